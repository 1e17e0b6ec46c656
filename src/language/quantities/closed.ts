/** Tags of words whose class is closed ("the", "of", "they", "will"), with the few that are something else by their place. */
import { fact } from '../facts.ts';
import { Class } from './lexicon.ts';
import { isPhraseWord, type Place } from './place.ts';
import type { Tag } from './tags.ts';
import { has, type Token } from './tokens.ts';

const YEAR_ON_YEAR = /^(?:year|quarter|month|week)-(?:on|over)-(?:year|quarter|month|week)$/;
const COMPOUND = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)-\p{L}+$/u;

const YEARS = new Set(['year', 'quarter', 'month', 'week']);
const LINKS = new Set(['on', 'over']);
/** Words of no closed class that may be tagged here. */
const SPECIAL = fact([...YEARS, ...LINKS, 'us', 'may', 'will', 'it', 'who', 'to', 'back', 'pending', 'mine']);
const CLOSED =
  SPECIAL | Class.DETERMINER | Class.AUXILIARY | Class.CONJUNCTION | Class.ADVERB | Class.PREPOSITION | Class.PRONOUN;

/** The tag of a word of a closed class, or null. */
export function closed(place: Place): Tag | null {
  const { tokens, tags, at, lower, next, before, proper } = place;
  const { facts } = place.token;
  const joined = compound(lower);
  if (joined !== null || (facts & CLOSED) === 0) return joined;
  if (isYearOnYear(tokens, at)) return 'adverb';
  if (isShortName(place)) return 'name';
  if ((facts & Class.DETERMINER) !== 0)
    return lower === 'that' && subordinates(tags, before, next) ? 'conjunction' : 'determiner';
  if ((facts & Class.AUXILIARY) !== 0) return 'auxiliary';
  if ((facts & Class.CONJUNCTION) !== 0) return 'conjunction';
  if (lower === 'to') return 'preposition';
  const special = lower === 'back' ? back(place) : null;
  if (special !== null) return special;
  if ((facts & Class.ADVERB) !== 0 && !proper) return 'adverb';
  const told = lower === 'pending' || lower === 'mine' ? described(lower, before) : null;
  if (told !== null) return told;
  if ((facts & Class.PREPOSITION) !== 0) return 'preposition';
  return (facts & Class.PRONOUN) !== 0 ? 'pronoun' : null;
}

/** "two-way trade", "a one-off charge", "fell year-on-year" */
function compound(lower: string): Tag | null {
  if (!lower.includes('-')) return null;
  if (COMPOUND.test(lower)) return 'adjective';
  return YEAR_ON_YEAR.test(lower) ? 'adverb' : null;
}

/** "May", "Will" and "US" inside a sentence are names; "In", "The" and "A" of headlines are not. */
const isShortName = ({ lower, token, proper }: Place): boolean =>
  (proper && (lower === 'us' || lower === 'it' || lower === 'may' || lower === 'will' || lower === 'who')) ||
  (lower === 'us' && token.text === 'US');

/** "said that they" opens a clause; "that deal" does not. */
function subordinates(tags: readonly Tag[], before: Tag, next: Token | undefined): boolean {
  if (tags.length === 0) return false;
  if (next === undefined || next.kind !== 'word') return true;
  return (
    before === 'verb' ||
    before === 'noun' ||
    before === 'name' ||
    has(next, Class.DETERMINER | Class.AUXILIARY | Class.PRONOUN | Class.VERB)
  );
}

/** "for back taxes"; "Germans back the plan", but "came back the next day". */
function back({ before, opens, next }: Place): Tag | null {
  if (before === 'preposition' && isPhraseWord(next)) return 'adjective';
  return has(next, Class.DETERMINER) && !opens && before !== 'verb' ? 'verb' : null;
}

/** "49 pending applications", "the Mount Holland mine" */
function described(lower: string, before: Tag): Tag | null {
  if (lower === 'pending')
    return before === 'number' || before === 'determiner' || before === 'adjective' ? 'adjective' : null;
  return before === 'noun' || before === 'name' || before === 'adjective' || before === 'determiner' ? 'noun' : null;
}

/** "year on year", each of its three words. */
function isYearOnYear(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!YEARS.has(lower) && !LINKS.has(lower)) return false;
  const link = YEARS.has(lower) ? (LINKS.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i - 1) : i;
  const unit = tokens[link - 1]?.lower ?? '';
  return LINKS.has(tokens[link]?.lower ?? '') && YEARS.has(unit) && unit === tokens[link + 1]?.lower;
}
