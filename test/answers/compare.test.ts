import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2019-02-01T12:00:00Z');

const FLOOD: Given[] = [
  {
    title: 'Flood in Tarn: 12 dead',
    source: 'Valley Times',
    published: '2018-05-03',
    body: 'The river Sel flooded the old town of Tarn on Thursday. At least 12 people died in the flood in Tarn, the police said. The mayor of Tarn had refused to build a wall against floods in 2015.',
  },
  {
    title: 'Old town of Tarn under water',
    source: 'Coast Herald',
    published: '2018-05-03',
    body: 'The old town of Tarn was flooded on Thursday when the river Sel rose. Soldiers carried patients of the hospital of Tarn to boats.',
  },
  {
    title: 'Damage in Tarn',
    source: 'Radio North',
    published: '2018-05-04',
    body: 'The river Sel flooded the old town of Tarn on Thursday, and insurers expect claims. Insurers put the flood damage in Tarn at 40 million crowns in May 2018.',
  },
  {
    title: 'Insurers count',
    source: 'Valley Times',
    published: '2018-05-05',
    body: 'The flood damage in Tarn was 65 million crowns in May 2018, the ministry of Tarn said. The river Sel has fallen in Tarn.',
  },
  {
    title: 'Choir of Tarn tours',
    source: 'Coast Herald',
    published: '2018-09-01',
    body: 'The choir of Tarn sang in Lusk on Saturday to full houses.',
  },
];

async function ask(articles: readonly Given[], topic: string, sources?: string[]): Promise<Answer> {
  return answer({ kind: 'compare', topic, sources }, { corpus: await corpusOf(articles), now: NOW });
}

async function compared(articles: readonly Given[], topic: string, sources?: string[]) {
  const given = await ask(articles, topic, sources);
  if (given.kind !== 'compare') throw new Error(`answered with ${given.kind}`);
  return given;
}

describe('a comparison', () => {
  it('says who tells the story, the first to tell it first', async () => {
    const { sources } = await compared(FLOOD, 'flood Tarn');
    expect(sources.map(({ source, first, leads }) => [source, first?.published, leads])).toEqual([
      ['Valley Times', '2018-05-03', false],
      ['Coast Herald', '2018-05-03', false],
      ['Radio North', '2018-05-04', false],
    ]);
  });

  it('calls nobody the first of whom only the month is known', async () => {
    const leading = async (published: string | null) => {
      const bus = { title: 'Bus', source: 'A', published, body: 'The town of Tarn has bought four green buses.' };
      const choir = { title: 'Choir', source: 'B', published: '2018-05-09', body: 'The choir of Tarn sang in Lusk.' };
      const { sources } = await compared([bus, choir], 'Tarn');
      return sources.map(({ source, leads }) => (leads ? `${source} leads` : source));
    };
    expect(await leading('2018-05-02')).toEqual(['A leads', 'B']);
    expect(await leading('2018-04')).toEqual(['A leads', 'B']);
    expect(await leading('2018-05')).toEqual(['A', 'B']);
    expect(await leading(null)).toEqual(['B', 'A']);
  });

  it('sets statements of one fact side by side, one a source', async () => {
    const { shared, citations } = await compared(FLOOD, 'flood Tarn');
    const source = new Map(citations.map(({ n, source }) => [n, source]));
    const [first] = shared;
    expect(first?.statements.map(({ text }) => text).every((text) => /river Sel/.test(text))).toBe(true);
    expect(new Set(first?.statements.map(({ citation }) => source.get(citation))).size).toBe(first?.statements.length);
    expect(first?.statements.length).toBeGreaterThan(1);
  });

  it('does not take the words of the topic for one fact', async () => {
    const { shared } = await compared(
      [
        {
          title: 'Flood in Tarn',
          source: 'A',
          published: '2018-05-03',
          body: 'The flood in Tarn has closed the hospital and two schools.',
        },
        {
          title: 'Flood in Tarn',
          source: 'B',
          published: '2018-05-03',
          body: 'Insurers fear that the flood in Tarn will cost them dearly.',
        },
      ],
      'flood Tarn',
    );
    expect(shared).toEqual([]);
  });

  it('gives what only one source tells', async () => {
    const { sources } = await compared(FLOOD, 'flood Tarn');
    const alone = new Map(sources.map((one) => [one.source, one.alone.map(({ text }) => text).join(' ')]));
    expect(alone.get('Coast Herald')).toMatch(/hospital/);
    expect(alone.get('Valley Times')).toMatch(/mayor|12 people/);
    expect([...alone.values()].join(' ')).not.toMatch(/choir/);
  });

  it('keeps to the sources asked for, and says which there are when one is unknown', async () => {
    const { sources } = await compared(FLOOD, 'flood Tarn', ['radio north', ' Coast Herald ']);
    expect(sources.map(({ source }) => source)).toEqual(['Coast Herald', 'Radio North']);
    expect(await ask(FLOOD, 'flood Tarn', ['Coast Harald'])).toMatchObject({
      kind: 'nothing',
      reason: 'unknown source',
      suggestions: ['Coast Herald'],
    });
    expect(await ask(FLOOD, 'zeppelin')).toMatchObject({ kind: 'nothing', reason: 'unknown topic' });
  });

  it('compares the story that several tell, and says how many articles are on the topic alone', async () => {
    expect(await compared(FLOOD, 'Tarn')).toMatchObject({ story: true, aside: 1 });
  });

  it('says that no two tell one story', async () => {
    const given = await compared(
      [
        { title: 'Bus', source: 'A', published: '2018-05-03', body: 'The town of Tarn has bought four green buses.' },
        { title: 'Choir', source: 'B', published: '2018-09-01', body: 'The choir of Tarn sang in Lusk on Saturday.' },
      ],
      'Tarn',
    );
    expect(given).toMatchObject({ story: false, aside: 0, shared: [] });
    expect(given.sources.map(({ source, alone }) => [source, alone.length])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('knows one amount in other words, and takes what is most alike for the fact', async () => {
    const { shared } = await compared(
      [
        {
          title: 'Tarn puts duties on Lusk',
          source: 'A',
          published: '2018-05-03',
          body: 'Tarn will put new duties on goods from Lusk worth $50bn in June, the treasury of Tarn said.',
        },
        {
          title: 'Tarn hits Lusk with duties',
          source: 'B',
          published: '2018-05-03',
          body: 'Lusk once paid duties of 7 billion dollars to the treasury of Tarn. Some 50 billion dollars of goods that Lusk sells will bear duties in Tarn from June.',
        },
      ],
      'duties Tarn Lusk',
    );
    expect(shared.map(({ statements }) => statements.map(({ text }) => /50/.test(text)))).toEqual([[true, true]]);
  });

  it('does not take a turn of phrase that all use for one fact', async () => {
    const idiom = 'between the two largest rivals on the river';
    const { shared } = await compared(
      [
        {
          title: 'Tarn bans boats',
          source: 'A',
          published: '2018-05-03',
          body: `Tarn banned foreign boats on Thursday, the newest blow ${idiom}. Ferries stopped at noon ${idiom}, Tarn said.`,
        },
        {
          title: 'Tarn bans boats',
          source: 'B',
          published: '2018-05-03',
          body: `Mayors will dine in Tarn as quarrels grow ${idiom}. Fish was dear in Tarn after talks failed ${idiom}.`,
        },
      ],
      'Tarn',
    );
    expect(shared).toEqual([]);
  });

  it('keeps a name apart from the same word written small', async () => {
    const { sources, shared } = await compared(
      [
        {
          title: 'Apple moves its servers',
          source: 'A',
          published: '2018-05-03',
          body: 'The maker Apple moved all its servers to Tarn in secret, against the wish of its board.',
        },
        {
          title: 'Apple shares fall',
          source: 'B',
          published: '2018-05-03',
          body: 'In Lusk the shares of Apple fell to a low of ten years. The treasury blamed a few bad apples for the losses.',
        },
        {
          title: 'Harvest',
          source: 'C',
          published: '2018-05-03',
          body: 'The harvest of pears and apples was poor in Tarn.',
        },
      ],
      'Apple',
    );
    const told = [...sources.map(({ alone }) => alone), ...shared.map(({ statements }) => statements)];
    const texts = told
      .flat()
      .map(({ text }) => text)
      .join(' ');
    expect(texts).not.toMatch(/bad apples|pears/);
    expect(texts).toMatch(/Apple/);
  });
});
