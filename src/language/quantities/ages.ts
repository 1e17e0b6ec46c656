/** Ages: numbers beside who is so old, or behind a word of age. */
import type { Numeral } from './numerals.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** The token that tells an age: "aged", "older", or the name or pronoun of who is so old; or -1. */
export function ageOf(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral, last: number): number {
  if (numeral.kind !== 'digits' || numeral.shaped || numeral.scale !== 1) return -1;
  if (!Number.isInteger(numeral.value) || numeral.value < 1) return -1;
  const next = tokens[last + 1];
  // "the ages of 18 and 35", "aged between 15 and 24", "aged over 60", "older than 65"
  const link = /^(?:of|between|than|over|under|above|below|about)$/.test(tokens[numeral.first - 1]?.lower ?? '');
  const at = numeral.first - 1;
  for (let told = at; told >= at - (link ? 2 : 0); told--)
    if (/^(?:aged?|ages)$/.test(tokens[told]?.lower ?? '')) return told;
  if (tokens[at]?.lower === 'than' && /^(?:older|younger)$/.test(tokens[at - 1]?.lower ?? '')) return at - 1;
  // "18 and older"
  if (/^(?:and|or)$/.test(next?.lower ?? '') && /^(?:older|younger)$/.test(tokens[last + 2]?.lower ?? ''))
    return last + 2;
  // "At 29, she is"
  if (tokens[at]?.lower === 'at' && at === 0 && next?.text === ',' && /^s?he$/.test(tokens[last + 2]?.lower ?? ''))
    return last + 2;
  // "Lang, 20, on loan"
  if (tokens[at]?.text === ',')
    return (next?.text === ',' || next?.text === '.') && tags[at - 1] === 'name' ? at - 1 : -1;
  // "She was 83.", "a daughter who was 10 at the time"
  if (!/^(?:is|was|turned|turns)$/.test(tokens[at]?.lower ?? '')) return -1;
  if (!/^(?:he|she|who)$/.test(tokens[at - 1]?.lower ?? '')) return -1;
  return next === undefined || next.kind === 'stop' || /^(?:and|when|at|in|on|but)$/.test(next.lower) ? at - 1 : -1;
}
