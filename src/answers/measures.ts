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
import type { Beside } from './beside.ts';
import { countriesIn } from './countries.ts';
import { diseaseOf, isIll } from './diseases.ts';
import { facetsOf } from './facets.ts';
import { deedOf, measuredParts, withoutCounter } from './measured.ts';
import { isShare, sharerOf } from './shares.ts';
import { tollOf } from './tolls.ts';

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
    output: 'production',
    shipment: 'delivery',
  }).map(([word, meant]) => [stem(word), stem(meant)]),
);

/** Words that tell how a measure is given and not what it is. */
const FORM = new Set(
  `volume value amount figure number total sum level record size scale worth overall whole entire annual yearly year
   month quarter monthly quarterly daily mutual bilateral two both country side nation neighbour neighbor current
   new latest rise increase growth grow drop fall decline decrease gain jump surge reach hit stand expected expect
   target goal aim plan increased rose grew fell billion million percent share rate around reported report according
   side ministry recent high low historic all-time way term government mark row second weak one double cent point forecast projection prediction estimate outlook expectation guidance monthly weekly`
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
  /** Proper names of the sentence, as written. */
  readonly names?: readonly string[] | undefined;
  /** True for a share whose base only the words before its sentence name. */
  readonly share?: boolean | undefined;
}

export interface MeasureKey {
  /** Equal for figures that may stand in one series. */
  readonly key: string;
  /** Equal for figures that measure the same in whatever unit, as amounts or as changes. */
  readonly family: string;
  /** The words that carry the measure, in stems, sorted. */
  readonly words: readonly string[];
  /** Countries whose measure it is, sorted. */
  readonly parties: readonly string[];
  /** True where the words of the measure leave it to the sentence or the article whose it is. */
  readonly implied: boolean;
  /** Words of the name in the measure that is no country's, "Kestrel Cycles" in its sales; in no order. */
  readonly owner: readonly string[];
  /** For a share, whose share it is; else ''. */
  readonly subject: string;
  /** True for a count of those whom one event struck: which event it is, the key does not say. */
  readonly toll: boolean;
  /** The disease of a toll in a country, which is counted over months; else null. */
  readonly disease: string | null;
}

/** The key of a figure, or null when nothing says what it measures. */
export function measureKey(figure: Figure, around: Around): MeasureKey | null {
  const { beside } = around;
  const toll = tollOf(figure, beside);
  if (toll) {
    const words = [toll.state, toll.who].sort();
    const parties = placeOf(around);
    const disease = parties.length > 0 ? diseaseOf(figure, around.sentence, around.earlier) : null;
    const key = JSON.stringify(['toll', figure.change, toll.added, words, disease, disease === null ? [] : parties]);
    const implied = disease === null;
    return {
      key,
      family: key,
      words,
      parties: implied ? [] : parties,
      implied,
      owner: [],
      subject: '',
      toll: true,
      disease,
    };
  }
  if (figure.measure === null) return null;
  const parts = measuredParts(figure);
  const share = around.share === true || isShare(figure, parts, beside);
  // Of a share the base is measured, and what stands before it is whose share it is.
  const said = share ? (parts.at(-1) ?? '') : parts.join(' … ');
  const { words, owner } = wordsOf(figure.kind === 'count' ? withoutCounter(said) : said, figure, around);
  let parties = countriesIn(said);
  let subject = '';
  if (share) subject = sharerOf(parts);
  else if (parties.length < 2 && (MUTUAL.test(said) || words.includes(TRADE))) {
    parties = pairOf(parties, around);
  }
  // "Inflation" in a report on Chile is Chile's; the sales of a firm there are the firm's.
  const implied = parties.length === 0;
  if (implied && !isFirms(words)) parties = placeOf(around);
  parties = parties.toSorted();
  // "Natural gas … Egypt" measures nothing of Egypt's; "Egyptians" are counted.
  const nothing = words.length === 0 && owner.length === 0;
  if (nothing && (parties.length === 0 || implied || figure.kind !== 'count')) return null;
  const unit = (figure.unit ?? '-').replace(/\/year$/, '').toLowerCase();
  const direction = DIRECTIONS[figure.change];
  const family = JSON.stringify([words, parties, share, direction === 'difference', ...facetsOf(figure, beside)]);
  const key = JSON.stringify([figure.kind, unit, direction, family]);
  return { key, family, words, parties, implied, owner, subject, toll: false, disease: null };
}

/** The words of a measure and of its owner, with the noun for the verb that governs it ("exported"). */
function wordsOf(
  said: string,
  figure: Figure,
  { beside, sentence, earlier, names = [] }: Around,
): { words: string[]; owner: string[] } {
  const { words, owner } = nouns(said.replace(KEY_RATE, 'interest rate').replace(PRODUCT, 'GDP'), names);
  // "Growth of 3 percent" without more is the economy's.
  if (words.length === 0 && figure.kind === 'percent' && /\bgrowth\b/i.test(said)) words.push(ECONOMY);
  const deed = figure.kind === 'percent' || words.length === 0 ? null : deedOf(beside, words);
  if (deed !== null) words.push(deed);
  const disease = isIll(figure) ? diseaseOf(figure, sentence, earlier) : null;
  if (disease !== null && !words.includes(disease)) words.push(disease);
  // What consumer prices are above those of a year ago is inflation.
  const isInflation = figure.kind === 'percent' && figure.change === 'level' && words.join() === CONSUMER_PRICES;
  return { words: isInflation ? [INFLATION] : words.toSorted(), owner };
}

/** "The bank's benchmark rate" is the interest rate. */
const KEY_RATE = /\b(?:benchmark|key|main|policy|official|base)(?: (?:interest|policy|lending))? rate\b/i;

const PRODUCT = /\bgross domestic products?\b/i;

/** Measures that a firm reports of itself. */
const FIRMS = new Set(
  'sales revenue profit loss net operating gross pretax pre-tax earnings dividend'.split(' ').map(stem),
);

export const isFirms = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => FIRMS.has(word));

const CONSUMER_PRICES = ['consumer', 'price'].map(stem).join();
const INFLATION = stem('inflation');

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

/**
 * Stems of the nouns and adjectives of a phrase that tell measures apart, sorted, and those of names in it that are no
 * country's. `names` are proper names of the sentence: they tell "Kestrel sales" from "Retail sales" at its head.
 */
function nouns(phrase: string, names: readonly string[]): { words: string[]; owner: string[] } {
  const tokens = tokenize(phrase, 0, phrase.length);
  const kinds = tag(tokens);
  const countries = foldNames(phrase);
  const head = names.filter((name) => phrase.startsWith(name)).reduce((most, { length }) => Math.max(most, length), 0);
  const found = new Set<string>();
  const owner = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const kind = kinds[i];
    if (kind !== 'noun' && kind !== 'name' && kind !== 'adjective') continue;
    if (countries.some((name) => name.start < token.end && token.start < name.end)) continue;
    const opens = i === 0 && tokens[1]?.kind !== 'possessive';
    const isName = token.end <= head || (kind === 'name' && !opens && /^\p{Lu}/u.test(token.text));
    const named = isName && !ACRONYM.test(token.text);
    for (const word of contentWords(token.text)) {
      const meant = SAME.get(word) ?? word;
      if (named) owner.add(word);
      else if (!FORM.has(meant)) found.add(meant);
    }
  }
  return { words: [...found].toSorted(), owner: [...owner] };
}

/** Measures that are written like names. */
const ACRONYM = /^(?:GDP|GNP|GNI|CPI|PPI|PCE|PMI|FDI|VAT|EBITDA)$/;
