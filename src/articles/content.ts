/** The article's text out of a page's tree: pruned, then found by Readability; all visible text where it finds none. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { type MarkupNode, type Paragraph, paragraphsOf } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import { isElement, type Parent } from './tree.ts';

/** Never text of an article. */
const DROP = new Set(
  'script style noscript svg template iframe link meta object embed canvas select input button textarea video audio source track picture img map figure figcaption math nav dialog'.split(
    ' ',
  ),
);

/** All paragraphs of a page and those of its article. */
export function candidates(tree: Parent): { all: Paragraph[]; chosen: Paragraph[] } {
  prune(tree);
  const { document } = parseHTML(serialize(tree));
  const all = paragraphsOf(document.body as unknown as MarkupNode);
  let chosen: Paragraph[] = [];
  new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => {
      chosen = paragraphsOf(node as unknown as MarkupNode);
      return '';
    },
  }).parse();
  return { all, chosen };
}

/** The text of the page's article, paragraphs apart; of a fragment, all of its text. */
export function contentOf(tree: Parent, metadata: Metadata, fragment: boolean): string {
  const { all, chosen } = candidates(tree);
  const text = (fragment ? all : chosen).map((p) => p.text).join('\n\n');
  const given = metadata.body ?? '';
  return text.length * 2 < given.length ? given : text;
}

function prune(root: Parent): void {
  const stack: Parent[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment' && !DROP.has(child.nodeName));
    for (const child of node.childNodes) if (isElement(child)) stack.push(child);
  }
}
