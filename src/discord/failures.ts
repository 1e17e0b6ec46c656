/**
 * What a failure is to the person it happened to. What they can mend is said in words that say how; anything else
 * is a bug: they get an incident's number, and the log gets everything. A raw message never reaches them.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { UserError } from '../answers/answer.ts';

export interface Failure {
  readonly words: string;
  /** Number of the bug in the log; null when the person can mend it. */
  readonly incident: string | null;
}

/** Discord's error codes that mean something to this bot. */
export const DISCORD = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  missingAccess: 50001,
  missingPermissions: 50013,
  invalidWebhookToken: 50027,
  alreadyAnswered: 40060,
  tooLarge: 40005,
  tagRequired: 40067,
} as const;

const WORDS: Readonly<Record<number, string>> = {
  [DISCORD.unknownChannel]: 'That channel is gone. Choose another one.',
  [DISCORD.missingAccess]: 'I cannot see that channel. Give me View Channel there, in its permissions or by a role.',
  [DISCORD.missingPermissions]:
    'I may not post there. Give me View Channel, Send Messages, Embed Links and Attach Files in that channel.',
  [DISCORD.tooLarge]: 'The files of this answer are larger than Discord takes here. Ask for less at once.',
};

/** An answer that took longer than a member waits for. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/** Discord's code of an error, or null when it is none of Discord's. */
export function discordCode(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) : null;
}

/** True when there is nobody left to tell: the interaction ran out or was answered before. */
export function isLate(error: unknown): boolean {
  const code = discordCode(error);
  return (
    code === DISCORD.unknownInteraction ||
    code === DISCORD.alreadyAnswered ||
    code === DISCORD.unknownWebhook ||
    code === DISCORD.invalidWebhookToken ||
    code === DISCORD.unknownMessage
  );
}

/** True when trying again later may help: Discord was busy or down, or the connection broke. */
export function isPassing(error: unknown): boolean {
  if (error instanceof RateLimitError) return true;
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'AbortError' || /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|UND_ERR)/.test(code);
}

/** Told by its name, which survives the way from a worker thread. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

/** Milliseconds between tries; a member is waiting. */
const PAUSES = [300, 1_500] as const;

/** Tries again when Discord was busy or down. Only for calls that do no harm when they are made twice. */
export async function retrying<T>(call: () => Promise<T>, times: number = PAUSES.length): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await call();
    } catch (error) {
      if (tried >= times || !isPassing(error)) throw error;
      await setTimeout(PAUSES[tried] ?? 0);
    }
  }
}

export function failureOf(error: unknown): Failure {
  if (isUserError(error)) return { words: sentence(error.message), incident: null };
  if (error instanceof DeadlineError)
    return {
      words: 'That took too long. Ask for less at once: fewer words, a source, or a span of time with from and to.',
      incident: null,
    };
  const words = WORDS[discordCode(error) ?? 0];
  if (words !== undefined) return { words, incident: null };
  if (isPassing(error)) return { words: 'Discord did not take the answer. Ask again in a minute.', incident: null };
  return { words: 'That is a mistake of mine, not of yours.', incident: randomBytes(4).toString('hex') };
}

/** A message as a sentence: UserErrors are written for the command line too. */
function sentence(text: string): string {
  const line = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
