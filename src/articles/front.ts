/** Front matter: `key: value` lines between two `---` lines at the head of a text (the flat part of YAML). */
import type { Given } from './article.ts';

const KEYS = new Map<string, keyof Given>([
  ['title', 'title'],
  ['headline', 'title'],
  ['source', 'source'],
  ['site', 'source'],
  ['author', 'author'],
  ['by', 'author'],
  ['byline', 'author'],
  ['url', 'url'],
  ['link', 'url'],
  ['published', 'published'],
  ['date', 'published'],
]);

/** What the front matter gives, and the text below it; the whole text where there is none. */
export function frontMatter(text: string): { readonly given: Given; readonly text: string } {
  const block = /^\s{0,8}---[ \t]*\n([\s\S]{0,4000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!block) return { given: {}, text };
  const given: Partial<Record<keyof Given, string>> = {};
  for (const line of (block[1] ?? '').split('\n')) {
    const pair = /^([A-Za-z][\w-]{0,40}):[ \t]*(\S.*)$/.exec(line);
    const key = KEYS.get(pair?.[1]?.toLowerCase() ?? '');
    if (key !== undefined && pair?.[2] !== undefined) given[key] = unquote(pair[2].trim());
    else if (pair === null && !/^(?:\s|-|#|$|[A-Za-z][\w-]{0,40}:)/.test(line)) return { given: {}, text };
  }
  return { given, text: text.slice(block[0].length) };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted?.[2] ?? value;
}
