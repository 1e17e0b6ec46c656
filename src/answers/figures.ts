/**
 * /figures: what was measured, by whom, of when. Figures of the articles on a topic are brought together where they
 * measure the same, ordered by period, targets last; values that cannot both be right stand side by side.
 */
import type { Name, Reading } from '../language/reading.ts';
import { coverage, type DaySpan } from '../language/times/calendar.ts';
import type { Corpus, StoredArticle } from '../store/corpus.ts';
import { type FigurePoint, type FiguresAnswer, type MeasureGroup, type NothingAnswer, UserError } from './answer.ts';
import { besideOf } from './beside.ts';
import { Citations } from './citations.ts';
import { disagreementsOf } from './disagreements.ts';
import { certaintyOf, isConversion, isTolerance, withAim, withoutFalseTarget, withYearlyPrices } from './facets.ts';
import { type Candidate, groupsOf, isOneFamily } from './groups.ts';
import { measuredParts, measuredWords } from './measured.ts';
import { measureKey, upToClauseEnd } from './measures.ts';
import { whoseOf } from './owners.ts';
import { findArticle, retrieve, withoutCopies } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { carriedShares, shownSharer } from './shares.ts';
import { nearTopics, unknownArticle, unknownTopic } from './suggest.ts';
import { tellsState, tollOf } from './tolls.ts';
import { About, Around, type FiguresQuestion, Wanted, withoutOtherWords } from './wanted.ts';

/** Articles whose figures are looked at. */
const ARTICLES = 150;
/** With fewer articles than these, as many are looked at as well that put the topic in other words. */
const FEW = 30;
/** Groups in an answer. */
const GROUPS = 30;

export async function figures(
  corpus: Corpus,
  question: FiguresQuestion,
  now: Date,
): Promise<FiguresAnswer | NothingAnswer> {
  const filter = filterOf(question, now);
  const asked = question.topic ?? question.measure;
  let ids: number[];
  let isKnown = true;
  if (question.article !== undefined) {
    const found = await findArticle(corpus, question.article);
    if (!found) return unknownArticle(corpus, question.article, question);
    ids = [found.id];
  } else if (asked !== undefined) {
    const { hits, loosened } = await retrieve(corpus, asked, { source: filter.source }, ARTICLES);
    if (hits.length === 0) return unknownTopic(corpus, asked, question, false);
    ids = hits.map((hit) => hit.id);
    isKnown = !loosened;
    if (ids.length < FEW && question.topic !== undefined)
      ids = await alsoInOtherWords(corpus, question.topic, filter.source, ids);
  } else if (question.speaker !== undefined) {
    const { hits, loosened } = await retrieve(corpus, question.speaker, { source: filter.source }, ARTICLES);
    ids = hits.map((hit) => hit.id);
    isKnown = hits.length > 0 && !loosened;
  } else
    throw new UserError(
      'say what the figures are to be about: topic: some words, measure:, speaker: or article: a title',
    );

  const candidates = await gather(corpus, ids, question);
  const timely = candidates.filter((candidate) => within(candidate, filter.from, filter.to));
  const kept = await withoutCopies(corpus, timely, ({ article }) => article.id);
  if (kept.length === 0) {
    const reason = candidates.length > 0 ? 'nothing in that time' : isKnown ? 'no figures' : 'nothing found';
    const near = reason === 'nothing found' && asked !== undefined ? await nearTopics(corpus, asked) : [];
    return nothing(corpus, asked ?? question.article ?? question.speaker ?? '', question, reason, near);
  }
  const citations = new Citations();
  const measures = presented(groupsOf(kept).slice(0, GROUPS), citations);
  return { kind: 'figures', topic: question.topic ?? null, measures, citations: citations.list() };
}

/** And articles that hold the topic but for words that articles put in other words: "killed" for "deaths". */
async function alsoInOtherWords(
  corpus: Corpus,
  topic: string,
  source: string | undefined,
  ids: readonly number[],
): Promise<number[]> {
  const rest = withoutOtherWords(topic);
  if (rest === '' || rest === topic) return [...ids];
  const { hits, loosened } = await retrieve(corpus, rest, { source }, FEW);
  return loosened ? [...ids] : [...new Set([...ids, ...hits.map(({ id }) => id)])];
}

/** What these articles measure, the best fit first; for answers that tell figures beside other things. */
export async function figuresOf(
  corpus: Corpus,
  ids: readonly number[],
  { topic, groups }: { readonly topic: string | undefined; readonly groups: number },
  citations: Citations,
): Promise<MeasureGroup[]> {
  const all = await gather(corpus, ids, { kind: 'figures', topic });
  const candidates = await withoutCopies(corpus, all, ({ article }) => article.id);
  return presented(groupsOf(candidates).slice(0, groups), citations);
}

/** The figures of these articles that fit the question, with what they measure. */
async function gather(corpus: Corpus, ids: readonly number[], question: FiguresQuestion): Promise<Candidate[]> {
  const readings = await corpus.readings(ids, ['figures', 'sentences', 'names']);
  const holding = ids.filter((id) => (readings.get(id)?.figures.length ?? 0) > 0);
  const articles = new Map((await corpus.articles(holding)).map((article) => [article.id, article]));
  const wanted = new Wanted(question);
  const candidates = holding.flatMap((id) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    return article && reading ? candidatesIn(article, reading, wanted) : [];
  });
  return withShares(candidates, wanted, readings, articles);
}

type Read = Pick<Reading, 'figures' | 'sentences' | 'names'>;

/** The figures of one article that fit. */
function candidatesIn(article: StoredArticle, reading: Read, wanted: Wanted): Candidate[] {
  const about = new About(article);
  const sentences = new Map<number, Around>();
  const textOf = (index: number): string | null => {
    const span = reading.sentences[index];
    return span ? article.body.slice(span.start, span.end) : null;
  };
  const shares = carriedShares(reading.figures, reading.names, (figure) => {
    const bounds = reading.sentences[figure.sentence];
    return bounds ? besideOf(article.body, figure, bounds) : null;
  });
  return reading.figures.flatMap((told, i) => {
    const read = shares.get(told) ?? told;
    const bounds = reading.sentences[read.sentence];
    if (!bounds || !wanted.takes(read) || isConversion(read, reading.figures[i - 1], article.body)) return [];
    const around = sentences.get(read.sentence) ?? new Around(article.body.slice(bounds.start, bounds.end));
    sentences.set(read.sentence, around);
    const beside = besideOf(article.body, read, bounds);
    if (around.isTable || isTolerance(read, beside)) return [];
    const figure = withAim(withYearlyPrices(withoutFalseTarget(read, beside), beside), reading.figures[i - 1]);
    const clause = upToClauseEnd(around.text, figure.end - bounds.start);
    const fit = wanted.fit(figure, { sentence: around, clause, isToll: () => tollOf(figure, beside) !== null }, about);
    if (fit <= 0) return [];
    const key = measureKey(figure, {
      sentence: clause,
      earlier: (back) => textOf(figure.sentence - back),
      article: about.countries,
      own: about.alone,
      beside,
      names: namesIn(reading.names, figure.sentence),
      share: shares.has(told),
    });
    const sentence = { ...bounds, text: around.text };
    return key ? [candidateOf({ figure, article, sentence, key, fit, names: reading.names })] : [];
  });
}

const namesIn = (names: readonly Name[], sentence: number): string[] =>
  names.filter((name) => name.sentence === sentence).map(({ text }) => text);

function candidateOf(parts: Omit<Candidate, 'span' | 'certainty'>): Candidate {
  const { figure, article, sentence } = parts;
  const certainty = certaintyOf(figure, besideOf(article.body, figure, sentence), article.publishedTo);
  return { ...parts, span: daysOf(figure.period), certainty };
}

/** First and last day of a period ("2017", "2017-01/2017-04"), or null. */
function daysOf(period: string | null): DaySpan | null {
  if (period === null) return null;
  const [first = '', last = first] = period.split('/');
  const from = coverage(first)?.from;
  const to = coverage(last)?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

/**
 * Shares of one base belong together: where an article gives the share of a country that was asked for, the shares that
 * it gives others of the same base stand beside it.
 */
function withShares(
  candidates: Candidate[],
  wanted: Wanted,
  readings: ReadonlyMap<number, Read>,
  articles: ReadonlyMap<number, StoredArticle>,
): Candidate[] {
  if (wanted.countries.length === 0) return candidates;
  const bases = candidates.filter(
    ({ figure, key }) => figure.kind === 'percent' && figure.change === 'level' && key.subject !== '',
  );
  const known = new Set(candidates.map(({ figure }) => figure));
  const more: Candidate[] = [];
  for (const base of bases) {
    const reading = readings.get(base.article.id);
    const article = articles.get(base.article.id);
    if (!reading || !article) continue;
    for (const figure of reading.figures) {
      if (figure.kind !== 'percent' || figure.change !== 'level' || known.has(figure)) continue;
      const bounds = reading.sentences[figure.sentence];
      if (!bounds) continue;
      const sentence = { ...bounds, text: article.body.slice(bounds.start, bounds.end) };
      const beside = besideOf(article.body, figure, bounds);
      const key = measureKey(figure, { sentence: sentence.text, earlier: () => null, article: [], beside });
      if (!key || key.subject === '' || key.parties.join() !== base.key.parties.join()) continue;
      if (
        !key.words.every((word) => base.key.words.includes(word)) &&
        !base.key.words.every((word) => key.words.includes(word))
      )
        continue;
      known.add(figure);
      const shared = { ...base.key, subject: key.subject };
      more.push(candidateOf({ figure, article, sentence, key: shared, fit: base.fit, names: reading.names }));
    }
  }
  return [...candidates, ...more];
}

/** The period asked for holds the figure's own, or, where it has none, the day of publication. */
function within({ span, article }: Candidate, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const first = span?.from ?? article.publishedFrom;
  const last = span?.to ?? article.publishedTo;
  if (first === null || last === null) return false;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** Groups that measure the same thing in several units, "$87bn" and "up 31.5 percent", bear one title. */
function presented(groups: readonly Candidate[][], citations: Citations): MeasureGroup[] {
  const families: Candidate[][][] = [];
  for (const group of groups) {
    const home = families.find(([first]) => first !== undefined && isOneFamily(first, group));
    if (home) home.push(group);
    else families.push([group]);
  }
  const named = families.map((family, number) => {
    const all = family.flat();
    return { family: number, measure: titleOf(all), whose: all[0] ? whoseOf(all[0]) : null };
  });
  const alike = Map.groupBy(named, ({ measure }) => measure.toLowerCase());
  return groups.map((group) => {
    const heading = named[families.findIndex((family) => family.includes(group))];
    if (!heading) throw new Error('every group is of a family');
    const { family, measure, whose } = heading;
    const isTold = whose === null || measure.includes(whose) || alike.get(measure.toLowerCase())?.length === 1;
    return { ...present(group, citations), family, measure, ...(isTold ? {} : { whose }) };
  });
}

function present(group: readonly Candidate[], citations: Citations): Omit<MeasureGroup, 'measure'> {
  const points = group.map(({ figure, article, sentence, span, key, certainty }): FigurePoint => {
    const year = figure.period?.slice(0, 4) ?? '';
    return {
      ...citations.statement(article, figure),
      period: figure.period,
      periodInferred: span !== null && article.publishedBasis === 'inferred' && !sentence.text.includes(year),
      value: figure.value,
      valueHigh: figure.valueHigh,
      change: figure.change,
      forecast: certainty === 'forecast',
      speaker: figure.speaker,
      hedge: figure.hedge ?? averaged(sentence.text.slice(0, figure.start - sentence.start)),
      subject: key.subject === '' ? null : shownSharer(figure),
      sentence,
    };
  });
  const first = group[0];
  return {
    unit: first?.figure.unit ?? null,
    kind: first?.figure.kind ?? 'count',
    points,
    disagreements: disagreementsOf(group),
  };
}

/** Words right before a value which say that it is an average: no hedge, yet it stands for many values. */
function averaged(before: string): string | null {
  return /\b(averag(?:ed|es|ing)|an average of)\s+$/i.exec(before)?.[1] ?? null;
}

/** The measure in the words of the figure that says it most plainly: short, but more than one word. */
function titleOf(group: readonly Candidate[]): string {
  const cost = (text: string) => {
    const words = text.split(' ').length;
    return (words < 2 ? 6 : words) + (text.includes('…') ? 6 : 0);
  };
  const texts = group.map(({ figure, key, article, sentence }) => {
    if (key.subject !== '') return measuredParts(figure).at(-1) ?? '';
    const words = measuredWords(figure);
    const toll = key.toll ? tollOf(figure, besideOf(article.body, figure, sentence)) : null;
    return toll === null || tellsState(words, toll.state) ? words : toll.told;
  });
  return texts.toSorted((a, b) => cost(a) - cost(b))[0] ?? '';
}
