/**
 * Whether a quote's source vouches for the numbers in it: who states, reckons or promises an amount says it; who
 * criticises, wants or decides something only has to do with it, and the number is the writer's.
 */
import type { Quote, Span } from '../reading.ts';
import { VIEWS } from './cue.ts';
import { POINTING } from './people.ts';
import { RECKONING_ANEW } from './surveys.ts';
import { Takes, VERBS } from './verbs.ts';
import { NOUN_CUES } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is found, reckoned or promised is told, though it is no speech or a bare amount: "forecast growth of 3 percent". */
const GIVING =
  set(`find show calculate project forecast foresee envisage predict estimate expect anticipate believe think see
  reckon reveal indicate suggest report detail document announce quote cite promise pledge vow threaten offer propose demand
  request ask call urge recommend advocate put claim warn accuse`);
/** The same as nouns: "the bank's forecast of 3 percent". */
const GIVEN = set(`estimate estimates forecast forecasts projection projections prediction predictions claim claims
  finding findings statement warning warnings promise promises pledge pledges threat threats announcement assertion
  testimony conclusion demand demands offer`);

/** "may have thought", "has not said", "never promised". */
const UNSAID = /^(?:may|might|not|never)$|n['’]t$/;

/** So many of those asked. */
const SHARE = /^(?:\p{L}+\s){0,3}(?:[\d.,]+\s?(?:%|per\s?cent\b)|half\b|one in\b|\d+ in\b)/iu;

/** What is claimed without a word of what there was. */
const CLAIMED = /^(?:responsibility|credit|victory)\b/;

/** Whether a source stands before its verb: "Roe calls"; "Roe's calls" and "calls from Roe" are a noun's. */
function isSubject({ source }: Quote, body: string): boolean {
  if (source === null || /['’]s?$|^(?:his|her|its|their|my|our)$/i.test(body.slice(source.start, source.end)))
    return false;
  return !/\b(?:from|by|among)\s$/.test(body.slice(Math.max(0, source.start - 8), source.start));
}

/** True when whoever says `quote` says the number that stands at `figure` inside of it. */
export function vouches(quote: Quote, figure: Span, body: string): boolean {
  if (quote.speaker === null || figure.start < quote.start || quote.end < figure.end) return false;
  // "the report said", and nothing tells whose it is.
  if (POINTING.test(quote.speaker)) return false;
  // "65 percent of drivers said", and the poll that asked them vouches for what they said.
  if (quote.source && SHARE.test(body.slice(quote.source.start, quote.source.end))) return false;
  if (quote.direct || quote.cue === null) return true;
  const words = quote.cue.toLowerCase().split(/\s+/);
  if (words.some((word) => UNSAID.test(word))) return false;
  const verb = words.map((word) => VERBS.get(word)).findLast((one) => one !== undefined);
  if (/^(?:in|by)$/.test(words[0] ?? '') && VIEWS.has(words.at(-1) ?? '')) return quote.speech;
  const noun = words.findLast((word) => NOUN_CUES.has(word));
  if (noun !== undefined && verb?.form !== 'past' && !(verb?.form === 's' && isSubject(quote, body)))
    return GIVEN.has(noun);
  if (CLAIMED.test(quote.text)) return false;
  if (!verb) return quote.speech || RECKONING_ANEW.test(words.at(-1) ?? '');
  // "an area claimed by China": what stands before a passive is the writer's.
  const passive = quote.source !== null && words.at(-1) === 'by';
  if (!passive && GIVING.has(verb.lemma)) return true;
  if ((verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.QUOTATION)) !== 0) return quote.speech;
  // "spoke of 300 dead".
  if (words.at(-1) === 'of' && (verb.takes & Takes.SPEECH) !== 0) return true;
  return inMarks(body.slice(quote.start, figure.start));
}

/** True when a quote's words are said or written as such: no demand, plan or judgement told without any words of it. */
export function saysWords({ direct, cue, text, speech }: Quote): boolean {
  if (!speech) return false;
  if (direct || cue === null || cue === ':') return true;
  const words = cue.toLowerCase().split(/\s+/);
  // "could have been repeating what she said": nothing that was said.
  if (/^(?:could|may|might)$/.test(words[0] ?? '')) return false;
  if (words[0] === 'according') return true;
  const verb = words.map((word) => VERBS.get(word)).findLast((one) => one !== undefined);
  // "his claim that …" gives words, "a key demand of …" does not.
  if (!verb) return text.startsWith('that ');
  if ((verb.takes & Takes.SPEECH) === 0) return false;
  if ((verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE)) !== 0) return true;
  return words[0] !== 'to' && /["“”]/.test(text);
}

/** Whether a quotation is open at the end of the words before. */
function inMarks(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
