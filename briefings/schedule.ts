/**
 * When a briefing is due: cron expressions, or phrases such as "weekdays 08:00" that become one, read in a time zone.
 * A moment is found from the rule itself and never from a timer, so that a bot that was down knows what it missed.
 *
 * Where clocks change: a time that is skipped falls due as long after the last time before it as on other days
 * (02:30 becomes 03:30, as RFC 5545 has it); a time that comes twice falls due the first time.
 */
import { parse } from 'node-cron';
import { UserError } from '../src/answers/answer.ts';

/** Five fields: minute, hour, day of month, month, day of week. */
export type Cron = string;

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY = /^(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rsday|urday|r|rs|days|sdays|nesdays|rsdays|urdays)?$/;
const HOW =
  'say when: "weekdays 08:00", "every day at 7:30", "mondays and thursdays 9:00", "first of the month 10:00", "hourly", or cron such as "0 8 * * 1-5"';

/** A phrase or cron expression as cron. Throws UserError that shows what can be said. */
export function readSchedule(text: string): Cron {
  const phrase = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^[\d*]/.test(phrase) && phrase.split(' ').length >= 5) return cron(phrase);
  if (/^(?:hourly|every hour|each hour)$/.test(phrase)) return '0 * * * *';
  const [, span = '', clock = ''] =
    /^(.*?)(?:,? ?(?:at|@))? ?(\d[\d:.]{0,4} ?(?:[ap]\.?m\.?|h|o'clock)?|noon|midnight)$/.exec(phrase) ?? [];
  const time = readTime(clock);
  const days = readDays(span.trim());
  if (time === null || days === null) throw new UserError(`"${text.trim()}" is no time for a briefing: ${HOW}`);
  return `${time.minute} ${time.hour} ${days}`;
}

function cron(text: string): Cron {
  if (text.split(' ').length !== 5)
    throw new UserError(`"${text}" has too many fields: five are read, minute hour day month weekday`);
  try {
    const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(text);
    if ([minute, hour, dayOfMonth, month, dayOfWeek].flat().some((value) => typeof value !== 'number'))
      throw new Error('only numbers, names, lists, ranges and steps are read');
  } catch (error) {
    throw new UserError(`"${text}" is no cron expression (${error instanceof Error ? error.message : ''}): ${HOW}`);
  }
  return text;
}

function readTime(text: string): { hour: number; minute: number } | null {
  if (text === 'noon') return { hour: 12, minute: 0 };
  if (text === 'midnight') return { hour: 0, minute: 0 };
  const match = /^(\d{1,2})(?:[:.](\d\d))? ?(?:([ap])\.?m\.?|h|o'clock)?$/.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '0', half] = match;
  const minute = Number(minutes);
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** Days as cron's last three fields; null when they are none. */
function readDays(text: string): string | null {
  const phrase = text.replace(/^(?:on |each |every )+/, '').replace(/^the /, '');
  if (/^(?:day|days|daily|)$/.test(phrase) && (phrase !== '' || text === '')) return text === '' ? null : '* * *';
  if (/^(?:weekdays?|working days?|work days?|workdays?)$/.test(phrase)) return '* * 1-5';
  if (/^weekends?$/.test(phrase)) return '* * 0,6';
  const month =
    /^(?:(?:monthly|month) ?(?:on )?(?:the )?)?(first|last|\d{1,2})(?:st|nd|rd|th)?(?: (?:day )?of (?:the|each|every) month)?$/.exec(
      phrase,
    );
  if (month && (phrase.includes('month') || /\d(?:st|nd|rd|th)/.test(phrase))) {
    const day = month[1] === 'first' ? 1 : Number(month[1]);
    return day >= 1 && day <= 31 ? `${day} * *` : null;
  }
  const names = phrase.split(/ ?(?:,? and |,|&|\+) ?/);
  const numbers = names.map((name) => DAYS.indexOf((DAY.exec(name)?.[1] ?? '') as (typeof DAYS)[number]));
  if (numbers.some((n) => n < 0)) return null;
  return `* * ${[...new Set(numbers)].sort((a, b) => a - b).join(',')}`;
}

/** The IANA name as it is written there. Throws UserError for what is none. */
export function readZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    throw new UserError(`"${text}" is no time zone: say one such as Europe/Berlin, Asia/Shanghai or UTC`);
  }
}

/** A rule that holds at least once in eight years, the longest way from one 29 February to the next. */
const FURTHEST_DAYS = 8 * 366 + 1;
const DAY_MS = 86_400_000;

/** The first moment after `after` at which a rule falls due; null when it never does. Milliseconds since 1970. */
export function nextSlot(rule: Cron, zone: string, after: number): number | null {
  const fields = readFields(rule);
  const start = localDay(after, zone) - DAY_MS;
  for (let day = start; day < start + FURTHEST_DAYS * DAY_MS; day += DAY_MS) {
    const slot = slotsOf(fields, day, zone).find((s) => s > after);
    if (slot !== undefined) return slot;
  }
  return null;
}

/** The last moment in (after, until] at which a rule fell due; null when it did not. */
export function lastSlot(rule: Cron, zone: string, after: number, until: number): number | null {
  const fields = readFields(rule);
  const end = localDay(until, zone) + DAY_MS;
  const start = Math.max(localDay(after, zone) - DAY_MS, end - FURTHEST_DAYS * DAY_MS);
  for (let day = end; day >= start; day -= DAY_MS) {
    const slot = slotsOf(fields, day, zone).findLast((s) => s <= until);
    if (slot !== undefined) return slot > after ? slot : null;
  }
  return null;
}

interface Fields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
}

function readFields(rule: Cron): Fields {
  const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(rule);
  return {
    minutes: minute,
    hours: hour,
    daysOfMonth: new Set(dayOfMonth.map(Number)),
    months: new Set(month),
    weekdays: new Set(dayOfWeek.map(Number)),
  };
}

/** Moments of one calendar day, given as its midnight in UTC, in order. */
function slotsOf(fields: Fields, day: number, zone: string): number[] {
  const date = new Date(day);
  const { daysOfMonth, months, weekdays } = fields;
  if (!months.has(date.getUTCMonth() + 1)) return [];
  const byDate = daysOfMonth.has(date.getUTCDate());
  const byWeekday = weekdays.has(date.getUTCDay());
  // As cron has it: where both fields are restricted, either will do.
  const either = daysOfMonth.size < 31 && weekdays.size < 7;
  if (either ? !byDate && !byWeekday : !byDate || !byWeekday) return [];
  const slots = fields.hours.flatMap((hour) =>
    fields.minutes.map((minute) => moment(day + (hour * 60 + minute) * 60_000, zone)),
  );
  return [...new Set(slots)].sort((a, b) => a - b);
}

/** The moment at which clocks of a zone show a time, itself given as if it were UTC. */
function moment(local: number, zone: string): number {
  const before = local - offset(local - DAY_MS, zone);
  const after = local - offset(local + DAY_MS, zone);
  // The earlier one that really shows this time; where none does, clocks skip it.
  const candidates = [before, after].sort((a, b) => a - b);
  return candidates.find((at) => at + offset(at, zone) === local) ?? before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offset(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

/** Midnight in UTC of the day that a zone's clocks show. */
function localDay(at: number, zone: string): number {
  const local = at + offset(at, zone);
  return local - (((local % DAY_MS) + DAY_MS) % DAY_MS);
}
