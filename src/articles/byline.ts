/** Author and source as the lines around a headline name them: "By Ann Lee", "Source: Harbour Gazette". */
import type { Line } from './flattened.ts';

/** "By", in the languages whose bylines begin with a word of their own. */
const BY = /^(?:by|von|par|por|door|av|af|di)\s+(?=\p{Lu})/iu;
const SOURCE = /(?:source|quelle|fuente|fonte|bron)\s?[:：]\s?/iu;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|der|den|van|von|di|da|la|le|bin|al|el|y|e)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|der|den|van|von|di|da|la|le|bin|al|el|y|e)){0,4}/u;

/** What the dropped lines next to the headline (and the last lines above it) say of who wrote and who published. */
export function bylineOf(
  lines: readonly Line[],
  titleAt: number,
): { readonly author?: string; readonly source?: string } {
  let author: string | undefined;
  let source: string | undefined;
  for (const { text, kept } of lines.slice(Math.max(0, titleAt - 2), titleAt + 8)) {
    if (kept || text.length > 160) continue;
    if (BY.test(text)) author ??= authors(text.replace(BY, ''));
    const label = SOURCE.exec(text);
    if (label) source ??= NAME.exec(text.slice(label.index + label[0].length).replace(/\s\p{L}+\s?[:：].*$/u, ''))?.[0];
  }
  return { ...(author === undefined ? {} : { author }), ...(source === undefined ? {} : { source }) };
}

/** One name or several ("Ann Lee and Bo Ek"); stops where something else begins. */
function authors(text: string): string | undefined {
  const names: string[] = [];
  let rest = text;
  for (let round = 0; round < 5; round++) {
    // "Liu Xin Source:Global Times": a word with a colon begins the next field.
    const name = NAME.exec(rest.replace(/\s\p{L}+\s?[:：].*$/u, ''))?.[0];
    if (name === undefined || (!/\s/.test(name) && names.length === 0 && name.length < 3)) break;
    names.push(name);
    const next = /^\s?(?:,|and|und|et|y|&)\s(?=\p{Lu})/u.exec(rest.slice(name.length));
    if (next === null) break;
    rest = rest.slice(name.length + next[0].length);
  }
  return names.length > 0 ? names.join(', ') : undefined;
}
