/** communique ask: a command answered as the bot would, from the store or from articles held in memory only. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../../commands/index.ts';
import { readLine } from '../../commands/line.ts';
import { type Question, UserError } from '../answers/answer.ts';
import { answer } from '../answers/index.ts';
import { suggest } from '../answers/suggest.ts';
import { readConfig } from '../config.ts';
import { crossdate } from '../ingest/crossdate.ts';
import { type FileReading, readArticles, readBytes } from '../ingest/document.ts';
import type { ReadResult, ReadTask } from '../ingest/reader.ts';
import { answerText } from '../presenters/text.ts';
import type { ArticleInput } from '../store/articles.ts';
import { databaseFile, Store } from '../store/store.ts';
import { inOrder, listFiles, type NamedFile, needsThreads, pool } from './files.ts';
import { print } from './output.ts';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, articles: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UserError("ask needs a command: communique ask '/search query:trade'");
  // What is wrong with the question is said before anything is read.
  const { route, input } = readLine(positionals.join(' '), COMMANDS);
  const store = values.articles === undefined ? openStore() : await storeOf(values.articles);
  try {
    const corpus = store.corpus(null);
    const now = new Date();
    const result = await route.run(input, {
      guild: null,
      ask: (question: Question) => answer(question, { corpus, now }),
      suggest: (kind, typed) => suggest(corpus, kind, typed, 25),
    });
    await print(values.json ? JSON.stringify(result) : answerText(result));
  } finally {
    await store.close();
  }
}

function openStore(): Store {
  const { dataDir } = readConfig(process.env);
  const file = databaseFile(dataDir);
  if (!existsSync(file))
    throw new UserError(`there is no store in ${dataDir}: run \`communique start\` first, or give --articles PATH`);
  try {
    return new Store({ path: file, readOnly: true });
  } catch (error) {
    throw new UserError(`the store ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A store in memory with the articles of a file or folder; what cannot be read is said and passed over. */
async function storeOf(root: string): Promise<Store> {
  const files = await listFiles([root]);
  const store = new Store({ path: ':memory:' });
  const arrived = Date.now();
  const put = (
    items: readonly (
      | { file: string; error: string }
      | Pick<ArticleInput, 'file' | 'article' | 'reading' | 'derived'>
    )[],
  ) => {
    store.articles.put(items.flatMap((item) => ('error' in item ? [] : [{ ...item, guild: null, arrived }])));
    for (const item of items) {
      if ('error' in item) process.stderr.write(`${item.file}: not read: ${item.error}\n`);
    }
  };
  put(files.filter((file) => 'error' in file));
  const readable = files.filter((file): file is NamedFile => !('error' in file));
  if (readable.length === 0) throw new UserError(`${root} holds no article that can be read`);
  if (needsThreads(readable)) await readInThreads(readable, put);
  else for (const { file } of readable) put(await readHere(file));
  crossdate(store.articles);
  return store;
}

async function readHere(file: string): Promise<FileReading[]> {
  try {
    const articles: FileReading[] = [];
    for await (const article of readArticles(file, await readBytes(file), { asIs: false })) articles.push(article);
    return articles;
  } catch (error) {
    return [{ file, error: error instanceof Error ? error.message : String(error) }];
  }
}

/** Documents read at once in one thread. */
const BATCH = 16;

async function readInThreads(
  files: readonly NamedFile[],
  put: (items: Extract<ReadResult, { kind: 'articles' }>['articles']) => void,
): Promise<void> {
  const threads = pool<ReadTask, ReadResult>(new URL('../ingest/reader.ts', import.meta.url));
  const whole = (file: string) => threads.run({ kind: 'documents', root: '', documents: [{ path: file, hash: null }] });
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i) =>
    files.slice(i * BATCH, (i + 1) * BATCH).map(({ file }) => file),
  );
  const read = async (batch: readonly string[]): Promise<ReadResult[]> => {
    const documents = batch.map((file) => ({ path: file, hash: null }));
    const result = await threads.run({ kind: 'documents', root: '', documents }).catch(() => null);
    if (result) return [result];
    // One of them ended the thread: each by itself tells which.
    return Promise.all(
      batch.map((file) =>
        whole(file).catch((error: unknown): ReadResult => {
          const reason = error instanceof Error ? error.message : String(error);
          return { kind: 'documents', documents: [{ kind: 'unread', path: file, reason }] };
        }),
      ),
    );
  };
  for await (const results of inOrder(batches, read)) {
    for (const result of results) {
      if (result.kind !== 'documents') continue;
      for (const document of result.documents) {
        if (document.kind === 'read') put(document.articles);
        else if (document.kind === 'unread') put([{ file: document.path, error: document.reason }]);
      }
    }
  }
  await threads.close();
}
