/** Tags of words of open classes: verbs and adjectives by their lists, the rest by ending and neighbours, else nouns. */
import { Class, endsAdjective, looksAdjective } from './lexicon.ts';
import { nounOrVerb } from './nounverbs.ts';
import { past, progressive } from './participles.ts';
import {
  isCapital,
  isInfinitive,
  isName,
  isNominal,
  isPhraseWord,
  isRelative,
  NUMBER_WORD,
  type Place,
  takesObject,
} from './place.ts';
import type { Tag } from './tags.ts';
import { has } from './tokens.ts';
import { isPlural } from './units.ts';

/** Adjectives that stand for people. */
const PEOPLE = /^(?:dead|injured|wounded|poor|rich|old|young|missing|unemployed|homeless|elderly|disabled)$/;

/** Nouns that go on with "to" and a noun ("damage to rice", "loans to farmers"). */
const TAKES_TO =
  /^(?:damage|threats?|access|exports|imports|sales|shipments|deliveries|supplies|aid|loans|lending|donations|contributions|visits?|trips?|flights|tickets|attacks?|blow|harm|risks?|losses|changes|cuts|thanks|owing|according|compared|relative|close|linked|similar|equal|equivalent|due|contrary|exposure|subsidies|transfers|payments)$/;

export function open(place: Place): Tag {
  const { lower, proper } = place;
  const { facts } = place.token;
  if (proper) return looksAdjective(lower) && lower.endsWith('n') ? 'adjective' : 'name';
  // "one suspect": a verb behind "one" would end in "s" or stand in the past.
  const verb = (facts & Class.VERB) !== 0;
  if (verb && place.previous === 'one' && !lower.endsWith('s') && (facts & Class.PAST) === 0) return 'noun';
  if (verb) return isTaken(place) ? 'noun' : 'verb';
  if ((facts & Class.NOUN_OR_VERB) !== 0) return nounOrVerb(place);
  return adjective(place) ?? byEnding(place) ?? byPlace(place);
}

/** "a record release": a word that is mostly a verb, where only a noun can stand. */
const isTaken = (place: Place): boolean =>
  isNominal(place) && !isRelative(place) && !has(place.token, Class.PAST) && place.before !== 'number';

/** An adjective by the lists or its ending, with what is none by its place; else null. */
function adjective(place: Place): Tag | null {
  const { lower, next, before } = place;
  // "four in five of the dead are men"
  if (before === 'determiner' && PEOPLE.test(lower) && !isPhraseWord(next)) return 'noun';
  // "It estimated that", "the ministry confirmed 12 cases", "officials confirmed the deal"
  const told = before === 'pronoun' || (isName(before) && takesObject(next));
  const known = has(place.token, Class.ADJECTIVE);
  if (told && known && lower.endsWith('ed')) return 'verb';
  // "estimates of its worth go up"
  if (lower === 'worth' && (before === 'determiner' || before === 'possessive')) return 'noun';
  if (!known && !endsAdjective(lower)) return null;
  // An adjective by its ending alone needs a noun to go with.
  if (known || isPhraseWord(next)) return 'adjective';
  return isNominal(place) || before === 'preposition' ? 'noun' : 'adjective';
}

function byEnding(place: Place): Tag | null {
  const { lower } = place;
  if (lower.length <= 4) return null;
  if (lower.endsWith('ly')) return 'adverb';
  if (lower.endsWith('ing')) return progressive(place);
  return lower.endsWith('ed') ? past(place) : null;
}

function byPlace(place: Place): Tag {
  const { tokens, at, token, lower, next, previous, opens } = place;
  // "customers who switch could save"
  if (previous === 'who' && at > 1 && has(next, Class.AUXILIARY) && !isPlural(lower)) return 'verb';
  // "went to schools": no infinitive is a plural.
  const infinitive = isInfinitive(place) && !isPlural(lower) && !has(token, NUMBER_WORD);
  if (infinitive && !TAKES_TO.test(tokens[at - 2]?.lower ?? '')) return 'verb';
  if (opens && isCapital(token)) return at === 0 || !isPlural(lower) ? 'name' : 'noun';
  return 'noun';
}
