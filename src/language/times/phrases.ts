/**
 * Noun phrases of time: determiners, sides, counts and ordinals before a unit, weekday, month, season or part of day
 * ("the past three months", "this year's third quarter", "the next morning", "a few days later").
 */
import { pad } from './calendar.ts';
import { monthAt, monthFirst, yearBehind } from './dates.ts';
import { holiday } from './holidays.ts';
import type { Lexeme, Unit } from './lexicon.ts';
import { calendar, durationValue, fixed, type Meaning, type Side, type Step, shift } from './meaning.ts';
import { count, ordinal, spelledYear } from './numerals.ts';
import type { Tokens } from './tokens.ts';

export interface Core {
  /** Where it starts when that is behind the place asked for. */
  readonly start?: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** What stands before the head. */
interface Frame {
  the: boolean;
  side: Side | null;
  /** "past" and "last" differ with units: "the past year", "last year". */
  past: boolean;
  recent: boolean;
  coming: boolean;
  latest: boolean;
  these: boolean;
  fiscal: boolean;
  ordinal: number | null;
  counted: boolean;
  count: number | null;
  /** "a", "an": a count of one that may be no more than an article. */
  article: boolean;
  year: number | null;
  yearStep: Step | null;
}

const SKIPPED = new Set(
  (
    'more full long whole entire consecutive straight additional extra solid successive trading business working calendar ' +
    'short single crucial very near immediate other'
  ).split(' '),
);

/** "last" behind these is the verb. */
const VERB_BEFORE = new Set('will would to could should may might can must not did does do t it that which'.split(' '));

/** What a bare plural stands behind when it is a length of time: "for years", "took weeks". */
const BEFORE_PLURAL = new Set(
  (
    'for in within after over during through of by took take takes taking taken lasted lasts last spent spend spends spending ' +
    'waited wait waiting than and or mere just only about nearly almost until under many several some the more former early ' +
    'late per coming recent past next following previous succeeding'
  ).split(' '),
);

const SIDES: Readonly<Record<string, Side>> = {
  this: 'this',
  that: 'that',
  same: 'that',
  last: 'last',
  past: 'last',
  previous: 'previous',
  next: 'next',
  coming: 'next',
  following: 'following',
  current: 'this',
};

/** Reads a phrase at token i; null when its head is no time. */
export function phrase(t: Tokens, i: number): Core | null {
  const frame: Frame = {
    the: false,
    side: null,
    past: false,
    recent: false,
    coming: false,
    latest: false,
    these: false,
    fiscal: false,
    ordinal: null,
    counted: false,
    count: null,
    article: false,
    year: null,
    yearStep: null,
  };
  let at = i;
  // Seven words before a head are more than English uses.
  for (let n = 0; n < 8; n++) {
    const next = modifier(t, at, frame, at === i);
    if (next === at) break;
    at = next;
  }
  const found = head(t, at, frame);
  if (found !== null) return withoutDeterminer(t, i, at, frame, found);
  if (frame.yearStep !== null) return possessor(t, i, frame);
  return null;
}

/**
 * "the | eight-year war", "that | third-quarter profit", "the | August 1988 truce": what stands before a noun as its
 * adjective is the expression, and the determiner belongs to the noun.
 */
function withoutDeterminer(t: Tokens, i: number, at: number, f: Frame, found: Core): Core {
  const role = t.lexeme(i)?.role;
  if (role === 'a' && t.mark(at + 1) === '-' && t.word(at + 2) === 'long') return { ...found, start: at };
  if (role === 'a' && !f.article && f.counted && t.lexeme(i + 1)?.role !== 'few') {
    const bare = t.isDigits(i + 1) || (t.lexeme(i + 1)?.cardinal ?? 100) < 100;
    return bare && t.lexeme(found.end - 1)?.role !== 'period' ? { ...found, start: i + 1 } : found;
  }
  if (role !== 'the' && role !== 'that' && role !== 'this') return found;
  const hyphened =
    (t.mark(at - 1) === '-' ||
      (f.counted &&
        f.count !== 1 &&
        !f.article &&
        t.lexeme(at)?.unit !== undefined &&
        t.lexeme(at)?.plural !== true)) &&
    (f.counted || f.ordinal !== null) &&
    (found.end === at + 1 || t.word(found.end - 1) === 'old');
  const month = t.lexeme(at)?.month !== undefined && role === 'the' && f.side === null;
  const start = i + 1;
  return (hyphened || month) && start < at + (month ? 1 : 0) ? { ...found, start } : found;
}

/** "last year" of "last year's" where nothing of time follows; "year-ago" alone. */
function possessor(t: Tokens, i: number, frame: Frame): Core | null {
  const step = frame.yearStep;
  if (step === null) return null;
  let at = i;
  while (at < t.count && t.lexeme(at)?.unit !== 'Y') at++;
  const ago = t.mark(at + 1) === '-';
  return {
    ...(ago ? { start: at } : {}),
    end: ago ? at + 3 : at + 1,
    meaning: shift('Y', step.by, step.anchor, { loose: ago }),
  };
}

/** Takes one word of the frame; the same place when the word belongs to the head. */
function modifier(t: Tokens, at: number, f: Frame, first: boolean): number {
  const lexeme = t.lexeme(at);
  const role = lexeme?.role;
  const after = t.mark(at + 1) === '-' ? at + 2 : at + 1;
  if (role === 'the' && first) {
    f.the = true;
    return at + 1;
  }
  // "a three-year period": the article is the noun's.
  if (role === 'a' && first && (t.isDigits(at + 1) || (t.lexeme(at + 1)?.cardinal ?? 100) < 100)) return at + 1;
  if (lexeme?.unit === 'Y' && lexeme.plural !== true && t.mark(at + 1) === '-' && f.yearStep === null) {
    const word = t.word(at + 2);
    if (word === 'ago' || word === 'earlier') {
      f.yearStep = { by: -1, anchor: 'now' };
      return at + 3;
    }
  }
  if (
    role === 'this' ||
    role === 'that' ||
    role === 'same' ||
    role === 'last' ||
    role === 'past' ||
    role === 'previous' ||
    role === 'next' ||
    role === 'coming' ||
    role === 'following' ||
    role === 'current'
  ) {
    if (f.side !== null && !(f.side === 'that' || f.side === 'this')) return at;
    // "the four previous weeks", but "two billion | last year"
    if (f.counted && t.lexeme(at + 1)?.plural !== true) return at;
    if ((role === 'this' || role === 'that') && !first) return at;
    const owner = t.lexeme(at + 1);
    if (
      owner?.unit === 'Y' &&
      owner.plural !== true &&
      t.mark(at + 2) === "'" &&
      t.word(at + 3) === 's' &&
      f.yearStep === null
    ) {
      const by =
        role === 'last' || role === 'previous'
          ? -1
          : role === 'next' || role === 'coming' || role === 'following'
            ? 1
            : 0;
      f.yearStep = {
        by,
        anchor: role === 'that' || role === 'same' || role === 'previous' || role === 'following' ? 'text' : 'now',
      };
      return at + 4;
    }
    // "would last four years"
    // "insisted that Thursday's strike": a conjunction.
    if (role === 'that' && !demonstrative(t, at)) return at;
    if (role === 'last' && first && VERB_BEFORE.has(t.word(at - 1)) && count(t, at + 1) !== null) return at;
    f.side = SIDES[role] ?? null;
    if (role === 'past') f.past = true;
    if (role === 'coming') f.coming = true;
    return at + 1;
  }
  if (role === 'recent') {
    f.recent = true;
    return at + 1;
  }
  if (role === 'latest') {
    f.latest = true;
    return at + 1;
  }
  if (role === 'these') {
    f.these = true;
    return at + 1;
  }
  if (role === 'fiscal') {
    f.fiscal = true;
    return after;
  }
  if (t.word(at) === 'latter' && f.ordinal === null) {
    f.ordinal = 2;
    return at + 1;
  }
  const place = f.ordinal === null && !f.counted ? ordinal(t, at) : null;
  if (place !== null && !(lexeme?.unit === 'S' && f.counted)) {
    f.ordinal = place.value;
    return t.mark(place.end) === '-' ? place.end + 1 : place.end;
  }
  const number = t.number(at);
  if (t.word(at).length === 4 && number >= 1900 && number < 2100 && f.year === null && (f.the || f.fiscal)) {
    f.year = number;
    return at + 1;
  }
  if (SKIPPED.has(t.word(at)) && !first) return at + 1;
  if (!f.counted && (role !== 'half' || t.lexeme(at + 1)?.role === 'a' || t.lexeme(at + 2)?.unit !== undefined)) {
    const many = count(t, at);
    if (many !== null) {
      f.counted = true;
      f.count = many.value;
      f.article = role === 'a' && many.end === at + 1;
      return t.mark(many.end) === '-' ? many.end + 1 : many.end;
    }
  }
  return at;
}

function head(t: Tokens, at: number, f: Frame): Core | null {
  const lexeme = t.lexeme(at);
  if (lexeme === undefined) {
    const word = t.word(at);
    if (f.side === 'this' && !f.counted && (word === 'moment' || (word === 'time' && t.word(at - 2) === 'at'))) {
      return { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') };
    }
    if (
      word === 'present' &&
      f.the &&
      at > 0 &&
      t.lexeme(at - 1)?.role === 'the' &&
      /^(?:|day)$/.test(t.word(at + 1))
    ) {
      return { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') };
    }
    // "the past" as a noun: nothing behind it that it could belong to.
    if (f.the && f.past && !f.counted && nounEnds(t, at)) return { end: at, meaning: fixed('DATE', 'PAST_REF') };
    if (f.year !== null && f.fiscal) return { end: at, meaning: calendar({ year: f.year }) };
    return null;
  }
  if (
    f.the &&
    f.past &&
    !f.counted &&
    lexeme.unit === undefined &&
    lexeme.season === undefined &&
    lexeme.part === undefined &&
    nounEnds(t, at)
  ) {
    return { end: at, meaning: fixed('DATE', 'PAST_REF') };
  }
  if (lexeme.role === 'half') return half(t, at, f);
  if (lexeme.role === 'future') {
    if (f.counted && !f.article) return null;
    return { end: at + 1, meaning: fixed('DATE', 'FUTURE_REF') };
  }
  if (lexeme.role === 'period') return period(at, f);
  if (lexeme.unit !== undefined && lexeme.unit !== 'NI') return unit(t, at, lexeme, lexeme.unit, f);
  if (lexeme.part !== undefined) return part(at, lexeme, f);
  if (
    lexeme.weekday !== undefined &&
    lexeme.plural !== true &&
    f.side !== null &&
    !f.counted &&
    lexeme.short !== true
  ) {
    const time = partBehind(t, at + 1);
    return {
      end: time?.end ?? at + 1,
      meaning: calendar({ weekday: lexeme.weekday, side: f.side, time: time?.time ?? null }),
    };
  }
  if (lexeme.month !== undefined && !f.counted && (f.side !== null || f.yearStep !== null || f.the)) {
    if (monthAt(t, at) === 0) return null;
    const dates = monthFirst(t, at);
    const date = dates?.[0];
    if (dates?.length !== 1 || date?.meaning.kind !== 'calendar') return null;
    return { end: date.end, meaning: { ...date.meaning, side: f.side, yearStep: f.yearStep ?? date.meaning.yearStep } };
  }
  if (lexeme.season !== undefined) return season(t, at, lexeme, f);
  if (lexeme.role === 'holiday' && (f.side !== null || f.yearStep !== null) && !f.counted) {
    const named = holiday(t, at);
    return named === null
      ? null
      : { end: named.end, meaning: calendar({ holiday: named.key, side: f.side, yearStep: f.yearStep }) };
  }
  return null;
}

/** Whether "the past" ends here: a mark, the end, or a word that starts something new. */
function nounEnds(t: Tokens, at: number): boolean {
  const word = t.word(at);
  return (
    word === '' ||
    /^(?:and|or|but|that|which|when|as|to|for|with|by|in|on|of|is|was|has|had|were|are|have|would|will|because|it|he|she|they|we|i)$/.test(
      word,
    )
  );
}

function half(t: Tokens, at: number, f: Frame): Core | null {
  const place = f.side === 'last' ? 2 : f.ordinal;
  if (f.counted || (place !== 1 && place !== 2)) return null;
  const halfYear = { half: place };
  const behind = yearBehind(t, at + 1);
  if (behind !== null && t.mark(at + 1) !== ',')
    return { end: behind.end, meaning: calendar({ ...halfYear, ...behind.parts }) };
  if (t.word(at + 1) === 'of' && t.word(at + 2) === 'the' && t.word(at + 3) === 'year') {
    return { end: at + 4, meaning: calendar({ ...halfYear }) };
  }
  if (f.year !== null || f.yearStep !== null)
    return { end: at + 1, meaning: calendar({ ...halfYear, year: f.year, yearStep: f.yearStep }) };
  return null;
}

/** "the 1988 period", "the year-earlier period", "the latest period". */
function period(at: number, f: Frame): Core | null {
  if (f.year !== null) return { end: at + 1, meaning: calendar({ year: f.year }) };
  if (f.yearStep !== null)
    return { end: at + 1, meaning: shift('Y', f.yearStep.by, f.yearStep.anchor, { loose: true }) };
  if (f.latest) return { end: at + 1, meaning: shift('Q', 0, 'text') };
  return null;
}

function season(t: Tokens, at: number, lexeme: Lexeme, f: Frame): Core | null {
  if (lexeme.season === undefined) return null;
  if (lexeme.plural === true) {
    return f.counted && !f.article ? { end: at + 1, meaning: fixed('SET', `XXXX-${lexeme.season}`) } : null;
  }
  if (f.counted) return null;
  const behind = yearBehind(t, at + 1);
  // "fall" is a season only in a season's company: "in the fall", "last fall", "fall 2018".
  if (lexeme.doubtful === true && f.side === null && f.yearStep === null && behind === null) {
    const before = t.word(f.the ? at - 2 : at - 1);
    if (!/^(?:in|by|until|till|since|during|early|late|mid|through)$/.test(before) || t.word(at + 1) === 'of')
      return null;
  }
  const year = f.year === null ? null : { year: f.year };
  return {
    end: behind?.end ?? at + 1,
    meaning: calendar({ season: lexeme.season, side: f.side, yearStep: f.yearStep, ...year, ...behind?.parts }),
  };
}

const PARTS: Readonly<Record<string, string>> = {
  MO: 'TMO',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
  DT: 'TDT',
  NO: 'T12:00',
  MI: 'TMI',
};

/** TIMEX3 suffix of a part of day at a place, for "Friday night" and "yesterday morning". */
export function partBehind(t: Tokens, at: number): { end: number; time: string } | null {
  const lexeme = t.lexeme(at);
  if (lexeme?.part === undefined || lexeme.plural === true) return null;
  const time = PARTS[lexeme.part];
  return time === undefined ? null : { end: at + 1, time: t.word(at) === 'midnight' ? 'T24:00' : time };
}

function part(at: number, lexeme: Lexeme, f: Frame): Core | null {
  if (lexeme.part === undefined) return null;
  const time = PARTS[lexeme.part] ?? 'TNI';
  if (f.counted && !(f.article && f.side === null)) {
    return lexeme.unit === 'NI' && (f.count !== 1 || lexeme.plural !== true)
      ? { end: at + 1, meaning: fixed('DURATION', durationValue(f.count, 'NI')) }
      : null;
  }
  if (f.article || lexeme.plural === true || f.ordinal !== null) return null;
  if (f.side === null) return null;
  const steps: Readonly<Record<Side, Step>> = {
    this: { by: 0, anchor: 'now' },
    last: { by: -1, anchor: 'now' },
    that: { by: 0, anchor: 'text' },
    previous: { by: -1, anchor: 'text' },
    following: { by: 1, anchor: 'text' },
    next: { by: 1, anchor: 'text' },
  };
  const step = steps[f.side];
  return { end: at + 1, meaning: shift('D', step.by, step.anchor, { time }) };
}

function unit(t: Tokens, at: number, lexeme: Lexeme, kind: Unit, f: Frame): Core | null {
  const plural = lexeme.plural === true;
  if (
    kind === 'S' &&
    !plural &&
    (f.ordinal === null ? !f.counted || f.article : true) &&
    !/^(?:ago|later|earlier)$/.test(t.word(at + 1))
  )
    return null;
  if (kind === 'CE' && f.ordinal !== null && !plural) {
    const bc = t.word(at + 1) === 'bc' || t.word(at + 1) === 'bce';
    return { end: bc ? at + 2 : at + 1, meaning: fixed('DATE', `${bc ? 'BC' : ''}${pad(f.ordinal - 1, 2)}`) };
  }
  // "the years 1955", "the year two thousand"
  if (kind === 'Y' && f.the && !f.counted && f.side === null && f.ordinal === null && f.yearStep === null) {
    const number = t.number(at + 1);
    if (t.word(at + 1).length === 4 && number >= 1000 && number < 2200) {
      return { end: at + 2, meaning: calendar({ year: number }) };
    }
    const spelt = plural ? null : spelledYear(t, at + 1);
    if (spelt !== null) return { end: spelt.end, meaning: calendar({ year: spelt.value }) };
  }
  if (f.these) return plural && kind === 'D' ? { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') } : null;
  if (f.counted || plural) return counted(t, at, plural, kind, f);
  if (f.recent) return null;
  if (kind === 'Q') return quarter(t, at, f);
  if (kind === 'Y') {
    const number = t.number(at + 1);
    if (f.fiscal && t.word(at + 1).length === 4 && number > 1900)
      return { end: at + 2, meaning: calendar({ year: number }) };
  }
  if (f.ordinal !== null) return null;
  if (f.side === null) {
    if (!f.the || kind === 'H' || kind === 'MIN' || kind === 'S' || kind === 'D') return null;
    if (kind === 'Y' && t.mark(at + 1) === '-' && t.word(at + 2) === 'end')
      return { end: at + 3, meaning: shift('Y', 0, 'now') };
    if (kind === 'Y' && /^(?:ended|ending|to|through)$/.test(t.word(at + 1)))
      return { end: at + 1, meaning: fixed('DURATION', 'P1Y') };
    return { end: at + 1, meaning: shift(kind, 0, kind === 'WE' || kind === 'W' ? 'now' : 'text') };
  }
  if (kind === 'H' || kind === 'MIN' || kind === 'S') {
    return f.side === 'last' || f.side === 'next'
      ? { end: at + 1, meaning: fixed('DURATION', durationValue(1, kind)) }
      : null;
  }
  if (kind === 'D') {
    if (f.side === 'last' || (f.side === 'this' && t.word(at + 1) === 'and')) return null;
    const by = f.side === 'next' || f.side === 'following' ? 1 : f.side === 'previous' ? -1 : 0;
    return { end: at + 1, meaning: shift('D', by, 'text') };
  }
  if (f.past && kind !== 'Y')
    return { end: at + 1, meaning: kind === 'WE' ? shift('WE', -1, 'now') : fixed('DURATION', durationValue(1, kind)) };
  const steps: Readonly<Record<Side, Step>> = {
    this: { by: 0, anchor: 'now' },
    last: { by: -1, anchor: 'now' },
    next: { by: 1, anchor: 'now' },
    that: { by: 0, anchor: 'text' },
    previous: { by: -1, anchor: 'text' },
    following: { by: 1, anchor: 'text' },
  };
  const step = steps[f.side];
  if (t.word(at + 1) === 'and' && t.lexeme(at + 2)?.role === 'a' && t.word(at + 3) === 'half' && f.side !== 'that') {
    return { end: at + 4, meaning: fixed('DURATION', durationValue(1.5, kind)) };
  }
  const orSo = t.word(at + 1) === 'or' && t.word(at + 2) === 'so';
  return { end: orSo ? at + 3 : at + 1, meaning: shift(kind, step.by, step.anchor) };
}

function quarter(t: Tokens, at: number, f: Frame): Core | null {
  const number = f.ordinal;
  if (number !== null) {
    if (number > 4) return null;
    const behind = yearBehind(t, at + 1);
    const year = f.year === null ? null : { year: f.year };
    return {
      end: behind?.end ?? at + 1,
      meaning: calendar({ quarter: number, side: f.side, yearStep: f.yearStep, ...year, ...behind?.parts }),
    };
  }
  if (f.year !== null) return { end: at + 1, meaning: calendar({ year: f.year, quarter: 0 }) };
  if (f.yearStep !== null)
    return { end: at + 1, meaning: shift('Y', f.yearStep.by, f.yearStep.anchor, { loose: true }) };
  if (f.side === 'last') return { end: at + 1, meaning: shift('Q', -1, 'now') };
  if (f.side === 'next') return { end: at + 1, meaning: shift('Q', 1, 'now') };
  if (f.side === 'this') return { end: at + 1, meaning: shift('Q', 0, 'now') };
  if (f.side === 'previous') return { end: at + 1, meaning: shift('Q', -1, 'text') };
  if (f.side === 'following') return { end: at + 1, meaning: shift('Q', 1, 'text') };
  if (!f.the && !f.latest && f.side === null) return null;
  return { end: at + 1, meaning: shift('Q', 0, 'text') };
}

/** A counted unit: a length of time, or a step when "ago", "later" or "earlier" follow. */
function counted(t: Tokens, at: number, plural: boolean, kind: Unit, f: Frame): Core | null {
  let end = at + 1;
  // "a months-long trek": the article is no count.
  let number = f.counted && !(f.article && plural) ? f.count : null;
  if (!f.counted && f.side !== null && f.side !== 'last' && f.side !== 'next' && f.side !== 'following') {
    return null;
  }
  if (kind === 'WE' && f.counted && !f.article) return { end, meaning: fixed('DURATION', durationValue(number, 'WE')) };
  if (kind === 'WE') return null;
  // "three quarters" are as often a share; as a time they come with a side or a place in the year.
  if (kind === 'Q' && f.side === null && f.ordinal === null && !f.recent) return null;
  // "the first days" are a place in a time that is not told.
  if (!f.counted && f.ordinal !== null) return null;
  // "the darkest days", "the Reagan years": a plural that is no length.
  if (!f.counted && f.side === null && f.ordinal === null && !f.recent && !bare(t, at)) return null;
  // "a year and a half"
  if (t.word(end) === 'and' && t.lexeme(end + 1)?.role === 'a' && t.word(end + 2) === 'half' && number !== null) {
    number += 0.5;
    end += 3;
  } else if (t.word(end) === 'or' && t.word(end + 1) === 'so') end += 2;
  else if (t.word(end) === 'or' && t.word(end + 1) === 'two' && number === 1) end += 2;
  if (t.mark(end) === '-' && t.word(end + 1) === 'old') end += 2;
  else if (t.mark(end) === '-' && t.word(end + 1) === 'long') end += 2;
  else if (t.word(end) === 'old' && f.counted && !f.article) end++;
  else if (t.word(end) === 'of' && t.word(end + 1) === 'age') end += 2;
  else {
    const step = direction(t, end, plural || f.counted);
    if (step !== null && f.side === null && f.ordinal === null) {
      if (number === null) return { end: step.end, meaning: fixed('DATE', step.by < 0 ? 'PAST_REF' : 'FUTURE_REF') };
      return {
        end: step.end,
        meaning: shift(kind, step.by * number, step.anchor, { loose: kind === 'Y' && number === 1 && step.by < 0 }),
      };
    }
  }
  if (f.recent && plural && !f.counted)
    return { end, meaning: fixed('DATE', kind === 'Y' || kind === 'DE' ? 'PAST_REF' : durationValue(null, kind)) };
  if (t.lexeme(end)?.role === 'period' && t.mark(end - 1) === '' && f.counted) end++;
  // "an hour and 20 minutes"
  const smaller = t.word(end) === 'and' && number !== null ? count(t, end + 1) : null;
  if (smaller?.value != null && number !== null) {
    const unit = t.lexeme(smaller.end)?.unit;
    const both = `${kind}${unit ?? ''}`;
    if (both === 'HMIN' || both === 'MINS') {
      const value = `${durationValue(number, kind)}${durationValue(smaller.value, both === 'HMIN' ? 'MIN' : 'S').slice(2)}`;
      return { end: smaller.end + 1, meaning: fixed('DURATION', value) };
    }
    if (both === 'YM' || both === 'MD') {
      const value = `${durationValue(number, kind)}${durationValue(smaller.value, both === 'YM' ? 'M' : 'D').slice(1)}`;
      return { end: smaller.end + 1, meaning: fixed('DURATION', value) };
    }
  }
  return { end, meaning: fixed('DURATION', durationValue(number, kind)) };
}

/** Whether "that" points: before a unit always, before a weekday or month behind a preposition or at a clause's start. */
function demonstrative(t: Tokens, at: number): boolean {
  const next = t.lexeme(at + 1);
  if (next?.role === 'last' || next?.role === 'next' || next?.role === 'this') return false;
  if (next?.weekday === undefined && next?.month === undefined) return true;
  return (
    at === 0 ||
    t.mark(at - 1) !== '' ||
    /^(?:of|on|in|by|during|since|and|but|later|until|before|after|from)$/.test(t.word(at - 1))
  );
}

/** A plural without a count that is still a length of time: by what stands before it, or "ago" and the like behind it. */
function bare(t: Tokens, at: number): boolean {
  if (/^(?:ago|later|earlier|before|after|old|of)$/.test(t.word(at + 1)) || t.mark(at + 1) === '-') return true;
  return at === 0 || BEFORE_PLURAL.has(t.word(at - 1)) || t.mark(at - 1) === ',' || t.mark(at - 1) === '-';
}

/** "ago", "earlier", "later", "from now" behind a length of time; "before" and "after" where nothing follows them. */
function direction(
  t: Tokens,
  at: number,
  allowed: boolean,
): { end: number; by: number; anchor: 'now' | 'text' } | null {
  if (!allowed) return null;
  const role = t.lexeme(at)?.role;
  const word = t.word(at);
  if (role === 'ago') return { end: at + 1, by: -1, anchor: 'now' };
  if (role === 'earlier' || word === 'previously') return { end: at + 1, by: -1, anchor: 'text' };
  if (role === 'later' || word === 'afterward' || word === 'afterwards' || word === 'hence')
    return { end: at + 1, by: 1, anchor: 'text' };
  if (word === 'from' && t.word(at + 1) === 'now') return { end: at + 2, by: 1, anchor: 'now' };
  if (word === 'before' && closes(t, at + 1)) return { end: at + 1, by: -1, anchor: 'text' };
  if (word === 'after' && closes(t, at + 1)) return { end: at + 1, by: 1, anchor: 'text' };
  return null;
}

function closes(t: Tokens, at: number): boolean {
  const mark = t.mark(at);
  return at >= t.count || mark === ',' || mark === '.' || mark === ';' || mark === ')';
}
