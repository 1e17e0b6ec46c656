/** The tense of the verb that governs a number: what is so now was not measured in a year that is over. */
import type { Governor } from './governors.ts';
import { PAST_VERBS } from './lexicon.ts';
import type { Scene } from './phrases.ts';

export type Tense = 'past' | 'present' | 'perfect' | 'ahead';

/** The tense of a verb group, or null where its form does not tell it. */
export function tenseOf({ tokens, tags }: Scene, { verb, group }: Pick<Governor, 'verb' | 'group'>): Tense | null {
  const opener = tokens[group]?.lower ?? '';
  if (/^(?:may|can|will|must|shall)$/.test(opener)) return 'ahead';
  if (/^(?:was|were|had|did)$/.test(opener)) return 'past';
  if (/^(?:is|are)$/.test(opener)) return 'present';
  if (opener === 'has' || opener === 'have') return verb > group ? 'perfect' : 'present';
  if (verb !== group || tags[verb] !== 'verb' || ALIKE.test(opener)) return null;
  if (opener.endsWith('ed') || PAST_VERBS.has(opener)) return 'past';
  return 'present';
}

/** Verbs whose past is written like their present. */
const ALIKE = /^(?:cut|put|set|hit|cost|let|spread|shed|beat|bid|read|split|quit|up|down|worth)$/;
