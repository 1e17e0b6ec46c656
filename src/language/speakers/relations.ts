/**
 * Attributions inside one segment: a cue (verb, noun, adjective or "according to"), who is its source and what is its
 * content. After Pareti's scheme of attribution relations; the grammar is our own.
 */
import { isHeading } from '../names/evidence.ts';
import type { Token } from '../names/tokens.ts';
import type { Span } from '../reading.ts';
import {
  DASHES,
  hasFinite,
  isAdverb,
  isFiniteVerb,
  mainSubject,
  phraseEndingAt,
  phraseFrom,
  type Range,
  subjectBefore,
} from './phrases.ts';
import { isQuotation } from './segments.ts';
import { Takes, VERBS, type Verb } from './verbs.ts';
import {
  ADVERBS,
  ATTITUDES,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MODALS,
  NOUN_CUES,
  NOUN_LINKS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './words.ts';

export interface Relation {
  readonly source: Range | null;
  readonly cue: Span;
  /** Tokens [from, to). */
  readonly content: Range;
  /** Words of another as such, not an attitude or an act. */
  readonly speech: boolean;
  /** Words are given: the content is a clause or holds a quotation, and is no bare thing or wish ("denied the charge"). */
  readonly statement: boolean;
  /** The content stands before the cue. */
  readonly fronted: boolean;
}

/** A cue with its source, before its content is cut off where the next one begins. */
interface Cue {
  readonly at: number;
  readonly verb: Verb | null;
  readonly group: number;
  readonly source: Range | null;
  /** Where the content after the cue begins, or -1. */
  readonly forward: number;
  /** The content before the cue, for "…, she said". */
  readonly back: Range | null;
  readonly cueEnd: number;
  readonly speech: boolean;
  /** The source was taken from the verb before: "and called …". */
  readonly shared: boolean;
}

const WH = new Set(['that', 'whether', 'if', 'what', 'why', 'how', 'who', 'where', 'when', 'which']);

/** Attributions of a segment, in order of their cues. */
export function relations(tokens: readonly Token[]): Relation[] {
  const heading = isHeading(tokens);
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || !CUE_WORDS.has(token.lower)) continue;
    const cue = cueAt(tokens, i, token, cues, heading);
    if (cue) {
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
  // "…, she said" has a clause before it; a passive ("was denied by her") a thing.
  if (cue.back) return cue.source !== null && cue.source.from < cue.at ? true : hasFinite(tokens, from, to);
  // After "say" a clause follows, seen to be one or not; after "deny" it may be a thing.
  const clause = cue.verb
    ? (cue.verb.takes & Takes.CLAUSE) !== 0 && (cue.verb.takes & Takes.OBJECT) === 0
    : isAccording(tokens, cue);
  return clause || tokens[from]?.lower === 'that' || hasFinite(tokens, from, to);
}

function isAccording(tokens: readonly Token[], cue: Cue): boolean {
  return tokens[cue.at]?.lower === 'according' || VIEWS.has(tokens[cue.at]?.lower ?? '');
}

/** What somebody says of another's words is the first one's statement: "Ann said that Bob had promised to come" is Ann's. */
function holds(outer: Relation, inner: Relation, tokens: readonly Token[]): boolean {
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

/** Verbs that mean little beside the noun that they take: "made the case that", "expressed concern about". */
const LIGHT = new Set([
  ...[
    'make',
    'makes',
    'made',
    'making',
    'express',
    'expresses',
    'expressed',
    'expressing',
    'raise',
    'raises',
    'raised',
  ],
  ...[
    'raising',
    'issue',
    'issues',
    'issued',
    'issuing',
    'give',
    'gives',
    'gave',
    'giving',
    'offer',
    'offers',
    'offered',
  ],
  ...['offering', 'have', 'has', 'had', 'take', 'takes', 'took', 'taking', 'voice', 'voices', 'voiced', 'voicing'],
  ...[
    'deliver',
    'delivers',
    'delivered',
    'file',
    'filed',
    'lodge',
    'lodged',
    'release',
    'released',
    'reach',
    'reached',
  ],
]);
const VIEWS = new Set(['view', 'opinion', 'words', 'estimation', 'judgment', 'judgement', 'account', 'telling']);
/** Whatever may be a cue: one look-up settles most words. */
const CUE_WORDS = new Set([...VERBS.keys(), ...NOUN_CUES, ...ATTITUDES.keys(), ...VIEWS, ...LIGHT, 'according']);

function cueAt(
  tokens: readonly Token[],
  i: number,
  token: Token,
  before: readonly Cue[],
  heading: boolean,
): Cue | null {
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return accordingTo(tokens, i, 2);
  if (LIGHT.has(token.lower) && !token.capital) {
    const cue = lightCue(tokens, i, before);
    if (cue) return cue;
  }
  const verb = VERBS.get(token.lower);
  // In a heading the verb is capital too.
  if (verb && (!token.capital || (heading && (verb.takes & Takes.SPEECH) !== 0 && verb.form === 's'))) {
    const cue = verbCue(tokens, i, verb, before);
    if (cue) return cue;
  }
  if (VIEWS.has(token.lower)) {
    const cue = inView(tokens, i);
    if (cue) return cue;
  }
  if (!token.capital && NOUN_CUES.has(token.lower)) return nounCue(tokens, i);
  if (ATTITUDES.has(token.lower)) return attitude(tokens, i, token, before);
  return null;
}

/** "According to X, …" and "…, according to X". */
function accordingTo(tokens: readonly Token[], i: number, length: number): Cue | null {
  const opens = i === 0 || (i === 1 && !isQuotation(tokens[0]));
  const source = phraseFrom(tokens, i + length, opens);
  if (!source) return null;
  const base = { at: i, verb: null, group: i, source, cueEnd: i + length, speech: true, shared: false };
  const after = tokens[source.to];
  if (opens) return { ...base, forward: after?.text === ',' ? source.to + 1 : source.to, back: null };
  let end = i;
  if (tokens[end - 1]?.text === ',') end--;
  // "But, according to X, the plan failed": the content goes on after it.
  const from = contentStart(tokens, 0);
  if (after?.text === ',' && !hasFinite(tokens, from, end)) return { ...base, forward: source.to + 1, back: null };
  return { ...base, forward: -1, back: { from: contentStart(tokens, 0), to: end } };
}

function contentStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !tokens[at]?.word && !isQuotation(tokens[at])) at++;
  return at;
}

/** Where the verb's group begins and what kind of form it is; null where the word is no verb here. */
function verbGroup(
  tokens: readonly Token[],
  i: number,
  verb: Verb,
): { group: number; to: boolean; passive: boolean; ing: boolean; modal: boolean } | null {
  let group = i;
  let to = false;
  let modal = false;
  let be = false;
  let have = false;
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token?.word) break;
    const { lower } = token;
    if (isAdverb(token) && !(lower === 'all' || lower === 'both' || lower === 'first')) {
      group = k;
      continue;
    }
    if (!AUXILIARIES.has(lower) && lower !== 'to') break;
    group = k;
    if (lower === 'to') {
      to = true;
      break;
    }
    if (MODALS.has(lower)) modal = true;
    if (BE.has(lower) && k === i - 1 - countAdverbs(tokens, k, i)) be = true;
    if (/^(?:has|have|had|having|'ve|'d|hasn.t|haven.t|hadn.t)$/.test(lower)) have = true;
  }
  // Adverbs before the subject do not belong to the verb.
  const before = tokens[group - 1];
  const direct = tokens[i - 1];
  switch (verb.form) {
    case 'ing':
      if (direct && (DETERMINERS.has(direct.lower) || direct.possessive || direct.lower === 'of') && !be) return null;
      return { group, to: false, passive: false, ing: !be, modal };
    case 'past':
    case 'participle':
      if (be && !have) return { group, to: false, passive: true, ing: false, modal };
      if (be && have) return { group, to: false, passive: true, ing: false, modal };
      if (direct && (DETERMINERS.has(direct.lower) || direct.possessive)) return null;
      if (direct && PREPOSITIONS.has(direct.lower) && direct.lower !== 'since') return null;
      if (verb.form === 'participle' && !have && !IS_PAST_TOO(verb)) return null;
      return { group, to: false, passive: false, ing: false, modal };
    case 's':
      if (to || modal || be || have) return null;
      if (!before?.word)
        return before && (before.text === ',' || before.text === ')' || isQuotation(before))
          ? { group, to: false, passive: false, ing: false, modal }
          : null;
      if (
        direct &&
        ((DETERMINERS.has(direct.lower) &&
          direct.lower !== 'that' &&
          direct.lower !== 'this' &&
          direct.lower !== 'one') ||
          direct.possessive ||
          PREPOSITIONS.has(direct.lower))
      )
        return null;
      return { group, to: false, passive: false, ing: false, modal };
    case 'base':
      if (to) return { group, to: true, passive: false, ing: false, modal };
      if (modal) return { group, to: false, passive: false, ing: false, modal };
      if (!before?.word)
        return before && (before.text === ')' || before.text === ',') && tokens[group]?.lower !== 'open'
          ? { group, to: false, passive: false, ing: false, modal }
          : null;
      if (be || have) return null;
      if (
        /^(?:i|you|we|they|who|that|many|some|others|most|people|critics)$/.test(before.lower) &&
        !(before.lower === 'that' && DETERMINERS.has(tokens[group - 2]?.lower ?? ''))
      )
        return { group, to: false, passive: false, ing: false, modal };
      // "Observers in Rome and elsewhere say": the phrase's head is plural, and the form is no noun.
      if (
        !NOUN_CUES.has(verb.lemma) &&
        !DETERMINERS.has(before.lower) &&
        !before.possessive &&
        pluralHead(tokens, group)
      )
        return { group, to: false, passive: false, ing: false, modal };
      // A plural noun before it: "officials say", "Democrats want".
      if (
        before.possessive ||
        !/[a-rt-z]s$/.test(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        PRONOUNS.has(before.lower)
      )
        return null;
      return { group, to: false, passive: false, ing: false, modal };
    default:
      return null;
  }
}

function countAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let k = from + 1; k < to; k++) if (isAdverb(tokens[k])) count++;
  return count;
}

/** The last cue before `i` that does not stand inside an earlier one's content. */
function topLevel(tokens: readonly Token[], cues: readonly Cue[], i: number): Cue | undefined {
  let top: Cue | undefined;
  let end = -1;
  for (const cue of cues) {
    if (top && cue.group < end && cutAt(tokens, cue, top.forward) < 0) continue;
    top = cue;
    end = cue.forward >= 0 ? i : -1;
  }
  return top;
}

/** Whether the phrase before the verb is plural by its head or by "and". */
function pluralHead(tokens: readonly Token[], group: number): boolean {
  const subject = subjectBefore(tokens, group, 0);
  if (!subject) return false;
  for (let k = subject.from; k < subject.to; k++) {
    const token = tokens[k];
    if (!token) break;
    const next = tokens[k + 1];
    if (PLURALS.has(token.lower)) return true;
    if (token.lower === 'and' && k > subject.from) return true;
    const ends = k + 1 >= subject.to || !next?.word || PREPOSITIONS.has(next.lower) || RELATIVES.has(next.lower);
    if (ends) return /[a-rt-z]s$/.test(token.lower) && !token.possessive;
  }
  return false;
}

/** Forms in -ed are past and participle alike and are stored as past; what is stored as participle has a past of its own. */
function IS_PAST_TOO(verb: Verb): boolean {
  return verb.form === 'past';
}

function verbCue(tokens: readonly Token[], i: number, verb: Verb, before: readonly Cue[]): Cue | null {
  if (verb.lemma === 'say' && verb.form === 'ing' && tokens[i - 1]?.lower === 'as') return asSaying(tokens, i, verb);
  const kind = verbGroup(tokens, i, verb);
  if (!kind) return null;
  // "a fine imposed by the court".
  if (
    (verb.form === 'past' || verb.form === 'participle') &&
    kind.group === i &&
    tokens[i + 1]?.lower === 'by' &&
    tokens[i - 1]?.word
  )
    return passive(tokens, i, verb, i);
  if (verb.lemma === 'quote' || verb.lemma === 'cite')
    for (let k = i + 1; k < i + 10; k++)
      if (tokens[k]?.lower === 'as' && tokens[k + 1]?.lower === 'saying') return null;
  if (kind.passive) return passive(tokens, i, verb, kind.group);
  const speech = (verb.takes & Takes.SPEECH) !== 0;
  const last = topLevel(tokens, before, i);
  const floor = 0;

  // ", said the mayor": the source stands after the verb.
  const left = tokens[kind.group - 1];
  if (
    kind.group === i &&
    speech &&
    (verb.form === 'past' || verb.form === 's') &&
    left &&
    (left.text === ',' || isQuotation(left) || left.text === '—')
  ) {
    const next = tokens[i + 1];
    const inverted =
      next &&
      !TIMES.has(next.lower) &&
      (next.capital ||
        (DETERMINERS.has(next.lower) && next.lower !== 'that' && next.lower !== 'this') ||
        (PRONOUNS.has(next.lower) && isQuotation(left)))
        ? phraseFrom(tokens, i + 1)
        : null;
    const end = left.text === ',' ? kind.group - 1 : kind.group;
    const closes = inverted && atEnd(tokens, inverted.to);
    if (
      inverted &&
      (isQuotation(left) || isQuotation(tokens[kind.group - 2]) || closes) &&
      (verb.takes & (Takes.OBJECT | Takes.ADDRESSEE)) === 0
    )
      return {
        at: i,
        verb,
        group: i,
        source: inverted,
        forward: -1,
        back: backContent(tokens, end),
        cueEnd: i + 1,
        speech,
        shared: false,
      };
  }

  let source: Range | null;
  let shared = false;
  if (kind.ing) {
    if (!allowsIng(tokens, kind.group)) return null;
    source = last?.source ?? null;
    const named = tokens[kind.group - 1];
    if (named?.word && named.capital && kind.group > 1) {
      // "footage of Smith saying": the name before it.
      let from = kind.group - 1;
      while (from > 0 && tokens[from - 1]?.capital && tokens[from]?.spaced) from--;
      source = { from, to: kind.group };
    } else if (kind.group === 0 || (kind.group === 1 && PREPOSITIONS.has(tokens[0]?.lower ?? '')))
      source = mainSubject(tokens, tokens.length);
    else if (!source) source = mainSubject(tokens, kind.group);
    shared = true;
  } else if (kind.to) {
    const matrix = tokens[kind.group - 1];
    // What a cue already holds as its content is not told twice; a purpose is no statement.
    if (!matrix?.word || !MATRIX.test(matrix.lower)) return null;
    source = mainSubjectBefore(tokens, kind.group - 1);
    shared = true;
  } else {
    source = subjectBefore(tokens, kind.group, floor);
    if (!source) {
      const lead = tokens[kind.group - 1];
      if (!lead || !(CONJUNCTIONS.has(lead.lower) || lead.text === ',' || isQuotation(lead))) return null;
      source = last?.source ?? mainSubject(tokens, kind.group);
      shared = true;
      if (!source) return null;
    }
  }
  if (!source) return null;
  if (verb.lemma === 'ask' && asksNoName(tokens, i)) return null;
  if (isExpletive(tokens, source, verb) || isAnybody(tokens, source, speech)) return null;
  if (!shared && !kind.modal && !isSubject(tokens, source, verb)) return null;

  // "what he called a mess" is a name for a thing.
  if (tokens[source.from - 1]?.lower === 'what' && !shared) return null;
  const as = tokens[source.from - 1]?.lower === 'as' && !shared ? asClause(tokens, i, source) : null;
  if (as) return { at: i, verb, group: kind.group, source, ...as, cueEnd: i + 1, speech, shared };
  const back = shared && !isQuotation(tokens[kind.group - 1]) ? null : fronted(tokens, i, source, verb);
  if (back) return { at: i, verb, group: kind.group, source, forward: -1, back, cueEnd: i + 1, speech, shared };
  const found = contentAfter(tokens, i, verb);
  if (!found) return null;
  return {
    at: i,
    verb,
    group: kind.group,
    source,
    forward: found.from,
    back: null,
    cueEnd: found.cueEnd,
    speech,
    shared,
  };
}

/** A form that could be a noun is a verb only after what can be its subject: no bare adjective, and no clause. */
function isSubject(tokens: readonly Token[], { from, to }: Range, verb: Verb): boolean {
  const first = tokens[from];
  const past = verb.form === 'past' || verb.form === 'participle';
  if (to - from === 1 && first && (PRONOUNS.has(first.lower) || RELATIVES.has(first.lower))) return true;
  if (verb.form === 's' && (verb.lemma === 'state' || verb.lemma === 'point')) {
    const last = tokens[to - 1];
    for (let k = from; k < to; k++) if (PREPOSITIONS.has(tokens[k]?.lower ?? '')) return false;
    return last !== undefined && (last.capital || last.text === ',' || TEXTS.has(last.lower));
  }
  let opens = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (!token) break;
    if (token.text === ',' || RELATIVES.has(token.lower)) return opens || past;
    // A finite verb before it makes it a participle ("took questions from voters invited to …").
    if (past ? AUXILIARIES.has(token.lower) || FINITE.has(token.lower) : isFiniteVerb(tokens, k)) return false;
    opens ||=
      token.capital ||
      token.possessive ||
      DETERMINERS.has(token.lower) ||
      (k === to - 1 && /[a-rt-z]s$/.test(token.lower)) ||
      token.lower === 'people';
  }
  return opens || past;
}

const TEXTS = new Set([
  'report',
  'statement',
  'letter',
  'law',
  'article',
  'memo',
  'bill',
  'resolution',
  'agreement',
  'treaty',
  'document',
  'website',
  'study',
  'complaint',
  'lawsuit',
  'constitution',
  'policy',
  'website',
  'ad',
]);

/** "X was quoted by the agency as saying that …" and "…, the agency quoted X as saying": X is the source. */
function asSaying(tokens: readonly Token[], i: number, verb: Verb): Cue | null {
  let quoted = i - 2;
  while (
    quoted >= 0 &&
    quoted > i - 14 &&
    !/^(?:quoted|cited|quoting|citing|quotes|cites|reported)$/.test(tokens[quoted]?.lower ?? '')
  )
    quoted--;
  if (quoted < 0 || !tokens[quoted]?.word) return null;
  let group = quoted;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  const passive = group < quoted && BE.has(tokens[quoted - 1]?.lower ?? '');
  const source = passive
    ? subjectBefore(tokens, group, 0)
    : quoted + 1 < i - 1
      ? { from: quoted + 1, to: i - 1 }
      : null;
  if (!source) return null;
  const base = { at: i, verb, group: i, source, cueEnd: i + 1, speech: true, shared: false };
  if (
    atEnd(tokens, adverbialEnd(tokens, i + 1, NO_VERB)) &&
    !isQuotation(tokens[i + 1]) &&
    tokens[i + 1]?.text !== ':'
  ) {
    const subject = passive ? source : subjectBefore(tokens, group, 0);
    const comma = (subject?.from ?? 0) - 1;
    return tokens[comma]?.text === ',' || isQuotation(tokens[comma])
      ? { ...base, forward: -1, back: backContent(tokens, isQuotation(tokens[comma]) ? comma + 1 : comma) }
      : null;
  }
  const found = contentAfter(tokens, i, verb);
  return found && { ...base, forward: found.from, back: null, cueEnd: found.cueEnd };
}

/** "As X said, …" and "…, as X said": the content is the clause beside it. */
function asClause(tokens: readonly Token[], i: number, source: Range): { forward: number; back: Range | null } | null {
  const end = adverbialEnd(
    tokens,
    tokens[i + 1]?.lower === 'out' || tokens[i + 1]?.lower === 'it' ? i + 2 : i + 1,
    NO_VERB,
  );
  const as = source.from - 1;
  if (!atEnd(tokens, end)) return null;
  if (as <= 1) return tokens[end]?.text === ',' ? { forward: end + 1, back: null } : null;
  if (tokens[as - 1]?.text !== ',') return null;
  const from = contentStart(tokens, 0);
  return { forward: -1, back: { from, to: as - 1 } };
}

const NO_VERB: Verb = { lemma: '', takes: 0, prepositions: [], form: 'past' };

/** Verbs whose infinitive is what happens: "went on to say", "appeared to blame". */
const MATRIX =
  /^(?:on|appear(?:s|ed)?|seem(?:s|ed)?|tr(?:y|ies|ied|ying)|continu(?:e|es|ed)|beg(?:an|in|ins)|start(?:s|ed)?|manag(?:es|ed)|us(?:ed)|going|expected|forced|quick|happy|fail(?:s|ed)?|proceed(?:s|ed)?|c[oa]mes?|rush(?:es|ed)?|took|takes|pains|likely|set|able|appearing|seeming)$/;

function mainSubjectBefore(tokens: readonly Token[], at: number): Range | null {
  let k = at;
  while (k > 0 && (tokens[k]?.lower === 'on' || isAdverb(tokens[k]))) k--;
  let group = k;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  return subjectBefore(tokens, group, 0) ?? mainSubject(tokens, at);
}

/** "saying", "citing": after a comma, a conjunction or a preposition, or at the start. */
function allowsIng(tokens: readonly Token[], group: number): boolean {
  const left = tokens[group - 1];
  if (!left) return true;
  if (!left.word) return left.text === ',' || left.text === '—' || left.text === ')' || isQuotation(left);
  return (
    CONJUNCTIONS.has(left.lower) ||
    /^(?:by|despite|while|when|after|before|without|for|from|instead|in|started|began|kept|statement|letter|report|message|tweet|tweets|post|of|him|her|them|people|someone|ad)$/.test(
      left.lower,
    ) ||
    left.capital
  );
}

/** "It is said", "there", "what": no source. */
function isExpletive(tokens: readonly Token[], source: Range, verb: Verb): boolean {
  const only = source.to - source.from === 1 ? tokens[source.from] : undefined;
  if (!only) return false;
  if (
    /^(?:there|here|this|that|these|those|what|which|how|why|when|if)$/.test(only.lower) &&
    !(only.lower === 'that' || only.lower === 'which')
  )
    return true;
  return only.lower === 'it' && /^(?:mean|happen|feel|seek|care|prove|read|need)$/.test(verb.lemma);
}

/** "who asked not to be named": a condition, not a statement. */
function asksNoName(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) if (/^(?:named|identified|quoted)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "You" is the reader, "we" and "I" the writer, and "that" and "which" a thing: no source of an attitude. */
function isAnybody(tokens: readonly Token[], { from, to }: Range, speech: boolean): boolean {
  if (to - from !== 1) return false;
  const word = tokens[from]?.lower ?? '';
  return /^(?:you|that)$/.test(word) || (!speech && /^(?:i|we|which)$/.test(word));
}

/** The content before "X said", where nothing but an adverbial follows the verb. */
function fronted(tokens: readonly Token[], i: number, source: Range, verb: Verb): Range | null {
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
  if (!atEnd(tokens, adverbialEnd(tokens, i + 1, verb))) return null;
  // A clause, not an introduction: "While in Ohio, he said." does not occur, "As a senator, he said, …" does.
  const back = backContent(tokens, source.from - 1);
  const end = adverbialEnd(tokens, i + 1, verb);
  if (!back) return null;
  if (!isClause(tokens, back)) {
    // "During the war, he said, prices rose": the clause stands after it.
    const to = lastWord(tokens, tokens.length);
    return tokens[end]?.text === ',' && !isQuotation(tokens[end + 1]) && hasFinite(tokens, end + 1, to)
      ? { from: back.from, to }
      : null;
  }
  if (tokens[end]?.text === ',' || tokens[end]?.text === '—') {
    if (!hasFinite(tokens, back.from, back.to)) return { from: back.from, to: lastWord(tokens, tokens.length) };
  }
  return back;
}

/** More than an introduction: "Asked about it, he said …" and "In Ohio, he said …" have no content before them. */
function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let start = from; start < to; ) {
    const first = tokens[start];
    if (!first) break;
    if (isQuotation(first)) return true;
    let end = start;
    while (end < to && tokens[end]?.text !== ',') end++;
    const intro =
      SUBORDINATORS.has(first.lower) ||
      RELATIVES.has(first.lower) ||
      (start === from && end < to && /(?:ed|ing)$/.test(first.lower)) ||
      (start === from && end < to && (PREPOSITIONS.has(first.lower) || TIMES.has(first.lower) || isAdverb(first)));
    if (!intro && (hasFinite(tokens, start, end) || (start === from && end === to))) return true;
    start = end + 1;
  }
  return false;
}

function backContent(tokens: readonly Token[], to: number): Range | null {
  let from = to - 1;
  if (isQuotation(tokens[from])) {
    // A quotation that ends a clause takes the clause with it: `the plan is “a disgrace,” he said`.
    const whole = contentStart(tokens, 0);
    return { from: hasFinite(tokens, whole, from) ? whole : from, to };
  }
  from = contentStart(tokens, 0);
  return from < to ? { from, to } : null;
}

/** Past adverbs, days and prepositional adverbials ("on Friday", "in a statement"). */
function adverbialEnd(tokens: readonly Token[], from: number, verb: Verb): number {
  let at = from;
  if ((verb.takes & Takes.ADDRESSEE) !== 0 && tokens[at]?.word) at = addressee(tokens, at);
  while (at < tokens.length && at < from + 30) {
    const token = tokens[at];
    if (!token?.word) break;
    if (isAdverb(token) || TIMES.has(token.lower) || ADVERBS.has(token.lower)) {
      at++;
      continue;
    }
    if ((token.lower === 'last' || token.lower === 'this') && TIMES.has(tokens[at + 1]?.lower ?? '')) {
      at += 2;
      continue;
    }
    if (PREPOSITIONS.has(token.lower) || (token.lower === 'as' && at > from - 1)) {
      const phrase = phraseFrom(tokens, at + 1);
      if (!phrase) break;
      at = phrase.to;
      continue;
    }
    break;
  }
  return at;
}

function atEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    /^(?:[.,;?!—–)]|--)$/.test(token.text) ||
    isQuotation(token) ||
    token.lower === 'who' ||
    CONJUNCTIONS.has(token.lower)
  );
}

/** Past somebody told: "reporters", "him", "the newspaper". */
function addressee(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first?.word || first.lower === 'that' || first.lower === 'to' || WH.has(first.lower)) return at;
  if (
    /^(?:me|him|her|them|us|you|it|reporters|people|supporters|voters|lawmakers|viewers|everyone|anyone|himself|herself|themselves)$/.test(
      first.lower,
    )
  )
    return at + 1;
  if (PREPOSITIONS.has(first.lower) || isAdverb(first) || (PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)))
    return at;
  let to = at + 1;
  if (first.capital) {
    while (to < tokens.length && to < at + 12) {
      const token = tokens[to];
      if (
        !token?.word ||
        (!token.capital && !tokens[to - 1]?.possessive && token.lower !== 'of' && token.lower !== '&')
      )
        break;
      if (TIMES.has(token.lower)) break;
      to++;
    }
    return to;
  }
  while (to < tokens.length && to < at + 14) {
    const token = tokens[to];
    if (!token?.word) break;
    if (token.lower === 'that' || token.lower === 'to' || WH.has(token.lower) || PRONOUNS.has(token.lower)) break;
    if (DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[to - 1]?.lower ?? '')) break;
    if (
      token.capital &&
      !tokens[to - 1]?.capital &&
      !DETERMINERS.has(tokens[to - 1]?.lower ?? '') &&
      !PREPOSITIONS.has(tokens[to - 1]?.lower ?? '') &&
      to > at + 1
    )
      break;
    if (TIMES.has(token.lower)) break;
    to++;
  }
  return to;
}

/** Where the content after a verb begins; null where what follows is none. */
function contentAfter(tokens: readonly Token[], i: number, verb: Verb): { from: number; cueEnd: number } | null {
  const { takes } = verb;
  const speaks = (takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.QUOTATION)) !== 0;
  let at = i + 1;
  let cueEnd = i + 1;
  while (isAdverb(tokens[at]) && !(tokens[at]?.lower === 'all' || tokens[at]?.lower === 'both')) at++;
  while (TIMES.has(tokens[at]?.lower ?? '')) at++;
  let next = tokens[at];
  if (!next) return null;
  const begin = (from: number) => (from < tokens.length ? { from, cueEnd } : null);

  if (isQuotation(next)) return speaks || (takes & (Takes.OBJECT | Takes.ADDRESSEE)) !== 0 ? begin(at) : null;
  if (next.text === ':') return speaks && isOpenColon(tokens, at) ? begin(at + 1) : null;
  if (next.text === ',' && isQuotation(tokens[at + 1]) && speaks) return begin(at + 1);
  if (next.text === ',' && speaks) return aheadThat(tokens, at, verb, cueEnd);
  if (!next.word) return next.text === '$' && (takes & Takes.OBJECT) !== 0 ? begin(at) : null;

  const infinitive =
    next.lower === 'to' &&
    (takes & Takes.INFINITIVE) !== 0 &&
    tokens[at + 1]?.word &&
    !DETERMINERS.has(tokens[at + 1]?.lower ?? '') &&
    !tokens[at + 1]?.capital;
  if (!infinitive && (takes & Takes.PREPOSITION) !== 0 && verb.prepositions.includes(next.lower)) {
    cueEnd = at + 1;
    let from = at + 1;
    // "called on lawmakers to act", "lashed out at".
    if (/^(?:out|back|down|up|in)$/.test(next.lower) && /^(?:at|against|on|with|for)$/.test(tokens[from]?.lower ?? ''))
      from++;
    if (tokens[from]?.text === ':' || (tokens[from]?.text === ',' && isQuotation(tokens[from + 1]))) from++;
    return tokens[from] && (tokens[from]?.word || isQuotation(tokens[from])) ? begin(from) : null;
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
    if ((takes & Takes.INFINITIVE) !== 0 && !DETERMINERS.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital)
      return begin(at);
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
  if (AUXILIARIES.has(next.lower)) return null;
  if ((takes & Takes.PREPOSITION) !== 0) {
    // "accused him of lying": somebody stands before the preposition.
    for (let k = at + 1; k < tokens.length && k < at + 9; k++) {
      const token = tokens[k];
      if (!token?.word) break;
      if (verb.prepositions.includes(token.lower)) {
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

/** A colon before what is said, not the one of a clock time. */
function isOpenColon(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (next.spaced || isQuotation(next));
}

function boundary(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.text !== ',' && tokens[at]?.text !== ';' && tokens[at]?.text !== '.') at++;
  return at;
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
      return (verb.takes & Takes.SPEECH) !== 0 || left?.text === ',' ? { from: k, cueEnd } : null;
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

/** "was criticised by X": the content stands before, the source after. */
function passive(tokens: readonly Token[], i: number, verb: Verb, group: number): Cue | null {
  const { takes } = verb;
  // "viewed by millions" is watched.
  if ((takes & (Takes.OBJECT | Takes.CLAUSE | Takes.ADDRESSEE)) === 0 || verb.lemma === 'view') return null;
  for (let k = i + 1; k < tokens.length && k < i + 12; k++) {
    const token = tokens[k];
    if (!token?.word) return null;
    if (token.lower === 'by') {
      const next = tokens[k + 1];
      if (!next || VERBS.get(next.lower)?.form === 'ing' || next.lower.endsWith('ing')) return null;
      const source = phraseFrom(tokens, k + 1);
      const content = subjectBefore(tokens, group, 0);
      if (!source || !content) return null;
      const speech = (takes & Takes.SPEECH) !== 0;
      return { at: i, verb, group, source, forward: -1, back: content, cueEnd: k + 1, speech, shared: false };
    }
    if (isFiniteVerb(tokens, k) || SUBORDINATORS.has(token.lower)) return null;
  }
  return null;
}

/** Nouns whose own sentence tells what is in them. */
const SCHEMES = new Set([
  'plan',
  'proposal',
  'argument',
  'view',
  'position',
  'message',
  'theory',
  'bet',
  'hope',
  'fear',
  'idea',
  'goal',
  'aim',
  'promise',
]);

/** "his claim that …", "Smith's criticism of …". */
function nounCue(tokens: readonly Token[], i: number): Cue | null {
  const link = tokens[i + 1];
  if (!link?.word) return null;
  // "Smith's plan would cut taxes", "his view is that …": the noun stands as the subject.
  const subject = SCHEMES.has(tokens[i]?.lower ?? '') && AUXILIARIES.has(link.lower);
  if (!subject && !NOUN_LINKS.has(link.lower)) return null;
  let k = i - 1;
  while (
    k >= 0 &&
    k > i - 4 &&
    tokens[k]?.word &&
    !tokens[k]?.possessive &&
    !/^(?:his|her|their|its|my|our)$/.test(tokens[k]?.lower ?? '')
  ) {
    const word = tokens[k];
    if (!word || DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower))
      return null;
    k--;
  }
  const owner = tokens[k];
  if (!owner?.word || i - k > 3) return null;
  let source: Range | null = null;
  if (/^(?:his|her|their|its|my|our)$/.test(owner.lower)) source = { from: k, to: k + 1 };
  else if (owner.possessive) source = phraseEndingAt(tokens, k + 1, 0);
  if (!source) return null;
  if (subject) {
    const second = tokens[i + 2];
    const that = BE.has(link.lower) && (second?.lower === 'that' || second?.lower === 'to');
    if (!that && BE.has(link.lower)) return null;
    return {
      at: i,
      verb: null,
      group: i,
      source,
      forward: that ? i + 2 : i + 1,
      back: null,
      cueEnd: i + 1,
      speech: true,
      shared: false,
    };
  }
  const from = link.lower === 'that' || link.lower === 'to' ? i + 1 : i + 2;
  const begins = tokens[from === i + 1 ? i + 2 : from];
  if (!begins) return null;
  if (link.lower === 'to' && (begins.capital || DETERMINERS.has(begins.lower) || PRONOUNS.has(begins.lower)))
    return null;
  if (link.lower === 'in' || link.lower === 'on' || link.lower === 'with')
    if (TIMES.has(begins.lower) || /^\d/.test(begins.text)) return null;
  return { at: i, verb: null, group: i, source, forward: from, back: null, cueEnd: i + 1, speech: true, shared: false };
}

/** "In Smith's view, …". */
function inView(tokens: readonly Token[], i: number): Cue | null {
  if (tokens[i + 1]?.text !== ',') return null;
  let k = i - 1;
  while (k > 0 && k > i - 8 && !/^(?:in|by)$/.test(tokens[k]?.lower ?? '')) k--;
  if (!/^(?:in|by)$/.test(tokens[k]?.lower ?? '') || k > 1 || k + 1 >= i) return null;
  const owner = tokens[i - 1];
  if (!owner || !(owner.possessive || /^(?:his|her|their|its)$/.test(owner.lower))) return null;
  return {
    at: i,
    verb: null,
    group: k,
    source: { from: k + 1, to: i },
    forward: i + 2,
    back: null,
    cueEnd: i + 1,
    speech: true,
    shared: false,
  };
}

/** What goes with a light verb besides the nouns that are cues of their own. */
const LIGHT_NOUNS = new Set([
  'case',
  'issue',
  'statement',
  'credit',
  'clear',
  'point',
  'note',
  'evidence',
  'proof',
  'sense',
  'doubt',
  'faith',
  'deal',
]);

/** "made the case that …", "raised questions about …": a light verb, a noun of saying or thinking, and its link. */
function lightCue(tokens: readonly Token[], i: number, before: readonly Cue[]): Cue | null {
  let k = i + 1;
  while (k < i + 5 && tokens[k]?.word && !isNounCue(tokens[k]) && !PREPOSITIONS.has(tokens[k]?.lower ?? '')) k++;
  const noun = tokens[k];
  const link = tokens[k + 1];
  if (
    !noun ||
    !isNounCue(noun) ||
    !link?.word ||
    !(NOUN_LINKS.has(link.lower) || /^(?:saying|calling|with|in|as|condemning|urging|asking)$/.test(link.lower))
  )
    return null;
  for (let m = i + 1; m < k; m++)
    if (tokens[m]?.possessive || /^(?:his|her|their|its)$/.test(tokens[m]?.lower ?? '')) return null;
  let group = i;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  let source = subjectBefore(tokens, group, 0);
  const left = tokens[group - 1];
  if (!source && left && (CONJUNCTIONS.has(left.lower) || left.text === ','))
    source = topLevel(tokens, before, i)?.source ?? null;
  if (
    !source ||
    (source.to - source.from === 1 &&
      /^(?:it|that|this|which|what|there|you|i|we)$/.test(tokens[source.from]?.lower ?? ''))
  )
    return null;
  const from = link.lower === 'that' || link.lower === 'to' || link.lower === 'saying' ? k + 1 : k + 2;
  const first = tokens[from];
  if (!first || TIMES.has(first.lower)) return null;
  return { at: i, verb: null, group, source, forward: from, back: null, cueEnd: k + 1, speech: true, shared: false };
}

function isNounCue(token: Token | undefined): boolean {
  return token !== undefined && (NOUN_CUES.has(token.lower) || LIGHT_NOUNS.has(token.lower));
}

/** "is critical of …", "was worried that …". */
function attitude(tokens: readonly Token[], i: number, token: Token, before: readonly Cue[]): Cue | null {
  let k = i - 1;
  while (
    k >= 0 &&
    (isAdverb(tokens[k]) || /^(?:more|very|so|most|too|less|been|long|quite)$/.test(tokens[k]?.lower ?? ''))
  )
    k--;
  const be = tokens[k];
  if (
    !be ||
    !(
      BE.has(be.lower) ||
      /^(?:been|feel|feels|felt|remain|remains|remained|became|become|seemed|seems)$/.test(be.lower) ||
      BE.has(tokens[k + 1]?.lower ?? '')
    )
  )
    return null;
  let group = k;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  const link = tokens[i + 1];
  const links = ATTITUDES.get(token.lower) ?? [];
  let from = i + 1;
  if (links.length > 0) {
    if (!link || !(links.includes(link.lower) || PRONOUNS.has(link.lower))) return null;
    from =
      link.lower === 'that' || link.lower === 'to' || PRONOUNS.has(link.lower) || WH.has(link.lower) ? i + 1 : i + 2;
  }
  const source = subjectBefore(tokens, group, 0) ?? before[before.length - 1]?.source ?? null;
  if (!source || from >= tokens.length) return null;
  if (/^(?:it|that|this|which|what|there)$/.test(tokens[source.from]?.lower ?? '') && source.to - source.from === 1)
    return null;
  return { at: i, verb: null, group, source, forward: from, back: null, cueEnd: from, speech: false, shared: false };
}

/** The content after a cue: to the end of its clause, or to where the next attribution of the same level begins. */
function forwardContent(tokens: readonly Token[], cue: Cue, cues: readonly Cue[], n: number): Range | null {
  const from = contentStart(tokens, cue.forward);
  if (from >= tokens.length || cue.forward < 0) return null;
  let to = tokens.length;
  if (isQuotation(tokens[from])) {
    const after = tokens[from + 1];
    // A quotation that closes its sentence is the whole content.
    if (
      !after ||
      after.text === '.' ||
      CLOSED.has(lastMark(tokens[from])) ||
      (after.text === ',' && !isQuotation(tokens[from + 2]))
    ) {
      if (!(after && !after.word && isQuotation(tokens[from + 2]))) return { from, to: from + 1 };
    }
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

const CLOSED = new Set<string>();
function lastMark(_token: Token | undefined): string {
  return '';
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
  const start = next.shared ? next.group : (next.source?.from ?? next.group);
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
  if (DASHES.has(left.text)) return start - 1;
  return -1;
}

/** Whether the bracket that closes before `end` opens in the segment. */
function opensBracket(tokens: readonly Token[], end: number): boolean {
  for (let k = end - 2; k >= 0; k--) {
    if (tokens[k]?.text === '(') return true;
    if (tokens[k]?.text === ')') return false;
  }
  return false;
}

/** The end of [.., to) without closing marks. */
function lastWord(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0) {
    const token = tokens[end - 1];
    // ", however" at the end is the writer's.
    if (token?.word && tokens[end - 2]?.text === ',' && ASIDES.has(token.lower)) {
      end -= 2;
      continue;
    }
    if (!token || token.word || isQuotation(token) || /^[%?!]$/.test(token.text)) break;
    if (token.text === ')' && opensBracket(tokens, end)) break;
    end--;
  }
  return end;
}

const ASIDES = new Set(['however', 'meanwhile', 'though', 'too', 'instead', 'moreover']);
