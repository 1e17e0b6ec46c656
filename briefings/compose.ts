/**
 * What a briefing says: the stories of which something arrived in a span of time, each in the two sentences that say
 * most of it, and the dates that they tell ahead. It depends on the span alone, so that composing it again gives
 * the same briefing.
 */
import type { BriefingAnswer, Question, TimelineEntry } from '../src/answers/answer.ts';
import { Citations } from '../src/answers/citations.ts';
import { newStories } from '../src/answers/stories.ts';
import type { Reading } from '../src/language/reading.ts';
import type { Corpus, StoredArticle } from '../src/store/corpus.ts';

/** Stories that are told; the others are counted. */
const STORIES = 8;
const SENTENCES = 2;
/** Dates ahead that are told. */
const AHEAD = 6;

export async function compose(
  corpus: Corpus,
  { topic, since, until }: Extract<Question, { kind: 'briefing' }>,
): Promise<BriefingAnswer> {
  const citations = new Citations();
  const request = { since, until, topic, stories: STORIES, sentences: SENTENCES };
  const { stories, told, more, articles } = await newStories(corpus, request, citations);
  const fresh = told.flatMap((story) => story.fresh);
  const readings = await corpus.readings(fresh, ['sentences', 'events']);
  const texts = await corpus.articles(fresh);
  const newest = texts.map((article) => article.publishedTo ?? '').reduce((a, b) => (a > b ? a : b), '');
  const ahead = texts.flatMap((article) => {
    const reading = readings.get(article.id);
    return reading ? datesAhead(article, reading, newest === '' ? isoDay(until) : newest, citations) : [];
  });
  return {
    kind: 'briefing',
    topic: topic ?? null,
    since,
    until,
    articles,
    stories,
    more,
    figures: [],
    ahead: distinct(ahead).slice(0, AHEAD),
    citations: citations.list(),
  };
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
