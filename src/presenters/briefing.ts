/** A briefing as a sheet: stories, figures, dates ahead. */
import type { BriefingAnswer } from '../answers/answer.ts';
import { inert, shorten } from './escape.ts';
import { figureLines } from './figures.ts';
import { moment } from './library.ts';
import type { Block, Sheet } from './sheet.ts';
import { counted, entryBlocks, INFERRED, statementBlock } from './statement.ts';

export function briefingSheet(answer: BriefingAnswer): Sheet {
  const { topic, since, until, articles, stories, more, figures, ahead, citations } = answer;
  const span = since === null ? `until ${moment(until, 'f')}` : `${moment(since, 'f')} – ${moment(until, 'f')}`;
  const inferred =
    ahead.some((e) => e.basis === 'inferred') || figures.some((m) => m.points.some((p) => p.periodInferred));
  const blocks: Block[] = [];
  for (const story of stories) {
    const told =
      story.articles > 1 ? ` · ${counted(story.articles, 'article')}, ${counted(story.sources, 'source')}` : '';
    const title = story.title ?? story.statements[0]?.text ?? '';
    const section = `### ${inert(shorten(title, 160))}${told}`;
    for (const statement of story.statements)
      blocks.push(statementBlock(statement, citations, { section, before: '- ' }));
  }
  if (more > 0)
    blocks.push({ section: '### And', text: `${counted(more, 'story', 'stories')} more: \`/search\` finds them.` });
  blocks.push(...figureLines(figures, citations, '### Figures'));
  blocks.push(...ahead.flatMap((e) => entryBlocks(e, citations, '### Dates ahead')));
  if (articles === 0) blocks.push({ text: 'Nothing new has arrived since the last briefing.' });
  return {
    title: topic === null ? 'Briefing' : `Briefing: ${inert(shorten(topic, 80))}`,
    note: `${counted(articles, 'new article')} · ${span}${inferred ? ` · ${INFERRED}` : ''}`,
    tone: articles === 0 ? 'empty' : 'answer',
    blocks,
    citations,
    suggestions: [],
  };
}
