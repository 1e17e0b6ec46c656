/** Values, units, hedges and what is no figure: a table of English ways to write a quantity. */
import { describe, expect, it } from 'vitest';
import { type Figure, type ReadingContext, readText } from '../../src/language/reading.ts';

const CONTEXT: ReadingContext = {
  published: '2018-06-12',
  publishedInferred: false,
  title: null,
  source: null,
  url: null,
};

function figures(text: string, context: Partial<ReadingContext> = {}): readonly Figure[] {
  return readText(text, { ...CONTEXT, ...context }).figures;
}

/** Each figure as "value[-high] unit". */
function short(text: string, context: Partial<ReadingContext> = {}): string[] {
  return figures(text, context).map(
    (f) => `${f.valueHigh === null ? f.value : `${f.value}..${f.valueHigh}`} ${f.unit ?? '-'}`,
  );
}

describe('value and unit', () => {
  it.each<[string, string[]]>([
    ['Exports came to 12,450,000 euros.', ['12450000 EUR']],
    ['The plant cost US$1.25 bn to build.', ['1250000000 USD']],
    ['Lenders set aside 4.5 million U.S. dollars.', ['4500000 USD']],
    ['Wages rose nine percent.', ['9 percent']],
    ['Some twenty-one ships were waiting.', ['21 ship']],
    ['Half a million people left the coast.', ['500000 person']],
    ['Two-thirds of the voters stayed at home.', [`${(2 / 3) * 100} percent`]],
    ['A quarter of the harvest was lost.', ['25 percent']],
    ['One in five households has no heating.', ['20 percent']],
    ['The state will buy 60 to 70 billion cubic meters.', ['60000000000..70000000000 cubic meter']],
    ['The fund is worth $5–$7m.', ['5000000..7000000 USD']],
    ['Dozens of villages were cut off.', ['12..120 village']],
    ['Moscow expelled 14 Polish diplomats.', ['14 Polish diplomat']],
    ['The army sent 1,300 more troops.', ['1300 troop']],
    ['Four of the nine bodies were found.', ['4 body', '9 body']],
    ['Oil sold at $54 a barrel.', ['54 USD/barrel']],
    ['The pumps move 300,000 barrels a day.', ['300000 barrel/day']],
    ['Support fell by 3 percentage points.', ['3 percentage point']],
    ['The bank cut its rate by 25 basis points.', ['25 basis point']],
    ['It was -12 °C at dawn.', ['-12 degree Celsius']],
    ['Output grew 2.5 times.', ['2.5 times']],
    ['The line carries 38 bcm a year.', ['38000000000 cubic meter/year']],
    ['A toll of at least 40 killed was feared.', ['40 person']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('no figure', () => {
  it.each([
    ['They met on 3 March 2018 in Sochi.'],
    ['The train left at 7.45 pm.'],
    ['It was the 7th round of talks.'],
    ['She bought an iPhone 11 last week.'],
    ['Call 555 0199 230 for tickets.'],
    ['They live at 12 Harbour Street.'],
    ['The team won 2-1.'],
    ['The law dates from 1948.'],
    ['The two countries signed it.'],
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('a sentence that points back', () => {
  const FIRST = 'Trade between Norland and Sudia passed 60 billion crowns in 2016.';
  it.each([
    ['It rose 8.5 percent to 63.4 billion crowns, Norland customs said on Monday.', ['2016', '2016']],
    ['It rose 8.5 percent, the customs of Norland said.', ['2016']],
    ['It rose 8.5 percent to 63.4 billion crowns in 2017, Norland customs said on Monday.', ['2017', '2017']],
    ['It fell 2 percent in May, Norland customs said on Monday.', ['2018-05']],
  ])('%s', (second, periods) => {
    const found = figures(`${FIRST} ${second}`).slice(1);
    expect(found.map(({ period }) => period)).toEqual(periods);
    for (const { measure } of found) expect(measure).toBe('Trade between Norland and Sudia');
  });

  it('two sentences further on it does not', () => {
    const found = figures(`${FIRST} The sea froze early that winter. It rose 8.5 percent, customs said on Monday.`);
    expect(found.at(-1)?.period).toBeNull();
  });
});

describe('a level that something is to be brought to', () => {
  it.each([
    ['The two governments intend to bring trade to 90 billion crowns by 2025.', 'trade', '2025'],
    ['Both countries want to double trade to 90 billion crowns by 2025.', 'trade', '2025'],
    ['The sides would work to triple their sales of timber to 90 billion crowns.', 'sales of timber', null],
    ['Norland plans to lift exports of tea to 90 billion crowns by 2025.', 'exports of tea', '2025'],
  ])('%s', (text, measure, period) => {
    expect(figures(text)).toMatchObject([{ value: 90e9, unit: expect.any(String), measure, period, change: 'target' }]);
  });

  it('a doubling without a level is a figure of its own', () => {
    expect(figures('Norland wants to double trade by 2025.')).toMatchObject([
      { value: 2, unit: 'times', measure: expect.stringContaining('trade'), change: 'increase' },
    ]);
  });

  it('a record beside it is of the same thing', () => {
    const [, record] = figures(
      'Both sides would work to double trade to $90 billion, after a record of $41 billion in 2017.',
    );
    expect(record).toMatchObject({ value: 41e9, measure: 'trade', period: '2017', change: 'level' });
  });

  it('who is named stays part of it', () => {
    const [found] = figures('Norlandair wants to raise prices to $90.');
    expect(found?.measure).toBe('Norlandair … prices');
  });
});
