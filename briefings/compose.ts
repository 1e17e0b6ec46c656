/**
 * What a briefing says: the articles that arrived in a span of time, each with the two sentences that say most,
 * their figures, and the dates that they tell ahead. It depends on the span alone, so that composing it again gives
 * the same briefing.
 */
import type { BriefingAnswer, BriefingStory, Question, TimelineEntry } from '../src/answers/answer.ts';
import { Citations } from '../src/answers/citations.ts';
import { articleSummary } from '../src/answers/summary.ts';
import type { Reading } from '../src/language/reading.ts';
import { contentWords } from '../src/language/words.ts';
import type { Corpus, StoredArticle } from '../src/store/corpus.ts';

/** Stories that are told; the others are counted. */
const STORIES = 8;
const SENTENCES = 2;
/** Dates ahead that are told. */
const AHEAD = 6;
/** Arrivals looked at, and how many at once: a first folder of articles may be large. */
const ARRIVALS = 20_000;
const BATCH = 200;

export async function compose(
  corpus: Corpus,
  { topic, since, until }: Extract<Question, { kind: 'briefing' }>,
): Promise<BriefingAnswer> {
  const heads = await corpus.arrivals(since, until, ARRIVALS);
  const fitting = topic === undefined ? heads.map((head) => head.id) : await about(corpus, heads, topic);
  // The newest news first; articles without a date after those that have one.
  const published = new Map(heads.map((head) => [head.id, head.publishedTo ?? '']));
  const order = fitting.toSorted((a, b) => (published.get(b) ?? '').localeCompare(published.get(a) ?? '') || b - a);
  const chosen = order.slice(0, STORIES);
  const articles = new Map((await corpus.articles(chosen)).map((article) => [article.id, article]));
  const citations = new Citations();
  const stories: BriefingStory[] = [];
  const readings = await corpus.readings(chosen, ['sentences', 'events']);
  for (const id of chosen) {
    const article = articles.get(id);
    if (!article) continue;
    const { sentences } = await articleSummary(corpus, article, SENTENCES);
    if (sentences.length === 0) continue;
    const statements = sentences.map((span) => citations.statement(article, span));
    stories.push({ title: article.title, citation: citations.cite(article), articles: 1, sources: 1, statements });
  }
  const newest = order.map((id) => published.get(id) ?? '').find((day) => day !== '');
  const ahead = chosen.flatMap((id) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    return article && reading ? datesAhead(article, reading, newest ?? isoDay(until), citations) : [];
  });
  return {
    kind: 'briefing',
    topic: topic ?? null,
    since,
    until,
    articles: fitting.length,
    stories,
    more: fitting.length - stories.length,
    figures: [],
    ahead: distinct(ahead).slice(0, AHEAD),
    citations: citations.list(),
  };
}

/** Those that hold every word of the topic. */
async function about(corpus: Corpus, heads: readonly { readonly id: number }[], topic: string): Promise<number[]> {
  const wanted = contentWords(topic, { query: true });
  const found: number[] = [];
  for (let i = 0; i < heads.length; i += BATCH) {
    const ids = heads.slice(i, i + BATCH).map((head) => head.id);
    for (const { id, title, body } of await corpus.articles(ids)) {
      const words = new Set(contentWords(`${title ?? ''}\n${body}`));
      if (wanted.every((word) => words.has(word))) found.push(id);
    }
  }
  return found;
}

/** What an article says will happen after the day of the newest news. */
function datesAhead(
  article: StoredArticle,
  { sentences, events }: Pick<Reading, 'sentences' | 'events'>,
  newest: string,
  citations: Citations,
): TimelineEntry[] {
  return events.flatMap(({ sentence, date, from, to, basis, status }) => {
    const span = sentences[sentence];
    if (!span || from <= newest || status === 'cancelled') return [];
    return [
      { date, from, to, basis, status, sentences: [citations.statement(article, span)], alsoTold: [], otherDates: [] },
    ];
  });
}

/** By date, each date and each sentence once. */
function distinct(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>();
  return entries
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
    .filter(({ date, sentences: [statement] }) => {
      const place = `${statement?.article}:${statement?.start}`;
      if (seen.has(date) || seen.has(place)) return false;
      seen.add(date).add(place);
      return true;
    });
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
