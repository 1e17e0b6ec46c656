import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { parseQuery } from '../../src/answers/retrieval.ts';
import type { Corpus } from '../../src/store/corpus.ts';
import { corpusOf, type Given } from './corpus.ts';
import { HAPPENINGS } from './happenings.ts';
import { LATER, OUTSIDE, TYPED, WRITTEN } from './known.ts';

const NOW = new Date('2019-02-01T12:00:00Z');

async function ask(corpus: Corpus, query: string, more: Partial<Extract<Question, { kind: 'search' }>> = {}) {
  return answer({ kind: 'search', query, ...more }, { corpus, now: NOW });
}

async function found(corpus: Corpus, query: string, more: Partial<Extract<Question, { kind: 'search' }>> = {}) {
  const given = await ask(corpus, query, more);
  if (given.kind !== 'search') throw new Error(`answered with ${given.kind}: ${JSON.stringify(given)}`);
  return given;
}

describe('search', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await corpusOf(HAPPENINGS);
  });

  it('gives with each article the sentence that holds most of the question', async () => {
    const { results, loosened } = await found(corpus, 'ferry 60 passengers');
    expect(loosened).toBe(false);
    expect(results[0]?.text).toBe('The boat was built for 60 passengers and carried 140, police said.');
  });

  it('says when no article holds all words', async () => {
    expect(await found(corpus, 'asteroid ferry cod')).toMatchObject({ loosened: true });
  });

  it('takes quoted words as one phrase', async () => {
    expect((await found(corpus, '"ran aground"')).results.length).toBe(3);
    expect(await ask(corpus, '"aground ran"')).toMatchObject({ kind: 'nothing', reason: 'nothing found' });
  });

  it('keeps to a source and a time', async () => {
    const { citations } = await found(corpus, 'Orvik dam', { source: 'radio north', from: 'August 2018' });
    expect(citations.map((citation) => citation.title)).toEqual(['Villages below cracked dam are cleared']);
    expect(await ask(corpus, 'Orvik dam', { from: '2019' })).toMatchObject({ reason: 'nothing in that time' });
  });

  it('knows a source by its name in any case, in any alphabet', async () => {
    const sources = ['Известия', 'Aftonbladet Öst', 'El Ñandú'];
    const many = await corpusOf(
      sources.map((source) => ({ source, body: `The council of ${source} closed its harbour.` })),
    );
    for (const source of ['ИЗВЕСТИЯ', 'известия', 'aftonbladet öst', 'AFTONBLADET ÖST', 'el n\u0303andu\u0301']) {
      const { citations } = await found(many, 'harbour', { source });
      expect(citations.map((one) => one.source?.toLowerCase())).toEqual([source.normalize('NFC').toLowerCase()]);
    }
  });

  it.each(['best', 'newest'] as const)('says how many there are where it shows only the first (%s)', async (sort) => {
    const days = Array.from({ length: 63 }, (_, i) => new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10));
    const many = await corpusOf(
      days.map((published, i) => ({
        published,
        source: i % 2 === 0 ? 'Even' : 'Odd',
        body: `The ferry number ${i} left the port of Selm${'ly'.repeat(i % 7)} with ${i * 37} passengers.`,
      })),
    );
    const all = await found(many, 'ferry passengers', { sort });
    expect(all.results).toHaveLength(40);
    expect(all.total).toBe(63);
    expect((await found(many, 'ferry passengers', { sort, from: '2018-02-01' })).total).toBe(32);
    expect((await found(many, 'ferry passengers', { sort, source: 'odd' })).total).toBe(31);
  });

  it.each([
    ['Aurora', { sort: 'newest' as const }],
    ['latest Aurora', {}],
    ['Aurora latest news', {}],
    ['the Aurora today', {}],
    ['this week’s news on Aurora', {}],
    ['Where is the Aurora now?', {}],
  ])('puts the newest first for "%s" %j', async (query, more) => {
    const { citations, sort } = await found(corpus, query, more);
    expect(sort).toBe('newest');
    const days = citations.map((citation) => citation.published ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    expect(days[0]).toBe('2018-07-23');
  });

  it.each(['"latest" Aurora', 'Aurora nowhere', 'USA Today Aurora'])(
    'does not take "%s" for a question about now',
    async (query) => {
      const given = await ask(corpus, query);
      expect(given.kind === 'search' ? given.sort : 'best').toBe('best');
    },
  );

  it('takes a capital for its country too', async () => {
    const articles = [
      'Peru has banned the export of guano since its birds fell ill, the ministry said.',
      'Guano is exported from three islands of Chile, where birds are many.',
      'The guano trade of Peru and its birds are studied in Bremen.',
    ];
    const { citations } = await found(await corpusOf(articles.map((body) => ({ body }))), 'Lima guano ban');
    expect(citations[0]?.file).toBe('1.txt');
  });

  it('finds by words that may stand for the ones asked for', async () => {
    const { citations } = await found(corpus, 'negotiations about cod');
    expect(citations.some((citation) => citation.title?.includes('Tallinn'))).toBe(true);
  });
});

const DATA = path.join(import.meta.dirname, '../../../shared/bench/data/articles/allsides-china-russia.jsonl');

/** Mean reciprocal rank of the answer and of BM25 alone in the same corpus. */
async function reciprocal(corpus: Corpus, asked: readonly (readonly [string, number])[]) {
  let answered = 0;
  let alone = 0;
  for (const [query, id] of asked) {
    const given = await ask(corpus, query);
    const rank = given.kind === 'search' ? given.results.findIndex((one) => one.article === id) + 1 : 0;
    const hits = await corpus.match({ clauses: parseQuery(query), mode: 'any' }, {}, 50);
    const before = hits.findIndex((hit) => hit.id === id) + 1;
    answered += rank === 0 ? 0 : 1 / rank;
    alone += before === 0 ? 0 : 1 / before;
  }
  return { answered: answered / asked.length, alone: alone / asked.length };
}

describe('known items', () => {
  it('are found among articles of our own, better than by BM25 alone', async () => {
    const corpus = await corpusOf(HAPPENINGS);
    const asked = WRITTEN.map(([query, title]): [string, number] => [
      query,
      HAPPENINGS.findIndex((one) => one.title === title) + 1,
    ]);
    expect(asked.every(([, id]) => id > 0)).toBe(true);
    const { answered, alone } = await reciprocal(corpus, asked);
    expect(answered).toBeGreaterThan(0.85);
    expect(answered).toBeGreaterThan(alone);
  });

  it.skipIf(!existsSync(DATA))(
    'are found among six hundred (skipped where ../shared is not there)',
    async () => {
      const outside = readFileSync(DATA, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Given & { id: string } => {
          const { id, title, source, published, body } = JSON.parse(line) as Given & { id: string };
          return { id, title: title ?? null, source: source ?? null, published: published ?? null, body };
        });
      const articles: Given[] = [...HAPPENINGS, ...outside.map(({ id: _, ...given }) => given)];
      const corpus = await corpusOf(articles);
      const outsideId = (id: string) => HAPPENINGS.length + outside.findIndex((one) => one.id === id) + 1;
      const asked = [
        ...WRITTEN.map(([query, title]): [string, number] => [query, articles.findIndex((a) => a.title === title) + 1]),
        ...OUTSIDE.map(([query, id]): [string, number] => [query, outsideId(id)]),
      ];
      expect(asked.length).toBeGreaterThan(100);
      const { answered, alone } = await reciprocal(corpus, asked);
      expect(answered).toBeGreaterThan(0.85);
      expect(answered).toBeGreaterThan(alone + 0.1);
      const later = await reciprocal(
        corpus,
        LATER.map(([query, id]) => [query, outsideId(id)]),
      );
      expect(later.answered).toBeGreaterThan(0.7);
      expect(later.answered).toBeGreaterThan(later.alone + 0.07);
      const typed = await reciprocal(
        corpus,
        TYPED.map(([query, id]) => [query, outsideId(id)]),
      );
      expect(typed.answered).toBeGreaterThan(0.77);
      expect(typed.answered).toBeGreaterThan(typed.alone + 0.04);
    },
    120_000,
  );
});
