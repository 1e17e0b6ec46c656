/** Markup to paragraphs: a block element or two line breaks end one; white space is a blank, as in a browser. */

import { PICTURE_MARK } from './captions.ts';

/** The little of a DOM that is read here; linkedom's nodes have it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  getAttribute?(name: string): string | null;
}

/** A block element that paragraphs stand in. */
export interface Frame {
  /** In capitals: "DIV". */
  readonly name: string;
  /** Its class, as written. */
  readonly kind: string;
  /** Its class, id and itemprop, as written. */
  readonly mark: string;
  readonly up: Frame | null;
  /** True for a row of a table that lays out the page: its cells hold texts of their own. */
  readonly layout: boolean;
}

export interface Paragraph {
  readonly text: string;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** Share of its letters that stand in `em` or `i`. */
  readonly slanted: number;
  /** True where a picture stands in it, or between it and the paragraph before. */
  readonly pictured: boolean;
  /** Where its first links lead, as written. */
  readonly targets: readonly string[];
  /** Name of the block element that holds it: "P", "LI", "H2". */
  readonly block: string;
  readonly frame: Frame;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements of AMP pages that stand for a block; their names hold a hyphen, as all custom elements' do. */
const CUSTOM_BLOCK = /^AMP-(?:ACCORDION|CAROUSEL|SELECTOR|LIVE-LIST|BODYMOVIN|STORY)/;
const SLANTED = new Set(['EM', 'I', 'CITE']);
/** A link's target counts among the first of its paragraph only. */
const TARGETS = 6;

function isBlock(name: string): boolean {
  return BLOCK.has(name) || CUSTOM_BLOCK.test(name);
}

/** Paragraphs of the text below `root`, in order, none of them empty. */
export function paragraphsOf(root: MarkupNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let linked = 0;
  let slanted = 0;
  let inLink = 0;
  let inSlant = 0;
  let pictured = false;
  let targets: string[] = [];
  let frame: Frame = frameOf(root, null);
  const flush = () => {
    const text = line
      .replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n')
      .replace(/[ \t\r\f]{2,}/g, ' ')
      .trim();
    const share = (letters: number) => (text === '' ? 0 : Math.min(1, letters / text.length));
    const held = { linked: share(linked), slanted: share(slanted), targets, block: frame.name, frame };
    for (const part of text === '' ? [] : text.split(/\n{2,}/)) {
      paragraphs.push({ text: part, pictured, ...held });
      pictured = false;
    }
    line = '';
    linked = 0;
    slanted = 0;
    targets = [];
  };
  let node: MarkupNode | null = root.firstChild;
  while (node !== null) {
    const name = node.nodeType === 1 ? node.nodeName.toUpperCase() : '';
    if (node.nodeType === 3) {
      const text = preserved(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      line += text;
      if (inLink > 0) linked += text.trim().length;
      if (inSlant > 0) slanted += text.trim().length;
    } else if (name === 'BR') line += '\n';
    else if ((name === 'TD' || name === 'TH') && !frame.layout) line += ' ';
    else if (isBlock(name) || name === 'TD' || name === 'TH') {
      flush();
      if (node.firstChild !== null) frame = frameOf(node, frame);
    }
    if (name !== '' && node.getAttribute?.(PICTURE_MARK) != null) pictured = true;
    if (node.firstChild !== null) {
      if (name === 'A') {
        inLink++;
        const target = node.getAttribute?.('href') ?? '';
        if (target !== '' && targets.length < TARGETS) targets.push(target);
      } else if (SLANTED.has(name)) inSlant++;
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
      else if (SLANTED.has(left)) inSlant--;
      if (frame.name === left && (isBlock(left) || left === 'TD' || left === 'TH')) {
        flush();
        frame = frame.up ?? frame;
      }
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return paragraphs;
}

function frameOf(node: MarkupNode, up: Frame | null): Frame {
  const said = (name: string) => node.getAttribute?.(name) ?? '';
  const kind = said('class').slice(0, 300);
  return {
    name: node.nodeName.toUpperCase(),
    kind,
    mark: `${kind} ${said('id')} ${said('itemprop')}`.slice(0, 400).trim(),
    up,
    layout: node.nodeName.toUpperCase() === 'TR' && isLayout(node),
  };
}

/** A cell with more letters than this, or with line breaks in it, is a column of the page. */
const COLUMN = 200;

function isLayout(row: MarkupNode): boolean {
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling)
    if (/^T[DH]$/i.test(cell.nodeName) && isColumn(cell)) return true;
  return false;
}

function isColumn(cell: MarkupNode): boolean {
  let letters = 0;
  let breaks = 0;
  for (let node = cell.firstChild; node !== null; ) {
    if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length;
    else if (/^(?:BR|P|DIV|TABLE)$/i.test(node.nodeName)) breaks++;
    if (letters > COLUMN || breaks > 3) return true;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== cell && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === cell ? null : node.nextSibling;
  }
  return false;
}

function preserved(node: MarkupNode): boolean {
  return node.parentNode?.nodeName.toUpperCase() === 'PRE';
}
