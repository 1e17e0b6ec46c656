/** A number in its clause: the tokens on both sides of it and the verb above it, which the rules for measures look at. */
import type { Quantity } from './find.ts';
import { type Governor, governor } from './governors.ts';
import { AUXILIARIES, CONJUNCTIONS, DECREASE, INCREASE, REPORTING } from './lexicon.ts';
import type { Known, Measured, Phrases } from './measured.ts';
import { opensNoun, type Phrase, type Scene } from './phrases.ts';

export interface Clause {
  readonly scene: Scene;
  readonly quantity: Quantity;
  /** The quantity before it in the sentence, and the last one of its unit. */
  readonly previous: Known | null;
  readonly same: Known | null;
  /** Token index before the number and its hedge, and that token in lower case. */
  readonly before: number;
  readonly preceding: string;
  /** Token index behind the number and what is in brackets there, and that token in lower case. */
  readonly after: number;
  readonly following: string;
  /** The number alone fills a pair of brackets. */
  readonly closed: boolean;
  /** The number's hedge is a verb, which governs it too ("exceeded 71 billion"). */
  readonly verbal: boolean;
  readonly above: Governor | null;
}

/** One thought about what a number measures; null where it does not apply. */
export type Rule = (clause: Clause) => Measured | null;

export function clauseOf(scene: Scene, quantity: Quantity, previous: Known | null, same: Known | null): Clause {
  const { tokens } = scene;
  const verbal = quantity.lead < quantity.first && scene.tags[quantity.lead] === 'verb';
  const first = verbal ? quantity.lead + 1 : quantity.lead;
  // "between" of a range stands before the number.
  const between = tokens[quantity.lead - 1]?.lower === 'between' && scene.tags[quantity.lead - 2] === 'preposition';
  const before = between ? first - 2 : first - 1;
  const closed = tokens[quantity.lead - 1]?.text === '(' && tokens[quantity.last + 1]?.text === ')';
  const after = skipBrackets(scene, closed ? quantity.last + 2 : quantity.last + 1);
  return {
    scene,
    quantity,
    previous,
    same,
    before,
    preceding: tokens[before]?.lower ?? '',
    after,
    following: tokens[after]?.lower ?? '',
    closed,
    verbal,
    above: governor(scene, first),
  };
}

/** "$5 million (4.2 million euros) of aid": what stands in brackets is passed over. */
function skipBrackets(scene: Scene, at: number): number {
  if (scene.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 12; i++) if (scene.tokens[i]?.text === ')') return i + 1;
  return at;
}

/** What was measured before in the sentence, or, at its head, in an earlier one. */
export const earlier = ({ previous }: Clause): Measured => previous?.measured ?? { phrases: [], back: true };

/** Adds the subject of the verb above, unless it speaks, points back or only tells who the parties are. */
export function addSubject({ scene, quantity, above }: Clause, phrases: Phrases): void {
  if (!above || above.points || says(scene, above)) return;
  // "both governments", "the two sides": who they are is not said here.
  const many = !phrases.empty || quantity.kind === 'money' || quantity.kind === 'percent';
  if (many && above.subject && onlyParties(scene, above.subject)) return;
  phrases.push(above.subject);
}

const PARTIES = /^(?:sides|governments|countries|nations|parties|states|partners|neighbou?rs|leaders|presidents)$/;

export function onlyParties(scene: Scene, subject: Phrase): boolean {
  if (!PARTIES.test(scene.tokens[subject.last]?.lower ?? '')) return false;
  for (let at = subject.first; at < subject.last; at++)
    if (!/^(?:the|both|two|three|all|these)$/.test(scene.tokens[at]?.lower ?? '')) return false;
  return true;
}

/** Verbs that say how large their subject is. */
const LEVEL_VERBS =
  /^(?:stood|stands?|reach(?:ed|es|ing)?|hits?|hitting|total(?:ed|led|s|ing|ling)?|amount(?:ed|s|ing)?|came|comes|compare[sd]|remain(?:ed|s)?|exceed(?:ed|s|ing)?|surpass(?:ed|es)?|topp?(?:ed)?|averag(?:ed|es|ing)|slow(?:ed|s)|eas(?:ed|es)|quickened|accelerated|lowered|br(?:ings?|ought)|became|become|go|went|goes|trad(?:ing|ed)|settled|closed|ended|worth|up|down|valued|priced|estimated|expected|measur(?:ed|es)|weigh(?:s|ed)|span(?:s|ned)|halv(?:ed|es|ing)|last(?:ed|s))$/;

export const isLevel = (word: string): boolean =>
  AUXILIARIES.has(word) || LEVEL_VERBS.test(word) || INCREASE.has(word) || DECREASE.has(word);

/** "economists expect 25 billion": in these forms the verb is active. */
const EXPECTS = /^(?:expects?|forecasts?|predicts?|projects?|foresees?)$/;

/** Whoever is the subject of a verb of expecting speaks: "expects", "had expected". */
export const expects = ({ tokens }: Scene, verb: number): boolean =>
  EXPECTS.test(tokens[verb]?.lower ?? '') ||
  (/^(?:expected|forecast|predicted|projected|foreseen)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:had|has|have)$/.test(tokens[verb - 1]?.lower ?? ''));

/** A verb of saying: its subject speaks and is not measured. */
export function says(scene: Scene, above: Governor): boolean {
  const verb = scene.tokens[above.verb]?.lower ?? '';
  if (expects(scene, above.verb)) return true;
  // "crude was quoted at $94" says how large its subject is.
  if (/^(?:is|are|was|were|been|being|be)$/.test(scene.tokens[above.verb - 1]?.lower ?? '')) return false;
  // "put $3 billion into Egypt" gives it, "added 0.4 percent" grew.
  if (/^(?:puts?|add(?:s|ed))$/.test(verb) && [1, 2].some((by) => (scene.owner[above.verb + by] ?? -1) !== -1))
    return false;
  return above.valued !== true && REPORTING.has(verb) && !LEVEL_VERBS.test(verb);
}

/** The verb itself where it tells what is done ("expelled"), or null where it only says how large something is. */
export function verbPhrase(scene: Scene, above: Governor): Phrase | null {
  const word = scene.tokens[above.verb]?.lower ?? '';
  if (AUXILIARIES.has(word) || CONJUNCTIONS.has(word) || LEVEL_VERBS.test(word) || REPORTING.has(word)) return null;
  // "edged up"; "hire up to 400" is another matter.
  const next = scene.tokens[above.verb + 1]?.lower ?? '';
  if (next === 'down' || (next === 'up' && word.endsWith('ed'))) return null;
  return { first: above.verb, last: above.verb };
}

/** At `at` stands a preposition that goes on with a noun phrase. */
export function opensPhrase(scene: Scene, at: number): boolean {
  return (
    /^(?:in|on|for|to|from|into|as|of|off|at|with|by)$/.test(scene.tokens[at]?.lower ?? '') && opensNoun(scene, at + 1)
  );
}
