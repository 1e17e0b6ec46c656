/** Words that are a noun or a verb by where they stand: "the rise in", "to rise", "prices rise by", "price rise of". */
import { Class } from './lexicon.ts';
import { isInfinitive, isName, isNominal, isRelative, isSubject, type Place } from './place.ts';
import type { Tag } from './tags.ts';
import { has, type Token } from './tokens.ts';
import { isPlural, readUnit } from './units.ts';

/** Past and base are one form: more often past in news. */
const PAST_ALIKE = new Set(['cut', 'put', 'set', 'hit', 'spread', 'cost', 'let', 'shot', 'lost', 'won']);

/** Nouns that "trade" stands before as a noun. */
const TRADED = /^(?:deficits?|surplus(?:es)?|balance|gap|wars?|deals?|talks|volumes?|turnover|flows?|ties)$/;

export function nounOrVerb(place: Place): Tag {
  const { tokens, tags, at, lower, next, previous } = place;
  if (isInfinitive(place)) return 'verb';
  // "will more than double"
  if (previous === 'than' && tokens[at - 2]?.lower === 'more' && has(tokens[at - 3], Class.MODAL)) return 'verb';
  const relative = isRelative(place);
  const before: Tag = relative ? 'pronoun' : place.before;
  // "freight now costs $5"
  if (before === 'adverb' && isAmount(next) && isName(tags[at - 2])) return 'verb';
  if (before === 'pronoun') return 'verb';
  if (before === 'adverb' && tags[at - 2] !== 'determiner' && tags[at - 2] !== 'number' && !isPlural(lower))
    return 'verb';
  // "rose in May, but stays at 5 percent"
  if (previous === 'but' && isPlural(lower) && next !== undefined && /^(?:at|by|to|from|above|below)$/.test(next.lower))
    return 'verb';
  const nominal = isNominal(place);
  if (PAST_ALIKE.has(lower) && !nominal && before !== 'preposition') return 'verb';
  if (nominal || !isName(before)) return 'noun';
  if (next === undefined || next.kind === 'stop') return 'noun';
  return behindNoun(place, next);
}

const isAmount = (next: Token | undefined): boolean => next?.kind === 'number' || next?.kind === 'sign';

/** Behind a noun: its verb ("exports total $5 billion"), or the head of a compound ("trade deficit"). */
function behindNoun(place: Place, next: Token): Tag {
  const { tokens, tags, at, lower, before, previous } = place;
  if (isAmount(next)) return 'verb';
  const plural = isPlural(lower);
  // "aid that the institute values at 1.8 billion", "the premium that Spain pays over"
  const valued = next.lower === 'at' && isAmount(tokens[at + 2]);
  if (plural && (valued || /^(?:that|which)$/.test(tokens[at - 2]?.lower ?? ''))) return 'verb';
  // "first-half profit to": a verb would agree with the noun before it.
  const compound = !plural && !isPlural(previous);
  if (compound && next.lower === 'to' && before === 'noun') return 'noun';
  // "Food prices still rose": the verb is to come.
  if (has(next, Class.ADVERB) && isSubject(tokens[at + 2])) return 'noun';
  // "an infrastructure plan that would", "a goods trade surplus"
  if (compound && next.lower === 'that') return 'noun';
  if (lower === 'trade' && TRADED.test(next.lower)) return 'noun';
  if (next.lower === 'to' || has(next, Class.DETERMINER | Class.ADVERB | Class.PRONOUN)) return 'verb';
  // "a 30 Mbps plan": a unit does nothing.
  if (tokens[at - 2]?.kind === 'number' && readUnit(tokens, at - 1) !== null) return 'noun';
  // "cut its sales forecast by": the object of a verb.
  if ((tags[at - 2] === 'determiner' || tags[at - 2] === 'possessive') && tags[at - 3] === 'verb') return 'noun';
  // "prices rise 5", "exports to": a plural before a bare form is its subject.
  return isPlural(previous) && !plural && next.lower !== 'of' ? 'verb' : 'noun';
}
