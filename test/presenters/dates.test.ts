import { describe, expect, it } from 'vitest';
import { dateWords, momentWords, publishedWords } from '../../src/presenters/dates.ts';

describe('dates for readers', () => {
  it.each([
    ['2018', '2018'],
    ['2018-06', 'June 2018'],
    ['2018-06-05', '5 June 2018'],
    ['2017-07-03/2017-07-04', '3–4 July 2017'],
    ['2018-03-30/2018-04-02', '30 March – 2 April 2018'],
    ['2017-12-30/2018-01-02', '30 December 2017 – 2 January 2018'],
    ['2017-01/2017-04', 'January–April 2017'],
    ['2016/2018', '2016–2018'],
    ['2016-11/2018', 'November 2016 – 2018'],
    ['2018-06/2018-06', 'June 2018'],
    ['../2020', 'until 2020'],
    ['2018-05/..', 'since May 2018'],
    ['2018~', 'about 2018'],
    ['2019-06?', 'June 2019 (uncertain)'],
    ['2018-21', 'spring 2018'],
    ['2018-SU', 'summer 2018'],
    ['2017-Q2', 'Q2 2017'],
    ['2017-H1', 'first half of 2017'],
    ['2018-W05', 'week of 29 January 2018'],
    ['2018-W01-3', '3 January 2018'],
    ['2018-W05-WE', 'weekend of 3 February 2018'],
    ['2018-06-05T14:30', '5 June 2018, 14:30'],
    ['2018-06-05TMO', '5 June 2018'],
    ['199', 'the 1990s'],
    ['201X', 'the 2010s'],
    ['200', 'the 2000s'],
    ['199/200', 'the 1990s – the 2000s'],
    ['200~', 'about the 2000s'],
    ['19', 'the 1900s'],
    ['XXXX-WXX-1', 'XXXX-WXX-1'],
  ])('says %s as %s', (value, words) => {
    expect(dateWords(value)).toBe(words);
  });

  it('says how a date of publication is known', () => {
    const citation = { n: 1, article: 1, title: null, source: null, url: null, file: 'a.txt', publishedNote: null };
    expect(publishedWords({ ...citation, published: null, publishedBasis: null })).toBe('no date known');
    expect(publishedWords({ ...citation, published: '2018-06-05', publishedBasis: 'stated' })).toBe('5 June 2018');
    expect(
      publishedWords({
        ...citation,
        published: '2017-07',
        publishedBasis: 'inferred',
        publishedNote: 'the text tells of "Monday, July 3"\u202E',
      }),
    ).toBe('July 2017, inferred: the text tells of "Monday, July 3"');
    expect(publishedWords({ ...citation, published: '2018-06-05', publishedBasis: 'url' })).toBe(
      '5 June 2018, by its address',
    );
    expect(momentWords(Date.UTC(2018, 5, 5, 8, 30))).toBe('5 June 2018, 08:30 UTC');
  });
});
