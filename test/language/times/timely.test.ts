/** Sentences without a word that makes a time are not read for times: none that the grammar would find is lost by it. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/language/facts.ts';
import { linesOf } from '../../../src/language/lines.ts';
import { findMatches } from '../../../src/language/times/grammar.ts';
import { TIMELY } from '../../../src/language/times/lexicon.ts';
import { Tokens } from '../../../src/language/times/tokens.ts';

const isTimely = (text: string) =>
  linesOf(text, [{ start: 0, end: text.length }]).some((l) => (l.facts & TIMELY) !== 0);

describe('words that make a time', () => {
  it.each([
    'It rained on Monday.',
    'in mid-May',
    'at 5',
    'the ’90s',
    'the three-day visit',
    'by year-end',
    'now',
    'Ramadan began',
    'this moment',
  ])('%s', (text) => {
    expect(isTimely(text)).toBe(true);
  });

  it.each([
    'The dam was built by the firm.',
    'He said no more of it.',
    'the last of the few',
    'at the end of the road',
  ])('none in: %s', (text) => {
    expect(isTimely(text)).toBe(false);
  });

  it('no row of words of time without one of them is a time', () => {
    const words =
      "the a an this that these those same last previous next coming following latest every each per of ago earlier later before after about around over some early late mid middle end start half fiscal few several another once twice more less than at least up to no bc q fy new good palm , . - / ' :"
        .split(' ')
        .filter((word) => (factsOf(word) & TIMELY) === 0);
    const tokens = new Tokens();
    let seed = 1;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const found: string[] = [];
    for (let i = 0; i < 40_000; i++) {
      const row = Array.from({ length: 1 + next(7) }, () => words[next(words.length)] ?? '');
      const text = row.map((word) => (next(5) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
      // As the grammar reads a sentence that has a time elsewhere.
      const body = `${text} . now`;
      tokens.read(body, 0, body.length);
      for (const { end } of findMatches(tokens)) if (end < tokens.count) found.push(text);
    }
    expect(words.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});
