/** The bot as main wires it, on a stand-in's address: for tests in this process and for one that gets killed. */
import { Deliveries } from '../../briefings/deliver.ts';
import { briefingDesk } from '../../briefings/desk.ts';
import { COMMANDS } from '../../commands/index.ts';
import { type AnswerPool, openAnswerPool } from '../../src/answers/pool.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { Poster } from '../../src/discord/poster.ts';
import { type Library, openLibrary } from '../../src/ingest/library.ts';
import type { Log } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openStudio } from '../../src/presenters/studio.ts';
import { databaseFile, Store } from '../../src/store/store.ts';

export interface WireOptions {
  readonly api: string;
  readonly token: string;
  readonly dataDir: string;
  readonly articlesDir: string;
  readonly log: Log;
  readonly now: () => number;
  readonly onFatal: (reason: string) => void;
  /** Awaited before each question is answered: a slow or broken answer. */
  readonly onAsk: () => Promise<void>;
  /** False: the bot is on before the folder is read. */
  readonly waits: boolean;
}

/** All but the connection to Discord. */
export interface Wired {
  readonly store: Store;
  readonly library: Library;
  connect(): Promise<Connected>;
  stop(): Promise<void>;
}

export interface Connected {
  readonly bot: Bot;
  readonly deliveries: Deliveries;
  /** True when all that was in flight was answered. */
  close(deadline: number): Promise<boolean>;
}

export async function wire(options: WireOptions): Promise<Wired> {
  const { api, token, dataDir, articlesDir, log, now, onFatal, onAsk, waits } = options;
  const database = databaseFile(dataDir);
  const store = new Store({ path: database });
  const metrics = createMetrics();
  const library = openLibrary({ database, articlesDir, version: 'e2e', log, metrics, settleMs: 20 });
  if (waits) await library.settled;
  const pool: AnswerPool = openAnswerPool({ database, log });
  const files = openStudio();
  const { kept, briefings, settings } = store;
  const parts = { kept, files, log, metrics, now };
  return {
    store,
    library,
    async connect() {
      let poster: Poster | null = null;
      const posting = () => {
        if (!poster) throw new Error('not connected yet');
        return poster;
      };
      const ask: Parameters<typeof briefingDesk>[0]['ask'] = (guild, question) =>
        pool.ask(question, { guild, now: new Date(now()) });
      const bot = await startBot({
        ...parts,
        api,
        token,
        onFatal,
        commands: COMMANDS,
        context: ({ guild, user }) => ({
          guild,
          ask: async (question) => {
            await onAsk();
            return pool.ask(question, { guild, now: new Date(now()) });
          },
          suggest: (kind, typed) => pool.suggest(kind, typed, guild),
          briefings:
            guild === null
              ? undefined
              : briefingDesk({ briefings, settings, poster: posting(), ask, now }, guild, user),
        }),
      });
      poster = new Poster(bot.client.rest);
      const deliveries = new Deliveries({ ...parts, briefings, settings, poster, ask });
      deliveries.start();
      return {
        bot,
        deliveries,
        async close(deadline) {
          await deliveries.stop();
          return bot.close(deadline);
        },
      };
    },
    async stop() {
      await library.stop();
      await pool.close();
      await files.close();
      await store.close();
    },
  };
}
