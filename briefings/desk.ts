/** Schedules as the managers of one server make, see and end them. */
import type { BriefingDesk } from '../commands/command.ts';
import { type Answer, type BriefingLine, type Question, UserError } from '../src/answers/answer.ts';
import type { Poster } from '../src/discord/poster.ts';
import type { Briefing, Briefings } from '../src/store/briefings.ts';
import type { Settings } from '../src/store/settings.ts';
import { toldUntil } from './deliver.ts';
import { nextSlot, readSchedule, readZone } from './schedule.ts';

export interface DeskParts {
  readonly briefings: Briefings;
  readonly settings: Settings;
  readonly poster: Pick<Poster, 'place'>;
  readonly ask: (guild: string, question: Question) => Promise<Answer>;
  readonly now: () => number;
}

const DAY_MS = 86_400_000;
/** Briefings of one server. */
const MOST = 25;

export function briefingDesk(parts: DeskParts, guild: string, user: string): BriefingDesk {
  const { briefings, settings, poster, ask, now } = parts;

  const own = async (id: number): Promise<Briefing> => {
    const briefing = await briefings.get(id);
    if (briefing?.guild !== guild) throw new UserError(`there is no briefing ${id} here: /briefing list shows them`);
    return briefing;
  };

  const line = async (briefing: Briefing): Promise<BriefingLine> => {
    const { id, channel, phrase, cron, timeZone, topic, paused } = briefing;
    const last = await briefings.last(id);
    const next = paused === null ? nextSlot(cron, timeZone, now()) : null;
    return { id, channel, when: phrase, cron, zone: timeZone, topic, next, last: last?.slot ?? null, paused };
  };

  const usualZone = async (): Promise<string> => (await settings.get(guild, 'timeZone')) ?? 'UTC';

  return {
    async schedule({ channel, at, zone, topic, evenIfNothing }) {
      const cron = readSchedule(at);
      const timeZone = zone === undefined ? await usualZone() : readZone(zone);
      if ((await briefings.list(guild)).length >= MOST)
        throw new UserError(`there are ${MOST} briefings already: remove one first`);
      await poster.place(guild, channel);
      const created = now();
      const quiet = !evenIfNothing;
      // What is there already is not news.
      const told = toldUntil(created);
      return line(
        await briefings.add({
          guild,
          channel,
          cron,
          phrase: at.trim(),
          timeZone,
          topic: topic ?? null,
          quiet,
          createdBy: user,
          created,
          toldUntil: told,
        }),
      );
    },

    async list() {
      return Promise.all((await briefings.list(guild)).map(line));
    },

    async remove(id) {
      const gone = await line(await own(id));
      await briefings.remove(guild, id);
      return gone;
    },

    async resume(id) {
      const { channel } = await own(id);
      await poster.place(guild, channel);
      await briefings.pause(id, null);
      return line(await own(id));
    },

    async preview({ id, topic }) {
      const briefing = id === undefined ? null : await own(id);
      const until = now();
      const about = topic ?? briefing?.topic ?? undefined;
      const since = briefing?.toldUntil ?? until - DAY_MS;
      const answer = await ask(guild, { kind: 'briefing', topic: about, since, until });
      if (answer.kind !== 'briefing') throw new Error(`a briefing was answered with ${answer.kind}`);
      return answer;
    },

    async settings({ zone, managersChannel }) {
      const timeZone = zone === undefined ? null : readZone(zone);
      if (managersChannel !== undefined) {
        await poster.place(guild, managersChannel);
        await settings.set(guild, 'managersChannel', managersChannel);
      }
      if (timeZone !== null) await settings.set(guild, 'timeZone', timeZone);
      return { zone: await usualZone(), managersChannel: await settings.get(guild, 'managersChannel') };
    },
  };
}

/** Counts for /status. */
export async function briefingCounts(
  briefings: Briefings,
  guild: string | null,
  now: number,
): Promise<{ active: number; paused: number; next: number | null }> {
  const all = guild === null ? [] : await briefings.list(guild);
  const active = all.filter((b) => b.paused === null);
  const next = active.map((b) => nextSlot(b.cron, b.timeZone, now)).filter((slot) => slot !== null);
  return {
    active: active.length,
    paused: all.length - active.length,
    next: next.length === 0 ? null : Math.min(...next),
  };
}
