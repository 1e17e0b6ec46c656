/** Charts, timelines, CSV and calendars: what they show, in plan and words, and that a picture comes of it. */
import { describe, expect, it } from 'vitest';
import type { FigurePoint, FiguresAnswer, MeasureGroup, TimelineAnswer } from '../../src/answers/answer.ts';
import { beside, hedgeSign, type Label, labelled, spread } from '../../src/presenters/chart-labels.ts';
import { planChart } from '../../src/presenters/chart-plan.ts';
import { answerFiles } from '../../src/presenters/render.ts';
import { CITATIONS } from './citations.ts';

function point(period: string | null, value: number, more: Partial<FigurePoint> = {}): FigurePoint {
  return {
    text: String(value),
    article: 1,
    start: 0,
    end: 1,
    citation: 1,
    period,
    periodInferred: false,
    value,
    valueHigh: null,
    change: 'level',
    speaker: null,
    hedge: null,
    sentence: { start: 0, end: 1, text: `It was ${value}.` },
    ...more,
  };
}

function group(points: readonly FigurePoint[], more: Partial<MeasureGroup> = {}): MeasureGroup {
  return { measure: 'rice exports', unit: 'USD', kind: 'money', points, disagreements: [], ...more };
}

const files = answerFiles(() => new Date('2021-03-01T00:00:00Z'));

async function alt(of: MeasureGroup): Promise<string | null> {
  return (await files.chart(of, CITATIONS))?.alt ?? null;
}

describe('a series', () => {
  it('says each period, the speakers where two values stand side by side, targets and sources', async () => {
    const told = await alt(
      group([
        point('2018', 4.1e9),
        point('2020', 5e9, { speaker: 'Port Authority' }),
        point('2020', 4.6e9, { speaker: 'Customs Office', citation: 2 }),
        point('2023', 9e9, { change: 'target', hedge: 'over' }),
      ]),
    );
    expect(told).toBe(
      'Rice exports, billion US dollars. 2018: 4.1; 2020: 5 (Port Authority); 2020: 4.6 (Customs Office); 2023: target over 9. Source: Quay Post, Delta News.',
    );
  });

  it('leaves out a bound that says less than a value of its period', () => {
    const drawn = (bound: Partial<FigurePoint>) =>
      planChart(group([point('2018', 4e9), point('2019', 5e9), point('2019', 4.5e9, bound)]), CITATIONS)?.points.length;
    expect(drawn({ hedge: 'more than' })).toBe(2);
    expect(drawn({ hedge: 'less than' })).toBe(3);
    expect(drawn({ hedge: 'about' })).toBe(3);
    expect(drawn({})).toBe(3);
  });

  it('keeps the place of years without a figure, and shows falls below zero', () => {
    const plan = planChart(
      group([point('2016', 3, { change: 'increase' }), point('2019', 2, { change: 'decrease' })], {
        unit: 'percent',
        kind: 'percent',
      }),
      CITATIONS,
    );
    expect(plan?.categories).toEqual(['2016', '2017', '2018', '2019']);
    expect(plan?.points.map(({ at, value }) => [at, value])).toEqual([
      [0, 3],
      [3, -2],
    ]);
  });

  it.each<[string, string[], number[]]>([
    ['months', ['2018-11', '2019-02'], [0, 3]],
    ['quarters', ['2018-Q3', '2019-Q2'], [0, 3]],
    ['days', ['2018-02-27', '2018-03-02'], [0, 3]],
    ['more years than a picture holds', ['1600', '2019'], [0, 1]],
  ])('keeps the place of what lies between: %s', (_, periods, places) => {
    const plan = planChart(group(periods.map((period) => point(period, 4))), CITATIONS);
    expect(plan?.points.map(({ at }) => at)).toEqual(places);
  });

  it('stands days that lie far apart at their months, so that the slope is true', () => {
    const days = ['2022-10-12', '2023-07-28', '2023-09-05'];
    const plan = planChart(group(days.map((day) => point(day, 4))), CITATIONS);
    expect(plan?.points.map(({ at }) => at)).toEqual([0, 9, 11]);
    expect(plan?.categories[9]).toBe('July 2023');
  });

  it('draws through what a speaker told last of a period, and says what it replaced', async () => {
    const of = group([point('2018', 1e9), point('2019', 2e9), point('2019', 3e9, { citation: 2 })], {
      disagreements: [{ period: '2019', points: [1, 2], nature: 'revision' }],
    });
    expect(planChart(of, CITATIONS)?.points.map(({ value, revised }) => [value, revised])).toEqual([
      [1, false],
      [3, false],
      [2, true],
    ]);
    expect(await alt(of)).toContain('2019: 2 (Quay Post), later revised');
  });

  it.each([
    ['child', 'children'],
    ['American troop', 'American troops'],
    ['country', 'countries'],
    ['life', 'lives'],
    ['percent', 'percent'],
    ['box', 'boxes'],
    ['aircraft', 'aircraft'],
    ['person/year', 'people per year'],
  ])('counts in the plural: %s', (unit, expected) => {
    const plan = planChart(group([point('2018', 4), point('2019', 5)], { unit, kind: 'count' }), CITATIONS);
    expect(plan?.unit).toBe(expected);
  });

  it('names speakers only where they differ', async () => {
    const told = await alt(group([point('2018', 1e9), point('2019', 2e9), point('2019', 3e9)]));
    expect(told).toBe('Rice exports, billion US dollars. 2018: 1; 2019: 2; 2019: 3. Source: Quay Post.');
  });

  it('does not set months beside years', () => {
    expect(planChart(group([point('2018', 4e9), point('2019-01', 3e8)]), CITATIONS)).toBeNull();
  });

  it('tells forecasts, falls and periods that were worked out as such', async () => {
    const told = await alt(
      group(
        [
          point('2017', 2.1, { change: 'decrease' }),
          point('2018', 1.4, { periodInferred: true }),
          point('2019', 2.4, { forecast: true, hedge: 'about' }),
        ],
        { unit: 'percent', kind: 'percent', measure: 'growth' },
      ),
    );
    expect(told).toBe('Growth, percent. 2017: −2.1; ≈ 2018: 1.4; 2019: forecast about 2.4. Source: Quay Post.');
  });

  it('says that it shows by how much something moved, and not how large it is', async () => {
    const moved = [point('2017', 2.1, { change: 'increase' }), point('2018', 1.4, { change: 'decrease' })];
    expect(await alt(group(moved, { unit: 'percent', kind: 'percent', measure: 'exports' }))).toBe(
      'Exports, change in percent. 2017: 2.1; 2018: −1.4. Source: Quay Post.',
    );
  });

  it.each([
    ['two values near the top', [80, 84], [0, 1]],
    ['three of one height', [150, 150, 150], [0, 1, 2]],
    ['two at the bottom', [262, 265], [0, 1]],
  ])('keeps the words of one period apart and in the plot: %s', (_, heights, order) => {
    const plan = planChart(
      group([
        ...heights.map((value) => point('2018', value, { speaker: `Speaker ${value} of a long name` })),
        point('2019', 1),
      ]),
      CITATIONS,
    );
    const placed = (plan?.points ?? [])
      .slice(0, heights.length)
      .map((one, i) => ({ point: one, x: 40, y: heights[i] ?? 0 }));
    const bounds = { left: 36, right: 542, top: 66, bottom: 272, step: 120 };
    const labels = beside(placed, { colorOf: () => '#fff', named: true }, bounds, (text) => text.length * 6);
    expect(labels).toHaveLength(order.length);
    const ys = labels.map(({ y }) => y).toSorted((a, b) => a - b);
    for (const [i, y] of ys.entries()) {
      expect(y).toBeGreaterThanOrEqual(bounds.top);
      expect(y).toBeLessThanOrEqual(bounds.bottom);
      if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(15);
    }
    for (const { x, value, speaker } of labels)
      expect(x - ((value.length + 2 + speaker.length) * 6) / 2).toBeGreaterThanOrEqual(bounds.left);
  });

  it('draws a target of far years as a line, so that it leaves the series its room', () => {
    const plan = planChart(
      group([
        point('2018', 4e9),
        point('2020', 5e9),
        point('2024', 8e9, { change: 'target' }),
        point('2030', 9e9, { change: 'target', hedge: 'over' }),
      ]),
      CITATIONS,
    );
    expect(plan?.categories).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(plan?.lines).toEqual([{ value: 9, label: 'target over 9 for 2030' }]);
  });

  it('says the values of the ends and extremes where there are many', () => {
    const months = Array.from({ length: 24 }, (_, i) =>
      point(`${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 50 + ((i * 7) % 24)),
    );
    const plan = planChart(group(months), CITATIONS);
    expect(plan && [...labelled(plan)].map(({ at }) => at).toSorted((a, b) => a - b)).toEqual([0, 17, 23]);
  });

  it.each([
    ['at least', '≥ '],
    ['more than', '> '],
    ['up to', '≤ '],
    ['nearly', '< '],
    ['some', '~ '],
    [null, ''],
  ])('has a sign for "%s"', (hedge, sign) => {
    expect(hedgeSign(hedge)).toBe(sign);
  });

  it('moves words that would cover others or a point, and leaves out who says so where no room is left', () => {
    const widthOf = (text: string) => text.length * 6;
    const bounds = { left: 0, right: 500, top: 60, bottom: 270, step: 100 };
    const label = (x: number, y: number, speaker = ''): Label => ({ x, y, value: '107.06', speaker, color: '' });
    const boxes = (labels: readonly Label[]) =>
      labels.map(({ x, y, speaker }) => ({ x, y, half: widthOf(`107.06${speaker === '' ? '' : `  ${speaker}`}`) / 2 }));
    const crowd = [label(200, 100, 'customs'), label(230, 100), label(215, 105), label(260, 95, 'the ministry')];
    const dots = [{ x: 230, y: 115 }];
    const placed = boxes(spread(crowd, dots, bounds, widthOf));
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 14).toBe(true);
      for (const { x, y } of dots) expect(Math.abs(a.x - x) >= a.half || Math.abs(a.y - y) >= 7).toBe(true);
      expect(a.y).toBeGreaterThanOrEqual(bounds.top);
      expect(a.y).toBeLessThanOrEqual(bounds.bottom);
    }
    const full = Array.from({ length: 20 }, () => label(200, 165, 'the ministry of trade'));
    expect(spread([...full, label(290, 165, 'the ministry of trade')], [], bounds, widthOf).at(-1)?.speaker).toBe('');
  });

  it('is a PNG that is twice as wide as Discord shows it', async () => {
    const picture = await files.chart(group([point('2018', 4e9, { valueHigh: 5e9 }), point('2019', 6e9)]), CITATIONS);
    const png = Buffer.from(picture?.png ?? []);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1100);
  });
});

describe('shares', () => {
  const shares = [point(null, 9, { subject: 'Chile' }), point(null, 31.5, { subject: 'Peru' })];
  it('compares whose share is which, the largest first', async () => {
    expect(await alt(group(shares, { unit: 'percent', kind: 'percent', measure: 'copper output' }))).toBe(
      'Copper output, share in percent. Peru: 31.5; Chile: 9. Source: Quay Post.',
    );
  });
  it('draws nothing of one value', async () => {
    expect(await alt(group([point('2018', 1)]))).toBeNull();
  });
});

describe('files', () => {
  const figures: FiguresAnswer = {
    kind: 'figures',
    topic: 'rice',
    measures: [group([point('2018', 4e9, { speaker: '=HYPERLINK("x"), Ltd' })])],
    citations: CITATIONS,
  };
  const timeline: TimelineAnswer = {
    kind: 'timeline',
    topic: 'dam',
    entries: [
      {
        date: '2020-02',
        from: '2020-02-01',
        to: '2020-02-29',
        basis: 'inferred',
        status: 'happened',
        sentences: [
          {
            text: `The dam; it was, he said, finished ${'at last '.repeat(12)}.`,
            article: 1,
            start: 0,
            end: 9,
            citation: 1,
          },
        ],
        alsoTold: [],
        otherDates: [],
      },
    ],
    ahead: [],
    citations: CITATIONS,
  };
  const content = async (answer: FiguresAnswer | TimelineAnswer, format: 'csv' | 'ics') =>
    Buffer.from((await files.file(answer, format))?.bytes ?? []).toString();

  it('writes figures as CSV that runs no formula', async () => {
    const lines = (await content(figures, 'csv')).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFmeasure,subject,period,/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x""), Ltd"`);
    expect(lines[1]).toContain('rice exports,,2018,stated,4000000000,,USD');
  });

  it('marks in CSV what is only expected', async () => {
    const measures = [group([point('2019', 2.4, { change: 'increase', forecast: true })])];
    expect(await content({ ...figures, measures }, 'csv')).toContain(',"increase, forecast",');
  });

  it('writes a calendar with whole-day events and folded lines', async () => {
    const ics = await content(timeline, 'ics');
    expect(ics).toContain('DTSTART;VALUE=DATE:20200201\r\nDTEND;VALUE=DATE:20200301\r\n');
    expect(ics.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:February 2020 (date inferred): The dam\\; it was\\, he said',
    );
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('draws a timeline that marks what is inferred', async () => {
    const picture = await files.file(timeline, 'png');
    expect(Buffer.from(picture?.bytes ?? []).readUInt32BE(16)).toBe(1100);
    expect(picture?.description).toMatch(/^Timeline of dam\. ≈ February 2020: The dam; it was, he said/);
  });

  it('offers what there is', () => {
    expect(files.formats(timeline)).toEqual(['csv', 'ics', 'png']);
    expect(files.formats({ ...figures, measures: [] })).toEqual([]);
  });
});
