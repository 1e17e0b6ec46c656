/**
 * Units that a word of the sentence names for a bare number: its subject ("thefts fell to 1,042"), "the number of …", a noun
 * of money ("a bonus of 5,000"), or what befell people ("nine were bailed").
 */
import { FATE } from './fates.ts';
import { BARE, type Quantity } from './find.ts';
import { governor } from './governors.ts';
import { CLAUSE, type Lender, span, take } from './lenders.ts';
import { DECREASE, INCREASE } from './lexicon.ts';
import { readCounted } from './nouns.ts';
import { nominal, type Scene, substantive } from './phrases.ts';
import { isDuration, isPlural, singular } from './units.ts';

/** "There are about 820,000 with criminal records", "Now it is 430.": of those told of just before. */
export function existing({ tokens }: Scene, quantity: Quantity, before: Lender | null): Quantity | null {
  const it = /^(?:is|was)$/.test(tokens[quantity.lead - 1]?.lower ?? '') && tokens[quantity.lead - 2]?.lower === 'it';
  if (it && before?.unit && tokens[quantity.last + 1]?.kind === 'stop' && quantity.value > 1)
    return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
  // "By 2070 there will be 87 million."
  const ahead = tokens[quantity.lead - 1]?.lower === 'be' && tokens[quantity.lead - 3]?.lower === 'there';
  const ends = tokens[quantity.last + 1] === undefined || tokens[quantity.last + 1]?.kind === 'stop';
  if (ahead && ends && before?.unit && before.value < quantity.value * 50 && quantity.value < before.value * 50)
    return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
  if (!/^(?:are|were)$/.test(tokens[quantity.lead - 1]?.lower ?? '') || tokens[quantity.lead - 2]?.lower !== 'there')
    return null;
  if (!before?.unit || !/^(?:with|who|in|without|left|like|under|on)$/.test(tokens[quantity.last + 1]?.lower ?? ''))
    return null;
  return { ...quantity, unit: before.unit, kind: before.kind, elsewhere: before.elsewhere };
}

/** "the number of foreign workers rose to 1.9 million". */
export function ofNumber(scene: Scene, quantity: Quantity): Quantity | null {
  const { tokens, tags } = scene;
  for (let at = quantity.lead - 1; at >= 0 && at > quantity.lead - CLAUSE; at--) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return null;
    if (!/^(?:number|numbers|total|count|tally)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of')
      continue;
    const counted = readCounted(tokens, tags, at + 2, true);
    if (!counted || counted.last >= quantity.lead || isDuration(counted.unit)) return null;
    // "Given the number of ships, the war would cost …": another clause.
    for (let i = counted.last + 1; i < quantity.lead - 1; i++)
      if (tokens[i]?.text === ',' && tokens[i + 1]?.lower !== 'from') return null;
    return {
      ...quantity,
      unit: counted.unit,
      kind: 'count',
      elsewhere: span(scene, counted.first, counted.last),
    };
  }
  return null;
}

/** Nouns whose number, behind "of", is that of the people in them. */
const GROUP =
  /^(?:nations?|country|countries|cit(?:y|ies)|towns?|villages?|islands?|states?|provinces?|regions?|districts?|count(?:y|ies)|communit(?:y|ies)|settlements?|republic|kingdom|enclave|population|electorate|workforce|membership|audience|crowds?|crew|staff|teams?|squad|delegation|garrison|arm(?:y|ies)|force|congregation|party|gang)$/;

/** "a nation of 390,000", "a crew of 23" */
export function members(scene: Scene, quantity: Quantity): Quantity | null {
  const { tokens, tags } = scene;
  const noun = quantity.lead - 2;
  if (tokens[noun + 1]?.lower !== 'of' || quantity.value < 2 || !Number.isInteger(quantity.value)) return null;
  const group = tokens[noun];
  if (!group || !GROUP.test(group.lower) || group.text !== group.lower) return null;
  if (nominal(tags[quantity.last + 1]) && tags[quantity.last + 1] !== 'determiner') return null;
  return { ...quantity, unit: 'person', kind: 'count', elsewhere: span(scene, noun, noun) };
}

/** Nouns that say an amount of money. */
const MONEY_NOUN =
  /^(?:bonus(?:es)?|fees?|cash|loss(?:es)?|profits?|revenues?|prices?|costs?|budgets?|incomes?|salar(?:y|ies)|wages?|deficits?|surplus(?:es)?|debts?|fines?|sales|earnings|investments?|loans?|grants?|funds?|funding|value|valuation|spending|tax(?:es)?|turnover|rewards?|sums?|deals?|payments?|payouts?|damages|compensation|capital|assets|liabilities|reserves|borrowings?|dividends?|savings|subsid(?:y|ies)|exports|imports|trade)$/;

/** "a bonus of 5,000", "to 1.87 billion": money like the amount that stands nearest. */
export function amount(
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
  /^(?:exports|imports|sales|shares|stocks|prices|costs|earnings|profits|losses|revenues|reserves|wages|salaries|futures|bonds|yields|rates|securities|gains|savings|debts|funds|taxes|fees|tariffs|temperatures|levels|receipts|proceeds|assets|deposits|bills|holdings|odds|scores|points|terms|results|figures|numbers|estimates|forecasts|expectations|ratings|rents|bookings|investments|remittances|inflows|outflows|emissions|supplies|volumes|stockpiles|inventories|lists|queues|ties|relations|talks|others|officials|analysts|economists)$/;

/** Nouns in the singular whose level is so many people. */
const PEOPLE = /^(?:population|workforce|electorate|membership|audience|crowd|attendance|toll)$/;

const REACHES =
  /^(?:reach(?:ed|es|ing)?|hits?|stood|stands?|top(?:ped|s)?|number(?:ed|s)?|total(?:ed|led|s)?|exceed(?:ed|s)?|surpass(?:ed|es)?|pass(?:ed|es)?|averag(?:ed|es)|remain(?:ed|s)|are|were|came|went|now)$/;

const MOVES = /^(?:(?:doubl|tripl|trebl|quadrupl)(?:e[ds]?|ing)|edged|inched|crept|ticked)$/;

/** "Homicides in the state fell 12 percent to 1,042", "deaths could top 2.2 million": the subject is what is counted. */
export function subject(scene: Scene, quantity: Quantity, last: Quantity | null): Quantity | null {
  const { tokens, tags } = scene;
  if (!Number.isInteger(quantity.value) || quantity.value < 2) return null;
  const above = governor(scene, quantity.lead);
  if (!above || quantity.lead - above.verb > 12) return null;
  const verb = tokens[above.verb]?.lower ?? '';
  // "They now number 1.5 million."
  if (verb === 'number' && above.points && last) return take(scene, quantity, last, null);
  if (!above.subject || above.points) return null;
  const before = tokens[quantity.lead - 1]?.lower ?? '';
  const moves = INCREASE.has(verb) || DECREASE.has(verb) || MOVES.test(verb);
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

/** "Nine were bailed", "16 are missing": people, where nothing else was counted. */
export function befallen(scene: Scene, quantity: Quantity): Quantity | null {
  const { tokens, tags } = scene;
  const at = quantity.last + 2;
  const bare = quantity.unit === BARE || (quantity.unit === null && quantity.kind === 'count');
  if (!bare || tags[at - 1] !== 'auxiliary' || quantity.value < 2) return null;
  const verb = tokens[at]?.lower === 'been' ? at + 1 : at;
  if (!FATE.test(tokens[verb]?.lower ?? '')) return null;
  return { ...quantity, unit: 'person', kind: 'count', elsewhere: span(scene, verb, verb) };
}
