/**
 * What polls and forecasts tell without a verb of saying: "In a poll by Roe, 40 percent …", "the survey gave her a lead of 5
 * points", "the bank raised its forecast to 3 percent".
 */
import type { Token } from '../names/tokens.ts';
import { boundary } from './bounds.ts';
import type { Cue } from './cue.ts';
import { numberFrom } from './following.ts';
import { hasFinite, isAdverb, phraseFrom, type Range, subjectBefore } from './phrases.ts';
import { AUXILIARIES, CONJUNCTIONS } from './words.ts';

export const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys']);

/** "gave Ruiz a lead of 5 points", "has the party at 30 percent". */
const GIVING = /^(?:gives?|gave|ha[sd]|have)$/;
/** Words between a poll and its verb, at most: "by Roe Research for the newspaper Morgen last week". */
const BETWEEN = 12;

/** Amounts that whoever reckoned them may reckon anew. */
export const RECKONINGS: ReadonlySet<string> = new Set(
  `forecast forecasts estimate estimates projection projections outlook guidance prediction figure figures count tally
  toll`.split(/\s+/),
);

/** What is done to a reckoning. */
export const RECKONING_ANEW =
  /^(?:revis|rais|lower|trim|slash|boost|lift|upgrad|downgrad|updat|correct|increas|reduc|nudg)(?:e|es|ed|s|ing)?$|^cut(?:s|ting)?$/;

/** "raised its growth forecast for 2020 to 3 percent": the attribution that a reckoning at `i` makes, or null. */
export function reckoningCue(tokens: readonly Token[], i: number): Cue | null {
  let own = i - 1;
  while (own > i - 4 && tokens[own]?.word && !/^(?:its|their|his|her|the)$/.test(tokens[own]?.lower ?? '')) own--;
  const verb = own - 1;
  if (!RECKONING_ANEW.test(tokens[verb]?.lower ?? '') || tokens[verb]?.capital) return null;
  let group = verb;
  while (AUXILIARIES.has(tokens[group - 1]?.lower ?? '') || isAdverb(tokens[group - 1])) group--;
  const source = subjectBefore(tokens, group, 0);
  const end = boundary(tokens, i + 1);
  for (let k = i + 1; k < end; k++)
    if (tokens[k]?.lower === 'to' && numberFrom(tokens, k + 1)) return source && cue(verb, group, source, own);
  return null;
}

/** The attribution that a poll at `i` makes, or null. */
export function pollCue(tokens: readonly Token[], i: number): Cue | null {
  return inPoll(tokens, i) ?? givenBy(tokens, i);
}

function inPoll(tokens: readonly Token[], i: number): Cue | null {
  const comma = boundary(tokens, i + 1);
  const at = CONJUNCTIONS.has(tokens[0]?.lower ?? '') ? 1 : 0;
  if (tokens[at]?.lower !== 'in' || comma > i + BETWEEN || tokens[comma]?.text !== ',') return null;
  for (let k = at + 1; k < i; k++) if (!tokens[k]?.word) return null;
  const source = phraseFrom(tokens, at + 1, true);
  return source && source.to > i && hasFinite(tokens, comma + 1, tokens.length) ? cue(at, at, source, comma + 1) : null;
}

function givenBy(tokens: readonly Token[], i: number): Cue | null {
  for (let k = i + 1; k < i + BETWEEN && tokens[k]?.word; k++) {
    if (!GIVING.test(tokens[k]?.lower ?? '')) continue;
    const source = subjectBefore(tokens, k, 0);
    if (!source || source.from > i || source.to <= i) return null;
    const end = boundary(tokens, k + 1);
    const amount = tokens.slice(k + 1, end).some(({ text }) => /^\d/.test(text));
    return amount ? cue(k, k, source, k + 1) : null;
  }
  return null;
}

function cue(at: number, group: number, source: Range, forward: number): Cue {
  return { at, verb: null, group, source, forward, back: null, cueEnd: at + 1, speech: true, shared: false };
}
