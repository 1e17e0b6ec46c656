/** What a numeral without unit counts or multiplies: nouns, times, ages, magnitudes and people killed or hurt. */
import type { FigureKind } from '../reading.ts';
import { ageOf } from './ages.ts';
import { isFate, KILLING } from './fates.ts';
import { REPORTING } from './lexicon.ts';
import { readCounted } from './nouns.ts';
import { isHyphen, type Numeral, readNumeral } from './numerals.ts';
import { countsOne, SAYS } from './ones.ts';
import type { Phrase } from './phrases.ts';
import type { End } from './ranges.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isPlural, readUnit } from './units.ts';

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
  /^(?:time|sided?|way|fold|fifths?|thirds?|odd|something|plus|based|led|style|on|to|of|up|off|in|and|or|the|year|day|hit|size|offs?|star)$/;
