/** A summary as a sheet: its sentences in order of time, and what sources contradict each other in, side by side. */
import type { SummaryAnswer } from '../answers/answer.ts';
import { heading, inert, shorten } from './escape.ts';
import type { Block, Sheet } from './sheet.ts';
import { counted, statementBlock } from './statement.ts';

export function summarySheet(answer: SummaryAnswer): Sheet {
  const { topic, articles, sentences, citations } = answer;
  const only = citations.length === 1 ? citations[0]?.title : null;
  return {
    title: heading(topic ?? only ?? 'Summary', 120),
    note: `Summary · ${counted(sentences.length, 'sentence')} drawn from ${counted(articles, 'article')}`,
    tone: 'answer',
    blocks: summaryBlocks(answer),
    citations,
    suggestions: [],
  };
}

export function summaryBlocks({ sentences, contradictions, citations }: SummaryAnswer, section?: string): Block[] {
  return [
    ...sentences.map((s) => statementBlock(s, citations, { section, before: '- ' })),
    ...contradictions.flatMap(({ about, statements }) =>
      statements.map((s) =>
        statementBlock(s, citations, { section: `### Sources disagree: ${inert(shorten(about, 160))}`, before: '> ' }),
      ),
    ),
  ];
}
