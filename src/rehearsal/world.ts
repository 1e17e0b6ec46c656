/**
 * What the stand-in knows: servers, channels, members, messages, commands and interactions, all in memory. Whoever
 * shows it (gateway, page, tests) listens to `changes`.
 */
import { EventEmitter } from 'node:events';
import { PermissionFlagsBits as Bits, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.ts';
import type { JsonObject } from './json.ts';
import { Snowflakes } from './snowflake.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface Member {
  readonly user: User;
  readonly guild: string;
  readonly permissions: bigint;
  /** The language of this member's client. */
  readonly locale: string;
}

export interface Tag {
  readonly id: string;
  readonly name: string;
}

export interface Channel {
  readonly id: string;
  readonly guild: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly topic: string;
  /** Whose direct messages these are; null in a server. The server is then ''. */
  readonly recipient: string | null;
  /** The channel that a thread belongs to. */
  readonly parent: string | null;
  readonly tags: readonly Tag[];
  readonly tagRequired: boolean;
  readonly appliedTags: readonly string[];
  /** What the bot may do here; a test takes bits away. */
  botPermissions: bigint;
  lastMessage: string | null;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly members: readonly Member[];
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly description: string | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: User;
  /** The one member who sees it; null when all do. */
  readonly ephemeralTo: string | null;
  readonly created: number;
  /** The interaction that it answers. */
  readonly answers: { readonly id: string; readonly user: User; readonly command: string | null } | null;
  readonly nonce: string | number | null;
  edited: number | null;
  flags: number;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  attachments: readonly Attachment[];
  /** Users, roles and "everyone" that it pinged. */
  pings: readonly string[];
  deleted: boolean;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: number;
  readonly created: number;
  readonly member: Member;
  readonly channel: string;
  readonly data: JsonObject;
  /** The message whose component was used. */
  readonly source: Message | null;
  /** The type of the option that is being completed. */
  readonly focusedType: number;
  /**
   * waiting: not answered; deferred, updating: acknowledged and still owed; answered; failed: 3 seconds passed.
   * An interaction that is acknowledged and whose token dies stays deferred or updating.
   */
  state: 'waiting' | 'deferred' | 'updating' | 'answered' | 'failed';
  /** Milliseconds from creation to the first answer. */
  answeredAfter: number | null;
  original: Message | null;
  readonly followUps: Message[];
  choices: readonly JsonObject[];
  modal: JsonObject | null;
}

export interface RegisteredCommand extends JsonObject {
  readonly id: string;
  readonly name: string;
}

export type Change =
  | { readonly kind: 'message' | 'edit' | 'delete'; readonly message: Message }
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'commands' }
  | { readonly kind: 'gateway'; readonly connected: boolean };

const BOT_PERMISSIONS =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.SendMessagesInThreads |
  Bits.ReadMessageHistory;
const MEMBER_PERMISSIONS = Bits.ViewChannel | Bits.SendMessages | Bits.ReadMessageHistory | Bits.UseApplicationCommands;

/** Messages kept; the oldest go, so that a rehearsal left running does not grow. */
const MAX_MESSAGES = 5000;
const MAX_INTERACTIONS = 2000;

export class World {
  readonly clock: Clock;
  readonly ids: Snowflakes;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: User;
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  /** By guild; '' holds the ones for all servers. */
  readonly commands = new Map<string, readonly RegisteredCommand[]>();
  /** Commands that managers opened to members who lack the declared permissions, as server settings allow. */
  readonly opened = new Set<string>();
  readonly changes = new EventEmitter<{ change: [Change] }>();

  constructor(clock: Clock = systemClock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
    this.application = { id: '1100000000000000001', name: 'Communiqué' };
    this.bot = { id: this.application.id, username: 'communique', name: 'Communiqué', bot: true };
    this.changes.setMaxListeners(0);
    furnish(this);
  }

  changed(change: Change): void {
    this.changes.emit('change', change);
  }

  addGuild(guild: Guild): Guild {
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(channel: Partial<Channel> & Pick<Channel, 'id' | 'guild' | 'name' | 'type'>): Channel {
    const whole: Channel = {
      topic: '',
      parent: null,
      recipient: null,
      tags: [],
      tagRequired: false,
      appliedTags: [],
      botPermissions: BOT_PERMISSIONS,
      lastMessage: null,
      ...channel,
    };
    this.channels.set(whole.id, whole);
    this.changed({ kind: 'channel', channel: whole });
    return whole;
  }

  addMessage(message: Message): void {
    this.messages.set(message.id, message);
    const channel = this.channels.get(message.channel);
    if (channel && message.ephemeralTo === null) channel.lastMessage = message.id;
    trim(this.messages, MAX_MESSAGES);
    this.changed({ kind: 'message', message });
  }

  addInteraction(interaction: Interaction): void {
    this.interactions.set(interaction.id, interaction);
    trim(this.interactions, MAX_INTERACTIONS);
    this.changed({ kind: 'interaction', interaction });
  }

  /** What one member sees of a channel, the oldest first. */
  seen(channel: string, user: string): Message[] {
    return [...this.messages.values()].filter(
      (each) => each.channel === channel && !each.deleted && (each.ephemeralTo ?? user) === user,
    );
  }

  /** A person by id, the bot included. */
  user(id: string): User | undefined {
    const members = [...this.guilds.values()].flatMap((each) => each.members.map(({ user }) => user));
    return [this.bot, ...members].find((each) => each.id === id);
  }

  member(guild: string, user: string): Member | undefined {
    return this.guilds.get(guild)?.members.find((each) => each.user.id === user);
  }

  /** The commands that a member is shown in a server. */
  commandsFor(member: Member): RegisteredCommand[] {
    const all = [...(this.commands.get('') ?? []), ...(this.commands.get(member.guild) ?? [])];
    return all.filter((command) => {
      const needed = command.default_member_permissions;
      const bits = typeof needed === 'string' ? BigInt(needed) : 0n;
      if ((member.permissions & Bits.Administrator) !== 0n || this.opened.has(command.name)) return true;
      return needed === null || needed === undefined || (bits !== 0n && (member.permissions & bits) === bits);
    });
  }
}

export const isLoading = (message: Message): boolean => (message.flags & MessageFlags.Loading) !== 0;

function trim<V>(map: Map<string, V>, size: number): void {
  for (const key of map.keys()) {
    if (map.size <= size) return;
    map.delete(key);
  }
}

/** Two servers with fixed ids, so that a schedule made yesterday finds its channel today. */
function furnish(world: World): void {
  const user = (id: string, username: string, name: string): User => ({ id, username, name, bot: false });
  const manager = user('1100000000000000101', 'mara', 'Mara');
  const plain = user('1100000000000000102', 'jonas', 'Jonas');
  const other = user('1100000000000000103', 'aiko', 'Aiko');
  const outside = user('1100000000000000104', 'sam', 'Sam');
  const inGuild = (guild: string, who: User, manages: boolean): Member => ({
    user: who,
    guild,
    permissions: MEMBER_PERMISSIONS | (manages ? Bits.ManageGuild | Bits.ManageChannels : 0n),
    locale: 'en-US',
  });
  const newsroom = '1100000000000000201';
  world.addGuild({
    id: newsroom,
    name: 'The Newsroom',
    locale: 'en-US',
    members: [inGuild(newsroom, manager, true), inGuild(newsroom, plain, false), inGuild(newsroom, other, false)],
  });
  const elsewhere = '1100000000000000202';
  world.addGuild({
    id: elsewhere,
    name: 'Elsewhere',
    locale: 'en-GB',
    members: [inGuild(elsewhere, outside, true), inGuild(elsewhere, plain, false)],
  });
  const text = ChannelType.GuildText;
  world.addChannel({ id: '1100000000000000301', guild: newsroom, type: text, name: 'general', topic: 'Ask away' });
  world.addChannel({ id: '1100000000000000302', guild: newsroom, type: text, name: 'briefings' });
  world.addChannel({
    id: '1100000000000000303',
    guild: newsroom,
    type: ChannelType.GuildAnnouncement,
    name: 'announcements',
  });
  world.addChannel({
    id: '1100000000000000304',
    guild: newsroom,
    type: ChannelType.GuildForum,
    name: 'stories',
    tags: [
      { id: '1100000000000000401', name: 'daily' },
      { id: '1100000000000000402', name: 'weekly' },
    ],
  });
  world.addChannel({ id: '1100000000000000311', guild: elsewhere, type: text, name: 'lobby' });
}
