import { describe, expect, it } from 'vitest';
import type { Question, TimelineAnswer, TimelineEntry } from '../../src/answers/answer.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

type Asked = Omit<Extract<Question, { kind: 'timeline' }>, 'kind'>;

async function ask(articles: readonly Given[], asked: Asked): Promise<TimelineAnswer> {
  const answer = await timeline(await corpusOf(articles), { kind: 'timeline', ...asked }, NOW);
  if (answer.kind !== 'timeline') throw new Error(`answered with ${answer.kind}`);
  return answer;
}

const dates = (entries: readonly TimelineEntry[]) => entries.map((entry) => entry.date);
const told = (entry: TimelineEntry | undefined) => entry?.sentences.map((s) => s.text).join(' ');

const BRIDGE: Given[] = [
  {
    title: 'Cable bridge opens',
    source: 'Harbour Gazette',
    published: '2019-03-04',
    body:
      'The cable bridge over the strait was opened to lorries on March 2, 2019. ' +
      'Engineers closed the last gap of the bridge in June 2018. ' +
      'Passenger trains will cross the bridge for the first time on May 20, 2019.',
  },
  {
    title: 'Lorries cross the strait',
    source: 'Northern Desk',
    published: '2019-03-05',
    body:
      'Lorries have crossed the cable bridge since Saturday, the port authority said. ' +
      'The bridge was damaged by a storm on November 11, 2018 and repaired within a week.',
  },
];

describe('a timeline', () => {
  it('has entries in order of the happening, not of publication, as precise as the text', async () => {
    const { entries } = await ask(BRIDGE, { topic: 'cable bridge' });
    expect(dates(entries)).toEqual(['2018-06', '2018-11-11', '2019-03-02']);
    expect(told(entries[0])).toContain('the last gap');
    expect(entries[0]).toMatchObject({ from: '2018-06-01', to: '2018-06-30', basis: 'stated' });
  });

  it('keeps apart what lies ahead of the newest article', async () => {
    const { entries, ahead } = await ask(BRIDGE, { topic: 'cable bridge' });
    expect(dates(entries)).not.toContain('2019-05-20');
    expect(dates(ahead)).toEqual(['2019-05-20']);
  });

  it('names who announced what lies ahead', async () => {
    const { ahead } = await ask(
      [
        {
          source: 'Harbour Gazette',
          published: '2019-03-04',
          body: 'The ferry line will reopen on May 2, 2019, port director Lena Orlova said on Monday.',
        },
      ],
      { topic: 'ferry line' },
    );
    expect(ahead).toMatchObject([{ date: '2019-05-02', status: 'planned', announcer: 'Lena Orlova' }]);
  });

  it('says no more than it was asked for', async () => {
    const { entries } = await ask(BRIDGE, { topic: 'cable bridge', entries: 1 });
    expect(entries).toHaveLength(1);
  });

  it('keeps to the days asked for', async () => {
    const { entries, ahead } = await ask(BRIDGE, { topic: 'cable bridge', from: '2018-10-01', to: '2018-12-31' });
    expect(dates(entries)).toEqual(['2018-11-11']);
    expect(ahead).toEqual([]);
  });

  it('keeps to the source asked for', async () => {
    const { entries, citations } = await ask(BRIDGE, { topic: 'cable bridge', source: 'northern desk' });
    expect(dates(entries)).toContain('2018-11-11');
    expect(dates(entries)).not.toContain('2018-06');
    expect(citations.map((c) => c.source)).toEqual(['Northern Desk']);
  });

  it('quotes spans of the stored bodies', async () => {
    const { entries, ahead } = await ask(BRIDGE, { topic: 'cable bridge' });
    const statements = [...entries, ...ahead].flatMap((entry) => entry.sentences);
    expect(statements.length).toBeGreaterThan(3);
    for (const s of statements) expect(BRIDGE[s.article - 1]?.body.slice(s.start, s.end)).toBe(s.text);
  });

  it('tells one happening once, with the other articles that tell it', async () => {
    const signed = 'The two ministers signed the fisheries treaty in Harbin on September 3, 2018';
    const told = {
      'Harbour Gazette': `${signed}, officials said.`,
      'Northern Desk': `${signed}. Boats of both sides may now fish for crab beyond the sandbanks until the ice comes.`,
      'Amur Courier': `${signed}. Net makers along the river had asked for it ever since the old one ran out.`,
    };
    const articles = Object.entries(told).map(([source, body]) => ({
      title: `Treaty, as told by ${source}`,
      source,
      published: '2018-09-04',
      body,
    }));
    const { entries } = await ask(articles, { topic: 'fisheries treaty' });
    const [signing, ...others] = entries.filter(({ date }) => date === '2018-09-03');
    expect(others).toEqual([]);
    expect(signing?.sentences).toHaveLength(1);
    expect(signing?.alsoTold).toHaveLength(2);
  });

  it('cites articles that tell the same day in other words', async () => {
    const { entries } = await ask(
      [
        {
          title: 'Ferry Aurora sinks',
          source: 'Harbour Gazette',
          published: '2018-09-04',
          body: 'The ferry Aurora sank off the island of Askold on September 3 and all 20 sailors were rescued.',
        },
        {
          title: 'Aurora lost',
          source: 'Northern Desk',
          published: '2018-09-05',
          body: 'All 20 sailors were rescued on September 3 when the ferry Aurora went down in a storm near Askold.',
        },
      ],
      { topic: 'ferry Aurora' },
    );
    expect(dates(entries)).toEqual(['2018-09-03']);
    expect(
      new Set([...(entries[0]?.sentences ?? []).map(({ citation }) => citation), ...(entries[0]?.alsoTold ?? [])]).size,
    ).toBe(2);
  });

  it('has an entry for what an aside dates', async () => {
    const { entries } = await ask(
      [
        {
          published: '2018-09-20',
          body: 'The king of Norland flew to Oslo on Saturday after a state visit to Latvia on September 3-4.',
        },
      ],
      { topic: 'king Norland' },
    );
    expect(dates(entries)).toEqual(['2018-09-03/2018-09-04', '2018-09-15']);
  });

  it('shows both dates where sources date one happening differently', async () => {
    const { entries, citations } = await ask(
      [
        {
          source: 'Harbour Gazette',
          published: '2018-09-10',
          body: 'The tanker Aurora ran aground off Sakhalin with 20 sailors on board on September 3, 2018.',
        },
        {
          source: 'Northern Desk',
          published: '2018-09-11',
          body: 'The tanker Aurora ran aground off Sakhalin with 20 sailors on board on September 5, 2018.',
        },
      ],
      { topic: 'tanker Aurora' },
    );
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    const both = [entry?.date, ...(entry?.otherDates.map((other) => other.date) ?? [])].sort();
    expect(both).toEqual(['2018-09-03', '2018-09-05']);
    expect(citations).toHaveLength(2);
  });

  it('marks what hangs on an inferred date of publication', async () => {
    const { entries } = await ask(
      [
        {
          published: '2018-04-02',
          publishedBasis: 'inferred',
          body: 'The envoys met in Harbin on Monday for talks about the fisheries treaty.',
        },
      ],
      { topic: 'fisheries treaty' },
    );
    expect(entries.map((entry) => entry.basis)).toEqual(['inferred']);
  });

  describe('keeps to the topic', () => {
    const SUMMIT: Given[] = [
      {
        title: 'Orlov and Tanaka meet in Busan',
        source: 'Harbour Gazette',
        published: '2019-03-12',
        body:
          'Russian President Pavel Orlov met Japanese Prime Minister Aiko Tanaka in Busan on March 11, 2019. ' +
          'Orlov opened a shipyard in Kaluga on February 2, 2019. ' +
          'Japan and Russia had signed a fisheries pact on January 15, 2019. ' +
          'In 1956 a storm tore the roof off the town hall of Busan.',
      },
      {
        title: 'A year of quarrels',
        source: 'Northern Desk',
        published: '2019-03-20',
        body:
          'Tanaka dined with the mayor of Osaka on January 3, 2019. ' +
          'The price of rice doubled on January 20, 2019. ' +
          'A bridge in Lima was closed to lorries on February 9, 2019. ' +
          'Nobody in Lima had foreseen that the bridge would be closed. ' +
          'A ferry ran aground in Chile on February 14, 2019. ' +
          'Orlov went skiing with his dogs on March 1, 2019.',
      },
    ];

    it('tells of two people what tells of both, or of their countries', async () => {
      const { entries } = await ask(SUMMIT, { topic: 'Orlov Tanaka' });
      expect(dates(entries)).toContain('2019-03-11');
      expect(dates(entries)).toContain('2019-01-15');
      for (const other of ['2019-01-20', '2019-02-09', '2019-02-14', '2019-03-01', '2019-01-03', '1956'])
        expect(dates(entries)).not.toContain(other);
    });

    const TALKS: Given[] = [
      {
        title: 'Harbour club grows as Orlov and Tanaka talk in Pusan',
        source: 'Harbour Gazette',
        published: '2019-05-18',
        body:
          'Peru and Kenya became members of the Harbour Club on May 16, 2019, the first new ones since 1990. ' +
          'On the second day of the summit, May 17, Pavel Orlov and Aiko Tanaka talked about fish for an hour. ' +
          'A tunnel between Lima and Cusco was finished on April 9, 2019. ' +
          'The two leaders will meet again in Kobe on June 30, 2019. ' +
          'Tanaka will travel to Kaluga on July 8, 2019, for a visit to a shipyard.',
      },
      {
        title: 'Envoys of both countries in Kaluga',
        source: 'Northern Desk',
        published: '2019-05-25',
        body:
          'The Russian envoy Lev Brod met the Japanese envoy Ken Mori in Kaluga on May 22, 2019. ' +
          'Mori had come on May 20, 2019, with a letter. Neither spoke of Orlov.',
      },
    ];

    it.each(['Orlov Tanaka', 'Pavel Orlov Aiko Tanaka', 'Tanaka and Orlov'])(
      'tells of "%s" what a sentence says of them, not what else stands in an article about them',
      async (topic) => {
        const { entries, ahead } = await ask(TALKS, { topic });
        expect(dates(entries)).toEqual(['2019-05-17']);
        expect(dates(ahead)).toEqual(['2019-06-30', '2019-07-08']);
      },
    );

    it('tells of one among many what is said of that one', async () => {
      const { entries } = await ask(
        [
          {
            title: 'Brodsky and other winners of the harbour prize',
            source: 'Northern Desk',
            published: '2019-05-25',
            body:
              'Lev Brodsky is one of six who win the harbour prize. ' +
              'Brodsky built the mole of Kaluga, which was finished on March 3, 2019. ' +
              'Ken Mori saved a crew off Kobe on February 7, 2019. ' +
              'Ada Brink drew the first map of the bay and was honoured for it in Selm on April 11, 2019. ' +
              'They were found by a jury that met on May 2, 2019. ' +
              'Grace Okoye taught forty divers in Tarn by December 1, 2018. ' +
              'Paula Osterman closed the leak of a tanker on November 9, 2018. ' +
              'The Selm Gazette counted whales until January 30, 2019.',
          },
        ],
        { topic: 'Brodsky' },
      );
      expect(dates(entries)).toEqual(['2019-03-03']);
    });

    it('leaves a year in a relative clause to what the clause is about', async () => {
      const given: Given[] = [
        {
          title: 'Orlov and Tanaka open a wharf',
          source: 'Harbour Gazette',
          published: '2019-03-12',
          body:
            'Russian President Pavel Orlov and Japanese Prime Minister Aiko Tanaka opened a wharf in Busan on March 11, 2019. ' +
            'Orlov told Tanaka that he would pay for half of the Kaluga yard, which had been founded in 1956. ' +
            'Tanaka thanked Orlov, who has led Russia since he was elected in 2012.',
        },
      ];
      expect(dates((await ask(given, { topic: 'Orlov Tanaka' })).entries)).toEqual(['2012', '2019-03-11']);
      expect(dates((await ask(given, { topic: 'Kaluga yard' })).entries)).toContain('1956');
    });

    it('of one person leaves out what an article tells of others before it comes to him', async () => {
      const { entries } = await ask(TALKS.slice(0, 1), { topic: 'Lima tunnel' });
      expect(dates(entries)).toEqual(['2019-04-09']);
    });

    it('finds a country by any of its names', async () => {
      const { entries } = await ask(
        [
          {
            published: '2019-03-12',
            body: 'The South Korean cabinet resigned on March 11, 2019. The price of rice fell on March 4, 2019, in Peru.',
          },
        ],
        { topic: 'south korea cabinet' },
      );
      expect(told(entries.at(-1))).toContain('South Korean');
    });

    it('takes a phrase as one: half of it is another thing', async () => {
      const { entries } = await ask(
        [
          {
            title: 'Glass war goes on',
            published: '2019-03-12',
            body:
              'The glass war between the two towns broke out on January 5, 2019. ' +
              'Prices doubled in the glass war on February 5, 2019. Both sides in the war met on March 5, 2019.',
          },
          {
            title: 'A soldier remembers',
            published: '2019-03-14',
            body:
              'He lost a leg in the war on May 6, 2004. He was sent home on June 7, 2004. ' +
              'He was married on July 8, 2004. His son, who sells glass, calls it another glass war.',
          },
        ],
        { topic: 'glass war' },
      );
      expect(dates(entries)).toEqual(['2019-01-05', '2019-02-05', '2019-03-05']);
    });
  });

  it('says once what one sentence tells of two days in a row', async () => {
    const { entries } = await ask(
      [
        {
          published: '2019-03-17',
          body: 'The mayor of Brigg closed the old bridge on Thursday and opened it again on Friday after protests.',
        },
      ],
      { topic: 'Brigg bridge' },
    );
    expect(entries).toHaveLength(1);
  });

  it('leaves out the words below pictures', async () => {
    const { entries } = await ask(
      [
        {
          published: '2019-03-17',
          body:
            'The mayor of Brigg opens the bridge on March 14, 2019 (Reuters/Ann Lee). ' +
            'The mayor of Brigg waves from the bridge, March 15, 2019. The bridge of Brigg was closed on March 16, 2019.',
        },
      ],
      { topic: 'Brigg bridge' },
    );
    expect(dates(entries)).toEqual(['2019-03-16']);
  });

  it('takes the bare value of what was named before for no happening', async () => {
    const body =
      'Trade across the strait was hindered by a storm on November 11, 2018. In the first ten months of 2018 it was $90.3 billion.';
    const { entries } = await ask([{ title: 'Trade', published: '2019-03-04', body }], { article: 'Trade' });
    expect(dates(entries)).toEqual(['2018-11-11']);
  });

  it('names nobody who is not named as announcing it', async () => {
    const { ahead } = await ask(
      [
        {
          published: '2019-03-04',
          body: 'The ferry line will reopen on May 2, 2019, those who still believe in it say.',
        },
      ],
      { topic: 'ferry line' },
    );
    expect(ahead).toMatchObject([{ date: '2019-05-02', announcer: null }]);
  });

  describe('counts from a happening that only another article dates', () => {
    const DATED: Given = {
      title: 'Orlov and Tanaka at the summit',
      source: 'Harbour Gazette',
      published: '2019-03-13',
      body: 'Pavel Orlov and Aiko Tanaka talked about fish at the summit in Busan on March 12, 2019.',
    };
    const counting = (body: string): Given => ({
      title: 'Tanaka recalls her fleet',
      source: 'Northern Desk',
      published: '2019-03-30',
      body: `${body} Fishermen of Kobe had waited for a month.`,
    });

    it.each([
      ['Two days after the summit in Busan Aiko Tanaka called her fleet home.', '2019-03-14'],
      ['Aiko Tanaka called her fleet home 3 days before the summit in Busan.', '2019-03-09'],
      ['On the eve of the yearly summit in Busan Aiko Tanaka called her fleet home.', '2019-03-11'],
      ['Aiko Tanaka called her fleet home the morning after the summit in Busan.', '2019-03-13'],
    ])('%s', async (body, day) => {
      const { entries, citations } = await ask([DATED, counting(body)], { topic: 'Tanaka' });
      const entry = entries.find(({ date }) => date === day);
      expect(entry).toMatchObject({ basis: 'inferred', status: 'happened' });
      expect(told(entry)).toBe(body);
      const titles = entry?.datedBy?.map((n) => citations.find((one) => one.n === n)?.title);
      expect(titles).toEqual([DATED.title]);
    });

    it.each([
      ['another place', 'Two days after the summit in Sapporo Aiko Tanaka called her fleet home.', []],
      ['another thing', 'Two days after the trial in Busan Aiko Tanaka called her fleet home.', []],
      [
        'two of a kind',
        'Two days after the summit in Busan Aiko Tanaka called her fleet home.',
        [
          {
            source: 'Valley Times',
            published: '2019-03-28',
            body: 'Aiko Tanaka opened a summit in Busan on March 27, 2019, about whales.',
          },
        ],
      ],
    ] as const)('but not from %s', async (_, body, more) => {
      const { entries } = await ask([DATED, counting(body), ...more], { topic: 'Tanaka' });
      expect(entries.filter(({ datedBy }) => datedBy !== undefined)).toEqual([]);
    });
  });

  it('is drawn from one article where one is named', async () => {
    const { entries, citations } = await ask(BRIDGE, { article: 'Lorries cross the strait' });
    expect(dates(entries)).toContain('2018-11-11');
    expect(citations.map((c) => c.title)).toEqual(['Lorries cross the strait']);
  });

  it('answers a topic that nothing tells of with what there is', async () => {
    const corpus = await corpusOf(BRIDGE);
    expect(await timeline(corpus, { kind: 'timeline', topic: 'zeppelins' }, NOW)).toMatchObject({
      kind: 'nothing',
      reason: 'unknown topic',
    });
    expect(
      await timeline(corpus, { kind: 'timeline', topic: 'cable bridge', from: '1950', to: '1951' }, NOW),
    ).toMatchObject({
      kind: 'nothing',
      reason: 'nothing in that time',
    });
  });
});
