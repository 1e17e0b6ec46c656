/**
 * Which figures measure the same: a key made of unit, direction, the words that carry the measure, and whose it is.
 * Two figures with one key may stand in one series; where anything essential is unknown the key is the figure's own,
 * because a wrong merge is worse than none.
 */

import { foldNames } from '../language/names/fold.ts';
import { tag } from '../language/quantities/tags.ts';
import { tokenize } from '../language/quantities/tokens.ts';
import type { Figure } from '../language/reading.ts';
import { contentWords, stem } from '../language/words.ts';
import { type Beside, facetsOf, tollOf } from './facets.ts';

/** One word for each thing that writers name in several ways. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    turnover: 'trade',
    commerce: 'trade',
    workforce: 'worker',
    staff: 'worker',
    employee: 'worker',
    troop: 'soldier',
    personnel: 'soldier',
    gdp: 'economy',
  }).map(([word, meant]) => [stem(word), stem(meant)]),
);

/** Words that tell how a measure is given and not what it is. */
const FORM = new Set(
  `volume value amount figure number total sum level record size scale worth overall whole entire annual yearly year
   month quarter monthly quarterly daily mutual bilateral two both country side nation neighbour neighbor current
   new latest rise increase growth grow drop fall decline decrease gain jump surge reach hit stand expected expect
   target goal aim plan increased rose grew fell billion million percent share rate around reported report according
   side recent high low historic all-time way term government mark row second weak one double cent point forecast projection prediction estimate outlook expectation monthly weekly`
    .split(/\s+/)
    .map(stem),
);

/** A pair is meant though neither is named. */
const MUTUAL = /\b(?:bilateral|mutual|two(?:-way)?|both)\b|\bbetween (?:them|the)\b/i;

/** Where a clause ends; a comma within a number or before its unit is none. */
const CLAUSE_END = /[;:—–]|,(?!\d)|\s-{1,2}\s|\b(?:while|whereas|but|still|compared|against)\b/g;

/**
 * A sentence up to the end of the clause that holds what ends at `at` (UTF-16 within the sentence): what comes after it
 * tells of something else, "…, still less than a fifth of India's trade with China".
 */
export function upToClauseEnd(sentence: string, at: number): string {
  CLAUSE_END.lastIndex = at;
  const end = CLAUSE_END.exec(sentence);
  return end === null ? sentence : sentence.slice(0, end.index);
}

export interface Around {
  /** The sentence that holds the figure, up to the end of the figure's clause. */
  readonly sentence: string;
  /** The sentence that stands so many before it, or null. */
  readonly earlier: (back: number) => string | null;
  /** Keys of the countries that the article is about, the two that matter most first. */
  readonly article: readonly string[];
  /** The one country that the article is about, where there is one. */
  readonly own?: string | null | undefined;
  /** The words on either side of the figure. */
  readonly beside: Beside;
}

export interface MeasureKey {
  /** Equal for figures that may stand in one series. */
  readonly key: string;
  /** The words that carry the measure, in stems, sorted. */
  readonly words: readonly string[];
  /** Countries whose measure it is, sorted. */
  readonly parties: readonly string[];
  /** True where the words of the measure leave it to the sentence or the article whose it is. */
  readonly implied: boolean;
  /** For a share, whose share it is; else ''. */
  readonly subject: string;
  /** True for a count of those whom one event struck: which event it is, the key does not say. */
  readonly toll: boolean;
}

/** Names of currencies hold names of countries that are no party to anything. */
const CURRENCY =
  /\bUS\$|\b(?:U\.?S\.?|American|Canadian|Australian|Hong Kong|Singapore|Chinese|Russian|British|Japanese|Indian|Swiss)\s+(?:dollars?|yuan|r(?:o?u)bles?|pounds?|yen|rupees?|francs?)\b/gi;

/** Keys of the countries that a text names as such, in order, each once. */
export function countriesIn(text: string): string[] {
  return [...new Set(foldNames(text.replace(CURRENCY, (money) => ' '.repeat(money.length))).map((name) => name.key))];
}

/** The key of a figure, or null when nothing says what it measures. */
export function measureKey(figure: Figure, around: Around): MeasureKey | null {
  const { beside } = around;
  const toll = tollOf(figure, beside);
  if (toll) {
    const words = [toll.state, toll.who].sort();
    return {
      key: JSON.stringify(['toll', figure.change, words]),
      words,
      parties: [],
      implied: false,
      subject: '',
      toll: true,
    };
  }
  if (figure.measure === null) return null;
  const parts = figure.measure.split(' … ');
  const share = isShare(figure, parts, beside);
  // Of a share the base is measured, and what stands before it is whose share it is.
  const said = withoutSpeaker(share ? (parts.at(-1) ?? '') : figure.measure, figure.speaker);
  const words = nouns(said);
  // "Growth of 3 percent" without more is the economy's.
  if (words.length === 0 && figure.kind === 'percent' && /\bgrowth\b/i.test(said)) words.push(ECONOMY);
  let parties = countriesIn(said);
  let subject = '';
  if (share) subject = countriesIn(parts.slice(0, -1).join(' '))[0] ?? contentWords(parts[0] ?? '').join(' ');
  else if (parties.length < 2 && (MUTUAL.test(said) || words.includes(TRADE))) {
    parties = pairOf(parties, around);
  }
  // "Inflation" in a report on Chile is Chile's.
  const implied = parties.length === 0;
  if (implied) parties = placeOf(around);
  parties = parties.toSorted();
  // "Natural gas … Egypt" measures nothing of Egypt's; "Egyptians" are counted.
  if (words.length === 0 && (parties.length === 0 || implied || figure.kind !== 'count')) return null;
  const unit = (figure.unit ?? '-').replace(/\/year$/, '').toLowerCase();
  const direction = DIRECTIONS[figure.change];
  const key = JSON.stringify([figure.kind, unit, direction, words, parties, ...facetsOf(figure, beside)]);
  return { key, words, parties, implied, subject, toll: false };
}

/** A target is a level to come; rises and falls are one series of changes. */
const DIRECTIONS: Readonly<Record<Figure['change'], 'level' | 'change' | 'difference'>> = {
  level: 'level',
  target: 'level',
  increase: 'change',
  decrease: 'change',
  difference: 'difference',
};

/** The country that the sentence names alone; where it names none, the article's only one. */
function placeOf({ sentence, own }: Around): string[] {
  const here = countriesIn(sentence);
  if (here.length > 0) return here.length === 1 ? here : [];
  return own ? [own] : [];
}

/** "IMF forecast growth": who says it is no part of what is measured. */
function withoutSpeaker(measure: string, speaker: string | null): string {
  const name = speaker?.replace(/^the /i, '') ?? '';
  return name !== '' && measure.startsWith(name) ? measure.slice(name.length) : measure;
}

/** A part of a whole that is named: "14 percent of Russia's trade", and no rate ("a tariff of 25 percent"). */
function isShare(figure: Figure, parts: readonly string[], { after }: Beside): boolean {
  if (figure.kind !== 'percent' || figure.change !== 'level' || parts.length < 2) return false;
  // A deficit of 4 percent of output is no part of it.
  if (OUTPUT.test(parts.at(-1) ?? '')) return false;
  return /^\s*(?:share\s+)?of\b/i.test(after) || /\bshare\b/i.test(figure.measure ?? '');
}

const OUTPUT =
  /\b(?:GDP|gross (?:domestic|national) product|(?:national|economic|annual) (?:output|income)|output|economy)$/i;
const ECONOMY = stem('economy');
const TRADE = stem('trade');
/** Sentences looked back through for whom "the two countries" means. */
const BACK = 6;

/** The two whose mutual measure it is: named in its sentence or the nearest one before it, else the article's pair. */
function pairOf(own: readonly string[], around: Around): string[] {
  const here = countriesIn(around.sentence);
  const fits = (named: readonly string[]) =>
    named.length === 2 && [...own, ...(here.length < 2 ? here : [])].every((party) => named.includes(party));
  if (here.length >= 2) return fits(here) || own.length === 0 ? here : [...own];
  for (let back = 1; back <= BACK; back++) {
    const sentence = around.earlier(back);
    if (sentence === null) break;
    const named = countriesIn(sentence);
    if (fits(named)) return named;
  }
  const pair = around.article.slice(0, 2);
  return fits(pair) ? pair : [...own];
}

/** Stems of the nouns and adjectives of a phrase that tell measures apart, sorted. */
function nouns(phrase: string): string[] {
  const tokens = tokenize(phrase, 0, phrase.length);
  const kinds = tag(tokens);
  const countries = foldNames(phrase);
  const found = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const kind = kinds[i];
    if (kind !== 'noun' && kind !== 'name' && kind !== 'adjective') continue;
    if (countries.some((name) => name.start < token.end && token.start < name.end)) continue;
    for (const word of contentWords(token.text)) {
      const meant = SAME.get(word) ?? word;
      if (!FORM.has(meant)) found.add(meant);
    }
  }
  return [...found].toSorted();
}
