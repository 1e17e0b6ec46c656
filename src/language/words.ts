/** Words of a text in the form in which they are indexed and compared: names folded, light stems. */
import { type FoldOptions, foldedWords, foldWords } from './names/fold.ts';

/** Function words: they say nothing of what a text is about. Closed classes of English, not drawn from any text. */
const FUNCTION_WORDS = new Set(
  `a about above after again against all also am among an and any are as at be because been before being between both
  but by can could did do does doing down during each either else ever every few for from had has have having he her
  here hers herself him himself his how however i if in into is it its itself just less many may me might more most
  much must my myself neither no nor not now of off on once one only onto or other our ours out over own per rather s
  same shall she should since so some such t than that the their theirs them themselves then there these they this
  those though through thus to too toward towards under until up upon us very was we were what when where whether which
  while who whom whose why will with within without would yet you your yours`.split(/\s+/),
);

/**
 * The words of a text as the index and every comparison hold them, in order: names of countries folded to one key,
 * everything else in its light stem. A query's words go the same way, so that both meet.
 */
export function indexWords(text: string, options: FoldOptions = {}): string[] {
  return foldWords(text, options).map(stem);
}

/** Index words of a text with their places, for whoever wants some of its sentences' content words as well. */
export interface PlacedWords {
  readonly words: readonly string[];
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  /** False for function words. */
  readonly content: readonly boolean[];
}

export function placedWords(text: string): PlacedWords {
  const { words, starts } = foldedWords(text);
  return { words: words.map(stem), starts, content: words.map((word) => !FUNCTION_WORDS.has(word)) };
}

/** Index words that carry content, function words left out. */
export function contentWords(text: string, options: FoldOptions = {}): string[] {
  const found: string[] = [];
  for (const word of foldWords(text, options)) if (!FUNCTION_WORDS.has(word)) found.push(stem(word));
  return found;
}

/**
 * A light stem: plurals, -ed, -ing, and the final -e that they hide. Derivations are left alone, so that "united"
 * does not meet "unit", "policy" not "police", "general" not "generate" (Harman 1991 on weak stemming).
 */
export function stem(word: string): string {
  if (word.length < 4 || !INFLECTED.has(word.charCodeAt(word.length - 1))) return word;
  if (word.length > MOST_LETTERS) return stemOf(word);
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const stemmed = stemOf(word);
  STEMS.set(word, stemmed);
  return stemmed;
}

/** Stems of words met before: the same few thousand make up most of any text. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;
/** A longer piece of a text is no copy of it in V8, but holds on to the whole text. */
const MOST_LETTERS = 12;

function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word) || KEPT.has(word)) return word;
  let s = word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (/(?:[sx]|[cs]h|z)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    if (!s.endsWith(ending)) continue;
    const base = s.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) break;
    s = /([bdgklmnprt])\1$/.test(base) && !/ll$/.test(base) ? base.slice(0, -1) : base;
    break;
  }
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  return s.endsWith('y') && s.length > 3 && !/[aeiou]y$/.test(s) ? `${s.slice(0, -1)}i` : s;
}

/** Last letters of what is looked at. */
const INFLECTED = new Set(Array.from('sgdey', (letter) => letter.charCodeAt(0)));
/** Words whose ending is no inflection. */
const KEPT = new Set(
  `united need speed feed seed deed breed indeed hundred sacred king ring ping wing ding being during spring string
  bring thing nothing something anything everything evening morning ceiling sterling beijing news economics politics
  physics series species always perhaps afterwards`.split(/\s+/),
);
