import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/language/events.ts';
import { findNames } from '../../src/language/names/index.ts';
import type { ReadingContext } from '../../src/language/reading.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findQuotes } from '../../src/language/speakers/index.ts';
import { findTimes } from '../../src/language/times/index.ts';

/** A Tuesday. */
const TUESDAY = '2019-03-12';

function events(body: string, published: string | null, publishedInferred = false) {
  const context: ReadingContext = { published, publishedInferred, title: null, source: null, url: null };
  const sentences = splitSentences(body);
  const times = findTimes(body, sentences, context);
  const quotes = findQuotes(body, sentences, findNames(body, sentences));
  return findEvents(body, sentences, { times, quotes, context });
}

const told = (body: string, published: string | null = TUESDAY) =>
  events(body, published).map(({ date, status, aside }) => `${date} ${status}${aside ? ' aside' : ''}`);

describe('findEvents', () => {
  it.each<[string, string[]]>([
    ['The ministers signed the pact on Monday.', ['2019-03-11 happened']],
    ['The ministers will sign the pact on Friday.', ['2019-03-15 planned']],
    ['Trade between the two grew by a tenth in 2018.', ['2018 happened']],
    // What a rise is measured against is no happening.
    ['In 2018 they sold 40 ships, 3.1 percent more than a year earlier.', ['2018 happened']],
    ['The fleet trained off Vladivostok from March 4 to 9.', ['2019-03-04/2019-03-09 happened']],
    ['Delegates met in Almaty on February 27-28.', ['2019-02-27/2019-02-28 happened']],
    ['Between January and June of 2018, exports fell.', ['2018-01/2018-06 happened']],
    ['The envoy will be in Minsk on Wednesday and Thursday.', ['2019-03-13/2019-03-14 planned']],
    ['Output fell in the third quarter of 2018 at both plants.', ['2018-07/2018-09 happened']],
  ])('anchors %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it('takes several happenings of one sentence as several', () => {
    expect(told('She visited Riga on February 4 and flew to Oslo on February 6.')).toEqual([
      '2019-02-04 happened',
      '2019-02-06 happened',
    ]);
  });

  it.each<[string, string[]]>([
    // What is told, not when it was said.
    ['"The bridge will open on Thursday," the mayor announced on Sunday.', ['2019-03-14 planned']],
    ['The mayor said on Sunday that the bridge had opened on March 2.', ['2019-03-02 happened']],
    // When nothing else is told of, the saying is the happening.
    ['The mayor said on Sunday that the bridge was safe.', ['2019-03-10 happened']],
    // The main clause, not the aside.
    ['Lee, who took office in 2014, resigned on Monday.', ['2019-03-11 happened']],
    ['The court ruled on Monday, five years after the company went bankrupt in 2014.', ['2019-03-11 happened']],
    ['Sales, the lowest since 2009, fell again in February.', ['2019-02 happened']],
    ['Exports rose in 2018 compared with 2017.', ['2018 happened']],
    // Only asides: better those than nothing.
    ['Before the summit on February 8, Novak had hosted the chancellor.', ['2019-02-08 happened']],
    // A date as an adjective.
    ['The February 3 meeting ended without a deal.', ['2019-02-03 happened']],
    ['The 2015 accord binds all five countries.', []],
    ['The ministry wants to beat last year’s record.', []],
    // A year that a day makes more precise.
    ['They met for the second time this year on Monday.', ['2019-03-11 happened']],
  ])('chooses the time that governs %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'The visit was first scheduled for March 4 to 5, but was postponed after the flood.',
      ['2019-03-04/2019-03-05 cancelled'],
    ],
    ['The concert planned for April 6 has been cancelled.', ['2019-04-06 cancelled']],
    ['The vote was postponed until May 7.', ['2019-05-07 planned']],
    ['The airline cancelled all flights on Monday.', ['2019-03-11 happened']],
    ['The minister is scheduled to arrive in June.', ['2019-06 planned']],
    ['The envoy left with an invitation for Anand Rao to come to Kazan in June.', ['2019-06 planned']],
    ['Premier Lena Holm invited Anand Rao to visit Kazan in June.', ['2019-06 planned']],
    ['The president plans a trip to Hanoi later this year.', ['2019 planned']],
    ['The fair opens on April 2 in Kazan.', ['2019-04-02 planned']],
    ['It was the third such meeting this year.', ['2019 happened']],
  ])('tells planned and cancelled from happened in %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'On Sunday, the port reopened after the storm of February 20.',
      ['2019-03-10 happened', '2019-02-20 happened aside'],
    ],
    [
      'The king flew to Oslo on Wednesday after a state visit to Latvia on February 3-4.',
      ['2019-03-06 happened', '2019-02-03/2019-02-04 happened aside'],
    ],
    // A year or a month in an aside is background.
    ['Lee, who took office in June 2014, resigned on Monday.', ['2019-03-11 happened']],
    // The day of saying is no happening beside what is said.
    ['The mayor said on Sunday that the bridge had opened on March 2.', ['2019-03-02 happened']],
  ])('takes what an aside dates as a happening of its own in %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'The vote was held on March 3. Two days after the vote, the premier resigned.',
      ['2019-03-03 happened', '2019-03-05 happened'],
    ],
    [
      'After the February 10 referendum the mood was calm. A week after the referendum, strikes began.',
      ['2019-02-10 happened', '2019-02-11/2019-02-17 happened'],
    ],
    ['The port closed two days before Sunday’s storm.', ['2019-03-08 happened']],
    [
      'They will hold a summit in Hanoi on April 20. On the eve of the summit, the envoys will dine.',
      ['2019-04-20 planned', '2019-04-19 planned'],
    ],
    [
      'Three people died in the fire in Ghent on March 4. The morning after the fire, the mill was pulled down.',
      ['2019-03-04 happened', '2019-03-05 happened'],
    ],
    ['The trial is set for May 6. It comes three months after the trial of his brother.', ['2019-05-06 planned']],
    // Nothing tells when the vote was, or there were two.
    ['Two days after the vote, the premier resigned.', []],
    [
      'Between the vote on May 3, 2016 and the vote on June 7, 2017 little changed. Nobody slept on the eve of the vote.',
      ['2016-05-03 happened', '2017-06-07 happened'],
    ],
    [
      'A second vote was held on March 3. Two days after the first vote, the premier had resigned.',
      ['2019-03-03 happened'],
    ],
  ])('counts from a happening that the text dates in %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['“May had offered on Wednesday to resign,” an aide said.', ['2019-03-06 happened']],
    ['The ministry set a deadline in February, and nobody met it.', ['2019-02 happened']],
    ['He revealed plans to close the site during his visit last month.', ['2019-02 happened']],
    ['The two held a truncated February summit and parted in anger in May.', ['2019-02 happened', '2018-05 happened']],
    // Said on Sunday, two days before the article.
    ['“Tomorrow we will march,” the mayor said on Sunday.', ['2019-03-11 happened']],
    ['The mayor said on Sunday: “The bridge was closed yesterday.”', ['2019-03-09 happened']],
  ])('reads tense and intention in %j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each([
    'Tuesday, March 12, 2019',
    'Published: 2019/3/12 10:00',
    '© 2019 The Evening Herald. All rights reserved.',
    'The talks lasted for three days and nobody slept.',
    'The museum now opens every Monday at no charge.',
    'Recently the two have grown closer in many ways.',
    'In the 1990s the plant employed half of the town.',
  ])('finds no happening in %j', (body) => {
    expect(told(body)).toEqual([]);
  });

  it('goes no further than a date of publication that is only a month', () => {
    const [event] = events('The leaders met on Tuesday at the forum in Sochi.', '2018-09');
    expect(event).toMatchObject({ date: '2018-09~', from: '2018-09-01', to: '2018-09-30', basis: 'inferred' });
    const [month] = events('Less than a month ago they met in Bishkek.', '2017-07', true);
    expect(month).toMatchObject({ date: '2017-06', basis: 'inferred', status: 'happened' });
  });

  it('couples weekdays, whatever verb stands behind them', () => {
    expect(told('"The envoy will be in Minsk on Wednesday and Thursday," the ministry announced on Sunday.')).toEqual([
      '2019-03-13/2019-03-14 planned',
    ]);
  });

  it('takes a year with a weekday in it once', () => {
    const found = events('They met for the third time this year on Tuesday in Sochi.', '2018', true);
    expect(found.map(({ date }) => date)).toEqual(['2018~']);
  });

  it('dates nothing by guess when the day of publication is unknown', () => {
    expect(events('The leaders met on Tuesday at the forum. Talks went on last month.', null)).toEqual([]);
    expect(told('The leaders met on 5 May 2016 at the forum.', null)).toEqual(['2016-05-05 happened']);
  });

  it('points at the expression and the sentence', () => {
    const body = 'Nothing was said at first. The pact was signed on 5 May 2016.';
    const [event] = events(body, null);
    expect(event).toMatchObject({ sentence: 1, time: 0, basis: 'stated', from: '2016-05-05', to: '2016-05-05' });
  });
});
