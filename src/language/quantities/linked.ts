/** Numbers that hang on the noun before them: "a trade volume of some 87 billion", "deals worth $10 billion". */
import { type Clause, opensPhrase, type Rule, says, verbPhrase } from './clause.ts';
import { BACK_POINTERS, governor } from './governors.ts';
import { CHANGE_NOUNS } from './lexicon.ts';
import { only, Phrases } from './measured.ts';
import { LINKS, type Phrase, phraseAfter, phraseBefore, substantive } from './phrases.ts';

/** Verbs whose object has a price. */
const BUYS =
  /^(?:buy(?:s|ing)?|bought|order(?:s|ed|ing)?|s[eo]ll(?:s|ing)?|sold|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|let|rent(?:s|ed|ing)?|get|lists?|listed|auction(?:s|ed|ing)?|build(?:s|ing)?|built|offer(?:s|ed|ing)?)$/;

/** "a steal (base price: $59,995)": the words before the colon, where they are all that stands there. */
export const labelled: Rule = ({ scene, before, preceding }) => {
  const end = before - 1;
  const label = preceding === ':' && substantive(scene.tags[end]) ? phraseBefore(scene, end) : null;
  return label && (label.first === 0 || scene.tags[label.first - 1] === 'stop') ? only(label) : null;
};

/** Tokens back to the change whose ends are told. */
const CHANGE = 14;

/** "showed a collapse in approval, from 48 percent to 30": the change that the two levels are the ends of. */
export const changedFrom: Rule = ({ scene, before, preceding }) => {
  const { tokens, tags } = scene;
  if (preceding !== 'from' || tokens[before - 1]?.text !== ',') return null;
  for (let at = before - 2; at >= 0 && at > before - CHANGE; at--) {
    if (tags[at] === 'verb' || tags[at] === 'stop') return null;
    if (tags[at] !== 'noun' || !CHANGE_NOUNS.has(tokens[at]?.lower ?? '') || !opensPhrase(scene, at + 1)) continue;
    const changed = phraseAfter(scene, at);
    return changed && only(changed);
  }
  return null;
};

/** "ordered 250 tanks from the United States for 23 billion": the price of what the verb takes. */
export const bought: Rule = ({ scene, quantity, before, preceding, above }) => {
  if (preceding !== 'for' || quantity.kind !== 'money' || !above) return null;
  if (!BUYS.test(scene.tokens[above.verb]?.lower ?? '')) return null;
  const nearest = phraseBefore(scene, before - 1);
  const object = phraseAfter(scene, above.verb + 1);
  if (!nearest || !object || object.first >= nearest.first) return null;
  let last = Math.min(object.last, nearest.first - 1);
  while (last > object.first && !substantive(scene.tags[last])) last--;
  return only({ first: object.first, last });
};

/** "a trade volume of some 87 billion", "deals worth $10 billion", "an increase of 5 percent", "customers with $5". */
export const linked: Rule = (clause) => {
  const { scene, quantity, previous, before, preceding, after } = clause;
  if (!LINKS.has(preceding) && !/^(?:worth|totall?ing|exceeding)$/.test(preceding)) return null;
  const phrase = phraseBefore(scene, before - 1);
  if (!phrase) return null;
  const head = scene.tokens[phrase.last]?.lower ?? '';
  const extreme = /^(?:record|high|low|peak)$/.test(head);
  const phrases = new Phrases();
  phrases.push(phrase);
  // "to $200 billion, after a record of $108 billion": of the same thing.
  if (extreme && phrases.words < 2 && previous?.quantity.unit === quantity.unit) return previous.measured;
  const vague = extreme || CHANGE_NOUNS.has(head) || BACK_POINTERS.has(head) || head === 'price' || head === 'cost';
  if (vague && opensPhrase(scene, after)) phrases.push(phraseAfter(scene, after + 1));
  const pointed = BACK_POINTERS.has(head) && phrases.words < 3 && previous && previous.quantity.kind !== 'count';
  if (pointed) phrases.pushAll(previous.measured);
  else if (phrases.words < 2 || vague || (phrases.words < 3 && /^(?:on|with|in|at)$/.test(preceding)))
    addOuter(clause, phrase, phrases);
  return phrases.done();
};

/** Adds the subject that the phrase's own verb has, and the verb, to a phrase that says little by itself. */
function addOuter({ scene }: Clause, phrase: Phrase, phrases: Phrases): void {
  const outer = governor(scene, phrase.first);
  if (!outer) return;
  if (outer.subject && !outer.points && !says(scene, outer)) phrases.push(outer.subject);
  // "struggling with inflation of 29 percent" says nothing more of it.
  const adjoins = phrase.first - outer.verb <= 3 && scene.tags[outer.verb + 1] !== 'preposition';
  if (phrases.words < 3 && adjoins) phrases.push(verbPhrase(scene, outer));
}
