/** Large first letters: some pages set the first letter of a text in an element of its own, above the rest of its word. */
import { type Element, elements, isElement, type Node, type Parent } from './tree.ts';

const LETTER = /^["'“‘«]?\p{Lu}$/u;
/** What may hold a letter alone; a table cell's or a list's is a mark of its own. */
const HOLDER = /^(?:div|p|span|b|strong|h[2-6])$/;
/** Moves each large first letter to the word that it begins. */
export function joinInitials(tree: Parent): void {
  for (const element of elements(tree)) {
    if (!HOLDER.test(element.tagName)) continue;
    const letter = textAlone(element);
    const rest = LETTER.test(letter) ? firstText(nextElement(element)) : null;
    // White space in front of the rest is a word's end: "A" above " storm is near".
    if (rest === null || !/^\s?\p{Ll}/u.test(rest.value)) continue;
    rest.value = letter + rest.value;
    element.childNodes = [];
  }
}

/** The text of an element that holds nothing else, be it in an inline element; else nothing. */
function textAlone(element: Element): string {
  for (let at: Element = element; at.childNodes.length === 1; ) {
    const [only] = at.childNodes;
    if (only === undefined || !isElement(only)) return only !== undefined && 'value' in only ? only.value.trim() : '';
    at = only;
  }
  return '';
}

function nextElement(element: Element): Element | null {
  const beside = element.parentNode?.childNodes ?? [];
  for (let at = beside.indexOf(element) + 1; at > 0 && at < beside.length; at++) {
    const node = beside[at];
    if (node === undefined || ('value' in node && node.value.trim() !== '')) return null;
    if (isElement(node)) return node;
  }
  return null;
}

/** The text node that an element begins with. */
function firstText(element: Element | null): Extract<Node, { value: string }> | null {
  for (let at: Node | undefined = element?.childNodes[0]; at !== undefined; ) {
    if ('value' in at) return at;
    at = 'childNodes' in at ? at.childNodes[0] : undefined;
  }
  return null;
}
