/**
 * Attributions inside one segment: a cue (verb, noun, adjective or "according to"), who is its source and what is its
 * content. After Pareti's scheme of attribution relations; the grammar is our own.
 */
import { fact } from '../facts.ts';
import { isHeading } from '../names/evidence.ts';
import type { Token } from '../names/tokens.ts';
import { type Cue, type Relation, VIEWS } from './cue.ts';
import { forwardContent } from './following.ts';
import { accordingTo, attitude, inView, LIGHT, lightCue, nounCue, STANCES, stance } from './nouncues.ts';
import { canBeSource, hasFinite, type Range } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { POLLS, pollCue, RECKONINGS, reckoningCue } from './surveys.ts';
import { verbCue } from './verbcues.ts';
import { Takes, VERBS, type Verb } from './verbs.ts';
import { ATTITUDES, NOUN_CUES } from './words.ts';

/** Whatever may be a cue. */
const CUE = fact([
  ...VERBS.keys(),
  ...NOUN_CUES,
  ...ATTITUDES.keys(),
  ...VIEWS,
  ...LIGHT,
  ...STANCES,
  ...POLLS,
  ...RECKONINGS,
  'according',
]);

/** Attributions of a segment, in order of their cues. */
export function relations(tokens: readonly Token[]): Relation[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || (token.facts & CUE) === 0) continue;
    const cue = cueAt(tokens, i, token, cues);
    if (cue && (!cue.source || canBeSource(tokens, cue.source))) {
      cues.push(cue);
      // What stands inside the source is told of the source, not by it.
      i = Math.max(i, cue.cueEnd - 1, cue.source && cue.source.from > i && cue.back ? cue.source.to - 1 : 0);
    }
  }
  const found = cues.flatMap((cue, n): Relation[] => {
    const content = cue.back ?? forwardContent(tokens, cue, cues, n);
    if (!content || content.to <= content.from) return [];
    const first = tokens[Math.min(cue.at, cue.group)];
    const last = tokens[cue.cueEnd - 1];
    if (!first || !last) return [];
    return [
      {
        source: cue.source,
        cue: { start: first.start, end: last.end },
        content,
        speech: cue.speech,
        statement: cue.speech && isStatement(tokens, cue, content),
        fronted: cue.back !== null,
      },
    ];
  });
  return found.filter((one) => !found.some((other) => other !== one && holds(other, one, tokens)));
}

function isStatement(tokens: readonly Token[], cue: Cue, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isQuotation(tokens[i])) return true;
  if (tokens[from]?.lower === 'to') return false;
  // "did not mention the plan", "has not said whether he will go": nothing is said.
  for (let i = cue.group; i < cue.at; i++) if (/^(?:not|never)$|n['’]t$/.test(tokens[i]?.lower ?? '')) return false;
  // "…, she said" has a clause before it; a passive ("was denied by her") a thing.
  if (cue.back && !isAccording(tokens, cue))
    return cue.source !== null && cue.source.from < cue.at ? true : hasFinite(tokens, from, to);
  // After "say" a clause follows, seen to be one or not; after "deny" it may be a thing.
  const clause = cue.verb
    ? (cue.verb.takes & Takes.CLAUSE) !== 0 && (cue.verb.takes & Takes.OBJECT) === 0
    : isAccording(tokens, cue);
  return clause || tokens[from]?.lower === 'that' || hasFinite(tokens, from, to);
}

/** In a heading verbs have capitals too; which of them are nouns ("Power Plant Rules Face Test") is not to be seen. */
function isHeadline(tokens: readonly Token[], i: number, { takes, form, lemma }: Verb): boolean {
  const verb = !NOUN_CUES.has(lemma) || tokens[i + 1]?.lower === 'to';
  return form === 's' && verb && (takes & (Takes.SPEECH | Takes.INFINITIVE)) !== 0 && isHeading(tokens);
}

function isAccording(tokens: readonly Token[], { at, source }: Cue): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    word === 'according' ||
    VIEWS.has(word) ||
    (source !== null && tokens.slice(source.from, source.to).some(({ lower }) => POLLS.has(lower)))
  );
}

/** What somebody says of another's words is the first one's statement: "Ann said that Bob had promised to come" is Ann's. */
export function holds(outer: Relation, inner: Relation, tokens: readonly Token[]): boolean {
  // "Ann said that Bob had left, the agency reported": Ann's statement stands, whoever passed it on.
  if (inner.speech && outer.fronted && !inner.fronted) return false;
  // Nor is a statement swallowed by an attitude: "they chose the town, where experts say rents are low".
  if (inner.statement && !outer.speech) return false;
  const start = tokens[outer.content.from]?.start ?? 0;
  const end = tokens[outer.content.to - 1]?.end ?? 0;
  return (
    start <= inner.cue.start &&
    inner.cue.end <= end &&
    outer.content.from <= inner.content.from &&
    inner.content.to <= outer.content.to
  );
}

function cueAt(tokens: readonly Token[], i: number, token: Token, before: readonly Cue[]): Cue | null {
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return accordingTo(tokens, i, 2);
  if (LIGHT.has(token.lower) && !token.capital) {
    const cue = lightCue(tokens, i, before);
    if (cue) return cue;
  }
  // "think tanks", and "is going to …", which nobody says.
  if (token.lower === 'think' && /^tanks?$/.test(tokens[i + 1]?.lower ?? '')) return null;
  if (token.lower === 'going' && tokens[i + 1]?.lower === 'to') return null;
  const verb = VERBS.get(token.lower);
  // In a heading the verb is capital too.
  if (verb && (!token.capital || isHeadline(tokens, i, verb))) {
    const cue = verbCue(tokens, i, verb, before);
    if (cue) return cue;
  }
  if (POLLS.has(token.lower)) {
    const cue = pollCue(tokens, i);
    if (cue) return cue;
  }
  if (VIEWS.has(token.lower)) {
    // "in the words of the mayor".
    if (tokens[i - 2]?.lower === 'in' && tokens[i + 1]?.lower === 'of') return accordingTo(tokens, i - 2, 4);
    const cue = inView(tokens, i);
    if (cue) return cue;
  }
  if (STANCES.has(token.lower)) {
    const cue = stance(tokens, i);
    if (cue) return cue;
  }
  if (RECKONINGS.has(token.lower)) {
    const cue = reckoningCue(tokens, i);
    if (cue) return cue;
  }
  if (!token.capital && NOUN_CUES.has(token.lower)) return nounCue(tokens, i);
  if (ATTITUDES.has(token.lower)) return attitude(tokens, i, token, before);
  return null;
}
