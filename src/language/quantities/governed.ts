/** Numbers under a verb: its object ("raise the rate to 3 percent") or its subject ("exports rose 5 percent"). */
import {
  addSubject,
  type Clause,
  earlier,
  expects,
  isLevel,
  onlyParties,
  opensPhrase,
  type Rule,
  verbPhrase,
} from './clause.ts';
import type { Governor } from './governors.ts';
import { CHANGE_NOUNS } from './lexicon.ts';
import { only, Phrases } from './measured.ts';
import { type Phrase, phraseAfter, phraseBefore, type Scene, substantive } from './phrases.ts';
import { heads, predicate } from './predicates.ts';
import { isDuration } from './units.ts';

/** Verbs that, with "to", say at what level their object ends. */
export const BRINGS =
  /^(?:(?:brings?|bringing|brought)|(?:tak(?:es?|ing)|took)|(?:dr(?:ives?|iving|ove))|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|(?:doubl|tripl|quadrupl)(?:es?|ed|ing))$/;

/** Verbs that, with "at", say how large their object is. */
const VALUES = /^(?:puts?|value[sd]?|estimate[sd]?|reckons|kept|keeps|left)$/;

/** Tokens between a verb and the phrase that is its object. */
const ADJOINING = 3;

/** "puts damage to rice and corn at 13 billion pesos", "the reserves at 11 billion barrels of oil" */
export const valuedAt: Rule = ({ scene, before, preceding, above }) => {
  if (!above || preceding !== 'at' || !VALUES.test(scene.tokens[above.verb]?.lower ?? '')) return null;
  const valued = phraseAfter(scene, above.verb + 1);
  return valued && valued.last < before ? only(valued) : null;
};

/** "Exports were $4 billion, and imports $2 billion": the verb is left out. */
export const gapped: Rule = ({ scene, quantity, previous, before, above }) => {
  if (!above || !previous || previous.quantity.unit !== quantity.unit) return null;
  if (before <= previous.quantity.last || !substantive(scene.tags[before])) return null;
  const subject = phraseBefore(scene, before, previous.quantity.last + 1);
  const link = subject === null ? '' : (scene.tokens[subject.first - 1]?.lower ?? '');
  return subject && /^(?:and|but|while)$/.test(link) && above.verb < previous.quantity.first ? only(subject) : null;
};

/** "increase the trade to $200 billion", "exports rose 5 percent", "It rose 27 percent". */
export const governed: Rule = (clause) => {
  const { scene, quantity, previous, before, preceding, after, verbal, above } = clause;
  if (!above) return null;
  const verb = scene.tokens[above.verb]?.lower ?? '';
  // "bring trade to $200 billion" says of trade what "raise" says.
  const level = (preceding === 'to' && BRINGS.test(verb)) || verbal || isLevel(verb);
  const object = objectOf(scene, above, before);
  const phrases = new Phrases();
  phrases.push(object);
  if (object === null && level && above.verb < before) phrases.push(ownObject(clause, above));
  const bare =
    object === null || CHANGE_NOUNS.has(scene.tokens[object.last]?.lower ?? '') || object.first === object.last;
  if (bare || !level) addSubject(clause, phrases);
  if (!level && bare && !above.valued) phrases.push(verbPhrase(scene, above));
  // "It rose 27 percent to a record": of what was told before; a length of time ("in ten months it was") is not that.
  if (above.points && level && phrases.empty) {
    // "shed 2,500 jobs when it lost $732 million": jobs are no money.
    const other = previous?.quantity.kind === 'count' && quantity.kind === 'money';
    if (other && preceding === verb) return only({ first: above.verb, last: above.verb });
    const amount = previous && !isDuration(previous.quantity.unit) ? previous.measured : null;
    return amount ?? { phrases: above.subject ? [above.subject] : [], back: true };
  }
  if ((!level || phrases.empty) && opensPhrase(scene, after)) phrases.push(phraseAfter(scene, after + 1));
  if (!phrases.empty) return phrases.done();
  // "the two sides agreed on $5 billion": who they are is no measure.
  const unsaid = quantity.kind === 'money' && above.subject !== null && onlyParties(scene, above.subject);
  return unsaid ? earlier(clause) : null;
};

/** "the $44 billion that Norland has spent on arms": what the clause behind the amount tells. */
export const told: Rule = (clause) => {
  const { scene, quantity, after, following } = clause;
  if (quantity.kind === 'count' || !/^(?:that|which)$/.test(following)) return null;
  const who = phraseAfter(scene, after + 1);
  const does = who && who.first <= after + 2 ? predicate(scene, who.last + 1) : null;
  if (!who || !does) return null;
  // "the $2 billion that analysts had predicted"
  if (expects(scene, does.first)) return earlier(clause);
  const phrases = new Phrases();
  phrases.push(who);
  phrases.push(does);
  return phrases.done();
};

/** "there is $42 million in the budget for the fleet": what it is in or for. */
export const existing: Rule = ({ scene, quantity, before, after, above }) => {
  if (quantity.kind !== 'money') return null;
  const short = scene.tags[before] === 'possessive' && scene.tokens[before - 1]?.lower === 'there';
  if (!short && scene.tokens[(above?.group ?? 0) - 1]?.lower !== 'there') return null;
  if (!/^(?:in|for)$/.test(scene.tokens[after]?.lower ?? '')) return null;
  const where = phraseAfter(scene, after + 1);
  return where && only(where);
};

/** "3 billion would go to schools and 2 billion to roads": the same, with what is different behind it. */
export const paralleled: Rule = ({ scene, quantity, previous, preceding, after }) => {
  if (previous === null || previous.quantity.unit !== quantity.unit || quantity.kind !== 'money') return null;
  if (!/^(?:and|,|but)$/.test(preceding) || !opensPhrase(scene, after)) return null;
  for (let at = previous.quantity.last + 1; at < quantity.lead; at++) if (scene.tokens[at]?.text === ';') return null;
  const phrases = new Phrases();
  phrases.pushAll(previous.measured);
  phrases.push(phraseAfter(scene, after + 1));
  return phrases.done();
};

/** "1 billion had already been taken from the fund": what happens to the amount that heads its clause. */
export const amountThatDoes: Rule = ({ scene, quantity, after }) => {
  if (quantity.kind !== 'money' || !heads(scene, quantity, quantity)) return null;
  const does = predicate(scene, after);
  return does && does.last > does.first ? only(does) : null;
};

/** "economists expect 25 billion": of what was told before. */
export const expected: Rule = (clause) => {
  const { scene, before, above } = clause;
  return above?.verb === before && expects(scene, above.verb) ? earlier(clause) : null;
};

/** The object of a verb that ends before token `before`, where a number or the preposition before it stands. */
function objectOf(scene: Scene, above: Governor, before: number): Phrase | null {
  if (before <= above.verb) return null;
  const led = scene.tags[before] === 'preposition';
  const nearest = phraseBefore(scene, led ? before - 1 : before, above.verb + 1);
  if (!nearest) return null;
  // "raise its weekly flights to Cairo from 21": all that stands between the two.
  const whole = led ? phraseAfter(scene, above.verb + 1) : null;
  const object = whole && whole.first <= above.verb + ADJOINING && whole.last === before - 1 ? whole : nearest;
  // "was little changed at 40 euros": what is said of the subject.
  const told = scene.tags[above.verb] === 'auxiliary' && scene.tags[object.last] === 'adjective';
  return told ? null : object;
}

/** "raised its rate five times, by a combined 125 basis points, to 3 percent": the verb's own object. */
function ownObject({ scene, before }: Clause, above: Governor): Phrase | null {
  const own = phraseAfter(scene, above.verb + 1);
  return own && own.first <= above.verb + ADJOINING && own.last < before ? own : null;
}
