/** Pictures and files made in a thread of their own: drawing a chart takes longer than a heartbeat may wait. */
import { ThreadPool } from '../threads.ts';
import type { AnswerFiles } from './files.ts';
import type { Attachment } from './limits.ts';
import { answerFiles } from './render.ts';
import type { Picture } from './sheet.ts';
import type { StudioTask } from './studio-thread.ts';

export interface Studio extends AnswerFiles {
  close(): Promise<void>;
}

export function openStudio(): Studio {
  const threads = new ThreadPool<StudioTask, Picture | Attachment | null>({
    script: new URL('./studio-thread.ts', import.meta.url),
    size: 1,
    timeoutMs: 15_000,
    memoryMb: 512,
    idleMs: 60_000,
  });
  // Which forms an answer has is told without making them.
  const { formats } = answerFiles(() => new Date());
  return {
    formats,
    chart: (group, citations) => threads.run({ kind: 'chart', group, citations }) as Promise<Picture | null>,
    file: (answer, format) => threads.run({ kind: 'file', answer, format }) as Promise<Attachment | null>,
    close: () => threads.close(),
  };
}
