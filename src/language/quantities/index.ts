/** Figures of a body: numbers that quantify something reported, with measure, period, change and speaker. */
import { type Line, linesOf } from '../lines.ts';
import type { Figure, Name, Quote, ReadingContext, Sentence, Span, TimeExpression } from '../reading.ts';
import { vouches } from '../speakers/vouching.ts';
import { changeOf } from './changes.ts';
import { restates } from './echoes.ts';
import { type FindContext, findQuantities, QUANTITATIVE, type Quantity } from './find.ts';
import { dollarOf, moneyOf, speaksOfMoney } from './home.ts';
import type { Lender } from './lenders.ts';
import { lend } from './lending.ts';
import type { Known } from './measured.ts';
import { measureOf } from './measures.ts';
import { periodOf } from './periods.ts';
import type { Phrase, Scene } from './phrases.ts';
import { placeTimes } from './placed.ts';
import { tag } from './tags.ts';
import { type Token, tokenize } from './tokens.ts';
import { isDuration } from './units.ts';

/** What was found before and figures lean on. */
export interface FigureInputs {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly context: ReadingContext;
}

/** What the last figure measured and of when, for sentences that only point back. */
interface Told {
  readonly measure: string;
  /** What the sentence's first figure measured, and the first of each unit. */
  readonly first: string;
  readonly of: ReadonlyMap<string | null, string>;
  readonly period: string | null;
  readonly sentence: number;
}

/** A quantity that lends its unit to the sentence behind its own. */
interface Earlier<What = Lender> {
  readonly lender: What;
  readonly sentence: number;
}

/** A sentence longer than this (UTF-16 units) is a list or a dump, and is read in pieces of this length. */
const LONGEST = 2000;

/** Finds figures in order of their start; they do not overlap. Linear in the body's length. */
export function findFigures(
  body: string,
  sentences: readonly Sentence[],
  inputs: FigureInputs,
  lines: readonly Line[] = linesOf(body, sentences),
): Figure[] {
  const figures: Figure[] = [];
  const dollar = dollarOf(inputs.context);
  let time = 0;
  let quote = 0;
  const issue = moneyOf(body);
  let told: Told | null = null;
  let counted: Earlier | null = null;
  let paid: Earlier | null = null;
  let all: Earlier<readonly Lender[]> | null = null;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || ((lines[index]?.facts ?? 0) & QUANTITATIVE) === 0) continue;
    for (let start = sentence.start; start < sentence.end; start += LONGEST) {
      const end = Math.min(sentence.end, start + LONGEST);
      while (time < inputs.times.length && (inputs.times[time]?.end ?? 0) <= start) time++;
      const times: TimeExpression[] = [];
      for (let i = time; i < inputs.times.length && (inputs.times[i]?.start ?? end) < end; i++) {
        const expression = inputs.times[i];
        if (expression) times.push(expression);
      }
      const tokens = tokenize(body, start, end);
      const tags = tag(tokens);
      const timed = timedTokens(tokens, times);
      const context: FindContext = {
        timed,
        dollar,
        sterling: () => speaksOfMoney(tokens, inputs.context),
        money: issue,
      };
      const found = findQuantities(tokens, tags, context);
      if (found.length === 0) continue;
      const scene: Scene = { tokens, tags, owner: owners(tokens.length, found), timed, governors: new Map() };
      const near = <What>(earlier: Earlier<What> | null): What | null =>
        earlier && index - earlier.sentence <= 1 ? earlier.lender : null;
      const quantities = lend(scene, found, near(counted), near(paid), near(all) ?? []);
      all = {
        lender: quantities.map((one) => ({ ...one, elsewhere: whereRead(tokens, one) })),
        sentence: index,
      };
      const count = quantities.findLast(({ kind, unit, value }) => kind === 'count' && unit !== null && value > 1);
      if (count) counted = { lender: { ...count, elsewhere: whereRead(tokens, count) }, sentence: index };
      const money = quantities.findLast(({ kind, unit }) => kind === 'money' && unit?.includes('/') === false);
      if (money) paid = { lender: { ...money, elsewhere: whereRead(tokens, money) }, sentence: index };
      const placed = placeTimes(
        scene,
        times,
        inputs.context.published,
        told && index - told.sentence <= 1 ? told.period : null,
      );
      while (quote < inputs.quotes.length && (inputs.quotes[quote]?.end ?? 0) <= start) quote++;
      let last: Told | null = null;
      let opening: string | null = null;
      const of = new Map<string | null, string>();
      let known: Known | null = null;
      const knownIn = new Map<string | null, Known>();
      for (const [i, quantity] of quantities.entries()) {
        const span = spanOf(tokens, quantity);
        if (!span) continue;
        const measured = measureOf(scene, quantity, known, knownIn.get(quantity.unit) ?? null);
        knownIn.set(quantity.unit, { quantity, measured });
        // A length of time takes no part in what amounts are compared with.
        if (!known || !isDuration(quantity.unit) || isDuration(known.quantity.unit)) known = { quantity, measured };
        let measure = phraseText(body, scene, measured.phrases, quantity);
        let lent: string | null = null;
        if (measured.back) {
          if (told && index - told.sentence <= 1) {
            // "They rose", "It fell": what the sentence before began with.
            const opener = tokens[0]?.lower ?? '';
            measure = /^(?:it|they|its|their)$/.test(opener)
              ? told.first
              : ((/^(?:that|this)$/.test(opener) ? told.of.get(quantity.unit) : undefined) ?? told.measure);
            // The day on which it is said is no time of what is measured.
            lent = placed.every((time) => time.role === 'said') ? told.period : null;
          }
        } else if (told && index - told.sentence <= 1 && i === 0 && isPart(tokens, quantity)) {
          lent = told.period;
        }
        const period = periodOf(scene, quantity, quantities, i, placed);
        const ahead = period === null ? null : isAhead(period.time, inputs.context.published);
        const due = period?.target === true && ahead !== false;
        const restated =
          i > 0 && restates(scene, quantity) && quantity.lead - 3 <= (quantities[i - 1]?.last ?? -9)
            ? figures.at(-1)
            : undefined;
        const own = restated?.change ?? changeOf(scene, quantity, ahead, due);
        // "fell 31 percent, Boeing 18 percent": the verb is said once.
        const before = own === 'level' ? quantities[i - 1] : undefined;
        const change = before && elliptic(scene, before, quantity) ? (figures.at(-1)?.change ?? own) : own;
        // What is aimed at has no time of what is.
        if (change === 'target') lent = null;
        figures.push({
          value: quantity.value,
          valueHigh: quantity.high,
          unit: quantity.unit,
          kind: quantity.kind,
          measure,
          period: period?.value ?? lent,
          change,
          speaker: speakerAt(body, inputs.quotes, quote, span),
          hedge: quantity.hedge ?? restated?.hedge ?? null,
          text: body.slice(span.start, span.end),
          sentence: index,
          start: span.start,
          end: span.end,
          ...(quantity.elsewhere.length > 0 ? { elsewhere: quantity.elsewhere } : {}),
        });
        if (measure !== null) {
          opening ??= measure;
          if (!of.has(quantity.unit)) of.set(quantity.unit, measure);
          last = { measure, first: opening, of, period: period?.value ?? lent, sentence: index };
        }
      }
      if (last) told = last;
    }
  }
  return figures;
}

/** "Norland accounted for $43 billion of that.": a part of what the sentence before told. */
function isPart(tokens: readonly Token[], { last }: Quantity): boolean {
  const ends = tokens[last + 3] === undefined || tokens[last + 3]?.kind === 'stop' || tokens[last + 3]?.lower === 'and';
  return (
    tokens[last + 1]?.lower === 'of' && /^(?:that|those|these|it|them)$/.test(tokens[last + 2]?.lower ?? '') && ends
  );
}

/** Between two numbers of one unit stand only a comma or "and" and a name. */
function elliptic({ tokens, tags }: Scene, before: Quantity, quantity: Quantity): boolean {
  if (before.unit !== quantity.unit || quantity.kind !== 'percent' || tags[quantity.lead - 1] !== 'name') return false;
  if (quantity.lead - before.last > 6 || !/^(?:,|and)$/.test(tokens[before.last + 1]?.lower ?? '')) return false;
  for (let at = before.last + 2; at < quantity.lead; at++)
    if (tags[at] !== 'name' && tags[at] !== 'determiner' && tags[at] !== 'possessive' && tokens[at]?.lower !== 'and')
      return false;
  return true;
}

/** True for each token that lies in a date, a clock time or a recurring time. */
function timedTokens(tokens: readonly Token[], times: readonly TimeExpression[]): boolean[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < times.length && (times[next]?.end ?? 0) <= token.start) next++;
    const time = times[next];
    return time !== undefined && time.type !== 'DURATION' && time.start < token.end && token.start < time.end;
  });
}

function owners(length: number, quantities: readonly Quantity[]): number[] {
  const owner = new Array<number>(length).fill(-1);
  for (const [i, quantity] of quantities.entries()) {
    if (quantity.kind !== 'count' || quantity.noun === null) owner.fill(i, quantity.first, quantity.last + 1);
    else if (quantity.noun.first > quantity.first + 1 || quantity.value > 20)
      owner.fill(i, quantity.first, quantity.noun.first);
  }
  return owner;
}

function spanOf(tokens: readonly Token[], quantity: Quantity): { start: number; end: number } | null {
  const first = tokens[quantity.first];
  const last = tokens[quantity.last];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The spans that a quantity's unit was read from. */
function whereRead(tokens: readonly Token[], { noun, elsewhere, first, last }: Quantity): readonly Span[] {
  if (elsewhere.length > 0) return elsewhere;
  const opens = tokens[noun?.first ?? first];
  const closes = tokens[noun?.last ?? last];
  return opens && closes ? [{ start: opens.start, end: closes.end }] : [];
}

/**
 * The words of phrases in the sentence's order, without the numbers in them; " … " stands where other words than the
 * number and its hedge were left out.
 */
function phraseText(body: string, scene: Scene, phrases: readonly Phrase[], quantity: Quantity): string | null {
  let text = '';
  let end = -1;
  for (const phrase of phrases) {
    const first = scene.tokens[phrase.first];
    const last = scene.tokens[phrase.last];
    if (!first || !last) continue;
    const words = body.slice(first.start, last.end).replace(/\s+/g, ' ');
    if (text === '') text = words;
    else text += `${leavesOut(scene, end + 1, phrase.first, quantity) ? ' … ' : ' '}${words}`;
    end = phrase.last;
  }
  return text === '' ? null : text;
}

/** Whether more than the number, its unit and small words stands between two phrases. */
function leavesOut({ tokens, tags }: Scene, from: number, to: number, quantity: Quantity): boolean {
  for (let at = from; at < to; at++) {
    if (at >= quantity.lead && at <= quantity.last) continue;
    const tag = tags[at];
    if (
      tag !== 'determiner' &&
      tag !== 'adverb' &&
      tag !== 'auxiliary' &&
      tag !== 'number' &&
      tokens[at]?.lower !== 'to'
    )
      return true;
  }
  return false;
}

/** Whoever says the number, by a quote that holds it; null where the writer does. */
function speakerAt(
  body: string,
  quotes: readonly Quote[],
  from: number,
  span: { start: number; end: number },
): string | null {
  for (let i = from; i < quotes.length; i++) {
    const quote = quotes[i];
    if (!quote || quote.start >= span.end) break;
    if (vouches(quote, span, body)) return quote.speaker;
  }
  return null;
}

/** Whether a time ends after the day of publication; null when either is unknown. */
function isAhead(time: TimeExpression, published: string | null): boolean | null {
  if (published === null || time.to === null) return null;
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(published)?.[0] ?? '';
  return day === '' ? null : time.to.slice(0, day.length) > day;
}
