/**
 * Word classes of a sentence's tokens, by closed classes, endings and neighbours: enough to see where a noun phrase
 * ends and which verb governs a number. One pass, left to right.
 */
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  looksAdjective,
  MODALS,
  NOMINAL_ING,
  NOUN_OR_VERB,
  PAST_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isPlural, readUnit } from './units.ts';

export type Tag =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'gerund'
  | 'adverb'
  | 'number'
  | 'possessive'
  | 'sign'
  | 'stop';

const YEAR_ON_YEAR = /^(?:year|quarter|month|week)-(?:on|over)-(?:year|quarter|month|week)$/;
const PEOPLE = /^(?:dead|injured|wounded|poor|rich|old|young|missing|unemployed|homeless|elderly|disabled)$/;
const COMPOUND = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)-\p{L}+$/u;

/** One tag for each token. */
export function tag(tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    tags.push(token === undefined ? 'stop' : one(token, i, tokens, tags));
  }
  return tags;
}

const ABBREVIATED =
  /^(?:\p{Lu}|Inc|Corp|Cos?|Ltd|Plc|Bros|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Sen|Rep|Gov|Rev|St|Jr|Sr)$/u;

/** "Moscow", and "iPhone" too. */
const capital = (token: Token) => /^\p{Lu}|^[a-z]{1,2}\p{Lu}/u.test(token.text);

function one(token: Token, i: number, tokens: readonly Token[], tags: readonly Tag[]): Tag {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'possessive') return 'possessive';
  if (token.kind === 'sign') return 'sign';
  // The dot of "Inc." and "Gen." ends nothing.
  if (token.text === '.' && token.glued && i < tokens.length - 1 && ABBREVIATED.test(tokens[i - 1]?.text ?? ''))
    return 'name';
  if (token.kind === 'stop') return 'stop';
  if (token.kind === 'code') return 'name';
  const { lower } = token;
  // "two-way trade", "a one-off charge"
  if (lower.includes('-')) {
    if (COMPOUND.test(lower)) return 'adjective';
    if (YEAR_ON_YEAR.test(lower)) return 'adverb';
  }
  if (isYearOnYear(tokens, i)) return 'adverb';
  const before: Tag = tags[i - 1] ?? 'stop';
  const opens = i === 0 || before === 'stop';
  const proper = capital(token) && !opens;
  // "May", "Will" and "US" inside a sentence are names; "In", "The" and "A" of headlines are not.
  if (proper && (lower === 'us' || lower === 'it' || lower === 'may' || lower === 'will' || lower === 'who'))
    return 'name';
  if (lower === 'us' && token.text === 'US') return 'name';
  if (DETERMINERS.has(lower))
    return lower === 'that' && subordinates(tags, before, tokens[i + 1]) ? 'conjunction' : 'determiner';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (lower === 'to') return 'preposition';
  // "for back taxes"
  if (lower === 'back' && before === 'preposition' && isPhraseWord(tokens[i + 1])) return 'adjective';
  // "Germans back the plan", but "came back the next day"
  if (lower === 'back' && DETERMINERS.has(tokens[i + 1]?.lower ?? '') && !opens && before !== 'verb') return 'verb';
  if (ADVERBS.has(lower) && !(proper && !opens)) return 'adverb';
  // "49 pending applications"
  if (lower === 'pending' && (before === 'number' || before === 'determiner' || before === 'adjective'))
    return 'adjective';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  // "the Mount Holland mine"
  if (lower === 'mine' && (before === 'noun' || before === 'name' || before === 'adjective' || before === 'determiner'))
    return 'noun';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (proper) return looksAdjective(lower) && lower.endsWith('n') ? 'adjective' : 'name';
  const previous = tokens[i - 1]?.lower ?? '';
  const nominal =
    before === 'determiner' ||
    before === 'adjective' ||
    before === 'possessive' ||
    before === 'number' ||
    (NUMBER_WORDS.has(previous) && isPlural(lower)) ||
    previous === 'percent' ||
    previous === '%' ||
    previous === 'cent';
  const infinitive = MODALS.has(previous) && (before === 'auxiliary' || previous === 'to');
  // "which makes up": a pronoun before its verb.
  const follows = tokens[i + 1];
  // "57 farms that cover 2,300 hectares"
  const that = previous === 'that' && (tags[i - 2] === 'noun' || tags[i - 2] === 'name') && takesObject(follows);
  const relative = that || previous === 'which' || previous === 'what' || previous === 'who';
  // "one suspect": a verb behind "one" would end in "s" or stand in the past.
  if (previous === 'one' && VERBS.has(lower) && !lower.endsWith('s') && !PAST_VERBS.has(lower)) return 'noun';
  if (VERBS.has(lower)) {
    if (nominal && !relative && !PAST_VERBS.has(lower) && before !== 'number') return 'noun';
    return 'verb';
  }
  if (NOUN_OR_VERB.has(lower))
    return nounOrVerb(tokens, i, tags, relative ? 'pronoun' : before, nominal && !relative, infinitive);
  // "four in five of the dead are men"
  if (PEOPLE.test(lower) && before === 'determiner' && !isPhraseWord(tokens[i + 1])) return 'noun';
  // "It estimated that", "the ministry confirmed 12 cases", "officials confirmed the deal"
  const told = before === 'pronoun' || ((before === 'noun' || before === 'name') && takesObject(tokens[i + 1]));
  if (told && lower.endsWith('ed') && ADJECTIVES.has(lower)) return 'verb';
  // An adjective by its ending alone needs a noun to go with.
  if (looksAdjective(lower))
    return ADJECTIVES.has(lower) || isPhraseWord(tokens[i + 1])
      ? 'adjective'
      : nominal || before === 'preposition'
        ? 'noun'
        : 'adjective';
  if (lower.endsWith('ly') && lower.length > 4) return 'adverb';
  // "for a sixth month running"
  if (
    lower === 'running' &&
    /^(?:day|week|month|quarter|year|season|game|match|time)s?$/.test(tokens[i - 1]?.lower ?? '')
  )
    return 'adverb';
  if (lower.endsWith('ing') && lower.length > 4) {
    if (
      lower === 'operating' &&
      /^(?:profit|loss|income|earnings|margin|cost|surplus|cash)/.test(tokens[i + 1]?.lower ?? '')
    )
      return 'adjective';
    // "Beijing is": a name at the head of the sentence, not "Reaching".
    if (
      opens &&
      capital(token) &&
      (tokens[i + 1]?.kind === 'possessive' ||
        AUXILIARIES.has(tokens[i + 1]?.lower ?? '') ||
        PAST_VERBS.has(tokens[i + 1]?.lower ?? ''))
    )
      return 'name';
    if (NOMINAL_ING.has(lower) && before !== 'auxiliary' && !takesObject(tokens[i + 1])) return 'noun';
    if ((before === 'verb' || before === 'conjunction' || i === 0) && isSubject(tokens[i + 1])) return 'noun';
    if (
      before === 'auxiliary' ||
      before === 'stop' ||
      before === 'noun' ||
      before === 'name' ||
      before === 'pronoun' ||
      before === 'adverb'
    )
      return 'gerund';
    if (nominal && before !== 'number') return isPhraseWord(tokens[i + 1]) ? 'adjective' : 'noun';
    return before === 'number' && isPhraseWord(tokens[i + 1]) ? 'adjective' : 'gerund';
  }
  if (lower.endsWith('ed') && lower.length > 4) {
    // "And that dropped to": a pronoun, for no noun follows.
    if (
      before === 'determiner' &&
      /^(?:that|this|which|those|these)$/.test(tokens[i - 1]?.lower ?? '') &&
      (!isPhraseWord(tokens[i + 1]) || tokens[i + 1]?.kind === 'sign')
    )
      return 'verb';
    if (before === 'determiner' || before === 'possessive' || before === 'adjective' || before === 'number')
      return 'adjective';
    // "Trade with China, meanwhile, reached $73 billion": an amount is its object.
    if (before === 'preposition' || opens)
      return isPhraseWord(tokens[i + 1]) && tokens[i + 1]?.kind !== 'sign' ? 'adjective' : 'verb';
    return 'verb';
  }
  // "customers who switch could save"
  if (previous === 'who' && i > 1 && AUXILIARIES.has(tokens[i + 1]?.lower ?? '') && !isPlural(lower)) return 'verb';
  if (infinitive && !NUMBER_WORDS.has(lower) && !TAKES_TO.test(tokens[i - 2]?.lower ?? '')) return 'verb';
  if (opens && capital(token)) return i === 0 || !isPlural(lower) ? 'name' : 'noun';
  return 'noun';
}

/** "year on year", each of its three words. */
function isYearOnYear(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!YEARS.has(lower) && !LINKS.has(lower)) return false;
  const link = YEARS.has(lower) ? (LINKS.has(tokens[i + 1]?.lower ?? '') ? i + 1 : i - 1) : i;
  const unit = tokens[link - 1]?.lower ?? '';
  return LINKS.has(tokens[link]?.lower ?? '') && YEARS.has(unit) && unit === tokens[link + 1]?.lower;
}

const YEARS = new Set(['year', 'quarter', 'month', 'week']);
const LINKS = new Set(['on', 'over']);

/** "said flaring averaged 8 million": a finite verb follows, so the word is its subject. */
const isSubject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (PAST_VERBS.has(next.lower) || /[^e]ed$/.test(next.lower) || /^(?:is|was|has|had|will|would)$/.test(next.lower));

/** What follows is an object ("spending 5 billion", "building a dam"), so that the word before is a verb's. */
const takesObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || next.kind === 'sign' || DETERMINERS.has(next.lower));

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

function isPhraseWord(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'stop' || next.kind === 'number') return false;
  return !(
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    VERBS.has(next.lower)
  );
}

/** "shrank to six" */
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand half'.split(' '),
);

/** Nouns that go on with "to" and a noun ("damage to rice", "loans to farmers"). */
const TAKES_TO =
  /^(?:damage|threats?|access|exports|imports|sales|shipments|deliveries|supplies|aid|loans|lending|donations|contributions|visits?|trips?|flights|tickets|attacks?|blow|harm|risks?|losses|changes|cuts|thanks|owing|according|compared|relative|close|linked|similar|equal|equivalent|due|contrary|exposure|subsidies|transfers|payments)$/;

/** "the rise in", "to rise", "prices rise by", "price rise of". */
function nounOrVerb(
  tokens: readonly Token[],
  i: number,
  tags: readonly Tag[],
  before: Tag,
  nominal: boolean,
  infinitive: boolean,
): Tag {
  const token = tokens[i];
  const next = tokens[i + 1];
  const lower = token?.lower ?? '';
  if (infinitive) return 'verb';
  // "will more than double"
  if (tokens[i - 1]?.lower === 'than' && tokens[i - 2]?.lower === 'more' && MODALS.has(tokens[i - 3]?.lower ?? ''))
    return 'verb';
  // "freight now costs $5"
  const amount = next?.kind === 'number' || next?.kind === 'sign';
  if (before === 'adverb' && amount && (tags[i - 2] === 'noun' || tags[i - 2] === 'name')) return 'verb';
  if (
    before === 'pronoun' ||
    (before === 'adverb' && tags[i - 2] !== 'determiner' && tags[i - 2] !== 'number' && !isPlural(lower))
  )
    return 'verb';
  if (PAST_ALIKE.has(lower) && !nominal && before !== 'preposition') return 'verb';
  if (nominal || before === 'preposition' || before === 'verb' || before === 'stop') return 'noun';
  if (before === 'noun' || before === 'name') {
    if (next === undefined || next.kind === 'stop') return 'noun';
    if (next.kind === 'number' || next.kind === 'sign') return 'verb';
    // "aid that the institute values at 1.8 billion", "the premium that Spain pays over"
    const amount = next.lower === 'at' && /^(?:number|sign)$/.test(tokens[i + 2]?.kind ?? '');
    if (isPlural(lower) && (amount || /^(?:that|which)$/.test(tokens[i - 2]?.lower ?? ''))) return 'verb';
    // "first-half profit to": a verb would agree with the noun before it.
    if (before === 'noun' && next.lower === 'to' && !isPlural(lower) && !isPlural(tokens[i - 1]?.lower ?? ''))
      return 'noun';
    // "Food prices still rose": the verb is to come.
    if (ADVERBS.has(next.lower) && isSubject(tokens[i + 2])) return 'noun';
    // "an infrastructure plan that would", "a goods trade surplus"
    if (next.lower === 'that' && !isPlural(lower) && !isPlural(tokens[i - 1]?.lower ?? '')) return 'noun';
    if (lower === 'trade' && TRADED.test(next.lower)) return 'noun';
    const follows =
      DETERMINERS.has(next.lower) || next.lower === 'to' || ADVERBS.has(next.lower) || PRONOUNS.has(next.lower);
    if (follows) return 'verb';
    const previous = tokens[i - 1];
    // "a 30 Mbps plan": a unit does nothing.
    if (tokens[i - 2]?.kind === 'number' && readUnit(tokens, i - 1) !== null) return 'noun';
    // "cut its sales forecast by": the object of a verb.
    if ((tags[i - 2] === 'determiner' || tags[i - 2] === 'possessive') && tags[i - 3] === 'verb') return 'noun';
    // "prices rise 5", "exports to": a plural before a bare form is its subject.
    if (previous && isPlural(previous.lower) && !isPlural(lower) && next.lower !== 'of') return 'verb';
    return 'noun';
  }
  return 'noun';
}

/** Nouns that "trade" stands before as a noun. */
const TRADED = /^(?:deficits?|surplus(?:es)?|balance|gap|wars?|deals?|talks|volumes?|turnover|flows?|ties)$/;

/** Past and base are one form: more often past in news. */
const PAST_ALIKE = new Set(['cut', 'put', 'set', 'hit', 'spread', 'cost', 'let', 'shot', 'lost', 'won']);
