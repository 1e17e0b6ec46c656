import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, linkable, plain, shorten } from '../../src/presenters/escape.ts';

/** What Discord shows of inert text: the sign behind each backslash. */
const shown = (markdown: string) => markdown.replace(/\\(.)/gsu, '$1').replaceAll('\u200B', '');
/** What is left for Discord to interpret: everything that no backslash disarms. */
const live = (markdown: string) => markdown.replace(/\\[^\p{L}\p{N}\s]/gu, '\u0001');

describe('text of other people', () => {
  it.each([
    ['bold **and** _thin_', 'bold \\*\\*and\\*\\* \\_thin\\_'],
    ['[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
    [
      '<@123> <@&5> <#77> <t:1:R> <:ok:9> </go:1>',
      '\\<\\@123\\> \\<\\@&5\\> \\<\\#77\\> \\<t:1:R\\> \\<\\:ok:9\\> \\</go:1\\>',
    ],
    ['@everyone and @here', '@\u200Beveryone and @\u200Bhere'],
    ['look at http://a.example', 'look at http\\://a.example'],
    ['join discord.gg/abc', 'join discord\\.gg/abc'],
    [':smile: at 12:30', '\\:smile: at 12:30'],
    ['# Heading', '\\# Heading'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['> quote', '\\> quote'],
    ['two\n# lines', 'two # lines'],
    ['||secret|| ~~gone~~ `code`', '\\|\\|secret\\|\\| \\~\\~gone\\~\\~ \\`code\\`'],
    ['\u202Eright to left\u202C', 'right to left'],
    ['in\u200Bvisible', 'invisible'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['3.5 percent (of $5bn)', '3.5 percent (of $5bn)'],
  ])('makes %j inert', (text, expected) => {
    expect(inert(text)).toBe(expected);
  });

  it('shows the words as they are and leaves nothing to interpret, whatever they hold', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom(
          '**',
          '__',
          '||',
          '`',
          '```',
          '<@1>',
          '<#1>',
          '<t:9:R>',
          '@everyone',
          '@here',
          ':a_b:',
          '[x](https://y.example)',
          '\n',
          '\n# ',
          '\n> ',
          '-# ',
          '\\',
          '\u202E',
          '\u200B',
          'https://z.example/_a_',
          '~~',
          '1. ',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(' ', 'word', '12:30:45'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const markdown = inert(text);
        expect(shown(markdown)).toBe(plain(text));
        expect(live(markdown)).not.toMatch(/[*_~`|[\]<>]|:\/\/|@everyone|@here|:[\w+~-]{2,}:|[\n\r\u202A-\u202E]/);
        expect(live(markdown)).not.toMatch(/^(?:#{1,3}\s|-#?\s|\+\s|\d+\.\s)/);
      }),
      { numRuns: 200 },
    );
  });

  it('links http and https only, with nothing that could end the link early', () => {
    expect(linkable('https://a.example/b_(c)?q=[1]')).toBe('https://a.example/b_%28c%29?q=%5B1%5D');
    expect(linkable('javascript:alert(1)')).toBeNull();
    expect(linkable('https://bank.example@evil.example/')).toBeNull();
    expect(linkable('not a url')).toBeNull();
    expect(linkable(`https://a.example/${'x'.repeat(600)}`)).toBeNull();
    expect(linkable(null)).toBeNull();
  });

  it('shortens names between words', () => {
    expect(shorten('a short one', 20)).toBe('a short one');
    expect(shorten('the quick brown fox jumps', 18)).toBe('the quick brown…');
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(shorten(`${'x'.repeat(8)}😀😀`, 10)).toBe(`${'x'.repeat(8)}…`);
  });
});
