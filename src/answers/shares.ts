/**
 * Parts of a whole: whose share of what a percentage is. Shares of one base belong together, also those that leave the
 * base to the words before them ("… 21 percent of the vote. The Greens stood at 12 percent").
 */
import type { Figure, Name } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { Beside } from './beside.ts';
import { countriesIn } from './countries.ts';

/** A part of a whole that is named: "14 percent of Russia's trade", and no rate ("a tariff of 25 percent"). */
export function isShare(figure: Figure, parts: readonly string[], { after }: Beside): boolean {
  if (figure.kind !== 'percent' || figure.change !== 'level' || parts.length < 2) return false;
  // A deficit of 4 percent of output is no part of it.
  if (OUTPUT.test(parts.at(-1) ?? '')) return false;
  return /^\s*(?:share\s+)?of\b/i.test(after) || /\bshare\b/i.test(figure.measure ?? '');
}

const OUTPUT =
  /\b(?:GDP|gross (?:domestic|national) product|(?:national|economic|annual) (?:output|income)|output|economy)$/i;

/** What a holder of a share does: "National Coalition leads", "Oil and gas account". */
const HAS =
  /\s(?:account|represent|mak|lead|hold|tak|stand|suppl|provid|contribut|receiv)(?:e|es|s|ies|ied|ed|ing)?\b.*|\s(?:made|led|held|took|stood|w[io]ns?|g[eo]ts?|would|will|ha[sd]|have|is|are|was|were)\b.*/;
const NAMED = /^(?:[Tt]he )?(\p{Lu}.*)$/u;
/** Who finds a share has none. */
const FINDER = /\b(?:poll|survey|study|report|census)\b/i;

const holderIn = (part: string): string => part.replace(HAS, '');

/** Whose share it is, in words that compare: a country's key, a name, else what stands before the base; '' for none. */
export function sharerOf(parts: readonly string[]): string {
  const before = parts.slice(0, -1).join(' ');
  return countriesIn(before)[0] ?? contentWords(holderIn(parts[0] ?? '')).join(' ');
}

/** The same as a reader sees it: a country, a body, and neither a clause nor the survey that found it. */
export function shownSharer({ measure }: Pick<Figure, 'measure'>): string | null {
  const name = NAMED.exec(holderIn(measure?.split(' … ')[0] ?? ''))?.[1];
  return name === undefined || name.split(' ').length > 4 || FINDER.test(name) ? null : name;
}

/** Sentences over which a base is carried on. */
const CARRIED = 1;

/**
 * Percentages of which only a name is told, with the measure and the time that they take from the share before them. Figures stand in
 * the order of the text.
 */
export function carriedShares(
  figures: readonly Figure[],
  names: readonly Name[],
  besideFigure: (figure: Figure) => Beside | null,
): ReadonlyMap<Figure, Figure> {
  const carried = new Map<Figure, Figure>();
  let base: Figure | null = null;
  let told = 0;
  for (const figure of figures) {
    if (figure.kind !== 'percent' || figure.change !== 'level' || figure.measure === null) continue;
    const parts = figure.measure.split(' … ');
    const beside = besideFigure(figure);
    const last = parts.at(-1) ?? '';
    if (beside && isShare(figure, parts, beside)) [base, told] = [figure, figure.sentence];
    else if (
      base !== null &&
      figure.sentence - told <= CARRIED &&
      names.some(({ sentence, text, kind }) => sentence === figure.sentence && kind !== 'person' && text === last)
    ) {
      const whole = base.measure?.split(' … ').at(-1) ?? '';
      carried.set(figure, { ...figure, measure: `${last} … ${whole}`, period: figure.period ?? base.period });
      told = figure.sentence;
    }
  }
  return carried;
}
