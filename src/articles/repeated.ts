/**
 * Furniture told by repetition: what several articles of one source hold word for word, though their texts are
 * different. A sentence that recurs need not be furniture (background, "She declined to comment"), so only lines that
 * are furniture's kind can go: marks of a word or three, and at the head or foot of a text what is no sentence, or
 * speaks for the outlet or to its readers. Pure; linear in the text's length.
 */
import { BRACKET, countWords, END, kindsAt, QUOTE, SPACE } from './characters.ts';
import { endsSentence } from './ending.ts';

/** Words and characters of a mark ("Advertisement"), and of a line at the head or foot. */
const MARK = { words: 3, length: 30 } as const;
const LINE = { words: 15, length: 120 } as const;
const SENTENCE_LENGTH = 400;
/** Paragraphs that are a text's head and foot. */
const HEAD = 3;
const FOOT = 6;
/** Lines of one article that are remembered. */
const MOST = 24;

/** The outlet speaks, or the reader is spoken to, in the languages that most pages are in; addresses; rights. */
const ADDRESS =
  /[@©]|https?:|www\.|(?:^|[\s¡¿(])(?:we|our|us|you|your|wir|uns|unsere?[mnrs]?|sie|ihre?[mnrs]?|nous|notre|nos|vous|votre|vos|nosotros|nuestr[ao]s?|usted|tu|noi|nostr[aeio]|voi|nós|nosso|nossa|você|ons|onze|jij|мы|наш\p{Ll}*|вы|ваш\p{Ll}*)(?=[\s.,!?:;]|$)/iu;

interface Paragraph {
  readonly text: string;
  readonly mark: boolean;
  readonly edge: boolean;
}

/** The lines of a body that are furniture if they recur, each once. */
export function suspects(body: string): string[] {
  const found = paragraphsOf(body).filter(({ mark, edge }) => mark || edge);
  return [...new Set(found.map(({ text }) => text))].slice(0, MOST);
}

/** The body without those of its suspects that recur; the whole body when nothing else would be left. */
export function withoutRecurring(body: string, recurs: (line: string) => boolean): string {
  const paragraphs = paragraphsOf(body);
  const gone = paragraphs.map(() => false);
  const walk = (from: number, step: 1 | -1) => {
    for (let i = from; i >= 0 && i < paragraphs.length; i += step) {
      const one = paragraphs[i];
      if (one === undefined || !one.edge || !recurs(one.text)) break;
      gone[i] = true;
    }
  };
  walk(0, 1);
  walk(paragraphs.length - 1, -1);
  const marks = paragraphs.flatMap(({ text, mark }, i) => (mark && gone[i] !== true && recurs(text) ? [i] : []));
  // Several of them are the sub-headings of a column.
  if (marks.length === 1 && marks[0] !== undefined) gone[marks[0]] = true;
  const left = paragraphs.filter((_, i) => gone[i] !== true);
  return left.some(({ text }) => endsSentence(text)) ? left.map(({ text }) => text).join('\n\n') : body;
}

function paragraphsOf(body: string): Paragraph[] {
  const texts = body.split('\n\n');
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return texts.map((text, i) => {
    if (text.length > SENTENCE_LENGTH) return { text, mark: false, edge: false };
    // What stands there several times may name who speaks.
    const short =
      text.length <= LINE.length &&
      times.get(text) === 1 &&
      !(endsSentence(text) || holds(text, END)) &&
      countWords(text) <= LINE.words;
    return {
      text,
      mark: short && text.length <= MARK.length && countWords(text) <= MARK.words && !holds(text, QUOTE | BRACKET),
      edge: (i < HEAD || i >= texts.length - FOOT) && (short || (ADDRESS.test(text) && !holds(text, QUOTE))),
    };
  });
}

/** Whether a mark of these kinds stands in the text with white space, or nothing, behind it. */
function holds(text: string, kinds: number): boolean {
  for (let i = 0; i < text.length; i++)
    if (
      (kindsAt(text, i) & kinds) !== 0 &&
      (kinds !== END || i + 1 === text.length || (kindsAt(text, i + 1) & SPACE) !== 0)
    )
      return true;
  return false;
}
