/** When "one" counts, and when it points or means "some". */
import { FATE, isFate, KILLING } from './fates.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/**
 * "one" counts in digits, with a bound ("at least one"), in a row with other counts, where something befell the one
 * ("one soldier died"), and as what a verb takes or as what there is ("lost one helicopter"); elsewhere it points or
 * means "some" ("one aide said", "the one problem", "with one voice").
 */
export function countsOne(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral): boolean {
  const token = tokens[numeral.first];
  if (token?.kind === 'number') return true;
  if (token?.lower !== 'one') return false;
  const before = tokens[numeral.first - 1]?.lower ?? '';
  if (/^(?:no|the|this|that|each|every|any|another|which|other|last|first|big|new|good|number)$/.test(before))
    return false;
  const next = tokens[numeral.last + 1]?.lower ?? '';
  if (ONE_OF_MANY.test(next)) return false;
  const kind = tags[numeral.last + 1];
  // "killing one": nothing stands behind it that it could point at.
  if (kind === 'stop' || kind === 'conjunction' || kind === undefined) return KILLING.test(before);
  if (kind !== 'noun' && kind !== 'adjective' && kind !== 'name' && !FATE.test(next)) return false;
  return (
    before === 'just' ||
    before === 'only' ||
    before === 'exactly' ||
    (before === 'least' && tokens[numeral.first - 2]?.lower === 'at') ||
    taken(tokens, tags, numeral.first - 1) ||
    inRow(tokens, numeral) ||
    isFate(tokens, numeral.first, numeral.last + 2)
  );
}

/** The token is a verb whose object follows ("had one plan" is mostly no count), or the "was" of "there was". */
function taken(tokens: readonly Token[], tags: readonly Tag[], verb: number): boolean {
  if (tags[verb] === 'auxiliary') return tokens[verb - 1]?.lower === 'there';
  return (tags[verb] === 'verb' || tags[verb] === 'gerund') && !SAYS.test(tokens[verb]?.lower ?? '');
}

/** Verbs whose subject may stand behind them. */
export const SAYS =
  /^(?:sa(?:ys|id)|add(?:s|ed)|asks?|asked|told|tells|argue[sd]|explain(?:s|ed)|note[sd]|recall(?:s|ed)|wrote|writes|warn(?:s|ed)|insist(?:s|ed)|complain(?:s|ed))$/;

const ONE_OF_MANY =
  /^(?:day|another|other|last|final|thing|way|time|side|hand|point|month|week|year|reason|more|of|such|who|that|key|big|major|possible|morning|night|evening|afternoon|could|can|would|may|might|must|should)$/;

/** Another count stands at the other side of "and" or a comma, at most four tokens off. */
function inRow(tokens: readonly Token[], numeral: Numeral): boolean {
  let joined = false;
  for (let at = numeral.first - 1; at >= 0 && at >= numeral.first - 5; at--) {
    const token = tokens[at];
    if (token?.lower === 'and' || token?.text === ',') joined = true;
    else if (token && joined && token.lower !== 'one' && readNumeral(tokens, at)) return true;
  }
  joined = false;
  for (let at = numeral.last + 1; at <= numeral.last + 5; at++) {
    const token = tokens[at];
    if (token?.lower === 'and' || token?.text === ',') joined = true;
    else if (token && joined && token.lower !== 'one' && token.kind !== 'stop' && readNumeral(tokens, at)) return true;
  }
  return false;
}
