/**
 * The text of a page that only its scripts would show, from the data that they are given (`__NEXT_DATA__`, other
 * `application/json`): the longest string, or list of parts, under a name that such systems give a text.
 */
import { parseFragment } from 'parse5';
import { oneLine } from './plain.ts';
import { attribute, type Element, elements, isElement, type Node, type Parent, textOf } from './tree.ts';

const TEXT =
  /^(?:article_?)?(?:body|content|text|html|copy|story)(?:_?(?:html|text|elements|blocks))?$|^(?:rendered|value|paragraphs|blocks)$/i;
/** Kinds of parts that are text. */
const PART = /^(?:text|paragraph|p|html|heading|header|h[2-6]|subheading|blockquote|quote|list)$/i;
/** Letters of a script that is read, values in it that are looked at, and letters and sentences of a text. */
const MOST = 3_000_000;
const VALUES = 50_000;
const LEAST = { letters: 250, sentences: 3 } as const;

/** Scripts of a page that hold data. To be taken before the page is cleared of them. */
export function dataOf(tree: Parent): string[] {
  const found: string[] = [];
  for (const element of elements(tree)) {
    if (element.tagName !== 'script' || !/^application\/json\b/i.test(attribute(element, 'type') ?? '')) continue;
    const script = textOf(element, MOST);
    if (script.length > LEAST.letters && script.length < MOST && found.length < 10) found.push(script);
  }
  return found;
}

/** The longest text that the data hold, its paragraphs apart; null where there is none. */
export function textIn(data: readonly string[]): string | null {
  let best = '';
  let left = VALUES;
  const take = (text: string) => {
    if (text.length > best.length && text.length >= LEAST.letters && sentencesIn(text) >= LEAST.sentences) best = text;
  };
  for (const script of data) {
    const stack: { readonly name: string; readonly value: unknown }[] = [{ name: '', value: parsed(script) }];
    for (let at = stack.pop(); at !== undefined && left > 0; at = stack.pop(), left--) {
      const { name, value } = at;
      if (typeof value === 'string' && TEXT.test(name)) take(value);
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) && TEXT.test(name)) take(value.slice(0, 2000).map(partOf).filter(Boolean).join('\n\n'));
      for (const [key, one] of Object.entries(value))
        stack.push({ name: Array.isArray(value) ? name : key, value: one });
    }
  }
  return best === '' ? null : plainOf(best);
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** What a part of a text says: a string, or the text of an object that calls itself a paragraph. */
function partOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const { type, text, content, html, value } = Object.fromEntries(Object.entries(part));
  if (type !== undefined && !(typeof type === 'string' && PART.test(type))) return '';
  return [text, content, html, value].find((one) => typeof one === 'string') ?? '';
}

function sentencesIn(text: string): number {
  return text.slice(0, 20_000).match(/\p{L}\p{Ll}+[.!?…”"](?=\s|<|$)/gu)?.length ?? 0;
}

/** Text that may be HTML: its paragraphs, each as one line. */
function plainOf(text: string): string {
  if (!/<[a-z]/i.test(text)) return text;
  const blocks: string[] = [''];
  const end = () => {
    if (blocks.at(-1) !== '') blocks.push('');
  };
  const stack: (Node | null)[] = [...parseFragment(text).childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === null) end();
    else if ('value' in node) blocks.push(`${blocks.pop() ?? ''}${node.value}`);
    else if (isElement(node) && !/^(?:script|style|figure|figcaption|iframe)$/.test(node.tagName)) {
      if (isBlock(node)) {
        end();
        stack.push(null);
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return blocks.map(oneLine).filter(Boolean).join('\n\n');
}

function isBlock({ tagName }: Element): boolean {
  return /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|pre)$/.test(tagName);
}
