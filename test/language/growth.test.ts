/** Work that grows with the text and no faster: at these lengths a quadratic reader would take minutes. */
import { describe, expect, it } from 'vitest';
import { type ReadingContext, readText } from '../../src/language/reading.ts';

const CONTEXT: ReadingContext = {
  published: '2018-06-12',
  publishedInferred: false,
  title: null,
  source: null,
  url: null,
};
const LENGTH = 800_000;
const PATIENCE_MS = 60_000;

describe('one sentence without an end', () => {
  it.each([
    ['rose 5% of trade in 2017 to ', 'times'],
    ['hundred and ', null],
    ['fell in 2016 and on June 4, 2017, and ', 'events'],
    ['said on Monday that it had called off until May ', 'times'],
  ] as const)(
    '%s',
    (unit, part) => {
      const body = unit.repeat(Math.ceil(LENGTH / unit.length));
      const reading = readText(body, CONTEXT);
      expect(reading.sentences.length).toBeGreaterThan(0);
      if (part !== null) expect(reading[part].length).toBeGreaterThan(0);
      for (const { start, end, text } of reading.times) expect(body.slice(start, end)).toBe(text);
    },
    PATIENCE_MS,
  );
});

describe('one thing over and over', () => {
  it.each([
    ['10:30 ', 'times'],
    ['‘a ', null],
    ['“We go,” he said. ', 'quotes'],
    ['the dam and the road along the river, which is long and wide and\n', null],
    ['John Smith, ', 'names'],
    ['the figure ', null],
    ['((', null],
    ['SMITH: yes\n', 'quotes'],
  ] as const)(
    '%j',
    (unit, part) => {
      const body = unit.repeat(Math.ceil(LENGTH / unit.length));
      const reading = readText(body, CONTEXT);
      expect(reading.sentences.length).toBeGreaterThan(0);
      if (part !== null) expect(reading[part].length).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
