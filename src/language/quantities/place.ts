/** A word in its place among the tokens of a sentence: what the rules for word classes look at. */
import { fact } from '../facts.ts';
import { Class } from './lexicon.ts';
import type { Tag } from './tags.ts';
import { has, type Token } from './tokens.ts';
import { isPlural } from './units.ts';

export interface Place {
  readonly tokens: readonly Token[];
  /** The tags of all tokens before this one. */
  readonly tags: readonly Tag[];
  readonly at: number;
  readonly token: Token;
  readonly lower: string;
  readonly next: Token | undefined;
  /** Tag of the token before; a stop at the head of the sentence. */
  readonly before: Tag;
  /** The token before in lower case, or ''. */
  readonly previous: string;
  /** It opens the sentence or follows a stop, so that a capital says nothing. */
  readonly opens: boolean;
  /** It has a capital that is not the sentence's. */
  readonly proper: boolean;
}

export function placeOf(tokens: readonly Token[], tags: readonly Tag[], at: number, token: Token): Place {
  const before: Tag = tags[at - 1] ?? 'stop';
  const opens = at === 0 || before === 'stop';
  return {
    tokens,
    tags,
    at,
    token,
    lower: token.lower,
    next: tokens[at + 1],
    before,
    previous: tokens[at - 1]?.lower ?? '',
    opens,
    proper: !opens && isCapital(token),
  };
}

/** "Moscow", and "iPhone" too. */
export function isCapital({ text }: Token): boolean {
  const small = (at: number) => text.charCodeAt(at) >= 0x61 && text.charCodeAt(at) <= 0x7a;
  if (small(0) && small(1) && (small(2) || text.length === 2)) return false;
  return /^\p{Lu}|^[a-z]{1,2}\p{Lu}/u.test(text);
}

/** Behind these stands a noun: a determiner, an adjective, a number, "percent". */
export const isNominal = ({ before, previous, lower, tokens, at }: Place): boolean =>
  before === 'determiner' ||
  before === 'adjective' ||
  before === 'possessive' ||
  before === 'number' ||
  (has(tokens[at - 1], NUMBER_WORD) && isPlural(lower)) ||
  previous === 'percent' ||
  previous === '%' ||
  previous === 'cent';

/** Behind "to" or a modal. */
export const isInfinitive = ({ before, previous, tokens, at }: Place): boolean =>
  has(tokens[at - 1], Class.MODAL) && (before === 'auxiliary' || previous === 'to');

/** "which makes up", "57 farms that cover 2,300 hectares", "That compares with": behind a pronoun that is the verb's subject. */
export const isRelative = ({ tags, at, lower, previous, next }: Place): boolean =>
  previous === 'which' ||
  previous === 'what' ||
  previous === 'who' ||
  (previous === 'that' && isName(tags[at - 2]) && takesObject(next)) ||
  (at === 1 && (previous === 'that' || previous === 'this') && isPlural(lower));

export const isName = (tag: Tag | undefined): boolean => tag === 'noun' || tag === 'name';

/** "said flaring averaged 8 million": a finite verb follows, so the word is its subject. */
export const isSubject = (next: Token | undefined): boolean =>
  next !== undefined &&
  ((next.facts & Class.PAST) !== 0 || /[^e]ed$/.test(next.lower) || /^(?:is|was|has|had|will|would)$/.test(next.lower));

/** What follows is an object ("spending 5 billion", "building a dam"), so that the word before is a verb's. */
export const takesObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || next.kind === 'sign' || (next.facts & Class.DETERMINER) !== 0);

/** A word that a noun phrase may go on with. */
export const isPhraseWord = (next: Token | undefined): boolean =>
  next !== undefined && next.kind !== 'stop' && next.kind !== 'number' && (next.facts & NOT_PHRASE) === 0;

const NOT_PHRASE =
  Class.PREPOSITION | Class.CONJUNCTION | Class.DETERMINER | Class.AUXILIARY | Class.PRONOUN | Class.VERB;

/** "shrank to six" */
export const NUMBER_WORD = fact(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand half'.split(' '),
);
