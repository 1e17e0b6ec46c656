/**
 * What a bare number counts: the head noun behind it, in the singular, with the words that belong to it
 * ("60 Russian diplomats", "1,300 more troops", "four of the nine bodies", "20 killed").
 */
import { DETERMINERS, MONTHS, NOUN_OR_VERB, POSSESSIVES, WEEKDAYS } from './lexicon.ts';
import { readNumeral } from './numerals.ts';
import type { Phrase } from './phrases.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isPlural, singular } from './units.ts';

export interface Counted {
  /** The noun with its modifiers, head in the singular: "Russian diplomat". */
  readonly unit: string;
  /** Token indices of the phrase. */
  readonly first: number;
  readonly last: number;
}

/** Said of people without naming them: "at least 20 killed". */
const FATE = new Set(
  'killed dead injured wounded missing arrested detained hospitalized displaced homeless hurt'.split(' '),
);

/** Between number and noun, and no part of what is counted. */
const FILLERS = new Set(
  'more other additional further extra such or so of the its their his her our my your those these'.split(' '),
);

const OWNERS = /^(?:the|its|their|his|her|our|my|your|those|these)$/;

const REACH = 7;

/** Peoples whose name is the same for one and for many. */
const NATION = /^(?:\p{Lu}\p{Ll}+ese|Swiss|British|French|Irish|Dutch|English|Spanish|Welsh)$/u;

/** Numbers without a number, which nothing counts. */
const VAGUE = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)$/;

/** The noun counted by a numeral that ends before token `from`, or null. `many` is false for "one". */
export function readCounted(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  many: boolean,
): Counted | null {
  let at = behindWhole(tokens, tags, from);
  if (at === null) return null;
  if (isHyphenToken(tokens[at])) return null;
  // "36 three-pointers": a number that is part of the noun.
  if (isNumberAhead(tokens, at) && isHyphenToken(tokens[at + 1]) && isPlural(tokens[at + 2]?.lower ?? ''))
    return {
      unit: `${tokens[at]?.lower ?? ''}-${singular(tokens[at + 2]?.lower ?? '')}`,
      first: at,
      last: at + 2,
    };
  // "For a nation of 390,000 the sums matter": another phrase begins.
  if (at === from && OWNERS.test(tokens[at]?.lower ?? '')) return null;
  while (FILLERS.has(tokens[at]?.lower ?? '') && at < from + 4) at++;
  const first = at;
  let head = -1;
  for (; at < tokens.length && at < first + REACH; at++) {
    const token = tokens[at];
    const kind = tags[at];
    if (token === undefined || kind === undefined) break;
    const plural = isPlural(token.lower);
    if (token.kind === 'stop') {
      // "two small, poor countries"
      if (token.text === ',' && head < 0 && tags[at - 1] === 'adjective' && tags[at + 1] === 'adjective') continue;
      if (isQuote(token.text) && at < first + 5 && !isPlural(tokens[head]?.lower ?? '')) continue;
      break;
    }
    // "40 two-storey houses"
    if (head < 0 && isNumberAhead(tokens, at) && isHyphenToken(tokens[at + 1]) && nominal(tags[at + 2])) {
      at += 2;
      continue;
    }
    if (head >= 0 && many && isPlural(tokens[head]?.lower ?? '')) {
      // The plural is the head, unless another stands right behind it ("10 sports cars", "five weapons systems").
      if (!(plural && kind === 'noun' && at === head + 1 && !NOUN_OR_VERB.has(token.lower))) break;
    }
    // "40 previously unreported shipments"
    if (
      kind === 'adverb' &&
      head < 0 &&
      token.lower.endsWith('ly') &&
      (tags[at + 1] === 'adjective' || tags[at + 1] === 'verb')
    )
      continue;
    if (kind === 'possessive') {
      // "three years' work": a possessive plural is the head already.
      if (head >= 0 && isPlural(tokens[head]?.lower ?? '')) break;
      head = -1;
      continue;
    }
    // "63,000 Model 3 sedans", "five Boeing 737s": the number of a model.
    if (token.kind === 'number' && !token.shaped && tags[at - 1] === 'name' && at > first) {
      const next = tokens[at + 1];
      if (next?.lower === 's' && next.glued) return { unit: wordsOf(tokens, first, at).join(' '), first, last: at + 1 };
      if (nounAhead(tags, at + 1) && next?.glued === false) continue;
      break;
    }
    // "1.5 million Portuguese"
    if (many && at === first && NATION.test(token.text) && !nounAhead(tags, at + 1))
      return { unit: token.text, first, last: at };
    // "one American and three Turks"
    if (!many && kind === 'adjective' && /^\p{Lu}/u.test(token.text) && !nounAhead(tags, at + 1))
      return done(tokens, first, at);
    if (kind === 'adjective' || kind === 'gerund' || (kind === 'verb' && modifies(tokens, tags, at))) {
      // "one death last week"
      if (head >= 0 && (kind !== 'adjective' || /^(?:last|next|early|late)$/.test(token.lower))) break;
      if (FATE.has(token.lower) && !nounAhead(tags, at + 1)) return person(tokens, at);
      if (kind === 'adjective' && plural) head = at;
      continue;
    }
    if (
      kind === 'conjunction' &&
      token.lower === 'and' &&
      (head < 0 || (many && nounAhead(tags, at - 1) && pluralAhead(tokens, tags, at + 1))) &&
      at > first &&
      !isNumberAhead(tokens, at + 1) &&
      (tags[at + 1] === 'adjective' || tags[at + 1] === 'noun' || tags[at + 1] === 'name')
    )
      continue;
    if (kind === 'verb' && FATE.has(token.lower)) return head >= 0 ? done(tokens, first, head) : person(tokens, at);
    if (kind === 'verb' && plural && head < 0) {
      head = at;
      continue;
    }
    // "hundreds or thousands"
    if (VAGUE.test(token.lower)) break;
    if (kind === 'noun' || kind === 'name') {
      // "two April dates"
      if (MONTHS.has(token.lower) && kind === 'name' && !(head < 0 && pluralAhead(tokens, tags, at))) break;
      if (WEEKDAYS.has(token.lower)) break;
      // "20 Texas lightning strikes", "12 Texas Rangers": a name that only ends like a plural.
      const plain =
        kind === 'name' &&
        (tags[at + 1] === 'name'
          ? isPlural(tokens[at + 1]?.lower ?? '')
          : tags[at + 1] === 'noun' && pluralAhead(tokens, tags, at));
      if (many && plural && plain) continue;
      head = at;
      continue;
    }
    break;
  }
  return head < 0 ? null : settled(tokens, tags, { first, last: head }, many);
}

/**
 * Where what is counted begins: behind the whole in "20 of the 30 members", "four of its nine bodies", "eight of 14", "two of
 * the state's 36", else at `from`; null where "of" leads to nothing that is counted.
 */
function behindWhole(tokens: readonly Token[], tags: readonly Tag[], from: number): number | null {
  if (tokens[from]?.lower !== 'of') return from;
  const next = tokens[from + 1];
  if (!next) return null;
  const total = totalOf(tokens, tags, from + 1);
  if (total >= 0) return total;
  if (!(DETERMINERS.has(next.lower) || POSSESSIVES.has(next.lower))) return null;
  let at = from + 2;
  while (tags[at] === 'number' || tags[at] === 'possessive' || isNumberAhead(tokens, at)) at++;
  return at;
}

/** The noun that the words [first, last] end in, if a number of that many counts it. */
function settled(
  tokens: readonly Token[],
  tags: readonly Tag[],
  { first, last: head }: Phrase,
  many: boolean,
): Counted | null {
  const word = tokens[head];
  if (!word) return null;
  // "only one remains"
  if (!many && tags[head] === 'noun' && singular(word.lower) !== word.lower) return null;
  // A number above one counts a plural; a singular behind it is a modifier, a name or another phrase.
  if (many && !isPlural(word.lower) && !(tags[head] === 'noun' && MASS.has(word.lower))) {
    const back = lastPlural(tokens, first, head);
    return back < 0 ? null : done(tokens, first, back);
  }
  return done(tokens, first, head);
}

/** Tokens between "of" and the whole that a part is taken from. */
const WHOLE = 7;

/** The token behind the number of a whole ("of 14", "of the state's roughly 36"), or -1. */
function totalOf(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  for (let at = from; at < from + WHOLE; at++) {
    const tag = tags[at];
    if (tag === 'number' || isNumberAhead(tokens, at)) {
      const before = tags[at - 1];
      if (
        at > from &&
        before !== 'possessive' &&
        before !== 'determiner' &&
        before !== 'adverb' &&
        before !== 'adjective'
      )
        return -1;
      const end = readNumeral(tokens, at)?.last ?? -1;
      const sign = tokens[end + 1];
      return end < 0 || sign?.text === '%' || sign?.lower === 'percent' || sign?.lower === 'per' ? -1 : end + 1;
    }
    if (
      tag !== 'determiner' &&
      tag !== 'possessive' &&
      tag !== 'adjective' &&
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'adverb' &&
      !(tokens[at]?.lower === 'about' || tokens[at]?.lower === 'around')
    )
      return -1;
  }
  return -1;
}

const MASS = new Set(
  'staff personnel crew infantry manpower equipment ammunition cavalry percent offspring'.split(' '),
);

function lastPlural(tokens: readonly Token[], first: number, head: number): number {
  for (let at = head; at >= first; at--) if (isPlural(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** "oil and gas wells", "Model S and Model X vehicles": words, and behind them the plural that they all say more of. */
function pluralAhead(tokens: readonly Token[], tags: readonly Tag[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at];
    if (at > from && tags[at] === 'noun' && word?.text === word?.lower && isPlural(word?.lower ?? '')) return true;
    if (!nounAhead(tags, at) && !(at > from && tags[at] === 'number')) return false;
  }
  return false;
}

/** The words of a phrase without signs and possessive endings. */
function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens
    .slice(first, last + 1)
    .filter(({ kind }) => kind !== 'stop' && kind !== 'possessive')
    .map(({ text }) => text);
}

function done(tokens: readonly Token[], first: number, head: number): Counted {
  const word = tokens[head];
  const one = word && /^\p{Lu}/u.test(word.text) ? properSingular(word.text) : singular(word?.lower ?? '');
  return { unit: [...wordsOf(tokens, first, head - 1), one].join(' '), first, last: head };
}

/** "Americans" is counted as "American", its capital kept. */
function properSingular(text: string): string {
  const one = singular(text.toLowerCase());
  return text === text.toUpperCase() ? text : text.charAt(0) + one.slice(1);
}

function person(tokens: readonly Token[], at: number): Counted {
  return { unit: 'person', first: at, last: tokens[at] ? at : at - 1 };
}

/** A participle before a noun ("two detained men") and not a verb with an object ("three killed the"). */
function modifies(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    /(?:ed|en|n)$/.test(lower) && (tags[at + 1] === 'noun' || tags[at + 1] === 'adjective' || tags[at + 1] === 'name')
  );
}

const nominal = (tag: Tag | undefined) => tag === 'noun' || tag === 'adjective';

const nounAhead = (tags: readonly Tag[], at: number) =>
  tags[at] === 'noun' || tags[at] === 'adjective' || tags[at] === 'name';

const isQuote = (text: string) => text === '“' || text === '"' || text === '‘' || text === "'" || text === '”';

const isHyphenToken = (token: Token | undefined) => token?.glued && token.text === '-';

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen twenty thirty hundred thousand million billion trillion'.split(
    ' ',
  ),
);
const isNumberAhead = (tokens: readonly Token[], at: number) => NUMBER_WORDS.has(tokens[at]?.lower ?? '');
