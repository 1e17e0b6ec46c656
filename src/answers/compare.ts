/**
 * /compare: one story as its sources tell it: what several of them tell, figures in which they differ, what only one
 * has, and who told it first.
 */
import { contentWords } from '../language/words.ts';
import type { Corpus } from '../store/corpus.ts';
import type { CompareAnswer, FiguresAnswer, MeasureGroup, NothingAnswer, Question, Statement } from './answer.ts';
import { echoed } from './choice.ts';
import { Citations } from './citations.ts';
import { retrieve, withoutCopies } from './retrieval.ts';
import { nothing } from './scope.ts';
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
/** Share of content words, the topic's own aside, and number of those that are no names, with which two tell of one thing. */
const SAME_FACT = 0.5;
const SHARED_WORDS = 3;
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
  const all = echoed((await allTellings(corpus, topic, {}, ARTICLES)).slice(0, POOL)).filter(
    ({ article: { source } }) => source !== null && (wanted.length === 0 || wanted.includes(source.toLowerCase())),
  );
  if (all.length === 0) return unknownTopic(corpus, topic, {}, (await retrieve(corpus, topic, {}, 1)).hits.length > 0);
  const told = await ofOneStory(corpus, all);
  const bySource = Map.groupBy(told, sourceOf);
  const citations = new Citations();
  const state = (one: Told): Statement => citations.statement(one.article, one);
  const shared: Told[][] = [];
  for (const group of sharedFacts(told, new Set(contentWords(topic, { query: true }))).slice(0, SHARED))
    shared.push(await withoutCopies(corpus, group, (one) => one.article.id));
  const sources = [...bySource]
    .map(([source, own]) => {
      const dates = own.flatMap(({ article }) => article.publishedFrom ?? []).sort();
      const arrived = Math.min(...own.map(({ article }) => article.arrived));
      const others = told.filter((one) => sourceOf(one) !== source);
      const alone = own.filter((one) => others.every((other) => contained(one.stems, other.stems) < ECHOED));
      return {
        source,
        first: dates[0] ?? null,
        arrived,
        articles: new Set(own.map((one) => one.article.id)).size,
        alone,
      };
    })
    .sort((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9') || a.arrived - b.arrived)
    .slice(0, SOURCES)
    .map(({ source, first, articles, alone }) => ({ source, first, articles, alone: distinct(alone).map(state) }));
  const answer: CompareAnswer = {
    kind: 'compare',
    topic,
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

/** The statements of the story that most sources tell and that fits the topic best; all, where no two tell one story. */
async function ofOneStory(corpus: Corpus, told: readonly Told[]): Promise<Told[]> {
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
  return ranked[0]?.own ?? [...told];
}

/** Groups of statements of different sources that tell one thing, those of most sources first; each in one group. */
function sharedFacts(told: readonly Told[], topic: ReadonlySet<string>): Told[][] {
  const used = new Set<Told>();
  const groups: Told[][] = [];
  for (const one of told) {
    if (used.has(one)) continue;
    const group = [one];
    for (const other of told) {
      if (used.has(other) || group.some((member) => sourceOf(member) === sourceOf(other))) continue;
      if (tellsOneThing(one, other, topic)) group.push(other);
    }
    if (group.length < 2) continue;
    for (const member of group) used.add(member);
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** All sources of a topic use its words and name its people: what they tell of it is in the others. */
function tellsOneThing(a: Told, b: Told, topic: ReadonlySet<string>): boolean {
  if (differ(a.telling.numbers, b.telling.numbers)) return tellsSame(a.telling, b.telling);
  if (differ(a.telling.days, b.telling.days)) return false;
  const [own, other] = [a, b].map(({ stems }) => new Set([...stems].filter((stem) => !topic.has(stem))));
  if (!own || !other || contained(own, other) < SAME_FACT) return false;
  const names = new Set(contentWords([...a.telling.names].join(' ')));
  return [...own].filter((stem) => other.has(stem) && !names.has(stem)).length >= SHARED_WORDS;
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
