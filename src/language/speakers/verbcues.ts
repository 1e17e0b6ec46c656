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

/** The attribution that the verb at `i` makes, or null; `before` are the cues to its left. */
export function verbCue(tokens: readonly Token[], i: number, verb: Verb, before: readonly Cue[]): Cue | null {
  if (verb.lemma === 'say' && verb.form === 'ing' && tokens[i - 1]?.lower === 'as') return asSaying(tokens, i, verb);
  const kind = verbGroup(tokens, i, verb);
  if (!kind) return null;
  const { group } = kind;
  // "a fine imposed by the court".
  const past = verb.form === 'past' || verb.form === 'participle';
  if (past && group === i && tokens[i + 1]?.lower === 'by' && tokens[i - 1]?.word) return passive(tokens, i, verb, i);
  if (verb.lemma === 'quote' || verb.lemma === 'cite')
    for (let k = i + 1; k < i + 10; k++)
      if (tokens[k]?.lower === 'as' && tokens[k + 1]?.lower === 'saying') return null;
  if (kind.passive) return passive(tokens, i, verb, group);
  const speech = (verb.takes & Takes.SPEECH) !== 0;
  const turned = group === i && speech ? inverted(tokens, i, verb) : null;
  if (turned) return turned;

  const told = sourceOf(tokens, kind, speech, topLevel(tokens, before, i)?.source ?? null);
  if (!told) return null;
  const { source, shared } = told;
  if (verb.lemma === 'ask' && asksNoName(tokens, i)) return null;
  if (isExpletive(tokens, source, verb) || isAnybody(tokens, source, speech)) return null;
  if (!shared && !kind.modal && !isSubject(tokens, source, verb)) return null;
  // "what he called a mess" is a name for a thing.
  const left = shared ? undefined : tokens[source.from - 1]?.lower;
  if (left === 'what' && !AUXILIARIES.has(tokens[i + 1]?.lower ?? '')) return null;

  const cue = { at: i, verb, group, source, cueEnd: i + 1, speech, shared };
  const as = left === 'as' ? asClause(tokens, i, source) : null;
  if (as) return { ...cue, ...as };
  // "…, citing records that show 5 cases": a relative clause tells nothing of what stands before it.
  const relative = RELATIVES.has(tokens[source.to - 1]?.lower ?? '');
  const joined = shared && !isQuotation(tokens[group - 1]);
  const back = relative || joined ? null : fronted(tokens, i, source, verb);
  if (back) return { ...cue, forward: -1, back };
  const found = contentAfter(tokens, i, verb);
  return found && { ...cue, forward: found.from, back: null, cueEnd: found.cueEnd };
}

/** ", said the mayor", "“…,” write two lawyers": the source stands after the verb. */
function inverted(tokens: readonly Token[], i: number, verb: Verb): Cue | null {
  const left = tokens[i - 1];
  if (!left || !(left.text === ',' || left.text === '—' || isQuotation(left))) return null;
  // "…, told the mayor that" tells nobody's words but those of whoever stands before it.
  if (/^(?:put|tell|inform|notify|assure|remind)$/.test(verb.lemma)) return null;
  if (verb.form === 'ing' || (verb.form === 'base' && !isQuotation(left))) return null;
  // ", points out the mayor".
  const told = verb.lemma === 'point' && tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
  const source = opensSource(tokens, told, isQuotation(left)) ? phraseFrom(tokens, told) : null;
  if (!source) return null;
  const quoted = isQuotation(left) || isQuotation(tokens[i - 2]);
  if (!quoted && !atEnd(tokens, source.to)) return null;
  const thing = (verb.takes & (Takes.OBJECT | Takes.ADDRESSEE)) !== 0;
  const clause = (verb.takes & Takes.CLAUSE) !== 0;
  if (thing && !(clause && (tokens[told]?.capital === true || atStop(tokens, source.to)))) return null;
  const back = around(tokens, backContent(tokens, left.text === ',' ? i - 1 : i), source.to);
  return { at: i, verb, group: i, source, forward: -1, back, cueEnd: told, speech: true, shared: false };
}

/** Whether somebody who speaks is named from `at` on: by name, with an article or, after a quotation, by a pronoun. */
function opensSource(tokens: readonly Token[], at: number, quoted: boolean): boolean {
  const first = tokens[at];
  if (!first || TIMES.has(first.lower)) return false;
  const article = DETERMINERS.has(first.lower) && first.lower !== 'that' && first.lower !== 'this';
  return first.capital || article || (quoted && PRONOUNS.has(first.lower)) || isBareSource(tokens, at);
}

/**
 * Who does what a verb's group tells; `shared` where it is taken from the verb before or from the main clause. `last` is
 * the source of the cue before.
 */
function sourceOf(
  tokens: readonly Token[],
  { group, ing, to }: { readonly group: number; readonly ing: boolean; readonly to: boolean },
  speech: boolean,
  last: Range | null,
): { source: Range; shared: boolean } | null {
  const beside = ing && speech ? withSubject(tokens, group) : null;
  const own = beside ?? (ing || to ? null : withAntecedent(tokens, subjectBefore(tokens, group, 0)));
  if (own) return { source: own, shared: false };
  const lead = tokens[group - 1];
  let source: Range | null;
  if (ing) source = allowsIng(tokens, group) ? whoseIng(tokens, group, last) : null;
  else if (to) {
    // What a cue already holds as its content is not told twice; a purpose is no statement.
    source = lead?.word && MATRIX.test(lead.lower) ? mainSubjectBefore(tokens, group - 1) : null;
  } else {
    const follows = lead && (CONJUNCTIONS.has(lead.lower) || lead.text === ',' || isQuotation(lead));
    source = follows ? (last ?? mainSubject(tokens, group)) : null;
  }
  return source && { source, shared: true };
}

/** Who does what a form in -ing tells: the name before it, the cue before, or the main clause's subject. */
function whoseIng(tokens: readonly Token[], group: number, last: Range | null): Range | null {
  const named = tokens[group - 1];
  if (named?.word && named.capital && group > 1 && !TIMES.has(named.lower)) {
    // "footage of Smith saying".
    let from = group - 1;
    while (from > 0 && tokens[from - 1]?.capital && tokens[from]?.spaced) from--;
    return { from, to: group };
  }
  if (group === 0 || (group === 1 && PREPOSITIONS.has(tokens[0]?.lower ?? '')))
    return mainSubject(tokens, tokens.length);
  return last ?? mainSubject(tokens, group);
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
