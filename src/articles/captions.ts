/** What is said of pictures, where no `figcaption` holds it. */
import { attribute, type Element, elements, isElement, type Parent, textOf } from './tree.ts';

/** Attribute that remembers a picture where its element is taken out. */
export const PICTURE_MARK = 'data-held-picture';

/** What shows something, and a word or two about it. */
export const PICTURES = new Set(
  'img picture video iframe amp-img amp-anim amp-video amp-youtube amp-iframe'.split(' '),
);
/** Names of what holds a picture and what is said of it. */
const PICTURED =
  /^(?:(?:main|lead|top|hero|story|inline|full)?(?:img|image|photo|picture|pic)s?(?:block|box|wrap|cap)?|photograph|figure|media|gallery|lightbox|thumbnail|thumb|video|player|embed)$/;
/** Longest text, in characters, that says what a picture shows. */
const CAPTION = 400;

/**
 * Takes out what is said of pictures: small elements that are named after pictures and hold one, without a heading. A
 * page most of whose text is in such elements shows its article in pictures, and keeps it.
 */
export function dropCaptions(tree: Parent): void {
  const found: { readonly element: Element; readonly length: number }[] = [];
  const stack: Parent[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const pictured = isPictured(child);
      const length = pictured ? saidIn(child) : 0;
      if (pictured && length === 0) continue;
      if (pictured && length <= CAPTION && holdsPicture(child)) found.push({ element: child, length });
      else stack.push(child);
    }
  }
  for (const kind of Map.groupBy(found, ({ element }) => element.tagName === 'figure').values()) {
    const all = kind.reduce((sum, { length }) => sum + length, 0);
    if (all === 0 || all > 0.35 * textOf(tree, all * 4).replace(/\s+/g, ' ').length) continue;
    for (const { element } of kind)
      element.childNodes = element.childNodes.filter((child) => PICTURES.has(child.nodeName));
  }
}

/** Letters in an element, up to those of a caption; a `figcaption` goes by its name. */
function saidIn(element: Element): number {
  const said = (one: Element) => textOf(one, CAPTION + 1).trim().length;
  let left = said(element);
  if (element.tagName !== 'figure' || left > CAPTION) return left;
  for (const one of elements(element)) if (one.tagName === 'figcaption') left -= said(one);
  return Math.max(0, left);
}

function isPictured(element: Element): boolean {
  if (element.tagName === 'figure') return true;
  if (!/^(?:div|span|section|p|li|td|table|center|dl|a)$/.test(element.tagName)) return false;
  const names = (attribute(element, 'class') ?? '')
    .slice(0, 300)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const words = names.split(/\s+/).map((name) => name.split(/[^a-z]+/).filter(Boolean));
  // "media-text", "image-content": a picture beside text; "post format-image": an article.
  return (
    words.some((name) => name.some((word) => PICTURED.test(word))) &&
    !words.some((name) => /^(?:text|content|body|article|post)$/.test(name.at(-1) ?? ''))
  );
}

function holdsPicture(element: Element): boolean {
  let picture = false;
  for (const one of elements(element)) {
    if (/^(?:h[1-4]|blockquote|table|pre|ul|ol)$/.test(one.tagName)) return false;
    picture ||= PICTURES.has(one.tagName) || (element.tagName === 'figure' && one.tagName === 'button');
  }
  return picture;
}
