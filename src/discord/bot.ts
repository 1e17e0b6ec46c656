/**
 * The bot on Discord: dispatcher, commands registered, gateway connected; and the order in which it stops: no new
 * work, what is in flight finishes, then the connection closes.
 */
import type { Client } from 'discord.js';
import { type ConnectOptions, connect } from './client.ts';
import { Dispatcher, type DispatcherParts } from './dispatcher.ts';
import { inviteUrl } from './permissions.ts';
import { register } from './registration.ts';

export interface BotOptions extends DispatcherParts, Omit<ConnectOptions, 'onInteraction'> {}

export interface Bot {
  readonly client: Client<true>;
  /** Where an owner invites it. */
  readonly invite: string;
  /** Waits at most `deadline` milliseconds for what is in flight. True when all of it was answered. */
  close(deadline: number): Promise<boolean>;
}

/** Connects and registers. Throws when the token is wrong, Discord cannot be reached or a command is malformed. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const dispatcher = new Dispatcher(options);
  const client = await connect({ ...options, onInteraction: (interaction) => dispatcher.handle(interaction) });
  try {
    await register(client.rest, client.application.id, options.commands);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  options.log.info({ user: client.user.tag, commands: options.commands.length }, 'connected to Discord');
  return {
    client,
    invite: inviteUrl(client.application.id),
    async close(deadline) {
      const answered = await dispatcher.close(deadline);
      await client.destroy();
      return answered;
    },
  };
}
