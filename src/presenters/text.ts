/** An answer as text for a terminal: what a message says, without its markdown, with the sources' addresses written out. */
import type { Answer } from '../answers/answer.ts';
import { alsoWords } from './copies.ts';
import { momentWords, publishedWords } from './dates.ts';
import { plain } from './escape.ts';
import { sheetOf } from './index.ts';
import type { Sheet } from './sheet.ts';

const WIDTH = 100;

/** Lines of at most about 100 characters; ends with a line break. */
export function answerText(answer: Answer): string {
  const sheet = sheetOf(answer);
  const { title, note, blocks } = sheet;
  const lines = [bare(title), ...(note === null ? [] : [bare(note)])];
  let heading = '';
  for (const { section = '', before = '', text, after = '' } of blocks) {
    if (section !== heading) lines.push('', bare(section).toUpperCase());
    else if (heading === '') lines.push('');
    heading = section;
    lines.push(...bare(`${before}${text}${after}`).split('\n').flatMap(wrap));
  }
  return `${[...lines, ...sources(sheet)].join('\n')}\n`;
}

function sources({ blocks, citations }: Sheet): string[] {
  const cited = new Set(
    blocks.flatMap((block) => [...(block.cites ?? []), ...(block.shows ?? []).map((s) => s.citation)]),
  );
  const used = citations.filter(({ n }) => cited.has(n));
  if (used.length === 0) return [];
  return [
    '',
    ...used.flatMap((citation) => {
      const { n, title, file, source, url } = citation;
      const head = [
        plain(title ?? file),
        source === null ? null : plain(source),
        publishedWords(citation),
        alsoWords(citation),
      ];
      const line = `[${n}] ${head.filter((part) => part !== null).join(' · ')}`;
      return [...wrap(line), ...(url === null ? [] : [`    ${plain(url)}`])];
    }),
  ];
}

/** The markdown that presenters write, read back as plain text. */
function bare(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,3}|-#|>) /gm, '')
    .replace(/<t:(\d+):[a-zA-Z]>/g, (_, seconds: string) => momentWords(Number(seconds) * 1000))
    .replace(/<#(\d+)>/g, 'channel $1')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(https?:[^)\s]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|`)/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replaceAll('\u200B', '');
}

/** Breaks between words; what follows the first line stands in by two. */
function wrap(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    if (space <= 2) break;
    lines.push(rest.slice(0, space));
    rest = `  ${rest.slice(space + 1)}`;
  }
  return [...lines, rest];
}
