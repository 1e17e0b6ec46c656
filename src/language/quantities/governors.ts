/** The verb that governs a number, and that verb's subject, across auxiliaries, relative and participial clauses. */
import { PAST_VERBS, REPORTING } from './lexicon.ts';
import { isHyphen } from './numerals.ts';
import { type Phrase, phraseBefore, type Scene, substantive } from './phrases.ts';
import type { Tag } from './tags.ts';
import { isPlural } from './units.ts';

export interface Governor {
  /** Token index of the verb (or of "up", "down", "worth"). */
  readonly verb: number;
  /** First token of its group, auxiliaries included. */
  readonly group: number;
  readonly subject: Phrase | null;
  /** The subject is a pronoun or a word that only points back ("it", "the figure", "that"). */
  readonly points: boolean;
  /** The subject is what the verb values ("a crowd that police put at 90,000"), not who speaks. */
  readonly valued?: boolean;
}

/** Words that with "the" mean what was said before. */
export const BACK_POINTERS = new Set('figure number total amount sum rate value level share count'.split(' '));

const isVerb = (tag: Tag | undefined) => tag === 'verb' || tag === 'gerund' || tag === 'auxiliary';

/** Tokens back to a governing verb. */
const FARTHEST = 40;
/** The verb before token `from` that governs it, or null. */
export function governor(scene: Scene, from: number): Governor | null {
  const known = scene.governors.get(from);
  if (known !== undefined) return known;
  const found = seek(scene, from);
  scene.governors.set(from, found);
  return found;
}

function seek(scene: Scene, from: number): Governor | null {
  const { tokens, tags } = scene;
  let brackets = 0;
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === ')') brackets++;
    else if (token.text === '(' && brackets > 0) brackets--;
    if (brackets > 0) continue;
    if (token.text === ';') return null;
    const adverbial = token.lower === 'up' || token.lower === 'down' || token.lower === 'worth';
    if (!(adverbial && from - at <= 4) && (!isVerb(tags[at]) || token.lower === 'according')) continue;
    let group = at;
    while (group > 0 && belongs(scene, group)) group--;
    // "will more than double"
    if (tokens[group - 1]?.lower === 'than' && tokens[group - 2]?.lower === 'more' && isVerb(tags[group - 3])) {
      group -= 3;
      while (group > 0 && belongs(scene, group)) group--;
    }
    while (group < at && !isVerb(tags[group]) && tokens[group]?.lower !== 'to') group++;
    return withSubject(scene, at, group);
  }
  return null;
}

/** The token before `at` is part of the same verb group. */
function belongs({ tokens, tags }: Scene, at: number): boolean {
  const before = tags[at - 1];
  if (isVerb(before)) return true;
  if (before === 'adverb') return true;
  // "was first put forward"
  if (tokens[at - 1]?.lower === 'first' && tags[at - 2] === 'auxiliary') return true;
  if (tokens[at - 1]?.lower === 'to') return tags[at] === 'verb' || tags[at] === 'auxiliary' || tags[at] === 'adverb';
  return before === 'adjective' && isVerb(tags[at - 2]) && (tokens[at]?.lower === 'to' || tokens[at]?.lower === 'up');
}

function withSubject(scene: Scene, verb: number, group: number): Governor {
  const { tokens, tags } = scene;
  const outer = (before: number): Governor | null => (before > 0 ? governor(scene, before) : null);
  let end = group - 1;
  while (end >= 0 && (tags[end] === 'adverb' || tokens[end]?.lower === 'once' || scene.timed[end] === true)) end--;
  // "Deliveries in 2020 are planned at"
  if (scene.timed[end + 1] === true && tags[end] === 'preposition') end--;
  // "Survival after five years is 92 percent": a number of its own between subject and verb.
  if ((scene.owner[end] ?? -1) !== -1) {
    let left = end;
    while (left >= 0 && (scene.owner[left] ?? -1) !== -1) left--;
    while (left >= 0 && (tags[left] === 'adverb' || tags[left] === 'determiner' || tags[left] === 'adjective')) left--;
    if (tags[left] === 'preposition' && (tags[left - 1] === 'noun' || tags[left - 1] === 'name')) end = left - 1;
  }
  // "the share of loans that are not being repaid edged up", "tourists coming from Japan had fallen"
  const relative = tokens[group]?.lower === 'to' ? null : relativeHead(scene, verb, group);
  if (relative) return { verb, group, subject: relative, points: false };
  const token = tokens[end];
  const none: Governor = { verb, group, subject: null, points: false };
  if (!token) return none;
  // An infinitive or participle ("…, reaching 5", "after falling 5", "plans to spend 5", "and sold 5") has the subject
  // of the verb above it.
  const opener = tokens[group]?.lower;
  const participial = tags[group] === 'gerund' || opener === 'having';
  // "shares up 9 percent": what moved stands right before.
  if ((opener === 'up' || opener === 'down') && (tags[end] === 'name' || tags[end] === 'noun')) {
    return { verb, group, subject: phraseBefore(scene, end), points: token.lower === 'latter' };
  }
  // "expects prices to fall": what the other verb says something of.
  if (opener === 'to' && (tags[end] === 'noun' || tags[end] === 'name')) {
    const object = phraseBefore(scene, end);
    if (object && OF_OTHERS.test(tokens[before(scene, object.first)]?.lower ?? ''))
      return { verb, group, subject: object, points: false };
  }
  const dependent =
    opener === 'to' ||
    opener === 'up' ||
    opener === 'down' ||
    (participial &&
      (token.kind === 'stop' || tags[end] === 'preposition' || tags[end] === 'conjunction' || opener === 'having')) ||
    token.lower === 'and' ||
    token.lower === 'or' ||
    token.lower === 'but';
  if (dependent) {
    const above = outer(end + 1);
    if (above && (above.subject || above.points)) return { ...above, verb, group };
  }
  // "Ford, which has", "the company that said": the noun before the pronoun.
  if (token.lower === 'which' || token.lower === 'who' || token.lower === 'that') {
    end--;
    if (tokens[end]?.text === ',') end--;
    if (end < 0) return { ...none, points: true };
  } else if (tags[end] === 'pronoun' && tags[end - 1] === 'gerund' && tokens[end - 2]?.lower === 'of') {
    // "the cost of servicing it will double"
    const cost = phraseBefore(scene, end - 3);
    if (cost) return { verb, group, subject: cost, points: false };
  } else if (tags[end] === 'pronoun') return pronoun(scene, verb, group, outer(end));
  // "Trade, the ministry said, rose" and "Smith (R) said": step over what stands in between.
  if (tokens[end]?.text === ',' || tokens[end]?.text === ')') {
    const open = opening(scene, end);
    end = open > 0 ? open - 1 : end - 1;
  }
  if (tokens[end]?.lower === 'that' || tokens[end]?.lower === 'this') return { ...none, points: true };
  const nearest = phraseBefore(scene, end);
  if (!nearest) return none;
  // "a crowd that police put at 90,000": what is put, not who puts it.
  if (/^(?:puts?|estimate[sd]?|value[sd]?)$/.test(tokens[verb]?.lower ?? '')) {
    const that = before(scene, nearest.first);
    if (/^(?:that|which)$/.test(tokens[that]?.lower ?? '')) {
      const meant = phraseBefore(scene, tokens[that - 1]?.text === ',' ? that - 2 : that - 1);
      if (meant) return { verb, group, subject: meant, points: false, valued: true };
    }
  }
  const subject = headed(scene, nearest);
  const only = subject.first === subject.last ? tokens[subject.last]?.lower : undefined;
  const points =
    only !== undefined && (BACK_POINTERS.has(only) || only === 'latter') && tokens[subject.first - 1]?.lower === 'the';
  return { verb, group, subject, points };
}

/** Tokens of a relative clause that are looked back through. */
const RELATIVE = 16;

/**
 * The noun phrase that a relative clause hangs on which ends right before a finite verb, or null: "loans that are not
 * being repaid", "people who had to leave their homes", "tourists coming from Japan".
 */
function relativeHead(scene: Scene, verb: number, group: number): Phrase | null {
  const { tokens, tags } = scene;
  let inner = -1;
  // The clause may end with its own verb, which stands in one group with the main one ("repaid edged", "sold was").
  let at = group - 1;
  for (let own = group; own < verb; own++)
    if (tags[own] === 'verb' && isPast(tokens[own]?.lower) && isTensed(tokens[own + 1]?.lower)) at = own;
  for (const end = at; at >= 0 && at > end - RELATIVE; at--) {
    const tag = tags[at];
    const word = tokens[at]?.lower ?? '';
    if ((tag === 'stop' && !isHyphen(tokens[at])) || WHEN.test(word)) return null;
    if (isVerb(tag)) {
      if (REPORTING.has(word)) return null;
      inner = at;
      // "analysts polled by the agency"
      if (at < end && tokens[at + 1]?.lower === 'by' && word.endsWith('ed') && substantive(tags[at - 1]))
        return headOf(scene, at - 1);
      // "people seeking asylum", but "first-half operating profit"
      const attributive = substantive(tags[at + 1]) && !isPlural(tokens[at - 1]?.lower ?? '');
      if (tag === 'gerund' && at < end && substantive(tags[at - 1]) && !attributive) return headOf(scene, at - 1);
      // "babies born in Japan fell": of two verbs in one clause the first is a participle.
      const participle = tag === 'verb' && isPast(word) && (at === end || tags[at + 1] === 'preposition');
      if (participle && substantive(tags[at - 1])) return headOf(scene, at - 1);
    } else if (tag === 'pronoun' && inner === at + 1 && substantive(tags[at - 1])) {
      // "the lithium it sold was"
      return headOf(scene, at - 1);
    } else if (/^(?:that|which|who|whom)$/.test(word))
      return inner > at && substantive(tags[at - 1]) ? headOf(scene, at - 1) : null;
    else if (tag === 'conjunction') return null;
  }
  return null;
}

const isTensed = (word = '') => isPast(word) || /^(?:is|are|was|were|has|have|had|will|would)$/.test(word);

const isPast = (word = '') => word.endsWith('ed') || PAST_VERBS.has(word);

function headOf(scene: Scene, end: number): Phrase | null {
  const phrase = phraseBefore(scene, end);
  return phrase && headed(scene, phrase);
}

/** Verbs that, with "to", tell of what their object does. */
const OF_OTHERS =
  /^(?:expect(?:s|ed|ing)?|see[sn]?|saw|forecasts?|predict(?:s|ed)?|want(?:s|ed)?|allow(?:s|ed|ing)?|caus(?:e[sd]?|ing)|help(?:s|ed|ing)?|forc(?:e[sd]?|ing)|leads?|led|leading|pushing|driving|dr[io]ve[sn]?|push(?:es|ed)?|enabl(?:e[sd]?|ing)|require[sd]?|estimates?|estimated|project(?:s|ed)?)$/;

/** The token before `at`, determiners passed over. */
function before({ tags }: Scene, at: number): number {
  let left = at - 1;
  while (left >= 0 && tags[left] === 'determiner') left--;
  return left;
}

/** Phrases that hang on the head of a subject by a preposition ("a strike by 1,000 pilots", "costs excluding fuel"). */
const HANGING = 2;

/** These tell when or why, and hang on the verb ("searched the ruins after a quake that killed"). */
const WHEN = /^(?:after|before|since|during|despite|until|till|following|amid|amidst)$/;

/** The phrase that holds the head: what stands before the prepositions that the nearest phrase hangs on. */
function headed(scene: Scene, nearest: Phrase): Phrase {
  const { tags, owner } = scene;
  let phrase = nearest;
  for (let i = 0; i < HANGING; i++) {
    let at = before(scene, phrase.first);
    const counted = owner[at] !== undefined && owner[at] !== -1;
    // "sales at stores open for a year"
    if (tags[at] === 'preposition' && tags[at - 1] === 'adjective' && substantive(tags[at - 2])) {
      const whose = phraseBefore(scene, at - 2);
      if (whose) {
        phrase = whose;
        continue;
      }
    }
    while (at >= 0 && ((owner[at] ?? -1) !== -1 || tags[at] === 'adverb' || tags[at] === 'determiner')) at--;
    // "services such as music"
    if (scene.tokens[at]?.lower === 'as' && scene.tokens[at - 1]?.lower === 'such') {
      const kinds = phraseBefore(scene, at - 2);
      if (kinds) phrase = { first: kinds.first, last: kinds.last };
      return phrase;
    }
    // "the share of 10- to 14-year-olds in the town"
    if (tags[at] === 'preposition' && (owner[at - 1] ?? -1) !== -1) {
      let left = at - 1;
      while (left >= 0 && (owner[left] ?? -1) !== -1) left--;
      const counts = tags[left] === 'preposition' ? phraseBefore(scene, left - 1) : null;
      if (counts) return counts;
    }
    if (WHEN.test(scene.tokens[at]?.lower ?? '')) return phrase;
    if (tags[at] !== 'preposition' || !(tags[at - 1] === 'noun' || tags[at - 1] === 'name')) return phrase;
    const outer = phraseBefore(scene, at - 1);
    if (!outer) return phrase;
    phrase = counted || phrase.last - outer.first > LONG ? outer : { first: outer.first, last: phrase.last };
  }
  return phrase;
}

/** Tokens of a subject beyond which only its head is told. */
const LONG = 8;

/** "The company said it has": the pronoun stands for the subject of the verb above; else it points back. */
function pronoun(scene: Scene, verb: number, group: number, above: Governor | null): Governor {
  const word = scene.tokens[group - 1]?.lower ?? '';
  if (above?.subject && !above.points && /^(?:it|they|he|she)$/.test(word)) return { ...above, verb, group };
  return { verb, group, subject: null, points: true };
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
