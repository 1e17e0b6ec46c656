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
    expect(sources.map(({ source, first }) => [source, first])).toEqual([
      ['Valley Times', '2018-05-03'],
      ['Coast Herald', '2018-05-03'],
      ['Radio North', '2018-05-04'],
    ]);
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
});
