/**
 * The words of a `from:` or `to:` option ("2018", "June 2018", "last year", "2018-06-05") to the days that they cover.
 * Words are read by the same grammar as articles are, against the moment of asking.
 */
import { type Days, days } from '../articles/edtf.ts';
import type { Sentence } from '../language/reading.ts';
import { findTimes } from '../language/times/index.ts';
import { UserError } from './answer.ts';

/** What may stand around dates in an option without changing them: "from June to August 2018", "since 2017". */
const AROUND =
  /^(?:[\s,.;:()/–—-]|\b(?:from|to|until|till|through|since|between|and|in|on|of|during|after|before|by|the|year|month)\b)*$/i;

/**
 * First and last day, both included, of what the words name; an interval runs from the first date to the last.
 * Throws UserError when they name no time that can be put on a calendar.
 */
export function period(words: string, now: Date): Days {
  const text = words.trim();
  const plain = days(text);
  if (plain !== null) return plain;
  const whole: Sentence = { start: 0, end: text.length };
  // Months are told in any case by members: "june 2018", "may".
  const written = text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  for (const tried of [text, written]) {
    const found = read(tried, whole, now);
    if (found !== null) return found;
  }
  throw new UserError(
    `"${shortened(text)}" is no time that I can read; write a year, a month or a day, such as 2018, June 2018, 2018-06-05 or last year`,
  );
}

function read(text: string, whole: Sentence, now: Date): Days | null {
  const times = findTimes(text, [whole], {
    published: now.toISOString().slice(0, 10),
    publishedInferred: false,
    title: null,
    source: null,
    url: null,
  });
  let rest = '';
  let at = 0;
  let from: string | null = null;
  let to: string | null = null;
  for (const time of times) {
    rest += `${text.slice(at, time.start)} `;
    at = time.end;
    const covered = time.value === 'PRESENT_REF' ? days(now.toISOString().slice(0, 10)) : time;
    if (covered?.from == null || covered.to === null) return null;
    if (from === null || covered.from < from) from = covered.from;
    if (to === null || covered.to > to) to = covered.to;
  }
  rest += text.slice(at);
  return from !== null && to !== null && AROUND.test(rest) ? { from, to } : null;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
