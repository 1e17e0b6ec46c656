/** Noun phrases and clause bounds in a segment, found from closed classes of words; indices are into its tokens. */
import type { Token } from '../names/tokens.ts';
import { isQuotation } from './segments.ts';
import { Takes, VERBS } from './verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './words.ts';

/** Tokens [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Dashes that set a phrase apart. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--']);

/** Never first in a phrase that names who says something. */
const NOT_FIRST = new Set(
  `according based given compared including per due likely unlikely afterward afterwards likewise otherwise able unable
  hard us him them me`.split(/\s+/),
);
/** And these not alone: "far fewer papers" can, "far" cannot. */
const NOT_ALONE = new Set(['far', 'less', 'best', 'worse', 'worst', 'usual', 'more', 'else']);

const NOT_LAST = /^(?:to|of|in|at|by|for|from|with|into|an?|the|his|her|its|their|our|my|your)$/;

/** False for what only a verb, a preposition or a clause leaves to its left: "helped the rebels", "efforts to enact a". */
export function canBeSource(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return false;
  if (to - from > 1 && NOT_LAST.test(last.lower)) return false;
  if (first.capital) return true;
  if (NOT_FIRST.has(first.lower) || AUXILIARIES.has(first.lower)) return false;
  const next = tokens[from + 1];
  const past = VERBS.get(first.lower)?.form === 'past';
  if (to - from === 1) return !past && !NOT_ALONE.has(first.lower);
  if (!past && !FINITE.has(first.lower) && !/(?:ed|ing)$/.test(first.lower)) return true;
  // "welcomed the rise", "using data"; but "elected officials", "leading Republicans".
  return (
    !past &&
    !FINITE.has(first.lower) &&
    next?.word === true &&
    !DETERMINERS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    next.lower !== 'to'
  );
}

/** Open a noun phrase and never end one. */
export const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Longest noun phrase that is followed to its beginning, in tokens. */
const REACH = 40;

export function isAdverb(token: Token | undefined): boolean {
  if (!token?.word) return false;
  return (
    ADVERBS.has(token.lower) ||
    (token.lower.endsWith('ly') && token.lower.length > 4 && !token.capital && !NOT_ADVERBS.has(token.lower))
  );
}

const NOT_ADVERBS = new Set([
  'family',
  'ally',
  'reply',
  'supply',
  'rally',
  'assembly',
  'early',
  'only',
  'bully',
  'anomaly',
  'imply',
  'apply',
  'rely',
  'comply',
  'multiply',
  'july',
  'italy',
  'elderly',
  'likely',
]);

/** A finite verb at sight: an auxiliary, a form in -ed after a noun, or a known one. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.word || token.capital) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const before = tokens[i - 1];
  if (
    before &&
    (DETERMINERS.has(before.lower) || before.possessive || before.lower === 'to' || PREPOSITIONS.has(before.lower))
  )
    return false;
  // "Elected officials say": at the head of a phrase a form in -ed is an adjective.
  if (token.lower.endsWith('ed') && token.lower.length > 3) return before?.word === true;
  if (FINITE.has(token.lower)) return true;
  const verb = VERBS.get(token.lower);
  return verb !== undefined && (verb.form === 'past' || (verb.form === 's' && before?.word === true));
}

/** Whether a finite verb stands in [from, to). */
export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** Marks that no noun phrase crosses. */
function isStop(token: Token): boolean {
  return (
    !token.word &&
    token.text !== '.' &&
    token.text !== '&' &&
    token.text !== '%' &&
    token.text !== '$' &&
    token.text !== '/'
  );
}

/** Where the clause that ends before `to` begins: after the last mark, subordinator, quotation or clause-taking verb. */
export function subjectBefore(tokens: readonly Token[], to: number, floor: number): Range | null {
  let last = to - 1;
  while (last >= floor && isAdverb(tokens[last])) last--;
  while (last >= floor && TIMES.has(tokens[last]?.lower ?? '')) {
    // "on Friday", "this month", "late last week".
    last--;
    while (last >= floor && /^(?:on|in|from|since|this|last|late|earlier)$/.test(tokens[last]?.lower ?? '')) last--;
    while (last >= floor && isAdverb(tokens[last])) last--;
  }
  let token = tokens[last];
  if (!token || last < floor) return null;
  const end = last + 1;
  let tail = end;
  if (token.text === ')') {
    const open = backTo(tokens, last - 1, '(', floor);
    if (open > floor) {
      last = open - 1;
      token = tokens[last];
      tail = last + 1;
    }
  }
  if (token?.text === '.' && tokens[last - 1]?.capital && last - 1 >= floor) {
    // "Paul Kern Jr. answered".
    last--;
    token = tokens[last];
    tail = last + 1;
  }
  if (!token) return null;
  if (token.text === ',' || DASHES.has(token.text)) {
    // "X, the chairman, said": the phrase stands before the first of the pair.
    const open = backTo(tokens, last - 1, token.text, floor);
    if (open <= floor || last - open < 2) return null;
    const inner = tokens[open + 1];
    if (!inner || startsClauseOrAdverbial(inner)) return null;
    const core = phraseEndingAt(tokens, open, floor);
    if (!core || isQuotation(tokens[open - 1])) return null;
    if (!opensPhrase(tokens, core)) return null;
    // "X, at a meeting, said": an aside tells nothing of X.
    if (isAside(inner)) return core;
    // Two appositions in a row: the name stands before the first.
    const name = tokens[core.from - 2];
    const opens = (core.from === 2 && name?.lower.endsWith('ly')) || TIMES.has(name?.lower ?? '');
    if (tokens[core.from - 1]?.text === ',' && name?.word && name.capital && core.from - 2 >= floor && !opens) {
      const first = phraseEndingAt(tokens, core.from - 1, floor);
      if (first && opensPhrase(tokens, first)) return { from: first.from, to: last };
    }
    return { from: core.from, to: last };
  }
  if (!token.word || CONJUNCTIONS.has(token.lower)) return null;
  if (RELATIVES.has(token.lower)) return token.lower === 'whom' ? null : { from: last, to: last + 1 };
  const core = phraseEndingAt(tokens, tail, floor);
  return core && { from: named(tokens, core, floor), to: end };
}

/** "Ann Roe, president of the Trade Council (TC) said": the name before a role, though no second comma follows it. */
function named(tokens: readonly Token[], { from, to }: Range, floor: number): number {
  const name = tokens[from - 2];
  if (tokens[from - 1]?.text !== ',' || !name?.capital || tokens[from]?.capital || from - 2 < floor) return from;
  if (!ROLES.test(tokens[from]?.lower ?? '') && !holdsRole(tokens, from, Math.min(to, from + 4))) return from;
  const first = phraseEndingAt(tokens, from - 1, floor);
  return first && (tokens[first.from]?.capital ?? false) ? first.from : from;
}

/** Opens what is set between commas beside a name without being an apposition: "at Monday's debate", "speaking in Rome". */
function isAside(token: Token): boolean {
  return (
    (PREPOSITIONS.has(token.lower) && token.lower !== 'of') ||
    isAdverb(token) ||
    (token.lower.length > 5 && token.lower.endsWith('ing') && !token.capital)
  );
}

function startsClauseOrAdverbial(token: Token): boolean {
  if (token.lower === 'who' || token.lower === 'whose' || token.lower === 'which') return false;
  return (
    SUBORDINATORS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    (PRONOUNS.has(token.lower) && token.lower !== 'one') ||
    isQuotation(token)
  );
}

/** A phrase that can be a subject: it has a noun and does not begin with what cannot begin one. */
function opensPhrase(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.word && !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !isAdverb(token)) return true;
  }
  return false;
}

function backTo(tokens: readonly Token[], from: number, mark: string, floor: number): number {
  for (let i = from; i >= floor && i >= from - REACH; i--) if (tokens[i]?.text === mark) return i;
  return -1;
}

/** The noun phrase that ends before token `to`, or null. */
export function phraseEndingAt(tokens: readonly Token[], to: number, floor: number): Range | null {
  const last = tokens[to - 1];
  if (!last || to - 1 < floor) return null;
  if (PRONOUNS.has(last.lower) && !last.possessive && !DETERMINERS.has(tokens[to - 2]?.lower ?? ''))
    return { from: to - 1, to };
  let from = to;
  for (let i = to - 1; i >= floor && i >= to - REACH; i--) {
    const token = tokens[i];
    if (!token) break;
    if (!token.word) {
      if (token.text === ')') {
        const open = backTo(tokens, i - 1, '(', floor);
        if (open < 0) break;
        i = open;
        from = i;
        continue;
      }
      if (isApostrophe(tokens, i)) continue;
      // "Tester (D), Brown and Menendez": a list before "and".
      if (token.text === ',' && isListComma(tokens, i, to)) continue;
      if (token.text === '.' && !token.spaced && tokens[i + 1]?.capital && (tokens[i - 1]?.capital ?? false)) continue;
      if (isStop(token) || token.text === '.') break;
      continue;
    }
    const relative = i < to - 1 ? relativeAt(tokens, i, floor) : -1;
    if (relative >= 0) {
      i = relative;
      from = relative;
      continue;
    }
    // "familiar with that letter": a determiner.
    const points = token.lower === 'that' && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '');
    if ((SUBORDINATORS.has(token.lower) && !points) || (i < to - 1 && /^(?:which|whom)$/.test(token.lower))) break;
    if (token.lower === 'but' || token.lower === 'or' || token.lower === 'nor' || token.lower === 'yet') {
      if (token.lower !== 'or' || hasFinite(tokens, Math.max(floor, i - REACH), i)) break;
    }
    if (token.lower === 'and' && joinsClauses(tokens, i, floor)) break;
    if (AUXILIARIES.has(token.lower) && i < to - 1) break;
    if (PRONOUNS.has(token.lower) && !DETERMINERS.has(token.lower) && i < to - 1 && token.lower !== 'one') {
      // "the man who met him": the relative clause belongs to the phrase; any other pronoun ends it.
      if (token.lower !== 'who') break;
    }
    const verb = VERBS.get(token.lower);
    if (verb && i < to - 1 && (verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE)) !== 0 && isCueHere(tokens, i)) break;
    from = i;
  }
  if (from < to - 1 && beginsInVerb(tokens, from)) return null;
  from = innermost(tokens, trimLeft(tokens, from, to), to);
  return from < to ? { from, to } : null;
}

/** "they | speak to leaders", "does | follow the rules": what stands after a subject or an auxiliary is its verb, no noun phrase. */
function beginsInVerb(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const left = tokens[from - 1];
  if (!first?.word || !left?.word || first.capital || DETERMINERS.has(first.lower) || isAdverb(first)) return false;
  if (/^(?:i|we|they|who|whom)$/.test(left.lower)) return !PREPOSITIONS.has(first.lower);
  return MODALS.has(left.lower) && left.lower !== 'to';
}

/** The mark after a plural owner: "the islands' board". */
function isApostrophe(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && !token.spaced && /^['’]$/.test(token.text) && (tokens[i - 1]?.possessive ?? false);
}

/** Two phrases side by side ("a charge the company | denies"): the second is the subject. */
function innermost(tokens: readonly Token[], from: number, to: number): number {
  // "something | the island says it needs".
  if (/^(?:some|any|every|no)thing$/.test(tokens[from]?.lower ?? '') && from + 1 < to) return from + 1;
  for (let i = to - 2; i > from; i--) {
    const left = tokens[i - 1];
    if (!/^(?:the|an?|his|her|its|their|these|those)$/.test(tokens[i]?.lower ?? '') || !left?.word) continue;
    const noun = isPlainNoun(left) || /^(?:the|an?)$/.test(tokens[i - 2]?.lower ?? '');
    if (/^[a-z]{3,}$/.test(left.text) && !left.possessive && noun) return i;
  }
  return from;
}

function isPlainNoun(token: Token): boolean {
  return !(
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    RELATIVES.has(token.lower) ||
    DETERMINERS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    FINITE.has(token.lower) ||
    VERBS.has(token.lower) ||
    isAdverb(token) ||
    /(?:ing|ed)$|^(?:half|whom|who|and|according|not)$/.test(token.lower)
  );
}

/**
 * Where the relative clause begins in which token `i` is the verb or the word that opens it ("leaders who have been
 * critics", "firms that had insured it", "everyone I interviewed"); -1 where `i` belongs to none.
 */
function relativeAt(tokens: readonly Token[], i: number, floor: number): number {
  const token = tokens[i];
  if (!token) return -1;
  let at = i;
  if (AUXILIARIES.has(token.lower)) {
    at--;
    while (at > floor && (isAdverb(tokens[at]) || AUXILIARIES.has(tokens[at]?.lower ?? ''))) at--;
    if (!/^(?:who|that|which)$/.test(tokens[at]?.lower ?? '')) return -1;
  } else if (token.lower === 'that') {
    const next = tokens[i + 1];
    if (!next?.word || next.capital || !(isFiniteVerb(tokens, i + 1) || /[a-z]{2}ed$/.test(next.lower))) return -1;
  } else if (/^(?:i|we|he|she|they)$/.test(token.lower)) {
    const next = tokens[i + 1];
    const left = tokens[i - 1];
    if (!next?.word || next.capital || !/[a-z]{2}ed$|^(?:met|spoke|saw|know|knew)$/.test(next.lower)) return -1;
    return left?.word && /^(?:everyone|everybody|people|those|all|many|some|most)$|[a-rt-z]s$/.test(left.lower)
      ? i
      : -1;
  } else return -1;
  const noun = tokens[at - 1];
  if (at - 1 < floor || !noun?.word || isAdverb(noun) || CONJUNCTIONS.has(noun.lower)) return -1;
  if (PREPOSITIONS.has(noun.lower) || AUXILIARIES.has(noun.lower) || DETERMINERS.has(noun.lower)) return -1;
  const verb = VERBS.get(noun.lower);
  return verb && verb.form !== 'base' && !noun.capital ? -1 : at;
}

/** A clause-taking form that is a verb by its neighbours. */
function isCueHere(tokens: readonly Token[], i: number): boolean {
  const verb = VERBS.get(tokens[i]?.lower ?? '');
  const before = tokens[i - 1];
  // "“…,” said | the leaders of three parties, who agreed on a date".
  if (verb && (!before || isQuotation(before) || before.text === ','))
    return verb.form === 'past' && !tokens[i]?.capital;
  if (!verb || !before?.word || tokens[i]?.capital) return false;
  if (DETERMINERS.has(before.lower) || before.possessive || PREPOSITIONS.has(before.lower)) return false;
  if (verb.form === 'ing') return (verb.takes & Takes.CLAUSE) !== 0 && (verb.takes & Takes.SPEECH) !== 0;
  return verb.form === 'past' || verb.form === 's' || MODALS.has(before.lower);
}

function isListComma(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || !before || (!before.word && before.text !== ')')) return false;
  for (let k = i + 1; k < to && k < i + 8; k++) {
    if (tokens[k]?.lower === 'and')
      return (
        (tokens[k + 1]?.capital ?? false) &&
        (next.capital || next.lower === 'and') &&
        (before.capital || before.text === ')')
      );
    if (tokens[k]?.text === ',') return isListComma(tokens, k, to) && next.capital;
  }
  return false;
}

/** "and" between clauses, not between nouns: a finite verb stands before it in its clause. */
function joinsClauses(tokens: readonly Token[], i: number, floor: number): boolean {
  if (i <= floor || tokens[i - 1]?.text === ',' || isQuotation(tokens[i - 1])) return true;
  for (let k = i - 1; k >= floor && k >= i - REACH; k--) {
    const token = tokens[k];
    if (!token) break;
    if (!token.word && isStop(token)) return false;
    if (SUBORDINATORS.has(token.lower)) return false;
    if (isFiniteVerb(tokens, k)) return true;
  }
  return false;
}

/** Leaves out what stands before the phrase proper: "On Tuesday the mayor", "Meanwhile Smith", "Still, …". */
function trimLeft(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  for (; from < to; ) {
    const token = tokens[from];
    if (!token) break;
    if (
      !token.word ||
      CONJUNCTIONS.has(token.lower) ||
      (isAdverb(token) && !DETERMINERS.has(token.lower)) ||
      (TIMES.has(token.lower) && from + 1 < to && !token.possessive)
    ) {
      from++;
      continue;
    }
    if (PREPOSITIONS.has(token.lower) && token.lower !== 'per') {
      const next = afterAdverbial(tokens, from, to);
      if (next < 0) {
        from++;
        continue;
      }
      from = next;
      continue;
    }
    if (
      (token.lower === 'last' || token.lower === 'this' || token.lower === 'next') &&
      TIMES.has(tokens[from + 1]?.lower ?? '') &&
      from + 2 < to
    ) {
      from += 2;
      continue;
    }
    break;
  }
  return from;
}

/** The first token after a prepositional phrase that begins at `from`: a new determiner or run of capitals; -1 if none. */
function afterAdverbial(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token?.word || !before) continue;
    if (PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || before.possessive) continue;
    if (DETERMINERS.has(token.lower) && !DETERMINERS.has(before.lower)) return i;
    if (
      token.capital &&
      (!before.capital || TIMES.has(before.lower)) &&
      !DETERMINERS.has(before.lower) &&
      !TIMES.has(token.lower)
    ) {
      // "in late Clinton …" goes on; after a noun a capital begins a phrase of its own.
      if (i - from > 2 || TIMES.has(before.lower) || /^\d/.test(before.text)) return i;
    }
  }
  return -1;
}

/** The noun phrase that begins at `from`: for "said X", "according to X", "by X". Ends before a verb, comma or quotation. With
 * `closed`, an apposition counts only between two commas. */
export function phraseFrom(tokens: readonly Token[], from: number, closed = false): Range | null {
  const first = tokens[from];
  if (!first?.word) return null;
  // "said He Weiwen".
  const name = first.text === 'He' && from > 0 && (tokens[from + 1]?.capital ?? false);
  if (PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower) && !name) return { from, to: from + 1 };
  let to = from;
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i];
    if (!token) break;
    if (!token.word) {
      if (token.text === '(') {
        let close = i + 1;
        while (close < tokens.length && close < i + 10 && tokens[close]?.text !== ')') close++;
        if (tokens[close]?.text !== ')') break;
        i = close;
        to = close + 1;
        continue;
      }
      if (token.text === '.' && !token.spaced && i + 1 < tokens.length && tokens[i - 1]?.capital) continue;
      if (/^[&%$/]$/.test(token.text) || isApostrophe(tokens, i)) continue;
      break;
    }
    if (SUBORDINATORS.has(token.lower) && i > from) break;
    if (RELATIVES.has(token.lower) && i > from) break;
    if (i > from && isFiniteVerb(tokens, i) && !tokens[i - 1]?.possessive && !inPaper(tokens, i)) break;
    if (i > from && VERBS.get(token.lower)?.form === 'ing' && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) break;
    // "the ambassador to France".
    if ((token.lower === 'but' || (token.lower === 'to' && !ROLES.test(tokens[i - 1]?.lower ?? ''))) && i > from) break;
    to = i + 1;
  }
  while (to > from && (CONJUNCTIONS.has(tokens[to - 1]?.lower ?? '') || PREPOSITIONS.has(tokens[to - 1]?.lower ?? '')))
    to--;
  to = withoutTime(tokens, from, to);
  if (to <= from) return null;
  // Apposition: ", the chairman of the board," or ", who …," up to the next comma or the end; none beside a day.
  if (tokens[to]?.text === ',' && !TIMES.has(tokens[to - 1]?.lower ?? '')) {
    const next = tokens[to + 1];
    const beside =
      next?.capital === true &&
      tokens[to + 2]?.capital === true &&
      (!(tokens[to - 1]?.capital ?? false) || holdsRole(tokens, from, to));
    const name = tokens[to - 1]?.capital || tokens[to - 1]?.text === ')' || beside;
    if (
      name &&
      next?.word &&
      (beside ||
        titled(tokens, to + 1) ||
        /^(?:an?|the|who|whose|chief|his|her|its|former)$/.test(next.lower) ||
        (!next.capital &&
          !startsClauseOrAdverbial(next) &&
          !isAdverb(next) &&
          VERBS.get(next.lower) === undefined &&
          !PREPOSITIONS.has(next.lower) &&
          !next.lower.endsWith('ing')))
    ) {
      let i = to + 1;
      while (i < tokens.length && i < to + REACH) {
        const token = tokens[i];
        if (
          !token ||
          token.text === ',' ||
          token.text === '.' ||
          isQuotation(token) ||
          token.text === ';' ||
          token.text === '—'
        ) {
          if (token?.text === '.' && i + 1 < tokens.length && tokens[i - 1]?.capital) {
            i++;
            continue;
          }
          break;
        }
        i++;
      }
      const fits = tokens[i]?.text === ',' || !closed;
      if (fits && (RELATIVES.has(next.lower) || !holdsClause(tokens, to + 2, i))) {
        to = i;
        // "…, a lawyer at a bank, who knew him." At the end of the sentence a relative clause belongs to it too.
        if (tokens[to]?.text === ',' && /^(?:who|whose)$/.test(tokens[to + 1]?.lower ?? '')) {
          let end = to + 1;
          while (end < tokens.length && end < to + REACH && !/^[,.;—]$/.test(tokens[end]?.text ?? '')) end++;
          if (tokens[end]?.text === '.' && end + 1 >= tokens.length) to = end;
        }
      }
    }
  }
  return { from, to };
}

/** Words that describe somebody without an article, at most: "local council member Ana Ruiz". */
const DESCRIPTION = 5;

/** Whether somebody begins at `from` who has no article: "rescuer Cem Behar", "28-year-old Ana Ruiz", "residents". */
export function isBareSource(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + DESCRIPTION; i++) {
    const token = tokens[i];
    // "9/11 survivor Ana Ruiz".
    if (token?.text === '/' && i > from) continue;
    if (!token?.word || TIMES.has(token.lower)) return false;
    if (token.capital) return i > from;
    if (!isPlainNoun(token)) return false;
    const next = tokens[i + 1];
    const many = BODIES.test(token.lower) || (token.lower.endsWith('s') && HUMAN.test(token.lower.slice(0, -1)));
    if (many && !(next?.word && isPlainNoun(next))) return true;
  }
  return false;
}

/** Bodies that speak without an article. */
const BODIES = /^(?:police|prosecutors|authorities|campaigners|locals)$/;

/** Nouns of one who does or holds something. */
export const HUMAN =
  /(?:man|woman|person|(?<!pap|lett|ord|numb|cent|pow|minist)er|or|[iy]st|ian|official|president|chief|general|spokesperson|aide|agent|resident|student|attendant|diplomat|head|chair|judge|senator|expert|critic|nominee|candidate|employee|veteran|ally|friend|source|patient|witness|victim|nurse|scholar|captain|priest|bishop|colleague|guest|delegate|advocate|mother|father|wife|husband|son|daughter|brother|sister)$/;

/** The end of a phrase without the time that ends it: "the ministry | on Monday", "police | late last week". */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  if (!TIMES.has(tokens[end - 1]?.lower ?? '')) return to;
  end--;
  let led = false;
  while (end > from && /^(?:on|this|last|next|late|early|earlier)$/.test(tokens[end - 1]?.lower ?? '')) {
    led = true;
    end--;
  }
  return led && end > from ? end : to;
}

/** "the latest figures from", "a report released by": a noun like a verb, or a participle beside it. */
function inPaper(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || (next?.word && !PREPOSITIONS.has(next.lower) && !TIMES.has(next.lower) && !next.lower.endsWith('ed')))
    return false;
  return PAPERS.test(token.lower) || (token.lower.endsWith('ed') && PAPERS.test(tokens[i - 1]?.lower ?? ''));
}

/** What numbers stand in and people quote from. */
export const PAPERS =
  /^(?:data|figures?|statistics|numbers|reports?|stud(?:y|ies)|surveys?|polls?|estimates?|projections?|forecasts?|analysis|statements?|documents?|filings?|records|logs?|lists?|research|review|letter|transcript)$/;

/** What is done to papers before they are quoted: "logs filed with the court show". */
export const PUBLISHED =
  /^(?:filed|released|obtained|published|reviewed|compiled|collected|gathered|provided|unsealed|leaked|submitted|issued|posted|cited)$/;

/** Whether a description of somebody stands in [from, to): "Russia's ambassador to China". */
function holdsRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && !token.capital && ROLES.test(token.lower)) return true;
  }
  return false;
}

/** A role that begins with a capital: "House editor for the report". */
function titled(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital) return false;
  for (let i = at + 1; i < at + 5 && tokens[i]?.word; i++) {
    const token = tokens[i];
    if (token && !token.capital) return ROLES.test(token.lower);
  }
  return false;
}

const ROLES =
  /^(?:ambassador|minister|secretary|president|chairm[ae]n|chairwoman|chair|chief|director|head|leader|governor|mayor|senator|spokes(?:man|woman|person)|envoy|commissioner|manager|officer|correspondent|reporter|columnist|scientist|fellow|scholar|activist|organizer|economist|analyst|professor|editor|founder|partner|lawyer|attorney|adviser|advisor|aide|general|commander|representative|co-?founder|counsel|strategist|researcher|president)$/;

/** An auxiliary or a common verb in [from, to) that no relative governs: what stands there is a clause and no apposition. */
function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (RELATIVES.has(token.lower)) return false;
    if (AUXILIARIES.has(token.lower) || (FINITE.has(token.lower) && !token.capital)) return true;
  }
  return false;
}

/** Marks after which a clause begins, for the floor of a search to the left. */
export function mainSubject(tokens: readonly Token[], before: number): Range | null {
  for (let i = 0; i < before; i++) {
    if (!isFiniteVerb(tokens, i)) continue;
    const subject = subjectBefore(tokens, i, 0);
    if (subject && !RELATIVES.has(tokens[subject.from]?.lower ?? '')) return subject;
  }
  return null;
}
