/**
 * A timeline as a calendar (RFC 5545): one all-day event an entry, lines folded at 75 octets. Entries that are known
 * only to the month or year span it and say so.
 */
import { createHash } from 'node:crypto';
import type { TimelineAnswer, TimelineEntry } from '../answers/answer.ts';
import { dateWords } from './dates.ts';

/** `now` stamps the events, as the standard asks. */
export function timelineIcs({ topic, entries, ahead, citations }: TimelineAnswer, now: Date): string {
  const stamp = `${now.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  const event = (entry: TimelineEntry): string[] => {
    const [first] = entry.sentences;
    if (!first) return [];
    const cited = entry.sentences.map(({ citation }) => byNumber.get(citation)).filter((c) => c !== undefined);
    const links = [
      ...new Set(cited.map(({ source, title, url, file }) => [source, title ?? file, url].filter(Boolean).join(', '))),
    ];
    const doubt = entry.basis === 'inferred' ? ' (date inferred)' : '';
    return [
      'BEGIN:VEVENT',
      `UID:${createHash('sha256').update(`${entry.date}\n${first.article}\n${first.start}`).digest('hex').slice(0, 32)}@communique`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(entry.from)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(entry.to))}`,
      `SUMMARY:${escaped(`${dateWords(entry.date)}${doubt}: ${first.text}`)}`,
      `DESCRIPTION:${escaped([...entry.sentences.map(({ text }) => text), ...links].join('\n'))}`,
      `STATUS:${entry.status === 'cancelled' ? 'CANCELLED' : entry.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Communique//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(topic ?? 'Timeline')}`,
    ...[...entries, ...ahead].flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const basic = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** TEXT values: backslash, semicolon and comma escaped, line breaks as \n, control characters dropped. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r?\n|\r/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** No line longer than 75 octets, none cut within a character. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const char of line) {
    const length = Buffer.byteLength(char);
    if (octets + length > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += char;
    octets += length;
  }
  return result;
}
