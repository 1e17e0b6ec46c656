import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import type { Fault } from '../../src/answers/verify.ts';
import type { Corpus } from '../../src/store/corpus.ts';
import { corpusOf, type Given } from './corpus.ts';

const DATA = path.join(import.meta.dirname, '../../../shared/bench/data/articles/allsides-china-russia.jsonl');
const QUESTIONS = 500;
const KINDS = ['summary', 'search', 'timeline', 'figures', 'quotes', 'compare', 'article'] as const;

interface Span {
  readonly text: string;
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** Every statement of an answer, wherever it stands in it. */
function statementsIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const one of value) statementsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('text' in value && 'article' in value && 'start' in value) found.push(value as Span);
    for (const one of Object.values(value)) statementsIn(one, found);
  }
  return found;
}

/** Numbers from 0 to 1 that are the same on every run (Park and Miller 1988). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function questions(articles: readonly Given[], topics: readonly string[], speakers: readonly string[]): Question[] {
  const roll = dice(20261121);
  const one = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(roll() * list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const words = () => {
    const text = one(articles)
      .body.split(/\s+/)
      .filter((word) => word.length > 4);
    return Array.from({ length: 1 + Math.floor(roll() * 3) }, () => one(text)).join(' ');
  };
  const scope = () => ({
    from: roll() < 0.2 ? one(['2017', 'June 2018', 'last year', '2019-03-01']) : undefined,
    to: roll() < 0.1 ? '2019' : undefined,
    source: roll() < 0.1 ? (one(articles).source ?? undefined) : undefined,
  });
  return Array.from({ length: QUESTIONS }, (_, i): Question => {
    const kind = KINDS[i % KINDS.length];
    const topic = roll() < 0.6 ? one(topics) : words();
    const article = one(articles).title ?? '1';
    switch (kind) {
      case 'search':
        return { kind, query: roll() < 0.3 ? `"${topic}"` : topic, ...scope() };
      case 'article':
        return { kind, article };
      case 'compare':
        return { kind, topic };
      case 'quotes':
        return roll() < 0.5 ? { kind, speaker: one(speakers) } : { kind, topic };
      case 'timeline':
        return { kind, ...(roll() < 0.2 ? { article } : { topic }), entries: 10, ...scope() };
      case 'figures':
        return { kind, ...(roll() < 0.2 ? { article } : { topic }), ...scope() };
      default:
        return { kind: 'summary', ...(roll() < 0.3 ? { article } : { topic }), sentences: 1 + (i % 10), ...scope() };
    }
  });
}

async function check(corpus: Corpus, given: Answer, bodies: Map<number, string>): Promise<number> {
  const statements = statementsIn(given);
  for (const { text, article, start, end } of statements) {
    if (!bodies.has(article)) bodies.set(article, (await corpus.article(article))?.body ?? '');
    expect(bodies.get(article)?.slice(start, end), JSON.stringify(given.kind)).toBe(text);
  }
  return statements.length;
}

describe.skipIf(!existsSync(DATA))('five hundred random questions (skipped where ../shared is not there)', () => {
  it('get nothing that does not stand word for word in its article', async () => {
    const articles = readFileSync(DATA, 'utf8')
      .split('\n')
      .filter((line, i) => line !== '' && i % 3 === 0)
      .map((line): Given => {
        const { title, source, published, body } = JSON.parse(line) as Given;
        return { title: title ?? null, source: source ?? null, published: published ?? null, body };
      });
    const corpus = await corpusOf(articles);
    const topics = (await corpus.topics('name', '', 300)).map((topic) => topic.label);
    const speakers = (await corpus.topics('speaker', '', 100)).map((topic) => topic.label);
    const faults: Fault[] = [];
    const bodies = new Map<number, string>();
    let statements = 0;
    let answered = 0;
    for (const question of questions(articles, topics, speakers.length > 0 ? speakers : topics)) {
      const given = await answer(question, {
        corpus,
        now: new Date('2020-02-01T12:00:00Z'),
        onFault: (fault) => faults.push(fault),
      });
      if (given.kind !== 'nothing') answered++;
      statements += await check(corpus, given, bodies);
    }
    // The gate had nothing to drop either: the parts themselves keep to the text.
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(QUESTIONS / 2);
    expect(statements).toBeGreaterThan(QUESTIONS);
  }, 300_000);
});
