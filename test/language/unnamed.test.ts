/** Numbers whose noun is not said with them: multiples, shares of named things, members of a nation, what was counted before. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/reading.ts';

const CONTEXT = { published: '2018-06-12', publishedInferred: false, title: null, source: null, url: null };

/** Each figure as "value unit", durations left out. */
const short = (text: string): string[] =>
  readText(text, CONTEXT)
    .figures.filter(({ unit }) => unit !== 'year' && unit !== 'day')
    .map(({ value, unit }) => `${Number(value.toPrecision(6))} ${unit ?? '-'}`);

describe('multiples that compare', () => {
  it.each<[string, string[]]>([
    ['Rents are nearly twice the level of Lyon.', ['2 times']],
    ['The mill burned 60 tonnes, more than twice as much as planned.', ['60 ton', '2 times']],
    ['The mayor had asked for twice that.', ['2 times']],
    ['Diesel costs double what it did.', ['2 times']],
    ['The rate is triple the national average.', ['3 times']],
    ['Girls were four times as likely to be absent.', ['4 times']],
    // How often, and a level that says it all.
    ['They met twice that week.', []],
    ['They met twice the day before.', []],
    ['The council wants to double the number of wardens to 40.', ['40 warden']],
    ['A double the size of a bed was free.', ['2 times']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});

describe('shares of something named', () => {
  it.each<[string, string[]]>([
    ['Nine cases out of ten are mild.', ['90 percent']],
    ['Four young voters out of five stayed at home.', ['80 percent']],
    ['There one job in ten depends on the port.', ['10 percent']],
    ['A loan is granted in about one case in five.', ['20 percent']],
    ['One man in three boats drowned.', ['3 boat']],
    ['It has received a twentieth of the money.', ['5 percent']],
    ['Coffee fetches less than half what it cost.', ['50 percent']],
    [
      'In a poll of 1,001 adults 35 percent agreed, 11 points more than in May.',
      ['1001 adult', '35 percent', '11 percentage point'],
    ],
    ['Three ships out of 14 were late.', ['3 ship', '14 ship']],
    ['Some 7,000 nurses left, a third fewer than in 2015.', ['7000 nurse', '33.3333 percent']],
    ['They own 67 percent of the quota, up from half in 2010.', ['67 percent', '50 percent']],
    ['It bought the field, of which it already held half.', ['50 percent']],
    ['The second half was better than the first half.', []],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});

describe('people in what they belong to', () => {
  it.each<[string, string[]]>([
    ['For a nation of 390,000 the sums matter.', ['390000 person']],
    ['Moldava, a country of 2.6 million, has ordered none.', ['2600000 person']],
    ['The crew of 23 was saved.', ['23 person']],
    ['Some 1.5 million Portuguese voted early.', ['1500000 Portuguese']],
    ['More than 800,000 Tutsis were murdered.', ['800000 Tutsi']],
    ['They came in convoys of nine lorries.', ['9 lorry']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});

describe('what was counted before', () => {
  it.each<[string, string[]]>([
    [
      'The yard built 47 ferries, 27 of them for Norway. That compares with 46 in 2016.',
      ['47 ferry', '27 ferry', '46 ferry'],
    ],
    ['Prosecutors charged 17 bankers. One confessed in May; eight more are to stand trial.', ['17 banker', '8 banker']],
    ['It ordered 90 tractors with options on 43 more.', ['90 tractor', '43 tractor']],
    ['In 1991 there were 1,100 dairies, and today 382.', ['1100 dairy', '382 dairy']],
    ['The number of cases reached 17,068. Of those, 1,102 were still being treated.', ['17068 case', '1102 case']],
    ['It fired rockets, three of them duds.', ['3 rocket']],
    ['It will shed 450 office jobs, 300 of them in Sweden.', ['450 office job', '300 office job']],
    ['Sales were 5.2 million crowns. That compares with 3.1 million in 2016.', ['5200000 crown', '3100000 crown']],
    ['He spoke for 20 minutes. Seven more remained.', ['20 minute']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});
