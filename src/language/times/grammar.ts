/**
 * From the tokens of a sentence to the expressions in it, from left to right, the longest that a rule can read.
 * Each rule is a small function over tokens that looks a bounded way ahead, so that the whole is linear.
 */
import { clockTime } from './clock.ts';
import { dayFirst, dayInWords, decade, monthFirst, numericDate, year, yearBehind } from './dates.ts';
import type { Core } from './frame.ts';
import { holiday } from './holidays.ts';
import { calendar, durationValue, fixed, type Match, type Meaning, shift } from './meaning.ts';
import { count, spelledYear } from './numerals.ts';
import { partBehind, phrase } from './phrases.ts';
import type { Tokens } from './tokens.ts';

/** Tokens from the beginning of an expression to the word that makes it a time, at most. */
const REACH = 16;

/** All expressions of a sentence, in order, not overlapping. */
export function findMatches(t: Tokens): Match[] {
  const found: Match[] = [];
  let timely = -1;
  for (let i = 0; i < t.count; ) {
    if (timely < i) timely = t.timely(i);
    if (timely === t.count) break;
    // No expression begins farther before the word that makes it one.
    i = Math.max(i, timely - REACH);
    if (t.lexeme(i) === undefined && !t.isDigits(i) && !(t.mark(i) === "'" && t.isDigits(i + 1))) {
      i++;
      continue;
    }
    const matches = expression(t, i);
    const [first] = matches ?? [];
    const last = matches?.at(-1);
    if (matches === null || first === undefined || last === undefined || last.end <= i || isName(t, first)) {
      i++;
      continue;
    }
    for (const match of matches) found.push(match);
    i = last.end;
  }
  shareYears(t, found);
  return found;
}

/**
 * Whether the words are a name: "The Daily Caller", "60 Minutes", "This Week", "Saturday Night Live", "Arab Spring". Of
 * the words of time only months, weekdays and named days have a capital of their own; the others have it where a
 * sentence or a quotation begins.
 */
function isName(t: Tokens, { start, end, meaning }: Match): boolean {
  if (meaning.kind === 'calendar' && meaning.holiday !== null) return t.title(end) && t.lexeme(end) === undefined;
  for (let i = start; i < end; i++) {
    const lexeme = t.lexeme(i);
    if (lexeme === undefined || lexeme.month !== undefined || lexeme.weekday !== undefined || !t.title(i)) continue;
    // "in the Autumn", but "the Arab Spring", "the Winter Olympics"
    if (lexeme.season !== undefined) {
      if ((i > 1 && t.title(i - 1) && t.lexeme(i - 1) === undefined) || SEASON_NAMED.test(t.word(i + 1))) return true;
      continue;
    }
    if (i > start || (i > 0 && t.mark(i - 1) === '')) return true;
    if (end === i + 1 && t.title(end) && (lexeme.role === 'set' || lexeme.part !== undefined)) return true;
  }
  return false;
}

/** What a season is the name of rather than the time. */
const SEASON_NAMED = /^(?:olympics?|paralympics|games|palace|festival|gardens?|school)$/;

function one(i: number, core: Core | null): Match[] | null {
  return core === null ? null : [{ ...core, start: core.start ?? i }];
}

function expression(t: Tokens, i: number): Match[] | null {
  return hedged(t, i) ?? placed(t, i) ?? recurring(t, i) ?? dated(t, i) ?? one(i, phrase(t, i)) ?? alone(t, i);
}

/** "about", "nearly", "more than", "at least", "up to" before a length of time; some of them before a date. */
function hedged(t: Tokens, i: number): Match[] | null {
  const at = afterHedge(t, i);
  if (at === i) return null;
  const inner =
    one(at, phrase(t, at)) ?? (/^(?:about|around|circa)$/.test(t.word(i)) ? (dated(t, at) ?? alone(t, at)) : null);
  const first = inner?.[0];
  if (inner === null || first === undefined || first.start !== at) return null;
  const { meaning } = first;
  const length = meaning.kind === 'fixed' && meaning.type === 'DURATION';
  const reference = meaning.kind === 'fixed' && meaning.value.endsWith('_REF');
  const date =
    !reference &&
    /^(?:about|around|circa|nearly|almost|approximately|roughly)$/.test(t.word(i)) &&
    !(meaning.kind === 'calendar' && meaning.time !== null);
  const ago = meaning.kind === 'shift' && /^(?:ago|earlier|later|now|before|after)$/.test(t.word(first.end - 1));
  if (!(length || ago || date)) return null;
  return [{ ...first, start: i }, ...inner.slice(1)];
}

function afterHedge(t: Tokens, i: number): number {
  const role = t.lexeme(i)?.role;
  // "over a week" is more than one; "over the last week" and "over several years" tell during what.
  if (
    t.word(i) === 'over' &&
    (t.lexeme(i + 1)?.role === 'the' || t.lexeme(i + 1)?.role === 'few' || t.lexeme(i + 1)?.plural === true)
  )
    return i;
  if (role === 'approx') return i + 1;
  if ((role === 'more' || role === 'less') && t.word(i + 1) === 'than') return i + 2;
  if (role === 'at' && (t.word(i + 1) === 'least' || t.word(i + 1) === 'most')) return i + 2;
  if (role === 'up' && t.word(i + 1) === 'to') return i + 2;
  if (role === 'no' && (t.word(i + 1) === 'more' || t.word(i + 1) === 'less') && t.word(i + 2) === 'than') return i + 3;
  return i;
}

/** A place within a longer time: "early 1990", "the end of the month", "mid-1990s", "later this year", "the night of May 13". */
function placed(t: Tokens, i: number): Match[] | null {
  const the = t.lexeme(i)?.role === 'the';
  let at = the ? i + 1 : i;
  const role = t.lexeme(at)?.role;
  if (role === 'early' || role === 'late' || role === 'mid' || role === 'earlier' || role === 'later') {
    const dash = t.mark(at + 1) === '-';
    at += dash ? 2 : 1;
    if (role === 'mid' && t.word(at) === 'of' && the) return inside(t, i, at + 1);
    if (
      the &&
      (t.word(at) === 'part' || t.word(at) === 'stages' || t.word(at) === 'days' || t.word(at) === 'hours') &&
      t.word(at + 1) === 'of'
    )
      return inside(t, i, at + 2);
    if (t.word(at) === 'in' && !the) return inside(t, i, at + 1);
    if (t.word(at) === 'on' && !the) {
      const day = inside(t, i, at + 1);
      return day?.[0]?.meaning.kind === 'calendar' ? day : null;
    }
    const morning = t.lexeme(at)?.part;
    if (morning !== undefined && (the || role === 'mid')) return partOf(t, i, at);
    if (morning !== undefined) return partOf(t, i, at);
    return inside(t, i, at);
  }
  if (
    role === 'edge' &&
    t.word(at + 1) === 'of' &&
    (the || /^(?:at|by|until|since|before|from|toward|towards|near|after)$/.test(t.word(at - 1)))
  )
    return inside(t, i, at + 2);
  if (
    the &&
    (t.word(at) === 'latter' || t.word(at) === 'first' || t.word(at) === 'last' || t.word(at) === 'better') &&
    t.word(at + 1) === 'part' &&
    t.word(at + 2) === 'of'
  )
    return inside(t, i, at + 3);
  if (the && t.word(at) === 'month' && t.word(at + 1) === 'of') return inside(t, i, at + 2);
  if (the && t.word(at) === 'week' && t.word(at + 1) === 'of') return inside(t, i, at + 2);
  if (the) {
    // "the 5th of June", "the first of May"
    const day = t.isDigits(at) ? dayFirst(t, at) : dayInWords(t, at);
    const first = day?.[0];
    if (day !== null && first !== undefined) return [{ ...first, start: i }, ...day.slice(1)];
    const years = decade(t, at);
    if (years !== null) return [{ ...years, start: i }];
  }
  if (the && /^(?:before|after)$/.test(t.word(at + 1)) && (t.mark(at + 2) !== '' || at + 2 >= t.count)) return null;
  if (the && t.lexeme(at)?.part !== undefined) return partOf(t, i, at);
  return null;
}

/** The expression at `at`, reaching back to i. Only dates can be "early" or have an end. */
function inside(t: Tokens, i: number, at: number): Match[] | null {
  const inner = dated(t, at) ?? one(at, phrase(t, at)) ?? alone(t, at);
  const first = inner?.[0];
  if (inner === null || first === undefined) return null;
  const { meaning } = first;
  if (meaning.kind === 'fixed' && meaning.type === 'DURATION') {
    // "the early years"
    if (!/^P[TX]*X[A-Z]+$/.test(meaning.value) || !/^(?:early|late)$/.test(t.word(at - 1))) return null;
  } else if (meaning.kind === 'fixed' && (meaning.type !== 'DATE' || meaning.value.endsWith('_REF'))) return null;
  if (meaning.kind === 'shift' && meaning.unit === 'D' && meaning.time === null && t.word(first.end - 1) === 'day')
    return null;
  return [{ ...first, start: i }, ...inner.slice(1)];
}

/** "the morning of 31 January 1965", "the early hours of Sunday", "mid-afternoon yesterday". */
function partOf(t: Tokens, i: number, at: number): Match[] | null {
  const part = partBehind(t, at);
  if (part === null) return null;
  let end = part.end;
  if (t.word(end) === 'hours') end++;
  const behind = t.word(end) === 'of' ? end + 1 : t.word(end) === 'on' ? end + 1 : end;
  const inner = behind > end || !(t.lexeme(i)?.role === 'the') ? (dated(t, behind) ?? alone(t, behind)) : null;
  const day = inner?.[0];
  if (day !== undefined) {
    const { meaning } = day;
    if (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null))
      return [{ start: i, end: day.end, meaning: { ...meaning, time: part.time } }];
    if (meaning.kind === 'shift' && meaning.unit === 'D')
      return [{ start: i, end: day.end, meaning: { ...meaning, time: part.time } }];
  }
  // "the night | the plane went down"
  const clause = t.word(end) !== '' && !AFTER_PART.has(t.word(end));
  if ((t.lexeme(i)?.role === 'the' || i < at) && !clause)
    return [{ start: i, end, meaning: calendar({ time: part.time }) }];
  return null;
}

/** What can stand behind "the night" without saying which. */
const AFTER_PART = new Set(
  'of on in at and or but after before when to for as with by while until is was were had hours'.split(' '),
);

/** Sets: "every Monday", "each July", "every two weeks", "$5 a year", "per month", "Fridays". */
function recurring(t: Tokens, i: number): Match[] | null {
  const role = t.lexeme(i)?.role;
  if (role === 'every') {
    let at = i + 1;
    if (t.word(at) === 'other' || t.word(at) === 'single' || t.word(at) === 'of') at++;
    const lexeme = t.lexeme(at);
    const many = t.word(i + 1) === 'other' ? { end: at, value: 2 } : count(t, at);
    const unit = t.lexeme(many?.end ?? at)?.unit;
    if (unit !== undefined && unit !== 'NI' && (unit !== 'S' || many !== null))
      return [
        {
          start: i,
          end: (many?.end ?? at) + 1,
          meaning: fixed('SET', durationValue(many === null ? 1 : many.value, unit)),
        },
      ];
    const value = lexeme === undefined ? null : repeated(lexeme.weekday, lexeme.month, lexeme.season, lexeme.part);
    return value === null ? null : [{ start: i, end: at + 1, meaning: fixed('SET', value) }];
  }
  if (role === 'often' || t.word(i + 1) === 'times') {
    // "twice a day", "three times every week": how often is part of the expression.
    const times = role === 'often' ? i + 1 : t.isDigits(i) || t.lexeme(i)?.cardinal !== undefined ? i + 2 : i;
    const unit = /^(?:a|an|per|every|each)$/.test(t.word(times)) ? t.lexeme(times + 1) : undefined;
    if (times > i && unit?.unit !== undefined && unit.plural !== true && unit.unit !== 'S')
      return [{ start: i, end: times + 2, meaning: fixed('SET', durationValue(1, unit.unit)) }];
  }
  if (role === 'per' || (role === 'a' && amount(t, i - 1))) {
    const lexeme = t.lexeme(i + 1);
    if (
      lexeme?.unit !== undefined &&
      lexeme.plural !== true &&
      lexeme.unit !== 'WE' &&
      !/^(?:ago|earlier|later|before|after)$/.test(t.word(i + 2))
    ) {
      if (lexeme.unit === 'S' && role === 'a') return null;
      return [{ start: i, end: i + 2, meaning: fixed('SET', durationValue(1, lexeme.unit)) }];
    }
    return null;
  }
  const lexeme = t.lexeme(i);
  if (lexeme?.weekday !== undefined && lexeme.plural === true)
    return [{ start: i, end: i + 1, meaning: fixed('SET', `XXXX-WXX-${lexeme.weekday}`) }];
  return null;
}

function repeated(
  weekday: number | undefined,
  month: number | undefined,
  season: string | undefined,
  part: string | undefined,
): string | null {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (part !== undefined && part !== 'NO') return `XXXX-XX-XXT${part}`;
  return null;
}

/** Whether something counted or measured ends at a token, so that "a year" behind it says how often. */
function amount(t: Tokens, i: number): boolean {
  if (t.isDigits(i) || t.mark(i) === '%' || t.lexeme(i)?.cardinal !== undefined) return true;
  const word = t.word(i);
  if (
    /^(?:once|twice|times|percent|million|billion|trillion|dollars|cents|euros|pounds|yuan|rubles|yen|barrels|tons|tonnes|people|hours|days|miles|kilometers)$/.test(
      word,
    )
  )
    return true;
  // "22,000 cars a year"
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    (t.isDigits(i - 1) || /^(?:million|billion|thousand|hundred)$/.test(t.word(i - 1)))
  );
}

/** Dates and clock times, and what is joined to them: "10 p.m. Wednesday", "Monday, July 3", "Friday night". */
function dated(t: Tokens, i: number): Match[] | null {
  const clock = clockTime(t, i);
  return clock === null ? undated(t, i) : timed(t, i, clock.end, clock.time);
}

/** A date without a time of day before it. */
function undated(t: Tokens, i: number): Match[] | null {
  if (t.isDigits(i) || t.mark(i) === "'") {
    const numeric = numericDate(t, i);
    if (numeric !== null) return [numeric];
    if (
      t.word(i) === '9' &&
      t.mark(i + 1) === '/' &&
      t.word(i + 2) === '11' &&
      t.mark(i + 3) !== '/' &&
      t.touches(i + 2)
    ) {
      return [{ start: i, end: i + 3, meaning: calendar({ year: 2001, month: 9, day: 11 }) }];
    }
    const quarterBehind = t.word(i).length === 4 && (t.mark(i + 1) === '-' || t.lexeme(i + 1)?.role === 'quarter');
    if (quarterBehind) {
      const at = t.mark(i + 1) === '-' ? i + 2 : i + 1;
      const short = t.word(at) === 'q' && t.touches(at + 1) ? abbreviated(t, at) : null;
      const first = short?.[0];
      if (first?.meaning.kind === 'calendar' && first.meaning.year === null) {
        return [{ start: i, end: first.end, meaning: { ...first.meaning, year: t.number(i) } }];
      }
    }
    return one(i, decade(t, i)) ?? dayFirst(t, i) ?? counted(t, i) ?? year(t, i);
  }
  const lexeme = t.lexeme(i);
  if (lexeme === undefined) return null;
  if (lexeme.weekday !== undefined && lexeme.plural !== true)
    return weekday(t, i, lexeme.weekday, lexeme.doubtful === true);
  if (lexeme.month !== undefined) return monthFirst(t, i);
  if (lexeme.role === 'day') return day(t, i);
  if (lexeme.role === 'quarter') return abbreviated(t, i);
  const named = holiday(t, i);
  if (named !== null) {
    const behind = yearBehind(t, named.end);
    return [{ start: i, end: behind?.end ?? named.end, meaning: calendar({ holiday: named.key, ...behind?.parts }) }];
  }
  const spelt = lexeme.cardinal === undefined ? null : spelledYear(t, i);
  if (spelt !== null && t.lexeme(spelt.end)?.unit === undefined)
    return [{ start: i, end: spelt.end, meaning: calendar({ year: spelt.value }) }];
  if (lexeme.season !== undefined) return one(i, phrase(t, i));
  return null;
}

/** "Q2 2018", "Q3", "H1 2019", "FY2018". */
function abbreviated(t: Tokens, i: number): Match[] | null {
  const number = t.number(i + 1);
  if (!t.capital(i) || Number.isNaN(number) || (t.touches(i + 2) && t.word(i + 2) !== '')) return null;
  const word = t.word(i);
  if (word === 'fy') {
    if (t.word(i + 1).length === 4) return [{ start: i, end: i + 2, meaning: calendar({ year: number }) }];
    return t.word(i + 1).length === 2 ? [{ start: i, end: i + 2, meaning: calendar({ year: 2000 + number }) }] : null;
  }
  if (!t.touches(i + 1) || number < 1 || number > (word === 'q' ? 4 : 2)) return null;
  const behind = yearBehind(t, i + 2);
  if (behind === null && word === 'h') return null;
  const part = word === 'q' ? { quarter: number } : { half: number };
  return [{ start: i, end: behind?.end ?? i + 2, meaning: calendar({ ...part, ...behind?.parts }) }];
}

/** Digits that count a unit are no year: "2000 days". */
function counted(t: Tokens, i: number): Match[] | null {
  const found = phrase(t, i);
  return found !== null && found.meaning.kind !== 'calendar' ? [{ start: i, ...found }] : null;
}

function timed(t: Tokens, i: number, end: number, time: string): Match[] {
  const at = t.mark(end) === ',' ? end + 1 : end;
  const lexeme = t.lexeme(at);
  const opens =
    lexeme?.weekday !== undefined || lexeme?.month !== undefined || lexeme?.role === 'day' || t.isDigits(at);
  // Another clock time is no day.
  const dates = opens && clockTime(t, at) === null ? undated(t, at) : null;
  const date = dates?.[0];
  if (date !== undefined && dates?.length === 1) {
    const { meaning } = date;
    if (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null) && meaning.time === null)
      return [{ start: i, end: date.end, meaning: { ...meaning, time } }];
    if (meaning.kind === 'shift' && meaning.unit === 'D' && meaning.time === null)
      return [{ start: i, end: date.end, meaning: { ...meaning, time } }];
  }
  return [{ start: i, end, meaning: calendar({ time }) }];
}

/** What makes a name of a weekday. */
const NAMED_DAY = /^(?:super|black|bloody|cyber|fat|holy|giving|ash|palm|ruby|good|maundy|shrove|casual|news)$/;

function weekday(t: Tokens, i: number, number: number, doubtful: boolean): Match[] | null {
  if (!t.capital(i) && doubtful) return null;
  // "Super Tuesday", "Black Friday", "the Sunday Times"
  if (t.capital(i - 1) && NAMED_DAY.test(t.word(i - 1))) return null;
  if (t.capital(i + 1) && /^(?:times|telegraph|mirror|express|mail|herald)$/.test(t.word(i + 1))) return null;
  let at = i + 1;
  if (doubtful) {
    const stop = t.mark(at) === '.' && t.touches(at);
    const comma = t.mark(stop ? at + 1 : at) === ',';
    if (!stop && !comma) return null;
    const next = (stop ? at + 1 : at) + (comma ? 1 : 0);
    if (t.lexeme(next)?.month === undefined && !t.isDigits(next)) return null;
    at = stop ? at + 1 : at;
  }
  const date = t.mark(at) === ',' ? at + 1 : at;
  const the = t.word(date) === 'the' ? date + 1 : date;
  const dates =
    t.lexeme(date)?.month !== undefined
      ? monthFirst(t, date)
      : t.isDigits(the)
        ? (numeric(t, the) ?? dayFirst(t, the))
        : null;
  const first = dates?.[0];
  if (first?.meaning.kind === 'calendar' && first.meaning.day !== null) {
    return [{ ...first, start: i, meaning: { ...first.meaning, weekday: number } }, ...(dates?.slice(1) ?? [])];
  }
  if (doubtful) return null;
  const part = partBehind(t, at);
  if (part !== null) return [{ start: i, end: part.end, meaning: calendar({ weekday: number, time: part.time }) }];
  const week = t.word(at) === 'of' ? at + 1 : at;
  const side = t.word(week);
  if ((side === 'last' || side === 'this' || side === 'next') && t.word(week + 1) === 'week') {
    return [
      {
        start: i,
        end: week + 2,
        meaning: calendar({
          weekday: number,
          side: side === 'this' ? 'this' : side,
          yearStep: null,
          monthStep: { by: side === 'last' ? -1 : side === 'next' ? 1 : 0, anchor: 'now' },
        }),
      },
    ];
  }
  return [{ start: i, end: i + 1, meaning: calendar({ weekday: number }) }];
}

function numeric(t: Tokens, i: number): Match[] | null {
  const date = numericDate(t, i);
  return date === null ? null : [date];
}

/** "today", "tomorrow morning", "the day after tomorrow" (its determiner is read by `alone`). */
function day(t: Tokens, i: number): Match[] | null {
  // "USA Today" is a name.
  if (t.capital(i) && t.capital(i - 1)) return null;
  const lexeme = t.lexeme(i);
  const part = partBehind(t, i + 1);
  return [
    {
      start: i,
      end: part?.end ?? i + 1,
      meaning: shift('D', lexeme?.shift ?? 0, 'now', { time: part?.time ?? lexeme?.value ?? null }),
    },
  ];
}

/** Words that are an expression by themselves. */
function alone(t: Tokens, i: number): Match[] | null {
  const lexeme = t.lexeme(i);
  if (lexeme === undefined) return null;
  const { role } = lexeme;
  if (role === 'day') return day(t, i);
  if ((role === 'present' || role === 'pastref' || role === 'futureref') && lexeme.value !== undefined)
    return reference(t, i, lexeme.value);
  if (role === 'set' && lexeme.value !== undefined && !isPaper(t, i))
    return [{ start: i, end: i + 1, meaning: fixed('SET', lexeme.value) }];
  if (role === 'current' && t.word(i) === 'current')
    return [{ start: i, end: i + 1, meaning: fixed('DATE', 'PRESENT_REF') }];
  if (role === 'recent') return [{ start: i, end: i + 1, meaning: fixed('DATE', 'PAST_REF') }];
  if (role === 'former') return [{ start: i, end: i + 1, meaning: fixed('DATE', 'PAST_REF') }];
  if (role === 'the' && t.word(i + 1) === 'day') {
    const side = t.word(i + 2);
    const by = side === 'after' || side === 'following' ? 1 : side === 'before' ? -1 : 0;
    if (by !== 0 && (t.word(i + 3) === 'tomorrow' || t.word(i + 3) === 'yesterday'))
      return [{ start: i, end: i + 4, meaning: shift('D', by * 2, 'now') }];
    if (by !== 0 && (t.mark(i + 3) !== '' || i + 3 >= t.count))
      return [{ start: i, end: i + 3, meaning: shift('D', by, 'text') }];
  }
  const step = role === 'the' ? t.lexeme(i + 1) : undefined;
  if (
    step?.plural !== true &&
    (step?.part !== undefined || step?.unit === 'W' || step?.unit === 'M' || step?.unit === 'Y')
  ) {
    const before = t.word(i + 2) === 'before';
    if ((before || t.word(i + 2) === 'after') && (t.mark(i + 3) !== '' || i + 3 >= t.count)) {
      const time = partBehind(t, i + 1)?.time ?? null;
      const unit = step.part !== undefined ? 'D' : (step.unit ?? 'D');
      return [{ start: i, end: i + 3, meaning: shift(unit, before ? -1 : 1, 'text', { time }) }];
    }
  }
  if (lexeme.unit === 'Y' && lexeme.plural !== true) {
    const owner = t.mark(i + 1) === "'" && t.word(i + 2) === 's' ? i + 3 : t.mark(i + 1) === '-' ? i + 2 : i + 1;
    if (t.word(owner) === 'end') return [{ start: i, end: owner + 1, meaning: shift('Y', 0, 'now') }];
  }
  if (
    (role === 'the' || i > 0) &&
    lexeme.value !== undefined &&
    lexeme.role === undefined &&
    t.lexeme(i - 1)?.role === 'the'
  ) {
    return [{ start: i - 1, end: i + 1, meaning: fixed('DATE', `19${lexeme.value}`) }];
  }
  if (lexeme.part === 'NI' && t.word(i) === 'overnight')
    return [{ start: i, end: i + 1, meaning: calendar({ time: 'TNI' }) }];
  if (lexeme.season !== undefined) return one(i, phrase(t, i));
  return null;
}

/** "the daily Vecer", "a weekly magazine", "the daily said": what is read, not how often. */
function isPaper(t: Tokens, i: number): boolean {
  const next = t.word(i + 1);
  return (
    t.title(i + 1) ||
    /^(?:newspapers?|papers?|magazines?|tabloids?|journals?|said|says|reported|wrote|quoted)$/.test(next)
  );
}

function reference(t: Tokens, i: number, value: string): Match[] | null {
  const before = t.word(i - 1);
  // "as soon as", "as recently as", "soon after"
  if (value !== 'PRESENT_REF' && before === 'as') return null;
  if (value === 'FUTURE_REF' && t.word(i + 1) === 'after') return null;
  const more = before === 'more' || before === 'most' || (before === 'right' && value === 'PRESENT_REF');
  const meaning: Meaning = fixed('DATE', value);
  return [{ start: more ? i - 1 : i, end: i + 1, meaning }];
}

/** "from January to April 2017", "July 3 and August 5, 2018": what has no year takes that of its neighbour. */
function shareYears(t: Tokens, found: Match[]): void {
  for (let n = found.length - 2; n >= 0; n--) {
    const a = found[n];
    const b = found[n + 1];
    if (a?.meaning.kind !== 'calendar' || b?.meaning.kind !== 'calendar') continue;
    if (!linked(t, a.end, b.start)) continue;
    const [x, y] = [a.meaning, b.meaning];
    if (x.holiday !== null && x.year === null && y.year !== null && x.yearStep === null) {
      found[n] = { ...a, meaning: { ...x, year: y.year } };
    } else if (x.quarter !== null && y.quarter !== null && x.year === null && y.year !== null && x.yearStep === null) {
      found[n] = { ...a, meaning: { ...x, year: y.year } };
    } else if (x.month !== null && y.month !== null && x.year === null && y.year !== null && x.yearStep === null) {
      found[n] = { ...a, meaning: { ...x, year: x.month <= y.month ? y.year : y.year - 1, bc: y.bc } };
    } else if (
      x.season !== null &&
      x.year === null &&
      y.year !== null &&
      x.yearStep === null &&
      (y.season !== null || y.month !== null)
    ) {
      found[n] = { ...a, meaning: { ...x, year: y.year, bc: y.bc } };
    }
  }
  for (let n = 0; n + 1 < found.length; n++) {
    const a = found[n];
    const b = found[n + 1];
    if (a?.meaning.kind !== 'calendar' || b?.meaning.kind !== 'calendar' || !linked(t, a.end, b.start)) continue;
    const [x, y] = [a.meaning, b.meaning];
    if (x.year !== null && !x.bc && y.year === null && x.month !== null && y.month !== null && y.yearStep === null) {
      found[n + 1] = { ...b, meaning: { ...y, year: y.month >= x.month ? x.year : x.year + 1 } };
    }
  }
}

/** Whether only "to", "and", "through", a dash or the like stands between two places. */
function linked(t: Tokens, end: number, start: number): boolean {
  if (start < end || start - end > 2) return false;
  for (let i = end; i < start; i++) {
    const mark = t.mark(i);
    if (mark === '-' || mark === '/' || mark === ',') continue;
    if (/^(?:to|and|or|through|until|till|from|in|on|of)$/.test(t.word(i))) continue;
    return false;
  }
  return start > end;
}
