import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const texts = (body: string) => splitSentences(body).map(({ start, end }) => body.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['The talks ended. Both sides left.', ['The talks ended.', 'Both sides left.']],
    ['Is it over? Nobody knows! Ask later.', ['Is it over?', 'Nobody knows!', 'Ask later.']],
    ['The U.S. President met Mr. Li and Gen. Sokolov.', ['The U.S. President met Mr. Li and Gen. Sokolov.']],
    ['They flew to the U.S. The visit was short.', ['They flew to the U.S.', 'The visit was short.']],
    ['It opened on Jan. 5 in St. Petersburg.', ['It opened on Jan. 5 in St. Petersburg.']],
    ['The call came at 10 p.m. Wednesday.', ['The call came at 10 p.m. Wednesday.']],
    ['The call came at 10 p.m. The line was bad.', ['The call came at 10 p.m.', 'The line was bad.']],
    ['Trade grew 3.5 percent. It was $87.2 billion.', ['Trade grew 3.5 percent.', 'It was $87.2 billion.']],
    ['George W. Bush spoke. J. R. Hill listened.', ['George W. Bush spoke.', 'J. R. Hill listened.']],
    ['Acme Corp. and Bolt Inc. Chairman Lee agreed.', ['Acme Corp. and Bolt Inc. Chairman Lee agreed.']],
    ['It bought Acme Corp. The price is unknown.', ['It bought Acme Corp.', 'The price is unknown.']],
    ['“We agreed.” The minister smiled.', ['“We agreed.”', 'The minister smiled.']],
    ['"Why now?" Ivanova asked. Nobody answered.', ['"Why now?" Ivanova asked.', 'Nobody answered.']],
    ['"Stop!" he said. "Now."', ['"Stop!" he said.', '"Now."']],
    ['He paused ... and went on. Then he left.', ['He paused ... and went on.', 'Then he left.']],
    ['That was the end.Next came the rain.', ['That was the end.', 'Next came the rain.']],
    ['The site is example.com and Node.js runs it.', ['The site is example.com and Node.js runs it.']],
    ['It ranks No. 3 worldwide. Is No. 3 enough?', ['It ranks No. 3 worldwide.', 'Is No. 3 enough?']],
    ['Exports fell in 2016. 5,000 jobs went.', ['Exports fell in 2016.', '5,000 jobs went.']],
    ['A heading\nThe first sentence. The second.', ['A heading', 'The first sentence.', 'The second.']],
    ['• first point\n• second point', ['• first point', '• second point']],
    ['1. Sign the treaty. 2. Ratify it.', ['1. Sign the treaty.', '2. Ratify it.']],
    ['一号开会。二号结束。', ['一号开会。', '二号结束。']],
    ['One paragraph without a stop\n\nAnother one', ['One paragraph without a stop', 'Another one']],
    ['It cost a lot. $5 million was lost.', ['It cost a lot.', '$5 million was lost.']],
    ['(It rained.) The match went on.', ['(It rained.)', 'The match went on.']],
  ])('splits %j', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('joins lines that were wrapped at a width', () => {
    const body =
      'The minister said on Monday that the two countries would sign\n' +
      'the agreement before the end of the year. Nobody in the room\n' +
      'asked when. The talks will go on.';
    expect(texts(body)).toEqual([
      'The minister said on Monday that the two countries would sign\nthe agreement before the end of the year.',
      'Nobody in the room\nasked when.',
      'The talks will go on.',
    ]);
  });

  it('gives trimmed spans in order that hold every word, on any text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '. ',
            '... ',
            '? ',
            '"',
            ' ”',
            '\n',
            '\n\n',
            'U.S.',
            ' Mr. ',
            ' p.m. ',
            ' A',
            'b',
            '1',
            ' • ',
            '。',
          ),
          fc.string({ maxLength: 6 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        let last = 0;
        let words = '';
        for (const { start, end } of splitSentences(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(body.slice(start, end)).toBe(
            body.slice(start, end).replace(/^[\t-\r \u00a0\u3000]+|[\t-\r \u00a0\u3000]+$/g, ''),
          );
          expect(body.slice(start, end)).not.toMatch(/\n[\t\v\f\r ]*\n/);
          words += body.slice(start, end);
          last = end;
        }
        expect(words.replace(/[\t-\r \u00a0\u3000]/g, '')).toBe(body.replace(/[\t-\r \u00a0\u3000]/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
