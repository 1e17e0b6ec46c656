#!/usr/bin/env node
/** The command line: communique start | read | ask | doctor. */
import { parseArgs } from 'node:util';
import { COMMANDS } from '../commands/index.ts';
import { runLine } from '../commands/line.ts';
import { type Question, UserError } from './answers/answer.ts';
import { answer } from './answers/index.ts';
import { readPath } from './ingest.ts';
import { Store } from './store/store.ts';

const write = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function read(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      'as-is': { type: 'boolean', default: false },
      feed: { type: 'boolean' },
      published: { type: 'string' },
    },
  });
  for (const path of positionals) {
    for await (const item of readPath(path, { asIs: values['as-is'], published: values.published })) {
      if ('error' in item) write(item);
      else {
        const { times, ...reading } = item.reading;
        write({ file: item.file, ...item.article, ...reading, dates: times });
      }
    }
  }
}

async function ask(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, articles: { type: 'string' } },
  });
  const store = new Store({ path: ':memory:' });
  if (values.articles !== undefined) {
    for await (const item of readPath(values.articles, { asIs: false })) {
      if (!('error' in item)) await store.put([{ guild: null, arrived: Date.now(), ...item }]);
    }
  }
  const corpus = store.corpus(null);
  const context = { guild: null, ask: (question: Question) => answer(question, { corpus, now: new Date() }) };
  write(await runLine(positionals.join(' '), COMMANDS, context));
  await store.close();
}

const [command, ...rest] = process.argv.slice(2);
const commands: Record<string, (args: string[]) => Promise<void>> = { read, ask };
const run = commands[command ?? ''];
try {
  if (!run) throw new UserError('usage: communique start | read PATH… | ask QUESTION | doctor');
  await run(rest);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
