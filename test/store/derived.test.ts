/** What the indexes keep of an article: worked out of any text, however it is made. */
import { expect, it } from 'vitest';
import { readText } from '../../src/language/reading.ts';
import { derive } from '../../src/store/derived.ts';
import { BLANK } from '../answers/corpus.ts';

function derivedOf(body: string) {
  const article = { ...BLANK, body };
  return derive(article, readText(body, { ...article, publishedInferred: false }));
}

it('indexes each part of a hyphened word', () => {
  expect(derivedOf('The harbour-front market opened.').text.body.split(' ')).toEqual(
    expect.arrayContaining(['harbour', 'front', 'market']),
  );
});

it('indexes a word of a million parts', () => {
  expect(derivedOf('a-'.repeat(1_000_000)).text.body.length).toBeGreaterThan(1_000_000);
});
