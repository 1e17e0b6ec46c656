/** The page's markdown: what Discord makes of it, and that hostile text stays text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocks, type Inline, inline } from '../../src/rehearsal/page/markdown.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('inline markup', () => {
  it.each<[string, Inline[]]>([
    ['**a** and *b*', [{ kind: 'bold', of: [text('a')] }, text(' and '), { kind: 'italic', of: [text('b')] }]],
    ['***x***', [{ kind: 'bold', of: [{ kind: 'italic', of: [text('x')] }] }]],
    ['__u__ ~~s~~', [{ kind: 'underline', of: [text('u')] }, text(' '), { kind: 'strike', of: [text('s')] }]],
    ['\\*not\\* \\_this\\_', [text('*not* _this_')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['`**a**`', [{ kind: 'code', text: '**a**' }]],
    ['[\\[1\\]](https://example.org/a)', [{ kind: 'link', url: 'https://example.org/a', of: [text('[1]')] }]],
    ['[x](javascript:alert(1))', [text('[x](javascript:alert(1))')]],
    ['<https://example.org>', [{ kind: 'link', url: 'https://example.org', of: [text('https://example.org')] }]],
    [
      'see https://example.org/a.',
      [text('see '), { kind: 'link', url: 'https://example.org/a', of: [text('https://example.org/a')] }, text('.')],
    ],
    ['<t:1700000000:R>', [{ kind: 'time', seconds: 1_700_000_000, style: 'R' }]],
    [
      '<#1100000000000000301>',
      [{ kind: 'mention', what: 'channel', id: '1100000000000000301', text: '<#1100000000000000301>' }],
    ],
    ['<b>bold</b>', [text('<b>bold</b>')]],
  ])('%s', (source, expected) => {
    expect(inline(source)).toEqual(expected);
  });
});

describe('blocks', () => {
  it.each<[string, string[]]>([
    ['# One\n## Two\n### Three', ['heading', 'heading', 'heading']],
    ['-# small\nplain', ['subtext', 'line']],
    ['- a\n- b\n\n1. c', ['list', 'gap', 'list']],
    ['> quoted\n> too\nnot', ['quote', 'line']],
    ['>>> all\nof it', ['quote']],
    ['```\n**raw**\n```\nx', ['fence', 'line']],
    ['#hashtag', ['line']],
  ])('%j', (source, kinds) => {
    expect(blocks(source).map((block) => block.kind)).toEqual(kinds);
  });

  it('loses no letter or digit of any text', () => {
    const words = (list: readonly Inline[]): string =>
      list.map((node) => ('of' in node ? words(node.of) : 'text' in node ? node.text : '')).join('');
    const said = (list: readonly Block[]): string =>
      list
        .map((block) => {
          if (block.kind === 'quote') return said(block.of);
          if (block.kind === 'list') return block.items.map((item) => words(item.of)).join('');
          return 'of' in block ? words(block.of) : 'text' in block ? block.text : '';
        })
        .join('');
    const letters = (value: string) => value.replace(/[^a-z]/g, '');
    const source = fc.array(
      fc.constantFrom('a', 'b c', '**', '*', '_', '__', '~~', '||', '`', '\n', '> ', '\\', '-# ', '[', ']('),
    );
    fc.assert(
      fc.property(source, (parts) => {
        const whole = parts.join('');
        expect(letters(said(blocks(whole)))).toBe(letters(whole));
      }),
    );
  });
});
