/** What a numeral without unit counts or multiplies: nouns, times, ages, magnitudes and people killed or hurt. */
import type { FigureKind } from '../reading.ts';
import { REPORTING } from './lexicon.ts';
import { readCounted } from './nouns.ts';
import { isHyphen, type Numeral, readNumeral } from './numerals.ts';
import type { Phrase } from './phrases.ts';
import type { End } from './ranges.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isPlural, readUnit } from './units.ts';

const KILLING =
  /^(?:kill|injur|wound|arrest|detain|hospitali[sz]|displac|evacuat|rescu|infect|execut|imprison|jail|employ|massacr|sicken|diagnos)/;

export interface Count {
  readonly unit: string;
  readonly kind: FigureKind;
  /** The counted noun phrase, or null. */
  readonly noun: Phrase | null;
  readonly last: number;
  /** Token that says the unit, where it stands before the number ("aged 20", "killed 20"). */
  readonly told?: number;
}

/** The count that a numeral makes of what stands around it, or null. */
export function count(
  tokens: readonly Token[],
  tags: readonly Tag[],
  numeral: Numeral,
  head: End,
  last: number,
): Count | null {
  const value = head.numeral.high ?? head.numeral.value;
  const after = tokens[last + 1];
  // "three times"
  if (after?.lower === 'times' || (isHyphen(after) && tokens[last + 2]?.lower === 'fold') || after?.lower === 'fold') {
    const at = after?.lower === 'times' || after?.lower === 'fold' ? last + 1 : last + 2;
    const compared =
      after?.lower !== 'times' ||
      /^(?:more|higher|larger|bigger|greater|as|the|that|its|faster|lower|less|fewer|smaller|what|their|over|longer|stronger)$/.test(
        tokens[at + 1]?.lower ?? '',
      );
    return { unit: 'times', kind: compared || numeral.shaped ? 'ratio' : 'count', noun: null, last: at };
  }
  if (after?.lower === 'x' && after.glued) return { unit: 'times', kind: 'ratio', noun: null, last: last + 1 };
  const before = tokens[numeral.first - 1]?.lower;
  const aged = value < 120 ? ageOf(tokens, tags, numeral, last) : -1;
  if (aged >= 0) return { unit: 'year old', kind: 'measure', noun: null, last, told: aged };
  if (before === 'magnitude' || (before === 'of' && tokens[numeral.first - 2]?.lower === 'magnitude'))
    return {
      unit: 'magnitude',
      kind: 'measure',
      noun: null,
      last,
      told: numeral.first - (before === 'of' ? 2 : 1),
    };
  if (isHyphen(after) && tokens[last + 2]?.lower === 'magnitude')
    return { unit: 'magnitude', kind: 'measure', noun: null, last: last + 2 };
  if (after?.lower === 'magnitude') return { unit: 'magnitude', kind: 'measure', noun: null, last: last + 1 };
  if (isHyphen(after) && after?.glued) return compound(tokens, last);
  const many = value !== 1;
  if (!many && !countsOne(tokens, tags, numeral)) return null;
  let from = last + 1;
  if (numeral.kind === 'vague' || before === 'of' || tokens[numeral.first]?.lower === 'a')
    if (tokens[from]?.lower === 'of') from++;
  const counted = readCounted(tokens, tags, from, many || numeral.kind === 'vague');
  // "one official said", "said one official" tell who speaks, not how many.
  if (!many && counted && (REPORTING.has(tokens[counted.last + 1]?.lower ?? '') || SAYS.test(before ?? '')))
    return null;
  if (!counted && value > 1 && Number.isInteger(value)) {
    const joined = unhyphened(tokens, tags, last);
    if (joined) return joined;
  }
  if (counted) {
    // "wounded 31 others", "two others were acquitted": people, where something was done to them.
    if (counted.unit === 'other' && isFate(tokens, numeral.first, counted.last)) {
      const noun = { first: counted.first, last: counted.last };
      return { unit: 'person', kind: 'count', noun, last: counted.last };
    }
    // "50 previous years", "517 rushing yards": a unit with an adjective before it.
    const named = counted.first < counted.last && !tokens[counted.last]?.glued ? readUnit(tokens, counted.last) : null;
    if (named?.kind === 'measure' && named.last === counted.last && counted.last <= last + 3) {
      return { unit: named.unit, kind: 'measure', noun: null, last: counted.last };
    }
    // "billions of trade and investment dollars"
    if (named?.kind === 'money' && named.last === counted.last && numeral.kind === 'vague')
      return { unit: named.unit, kind: 'money', noun: null, last: counted.last };
    const direct =
      counted.first <= last + 4 &&
      !hasNumeral(tokens, last + 1, counted.first - 1) &&
      (counted.first === counted.last - 2 || !hasNumeral(tokens, counted.first, counted.last)) &&
      tokens[last + 1]?.lower !== 'of' &&
      tokens[last + 1]?.lower !== 'more-than';
    const vagueOf = numeral.kind === 'vague' && !hasNumeral(tokens, last + 1, counted.last);
    return {
      unit: counted.unit,
      kind: 'count',
      noun: { first: counted.first, last: counted.last },
      last: direct || vagueOf ? counted.last : last,
    };
  }
  // "killed 20", "leaving 30 dead" were read as nouns; here the verb stands before.
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 5; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'stop' || token.lower === 'and') break;
    const does = tags[at] === 'verb' || tags[at] === 'gerund' || tags[at] === 'adjective';
    if (KILLING.test(token.lower) && (does || token.lower.endsWith('ing')))
      return { unit: 'person', kind: 'count', noun: null, last, told: at };
  }
  return null;
}

/** What happens to people. */
export const FATE =
  /^(?:(?:dead|homeless)$|kill|injur|wound|arrest|detain|hospitali[sz]|evacuat|rescu|infect|acquit|convict|charg|sentenc|surviv|escap|hurt|die|shot|missing|fled|bail|freed|releas|execut|displac)/;

/** Something that happens to people is said within five tokens before or two behind. */
function isFate(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 5; at <= last + 3; at++) if (FATE.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function hasNumeral(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (readNumeral(tokens, at)) return true;
  return false;
}

/** "a 50-member parliament", "three-bedroom": the word behind the hyphen is the unit. */
function compound(tokens: readonly Token[], last: number): Count | null {
  const word = tokens[last + 2];
  if (word?.kind !== 'word' || !word.glued) return null;
  const noun = word.lower.split('-')[0] ?? '';
  // "two-pronged", "one-sided": how it is made, not how many.
  if (NOT_COUNTED.test(noun) || /[^e]ed$/.test(noun)) return null;
  if (!/^[a-z]{3,}$/.test(noun)) return null;
  return { unit: noun, kind: 'count', noun: { first: last + 2, last: last + 2 }, last: last + 2 };
}

/** "a 12 page document", "a three course meal": what a number above one cannot count is the unit of what stands behind. */
function unhyphened(tokens: readonly Token[], tags: readonly Tag[], last: number): Count | null {
  const unit = tokens[last + 1];
  const head = tokens[last + 2];
  if (unit?.kind !== 'word' || head?.kind !== 'word' || tags[last + 1] !== 'noun' || tags[last + 2] !== 'noun')
    return null;
  if (unit.text !== unit.lower || head.text !== head.lower || isPlural(unit.lower) || isPlural(head.lower)) return null;
  if (NOT_COUNTED.test(unit.lower) || unit.lower.length < 4) return null;
  return { unit: unit.lower, kind: 'count', noun: { first: last + 1, last: last + 1 }, last: last + 1 };
}

const NOT_COUNTED =
  /^(?:time|sided?|way|fold|fifths?|thirds?|odd|something|plus|based|led|style|on|to|of|up|off|in|and|or|the|year|day|hit|size|offs?)$/;

/**
 * "one" counts in digits, with a bound ("at least one"), in a row with other counts, where something befell the one
 * ("one soldier died"), and as what a verb takes or as what there is ("lost one helicopter"); elsewhere it points or
 * means "some" ("one aide said", "the one problem", "with one voice").
 */
function countsOne(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral): boolean {
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

/** The token is a verb whose object follows ("have one plan" has a plan), or the "was" of "there was". */
function taken(tokens: readonly Token[], tags: readonly Tag[], verb: number): boolean {
  if (tags[verb] === 'auxiliary') return tokens[verb - 1]?.lower === 'there';
  return (tags[verb] === 'verb' || tags[verb] === 'gerund') && !SAYS.test(tokens[verb]?.lower ?? '');
}

/** Verbs whose subject may stand behind them. */
const SAYS =
  /^(?:sa(?:ys|id)|add(?:s|ed)|asks?|asked|told|tells|argue[sd]|explain(?:s|ed)|note[sd]|recall(?:s|ed)|wrote|writes|warn(?:s|ed)|insist(?:s|ed)|complain(?:s|ed))$/;

/** The token that tells an age: "aged", "older", or the name or pronoun of who is so old; or -1. */
function ageOf(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral, last: number): number {
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
