/** Looks at all that the bot needs, one finding a line, and goes on past what is wrong. */
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './answers/answer.ts';
import { listFiles } from './cli/files.ts';
import { type Config, SECRETS, VARIABLES, type Variable } from './config.ts';
import { readHealth } from './health.ts';
import { databaseFile, Store } from './store/store.ts';

export interface Finding {
  readonly state: 'ok' | 'note' | 'wrong';
  readonly subject: string;
  readonly finding: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Discord answers; a test names another place. */
const DISCORD = 'https://discord.com/api/v10';
const PATIENCE_MS = 10_000;
const OLDEST_NODE = 24;

export async function* examine(
  environment: Environment,
  readConfig: (environment: Environment) => Config,
  discord = DISCORD,
): AsyncGenerator<Finding> {
  const major = Number(process.versions.node.split('.')[0]);
  yield major >= OLDEST_NODE
    ? { state: 'ok', subject: 'Node', finding: process.version }
    : { state: 'wrong', subject: 'Node', finding: `${process.version}; version ${OLDEST_NODE} or later is needed` };
  for (const name of Object.keys(VARIABLES) as Variable[]) yield variable(name, environment);
  let config: Config;
  try {
    config = readConfig(environment);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const line of error.message.split('\n')) yield { state: 'wrong', subject: 'environment', finding: line };
    return;
  }
  yield await articles(config);
  yield await data(config);
  yield* store(config);
  yield await token(config, discord);
  const health = await readHealth(config.dataDir, Date.now());
  yield { state: health === null ? 'ok' : 'note', subject: 'bot', finding: health ?? 'running and well' };
}

function variable(name: Variable, environment: Environment): Finding {
  const value = environment[name];
  const file = SECRETS.includes(name) ? environment[`${name}_FILE`] : undefined;
  if (file) return { state: 'ok', subject: name, finding: `from the file ${file}` };
  if (value) return { state: 'ok', subject: name, finding: SECRETS.includes(name) ? 'set' : value };
  return { state: 'note', subject: name, finding: `not set: ${VARIABLES[name]}` };
}

async function articles({ articlesDir }: Config): Promise<Finding> {
  const subject = 'articles';
  if (articlesDir === null) return { state: 'note', subject, finding: 'no folder: articles come from feeds only' };
  const found = await listFiles([articlesDir]);
  const failed = found.find((file) => 'error' in file);
  if (failed && 'error' in failed) return { state: 'wrong', subject, finding: `${articlesDir} ${failed.error}` };
  const unreadable: string[] = [];
  for (const { file } of found) await access(file, constants.R_OK).catch(() => unreadable.push(file));
  if (unreadable.length > 0)
    return { state: 'wrong', subject, finding: `${unreadable.length} files may not be read, ${unreadable[0]} first` };
  return { state: 'ok', subject, finding: `${articlesDir} is readable, ${found.length} documents` };
}

async function data({ dataDir }: Config): Promise<Finding> {
  const subject = 'data';
  const probe = path.join(dataDir, `.doctor-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
    return { state: 'ok', subject, finding: `${dataDir} is writable` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { state: 'wrong', subject, finding: `${dataDir} cannot be written (${code})` };
  }
}

async function* store({ dataDir }: Config): AsyncGenerator<Finding> {
  const subject = 'store';
  const file = databaseFile(dataDir);
  if (
    await access(file).then(
      () => false,
      () => true,
    )
  ) {
    yield { state: 'note', subject, finding: `none yet: the first start makes ${file}` };
    return;
  }
  try {
    const opened = new Store({ path: file, readOnly: true });
    try {
      const { articles: count } = await opened.corpus(null).overview();
      yield { state: 'ok', subject, finding: `${file}: ${count} articles` };
      for (const feed of await opened.feeds.list(null)) {
        const problem = feed.stopped ?? feed.failure;
        const state = problem === null ? 'ok' : 'note';
        yield { state, subject: 'feed', finding: `${feed.url}${problem === null ? '' : `: ${problem}`}` };
      }
    } finally {
      await opened.close();
    }
  } catch (error) {
    yield { state: 'wrong', subject, finding: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Asks Discord who the token's bot is. */
async function token({ discordToken }: Config, discord: string): Promise<Finding> {
  const subject = 'Discord';
  if (discordToken === null)
    return { state: 'note', subject, finding: 'no token: `communique start` runs a rehearsal' };
  try {
    const response = await fetch(`${discord}/users/@me`, {
      headers: { authorization: `Bot ${discordToken}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return { state: 'wrong', subject, finding: 'refuses the token: make a new one' };
    if (!response.ok) return { state: 'wrong', subject, finding: `answers ${response.status}` };
    const { username } = (await response.json()) as { username?: unknown };
    return { state: 'ok', subject, finding: `knows the token as ${String(username)}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { state: 'wrong', subject, finding: `cannot be reached (${reason})` };
  }
}
