/**
 * Who speaks in a paragraph that begins with a label: a transcript's turn ("SMITH: We will go.") or a heading that
 * gives somebody's word ("Smith: the road is closed", "Poll: most want peace").
 */
import type { Name, Span } from '../reading.ts';
import type { Paragraph } from './segments.ts';

export interface Turn {
  readonly label: Span;
  readonly content: Span;
  /** Word for word: a transcript's turn. */
  readonly verbatim: boolean;
}

const LABEL = /^["“]?(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}):\s+(?=\S)/u;
/** What gives its word in a heading without being a name. */
const SOURCES = /^(?:poll|report|study|survey|sources?|police|officials?|analysts?|experts?|review|audit|court)$/i;

/** Turns by the number of their paragraph. A label counts where it is a person's name or stands in capitals twice. */
export function turns(body: string, paragraphs: readonly Paragraph[], names: readonly Name[]): Map<number, Turn> {
  const people = new Set(names.filter((n) => n.kind === 'person').flatMap((n) => [n.text.toLowerCase(), n.canonical]));
  const found: { paragraph: number; turn: Turn; text: string }[] = [];
  const shouted = new Map<string, number>();
  paragraphs.forEach(({ start, end }, paragraph) => {
    const match = LABEL.exec(body.slice(start, Math.min(end, start + 80)));
    if (!match?.[1]) return;
    const from = start + match[0].indexOf(match[1]);
    const text = match[1];
    if (isShouted(text)) shouted.set(text, (shouted.get(text) ?? 0) + 1);
    const content = { start: start + match[0].length, end };
    found.push({
      paragraph,
      text,
      turn: { label: { start: from, end: from + text.length }, content, verbatim: isShouted(text) },
    });
  });
  const several = [...shouted.values()].reduce((sum, n) => sum + n, 0) > 1;
  return new Map(
    found
      .filter(({ text, turn }) => (turn.verbatim ? several : people.has(text.toLowerCase()) || SOURCES.test(text)))
      .map(({ paragraph, turn }) => [paragraph, turn]),
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}
