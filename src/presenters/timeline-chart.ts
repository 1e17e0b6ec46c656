/**
 * A timeline as a picture: dates down a line, a few words beside each. What is inferred has a hollow mark and "≈";
 * what lies ahead is drawn in the colour of targets under a dashed line.
 */
import type { TimelineAnswer, TimelineEntry } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { FAMILY, loadCanvas, PALETTE } from './fonts.ts';
import type { Picture } from './sheet.ts';

const WIDTH = 550;
const DENSITY = 2;
const MARGIN = 20;
/** Where the line runs, and where the words begin. */
const LINE = 166;
const WORDS = LINE + 18;
const LEADING = 17;
const GAP = 14;
const HEAD = 62;
/** Lines of one entry, and entries of one picture: beyond it the message says it better. */
const MOST_LINES = 3;
const MOST_ENTRIES = 14;

interface Row {
  readonly date: readonly string[];
  readonly words: readonly string[];
  readonly entry: TimelineEntry;
  readonly ahead: boolean;
}

/** The picture of a timeline, or null when it has no entries. */
export async function renderTimeline(answer: TimelineAnswer): Promise<Picture | null> {
  const shown = [
    ...answer.entries.map((entry) => ({ entry, ahead: false })),
    ...answer.ahead.map((entry) => ({ entry, ahead: true })),
  ].slice(0, MOST_ENTRIES);
  if (shown.length === 0) return null;
  const canvas = await loadCanvas();
  const ruler = canvas.createCanvas(1, 1).getContext('2d');
  const wrap = (text: string, font: string, width: number, most: number): string[] => {
    ruler.font = font;
    return wrapped(text, (line) => ruler.measureText(line).width <= width, most);
  };
  const rows: Row[] = shown.map(({ entry, ahead }) => ({
    entry,
    ahead,
    date: wrap(dateOf(entry), BOLD, LINE - MARGIN - 14, MOST_LINES),
    words: wrap((entry.sentences[0]?.text ?? '').replace(/\s+/g, ' '), PLAIN, WIDTH - WORDS - MARGIN, MOST_LINES),
  }));
  const heights = rows.map((row) => Math.max(row.words.length, row.date.length) * LEADING + GAP);
  const foot = sourceOf(answer);
  const height = HEAD + heights.reduce((sum, h) => sum + h, 0) + (foot === '' ? 10 : 34);

  const surface = canvas.createCanvas(WIDTH * DENSITY, height * DENSITY);
  const context = surface.getContext('2d');
  context.scale(DENSITY, DENSITY);
  context.fillStyle = PALETTE.card;
  context.beginPath();
  context.roundRect(0, 0, WIDTH, height, 12);
  context.fill();
  const write = (text: string, x: number, y: number, font: string, color: string, align: 'left' | 'right' = 'left') => {
    context.font = font;
    context.fillStyle = color;
    context.textAlign = align;
    context.fillText(text, x, y);
  };
  const [title = ''] = wrap(answer.topic ?? 'Timeline', TITLE, WIDTH - 2 * MARGIN, 1);
  write(title, MARGIN, 34, TITLE, PALETTE.text);

  let y = HEAD;
  rows.forEach((row, i) => {
    const color = row.ahead ? PALETTE.target : PALETTE.line;
    const centre = y + 3;
    const next = y + (heights[i] ?? 0) + 3;
    if (i < rows.length - 1) {
      context.strokeStyle = rows[i + 1]?.ahead === true ? PALETTE.target : PALETTE.grid;
      context.lineWidth = 2;
      context.setLineDash(rows[i + 1]?.ahead === true ? [4, 4] : []);
      context.beginPath();
      context.moveTo(LINE, centre);
      context.lineTo(LINE, next);
      context.stroke();
      context.setLineDash([]);
    }
    context.beginPath();
    context.arc(LINE, centre, 5, 0, 2 * Math.PI);
    context.fillStyle = row.entry.basis === 'inferred' ? PALETTE.card : color;
    context.fill();
    context.strokeStyle = color;
    context.lineWidth = 2;
    context.stroke();
    row.date.forEach((line, k) => {
      write(line, LINE - 14, y + 7 + k * LEADING, BOLD, color, 'right');
    });
    row.words.forEach((line, k) => {
      write(line, WORDS, y + 7 + k * LEADING, PLAIN, row.entry.status === 'cancelled' ? PALETTE.muted : PALETTE.text);
    });
    y += heights[i] ?? 0;
  });
  if (foot !== '') write(wrap(foot, SMALL, WIDTH - 2 * MARGIN, 1)[0] ?? '', MARGIN, height - 14, SMALL, PALETTE.muted);
  return { png: surface.toBuffer('image/png'), alt: altOf(answer.topic, rows, foot) };
}

const PLAIN = `12px ${FAMILY}`;
const BOLD = `bold 12px ${FAMILY}`;
const TITLE = `bold 16px ${FAMILY}`;
const SMALL = `10px ${FAMILY}`;

const dateOf = (entry: TimelineEntry) =>
  `${entry.basis === 'inferred' ? '≈ ' : ''}${dateWords(entry.date)}${entry.status === 'cancelled' ? ' (cancelled)' : ''}`;

/** Words in lines that fit; what is left out is marked by "…". */
function wrapped(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(' ')
    .slice(0, 120)
    .flatMap((word) => word.match(/.{1,24}/gsu) ?? []);
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      while (line !== '' && !fits(`${line}…`))
        line = line.slice(0, line.lastIndexOf(' ') === -1 ? -1 : line.lastIndexOf(' '));
      return [...lines, `${line.replace(/[\s,;:–-]+$/, '')}…`];
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

function sourceOf({ citations }: TimelineAnswer): string {
  const names = [...new Set(citations.map(({ source, title, file }) => source ?? title ?? file))];
  if (names.length === 0) return '';
  return `Source: ${names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')}`;
}

function altOf(topic: string | null, rows: readonly Row[], foot: string): string {
  const said = rows.map((row) => `${row.ahead ? 'Ahead, ' : ''}${dateOf(row.entry)}: ${row.words.join(' ')}`);
  return `Timeline${topic === null ? '' : ` of ${topic}`}. ${said.join(' ')} ${foot}`.trim();
}
