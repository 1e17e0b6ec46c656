/**
 * Units that stand with another number or elsewhere in the sentence: "5 and 7 percent", "18 of them", "48 died and 16 are
 * missing", "the number of cases rose by 300 to 4,100", "Denmark sold 40 ships and Norway 25". What is lent is said by
 * `elsewhere`, so that each value and unit can be read back.
 */
import type { Span } from '../reading.ts';
import { FATE } from './counts.ts';
import { BARE, type Quantity } from './find.ts';
import { governor } from './governors.ts';
import { DECREASE, INCREASE } from './lexicon.ts';
import { readCounted } from './nouns.ts';
import { type Phrase, type Scene, substantive } from './phrases.ts';
import { isDuration, isPlural, singular } from './units.ts';

/** What an earlier sentence counted, for numbers that only point at it. */
export type Lender = Pick<Quantity, 'unit' | 'kind' | 'value' | 'elsewhere'>;

const lacks = (quantity: Quantity) => quantity.unit === BARE || quantity.unit === null;

/**
 * The quantities with units lent to those that had none of their own; those that nobody lends one and that tell nothing
 * without are left out. `before` is the last count of the sentence before, `purse` its last amount
 * of money.
 */
export function lend(
  scene: Scene,
  found: readonly Quantity[],
  before: Lender | null,
  purse: Lender | null,
): Quantity[] {
  const result = [...found];
  for (let i = result.length - 1; i >= 0; i--) {
    const quantity = result[i];
    if (!quantity || !lacks(quantity)) continue;
    result[i] = ahead(scene, quantity, result[i + 1], found[i + 1]) ?? quantity;
  }
  const counts: Quantity[] = [];
  for (let i = 0; i < result.length; i++) {
    let quantity = result[i];
    if (!quantity) continue;
    if (lacks(quantity)) {
      const previous = result[i - 1];
      const { value } = quantity;
      const lastCount = counts.findLast((one) => one.value >= value) ?? null;
      quantity =
        pointing(scene, quantity, lastCount, before) ??
        existing(scene, quantity, before) ??
        ofNumber(scene, quantity) ??
        behind(scene, quantity, previous) ??
        indexPoints(scene, quantity, result) ??
        against(scene, quantity, result.slice(0, i)) ??
        parallel(scene, quantity, previous) ??
        clause(scene, quantity, lastCount) ??
        held(scene, quantity, result.slice(0, i), before) ??
        row(scene, quantity, previous) ??
        amount(scene, quantity, i, result, purse) ??
        subject(scene, quantity, lastCount) ??
        befallen(scene, quantity) ??
        beside(scene, quantity, previous) ??
        quantity;
      result[i] = quantity;
    } else if (quantity.unit === 'point')
      result[i] = percentagePoints(scene, quantity, result.slice(0, i), result[i + 1]);
    if (quantity.kind === 'count' && quantity.unit !== null && quantity.unit !== BARE) counts.push(quantity);
  }
  return result.filter((quantity) => quantity.unit !== BARE);
}

function span({ tokens }: Scene, first: number, last: number): Span[] {
  const opens = tokens[first];
  const closes = tokens[last];
  return opens && closes ? [{ start: opens.start, end: closes.end }] : [];
}

/** Where a quantity's unit was read. */
function told(scene: Scene, lender: Quantity): readonly Span[] {
  if (lender.elsewhere.length > 0) return lender.elsewhere;
  return lender.noun ? span(scene, lender.noun.first, lender.noun.last) : span(scene, lender.first, lender.last);
}

function take(scene: Scene, quantity: Quantity, lender: Quantity, noun: Phrase | null): Quantity {
  const lent = lender.noun ?? lender.lent;
  return {
    ...quantity,
    unit: lender.unit,
    kind: lender.kind,
    noun,
    elsewhere: told(scene, lender),
    ...(lent && noun === null ? { lent } : {}),
  };
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
  const { tokens } = scene;
  if (tokens[quantity.last + 1]?.lower !== 'of') return null;
  const pronoun = tokens[quantity.last + 2]?.lower ?? '';
  if (/^(?:us|you)$/.test(pronoun))
    return { ...quantity, unit: 'person', kind: 'count', elsewhere: span(scene, quantity.last + 2, quantity.last + 2) };
  if (!/^(?:them|those|these|which|whom)$/.test(pronoun)) return null;
  if (last) return take(scene, quantity, last, null);
  if (before?.unit && before.value >= quantity.value)
    return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
  return null;
}

/** "There are about 820,000 with criminal records": of those told of just before. */
function existing({ tokens }: Scene, quantity: Quantity, before: Lender | null): Quantity | null {
  if (!/^(?:are|were)$/.test(tokens[quantity.lead - 1]?.lower ?? '') || tokens[quantity.lead - 2]?.lower !== 'there')
    return null;
  if (!before?.unit || !/^(?:with|who|in|without|left|like|under|on)$/.test(tokens[quantity.last + 1]?.lower ?? ''))
    return null;
  return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
}

/** "the number of foreign workers rose to 1.9 million", "a total of dead of 40". */
function ofNumber(scene: Scene, quantity: Quantity): Quantity | null {
  const { tokens, tags } = scene;
  for (let at = quantity.lead - 1; at >= 0 && at > quantity.lead - CLAUSE; at--) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return null;
    if (!/^(?:number|numbers|total|count|tally)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of')
      continue;
    const counted = readCounted(tokens, tags, at + 2, true);
    if (!counted || counted.last >= quantity.lead || isDuration(counted.unit)) return null;
    // "Given the number of ships, the war would cost …": another clause.
    for (let i = counted.last + 1; i < quantity.lead; i++) if (tokens[i]?.text === ',') return null;
    return {
      ...quantity,
      unit: counted.unit,
      kind: 'count',
      elsewhere: span(scene, counted.first, counted.last),
    };
  }
  return null;
}

/** Tokens back to a word that says what is counted. */
const CLAUSE = 22;

/** "from 54 ships to 40", "12 percent, against 9", "4.2 points … to close at 1,412". */
function behind(scene: Scene, quantity: Quantity, previous: Quantity | undefined): Quantity | null {
  const { tokens } = scene;
  if (!previous?.unit || previous.unit === BARE || isDuration(previous.unit)) return null;
  if (previous.fraction || (previous.kind === 'ratio' && !previous.unit.includes('/'))) return null;
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  if (quantity.lead - previous.last > 12 || !near(previous, quantity)) return null;
  // "rose 2 percent to 94" reaches 94 of something else; "from 2 percent to 4" does not.
  const moved = previous.kind === 'percent' && before === 'to' && tokens[previous.lead - 1]?.lower !== 'from';
  // "grew by 2 percent but fell by 1": the same word before both.
  if (before === 'by' && tokens[previous.lead - 1]?.lower === 'by') return take(scene, quantity, previous, null);
  if (compared(scene, quantity)) return moved ? null : take(scene, quantity, previous, null);
  const close = quantity.lead - previous.last <= 2 && /^(?:and|,|by)$/.test(before);
  return close && previous.kind !== 'percent' ? take(scene, quantity, previous, null) : null;
}

/** "27 percent full, against a five-year average of 40": what is compared has the unit of what it is compared with. */
function against(scene: Scene, quantity: Quantity, earlier: readonly Quantity[]): Quantity | null {
  const other = earlier.findLast(({ unit }) => unit !== null && unit !== BARE && !isDuration(unit));
  if (!other || other.kind === 'ratio' || other.fraction || !near(other, quantity)) return null;
  for (let at = quantity.lead - 1; at > Math.max(other.last, quantity.lead - 8); at--) {
    const word = scene.tokens[at]?.lower ?? '';
    if (word === 'against' || word === 'versus' || (word === 'with' && scene.tokens[at - 1]?.lower === 'compared'))
      return take(scene, quantity, other, null);
  }
  return null;
}

/** "a million rupees to the family of the dead, 200,000 to the hurt and 50,000 to others": the same word behind each. */
function parallel(
  { tokens, tags, ...scene }: Scene,
  quantity: Quantity,
  previous: Quantity | undefined,
): Quantity | null {
  if (!previous?.unit || previous.unit === BARE || previous.kind === 'percent' || previous.kind === 'ratio')
    return null;
  if (isDuration(previous.unit) || !/^(?:,|and|or)$/.test(tokens[quantity.lead - 1]?.lower ?? '')) return null;
  const link = tokens[quantity.last + 1];
  if (tags[quantity.last + 1] !== 'preposition' || link?.lower !== tokens[previous.last + 1]?.lower) return null;
  return near(previous, quantity) ? take({ tokens, tags, ...scene }, quantity, previous, null) : null;
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
  const direct = HOLDS.test(tokens[verb]?.lower ?? '') || (tags[verb] === 'verb' && earlier.length > 0);
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
  if (!last || isDuration(last.unit) || scene.tokens[quantity.first]?.lower === 'one') return null;
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

/** "Nine were bailed", "16 are missing": people, where nothing else was counted. */
function befallen({ tokens, tags, ...scene }: Scene, quantity: Quantity): Quantity | null {
  const at = quantity.last + 2;
  if (quantity.unit !== BARE || tags[at - 1] !== 'auxiliary' || quantity.value < 2) return null;
  const verb = tokens[at]?.lower === 'been' ? at + 1 : at;
  if (!FATE.test(tokens[verb]?.lower ?? '')) return null;
  return { ...quantity, unit: 'person', kind: 'count', elsewhere: span({ tokens, tags, ...scene }, verb, verb) };
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
  if (tags[quantity.lead - 1] !== 'name' || quantity.value < 2) return null;
  if (!(next === undefined || next.kind === 'stop' || next.lower === 'and')) return null;
  let at = quantity.lead - 1;
  while (at > previous.last && (tags[at] === 'name' || tags[at] === 'determiner' || tags[at] === 'adjective')) at--;
  return at > previous.last && /^(?:and|,|;|while)$/.test(tokens[at]?.lower ?? '')
    ? take(scene, quantity, previous, null)
    : null;
}

/** Nouns that say an amount of money. */
const MONEY_NOUN =
  /^(?:bonus(?:es)?|fees?|cash|loss(?:es)?|profits?|revenues?|prices?|costs?|budgets?|incomes?|salar(?:y|ies)|wages?|deficits?|surplus(?:es)?|debts?|fines?|sales|earnings|investments?|loans?|grants?|funds?|funding|value|valuation|spending|tax(?:es)?|turnover|rewards?|sums?|deals?|payments?|payouts?|damages|compensation|capital|assets|liabilities|reserves|borrowings?|dividends?|savings|subsid(?:y|ies)|exports|imports|trade)$/;

/** "a bonus of 5,000", "to 1.87 billion": money like the amount that stands nearest. */
function amount(
  scene: Scene,
  quantity: Quantity,
  index: number,
  all: readonly Quantity[],
  purse: Lender | null,
): Quantity | null {
  const { tokens } = scene;
  if (quantity.value < 1000) return null;
  let named = false;
  for (let at = quantity.lead - 1; at >= 0 && at > quantity.lead - 8 && !named; at--) {
    if (tokens[at]?.text === ';') break;
    named = MONEY_NOUN.test(tokens[at]?.lower ?? '');
  }
  if (!named) {
    const above = governor(scene, quantity.lead);
    for (let at = above?.subject?.first ?? 0; above?.subject && at <= above.subject.last && !named; at++)
      named = MONEY_NOUN.test(tokens[at]?.lower ?? '');
  }
  if (!named) return null;
  const isMoney = (one: Quantity | undefined) => one?.kind === 'money' && one.unit !== null && !one.unit.includes('/');
  const lender = all.slice(0, index).findLast(isMoney) ?? all.slice(index + 1).find(isMoney);
  if (lender) return take(scene, quantity, lender, null);
  return purse?.unit ? { ...quantity, unit: purse.unit, kind: 'money', elsewhere: purse.elsewhere } : null;
}

/** Plural nouns whose level is an amount or an index and no count. */
const AMOUNTS =
  /^(?:exports|imports|sales|shares|stocks|prices|costs|earnings|profits|losses|revenues|reserves|wages|salaries|futures|bonds|yields|rates|futures|securities|gains|savings|debts|funds|taxes|fees|tariffs|temperatures|levels|receipts|proceeds|assets|deposits|bills|holdings|odds|scores|points|terms|results|figures|numbers|estimates|forecasts|expectations|ratings|rents|bookings|investments|remittances|inflows|outflows|emissions|supplies|volumes|stockpiles|inventories|lists|queues|ties|relations|talks|others|officials|analysts|economists)$/;

/** Nouns in the singular whose level is so many people. */
const PEOPLE = /^(?:population|workforce|electorate|membership|audience|crowd|attendance|toll)$/;

const REACHES =
  /^(?:reach(?:ed|es|ing)?|hits?|stood|stands?|top(?:ped|s)?|number(?:ed|s)?|total(?:ed|led|s)?|exceed(?:ed|s)?|surpass(?:ed|es)?|pass(?:ed|es)?|averag(?:ed|es)|remain(?:ed|s)|are|were|came|went|now)$/;

/** "Homicides in the state fell 12 percent to 1,042", "deaths could top 2.2 million": the subject is what is counted. */
function subject(scene: Scene, quantity: Quantity, last: Quantity | null): Quantity | null {
  const { tokens, tags } = scene;
  if (!Number.isInteger(quantity.value) || quantity.value < 2) return null;
  const above = governor(scene, quantity.lead);
  if (!above || quantity.lead - above.verb > 12) return null;
  const verb = tokens[above.verb]?.lower ?? '';
  // "They now number 1.5 million."
  if (verb === 'number' && above.points && last) return take(scene, quantity, last, null);
  if (!above.subject || above.points) return null;
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  const moves = INCREASE.has(verb) || DECREASE.has(verb);
  if (!moves && !REACHES.test(verb) && tags[above.verb] !== 'auxiliary') return null;
  const reached = moves ? /^(?:to|by|from|at)$/.test(before) || quantity.lead - 1 === above.verb : REACHES.test(verb);
  if (!reached && tags[above.verb] !== 'auxiliary') return null;
  let head = -1;
  for (let at = above.subject.first; at <= above.subject.last; at++) {
    if (tags[at] === 'preposition') break;
    if (substantive(tags[at])) head = at;
  }
  const word = tokens[head];
  if (word && PEOPLE.test(word.lower) && quantity.kind === 'count')
    return { ...quantity, unit: 'person', elsewhere: span(scene, head, head) };
  if (!word || !isPlural(word.lower) || AMOUNTS.test(word.lower) || word.text !== (head === 0 ? word.text : word.lower))
    return null;
  return { ...quantity, unit: singular(word.lower), kind: 'count', elsewhere: span(scene, head, head) };
}

/** "climbed 2.4 points to 74.6 percent", "81 percent, up seven points": points of a percentage. */
function percentagePoints(
  scene: Scene,
  quantity: Quantity,
  earlier: readonly Quantity[],
  next: Quantity | undefined,
): Quantity {
  const { tokens } = scene;
  const previous = earlier.findLast(({ unit }) => !isDuration(unit));
  const to = tokens[quantity.last + 1]?.lower;
  const level = next?.kind === 'percent' && (to === 'to' || to === 'from') && next.lead - quantity.last <= 2;
  const move = tokens[quantity.lead - 1]?.lower ?? '';
  const changed = tokens[quantity.lead - 2]?.lower ?? '';
  const moves =
    /^(?:up|down)$/.test(move) || (/^(?:of|by)$/.test(move) && (INCREASE.has(changed) || DECREASE.has(changed)));
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

/** Whether two numbers are of a size that one unit may have in one comparison. */
const near = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'count' || a.kind === 'money' || a.kind === 'measure'
    ? b.value * 50 > a.value && a.value * 50 > b.value
    : b.value < 1000;
