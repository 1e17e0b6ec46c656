/** The whole bot on the stand-in, in this process: it can be stopped and started again over the same store. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Assembly, assemble, type Connection } from '../../src/assembly.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { PushedClock } from '../../src/rehearsal/clock.ts';
import { type Rehearsal, type RehearsalOptions, startRehearsal } from '../../src/rehearsal/index.ts';
import { type Actor, actor } from '../../src/rehearsal/member.ts';
import type { StandIn } from '../../src/rehearsal/server.ts';
import type { Store } from '../../src/store/store.ts';

export const SAMPLES = path.join(import.meta.dirname, '../../samples');

export interface HouseOptions extends RehearsalOptions {
  /** The samples unless another folder is given. */
  readonly articlesDir?: string;
  /** False: the bot is on before the folder is read. */
  readonly waits?: boolean;
}

export class House {
  /** The stand-in's clock. */
  readonly clock: PushedClock;
  readonly url: string;
  readonly standIn: StandIn;
  readonly dataDir: string;
  /** The bot's log, line by line. */
  readonly lines: string[] = [];
  readonly fatal: string[] = [];
  /** Added to the bot's own clock, in milliseconds. */
  ahead = 0;
  /** While set, the bot's clock stands still there. */
  frozen: number | null = null;
  /** Awaited before each question is answered. */
  onAsk: () => Promise<void> = () => Promise.resolve();
  /** When the folder has been read. */
  settled: Promise<void> = Promise.resolve();
  readonly #rehearsal: Rehearsal;
  readonly #options: HouseOptions;
  #assembly: Assembly | null = null;
  #connection: Connection | null = null;

  private constructor(rehearsal: Rehearsal, clock: PushedClock, dataDir: string, options: HouseOptions) {
    this.#rehearsal = rehearsal;
    this.#options = options;
    this.standIn = rehearsal.standIn;
    this.url = rehearsal.url;
    this.clock = clock;
    this.dataDir = dataDir;
  }

  static async open(options: HouseOptions = {}): Promise<House> {
    const clock = new PushedClock();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'));
    const house = new House(await startRehearsal({ clock, ...options }), clock, dataDir, options);
    await house.start();
    return house;
  }

  get store(): Store {
    if (!this.#assembly) throw new Error('the house is empty');
    return this.#assembly.store;
  }

  now(): number {
    return this.frozen ?? Date.now() + this.ahead;
  }

  /** Lets a member's cooldown pass. */
  rest(): void {
    this.ahead += 60_000;
  }

  async start(): Promise<void> {
    const { token } = this.standIn;
    const log = createLog({
      level: 'debug',
      secrets: [token],
      destination: { write: (line) => void this.lines.push(line) },
    });
    this.#assembly = assemble({
      dataDir: this.dataDir,
      articlesDir: this.#options.articlesDir ?? SAMPLES,
      // Feeds are served by the test itself.
      feedsAllow: ['127.0.0.1'],
      log,
      metrics: createMetrics(),
      now: () => this.now(),
      startedAt: Date.now(),
      onFatal: (reason) => void this.fatal.push(reason),
      settleMs: 20,
      around: (answers) => ({
        ...answers,
        ask: async (question, asking) => {
          await this.onAsk();
          return answers.ask(question, asking);
        },
      }),
    });
    this.settled = this.#assembly.library.settled;
    if (this.#options.waits ?? true) await this.settled;
    await this.connect();
  }

  /** Brings the bot back to Discord, with the rest of the house as it is. */
  async connect(): Promise<void> {
    if (!this.#assembly) throw new Error('the house is empty');
    const { token, api } = this.standIn;
    this.#connection ??= await this.#assembly.connect({ token, api });
  }

  /** Takes the bot off Discord; true when all that was in flight was answered. */
  async disconnect(deadline = 5000): Promise<boolean> {
    const connection = this.#connection;
    this.#connection = null;
    return (await connection?.close(deadline)) ?? true;
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

  /** Wakes what is posted on schedule, as the minute does. */
  async wake(): Promise<void> {
    await this.#connection?.deliveries.wake();
  }

  /** Stops the bot as a signal would; true when all that was in flight was answered. */
  async stop(deadline = 5000): Promise<boolean> {
    const drained = await this.disconnect(deadline);
    await this.#assembly?.stop();
    this.#assembly = null;
    return drained;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#rehearsal.close();
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
