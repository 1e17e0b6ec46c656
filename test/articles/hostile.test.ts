/** Whatever the bytes: an article or a reason, never an exception, and never characters that no one can see. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/articles/document.ts';
import { judgeLines } from '../../src/articles/judgement.ts';
import { plain } from '../../src/articles/plain.ts';
import { unwrap } from '../../src/articles/wrapping.ts';

const RUNS = { numRuns: 60 };

async function sound(file: string, bytes: Uint8Array): Promise<void> {
  const document = await readDocument(file, bytes, { asIs: false, given: {} });
  if ('error' in document) {
    expect(document.error).toMatch(/\S/);
    return;
  }
  for (const { title, body, published } of document.articles) {
    expect(body).not.toBe('');
    expect(body).toBe(body.normalize('NFC'));
    expect(`${title ?? ''}${body}`).not.toMatch(/[^\P{Cc}\n]/u);
    expect(body).not.toMatch(/\n{3}|^\s|\s$/);
    if (published !== null) expect(published).toMatch(/^\d{4}/);
  }
}

const tag = fc.constantFrom(
  'div',
  'p',
  'b',
  'table',
  'tr',
  'td',
  'a',
  'ul',
  'li',
  'svg',
  'math',
  'select',
  'form',
  'h1',
  'template',
  'time',
  'article',
);
const piece = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.tuple(tag, fc.string({ maxLength: 12 })).map(([name, value]) => `<${name} class="${value}" datetime='${value}`),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '<style>',
    '&amp;amp;',
    '&#x1F;',
    '\u0000',
    '<meta charset=utf-16>',
  ),
  fc.constant('The harbour board met on Tuesday, April 2, 2018, and agreed to widen the northern basin of the port.'),
);

describe('any bytes', () => {
  it.each(['a.txt', 'a.html', 'a.md', 'a.json', 'a.jsonl', 'a.eml', 'a.txt.gz'])('as %s', async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), (bytes) => sound(file, bytes)),
      RUNS,
    );
  });

  it.each(['a.txt', 'a.md', 'a.eml', 'a.jsonl'])('any text as %s', async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 20 }), (lines) =>
        sound(file, Buffer.from(lines.join('\n'))),
      ),
      RUNS,
    );
  });

  it('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), (json) => sound('a.json', Buffer.from(json))),
      RUNS,
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.jsonValue(), (body, other) =>
        sound('a.json', Buffer.from(JSON.stringify({ body, title: other, author: other, published: other }))),
      ),
      RUNS,
    );
  });

  it('any markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) => sound('a.html', Buffer.from(pieces.join('')))),
      RUNS,
    );
  });
});

describe('any lines', () => {
  it('get odds, one each', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), (lines) => {
        const { text, headline } = judgeLines(lines);
        return (
          text.length === lines.length &&
          headline.length === lines.length &&
          [...text, ...headline].every((p) => p >= 0 && p <= 1)
        );
      }),
      RUNS,
    );
  });

  it('keep their words when unwrapped', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 100 })), (lines) => {
        const words = (text: string) => text.replace(/[\s-]+/g, '');
        return words(unwrap(lines.join('\n')).join('\n')) === words(lines.join('\n'));
      }),
      RUNS,
    );
  });

  it('made plain once are plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => plain(plain(text)) === plain(text)),
      RUNS,
    );
  });
});

describe('hostile text', () => {
  // No time is asserted: a quadratic step on these would run into the test's own limit.
  it.each([
    ['one line of 4 MB', 'word '.repeat(800_000)],
    ['a million short lines', 'a b\n'.repeat(1_000_000)],
    ['unclosed brackets', `${'[('.repeat(300_000)} the board met.`],
    ['dots', '. '.repeat(500_000)],
    ['digits', '1 2018 '.repeat(200_000)],
    ['capitals', 'A '.repeat(500_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['dates', 'Monday, July 3, 2017 '.repeat(60_000)],
    ['wrapped lines without an end', 'and they went out to the boats again and\n'.repeat(100_000)],
  ])('%s is read or refused', async (_name, text) => {
    await sound('a.txt', Buffer.from(text));
  });

  it.each([
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['unclosed styles', '<style>'.repeat(200_000)],
    ['quotes in tags', '<a href="'.repeat(200_000)],
    ['open paragraphs', '<p>word '.repeat(100_000)],
    ['rows without a table', '<table><tr><td>'.repeat(50_000)],
    ['formatting elements', '<b><i><p>x'.repeat(50_000)],
    ['options', '<select><option>x'.repeat(50_000)],
    ['character references', '&nbsp;a &amp;lt; '.repeat(300_000)],
    ['links', '<li><a href=x>word word</a>'.repeat(100_000)],
  ])('%s are read or refused', async (_name, html) => {
    await sound('a.html', Buffer.from(`<html><body>${html}`));
  });
});

describe('marks without end', () => {
  const said =
    '<p>The harbour board met on Tuesday, April 2, 2018, and agreed to widen the northern basin of the port.</p>';

  // Work that grows with the square of these would outlast the test's time.
  it.each([
    ['letters alone', '<b>A</b>'.repeat(150_000)],
    ['letters alone, one in another', `${'<div><b>A</b>'.repeat(400)}`],
    ['names of classes', `<p class="${'hidden '.repeat(300_000)}x">The rest is shown.</p>`],
  ])('%s', async (_, marks) => {
    await sound('a.html', Buffer.from(`<html><body><article>${said.repeat(4)}${marks}${said}</article></body></html>`));
  });
});
