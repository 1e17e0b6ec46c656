/**
 * Names folded for retrieval: what a reader takes for one name gets one key, in a query and in a text alike, so that
 * "US", "U.S.", "American" and Washington as a government meet, and the pronoun "us" does not join them.
 */

import type { Span } from '../reading.ts';
import { isGovernment, matchCountry } from './capital.ts';
import { type Token, tokenize } from './tokens.ts';

export interface FoldedName extends Span {
  /** Canonical name in small letters, as in Name.canonical: "united states". */
  readonly key: string;
}

export interface FoldOptions {
  /** The text is what a member typed: names may be in small letters. */
  readonly query?: boolean;
}

/**
 * Countries and unions of countries that `text` names by any of their forms, in order; spans do not overlap. A compound
 * gives one for each part ("Sino-Russian", "China–Russia").
 */
export function foldNames(text: string, options: FoldOptions = {}): FoldedName[] {
  const anyCase = options.query === true;
  const found: FoldedName[] = [];
  const tokens = tokenize(text, 0, text.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || (!token.capital && !anyCase && !token.text.includes('-'))) continue;
    i += foldAt(tokens, i, anyCase, found) - 1;
  }
  return found;
}

/** Words of a text, and where each of them begins in it. */
export interface FoldedWords {
  readonly words: string[];
  readonly starts: number[];
}

/**
 * The words of `text` in small letters, in order, for an index or a query of it: each name of a country is its one key
 * written together ("unitedstates"), any other word is itself. A capital that stands for the government gives its own
 * word and the key, so that a search for the city finds it too; in a query, where nothing tells, it gives its word only.
 */
export function foldWords(text: string, options: FoldOptions = {}): string[] {
  return foldedWords(text, options).words;
}

/** The same with their places. */
export function foldedWords(text: string, options: FoldOptions = {}): FoldedWords {
  const anyCase = options.query === true;
  const words: string[] = [];
  const starts: number[] = [];
  const tokens = tokenize(text, 0, text.length);
  const found: FoldedName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    if (!token.capital && !anyCase && !HYPHEN.test(token.lower)) {
      words.push(token.lower);
      starts.push(token.start);
      continue;
    }
    found.length = 0;
    const length = token.capital || anyCase || token.text.includes('-') ? foldAt(tokens, i, anyCase, found) : 1;
    const match = found.length === 1 ? matchCountry(tokens, i, anyCase) : null;
    if (found.length === 0 || match?.form === 'capital') {
      for (let k = i; k < i + length; k++) {
        const lower = tokens[k]?.lower ?? '';
        if (!HYPHEN.test(lower)) words.push(lower);
        else for (const part of lower.split(HYPHEN)) if (part !== '') words.push(part);
      }
    } else if (!match) for (const part of uncovered(token, found)) words.push(part);
    for (const { key } of found) words.push(key.replaceAll(' ', ''));
    while (starts.length < words.length) starts.push(token.start);
    i += length - 1;
  }
  return { words, starts };
}

/** Folds what begins at token `i`; returns how many tokens it took. */
function foldAt(tokens: readonly Token[], i: number, anyCase: boolean, found: FoldedName[]): number {
  const token = tokens[i];
  if (!token) return 1;
  const match = matchCountry(tokens, i, anyCase);
  if (match) {
    const end = tokens[i + match.length - 1]?.end ?? token.end;
    if (match.form !== 'capital' || isGovernment(tokens, i, match.length))
      found.push({ key: match.key, start: token.start, end });
    return match.length;
  }
  if (HYPHEN.test(token.text)) {
    const halves = token.lower.split(HYPHEN);
    let at = token.start;
    for (const half of halves) {
      const part = tokenize(token.text, at - token.start, at - token.start + half.length);
      const inner = token.lower === 'jong-un' ? null : matchCountry(part, 0, anyCase);
      // "Moscow-based" is the place; "Beijing-Moscow" and "Moscow-backed" are governments.
      if (inner?.length === part.length && (inner.form !== 'capital' || !/[-‐‑](?:based|born|area)$/.test(token.lower)))
        found.push({ key: inner.key, start: at, end: at + half.length });
      at += half.length + 1;
    }
  }
  return 1;
}

const HYPHEN = /[-‐‑]/;

/** Of a compound, the parts that are no country: "made" of "Russian-made". */
function uncovered(token: Token, found: readonly FoldedName[]): string[] {
  const words: string[] = [];
  let at = token.start;
  for (const part of token.lower.split(HYPHEN)) {
    if (part !== '' && !found.some((name) => name.start <= at && at < name.end)) words.push(part);
    at += part.length + 1;
  }
  return words;
}
