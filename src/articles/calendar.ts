/**
 * Full dates as pages, headers and bylines write them, in the languages of CLDR: "2018/4/2 20:23:39", "April 2, 2018",
 * "2. April 2018", "2018年4月2日". Pure; linear in the text's length.
 */

/** A day that stands in a text. */
export interface WrittenDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** 0 Sunday to 6 Saturday, where a name of a weekday stands before it. */
  readonly weekday: number | null;
  /** True for 3/4/2018, which may be March or April. */
  readonly ambiguous: boolean;
}

const LANGUAGES =
  'en de fr es it pt nl ru uk pl cs sk sl hr sv da nb fi et lv lt hu ro bg el tr id ms ca eu gl ar'.split(' ');
const MONTHS = new Map<string, number>();
const WEEKDAYS = new Map<string, number>();
for (const language of LANGUAGES) {
  for (const style of ['long', 'short'] as const) {
    // With a day beside it, inflected languages put the month in the genitive, as dates do.
    const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    const weekdays = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const date = Date.UTC(2023, month, 1);
      remember(MONTHS, dated.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month + 1);
      remember(MONTHS, alone.format(date), month + 1);
    }
    for (let day = 0; day < 7; day++) remember(WEEKDAYS, weekdays.format(Date.UTC(2023, 0, 1 + day)), day);
  }
}
remember(MONTHS, 'sept', 9);
for (const [name, day] of [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  remember(WEEKDAYS, name, day);

function remember(names: Map<string, number>, name: string, value: number): void {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (/^\p{L}{3,}$/u.test(key) && !names.has(key)) names.set(key, value);
}

/** Names and abbreviations of months in any language known here, in small letters. */
export const MONTHS_NAMED: readonly string[] = [...MONTHS.keys()];

/** 1 to 12 for a month's name or abbreviation in any language known here, else undefined. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, ''));
}

/** 0 (Sunday) to 6 for a weekday's name, else undefined. */
export function weekdayOf(word: string): number | undefined {
  return WEEKDAYS.get(word.toLowerCase().replace(/[.,]$/, ''));
}

/** YYYY-MM-DD, or null when there is no such day in 1800 to 2199. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 (Sunday) to 6 of a day YYYY-MM-DD. */
export function weekdayOn(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const FORMS: readonly {
  readonly form: RegExp;
  /** What a text must hold for the form to be there: one that begins with letters is looked for at every word. */
  readonly sign?: RegExp;
  readonly read: (groups: RegExpExecArray, us: boolean) => string | null;
}[] = [
  // 2018-04-02, 2018/4/2, 2018.04.02, 2018年4月2日, 2018년 4월 2일
  {
    form: /(?<![\d./-])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d|[-/.]\d)[日일]?/gu,
    read: ([, y, m, d]) => isoDay(Number(y), Number(m), Number(d)),
  },
  // 02.04.2018, 2/4/2018, 2-4-18
  {
    form: /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d]|[./-]\d)/gu,
    read: ([, a, mark, b, y], us) => {
      const year = y?.length === 2 ? 2000 + Number(y) : Number(y);
      const usual = isoDay(year, Number(b), Number(a));
      const american = isoDay(year, Number(a), Number(b));
      return mark !== '.' && us ? (american ?? usual) : (usual ?? american);
    },
  },
  // 02 | 04 | 2018
  {
    form: /(?<![\d./-])(\d{1,2})\s?([|·])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu,
    read: ([, d, , m, y]) => isoDay(Number(y), Number(m), Number(d)),
  },
  // April 2, 2018; Apr. 2nd 2018; April 2 @ 2018 never
  {
    form: /(?<![\p{L}\d])(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu,
    sign: /\d(?:st|nd|rd|th)?,?\s{1,2}\d{4}/,
    read: ([, name, d, y]) => named(y, name, d),
  },
  // 2 April 2018; 2. April 2018; 2 de abril de 2018; 2nd of April, 2018; 02-Apr-2018
  {
    form: /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-](?:de\s|of\s|d')?(\p{L}{3,12})\.?,?[\s-](?:de\s|del\s)?(\d{4})(?!\d)/gu,
    read: ([, d, name, y]) => named(y, name, d),
  },
  // Mon Apr 2 20:23:39 CEST 2018
  {
    form: /(?<![\p{L}\d])(\p{L}{3,12})\s{1,2}(\d{1,2})\s\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Z]{2,5}\s)?(\d{4})(?!\d)/gu,
    sign: /:\d\d\s(?:[A-Z]{2,5}\s)?\d{4}/,
    read: ([, name, d, y]) => named(y, name, d),
  },
  // 2018 April 2
  {
    form: /(?<![\p{L}\d])(\d{4})\.?,?\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/gu,
    read: ([, y, name, d]) => named(y, name, d),
  },
];

function named(year: string | undefined, name: string | undefined, day: string | undefined): string | null {
  const month = monthOf(name ?? '');
  return month === undefined ? null : isoDay(Number(year), month, Number(day));
}

/** The digits of Arabic and Persian pages as those that forms are written in; every place stays. */
function withDigits(text: string): string {
  if (!/[٠-٩۰-۹]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Full dates of a text in their order. `us` reads 3/4/2018 as March 4, else it is the 3rd of April. */
export function writtenDays(written: string, us = false): WrittenDay[] {
  const found: WrittenDay[] = [];
  const text = withDigits(written);
  if (!/\d{4}|\d[./-]\s?\d/.test(text)) return found;
  for (const { form, sign, read } of FORMS) {
    if (sign?.test(text) === false) continue;
    form.lastIndex = 0;
    for (let match = form.exec(text); match !== null; match = form.exec(text)) {
      const day = read(match, us);
      if (day === null) continue;
      const [, first, mark, second] = match;
      const ambiguous =
        (mark === '/' || mark === '-') &&
        Number(first) <= 12 &&
        Number(second) <= 12 &&
        Number(first) !== Number(second);
      const before = /(\p{L}{2,12})[.,]?\s{1,2}(?:the\s|den\s|dem\s|le\s)?$/u.exec(
        text.slice(Math.max(0, match.index - 24), match.index),
      );
      const weekday = weekdayOf(before?.[1] ?? '') ?? null;
      found.push({ day, start: match.index, end: match.index + match[0].length, weekday, ambiguous });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A field of a document that holds one date (ISO 8601, RFC 2822, words) as EDTF; null when it does not. `us` as for
 * `writtenDays`.
 */
export function edtfOf(field: string, us = false): string | null {
  const text = field.trim().slice(0, 200);
  const edtf = /^\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?)?$/.exec(text);
  if (edtf) return edtf[0];
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]|$)/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return isoDay(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
  }
  return writtenDays(text, us)[0]?.day ?? null;
}
