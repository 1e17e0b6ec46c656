/** Multiples that are one word: "doubled", "threefold", "twice what it was", "double the rate". */
import { fact } from '../facts.ts';
import type { Quantity } from './find.ts';
import { readHedge } from './hedges.ts';
import { CHANGE_NOUNS } from './lexicon.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isDuration, singular } from './units.ts';

const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doubled: 2,
    doubling: 2,
    doubles: 2,
    twofold: 2,
    tripled: 3,
    trebled: 3,
    tripling: 3,
    triples: 3,
    threefold: 3,
    quadrupled: 4,
    quadrupling: 4,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    tenfold: 10,
    'two-fold': 2,
    'ten-fold': 10,
  }),
);

/** Bare forms, which multiply behind "to" and auxiliaries only. */
const BASE: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

/** These compare two things, and with a noun phrase behind them only. */
const COMPARED: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** Words that may multiply. */
export const MULTIPLE = fact([...MULTIPLES.keys(), ...BASE.keys(), ...COMPARED.keys()], { parts: true });

/** What stands behind a comparison: "twice the normal", "twice as many", "double what it paid". */
const OTHER = /^(?:the|that|this|those|what|as|its|their|his|her|our)$/;

export function readMultiple(tokens: readonly Token[], tags: readonly Tag[], at: number): Quantity | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  const next = tokens[at + 1]?.lower ?? '';
  // "doubled down" multiplies nothing.
  if (next === 'down') return null;
  const value = MULTIPLES.get(lower);
  if (value !== undefined) {
    // "a twofold thing" has two sides; "a twofold rise" is one.
    if (lower.endsWith('fold') && tags[at + 1] === 'noun' && !CHANGE_NOUNS.has(next)) return null;
    return multiple(tokens, at, value, 'increase');
  }
  const base = BASE.get(lower);
  if (base !== undefined && tags[at] === 'verb' && /^(?:to|will|would|could)$/.test(tokens[at - 1]?.lower ?? ''))
    return multiple(tokens, at, base, 'increase');
  const compared = COMPARED.get(lower);
  return compared !== undefined && compares(tokens, tags, at) ? multiple(tokens, at, compared, null) : null;
}

/** "twice the normal", "twice as much", but not "met twice that week" and "to double the number". */
function compares(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (!OTHER.test(next)) return false;
  // "twice as loud", but "scored twice as the rest looked on"
  if (next === 'as') return /^(?:twi|thri)ce$/.test(tokens[at]?.lower ?? '') && /^adj|^adv/.test(tags[at + 2] ?? '');
  if (/^(?:to|will|would|could|can|may|might|must|should)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (isDuration(singular(tokens[at + 2]?.lower ?? ''))) return false;
  // "twice that" ends its phrase; "twice that day" is a time.
  return !/^(?:that|this|those)$/.test(next) || !PHRASE.has(tags[at + 2] ?? 'stop') || tokens[at + 2]?.lower === 'of';
}

const PHRASE: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name']);

function multiple(tokens: readonly Token[], at: number, value: number, change: 'increase' | null): Quantity {
  const hedge = readHedge(tokens, at, at);
  return {
    first: at,
    last: at,
    lead: change === null ? (hedge?.first ?? at) : at,
    value,
    high: null,
    unit: 'times',
    kind: 'ratio',
    hedge: hedge?.hedge ?? null,
    noun: null,
    fraction: false,
    multiple: change,
    elsewhere: [],
  };
}

/** Tokens between "double" and the level that it leads to. */
const OBJECT = 8;

/** "to double trade to $200 billion": the level says it all; the base of the doubling stands nowhere. */
export function leadsTo(
  tokens: readonly Token[],
  tags: readonly Tag[],
  quantity: Quantity,
  next: Quantity | undefined,
): boolean {
  if (quantity.multiple === null || !next || !/^(?:doubl|tripl|quadrupl)e$/.test(tokens[quantity.last]?.lower ?? ''))
    return false;
  const to = next.lead - 1;
  if (tokens[to]?.lower !== 'to' || to <= quantity.last + 1 || to - quantity.last > OBJECT) return false;
  for (let at = quantity.last + 1; at < to; at++)
    if (tokens[at]?.kind === 'stop' || tags[at] === 'verb' || tags[at] === 'auxiliary') return false;
  return true;
}
