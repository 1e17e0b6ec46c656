/** HTML to parse5's tree, which follows the WHATWG parsing rules whatever the markup; hostile markup is refused first. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { Unreadable } from './bytes.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements open within each other; real pages stay below 200, and later steps recurse. */
const DEPTH = 600;
/** Attributes of one tag: each new one is compared with all before it. */
const ATTRIBUTES = 500;
const ELEMENTS = 300_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** End tags of these may be left out, so that open ones do not nest. */
const OPTIONAL = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body rp rt'.split(' '),
);
const RAW = new Set('script style textarea title xmp noscript iframe'.split(' '));

/** The tree of a page. Throws Unreadable for markup that would take quadratic time or exhaust the stack. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  refuseHostile(html);
  return parse(html);
}

/** One linear pass over the tags, without a tree: counts elements, attributes of each tag, and open elements. */
function refuseHostile(html: string): void {
  let depth = 0;
  let elements = 0;
  const tag = /<(\/?)([a-zA-Z][^\s/>]{0,40})/g;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    if (match[1] === '/') {
      if (!OPTIONAL.has(name) && !VOID.has(name)) depth = Math.max(0, depth - 1);
      continue;
    }
    if (++elements > ELEMENTS) throw new Unreadable(`holds more than ${ELEMENTS} elements`);
    const end = endOfTag(html, tag.lastIndex);
    tag.lastIndex = end;
    if (RAW.has(name)) {
      const close = html.indexOf('</', end);
      const after = close < 0 ? html.length : endOfRaw(html, name, close);
      tag.lastIndex = after;
      continue;
    }
    if (OPTIONAL.has(name) || VOID.has(name) || html[end - 2] === '/') continue;
    if (++depth > DEPTH) throw new Unreadable(`has more than ${DEPTH} elements nested in each other`);
  }
}

/** Index after the ">" of a tag whose name ends at `at`; counts its attributes. */
function endOfTag(html: string, at: number): number {
  let attributes = 0;
  let inBlank = false;
  let i = at;
  for (; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (c === 62) return i + 1;
    if ((c === 34 || c === 39) && html.charCodeAt(i - 1) === 61) {
      const close = html.indexOf(c === 34 ? '"' : "'", i + 1);
      if (close < 0) return html.length;
      i = close;
      inBlank = false;
    } else if (c === 32 || c === 10 || c === 9 || c === 13 || c === 12 || c === 47) inBlank = true;
    else {
      if (inBlank && ++attributes > ATTRIBUTES)
        throw new Unreadable(`has a tag with more than ${ATTRIBUTES} attributes`);
      inBlank = false;
    }
  }
  return i;
}

function endOfRaw(html: string, name: string, from: number): number {
  for (let at = from; at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Elements below a node, in document order. */
export function* elements(root: Parent): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** All text below a node, as it stands. */
export function textOf(root: Parent, limit = 100_000): string {
  let text = '';
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined && text.length < limit; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if ('childNodes' in node) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return text;
}
