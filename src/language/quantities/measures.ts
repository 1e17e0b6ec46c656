/**
 * What a quantity measures, in the sentence's words: the noun phrase before "of" or behind it, the subject of the verb
 * that governs it, or, for counted things, subject, verb and noun with the number left out.
 */
import { type Clause, clauseOf, opensPhrase, type Rule, says } from './clause.ts';
import { comparedWithSame, exceeded, ofThem, ofWhich, pointedAt, restated, verbAfterNumber } from './echoes.ts';
import type { Quantity } from './find.ts';
import { amountThatDoes, existing, expected, gapped, governed, paralleled, told, valuedAt } from './governed.ts';
import { counted } from './headcounts.ts';
import { REPORTING } from './lexicon.ts';
import { bought, changedFrom, labelled, linked } from './linked.ts';
import { type Known, type Measured, only, Phrases } from './measured.ts';
import { modifying } from './modifying.ts';
import { nominal, opensNoun, type Phrase, phraseAfter, phraseBefore, RIGHT_LINKS, type Scene } from './phrases.ts';
import { leading, predicate } from './predicates.ts';
import { amountOf, multipleOf, outOf, partOfWhole, shareThatDoes } from './shares.ts';

/** "the minimum wage, now 705 euros a month, is to rise" */
const nowAt: Rule = ({ scene, before, preceding }) => {
  if (!/^(?:now|currently|then)$/.test(preceding) || scene.tokens[before - 1]?.text !== ',') return null;
  const named = phraseBefore(scene, before - 2);
  return named && only(named);
};

/** Behind a length: it is a distance. */
export const AWAY = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|away|off|from|outside)$/;

/** "at the site, about 220 km southwest of the city" */
const farAway: Rule = ({ scene, quantity, before, following }) => {
  if (quantity.kind !== 'measure' || !AWAY.test(following) || scene.tokens[before]?.kind !== 'stop') return null;
  const place = phraseBefore(scene, scene.tokens[before]?.text === ',' ? before - 1 : before);
  return place && only(place);
};

/** Whatever stands nearest: before the number ("exports, at $5 billion"), behind it, or at the head of the sentence. */
function nearest(clause: Clause): Measured {
  const { scene, quantity, previous, before, preceding, after, above } = clause;
  const linked = RIGHT_LINKS.has(preceding) ? phraseBefore(scene, before - 1) : null;
  const near =
    linked ??
    phraseBefore(scene, scene.tokens[before]?.kind === 'stop' ? before - 1 : before) ??
    (opensPhrase(scene, after) ? phraseAfter(scene, after + 1) : null) ??
    predicate(scene, after);
  if (near) return only(near);
  // "found 64 percent in favour of it and 21 percent against": who says so is not measured.
  if (previous && above && says(scene, above)) return previous.measured;
  const first = leading(scene, quantity.lead);
  if (first) return only(first);
  return previous?.measured ?? { phrases: [], back: true };
}

/** Tried in order; the first that applies says what is measured. What is told before wins over what stands near by. */
const RULES: readonly Rule[] = [
  changedFrom,
  restated,
  comparedWithSame,
  exceeded,
  ofWhich,
  labelled,
  counted,
  outOf,
  partOfWhole,
  shareThatDoes,
  multipleOf,
  valuedAt,
  existing,
  told,
  amountThatDoes,
  paralleled,
  ofThem,
  amountOf,
  bought,
  linked,
  nowAt,
  farAway,
  modifying,
  verbAfterNumber,
  pointedAt,
  gapped,
  governed,
  expected,
];

/** What a quantity measures; `previous` is the one before it in the sentence, `alike` the last one of its unit. */
export function measureOf(
  scene: Scene,
  quantity: Quantity,
  previous: Known | null,
  alike: Known | null = previous,
): Measured {
  const measured = inClause(scene, quantity, previous, alike);
  const subject = openedFor(scene, quantity);
  if (!subject || (measured.back && previous !== null)) return measured;
  const phrases = new Phrases();
  phrases.pushAll(measured);
  phrases.push(subject);
  return phrases.done();
}

/** What the quantity's own clause says that it measures, or what was measured before where it only compares. */
function inClause(scene: Scene, quantity: Quantity, previous: Known | null, same: Known | null): Measured {
  const clause = clauseOf(scene, quantity, previous, same);
  for (const rule of RULES) {
    const measured = rule(clause);
    if (measured) return measured;
  }
  return nearest(clause);
}

/** Tokens from a number to the comma that ends the phrase which opens its sentence. */
const OPENING = 8;

/** "With 3 million members, the union is", "At 2,300 meters, the village is": the subject that the opening phrase is about. */
function openedFor(scene: Scene, quantity: Quantity): Phrase | null {
  const { tokens, tags } = scene;
  if (tags[0] !== 'preposition' || quantity.lead > OPENING) return null;
  for (let at = 0; at < quantity.last + OPENING; at++) {
    if (tags[at] === 'verb' || tags[at] === 'auxiliary' || tags[at] === 'conjunction') return null;
    if (at <= quantity.last || tokens[at]?.text !== ',') continue;
    const subject = opensNoun(scene, at + 1) ? phraseAfter(scene, at + 1) : null;
    if (!subject) return null;
    // "the plant near Graz builds"
    let verb = subject.last + 1;
    while (verb < subject.last + OPENING && (nominal(tags[verb]) || tags[verb] === 'preposition')) verb++;
    const governs = tags[verb] === 'verb' || tags[verb] === 'auxiliary';
    return governs && !REPORTING.has(tokens[verb]?.lower ?? '') ? subject : null;
  }
  return null;
}
