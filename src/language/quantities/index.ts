/** Figures of a body: numbers that quantify something reported, with measure, period, change and speaker. */
import { type Line, linesOf } from '../lines.ts';
import type { Figure, FigureChange, Name, Quote, ReadingContext, Sentence, TimeExpression } from '../reading.ts';
import { vouches } from '../speakers/vouching.ts';
import { changeOf } from './changes.ts';
import { restates } from './echoes.ts';
import { findQuantities, QUANTITATIVE, type Quantity } from './find.ts';
import { dollarOf, moneyOf, speaksOfMoney } from './home.ts';
import { lend } from './lending.ts';
import type { Known } from './measured.ts';
import { measureOf } from './measures.ts';
import { Memory, type Told } from './memory.ts';
import { type Period, periodOf } from './periods.ts';
import type { Phrase, Scene } from './phrases.ts';
import { type Placed, placeTimes } from './placed.ts';
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
  const money = moneyOf(body);
  const memory = new Memory();
  let time = 0;
  let quote = 0;
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
      const sterling = () => speaksOfMoney(tokens, inputs.context);
      const found = findQuantities(tokens, tags, { timed, dollar, sterling, money });
      if (found.length === 0) continue;
      const scene: Scene = { tokens, tags, owner: owners(tokens.length, found), timed, governors: new Map() };
      const quantities = lend(scene, found, memory.lenders(index));
      memory.keep(index, tokens, quantities);
      while (quote < inputs.quotes.length && (inputs.quotes[quote]?.end ?? 0) <= start) quote++;
      const passage: Passage = { body, inputs, scene, quantities, index, quote };
      const told = tell(passage, times, memory.told(index), figures);
      if (told) memory.tell(index, told);
    }
  }
  return figures;
}

/** The quantities of one sentence, and where they stand. */
interface Passage {
  readonly body: string;
  readonly inputs: FigureInputs;
  readonly scene: Scene;
  readonly quantities: readonly Quantity[];
  /** Index of the sentence, and of the first quotation that may hold something of it. */
  readonly index: number;
  readonly quote: number;
}

/** Adds the figures of one sentence, and returns what the next one may point back to. */
function tell(passage: Passage, times: readonly TimeExpression[], told: Told | null, figures: Figure[]): Told | null {
  const { body, inputs, scene, quantities, index, quote } = passage;
  const { published } = inputs.context;
  const placed = placeTimes(scene, times, published, told?.period ?? null);
  let last: Told | null = null;
  let first: string | null = null;
  const of = new Map<string | null, string>();
  let known: Known | null = null;
  const knownIn = new Map<string | null, Known>();
  for (const [i, quantity] of quantities.entries()) {
    const span = spanOf(scene.tokens, quantity);
    if (!span) continue;
    const measured = measureOf(scene, quantity, known, knownIn.get(quantity.unit) ?? null);
    knownIn.set(quantity.unit, { quantity, measured });
    // A length of time takes no part in what amounts are compared with.
    if (!known || !isDuration(quantity.unit) || isDuration(known.quantity.unit)) known = { quantity, measured };
    const pointed = measured.back ? told : null;
    const measure = pointed ? meant(scene, quantity, pointed) : phraseText(body, scene, measured.phrases, quantity);
    const period = periodOf(scene, quantity, quantities, i, placed);
    const { change, hedge } = moved(passage, i, period, figures.at(-1));
    // What is aimed at has no time of what is.
    const lent = change === 'target' ? null : lentPeriod(passage, i, measured.back, told, placed);
    figures.push({
      value: quantity.value,
      valueHigh: quantity.high,
      unit: quantity.unit,
      kind: quantity.kind,
      measure,
      period: period?.value ?? lent,
      change,
      speaker: speakerAt(body, inputs.quotes, quote, span),
      hedge,
      text: body.slice(span.start, span.end),
      sentence: index,
      start: span.start,
      end: span.end,
      ...(quantity.elsewhere.length > 0 ? { elsewhere: quantity.elsewhere } : {}),
    });
    if (measure === null) continue;
    if (!of.has(quantity.unit)) of.set(quantity.unit, measure);
    first ??= measure;
    last = { measure, first, of, period: period?.value ?? lent };
  }
  return last;
}

/** What a figure measures that only points back: "They rose", "It fell" what the sentence before began with. */
function meant({ tokens }: Scene, { unit }: Quantity, told: Told): string {
  const opener = tokens[0]?.lower ?? '';
  if (/^(?:it|they|its|their)$/.test(opener)) return told.first;
  return (/^(?:that|this)$/.test(opener) ? told.of.get(unit) : undefined) ?? told.measure;
}

/** The period of the sentence before, for a figure that points back to it or is a part of what it told. */
function lentPeriod(
  { scene, quantities }: Passage,
  index: number,
  back: boolean,
  told: Told | null,
  placed: readonly Placed[],
): string | null {
  if (told === null) return null;
  // The day on which it is said is no time of what is measured.
  if (back) return placed.every(({ role }) => role === 'said') ? told.period : null;
  const [first] = quantities;
  return index === 0 && first && isPart(scene.tokens, first) ? told.period : null;
}

/** Change and hedge of a quantity, or those of the figure before it that it restates. */
function moved(
  { inputs, scene, quantities }: Passage,
  index: number,
  period: Period | null,
  figure: Figure | undefined,
): { change: FigureChange; hedge: string | null } {
  const quantity = quantities[index];
  if (!quantity) return { change: 'level', hedge: null };
  const previous = quantities[index - 1];
  const ahead = period === null ? null : isAhead(period.time, inputs.context.published);
  const due = period?.target === true && ahead !== false;
  const again = previous && restates(scene, quantity) && quantity.lead - 3 <= previous.last ? figure : undefined;
  const own = again?.change ?? changeOf(scene, quantity, ahead, due);
  // "fell 31 percent, Boeing 18 percent": the verb is said once.
  const said = own === 'level' && previous && elliptic(scene, previous, quantity);
  return { change: said ? (figure?.change ?? own) : own, hedge: quantity.hedge ?? again?.hedge ?? null };
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
