/** Bounds in a segment: where content begins and ends, and what adverbials stand between it and its cue. */
import type { Token } from '../names/tokens.ts';
import { isAdverb, phraseFrom } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { Takes, type Verb } from './verbs.ts';
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES, WH } from './words.ts';

export function contentStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    !tokens[at]?.word &&
    !isQuotation(tokens[at]) &&
    !/^[$€£¥₹]$/.test(tokens[at]?.text ?? '')
  )
    at++;
  return at;
}

/** The end of [.., to) without closing marks. */
export function lastWord(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0) {
    const token = tokens[end - 1];
    // ", however" at the end is the writer's.
    if (token?.word && tokens[end - 2]?.text === ',' && ASIDES.has(token.lower)) {
      end -= 2;
      continue;
    }
    if (!token || token.word || isQuotation(token) || /^[%?!]$/.test(token.text)) break;
    if (token.text === ')' && opensBracket(tokens, end)) break;
    end--;
  }
  return end;
}

/** Whether the bracket that closes before `end` opens in the segment. */
function opensBracket(tokens: readonly Token[], end: number): boolean {
  for (let k = end - 2; k >= 0; k--) {
    if (tokens[k]?.text === '(') return true;
    if (tokens[k]?.text === ')') return false;
  }
  return false;
}

const ASIDES = new Set(['however', 'meanwhile', 'though', 'too', 'instead', 'moreover']);

export function boundary(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.text !== ',' && tokens[at]?.text !== ';' && tokens[at]?.text !== '.') at++;
  return at;
}

/** Past somebody told: "reporters", "him", "the newspaper". */
export function addressee(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first?.word || first.lower === 'that' || first.lower === 'to' || WH.has(first.lower)) return at;
  if (
    /^(?:me|him|her|them|us|you|it|reporters|people|supporters|voters|lawmakers|viewers|everyone|anyone|himself|herself|themselves)$/.test(
      first.lower,
    )
  )
    return at + 1;
  if (PREPOSITIONS.has(first.lower) || isAdverb(first) || (PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)))
    return at;
  let to = at + 1;
  if (first.capital) {
    while (to < tokens.length && to < at + 12) {
      const token = tokens[to];
      if (
        !token?.word ||
        (!token.capital && !tokens[to - 1]?.possessive && token.lower !== 'of' && token.lower !== '&')
      )
        break;
      if (TIMES.has(token.lower)) break;
      to++;
    }
    return to;
  }
  while (to < tokens.length && to < at + 14) {
    const token = tokens[to];
    if (!token?.word) break;
    if (token.lower === 'that' || token.lower === 'to' || WH.has(token.lower) || PRONOUNS.has(token.lower)) break;
    if (DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[to - 1]?.lower ?? '')) break;
    if (
      token.capital &&
      !tokens[to - 1]?.capital &&
      !DETERMINERS.has(tokens[to - 1]?.lower ?? '') &&
      !PREPOSITIONS.has(tokens[to - 1]?.lower ?? '') &&
      to > at + 1
    )
      break;
    if (TIMES.has(token.lower)) break;
    to++;
  }
  return to;
}

/** Past adverbs, days and prepositional adverbials ("on Friday", "in a statement"). */
export function adverbialEnd(tokens: readonly Token[], from: number, verb: Verb): number {
  let at = from;
  if ((verb.takes & Takes.ADDRESSEE) !== 0 && tokens[at]?.word) at = addressee(tokens, at);
  while (at < tokens.length && at < from + 30) {
    const token = tokens[at];
    if (!token?.word) break;
    if (isAdverb(token) || TIMES.has(token.lower) || ADVERBS.has(token.lower)) {
      at++;
      continue;
    }
    if ((token.lower === 'last' || token.lower === 'this') && TIMES.has(tokens[at + 1]?.lower ?? '')) {
      at += 2;
      continue;
    }
    // "urged the drivers | to stop".
    if (token.lower === 'to' && (verb.takes & Takes.INFINITIVE) !== 0) break;
    if (PREPOSITIONS.has(token.lower) || (token.lower === 'as' && at > from - 1)) {
      const phrase = phraseFrom(tokens, at + 1);
      if (!phrase) break;
      at = phrase.to;
      continue;
    }
    break;
  }
  return at;
}

export function atEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    /^(?:[.,;?!—–)]|--)$/.test(token.text) ||
    isQuotation(token) ||
    token.lower === 'who' ||
    CONJUNCTIONS.has(token.lower)
  );
}

/** A colon before what is said, not the one of a clock time. */
export function isOpenColon(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (next.spaced || isQuotation(next));
}
