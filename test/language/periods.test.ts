/** Of when a figure is: what claims a time, what shares it, and what keeps a figure from a time that is another's. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/reading.ts';

const periods = (text: string): (string | null)[] =>
  readText(text, {
    published: '2018-06-12',
    publishedInferred: false,
    title: null,
    source: null,
    url: null,
  }).figures.map(({ period }) => period);

describe('a time that the figure cannot be of', () => {
  it.each<[string, (string | null)[]]>([
    // What is so now was not so in a year that is over; what was so then was.
    ['In 2011 the union called a strike, and it has 90,000 members.', [null]],
    ['In 2011 the union called a strike, and it had 90,000 members.', ['2011']],
    ['The canal opened in 2011 and earns 40 million euros.', [null]],
    ['The ferry that the port bought in 2016 may carry 900 passengers.', [null]],
    ['Last year the dairy stopped its lorries; it has since sold 41 lorries.', [null]],
    ['The museum has shown 300 paintings that were found in 2009.', [null]],
    // What is compared has the time.
    ['Rice costs 60 pesos a kilo, 9 pesos more than what it cost in March.', [null, null]],
    ['The herd is 8 percent larger than its estimate in May.', [null]],
    ['Output stands at 7 million barrels, up from 5 million in January.', [null, '2018-01']],
    ['The lake fell 2 metres, barely half the drop of 2016.', [null, null]],
    [
      'Its share was 23 percent in 2012 against 31 percent in 2008, while that of Peru has grown to 12 percent.',
      ['2012', '2008', null],
    ],
    // An aside has its own.
    ['Exports, which were negligible in 2010, reached 4 million stems.', [null]],
    ['The bank, the owner of 40 percent of the mine, sold its ships in April.', [null]],
    ['The law firm, which employs 700 people, opened an office in May.', [null]],
    ['The bond due in 2033 rose 2 cents.', [null]],
    ['It will spend 40 million euros on a ferry, to be delivered in 2021, and close a yard.', [null]],
    ['The record is 147 dollars, set in July 2008.', ['2008-07']],
    [
      'The mill has rebuilt 2 miles of fence with the 6 million euros that the council voted in March.',
      [null, '2018-03'],
    ],
    ['In 2015 it sold its ships, and one in eight of its lorries comes from Peru.', [null]],
    [
      'The bank raised its forecast for the year on Monday after a surge in loans, sending shares up 9 percent.',
      ['2018-06-11'],
    ],
    ['Trade was 94 million pesos last year. Peru accounted for 43 million pesos of that.', ['2017', '2017']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('stretches of time', () => {
  it.each<[string, (string | null)[]]>([
    ['Floods have killed 312 people since April.', ['2018-04/2018-06']],
    ['Since 2015 the mine has cost 28 lives.', ['2015/2018']],
    ['Prices are up 11 percent since May 1.', ['2018-05-01/2018-06-12']],
    ['Prices rose 11 percent, the most since 2008.', [null]],
    ['Cases rose between 2003 and 2016, from 4,100 to 9,800.', ['2003', '2016']],
    ['It held 30 hearings from November 3 to February 9.', ['2017-11-03/2018-02-09']],
    [
      'Profit was $9 million in the first quarter, against $7 million in the same period of 2016.',
      ['2018-Q1', '2016-Q1'],
    ],
    ['Profit was $9 million in May. That compares with $7 million a year earlier.', ['2018-05', '2017-05']],
    ['The fund expects growth of 4.1 percent this year and 6 percent next.', ['2018', '2019']],
    ['The fund expects growth of 4.1 percent this year and 6 percent next door.', ['2018', '2018']],
    ['The city spent 12 million euros on schools in the year that ended in March.', ['2017-04/2018-03']],
    ['Tin was quoted at $94 on Monday, up 2 percent.', ['2018-06-11', '2018-06-11']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});
