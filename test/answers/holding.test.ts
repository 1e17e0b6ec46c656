import { describe, expect, it } from 'vitest';
import { Holding } from '../../src/answers/holding.ts';
import { parseQuery } from '../../src/answers/retrieval.ts';

describe('what a text holds of a question', () => {
  it.each([
    ['ferry harbour', 'The ferries left the harbour.', [1, 1]],
    ['ferry harbour', 'Nothing of the kind.', [0, 0]],
    ['"ran aground"', 'The Aurora ran aground off Lindholm.', [1]],
    ['"ran aground"', 'Aground, the Aurora ran out of oil.', [0]],
    ['American ferry', 'A ferry of the United States', [1, 1]],
  ])('%s in "%s"', (query, text, held) => {
    expect(new Holding(parseQuery(query)).of(text)).toEqual(held);
  });

  it.each([
    ['purchase', 'Helvo is to buy Quantor.', 'a synonym'],
    ['election', 'They elected a new mayor.', 'a derivation'],
    ['negotiator', 'The negotiations went on.', 'a word of the same beginning'],
  ])('counts in part for "%s": %s (%s)', (query, text) => {
    const [held] = new Holding(parseQuery(query)).of(text);
    expect(held).toBeGreaterThan(0.2);
    expect(held).toBeLessThan(1);
  });

  it.each([
    ['united', 'A unit of the army.'],
    ['bank', 'A banquet was given.'],
    ['international', 'He interned there.'],
  ])('does not take for "%s": %s', (query, text) => {
    expect(new Holding(parseQuery(query)).of(text)).toEqual([0]);
  });
});
