/** One article as a sheet: what is known of it, its summary, figures and dates. */
import type { ArticleAnswer } from '../answers/answer.ts';
import { publishedWords } from './dates.ts';
import { inert, linkable, shorten } from './escape.ts';
import { figureLines } from './figures.ts';
import type { Sheet } from './sheet.ts';
import { entryBlocks } from './statement.ts';
import { summaryBlocks } from './summary.ts';
import { AHEAD } from './timeline.ts';

export function articleSheet({ citation, author, summary, figures, timeline }: ArticleAnswer): Sheet {
  const url = linkable(citation.url);
  const parts = [
    citation.source === null ? null : inert(shorten(citation.source, 60)),
    author === null ? null : inert(shorten(author, 80)),
    inert(shorten(publishedWords(citation), 200)),
    url === null ? null : `[read it](${url})`,
  ];
  const { entries, ahead, citations } = timeline;
  return {
    title: inert(shorten(citation.title ?? citation.file, 200)),
    note: parts.filter((part) => part !== null).join(' · '),
    tone: 'answer',
    blocks: [
      ...summaryBlocks(summary, '### Summary'),
      ...figureLines(figures.measures, figures.citations, '### Figures'),
      ...entries.flatMap((e) => entryBlocks(e, citations, '### Dates')),
      ...ahead.flatMap((e) => entryBlocks(e, citations, AHEAD)),
    ],
    citations: [citation],
    suggestions: [],
  };
}
