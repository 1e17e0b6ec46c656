/** What is said of a number by the verb behind it, or of all its sentence by the phrase that opens it. */
import { REPORTING } from './lexicon.ts';
import { opensNoun, type Phrase, phraseAfter, type Scene, substantive } from './phrases.ts';
import type { Tag } from './tags.ts';

/** A number and its noun are the subject of a clause of their own ("If they win, 35 women are to lead"). */
export function heads({ tokens, tags }: Scene, { lead, last }: { lead: number; last: number }, noun: Phrase): boolean {
  const before = lead - 1;
  const opened = before < 0 || tokens[before]?.kind === 'stop' || tags[before] === 'conjunction';
  if (!opened) return false;
  for (let at = Math.max(noun.last, last) + 1; at < noun.last + 8; at++) {
    if (tags[at] === 'auxiliary' || tags[at] === 'verb') return true;
    if (tags[at] === 'stop' || tags[at] === 'conjunction' || tags[at] === undefined) return false;
  }
  return false;
}

/** Behind "of whom" and "of them", which say no more than the number. */
export const pastPointer = ({ tokens }: Scene, at: number): number =>
  tokens[at]?.lower === 'of' && /^(?:them|whom|which|those|these)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;

/** "5 percent see the economy growing", "20 people died": verb and object behind the number. */
export function predicate(scene: Scene, from: number): Phrase | null {
  const { tags, tokens } = scene;
  for (let at = from; at < from + 4; at++) {
    if (tags[at] === 'verb') {
      // "will go to refill stockpiles", "is meant to counter China"
      if (tokens[at + 1]?.lower === 'to' && tags[at + 2] === 'verb')
        return { first: at, last: phraseAfter(scene, at + 3)?.last ?? at + 2 };
      // "voted for the deal"
      const link = tags[at + 1] === 'preposition' && opensNoun(scene, at + 2) ? 1 : 0;
      const object = phraseAfter(scene, at + 1 + link);
      return { first: at, last: object && object.first <= at + 3 + link ? object.last : at };
    }
    // "were poor"
    if (tags[at] === 'adjective' && tags[at - 1] === 'auxiliary') return { first: at, last: at };
    // "was a child", "had debts"
    if (tags[at - 1] === 'auxiliary' && at > from && isPhraseStart(tags[at])) return phraseAfter(scene, at);
    // "5.6 million are in need"
    if (tags[at] === 'preposition' && tags[at - 1] === 'auxiliary') return phraseAfter(scene, at + 1);
    if (tags[at] !== 'auxiliary' && tags[at] !== 'adverb' && tokens[at]?.lower !== 'of') return null;
  }
  return null;
}

const isPhraseStart = (tag: Tag | undefined): boolean => tag === 'determiner' || substantive(tag);

/** "62 percent of parents (said they) limited screen time": verb and object, of what is said and not that it is. */
export function doing(scene: Scene, from: number): Phrase | null {
  const { tokens, tags } = scene;
  let at = from;
  if (REPORTING.has(tokens[at]?.lower ?? '')) {
    at++;
    while (tags[at] === 'pronoun' || tags[at] === 'conjunction') at++;
    // "said that the loans were a danger"
    const who = at > from + 1 || tags[at] === 'determiner' || substantive(tags[at]) ? phraseAfter(scene, at) : null;
    const told = who ? predicate(scene, who.last + 1) : null;
    if (who && who.first <= at + 1) return { first: who.first, last: Math.max(who.last, told?.last ?? 0) };
    if (at === from + 1) return null;
  }
  const does = predicate(scene, at);
  return does && does.last > does.first ? does : null;
}

/** The noun phrase that opens the sentence. */
export function leading(scene: Scene, until: number): Phrase | null {
  for (let at = 0; at < until && at < 12 && scene.tokens[at]?.text !== ';'; at++) {
    if (substantive(scene.tags[at]) && !scene.timed[at]) {
      const phrase = phraseAfter(scene, at);
      return phrase && phrase.last < until ? phrase : null;
    }
  }
  return null;
}
