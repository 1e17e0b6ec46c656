/**
 * The article's text out of a page's tree: its furniture cleared away, Readability's choice, and a selection of
 * paragraphs that mends that choice.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { type MarkupNode, type Paragraph, paragraphsOf } from './blocks.ts';
import { textOfFragment } from './fragment.ts';
import { clear } from './furniture.ts';
import { joinInitials } from './initials.ts';
import { markupOf } from './markup.ts';
import type { Metadata } from './metadata.ts';
import { oneLine } from './plain.ts';
import { dataOf, textIn } from './scripted.ts';
import { select } from './selection.ts';
import { squeeze } from './sight.ts';
import { elements as elementsOf, type Parent } from './tree.ts';

/** A page of more elements or paragraphs is no article: it is kept whole, for both judges would take too long over it. */
const MANY = { elements: 25_000, paragraphs: 5_000 } as const;

/** A page of fewer letters shows no report; its scripts may. */
const NOTHING = 200;
/** Lines right above a text that may say who wrote it. */
const HEADER = 8;

export interface Content {
  /** Paragraphs stand apart by a blank line. */
  readonly text: string;
  /** What stood right above the text and is none of it, each as one line: who wrote it, and when. */
  readonly header: readonly string[];
}

/** The text of the page's article; of a fragment, all of its text. */
export function contentOf(tree: Parent, metadata: Metadata, fragment: boolean): Content {
  const data = fragment ? [] : dataOf(tree);
  const elements = clear(tree);
  joinInitials(tree);
  const title = squeeze(metadata.title ?? '');
  const all = paragraphsOf(markupOf(bodyOf(tree))).flatMap((one) => withoutTitle(one, title));
  const whole = elements + referencesIn(all) > MANY.elements || all.length > MANY.paragraphs;
  const chosen = whole ? all : fragment ? textOfFragment(all) : select(all, readability(tree, title), metadata);
  const text = chosen.map((paragraph) => paragraph.text).join('\n\n');
  const first = chosen[0] === undefined ? 0 : all.indexOf(chosen[0]);
  const header = all.slice(Math.max(0, first - HEADER), first).map((paragraph) => oneLine(paragraph.text));
  // A body in the page's own data is whole, though without its paragraphs; it serves where scripts would bring the text.
  const given = metadata.body ?? (text.length < NOTHING ? textIn(data) : null) ?? '';
  return { text: text.length * 2 < given.length ? given : text, header };
}

/** How many characters are written as references in markup: linkedom makes a node of each. */
function referencesIn(all: readonly Paragraph[]): number {
  return all.reduce((sum, { text }) => sum + (text.match(/[&<>\u00a0]/g)?.length ?? 0), 0);
}

function bodyOf(tree: Parent): Parent {
  for (const element of elementsOf(tree)) if (element.tagName === 'body') return element;
  return tree;
}

/** The paragraphs that Readability chooses, each as one line. */
function readability(tree: Parent, title: string): Set<string> {
  let chosen: Paragraph[] = [];
  const document: unknown = parseHTML(serialize(tree)).document;
  new Readability(document as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => {
      chosen = paragraphsOf(node as unknown as MarkupNode);
      return '';
    },
  }).parse();
  return new Set(chosen.flatMap((one) => withoutTitle(one, title)).map(({ text }) => oneLine(text)));
}

/** A headline that only a line break sets apart from what stands below it, as pages without headings have it. */
function withoutTitle(paragraph: Paragraph, title: string): Paragraph[] {
  const end = paragraph.text.indexOf('\n');
  if (end < 0 || title.length < 8 || squeeze(paragraph.text.slice(0, end)) !== title) return [paragraph];
  const part = (text: string): Paragraph => ({ ...paragraph, text: text.trim() });
  return [part(paragraph.text.slice(0, end)), part(paragraph.text.slice(end + 1))];
}
