/** What `communique read` prints of one document: one line an article, as JSON or for a person. */
import { type FileReading, type ReadOptions, readArticles, readBytes } from '../ingest/document.ts';
import { describeReading } from './describe.ts';

export interface LineOptions extends ReadOptions {
  readonly json: boolean;
}

/** Never throws: what is wrong is a line too. */
export async function documentLines(file: string, options: LineOptions): Promise<string[]> {
  const lines: string[] = [];
  try {
    for await (const reading of readArticles(file, await readBytes(file), options)) {
      lines.push(options.json ? json(reading) : describeReading(reading));
    }
  } catch (error) {
    lines.push(errorLine(file, error instanceof Error ? error.message : String(error), options.json));
  }
  return lines;
}

export function errorLine(file: string, error: string, asJson: boolean): string {
  return asJson ? JSON.stringify({ file, error }) : describeReading({ file, error });
}

function json(item: FileReading): string {
  if ('error' in item) return JSON.stringify(item);
  const { times, ...reading } = item.reading;
  return JSON.stringify({ file: item.file, ...item.article, ...reading, dates: times });
}
