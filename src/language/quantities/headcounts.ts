/** What a counted thing measures: subject, verb and noun with the number left out ("Dell lay off employees"). */
import { type Rule, verbPhrase } from './clause.ts';
import { Phrases } from './measured.ts';
import { isHyphen } from './numerals.ts';
import { opensNoun, type Phrase, phraseAfter, phraseBefore, RIGHT_LINKS, type Scene } from './phrases.ts';
import { heads, pastPointer, predicate } from './predicates.ts';
import { isPlural } from './units.ts';

/** Tokens between verb and number beyond which the verb tells nothing of it. */
const NEAR = 10;

/** "Dell lay off employees", "expel Russian diplomats", "brains of people". */
export const counted: Rule = ({ scene, quantity, above }) => {
  const noun = quantity.noun ?? quantity.lent;
  if (quantity.kind !== 'count' || !noun) return null;
  const { tokens, tags } = scene;
  const phrases = new Phrases();
  const before = quantity.lead - 1;
  // "a nine-storey block", "a 46-page report", "a 46 page report": what is so large.
  const hyphened = isHyphen(tokens[noun.first - 1]) && noun.first - 1 > quantity.first;
  const single = noun.first === noun.last && quantity.value > 1 && !isPlural(tokens[noun.last]?.lower ?? '');
  if ((hyphened || (single && tags[noun.last + 1] === 'noun')) && noun.last === quantity.last) {
    const whole = phraseAfter(scene, quantity.last + 1);
    if (whole) {
      phrases.push({ first: noun.first, last: whole.last });
      return phrases.done();
    }
  }
  phrases.push(complete(scene, noun));
  // "68,400 people who have been unemployed"
  if (/^(?:who|that)$/.test(tokens[noun.last + 1]?.lower ?? '')) phrases.push(predicate(scene, noun.last + 2));
  // "and Sweden 1,214"
  if (quantity.noun === null && tags[before] === 'name') {
    phrases.push(phraseBefore(scene, before, noun.last + 1));
    return phrases.done();
  }
  const end = Math.max(quantity.noun === null ? 0 : noun.last, quantity.last);
  // "eight more are to stand trial"
  const behind = tokens[end + 1]?.lower === 'more' ? end + 2 : pastPointer(scene, end + 1);
  if (heads(scene, quantity, { first: end, last: behind - 1 })) {
    phrases.push(predicate(scene, behind));
    return phrases.done();
  }
  const linked = tags[before] === 'preposition' ? phraseBefore(scene, before - 1, above ? above.verb + 1 : 0) : null;
  phrases.push(linked);
  if (above && quantity.lead - above.verb <= NEAR) phrases.push(verbPhrase(scene, above));
  if (above?.subject && !above.points) phrases.push(above.subject);
  if (!above?.subject && !linked) phrases.push(predicate(scene, behind));
  return phrases.done();
};

/** The noun with the phrase behind it that says which ("diplomats from Britain"). */
function complete(scene: Scene, noun: Phrase): Phrase {
  const link = scene.tokens[noun.last + 1]?.lower ?? '';
  if ((RIGHT_LINKS.has(link) || link === 'off') && link !== 'by' && opensNoun(scene, noun.last + 2)) {
    const more = phraseAfter(scene, noun.last + 2);
    if (more) return { first: noun.first, last: more.last };
  }
  return noun;
}
