/** The same text again, exactly or nearly, against texts that only look alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKeys, relation } from '../../src/articles/fingerprint.ts';

const NOUNS =
  'harbour ferry board basin crane pilot tide quay fleet lock mayor budget contract survey union permit bridge storm cargo dock'.split(
    ' ',
  );
const VERBS = 'widens leaves orders repairs counts delays signs closes reviews extends inspects refuses'.split(' ');

/** A report of `n` sentences, the same for the same seed. */
function report(n: number, seed: number): string[] {
  let state = seed;
  const next = (list: readonly string[]) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 16) % list.length] ?? '';
  };
  return Array.from(
    { length: n },
    (_, i) =>
      `The ${next(NOUNS)} ${next(VERBS)} the ${next(NOUNS)} of the ${next(NOUNS)} before ${next(NOUNS)} ${next(NOUNS)} number ${seed * 100 + i}.`,
  );
}

const text = report(30, 7);
const body = text.join(' ');
const share = (a: string, b: string) => {
  const keys = new Set(copyKeys(a));
  return copyKeys(b).some((key) => keys.has(key));
};

describe('relation', () => {
  it.each([
    ['other case, punctuation and white space', body.toUpperCase().replaceAll('.', ' !\n'), 'same'],
    ['a trailing credit', `${body} (Reporting by Ann Lee; editing by Bo Ek)`, 'copy'],
    ['an edited sentence', body.replace(text[3] ?? '', 'Nobody had expected this of the board on a Monday.'), 'copy'],
    ['brought up to date with more', [...text, ...report(20, 9)].join(' '), 'version'],
    ['cut to half', text.slice(0, 15).join(' '), 'version'],
    ['another report', report(30, 8).join(' '), null],
  ] as const)('%s', (_name, other, expected) => {
    expect(relation({ body }, { body: other })).toBe(expected);
    expect(relation({ body: other }, { body })).toBe(expected);
    if (expected !== null) expect(share(body, other)).toBe(true);
  });

  it('tells last week’s market report from this week’s by its numbers', () => {
    const other = body.replaceAll('number 70', 'number 90');
    expect(relation({ body, day: '2018-04-02' }, { body: other, day: '2018-04-09' })).toBeNull();
    expect(relation({ body, day: '2018-04-02' }, { body, day: '2018-04-09' })).toBe('same');
  });

  it('works on text without spaces', () => {
    const chinese =
      '港口委员会周二开会决定扩建北侧泊位渔民表示事先没有人征求他们的意见工程将在春天轮渡迁走之后开始'.repeat(1);
    expect(relation({ body: chinese }, { body: `${chinese}（完）` })).toBe('copy');
    expect(share(chinese, `${chinese}（完）`)).toBe(true);
  });
});

describe('keys', () => {
  it('are few and safe whole numbers, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (any) => {
        const keys = copyKeys(any);
        return keys.length <= 16 && keys.every((key) => Number.isSafeInteger(key) && key >= 0);
      }),
    );
  });

  it('find nearly all copies and hardly any strangers among a thousand', () => {
    const index = new Map<number, number>();
    let strangers = 0;
    for (let i = 1; i <= 1000; i++) {
      const keys = copyKeys(report(20, i).join(' '));
      if (keys.some((key) => index.has(key))) strangers++;
      for (const key of keys) index.set(key, i);
    }
    let copies = 0;
    for (let i = 1; i <= 1000; i++) {
      const other = report(20, i);
      other[i % 20] = 'A sentence that an editor has written anew, and that no other report holds.';
      if (copyKeys(other.join(' ')).some((key) => index.get(key) === i)) copies++;
    }
    expect(copies).toBeGreaterThan(990);
    expect(strangers).toBeLessThan(10);
  });
});
