import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/language/sentences.ts';
import { findTimes } from '../../../src/language/times/index.ts';
import { NEWSWIRE, unmarked } from '../gold/newswire.ts';

/** Marked sentences that the program reads otherwise, each with the reason. */
const KNOWN = new Set([
  // The quarter that tells which "year ago" is meant stands behind it.
  'The company earned 62 cents a share, compared with 55 cents a year ago, in the first quarter.',
  // Nothing in the sentence says that a fiscal quarter is not over.
  'Analysts had forecast, on average, fiscal third-quarter earnings of 30 cents.',
  // Where the text names no day, the one of writing is taken, and marked as inferred.
  'The ship had left Genoa the day before.',
  'The inquest heard that the nurse had been on duty for 12 hours that night.',
]);

describe.each(Object.entries(NEWSWIRE))('newswire of %s', (published, sentences) => {
  for (const { text, times } of sentences.map(unmarked)) {
    (KNOWN.has(text) ? it.fails : it)(text, () => {
      const context = { published, publishedInferred: false, title: null, source: null, url: null };
      const found = findTimes(text, splitSentences(text), context);
      expect(found.map(({ text: expression, type, value }) => ({ text: expression, type, value }))).toEqual(times);
    });
  }
});
