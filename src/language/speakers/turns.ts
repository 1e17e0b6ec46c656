/**
 * Who speaks in a paragraph that begins with a label: a transcript's turn ("SMITH: We will go.", "JS: No.", "A: No.") or
 * a heading that gives somebody's word ("Smith: the road is closed", "Poll: most want peace").
 */
import type { Name, Span } from '../reading.ts';
import type { Paragraph } from './segments.ts';

export interface Turn {
  readonly label: Span;
  readonly content: Span;
  /** Word for word: a transcript's turn. */
  readonly verbatim: boolean;
  /** Who speaks, where the label is no name: initials, or the letter before an answer; null for a question's. */
  readonly speaker?: string | null;
}

const LABEL = /^["“]?(\p{Lu}[\p{L}\p{M}.'’ -]{0,40}):\s+(?=\S)/u;
/** "Q. Why?" */
const LETTER = /^([QA])\.\s+(?=\S)/;
/** What gives its word in a heading without being a name. */
const SOURCES = /^(?:poll|report|study|survey|sources?|police|officials?|analysts?|experts?|review|audit|court)$/i;

/**
 * Turns by the number of their paragraph. A label counts where it is a person's name, stands in capitals twice, has the
 * initials of somebody named, or marks questions and answers, both at least twice.
 */
export function turns(body: string, paragraphs: readonly Paragraph[], names: readonly Name[]): Map<number, Turn> {
  const found: { paragraph: number; turn: Turn; text: string }[] = [];
  const seen = new Map<string, number>();
  paragraphs.forEach(({ start, end }, paragraph) => {
    const opening = body.slice(start, Math.min(end, start + 80));
    const match = opening.includes(':') ? (LABEL.exec(opening) ?? LETTER.exec(opening)) : LETTER.exec(opening);
    if (!match?.[1]) return;
    const from = start + match[0].indexOf(match[1]);
    const text = match[1];
    seen.set(text, (seen.get(text) ?? 0) + 1);
    const content = { start: start + match[0].length, end };
    found.push({
      paragraph,
      text,
      turn: { label: { start: from, end: from + text.length }, content, verbatim: isShouted(text) },
    });
  });
  if (found.length === 0) return new Map();
  const persons = names.filter((n) => n.kind === 'person');
  const people = new Set(persons.flatMap((n) => [n.text.toLowerCase(), n.canonical]));
  const shouted = [...seen].reduce((sum, [text, n]) => sum + (isShouted(text) ? n : 0), 0);
  const interview = (seen.get('Q') ?? 0) > 1 && (seen.get('A') ?? 0) > 1;
  const asked = interview ? mostNamed(persons) : null;
  const initials = byInitials(persons);
  return new Map(
    found.flatMap(({ paragraph, text, turn }): [number, Turn][] => {
      const letters = text.replaceAll('.', '');
      if (letters === 'Q' || letters === 'A')
        return interview ? [[paragraph, { ...turn, verbatim: true, speaker: letters === 'A' ? asked : null }]] : [];
      const somebody = /^\p{Lu}{2,3}$/u.test(letters) && (seen.get(text) ?? 0) > 1 ? initials.get(letters) : undefined;
      if (somebody) return [[paragraph, { ...turn, verbatim: true, speaker: somebody }]];
      const counts = turn.verbatim ? shouted > 1 : people.has(text.toLowerCase()) || SOURCES.test(text);
      return counts ? [[paragraph, turn]] : [];
    }),
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** The full name of whoever is named most often, the first of those named alike. */
function mostNamed(persons: readonly Name[]): string | null {
  const counted = new Map<string, { text: string; times: number }>();
  for (const { canonical, text } of persons) {
    const one = counted.get(canonical) ?? { text, times: 0 };
    one.times++;
    if (text.length > one.text.length) one.text = text;
    counted.set(canonical, one);
  }
  return (
    [...counted.values()].reduce<{ text: string; times: number } | null>(
      (best, one) => (best === null || one.times > best.times ? one : best),
      null,
    )?.text ?? null
  );
}

/** Full names by their initials; none where two people share them. */
function byInitials(persons: readonly Name[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { text } of persons) {
    const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2) continue;
    const letters = words
      .map((word) => word[0])
      .join('')
      .toUpperCase();
    const known = found.get(letters);
    found.set(letters, known === undefined || known === text ? text : null);
  }
  return found;
}
