/**
 * /quotes: who said what, word for word, with when and where. Words in quotation marks and attributed statements are
 * told apart; wishes and judgements without words ("backed the plan") are no quotes. A day is the one that the text
 * gives for the saying ("said on Friday"); where it gives none, the article's day of publication limits the search.
 */
import type { Quote, Reading, Sentence, Span } from '../language/reading.ts';
import { saysWords } from '../language/speakers/vouching.ts';
import { contentWords, indexWords } from '../language/words.ts';
import type { Corpus, Hit, StoredArticle } from '../store/corpus.ts';
import type { NothingAnswer, Question, QuoteStatement, QuotesAnswer } from './answer.ts';
import { Citations } from './citations.ts';
import { retrieve, withoutCopies } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { inSense } from './sense.ts';
import { suggest, unknownTopic } from './suggest.ts';

/** Quotes in one answer. */
const QUOTES = 25;
/** Articles looked through. */
const ARTICLES = 400;
/** Fewest words that say something. */
const LEAST_WORDS = 4;
/** What a quotation weighs more than a statement in the writer's words, on the scale of a topic's share of words. */
const VERBATIM = 0.15;
/** Characters between source and day within which the day is that of the saying. */
const REACH = 80;

type QuotesQuestion = Extract<Question, { kind: 'quotes' }>;

interface Candidate {
  readonly article: StoredArticle;
  readonly quote: Quote;
  readonly sentence: Sentence;
  readonly date: string | null;
  /** First and last day on which it may have been said, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly score: number;
}

/** Quotes that fit best, the newest first. */
export async function quotes(
  corpus: Corpus,
  question: QuotesQuestion,
  now: Date,
): Promise<QuotesAnswer | NothingAnswer> {
  const { topic, speaker } = question;
  const { from, to } = filterOf(question, now);
  const hits = await articlesFor(corpus, question, from);
  if (hits.length === 0 && topic !== undefined && speaker === undefined)
    return unknownTopic(corpus, topic, question, false);
  const all = inSense(topic ?? '', await candidates(corpus, hits, question), ({ article, sentence }) =>
    article.body.slice(sentence.start, sentence.end),
  );
  const timely = all.filter((one) => within(one, from, to));
  const found = await withoutCopies(corpus, timely, ({ article }) => article.id);
  if (found.length === 0) {
    const asked = speaker ?? topic ?? '';
    if (all.length > 0) return nothing(corpus, asked, question, 'nothing in that time');
    const near = speaker === undefined ? [] : await suggest(corpus, 'speaker', speaker, 5);
    const others = near.map(({ value }) => value).filter((value) => value !== speaker);
    return nothing(corpus, asked, question, 'nothing found', others);
  }
  const chosen = distinct(found.sort((a, b) => b.score - a.score)).slice(0, QUOTES);
  chosen.sort(
    (a, b) =>
      (b.from ?? '').localeCompare(a.from ?? '') || a.article.id - b.article.id || a.quote.start - b.quote.start,
  );
  const citations = new Citations();
  return {
    kind: 'quotes',
    speaker: speaker ?? null,
    topic: topic ?? null,
    quotes: chosen.map((one) => statementOf(one, citations)),
    citations: citations.list(),
  };
}

/** Articles on the topic that name the speaker, or that only name the speaker, or the newest. */
async function articlesFor(
  corpus: Corpus,
  { topic, speaker }: QuotesQuestion,
  from: string | undefined,
): Promise<readonly Hit[]> {
  const filter = { from };
  const asked = [topic, speaker].filter((words) => words !== undefined).join(' ');
  if (asked === '') return (await corpus.heads(filter, ARTICLES)).map(({ id }) => ({ id, score: 1 }));
  const { hits } = await retrieve(corpus, asked, filter, ARTICLES);
  return hits;
}

async function candidates(corpus: Corpus, hits: readonly Hit[], question: QuotesQuestion): Promise<Candidate[]> {
  const ids = hits.map((hit) => hit.id);
  const best = Math.max(...hits.map((hit) => hit.score), 0);
  const readings = await corpus.readings(ids, ['quotes', 'sentences', 'times']);
  const wanted = question.speaker === undefined ? null : new Set(speakerWords(question.speaker, true));
  const topic = new Set(question.topic === undefined ? [] : contentWords(question.topic, { query: true }));
  // One word of several may stand in any sentence; whoever is asked for narrows it enough.
  const least = Math.min(topic.size, wanted === null ? 2 : 1);
  // Bodies are long: only articles in which the speaker is quoted are fetched.
  const speaking = hits.filter(({ id }) => readings.get(id)?.quotes.some((quote) => fits(quote, wanted)));
  const articles = new Map((await corpus.articles(speaking.map(({ id }) => id))).map((one) => [one.id, one]));
  return speaking.flatMap(({ id, score }) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    if (!article || !reading) return [];
    // What is said in an article on the topic is said on it, whether or not the words name it.
    const titled = topic.size > 0 && shareOf(topic, article.title ?? '') === 1;
    return reading.quotes.flatMap((quote): Candidate[] => {
      if (!fits(quote, wanted)) return [];
      const sentence = holder(reading.sentences, quote);
      if (!sentence || (!quote.direct && !isWhole(quote, article.body))) return [];
      const share = shareOf(topic, article.body.slice(sentence.start, sentence.end));
      if (!titled && share * topic.size < least) return [];
      const said = saidOn(quote, reading, article.publishedTo);
      return [
        {
          article,
          quote,
          sentence,
          date: said?.date ?? null,
          from: said?.from ?? article.publishedFrom,
          to: said?.to ?? article.publishedTo,
          score: share + (best > 0 ? score / best / 2 : 0) + (quote.direct ? VERBATIM : 0),
        },
      ];
    });
  });
}

/** A reported statement that can be read alone: no relative clause, no participle without its subject. */
function isWhole({ source, start }: Quote, body: string): boolean {
  const first = body.slice(Math.min(source?.start ?? start, start)).split(/\s/, 1)[0] ?? '';
  // "a report that says …" is a thing, and no statement.
  if (source && source.end <= start && body.slice(source.start, source.end).endsWith(' that')) return false;
  return !/^(?:who|which|whose|whom|that|\p{Ll}{3,}ing)$/u.test(first);
}

function fits(quote: Quote, wanted: ReadonlySet<string> | null): boolean {
  if (quote.speaker === null || !saysWords(quote)) return false;
  if (quote.text.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return false;
  if (wanted === null) return true;
  // "critics of Roe" are not Roe.
  const words = new Set(speakerWords(quote.speaker.replace(OTHERS, '$<who>'), false));
  // "Roe" asked of "Jane Roe", and "Jane Roe" of an article that only says "Roe".
  return words.size > 0 && (isSubset(wanted, words) || isSubset(words, wanted));
}

/** Whom somebody else speaks for or against. */
const OTHERS =
  /\b(?<who>critics?|supporters?|opponents?|backers?|allies|ally|aides?|advisers?|advisors?|friends?|lawyers?|spokes\p{L}+|sources|officials)\s(?:of|for|to|close to|against)\s.*$/iu;

/** A speaker's words without titles; who speaks is a government where a capital names it ("Beijing said"). */
function speakerWords(speaker: string, query: boolean): string[] {
  const words = indexWords(query ? speaker : `${speaker} said`, { query }).filter((word) => !LEFT_OUT.has(word));
  return query ? words : words.slice(0, -1);
}

const LEFT_OUT = new Set(['the', 'a', 'an', 'mr', 'mr.', 'mrs', 'ms', 'dr', 'of', 'sir']);

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

/** Share of the topic's words that a sentence holds. */
function shareOf(topic: ReadonlySet<string>, text: string): number {
  if (topic.size === 0) return 0;
  const held = new Set(contentWords(text));
  let shared = 0;
  for (const word of topic) if (held.has(word)) shared++;
  return shared / topic.size;
}

/** From the sentence in which the quote or its source begins to the one in which they end. */
function holder(sentences: readonly Sentence[], quote: Quote): Sentence | null {
  const near = quote.source !== null && quote.cue !== null ? quote.source : quote;
  const start = Math.min(quote.start, near.start);
  const end = Math.max(quote.end, near.end);
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** The day that stands beside the source and outside of what is said: "said on Friday". */
function saidOn(
  { source, cue, start, end }: Quote,
  { sentences, times }: Pick<Reading, 'sentences' | 'times'>,
  published: string | null,
): { date: string; from: string; to: string } | null {
  if (source === null || cue === null) return null;
  const sentence = sentences.findLastIndex((one) => one.start <= source.start);
  for (const time of times) {
    if (time.sentence !== sentence || time.from === null || time.to === null || time.basis === 'inferred') continue;
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    if (time.end > start && time.start < end) continue;
    // What is said was said before it was printed.
    if (published !== null && time.from > published) continue;
    if (time.start - source.end > REACH || source.start - time.end > REACH) continue;
    return { date: edtf(time.value, time.from, time.to), from: time.from, to: time.to };
  }
  return null;
}

function edtf(value: string, from: string, to: string): string {
  if (from === to) return from;
  return /^\d{4}(?:-\d{2})?$/.test(value) ? value : `${from}/${to}`;
}

/**
 * A reported statement with whoever makes it and how: "denied that he knew" says the opposite of "that he knew". The
 * cue's place is not kept, but it stands beside the source or between it and the words.
 */
function reported({ source, cue, start, end }: Quote, sentence: Sentence, body: string): Span {
  if (source === null || cue === null) return { start, end };
  const from = Math.min(source.start, start);
  const to = Math.max(source.end, end);
  const between = body.slice(Math.min(source.end, end), Math.max(source.start, start));
  if (between.includes(cue)) return { start: from, end: to };
  const after = body.slice(to, Math.min(sentence.end, to + CUE_REACH)).indexOf(cue);
  if (after >= 0 && source.start > start) return { start: from, end: to + after + cue.length };
  const before = body
    .slice(Math.max(sentence.start, from - CUE_REACH), from)
    .toLowerCase()
    .lastIndexOf(cue.toLowerCase());
  return before < 0
    ? { start: from, end: to }
    : { start: Math.max(sentence.start, from - CUE_REACH) + before, end: to };
}

/** Characters between a source and its cue, where the cue stands on the far side of it. */
const CUE_REACH = 60;

function within({ from, to }: Candidate, first: string | undefined, last: string | undefined): boolean {
  if (first === undefined && last === undefined) return true;
  if (from === null || to === null) return false;
  return (first === undefined || to >= first) && (last === undefined || from <= last);
}

/** The best of those that say the same words, as copies of one report do. */
function distinct(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const texts: string[] = [];
  for (const one of found) {
    const { start, end } = told(one);
    const words = (
      one.article.body
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
    if (texts.some((other) => other.includes(words) || words.includes(other))) continue;
    // What is said within what is said would be told twice.
    if (kept.some((other) => other.article.id === one.article.id && nested(other, one))) continue;
    texts.push(words);
    kept.push(one);
    if (kept.length === QUOTES) break;
  }
  return kept;
}

/** What a line tells of a quote: the words as they are, or a statement with whoever makes it. */
function told({ quote, sentence, article }: Candidate): Span {
  return quote.direct ? quote : reported(quote, sentence, article.body);
}

function nested(a: Candidate, b: Candidate): boolean {
  const x = told(a);
  const y = told(b);
  return x.start < y.end && y.start < x.end;
}

function statementOf(one: Candidate, citations: Citations): QuoteStatement {
  const { article, quote, sentence, date } = one;
  return {
    ...citations.statement(article, told(one)),
    speaker: quote.speaker,
    direct: quote.direct,
    date,
    sentence: { ...sentence, text: article.body.slice(sentence.start, sentence.end) },
  };
}
