/** Attributions by a verb: active, passive, participle, infinitive, inverted ("said the mayor"). */
import type { Token } from '../names/tokens.ts';
import { adverbialEnd, atEnd, contentStart, lastWord } from './bounds.ts';
import type { Cue } from './cue.ts';
import { contentAfter, topLevel } from './following.ts';
import {
  hasFinite,
  isAdverb,
  isBareSource,
  isFiniteVerb,
  mainSubject,
  PAPERS,
  PUBLISHED,
  phraseEndingAt,
  phraseFrom,
  type Range,
  subjectBefore,
} from './phrases.ts';
import { backContent, fronted } from './preceding.ts';
import { isQuotation } from './segments.ts';
import { verbGroup } from './verbgroup.ts';
import { Takes, VERBS, type Verb } from './verbs.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './words.ts';

export function verbCue(tokens: readonly Token[], i: number, verb: Verb, before: readonly Cue[]): Cue | null {
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
    !/^(?:put|tell|inform|notify|assure|remind)$/.test(verb.lemma) &&
    verb.form !== 'ing' &&
    (verb.form !== 'base' || isQuotation(left)) &&
    left &&
    (left.text === ',' || isQuotation(left) || left.text === '—')
  ) {
    // ", points out the mayor".
    const told = verb.lemma === 'point' && tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
    const next = tokens[told];
    const inverted =
      next &&
      !TIMES.has(next.lower) &&
      (next.capital ||
        (DETERMINERS.has(next.lower) && next.lower !== 'that' && next.lower !== 'this') ||
        (PRONOUNS.has(next.lower) && isQuotation(left)) ||
        isBareSource(tokens, told))
        ? phraseFrom(tokens, told)
        : null;
    const end = left.text === ',' ? kind.group - 1 : kind.group;
    const closes = inverted && atEnd(tokens, inverted.to);
    if (
      inverted &&
      (isQuotation(left) || isQuotation(tokens[kind.group - 2]) || closes) &&
      ((verb.takes & (Takes.OBJECT | Takes.ADDRESSEE)) === 0 ||
        ((verb.takes & Takes.CLAUSE) !== 0 && (next?.capital === true || atStop(tokens, inverted.to))))
    )
      return {
        at: i,
        verb,
        group: i,
        source: inverted,
        forward: -1,
        back: around(tokens, backContent(tokens, end), inverted.to),
        cueEnd: told,
        speech,
        shared: false,
      };
  }

  let source: Range | null;
  let shared = false;
  const beside = kind.ing && speech ? withSubject(tokens, kind.group) : null;
  if (beside) source = beside;
  else if (kind.ing) {
    if (!allowsIng(tokens, kind.group)) return null;
    source = last?.source ?? null;
    const named = tokens[kind.group - 1];
    if (named?.word && named.capital && kind.group > 1 && !TIMES.has(named.lower)) {
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
    source = withAntecedent(tokens, subjectBefore(tokens, kind.group, floor));
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
  if (tokens[source.from - 1]?.lower === 'what' && !shared && !AUXILIARIES.has(tokens[i + 1]?.lower ?? '')) return null;
  const as = tokens[source.from - 1]?.lower === 'as' && !shared ? asClause(tokens, i, source) : null;
  if (as) return { at: i, verb, group: kind.group, source, ...as, cueEnd: i + 1, speech, shared };
  // "…, citing records that show 5 cases": a relative clause tells nothing of what stands before it.
  const relative = RELATIVES.has(tokens[source.to - 1]?.lower ?? '');
  const joined = shared && !isQuotation(tokens[kind.group - 1]);
  const back = relative || joined ? null : fronted(tokens, i, source, verb);
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

function atStop(tokens: readonly Token[], at: number): boolean {
  return !tokens[at] || tokens[at]?.text === '.';
}

/** "The road, said the mayor, is closed": content that has no verb before its cue goes on behind it. */
function around(tokens: readonly Token[], back: Range | null, after: number): Range | null {
  if (!back || isQuotation(tokens[back.to - 1]) || hasFinite(tokens, back.from, back.to)) return back;
  return tokens[after]?.text === ',' && isFiniteVerb(tokens, after + 1)
    ? { from: back.from, to: lastWord(tokens, tokens.length) }
    : back;
}

/** "with | researchers saying that …". */
function withSubject(tokens: readonly Token[], to: number): Range | null {
  for (let k = to - 1; k > to - 10 && tokens[k]?.word; k--) {
    const { lower = '' } = tokens[k] ?? {};
    if (lower === 'with') return k + 1 < to ? { from: k + 1, to } : null;
    if (isFiniteVerb(tokens, k) || CONJUNCTIONS.has(lower) || (PREPOSITIONS.has(lower) && lower !== 'of')) return null;
  }
  return null;
}

/** "nations | that oppose the plan": "that" with the noun that it stands for, from its article on; null where it is no relative. */
function withAntecedent(tokens: readonly Token[], source: Range | null): Range | null {
  if (!source || source.to - source.from > 1 || tokens[source.from]?.lower !== 'that') return source;
  const noun = tokens[source.from - 1];
  const plain = noun?.word === true && (!VERBS.has(noun.lower) || PAPERS.test(noun.lower));
  const phrase = plain ? phraseEndingAt(tokens, source.from, 0) : null;
  if (!phrase) return null;
  let from = source.from - 1;
  while (
    from > phrase.from &&
    !DETERMINERS.has(tokens[from]?.lower ?? '') &&
    !PREPOSITIONS.has(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return { from, to: source.to };
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
  if (RELATIVES.has(tokens[to - 1]?.lower ?? '')) return true;
  if (!past && !endsInNoun(tokens, from, to)) return false;
  let opens = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (!token) break;
    if (token.text === ',' || RELATIVES.has(token.lower)) return opens || past;
    // A finite verb before it makes it a participle ("took questions from voters invited to …").
    // "analysts polled by the bank", "documents released on Friday", "newly filed reports" have none.
    const published = PUBLISHED.test(token.lower);
    const participle = published || PAPERS.test(tokens[k - 1]?.lower ?? '') || k === from;
    if ((token.lower.endsWith('ed') && participle) || (k > from && tokens[k + 1]?.lower === 'by')) continue;
    const paper = PAPERS.test(token.lower);
    opens ||= paper || PUBLISHED.test(tokens[k + 1]?.lower ?? '');
    if (paper && k === to - 1) continue;
    if (past ? !token.capital && (AUXILIARIES.has(token.lower) || FINITE.has(token.lower)) : isFiniteVerb(tokens, k))
      return false;
    opens ||=
      token.capital ||
      token.possessive ||
      DETERMINERS.has(token.lower) ||
      (k === to - 1 && /[a-rt-z]s$/.test(token.lower)) ||
      (k === to - 1 && PLURALS.has(token.lower));
  }
  return opens || past;
}

/** False for "economic | sanctions" and "by accessing | documents": what follows an adjective or a gerund is its noun. */
function endsInNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last?.word || last.capital) return true;
  if (ADJECTIVE.test(last.lower) && !NOT_ADJECTIVES.has(last.lower)) return false;
  if (!last.lower.endsWith('ing') || last.lower.length < 6) return true;
  const left = tokens[to - 2];
  return (
    to - 1 > from && left?.word === true && !PREPOSITIONS.has(left.lower) && left.lower !== 'to' && !isAdverb(left)
  );
}

const ADJECTIVE = /(?:ic|[eio]ous|ive|[ai]ble|ful|less|ary|ish)$/;
const NOT_ADJECTIVES = new Set(
  `critic public republic skeptic sceptic cynic catholic academic mechanic clinic executive representative detective
  operative relative native conservative progressive archive initiative directive collective cooperative secretary
  military adversary dignitary missionary judiciary beneficiary documentary commentary subsidiary emissary`.split(
    /\s+/,
  ),
);

const TEXTS = new Set([
  'report',
  'indictment',
  'filing',
  'charter',
  'note',
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
  const left = tokens[tokens[group - 1]?.lower === 'first' ? group - 2 : group - 1];
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

/** "Who knows" is a question, "you" the reader, "we" and "I" the writer, and "that" and "which" a thing: no source of an attitude. */
function isAnybody(tokens: readonly Token[], { from, to }: Range, speech: boolean): boolean {
  if (to - from !== 1) return false;
  const word = tokens[from]?.lower ?? '';
  if (word === 'who' && from === 0) return true;
  return word === 'you' || (!speech && /^(?:i|we|which)$/.test(word));
}

/** "was criticised by X": the content stands before, the source after. */
/** "by 2025", "by the end of the year": no agent but a limit. */
function isTime(tokens: readonly Token[], { from, to }: Range): boolean {
  const head = tokens[tokens[from]?.lower === 'the' ? from + 1 : from];
  return (
    /^(?:\d.*|end|beginning|start|middle|close|early|late|mid-.*|next|then)$/.test(head?.lower ?? '') ||
    TIMES.has(tokens[to - 1]?.lower ?? '')
  );
}

/** "the ministry | at 3 percent": a number with its preposition is what the verb tells of, not who. */
function withoutNumber(tokens: readonly Token[], { from, to }: Range): Range {
  for (let i = from + 1; i + 1 < to; i++)
    if (/^(?:at|to|from|for|between)$/.test(tokens[i]?.lower ?? '') && /^\d/.test(tokens[i + 1]?.text ?? ''))
      return { from, to: i };
  return { from, to };
}

export function passive(tokens: readonly Token[], i: number, verb: Verb, group: number): Cue | null {
  const { takes } = verb;
  // "viewed by millions" is watched.
  if ((takes & (Takes.OBJECT | Takes.CLAUSE | Takes.ADDRESSEE)) === 0 || verb.lemma === 'view') return null;
  for (let k = i + 1; k < tokens.length && k < i + 12; k++) {
    const token = tokens[k];
    if (!token?.word) return null;
    if (token.lower === 'by') {
      const next = tokens[k + 1];
      if (!next || VERBS.get(next.lower)?.form === 'ing' || next.lower.endsWith('ing')) return null;
      const agent = phraseFrom(tokens, k + 1);
      const content = subjectBefore(tokens, group, 0);
      if (!agent || !content || isTime(tokens, agent)) return null;
      const source = withoutNumber(tokens, agent);
      const speech = (takes & Takes.SPEECH) !== 0;
      return { at: i, verb, group, source, forward: -1, back: content, cueEnd: k + 1, speech, shared: false };
    }
    if (isFiniteVerb(tokens, k) || SUBORDINATORS.has(token.lower)) return null;
  }
  return null;
}
