import { expect, test } from 'vitest';
import { withoutCards } from '../../src/articles/cards.ts';

test.each([
  [
    'Mayor Maria Costa Maria Lena CostaPort to be sold Ferry sinks in storm MORE (of Lund) said it was open.',
    'Mayor Maria Costa (of Lund) said it was open.',
  ],
  [
    'Talks between Kern Paul (Pol) KernFive things to know 2020 plans MORE and Roe Anna Lena RoeOvernight news MORE failed.',
    'Talks between Kern and Roe failed.',
  ],
  ['Paul Kern wants MORE. Anna Kern wants less.', 'Paul Kern wants MORE. Anna Kern wants less.'],
  [
    'Kern Paul Kern said it.\nKern Paul KernNews of the day\nOne line MORE',
    'Kern Paul Kern said it.\nKern Paul KernNews of the day\nOne line MORE',
  ],
])('%s', (text, expected) => {
  expect(withoutCards(text)).toBe(expected);
});
