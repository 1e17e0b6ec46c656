/** Large first letters: some pages set the first letter of a text in an element of its own, above the rest of its word. */
import { type Element, elements, isElement, type Node, type Parent } from './tree.ts';

const LETTER = /^["'“‘«]?\p{Lu}$/u;
/** What may hold a letter alone; a table cell's or a list's is a mark of its own. */
const HOLDER = /^(?:div|p|span|b|strong|h[2-6])$/;
/** Elements around a letter alone, at most. */
const AROUND = 5;

/** Moves each large first letter to the word that it begins. Linear in the size of the tree. */
export function joinInitials(tree: Parent): void {
  joinAmong(tree);
  for (const element of elements(tree)) joinAmong(element);
}

function joinAmong({ childNodes }: Parent): void {
  let initial: { readonly element: Element; readonly letter: string } | null = null;
  for (const node of childNodes) {
    if (!isElement(node)) {
      if ('value' in node && node.value.trim() !== '') initial = null;
      continue;
    }
    const rest = initial === null ? null : firstText(node);
    // White space in front of the rest is a word's end: "A" above " storm is near".
    if (initial !== null && rest !== null && /^\s?\p{Ll}/u.test(rest.value)) {
      rest.value = initial.letter + rest.value;
      initial.element.childNodes = [];
    }
    const letter = HOLDER.test(node.tagName) ? textAlone(node) : '';
    initial = LETTER.test(letter) ? { element: node, letter } : null;
  }
}

/** The text of an element that holds nothing else, be it in an inline element; else nothing. */
function textAlone(element: Element): string {
  let at = element;
  for (let depth = 0; depth < AROUND && at.childNodes.length === 1; depth++) {
    const [only] = at.childNodes;
    if (only === undefined || !isElement(only)) return only !== undefined && 'value' in only ? only.value.trim() : '';
    at = only;
  }
  return '';
}

/** The text node that an element begins with. */
function firstText(element: Element): Extract<Node, { value: string }> | null {
  for (let at: Node | undefined = element.childNodes[0]; at !== undefined; ) {
    if ('value' in at) return at;
    at = 'childNodes' in at ? at.childNodes[0] : undefined;
  }
  return null;
}
