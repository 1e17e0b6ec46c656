/** Shares, multiples and amounts of something: what they measure is the whole that stands behind them. */
import { addSubject, type Clause, type Rule } from './clause.ts';
import type { Quantity } from './find.ts';
import { only, Phrases } from './measured.ts';
import { LINKS, opensNoun, type Phrase, phraseAfter, phraseBefore, type Scene, substantive } from './phrases.ts';
import { doing, heads, leading, predicate } from './predicates.ts';

/** "three times the normal", "14 percent less traffic", "half its needs", "one in five tests", "one-in-ten chance" */
export const partOfWhole: Rule = (clause) => {
  const { scene, quantity, after } = clause;
  const at = wholeAt(scene, quantity, after);
  const whole = at >= 0 ? phraseAfter(scene, at) : null;
  if (whole === null) return null;
  const phrases = new Phrases();
  phrases.push(whole);
  if (quantity.kind === 'ratio' || phrases.words < 2) addSubject(clause, phrases);
  return phrases.done();
};

/** "Six in ten were poor.", "52 percent said they would back a ban", "45 percent who feared it": a share of people is what they do. */
export const shareThatDoes: Rule = ({ scene, quantity, after, following }) => {
  if (quantity.kind !== 'percent' && !quantity.fraction) return null;
  const who = following === 'who' ? after + 1 : after;
  // "with 24 percent now expressing faith in it"
  const acting = scene.tags[after] === 'adverb' ? after + 1 : after;
  const object = scene.tags[acting] === 'gerund' ? phraseAfter(scene, acting + 1) : null;
  if (object && object.first <= acting + 2) return only({ first: acting, last: object.last });
  if (who === after && !heads(scene, quantity, { first: quantity.first, last: quantity.last })) return null;
  const does = quantity.kind === 'percent' ? doing(scene, who) : null;
  const done = does ?? (quantity.fraction || who > after ? predicate(scene, who) : null);
  return done && only(done);
};

/** "nine cases out of ten", "4.8 murders per 100,000 people": the noun inside the share or the rate. */
export const outOf: Rule = (clause) => {
  const { scene, quantity, after } = clause;
  const inside = quantity.fraction || quantity.kind === 'ratio' ? quantity.noun : null;
  if (!inside) return null;
  const phrases = new Phrases();
  phrases.push(inside);
  if (quantity.kind === 'ratio') addSubject(clause, phrases);
  if (heads(scene, quantity, inside)) phrases.push(predicate(scene, after));
  return phrases.done();
};

/** "double the deficit" */
export const multipleOf: Rule = ({ scene, quantity, after }) => {
  const of = quantity.multiple && scene.tags[after] === 'determiner' ? phraseAfter(scene, after) : null;
  return of && only(of);
};

/** "14.3 percent of trade", "50 billion dollars of products", "$1 billion worth of arms". */
export const amountOf: Rule = (clause) => {
  const { scene, quantity, preceding, before, closed, above } = clause;
  const from = ofAt(clause);
  if (from < 0) return null;
  const phrases = new Phrases();
  const share = quantity.kind === 'percent';
  // "narrow its deficit to 0.7 percent of output"
  const brought =
    share && above && /^(?:to|by|from)$/.test(preceding) ? phraseBefore(scene, before - 1, above.verb + 1) : null;
  const whole = phraseAfter(scene, from) ?? whatIs(scene, from);
  const acting = share && whole !== null && heads(scene, quantity, whole);
  if (brought) phrases.push(brought);
  else if (share && above?.subject && !acting) phrases.push(above.points ? null : above.subject);
  const opens = scene.tags[0] !== 'preposition';
  if (share && opens && !acting && (!above || preceding === 'with')) phrases.push(leading(scene, quantity.lead));
  if (LINKS.has(preceding) || closed) phrases.push(phraseBefore(scene, before - 1));
  phrases.push(whole);
  if (acting) phrases.push(doing(scene, whole.last + 1));
  if (phrases.words < 2) addSubject(clause, phrases);
  return phrases.empty ? null : phrases.done();
};

/** "60 percent of what it owes": the clause itself, as far as its verb. */
function whatIs({ tokens, tags }: Scene, from: number): Phrase | null {
  if (tokens[from]?.lower !== 'what' || tags[from + 1] !== 'pronoun') return null;
  return tokens[from + 2]?.kind === 'word' ? { first: from, last: from + 2 } : null;
}

/** Where what the amount is of begins ("of", "worth of", "$5 million in aid"), or -1. */
function ofAt({ scene, quantity, after, following }: Clause): number {
  if (following === 'worth' && scene.tokens[after + 1]?.lower === 'of') return after + 2;
  if (following === 'of') return after + 1;
  const inKind = quantity.kind === 'money' && following === 'in' && scene.tags[after + 1] === 'noun';
  return inKind && opensNoun(scene, after + 1) ? after + 1 : -1;
}

/** Where the whole that a share or a multiple is of begins, or -1. */
function wholeAt({ tokens, tags }: Scene, quantity: Quantity, after: number): number {
  const next = tokens[after]?.lower ?? '';
  const opens = tags[after] === 'determiner' || substantive(tags[after]) || tags[after] === 'adjective';
  if (quantity.kind === 'ratio' && quantity.multiple === null && opens && !COMPARATIVE.test(next)) return after;
  if (quantity.kind !== 'percent') return -1;
  if (/^(?:more|less|fewer)$/.test(next) && (substantive(tags[after + 1]) || tags[after + 1] === 'adjective'))
    return after + 1;
  if (!quantity.fraction) return -1;
  if (tags[after] === 'determiner') return after;
  return tokens[quantity.last]?.lower !== 'half' && (substantive(tags[after]) || tags[after] === 'adjective')
    ? after
    : -1;
}

const COMPARATIVE = /^(?:more|less|fewer|much|many|\p{L}+er)$/u;
