import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/answers/answer.ts';
import { period } from '../../src/answers/period.ts';

/** A Wednesday. */
const now = new Date('2019-06-12T10:00:00Z');

describe('period', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2018-06-05', '2018-06-05', '2018-06-05'],
    ['2018-06/2018-08', '2018-06-01', '2018-08-31'],
    [' June 2018 ', '2018-06-01', '2018-06-30'],
    ['june 2018', '2018-06-01', '2018-06-30'],
    ['may 2018', '2018-05-01', '2018-05-31'],
    ['5 June 2018', '2018-06-05', '2018-06-05'],
    ['June 5, 2018', '2018-06-05', '2018-06-05'],
    ['June 5th 2018', '2018-06-05', '2018-06-05'],
    ['2018/6/5', '2018-06-05', '2018-06-05'],
    ['05.06.2018', '2018-06-05', '2018-06-05'],
    ['last year', '2018-01-01', '2018-12-31'],
    ['this year', '2019-01-01', '2019-12-31'],
    ['Last month', '2019-05-01', '2019-05-31'],
    ['last week', '2019-06-03', '2019-06-09'],
    ['yesterday', '2019-06-11', '2019-06-11'],
    ['today', '2019-06-12', '2019-06-12'],
    ['now', '2019-06-12', '2019-06-12'],
    ['two weeks ago', '2019-05-27', '2019-06-02'],
    ['three days ago', '2019-06-09', '2019-06-09'],
    ['Q2 2018', '2018-04-01', '2018-06-30'],
    ['2018-Q2', '2018-04-01', '2018-06-30'],
    ['second quarter of 2018', '2018-04-01', '2018-06-30'],
    ['summer 2018', '2018-06-01', '2018-08-31'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['2016-2018', '2016-01-01', '2018-12-31'],
    ['June to August 2018', '2018-06-01', '2018-08-31'],
    ['since 2017', '2017-01-01', '2017-12-31'],
    ['early 2018', '2018-01-01', '2018-12-31'],
  ])('reads %j', (words, from, to) => {
    expect(period(words, now)).toEqual({ from, to });
  });

  it.each(['', 'soon', 'trade war', '2018-13', '31 June 2018', 'three days', 'every Monday', '2018 and all that'])(
    'says what to write instead of %j',
    (words) => {
      expect(() => period(words, now)).toThrow(UserError);
      expect(() => period(words, now)).toThrow(/such as 2018, June 2018/);
    },
  );

  it('answers or refuses any words, and never turns them round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        try {
          const { from, to } = period(words, now);
          expect(from <= to).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
