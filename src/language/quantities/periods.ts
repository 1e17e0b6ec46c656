/**
 * The time a figure is about: the expression that stands nearest to it in its clause, not the day on which somebody
 * said it, not the base that it is compared with, and not a time at which its verb could not be so.
 */
import type { TimeExpression } from '../reading.ts';
import type { Quantity } from './find.ts';
import { type Governor, governor } from './governors.ts';
import { AWAY } from './measures.ts';
import { nominal, type Scene } from './phrases.ts';
import { days, type Placed } from './placed.ts';
import { tenseOf } from './tenses.ts';

export interface Period {
  readonly value: string;
  readonly time: TimeExpression;
  readonly target: boolean;
}

/** The period of a quantity, or null. */
export function periodOf(
  scene: Scene,
  quantity: Quantity,
  others: readonly Quantity[],
  index: number,
  times: readonly Placed[],
): Period | null {
  if (times.length === 0) return null;
  // "40 km from the town": a distance has no time.
  if (quantity.kind === 'measure' && AWAY.test(scene.tokens[quantity.last + 1]?.lower ?? '')) return null;
  const found =
    rightBehind(scene, quantity, others, index, times) ??
    ahead(scene, quantity, others[index - 1], times) ??
    furtherOn(scene, quantity, others[index + 1], times);
  if (found === null || found.time.from === null) return null;
  const time = endOf(scene, quantity, others[index - 1], others[index + 1], found);
  return { value: time.value, time, target: found.role === 'target' };
}

/** "rose between 2000 and 2019 from 5 to 9": the first number is of the first year, the second of the last. */
function endOf(
  { tokens }: Scene,
  quantity: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
  { ends, time }: Placed,
): TimeExpression {
  const link = (one: Quantity | undefined) => (one ? tokens[one.lead - 1]?.lower : undefined);
  if (ends && link(quantity) === 'from' && link(next) === 'to') return ends[0];
  if (ends && link(quantity) === 'to' && link(previous) === 'from') return ends[1];
  return time;
}

/** "$87 billion in 2017", "$6.78 billion a year earlier", "200 billion by 2020". */
function rightBehind(
  scene: Scene,
  quantity: Quantity,
  others: readonly Quantity[],
  index: number,
  times: readonly Placed[],
): Placed | null {
  const { tokens } = scene;
  // "27 trillion naira ($34 billion) for 2024": what stands in brackets is the same again.
  const again = others[index + 1];
  const bracketed = tokens[(again?.lead ?? 0) - 1]?.text === '(' && tokens[(again?.last ?? 0) + 1]?.text === ')';
  const end = again && bracketed ? again.last + 1 : quantity.last;
  const next = others[index + (bracketed ? 2 : 1)];
  for (const placed of times) {
    if (placed.first <= end) continue;
    if (next && placed.first > next.lead) break;
    const gap = placed.first - end - 1;
    const clear = !stops(tokens, end + 1, placed.first, /^[,;:()]$/);
    if (placed.role === 'target' && gap <= 6) return placed;
    if (isPlain(placed) && clear && gap <= 8 && isOf(scene, quantity.last + 1, placed)) return placed;
    // "from $6.78bn a year earlier": the time has no preposition of its own.
    if (placed.role === 'base' && gap <= 1 && BASE.test(tokens[quantity.lead - 1]?.lower ?? '')) return placed;
  }
  return null;
}

/** Words before the number that something else is compared with. */
const BASE = /^(?:from|than|with|against|to)$/;

/** Before the figure: the nearest in the clause, then what opens the sentence. */
function ahead(
  scene: Scene,
  quantity: Quantity,
  previous: Quantity | undefined,
  times: readonly Placed[],
): Placed | null {
  const { tokens } = scene;
  for (let i = times.length - 1; i >= 0; i--) {
    const placed = times[i];
    if (!placed || placed.last >= quantity.lead || isElsewhere(scene, placed, quantity.lead)) continue;
    // "a quarter more than in 2017, when it stood at $2 billion": the clause is of that year.
    const when = placed.last + (tokens[placed.last + 1]?.text === ',' ? 2 : 1);
    if (tokens[when]?.lower === 'when' && when < quantity.lead && !stops(tokens, when, quantity.lead, /^[,;:]$/))
      return placed;
    if (placed.role === 'said' || placed.role === 'base' || (placed.role === 'since' && placed.first > 1)) continue;
    if (placed.role === 'target') return placed;
    // A time that belongs to an earlier figure ("87 billion in 2017 and 108 billion") is lent on only over "or" and commas.
    const owner = previous && previous.last < placed.first && previous.last >= 0 && placed.first - previous.last <= 3;
    const link = tokens[quantity.lead - 1]?.lower ?? '';
    const second = link === 'to' && tokens[(previous?.lead ?? 0) - 1]?.lower === 'from';
    if (owner && !placed.ends && (second || /^(?:from|than|against|with)$/.test(link))) continue;
    // "from 23 percent in 2014, while China's rose to 20": the year of what was compared.
    if (owner && BASE.test(tokens[previous.lead - 1]?.lower ?? '') && tokens[previous.lead - 1]?.lower !== 'to')
      continue;
    // Across a quotation mark somebody else tells of something else.
    if (stops(tokens, placed.last + 1, quantity.lead, /^[;"“”]$/)) continue;
    if (!couldBe(scene, quantity, placed)) continue;
    return placed;
  }
  return null;
}

/** After the figure, further off, when nothing else claims it; a time that stands alone reaches over its whole clause. */
function furtherOn(
  scene: Scene,
  quantity: Quantity,
  next: Quantity | undefined,
  times: readonly Placed[],
): Placed | null {
  const { tokens } = scene;
  const reach = times.filter(({ role: kind }) => kind === 'plain').length === 1 ? FAR : NEAR;
  const from = quantity.last + 1;
  for (const placed of times) {
    if (placed.first < from || !isPlain(placed)) continue;
    // "to 83 from 76 on Monday": the day of what it is compared with.
    const taken = next && placed.first > next.last && placed.first - next.last <= 3;
    if (taken && /^(?:from|against|than)$/.test(tokens[next.lead - 1]?.lower ?? '')) continue;
    if (taken && tokens[next.lead - 2]?.lower === 'compared') continue;
    if (
      placed.first - quantity.last <= reach &&
      isOf(scene, from, placed) &&
      !leavesClause(scene, quantity, placed.first) &&
      !stops(tokens, from, placed.first, /^[;:]$/) &&
      (isRelative(scene, from) || !changesVerb(scene, from, placed.first) || couldBe(scene, quantity, placed))
    )
      return placed;
  }
  return null;
}

/** A time that a figure before it may be of: "since May" is one where it reaches to the day of publication. */
const isPlain = ({ role, time }: Placed) => role === 'plain' || (role === 'since' && time.value.includes('/'));

/** Tokens from a figure on to a time that it may be of. */
const NEAR = 14;
const FAR = 32;

/** "the $1.6 billion that the council voted in March": the clause hangs on the figure itself, and its verb has it for object. */
const isRelative = ({ tokens, tags }: Scene, from: number): boolean =>
  /^(?:that|which)$/.test(tokens[from]?.lower ?? '') && nominal(tags[from + 1]);

/** Nothing between `from` and a time behind it gives the time to something else. */
function isOf(scene: Scene, from: number, placed: Placed): boolean {
  return (
    !opensClause(
      scene,
      isRelative(scene, from) ? from + 1 : from,
      placed.role === 'since' ? placed.first - 1 : placed.first,
    ) &&
    !isCompared(scene, from - 1, placed.first) &&
    !ownsAnother(scene, from, placed.first) &&
    !describes(scene, from, placed.first)
  );
}

/** The verb that governs the figure may be so at that time: what "has risen" or "employs" is not told of a year that is over. */
function couldBe(scene: Scene, quantity: Quantity, placed: Placed): boolean {
  // "last year's grain exports": what the time owns has no verb.
  if (!placed.past || placed.role === 'owned') return true;
  const above = headed(scene, quantity) ?? governor(scene, quantity.lead);
  if (!above || (above.verb < placed.first && placed.first < quantity.lead)) return true;
  const tense = tenseOf(scene, above);
  return tense === null || tense === 'past';
}

/** Tokens from a figure to the verb of the clause that it heads. */
const HEADED = 8;

/** The verb behind a figure that opens its clause: "and one in eight barrels comes from there". */
function headed({ tokens, tags }: Scene, { lead, last }: Quantity): Pick<Governor, 'verb' | 'group'> | null {
  const opener = tokens[lead - 1];
  const opens = lead === 0 || opener?.kind === 'stop' || tags[lead - 1] === 'conjunction' || opener?.lower === 'where';
  if (!opens) return null;
  for (let group = last + 1; group < last + HEADED; group++) {
    if (tags[group] === 'stop' || tags[group] === undefined) return null;
    if (tags[group] !== 'verb' && tags[group] !== 'auxiliary') continue;
    let verb = group;
    while (tags[verb + 1] === 'verb' || tags[verb + 1] === 'auxiliary' || tags[verb + 1] === 'adverb') verb++;
    return { verb, group };
  }
  return null;
}

/**
 * What a time before a figure is of ends before the figure: an aside ("a tariff, imposed in May, has …", "exports, which
 * were small in 2010, reached …"), what describes a noun ("the bond due in 2033 rose"), or a day in the clause that another
 * follows by its cause ("said on Friday after profit rose …").
 */
function isElsewhere(scene: Scene, placed: Placed, lead: number): boolean {
  const { tokens, tags } = scene;
  const opener = placed.first - (tags[placed.first - 1] === 'preposition' ? 2 : 1);
  const closed = tokens[placed.last + 1]?.text === ',';
  if (tags[opener] === 'verb' && tokens[opener - 1]?.text === ',' && closed) return true;
  if (tokens[opener]?.lower === 'due' || inRelative(tokens, placed, lead)) return true;
  if (placed.role !== 'owned' && days(placed.time) > 7) return false;
  for (let at = placed.last + 1; at < lead; at++)
    if (/^(?:after|because|following)$/.test(tokens[at]?.lower ?? ''))
      return placed.first > 2 && !results(scene, at, lead);
  return (
    placed.role === 'owned' &&
    /^\d{4}$/.test(placed.time.text) &&
    tags[placed.last + 1] !== undefined &&
    !isSubjectOf(tags, placed.last + 1, lead)
  );
}

/** "on Thursday after a surge in orders, sending shares up": what follows from the day's event. */
function results({ tokens, tags }: Scene, from: number, lead: number): boolean {
  for (let at = from; at < lead; at++) if (tokens[at]?.text === ',' && tags[at + 1] === 'gerund') return true;
  return false;
}

/** The time stands between commas behind "which", "who" or "where", and the figure behind the second comma. */
function inRelative(tokens: Scene['tokens'], placed: Placed, lead: number): boolean {
  let open = placed.first - 1;
  while (open > 0 && tokens[open]?.text !== ',' && placed.first - open < RELATIVE) open--;
  if (tokens[open]?.text !== ',' || !/^(?:which|who|whose|where)$/.test(tokens[open + 1]?.lower ?? '')) return false;
  return stops(tokens, placed.last + 1, lead, /^,$/);
}

const RELATIVE = 12;

/** From the noun at `at` a verb leads on to the figure: "the 2017 budget is 5 billion". */
function isSubjectOf(tags: Scene['tags'], at: number, lead: number): boolean {
  for (let i = at; i < lead; i++) {
    if (tags[i] === 'verb' || tags[i] === 'auxiliary') return true;
    if (tags[i] === 'stop' || tags[i] === 'preposition') return false;
  }
  return false;
}

/** "6 percent below a high hit on November 24": the time of what the figure is measured from. */
function ownsAnother({ tags, tokens }: Scene, from: number, time: number): boolean {
  const verb = time - (tags[time - 1] === 'preposition' ? 2 : 1);
  if (!(tags[verb] === 'verb' || /^(?:hit|set)$/.test(tokens[verb]?.lower ?? ''))) return false;
  for (let at = verb - 1; at >= from && tags[at] !== 'stop'; at--)
    if (/^(?:below|above|off|short|from)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "8 percent higher than its estimate in May", "barely half the drop of 2016", "twice what it cost in 2010", "up from 16 million in January". */
function isCompared({ tokens }: Scene, from: number, time: number): boolean {
  for (let at = from; at < time; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'than' || word === 'what' || word === 'versus' || word === 'compared') return true;
    // "against 14 percent in 2010", but "lost 30 percent against the dollar last year"
    if (word === 'against' && tokens[at - 1]?.text === ',') return true;
    if (word === 'from' && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? '')) return true;
    const multiple = word === 'half' || word === 'twice' || word === 'double' || word === 'times';
    if (multiple && /^(?:the|its|their|that)$/.test(tokens[at + 1]?.lower ?? '') && tokens[time - 1]?.lower === 'of')
      return true;
  }
  return false;
}

/** "for a trawler, to be delivered in 2026": a comma, a participle and the time, which is that of the noun before. */
function describes({ tokens, tags }: Scene, from: number, time: number): boolean {
  const verb = time - (tags[time - 1] === 'preposition' ? 2 : 1);
  if (verb < from || !(tags[verb] === 'verb' || tokens[verb]?.lower === 'due')) return false;
  if (tokens[verb]?.lower === 'due') return true;
  const passive = tokens[verb - 1]?.lower === 'be' && tokens[verb - 2]?.lower === 'to';
  const comma = passive ? verb - 3 : verb - 1;
  // "the record is $147, set in 2008" tells of the figure itself.
  return comma > from && tokens[comma]?.text === ',';
}

/** Another verb than the figure's own leads on to the time; "$147, set in 2008" goes on to tell of the figure. */
function changesVerb({ tokens, tags }: Scene, from: number, time: number): boolean {
  for (let at = tokens[from]?.text === ',' ? from + 2 : from; at < time; at++)
    if (tags[at] === 'verb' || tags[at] === 'auxiliary') return true;
  return false;
}

function stops(tokens: Scene['tokens'], from: number, to: number, what: RegExp): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'stop' && what.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/**
 * Between figure and time an aside ends that opened before the figure: "which employs 8,000 people, said it expects",
 * "Shell, the owner of 40 percent, sold".
 */
function leavesClause({ tokens, tags }: Scene, quantity: Quantity, to: number): boolean {
  let open = quantity.lead - 1;
  while (open >= 0 && tokens[open]?.text !== ',') open--;
  if (open < 0) return false;
  const relative = /^(?:which|who|whose|where)$/.test(tokens[open + 1]?.lower ?? '');
  const apposed =
    !relative && tags[open + 1] === 'determiner' && (tags[open - 1] === 'name' || tags[open - 1] === 'noun');
  if (!relative && !apposed) return false;
  for (let at = open + 1; apposed && at < quantity.lead; at++)
    if (tags[at] === 'verb' || tags[at] === 'auxiliary') return false;
  for (let at = quantity.last + 1; at + 1 < to; at++)
    if (tokens[at]?.text === ',')
      return tags[at + 1] === 'verb' || tags[at + 1] === 'auxiliary' || (relative && tags[at + 1] === 'noun');
  return false;
}

/** Between figure and time another clause begins ("…, which was built in 1990"). */
function opensClause(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.tokens[at]?.lower ?? '';
    if (/^(?:which|who|that|when|while|after|before|since|following|until|although|but|as|because)$/.test(word))
      return true;
  }
  return false;
}
