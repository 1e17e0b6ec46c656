/** A reading for a person's eyes: the head, then figures, dates and quotes with the words they were read from. */
import type { FileReading } from '../ingest/document.ts';
import type { Figure } from '../language/reading.ts';

export function describeReading(item: FileReading): string {
  if ('error' in item) return `${item.file}\n  not read: ${item.error}\n`;
  const { file, article, reading } = item;
  const published = article.published ?? 'unknown';
  const basis = [article.publishedBasis, article.publishedNote].filter((part) => part !== null).join(': ');
  const dates = reading.times.filter((time) => time.type === 'DATE' || time.type === 'TIME');
  return [
    file,
    `  title      ${article.title ?? 'unknown'}`,
    `  source     ${article.source ?? 'unknown'}${article.author === null ? '' : `, by ${article.author}`}`,
    `  published  ${published}${basis === '' ? '' : ` (${basis})`}`,
    ...(article.url === null ? [] : [`  address    ${article.url}`]),
    ...(article.nextPage === undefined ? [] : [`  goes on    ${article.nextPage} (not read: save that page, too)`]),
    `  text       ${article.body.length} characters, ${reading.sentences.length} sentences`,
    ...list('figures', reading.figures.map(figure)),
    ...list(
      'dates',
      dates.map(({ value, text }) => `${value.padEnd(12)} “${oneLine(text)}”`),
    ),
    ...list(
      'quotes',
      reading.quotes.map(({ speaker, text }) => `${speaker ?? 'somebody'}: “${oneLine(text)}”`),
    ),
    '',
    article.body,
    '',
  ].join('\n');
}

function figure({ value, valueHigh, unit, measure, period, change, speaker, hedge, text }: Figure): string {
  const amount = `${value}${valueHigh === null ? '' : `–${valueHigh}`}${unit === null ? '' : ` ${unit}`}`;
  const about = [
    measure,
    period,
    change === 'level' ? null : change,
    hedge,
    speaker === null ? null : `says ${speaker}`,
  ];
  return `${amount}  ${about.filter((part) => part !== null).join(' · ')}  “${oneLine(text)}”`;
}

function list(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
