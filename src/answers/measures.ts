/**
 * Which figures measure the same: a key made of unit, direction, the words that carry the measure, and whose it is.
 * Two figures with one key may stand in one series; where anything essential is unknown the key is the figure's own,
 * because a wrong merge is worse than none.
 */

import { foldNames } from '../language/names/fold.ts';
import type { Figure } from '../language/reading.ts';
import { contentWords, stem } from '../language/words.ts';

/** One word for each thing that writers name in several ways. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    turnover: 'trade',
    commerce: 'trade',
    shipment: 'export',
    workforce: 'worker',
    staff: 'worker',
    employee: 'worker',
    troop: 'soldier',
    personnel: 'soldier',
    gdp: 'economy',
    reserve: 'reserve',
    casualty: 'dead',
    death: 'dead',
    fatality: 'dead',
    killed: 'dead',
    kill: 'dead',
    died: 'dead',
  }).map(([word, meant]) => [stem(word), stem(meant)]),
);

/** Words that tell how a measure is given and not what it is. */
const FORM = new Set(
  `volume value amount figure number total sum level record size scale worth overall whole entire annual yearly year
   month quarter monthly quarterly daily mutual bilateral two both country side nation neighbour neighbor current
   new latest rise increase growth grow drop fall decline decrease gain jump surge reach hit stand expected expect
   target goal aim plan increased rose grew fell billion million percent share rate around reported report according
   russian side recent high low historic all-time way term united`
    .split(/\s+/)
    .map(stem),
);

/** A pair is meant though neither is named. */
const MUTUAL = /\b(?:bilateral|mutual|two(?:-way)?|both)\b|\bbetween (?:them|the)\b/i;

export interface Around {
  /** The sentence that holds the figure. */
  readonly sentence: string;
  /** Keys of the countries that the article is about, by its title, else by how often they are named. */
  readonly article: readonly string[];
}

export interface MeasureKey {
  /** Equal for figures that may stand in one series. */
  readonly key: string;
  /** The words that carry the measure, in stems, sorted. */
  readonly words: readonly string[];
  /** Countries whose measure it is, sorted. */
  readonly parties: readonly string[];
  /** For a share, whose share it is; else ''. */
  readonly subject: string;
}

/** The key of a figure, or null when nothing says what it measures. */
export function measureKey(figure: Figure, around: Around): MeasureKey | null {
  if (figure.measure === null) return null;
  const named = foldNames(figure.measure).map((name) => name.key);
  const share = figure.kind === 'percent' && figure.change === 'level';
  const countries = new Set(named.flatMap((key) => [key.replaceAll(' ', ''), ...key.split(' ')]).map(stem));
  const all = contentWords(figure.measure);
  const words = [...new Set(all.map((word) => SAME.get(word) ?? word))].filter(
    (word) => !FORM.has(word) && !countries.has(word) && !isCapital(word, figure.measure ?? ''),
  );
  let parties = [...new Set(named)];
  let subject = '';
  if (share) {
    // "China … Russia's foreign trade": the base is what stands last, the subject what stands before it.
    const names = foldNames(figure.measure);
    const base = names.at(-1);
    subject = names.length > 1 ? (names[0]?.key ?? '') : '';
    if (subject === '' && names.length <= 1) subject = leadingName(around.sentence, base?.key);
    parties = base ? [base.key] : [];
  } else if (parties.length < 2 && (MUTUAL.test(figure.measure) || words.includes('trade') || words.includes('trad'))) {
    const sentence = [...new Set(foldNames(around.sentence).map((name) => name.key))];
    const wider = sentence.length >= 2 && sentence.length <= 3 ? sentence : around.article.slice(0, 2);
    parties = [...new Set([...parties, ...wider])].slice(0, 3);
  }
  if (words.length === 0 && parties.length === 0) return null;
  const unit = figure.unit?.replace(/\/year$/, '') ?? '-';
  const direction = figure.change === 'target' ? 'level' : figure.change;
  const key = JSON.stringify([
    figure.kind,
    unit.toLowerCase(),
    figure.kind === 'percent' || direction !== 'level' ? direction : 'level',
    words.toSorted(),
    parties.toSorted(),
  ]);
  return { key, words: words.toSorted(), parties: parties.toSorted(), subject };
}

/** Names other than of countries stay in the key; capitals that stand for a government do not. */
function isCapital(word: string, measure: string): boolean {
  return foldNames(measure).some((name) => stem(measure.slice(name.start, name.end).toLowerCase()) === word);
}

/** The country named first in the sentence that is not the base of the share. */
function leadingName(sentence: string, base: string | undefined): string {
  return foldNames(sentence).find((name) => name.key !== base)?.key ?? '';
}
