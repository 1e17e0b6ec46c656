/**
 * Units that stand with another number: "5 and 7 percent", "18 of them", "48 died and 16 are missing", "Denmark sold 40
 * ships and Norway 25". What is lent is said by `elsewhere`, so that each value and unit can be read back.
 */
import { BARE, type Quantity } from './find.ts';
import { governor } from './governors.ts';
import { CLAUSE, type Lender, near, span, take } from './lenders.ts';
import { DECREASE, INCREASE } from './lexicon.ts';
import type { Lenders } from './memory.ts';
import { amount, befallen, existing, members, ofNumber, subject } from './named.ts';
import { type Scene, substantive } from './phrases.ts';
import { isDuration, isPlural, singular } from './units.ts';

/** "one of them", which points and does not count. */
const isOne = ({ tokens }: Scene, quantity: Quantity) =>
  quantity.value === 1 && tokens[quantity.first]?.lower === 'one';

const lacks = (quantity: Quantity) => quantity.unit === BARE || quantity.unit === null;

/**
 * The quantities with units lent to those that had none of their own, by the same sentence or the one before; those that
 * nobody lends one and that tell nothing without are left out.
 */
export function lend(scene: Scene, found: readonly Quantity[], lenders: Lenders): Quantity[] {
  const { count: before, money: purse, all: told } = lenders;
  const result = [...found];
  for (let i = result.length - 1; i >= 0; i--) {
    const quantity = result[i];
    if (!quantity || !lacks(quantity)) continue;
    result[i] = ahead(scene, quantity, result[i + 1], found[i + 1]) ?? quantity;
  }
  // What stands in brackets is the same again in another unit.
  const bracketed = (one: Quantity | undefined) => one !== undefined && scene.tokens[one.lead - 1]?.text === '(';
  const counts: Quantity[] = [];
  for (let i = 0; i < result.length; i++) {
    let quantity = result[i];
    if (!quantity) continue;
    if (lacks(quantity)) {
      const previous = bracketed(result[i - 1]) ? result[i - 2] : result[i - 1];
      const { value } = quantity;
      const earlier = result.slice(0, i).filter((one) => !bracketed(one));
      const lastCount = counts.findLast((one) => one.value >= value) ?? null;
      quantity =
        compares(scene, quantity, told) ??
        pointing(scene, quantity, lastCount, before) ??
        more(scene, quantity, counts, before) ??
        members(scene, quantity) ??
        existing(scene, quantity, before) ??
        ofNumber(scene, quantity) ??
        among(scene, quantity, previous) ??
        behind(scene, quantity, previous) ??
        indexPoints(scene, quantity, result) ??
        against(scene, quantity, earlier) ??
        parallel(scene, quantity, previous) ??
        clause(scene, quantity, lastCount) ??
        held(scene, quantity, earlier, before) ??
        row(scene, quantity, previous) ??
        nowadays(scene, quantity, earlier) ??
        amount(scene, quantity, i, result, purse) ??
        subject(scene, quantity, lastCount) ??
        befallen(scene, quantity) ??
        beside(scene, quantity, previous) ??
        elided(scene, quantity, earlier, before, purse) ??
        quantity;
      result[i] = quantity;
    } else if (quantity.unit === 'point')
      result[i] = percentagePoints(scene, quantity, result.slice(0, i), result[i + 1]);
    if (quantity.kind === 'count' && quantity.unit !== null && quantity.unit !== BARE) counts.push(quantity);
  }
  return result.filter((quantity) => quantity.unit !== BARE);
}

/** "5 and 7 percent", "12, 15 and 20 ships": the unit stands behind the last of the row. */
function ahead(
  scene: Scene,
  quantity: Quantity,
  next: Quantity | undefined,
  bare: Quantity | undefined,
): Quantity | null {
  if (!next?.unit || next.unit === BARE || next.kind === 'ratio') return null;
  const from = quantity.last + 1;
  if (next.lead - from < 1 || next.lead - from > 2) return null;
  for (let at = from; at < next.lead; at++)
    if (!/^(?:and|or|to|,|&|-|–)$/.test(scene.tokens[at]?.lower ?? '')) return null;
  // A comma alone joins only inside a row.
  const comma = next.lead - from === 1 && scene.tokens[from]?.text === ',';
  if (comma && !(bare && lacks(bare))) return null;
  if (!near(next, quantity)) return null;
  return take(scene, quantity, next, next.noun);
}

/** "18 of them", "58 of whom". */
function pointing(scene: Scene, quantity: Quantity, last: Quantity | null, before: Lender | null): Quantity | null {
  const { tokens, tags } = scene;
  // "Of those, 10,102 were still being treated."
  const opens =
    quantity.lead <= 3 && /^(?:them|those|these)$/.test(tokens[1]?.lower ?? '') && tokens[0]?.lower === 'of';
  if (opens && before?.unit && before.value >= quantity.value && !isOne(scene, quantity)) return lent(quantity, before);
  if (tokens[quantity.last + 1]?.lower !== 'of' || isOne(scene, quantity)) return null;
  const pronoun = tokens[quantity.last + 2]?.lower ?? '';
  if (/^(?:us|you)$/.test(pronoun))
    return { ...quantity, unit: 'person', kind: 'count', elsewhere: span(scene, quantity.last + 2, quantity.last + 2) };
  if (!/^(?:them|those|these|which|whom)$/.test(pronoun)) return null;
  // "rockets, three of them duds": what stands right before.
  const noun = quantity.lead - 2;
  const adjacent = tokens[noun + 1]?.text === ',' && substantive(tags[noun]) ? tokens[noun] : undefined;
  if (adjacent && last?.noun?.last !== noun && isPlural(adjacent.lower) && !isDuration(singular(adjacent.lower)))
    return { ...quantity, unit: singular(adjacent.lower), kind: 'count', elsewhere: span(scene, noun, noun) };
  if (last) return take(scene, quantity, last, null);
  return before?.unit && before.value >= quantity.value ? lent(quantity, before) : null;
}

/** "pays 8 billion crowns a year …, which brings in an extra 2 billion": no rate is told of what comes on top. */
function once({ tokens }: Scene, quantity: Quantity): Quantity {
  if (!/^(?:extra|additional|further|another)$/.test(tokens[quantity.first - 1]?.lower ?? '')) return quantity;
  return { ...quantity, unit: quantity.unit?.replace(/\/(?:year|month|week|day)$/, '') ?? null };
}

/** A quantity with the unit of one from the sentence before. */
const lent = (quantity: Quantity, { unit, kind, elsewhere }: Lender): Quantity => ({
  ...quantity,
  unit,
  kind,
  elsewhere,
});

/** "That compares with 46 a year earlier": of what is nearest to it in size. */
function compares({ tokens }: Scene, quantity: Quantity, told: readonly Lender[]): Quantity | null {
  const opens = /^(?:that|this|it)$/.test(tokens[0]?.lower ?? '') && /^compare[sd]$/.test(tokens[1]?.lower ?? '');
  if (!opens || quantity.lead > 4) return null;
  const distance = ({ value }: Lender) => Math.abs(Math.log(value / quantity.value));
  const [lender] = told
    .filter(({ unit, value }) => unit !== null && !isDuration(unit) && value > 0)
    .toSorted((a, b) => distance(a) - distance(b));
  return lender ? lent(quantity, lender) : null;
}

/** "eight more are to stand trial", "90 jets with options on 43 more": of what was counted last. */
function more(scene: Scene, quantity: Quantity, counts: readonly Quantity[], before: Lender | null): Quantity | null {
  const { tokens, tags } = scene;
  const next = quantity.last + 2;
  if (tokens[quantity.last + 1]?.lower !== 'more' || quantity.value < 2) return null;
  const ends = tokens[next] === undefined || /^(?:stop|auxiliary|verb|preposition|conjunction)$/.test(tags[next] ?? '');
  if (!ends || tokens[next]?.lower === 'than') return null;
  const last = counts.findLast(({ unit }) => !isDuration(unit));
  if (last) return near(last, quantity) ? take(scene, quantity, last, null) : null;
  return before?.unit && before.value < quantity.value * 50 && quantity.value < before.value * 50
    ? lent(quantity, before)
    : null;
}

/** "In 1991 there were 1,100 boats, and today 382": the same thing at another time. */
function nowadays(scene: Scene, quantity: Quantity, earlier: readonly Quantity[]): Quantity | null {
  const { tokens, timed } = scene;
  const before = quantity.lead - 1;
  if (!timed[before] && !/^(?:now|today|currently)$/.test(tokens[before]?.lower ?? '')) return null;
  const next = tokens[quantity.last + 1];
  if (!(next === undefined || next.kind === 'stop') || isOne(scene, quantity)) return null;
  const other = earlier.findLast(({ unit, kind }) => unit !== BARE && !isDuration(unit) && kind !== 'ratio');
  return other?.unit && near(other, quantity) ? take(scene, quantity, other, null) : null;
}

/** "six people among the 6 billion": those that they are part of. */
function among(scene: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  const { tokens } = scene;
  if (previous?.kind !== 'count' || !previous.unit || previous.unit === BARE || quantity.value < previous.value)
    return null;
  const the = tokens[quantity.lead - 1]?.lower === 'the' ? quantity.lead - 2 : quantity.lead - 1;
  const part = tokens[the]?.lower === 'among' || (tokens[the]?.lower === 'of' && tokens[the - 1]?.lower === 'out');
  return part && the - previous.last <= 2 ? take(scene, quantity, previous, null) : null;
}

/** "from 54 ships to 40", "12 percent, against 9", "4.2 points … to close at 1,412". */
function behind(scene: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  const { tokens } = scene;
  if (!previous?.unit || previous.unit === BARE || isDuration(previous.unit)) return null;
  if (previous.fraction || (previous.kind === 'ratio' && !previous.unit.includes('/'))) return null;
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  if (quantity.lead - previous.last > 12 || !near(previous, quantity)) return null;
  // "rose 2 percent to 94" reaches 94 of something else; "from 2 percent to 4" does not.
  const moved = previous.kind === 'percent' && before === 'to' && tokens[previous.lead - 1]?.lower !== 'from';
  // "grew by 2 percent but fell by 1", "Chad at 3.8 percent and Mali at 3.5": the same word before both.
  if (/^(?:by|at)$/.test(before) && tokens[previous.lead - 1]?.lower === before)
    return take(scene, quantity, previous, null);
  // "by 51.6 percent to 48.4": the two sides of a vote.
  if (before === 'to' && previous.kind === 'percent' && isWhole(previous.value + quantity.value))
    return take(scene, quantity, previous, null);
  if (compared(scene, quantity)) return moved ? null : take(scene, quantity, previous, null);
  const close = quantity.lead - previous.last <= 2 && /^(?:and|,|by)$/.test(before);
  return close && previous.kind !== 'percent' ? take(scene, quantity, previous, null) : null;
}

/** Shares that leave out at most a tenth for abstentions and small parties. */
const isWhole = (sum: number) => sum > 90 && sum < 100.5;

/** "27 percent full, against a five-year average of 40": what is compared has the unit of what it is compared with. */
function against(scene: Scene, quantity: Quantity, earlier: readonly Quantity[]): Quantity | null {
  const other = earlier.findLast(({ unit }) => unit !== BARE && !isDuration(unit));
  if (!other || other.kind === 'ratio' || other.fraction || !near(other, quantity)) return null;
  for (let at = quantity.lead - 1; at > Math.max(other.last, quantity.lead - 8); at--) {
    const word = scene.tokens[at]?.lower ?? '';
    if (word === 'against' || word === 'versus' || (word === 'with' && scene.tokens[at - 1]?.lower === 'compared'))
      // "at 11.6 to the dollar, compared with 14.2": a rate without a unit is set against another.
      return other.unit === null ? { ...quantity, unit: null } : take(scene, quantity, other, null);
  }
  return null;
}

/** "a million rupees to the family of the dead, 200,000 to the hurt and 50,000 to others": the same word behind each. */
function parallel(scene: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  const { tokens, tags } = scene;
  if (!previous?.unit || previous.unit === BARE || previous.kind === 'percent' || previous.kind === 'ratio')
    return null;
  if (isDuration(previous.unit) || !/^(?:,|and|or)$/.test(tokens[quantity.lead - 1]?.lower ?? '')) return null;
  const link = tokens[quantity.last + 1];
  if (tags[quantity.last + 1] !== 'preposition' || link?.lower !== tokens[previous.last + 1]?.lower) return null;
  return near(previous, quantity) ? take(scene, quantity, previous, null) : null;
}

const HOLDS =
  /^(?:ha[sd]|have|having|h[oe]lds?|holding|w[io]ns?|winning|gets?|got|t[ao]kes?|taken|los[et]|carr(?:y|ies|ied|ying)|reach(?:es|ed)?)$/;

/** "The party holds 69 and its rival 86", "a second train carrying 1,039": as many of what was counted before. */
function held(scene: Scene, quantity: Quantity, earlier: readonly Quantity[], before: Lender | null): Quantity | null {
  const { tokens, tags } = scene;
  const next = tokens[quantity.last + 1];
  const ends =
    next === undefined || next.kind === 'stop' || next.lower === 'and' || tags[quantity.last + 1] === 'preposition';
  if (!ends || quantity.value < 2 || quantity.kind !== 'count' || next?.lower === 'of') return null;
  const verb = quantity.lead - 1;
  const word = tokens[verb]?.lower ?? '';
  const direct = HOLDS.test(word) || (tags[verb] === 'verb' && !/^numbers?$/.test(word) && earlier.length > 0);
  const row =
    earlier.at(-1)?.kind === 'count' && substantive(tags[quantity.lead - 1]) && joins(scene, quantity, earlier.at(-1));
  if (!direct && !row) return null;
  const other = earlier.findLast(
    (one) =>
      one.unit !== null &&
      one.unit !== BARE &&
      !isDuration(one.unit) &&
      (one.kind === 'count' || one.kind === 'measure'),
  );
  if (other) {
    if (!near(other, quantity)) return null;
    const taken = take(scene, quantity, other, null);
    // "300,000 homes a year … started only 37,000": homes, not homes a year.
    return other.kind === 'count' ? { ...taken, unit: other.unit?.split('/')[0] ?? null } : taken;
  }
  if (!before?.unit || !direct || before.value > quantity.value * 50 || quantity.value > before.value * 50) return null;
  return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
}

/** Between two numbers stands "and" with a noun phrase behind it, and no verb. */
function joins({ tokens, tags }: Scene, quantity: Quantity, previous: Quantity | undefined): boolean {
  if (!previous || tokens[previous.last + 1]?.lower !== 'and') return false;
  for (let at = previous.last + 2; at < quantity.lead; at++)
    if (tags[at] === 'verb' || tags[at] === 'auxiliary' || tags[at] === 'preposition' || tags[at] === 'stop')
      return false;
  return quantity.lead - previous.last <= 6;
}

/** "The index lost 12 points, or 0.3 percent, to end at 1,412": its level is in points too. */
function indexPoints(scene: Scene, quantity: Quantity, found: readonly Quantity[]): Quantity | null {
  if (!/^(?:at|to|of|\()$/.test(scene.tokens[quantity.lead - 1]?.text ?? '') || quantity.value < 20) return null;
  const other = found.find((one) => one.unit === 'point' && one !== quantity);
  return other ? take(scene, quantity, other, null) : null;
}

const compared = ({ tokens }: Scene, quantity: Quantity): boolean => {
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  return /^(?:from|with|to|than|against)$/.test(before);
};

/**
 * A number that is itself what a clause is about ("and 16 are missing", "of whom 58 were in intensive care and 31 on
 * ventilators", "and Sweden 1,214"): it counts what the sentence counted last.
 */
function clause(scene: Scene, quantity: Quantity, last: Quantity | null): Quantity | null {
  if (!last || isDuration(last.unit) || isOne(scene, quantity)) return null;
  const { tokens, tags } = scene;
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  const next = tokens[quantity.last + 1];
  const kind = tags[quantity.last + 1];
  const opened =
    /^(?:and|or|but|,|;|whom|which|them|including|while)$/.test(before) &&
    (before !== ',' ||
      /^(?:whom|which|them|these|those)$/.test(tokens[quantity.lead - 2]?.lower ?? '') ||
      kind === 'auxiliary' ||
      /^(?:more|fewer)$/.test(next?.lower ?? ''));
  const told =
    kind === 'auxiliary' ||
    kind === 'verb' ||
    /^(?:more|fewer|less|higher|lower|dead|missing)$|.ed$/.test(next?.lower ?? '') ||
    (kind === 'preposition' && !/^(?:of|to|,)$/.test(next?.lower ?? ''));
  if (opened && told) return take(scene, quantity, last, null);
  return null;
}

/** "2,609 of them fell ill and 614 died": one is told without a noun, and so is the other. */
function beside({ tokens, tags }: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  if (quantity.unit !== BARE || previous?.unit !== null || tokens[quantity.lead - 1]?.lower !== 'and') return null;
  return tags[quantity.last + 1] === 'verb' ? { ...quantity, unit: null } : null;
}

/** "Denmark sold 40 ships and Norway 25", "China bought 3.1 million tons, Japan 680,000": the verb is left out. */
function row(scene: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  if (!previous?.unit || previous.unit === BARE || isDuration(previous.unit) || !near(previous, quantity)) return null;
  const { tokens, tags } = scene;
  const next = tokens[quantity.last + 1];
  // "the police get 3 billion and schools 2 billion"
  const noun = tags[quantity.lead - 1] === 'noun' && previous.kind === 'money' && quantity.value >= LARGE;
  if (!(noun || tags[quantity.lead - 1] === 'name') || quantity.value < 2) return null;
  if (!(next === undefined || next.kind === 'stop' || next.lower === 'and')) return null;
  let at = quantity.lead - 1;
  while (at > previous.last && (substantive(tags[at]) || tags[at] === 'determiner' || tags[at] === 'adjective')) at--;
  return at > previous.last && /^(?:and|,|;|while)$/.test(tokens[at]?.lower ?? '')
    ? take(scene, quantity, previous, null)
    : null;
}

/** Nothing that could be counted stands behind the number. */
function standsAlone({ tokens, tags, timed }: Scene, quantity: Quantity): boolean {
  const at = quantity.last + 1;
  const kind = tags[at];
  if (kind === undefined || kind === 'stop' || kind === 'conjunction' || kind === 'adverb' || timed[at]) return true;
  return kind === 'preposition' && tokens[at]?.lower !== 'of';
}

/** From here on a number is written for an amount, and says so by a scale or by its length. */
const LARGE = 1000;

/**
 * "an outlay of 506 million euros and Spain's 484 million", "earned 12,000 baht and ask for 16,000": a large number with
 * nothing to count is of what the one before it was of; so is one that only goes on from the sentence before ("it asked
 * for 7.6 million more").
 */
function elided(
  scene: Scene,
  quantity: Quantity,
  earlier: readonly Quantity[],
  before: Lender | null,
  purse: Lender | null,
): Quantity | null {
  const other = scene.tokens[quantity.first - 1]?.lower === 'other';
  if (quantity.value < LARGE || !(other || standsAlone(scene, quantity))) return null;
  // Of those of its size what is told last counts.
  const amounts = earlier.filter(({ unit, kind }) => !isDuration(unit) && kind !== 'ratio' && kind !== 'percent');
  const last = amounts.findLast((one) => near(one, quantity));
  if (last) return last.unit === null || last.unit === BARE ? null : once(scene, take(scene, quantity, last, null));
  if (amounts.length > 0) return null;
  const above = governor(scene, quantity.lead);
  const more =
    /^(?:more|less|fewer)$/.test(scene.tokens[quantity.last + 1]?.lower ?? '') ||
    /^(?:other|another|remaining)$/.test(scene.tokens[quantity.first - 1]?.lower ?? '');
  if (!above?.points && !more) return null;
  const lender = [purse, before].find(
    (one) => one?.unit && one.value < quantity.value * 50 && quantity.value < one.value * 50,
  );
  return lender ? { ...quantity, unit: lender.unit, kind: lender.kind, elsewhere: lender.elsewhere } : null;
}

/** "climbed 2.4 points to 74.6 percent", "81 percent, up seven points": points of a percentage. */
function percentagePoints(
  scene: Scene,
  quantity: Quantity,
  earlier: readonly Quantity[],
  next: Quantity | undefined,
): Quantity {
  const { tokens } = scene;
  // "35 percent of 1,001 adults …, 11 points more": who was asked has no points.
  const previous = earlier.findLast(({ unit, kind }) => !isDuration(unit) && (kind !== 'count' || unit === 'point'));
  const to = tokens[quantity.last + 1]?.lower;
  const level = next?.kind === 'percent' && (to === 'to' || to === 'from') && next.lead - quantity.last <= 2;
  const move = tokens[quantity.lead - 1]?.lower ?? '';
  const changed = tokens[quantity.lead - 2]?.lower ?? '';
  const moves =
    /^(?:up|down)$/.test(move) ||
    /^(?:ahead|behind|clear|more|less|higher|lower)$/.test(to ?? '') ||
    (move === 'of' && changed === 'error') ||
    (/^(?:of|by)$/.test(move) && (INCREASE.has(changed) || DECREASE.has(changed)));
  const after = previous?.kind === 'percent' && moves && quantity.lead - previous.last < CLAUSE;
  const other = level ? next : after ? previous : undefined;
  if (!other) return quantity;
  return {
    ...quantity,
    unit: 'percentage point',
    kind: 'percentage_points',
    noun: null,
    elsewhere: span(scene, other.first, other.last),
  };
}
