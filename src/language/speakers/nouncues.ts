/** Attributions without a cue verb: "according to", nouns ("his claim that"), light verbs, adjectives of attitude. */
import type { Token } from '../names/tokens.ts';
import { atEnd, contentStart } from './bounds.ts';
import type { Cue } from './cue.ts';
import { topLevel } from './following.ts';
import {
  DASHES,
  hasFinite,
  isAdverb,
  isFiniteVerb,
  phraseEndingAt,
  phraseFrom,
  type Range,
  subjectBefore,
} from './phrases.ts';
import { continued } from './preceding.ts';
import { isQuotation } from './segments.ts';
import {
  ATTITUDES,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_CUES,
  NOUN_LINKS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
  WH,
} from './words.ts';

/** "According to X, …" and "…, according to X". */
export function accordingTo(tokens: readonly Token[], i: number, length: number): Cue | null {
  // "Also, according to X, …" too.
  const opens = i < 3 && !tokens.slice(0, i).some((token, k) => isQuotation(token) || isFiniteVerb(tokens, k));
  const source = phraseFrom(tokens, i + length, opens);
  if (!source) return null;
  const base = { at: i, verb: null, group: i, source, cueEnd: i + length, speech: true, shared: false };
  const after = tokens[source.to];
  if (opens) return { ...base, forward: pastAside(tokens, source.to), back: null };
  let end = i;
  if (tokens[end - 1]?.text === ',') end--;
  // "But, according to X, the plan failed": the content goes on after it.
  const from = contentStart(tokens, 0);
  const joined = CONJUNCTIONS.has(tokens[end - 1]?.lower ?? '') && !atEnd(tokens, source.to + 1);
  const goesOn = !hasFinite(tokens, from, end) && hasFinite(tokens, source.to + 1, tokens.length);
  if (after?.text === ',' && (joined || goesOn)) return { ...base, forward: source.to + 1, back: null };
  // "and according to X was the worst".
  if (joined && isFiniteVerb(tokens, source.to)) return { ...base, forward: source.to, back: null };
  return { ...base, forward: -1, back: { from, to: continued(tokens, source.to, false) ?? end } };
}

/** Past the mark at `at`, or past what two dashes set apart: "According to the bank — it has a branch here — | rents rose". */
function pastAside(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text ?? '';
  if (mark === ',') return at + 1;
  if (!DASHES.has(mark)) return at;
  for (let k = at + 1; k < tokens.length && k < at + ASIDE; k++) if (DASHES.has(tokens[k]?.text ?? '')) return k + 1;
  return at;
}

/** Longest aside, in tokens. */
const ASIDE = 30;

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

/** Nouns whose "to" leads to a thing: "her opposition to the toll". */
const TOWARDS = new Set([
  'opposition',
  'objection',
  'objections',
  'resistance',
  'hostility',
  'reaction',
  'response',
  'commitment',
]);

/** "his claim that …", "Smith's criticism of …". */
export function nounCue(tokens: readonly Token[], i: number): Cue | null {
  const link = tokens[i + 1];
  const quoted = link && !isQuotation(link) && /^[,:]$/.test(link.text) ? i + 2 : i + 1;
  if (isQuotation(tokens[quoted])) return ownWords(tokens, i, quoted);
  if (!link?.word) return null;
  // "Smith's plan would cut taxes", "his view is that …": the noun stands as the subject.
  const subject = SCHEMES.has(tokens[i]?.lower ?? '') && AUXILIARIES.has(link.lower);
  if (/^(?:from|by|among)$/.test(link.lower)) return nounFrom(tokens, i);
  if (!subject && !NOUN_LINKS.has(link.lower)) return null;
  // "a report that said …" is told of by what the report said.
  if (link.lower === 'that' && isFiniteVerb(tokens, i + 2)) return null;
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
  else if (owner.possessive) source = ownerEndingAt(tokens, k + 1);
  else if (owner.capital && k === i - 1 && link.lower === 'that') source = ownerEndingAt(tokens, k + 1);
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
  const towards = link.lower === 'to' && TOWARDS.has(tokens[i]?.lower ?? '');
  if (
    !towards &&
    link.lower === 'to' &&
    (begins.capital || DETERMINERS.has(begins.lower) || PRONOUNS.has(begins.lower))
  )
    return null;
  if (link.lower === 'in' || link.lower === 'on' || link.lower === 'with')
    if (TIMES.has(begins.lower) || /^\d/.test(begins.text)) return null;
  return { at: i, verb: null, group: i, source, forward: from, back: null, cueEnd: i + 1, speech: true, shared: false };
}

/** "Smith's famous phrase, “…”": the words are his, whoever writes them down. */
function ownWords(tokens: readonly Token[], i: number, quoted: number): Cue | null {
  let k = i - 1;
  while (k > i - 4 && tokens[k]?.word && !tokens[k]?.possessive && !DETERMINERS.has(tokens[k]?.lower ?? '')) k--;
  const source = tokens[k]?.possessive ? ownerEndingAt(tokens, k + 1) : null;
  return (
    source && {
      at: i,
      verb: null,
      group: i,
      source,
      forward: quoted,
      back: null,
      cueEnd: i + 1,
      speech: true,
      shared: false,
    }
  );
}

/** "criticism from unions over the plan", "fears among lenders that …": who holds it stands between the noun and what it is of. */
function nounFrom(tokens: readonly Token[], i: number): Cue | null {
  const source = phraseFrom(tokens, i + 2, true);
  const first = source && tokens[source.from];
  if (!source || !first || TIMES.has(first.lower) || /^\d/.test(first.text)) return null;
  let to = source.to;
  // "calls from unions for talks": the phrase runs over the preposition that opens the content.
  for (let k = source.from + 1; k < source.to; k++)
    if (/^(?:for|over|about|against|on|toward|towards|regarding)$/.test(tokens[k]?.lower ?? '')) {
      to = k;
      break;
    }
  const link = tokens[to];
  if (!link?.word || !(NOUN_LINKS.has(link.lower) || link.lower === 'over') || link.lower === 'of') return null;
  const from = link.lower === 'that' || link.lower === 'to' ? to : to + 1;
  if (from >= tokens.length) return null;
  return {
    at: i,
    verb: null,
    group: i,
    source: { from: source.from, to },
    forward: from,
    back: null,
    cueEnd: i + 1,
    speech: true,
    shared: false,
  };
}

/**
 * Whose something is, from the innermost article or, where none stands before it, from the first of the capitals that
 * end in it: "a paper on | the ministry's plans", "reports of | Jane Roe's death".
 */
function ownerEndingAt(tokens: readonly Token[], to: number): Range | null {
  const whole = phraseEndingAt(tokens, to, 0);
  let capitals = to;
  while (capitals > 0 && (tokens[capitals - 1]?.capital || tokens[capitals - 1]?.text === '.')) capitals--;
  for (let i = to - 1; i >= (whole?.from ?? to - OWNER) && tokens[i]?.word; i--) {
    if (!DETERMINERS.has(tokens[i]?.lower ?? '')) continue;
    // "the mayor of the city's plan" is the mayor's.
    return whole && tokens[i - 1]?.lower === 'of' ? whole : { from: i, to };
  }
  return capitals < to ? { from: Math.max(capitals, whole?.from ?? 0), to } : whole;
}

/** Words of an owner before which its article is looked for where no phrase is seen. */
const OWNER = 5;

/** "In Smith's view, …". */
export function inView(tokens: readonly Token[], i: number): Cue | null {
  if (tokens[i + 1]?.text !== ',') return null;
  let k = i - 1;
  while (k > 0 && k > i - 8 && !/^(?:in|by)$/.test(tokens[k]?.lower ?? '')) k--;
  if (!/^(?:in|by)$/.test(tokens[k]?.lower ?? '') || k > 1 || k + 1 >= i) return null;
  const owner = tokens[i - 1];
  const own = owner?.lower === 'own' ? i - 1 : i;
  const whose = tokens[own - 1];
  if (!whose || !(whose.possessive || /^(?:his|her|their|its)$/.test(whose.lower))) return null;
  return {
    at: i,
    verb: null,
    group: k,
    source: { from: k + 1, to: own },
    forward: i + 2,
    back: null,
    cueEnd: i + 1,
    speech: true,
    shared: false,
  };
}

/** Verbs that mean little beside the noun that they take: "made the case that", "expressed concern about". */
export const LIGHT = new Set([
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

/** Verbs that make somebody else do something. */
const CAUSING =
  /^(?:forced|forcing|prompted|prompting|led|leading|caused|causing|allowed|drove|pushed|pressed|compelled|enabled)$/;

/** Who is made to do what the infinitive at `to` tells, or null. */
function made(tokens: readonly Token[], to: number): Range | null {
  for (let k = to - 1; k >= 0 && k > to - 14 && tokens[k]?.word; k--)
    if (CAUSING.test(tokens[k]?.lower ?? '')) return k + 1 < to ? { from: k + 1, to } : null;
  return null;
}

/** "made the case that …", "raised questions about …": a light verb, a noun of saying or thinking, and its link. */
export function lightCue(tokens: readonly Token[], i: number, before: readonly Cue[]): Cue | null {
  let k = i + 1;
  while (k < i + 5 && tokens[k]?.word && !isNounCue(tokens[k]) && !PREPOSITIONS.has(tokens[k]?.lower ?? '')) k++;
  const noun = tokens[k];
  const link = tokens[k + 1];
  // "made it clear the road is closed".
  const clear =
    noun?.lower === 'clear' &&
    link?.word === true &&
    !PREPOSITIONS.has(link.lower) &&
    /^(?:make|makes|made|making)$/.test(tokens[i]?.lower ?? '');
  if (
    !noun ||
    !isNounCue(noun) ||
    !link?.word ||
    !(
      clear ||
      NOUN_LINKS.has(link.lower) ||
      /^(?:saying|calling|with|in|as|condemning|urging|asking)$/.test(link.lower)
    )
  )
    return null;
  // "has faced questions": an auxiliary, and no light verb.
  if (/^ha(?:ve|s|d)$/.test(tokens[i]?.lower ?? ''))
    for (let m = i + 1; m < k; m++) if (/[a-z]{2}ed$/.test(tokens[m]?.lower ?? '')) return null;
  for (let m = i + 1; m < k; m++)
    if (tokens[m]?.possessive || /^(?:his|her|their|its)$/.test(tokens[m]?.lower ?? '')) return null;
  let group = i;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  const left = tokens[group - 1];
  let source: Range | null;
  if (left?.lower === 'to') {
    // "hard to have any confidence" is nobody's; "which led the mayor to raise doubts" is the mayor's.
    source = made(tokens, group - 1);
    if (!source) return null;
  } else source = subjectBefore(tokens, group, 0);
  if (!source && left && (CONJUNCTIONS.has(left.lower) || left.text === ','))
    source = topLevel(tokens, before, i)?.source ?? null;
  if (
    !source ||
    (source.to - source.from === 1 &&
      /^(?:it|that|this|which|what|there|you|i|we)$/.test(tokens[source.from]?.lower ?? ''))
  )
    return null;
  const from = clear || link.lower === 'that' || link.lower === 'to' || link.lower === 'saying' ? k + 1 : k + 2;
  const first = tokens[from];
  if (!first || TIMES.has(first.lower)) return null;
  return {
    at: i,
    verb: null,
    group,
    source,
    forward: from,
    back: null,
    cueEnd: k + 1,
    speech: !/^ha(?:ve|s|d)$/.test(tokens[i]?.lower ?? ''),
    shared: false,
  };
}

/** Who holds for or against something: "is a critic of the plan". */
export const STANCES = new Set(
  [
    'supporter',
    'opponent',
    'critic',
    'advocate',
    'champion',
    'defender',
    'proponent',
    'backer',
    'admirer',
    'foe',
    'fan',
  ]
    .flatMap((noun) => [noun, `${noun}s`])
    .concat(['skeptic', 'sceptic', 'detractor', 'promoter', 'adherent', 'believer']),
);

/** "has been a firm supporter of the plan", "Roe, a critic of the plan,": the source stands before the verb or the comma. */
export function stance(tokens: readonly Token[], i: number): Cue | null {
  const link = tokens[i + 1]?.lower;
  if (link !== 'of' && link !== 'in') return null;
  let k = i - 1;
  while (
    k > i - 8 &&
    k >= 0 &&
    tokens[k]?.word &&
    !BE.has(tokens[k]?.lower ?? '') &&
    !PREPOSITIONS.has(tokens[k]?.lower ?? '')
  )
    k--;
  const be = tokens[k];
  if (!be) return null;
  let group = k;
  while (group > 0 && (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1]))) group--;
  let source: Range | null = null;
  if (BE.has(be.lower)) source = subjectBefore(tokens, group, 0);
  else if (be.text === ',' && DETERMINERS.has(tokens[k + 1]?.lower ?? '')) source = phraseEndingAt(tokens, k, 0);
  if (!source || isExpletive(tokens, source) || !tokens[i + 2]) return null;
  return {
    at: i,
    verb: null,
    group: be.text === ',' ? k + 1 : group,
    source,
    forward: i + 2,
    back: null,
    cueEnd: i + 2,
    speech: false,
    shared: false,
  };
}

/** "it", "there", "which": nobody. */
function isExpletive(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from === 1 && /^(?:it|that|this|which|what|there)$/.test(tokens[from]?.lower ?? '');
}

function isNounCue(token: Token | undefined): boolean {
  return token !== undefined && (NOUN_CUES.has(token.lower) || LIGHT_NOUNS.has(token.lower));
}

/** "is critical of …", "was worried that …". */
export function attitude(tokens: readonly Token[], i: number, token: Token, before: readonly Cue[]): Cue | null {
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
  const links = ATTITUDES.get(token.lower);
  let from = i + 1;
  if (links !== undefined && links.size > 0) {
    if (!link || !(links.has(link.lower) || PRONOUNS.has(link.lower))) return null;
    from =
      link.lower === 'that' || link.lower === 'to' || PRONOUNS.has(link.lower) || WH.has(link.lower) ? i + 1 : i + 2;
  }
  const source = subjectBefore(tokens, group, 0) ?? before[before.length - 1]?.source ?? null;
  if (!source || from >= tokens.length) return null;
  if (isExpletive(tokens, source)) return null;
  return { at: i, verb: null, group, source, forward: from, back: null, cueEnd: from, speech: false, shared: false };
}
