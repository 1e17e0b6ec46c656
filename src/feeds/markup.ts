/**
 * Mark-up that stands bare in an element of text (Atom's XHTML, descriptions with tags): made text before the document
 * is parsed, since a tree of XML loses how text and elements take turns, and with it the order of the words.
 */

const OPENING =
  /<((?:atom:)?(?:title|subtitle|tagline|summary|content|description|info|rights|copyright)|content:encoded|(?:xhtml:)?body)(\s[^<>]{0,2000})?>/g;

/** The document with such content in CDATA sections. Linear: each part is looked at once. */
export function wrapMarkup(xml: string): string {
  const parts: string[] = [];
  let done = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(xml); match; match = OPENING.exec(xml)) {
    const start = match.index + match[0].length;
    if (match[2]?.endsWith('/')) continue;
    const end = xml.indexOf(`</${match[1]}>`, start);
    // One that is never closed is for the parser to judge; the rest of the document holds no other end for it.
    if (end < 0) break;
    const inner = xml.slice(start, end);
    if (hasElements(inner)) {
      parts.push(xml.slice(done, start), `<![CDATA[${unwrapped(inner).replaceAll(']]>', ']]&gt;')}]]>`);
      done = end;
    }
    OPENING.lastIndex = end;
  }
  return done === 0 ? xml : parts.join('') + xml.slice(done);
}

function hasElements(inner: string): boolean {
  return /<[a-zA-Z]/.test(withoutSections(inner, () => ''));
}

/** CDATA sections within, as text that means the same. */
function unwrapped(inner: string): string {
  return withoutSections(inner, (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}

function withoutSections(inner: string, replace: (text: string) => string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const open = inner.indexOf('<![CDATA[', at);
    const close = open < 0 ? -1 : inner.indexOf(']]>', open);
    if (close < 0) return result + inner.slice(at);
    result += inner.slice(at, open) + replace(inner.slice(open + 9, close));
    at = close + 3;
  }
}
