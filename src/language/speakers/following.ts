/** Content that follows its cue: where it begins, and where it gives way to the next attribution. */
import type { Token } from '../names/tokens.ts';
import { addressee, boundary, contentStart, isOpenColon, lastWord } from './bounds.ts';
import type { Cue } from './cue.ts';
import { DASHES, hasFinite, isAdverb, isFiniteVerb, type Range } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { Takes, VERBS, type Verb } from './verbs.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
  WH,
} from './words.ts';

/** Where the content after a verb begins; null where what follows is none. */
export function contentAfter(tokens: readonly Token[], i: number, verb: Verb): { from: number; cueEnd: number } | null {
  const { takes } = verb;
  const speaks = (takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.QUOTATION)) !== 0;
  let at = i + 1;
  let cueEnd = i + 1;
  while (isAdverb(tokens[at]) && !/^(?:all|both)$/.test(tokens[at]?.lower ?? '')) {
    // "shot back: “…”"
    if (verb.prepositions.includes(tokens[at]?.lower ?? '')) break;
    at++;
  }
  while (TIMES.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'on' && TIMES.has(tokens[at + 1]?.lower ?? '')))
    at++;
  let next = tokens[at];
  if (!next) return null;
  const begin = (from: number) => (from < tokens.length ? { from, cueEnd } : null);

  // "“…,” the letter read" tells words, and so does "it read: “…”"; who read a book says nothing.
  if (isQuotation(next) && verb.lemma === 'read' && verb.form !== 's') return null;
  if (isQuotation(next)) return speaks || (takes & (Takes.OBJECT | Takes.ADDRESSEE)) !== 0 ? begin(at) : null;
  if (next.text === ':') {
    const clause = (takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE)) !== 0 || isQuotation(tokens[at + 1]);
    return speaks && clause && isOpenColon(tokens, at) ? begin(at + 1) : null;
  }
  if (next.text === ',' && isQuotation(tokens[at + 1]) && speaks) return begin(at + 1);
  if (next.text === ',' && speaks) return aheadThat(tokens, at, verb, cueEnd);
  if (!next.word) return isSum(tokens, at) && (takes & Takes.OBJECT) !== 0 ? begin(at) : null;

  if (verb.lemma === 'put' && next.lower !== 'it') return putsAt(tokens, at) ? begin(at) : null;
  // "The bank sees growth of 3 percent"; who sees a bridge says nothing.
  if (verb.lemma === 'see') return verb.form !== 'past' && holdsNumber(tokens, at) ? begin(at) : null;
  const infinitive =
    next.lower === 'to' &&
    (takes & Takes.INFINITIVE) !== 0 &&
    tokens[at + 1]?.word &&
    !DETERMINERS.has(tokens[at + 1]?.lower ?? '') &&
    (!tokens[at + 1]?.capital || next.capital);
  if (!infinitive && (takes & Takes.PREPOSITION) !== 0 && verb.prepositions.includes(next.lower)) {
    cueEnd = at + 1;
    let from = at + 1;
    // "called on lawmakers to act", "lashed out at".
    if (/^(?:out|back|down|up|in)$/.test(next.lower) && /^(?:at|against|on|with|for)$/.test(tokens[from]?.lower ?? ''))
      from++;
    if (tokens[from]?.text === ':' || (tokens[from]?.text === ',' && isQuotation(tokens[from + 1]))) from++;
    return tokens[from]?.word || isQuotation(tokens[from]) || isSum(tokens, from) ? begin(from) : null;
  }
  if ((takes & Takes.ADDRESSEE) !== 0) {
    const told = addressee(tokens, at);
    if (told > at) {
      // "urged voters to wait": whom it is wished of belongs to what is wished.
      if ((takes & Takes.OBJECT) !== 0 && tokens[told]?.lower === 'to') return begin(at);
      const found = afterAddressee(tokens, told, verb, cueEnd);
      if (found) return found;
      return (takes & Takes.OBJECT) !== 0 ? begin(at) : null;
    }
  }
  if (next.lower === 'that' && (takes & ~(Takes.PREPOSITION | Takes.INFINITIVE | Takes.QUOTATION | Takes.SPEECH)) !== 0)
    return begin(at);
  if (WH.has(next.lower) && (speaks || (takes & Takes.OBJECT) !== 0)) return begin(at);
  if (next.lower === 'to') {
    if (infinitive) return begin(at);
    return speaks ? aheadThat(tokens, at, verb, cueEnd) : null;
  }
  if (next.lower === 'so' && speaks) return null;
  if (next.lower === 'as' && (takes & Takes.OBJECT) !== 0) return begin(at + 1);
  const counts = next.lower === 'about' && /^\d/.test(tokens[at + 1]?.text ?? '');
  if (!counts && (PREPOSITIONS.has(next.lower) || next.lower === 'as')) {
    if (next.lower === 'by' && (takes & Takes.SPEECH) === 0) return null;
    return speaks ? aheadThat(tokens, at, verb, cueEnd) : null;
  }
  if (CONJUNCTIONS.has(next.lower) || (SUBORDINATORS.has(next.lower) && !WH.has(next.lower))) return null;
  // "what analysts say could be 60 ships".
  if (AUXILIARIES.has(next.lower)) return speaks && isGap(tokens, i) ? begin(at) : null;
  if ((takes & Takes.PREPOSITION) !== 0) {
    // "accused him of lying": somebody stands before the preposition.
    for (let k = at + 1; k < tokens.length && k < at + 9; k++) {
      const token = tokens[k];
      if (!token?.word) break;
      if (verb.prepositions.includes(token.lower) && !PARTICLE.test(token.lower)) {
        if ((takes & Takes.OBJECT) === 0) cueEnd = i + 1;
        return begin((takes & Takes.OBJECT) !== 0 && verb.lemma !== 'accuse' ? at : k + 1);
      }
    }
  }
  if ((takes & (Takes.OBJECT | Takes.CLAUSE)) !== 0) return begin(at);
  if ((takes & Takes.SEEN_CLAUSE) !== 0) {
    next = tokens[at];
    return hasFinite(tokens, at + 1, boundary(tokens, at)) ? begin(at) : null;
  }
  return null;
}

/** Goes with its verb, and with nothing between: "hit back". */
const PARTICLE = /^(?:back|out|up|down|in|it)$/;

/** Whether the verb stands in a relative clause without its subject: "which officials say will cost more". */
function isGap(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 2; k >= 0 && k >= verb - 7; k--) {
    const token = tokens[k];
    if (!token?.word) return false;
    if (/^(?:what|which|who|that)$/.test(token.lower)) return true;
  }
  return false;
}

/** Longest thing that somebody puts at an amount, in tokens. */
const VALUED = 16;

/** "put | the cost of the bridge at about 3 million": a number follows an "at" close behind. */
function putsAt(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length && k < from + VALUED && (tokens[k]?.word ?? false); k++)
    if (tokens[k]?.lower === 'at' && numberFrom(tokens, k + 1)) return true;
  return false;
}

/** "sees | sales of about $9 million", "sees | 3 percent growth". */
function holdsNumber(tokens: readonly Token[], from: number): boolean {
  if (numberFrom(tokens, from)) return true;
  for (let k = from; k < from + VALUED / 2 && (tokens[k]?.word ?? false); k++)
    if (/^(?:of|at|by|to)$/.test(tokens[k]?.lower ?? '') && numberFrom(tokens, k + 1)) return true;
  return false;
}

/** A number, or its hedge and a number: "more than 5". */
export function numberFrom(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const token = tokens[k];
    if (/^\d/.test(token?.text ?? '') || isSum(tokens, k) || NUMBER_WORDS.test(token?.lower ?? '')) return true;
    if (!token?.word || token.capital) return false;
  }
  return false;
}

const NUMBER_WORDS =
  /^(?:half|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds|thousands|millions|billions|zero)$/;

/** An amount of money that begins with its sign. */
function isSum(tokens: readonly Token[], at: number): boolean {
  return /^[$€£¥₹]$/.test(tokens[at]?.text ?? '') && /^\d/.test(tokens[at + 1]?.text ?? '');
}

function afterAddressee(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  cueEnd: number,
): { from: number; cueEnd: number } | null {
  const next = tokens[at];
  if (!next) return null;
  if (isQuotation(next)) return { from: at, cueEnd };
  if (next.text === ':' || (next.text === ',' && isQuotation(tokens[at + 1]))) return { from: at + 1, cueEnd };
  if (next.lower === 'to') return (verb.takes & Takes.INFINITIVE) !== 0 ? { from: at, cueEnd } : null;
  // "promised a house for all that had lost one".
  if (next.lower === 'that' && isFiniteVerb(tokens, at + 1)) return null;
  if (WH.has(next.lower) || PRONOUNS.has(next.lower)) return { from: at, cueEnd };
  if ((verb.takes & Takes.PREPOSITION) !== 0 && verb.prepositions.includes(next.lower)) return { from: at + 1, cueEnd };
  if (next.text === ',' && (verb.takes & Takes.INFINITIVE) !== 0) {
    // "asked Ann Roe, the chair, to resign".
    for (let k = at + 1; k < at + 16; k++)
      if (tokens[k]?.text === ',' && tokens[k + 1]?.lower === 'to') return { from: k + 1, cueEnd };
  }
  if (PREPOSITIONS.has(next.lower) || next.text === ',' || TIMES.has(next.lower) || isAdverb(next)) {
    const ahead = aheadThat(tokens, at, verb, cueEnd);
    if (ahead) return ahead;
    if (PREPOSITIONS.has(next.lower) && /^(?:about|of|against|for)$/.test(next.lower)) return { from: at + 1, cueEnd };
    return null;
  }
  if (!next.word) return null;
  return hasFinite(tokens, at, boundary(tokens, at)) ? { from: at, cueEnd } : null;
}

/** The "that" or quotation that an adverbial keeps from its verb: "said in a statement on Friday that …". */
function aheadThat(
  tokens: readonly Token[],
  from: number,
  verb: Verb,
  cueEnd: number,
): { from: number; cueEnd: number } | null {
  for (let k = from; k < tokens.length && k < from + 30; k++) {
    const token = tokens[k];
    if (!token) break;
    if (isQuotation(token)) {
      const left = tokens[k - 1];
      return left?.text === ',' || left?.text === ':' || k === from + 1 ? { from: k, cueEnd } : null;
    }
    if (token.text === ';') return null;
    if (token.text === ':' && isOpenColon(tokens, k)) return { from: k + 1, cueEnd };
    if (token.lower === 'that') {
      const left = tokens[k - 1];
      // Not a relative: "in the state that he lost".
      // "calculated in 2015 that".
      const dated = left !== undefined && (/^\d/.test(left.text) || TIMES.has(left.lower));
      return dated || (verb.takes & Takes.SPEECH) !== 0 || left?.text === ',' ? { from: k, cueEnd } : null;
    }
    if (token.text === '.' && k > from) {
      if (!(tokens[k - 1]?.capital ?? false)) break;
    }
  }
  // "said on Friday the plan had failed": after the day a clause may begin without "that".
  if ((verb.takes & Takes.CLAUSE) !== 0) {
    let k = from;
    if (tokens[k]?.lower === 'on' && TIMES.has(tokens[k + 1]?.lower ?? '')) k += 2;
    if (k > from && tokens[k]?.word && hasFinite(tokens, k, boundary(tokens, k))) return { from: k, cueEnd };
    // "said after the vote he would not accept it".
    for (k = from + 1; k < from + 9 && tokens[k]?.word; k++)
      if (/^(?:he|she|it|they|we|there)$/.test(tokens[k]?.lower ?? '') && isFiniteVerb(tokens, k + 1))
        return { from: k, cueEnd };
  }
  return null;
}

/** The content after a cue: to the end of its clause, or to where the next attribution of the same level begins. */
export function forwardContent(tokens: readonly Token[], cue: Cue, cues: readonly Cue[], n: number): Range | null {
  const from = contentStart(tokens, cue.forward);
  if (from >= tokens.length || cue.forward < 0) return null;
  let to = tokens.length;
  if (isQuotation(tokens[from])) {
    const after = tokens[from + 1];
    const joins = after !== undefined && !after.word && isQuotation(tokens[from + 2]);
    // A quotation that closes its clause is the whole content.
    if (!joins && (!after || after.text === '.' || after.text === ',')) return { from, to: from + 1 };
  }
  // ", who asked not to be named,": a relative clause set off by a comma ends with the next one.
  const relative =
    cue.source && RELATIVES.has(tokens[cue.source.from]?.lower ?? '') ? tokens[cue.source.from - 1] : undefined;
  if (relative?.text === ',') {
    const comma = boundary(tokens, from);
    let verb = comma + 1;
    while (isAdverb(tokens[verb])) verb++;
    if (tokens[comma]?.text === ',' && isFiniteVerb(tokens, verb)) to = comma;
  }
  // "…, with the bank seeing growth of 3 percent, and exports rose": what follows stands beside the whole.
  const absolute = cue.verb?.form === 'ing' && cue.source && tokens[cue.source.from - 1]?.lower === 'with';
  for (let k = from; absolute && k + 1 < to; k++)
    if (tokens[k]?.text === ',' && CONJUNCTIONS.has(tokens[k + 1]?.lower ?? '')) to = k;
  // "Roe, a critic of the plan,": between two commas.
  if (cue.verb === null && !cue.speech && tokens[cue.group - 1]?.text === ',') to = boundary(tokens, from);
  const main = mainClause(tokens, cue, from);
  if (main >= 0 && main < to) to = main;
  if (cue.verb === null && cue.speech && cue.cueEnd === cue.at + 1) to = Math.min(to, phraseEnd(tokens, cue, from));
  for (let m = n + 1; m < cues.length; m++) {
    const next = cues[m];
    if (!next || next.group <= from) continue;
    const cut = cutAt(tokens, next, from);
    if (cut >= 0 && cut < to) {
      to = cut;
      break;
    }
  }
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (
      token?.text === ';' ||
      ((token?.text === '.' || token?.text === '?' || token?.text === '!') &&
        k + 1 < to &&
        !isQuotation(tokens[k + 1]) &&
        (tokens[k + 1]?.spaced ?? false) &&
        !(tokens[k - 1]?.text.length === 1))
    ) {
      if (token.text === ';') {
        to = k;
        break;
      }
    }
  }
  return { from, to: lastWord(tokens, to) };
}

/**
 * Where what a noun tells of ends: "Roe's view of the plan | has changed", "the decision to leave, | offering help" is the
 * clause's. A content that is a clause of its own ("the claim that the road has failed") has its verb in it.
 */
function phraseEnd(tokens: readonly Token[], { forward }: Cue, from: number): number {
  const thing = PREPOSITIONS.has(tokens[forward - 1]?.lower ?? '');
  for (let k = from; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || (thing && (SUBORDINATORS.has(token.lower) || RELATIVES.has(token.lower)))) break;
    if (thing && k > from && AUXILIARIES.has(token.lower)) return k;
    if (token.text === ',' && VERBS.get(tokens[k + 1]?.lower ?? '')?.form === 'ing') return k;
  }
  return tokens.length;
}

/** Words that lead a clause or phrase before the main clause: "As Roe spoke of roads, Kern left". */
const LEADING =
  /^(?:as|when|while|after|before|although|though|because|since|until|once|if|unless|whereas|despite|amid|following|besides|beyond|given|with|without|in|by|for|on)$/;
/** Longest subject of the main clause, in tokens. */
const SUBJECT = 12;

/**
 * The comma at which the clause or phrase that holds the cue gives way to the main clause, or -1: "When Roe criticised
 * the plan | , the mayor withdrew it", "Despite her opposition to the plan | , the mayor kept it".
 */
function mainClause(tokens: readonly Token[], { source, group }: Cue, from: number): number {
  const first = Math.min(source?.from ?? group, group);
  let lead = first - 1;
  while (lead > 0 && tokens[lead]?.word && !LEADING.test(tokens[lead]?.lower ?? '') && first - lead < 4) lead--;
  const left = tokens[lead - 1];
  if (!LEADING.test(tokens[lead]?.lower ?? '') || (left && left.text !== ':' && !CONJUNCTIONS.has(left.lower)))
    return -1;
  for (let comma = boundary(tokens, from); tokens[comma]?.text === ','; comma = boundary(tokens, comma + 1)) {
    const next = tokens[comma + 1];
    if (!next?.word || RELATIVES.has(next.lower) || PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower))
      continue;
    const opens = next.capital || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || isAdverb(next);
    if (!opens) continue;
    for (let k = comma + 2; k < tokens.length && k < comma + SUBJECT; k++) {
      const token = tokens[k];
      if (!token?.word || SUBORDINATORS.has(token.lower)) break;
      if (isFiniteVerb(tokens, k)) return comma;
    }
  }
  return -1;
}

/** The last cue before `i` that does not stand inside an earlier one's content. */
export function topLevel(tokens: readonly Token[], cues: readonly Cue[], i: number): Cue | undefined {
  let top: Cue | undefined;
  let end = -1;
  for (const cue of cues) {
    if (top && cue.group < end && cutAt(tokens, cue, top.forward) < 0) continue;
    top = cue;
    end = cue.forward >= 0 ? i : -1;
  }
  return top;
}

/** Before the day that stands ahead of a clause: "…, and | on Sunday the mayor said". */
function beforeDay(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && TIMES.has(tokens[at - 1]?.lower ?? '')) at--;
  if (at < start && /^(?:on|in|last|this|earlier)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** Where a later cue ends the content of an earlier one: before its conjunction, or its comma; -1 if it is inside. */
function cutAt(tokens: readonly Token[], next: Cue, from: number): number {
  if (next.back && next.verb === null) {
    // ", according to X" ends what it is said of.
    const comma = next.at - 1;
    return comma > from ? comma : -1;
  }
  // ", she said," inside or at the end.
  if (next.back) return next.back.to > from && next.back.from <= from ? next.back.to : -1;
  const start = beforeDay(tokens, next.shared ? next.group : (next.source?.from ?? next.group));
  const left = tokens[start - 1];
  if (!left) return -1;
  if (next.shared) {
    if (next.verb?.form === 'ing') return left.text === ',' && start - 1 > from ? start - 1 : -1;
    if (CONJUNCTIONS.has(left.lower)) {
      const comma = tokens[start - 2]?.text === ',';
      return comma ? start - 2 : start - 1;
    }
    return -1;
  }
  if (
    left.lower === 'but' ||
    left.lower === 'while' ||
    left.lower === 'though' ||
    left.lower === 'although' ||
    left.lower === 'whereas' ||
    left.lower === 'and'
  ) {
    const comma = tokens[start - 2]?.text === ',';
    if (!comma && left.lower === 'and') return -1;
    return comma ? start - 2 : start - 1;
  }
  if (left.lower === 'as' && tokens[start - 2]?.text === ',') return start - 2;
  if (DASHES.has(left.text) && start - 1 > from) return start - 1;
  return -1;
}
