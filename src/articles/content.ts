/**
 * The article's text out of a page's tree: what Readability chooses, mended where it errs. Leads that stand outside the
 * chosen part come back, paragraphs of nothing but links go, and where it chose the wrong part the judge of lines decides.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { type MarkupNode, type Paragraph, paragraphsOf } from './blocks.ts';
import { clear } from './furniture.ts';
import { judgeLines, likeliest } from './judgement.ts';
import type { Metadata } from './metadata.ts';
import { oneLine } from './plain.ts';
import type { Parent } from './tree.ts';

/** A paragraph with this share of its letters in links says where to read on, not what happened. */
const LINKS = 0.8;
/** A lead stands at most so many paragraphs above the chosen text. */
const LEAD = 8;
/** Where Readability holds less than this share of what is surely running text, it chose the wrong part. */
const COVER = 0.4;

/** A page of more elements or paragraphs is no article: it is kept whole, for both judges would take too long over it. */
const MANY = { elements: 25_000, paragraphs: 5_000 } as const;

/** The text of the page's article, paragraphs apart; of a fragment, all of its text. */
export function contentOf(tree: Parent, metadata: Metadata, fragment: boolean): string {
  const elements = clear(tree);
  const { document } = parseHTML(serialize(tree));
  const all = paragraphsOf(document.body as unknown as MarkupNode);
  const text = (
    fragment || elements > MANY.elements || all.length > MANY.paragraphs ? all : mend(all, readability(document))
  )
    .map((paragraph) => paragraph.text)
    .join('\n\n');
  // A body in the page's own data is whole, though without its paragraphs; it serves where scripts would bring the text.
  const given = metadata.body ?? '';
  return text.length * 2 < given.length ? given : text;
}

function readability(document: unknown): Paragraph[] {
  let chosen: Paragraph[] = [];
  new Readability(document as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => {
      chosen = paragraphsOf(node as unknown as MarkupNode);
      return '';
    },
  }).parse();
  return chosen;
}

function mend(all: readonly Paragraph[], chosen: readonly Paragraph[]): readonly Paragraph[] {
  const lines = all.map(({ text }) => oneLine(text));
  const odds = judgeLines(lines).text;
  const inside = new Set(chosen.map(({ text }) => oneLine(text)));
  const words = (sure: (i: number) => boolean) =>
    lines.reduce((sum, line, i) => sum + (sure(i) ? line.split(' ').length : 0), 0);
  const sure = (i: number) => (odds[i] ?? 0) > 0.8 && isRunning(lines[i] ?? '');
  const told = words(sure);
  if (told > 80 && words((i) => sure(i) && inside.has(lines[i] ?? '')) < COVER * told) {
    const likely = likeliest(odds, lines);
    return all.filter((_, i) => likely[i] === true || inside.has(lines[i] ?? ''));
  }
  const linked = chosen.filter((paragraph) => paragraph.linked >= LINKS);
  // A list of links can be the article.
  const kept = linked.length > 0.4 * chosen.length ? chosen : chosen.filter((paragraph) => !isPointer(paragraph));
  const start = kept.find(({ text }) => isRunning(oneLine(text)));
  const first = start === undefined ? -1 : lines.indexOf(oneLine(start.text));
  const lead = all.slice(Math.max(0, first - LEAD), Math.max(0, first)).filter((_, k) => {
    const i = Math.max(0, first - LEAD) + k;
    const line = lines[i] ?? '';
    return !inside.has(line) && (odds[i] ?? 0) > 0.5 && isRunning(line);
  });
  return [...lead, ...kept];
}

function isPointer({ text, linked }: Paragraph): boolean {
  return linked >= LINKS && text.split(/\s+/).length < 25;
}

function isRunning(line: string): boolean {
  return line.split(' ').length >= 12 && /[.!?…。！？؟]["'”’»)\]]*$/u.test(line);
}
