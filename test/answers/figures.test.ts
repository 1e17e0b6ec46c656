/** /figures over a corpus: points of one measure brought together, and what cannot be kept apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FiguresAnswer, MeasureGroup, NothingAnswer, Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { apart, halfStep } from '../../src/answers/rounding.ts';
import { readDocument } from '../../src/articles/document.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2021-01-01T00:00:00Z');

const ARTICLES: readonly Given[] = [
  {
    title: 'Brazil and India trade more',
    source: 'Quay Post',
    published: '2019-02-01',
    body: 'Trade between Brazil and India rose 14 percent to $9.8 billion in 2018, the Brazilian trade ministry said. In 2017 bilateral trade was $8.6 billion. Both governments want to raise it to $15 billion by 2023.',
  },
  {
    title: "India's customs count the year",
    source: 'Delta News',
    published: '2019-02-20',
    body: "Bilateral trade between India and Brazil came to $10.4 billion in 2018, according to Indian customs. India's trade deficit with Brazil was $1.1 billion.",
  },
  {
    title: 'India and Japan',
    source: 'Delta News',
    published: '2019-03-02',
    body: 'Trade between India and Japan reached $17.6 billion in 2018. A court fined a bank $2 million, three days after a ship with 40 sailors sank off Brazil.',
  },
  {
    title: 'Brazil corrects its count of trade with India',
    source: 'Quay Post',
    published: '2019-06-01',
    body: 'Trade between Brazil and India was $10.1 billion in 2018, the Brazilian trade ministry said, after it had counted the ports of the north as well.',
  },
  {
    title: 'Who buys from Brazil',
    source: 'Quay Post',
    published: '2019-07-01',
    body: 'China is first, accounting for 28 percent of Brazil’s foreign trade. India is far behind, accounting for 2.4 percent of Brazil’s foreign trade.',
  },
];

async function ask(
  question: Omit<Extract<Question, { kind: 'figures' }>, 'kind'>,
): Promise<FiguresAnswer | NothingAnswer> {
  const corpus = await corpusOf(ARTICLES);
  const given = await answer({ kind: 'figures', ...question }, { corpus, now: NOW });
  if (given.kind !== 'figures' && given.kind !== 'nothing') throw new Error(given.kind);
  return given;
}

async function measures(question: Parameters<typeof ask>[0]): Promise<readonly MeasureGroup[]> {
  const given = await ask(question);
  return given.kind === 'figures' ? given.measures : [];
}

const values = (group: MeasureGroup | undefined) =>
  group?.points.map(({ period, value, change }) => [period, value, change]);

describe('/figures', () => {
  it('brings one measure together by period, targets last', async () => {
    const [first] = await measures({ topic: 'Brazil India trade' });
    expect(values(first)).toEqual([
      ['2017', 8.6e9, 'level'],
      ['2018', 9.8e9, 'level'],
      ['2018', 10.4e9, 'level'],
      ['2018', 10.1e9, 'level'],
      ['2023', 15e9, 'target'],
    ]);
  });

  it('says where sources disagree and who said what', async () => {
    const [first] = await measures({ topic: 'Brazil India trade' });
    // Whoever counted again is heard with the later value alone.
    expect(
      first?.disagreements.map(({ period, nature, points }) => [
        period,
        nature,
        ...points.map((i) => `${first.points[i]?.text} ${first.points[i]?.speaker}`),
      ]),
    ).toEqual([
      [
        '2018',
        'revision',
        expect.stringMatching(/^\$9\.8 billion .*trade ministry/),
        expect.stringMatching(/^\$10\.1 billion .*trade ministry/),
      ],
      [
        '2018',
        'disagreement',
        expect.stringMatching(/^\$10\.4 billion .*Indian customs/),
        expect.stringMatching(/^\$10\.1 billion .*trade ministry/),
      ],
    ]);
  });

  it('calls the later value of the same speaker a revision', async () => {
    const [first] = await measures({ topic: 'Brazil India trade', source: 'Quay Post' });
    expect(first?.disagreements).toMatchObject([{ period: '2018', nature: 'revision' }]);
  });

  it('keeps another pair, the deficit and what is of no interest apart', async () => {
    const all = await measures({ topic: 'Brazil India trade' });
    const money = all.filter(({ unit }) => unit === 'USD').map((group) => group.points.map(({ value }) => value));
    expect(money).not.toContainEqual(expect.arrayContaining([17.6e9]));
    expect(money).not.toContainEqual(expect.arrayContaining([9.8e9, 1.1e9]));
    expect(money.flat()).not.toContain(2e6);
  });

  it('sets shares of one thing side by side, whose is which', async () => {
    const shares = (await measures({ topic: 'Brazil India trade' })).find(
      ({ kind, points }) => kind === 'percent' && points.some(({ subject }) => subject),
    );
    expect(shares?.points.map(({ subject, value }) => [subject, value])).toEqual([
      ['India', 2.4],
      ['China', 28],
    ]);
    expect(shares?.disagreements).toEqual([]);
  });

  it.each<[string, Parameters<typeof ask>[0], number[]]>([
    ['unit', { topic: 'Brazil India trade', unit: 'percent' }, [14, 2.4, 28]],
    ['speaker', { topic: 'Brazil India trade', speaker: 'Indian customs' }, [10.4e9]],
    ['time', { topic: 'Brazil India trade', to: '2017' }, [8.6e9]],
    ['measure', { measure: 'deficit' }, [1.1e9]],
    ['article', { article: 'India and Japan' }, [17.6e9, 2e6, 40]],
  ])('is limited by %s', async (_, question, expected) => {
    const found = (await measures(question)).flatMap((group) => group.points.map(({ value }) => value));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('says why nothing fits', async () => {
    expect(await ask({ topic: 'zeppelins' })).toMatchObject({ kind: 'nothing', reason: 'unknown topic', common: true });
    expect(await ask({ topic: 'Brasil' })).toMatchObject({
      reason: 'unknown topic',
      suggestions: ['Brazil'],
    });
    expect(await ask({ topic: 'Brazil tradde' })).not.toHaveProperty('common');
    expect(await ask({ topic: 'Brazil India trade', from: '2040' })).toMatchObject({ reason: 'nothing in that time' });
  });

  it('cites each point with its own words', async () => {
    const given = await ask({ topic: 'Brazil India trade' });
    if (given.kind !== 'figures') throw new Error(given.kind);
    for (const { article, start, end, text, sentence } of given.measures.flatMap((group) => group.points)) {
      const body = ARTICLES[article - 1]?.body ?? '';
      expect(body.slice(start, end)).toBe(text);
      expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });
});

describe('a country that the topic names by a preposition', () => {
  const TRADE: readonly Given[] = [
    {
      title: 'Tea',
      source: 'Quay Post',
      published: '2019-02-01',
      body: "Kenya's exports to Chile rose to $3 million in 2018. Chile's exports to Kenya were $5 million. Kenya's exports to Peru came to $7 million.",
    },
  ];
  it.each([
    ['exports to Chile', [3e6]],
    ['exports to Kenya', [5e6]],
  ])('%s', async (topic, expected) => {
    const given = await answer({ kind: 'figures', topic }, { corpus: await corpusOf(TRADE), now: NOW });
    const measures = given.kind === 'figures' ? given.measures : [];
    expect(measures.flatMap(({ points }) => points.map(({ value }) => value))).toEqual(expected);
  });
});

describe('one measure', () => {
  const of = async (bodies: readonly string[]) => {
    const corpus = await corpusOf(
      bodies.map((body, i) => ({
        title: `Chile and Peru trade ${i}`,
        source: `Paper ${i}`,
        published: '2019-02-01',
        body,
      })),
    );
    const given = await answer({ kind: 'figures', topic: 'Chile Peru trade' }, { corpus, now: NOW });
    return given.kind === 'figures' ? given.measures : [];
  };

  it('has its rises and falls in one series, and a rise disagrees with a fall', async () => {
    const all = await of([
      'Trade between Chile and Peru fell 3 percent in 2016. It was a poor year for copper.',
      'Trade between Chile and Peru rose 8 percent in 2017, the ministry in Santiago said.',
      'Trade between Chile and Peru fell 2 percent in 2017, customs officials in Lima said.',
    ]);
    const [changes] = all.filter(({ unit }) => unit === 'percent');
    expect(values(changes)).toEqual([
      ['2016', 3, 'decrease'],
      ['2017', 2, 'decrease'],
      ['2017', 8, 'increase'],
    ]);
    expect(changes?.disagreements).toMatchObject([{ period: '2017', nature: 'disagreement', points: [1, 2] }]);
  });

  it('is its pair’s, whoever a later clause brings in', async () => {
    const [money] = await of([
      'Chile and Peru want to sell each other more. Two-way trade reached $3.1 billion in 2018, still less than what Chile sells to Brazil.',
      'Bilateral trade between Chile and Peru was $2.9 billion in 2017.',
    ]);
    expect(values(money)).toEqual([
      ['2017', 2.9e9, 'level'],
      ['2018', 3.1e9, 'level'],
    ]);
  });
});

describe('rounding', () => {
  it.each([
    ['87 billion', 87e9, 0.5e9],
    ['$84.07 billion', 84.07e9, 0.005e9],
    ['1,200', 1200, 50],
    ['100', 100, 5],
  ])('%s is exact to ±%d', (text, value, half) => {
    expect(halfStep({ text, value })).toBeCloseTo(half, 3);
  });

  it.each<[string, number, string | null, string, number, string | null, boolean]>([
    ['87 billion', 87e9, null, '87.3 billion', 87.3e9, null, false],
    ['87 billion', 87e9, null, '84.07 billion', 84.07e9, null, true],
    ['100 billion', 100e9, 'more than', '107 billion', 107e9, null, false],
    ['100 billion', 100e9, 'more than', '95 billion', 95e9, null, true],
    ['40', 40, 'about', '41', 41, null, false],
    ['100 billion', 100e9, 'passed', '108.3 billion', 108.3e9, null, false],
    ['100 billion', 100e9, 'over', '160 billion', 160e9, null, false],
    ['100 billion', 100e9, 'at least', '93.4 billion', 93.4e9, null, true],
    ['50', 50, 'at least', '150', 150, 'up to', false],
    ['150', 150, 'at least', '50', 50, 'up to', true],
    ['20', 20, 'up to', '12', 12, null, false],
    ['20', 20, 'no more than', '31', 31, null, true],
    ['30', 30, 'nearly', '29', 29, null, false],
    ['30', 30, 'nearly', '14', 14, null, true],
    ['30', 30, 'just over', '55', 55, null, true],
  ])('%s (%d, %s) and %s (%d, %s) apart: %s', (a, x, hedgeA, b, y, hedgeB, expected) => {
    const left = { text: a, value: x, valueHigh: null, hedge: hedgeA };
    const right = { text: b, value: y, valueHigh: null, hedge: hedgeB };
    expect(apart(left, right)).toBe(expected);
    expect(apart(right, left)).toBe(expected);
  });
});

describe('one measure of two owners', () => {
  it('has a heading for each, and says whose', async () => {
    const given = await answer(
      { kind: 'figures', topic: 'turnout' },
      {
        corpus: await corpusOf([
          {
            title: 'Chile votes',
            source: 'A',
            published: '2019-02-01',
            body: 'Turnout was 46.7 percent in 2017. Turnout was 47.1 percent in 2019.',
          },
          { title: 'Peru votes', source: 'B', published: '2019-02-20', body: 'Turnout was 74 percent in 2019.' },
        ]),
        now: NOW,
      },
    );
    const measures = given.kind === 'figures' ? given.measures : [];
    expect(measures.map(({ whose, points }) => [whose, points.length])).toEqual([
      ['Chile', 2],
      ['Peru', 1],
    ]);
    expect(new Set(measures.map(({ family }) => family)).size).toBe(2);
  });

  it('tells amounts and their changes under one heading', async () => {
    const all = await measures({ topic: 'Brazil India trade' });
    const own = all.filter(({ points }) => points.some(({ value }) => value === 14 || value === 9.8e9));
    expect(own.map(({ family, measure }) => [family, measure])).toEqual([
      [own[0]?.family, own[0]?.measure],
      [own[0]?.family, own[0]?.measure],
    ]);
  });
});

describe('what is not told', () => {
  const ABOUT: readonly Given[] = [
    {
      title: 'Lorient speaks of its harbour',
      source: 'Quay Post',
      published: '2019-02-01',
      body: 'Lorient spends 3 percent of its budget on the harbour. Hundreds of boats lie in the harbour of Lorient.',
    },
    {
      title: 'Harbour of Lorient',
      source: 'Delta News',
      published: '2019-02-20',
      body: 'The council of Lorient has promised to go on spending 3 percent of the budget on the harbour. It dug out 40,000 tons of mud from the harbour of Lorient.',
    },
    { title: 'Kelp', source: 'Quay Post', published: '2019-03-01', body: 'Kelp grows along the coast of Brittany.' },
  ];
  const told = async (topic: string) => answer({ kind: 'figures', topic }, { corpus: await corpusOf(ABOUT), now: NOW });

  it('is what another report tells in other words, and numbers that nobody counted come last', async () => {
    const given = await told('harbour Lorient');
    const values =
      given.kind === 'figures' ? given.measures.flatMap(({ points }) => points.map((one) => one.text)) : [];
    expect(values.filter((text) => text.startsWith('3'))).toHaveLength(1);
    expect(values.at(-1)).toMatch(/^Hundreds/);
  });

  it('is said to be missing where there are articles without figures', async () => {
    expect(await told('kelp')).toMatchObject({ kind: 'nothing', reason: 'no figures' });
    expect(await told('kelp zeppelins')).toMatchObject({ kind: 'nothing', reason: 'nothing found' });
  });
});

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus');

/** Skipped where the five articles are not beside the project. */
describe.skipIf(!existsSync(CORPUS))('the five articles of ../shared/corpus', () => {
  it('answers the trade of China and Russia and nothing else', async () => {
    const given: Given[] = [];
    for (const file of readdirSync(CORPUS).sort()) {
      const read = await readDocument(file, readFileSync(path.join(CORPUS, file)), { asIs: false, given: {} });
      if ('articles' in read) given.push(...read.articles);
    }
    const corpus = await corpusOf(given);
    const figures = await answer({ kind: 'figures', topic: 'China Russia trade' }, { corpus, now: NOW });
    if (figures.kind !== 'figures') throw new Error(figures.kind);
    const points = figures.measures.flatMap((group) => group.points.map((point) => ({ ...point, unit: group.unit })));
    const said = points.map(({ period, value, change }) => `${period} ${value} ${change}`);
    expect(said).toEqual(
      expect.arrayContaining([
        '2017 87000000000 level',
        '2017 31.5 increase',
        '2017-01/2017-04 24500000000 level',
        '2017-01/2017-04 37 increase',
        '2018 108000000000 level',
        '2018 24.5 increase',
        '2020 200000000000 target',
      ]),
    );
    expect(
      points.filter(({ value, change }) => value === 200e9 && change === 'target').map(({ speaker }) => speaker),
    ).toContainEqual(expect.stringContaining('Commerce Ministry'));
    expect(points.find(({ value }) => value === 87e9)?.speaker).toContain('Russian side');
    expect(points.map(({ value }) => value)).toEqual(expect.arrayContaining([14.3, 9]));
    expect(points.map(({ value }) => value)).not.toEqual(expect.arrayContaining([375e9]));
    expect(points.map(({ value }) => value)).not.toEqual(expect.arrayContaining([1e9]));
  });
});
