/** parse5's tree with the links of a DOM: what reads paragraphs goes through it as through linkedom's nodes. */
import type { MarkupNode } from './blocks.ts';
import { isElement, type Node, type Parent } from './tree.ts';

/** A node and its place among its siblings; neighbours are made as they are asked for. */
class Markup implements MarkupNode {
  readonly parentNode: Markup | null;
  readonly #node: Node | Parent;
  readonly #at: number;

  constructor(node: Node | Parent, parent: Markup | null, at: number) {
    this.parentNode = parent;
    this.#node = node;
    this.#at = at;
  }

  /** 1 for an element, 3 for text, as in a DOM; 8 for all else. */
  get nodeType(): number {
    return isElement(this.#node) ? 1 : this.#node.nodeName === '#text' ? 3 : 8;
  }

  get nodeName(): string {
    return this.#node.nodeName;
  }

  get nodeValue(): string | null {
    return 'value' in this.#node ? this.#node.value : null;
  }

  get firstChild(): Markup | null {
    return childOf(this.#node, 0, this);
  }

  get nextSibling(): Markup | null {
    const { parentNode } = this;
    return parentNode === null ? null : childOf(parentNode.#node, this.#at + 1, parentNode);
  }

  getAttribute(name: string): string | null {
    return isElement(this.#node) ? (this.#node.attrs.find((one) => one.name === name)?.value ?? null) : null;
  }
}

function childOf(node: Node | Parent, at: number, parent: Markup): Markup | null {
  const child = 'childNodes' in node ? node.childNodes[at] : undefined;
  return child === undefined ? null : new Markup(child, parent, at);
}

/** The node as the root of what is read. */
export function markupOf(root: Parent): MarkupNode {
  return new Markup(root, null, 0);
}
