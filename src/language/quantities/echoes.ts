/** Numbers that measure what was measured just before them: the same amount again, or what it is compared with. */
import { earlier, type Rule } from './clause.ts';
import type { Quantity } from './find.ts';
import { BACK_POINTERS } from './governors.ts';
import { REPORTING } from './lexicon.ts';
import { Phrases } from './measured.ts';
import type { Scene } from './phrases.ts';
import { heads, pastPointer, predicate } from './predicates.ts';

/** "2,802 kilometers (1,741 miles)", "$36,040 to $34,935", "9.4 percent to $84": the same thing again. */
export const restated: Rule = ({ scene, quantity, previous, before }) => {
  if (previous === null) return null;
  const compared =
    (isCompared(scene, before) || isMoved(scene, previous.quantity, before)) && alike(previous.quantity, quantity);
  return compared || again(scene, previous.quantity, quantity) ? previous.measured : null;
};

/** "95 million euros, or 41 cents per share, compared with 102 million euros" */
export const comparedWithSame: Rule = ({ scene, same, before, preceding }) =>
  same !== null && /^(?:against|versus|with|to)$/.test(preceding) && isCompared(scene, before) ? same.measured : null;

/** "3,038 cases …, 60 percent more than a week ago": of what was told just before. */
export const exceeded: Rule = ({ scene, quantity, previous, after }) =>
  previous !== null && exceeds(scene, previous.quantity, quantity, after) ? previous.measured : null;

/** "of which as much as 40 percent may be fit for animals" */
export const ofWhich: Rule = ({ scene, quantity, previous, before, preceding, after }) => {
  if (previous === null || quantity.kind === 'count') return null;
  if (!/^(?:which|whom)$/.test(preceding) || scene.tokens[before - 1]?.lower !== 'of') return null;
  const phrases = new Phrases();
  phrases.pushAll(previous.measured);
  phrases.push(predicate(scene, after));
  return phrases.done();
};

/** "half of them", "58 of whom" */
export const ofThem: Rule = ({ scene, quantity, previous, before, after, following, above }) => {
  if (previous === null || following !== 'of') return null;
  if (!/^(?:them|it|this|that|which|whom|these|those)$/.test(scene.tokens[after + 1]?.lower ?? '')) return null;
  // "Spain took 41 percent of them": whose share it is stands first.
  const taker = quantity.kind === 'percent' && above?.verb === before && !above.points ? above.subject : null;
  const phrases = new Phrases();
  if (taker !== null && taker.last >= previous.quantity.last) phrases.push(taker);
  phrases.pushAll(previous.measured);
  // "1,500 of whom were hired last year"
  const behind = pastPointer(scene, after);
  if (heads(scene, quantity, { first: after, last: behind - 1 })) phrases.push(predicate(scene, behind));
  return phrases.empty ? previous.measured : phrases.done();
};

/** "A goat that fetched $40 brings $15." */
export const verbAfterNumber: Rule = ({ previous, above }) =>
  above && !above.subject && !above.points && previous?.quantity.last === above.group - 1 ? previous.measured : null;

/** "raise it to 15 billion", "see the total at 50 billion": what was measured before. */
export const pointedAt: Rule = (clause) => {
  const { scene, before, preceding, above } = clause;
  if (!above || !/^(?:to|by|at)$/.test(preceding)) return null;
  const pointer = scene.tokens[before - 1]?.lower ?? '';
  const pointed = BACK_POINTERS.has(pointer) && scene.tokens[before - 2]?.lower === 'the';
  return pointed || /^(?:it|them|this|that)$/.test(pointer) ? earlier(clause) : null;
};

/**
 * Of one unit; a price may leave out what it is for ("$25 a barrel … compared with $30"), and a change has the level that
 * it is from behind it ("69 percent higher than this year's 57 billion").
 */
const alike = (a: Quantity, b: Quantity): boolean =>
  a.unit?.split('/')[0] === b.unit?.split('/')[0] || (a.kind === 'percent' && b.kind !== 'percent' && b.noun === null);

/** Right before the number stands what compares it with the one before ("from", "against", "compared with"). */
function isCompared({ tokens, timed }: Scene, from: number): boolean {
  let before = from;
  // "than this year's 57 billion"
  if (tokens[before]?.kind === 'possessive') {
    before--;
    while (timed[before]) before--;
  }
  const word = tokens[before]?.lower ?? '';
  if (/^(?:from|than|against|versus)$/.test(word)) return true;
  return /^(?:with|to)$/.test(word) && tokens[before - 1]?.lower === 'compared';
}

/** "from 12.7 percent in January, when he took office, to 7.9", "from 48 percent under him to 30": two levels of one thing. */
function isMoved({ tokens, tags }: Scene, previous: Quantity, before: number): boolean {
  if (tokens[before]?.lower !== 'to' || tokens[previous.lead - 1]?.lower !== 'from') return false;
  if (tokens[before - 1]?.text === ',') return true;
  for (let at = previous.last + 1; at < before; at++)
    if (tags[at] === 'verb' || tags[at] === 'auxiliary' || tags[at] === 'stop') return false;
  return true;
}

/** "…, 60 percent more than a week ago" behind an amount, no verb between the two. */
function exceeds({ tokens, tags }: Scene, previous: Quantity, quantity: Quantity, after: number): boolean {
  if (quantity.kind !== 'percent' || previous.kind === 'percent') return false;
  if (!/^(?:more|less|fewer|higher|lower|larger|smaller|up|down)$/.test(tokens[after]?.lower ?? '')) return false;
  if (!/^(?:than|on|from|over|year)$/.test(tokens[after + 1]?.lower ?? '')) return false;
  for (let at = previous.last + 1; at < quantity.lead; at++)
    // "grew, the bank said, 3 percent more"
    if (
      !REPORTING.has(tokens[at]?.lower ?? '') &&
      (tags[at] === 'verb' || tags[at] === 'auxiliary' || tokens[at]?.text === ';')
    )
      return false;
  return true;
}

/** The quantity restates the one before it: in brackets, after a slash, or as the end point of one movement. */
function again(scene: Scene, previous: Quantity, quantity: Quantity): boolean {
  const { tokens } = scene;
  const gap = quantity.lead - previous.last - 1;
  if (gap < 1 || gap > 3) return false;
  const first = tokens[previous.last + 1]?.text ?? '';
  const exchanged = previous.kind === 'money' && quantity.kind === 'money' && previous.unit !== quantity.unit;
  // "50 centavos, seven cents"
  if (gap === 1 && first === ',' && exchanged) return true;
  if (restates(scene, quantity) && tokens[quantity.last + 1]?.lower !== 'of') return gap === 1 || first === ',';
  // "stole 5 million from 23 pensioners" names others.
  if (quantity.kind === 'count' && quantity.noun) return false;
  return gap === 1 && (first === 'to' || first === 'from') && previous.kind !== 'count';
}

/** The same amount in another unit: in brackets, behind a slash or behind ", or". */
export function restates({ tokens }: Scene, quantity: Quantity): boolean {
  const link = tokens[quantity.lead - 1]?.text;
  return link === '(' || link === '/' || (link === 'or' && tokens[quantity.lead - 2]?.text === ',');
}
