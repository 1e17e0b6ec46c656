/**
 * /compare: one story as its sources tell it: what several of them tell, figures in which they differ, what only one
 * has, and who told it first. Where no two sources tell one story, it says so and gives what each tells on the topic.
 */
import { contentWords } from '../language/words.ts';
import type { Corpus, StoredArticle } from '../store/corpus.ts';
import type { CompareAnswer, FiguresAnswer, MeasureGroup, NothingAnswer, Question, Statement } from './answer.ts';
import { echoed } from './choice.ts';
import { Citations } from './citations.ts';
import { retrieve, withoutCopies } from './retrieval.ts';
import { EVERYWHERE } from './salience.ts';
import { nothing } from './scope.ts';
import { inSense } from './sense.ts';
import { unknownTopic } from './suggest.ts';
import { allTellings, POOL } from './summary.ts';
import { contained, differ, tellsSame } from './telling.ts';
import type { Told } from './told.ts';

type CompareQuestion = Extract<Question, { kind: 'compare' }>;

/** Articles of the topic that are looked at. */
const ARTICLES = 60;
/** What is told: facts that several sources share, statements that one source has alone, sources. */
const SHARED = 5;
const ALONE = 2;
const SOURCES = 8;
/**
 * Share of the shorter one's words by what they prove, and number of those that are no names, with which two tell of one
 * thing; less of both where they name one amount.
 */
const SAME_FACT = { share: 0.5, words: 3 };
const SAME_AMOUNT = { share: 0.2, words: 2 };
/** What a name proves beside another word: all that is told of somebody names him. */
const NAMED = 0.5;
/** Days between reports of one happening, and between the days that they give it. */
const WRITTEN = 7;
const HAPPENED = 31;
const DAY_MS = 86_400_000;
/** Sorts behind all dates. */
const UNDATED = '9999';
/** Least number of things that two hardly tell by chance. */
const LEAST_AMOUNT = 20;
/** And above which a statement is not one source's own. */
const ECHOED = 0.4;

export async function compare(
  corpus: Corpus,
  question: CompareQuestion,
  figuresOf: (topic: string) => Promise<FiguresAnswer | NothingAnswer>,
): Promise<CompareAnswer | NothingAnswer> {
  const { topic } = question;
  const wanted = question.sources?.map((source) => source.trim().toLowerCase()).filter((source) => source !== '') ?? [];
  for (const source of wanted) {
    const unknown = await nothing(corpus, topic, { source }, 'nothing found');
    if (unknown.reason === 'unknown source') return unknown;
  }
  // Sources that carry one text are sources all the same: copies count here, and are told once further on.
  const tellings = inSense(topic, await allTellings(corpus, topic, {}, ARTICLES), ({ text }) => text);
  const all = echoed(tellings.slice(0, POOL)).filter(
    ({ article: { source } }) => source !== null && (wanted.length === 0 || wanted.includes(source.toLowerCase())),
  );
  if (all.length === 0) return unknownTopic(corpus, topic, {}, (await retrieve(corpus, topic, {}, 1)).hits.length > 0);
  const story = await ofOneStory(corpus, all);
  const told = story ?? all;
  const bySource = Map.groupBy(told, sourceOf);
  const citations = new Citations();
  const state = (one: Told): Statement => citations.statement(one.article, one);
  const shared: Told[][] = [];
  for (const group of sharedFacts(told, weights(told, topic)).slice(0, SHARED))
    shared.push(await withoutCopies(corpus, group, (one) => one.article.id));
  const ordered = [...bySource]
    .map(([source, own]) => ({ source, own, first: firstOf(own), arrived: arrivedOf(own) }))
    .sort((a, b) => from(a).localeCompare(from(b)) || a.arrived - b.arrived);
  const sources = ordered.slice(0, SOURCES).map(({ source, own, first }) => {
    const others = told.filter((one) => sourceOf(one) !== source);
    // Without a story in common nothing is an echo: what is not told with others is the source's own.
    const alone = story
      ? own.filter((one) => others.every((other) => contained(one.stems, other.stems) < ECHOED))
      : own.filter((one) => shared.every((group) => !group.includes(one)));
    return {
      source,
      first: first?.published ? { published: first.published, inferred: first.publishedBasis === 'inferred' } : null,
      leads: ordered.length > 1 && ordered.every((other) => other.source === source || isBefore(first, other.first)),
      articles: articlesOf(own),
      alone: distinct(alone).map(state),
    };
  });
  const answer: CompareAnswer = {
    kind: 'compare',
    topic,
    story: story !== null,
    aside: articlesOf(all) - articlesOf(told),
    sources,
    shared: shared.map((statements) => ({ statements: statements.map(state) })),
    figures: differing(await figuresOf(topic), all, citations),
    citations: [],
  };
  return { ...answer, citations: citations.list() };
}

function sourceOf({ article }: Told): string {
  return article.source ?? '';
}

/** The article that came out first; null where no date is known. */
function firstOf(told: readonly Told[]): StoredArticle | null {
  const dated = told.flatMap(({ article }) => (article.publishedFrom === null ? [] : [article]));
  return dated.sort((a, b) => (a.publishedFrom ?? '').localeCompare(b.publishedFrom ?? ''))[0] ?? null;
}

/** For certain: both are dated, and their days do not overlap. */
function isBefore(one: StoredArticle | null, other: StoredArticle | null): boolean {
  return one?.publishedTo != null && other?.publishedFrom != null && one.publishedTo < other.publishedFrom;
}

function from({ first }: { readonly first: StoredArticle | null }): string {
  return first?.publishedFrom ?? UNDATED;
}

function arrivedOf(told: readonly Told[]): number {
  return Math.min(...told.map(({ article }) => article.arrived));
}

function articlesOf(told: readonly Told[]): number {
  return new Set(told.map(({ article }) => article.id)).size;
}

/** The statements of the story that several sources tell and that fits the topic best; null where no two tell one. */
async function ofOneStory(corpus: Corpus, told: readonly Told[]): Promise<Told[] | null> {
  const ids = [...new Set(told.map((one) => one.article.id))];
  const stories = await corpus.stories({ since: null, articles: ids }, ids.length);
  const ranked = stories
    .map(({ articles }) => {
      const own = told.filter((one) => articles.includes(one.article.id));
      const best = new Map<string, number>();
      for (const one of own) best.set(sourceOf(one), Math.max(best.get(sourceOf(one)) ?? 0, one.value));
      return { own, sources: best.size, fit: [...best.values()].reduce((sum, value) => sum + value, 0) };
    })
    .filter(({ sources }) => sources > 1)
    .sort((a, b) => b.fit - a.fit);
  return ranked[0]?.own ?? null;
}

/** What a word proves by standing in two statements: the fewer of them have it, the more; the topic's own, nothing. */
type Weights = ReadonlyMap<string, number>;

function weights(told: readonly Told[], topic: string): Weights {
  const counts = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const about = new Set(contentWords(topic, { query: true }));
  // "the world's two largest economies" stands in half of what is told of their trade.
  return new Map(
    [...counts].map(([stem, n]) => [stem, about.has(stem) || EVERYWHERE.has(stem) ? 0 : Math.log(1 + told.length / n)]),
  );
}

/** Groups of statements of different sources that tell one thing, those of most sources first; each in one group. */
function sharedFacts(told: readonly Told[], weigh: Weights): Told[][] {
  const used = new Set<Told>();
  const groups: Told[][] = [];
  for (const one of told) {
    if (used.has(one)) continue;
    // Of each other source what tells it most alike.
    const best = new Map<string, { other: Told; alike: number }>();
    for (const other of told) {
      if (used.has(other) || sourceOf(other) === sourceOf(one)) continue;
      const alike = likeness(one, other, weigh);
      if (alike > (best.get(sourceOf(other))?.alike ?? 0)) best.set(sourceOf(other), { other, alike });
    }
    if (best.size === 0) continue;
    const group = [one, ...[...best.values()].map(({ other }) => other)];
    for (const member of group) used.add(member);
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/**
 * How much of two statements is one thing, 0 where they tell of two. All sources of a topic use its words and name its
 * people: what they tell of it is in the others.
 */
function likeness(a: Told, b: Told, weigh: Weights): number {
  const [own, other] = [amounts(a), amounts(b)];
  const equal = [...own].filter((amount) => other.has(amount)).length;
  const apart = own.size > 0 && other.size > 0 ? equal === 0 : differ(a.telling.numbers, b.telling.numbers);
  if (apart) return tellsSame(a.telling, b.telling) ? 1 : 0;
  if (differ(a.telling.days, b.telling.days) || !ofOneTime(a, b)) return 0;
  const names = new Set(contentWords([...a.telling.names, ...b.telling.names].join(' ')));
  const weight = (stems: Iterable<string>) => {
    let sum = 0;
    for (const stem of stems) sum += (weigh.get(stem) ?? 0) * (names.has(stem) ? NAMED : 1);
    return sum;
  };
  const both = [...a.stems].filter((stem) => b.stems.has(stem));
  const words = both.filter((stem) => !names.has(stem) && (weigh.get(stem) ?? 0) > 0);
  const share = weight(both) / Math.max(Math.min(weight(a.stems), weight(b.stems)), Number.MIN_VALUE);
  const asked = equal > 0 ? SAME_AMOUNT : SAME_FACT;
  return share >= asked.share && words.length >= asked.words ? share + equal : 0;
}

/**
 * Written within days of each other, and of what happened within weeks, as far as both are dated: what is told of a
 * quarrel in May is no news of January, nor is what one side did the year before.
 */
function ofOneTime(a: Told, b: Told): boolean {
  const within = (x: string | null, y: string | null, most: number) =>
    !x || !y || Date.parse(x) - Date.parse(y) <= most * DAY_MS;
  const [x, y] = [a.article.publishedFrom, b.article.publishedFrom];
  return (
    within(x, y, WRITTEN) &&
    within(y, x, WRITTEN) &&
    within(a.when, b.until, HAPPENED) &&
    within(b.when, a.until, HAPPENED)
  );
}

/** Amounts that two statements hardly hold in common by chance, by value and unit: "$50bn" is "50 billion dollars". */
function amounts({ figures }: Told): ReadonlySet<string> {
  return new Set(
    figures
      .filter(
        ({ kind, value }) => kind === 'money' || kind === 'percent' || kind === 'measure' || value >= LEAST_AMOUNT,
      )
      .map(({ value, unit, kind }) => `${value} ${kind === 'count' ? '' : unit}`),
  );
}

function distinct(told: readonly Told[]): Told[] {
  const chosen: Told[] = [];
  for (const one of told) {
    if (chosen.length === ALONE) break;
    if (chosen.every((other) => !tellsSame(one.telling, other.telling))) chosen.push(one);
  }
  return chosen;
}

/** Measures of which these articles' sources give different values, cited anew. */
function differing(answer: FiguresAnswer | NothingAnswer, told: readonly Told[], citations: Citations): MeasureGroup[] {
  if (answer.kind !== 'figures') return [];
  const articles = new Map(told.map(({ article }) => [article.id, article]));
  return answer.measures.flatMap((group) => {
    const apart = group.disagreements.filter(({ nature, points }) => {
      const sides = points.map((i) => articles.get(group.points[i]?.article ?? -1));
      return nature === 'disagreement' && !sides.includes(undefined) && new Set(sides.map((a) => a?.source)).size > 1;
    });
    const kept = [...new Set(apart.flatMap(({ points }) => points))].sort((a, b) => a - b);
    if (kept.length === 0) return [];
    const points = kept.flatMap((i) => {
      const point = group.points[i];
      const article = articles.get(point?.article ?? -1);
      return point && article ? [{ ...point, citation: citations.cite(article) }] : [];
    });
    const disagreements = apart.map((one) => ({ ...one, points: one.points.map((i) => kept.indexOf(i)) }));
    return [{ ...group, points, disagreements }];
  });
}
