/** One article as a sheet: what is known of it, its summary, figures and dates. */
import type { ArticleAnswer } from '../answers/answer.ts';
import { alsoWords } from './copies.ts';
import { publishedWords } from './dates.ts';
import { inert, linkable, shorten } from './escape.ts';
import { figureLines } from './figures.ts';
import type { Sheet } from './sheet.ts';
import { entryBlocks, INFERRED } from './statement.ts';
import { summaryBlocks } from './summary.ts';
import { AHEAD } from './timeline.ts';

export function articleSheet({ citation, author, summary, figures, timeline }: ArticleAnswer): Sheet {
  const url = linkable(citation.url);
  const also = alsoWords(citation);
  const parts = [
    citation.source === null ? null : inert(shorten(citation.source, 60)),
    author === null ? null : inert(shorten(author, 80)),
    inert(shorten(publishedWords(citation), 200)),
    also === null ? null : inert(also),
    url === null ? null : `[read it](${url})`,
  ].filter((part) => part !== null);
  const { entries, ahead, citations } = timeline;
  const inferred =
    [...entries, ...ahead].some((e) => e.basis === 'inferred') ||
    figures.measures.some((m) => m.points.some((p) => p.periodInferred && p.period !== null));
  return {
    title: inert(shorten(citation.title ?? citation.file, 200)),
    note: [...parts, ...(inferred ? [INFERRED] : [])].join(' · '),
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
