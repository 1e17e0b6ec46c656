/** Noun phrases by token index: what stands before "of", behind it, or before a verb. */

import type { Governor } from './governors.ts';
import { MONTHS, WEEKDAYS } from './lexicon.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** Token indices, the last one included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export interface Scene {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** For each token, the index of the quantity whose text it is part of, or -1; counts own nothing ("the two countries"). */
  readonly owner: readonly number[];
  /** True for tokens of a date or time, which are no part of what is measured. */
  readonly timed: readonly boolean[];
  /** Governing verbs found so far, by the token that they were sought from. */
  readonly governors: Map<number, Governor | null>;
}

const REACH = 16;

export const LINKS = new Set([
  'of',
  'in',
  'between',
  'with',
  'for',
  'on',
  'among',
  'per',
  'against',
  'within',
  'under',
]);
export const RIGHT_LINKS = new Set([
  'of',
  'in',
  'between',
  'with',
  'for',
  'on',
  'to',
  'from',
  'among',
  'at',
  'against',
  'into',
  'per',
  'by',
  'under',
  'over',
  'within',
  'across',
  'about',
]);

export const nominal = (tag: Tag | undefined) =>
  tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'determiner' || tag === 'possessive';
export const substantive = (tag: Tag | undefined) => tag === 'noun' || tag === 'name';

/** The noun phrase that ends at token `end`, with the "of", "in" and "between" phrases that belong to it. */
export function phraseBefore(scene: Scene, end: number, least = 0, links: ReadonlySet<string> = LINKS): Phrase | null {
  const { tokens, tags, owner } = scene;
  let last = end;
  while (
    last >= least &&
    (tags[last] === 'adverb' || tokens[last]?.text === '“' || tokens[last]?.text === '"' || tokens[last]?.text === '”')
  )
    last--;
  if (
    last < least ||
    !(substantive(tags[last]) || tags[last] === 'adjective' || tags[last] === 'number' || tags[last] === 'possessive')
  )
    return null;
  let first = last + 1;
  for (let at = last; at >= least && at > last - REACH; at--) {
    const tag = tags[at];
    const token = tokens[at];
    if (!token) break;
    if ((owner[at] ?? -1) !== -1 || scene.timed[at]) break;
    if (tag === 'determiner' && (token.lower === 'a' || token.lower === 'an') && at < last && first === at + 1) {
      first = at;
      const link = tokens[at - 1];
      if (link && links.has(link.lower) && nominal(tags[at - 2])) continue;
      break;
    }
    if (nominal(tag) || tag === 'number') {
      first = at;
      continue;
    }
    if (tag === 'preposition' && links.has(token.lower) && (substantive(tags[at - 1]) || tags[at - 1] === 'adjective'))
      continue;
    if (
      tag === 'conjunction' &&
      token.lower === 'and' &&
      (substantive(tags[at - 1]) || tags[at - 1] === 'adjective') &&
      nominal(tags[at + 1])
    )
      continue;
    if (tag === 'gerund' && tags[at - 1] === 'determiner') continue;
    if (token.text === '-' && token.glued) continue;
    break;
  }
  return trim(scene, first, last);
}

/** Behind a time that says which one is meant ("the fiscal 2019 budget", "a $5 million 2019 budget"); else `at` itself. */
export function pastTime({ tags, timed }: Scene, at: number): number {
  let end = tags[at] === 'determiner' && !timed[at] ? at + 1 : at;
  if (!timed[end]) return at;
  while (timed[end]) end++;
  return tags[end] === 'noun' ? end : at;
}

/** The noun phrase that begins at token `from`, with the prepositional phrases that belong to it. */
export function phraseAfter(scene: Scene, from: number): Phrase | null {
  const { tokens, tags, owner } = scene;
  const start = pastTime(scene, from);
  let last = start - 1;
  let seen = false;
  let opens = start;
  for (let at = start; at < tokens.length && at < from + REACH; at++) {
    const tag = tags[at];
    const token = tokens[at];
    if (!token || !tag) break;
    // "of the roughly 4,100 planets": the number is no part of the phrase.
    if (!seen && at < from + 5 && (owner[at] ?? -1) !== -1 && last < opens) {
      opens = at + 1;
      last = at;
      continue;
    }
    // "India's 68,000 km of track"
    if ((owner[at] ?? -1) !== -1 && tags[at - 1] === 'possessive') {
      while ((owner[at] ?? -1) !== -1) at++;
      opens = tokens[at]?.lower === 'of' ? at + 1 : at;
      at = opens - 1;
      last = at;
      seen = false;
      continue;
    }
    if ((owner[at] ?? -1) !== -1 || scene.timed[at]) break;
    if (substantive(tag)) {
      if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) break;
      seen = true;
      last = at;
      continue;
    }
    if (
      tag === 'adjective' ||
      tag === 'determiner' ||
      tag === 'possessive' ||
      (tag === 'number' && token.kind === 'word')
    ) {
      if (seen && tag === 'determiner' && tags[at - 1] !== 'preposition' && tags[at - 1] !== 'conjunction') break;
      if (tag !== 'determiner') last = at;
      continue;
    }
    if (tag === 'gerund' && !seen) {
      last = at;
      continue;
    }
    if (tag === 'preposition' && seen && RIGHT_LINKS.has(token.lower) && opensNoun(scene, at + 1)) continue;
    if (
      tag === 'conjunction' &&
      token.lower === 'and' &&
      seen &&
      (nominal(tags[at + 1]) || tags[at + 1] === 'adjective') &&
      !startsClause(scene, at + 1)
    )
      continue;
    if (tag === 'adverb' && !seen) continue;
    if (token.text === '-' && token.glued) continue;
    break;
  }
  return seen ? trim(scene, opens, last) : null;
}

/** A preposition goes on with a noun phrase that is no time. */
export function opensNoun(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const tag = scene.tags[at];
  if (!token || scene.timed[at] || (scene.owner[at] ?? -1) !== -1 || token.kind === 'number' || token.kind === 'sign')
    return false;
  if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  const second = scene.tokens[at + 1]?.lower ?? '';
  if (
    tag === 'determiner' &&
    /^(?:past|first|last|next|previous|coming|same|year|month|week|quarter|end|second|third|fourth|final|period)$/.test(
      second,
    )
  )
    return false;
  if (/^(?:last|next|recent|early|late|mid)$/.test(token.lower)) return false;
  return nominal(tag) || tag === 'gerund';
}

/** "and China sells": a noun with a verb behind it begins a clause. */
function startsClause(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const tag = scene.tags[i];
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (!nominal(tag)) return false;
  }
  return false;
}

/** Cuts determiners, prepositions and stray signs from both ends. */
function trim(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens, tags } = scene;
  let first = from;
  let last = to;
  const idle = (at: number) => {
    const tag = tags[at];
    return (
      tag === 'determiner' ||
      tag === 'preposition' ||
      tag === 'conjunction' ||
      tag === 'stop' ||
      tag === 'sign' ||
      tag === 'adverb' ||
      tokens[at]?.text === '.'
    );
  };
  while (
    first <= last &&
    (idle(first) || tags[first] === 'possessive' || (tags[first] === 'number' && tokens[first]?.kind === 'number'))
  )
    first++;
  while (last >= first && (idle(last) || tags[last] === 'possessive')) last--;
  return first <= last ? { first, last } : null;
}
