/** What there is to ask of, as a sheet. */
import type { LibraryAnswer } from '../answers/answer.ts';
import { rangeWords } from './dates.ts';
import { inert, shorten } from './escape.ts';
import type { Block, Sheet } from './sheet.ts';
import { counted } from './statement.ts';

export function librarySheet(answer: LibraryAnswer): Sheet {
  const { sources, unread } = answer;
  const blocks: Block[] = libraryLines(answer).map((text) => ({ text }));
  for (const { source, articles } of sources)
    blocks.push({
      section: '### Sources',
      before: '- ',
      text: `${source === null ? 'source not named' : inert(shorten(source, 100))}: ${articles.toLocaleString('en')}`,
    });
  for (const { file, reason, since } of unread)
    blocks.push({
      section: `### Could not be read: ${unread.length.toLocaleString('en')}`,
      before: '- ',
      text: `**${inert(shorten(file, 160))}**: ${inert(shorten(reason, 300))}, since ${moment(since, 'd')}`,
    });
  return { title: 'Library', note: null, tone: 'notice', blocks, citations: [], suggestions: [] };
}

/** The library in a line or two. */
export function libraryLines({
  articles,
  sources,
  firstPublished,
  lastPublished,
  lastArrived,
}: LibraryAnswer): string[] {
  if (articles === 0) return [HOW_TO_ADD];
  const span =
    firstPublished === null || lastPublished === null
      ? ''
      : `, published ${inert(rangeWords(firstPublished, lastPublished))}`;
  const named = sources.filter(({ source }) => source !== null).length;
  const from = named === 0 ? '' : ` from ${counted(named, 'source')}`;
  const arrived = lastArrived === null ? [] : [`The last one arrived ${moment(lastArrived, 'R')}.`];
  return [`**${counted(articles, 'article')}**${from}${span}.`, ...arrived];
}

export const HOW_TO_ADD =
  'There are no articles yet. The owner of this bot puts files (.txt, .md, .html, .json, .jsonl, .eml) into its folder of articles; managers of this server add feeds with `/feed add`.';

/** A moment that Discord shows in each reader's own time; style as Discord names them. */
export function moment(ms: number, style: 'd' | 'f' | 'F' | 'R'): string {
  return `<t:${Math.floor(ms / 1000)}:${style}>`;
}
