/**
 * /figures: what was measured, by whom, of when. Figures of the articles on a topic are brought together where they
 * measure the same, ordered by period, targets last; values that cannot both be right stand side by side.
 */
import { foldNames } from '../language/names/fold.ts';
import type { Figure } from '../language/reading.ts';
import { coverage, type DaySpan } from '../language/times/calendar.ts';
import { contentWords } from '../language/words.ts';
import type { Corpus, StoredArticle } from '../store/corpus.ts';
import {
  type Disagreement,
  type FigurePoint,
  type FiguresAnswer,
  type MeasureGroup,
  type NothingAnswer,
  type Question,
  UserError,
} from './answer.ts';
import { Citations } from './citations.ts';
import { countriesIn, type MeasureKey, measureKey, upToClauseEnd } from './measures.ts';
import { findArticle, retrieve, withoutCopies } from './retrieval.ts';
import { apart } from './rounding.ts';
import { filterOf, nothing } from './scope.ts';
import { unknownArticle, unknownTopic } from './suggest.ts';

/** Articles whose figures are looked at. */
const ARTICLES = 150;
/** Groups in an answer, and points in a group. */
const GROUPS = 30;
const POINTS = 40;
/** A group whose best fit is below this share of the best of all only mentions the topic. */
const RELATED = 0.6;

type FiguresQuestion = Extract<Question, { kind: 'figures' }>;

interface Candidate {
  readonly figure: Figure;
  readonly article: StoredArticle;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly key: MeasureKey;
  readonly span: DaySpan | null;
  readonly fit: number;
}

export async function figures(
  corpus: Corpus,
  question: FiguresQuestion,
  now: Date,
): Promise<FiguresAnswer | NothingAnswer> {
  const filter = filterOf(question, now);
  const asked = question.topic ?? question.measure;
  let ids: number[];
  if (question.article !== undefined) {
    const found = await findArticle(corpus, question.article);
    if (!found) return unknownArticle(corpus, question.article, question);
    ids = [found.id];
  } else if (asked !== undefined) {
    const { hits } = await retrieve(corpus, asked, { source: filter.source }, ARTICLES);
    if (hits.length === 0) return unknownTopic(corpus, asked, question, false);
    ids = hits.map((hit) => hit.id);
  } else if (question.speaker !== undefined) {
    const { hits } = await retrieve(corpus, question.speaker, { source: filter.source }, ARTICLES);
    ids = hits.map((hit) => hit.id);
  } else
    throw new UserError(
      'say what the figures are to be about: topic: some words, measure:, speaker: or article: a title',
    );

  const candidates = await gather(corpus, ids, question);
  const timely = candidates.filter((candidate) => within(candidate, filter.from, filter.to));
  const kept = await withoutCopies(corpus, timely, ({ article }) => article.id);
  if (kept.length === 0) {
    const reason = candidates.length > 0 ? 'nothing in that time' : 'nothing found';
    return nothing(corpus, asked ?? question.article ?? question.speaker ?? '', question, reason);
  }
  const citations = new Citations();
  const measures = groupsOf(kept)
    .slice(0, GROUPS)
    .map((group) => present(group, citations));
  return { kind: 'figures', topic: question.topic ?? null, measures, citations: citations.list() };
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
  return groupsOf(candidates)
    .slice(0, groups)
    .map((group) => present(group, citations));
}

/** The figures of these articles that fit the question, with what they measure. */
async function gather(corpus: Corpus, ids: readonly number[], question: FiguresQuestion): Promise<Candidate[]> {
  const readings = await corpus.readings(ids, ['figures', 'sentences']);
  const holding = ids.filter((id) => (readings.get(id)?.figures.length ?? 0) > 0);
  const articles = new Map((await corpus.articles(holding)).map((article) => [article.id, article]));
  const wanted = new Wanted(question);
  const candidates: Candidate[] = [];
  for (const id of holding) {
    const article = articles.get(id);
    const reading = readings.get(id);
    if (!article || !reading) continue;
    const about = new About(article);
    for (const figure of reading.figures) {
      if (!wanted.takes(figure)) continue;
      const bounds = reading.sentences[figure.sentence];
      if (!bounds) continue;
      const sentence = { ...bounds, text: article.body.slice(bounds.start, bounds.end) };
      const clause = upToClauseEnd(sentence.text, figure.end - bounds.start);
      const fit = wanted.fit(figure, { sentence: sentence.text, clause }, about);
      if (fit <= 0) continue;
      const key = measureKey(figure, {
        sentence: clause,
        earlier: (back) => {
          const span = reading.sentences[figure.sentence - back];
          return span ? article.body.slice(span.start, span.end) : null;
        },
        article: about.countries,
      });
      if (key) candidates.push({ figure, article, sentence, key, span: daysOf(figure.period), fit });
    }
  }
  return withShares(candidates, wanted, readings, articles);
}

/** First and last day of a period ("2017", "2017-01/2017-04"), or null. */
function daysOf(period: string | null): DaySpan | null {
  if (period === null) return null;
  const [first = '', last = first] = period.split('/');
  const from = coverage(first)?.from;
  const to = coverage(last)?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

/** What the countries and words of an article are, worked out once for all its figures. */
class About {
  readonly #article: StoredArticle;
  #countries: string[] | null = null;
  #words: ReadonlySet<string> | null = null;

  constructor(article: StoredArticle) {
    this.#article = article;
  }

  /** The pair that the title names; where it names more or fewer, those that the body names most. */
  get countries(): readonly string[] {
    if (this.#countries) return this.#countries;
    const title = countriesIn(this.#article.title ?? '');
    if (title.length === 2) this.#countries = title;
    else {
      const counts = new Map<string, number>(title.map((key) => [key, 0.5]));
      for (const { key } of foldNames(this.#article.body.slice(0, HEAD))) counts.set(key, (counts.get(key) ?? 0) + 1);
      this.#countries = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    }
    return this.#countries;
  }

  /** Words of the title and the opening. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(contentWords(`${this.#article.title ?? ''} ${this.#article.body.slice(0, OPENING)}`));
    return this.#words;
  }
}

/** Characters of a body in which its main countries are counted, and that count as its opening. */
const HEAD = 6000;
const OPENING = 600;

/** What a question wants of a figure. */
class Wanted {
  readonly #countries: readonly string[];
  readonly #words: readonly string[];
  readonly #measure: readonly string[];
  readonly #unit: string | null;
  readonly #speaker: readonly string[];
  readonly #all: boolean;

  constructor(question: FiguresQuestion) {
    const topic = question.article === undefined ? (question.topic ?? '') : '';
    this.#countries = [...new Set(foldNames(topic, { query: true }).map((name) => name.key))];
    const names = new Set(this.#countries.map((key) => key.replaceAll(' ', '')));
    this.#words = contentWords(topic, { query: true }).filter((word) => !names.has(word));
    this.#measure = contentWords(question.measure ?? '', { query: true });
    this.#unit = question.unit?.trim().toLowerCase() ?? null;
    this.#speaker = contentWords(question.speaker ?? '', { query: true });
    this.#all = question.article !== undefined;
  }

  get countries(): readonly string[] {
    return this.#countries;
  }

  /** By the figure alone: unit, speaker, and no durations or ages unless they are asked for. */
  takes(figure: Figure): boolean {
    if (figure.measure === null) return false;
    if (this.#unit === null ? TIMES.test(figure.unit ?? '') : !unitFits(figure, this.#unit)) return false;
    if (this.#measure.length > 0) {
      const words = new Set(contentWords(`${figure.measure} ${figure.unit ?? ''}`));
      if (!this.#measure.every((word) => words.has(word))) return false;
    }
    if (this.#speaker.length === 0) return true;
    if (figure.speaker === null) return false;
    const said = new Set(contentWords(figure.speaker));
    return this.#speaker.every((word) => said.has(word));
  }

  /** How well a figure fits the topic; 0 when it is about something else. */
  fit(figure: Figure, { sentence, clause }: Record<'sentence' | 'clause', string>, about: About): number {
    if (this.#all) return 1;
    if (
      this.#countries.length > 0 &&
      !this.#between(figure, countriesIn(sentence), about) &&
      // A country that only a later clause names takes nobody's place.
      !this.#between(figure, countriesIn(clause), about)
    )
      return 0;
    if (this.#words.length === 0) return 1;
    // What is counted says what a count is about; the verb around it does not.
    const near = new Set(
      contentWords(figure.kind === 'count' ? (figure.unit ?? '') : `${figure.measure ?? ''} ${figure.unit ?? ''}`),
    );
    const around = new Set(contentWords(sentence));
    let fit = 0;
    let present = 0;
    for (const word of this.#words) {
      const meant = SYNONYMS.get(word);
      const holds = (words: ReadonlySet<string>) => words.has(word) || (meant !== undefined && words.has(meant));
      if (holds(near)) fit += 2;
      else if (holds(around)) fit += 1;
      else if (!about.words.has(word)) return 0;
      else continue;
      present++;
    }
    return present > 0 ? fit / (2 * this.#words.length) : 0;
  }

  /** The countries asked for are the ones the figure is about, and no other takes their place. */
  #between(figure: Figure, here: readonly string[], about: About): boolean {
    const measured = countriesIn(figure.measure ?? '');
    if (measured.some((key) => !this.#countries.includes(key))) return false;
    const missing = this.#countries.filter((key) => !here.includes(key));
    if (missing.length === 0) {
      // All are named; so is another: then the measure itself must name one of them, or a pair.
      return (
        here.length === this.#countries.length ||
        measured.length > 0 ||
        /\b(?:bilateral|mutual|two)\b/i.test(figure.measure ?? '')
      );
    }
    if (here.some((key) => !this.#countries.includes(key))) return false;
    return missing.every((key) => about.countries.slice(0, 3).includes(key));
  }
}

const TIMES = /^(?:(?:year|month|week|day|hour|minute|second|decade|century)(?: old)?|ordinal)$/;

/** Words of questions that articles replace by another. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['trad', 'turnover'],
  ['economi', 'gdp'],
]);

function unitFits(figure: Figure, asked: string): boolean {
  const unit = (figure.unit ?? '').toLowerCase();
  const named = UNIT_WORDS.get(asked.replace(/s$/, '')) ?? asked.replace(/s$/, '');
  return unit === named || unit.split('/')[0] === named || figure.kind === named || unit.split(' ').at(-1) === named;
}

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'usd'],
  ['us dollar', 'usd'],
  ['$', 'usd'],
  ['us$', 'usd'],
  ['euro', 'eur'],
  ['€', 'eur'],
  ['pound', 'gbp'],
  ['£', 'gbp'],
  ['yuan', 'cny'],
  ['rmb', 'cny'],
  ['renminbi', 'cny'],
  ['ruble', 'rub'],
  ['rouble', 'rub'],
  ['yen', 'jpy'],
  ['%', 'percent'],
  ['people', 'person'],
  ['currency', 'money'],
  ['share', 'percent'],
]);

/**
 * Shares of one base belong together: where an article gives the share of a country that was asked for, the shares that
 * it gives others of the same base stand beside it.
 */
function withShares(
  candidates: Candidate[],
  wanted: Wanted,
  readings: ReadonlyMap<
    number,
    { readonly figures: readonly Figure[]; readonly sentences: readonly { start: number; end: number }[] }
  >,
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
      const key = measureKey(figure, { sentence: sentence.text, earlier: () => null, article: [] });
      if (!key || key.subject === '' || key.parties.join() !== base.key.parties.join()) continue;
      if (
        !key.words.every((word) => base.key.words.includes(word)) &&
        !base.key.words.every((word) => key.words.includes(word))
      )
        continue;
      known.add(figure);
      more.push({
        figure,
        article,
        sentence,
        key: { ...base.key, subject: key.subject },
        span: daysOf(figure.period),
        fit: base.fit,
      });
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

/** Candidates by measure, the best group first, the points of each without repetition. */
function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const groups = [...Map.groupBy(candidates, ({ key }) => key.key).values()].map(distinct);
  const rank = (group: readonly Candidate[]) => {
    const fit = Math.max(...group.map((candidate) => candidate.fit));
    const periods = new Set(group.map((candidate) => candidate.figure.period)).size;
    const words = group[0]?.key.words.length ?? 0;
    return (
      fit * 4 +
      Math.min(4, periods) +
      Math.min(3, group.length) * 0.5 +
      (group[0]?.figure.kind === 'count' ? 0 : 1) -
      words * 0.25
    );
  };
  const best = Math.max(0, ...candidates.map(({ fit }) => fit));
  return groups
    .filter((group) => group.some(({ fit }) => fit >= best * RELATED))
    .map((group) => ({ group, score: rank(group) }))
    .sort((a, b) => b.score - a.score)
    .map(({ group }) => group);
}

/** One point a value, period and speaker; the earliest article keeps it. Ordered by period, targets last. */
function distinct(group: readonly Candidate[]): Candidate[] {
  const target = ({ figure }: Candidate) => (figure.change === 'target' ? 1 : 0);
  const published = ({ article }: Candidate) => article.publishedFrom ?? '9999';
  const seen = new Map<string, Candidate>();
  for (const candidate of group.toSorted(
    (a, b) => published(a).localeCompare(published(b)) || a.article.id - b.article.id,
  )) {
    const { figure, key } = candidate;
    const id = [figure.value, figure.valueHigh, figure.period, figure.change, key.subject].join('|');
    const known = seen.get(id);
    if (!known || (known.figure.speaker === null && figure.speaker !== null)) seen.set(id, candidate);
  }
  return [...seen.values()]
    .sort(
      (a, b) =>
        target(a) - target(b) ||
        (a.span?.from ?? '9999').localeCompare(b.span?.from ?? '9999') ||
        (a.span?.to ?? '9999').localeCompare(b.span?.to ?? '9999') ||
        published(a).localeCompare(published(b)) ||
        a.figure.value - b.figure.value,
    )
    .slice(0, POINTS);
}

function present(group: readonly Candidate[], citations: Citations): MeasureGroup {
  const points = group.map(({ figure, article, sentence, span, key }): FigurePoint => {
    const year = figure.period?.slice(0, 4) ?? '';
    return {
      ...citations.statement(article, figure),
      period: figure.period,
      periodInferred: span !== null && article.publishedBasis === 'inferred' && !sentence.text.includes(year),
      value: figure.value,
      valueHigh: figure.valueHigh,
      change: figure.change,
      speaker: figure.speaker,
      hedge: figure.hedge,
      subject: key.subject === '' ? null : (figure.measure?.split(' … ')[0] ?? null),
      sentence,
    };
  });
  const first = group[0];
  return {
    measure: titleOf(group),
    unit: first?.figure.unit ?? null,
    kind: first?.figure.kind ?? 'count',
    points,
    disagreements: disagreementsOf(group),
  };
}

/** The measure in the words of the figure that says it most plainly: short, but more than one word. */
function titleOf(group: readonly Candidate[]): string {
  const cost = (text: string) => {
    const words = text.split(' ').length;
    return (words < 2 ? 6 : words) + (text.includes('…') ? 6 : 0);
  };
  const texts = group.flatMap(({ figure, key }) => {
    const text = figure.measure ?? '';
    return key.subject === '' ? [text] : [text.split(' … ').at(-1) ?? text];
  });
  return texts.toSorted((a, b) => cost(a) - cost(b))[0] ?? '';
}

/** Points of one period, subject and direction that cannot both be right. */
function disagreementsOf(group: readonly Candidate[]): Disagreement[] {
  const found: Disagreement[] = [];
  const places = Map.groupBy(
    group
      .map((candidate, index) => ({ candidate, index }))
      .filter(({ candidate }) => candidate.figure.period !== null && candidate.span !== null),
    ({ candidate: { key, span } }) => [span?.from, span?.to, key.subject].join('|'),
  );
  for (const members of places.values()) {
    const apartOnes = members.filter(({ candidate }) =>
      members.some((other) => other.candidate !== candidate && differ(candidate, other.candidate)),
    );
    if (apartOnes.length < 2) continue;
    const speakers = new Set(
      apartOnes.map(({ candidate: { figure, article } }) =>
        contentWords(figure.speaker ?? article.source ?? `#${article.id}`).join(' '),
      ),
    );
    const days = new Set(apartOnes.map(({ candidate }) => candidate.article.publishedFrom));
    found.push({
      period: members[0]?.candidate.figure.period ?? null,
      points: apartOnes.map(({ index }) => index),
      nature: speakers.size === 1 && days.size > 1 ? 'revision' : 'disagreement',
    });
  }
  return found;
}

/** Two figures of one sentence are two things, however alike their words. */
function differ(a: Candidate, b: Candidate): boolean {
  if (a.article.id === b.article.id && a.figure.sentence === b.figure.sentence) return false;
  // A target is not what came of it; a rise and a fall of one thing at one time cannot both be.
  if ((a.figure.change === 'target') !== (b.figure.change === 'target')) return false;
  return a.figure.change !== b.figure.change || apart(a.figure, b.figure);
}
