/** Dates of the calendar: "June 5, 2018", "5-7 June", "2018/4/2", "July 3 and 4", "1990s", "499 BC", "Monday, July 3". */
import { pad } from './calendar.ts';
import { type Calendar, calendar, fixed, type Match } from './meaning.ts';
import { ordinal, spelledYear } from './numerals.ts';
import type { Tokens } from './tokens.ts';

/** Behind these, "May" is the month. */
const STRONG_MONTH = new Set('in since until till last next this early late mid through during every each'.split(' '));
const BEFORE_MONTH = new Set(
  (
    'in since by until till last next this early late mid of through during before after every each end ' +
    'or on around about past previous following coming than beginning starting ending effective late the a'
  ).split(' '),
);
const BEFORE_YEAR = new Set(
  (
    'in since by until till of through during from to between before after and or early late mid fiscal year around about ' +
    'circa than year spring summer autumn fall winter the for over ended ending election beginning starting into throughout'
  ).split(' '),
);

/** Four digits behind these are a year whatever follows. */
const QUOTED_YEAR = new Set(
  'in since by until till through during from to between before after and or of early late mid'.split(' '),
);
const SURE_YEAR = new Set(
  'in since during early late mid year fiscal circa spring summer autumn fall winter'.split(' '),
);

/** A month that can be believed: "may" and "march" need a capital and company, abbreviations a stop or a number. */
export function monthAt(t: Tokens, i: number): number {
  const lexeme = t.lexeme(i);
  if (lexeme?.month === undefined) return 0;
  const stop = t.mark(i + 1) === '.' && t.touches(i + 1);
  const number = t.isDigits(stop ? i + 2 : i + 1) && !t.touches(i + 1 + (stop ? 1 : 0));
  const dayBefore = t.isDigits(i - 1) && t.number(i - 1) <= 31 && t.word(i - 1).length <= 2;
  if (lexeme.short === true && !(number || (stop && BEFORE_MONTH.has(t.word(i - 1))) || dayBefore)) return 0;
  if (lexeme.doubtful === true && !(t.capital(i) && (number || dayBefore || keepsCompany(t, i)))) return 0;
  return lexeme.month;
}

/** Whether "May" or "March" stands where only a month does; Theresa May and marches stand elsewhere. */
function keepsCompany(t: Tokens, i: number): boolean {
  if (i === 0) return false;
  const before = t.word(i - 1);
  const next = t.word(i + 1);
  if (STRONG_MONTH.has(before)) return true;
  if (t.mark(i + 1) === "'" && t.word(i + 2) === 's') return false;
  if (t.mark(i + 1) === ',' && t.isDigits(i + 2) && t.word(i + 2).length === 4) return true;
  if (next === 'of' && (t.isDigits(i + 2) || /^(?:this|last|next|that)$/.test(t.word(i + 2)))) return true;
  if (ordinal(t, i - 2) !== null && before === 'of') return true;
  if (before === 'of')
    return /^(?:end|start|beginning|middle|month|rest|days|week|half|close|until|part)$/.test(t.word(i - 2));
  // "the six months to March"
  if (before === 'to' && /^(?:months|quarter|half|year|period)$/.test(t.word(i - 2))) return true;
  if (before === 'to' || before === 'and' || before === 'from' || before === 'between' || before === 'or') {
    return (
      t.lexeme(i - 2)?.month !== undefined ||
      t.lexeme(i + 2)?.month !== undefined ||
      (t.isDigits(i - 2) && t.number(i - 2) <= 31)
    );
  }
  if (t.mark(i - 1) === '-' || t.mark(i + 1) === '-')
    return t.lexeme(i - 2)?.month !== undefined || t.lexeme(i + 2)?.month !== undefined || before === 'mid';
  if ((before === 'the' || before === 'a') && (next === '' || t.capital(i + 1))) return false;
  // "by May", "before May", "the March vote": unless a verb makes it a person.
  return (
    BEFORE_MONTH.has(before) &&
    !/^(?:said|says|told|has|had|was|is|would|will|became|took|lost|won|called|announced|who|and)$/.test(next)
  );
}

/** Behind the month's name and the stop of its abbreviation, where something of the date follows the stop. */
export function afterMonth(t: Tokens, i: number): number {
  if (t.lexeme(i)?.short === true && t.mark(i + 1) === '.' && t.touches(i + 1)) {
    return t.isDigits(i + 2) || t.mark(i + 2) === ',' ? i + 2 : i + 1;
  }
  return i + 1;
}

/** A number that can be a day of the month, with "st", "nd", "rd", "th" where it has them. */
function dayAt(t: Tokens, i: number): { end: number; day: number } | null {
  const number = t.number(i);
  if (!(number >= 1 && number <= 31) || t.word(i).length > 2) return null;
  const order = ordinal(t, i);
  const end = order?.end ?? i + 1;
  if (order === null && t.touches(end) && (t.lexeme(end) !== undefined || /^[a-z]/.test(t.word(end)))) return null;
  const mark = t.mark(end);
  if (
    t.touches(end) &&
    (mark === '%' ||
      (mark === ':' && t.isDigits(end + 1)) ||
      ((mark === '.' || mark === ',') && t.touches(end + 1) && t.isDigits(end + 1)))
  )
    return null;
  if (t.word(end) === 'percent' || t.word(end) === 'million' || t.word(end) === 'billion') return null;
  return { end, day: number };
}

/** A year in digits that stands where a year of a date does. */
function fullYear(t: Tokens, i: number): boolean {
  const number = t.number(i);
  return (
    t.word(i).length === 4 &&
    number >= 1000 &&
    number < 2200 &&
    !(t.mark(i + 1) === ',' && t.touches(i + 1) && t.touches(i + 2) && t.isDigits(i + 2))
  );
}

interface YearPart {
  readonly end: number;
  readonly parts: Partial<Omit<Calendar, 'kind'>>;
}

/** What may stand behind a date to say its year: ", 1998", "of 1998", "'98", "490 BC", "last year", "of that year". */
export function yearBehind(t: Tokens, i: number): YearPart | null {
  let at = i;
  if (t.mark(at) === ',') at++;
  if (
    t.word(at) === 'of' ||
    (at === i && t.word(at) === 'in' && fullYear(t, at + 1) && t.lexeme(i - 1)?.season !== undefined)
  )
    at++;
  const spelt = t.mark(at - 1) === ',' ? null : spelledYear(t, at);
  if (spelt !== null) return { end: spelt.end, parts: { year: spelt.value } };
  if (fullYear(t, at)) return era(t, at) ?? { end: at + 1, parts: { year: t.number(at) } };
  const before = era(t, at);
  if (before !== null && at === i) return before;
  if (before !== null && t.word(at - 1) === 'of') return before;
  if (t.mark(at) === "'" && t.word(at + 1).length === 2 && t.isDigits(at + 1) && t.touches(at + 1)) {
    return { end: at + 2, parts: { year: shortYear(t.number(at + 1)) } };
  }
  if (at > i && t.mark(i) === ',') return null;
  let by: number | null = null;
  let anchor: 'now' | 'text' = 'now';
  let step = at;
  if (t.lexeme(step)?.role === 'the') step++;
  const word = t.word(step);
  if (word === 'last') by = -1;
  else if (word === 'this') by = 0;
  else if (word === 'next') by = 1;
  else if (word === 'that' || word === 'same') {
    by = 0;
    anchor = 'text';
    if (t.word(step + 1) === 'same') step++;
  } else if (word === 'previous' || word === 'following') {
    by = word === 'previous' ? -1 : 1;
    anchor = 'text';
  }
  if (by === null || t.word(step + 1) !== 'year') return null;
  return { end: step + 2, parts: { yearStep: { by, anchor } } };
}

function era(t: Tokens, i: number): YearPart | null {
  if (!t.isDigits(i) || t.word(i).length > 4) return null;
  const word = t.word(i + 1);
  if ((word === 'bc' || word === 'bce') && t.capital(i + 1))
    return { end: i + 2, parts: { year: t.number(i), bc: true } };
  if (word === 'b' && t.mark(i + 2) === '.' && t.word(i + 3) === 'c' && t.capital(i + 1)) {
    return { end: t.mark(i + 4) === '.' ? i + 5 : i + 4, parts: { year: t.number(i), bc: true } };
  }
  if ((word === 'ad' || word === 'ce') && t.capital(i + 1) && t.word(i + 1) !== '')
    return { end: i + 2, parts: { year: t.number(i) } };
  return null;
}

/** Two digits for a year: up to 39 of this century, as POSIX and most readers take them within a few years. */
function shortYear(number: number): number {
  return number < 40 ? 2000 + number : 1900 + number;
}

/** Dates that start with a month's name; several for "July 3-4". */
export function monthFirst(t: Tokens, i: number): Match[] | null {
  const month = monthAt(t, i);
  if (month === 0) return null;
  const behind = afterMonth(t, i);
  const the = t.lexeme(behind)?.role === 'the' && t.isDigits(behind + 1);
  const order = ordinal(t, the ? behind + 1 : behind);
  const first =
    dayAt(t, behind) ??
    (order?.value != null && order.value <= 31 && order.value >= 1 ? { end: order.end, day: order.value } : null);
  if (first === null) {
    const year = yearBehind(t, behind);
    return [
      { start: i, end: year?.end ?? (behind === i + 1 ? behind : i + 1), meaning: calendar({ month, ...year?.parts }) },
    ];
  }
  const days = [{ start: i, ...first }];
  let at = first.end;
  for (let more = nextDay(t, at, first.day); more !== null; more = nextDay(t, at, days.at(-1)?.day ?? 31)) {
    days.push(more);
    at = more.end;
  }
  const year = yearBehind(t, at);
  // A day that is known by its date alone.
  const attacks =
    month === 9 &&
    first.day === 11 &&
    year === null &&
    /^(?:attacks?|terror|terrorists?|hijackings?|hijackers)$/.test(t.word(at));
  return days.map(({ start, end, day }, n) => ({
    start,
    end: n === days.length - 1 ? (year?.end ?? end) : end,
    meaning: calendar({ month, day, ...(attacks ? { year: 2001 } : year?.parts) }),
  }));
}

/** A further day behind "July 3": "-4", " and 4", " to 5". The number must be a day and nothing counted. */
function nextDay(t: Tokens, at: number, last: number): { start: number; end: number; day: number } | null {
  const mark = t.mark(at);
  const word = t.word(at);
  const joined =
    mark === '-' ||
    mark === '/' ||
    word === 'to' ||
    word === 'and' ||
    word === 'through' ||
    word === 'or' ||
    word === 'until';
  const start = joined ? at + 1 : mark === ',' ? at + 1 : -1;
  if (start < 0) return null;
  const next = dayAt(t, start);
  if (next === null || next.day <= last) return null;
  if (t.lexeme(next.end)?.month !== undefined || t.lexeme(next.end)?.unit !== undefined) return null;
  if (mark === '-' || mark === '/' || word === 'to' || word === 'through' || word === 'until')
    return { start, ...next };
  const after = t.word(next.end);
  const closed =
    after === '' ||
    fullYear(t, next.end) ||
    /^(?:in|at|of|for|with|by|when|to|and|the|as|during|before|after|on|or)$/.test(after);
  if (mark === ',') return closed && nextDay(t, next.end, next.day) !== null ? { start, ...next } : null;
  return closed ? { start, ...next } : null;
}

/** Dates that start with a day's number: "5 June 1998", "25-29 January", "5th of June", "3 and 4 May". */
export function dayFirst(t: Tokens, i: number): Match[] | null {
  const days: { start: number; end: number; day: number }[] = [];
  let at = i;
  while (days.length < 4) {
    const day = dayAt(t, at);
    if (day === null || (days.at(-1)?.day ?? 0) >= day.day) return null;
    days.push({ start: at, ...day });
    at = day.end;
    const monthPlace =
      t.word(at) === 'of' ? at + 1 : t.mark(at) === '-' && t.lexeme(at + 1)?.month !== undefined ? at + 1 : at;
    const month = monthAt(t, monthPlace);
    if (month > 0) {
      const behind = afterMonth(t, monthPlace);
      const dashed =
        t.mark(behind) === '-' && (fullYear(t, behind + 1) || t.word(behind + 1).length === 2) && t.mark(at) === '-';
      const year =
        dashed && fullYear(t, behind + 1)
          ? { end: behind + 2, parts: { year: t.number(behind + 1) } }
          : yearBehind(t, behind);
      return days.map(({ start, end, day: number }, n) => ({
        start,
        end: n === days.length - 1 ? (year?.end ?? behind) : end,
        meaning: calendar({ month, day: number, ...year?.parts }),
      }));
    }
    const mark = t.mark(at);
    const word = t.word(at);
    if (mark === '-' || mark === '/' || mark === ',' || word === 'and' || word === 'to' || word === 'or') at++;
    else return null;
  }
  return null;
}

/** "first of May", "twenty-first of June 1998": behind an article only. */
export function dayInWords(t: Tokens, i: number): Match[] | null {
  const day = ordinal(t, i);
  if (day === null || day.value === null || day.value > 31 || t.word(day.end) !== 'of') return null;
  const month = monthAt(t, day.end + 1);
  if (month === 0) return null;
  const behind = afterMonth(t, day.end + 1);
  const year = yearBehind(t, behind);
  return [{ start: i, end: year?.end ?? behind, meaning: calendar({ month, day: day.value, ...year?.parts }) }];
}

/** All-digit dates: 2018-06-05, 2018/4/2, 02.12.2019 (day first), 12/31/1999 (month first unless it cannot be). */
export function numericDate(t: Tokens, i: number): Match | null {
  const mark = t.mark(i + 1);
  if ((mark !== '-' && mark !== '/' && mark !== '.') || t.mark(i + 3) !== mark) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!t.touches(k)) return null;
  const [a, b, c] = [t.number(i), t.number(i + 2), t.number(i + 4)];
  if (Number.isNaN(b) || Number.isNaN(c)) return null;
  const widths = [t.word(i).length, t.word(i + 2).length, t.word(i + 4).length];
  if (t.touches(i + 5) && (t.isDigits(i + 5) || (t.mark(i + 5) === mark && t.isDigits(i + 6)))) return null;
  let year: number;
  let month: number;
  let day: number;
  if (widths[0] === 4) [year, month, day] = [a, b, c];
  else if (widths[2] === 4 || widths[2] === 2) {
    year = widths[2] === 4 ? c : shortYear(c);
    if (widths[2] === 2 && mark === '.') return null;
    [month, day] = mark === '.' || a > 12 ? [b, a] : [a, b];
  } else return null;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return null;
  return { start: i, end: i + 5, meaning: calendar({ year, month, day }) };
}

/** Decades in digits: "1990s", "the '90s", "1990's". */
export function decade(t: Tokens, i: number): Match | null {
  const quoted = t.mark(i) === "'";
  const at = quoted ? i + 1 : i;
  const width = t.word(at).length;
  if (!t.isDigits(at) || t.number(at) % 10 !== 0) return null;
  if (width !== 4 && !(width === 2 && (quoted || t.lexeme(i - 1)?.role !== undefined))) {
    if (width !== 3) return null;
  }
  let end = at + 1;
  if (t.mark(end) === "'" && t.touches(end)) end++;
  if (t.word(end) !== 's' || !t.touches(end)) return null;
  end++;
  const word = t.word(end);
  if ((word === 'bc' || word === 'bce') && t.capital(end)) {
    return { start: i, end: end + 1, meaning: fixed('DATE', `BC${pad(t.number(at) / 10, 3)}`) };
  }
  if (width === 3) return null;
  if (width === 2 && quoted && !t.touches(at)) return null;
  const first =
    width === 4 ? t.number(at) : t.number(at) < 20 && t.number(at) > 0 ? 2000 + t.number(at) : 1900 + t.number(at);
  return { start: i, end, meaning: fixed('DATE', pad(Math.floor(first / 10), 3)) };
}

/** "in '17", "from '08 to '12": two digits behind an apostrophe and a word that goes before years. */
function quotedYear(t: Tokens, i: number): Match[] | null {
  const short = t.word(i + 1).length === 2 && t.isDigits(i + 1) && t.touches(i + 1) && !t.touches(i);
  // "'17' on the door" is in quotation marks, "the '90s" a decade, "in '17 percent" whatever it is no year.
  const ends = t.mark(i + 2) !== "'" && t.mark(i + 2) !== '%' && !(t.touches(i + 2) && t.word(i + 2) !== '');
  if (!short || !ends || !QUOTED_YEAR.has(t.word(i - 1)) || t.word(i + 2) === 'percent') return null;
  return [{ start: i, end: i + 2, meaning: calendar({ year: shortYear(t.number(i + 1)) }) }];
}

/** Years in digits, with the second one of "1995-96" and "499-493 BC". */
export function year(t: Tokens, i: number): Match[] | null {
  if (t.mark(i) === "'") return quotedYear(t, i);
  const ended = era(t, i);
  if (ended !== null) return [{ start: i, end: ended.end, meaning: calendar(ended.parts) }];
  if (t.mark(i + 1) === '-' && t.isDigits(i + 2)) {
    const second = era(t, i + 2);
    if (second?.parts.bc === true) {
      return [
        { start: i, end: i + 1, meaning: calendar({ year: t.number(i), bc: true }) },
        { start: i + 2, end: second.end, meaning: calendar(second.parts) },
      ];
    }
  }
  if (!fullYear(t, i) || !isYear(t, i)) return null;
  const first: Match = { start: i, end: i + 1, meaning: calendar({ year: t.number(i) }) };
  const mark = t.mark(i + 1);
  const short = t.number(i + 2);
  if (
    (mark === '-' || mark === '/') &&
    t.word(i + 2).length === 2 &&
    t.touches(i + 2) &&
    short > t.number(i) % 100 &&
    !t.touches(i + 3 + (t.mark(i + 3) === '.' || t.mark(i + 3) === ',' || t.mark(i + 3) === ')' ? 1000 : 0))
  ) {
    return [
      first,
      { start: i + 2, end: i + 3, meaning: calendar({ year: Math.floor(t.number(i) / 100) * 100 + short }) },
    ];
  }
  return [first];
}

/** Whether four digits are a year and not a count, a price, a part of a longer number or a name. */
function isYear(t: Tokens, i: number): boolean {
  const number = t.number(i);
  const before = t.mark(i - 1);
  if (before === '$' || before === '£' || before === '€' || before === '¥' || before === '#') return false;
  if (
    (before === '.' || before === ',' || before === '-' || before === '/' || before === ':') &&
    t.touches(i) &&
    t.isDigits(i - 2) &&
    t.touches(i - 1) &&
    !(before === '-' && t.word(i - 2).length === 4)
  )
    return false;
  if (t.touches(i) && t.word(i - 1) !== '') return false;
  const after = t.mark(i + 1);
  if (after === '%' || ((after === '.' || after === ':') && t.touches(i + 1) && t.touches(i + 2) && t.isDigits(i + 2)))
    return false;
  if (t.touches(i + 1) && t.word(i + 1) !== '') return false;
  const previous = t.word(i - 1);
  if (previous === 'no' || previous === 'number' || previous === 'flight' || previous === 'page') return false;
  // "by an average of 1500"
  if (previous === 'of' && /^(?:average|total|maximum|minimum|sum)$/.test(t.word(i - 2))) return false;
  const next = t.word(i + 1);
  if (next === 'percent' || next === 'per' || next === 'million' || next === 'billion') return false;
  if (t.lexeme(i + 1)?.unit !== undefined && t.lexeme(i + 1)?.plural === true) return false;
  // "2000 troops", "1500 miles": a round number before a plural noun is a count.
  const counts = isPlural(next) && (number % 50 === 0 || number < 1500);
  if (SURE_YEAR.has(previous)) return true;
  if (counts) return false;
  if (BEFORE_YEAR.has(previous) && !(previous === 'the' && number < 1500)) return true;
  return number >= 1500 && number <= 2100;
}

function isPlural(word: string): boolean {
  return (
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !/^(?:this|was|does|has)$/.test(word)) ||
    word === 'men' ||
    word === 'people'
  );
}
