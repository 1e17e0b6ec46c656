/** communique read: what is found in documents, one JSON line each or for a person's eyes. */
import { parseArgs } from 'node:util';
import { UserError } from '../answers/answer.ts';
import { days } from '../articles/edtf.ts';
import { inOrder, listFiles, needsThreads, pool } from './files.ts';
import { documentLines, errorLine, type LineOptions } from './lines.ts';
import { print } from './output.ts';
import type { LineTask } from './reading-thread.ts';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'as-is': { type: 'boolean', default: false },
      feed: { type: 'boolean', default: false },
      published: { type: 'string' },
    },
  });
  const { published, json } = values;
  if (positionals.length === 0) throw new UserError('read needs a PATH: communique read articles/ --json');
  if (published !== undefined && days(published) === null)
    throw new UserError(`--published takes a date such as 2018-04-02, 2018-04 or 2018, not "${published}"`);
  if (values.feed) {
    const { readFeeds } = await import('./feeds.ts');
    await readFeeds(positionals, json);
    return;
  }
  const files = await listFiles(positionals);
  const options: LineOptions = { json, published, asIs: values['as-is'] };
  const threads = needsThreads(files)
    ? pool<LineTask, string[]>(new URL('./reading-thread.ts', import.meta.url))
    : null;
  const read = (named: (typeof files)[number]): Promise<string[]> => {
    if ('error' in named) return Promise.resolve([errorLine(named.file, named.error, json)]);
    if (!threads) return documentLines(named.file, options);
    return threads
      .run({ file: named.file, options })
      .catch((error: unknown) => [errorLine(named.file, error instanceof Error ? error.message : String(error), json)]);
  };
  for await (const lines of inOrder(files, read)) for (const line of lines) await print(line);
  await threads?.close();
  // A script that names one file wants to know; one bad document among many is no failure of the run.
  if (files.length > 0 && files.every((named) => 'error' in named)) process.exitCode = 2;
}
