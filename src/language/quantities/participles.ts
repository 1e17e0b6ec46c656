/** Tags of words in -ing and -ed that no list holds: verbs, adjectives before a noun, or nouns. */
import { Class, NOMINAL_ING } from './lexicon.ts';
import { isCapital, isNominal, isPhraseWord, isSubject, type Place, takesObject } from './place.ts';
import type { Tag } from './tags.ts';
import { has } from './tokens.ts';

/** Words in -ing. */
export function progressive(place: Place): Tag {
  const { at, lower, next, before, previous } = place;
  // "for a sixth month running"
  if (lower === 'running' && /^(?:day|week|month|quarter|year|season|game|match|time)s?$/.test(previous))
    return 'adverb';
  if (lower === 'operating' && /^(?:profit|loss|income|earnings|margin|cost|surplus|cash)/.test(next?.lower ?? ''))
    return 'adjective';
  if (isHeadName(place)) return 'name';
  if (NOMINAL_ING.has(lower) && before !== 'auxiliary' && !takesObject(next)) return 'noun';
  if ((before === 'verb' || before === 'conjunction' || at === 0) && isSubject(next)) return 'noun';
  if (
    before === 'auxiliary' ||
    before === 'stop' ||
    before === 'noun' ||
    before === 'name' ||
    before === 'pronoun' ||
    before === 'adverb'
  )
    return 'gerund';
  if (before === 'number') return isPhraseWord(next) ? 'adjective' : 'gerund';
  if (isNominal(place)) return isPhraseWord(next) ? 'adjective' : 'noun';
  return 'gerund';
}

/** "Beijing is": a name at the head of the sentence, not "Reaching". */
function isHeadName({ token, next, opens }: Place): boolean {
  if (!opens || !isCapital(token)) return false;
  return next?.kind === 'possessive' || has(next, Class.AUXILIARY | Class.PAST);
}

/** Words in -ed. */
export function past({ next, before, previous, opens }: Place): Tag {
  const phrase = isPhraseWord(next);
  // "And that dropped to": a pronoun, for no noun follows.
  if (
    before === 'determiner' &&
    /^(?:that|this|which|those|these)$/.test(previous) &&
    (!phrase || next?.kind === 'sign')
  )
    return 'verb';
  if (before === 'determiner' || before === 'possessive' || before === 'adjective' || before === 'number')
    return 'adjective';
  // "Trade with China, meanwhile, reached $73 billion": an amount is its object.
  if (before === 'preposition' || opens) return phrase && next?.kind !== 'sign' ? 'adjective' : 'verb';
  return 'verb';
}
