/** Mends what XML forbids and feeds do: junk around the document, control characters, bare "&", HTML's entities. */

/** Entities that XML itself knows. */
const KNOWN = /^(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\da-fA-F]{1,6})$/;

export function mend(text: string): string {
  const start = text.search(/<(?:\?xml|!doctype|!--|[a-z])/i);
  const end = text.lastIndexOf('>');
  const document = text.slice(Math.max(start, 0), end < 0 ? undefined : end + 1);
  return (
    document
      // XML 1.0, section 2.2: no control characters but tab and line ends.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&([#\w]{1,32};)?/g, (whole, name?: string) => {
        if (name === undefined) return '&amp;';
        return KNOWN.test(name.slice(0, -1)) ? whole : `&amp;${name}`;
      })
      .replace(/<!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,10000}\]\s{0,100})?>/i, '')
  );
}
