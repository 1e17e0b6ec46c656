/** What the body itself tells of a capital: a word that is also written small is no name at the start of a sentence. */
import { COMMON } from './classes.ts';
import type { Token } from './tokens.ts';

export interface Evidence {
  /** Small-letter forms of words that stand capitalised inside ordinary sentences. */
  readonly names: ReadonlySet<string>;
  /** Words written in small letters somewhere. */
  readonly common: ReadonlySet<string>;
}

/** A line in title case or in capitals, where a capital tells nothing. */
export function isHeading(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.word || token.lower.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  const last = tokens[tokens.length - 1];
  // What ends in a point is a heading only where everything is capital.
  if (last?.text === '.') return words >= 6 && capitals === words;
  return words >= 4 && capitals >= words * 0.75;
}

export function seen(sentences: readonly (readonly Token[])[], headings: readonly boolean[]): Evidence {
  const names = new Set<string>();
  /** Capitals that may be the sentence's own; only of these it matters whether they are written small elsewhere. */
  const doubtful = new Set<string>();
  const shapes = new Int32Array(1 << 10);
  sentences.forEach((tokens, i) => {
    let opening = true;
    for (const token of tokens) {
      if (!token.word) {
        // A quotation begins with a capital of its own.
        if (OPENS.has(token.text)) opening = true;
        continue;
      }
      if (token.capital) {
        if (opening || headings[i] === true) {
          doubtful.add(token.lower);
          const ends = endsOf(token.lower);
          shapes[ends] = (shapes[ends] ?? 0) | (1 << (token.lower.length & 31));
        } else if (!COMMON.has(token.lower)) names.add(token.lower);
      }
      opening = false;
    }
  });
  const common = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens) {
      if (!token.word || token.capital) continue;
      // Few words are in doubt: the ends and the length tell most others.
      const { lower } = token;
      const shaped = (((shapes[endsOf(lower)] ?? 0) >>> (lower.length & 31)) & 1) === 1;
      if (shaped && doubtful.has(lower)) common.add(lower);
    }
  return { names, common };
}

/** A number of ten bits from a word's first and last letter. */
const endsOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31);

/** Marks after which a capital is the sentence's and not the word's. */
export const OPENS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", ':', '•', '*', '[', '—', '.', '?', '!', '…']);
