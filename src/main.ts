/**
 * The composition root: the environment is read and the bot's assembly started here, and all is stopped in the reverse
 * order. Without a token the bot connects to a rehearsal, a stand-in for Discord on this machine.
 */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Events } from 'discord.js';
import { UserError } from './answers/answer.ts';
import { type Assembly, type AssemblyOptions, assemble, VERSION } from './assembly.ts';
import { type Config, readConfig } from './config.ts';
import { startHealth } from './health.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Rehearsal } from './rehearsal/index.ts';
import { databaseFile, type Store } from './store/store.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SAMPLES = path.join(ROOT, 'samples');
const SAMPLE_FEED = '/feed.xml';

/** How long what is in flight may take when the bot stops, and after which it stops all the same. */
const DRAIN_MS = 10_000;
const FORCE_MS = 25_000;
type Environment = Readonly<Record<string, string | undefined>>;

/** Runs until a signal comes. Rejects with UserError when it cannot start and the owner can mend it. */
export async function main(environment: Environment): Promise<void> {
  const config = readConfig(environment);
  const rehearsing = config.discordToken === null;
  const startedAt = Date.now();

  // What is made is taken down in the reverse order, however far the start came.
  const undo: { readonly what: string; readonly run: () => Promise<unknown> }[] = [];
  const later: Later = (what, run) => undo.push({ what, run });

  const log = createLog({
    // In a rehearsal the terminal belongs to the newcomer.
    level: rehearsing && !environment.LOG_LEVEL ? 'warn' : config.logLevel,
    secrets: config.discordToken === null ? [] : [config.discordToken],
  });

  let stopping: Promise<void> | null = null;
  const stop = (reason: string, code: number): Promise<void> => {
    stopping ??= takeDown(reason, code);
    return stopping;
  };
  const takeDown = async (reason: string, code: number): Promise<void> => {
    log.info({ reason }, 'stopping');
    setTimeout(() => process.exit(code || 1), FORCE_MS).unref();
    for (const { what, run } of undo.reverse())
      await run().catch((err: unknown) => log.error({ err, what }, 'stopping'));
    log.info({ seconds: Math.round((Date.now() - startedAt) / 1000) }, 'stopped');
    await log.flush();
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (stopping !== null) process.exit(1);
      void stop(signal, 0);
    });
  const fatal = (reason: string) => void stop(reason, 1);
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught');
    fatal('an error that nothing caught');
  });

  try {
    const dataDir = await dataFolder(config, rehearsing && !environment.DATA_DIR, later);
    const articlesDir = await articlesFolder(config, rehearsing);
    const rehearsal = rehearsing ? await rehearse(config) : null;
    if (rehearsal) later('rehearsal', () => rehearsal.close());

    const metrics = createMetrics();
    const health = await startHealth({ dataDir, address: config.metricsAddress, metrics, log });
    later('health', () => health.stop());

    const parts = assembleHere({
      dataDir,
      articlesDir,
      // The sample feed is served on loopback.
      feedsAllow: rehearsal ? [...config.feedsAllow, '127.0.0.1'] : config.feedsAllow,
      log,
      metrics,
      now: () => Date.now(),
      startedAt,
      onFatal: fatal,
    });
    later('parts', () => parts.stop());
    const { store, library } = parts;
    if (rehearsal) await addSampleFeed(store, rehearsal, startedAt);

    const { bot, close } = await parts.connect({
      token: rehearsal?.token ?? config.discordToken ?? '',
      api: rehearsal?.api,
    });
    later('connection', async () => {
      health.set('stopping');
      if (!(await close(DRAIN_MS))) log.warn({}, 'some answers were not sent');
    });
    health.set('ready');
    bot.client.on(Events.ShardReconnecting, () => health.set('reconnecting'));
    bot.client.on(Events.ShardResume, () => health.set('ready'));
    bot.client.on(Events.ShardReady, () => health.set('ready'));

    log.info({ version: VERSION, articlesDir, dataDir, ms: Date.now() - startedAt }, 'ready');
    if (rehearsal) {
      await library.settled;
      process.stdout.write(`\nRehearsal: open ${rehearsal.url} in a browser. Nothing leaves this machine.\n`);
    } else {
      log.info({ invite: bot.invite }, 'invite the bot to a server');
    }
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'the start failed');
    if (!(error instanceof UserError)) process.stderr.write(`the start failed: ${reasonOf(error)}\n`);
    await stop('the start failed', 1);
  }
}

type Later = (what: string, run: () => Promise<unknown>) => unknown;

async function dataFolder({ dataDir }: Config, temporary: boolean, later: Later): Promise<string> {
  if (temporary) {
    const folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
    later('temporary data', () => rm(folder, { recursive: true, force: true }));
    return folder;
  }
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw new UserError(`DATA_DIR should hold a folder that can be written, not "${dataDir}" (${reasonOf(error)})`);
  });
  return dataDir;
}

async function articlesFolder({ articlesDir }: Config, rehearsing: boolean): Promise<string | null> {
  if (articlesDir === null) return rehearsing ? SAMPLES : null;
  const there = await stat(articlesDir).catch(() => null);
  if (there?.isDirectory()) return articlesDir;
  throw new UserError(`ARTICLES_DIR should hold a folder of articles, not "${articlesDir}": there is no such folder`);
}

function assembleHere(options: AssemblyOptions): Assembly {
  try {
    return assemble(options);
  } catch (error) {
    throw new UserError(`the store ${databaseFile(options.dataDir)} cannot be used: ${reasonOf(error)}`);
  }
}

async function rehearse({ port }: Config): Promise<Rehearsal> {
  // Loaded only here: with a token the stand-in is no part of the process.
  const { startRehearsal } = await import('./rehearsal/index.ts');
  const { serveFile } = await import('./rehearsal/sample.ts');
  const rehearsal = await startRehearsal({ port }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new UserError(`port ${port} is taken: set PORT to another one, or to 0 for any`) : error;
  });
  rehearsal.standIn.handlers.push(serveFile(SAMPLE_FEED, path.join(SAMPLES, 'feed.xml'), 'application/rss+xml'));
  return rehearsal;
}

/** The owner's feed in a rehearsal: a newcomer sees articles arrive. A port taken last time is not asked again. */
async function addSampleFeed(store: Store, { standIn }: Rehearsal, added: number): Promise<void> {
  const url = `${standIn.origin}${SAMPLE_FEED}`;
  for (const feed of await store.feeds.list(null)) if (feed.url !== url) await store.feeds.remove(null, feed.id);
  await store.feeds.add({ guild: null, url, title: null, channel: null, addedBy: null, added });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('E') &&
    !error.code.startsWith('ERR_')
    ? error.code
    : error.message;
}
