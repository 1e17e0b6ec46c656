import { describe, expect, it } from 'vitest';
import type { Question, SummaryAnswer } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2020-03-02T09:00:00Z');

async function ask(articles: readonly Given[], question: Omit<Extract<Question, { kind: 'summary' }>, 'kind'>) {
  return answer({ kind: 'summary', ...question }, { corpus: await corpusOf(articles), now: NOW });
}

async function sentences(articles: readonly Given[], question: Omit<Extract<Question, { kind: 'summary' }>, 'kind'>) {
  const given = await ask(articles, question);
  if (given.kind !== 'summary') throw new Error(`answered with ${given.kind}`);
  return given.sentences.map((sentence) => sentence.text);
}

const DAM: Given[] = [
  {
    title: 'Engineers close the Orvik dam',
    source: 'Valley Times',
    published: '2019-03-04',
    body: 'ORVIK (Valley Times) - Engineers closed the Orvik dam on Monday after a crack of 40 metres was found in its wall.\n\nBut they were not worried. Who would have thought it? "I saw it coming," said a neighbour. The crack in the dam was found by a diver who had looked for a lost camera.\n\nRead more: ten dams to visit.',
  },
  {
    title: 'Orvik dam: crack is longer than thought',
    source: 'Coast Herald',
    published: '2019-03-05',
    body: 'The crack in the wall of the Orvik dam measures 65 metres, the ministry said on Tuesday. Two villages below the dam were cleared overnight.',
  },
  {
    title: 'Villages below Orvik dam cleared',
    source: 'Valley Times',
    published: '2019-03-05',
    body: 'Two villages below the Orvik dam were cleared overnight, officials said. Buses took the people to a school in Tarn.',
  },
  {
    title: 'Orvik dam filled again',
    source: 'Radio North',
    published: '2019-11-20',
    body: 'The Orvik dam was filled again on Wednesday after repairs that took eight months. The repairs of the dam cost 12 million crowns.',
  },
  {
    title: 'Fish market moves',
    source: 'Coast Herald',
    published: '2019-06-01',
    body: 'The fish market of Tarn moved to the new quay on Saturday.',
  },
];

describe('a summary of one article', () => {
  it('begins after the dateline and takes nothing that leans, asks, teases or lost its speaker', async () => {
    expect(await sentences(DAM, { article: 'Engineers close the Orvik dam', sentences: 2 })).toEqual([
      'Engineers closed the Orvik dam on Monday after a crack of 40 metres was found in its wall.',
      'The crack in the dam was found by a diver who had looked for a lost camera.',
    ]);
  });

  const HARBOUR = (second: string): Given[] => [
    {
      title: 'Harbour of Selm',
      body: [
        'The council of Selm voted on Tuesday to close the old harbour to fishing boats from next spring.',
        second,
        'A cafe on the quay was painted blue.',
        'Ducks are fed there by pensioners on Sundays.',
        'The weather stayed mild throughout the afternoon.',
      ].join('\n\n'),
    },
  ];
  it.each([
    'It will let the harbour to boats of the fishing museum, which the council bought for 3 million crowns.',
    'But the council wants fishing boats to land at a new quay, which a minister opened in March.',
  ])('tells what leans on a sentence together with it: %s', async (second) => {
    const told = await sentences(HARBOUR(second), { article: '1', sentences: 2 });
    expect(told[0]).toMatch(/^The council of Selm voted/);
    expect(told[1]).toBe(second);
    // For one sentence alone there is only the one that leans on none.
    expect(await sentences(HARBOUR(second), { article: '1', sentences: 1 })).toEqual([told[0]]);
  });

  it.each([
    '"The harbour of the fishing boats was the pride of the council of Selm."',
    'Who would have thought that the council of Selm would close the harbour to fishing boats?',
    'Read more: what the council of Selm told owners of fishing boats about the harbour here.',
    'I have watched the council of Selm and the fishing boats in the harbour for years.',
  ])('does not tell with it what cannot be read out of its place: %s', async (second) => {
    expect(await sentences(HARBOUR(second), { article: '1', sentences: 2 })).not.toContain(second);
  });

  it('opens with the first sentence even where that leans, since nothing stands before it', async () => {
    const body =
      'It was the longest strike that the port of Selm had seen.\n\nDockers of the port of Selm went back to work on Friday.\n\nShe waved.';
    expect(await sentences([{ title: 'Strike', body }], { article: '1', sentences: 2 })).toEqual(
      body.split('\n\n').slice(0, 2),
    );
  });

  it.each([
    ['1', 'an id'],
    ['engineers CLOSE the orvik dam', 'a title in any case'],
    ['close dam engineers', 'most of its words'],
  ])('finds the article by %s (%s)', async (article) => {
    const [first] = await sentences(DAM, { article, sentences: 1 });
    expect(first).toMatch(/^Engineers closed/);
  });

  it('of a phrase tells nothing that holds its words in two places', async () => {
    const corpus = [
      {
        title: 'Trade grows',
        body: 'Trade between Selm and Orvik grew.\n\nSelm took up a war-like tone.\n\nA war of words followed.',
      },
      {
        title: 'Duties',
        body: 'Selm raised its duties on fish.\n\nMerchants fear that the trade war with Orvik will last.',
      },
    ];
    expect(await sentences(corpus, { topic: 'trade war', sentences: 3 })).toEqual([
      'Merchants fear that the trade war with Orvik will last.',
    ]);
  });

  it('says which titles are near when there is none', async () => {
    expect(await ask(DAM, { article: 'Orvik elections' })).toMatchObject({
      kind: 'nothing',
      reason: 'unknown article',
      suggestions: expect.arrayContaining(['Orvik dam filled again']),
    });
  });
});

describe('a summary of a topic', () => {
  it('is in order of time, tells nothing twice, and ends with the newest state', async () => {
    const told = await sentences(DAM, { topic: 'Orvik dam', sentences: 4 });
    expect(told).toHaveLength(4);
    expect(told[0]).toMatch(/^Engineers closed/);
    expect(told.filter((text) => text.includes('villages'))).toHaveLength(1);
    expect(told.at(-1)).toMatch(/filled again|repairs/);
    expect(told.join(' ')).not.toMatch(/fish/i);
  });

  // Each stands in an article of its own beside one that tells the thing well.
  it.each([
    ['said by a pronoun', '"The Orvik dam was never a danger to the villages below it," she told reporters on Monday.'],
    ['of nobody named', 'The vote of the council left his plan for a wider wall of the Orvik dam without a majority.'],
    ['joined to what went before', 'At the same time, engineers of the Orvik dam looked for cracks in its spillway.'],
    ['under a picture', 'Engineer Ada Brink looks at the crack in the Orvik dam near Tarn on Monday, March 4, 2019.'],
    ['of a deed left out', 'Engineers did so at the Orvik dam in 1998, when divers had found a crack in its wall too.'],
    ['with a label in it', 'Engineers closed the Orvik dam Crack found by divers in wall of dam MORE on Monday night.'],
    ['that takes up a thing', 'The move left the Orvik dam without engineers who know the cracks in its wall well.'],
    ['the name of a file', 'FILE PHOTO: The Orvik dam is emptied by engineers after a crack was found in its wall.'],
    ['what ought to be', 'Engineers should have closed the Orvik dam years before a crack was found in its wall.'],
    ['a supposition', 'If engineers had closed the Orvik dam in time, no crack would have opened in its wall.'],
    ['half of the topic', 'Engineers of a dam in Sudia found no crack in its wall after a long search on Monday.'],
  ])('tells nothing %s where there is better', async (_, bad) => {
    const good = [
      'Engineers emptied the Orvik dam on Tuesday after divers had found a crack of 40 metres.',
      'The Orvik dam supplies water to 90,000 people of Tarn and to the paper mills of the valley.',
      'Norland has set aside 12 million crowns for repairs of the Orvik dam, a minister said.',
    ];
    const articles = [bad, ...good].map((body, i) => ({
      source: `S${i}`,
      published: '2019-03-05',
      body: `${body} End.`,
    }));
    const told = await sentences(articles, { topic: 'Orvik dam', sentences: 3 });
    expect(told.toSorted()).toEqual(good.toSorted());
  });

  it('takes what opinion pieces say after what is reported', async () => {
    const of = (source: string, title: string, body: string): Given => ({
      source,
      title,
      published: '2019-03-05',
      body,
    });
    const told = await sentences(
      [
        of(
          'A',
          'OPINION: The Orvik dam and its crack',
          'The crack in the Orvik dam is the fault of three governments.',
        ),
        of('B', 'Repairs', 'Repairs of the crack in the Orvik dam will take until the end of June.'),
      ],
      { topic: 'Orvik dam', sentences: 1 },
    );
    expect(told).toEqual(['Repairs of the crack in the Orvik dam will take until the end of June.']);
  });

  it.each([
    [
      'Norland signed a fishing treaty with Zamora on Monday after nine months of talks in Tallinn.',
      'After nine months of talks a treaty about fishing was signed by Norland and Zamora, to the dismay of fishermen.',
      1,
    ],
    [
      'Norland purchased two icebreakers from a shipyard in Zamora for its northern ports.',
      'Two icebreakers were bought by Norland from a Zamora shipyard, the coast guard said in a statement.',
      1,
    ],
    [
      'Norland launched its second satellite from the northern base on Monday.',
      'Norland launched its fourth satellite into a polar orbit after a long delay.',
      2,
    ],
    ['Brazil imposed duties of a tenth on cars from Chile.', 'Chile imposed duties of a tenth on cars from Brazil.', 2],
    [
      'Brazil imposed duties of a tenth on cars from Chile.',
      'Duties of a tenth on cars from Chile were imposed by Brazil.',
      1,
    ],
    [
      'Norland’s President Erik Larsen agreed to lower quotas for herring in talks with Grace Okoye.',
      'In talks with Grace Okoye, Erik Larsen of Norland agreed to lower quotas for herring.',
      1,
    ],
    [
      'Erik Larsen and Grace Okoye opened an air route between Norland and Zamora.',
      'Grace Okoye and Erik Larsen opened an air route between Zamora and Norland.',
      1,
    ],
  ])('tells one statement once, in whatever words: %s | %s', async (one, other, count) => {
    const articles = [one, other].map((body, i) => ({ source: `S${i}`, published: '2019-03-05', body }));
    const topic = one.includes('Norland') ? 'Norland' : 'duties on cars';
    expect(await sentences(articles, { topic, sentences: 2 })).toHaveLength(count);
  });

  it('sets side by side what cannot both hold', async () => {
    const articles: Given[] = [
      {
        source: 'A',
        published: '2018-01-12',
        body: 'Trade between Norland and Sudia reached $84 billion in 2017, Norland customs said on Friday.',
      },
      {
        source: 'B',
        published: '2018-02-08',
        body: 'Trade between Norland and Sudia reached $97 billion in 2017, Sudia customs said on Thursday.',
      },
      {
        source: 'C',
        published: '2019-01-12',
        body: 'Trade between Norland and Sudia reached $105 billion in 2018, Norland customs said.',
      },
    ];
    const given = (await ask(articles, { topic: 'Norland Sudia trade' })) as SummaryAnswer;
    expect(given.contradictions).toHaveLength(1);
    expect(given.contradictions[0]?.statements.map((s) => s.article).sort()).toEqual([1, 2]);
    expect(given.contradictions[0]?.about).toMatch(/trade/i);
  });

  it.each([
    ['passed $90 billion', 'came to $97.2 billion', 0],
    ['was more than $90 billion', 'came to $97.2 billion', 0],
    ['was at least $90 billion', 'came to $140.5 billion', 0],
    ['was nearly $98 billion', 'came to $97.2 billion', 0],
    ['was more than $90 billion', 'came to $81.4 billion', 1],
    ['was less than $90 billion', 'came to $97.2 billion', 1],
    ['was nearly $98 billion', 'came to $71.6 billion', 1],
  ])('a bound contradicts only what it excludes: %s, %s: %d', async (one, other, count) => {
    const of = (source: string, told: string, published: string): Given => ({
      source,
      published,
      body: `Trade between Norland and Sudia ${told} in 2017, the customs of both said.`,
    });
    const articles = [of('A', one, '2018-01-12'), of('B', other, '2018-02-08')];
    const given = (await ask(articles, { topic: 'Norland Sudia trade' })) as SummaryAnswer;
    expect(given.contradictions).toHaveLength(count);
  });

  it('is about the time that is asked for', async () => {
    expect((await sentences(DAM, { topic: 'Orvik dam', from: 'November 2019' })).join(' ')).not.toMatch(
      /crack|villages/,
    );
    expect((await sentences(DAM, { topic: 'Orvik dam', to: '2019-03-04' })).join(' ')).not.toMatch(/filled|ministry/);
    expect(await ask(DAM, { topic: 'Orvik dam', from: '2020' })).toMatchObject({ reason: 'nothing in that time' });
  });

  it('does not take the year for the summer in it', async () => {
    const articles: Given[] = [
      {
        source: 'A',
        published: '2019-03-05',
        body: 'Last year Norland sold more timber to Zamora than ever before, the ministry said.',
      },
      {
        source: 'B',
        published: '2018-07-10',
        body: 'Norland raised duties on timber from Zamora on July 9 after talks had failed.',
      },
    ];
    const told = await sentences(articles, { topic: 'Norland timber', from: '2018-06', to: '2018-08' });
    expect(told).toEqual(['Norland raised duties on timber from Zamora on July 9 after talks had failed.']);
    expect(await sentences(articles, { topic: 'Norland timber', from: '2018', to: '2018' })).toHaveLength(2);
  });

  it('keeps to a source, and names the sources when there is none such', async () => {
    const given = (await ask(DAM, { topic: 'Orvik dam', source: 'radio north' })) as SummaryAnswer;
    expect(new Set(given.citations.map((c) => c.source))).toEqual(new Set(['Radio North']));
    expect(await ask(DAM, { topic: 'Orvik dam', source: 'Radio Nroth' })).toMatchObject({
      kind: 'nothing',
      reason: 'unknown source',
      suggestions: ['Radio North'],
    });
  });

  it('offers topics that are near when it knows none such, and says that the corpus is empty when it is', async () => {
    expect(await ask(DAM, { topic: 'Orvick' })).toMatchObject({
      kind: 'nothing',
      reason: 'unknown topic',
      suggestions: expect.arrayContaining([expect.stringMatching(/^Orvik/)]),
    });
    expect(await ask([], { topic: 'Orvik' })).toMatchObject({ kind: 'nothing', reason: 'empty corpus' });
  });
});
