/**
 * Who says a figure, where no quote says it: "according to X", "citing X", "X put the figure at", "X said that …" and
 * ", X said" in the figure's own sentence.
 */

import { POINTING } from '../speakers/people.ts';
import type { Quantity } from './find.ts';
import { PRONOUNS, REPORTING } from './lexicon.ts';
import { readNumeral } from './numerals.ts';
import { type Phrase, phraseAfter, phraseBefore, type Scene } from './phrases.ts';

/** A function from a quantity of the sentence to its speaker as written, or null. */
export function speakerIn(scene: Scene): (quantity: Quantity) => string | null {
  const { tokens, tags } = scene;
  let general: string | null = null;
  const before: { at: number; until: number; name: string }[] = [];
  const speaking: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if ((word === 'according' && next === 'to') || word === 'citing' || (word === 'by' && next === 'estimates')) {
      const phrase = phraseAfter(scene, at + (word === 'citing' ? 1 : 2));
      general ??= text(scene, phrase);
      continue;
    }
    // "The fund sees growth of 3 percent."
    const sees = word === 'sees' && tags[at + 1] === 'noun';
    if (tags[at] !== 'verb' && tags[at] !== 'gerund' && !sees) continue;
    if (
      !(REPORTING.has(word) || sees) ||
      word === 'expected' ||
      word === 'projected' ||
      word === 'told' ||
      (word === 'put' && (next === 'out' || next === 'up' || next === 'forward')) ||
      next === 'by' ||
      word === 'find' ||
      word === 'shows' ||
      word === 'show'
    )
      continue;
    const subject = phraseBefore(scene, at - 1, 0, OF);
    const name = text(scene, subject);
    // "The report said" tells nobody.
    if (name === null || subject === null || POINTING.test(`the ${name}`)) continue;
    if (PRONOUNS.has(tokens[subject.last]?.lower ?? '')) continue;
    if (/\b(?:what|which|who)\b/i.test(name) || readNumeral(tokens, subject.last)) continue;
    if (tags[subject.last] !== 'name' && tags[subject.last] !== 'noun') continue;
    const closing =
      tokens[subject.first - 1]?.text === ',' || tokens[at + 1] === undefined || tokens[at + 1]?.text === '.';
    if (closing && !SAYING_AHEAD.test(next)) general ??= name;
    else before.push({ at, until: clauseEnd(scene, at), name });
    speaking.push(subject);
  }
  return (quantity) => {
    // "the four people said": who speaks is not told by whoever speaks.
    if (speaking.some(({ first, last }) => first <= quantity.lead && quantity.lead <= last)) return null;
    if (general !== null) return general;
    let found: string | null = null;
    for (const said of before) if (said.at < quantity.lead && quantity.lead < said.until) found = said.name;
    return found;
  };
}

/** Where what is said ends at the latest: "…, and the two sides expect …" is a clause of its own. */
function clauseEnd({ tokens }: Scene, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.text === ';') return at;
    if (tokens[at]?.text === ',' && /^(?:and|but|while|although|though)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  }
  return tokens.length;
}

/** A speaker's name runs over "of" alone: "the Ministry of Commerce". */
const OF: ReadonlySet<string> = new Set(['of', 'for']);

const SAYING_AHEAD = /^(?:that|it|he|she|they|the|its|a)$/;

function text(scene: Scene, phrase: Phrase | null): string | null {
  if (!phrase) return null;
  const words: string[] = [];
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = scene.tokens[at];
    if (token) words.push((token.glued && words.length > 0 ? '' : ' ') + token.text);
  }
  const name = words.join('').trim();
  return name === '' ? null : name;
}
