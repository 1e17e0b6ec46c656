/**
 * The whole bot on the stand-in, as main wires it: a store in a folder of its own, the library in its thread, questions
 * in theirs, and the real discord.js. It can be stopped, killed and started again over the same store.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../../commands/index.ts';
import { type AnswerPool, openAnswerPool } from '../../src/answers/pool.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { type Library, openLibrary } from '../../src/ingest/library.ts';
import { createLog, type Log } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { PushedClock } from '../../src/rehearsal/clock.ts';
import { type RehearsalOptions, startRehearsal } from '../../src/rehearsal/index.ts';
import { type Actor, actor } from '../../src/rehearsal/member.ts';
import type { StandIn } from '../../src/rehearsal/server.ts';
import { databaseFile, Store } from '../../src/store/store.ts';

export const SAMPLES = path.join(import.meta.dirname, '../../samples');

export interface HouseOptions extends RehearsalOptions {
  /** The samples unless another folder is given. */
  readonly articlesDir?: string;
  /** False: the bot is on before the folder is read. */
  readonly waits?: boolean;
  /** Put before each question is answered: a slow or broken answer. */
  readonly onAsk?: () => Promise<void>;
}

export class House {
  readonly standIn: StandIn;
  readonly url: string;
  readonly clock: PushedClock;
  readonly dataDir: string;
  /** The bot's log, line by line. */
  readonly lines: string[] = [];
  readonly fatal: string[] = [];
  /** Added to the bot's own clock, in milliseconds. */
  ahead = 0;
  /** While set, the bot's clock stands still there. */
  frozen: number | null = null;
  onAsk: () => Promise<void>;
  /** When the folder has been read. */
  settled: Promise<void> = Promise.resolve();
  readonly #waits: boolean;
  readonly #articlesDir: string;
  readonly #closeRehearsal: () => Promise<void>;
  #bot: Bot | null = null;
  #parts: { store: Store; library: Library; pool: AnswerPool; connect: () => Promise<Bot> } | null = null;

  private constructor(fields: {
    standIn: StandIn;
    url: string;
    clock: PushedClock;
    dataDir: string;
    options: HouseOptions;
    close: () => Promise<void>;
  }) {
    this.standIn = fields.standIn;
    this.url = fields.url;
    this.clock = fields.clock;
    this.dataDir = fields.dataDir;
    this.onAsk = fields.options.onAsk ?? (() => Promise.resolve());
    this.#waits = fields.options.waits ?? true;
    this.#articlesDir = fields.options.articlesDir ?? SAMPLES;
    this.#closeRehearsal = fields.close;
  }

  static async open(options: HouseOptions = {}): Promise<House> {
    const clock = new PushedClock();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'));
    const { standIn, url, close } = await startRehearsal({ clock, ...options });
    const house = new House({ standIn, url, clock, dataDir, options, close });
    await house.start();
    return house;
  }

  get bot(): Bot {
    if (!this.#bot) throw new Error('the bot is not running');
    return this.#bot;
  }

  get store(): Store {
    if (!this.#parts) throw new Error('the bot is not running');
    return this.#parts.store;
  }

  /** Lets a member's cooldown pass. */
  rest(): void {
    this.ahead += 60_000;
  }

  get log(): Log {
    return createLog({
      level: 'debug',
      secrets: [this.standIn.token],
      destination: { write: (line) => void this.lines.push(line) },
    });
  }

  async start(): Promise<void> {
    const { log, dataDir } = this;
    const database = databaseFile(dataDir);
    const store = new Store({ path: database });
    const metrics = createMetrics();
    const library = openLibrary({
      database,
      articlesDir: this.#articlesDir,
      version: 'e2e',
      log,
      metrics,
      settleMs: 20,
    });
    this.settled = library.settled;
    if (this.#waits) await library.settled;
    const pool = openAnswerPool({ database, log });
    const now = () => this.frozen ?? Date.now() + this.ahead;
    const connect = () =>
      startBot({
        token: this.standIn.token,
        api: this.standIn.api,
        log,
        metrics,
        now,
        commands: COMMANDS,
        kept: store.kept,
        files: { chart: async () => null, formats: () => [], file: async () => null },
        onFatal: (reason) => void this.fatal.push(reason),
        context: ({ guild }) => ({
          guild,
          ask: async (question) => {
            await this.onAsk();
            return pool.ask(question, { guild, now: new Date(now()) });
          },
          suggest: (kind, typed) => pool.suggest(kind, typed, guild),
        }),
      });
    this.#parts = { store, library, pool, connect };
    await this.connect();
  }

  /** Brings the bot back to Discord, with the rest of the house as it is. */
  async connect(): Promise<void> {
    if (!this.#parts) throw new Error('the house is empty');
    this.#bot ??= await this.#parts.connect();
  }

  /** Takes the bot off Discord; true when all that was in flight was answered. */
  async disconnect(deadline = 5000): Promise<boolean> {
    const bot = this.#bot;
    this.#bot = null;
    return (await bot?.close(deadline)) ?? true;
  }

  /** For the next test: nothing ordered, nothing remembered, the bot there. */
  async reset(): Promise<void> {
    this.onAsk = () => Promise.resolve();
    this.frozen = null;
    this.rest();
    this.lines.length = 0;
    this.fatal.length = 0;
    this.standIn.faults.clear();
    this.standIn.requests.length = 0;
    await this.connect();
  }

  /** Stops the bot as a signal would; true when all that was in flight was answered. */
  async stop(deadline = 5000): Promise<boolean> {
    const parts = this.#parts;
    const drained = await this.disconnect(deadline);
    this.#parts = null;
    if (!parts) return drained;
    await parts.library.stop();
    await parts.pool.close();
    await parts.store.close();
    return drained;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#closeRehearsal();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  member(name: 'Mara' | 'Jonas' | 'Aiko', channel = 'general'): Actor {
    return actor(this.standIn, name, channel, 'The Newsroom');
  }

  /** The manager of the other server. */
  outsider(): Actor {
    return actor(this.standIn, 'Sam', 'lobby', 'Elsewhere');
  }
}

/** A folder with these files, to be removed by the caller. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'communique-articles-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}
