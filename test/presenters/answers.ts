/** Answers of every kind with any content: what articles hold can be long, hostile and of any script. */
import fc from 'fast-check';
import type {
  Answer,
  Citation,
  FigurePoint,
  MeasureGroup,
  Statement,
  TimelineEntry,
} from '../../src/answers/answer.ts';

const HOSTILE = [
  '@everyone look',
  '**bold** _thin_ ||hidden||',
  '[here](https://evil.example)',
  '<@1100000000000000101> <#1100000000000000301> <t:1:R>',
  '# heading\n> quote\n- item',
  '```js\ncode```',
  'https://evil.example/path_with_underscores',
  '\u202Eturned\u202C \u200Bhidden',
];

/** Words of several scripts, some hostile, some without a space for long. */
const words = (max: number) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(
            'trade',
            'bridge',
            'rose',
            'billion',
            'the',
            'of',
            'Sorne',
            '贸易额',
            'путь',
            '会议.',
          ),
        },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
        { weight: 1, arbitrary: fc.nat(400).map((n) => '长'.repeat(n + 1)) },
      ),
      { minLength: 1, maxLength: max },
    )
    .map((parts) => parts.join(' '));

const title = fc.oneof(words(12), words(100), fc.constant(''));
const url = fc.option(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(
      'javascript:alert(1)',
      `https://a.example/${'x'.repeat(900)}`,
      `https://a.example/${'y'.repeat(370)}`,
      `https://a.example/${'z'.repeat(180)}`,
      'https://a.example/(b)',
    ),
  ),
);
const edtf = fc.constantFrom('2018', '2018-06', '2018-06-05', '2017-07-03/2017-07-04', '2019~', '2017-Q2', 'XXXX-06');

const citations: fc.Arbitrary<Citation[]> = fc
  .array(
    fc.record({
      article: fc.nat(1_000_000),
      title: fc.option(title),
      source: fc.option(title),
      published: fc.option(edtf),
      publishedBasis: fc.constantFrom('stated', 'markup', 'url', 'inferred', 'given', null),
      publishedNote: fc.option(title),
      url,
      file: fc.constantFrom('a.txt', 'folder/b.html', `${'deep/'.repeat(60)}c.json#12`),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map((citation, i) => ({ ...citation, n: i + 1 }) as Citation));

const statement = (count: number): fc.Arbitrary<Statement> =>
  fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: words(40) }, { weight: 1, arbitrary: words(600) }),
      fc.nat(100_000),
      fc.integer({ min: 1, max: count }),
    )
    .map(([text, start, citation]) => ({ text, article: citation, start, end: start + text.length, citation }));

const statements = (count: number, maxLength: number) => fc.array(statement(count), { maxLength });

const point = (count: number): fc.Arbitrary<FigurePoint> =>
  fc
    .tuple(
      statement(count),
      fc.record({
        period: fc.option(edtf),
        periodInferred: fc.boolean(),
        value: fc.double({ noNaN: true }),
        valueHigh: fc.constant(null),
        change: fc.constantFrom('level', 'increase', 'decrease', 'target', 'difference'),
        speaker: fc.option(title),
        hedge: fc.option(fc.constantFrom('about', 'over', '**some**')),
      }),
    )
    .map(([s, rest]) => ({ ...s, ...rest, sentence: { start: s.start, end: s.end, text: s.text } }));

const measures = (count: number): fc.Arbitrary<MeasureGroup[]> =>
  fc.array(
    fc
      .record({
        measure: title,
        unit: fc.option(fc.constantFrom('USD', 'percent')),
        kind: fc.constantFrom('money', 'percent', 'count'),
        points: fc.array(point(count), { minLength: 1, maxLength: 20 }),
        disputed: fc.boolean(),
        atOnce: fc.boolean(),
        nature: fc.constantFrom('disagreement', 'revision'),
      })
      .map(({ disputed, nature, atOnce, ...group }) => ({
        ...group,
        points: group.points.map((p) => (atOnce ? { ...p, period: '2018' } : p)),
        disagreements:
          disputed && group.points.length > 1
            ? [{ period: '2018', points: group.points.map((_, i) => i), nature }]
            : [],
      })) as fc.Arbitrary<MeasureGroup>,
    { maxLength: 8 },
  );

const entries = (count: number): fc.Arbitrary<TimelineEntry[]> =>
  fc.array(
    fc.record({
      date: edtf,
      from: fc.constant('2018-06-05'),
      to: fc.constant('2018-06-05'),
      basis: fc.constantFrom('stated', 'resolved', 'inferred'),
      status: fc.constantFrom('happened', 'planned', 'cancelled'),
      sentences: fc.array(statement(count), { minLength: 1, maxLength: 3 }),
      alsoTold: fc.array(fc.integer({ min: 1, max: count }), { maxLength: 5 }),
      otherDates: fc.array(fc.record({ date: edtf, citation: fc.integer({ min: 1, max: count }) }), { maxLength: 7 }),
    }),
    { maxLength: 25 },
  );

/** An answer of any kind that articles speak in. */
export const anyAnswer: fc.Arbitrary<Answer> = citations.chain((cited): fc.Arbitrary<Answer> => {
  const n = cited.length;
  const topic = fc.option(title);
  const all = { citations: fc.constant(cited) };
  const library = fc.record({
    kind: fc.constant('library' as const),
    articles: fc.nat(100_000),
    sources: fc.array(fc.record({ source: fc.option(title), articles: fc.nat(1000) }), { maxLength: 120 }),
    firstPublished: fc.option(fc.constant('2017-01-02')),
    lastPublished: fc.option(fc.constant('2019-12-30')),
    lastArrived: fc.option(fc.constant(1_700_000_000_000)),
    unread: fc.array(fc.record({ file: title, reason: title, since: fc.constant(1_700_000_000_000) }), {
      maxLength: 30,
    }),
    citations: fc.constant([]),
  });
  const summary = fc.record({
    kind: fc.constant('summary' as const),
    topic,
    sentences: statements(n, 20),
    contradictions: fc.array(fc.record({ about: title, statements: statements(n, 3) }), { maxLength: 3 }),
    articles: fc.nat(50),
    ...all,
  });
  const figures = fc.record({ kind: fc.constant('figures' as const), topic, measures: measures(n), ...all });
  const timeline = fc.record({
    kind: fc.constant('timeline' as const),
    topic,
    entries: entries(n),
    ahead: entries(n),
    ...all,
  });
  return fc.oneof(
    summary,
    figures,
    timeline,
    library,
    fc.record({
      kind: fc.constant('search' as const),
      query: title,
      loosened: fc.boolean(),
      sort: fc.constantFrom('best' as const, 'newest' as const),
      results: statements(n, 50),
      total: fc.nat(500),
      ...all,
    }),
    fc.record({
      kind: fc.constant('article' as const),
      citation: fc.constant(cited[0] as Citation),
      author: fc.option(title),
      language: fc.constant('en'),
      summary,
      figures,
      timeline,
      ...all,
    }),
    fc.record({
      kind: fc.constant('quotes' as const),
      speaker: topic,
      topic,
      quotes: fc.array(
        fc.tuple(statement(n), fc.option(title), fc.boolean(), fc.option(edtf)).map(([s, speaker, direct, date]) => ({
          ...s,
          speaker,
          direct,
          date,
          sentence: { start: s.start, end: s.end, text: s.text },
        })),
        { maxLength: 20 },
      ),
      ...all,
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      topic: title,
      story: fc.boolean(),
      aside: fc.nat(40),
      sources: fc.array(
        fc.record({
          source: title,
          first: fc.option(fc.record({ published: edtf, inferred: fc.boolean() })),
          leads: fc.boolean(),
          articles: fc.nat(20),
          alone: statements(n, 5),
        }),
        { maxLength: 8 },
      ),
      shared: fc.array(fc.record({ statements: statements(n, 4) }), { maxLength: 5 }),
      figures: measures(n),
      ...all,
    }),
    fc.record({
      kind: fc.constant('nothing' as const),
      reason: fc.constantFrom('empty corpus' as const, 'unknown topic' as const, 'nothing in that time' as const),
      asked: title,
      suggestions: fc.array(title, { maxLength: 8 }),
      citations: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('context' as const),
      before: fc.option(statement(n)),
      sentence: statement(n),
      after: fc.option(statement(n)),
      ...all,
    }),
    fc.record({
      kind: fc.constant('briefing' as const),
      topic,
      since: fc.option(fc.constant(1_700_000_000_000)),
      until: fc.constant(1_700_000_600_000),
      articles: fc.nat(30),
      stories: fc.array(
        fc.record({
          title: topic,
          citation: fc.integer({ min: 1, max: n }),
          articles: fc.nat(9),
          sources: fc.nat(9),
          statements: statements(n, 2),
        }),
        { maxLength: 8 },
      ),
      more: fc.nat(5),
      figures: measures(n),
      ahead: entries(n),
      ...all,
    }),
    fc.record({
      kind: fc.constant('help' as const),
      articles: fc.nat(3),
      commands: fc.array(
        fc.record({
          name: fc.constant('summary'),
          description: title,
          managersOnly: fc.boolean(),
          examples: fc.array(title, { maxLength: 2 }),
        }),
        { maxLength: 12 },
      ),
      citations: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('feeds' as const),
      feeds: fc.array(
        fc.record({
          id: fc.nat(),
          url: title,
          title: topic,
          lastRead: fc.option(fc.constant(1_700_000_000_000)),
          problem: topic,
        }),
        { maxLength: 30 },
      ),
      citations: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('briefings' as const),
      briefings: fc.array(
        fc.record({
          id: fc.nat(),
          channel: fc.constant('1100000000000000301'),
          when: title,
          cron: fc.constant('0 8 * * *'),
          zone: fc.constant('Europe/Berlin'),
          topic,
          next: fc.option(fc.constant(1_700_000_000_000)),
          last: fc.constant(null),
          paused: topic,
        }),
        { maxLength: 30 },
      ),
      citations: fc.constant([]),
    }),
  ) as fc.Arbitrary<Answer>;
});
