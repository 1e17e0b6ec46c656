/**
 * The bot's parts, wired together: store, library, answers, feeds, briefings, and their connection to Discord. It knows
 * nothing of signals, terminals or the rehearsal, so that the program and the tests of the whole bot run the same wiring.
 */
import { schedule } from 'node-cron';
import { Deliveries } from '../briefings/deliver.ts';
import { briefingCounts, briefingDesk } from '../briefings/desk.ts';
import type { CommandContext } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { Question } from './answers/answer.ts';
import { type AnswerPool, openAnswerPool } from './answers/pool.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { Poster } from './discord/poster.ts';
import { feedDesk } from './feeds/desk.ts';
import { createFetcher } from './feeds/fetcher.ts';
import { createPoller } from './feeds/poller.ts';
import { type Library, openLibrary } from './ingest/library.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { openStudio } from './presenters/studio.ts';
import { databaseFile, Store } from './store/store.ts';

/** Answers are kept for their buttons this long, and not more of them than this. */
const KEPT_MS = 30 * 24 * 60 * 60_000;
const KEPT = 50_000;

export const { version: VERSION } = packageJson;

export interface AssemblyOptions {
  readonly dataDir: string;
  readonly articlesDir: string | null;
  /** Private addresses that feeds may be fetched from. */
  readonly feedsAllow: readonly string[];
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly startedAt: number;
  /** Called when the bot cannot go on. */
  readonly onFatal: (reason: string) => void;
  /** How long a file must have been left alone before it is read, in milliseconds. */
  readonly settleMs?: number;
  /** Stands between a question and its answer: where tests slow answers down or break them. */
  readonly around?: (answers: AnswerPool) => AnswerPool;
}

export interface Assembly {
  readonly store: Store;
  readonly library: Library;
  /** Brings the bot to Discord and sets feeds, briefings and housekeeping going. `api`: another address than Discord's. */
  connect(where: { readonly token: string; readonly api?: string | undefined }): Promise<Connection>;
  /** Ends all but the connection, which is closed first. */
  stop(): Promise<void>;
}

export interface Connection {
  readonly bot: Bot;
  readonly deliveries: Deliveries;
  /** Nothing new is begun, and what is in flight gets `deadline` milliseconds. True when all of it was answered. */
  close(deadline: number): Promise<boolean>;
}

/** Throws when the store cannot be opened. */
export function assemble(options: AssemblyOptions): Assembly {
  const { dataDir, articlesDir, feedsAllow, log, metrics, now, startedAt, onFatal, settleMs } = options;
  const database = databaseFile(dataDir);
  const store = new Store({ path: database, patient: true });
  const { feeds, unread, briefings, settings, kept } = store;
  const library = openLibrary({
    database,
    articlesDir,
    version: VERSION,
    log,
    metrics,
    ...(settleMs === undefined ? {} : { settleMs }),
  });
  const pool = (options.around ?? ((answers) => answers))(openAnswerPool({ database, log }));
  const files = openStudio();
  const message = { kept, files, log, now };
  const ask = (guild: string | null, question: Question) => pool.ask(question, { guild, now: new Date(now()) });

  return {
    store,
    library,

    async connect({ token, api }) {
      const fetcher = createFetcher({ allow: feedsAllow, version: VERSION });
      const poller = createPoller({ feeds, unread, fetcher, library, log, metrics, now, random: Math.random });
      let poster: Poster | null = null;
      const context = ({ guild, user }: { guild: string | null; user: string }): CommandContext => ({
        guild,
        ask: (question) => ask(guild, question),
        suggest: (what, typed) => pool.suggest(what, typed, guild),
        feeds: guild === null ? undefined : feedDesk({ feeds, unread, poller, log, now }, { guild, user }),
        briefings:
          guild === null || poster === null
            ? undefined
            : briefingDesk({ briefings, settings, poster, ask, now }, guild, user),
        running: async () => ({
          versions: versions(),
          startedAt,
          briefings: await briefingCounts(briefings, guild, now()),
        }),
      });
      const bot = await startBot({ ...message, token, api, commands: COMMANDS, metrics, onFatal, context });
      poster = new Poster(bot.client.rest);
      const deliveries = new Deliveries({ ...message, briefings, settings, poster, ask, metrics });
      const pruning = schedule('17 * * * *', () => prune(store, now(), log), { name: 'prune', noOverlap: true });
      deliveries.start();
      poller.start();
      return {
        bot,
        deliveries,
        async close(deadline) {
          // What acts by itself stops before the connection that it needs.
          await Promise.all([pruning.destroy(), poller.stop(), deliveries.stop()]);
          return bot.close(deadline);
        },
      };
    },

    async stop() {
      const parts = { pictures: files, answers: pool, library: { close: () => library.stop() }, store };
      for (const [what, part] of Object.entries(parts))
        await part.close().catch((err: unknown) => log.error({ err, what }, 'stopping'));
    },
  };
}

async function prune({ kept }: Store, now: number, log: Log): Promise<void> {
  await kept
    .prune(now - KEPT_MS, KEPT)
    .then((pruned) => log.debug({ pruned }, 'kept answers pruned'))
    .catch((err: unknown) => log.error({ err }, 'kept answers not pruned'));
}

function versions() {
  return [
    { name: 'Communiqué', version: VERSION },
    { name: 'Node', version: process.versions.node },
    { name: 'discord.js', version: packageJson.dependencies['discord.js'] },
    { name: 'SQLite', version: process.versions.sqlite ?? 'unknown' },
  ];
}
