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

/** Tokens in which the verb of a predicate is found, auxiliaries and adverbs before it. */
const PREDICATE = 6;

/** "5 percent see the economy growing", "20 people died": verb and object behind the number. */
export function predicate(scene: Scene, from: number): Phrase | null {
  const { tags, tokens } = scene;
  let told = false;
  for (let at = from; at < from + PREDICATE; at++) {
    const tag = tags[at];
    if (tag === 'verb') return { first: at, last: objectEnd(scene, at) };
    // "were poor", "are “highly likely” not to vote"
    if (tag === 'adjective' && told) return described(scene, at);
    // "was a child", "had debts"
    if (told && isPhraseStart(tag)) return phraseAfter(scene, at);
    // "5.6 million are in need"
    if (tag === 'preposition' && tags[at - 1] === 'auxiliary') return phraseAfter(scene, at + 1);
    if (tag === 'auxiliary') told = true;
    const small = tag === 'adverb' || (tag === 'conjunction' && tags[at - 1] === 'adverb');
    if (tag !== 'auxiliary' && !small && !/^(?:of|["“])$/.test(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}

/** The last token of a verb's object. */
function objectEnd(scene: Scene, verb: number): number {
  const { tags, tokens } = scene;
  // "will go to refill stockpiles", "is meant to counter China"
  if (tokens[verb + 1]?.lower === 'to' && tags[verb + 2] === 'verb')
    return phraseAfter(scene, verb + 3)?.last ?? verb + 2;
  // "voted for the deal"
  const link = tags[verb + 1] === 'preposition' && opensNoun(scene, verb + 2) ? 1 : 0;
  const object = phraseAfter(scene, verb + 1 + link);
  return object && object.first <= verb + 3 + link ? object.last : verb;
}

/** "poor", "likely to vote", and of "“highly likely” not to vote" what stands outside the quotation. */
function described({ tags, tokens }: Scene, adjective: number): Phrase {
  const quoted = /^["”]$/.test(tokens[adjective + 1]?.text ?? '');
  const first = quoted ? adjective + 2 : adjective;
  let at = quoted ? first : adjective + 1;
  if (tokens[at]?.lower === 'not') at++;
  const infinitive = tokens[at]?.lower === 'to' && tags[at + 1] === 'verb';
  return infinitive ? { first, last: at + 1 } : { first: adjective, last: adjective };
}

const isPhraseStart = (tag: Tag | undefined): boolean => tag === 'determiner' || substantive(tag);

/** Tokens from those who were asked to what they said. */
const POLLED = 8;

/** "62 percent of parents (said they) limited screen time": verb and object, of what is said and not that it is. */
export function doing(scene: Scene, from: number): Phrase | null {
  const { tokens, tags } = scene;
  // "62 percent of parents polled in May said"
  let at = from;
  while (/^(?:surveyed|polled|questioned|asked|interviewed)$/.test(tokens[from]?.lower ?? '') && at < from + POLLED) {
    at++;
    if (tags[at] === 'verb' || tags[at] === 'auxiliary') break;
  }
  const said = at;
  if (REPORTING.has(tokens[at]?.lower ?? '')) {
    at++;
    while (tags[at] === 'pronoun' || tags[at] === 'conjunction' || /^["“]$/.test(tokens[at]?.text ?? '')) at++;
    // "said that the loans were a danger"
    const who = at > said + 1 || tags[at] === 'determiner' || substantive(tags[at]) ? phraseAfter(scene, at) : null;
    const told = who ? predicate(scene, who.last + 1) : null;
    if (who && who.first <= at + 1) return { first: who.first, last: Math.max(who.last, told?.last ?? 0) };
    if (at === said + 1) return null;
  }
  const does = predicate(scene, at);
  return does && (does.last > does.first || at > said) ? does : null;
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
