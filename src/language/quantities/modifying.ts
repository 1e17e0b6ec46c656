/** Numbers that modify the noun behind them: "a 25% tax on cars", "last year's 24.5 percent rise". */
import { addSubject, type Clause, type Rule } from './clause.ts';
import { BRINGS } from './governed.ts';
import { CHANGE_NOUNS, MONTHS, WEEKDAYS } from './lexicon.ts';
import { type Measured, only, Phrases } from './measured.ts';
import { type Phrase, pastTime, phraseAfter, type Scene, substantive } from './phrases.ts';
import { isDuration } from './units.ts';

/** Behind a unit these describe the thing measured, and are no noun of their own ("90 miles wide"). */
const DIMENSION =
  /^(?:wide|long|high|tall|deep|thick|across|away|apart|higher|lower|more|less|fewer|up|down|ahead|behind|earlier|later|ago|old|each|apiece|total|overall|worldwide|north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** "a 25% tax on cars", "a $10 million contract", "last year's 24.5 percent rise". */
export const modifying: Rule = (clause) => {
  const { scene, before } = clause;
  const after = pastTime(scene, clause.after);
  const phrase = modifies(clause, after) ? phraseAfter(scene, after) : null;
  if (!phrase) return null;
  const change = changeNoun(scene, phrase);
  if (change >= 0) return changed(clause, phrase, change);
  const phrases = new Phrases();
  phrases.push(phrase);
  // "was 92 percent effective in a trial"
  if (phrases.words < 3 || scene.tags[before] === 'auxiliary') addSubject(clause, phrases);
  return phrases.done();
};

/** "a volume of 87 billion or a 31.5 percent increase", "a 13 percent rise took trade to 15 billion". */
function changed(clause: Clause, phrase: Phrase, change: number): Measured {
  const { scene, previous } = clause;
  const phrases = new Phrases();
  phrases.push(phrase);
  // The change of what is said just before.
  if (previous?.quantity.kind === 'money' && !hasLink(scene, phrase)) phrases.pushAll(previous.measured);
  else if (phrase.last === change) {
    // "a 13 percent rise took trade to 15 billion": of what it took there.
    const moved = BRINGS.test(scene.tokens[change + 1]?.lower ?? '') ? phraseAfter(scene, change + 2) : null;
    if (moved) return only(moved);
    addSubject(clause, phrases);
  }
  return phrases.done();
}

/** Number and unit stand before a noun as its modifier. */
function modifies({ scene, quantity }: Clause, after: number): boolean {
  const tag = scene.tags[after];
  const token = scene.tokens[after];
  if (!token || quantity.fraction || scene.timed[after]) return false;
  if (token.text === '-' && token.glued) return true;
  if (!(substantive(tag) || tag === 'adjective' || tag === 'gerund')) return false;
  if (DIMENSION.test(token.lower) && !substantive(scene.tags[after + 1])) return false;
  if (isDuration(quantity.unit) && tag === 'gerund') return false;
  return !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower);
}

/** The phrase says itself what changed ("increase in exports"). */
function hasLink(scene: Scene, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++)
    if (/^(?:in|of)$/.test(scene.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Index of a noun of change in the phrase, or -1. */
function changeNoun(scene: Scene, phrase: Phrase): number {
  for (let at = phrase.last; at >= phrase.first; at--) if (CHANGE_NOUNS.has(scene.tokens[at]?.lower ?? '')) return at;
  return -1;
}
