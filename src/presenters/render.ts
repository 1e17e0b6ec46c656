/** Answers as pictures and files; the canvas and echarts are loaded when the first picture is asked for. */
import type { Answer } from '../answers/answer.ts';
import type { Format } from './controls.ts';
import { figuresCsv, timelineCsv } from './csv.ts';
import type { AnswerFiles } from './files.ts';
import { timelineIcs } from './ics.ts';
import type { Attachment } from './limits.ts';

/** `now` stamps calendars. */
export function answerFiles(now: () => Date): AnswerFiles {
  return {
    async chart(group, citations) {
      const { renderFigureChart } = await import('./chart.ts');
      return renderFigureChart(group, citations);
    },
    formats,
    async file(answer, format) {
      if (!formats(answer).includes(format)) return null;
      if (answer.kind === 'figures') return text('figures.csv', 'Figures, one a line', figuresCsv(answer));
      if (answer.kind !== 'timeline') return null;
      if (format === 'csv') return text('timeline.csv', 'Dates, one a line', timelineCsv(answer));
      if (format === 'ics') return text('timeline.ics', 'The timeline as a calendar', timelineIcs(answer, now()));
      const { renderTimeline } = await import('./timeline-chart.ts');
      const picture = await renderTimeline(answer);
      return picture && { name: 'timeline.png', bytes: picture.png, description: picture.alt };
    },
  };
}

function formats(answer: Answer): readonly Format[] {
  if (answer.kind === 'figures') return answer.measures.length > 0 ? ['csv'] : [];
  if (answer.kind === 'timeline') return answer.entries.length + answer.ahead.length > 0 ? ['csv', 'ics', 'png'] : [];
  return [];
}

function text(name: string, description: string, content: string): Attachment {
  return { name, bytes: Buffer.from(content), description };
}
