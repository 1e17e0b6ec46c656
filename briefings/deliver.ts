/**
 * Posts briefings, each due slot exactly once. A slot is claimed in the store before anything is sent and finished
 * after; what a restart finds claimed and not finished is sent again with the same nonce while Discord still knows
 * it, and after that only where the channel shows that it is not there. Where that cannot be told it is not sent:
 * what it would have said comes with the next one.
 *
 * Of slots missed while the bot was down the last one is posted, if it is not older than a day.
 */
import { type ScheduledTask, schedule } from 'node-cron';
import type { Answer, BriefingAnswer, Question } from '../src/answers/answer.ts';
import { DISCORD, discordCode, isPassing } from '../src/discord/failures.ts';
import { type MessageParts, message } from '../src/discord/message.ts';
import type { Poster } from '../src/discord/poster.ts';
import type { Metrics } from '../src/metrics.ts';
import { momentWords } from '../src/presenters/dates.ts';
import { shorten } from '../src/presenters/escape.ts';
import type { Briefing, Briefings, Slot } from '../src/store/briefings.ts';
import type { Settings } from '../src/store/settings.ts';
import { lastSlot } from './schedule.ts';

export interface DeliveryParts extends MessageParts {
  readonly briefings: Briefings;
  readonly settings: Settings;
  readonly poster: Pick<Poster, 'place' | 'post' | 'find' | 'say' | 'tell'>;
  readonly ask: (guild: string, question: Question) => Promise<Answer>;
  readonly metrics: Pick<Metrics, 'briefing'>;
}

const MINUTE = 60_000;
/** Discord knows a nonce for "the past few minutes". */
const NONCE_MS = 3 * MINUTE;
/** How long a slot whose sending failed in passing is tried again, once a minute. */
const ATTEMPTS = 30;
/** A missed slot older than this is left to the next one. */
const CATCH_UP_MS = 24 * 60 * MINUTE;
/** Articles that arrived just before a slot may still be on their way into the store. */
const SETTLE_MS = 10_000;

/** What the channel's troubles are to its managers, and how they are mended. */
const TROUBLES: Readonly<Record<number, string>> = {
  [DISCORD.unknownChannel]: 'its channel is gone; remove it and schedule it for another channel',
  [DISCORD.missingAccess]: 'I cannot see its channel; give me View Channel there',
  [DISCORD.missingPermissions]:
    'I may not post in its channel; give me View Channel, Send Messages, Embed Links, Attach Files and, for a forum, Send Messages in Threads there',
  [DISCORD.tagRequired]: 'its forum asks for a tag that I may not set; allow one tag to everybody',
};

/** Moment up to which a slot's briefing tells what arrived. It hangs on the slot alone, so that a second try tells the same. */
export function toldUntil(slot: number): number {
  return slot - SETTLE_MS;
}

export class Deliveries {
  readonly #parts: DeliveryParts;
  /** Slots that this process is sending now. */
  readonly #sending = new Set<string>();
  #task: ScheduledTask | null = null;
  #awake: Promise<void> = Promise.resolve();

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** Wakes at once, for what was missed, and then every minute. */
  start(): void {
    this.#task = schedule('* * * * *', () => this.wake(), { name: 'briefings', suppressMissedWarning: true });
    void this.wake();
  }

  /** Wakes no more, and waits for what is being sent. */
  async stop(): Promise<void> {
    await this.#task?.destroy();
    await this.#awake;
  }

  /** Sends what is due. Never rejects. One at a time: a wake that comes during another one follows it. */
  wake(): Promise<void> {
    this.#awake = this.#awake.then(() => this.#round());
    return this.#awake;
  }

  async #round(): Promise<void> {
    const { briefings, log, now } = this.#parts;
    try {
      for (const slot of await briefings.open(now())) await this.#resume(slot);
      for (const briefing of await briefings.list()) {
        if (briefing.paused === null) await this.#due(briefing);
      }
    } catch (error) {
      log.error({ err: error }, 'briefings');
    }
  }

  async #due(briefing: Briefing): Promise<void> {
    const { briefings, log, now } = this.#parts;
    const at = now();
    try {
      const last = await briefings.last(briefing.id);
      const after = Math.max(last?.slot ?? 0, briefing.created, at - CATCH_UP_MS);
      const slot = lastSlot(briefing.cron, briefing.timeZone, after, at);
      if (slot === null) return;
      const nonce = `b${briefing.id}-${(slot / MINUTE).toString(36)}`;
      if (await briefings.claim(briefing.id, slot, nonce, at)) await this.#send(briefing, slot, nonce, 1);
    } catch (error) {
      // One briefing's trouble is not the others'.
      log.error({ err: error, briefing: briefing.id }, 'briefing');
    }
  }

  /** Takes up a slot that was claimed and not finished. */
  async #resume(slot: Slot): Promise<void> {
    const { briefings, log, now, poster } = this.#parts;
    const key = `${slot.briefing}/${slot.slot}`;
    const at = now();
    if (this.#sending.has(key)) return;
    try {
      const briefing = await briefings.get(slot.briefing);
      if (!briefing || briefing.paused !== null || slot.attempts >= ATTEMPTS) return await this.#giveUp(slot, null);
      const { guild, channel } = briefing;
      // A forum knows no nonce.
      const forum = (await poster.place(guild, channel).catch(() => null)) === 'forum';
      if (forum || at - slot.claimed > NONCE_MS) {
        const sought = { guild, channel, mark: keptId(briefing.id, slot.slot), title: titleOf(briefing, slot.slot) };
        const found = await poster.find(sought).catch(() => null);
        if (found === null) return await this.#giveUp(slot, null);
        if (found !== 'not there') {
          log.info({ briefing: briefing.id, message: found }, 'the briefing had been posted');
          return await briefings.finish(slot.briefing, slot.slot, {
            state: 'sent',
            message: found,
            finished: at,
            toldUntil: toldUntil(slot.slot),
          });
        }
      }
      if (await briefings.reclaim(slot, at)) await this.#send(briefing, slot.slot, slot.nonce, slot.attempts + 1);
    } catch (error) {
      log.error({ err: error, briefing: slot.briefing }, 'briefing');
    }
  }

  async #send(briefing: Briefing, slot: number, nonce: string, attempt: number): Promise<void> {
    const { briefings, log, metrics, now, poster } = this.#parts;
    const key = `${briefing.id}/${slot}`;
    this.#sending.add(key);
    try {
      const id = keptId(briefing.id, slot);
      const answer = await this.#answer(briefing, slot, id);
      const done = { finished: now(), toldUntil: toldUntil(slot) };
      if (answer.articles === 0 && briefing.quiet) {
        await briefings.finish(briefing.id, slot, { state: 'empty', message: null, ...done });
        metrics.briefing('empty');
        log.info({ briefing: briefing.id }, 'nothing new for a briefing');
        return;
      }
      const payload = await message(answer, { kept: id, page: 0 }, this.#parts);
      const { guild, channel } = briefing;
      const posted = await poster.post({ guild, channel, payload, nonce, title: titleOf(briefing, slot) });
      await briefings.finish(briefing.id, slot, { state: 'sent', message: posted, ...done });
      metrics.briefing('sent');
      log.info({ briefing: briefing.id, message: posted, articles: answer.articles }, 'briefing posted');
    } catch (error) {
      const trouble = TROUBLES[discordCode(error) ?? 0];
      if (trouble !== undefined) return await this.#pause(briefing, slot, trouble);
      metrics.briefing('failed');
      log.error({ err: error, briefing: briefing.id, attempt }, 'briefing not posted');
      // Left claimed where another try may help: the next wake takes it up, with the same nonce.
      if (!isPassing(error)) await briefings.finish(briefing.id, slot, failedAt(now()));
    } finally {
      this.#sending.delete(key);
    }
  }

  /** What the slot says: as it was composed first, if that was kept. */
  async #answer(briefing: Briefing, slot: number, id: string): Promise<BriefingAnswer> {
    const { ask, kept, now } = this.#parts;
    const { guild, topic, toldUntil: since } = briefing;
    const known = (await kept.get(id, guild))?.answer;
    if (known?.kind === 'briefing') return known;
    const question: Question = { kind: 'briefing', topic: topic ?? undefined, since, until: toldUntil(slot) };
    const answer = await ask(guild, question);
    if (answer.kind !== 'briefing') throw new Error(`a briefing was answered with ${answer.kind}`);
    // Nobody asked: whoever presses a button gets a copy of their own.
    if (answer.articles > 0) await kept.keep({ id, guild, user: '', question, answer, created: now() });
    return answer;
  }

  async #giveUp(slot: Slot, message: string | null): Promise<void> {
    const { briefings, log, metrics, now } = this.#parts;
    await briefings.finish(slot.briefing, slot.slot, { ...failedAt(now()), message });
    metrics.briefing('failed');
    log.warn({ briefing: slot.briefing, attempts: slot.attempts }, 'briefing given up: the next one tells its news');
  }

  async #pause(briefing: Briefing, slot: number, trouble: string): Promise<void> {
    const { briefings, log, metrics, now, poster, settings } = this.#parts;
    await briefings.pause(briefing.id, `${trouble}; then /briefing resume ${briefing.id}`);
    await briefings.finish(briefing.id, slot, failedAt(now()));
    metrics.briefing('failed');
    log.warn({ briefing: briefing.id, trouble }, 'briefing paused');
    const words = `Briefing ${briefing.id} (${briefing.phrase}) is paused: ${trouble}. Then /briefing resume number:${briefing.id} sets it going again.`;
    const nonce = `p${briefing.id}-${(slot / MINUTE).toString(36)}`;
    const channel = await settings.get(briefing.guild, 'managersChannel');
    const ways = [
      ...(channel === null ? [] : [() => poster.say(channel, words, nonce)]),
      () => poster.tell(briefing.createdBy, words, nonce),
    ];
    for (const tell of ways) {
      try {
        return await tell();
      } catch (error) {
        // The next way may be open, and /briefing list says it in any case.
        log.warn({ err: error, briefing: briefing.id }, 'the pause could not be told');
      }
    }
  }
}

/** The kept answer of a slot; buttons carry it, so that a posted briefing can be recognised. */
function keptId(briefing: number, slot: number): string {
  return `briefing-${briefing}-${(slot / MINUTE).toString(36)}`;
}

/** Title of the thread in a forum: no two slots have the same. */
function titleOf({ topic }: Briefing, slot: number): string {
  return `${shorten(topic ?? 'Briefing', 60)} · ${momentWords(slot)}`;
}

function failedAt(finished: number): { state: 'failed'; message: null; finished: number } {
  return { state: 'failed', message: null, finished };
}
