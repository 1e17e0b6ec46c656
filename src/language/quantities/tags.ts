/**
 * Word classes of a sentence's tokens, by closed classes, endings and neighbours: enough to see where a noun phrase
 * ends and which verb governs a number. One pass, left to right.
 */
import { closed } from './closed.ts';
import { open } from './open.ts';
import { placeOf } from './place.ts';
import type { Token } from './tokens.ts';

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

/** One tag for each token. */
export function tag(tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = [];
  for (const [at, token] of tokens.entries()) tags.push(mark(tokens, at, token) ?? word(tokens, tags, at, token));
  return tags;
}

const ABBREVIATED =
  /^(?:\p{Lu}|Inc|Corp|Cos?|Ltd|Plc|Bros|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Sen|Rep|Gov|Rev|St|Jr|Sr)$/u;

const isUpper = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower;

/** The tag of what is no word, or null. */
function mark(tokens: readonly Token[], at: number, { kind, text, glued }: Token): Tag | null {
  if (kind === 'word') return null;
  if (kind === 'code') return 'name';
  // "Pratt & Whitney"
  if (text === '&' && isUpper(tokens[at - 1]) && isUpper(tokens[at + 1])) return 'name';
  // The dot of "Inc." and "Gen." ends nothing.
  const dot = kind === 'stop' && text === '.' && glued && at < tokens.length - 1;
  return dot && ABBREVIATED.test(tokens[at - 1]?.text ?? '') ? 'name' : kind;
}

function word(tokens: readonly Token[], tags: readonly Tag[], at: number, token: Token): Tag {
  const place = placeOf(tokens, tags, at, token);
  return closed(place) ?? open(place);
}
