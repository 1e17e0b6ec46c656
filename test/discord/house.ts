/** The bot as it runs, on a stand-in for Discord: real discord.js, real store, real answers; the clock is the test's. */

import { Deliveries } from '../../briefings/deliver.ts';
import { briefingCounts, briefingDesk } from '../../briefings/desk.ts';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Answer, Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { suggest } from '../../src/answers/suggest.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { Poster } from '../../src/discord/poster.ts';
import { createLog } from '../../src/log.ts';
import type { AnswerFiles } from '../../src/presenters/files.ts';
import { PushedClock } from '../../src/rehearsal/clock.ts';
import { actor } from '../../src/rehearsal/member.ts';
import { StandIn } from '../../src/rehearsal/server.ts';
import type { Store } from '../../src/store/store.ts';
import { type Given, storeOf } from '../answers/corpus.ts';

export interface House {
  readonly standIn: StandIn;
  readonly clock: PushedClock;
  readonly store: Store;
  readonly bot: Bot;
  readonly deliveries: Deliveries;
  /** Lines of the log, parsed. */
  readonly log: Record<string, unknown>[];
  /** Outcomes of commands, as "NAME OUTCOME". */
  readonly counted: string[];
  readonly fatal: string[];
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly articles?: readonly Given[];
  readonly commands?: readonly Command[];
  readonly ask?: (question: Question) => Promise<Answer> | null;
  readonly files?: AnswerFiles;
  /** Another house's, for a bot that starts again. */
  readonly store?: Store;
  readonly standIn?: StandIn;
  readonly clock?: PushedClock;
}

export const NO_FILES: AnswerFiles = { chart: async () => null, formats: () => [], file: async () => null };

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const { commands = COMMANDS, files = NO_FILES } = options;
  const clock = options.clock ?? new PushedClock();
  const standIn = options.standIn ?? (await StandIn.start({ clock, limits: false }));
  const store = options.store ?? (await storeOf(options.articles ?? []));
  const lines: Record<string, unknown>[] = [];
  const log = createLog({
    level: 'debug',
    secrets: [standIn.token],
    destination: { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  });
  const counted: string[] = [];
  const fatal: string[] = [];
  const metrics = {
    command: (name: string, outcome: string) => counted.push(`${name} ${outcome}`),
    briefing: (outcome: string) => counted.push(`briefing ${outcome}`),
  };
  const now = () => clock.now();
  const ask = (guild: string | null, question: Question) =>
    options.ask?.(question) ?? answer(question, { corpus: store.corpus(guild), now: new Date(now()) });
  const common = { kept: store.kept, files, log, now, metrics };
  let poster: Poster | null = null;
  const post = () => {
    if (!poster) throw new Error('not connected');
    return poster;
  };
  const bot = await startBot({
    ...common,
    token: standIn.token,
    api: standIn.api,
    onFatal: (reason) => fatal.push(reason),
    commands,
    context: ({ guild, user }) => ({
      guild,
      ask: (question) => ask(guild, question),
      suggest: (kind, typed) => suggest(store.corpus(guild), kind, typed, 25),
      running: async () => ({
        versions: [{ name: 'Communiqué', version: '1.2.3' }],
        startedAt: clock.now(),
        briefings: await briefingCounts(store.briefings, guild, now()),
      }),
      briefings: guild === null ? undefined : briefingDesk({ ...store, poster: post(), ask, now }, guild, user),
    }),
  });
  poster = new Poster(bot.client.rest);
  const deliveries = new Deliveries({ ...common, briefings: store.briefings, settings: store.settings, poster, ask });
  return {
    standIn,
    clock,
    store,
    bot,
    deliveries,
    log: lines,
    counted,
    fatal,
    async close() {
      await deliveries.stop();
      await bot.close(1000);
    },
  };
}

export const MARA = (house: House) => actor(house.standIn, 'Mara', 'general', 'The Newsroom');
export const JONAS = (house: House) => actor(house.standIn, 'Jonas', 'general', 'The Newsroom');
export const SAM = (house: House) => actor(house.standIn, 'Sam', 'lobby', 'Elsewhere');
