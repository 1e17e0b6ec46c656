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

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Paragraphs of the text below `root`, a blank line between them. */
export function textOfMarkup(root: MarkupNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const text = line
      .replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n')
      .replace(/[ \t\r\f]{2,}/g, ' ')
      .trim();
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/));
    line = '';
  };
  let node: MarkupNode | null = root.firstChild;
  while (node !== null) {
    const name = node.nodeType === 1 ? node.nodeName.toUpperCase() : '';
    if (node.nodeType === 3)
      line += preserved(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (name === 'BR') line += '\n';
    else if (name === 'TD' || name === 'TH') line += ' ';
    else if (BLOCK.has(name)) flush();
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) {
        node = null;
        break;
      }
      if (BLOCK.has(node.nodeName.toUpperCase())) flush();
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return paragraphs.join('\n\n');
}

function preserved(node: MarkupNode): boolean {
  return node.parentNode?.nodeName.toUpperCase() === 'PRE';
}
