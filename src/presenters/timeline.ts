/** A timeline as a sheet: dated entries in order, what is inferred marked, what lies ahead apart. */
import type { TimelineAnswer } from '../answers/answer.ts';
import { heading } from './escape.ts';
import type { Sheet } from './sheet.ts';
import { counted, entryBlocks, INFERRED } from './statement.ts';

export const AHEAD = '### Ahead of the newest article';

export function timelineSheet(answer: TimelineAnswer): Sheet {
  const { topic, entries, ahead, citations } = answer;
  const inferred = [...entries, ...ahead].some((e) => e.basis === 'inferred');
  const dates = counted(entries.length + ahead.length, 'date');
  return {
    title: heading(topic ?? 'Timeline', 120),
    note: `Timeline · ${dates} from ${counted(citations.length, 'article')}${inferred ? ` · ${INFERRED}` : ''}`,
    tone: 'answer',
    blocks: [
      ...entries.flatMap((e) => entryBlocks(e, citations)),
      ...ahead.flatMap((e) => entryBlocks(e, citations, AHEAD)),
    ],
    citations,
    suggestions: [],
  };
}
