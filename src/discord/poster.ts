/**
 * Posts a message that nobody asked for in a channel: a briefing, or a word to managers. A forum takes a thread.
 * The nonce lets Discord give back the message that is there already instead of making it twice.
 */

import type { REST } from 'discord.js';
import { type APIChannel, ChannelFlags, ChannelType, MessageFlags, Routes } from 'discord-api-types/v10';
import { inert } from '../presenters/escape.ts';
import { LIMITS, type Payload } from '../presenters/limits.ts';
import { checked } from './message.ts';

export interface Post {
  readonly guild: string;
  readonly channel: string;
  readonly payload: Payload;
  /** At most 25 characters. */
  readonly nonce: string;
  /** Title of the thread in a forum, at most 100 characters. */
  readonly title: string;
}

/** What tells a post from others. */
export interface Sought {
  readonly guild: string;
  readonly channel: string;
  readonly mark: string;
  readonly title: string;
}

/** Where a message can be posted. */
export type Place = 'channel' | 'forum';

export class Poster {
  readonly #rest: REST;

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** Looks a channel up. Throws Discord's error for one that cannot be seen, and an Error for another server's. */
  async place(guild: string, channel: string): Promise<Place> {
    const { place } = await this.#channel(guild, channel);
    return place;
  }

  /** Posts, and returns the message's id. */
  async post({ guild, channel, payload, nonce, title }: Post): Promise<string> {
    if (nonce.length > LIMITS.nonce || title.length > LIMITS.threadName)
      throw new Error(`nonce or title too long: "${nonce}", "${title}"`);
    const { place, tags } = await this.#channel(guild, channel);
    const files = checked(payload).files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
    const message = {
      flags: MessageFlags.IsComponentsV2,
      components: payload.components,
      attachments: payload.files.map(({ name, description }, id) => ({ id, filename: name, description })),
      allowed_mentions: { parse: [] },
    };
    if (place === 'forum') {
      const body = { name: title, message, applied_tags: tags };
      const thread = (await this.#rest.post(Routes.threads(channel), { body, files })) as { id: string };
      return thread.id;
    }
    const body = { ...message, nonce, enforce_nonce: true };
    return ((await this.#rest.post(Routes.channelMessages(channel), { body, files })) as { id: string }).id;
  }

  /**
   * Looks for a post among a channel's latest messages, by `mark` in one of its controls, or among a forum's open
   * threads, by its title. Null when that cannot be told.
   */
  async find({ guild, channel, mark, title }: Sought): Promise<string | 'not there' | null> {
    if ((await this.place(guild, channel)) === 'forum') {
      const { threads } = (await this.#rest.get(Routes.guildActiveThreads(guild))) as {
        threads: { id: string; parent_id?: string | null; name?: string }[];
      };
      return threads.find((t) => t.parent_id === channel && t.name === title)?.id ?? 'not there';
    }
    const messages = (await this.#rest.get(Routes.channelMessages(channel), {
      query: new URLSearchParams({ limit: '50' }),
    })) as { id: string; components?: unknown }[];
    // Without Read Message History Discord answers with an empty list.
    if (messages.length === 0) return null;
    return messages.find(({ components }) => JSON.stringify(components ?? []).includes(mark))?.id ?? 'not there';
  }

  /** A word to one person. */
  async tell(user: string, text: string, nonce: string): Promise<void> {
    const { id } = (await this.#rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as { id: string };
    await this.say(id, text, nonce);
  }

  /** A line of words in a channel. */
  async say(channel: string, text: string, nonce: string): Promise<void> {
    const body = { content: inert(text).slice(0, 2000), nonce, enforce_nonce: true, allowed_mentions: { parse: [] } };
    await this.#rest.post(Routes.channelMessages(channel), { body });
  }

  async #channel(guild: string, id: string): Promise<{ place: Place; tags: string[] }> {
    const channel = (await this.#rest.get(Routes.channel(id))) as APIChannel;
    if (!('guild_id' in channel) || channel.guild_id !== guild) throw new Error(`channel ${id} is of another server`);
    if (channel.type !== ChannelType.GuildForum && channel.type !== ChannelType.GuildMedia)
      return { place: 'channel', tags: [] };
    const required = ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
    const [tag] = channel.available_tags.filter(({ moderated }) => !moderated);
    return { place: 'forum', tags: required && tag ? [tag.id] : [] };
  }
}
