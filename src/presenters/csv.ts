/**
 * Figures and timelines as CSV (RFC 4180): commas, CRLF, quotes doubled, UTF-8 with a byte order mark so that
 * spreadsheets read names right. A cell that a spreadsheet would take for a formula is made text by an apostrophe.
 */
import type { Citation, FiguresAnswer, TimelineAnswer } from '../answers/answer.ts';

type Cell = string | number | null | undefined;

/** One line a figure. */
export function figuresCsv({ measures, citations }: FiguresAnswer): string {
  const source = sources(citations);
  const rows = measures.flatMap((group, g) =>
    group.points.map((point, i) => [
      group.measure,
      point.subject,
      point.period === null ? null : decades(point.period),
      point.periodInferred ? 'inferred' : point.period === null ? '' : 'stated',
      point.value,
      point.valueHigh,
      group.unit,
      group.kind,
      point.forecast === true ? `${point.change}, forecast` : point.change,
      point.hedge,
      point.speaker,
      group.disagreements.find(({ points }) => points.includes(i))?.nature,
      point.text,
      point.sentence.text,
      ...source(point.citation),
      g + 1,
    ]),
  );
  return csv(
    [
      'measure',
      'subject',
      'period',
      'period known',
      'value',
      'value high',
      'unit',
      'kind',
      'change',
      'hedge',
      'speaker',
      'nature',
      'text',
      'sentence',
      ...SOURCE,
      'group',
    ],
    rows,
  );
}

/** One line a sentence of an entry. */
export function timelineCsv({ entries, ahead, citations }: TimelineAnswer): string {
  const source = sources(citations);
  const rows = [...entries, ...ahead].flatMap((entry) =>
    entry.sentences.map((sentence) => [
      entry.date,
      entry.from,
      entry.to,
      entry.basis,
      entry.status,
      sentence.text,
      ...source(sentence.citation),
      entry.otherDates.map(({ date }) => date).join(' '),
    ]),
  );
  return csv(['date', 'from', 'to', 'date known', 'status', 'sentence', ...SOURCE, 'other dates'], rows);
}

/** TIMEX3's "200" for a decade and "19" for a century as EDTF, where a spreadsheet sees no number: "200X", "19XX". */
function decades(period: string): string {
  return period
    .split('/')
    .map((end) => (/^\d{2,3}$/.test(end) ? end.padEnd(4, 'X') : end))
    .join('/');
}

const SOURCE = ['source', 'title', 'published', 'link', 'file'];

function sources(citations: readonly Citation[]): (n: number) => Cell[] {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return (n) => {
    const { source, title, published, url, file } = byNumber.get(n) ?? {};
    return [source, title, published, url, file];
  };
}

function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Articles are other people's words: none of them may run as a formula (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
