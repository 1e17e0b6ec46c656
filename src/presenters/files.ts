/** What of an answer can be had as a picture or a file. */
import type { Answer, Citation, MeasureGroup } from '../answers/answer.ts';
import type { Format } from './controls.ts';
import type { Attachment } from './limits.ts';
import type { Picture } from './sheet.ts';

/** Makes pictures and files of answers; the work may be done in another thread. */
export interface AnswerFiles {
  /** A chart of one measure; null when there is nothing to draw. */
  chart(group: MeasureGroup, citations: readonly Citation[]): Promise<Picture | null>;
  formats(answer: Answer): readonly Format[];
  /** Null when the answer has no such form. */
  file(answer: Answer, format: Format): Promise<Attachment | null>;
}
