/** Whether a word that may be a cue verb is one, by its form and its neighbours. */
import type { Token } from '../names/tokens.ts';
import { ARTICLES, isAdverb, isFiniteVerb, PAPERS, PUBLISHED, subjectBefore } from './phrases.ts';
import { isQuotation } from './segments.ts';
import type { Verb } from './verbs.ts';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  MODALS,
  NOUN_CUES,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './words.ts';

/** Where the verb's group begins and what kind of form it is; null where the word is no verb here. */
export function verbGroup(
  tokens: readonly Token[],
  i: number,
  verb: Verb,
): { group: number; to: boolean; passive: boolean; ing: boolean; modal: boolean } | null {
  if (isPaper(tokens, i)) return null;
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
      if (direct && (DETERMINERS.has(direct.lower) || direct.possessive) && !isRelative(tokens, i - 1)) return null;
      // "a highly anticipated treaty".
      if (before && group < i && (ARTICLES.has(before.lower) || before.possessive)) return null;
      if (direct && PREPOSITIONS.has(direct.lower) && direct.lower !== 'since') return null;
      // Forms in -ed are stored as past; what is stored as participle has a past of its own.
      if (verb.form === 'participle' && !have) return null;
      return { group, to: false, passive: false, ing: tokens[group]?.lower === 'having', modal };
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
    case 'base': {
      const finite = before?.word
        ? !be && !have && hasPluralSubject(tokens, i, group, verb)
        : isDetached(tokens, group);
      return to || modal || finite ? { group, to, passive: false, ing: false, modal } : null;
    }
    default:
      return null;
  }
}

/** "documents released on Friday | show", "the filed reports | say": the noun of what somebody reads, whose verb follows. */
function isPaper(tokens: readonly Token[], i: number): boolean {
  if (!PAPERS.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1]?.lower ?? '';
  if (TELLING.test(next) || (next === 'that' && isFiniteVerb(tokens, i + 2))) return true;
  if (!next.endsWith('ed')) return false;
  for (let k = i + 2; k < i + 10 && tokens[k]?.word; k++) if (TELLING.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** What papers do, many of them. */
const TELLING = /^(?:show|say|suggest|indicate|reveal|detail|confirm|showed|said|suggested|indicated|revealed)$/;

/** "a report | that said …": the relative of a paper. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'that' && PAPERS.test(tokens[at - 1]?.lower ?? '');
}

/** A form without an ending right behind a mark: "…, say the drivers". */
function isDetached(tokens: readonly Token[], group: number): boolean {
  const mark = tokens[group - 1];
  return mark !== undefined && (/^[),]$/.test(mark.text) || isQuotation(mark)) && tokens[group]?.lower !== 'open';
}

/** Whether a form without an ending is a verb by the plural before it: "officials say", "observers in Rome say". */
function hasPluralSubject(tokens: readonly Token[], i: number, group: number, verb: Verb): boolean {
  const before = tokens[group - 1];
  if (!before) return false;
  const pronoun = /^(?:i|you|we|they|who|that|many|some|others|most|people|critics)$/.test(before.lower);
  if (pronoun && !(before.lower === 'that' && isLed(tokens[group - 2]?.lower ?? ''))) return true;
  if (before.possessive) return false;
  // A form that may be a noun is one, but for what ends the sentence: "…, analysts at the bank estimate."
  const closes = !tokens[i + 1] || tokens[i + 1]?.text === '.';
  const noNoun = closes || !NOUN_CUES.has(verb.lemma);
  if (noNoun && !DETERMINERS.has(before.lower) && pluralHead(tokens, group)) return true;
  return /[a-rt-z]s$/.test(before.lower) && !PREPOSITIONS.has(before.lower) && !PRONOUNS.has(before.lower);
}

/** Before "that" as a determiner: "with that tweet". */
function isLed(left: string): boolean {
  return DETERMINERS.has(left) || PREPOSITIONS.has(left);
}

function countAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let k = from + 1; k < to; k++) if (isAdverb(tokens[k])) count++;
  return count;
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
    // "Analysts polled by the bank expect": the head stands before the participle.
    const participle =
      PUBLISHED.test(next?.lower ?? '') ||
      (/[a-z]{2}ed$/.test(next?.lower ?? '') && (tokens[k + 2]?.lower === 'by' || PAPERS.test(token.lower)));
    const ends =
      k + 1 >= subject.to || !next?.word || participle || PREPOSITIONS.has(next.lower) || RELATIVES.has(next.lower);
    if (ends) return /[a-rt-z]s$/.test(token.lower) && !token.possessive;
  }
  return false;
}
