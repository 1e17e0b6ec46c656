/**
 * Years of founding and of turning points that articles count from: "the 70th anniversary of …", "…, founded 17 years
 * ago". General knowledge, so that what rests on it is always an inference, and its note names the year.
 */
import { monthOf } from './calendar.ts';

interface Entry {
  readonly year: number;
  /** All of these stand in the sentence, case folded. */
  readonly words: readonly RegExp[];
}

const entry = (year: number, ...words: RegExp[]): Entry => ({ year, words });

const FOUNDED: readonly Entry[] = [
  entry(
    1945,
    /united nations|\bu\.?n\.?\b/i,
    /found|charter|establish|creat|anniversary of the (?:united nations|u\.?n\.?)\b/i,
  ),
  entry(1949, /\bnato\b|north atlantic (?:treaty|alliance)/i),
  entry(1949, /people'?’?s republic of china|\bprc\b/i, /found|establish|birth/i),
  entry(1949, /diplomatic (?:relations|ties)/i, /russia|soviet/i, /china|beijing|xi jinping/i),
  entry(1979, /diplomatic (?:relations|ties)/i, /united states|\bu\.?s\.?\b|washington/i, /china|beijing/i),
  entry(1972, /diplomatic (?:relations|ties)/i, /japan|tokyo/i, /china|beijing/i),
  entry(1992, /diplomatic (?:relations|ties)/i, /south korea|seoul/i, /china|beijing/i),
  entry(1967, /\basean\b|association of southeast asian nations/i),
  entry(2001, /\bsco\b|shanghai cooperation organi[sz]ation/i),
  entry(1960, /\bopec\b/i),
  entry(1995, /\bwto\b|world trade organi[sz]ation/i),
  entry(1957, /treaty of rome/i),
  entry(1963, /[ée]lys[ée]e treaty/i),
  entry(1945, /hiroshima|nagasaki/i),
  entry(1944, /\bd-day\b|normandy landings?/i),
  entry(1945, /(?:end|defeat).{0,40}(?:world war (?:ii|two)|second world war|nazi)/i),
  entry(1918, /(?:end|armistice).{0,40}(?:world war (?:i|one)\b|first world war)/i),
  entry(1948, /israel/i, /found|independence|birth|creation/i),
  entry(1947, /\bindia\b|pakistan/i, /independence|partition/i),
  entry(1989, /berlin wall/i, /fall|fell|collapse|anniversary of the (?:fall|collapse)/i),
  entry(1990, /german (?:re)?unification/i),
  entry(1986, /ch[eo]rnobyl/i),
  entry(2011, /fukushima/i),
  entry(1989, /tiananmen/i),
  entry(1997, /hong kong/i, /handover|return/i),
  entry(1999, /macau|macao/i, /handover|return/i),
  entry(1969, /apollo 11|moon landing/i),
  entry(2001, /9\/11|september 11/i),
];

const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  tenth: 10,
  twentieth: 20,
  twenty: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  hundredth: 100,
};

/** A year that a sentence counts to, with the words that it rests on. */
export interface CountedYear {
  readonly year: number;
  readonly from: number;
  readonly text: string;
}

/** The year in which a sentence is written, by an anniversary or "founded N years ago" of something well known. */
export function countedYear(sentence: string): CountedYear | null {
  const sum = summedYear(sentence);
  if (sum !== null) return sum;
  if (!/anniversary|years ago/i.test(sentence)) return null;
  const anniversary =
    /\b(\d{1,3})(?:st|nd|rd|th)[\s-](?:founding )?anniversary\b|\b(\p{L}{5,10})\s(?:founding )?anniversary\b/iu.exec(
      sentence,
    );
  const ago =
    /\b(?:founded|established|created|set up|formed|signed|launched)\s(?:\p{L}+\s){0,2}?(\d{1,3})\syears\sago\b/iu.exec(
      sentence,
    );
  const match = anniversary ?? ago;
  if (match === null) return null;
  const years = Number(match[1] ?? TENS[match[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  if (!Number.isFinite(years) || years < 1) return null;
  // What is celebrated stands near the word, so that another country of a long sentence does not count.
  const near = sentence.slice(Math.max(0, match.index - 160), match.index + 200);
  const found = FOUNDED.filter(({ words }) => words.every((word) => word.test(near)));
  const [first] = found;
  if (first === undefined || found.some(({ year }) => year !== first.year)) return null;
  const year = first.year + years;
  return year > new Date().getUTCFullYear() ? null : { year, from: first.year, text: match[0] };
}

/**
 * "arrived on June 5, 70 years after the two countries met in 1949": what is told happened in 2019. That it is this
 * year's is said by a day of the month that needs no year, or by "today"; a sentence with another year is history.
 */
function summedYear(sentence: string): CountedYear | null {
  const match = /\b(\d{1,3}) years (?:after|since) ([^.;!?\d]{3,120}?),? in ((?:1[5-9]|20)\d\d)(?![\d-])/u.exec(
    sentence,
  );
  if (match === null) return null;
  const years = [...sentence.matchAll(/(?<![\d.,$€£])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)/g)];
  if (years.length !== 1) return null;
  const elsewhere = sentence.slice(0, match.index) + sentence.slice(match.index + match[0].length);
  const now =
    /\b(?:today|yesterday|this (?:week|month|year))\b/i.test(elsewhere) ||
    [
      ...elsewhere.matchAll(
        /(?<![\p{L}\d])(?:(\p{Lu}\p{L}{2,8})\.? \d{1,2}|\d{1,2} (\p{Lu}\p{L}{2,8}))(?![\p{L}\d])/gu,
      ),
    ].some(([, before, behind]) => monthOf(before ?? behind ?? '') !== undefined);
  const from = Number(match[3]);
  const year = from + Number(match[1]);
  if (!now || year > new Date().getUTCFullYear()) return null;
  return { year, from, text: `${match[1] ?? ''} years after` };
}
