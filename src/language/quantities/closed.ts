/** Tags of words whose class is closed ("the", "of", "they", "will"), with the few that are something else by their place. */
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, VERBS } from './lexicon.ts';
import { isPhraseWord, type Place } from './place.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

const YEAR_ON_YEAR = /^(?:year|quarter|month|week)-(?:on|over)-(?:year|quarter|month|week)$/;
const COMPOUND = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)-\p{L}+$/u;

/** The tag of a word of a closed class, or null. */
export function closed(place: Place): Tag | null {
  const { tokens, tags, at, lower, next, before, proper } = place;
  return (
    compound(lower) ??
    (isYearOnYear(tokens, at) ? 'adverb' : null) ??
    (isShortName(place) ? 'name' : null) ??
    (DETERMINERS.has(lower) ? determiner(lower, tags, before, next) : null) ??
    (AUXILIARIES.has(lower) ? 'auxiliary' : null) ??
    (CONJUNCTIONS.has(lower) ? 'conjunction' : null) ??
    (lower === 'to' ? 'preposition' : null) ??
    (lower === 'back' ? back(place) : null) ??
    (ADVERBS.has(lower) && !proper ? 'adverb' : null) ??
    (lower === 'pending' || lower === 'mine' ? described(lower, before) : null) ??
    (PREPOSITIONS.has(lower) ? 'preposition' : null) ??
    (PRONOUNS.has(lower) ? 'pronoun' : null)
  );
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

function determiner(lower: string, tags: readonly Tag[], before: Tag, next: Token | undefined): Tag {
  return lower === 'that' && subordinates(tags, before, next) ? 'conjunction' : 'determiner';
}

/** "said that they" opens a clause; "that deal" does not. */
function subordinates(tags: readonly Tag[], before: Tag, next: Token | undefined): boolean {
  if (tags.length === 0) return false;
  if (next === undefined || next.kind !== 'word') return true;
  return (
    before === 'verb' ||
    before === 'noun' ||
    before === 'name' ||
    DETERMINERS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    VERBS.has(next.lower)
  );
}

/** "for back taxes"; "Germans back the plan", but "came back the next day". */
function back({ before, opens, next }: Place): Tag | null {
  if (before === 'preposition' && isPhraseWord(next)) return 'adjective';
  return DETERMINERS.has(next?.lower ?? '') && !opens && before !== 'verb' ? 'verb' : null;
}

/** "49 pending applications", "the Mount Holland mine" */
function described(lower: string, before: Tag): Tag | null {
  if (lower === 'pending')
    return before === 'number' || before === 'determiner' || before === 'adjective' ? 'adjective' : null;
  return before === 'noun' || before === 'name' || before === 'adjective' || before === 'determiner' ? 'noun' : null;
}

const YEARS = new Set(['year', 'quarter', 'month', 'week']);
const LINKS = new Set(['on', 'over']);

/** "year on year", each of its three words. */
function isYearOnYear(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!YEARS.has(lower) && !LINKS.has(lower)) return false;
  const link = YEARS.has(lower) ? (LINKS.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i - 1) : i;
  const unit = tokens[link - 1]?.lower ?? '';
  return LINKS.has(tokens[link]?.lower ?? '') && YEARS.has(unit) && unit === tokens[link + 1]?.lower;
}
