/** What a figure measures, freed from who says, expects or owns it: "Analysts … see inflation" is inflation. */
import type { Figure } from '../language/reading.ts';
import { stem } from '../language/words.ts';
import type { Beside } from './beside.ts';

/** Words between which a measure leaves out others. */
const GAP = ' … ';

const PRONOUN = /^(?:I|he|she|it|they|we|you|who|which|that|this|there|one|some|many)(?:['’](?:d|s|ve|ll|re|m))?$/i;
/** Who forecasts for a living, at the head of a part. */
const FORECASTER =
  /^(?:(?:many|most|some|the|leading) )?(?:analysts?|economists?|forecasters?|experts?|traders?|investors?|markets?)\b/i;
const FORESEEING = /^(?:sees?|forecasts?|expects?|predicts?|projects?)\s+/;
/** "Its forecast for grain exports" is of grain exports, whoever lowered it. */
const FORETOLD = /\b(?:forecasts?|guidance|outlook|projections?|predictions?)\b/i;
const BARE = /^(?:company|firm|group|ministry|government|country|minister|bank|central bank)$/i;
/** Bodies that stand for whoever was named before; whose they are is no part of what is measured. */
const BODY =
  /\b(?:(?:the|its|their) )?(?:company|firm|group|retailer|maker|carrier|airline|lender|central bank|bank|ministry|government|country|nation|city|state|army|agency)['’]s\s+/gi;

/** The parts of a figure's measure that say what is measured; [] where it has none. */
export function measuredParts({ measure, speaker }: Pick<Figure, 'measure' | 'speaker'>): string[] {
  if (measure === null) return [];
  const all = measure.split(GAP);
  const last = all.at(-1) ?? '';
  if (all.length > 1 && FORETOLD.test(last)) return [plainPart(withoutForecast(last))];
  const name = speaker?.replace(/^the /i, '') ?? '';
  const parts = all
    .filter((part) => !PRONOUN.test(part))
    .map((part, i) => (i === 0 && name !== '' && part.startsWith(name) ? part.slice(name.length).trimStart() : part))
    .filter(
      (part, i, { length }) => part !== '' && !(i === 0 && length > 1 && (FORECASTER.test(part) || BARE.test(part))),
    )
    .map(plainPart);
  return parts.length > 0 ? parts : [measure];
}

const FORETOLD_OF = new RegExp(`^.*${FORETOLD.source} (?:for|of|on) (?:the )?`, 'i');
const FORETOLD_LAST = new RegExp(` ${FORETOLD.source}$`, 'i');

/** "Sales guidance" and "forecast for sales" are of sales. */
const withoutForecast = (part: string): string => part.replace(FORETOLD_OF, '').replace(FORETOLD_LAST, '') || part;

const plainPart = (part: string, i = 0): string =>
  (i === 0 ? part.replace(FORESEEING, '') : part).replace(BODY, '') || part;

/** The same as one text. */
export function measuredWords(figure: Pick<Figure, 'measure' | 'speaker'>): string {
  return measuredParts(figure).join(GAP);
}

/** "The health ministry registered cases of cholera": who counts is no part of what is counted. */
const COUNTING = /^.*\b(?:counted|registered|reported|recorded|confirmed|logged|documented)\b[ …]*(?=\S)/i;
const COUNTER =
  /^[^…]*\b(?:ministry|organi[sz]ation|agency|office|directorate|institute|service|association|commission|authorit(?:y|ies))\b[^…]*… /i;

export const withoutCounter = (measure: string): string => measure.replace(COUNTING, '').replace(COUNTER, '');

/** What is measured by a verb: "exported 8 million tons of grain" tells grain exports. */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['exports', /\bexport(?:ed|s|ing)?\b/gi],
  ['imports', /\bimport(?:ed|s|ing)?\b/gi],
  ['sales', /\b(?:sold|sells?|selling)\b/gi],
  ['purchases', /\b(?:bought|buys?|buying|purchas(?:ed|es|ing))\b/gi],
  ['production', /\bproduc(?:ed?|es|ing)\b/gi],
  ['spending', /\b(?:spent|spends?|spending)\b/gi],
  ['harvest', /\bharvest(?:ed|s|ing)?\b/gi],
  ['deliveries', /\bdeliver(?:ed|s|ing)?\b/gi],
];
const NOUNS: ReadonlySet<string> = new Set(DEEDS.map(([noun]) => stem(noun)));

/**
 * The stem of the noun for the verb that governs a figure, the last one before it, or null. `words` are the stems
 * of its measure: where they hold such a noun it is the measure.
 */
export function deedOf({ before, after }: Beside, words: readonly string[]): string | null {
  if (words.some((word) => NOUNS.has(word))) return null;
  let at = -1;
  let found: string | null = null;
  for (const [noun, verb] of DEEDS) {
    for (const { index } of before.matchAll(verb)) {
      if (index <= at) continue;
      at = index;
      found = stem(noun);
    }
  }
  return found === SALES && ABROAD.test(after) ? EXPORTS : found;
}

const SALES = stem('sales');
const EXPORTS = stem('exports');
const ABROAD = /\b(?:abroad|overseas)\b/i;
