/** Hedges and bounds around a number: "some", "nearly", "more than", "up to", "an estimated", "or more", "+". */
import type { Token } from './tokens.ts';

export interface Hedge {
  /** Null when only words without a bound stand there ("just"). */
  readonly hedge: string | null;
  /** First token of the hedge when it stands before the number, else null. */
  readonly first: number | null;
  /** Last token when it stands behind. */
  readonly last: number | null;
}

/** Word sequences that end right before the number, longest first. */
const BEFORE: readonly (readonly string[])[] = [
  'no more than|no less than|no fewer than|a maximum of|a minimum of|a total of about|in excess of|upwards of|as many as|as much as|as few as|as little as|as low as|as high as|slightly more than|slightly less than|little more than|well over|well above|just over|just under|just above|just below|just short of|more than|less than|fewer than|greater than|higher than|over than|close to|up to|at least|at most|a little over|a little under|an estimated|somewhere around|around about|not more than|not less than|just about|well under|well below',
  'about|around|roughly|approximately|some|nearly|almost|over|above|under|below|exceeding|exceeds|exceeded|surpassing|estimated|circa|beyond|maybe|perhaps|approx|nearing|approaching|topping|topped|surpassed|passed|passing|crossed|crossing|~|≈|<|>|≥|≤',
]
  .join('|')
  .split('|')
  .map((phrase) => phrase.split(' '));

const BY_LAST = new Map<string, (readonly string[])[]>();
for (const phrase of BEFORE) {
  const end = phrase.at(-1) ?? '';
  const list = BY_LAST.get(end) ?? [];
  list.push(phrase);
  BY_LAST.set(end, list);
}

/** Verbs that put a value beyond the number. */
const CROSSES = new Set(
  'passed passes pass crossed crosses cross topped tops top exceeded exceeds exceed surpassed surpasses surpass broke broken breached passing crossing topping surpassing'.split(
    ' ',
  ),
);

/** Said with the number and no bound on it; what governs the number stands before them. */
const SILENT = new Set(
  'just only merely barely even another additional extra whopping record full mere modest'.split(' '),
);

/** The hedge of the number whose text runs over tokens first..last, or null. */
export function readHedge(tokens: readonly Token[], first: number, last: number): Hedge | null {
  const next = tokens[last + 1];
  const second = tokens[last + 2]?.lower;
  if (next?.text === '+' && next.glued) return { hedge: '+', first: null, last: last + 1 };
  if (next?.lower === 'plus' && (next.glued || tokens[last]?.kind === 'number'))
    return { hedge: 'plus', first: null, last: null };
  if (next?.lower === 'or' && (second === 'more' || second === 'so' || second === 'less' || second === 'fewer')) {
    return { hedge: second === 'more' ? 'at least' : second === 'so' ? 'or so' : 'at most', first: null, last: null };
  }
  const before = tokens[first - 1];
  if (!before) return null;
  // "as much as $5" may have "the" or "a" between: "more than a dozen", "about a third".
  if (
    before.lower === 'the' &&
    /^(?:mark|threshold|barrier|level)$/.test(next?.lower ?? '') &&
    CROSSES.has(tokens[first - 2]?.lower ?? '')
  ) {
    return { hedge: tokens[first - 2]?.lower ?? null, first: first - 1, last: null };
  }
  if (
    before.lower === 'of' &&
    /^(?:mark|threshold|barrier)$/.test(tokens[first - 2]?.lower ?? '') &&
    CROSSES.has(tokens[first - 4]?.lower ?? '')
  ) {
    return { hedge: tokens[first - 4]?.lower ?? null, first: first - 4, last: null };
  }
  const phrases = BY_LAST.get(before.lower);
  if (!phrases) {
    if (!SILENT.has(before.lower)) return null;
    const article = tokens[first - 2]?.lower;
    return { hedge: null, first: article === 'a' || article === 'an' ? first - 2 : first - 1, last: null };
  }
  for (const phrase of phrases) {
    let fits = true;
    for (let i = 0; i < phrase.length && fits; i++) {
      fits = tokens[first - phrase.length + i]?.lower === phrase[i];
    }
    if (!fits) continue;
    if (phrase.length === 1 && misleads(tokens, first - 1)) return null;
    const lead = first - phrase.length;
    // "edged up to 16.6 percent" went there.
    if (phrase[0] === 'up' && /^(?:edg|inch|creep|crept|tick|mov|nudg|went)/.test(tokens[lead - 1]?.lower ?? ''))
      return null;
    return { hedge: phrase.join(' '), first: SILENT.has(tokens[lead - 1]?.lower ?? '') ? lead - 1 : lead, last: null };
  }
  return null;
}

/** "over the past", "turn around", "rose above": words of place or verbs' parts that only look like hedges. */
function misleads(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const before = tokens[at - 1]?.lower ?? '';
  // "workers over 40", "players above 21": an age.
  if (word === 'over' || word === 'under' || word === 'above' || word === 'below') {
    const next = tokens[at + 1];
    if (
      next?.kind === 'number' &&
      !next.shaped &&
      next.value < 100 &&
      /(?:s|people|men|women|children|age|aged)$/.test(before) &&
      tokens[at + 2]?.kind !== 'sign' &&
      !/^(?:percent|per)$/.test(tokens[at + 2]?.lower ?? '')
    )
      return true;
  }
  // "handed over 60 planes"
  if (word === 'over')
    return /^(?:spread|increase|rise|growth|gain|percent|win|victory|lead|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing))$/.test(
      before,
    );
  return false;
}
