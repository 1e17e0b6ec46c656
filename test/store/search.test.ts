import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/answers/retrieval.ts';
import type { Filter } from '../../src/store/corpus.ts';
import { corpusOf, storeOf } from '../answers/corpus.ts';

const ARTICLES = [
  {
    title: 'Ferry runs aground off Lindholm',
    body: 'A ferry ran aground on Monday. The crew is safe.',
    published: '2018-06-05',
    source: 'Harbour Post',
  },
  {
    title: 'U.S. weighs duties',
    body: 'Officials told us that the United States would act.',
    published: '2018-06',
    source: 'Ledger',
  },
  { title: 'Unit opens', body: 'A new hospital unit opened.', published: '2018', source: 'ledger' },
  {
    title: 'United Ports sold',
    body: 'The firm United Ports was sold. Trading began.',
    published: '2019-01-02/2019-01-04',
    source: 'Ledger',
  },
  { title: null, body: 'A trader trades trade for trading.' },
];

async function ids(query: string, filter: Filter = {}): Promise<number[]> {
  const corpus = await corpusOf(ARTICLES);
  const hits = await corpus.match({ clauses: parseQuery(query), mode: 'all' }, filter, 10);
  return hits.map((hit) => hit.id).sort();
}

describe('full text', () => {
  it.each([
    ['US', [2]],
    ['united states', [2]],
    ['America', [2]],
    ['united', [4]],
    ['unit', [3]],
    ['ferries', [1]],
    ['"ran aground"', [1]],
    ['"aground ran"', []],
    ['trades', [4, 5]],
    ['ferry hospital', []],
    ['"', []],
    ['NEAR( AND * ^ : {', []],
  ])('finds for %s the articles %j', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it.each([
    [{ from: '2018-06-05', to: '2018-06-05' }, [1, 2, 3]],
    [{ from: '2018-06-06', to: '2018-06-30' }, [2, 3]],
    [{ from: '2018-07-01', to: '2018-12-31' }, [3]],
    [{ from: '2018-01-01', to: '2018-12-31' }, [1, 2, 3]],
    [{ from: '2019-01-03' }, [4]],
    [{ to: '2018-12-31' }, [1, 2, 3]],
    [{ source: 'LEDGER' }, [2, 3, 4]],
    [{ source: 'LEDGER', to: '2018-12-31' }, [2, 3]],
  ])('keeps to %j', async (filter, expected) => {
    const corpus = await corpusOf(ARTICLES);
    const clauses = parseQuery('ferry us unit united').map((clause) => clause);
    const hits = await corpus.match({ clauses, mode: 'any' }, filter, 10);
    expect(hits.map((hit) => hit.id).sort()).toEqual(expected);
    const newest = await corpus.matchNewest({ clauses, mode: 'any' }, filter, 10);
    expect(newest.map((hit) => hit.id).sort()).toEqual(expected);
  });

  it('gives the latest published first when asked for the newest', async () => {
    const corpus = await corpusOf(ARTICLES);
    const query = { clauses: parseQuery('trade aground'), mode: 'any' } as const;
    expect((await corpus.matchNewest(query, {}, 10)).map((hit) => hit.id)).toEqual([4, 1, 5]);
  });

  it('keeps what one server has from all others, in matches, titles and topics', async () => {
    const store = await storeOf([
      { title: 'Lantern festival', body: 'Lanterns for all.', source: 'Town Crier' },
      { title: 'Lantern budget', body: 'Lanterns cost money.', source: 'Guild Letter', guild: '77' },
    ]);
    const seen = async (guild: string | null) => {
      const corpus = store.corpus(guild);
      const hits = await corpus.match({ clauses: [['lantern']], mode: 'all' }, {}, 10);
      const titles = await corpus.titles(['lan'], 10);
      const sources = await corpus.topics('source', '', 10);
      return [hits.map((hit) => hit.id).sort(), titles.map((head) => head.id), sources.map((topic) => topic.label)];
    };
    expect(await seen(null)).toEqual([[1], [1], ['Town Crier']]);
    expect(await seen('88')).toEqual([[1], [1], ['Town Crier']]);
    expect(await seen('77')).toEqual([
      [1, 2],
      [2, 1],
      ['Guild Letter', 'Town Crier'],
    ]);
    await store.forget('77');
    expect(await seen('77')).toEqual([[1], [1], ['Town Crier']]);
  });
});
