/** Lines that a page's head holds twice: a headline often stands there once more, in a path or a page title. */
import type { Page } from './lines.ts';
import { WordCounts } from './vocabulary.ts';

/** Lines among which a headline is looked for, and lines that are looked for. */
const HEAD = 80;
const ECHOES = 120;
/** Its words of some length that are looked up before all of it is. */
const FIRST = 3;
/** Words of a line that is looked for. */
const WORDS = { least: 4, most: 30 } as const;
/** Characters of a line that are looked at, and of them those that must be there again. */
const ECHOED = { line: 120, start: 60, least: 25 } as const;

/** Writes 1 at place `to` of the row of each line that stands among the page's first lines once more, else 0. */
export function writeEchoes(page: Page, lines: readonly string[], to: number): void {
  const { size, rows, width, words, content, contentEnd } = page;
  const said = headWords(page);
  let head: string | null = null;
  for (let i = 0, searches = 0; i < size && searches < ECHOES; i++) {
    const count = words[i] ?? 0;
    if (count < WORDS.least || count > WORDS.most) continue;
    searches++;
    // Its first words of some length are in two of those lines, or it is not there again.
    const last = Math.min(contentEnd[i] ?? 0, (contentEnd[i - 1] ?? 0) + FIRST);
    let again = true;
    for (let k = contentEnd[i - 1] ?? 0; again && k < last; k++) again = said.of(content[k] ?? 0) >= 2;
    if (!again) continue;
    const key = keyOf(lines[i] ?? '');
    if (key.length < ECHOED.least) continue;
    head ??= lines.slice(0, HEAD).map(keyOf).join('\n');
    const start = key.slice(0, ECHOED.start);
    const at = head.indexOf(start);
    if (at >= 0 && head.indexOf(start, at + 1) >= 0) rows[i * width + to] = 1;
  }
}

/** In how many of the first lines each word stands. */
function headWords({ size, content, contentEnd }: Page): WordCounts {
  const heads = Math.min(HEAD, size);
  const said = new WordCounts(contentEnd[heads - 1] ?? 0);
  for (let i = 0; i < heads; i++)
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) said.count(content[k] ?? 0, i);
  return said;
}

function keyOf(line: string): string {
  return line.slice(0, ECHOED.line).toLowerCase().trim();
}
