/** Sources on one topic side by side, as a sheet: who told first, what several tell, where figures differ, what one alone tells. */
import type { CompareAnswer } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { heading, inert, shorten } from './escape.ts';
import { figureLines } from './figures.ts';
import type { Block, Sheet } from './sheet.ts';
import { counted, statementBlock } from './statement.ts';

export function compareSheet({ topic, story, aside, sources, shared, figures, citations }: CompareAnswer): Sheet {
  const blocks: Block[] = sources.map(({ source, first, leads, articles }) => ({
    section: '### Sources',
    before: '- ',
    text: `**${inert(shorten(source, 60))}**: ${counted(articles, 'article')}${sinceWords(first)}${story && leads ? ', before the others' : ''}`,
  }));
  const sourceOf = new Map(citations.map(({ n, source }) => [n, source]));
  shared.forEach(({ statements }, i) => {
    statements.forEach((s, k) => {
      const source = inert(shorten(sourceOf.get(s.citation) ?? '', 40));
      // Discord would count on from "1." to "2." within one fact, so the number stands in bold and only before the first.
      const before = `${k === 0 ? `**${i + 1}.**` : '-'} ${source === '' ? '' : `**${source}:** `}`;
      blocks.push(statementBlock(s, citations, { section: '### Told by several', before, gap: k === 0 && i > 0 }));
    });
  });
  // Values differ across all sources on the topic, not only within the story that is compared.
  blocks.push(...figureLines(figures, citations, '### Figures that differ on this topic'));
  for (const { source, alone } of sources)
    for (const s of alone)
      blocks.push(
        statementBlock(s, citations, {
          section: `### ${story ? 'Only ' : ''}${inert(shorten(source, 60))}`,
          before: '- ',
        }),
      );
  return {
    title: heading(topic, 120),
    note: story
      ? `One story in ${counted(sources.length, 'source')}${aside > 0 ? ` · ${counted(aside, 'article')} on the topic left aside` : ''}`
      : sources.length === 1
        ? 'Only one source tells of this'
        : `No two of the ${counted(sources.length, 'source')} tell the same story: what each tells on the topic`,
    tone: 'answer',
    blocks,
    citations,
    suggestions: [],
  };
}

function sinceWords(first: CompareAnswer['sources'][number]['first']): string {
  if (first === null) return '';
  const { published, inferred } = first;
  const at = /^\d{4}-\d\d-\d\d$/.test(published) ? 'on ' : /^\d{4}(?:-\d\d)?$/.test(published) ? 'in ' : '';
  return `, first ${at}${inert(dateWords(published))}${inferred ? ' (inferred)' : ''}`;
}
