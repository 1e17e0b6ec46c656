import { beforeAll, describe, expect, it } from 'vitest';
import type { SuggestKind } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { suggest } from '../../src/answers/suggest.ts';
import { edits, nearest } from '../../src/language/spelling.ts';
import type { Corpus } from '../../src/store/corpus.ts';
import { corpusOf } from './corpus.ts';
import { HAPPENINGS } from './happenings.ts';

const NOW = new Date('2019-02-01T12:00:00Z');
let corpus: Corpus;
beforeAll(async () => {
  corpus = await corpusOf(HAPPENINGS);
});

async function names(kind: SuggestKind, typed: string): Promise<string[]> {
  return (await suggest(corpus, kind, typed, 5)).map(({ name }) => name);
}

describe('what is proposed while somebody types', () => {
  it.each<[SuggestKind, string, string]>([
    ['topic', 'ade', 'Jonas Adeyemi'],
    ['topic', 'jonas ad', 'Jonas Adeyemi'],
    ['topic', 'T', 'Tarn'],
    ['topic', 'Tallin', 'Tallinn'],
    ['topic', 'Talinn', 'Tallinn'],
    ['source', 'north', 'Northern Wire'],
    ['source', 'Coats Herald', 'Coast Herald'],
    ['speaker', 'cald', 'Ines Calder'],
    ['article', 'crack orv', 'Crack found in wall of Orvik dam'],
    ['article', 'halley', 'Probe Halley-2 sends first pictures of asteroid'],
  ])('of %s for "%s" has %s', async (kind, typed, expected) => {
    expect(await names(kind, typed)).toContain(expected);
  });

  it('before anything is typed, is what most articles have, and the newest articles', async () => {
    expect((await names('source', ''))[0]).toBe('Daily Ledger');
    expect((await suggest(corpus, 'article', '', 3)).map(({ name }) => name)[0]).toMatch(/Record commerce/);
  });

  it('names an article by its id, so that the very one is answered', async () => {
    const [proposal] = await suggest(corpus, 'article', 'crack found', 1);
    const given = await answer({ kind: 'article', article: proposal?.value ?? '' }, { corpus, now: NOW });
    expect(given).toMatchObject({ kind: 'article', citation: { title: 'Crack found in wall of Orvik dam' } });
  });

  it('fits into what Discord takes', async () => {
    const long = 'Word '.repeat(40).trim();
    const [proposal] = await suggest(await corpusOf([{ title: long, body: 'Some text.' }]), 'article', 'word', 1);
    expect(proposal?.name.length).toBeLessThanOrEqual(100);
    expect(proposal?.value).toBe('1');
  });
});

describe('a country', () => {
  it.each([
    ['The Andorran and Trinidadian ministers met.', 'ando', 'Andorra'],
    ['The Andorran and Trinidadian ministers met.', 'trini', 'Trinidad and Tobago'],
    ['American and Chinese envoys met.', 'united', 'United States'],
  ])('is proposed by its name, however the article calls it: %s', async (body, typed, expected) => {
    const corpus = await corpusOf([{ title: 'Talks', body }]);
    expect((await suggest(corpus, 'topic', typed, 5)).map(({ name }) => name)).toEqual([expected]);
  });
});

describe('a question that nothing answers', () => {
  const about = async (query: string, guild: string | null = null) => {
    const corpus = await corpusOf(
      [
        { title: 'Ferry timetable changes in spring', body: 'The boats will leave at noon.' },
        { title: 'Harbour dredging begins', body: 'A dredger arrived.' },
        { title: 'Secret merger of lighthouses', body: 'Two keepers talked.', guild: '8' },
      ],
      guild,
    );
    const given = await answer({ kind: 'search', query }, { corpus, now: NOW });
    return given.kind === 'nothing' ? given.suggestions[0] : given.kind;
  };
  it.each([
    ['fery timetabel', 'ferry timetable'],
    ['harbuor', 'harbour'],
    ['drdging', 'dredging'],
  ])('is put right by the titles: %s', async (query, expected) => {
    expect(await about(query)).toBe(expected);
  });
  it('is not put right by what another server alone has', async () => {
    expect(await about('lighthuoses')).toBeUndefined();
    expect(await about('lighthuoses', '8')).toBe('lighthouses');
  });
});

describe('spelling', () => {
  it.each([
    ['beijing', 'bejing', 1],
    ['putin', 'puitn', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
    ['far', 'elsewhere', Number.POSITIVE_INFINITY],
  ])('%s and %s are %d apart', (a, b, distance) => {
    expect(edits(a, b, 3)).toBe(distance);
    expect(edits(b, a, 3)).toBe(distance);
  });

  it('takes the nearest first and leaves out what is far', () => {
    expect(nearest('Moscov', ['Mostar', 'Moscow', 'Berlin'], 2)).toEqual(['Moscow']);
  });
});

describe('/article and /library', () => {
  it('show one article with its parts, all citing it alone', async () => {
    const given = await answer(
      { kind: 'article', article: 'Helvo to buy Quantor for 8.4 billion euros' },
      { corpus, now: NOW },
    );
    if (given.kind !== 'article') throw new Error(`answered with ${given.kind}`);
    expect(given.citation).toMatchObject({
      n: 1,
      source: 'Market Post',
      published: '2018-10-01',
      publishedBasis: 'given',
    });
    expect(given.summary.sentences[0]?.text).toMatch(/^The chip maker Helvo said/);
    expect(given.figures.measures.flatMap(({ points }) => points.map(({ value }) => value))).toContain(8.4e9);
    expect([...given.summary.citations, ...given.figures.citations].every(({ n }) => n === 1)).toBe(true);
  });

  it('say of when the articles are no more than is known of them', async () => {
    const some = await corpusOf([
      { title: 'Ferry', source: 'A', published: '2018-05', body: 'The ferry to Lusk has a new engine.' },
      { title: 'Choir', source: 'B', published: '2018-05-09', body: 'The choir of Tarn sang in Lusk.' },
      { title: 'Mill', source: 'B', published: '2018', body: 'The mill of Tarn stands still.' },
      { title: 'Bell', source: 'B', published: null, body: 'The bell of Tarn has cracked.' },
    ]);
    const given = await answer({ kind: 'library' }, { corpus: some, now: NOW });
    expect(given).toMatchObject({ firstPublished: '2018', lastPublished: '2018' });
    expect(await answer({ kind: 'library' }, { corpus: await corpusOf([]), now: NOW })).toMatchObject({
      firstPublished: null,
      lastPublished: null,
    });
  });

  it('count what there is', async () => {
    const given = await answer({ kind: 'library' }, { corpus, now: NOW });
    if (given.kind !== 'library') throw new Error(`answered with ${given.kind}`);
    expect(given).toMatchObject({
      articles: HAPPENINGS.length,
      firstPublished: '2018-01-12',
      lastPublished: '2019-01-15',
      lastArrived: HAPPENINGS.length,
      unread: [],
    });
    expect(given.sources.reduce((sum, { articles }) => sum + articles, 0)).toBe(HAPPENINGS.length);
  });
});
