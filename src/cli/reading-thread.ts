/** Worker thread of `communique read`: a document to its lines. */
import { serveTasks } from '../threads.ts';
import { documentLines, type LineOptions } from './lines.ts';

export interface LineTask {
  readonly file: string;
  readonly options: LineOptions;
}

serveTasks<LineTask>(({ file, options }) => documentLines(file, options));
