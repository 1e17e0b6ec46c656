/** communique read --feed: feed documents to their items. */
import { readFile } from 'node:fs/promises';
import { LARGEST_FEED, readFeed } from '../feeds/document.ts';
import { listFiles } from './files.ts';
import { print } from './output.ts';

/** Prints a line a document, in the order of names; one that is no feed is a line too. */
export async function readFeeds(paths: readonly string[], json: boolean): Promise<void> {
  for (const named of await listFiles(paths, (name) => !name.endsWith('.meta.json'))) {
    const { file } = named;
    const read = 'error' in named ? named : await feedOf(file, named.size);
    if (json) await print(JSON.stringify(read));
    else if ('error' in read) await print(`${file}\n  not read: ${read.error}\n`);
    else
      await print(
        `${file}\n  ${read.title ?? 'no title'} · ${read.link ?? 'no address'}\n${read.items.map(line).join('')}`,
      );
  }
}

async function feedOf(file: string, size: number) {
  try {
    if (size > LARGEST_FEED) throw new Error(`is larger than ${LARGEST_FEED / 1024 / 1024} MB`);
    return { file, ...(await readFeed(await readFile(file))) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

function line({ title, link, published }: Awaited<ReturnType<typeof readFeed>>['items'][number]): string {
  return `    ${published?.slice(0, 10) ?? 'no date   '}  ${title ?? 'no title'}  ${link ?? ''}\n`;
}
