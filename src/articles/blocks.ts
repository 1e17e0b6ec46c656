/** Markup to paragraphs: a block element or two line breaks end one; white space is a blank, as in a browser. */

/** The little of a DOM that is read here; linkedom's nodes have it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
}

export interface Paragraph {
  readonly text: string;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** Name of the block element that holds it: "P", "LI", "H2". */
  readonly block: string;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Paragraphs of the text below `root`, in order, none of them empty. */
export function paragraphsOf(root: MarkupNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let linked = 0;
  let inLink = 0;
  let block = root.nodeName.toUpperCase();
  const flush = () => {
    const text = line
      .replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n')
      .replace(/[ \t\r\f]{2,}/g, ' ')
      .trim();
    const share = text === '' ? 0 : Math.min(1, linked / text.length);
    if (text !== '') for (const part of text.split(/\n{2,}/)) paragraphs.push({ text: part, linked: share, block });
    line = '';
    linked = 0;
  };
  let node: MarkupNode | null = root.firstChild;
  while (node !== null) {
    const name = node.nodeType === 1 ? node.nodeName.toUpperCase() : '';
    if (node.nodeType === 3) {
      const text = preserved(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      line += text;
      if (inLink > 0) linked += text.trim().length;
    } else if (name === 'BR') line += '\n';
    else if (name === 'TD' || name === 'TH') line += ' ';
    else if (BLOCK.has(name)) {
      flush();
      block = name;
    }
    if (node.firstChild !== null) {
      if (name === 'A') inLink++;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) {
        node = null;
        break;
      }
      const left = node.nodeName.toUpperCase();
      if (left === 'A') inLink--;
      if (BLOCK.has(left)) {
        flush();
        block = node.parentNode?.nodeName.toUpperCase() ?? block;
      }
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return paragraphs;
}

function preserved(node: MarkupNode): boolean {
  return node.parentNode?.nodeName.toUpperCase() === 'PRE';
}
