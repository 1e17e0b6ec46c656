/** What is shown as a disagreement, a revision, or neither: same measure, same scope, same time, same event. */
import { describe, expect, it } from 'vitest';
import type { FiguresAnswer, MeasureGroup, Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2021-01-01T00:00:00Z');

interface Told {
  readonly body: string;
  readonly title?: string;
  readonly published?: string;
}

async function measures(told: readonly Told[], question: Partial<Question>): Promise<readonly MeasureGroup[]> {
  const articles = told.map(
    (one, i): Given => ({ title: 'News of the week', source: `Paper ${i + 1}`, published: '2019-03-09', ...one }),
  );
  const asked = { kind: 'figures', ...question } as Question;
  const given = await answer(asked, { corpus: await corpusOf(articles), now: NOW });
  return given.kind === 'figures' ? (given as FiguresAnswer).measures : [];
}

const natures = (groups: readonly MeasureGroup[]) =>
  groups.flatMap(({ points, disagreements }) =>
    disagreements.map(({ nature, points: at }) => `${nature}: ${at.map((i) => points[i]?.value).join(' ')}`),
  );

describe('of one thing', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      'two sources, one year',
      'exports',
      'Norvik’s exports came to $40 billion in 2018, the customs said.',
      'Exports of Norvik were $47 billion in 2018, according to the bank.',
      ['disagreement: 40000000000 47000000000'],
    ],
    [
      'exports and trade',
      'Norvik',
      'Norvik’s exports came to $40 billion in 2018.',
      'Norvik’s trade came to $81 billion in 2018.',
      [],
    ],
    [
      'exports and imports',
      'Norvik',
      'Norvik’s exports came to $40 billion in 2018.',
      'Norvik’s imports came to $51 billion in 2018.',
      [],
    ],
    [
      'goods, and goods and services',
      'Norvik deficit',
      'Norvik’s trade deficit in goods was $375 billion in 2018.',
      'Norvik’s trade deficit in goods and services was $335.4 billion in 2018.',
      [],
    ],
    [
      'a month and a year',
      'Norvik',
      'Norvik’s exports came to $4 billion in May 2018.',
      'Norvik’s exports came to $47 billion in 2018.',
      [],
    ],
    [
      'a forecast and what came out',
      'Norvik economy',
      'Norvik’s economy is expected to grow 3.1 percent in 2018, the bank said.',
      'Norvik’s economy grew 2.2 percent in 2018.',
      [],
    ],
    [
      'two countries',
      'unemployment',
      'Unemployment in Spain was 14 percent in May 2018.',
      'Unemployment in Germany was 5.2 percent in May 2018.',
      [],
    ],
    [
      'two countries, one of them only in the title',
      'unemployment',
      'Unemployment was 14.2 percent in May 2018.',
      'Unemployment in Germany was 5.2 percent in May 2018.',
      [],
    ],
    [
      'two firms',
      'profit',
      'Kern Motors said its profit was $3.1 billion in 2018.',
      'Roe Steel said its profit was $1.2 billion in 2018.',
      [],
    ],
    [
      'a month’s rate and a year’s, said once for two figures',
      'inflation',
      'Norvik’s inflation rate was 58 percent in March 2018.',
      'Monthly inflation in Norvik was 6 percent in March 2018.',
      [],
    ],
    [
      'the only country of a report and the one of a measure',
      'inflation',
      'Inflation was 58.2 percent in March 2018.',
      'Inflation in Spain was 55.1 percent in March 2018.',
      ['disagreement: 55.1 58.2'],
    ],
    [
      'nominal and real',
      'Norvik wages',
      'Norvik’s wages rose 5 percent in 2018.',
      'Norvik’s real wages rose 1 percent in 2018.',
      [],
    ],
  ])('%s', async (name, topic, one, other, expected) => {
    const told = [
      { body: one, title: /title|only country/.test(name) ? 'Spain in figures' : 'News of the week' },
      { body: other },
    ];
    const groups = await measures(told, { topic });
    expect(groups.flatMap(({ points }) => points)).toHaveLength(2);
    expect(natures(groups)).toEqual(expected);
  });

  it('is revised by whoever told it before', async () => {
    const told = [
      { body: 'Norvik’s economy grew 2.1 percent in 2018, the statistics office said.', published: '2019-02-01' },
      { body: 'Norvik’s economy grew 2.4 percent in 2018, the statistics office said.', published: '2019-04-01' },
    ];
    expect(natures(await measures(told, { topic: 'Norvik economy' }))).toEqual(['revision: 2.1 2.4']);
  });

  it('is not disputed within one article in its own words', async () => {
    const body =
      'Norvik’s exports came to $40 billion in 2018. A second count of Norvik’s exports gave $43 billion in 2018.';
    expect(natures(await measures([{ body }], { topic: 'Norvik exports' }))).toEqual([]);
  });
});

describe('tolls of an event', () => {
  const quake = 'Quake strikes Lund valley';
  it.each<[string, Told, Told, string[]]>([
    [
      'disputed on one day, in other words',
      { title: quake, body: 'The quake killed 12 people in Lund on Friday, police said.' },
      { title: 'Lund mourns', body: 'Twenty people died in the quake in Lund on Friday, the mayor said.' },
      ['disagreement: 12 20'],
    ],
    [
      'grown since',
      {
        title: quake,
        body: 'At least 12 people were killed in the quake in Lund, police said.',
        published: '2019-03-08',
      },
      { title: quake, body: 'The death toll of the quake in Lund rose to 15 people.', published: '2019-03-10' },
      ['revision: 12 15'],
    ],
    [
      'a bound that the other keeps',
      { title: quake, body: 'At least 12 people were killed in the quake in Lund, police said.' },
      { title: quake, body: 'The quake killed 15 people in Lund.' },
      [],
    ],
    [
      'another event',
      { title: quake, body: 'The quake killed 12 people in Lund, police said.' },
      { title: 'Quake in Ostby', body: 'The quake killed 80 people in Ostby.' },
      [],
    ],
    [
      'the same place a year on',
      { title: quake, body: 'The quake killed 12 people in Lund, police said.', published: '2018-03-09' },
      { title: quake, body: 'The quake killed 80 people in Lund, police said.' },
      [],
    ],
    [
      'dead and hurt',
      { title: quake, body: 'The quake killed 12 people in Lund.' },
      { title: quake, body: 'The quake injured 80 people in Lund.' },
      [],
    ],
  ])('%s', async (_, one, other, expected) => {
    const groups = await measures([one, other], { topic: 'quake' });
    expect(groups.flatMap(({ points }) => points)).toHaveLength(2);
    expect(natures(groups)).toEqual(expected);
  });
});

it('takes what analysts expect for no target', async () => {
  const body =
    'Norvik’s inflation rate was 4.1 percent in 2018. Analysts polled by the bank expect Norvik’s inflation rate to be 6 percent in 2020.';
  const points = (await measures([{ body }], { topic: 'Norvik inflation' })).flatMap((group) => group.points);
  expect(points.map(({ change, forecast, speaker }) => [change, forecast, speaker])).toEqual([
    ['level', false, null],
    ['level', true, 'Analysts polled by the bank'],
  ]);
});

it('gives all of a report that has the topic in its headline', async () => {
  const told = [
    { title: 'Quake in Lund', body: 'The quake in Lund killed 12 people. Some 300 houses fell down in the night.' },
  ];
  const points = (await measures(told, { topic: 'quake Lund' })).flatMap((group) => group.points);
  expect(points.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([12, 300]);
});

it('marks what is expected', async () => {
  const told = [
    {
      body: 'Norvik’s economy grew 2.2 percent in 2018. The bank forecast that Norvik’s economy will grow 3 percent in 2020.',
    },
  ];
  const [group] = await measures(told, { topic: 'Norvik economy' });
  expect(group?.points.map(({ value, forecast }) => [value, forecast])).toEqual([
    [2.2, false],
    [3, true],
  ]);
});
