/**
 * What a briefing says: the stories of which something arrived in a span of time, each in the two sentences that say
 * most of it, their figures, and the dates that they tell ahead. It depends on the span alone, so that composing it again gives
 * the same briefing.
 */
import type { BriefingAnswer, Question } from '../src/answers/answer.ts';
import { Citations } from '../src/answers/citations.ts';
import { figuresOf } from '../src/answers/figures.ts';
import { newStories } from '../src/answers/stories.ts';
import type { Event, Reading, Sentence } from '../src/language/reading.ts';
import type { Corpus, StoredArticle } from '../src/store/corpus.ts';

/** Stories that are told; the others are counted. */
const STORIES = 8;
const SENTENCES = 2;
/** Measures, and dates ahead, that are told. */
const FIGURES = 4;
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
  const figures = await figuresOf(corpus, fresh, { topic, groups: FIGURES }, citations);
  const ahead = texts.flatMap((article) => {
    const reading = readings.get(article.id);
    return reading ? datesAhead(article, reading, newest === '' ? isoDay(until) : newest) : [];
  });
  return {
    kind: 'briefing',
    topic: topic ?? null,
    since,
    until,
    articles,
    stories,
    more,
    figures,
    ahead: distinct(ahead)
      .slice(0, AHEAD)
      .map(({ article, span, event: { date, from, to, basis, status } }) => {
        const sentences = [citations.statement(article, span)];
        return { date, from, to, basis, status, sentences, alsoTold: [], otherDates: [] };
      }),
    citations: citations.list(),
  };
}

interface Ahead {
  readonly article: StoredArticle;
  readonly span: Sentence;
  readonly event: Event;
}

/** What an article says will happen after the day of the newest news. */
function datesAhead(
  article: StoredArticle,
  { sentences, events }: Pick<Reading, 'sentences' | 'events'>,
  newest: string,
): Ahead[] {
  return events.flatMap((event) => {
    const span = sentences[event.sentence];
    return !span || event.from <= newest || event.status === 'cancelled' ? [] : [{ article, span, event }];
  });
}

/** By date, each date and each sentence once. */
function distinct(all: readonly Ahead[]): Ahead[] {
  const seen = new Set<string>();
  return all
    .toSorted((a, b) => a.event.from.localeCompare(b.event.from) || a.event.to.localeCompare(b.event.to))
    .filter(({ article, span, event }) => {
      const place = `${article.id}:${span.start}`;
      if (seen.has(event.date) || seen.has(place)) return false;
      seen.add(event.date).add(place);
      return true;
    });
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
