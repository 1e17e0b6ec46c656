/**
 * Events: sentences anchored on the time when the thing that they tell happens. Of the dates in a sentence those count
 * that stand in the main clause; dates of asides, of comparisons and of the saying count where nothing better is told.
 */
import { type Anchored, findAnchored } from './happenings.ts';
import type { Event, Quote, ReadingContext, Sentence, TimeExpression } from './reading.ts';
import { coverage, type DaySpan, dayValue, parseDay } from './times/calendar.ts';
import { moodAt } from './times/tense.ts';
import { Tokens } from './times/tokens.ts';

/** What was found before and events lean on. */
export interface EventInputs {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly context: ReadingContext;
}

/** How close a date stands to what the sentence tells: 3 main clause, 2 aside or day of saying, 1 adjective, 0 none. */
type Rank = 0 | 1 | 2 | 3;

interface Candidate {
  /** Index into the reading's times. */
  readonly time: number;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Event['basis'];
  /** Tokens of its sentence. */
  readonly start: number;
  readonly end: number;
  /** A year, month or week named by "this", which a nearer date in the sentence makes more precise. */
  readonly wide: boolean;
}

const SAYING = new Set(
  (
    'said says say told tells announced announces reported reports stated states added adds wrote writes confirmed confirms ' +
    'declared warned warns noted notes claimed claims quoted tweeted insisted argued explained commented remarked'
  ).split(' '),
);

/** Words that open an aside. "As" and "that" are looked at closer. */
const SUBORDINATE = new Set(
  (
    'who which whose whom where when after before since until till because although though while if unless following despite ' +
    'ahead prior once whereas whenever amid'
  ).split(' '),
);

/** Words that open a relative clause, and how many tokens before one may name what it tells of. */
const RELATIVE = /^(?:who|which|whose|whom|where)$/;
const NAMING = 5;

/** A date behind these is what something is measured against. */
const COMPARED = new Set('than versus vs compared against over from above below'.split(' '));

/** What an amount is followed by when it is measured against a time, and what it ends in. */
const MEASURED = /^(?:more|less|fewer|higher|lower)$/;
const AMOUNT = /^(?:percent|cent|points?|times|thousand|million|billion|trillion|tons?|tonnes?|barrels?)$/;

const OWNERS = new Set('the a an this that its their his her our my your s'.split(' '));

/** Words that can follow a date which is no adjective. */
const FOLLOWING = new Set(
  (
    'in at on to for with when after before as and or by from of that which who but while during until through over under ' +
    'between against amid near about into is was were are will would has have had could may can said says told met despite ' +
    'because since following where if though although alone also so not did does do than it he she they we i'
  ).split(' '),
);

/** Words that lead to a year that is no adjective. */
const LEADS = new Set(
  'in by since during of from until till through for around about early late mid to and or but after before that on at'.split(
    ' ',
  ),
);

const CANCELLED =
  /^(?:cancel|cancels|cancelled|canceled|postponed|postpones|postpone|scrapped|shelved|delayed|aborted|suspended|abandoned)$/;
const PAST_WORDS = /^(?:last|yesterday)$/;
const INTENT = /^(?:scheduled|planned|due|slated|supposed|expected|set|originally|initially|intended)$/;

/**
 * One event for each time that governs something told; several in one sentence are several, and what an aside dates is
 * one of its own. In order of the times.
 */
export function findEvents(body: string, sentences: readonly Sentence[], inputs: EventInputs): Event[] {
  const events: Event[] = [];
  const tokens = new Tokens();
  const { times, quotes, context } = inputs;
  const quoteAt = directQuotes(quotes);
  const anchored = findAnchored(body, sentences, times);
  let first = 0;
  let next = 0;
  while (first < times.length || next < anchored.length) {
    const sentence = Math.min(
      times[first]?.sentence ?? Number.POSITIVE_INFINITY,
      anchored[next]?.sentence ?? Number.POSITIVE_INFINITY,
    );
    let last = first;
    while (last < times.length && times[last]?.sentence === sentence) last++;
    const told: Anchored[] = [];
    for (let one = anchored[next]; one?.sentence === sentence; one = anchored[++next]) told.push(one);
    const span = sentences[sentence];
    if (
      span !== undefined &&
      (told.length > 0 || times.slice(first, last).some((time) => dated(time, context) !== null))
    ) {
      tokens.read(body, span.start, span.end);
      for (const event of eventsOf(tokens, { body, times, first, last, anchored: told, quoteAt }, context))
        events.push({ ...event, sentence });
    }
    first = last;
  }
  return events;
}

/** What one sentence holds: times [first, last) and those told from a happening. */
interface Told {
  readonly body: string;
  readonly times: readonly TimeExpression[];
  readonly first: number;
  readonly last: number;
  readonly anchored: readonly Anchored[];
  /** The direct quotation around a place of the body. */
  readonly quoteAt: (place: number) => Quote | null;
}

function eventsOf(t: Tokens, told: Told, context: ReadingContext): Omit<Event, 'sentence'>[] {
  const { body, times, first, last } = told;
  if (isDateline(t, times, first, last)) return [];
  const candidates = joined(t, body, candidatesOf(t, told, context));
  const spoken = spokenOf(t, told, candidates);
  const ranked = candidates.map((candidate) => {
    const said = spoken.get(candidate);
    if (said === null) return { candidate, rank: 1 as const };
    return { candidate: said ?? candidate, rank: rankOf(t, candidate) };
  });
  const best = ranked.reduce<Rank>((top, { rank }) => (rank > top ? rank : top), 0);
  if (best === 0) return [];
  const off = calledOff(t);
  const kept = ranked.filter(({ rank }) => rank === best).map(({ candidate }) => candidate);
  // In a list of dates no one makes another more precise.
  const several = kept.length < 30 ? kept : [];
  const seen = new Set<string>();
  const events: Omit<Event, 'sentence'>[] = [];
  for (const candidate of kept) {
    const { time, date, from, to, basis } = candidate;
    if (seen.has(date) || (candidate.wide && several.some((other) => sharpens(other, candidate)))) continue;
    seen.add(date);
    const of = relatedTo(t, candidate.start);
    const status = statusOf(t, candidate, off, context);
    events.push({ time, date, from, to, basis, status, ...(of === null ? {} : { of }) });
  }
  // "after a state visit on July 3-4": the visit is a happening too, where it is told to the day.
  for (const { candidate, rank } of best === 3 ? ranked : []) {
    const { time, date, from, to, basis } = candidate;
    if (rank !== 2 || candidate.wide || seen.has(date) || !aside(t, candidate.start)) continue;
    if (saidThen(t, candidate.start, candidate.end)) continue;
    seen.add(date);
    events.push({ time, date, from, to, basis, status: statusOf(t, candidate, -1, context), aside: true });
  }
  return events.sort((a, b) => a.time - b.time);
}

/** What "today" and its like move by. */
const SPOKEN: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/**
 * "Tomorrow" in a quotation counts from the day of the speech. Where the sentence tells that day ("said on Tuesday") it is
 * moved there; where nothing tells it (null), what was said is hardly dated.
 */
function spokenOf(
  t: Tokens,
  { times, quoteAt }: Told,
  candidates: readonly Candidate[],
): Map<Candidate, Candidate | null> {
  const found = new Map<Candidate, Candidate | null>();
  for (const candidate of candidates) {
    const by = SPOKEN[t.word(candidate.start)];
    const quote = by === undefined ? null : quoteAt(times[candidate.time]?.start ?? -1);
    if (by === undefined || quote === null || candidate.from !== candidate.to) continue;
    const speech = candidates.find(
      (other) =>
        other.from === other.to &&
        other.start !== candidate.start &&
        quoteAt(times[other.time]?.start ?? -1) !== quote &&
        saidThen(t, other.start, other.end),
    );
    const day = speech === undefined ? null : parseDay(speech.from);
    if (day !== null) {
      const date = dayValue(day + by);
      found.set(candidate, { ...candidate, date, from: date, to: date });
    } else if (by !== 0) found.set(candidate, null);
  }
  return found;
}

/** The direct quotation around a place of the body, found by halving. */
function directQuotes(quotes: readonly Quote[]): (place: number) => Quote | null {
  const direct = quotes.filter((quote) => quote.direct).sort((a, b) => a.start - b.start);
  return (place) => {
    let low = 0;
    let high = direct.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((direct[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const quote = direct[low - 1];
    return quote !== undefined && place < quote.end ? quote : null;
  };
}

/** Whether one date lies within another and says it more closely: "this year on Tuesday". */
function sharpens(one: Candidate, wide: Candidate): boolean {
  if (one === wide || one.from < wide.from || one.to > wide.to) return false;
  return !one.wide || one.from > wide.from || one.to < wide.to;
}

/** A line that is no more than a date, a byline or a notice of rights tells nothing. */
function isDateline(t: Tokens, times: readonly TimeExpression[], first: number, last: number): boolean {
  let words = 0;
  let i = first;
  for (let k = 0; k < t.count; k++) {
    const word = t.word(k);
    if (t.mark(k) === '©' || word === 'copyright') return true;
    if (/^(?:published|updated|posted|modified)$/.test(word) && t.mark(k + 1) === ':') return true;
    while (i < last && (times[i]?.end ?? 0) <= t.start(k)) i++;
    const inside = i < last && (times[i]?.start ?? 0) <= t.start(k);
    if (word !== '' && !inside) words++;
  }
  return words < 3;
}

function candidatesOf(t: Tokens, { times, first, last, anchored }: Told, context: ReadingContext): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  let next = 0;
  const place = (start: number, end: number): { start: number; end: number } => {
    while (at < t.count && t.start(at) < start) at++;
    let behind = at;
    while (behind < t.count && t.end(behind) <= end) behind++;
    return { start: at, end: behind };
  };
  const anchor = (before: number) => {
    for (let one = anchored[next]; one !== undefined && one.start < before; one = anchored[++next]) {
      const { time, date, from, to, basis } = one;
      found.push({ time, date, from, to, basis, ...place(one.start, one.end), wide: date.length <= 7 });
    }
  };
  for (let i = first; i < last; i++) {
    const time = times[i];
    const known = time === undefined ? null : dated(time, context);
    if (time === undefined || known === null) continue;
    anchor(time.start);
    found.push({
      time: i,
      ...known,
      ...place(time.start, time.end),
      wide: /^\d{4}(?:-\d\d|-W\d\d)?$/.test(time.value),
    });
  }
  anchor(Number.POSITIVE_INFINITY);
  return found;
}

/**
 * The days of an expression as EDTF, or null when it tells no day, month or year of the calendar. A weekday that cannot
 * be put on a day, because the date of publication is only a month or a year, is told of about that month or year.
 */
function dated(
  time: TimeExpression,
  context: ReadingContext,
): Pick<Candidate, 'date' | 'from' | 'to' | 'basis'> | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const { value, from, to, basis } = time;
  if (from === null || to === null) return aboutPublication(value, context);
  const cut = value.indexOf('T', 1);
  const date = cut > 0 ? value.slice(0, cut) : value;
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return { date, from, to, basis };
  if (date.length < 4) return null;
  const months = /-(?:Q\d|H\d|S[PU]|FA|WI)$/.test(date);
  return { date: months ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`, from, to, basis };
}

function aboutPublication(
  value: string,
  context: ReadingContext,
): Pick<Candidate, 'date' | 'from' | 'to' | 'basis'> | null {
  if (!/^XXXX-(?:WXX(?:-\d)?|XX-XX)(?:T|$)/.test(value)) return null;
  const days = publication(context);
  if (days === null || days.from === days.to) return null;
  const { from, to } = days;
  return {
    date: `${from.slice(0, to.slice(5) === '12-31' && from.slice(5) === '01-01' ? 4 : 7)}~`,
    from,
    to,
    basis: 'inferred',
  };
}

/** First and last day that the date of publication covers, when it is a day, a month or a year. */
function publication(context: ReadingContext): DaySpan | null {
  const match = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?[~?%]?$/.exec(context.published ?? '');
  return match?.[1] === undefined ? null : coverage(match[1]);
}

/** Two ends of a span become one: "from March 27 to 28", "July 3-4", "between January and April", "Wednesday and Thursday". */
function joined(t: Tokens, body: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const b of candidates) {
    const a = out.at(-1);
    if (a !== undefined && a.date !== b.date && a.from <= b.from && a.to <= b.to && spans(t, body, a, b)) {
      const basis =
        a.basis === 'inferred' || b.basis === 'inferred' ? 'inferred' : b.basis === 'resolved' ? 'resolved' : a.basis;
      out[out.length - 1] = {
        ...a,
        date: `${a.date.replace(/\/.*$/, '')}/${b.date.replace(/^.*\//, '')}`,
        to: b.to,
        end: b.end,
        basis,
        wide: false,
      };
    } else out.push(b);
  }
  return out;
}

function spans(t: Tokens, body: string, a: Candidate, b: Candidate): boolean {
  const between = body
    .slice(t.end(a.end - 1), t.start(b.start))
    .trim()
    .toLowerCase();
  if (/^(?:[-–—]|to|through|until|till)$/.test(between)) return true;
  if (between !== 'and') return false;
  if (t.word(a.start - 1) === 'between') return true;
  return a.from === a.to && b.from === b.to && follows(a.to, b.from);
}

function follows(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000;
}

function rankOf(t: Tokens, { start, end, date, wide }: Candidate): Rank {
  const before = t.word(start - 1);
  const owned = t.mark(end) === "'" && t.word(end + 1) === 's';
  const year = date.length === 4;
  // "last year's rise", "Thursday's talks"
  if (owned) return year ? 0 : 1;
  // "3.1 percent more than a year earlier": the measure of a rise, not the day of anything.
  if (MEASURED.test(t.word(start)) && t.word(start + 1) === 'than' && (AMOUNT.test(before) || t.isDigits(start - 1)))
    return 0;
  const compared =
    before === 'in' || before === 'the'
      ? t.word(start - 2)
      : before === 'with' || before === 'to'
        ? t.word(start - 2)
        : before;
  if (COMPARED.has(compared) && !(compared === 'from' && /^(?:to|until|through)$/.test(t.word(end))))
    return wide ? 0 : 1;
  const next = t.word(end);
  const noun = next !== '' && !FOLLOWING.has(next) && !t.isDigits(end) && t.lexeme(end)?.role === undefined;
  // "the June 5 meeting", "the 2015 accord", "Vostok 2018"
  if (noun && OWNERS.has(before)) return year ? 0 : 1;
  if (year && t.isDigits(start) && t.capital(start - 1) && start > 1 && t.lexeme(start - 1) === undefined) return 0;
  // "failed 2016 presidential candidate"
  if (noun && year && before !== '' && !LEADS.has(before)) return 0;
  // "Today the two are friends": the age, not the day.
  if (t.word(start) === 'today' && moodAt(t, start, end) === null) return 0;
  if (aside(t, start) || saidThen(t, start, end)) return 2;
  return 3;
}

/** Whether a word that opens an aside stands between the start of the date's part of the sentence and the date. */
function aside(t: Tokens, start: number): boolean {
  for (let i = start - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const mark = t.mark(i);
    if (mark === '(') return true;
    if (mark === ',' || mark === ';' || mark === '"' || mark === '“' || mark === ')') return false;
    const word = t.word(i);
    if (SUBORDINATE.has(word)) return true;
    if (word === 'as' && !/^(?:a|an|the|of|part|well|many|much|his|her|its)$/.test(t.word(i + 1))) return true;
  }
  return false;
}

/** Where the words begin that the relative clause around a date tells of; null where the date stands in none. */
function relatedTo(t: Tokens, start: number): number | null {
  for (let i = start - 1, n = 0; i > 0 && n < 30; i--, n++) {
    const mark = t.mark(i);
    if (mark !== '' && mark !== '$' && mark !== '.') return null;
    if (RELATIVE.test(t.word(i))) return t.start(Math.max(0, i - NAMING));
  }
  return null;
}

/** "said on Saturday", "announced Monday", "told reporters in Moscow on Tuesday"; "On June 6, the ministry said". */
function saidThen(t: Tokens, start: number, end: number): boolean {
  for (let i = start - 1, n = 0; i >= 0 && n < 5; i--, n++) {
    const mark = t.mark(i);
    if (mark !== '') break;
    if (SAYING.has(t.word(i))) return true;
  }
  // At the head of the sentence: the first verb behind it says.
  if (start > 1) return SAYING.has(t.word(end));
  for (let i = end, n = 0; i < t.count && n < 12; i++, n++) {
    const word = t.word(i);
    if (SAYING.has(word)) return true;
    if (
      /^(?:was|were|is|are|will|would|has|have|had|who|which|met)$/.test(word) ||
      (word.length > 4 && word.endsWith('ed'))
    )
      return false;
  }
  return false;
}

function statusOf(t: Tokens, c: Candidate, off: number, context: ReadingContext): Event['status'] {
  const called = cancellation(t, c, off);
  if (called !== null) return called;
  // "last month", "two years ago" are past whatever verb stands by.
  if (PAST_WORDS.test(t.word(c.start)) || t.word(c.end - 1) === 'ago') return 'happened';
  const written = publication(context);
  if (written !== null && c.from > written.to) return 'planned';
  const said = saidThen(t, c.start, c.end) && SAYING.has(t.word(c.start - 1)) === false && c.start > 1;
  if (said) return 'happened';
  const mood = moodAt(t, c.start, c.end);
  if (mood === 'intended') return 'planned';
  if (mood === 'future' || mood === 'conditional')
    return written !== null && c.to < written.from && !wentAhead(t, c) ? 'happened' : 'planned';
  return 'happened';
}

/** Whether the words before a past date still only intend it: "were to meet", "would". */
function wentAhead(t: Tokens, c: Candidate): boolean {
  for (let i = c.start - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    if (/^(?:scheduled|planned|due|slated|would)$/.test(t.word(i))) return true;
  }
  return false;
}

/** Where a sentence tells of something called off, as its last such token; -1 where it does not. */
function calledOff(t: Tokens): number {
  for (let i = t.count - 1; i >= 0; i--) {
    const word = t.word(i);
    if (CANCELLED.test(word) || ((word === 'called' || word === 'put') && t.word(i + 1) === 'off')) return i;
  }
  return -1;
}

/** What a sentence that tells of something called off says of one date; null where it says nothing of it. */
function cancellation(t: Tokens, c: Candidate, off: number): Event['status'] | null {
  if (off < 0) return null;
  let intended = false;
  for (let i = Math.max(0, c.start - 10); i < c.start; i++) if (INTENT.test(t.word(i))) intended = true;
  if (off < c.start) {
    const word = t.word(c.start - 1);
    // "postponed until June 5", "delayed to 2020"; "cancelled on Monday"; "cancelled the visit planned for May"
    if (word === 'until' || word === 'till' || word === 'to') return 'planned';
    return intended ? 'cancelled' : null;
  }
  return intended || t.word(c.start - 1) === 'for' ? 'cancelled' : null;
}
