/** Who is named beside a quotation without a verb: before it ("He said:" on a line of its own) or under it ("— Jane Roe"). */
import { PARTICLES } from '../names/classes.ts';
import type { Token } from '../names/tokens.ts';
import { DASHES, type Range, subjectBefore } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { verbGroup } from './verbgroup.ts';
import { Takes, VERBS } from './verbs.ts';

/** Longest signature, in tokens. */
const LONGEST = 7;

/** The source of a line that ends in a colon after a verb of saying: what follows is said by it. */
export function introduction(tokens: readonly Token[]): Range | null {
  if (tokens.at(-1)?.text !== ':') return null;
  for (let i = tokens.length - 2; i > 0; i--) {
    const token = tokens[i];
    const verb = token?.word && !token.capital ? VERBS.get(token.lower) : undefined;
    if (!verb || (verb.takes & Takes.SPEECH) === 0 || verb.form === 'ing') continue;
    const group = verbGroup(tokens, i, verb);
    if (group && !group.passive && !group.to) return subjectBefore(tokens, group.group, 0);
  }
  return null;
}

/** A name after a dash that ends the segment, right after a quotation or alone; `from` is where the name begins. */
export function signature(tokens: readonly Token[]): Range | null {
  for (let dash = tokens.length - 2; dash >= 0 && dash >= tokens.length - LONGEST - 1; dash--) {
    const token = tokens[dash];
    if (!token || !DASHES.has(token.text)) continue;
    const signed = dash === 0 || isQuotation(tokens[dash - 1]);
    return signed && tokens.slice(dash + 1).every(isOfName) ? { from: dash + 1, to: tokens.length } : null;
  }
  return null;
}

function isOfName(token: Token): boolean {
  return token.capital || token.text === '.' || PARTICLES.has(token.lower);
}
