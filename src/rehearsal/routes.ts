/** The REST routes that a bot uses, each with its rate limit, as refusing as Discord's own. */
import { PermissionFlagsBits as Bits, ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { Allowance } from './buckets.ts';
import * as failures from './failures.ts';
import { checkCommand, checkCommands } from './forms/commands.ts';
import { Field } from './forms/field.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import { isObject, type Json, type JsonObject, objects, string } from './json.ts';
import { type Body, edit, post, remove } from './messages.ts';
import { channelJson, guildJson, memberJson, messageJson, userJson } from './wire.ts';
import type { Channel, Message, RegisteredCommand, World } from './world.ts';

export interface House {
  readonly world: World;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  /** http://127.0.0.1:PORT */
  readonly origin: () => string;
  readonly gatewayUrl: () => string;
}

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  /** False where the token in the path is the key. */
  readonly auth: boolean;
  readonly allowance: Allowance;
  /** The response's body; null for 204. */
  readonly run: (house: House, call: Call) => Json;
}

const MINUTES = 60_000;
/** How long a nonce is remembered: "in the past few minutes". */
const NONCE_MS = 5 * MINUTES;

const ROUTES: readonly Route[] = [
  route('GET', '/gateway', { limit: 10, window: 5000 }, ({ gatewayUrl }) => ({ url: gatewayUrl() })),
  route('GET', '/gateway/bot', { limit: 10, window: 5000 }, ({ gatewayUrl, gateway }) => ({
    url: gatewayUrl(),
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: Math.max(0, 1000 - gateway.identified),
      reset_after: 24 * 60 * MINUTES,
      max_concurrency: 1,
    },
  })),
  route('GET', '/users/@me', { limit: 30, window: 30_000 }, ({ world }) => userJson(world.bot)),
  route('GET', '/users/@me/guilds', { limit: 5, window: 5000 }, ({ world }) =>
    [...world.guilds.values()].map(({ id, name }) => ({
      id,
      name,
      icon: null,
      owner: false,
      permissions: '0',
      features: [],
    })),
  ),
  route('GET', '/users/:user', { limit: 30, window: 30_000 }, ({ world }, { params }) => {
    const user = world.user(params.user ?? '');
    if (!user) throw failures.unknownUser();
    return userJson(user);
  }),
  route('POST', '/users/@me/channels', { limit: 10, window: 10_000 }, directMessages),
  route('GET', '/applications/@me', { limit: 30, window: 30_000 }, application),
  route('GET', '/oauth2/applications/@me', { limit: 30, window: 30_000 }, application),

  ...(['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'] as const).flatMap(
    (path) => [
      route('GET', path, { limit: 20, window: 5000 }, commands),
      route('PUT', path, { limit: 5, window: 5000 }, putCommands),
      route('POST', path, { limit: 5, window: 20_000 }, (house, call) => putCommand(house, call)),
      route('PATCH', `${path}/:command`, { limit: 5, window: 20_000 }, patchCommand),
      route('DELETE', `${path}/:command`, { limit: 5, window: 20_000 }, deleteCommand),
    ],
  ),

  route('POST', '/interactions/:id/:token/callback', { limit: 1000, window: 1000 }, callback, false),
  route(
    'POST',
    '/webhooks/:application/:token',
    { limit: 30, window: 2000 },
    (house, call) => shown(house, house.interactions.followUp(webhook(house, call), call.body)),
    false,
  ),
  route(
    'GET',
    '/webhooks/:application/:token/messages/:message',
    { limit: 30, window: 2000 },
    (house, call) => shown(house, house.interactions.message(webhook(house, call), param(call, 'message'))),
    false,
  ),
  route(
    'PATCH',
    '/webhooks/:application/:token/messages/:message',
    { limit: 30, window: 2000 },
    (house, call) => {
      const interaction = webhook(house, call);
      const message = house.interactions.message(interaction, param(call, 'message'));
      return shown(house, house.interactions.edit(interaction, message, call.body));
    },
    false,
  ),
  route(
    'DELETE',
    '/webhooks/:application/:token/messages/:message',
    { limit: 30, window: 2000 },
    (house, call) => {
      const interaction = webhook(house, call);
      house.interactions.remove(interaction, house.interactions.message(interaction, param(call, 'message')));
      return null;
    },
    false,
  ),

  route('GET', '/channels/:channel', { limit: 50, window: 5000 }, (house, call) =>
    channelJson(house.world, channelOf(house, call)),
  ),
  route('GET', '/channels/:channel/messages', { limit: 5, window: 5000 }, (house, call) => {
    const channel = channelOf(house, call);
    if ((channel.botPermissions & Bits.ReadMessageHistory) === 0n) return [];
    const asked = Number(call.query.get('limit') ?? 50);
    const all = [...house.world.messages.values()].filter(
      (each) => each.channel === channel.id && each.ephemeralTo === null,
    );
    return all
      .reverse()
      .slice(0, Math.min(100, Math.max(1, asked)))
      .map((each) => shown(house, each));
  }),
  route('POST', '/channels/:channel/messages', { limit: 5, window: 5000 }, postMessage),
  route('GET', '/channels/:channel/messages/:message', { limit: 30, window: 5000 }, (house, call) =>
    shown(house, messageOf(house, call)),
  ),
  route('PATCH', '/channels/:channel/messages/:message', { limit: 5, window: 5000 }, (house, call) => {
    return shown(house, edit(house.world, messageOf(house, call), call.body));
  }),
  route('DELETE', '/channels/:channel/messages/:message', { limit: 5, window: 5000 }, (house, call) => {
    remove(house.world, messageOf(house, call));
    return null;
  }),
  route('POST', '/channels/:channel/messages/:message/crosspost', { limit: 10, window: 60 * MINUTES }, crosspost),
  route('POST', '/channels/:channel/messages/:message/threads', { limit: 50, window: 5 * MINUTES }, (house, call) =>
    startThread(house, call),
  ),
  route('POST', '/channels/:channel/threads', { limit: 50, window: 5 * MINUTES }, startThread),
  route('POST', '/channels/:channel/typing', { limit: 5, window: 5000 }, (house, call) => {
    channelOf(house, call);
    return null;
  }),

  route('GET', '/guilds/:guild', { limit: 30, window: 5000 }, (house, call) =>
    guildJson(house.world, guildOf(house, call)),
  ),
  route('GET', '/guilds/:guild/channels', { limit: 30, window: 5000 }, (house, call) => {
    const guild = guildOf(house, call);
    return [...house.world.channels.values()]
      .filter((each) => each.guild === guild.id && each.parent === null)
      .map((each) => channelJson(house.world, each));
  }),
  route('GET', '/guilds/:guild/threads/active', { limit: 10, window: 5000 }, (house, call) => {
    const guild = guildOf(house, call);
    const threads = [...house.world.channels.values()].filter(
      (each) => each.guild === guild.id && each.parent !== null,
    );
    return { threads: threads.map((each) => channelJson(house.world, each)), members: [] };
  }),
  route('GET', '/guilds/:guild/members/:user', { limit: 30, window: 5000 }, (house, call) => {
    const member = house.world.member(guildOf(house, call).id, param(call, 'user'));
    if (!member) throw failures.unknownMember();
    return memberJson(member);
  }),
];

/** The route for a path below /api/v10; throws 404 or 405. Literal parts win over parameters. */
export function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } {
  const parts = path.split('/');
  let known = false;
  for (const each of ROUTES) {
    const params = match(each.path.split('/'), parts);
    if (!params) continue;
    if (each.method === method) return { route: each, params };
    known = true;
  }
  throw known ? new failures.ApiError(405, 0, '405: Method Not Allowed') : failures.notFound();
}

/** What a rate limit's bucket is kept for. */
export const majorOf = (params: Readonly<Record<string, string>>): string =>
  params.channel ?? params.guild ?? params.token ?? '';

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, each] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (each.startsWith(':')) params[each.slice(1)] = part;
    else if (each !== part) return null;
  }
  return params;
}

function route(method: string, path: string, allowance: Allowance, run: Route['run'], auth = true): Route {
  return { method, path, allowance, run, auth };
}

const param = (call: Call, name: string): string => call.params[name] ?? '';
const shown = (house: House, message: Message): JsonObject => messageJson(house.origin(), message);

function application({ world }: House): JsonObject {
  return {
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    verify_key: '0'.repeat(64),
    bot: userJson(world.bot),
    approximate_guild_count: world.guilds.size,
  };
}

function scope(house: House, call: Call): string {
  if (param(call, 'application') !== house.world.application.id) throw failures.missingAccess();
  const guild = param(call, 'guild');
  if (guild !== '' && !house.world.guilds.has(guild)) throw failures.missingAccess();
  return guild;
}

function commands(house: House, call: Call): Json {
  return house.world.commands.get(scope(house, call)) ?? [];
}

function registered(house: House, call: Call, declaration: JsonObject, old?: RegisteredCommand): RegisteredCommand {
  const guild = param(call, 'guild');
  return {
    type: 1,
    description: '',
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    ...declaration,
    options: [...objects(declaration.options)],
    id: old?.id ?? house.world.ids.next(),
    application_id: house.world.application.id,
    version: house.world.ids.next(),
    name: string(declaration.name),
    ...(guild === '' ? {} : { guild_id: guild }),
  };
}

function putCommands(house: House, call: Call): Json {
  const key = scope(house, call);
  checkCommands(call.body.json);
  const old = house.world.commands.get(key) ?? [];
  const all = objects(call.body.json).map((each) =>
    registered(
      house,
      call,
      each,
      old.find((other) => other.name === each.name && other.type === (each.type ?? 1)),
    ),
  );
  house.world.commands.set(key, all);
  house.world.changed({ kind: 'commands' });
  return all;
}

function putCommand(house: House, call: Call, old?: RegisteredCommand): Json {
  const key = scope(house, call);
  const body = isObject(call.body.json) ? { ...old, ...call.body.json } : {};
  const field = new Field(body);
  checkCommand(field);
  field.settle();
  const others = house.world.commands.get(key) ?? [];
  const previous = old ?? others.find((each) => each.name === body.name);
  const command = registered(house, call, body, previous);
  house.world.commands.set(key, [...others.filter((each) => each.id !== previous?.id), command]);
  house.world.changed({ kind: 'commands' });
  return command;
}

function patchCommand(house: House, call: Call): Json {
  const old = house.world.commands.get(scope(house, call))?.find(({ id }) => id === param(call, 'command'));
  if (!old) throw failures.unknownCommand();
  return putCommand(house, call, old);
}

function deleteCommand(house: House, call: Call): Json {
  const key = scope(house, call);
  const all = house.world.commands.get(key) ?? [];
  if (!all.some(({ id }) => id === param(call, 'command'))) throw failures.unknownCommand();
  house.world.commands.set(
    key,
    all.filter(({ id }) => id !== param(call, 'command')),
  );
  house.world.changed({ kind: 'commands' });
  return null;
}

function callback(house: House, call: Call): Json {
  const wanted = call.query.get('with_response') === 'true';
  return house.interactions.answer(param(call, 'id'), param(call, 'token'), call.body, wanted);
}

const webhook = (house: House, call: Call) =>
  house.interactions.webhook(param(call, 'application'), param(call, 'token'));

function channelOf(house: House, call: Call): Channel {
  const channel = house.world.channels.get(param(call, 'channel'));
  if (!channel) throw failures.unknownChannel();
  if ((channel.botPermissions & Bits.ViewChannel) === 0n) throw failures.missingAccess();
  return channel;
}

/** The channel between the bot and one person, the same each time. */
function directMessages({ world }: House, call: Call): Json {
  const root = new Field(call.body.json);
  const recipient = root.at('recipient_id').text(1, 20);
  root.settle();
  const known = [...world.channels.values()].find((each) => each.recipient === recipient);
  if (known) return channelJson(world, known);
  const user = world.user(recipient);
  if (!user || user.bot) throw failures.unknownUser();
  return channelJson(
    world,
    world.addChannel({ id: world.ids.next(), guild: '', type: ChannelType.DM, name: world.bot.name, recipient }),
  );
}

function messageOf(house: House, call: Call): Message {
  const channel = channelOf(house, call);
  const message = house.world.messages.get(param(call, 'message'));
  if (!message || message.channel !== channel.id || message.ephemeralTo !== null) throw failures.unknownMessage();
  return message;
}

function guildOf(house: House, call: Call) {
  const guild = house.world.guilds.get(param(call, 'guild'));
  if (!guild) throw failures.unknownGuild();
  return guild;
}

function mayPost(channel: Channel, body: Body): void {
  const needed = channel.parent === null ? Bits.SendMessages : Bits.SendMessagesInThreads;
  const attaches = body.uploads.length > 0 ? Bits.AttachFiles : 0n;
  if ((channel.botPermissions & (needed | attaches)) !== (needed | attaches)) throw failures.missingPermissions();
}

function postMessage(house: House, call: Call): Json {
  const { world } = house;
  const channel = channelOf(house, call);
  if (channel.type === ChannelType.GuildForum) throw failures.notText();
  mayPost(channel, call.body);
  const body = isObject(call.body.json) ? call.body.json : {};
  const { nonce } = body;
  if (body.enforce_nonce === true && nonce !== undefined && nonce !== null) {
    const twin = [...world.messages.values()].find(
      (each) =>
        each.channel === channel.id &&
        each.author.id === world.bot.id &&
        String(each.nonce) === String(nonce) &&
        world.clock.now() - each.created < NONCE_MS,
    );
    if (twin) return shown(house, twin);
  }
  const place = { channel: channel.id, ephemeralTo: null, answers: null, door: 'channel' } as const;
  return shown(house, post(world, call.body, place));
}

function crosspost(house: House, call: Call): Json {
  const message = messageOf(house, call);
  if (channelOf(house, call).type !== ChannelType.GuildAnnouncement) throw failures.wrongChannelType();
  if ((message.flags & MessageFlags.Crossposted) !== 0) throw failures.alreadyCrossposted();
  message.flags |= MessageFlags.Crossposted;
  house.world.changed({ kind: 'edit', message });
  return shown(house, message);
}

/** A thread in a text channel, or a forum's post with its first message. */
function startThread(house: House, call: Call): Json {
  const { world } = house;
  const parent = channelOf(house, call);
  const forum = parent.type === ChannelType.GuildForum;
  if (parent.parent !== null) throw failures.wrongChannelType();
  mayPost(parent, call.body);
  const root = new Field(call.body.json);
  const name = root.at('name').text(1, 100);
  if (!root.at('auto_archive_duration').missing) root.at('auto_archive_duration').oneOf([60, 1440, 4320, 10080]);
  const tags = root.at('applied_tags').list(0, 5);
  for (const tag of tags) tag.oneOf(parent.tags.map(({ id }) => id));
  if (forum) root.at('message').object();
  root.settle();
  if (parent.tagRequired && tags.length === 0) throw failures.tagRequired();
  const id = call.params.message === undefined ? world.ids.next() : messageOf(house, call).id;
  const thread = {
    id,
    guild: parent.guild,
    type: parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    name,
    parent: parent.id,
    appliedTags: tags.map((tag) => String(tag.value)),
    botPermissions: parent.botPermissions,
  };
  if (!forum) return channelJson(world, world.addChannel(thread));
  const body: Body = { json: root.at('message').value ?? {}, uploads: call.body.uploads };
  const message = post(world, body, { channel: id, ephemeralTo: null, answers: null, door: 'channel' });
  const channel = world.addChannel(thread);
  channel.lastMessage = message.id;
  return { ...channelJson(world, channel), message: shown(house, message) };
}
