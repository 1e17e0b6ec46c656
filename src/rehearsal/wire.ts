/** The stand-in's things as Discord writes them down: users, members, channels, messages, interactions. */
import { ChannelType, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { attachmentName } from './forms/components.ts';
import { isObject, type Json, type JsonObject, objects, string } from './json.ts';
import type { Attachment, Channel, Guild, Interaction, Member, Message, User, World } from './world.ts';

const EPOCH = '2020-01-01T00:00:00.000000+00:00';

export const iso = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+00:00');

export function userJson(user: User): JsonObject {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.bot ? null : user.name,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

export function memberJson(member: Member): JsonObject {
  return {
    user: userJson(member.user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: EPOCH,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

const isThread = (channel: Channel): boolean => channel.parent !== null;

export function channelJson(world: World, channel: Channel): JsonObject {
  if (channel.recipient !== null) {
    const recipient = world.user(channel.recipient);
    return {
      id: channel.id,
      type: ChannelType.DM,
      last_message_id: channel.lastMessage,
      flags: 0,
      recipients: recipient ? [userJson(recipient)] : [],
    };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild,
    name: channel.name,
    last_message_id: channel.lastMessage,
    parent_id: channel.parent,
    rate_limit_per_user: 0,
    flags: channel.tagRequired ? 16 : 0,
    ...(isThread(channel)
      ? {
          owner_id: world.bot.id,
          message_count: 0,
          member_count: 1,
          applied_tags: channel.appliedTags,
          thread_metadata: {
            archived: false,
            auto_archive_duration: 1440,
            archive_timestamp: EPOCH,
            locked: false,
            create_timestamp: EPOCH,
          },
        }
      : { topic: channel.topic === '' ? null : channel.topic, position: 0, nsfw: false, permission_overwrites: [] }),
    ...(channel.type === ChannelType.GuildForum
      ? {
          available_tags: channel.tags.map(({ id, name }) => ({
            id,
            name,
            moderated: false,
            emoji_id: null,
            emoji_name: null,
          })),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

export function guildJson(world: World, guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.members[0]?.user.id ?? null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        hoist: false,
        position: 0,
        permissions: '0',
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    preferred_locale: guild.locale,
    premium_tier: 0,
    premium_subscription_count: 0,
    vanity_url_code: null,
    description: null,
    banner: null,
    member_count: guild.members.length,
    channels: [...world.channels.values()]
      .filter((each) => each.guild === guild.id && !isThread(each))
      .map((each) => channelJson(world, each)),
  };
}

export function attachmentUrl(origin: string, message: Message, attachment: Attachment): string {
  return `${origin}/attachments/${message.channel}/${attachment.id}/${encodeURIComponent(attachment.name)}`;
}

function attachmentJson(origin: string, message: Message, each: Attachment): JsonObject {
  const url = attachmentUrl(origin, message, each);
  return {
    id: each.id,
    filename: each.name,
    size: each.bytes.length,
    url,
    proxy_url: url,
    content_type: each.type,
    ...(each.size ?? {}),
    ...(each.description === null ? {} : { description: each.description }),
    ...(message.ephemeralTo === null ? {} : { ephemeral: true }),
  };
}

/** Media addresses resolved, as Discord gives them back. */
function resolved(value: Json | undefined, origin: string, message: Message): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => resolved(each, origin, message) ?? null);
  if (!isObject(value)) return value;
  const name = attachmentName(string(value.url));
  const attachment = name === null ? undefined : message.attachments.find((each) => each.name === name);
  const out: { [key: string]: Json | undefined } = {};
  for (const [key, each] of Object.entries(value)) out[key] = resolved(each, origin, message);
  if (attachment) {
    const url = attachmentUrl(origin, message, attachment);
    Object.assign(
      out,
      { url, proxy_url: url, content_type: attachment.type, attachment_id: attachment.id },
      attachment.size ?? { width: null, height: null },
    );
  }
  if (value.type === ComponentType.File && attachmentIn(value, message))
    Object.assign(out, { name: attachmentIn(value, message)?.name, size: attachmentIn(value, message)?.bytes.length });
  return out;
}

function attachmentIn(component: JsonObject, message: Message): Attachment | undefined {
  const file = component.file;
  const name = isObject(file) ? attachmentName(string(file.url)) : null;
  return message.attachments.find((each) => each.name === name);
}

export function messageJson(origin: string, message: Message): JsonObject {
  return {
    id: message.id,
    channel_id: message.channel,
    type: message.answers?.command == null ? 0 : 20,
    author: userJson(message.author),
    application_id: message.author.id,
    ...(message.answers ? { webhook_id: message.author.id } : {}),
    content: message.content,
    timestamp: iso(message.created),
    edited_timestamp: message.edited === null ? null : iso(message.edited),
    tts: false,
    mention_everyone: message.pings.includes('everyone'),
    mentions: [],
    mention_roles: [],
    attachments: message.attachments.map((each) => attachmentJson(origin, message, each)),
    embeds: resolved(message.embeds as readonly Json[], origin, message),
    components: resolved(message.components as readonly Json[], origin, message),
    pinned: false,
    flags: message.flags | (message.ephemeralTo === null ? 0 : MessageFlags.Ephemeral),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.answers
      ? {
          interaction_metadata: {
            id: message.answers.id,
            type: message.answers.command === null ? 3 : 2,
            user: userJson(message.answers.user),
            authorizing_integration_owners: {},
          },
        }
      : {}),
  };
}

/** What INTERACTION_CREATE carries. */
export function interactionJson(world: World, origin: string, interaction: Interaction): JsonObject {
  const { member } = interaction;
  const channel = world.channels.get(interaction.channel);
  const guild = world.guilds.get(member.guild);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.kind,
    data: interaction.data,
    guild_id: member.guild,
    guild: guild ? { id: guild.id, locale: guild.locale, features: [] } : undefined,
    channel_id: interaction.channel,
    channel: channel ? { ...channelJson(world, channel), permissions: String(member.permissions) } : undefined,
    member: { ...memberJson(member), permissions: String(member.permissions) },
    token: interaction.token,
    version: 1,
    ...(interaction.source ? { message: messageJson(origin, interaction.source) } : {}),
    app_permissions: String(channel?.botPermissions ?? 0n),
    locale: member.locale,
    guild_locale: guild?.locale,
    entitlements: [],
    authorizing_integration_owners: { '0': member.guild },
    context: 0,
    attachment_size_limit: 10 * 2 ** 20,
  };
}

/** Text that a message shows, whatever it is made of, in reading order. */
export function shownText(components: readonly JsonObject[]): string[] {
  return components.flatMap((each): string[] => [
    ...(each.type === ComponentType.TextDisplay ? [string(each.content)] : []),
    ...shownText(objects(each.components)),
    ...(isObject(each.accessory) ? shownText([each.accessory]) : []),
  ]);
}
