/**
 * What a quantity measures, in the sentence's words: the noun phrase before "of" or behind it, the subject of the verb
 * that governs it, or, for counted things, subject, verb and noun with the number left out.
 */

import type { Quantity } from './find.ts';
import { AUXILIARIES, CHANGE_NOUNS, CONJUNCTIONS, DECREASE, INCREASE, MONTHS, REPORTING, WEEKDAYS } from './lexicon.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isDuration } from './units.ts';

/** Token indices, the last one included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export interface Scene {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** For each token, the index of the quantity whose text it is part of, or -1; counts own nothing ("the two countries"). */
  readonly owner: readonly number[];
}

const REACH = 16;

const LINKS = new Set(['of', 'in', 'between', 'with', 'for', 'on', 'among', 'per', 'against', 'within', 'under']);
const RIGHT_LINKS = new Set([
  'of',
  'in',
  'between',
  'with',
  'for',
  'on',
  'to',
  'from',
  'among',
  'at',
  'against',
  'into',
  'per',
  'by',
  'under',
  'over',
  'within',
  'across',
  'about',
]);

const nominal = (tag: Tag | undefined) =>
  tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'determiner' || tag === 'possessive';
const substantive = (tag: Tag | undefined) => tag === 'noun' || tag === 'name';

/** The noun phrase that ends at token `end`, with the "of", "in" and "between" phrases that belong to it. */
export function phraseBefore(scene: Scene, end: number, least = 0, links: ReadonlySet<string> = LINKS): Phrase | null {
  const { tokens, tags, owner } = scene;
  let last = end;
  while (
    last >= least &&
    (tags[last] === 'adverb' || tokens[last]?.text === '“' || tokens[last]?.text === '"' || tokens[last]?.text === '”')
  )
    last--;
  if (
    last < least ||
    !(substantive(tags[last]) || tags[last] === 'adjective' || tags[last] === 'number' || tags[last] === 'possessive')
  )
    return null;
  let first = last + 1;
  for (let at = last; at >= least && at > last - REACH; at--) {
    const tag = tags[at];
    const token = tokens[at];
    if (!token) break;
    if (owner[at] !== undefined && owner[at] !== -1) break;
    if (tag === 'determiner' && (token.lower === 'a' || token.lower === 'an') && at < last && first === at + 1) {
      first = at;
      const link = tokens[at - 1];
      if (link && links.has(link.lower) && nominal(tags[at - 2])) continue;
      break;
    }
    if (nominal(tag) || tag === 'number') {
      first = at;
      continue;
    }
    if (tag === 'preposition' && links.has(token.lower) && (substantive(tags[at - 1]) || tags[at - 1] === 'adjective'))
      continue;
    if (
      tag === 'conjunction' &&
      token.lower === 'and' &&
      (substantive(tags[at - 1]) || tags[at - 1] === 'adjective') &&
      nominal(tags[at + 1])
    )
      continue;
    if (tag === 'gerund' && tags[at - 1] === 'determiner') continue;
    if (token.text === '-' && token.glued) continue;
    break;
  }
  return trim(scene, first, last);
}

/** The noun phrase that begins at token `from`. */
export function phraseAfter(scene: Scene, from: number): Phrase | null {
  const { tokens, tags, owner } = scene;
  let last = from - 1;
  let seen = false;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const tag = tags[at];
    const token = tokens[at];
    if (!token || !tag) break;
    if (owner[at] !== undefined && owner[at] !== -1) break;
    if (substantive(tag)) {
      if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) break;
      seen = true;
      last = at;
      continue;
    }
    if (
      tag === 'adjective' ||
      tag === 'determiner' ||
      tag === 'possessive' ||
      (tag === 'number' && token.kind === 'word')
    ) {
      if (seen && tag === 'determiner' && tags[at - 1] !== 'preposition' && tags[at - 1] !== 'conjunction') break;
      if (tag !== 'determiner') last = at;
      continue;
    }
    if (tag === 'gerund' && !seen) {
      last = at;
      continue;
    }
    if (tag === 'preposition' && seen && RIGHT_LINKS.has(token.lower) && opens(scene, at + 1)) continue;
    if (
      tag === 'conjunction' &&
      token.lower === 'and' &&
      seen &&
      (nominal(tags[at + 1]) || tags[at + 1] === 'adjective') &&
      !startsClause(scene, at + 1)
    )
      continue;
    if (tag === 'adverb' && !seen) continue;
    if (token.text === '-' && token.glued) continue;
    break;
  }
  return seen ? trim(scene, from, last) : null;
}

/** A preposition goes on with a noun phrase that is no time. */
function opens(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const tag = scene.tags[at];
  if (!token || token.kind === 'number' || token.kind === 'sign') return false;
  if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  const second = scene.tokens[at + 1]?.lower ?? '';
  if (
    tag === 'determiner' &&
    /^(?:past|first|last|next|previous|coming|same|year|month|week|quarter|end|second|third|fourth|final|period)$/.test(
      second,
    )
  )
    return false;
  if (/^(?:last|next|recent|early|late|mid)$/.test(token.lower)) return false;
  return nominal(tag) || tag === 'gerund';
}

/** "and China sells": a noun with a verb behind it begins a clause. */
function startsClause(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const tag = scene.tags[i];
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (!nominal(tag)) return false;
  }
  return false;
}

/** Cuts determiners, prepositions and stray signs from both ends. */
function trim(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens, tags } = scene;
  let first = from;
  let last = to;
  const idle = (at: number) => {
    const tag = tags[at];
    return (
      tag === 'determiner' ||
      tag === 'preposition' ||
      tag === 'conjunction' ||
      tag === 'stop' ||
      tag === 'sign' ||
      tag === 'adverb'
    );
  };
  while (
    first <= last &&
    (idle(first) || tags[first] === 'possessive' || (tags[first] === 'number' && tokens[first]?.kind === 'number'))
  )
    first++;
  while (last >= first && (idle(last) || tags[last] === 'possessive')) last--;
  return first <= last ? { first, last } : null;
}

export interface Governor {
  /** Token index of the verb (or of "up", "down", "worth"). */
  readonly verb: number;
  /** First token of its group, auxiliaries included. */
  readonly group: number;
  readonly subject: Phrase | null;
  /** The subject is a pronoun or a word that only points back ("it", "the figure", "that"). */
  readonly points: boolean;
}

const BACK_POINTERS = new Set([
  'figure',
  'number',
  'total',
  'amount',
  'volume',
  'sum',
  'rate',
  'value',
  'level',
  'share',
  'count',
  'toll',
]);

const isVerb = (tag: Tag | undefined) => tag === 'verb' || tag === 'gerund' || tag === 'auxiliary';

/** The verb before token `from` that governs it, and that verb's subject. */
export function governor(scene: Scene, from: number): Governor | null {
  const { tokens, tags } = scene;
  let depth = 0;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    const tag = tags[at];
    if (!token) break;
    if (token.text === ')') depth++;
    else if (token.text === '(') {
      if (depth === 0) continue;
      depth--;
    }
    if (depth > 0) continue;
    if (token.text === ';' || token.text === ':') return null;
    const adverbial = token.lower === 'up' || token.lower === 'down' || token.lower === 'worth';
    if (adverbial && from - at <= 4) return withSubject(scene, at, at);
    if (!isVerb(tag)) continue;
    let group = at;
    while (
      group > 0 &&
      (isVerb(tags[group - 1]) ||
        tags[group - 1] === 'adverb' ||
        (tokens[group - 1]?.lower === 'to' && isVerb(tags[group])) ||
        (tags[group - 1] === 'adjective' && isVerb(tags[group - 2])))
    )
      group--;
    while (group < at && !isVerb(tags[group])) group++;
    return withSubject(scene, at, group);
  }
  return null;
}

function withSubject(scene: Scene, verb: number, group: number): Governor {
  const { tokens, tags } = scene;
  let end = group - 1;
  while (end >= 0 && (tags[end] === 'adverb' || (tokens[end]?.text === ',' && tags[verb] === 'gerund'))) end--;
  // "Ford, which has", "the company that said": the noun before the pronoun.
  const link = tokens[end]?.lower;
  if (link === 'which' || link === 'who' || link === 'that') {
    end--;
    if (tokens[end]?.text === ',') end--;
  } else if (tags[end] === 'pronoun') return { verb, group, subject: null, points: true };
  // "Trade, the ministry said, rose" and "Smith (R) said": step over what stands in between.
  if (tokens[end]?.text === ',' || tokens[end]?.text === ')') {
    const open = opening(scene, end);
    if (open > 0) end = open - 1;
  }
  if (tokens[end]?.lower === 'that' || tokens[end]?.lower === 'this')
    return { verb, group, subject: null, points: true };
  // "…, reaching $24.5 billion", "…, up from": the subject of the verb before.
  if (
    (tags[verb] === 'gerund' || tokens[verb]?.lower === 'up' || tokens[verb]?.lower === 'down' || link === 'and') &&
    (tokens[group - 1]?.text === ',' || link === 'and' || tokens[end]?.kind === 'stop')
  ) {
    const outer = group > 1 ? governor(scene, group - 1) : null;
    if (outer && !REPORTING.has(tokens[outer.verb]?.lower ?? '')) return { ...outer, verb, group };
  }
  if (tags[end] === 'conjunction' && tokens[end]?.lower === 'and' && group > 1) {
    const outer = governor(scene, end);
    if (outer) return { ...outer, verb, group };
  }
  const subject = phraseBefore(scene, end);
  if (!subject) {
    // A bare infinitive or participle: the subject of the verb above it.
    if (group > 0 && (tags[end] === 'verb' || tags[end] === 'adjective' || tags[end] === 'noun'))
      return { verb, group, subject: null, points: false };
    return { verb, group, subject: null, points: false };
  }
  const only = subject.first === subject.last ? tokens[subject.last]?.lower : undefined;
  return {
    verb,
    group,
    subject,
    points: only !== undefined && BACK_POINTERS.has(only) && tokens[subject.first - 1]?.lower === 'the',
  };
}

/** Index of the comma or bracket that opens what token `end` closes, or -1. */
function opening(scene: Scene, end: number): number {
  const close = scene.tokens[end]?.text;
  for (let at = end - 1; at >= 0 && at > end - 24; at--) {
    const text = scene.tokens[at]?.text;
    if (close === ')' ? text === '(' : text === ',') return at;
  }
  return -1;
}

export interface Measured {
  readonly phrases: readonly Phrase[];
  /** Nothing in the sentence says it: the words of an earlier figure are meant. */
  readonly back: boolean;
}

const COPULA =
  /^(?:is|are|was|were|be|been|being|stood|stands|stand|reached|reach|reaches|reaching|hit|hits|hitting|total|totaled|totalled|totals|totaling|totalling|amount|amounts|amounted|came|comes|remain|remained|remains|exceed|exceeds|exceeded|exceeding|surpass|surpassed|surpasses|top|topped|averaged|averages|averaging|become|became|making|go|went|goes|trading|traded|settled|closed|ended|worth|up|down|valued|priced|set|estimated|expected|put)$/;

/** What quantity number `index` measures. */
export function measureOf(scene: Scene, quantity: Quantity, others: readonly Quantity[], index: number): Measured {
  const { tokens } = scene;
  const before = quantity.lead - 1;
  const after = quantity.last + 1;
  const preceding = tokens[before]?.lower ?? '';
  const following = tokens[after]?.lower ?? '';
  const phrases: Phrase[] = [];
  const push = (phrase: Phrase | null) => {
    if (phrase && !phrases.some((known) => known.first <= phrase.last && phrase.first <= known.last))
      phrases.push(phrase);
  };

  if (quantity.noun && quantity.kind === 'count') {
    const noun = complete(scene, quantity.noun);
    const above = governor(scene, quantity.lead);
    if (above?.subject && !above.points) push(above.subject);
    if (above && quantity.lead - above.verb <= 8) push(verbPhrase(scene, above));
    else push(phraseBefore(scene, preceding === '' ? -1 : LINKS.has(preceding) ? before - 1 : before));
    push(noun);
    if (!above?.subject) push(rightSubject(scene, noun.last + 1));
    return { phrases, back: false };
  }

  // "14.3 percent of trade", "50 billion dollars of products", "$1 billion worth of arms", "$5m in aid".
  const worth =
    following === 'worth' && tokens[after + 1]?.lower === 'of' ? after + 2 : following === 'of' ? after + 1 : -1;
  if (worth >= 0) {
    const above = governor(scene, quantity.lead);
    if (quantity.kind === 'percent' && above?.subject && !above.points) push(above.subject);
    else if (quantity.kind === 'percent' && !above) push(leading(scene, quantity.lead));
    if (quantity.kind === 'percent' && preceding === 'with') push(leading(scene, quantity.lead));
    if (preceding === 'of' || preceding === 'on') push(phraseBefore(scene, before - 1));
    push(phraseAfter(scene, worth));
    if (phrases.length > 0) return { phrases, back: false };
  }
  // "a trade volume of some 87 billion", "tariffs on 50 billion", "deals worth $10 billion", "an increase of 5 percent".
  if (
    preceding === 'of' ||
    preceding === 'worth' ||
    (preceding === 'on' && quantity.kind === 'money') ||
    preceding === 'totaling' ||
    preceding === 'totalling' ||
    preceding === 'exceeding'
  ) {
    const phrase = phraseBefore(scene, before - 1);
    if (phrase) {
      const head = tokens[phrase.last]?.lower ?? '';
      if (!CHANGE_NOUNS.has(head) && !BACK_POINTERS.has(head)) {
        push(phrase);
        if (!isDuration(quantity.unit)) return { phrases, back: false };
      }
      push(phrase);
      const inside =
        following === 'in' || following === 'on' || following === 'for' ? phraseAfter(scene, after + 1) : null;
      push(inside);
      const above = governor(scene, phrase.first);
      if (!inside && above?.subject && !above.points) push(above.subject);
      if (phrases.length > 1 || !CHANGE_NOUNS.has(head)) return { phrases: ordered(phrases), back: false };
    }
  }
  // "a 25% tax on cars", "a $10 million contract", "last year's 24.5 percent rise".
  if (adjectival(scene, quantity, after)) {
    const phrase = phraseAfter(scene, after);
    if (phrase) {
      const changes = within(scene, phrase, (word) => CHANGE_NOUNS.has(word));
      push(phrase);
      if (changes >= 0 && changes === phrase.last) {
        // The change of what is said just before ("a volume of 87 billion or a 31.5 percent increase").
        const near = index > 0 ? others[index - 1] : undefined;
        if (near && near.kind === 'money') {
          const shared = measureOf(scene, near, others, index - 1);
          for (const known of shared.phrases) push(known);
        } else {
          const above = governor(scene, quantity.lead);
          if (above?.subject && !above.points) push(above.subject);
        }
      }
      return { phrases: ordered(phrases), back: false };
    }
  }
  const above = governor(scene, quantity.lead);
  if (above) {
    const verb = tokens[above.verb]?.lower ?? '';
    const moves = INCREASE.has(verb) || DECREASE.has(verb) || COPULA.test(verb) || AUXILIARIES.has(verb);
    // "increase the trade to $200 billion": the object of the verb.
    if (
      preceding === 'to' ||
      preceding === 'by' ||
      preceding === 'at' ||
      preceding === 'from' ||
      preceding === 'than'
    ) {
      const object = before - 1 > above.verb ? phraseBefore(scene, before - 1, above.verb + 1) : null;
      if (object && !isFigureOf(scene, object)) {
        push(object);
        if (!CHANGE_NOUNS.has(tokens[object.last]?.lower ?? '')) return { phrases, back: false };
      }
    }
    if (above.points) return { phrases: [], back: true };
    push(above.subject);
    if (!moves || !above.subject) {
      push(verbPhrase(scene, above));
      if (above.verb + 1 < quantity.lead) push(phraseBefore(scene, before, above.verb + 1));
    }
    if (
      /^(?:in|on|for|to|from|into|as|of|at|with)$/.test(following) &&
      (!moves || phrases.length === 0) &&
      opens(scene, after + 1)
    )
      push(phraseAfter(scene, after + 1));
    if (phrases.length > 0) return { phrases: ordered(phrases), back: false };
  }
  // "Growth: 5 percent", "exports, at $5 billion", "(1,741 miles)".
  if (RIGHT_LINKS.has(preceding)) push(phraseBefore(scene, before - 1));
  if (tokens[before]?.text === '(' || tokens[before]?.text === ',') {
    const near = index > 0 ? others[index - 1] : undefined;
    if (near && near.last >= before - 2) {
      const shared = measureOf(scene, near, others, index - 1);
      if (shared.phrases.length > 0) return shared;
    }
    push(phraseBefore(scene, before - 1));
  }
  if (phrases.length === 0) push(phraseBefore(scene, before));
  if (
    phrases.length === 0 &&
    (following === 'in' || following === 'for' || following === 'on') &&
    opens(scene, after + 1)
  )
    push(phraseAfter(scene, after + 1));
  if (phrases.length === 0) push(rightSubject(scene, after));
  if (phrases.length === 0) push(leading(scene, quantity.lead));
  if (phrases.length === 0 && index > 0) {
    const near = others[index - 1];
    if (near) return measureOf(scene, near, others, index - 1);
  }
  return { phrases, back: phrases.length === 0 };
}

const ordered = (phrases: Phrase[]) => phrases.toSorted((a, b) => a.first - b.first);

/** Number and unit stand before a noun as its modifier. */
function adjectival(scene: Scene, quantity: Quantity, after: number): boolean {
  const tag = scene.tags[after];
  if (scene.tokens[after]?.text === '-' && scene.tokens[after]?.glued) return true;
  if (!(substantive(tag) || tag === 'adjective' || tag === 'gerund')) return false;
  if (quantity.fraction) return false;
  // "rose 5 percent Monday"
  const word = scene.tokens[after]?.lower ?? '';
  return !MONTHS.has(word) && !WEEKDAYS.has(word);
}

function within(scene: Scene, phrase: Phrase, test: (word: string) => boolean): number {
  for (let at = phrase.last; at >= phrase.first; at--) if (test(scene.tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** The noun with the phrase behind it that says which ("diplomats from Britain"). */
function complete(scene: Scene, noun: { first: number; last: number }): Phrase {
  const link = scene.tokens[noun.last + 1]?.lower ?? '';
  if (RIGHT_LINKS.has(link) && link !== 'by' && opens(scene, noun.last + 2)) {
    const more = phraseAfter(scene, noun.last + 2);
    if (more) return { first: noun.first, last: more.last };
  }
  return { first: noun.first, last: noun.last };
}

function verbPhrase(scene: Scene, above: Governor): Phrase | null {
  const word = scene.tokens[above.verb]?.lower ?? '';
  if (AUXILIARIES.has(word) || CONJUNCTIONS.has(word) || COPULA.test(word)) return null;
  return { first: above.verb, last: above.verb };
}

/** "5 percent see the economy growing", "20 people died": verb and object behind the number. */
function rightSubject(scene: Scene, from: number): Phrase | null {
  const { tags, tokens } = scene;
  for (let at = from; at < from + 4; at++) {
    if (tags[at] === 'verb') {
      const object = phraseAfter(scene, at + 1);
      return { first: at, last: object && object.first <= at + 3 ? object.last : at };
    }
    if (
      tags[at] !== 'auxiliary' &&
      tags[at] !== 'adverb' &&
      !(tags[at] === 'preposition' && tokens[at]?.lower === 'of')
    )
      return null;
  }
  return null;
}

/** The noun phrase that opens the sentence. */
function leading(scene: Scene, until: number): Phrase | null {
  const { tags } = scene;
  for (let at = 0; at < until && at < 12; at++) {
    if (substantive(tags[at])) {
      const phrase = phraseAfter(scene, at);
      return phrase && phrase.last < until ? phrase : null;
    }
  }
  return null;
}

const isFigureOf = (scene: Scene, phrase: Phrase) => (scene.owner[phrase.last] ?? -1) !== -1;
