/** Worker thread that draws pictures and writes files. */
import type { Answer, Citation, MeasureGroup } from '../answers/answer.ts';
import { serveTasks } from '../threads.ts';
import type { Format } from './controls.ts';
import { answerFiles } from './render.ts';

export type StudioTask =
  | { readonly kind: 'chart'; readonly group: MeasureGroup; readonly citations: readonly Citation[] }
  | { readonly kind: 'file'; readonly answer: Answer; readonly format: Format };

const files = answerFiles(() => new Date());

serveTasks<StudioTask>((task) =>
  task.kind === 'chart' ? files.chart(task.group, task.citations) : files.file(task.answer, task.format),
);
