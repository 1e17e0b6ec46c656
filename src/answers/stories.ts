/** What is new: stories of a span of arrivals, each told in the sentences that say most of what arrived. */

import { contentWords } from '../language/words.ts';
import type { Corpus, StoredArticle, Story } from '../store/corpus.ts';
import type { BriefingStory } from './answer.ts';
import { choose, echoed, inOrder } from './choice.ts';
import type { Citations } from './citations.ts';
import { retrieve, withoutCopies } from './retrieval.ts';
import { contained } from './telling.ts';
import { type Told, toldBy } from './told.ts';

export interface StoryRequest {
  /** Arrivals after this and not after `until`, ms since 1970; null: ever. */
  readonly since: number | null;
  readonly until: number;
  readonly topic?: string | undefined;
  /** Stories that are told, and sentences of each. */
  readonly stories: number;
  readonly sentences: number;
}

export interface NewStories {
  readonly stories: readonly BriefingStory[];
  /** What each was told from: the articles that arrived in the span. */
  readonly told: readonly Story[];
  /** Stories that there was no room for. */
  readonly more: number;
  /** Articles of the span in all stories. */
  readonly articles: number;
}

/** Articles of a topic that are looked at. */
const ABOUT = 2000;
/** Stories of a span that are counted. */
const COUNTED = 5000;
/** Articles of one story that are read. */
const READ = 12;

/** Stories by how many sources tell them; in each the statements are in order of time and none is made twice. */
export async function newStories(
  corpus: Corpus,
  { since, until, topic, stories: wanted, sentences }: StoryRequest,
  citations: Citations,
): Promise<NewStories> {
  const about = topic === undefined ? undefined : await retrieve(corpus, topic, {}, ABOUT);
  if (about && (about.hits.length === 0 || about.loosened)) return { stories: [], told: [], more: 0, articles: 0 };
  const all = await corpus.stories({ since, until, articles: about?.hits.map((hit) => hit.id) }, COUNTED);
  const told: Story[] = [];
  const stories: BriefingStory[] = [];
  for (const story of all) {
    if (stories.length === wanted) break;
    const ids = (await withoutCopies(corpus, story.fresh, (id) => id)).slice(-READ);
    const articles = await corpus.articles(ids);
    const statements = await statementsOf(corpus, articles, sentences);
    const titled = bestTitled(articles);
    if (statements.length === 0 || !titled) continue;
    told.push(story);
    stories.push({
      title: titled.title,
      citation: citations.cite(titled),
      articles: story.articles.length,
      sources: story.sources,
      statements: statements.map((one) => citations.statement(one.article, one)),
    });
  }
  const articles = all.reduce((sum, story) => sum + story.fresh.length, 0);
  return { stories, told, more: all.length - stories.length, articles };
}

async function statementsOf(corpus: Corpus, articles: readonly StoredArticle[], sentences: number): Promise<Told[]> {
  const readings = await corpus.readings(
    articles.map((article) => article.id),
    ['sentences', 'names', 'times', 'events', 'figures'],
  );
  const pool = articles.flatMap((article) => {
    const parts = readings.get(article.id);
    return parts ? toldBy(article, parts) : [];
  });
  return inOrder(choose(echoed(pool), sentences));
}

/** The article whose title says most of what the others' titles say; the first of several. */
function bestTitled(articles: readonly StoredArticle[]): StoredArticle | undefined {
  const titles = articles.map((article) => new Set(contentWords(article.title ?? '')));
  const fit = titles.map((own) => titles.reduce((sum, other) => sum + contained(own, other), 0));
  let best = 0;
  articles.forEach((article, i) => {
    const better = (fit[i] ?? 0) > (fit[best] ?? 0) || articles[best]?.title === null;
    if (article.title !== null && better) best = i;
  });
  return articles[best];
}
