/** Content that stands before its cue: "…, she said". */
import type { Token } from '../names/tokens.ts';
import { adverbialEnd, atEnd, boundary, contentStart, lastWord } from './bounds.ts';
import { DASHES, hasFinite, isAdverb, isFiniteVerb, type Range } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { Takes, VERBS, type Verb } from './verbs.ts';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIMES } from './words.ts';

/** The content before "X said", where nothing but an adverbial follows the verb. */
export function fronted(tokens: readonly Token[], i: number, source: Range, verb: Verb): Range | null {
  if ((verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.QUOTATION | Takes.ADDRESSEE)) === 0) return null;
  const left = tokens[source.from - 1];
  if (!left) return null;
  const next = tokens[i + 1];
  const quoted = isQuotation(left) || (left.text === ',' && isQuotation(tokens[source.from - 2]));
  if (quoted) {
    // `“A,” he said, “B”` has both; `after “A” he said that B` goes on.
    if (next && (next.lower === 'that' || (isQuotation(next) && left.text !== ','))) return null;
    return backContent(tokens, left.text === ',' ? source.from - 1 : source.from);
  }
  if (left.text !== ',' && !DASHES.has(left.text)) return null;
  // "…, the costs continue" tells no words: what only quotations go with needs one.
  if ((verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.ADDRESSEE)) === 0) return null;
  if (!atEnd(tokens, adverbialEnd(tokens, i + 1, verb))) return null;
  // "…, which goes as high as 40 percent", "…, chemicals found in fridges".
  const reports = (verb.takes & Takes.SPEECH) !== 0 && (verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE)) !== 0;
  if (!reports && (verb.takes & Takes.CLAUSE) === 0 && isPlace(tokens, i + 1)) return null;
  // A clause, not an introduction: "While in Ohio, he said." does not occur, "As a senator, he said, …" does.
  const back = backContent(tokens, source.from - 1);
  const end = adverbialEnd(tokens, i + 1, verb);
  // "Asked about it, she said “…”": what is said follows.
  if (!back || isQuotation(tokens[end])) return null;
  if (!isClause(tokens, back)) {
    // "Dams burst, killing 43 people, the agency said.": what ends with its cue is told, whatever verb it has.
    const opens = tokens[CONJUNCTIONS.has(tokens[back.from]?.lower ?? '') ? back.from + 1 : back.from];
    if (reports && !SUBORDINATORS.has(opens?.lower ?? '') && (!tokens[end] || tokens[end]?.text === '.')) return back;
    // "During the war, he said, prices rose": the clause stands after it.
    const to = lastWord(tokens, tokens.length);
    return tokens[end]?.text === ',' && !isQuotation(tokens[end + 1]) && hasFinite(tokens, end + 1, to)
      ? { from: back.from, to }
      : null;
  }
  if (tokens[end]?.text === ',' || tokens[end]?.text === '—') {
    if (!hasFinite(tokens, back.from, back.to)) return { from: back.from, to: lastWord(tokens, tokens.length) };
  }
  return { from: back.from, to: continued(tokens, end, true) ?? back.to };
}

/**
 * Where content that stands before its cue ends when it goes on behind it: "prices rose, the bank said, | and wages fell";
 * null where it does not. With `spoken`, a verb that follows without a subject is the speaker's own: "…, she said, and left".
 */
export function continued(tokens: readonly Token[], cueEnd: number, spoken: boolean): number | null {
  const begin = tokens[cueEnd]?.text === ',' ? resumed(tokens, cueEnd + 1, spoken) : -1;
  if (begin < 0) return null;
  for (let k = begin; k < tokens.length; k++) {
    const token = tokens[k];
    // Whoever says something in it begins a statement of his own.
    if (token?.text === ';' || isQuotation(token) || token?.lower === 'according') return null;
    const verb = token && !token.capital ? VERBS.get(token.lower) : undefined;
    if (verb && (verb.takes & Takes.SPEECH) !== 0 && isFiniteVerb(tokens, k)) return null;
  }
  return lastWord(tokens, tokens.length);
}

/** Where told words go on behind their cue's comma: a clause after "and", or a number set beside the one before; -1 if not. */
function resumed(tokens: readonly Token[], from: number, spoken: boolean): number {
  if (/^(?:and|but|while)$/.test(tokens[from]?.lower ?? '')) {
    let at = from + 1;
    while (isAdverb(tokens[at])) at++;
    const clause = isFiniteVerb(tokens, at) ? !spoken : hasFinite(tokens, at, boundary(tokens, at));
    return tokens[at]?.word && clause ? at : -1;
  }
  // ", the bank said, up from 5 percent".
  const number = tokens.slice(from, from + 6).some(({ text }) => /^\d/.test(text));
  return COMPARED.test(tokens[from]?.lower ?? '') && number ? from : -1;
}

/** Sets a number beside the one before it. */
const COMPARED =
  /^(?:up|down|from|compared|against|versus|more|less|fewer|about|nearly|almost|roughly|some|below|above|than)$/;

/** Whether a preposition stands here that no day follows. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.word === true && PREPOSITIONS.has(token.lower) && !TIMES.has(tokens[at + 1]?.lower ?? '');
}

/** More than an introduction: "Asked about it, he said …" and "In Ohio, he said …" have no content before them. */
function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && tokens[end]?.text !== ',') end++;
    while (start + 1 < end && CONJUNCTIONS.has(tokens[start]?.lower ?? '')) start++;
    const first = tokens[start];
    if (!first) break;
    if (isQuotation(first)) return true;
    // "That account was closed" begins with no clause.
    const intro =
      (SUBORDINATORS.has(first.lower) && !(first.lower === 'that' && start === from)) ||
      (RELATIVES.has(first.lower) && start !== from) ||
      (start === from && end < to && /(?:ed|ing)$/.test(first.lower)) ||
      (start === from && end < to && (PREPOSITIONS.has(first.lower) || TIMES.has(first.lower) || isAdverb(first)));
    if (!intro && (hasFinite(tokens, start, end) || (start === from && end === to))) return true;
    start = end + 1;
  }
  return false;
}

export function backContent(tokens: readonly Token[], to: number): Range | null {
  let from = to - 1;
  if (isQuotation(tokens[from])) {
    // A quotation that ends a clause takes the clause with it: `the plan is “a disgrace,” he said`.
    const whole = contentStart(tokens, 0);
    return { from: hasFinite(tokens, whole, from) ? whole : from, to };
  }
  from = contentStart(tokens, 0);
  return from < to ? { from, to } : null;
}
