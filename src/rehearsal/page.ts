/**
 * The page in the browser and what it calls: one member's view, live changes as server-sent events, and acts as that
 * member. Only this origin may call it; the page runs under a policy that lets nothing else in.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PermissionFlagsBits as Bits, ChannelType, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../answers/answer.ts';
import { readBody } from './bodies.ts';
import { COMMAND, COMPONENT } from './forms/answers.ts';
import { isObject, type Json, type JsonObject, objects, string } from './json.ts';
import { Actor, Exchange } from './member.ts';
import type { Handler, StandIn } from './server.ts';
import type { Picked } from './typed.ts';
import type { ActView, ChangeView, ChannelView, ChoiceView, CommandView, MessageView, View } from './view.ts';
import { attachmentUrl, messageJson } from './wire.ts';
import { type Change, type Channel, type Interaction, isLoading, type Member, type Message } from './world.ts';

const FOLDER = new URL('./page/', import.meta.url);
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const FILES = [
  'index.html',
  'page.css',
  'icon.svg',
  'page.js',
  'markdown.js',
  'dom.js',
  'components.js',
  'composer.js',
];
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const KEEP_ALIVE_MS = 20_000;

/** The page's handler. `examples`: lines that a first visit offers. */
export function page(standIn: StandIn, examples: readonly string[]): Handler {
  return (request, response, url) => {
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    if (request.method === 'GET' && FILES.includes(name)) {
      file(response, name);
      return true;
    }
    const act = /^\/page\/([a-z]+)$/.exec(url.pathname)?.[1];
    if (act === undefined) return false;
    void answer(standIn, examples, act, request, response, url);
    return true;
  };
}

function file(response: ServerResponse, name: string): void {
  response.writeHead(200, {
    'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(readFileSync(new URL(name, FOLDER)));
}

async function answer(
  standIn: StandIn,
  examples: readonly string[],
  act: string,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  try {
    const { origin } = request.headers;
    if (origin !== undefined && new URL(origin).host !== request.headers.host)
      throw new UserError('This is for the page’s own use.');
    if (request.method === 'GET') {
      const member = memberOf(standIn, url.searchParams.get('guild'), url.searchParams.get('user'));
      if (act === 'view') return json(response, 200, viewOf(standIn, member, examples) as unknown as Json);
      if (act === 'events') return follow(standIn, member, request, response);
      return json(response, 404, { error: 'There is no such thing.' });
    }
    if (!request.headers['content-type']?.startsWith('application/json')) throw new UserError('This takes JSON.');
    const { json: body } = await readBody(request);
    if (request.method !== 'POST' || !isObject(body)) throw new UserError('This takes an object.');
    return json(response, 200, await perform(standIn, act, body));
  } catch (error) {
    if (!(error instanceof UserError)) standIn.mishaps.push(error);
    return json(response, error instanceof UserError ? 400 : 500, {
      error: error instanceof UserError ? error.message : 'The rehearsal itself failed.',
    });
  }
}

function json(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

function memberOf(standIn: StandIn, guild: string | null, user: string | null): Member {
  const { guilds } = standIn.world;
  const place = guilds.get(guild ?? '') ?? [...guilds.values()][0];
  const member = place?.members.find((each) => each.user.id === user) ?? place?.members[0];
  if (!member) throw new UserError('There is no such member.');
  return member;
}

async function perform(standIn: StandIn, act: string, body: JsonObject): Promise<Json> {
  const member = memberOf(standIn, string(body.guild), string(body.user));
  const actor = new Actor(standIn, member, string(body.channel));
  const message = standIn.world.messages.get(string(body.message));
  switch (act) {
    case 'command': {
      const kind = standIn.world.channels.get(actor.channel)?.type;
      if (kind === undefined || kind === ChannelType.GuildForum || kind === ChannelType.DM)
        throw new UserError('Commands are typed in a channel or a post of the server.');
      return { act: actor.send(string(body.line), pickedOf(body.picked)).interaction.id };
    }
    case 'complete': {
      const choices = await actor.autocomplete(string(body.line), string(body.focus), pickedOf(body.picked));
      return { choices };
    }
    case 'click':
      if (!message) throw new UserError('This message is gone.');
      return { act: actor.press(message, string(body.id)).interaction.id };
    case 'select': {
      if (!message) throw new UserError('This message is gone.');
      const values = Array.isArray(body.values) ? (body.values as readonly Json[]).map(String) : [];
      return { act: actor.choose(message, string(body.id), values).interaction.id };
    }
    case 'submit': {
      const interaction = standIn.world.interactions.get(string(body.act));
      if (!interaction || interaction.member !== member) throw new UserError('No form is open.');
      const given = isObject(body.fields) ? Object.entries(body.fields) : [];
      const fields = Object.fromEntries(given.map(([key, value]) => [key, string(value)]));
      return { act: actor.fill(new Exchange(standIn, interaction), fields).interaction.id };
    }
    default:
      throw new UserError('There is no such thing.');
  }
}

function pickedOf(value: Json | undefined): Picked {
  if (!isObject(value)) return {};
  const picked: Record<string, { name: string; value: string | number }> = {};
  for (const [option, choice] of Object.entries(value)) {
    if (!isObject(choice)) continue;
    const { name, value: sent } = choice;
    if (typeof name === 'string' && (typeof sent === 'string' || typeof sent === 'number'))
      picked[option] = { name, value: sent };
  }
  return picked;
}

/** Server-sent events: what this member may see, as it happens. */
function follow(standIn: StandIn, member: Member, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const listener = (change: Change) => {
    const seen = changeOf(standIn, member, change);
    if (seen) response.write(`data: ${JSON.stringify(seen)}\n\n`);
  };
  const alive = setInterval(() => response.write(': alive\n\n'), KEEP_ALIVE_MS);
  alive.unref();
  standIn.world.changes.on('change', listener);
  request.on('close', () => {
    clearInterval(alive);
    standIn.world.changes.off('change', listener);
  });
}

function changeOf(standIn: StandIn, member: Member, change: Change): ChangeView | null {
  switch (change.kind) {
    case 'message':
    case 'edit':
    case 'delete': {
      const { message } = change;
      if (!sees(standIn, member, message)) return null;
      return change.kind === 'delete'
        ? { kind: 'gone', id: message.id }
        : { kind: 'message', message: messageOf(standIn, message) };
    }
    case 'interaction': {
      const { interaction } = change;
      const own = interaction.member.user.id === member.user.id && interaction.member.guild === member.guild;
      return own && isShown(interaction) ? { kind: 'act', act: actOf(interaction) } : null;
    }
    default:
      return { kind: 'frame' };
  }
}

function sees(standIn: StandIn, member: Member, message: Message): boolean {
  const channel = standIn.world.channels.get(message.channel);
  if (channel?.recipient) return channel.recipient === member.user.id;
  return channel?.guild === member.guild && (message.ephemeralTo ?? member.user.id) === member.user.id;
}

/** Completions are acts too, but nothing to show. */
const isShown = ({ kind, modal }: Interaction): boolean => kind === COMMAND || kind === COMPONENT || modal !== null;

function viewOf(standIn: StandIn, member: Member, examples: readonly string[]): View {
  const { world } = standIn;
  const own = [...world.interactions.values()].filter(
    (each) => each.member === member && isShown(each) && (each.state === 'waiting' || each.state === 'failed'),
  );
  const commands = commandsOf(standIn, member);
  return {
    connected: standIn.gateway.connected,
    bot: world.bot.name,
    guild: member.guild,
    user: member.user.id,
    guilds: [...world.guilds.values()].map(({ id, name, members }) => ({
      id,
      name,
      members: members.map((each) => ({
        id: each.user.id,
        name: each.user.name,
        manages: (each.permissions & Bits.ManageGuild) !== 0n,
      })),
      channels: [...world.channels.values()]
        .filter((each) => each.guild === id || each.recipient === member.user.id)
        .map(channelOf),
    })),
    commands,
    messages: [...world.messages.values()]
      .filter((each) => sees(standIn, member, each))
      .map((each) => messageOf(standIn, each)),
    acts: own.map(actOf),
    examples: examples.filter((line) => commands.some(({ title }) => line.startsWith(`${title} `) || line === title)),
  };
}

function channelOf({ id, name, topic, parent, recipient, type }: Channel): ChannelView {
  return { id, name, topic, parent, kind: recipient !== null ? 'direct' : parent !== null ? 'thread' : kindOf(type) };
}

function kindOf(type: ChannelType): ChannelView['kind'] {
  if (type === ChannelType.GuildForum) return 'forum';
  return type === ChannelType.GuildAnnouncement ? 'announcement' : 'text';
}

function messageOf(standIn: StandIn, message: Message): MessageView {
  const wire = messageJson('', message);
  const interaction = message.answers ? standIn.world.interactions.get(message.answers.id) : undefined;
  return {
    id: message.id,
    channel: message.channel,
    author: message.author.name,
    at: message.created,
    edited: message.edited !== null && message.answers === null,
    loading: isLoading(message),
    ephemeral: message.ephemeralTo !== null,
    asked: message.answers
      ? {
          name: message.answers.user.name,
          did: didOf(interaction),
          line: interaction ? lineOf(interaction) : null,
        }
      : null,
    content: message.content,
    embeds: objects(wire.embeds),
    components: objects(wire.components),
    attachments: message.attachments.map((each) => ({
      name: each.name,
      url: attachmentUrl('', message, each),
      type: each.type,
      bytes: each.bytes.length,
      width: each.size?.width ?? null,
      height: each.size?.height ?? null,
      description: each.description,
    })),
  };
}

function actOf(interaction: Interaction): ActView {
  return {
    id: interaction.id,
    channel: interaction.channel,
    line: lineOf(interaction),
    source: interaction.source?.id ?? null,
    state: interaction.state,
    modal: interaction.modal,
  };
}

function didOf(interaction: Interaction | undefined): string {
  if (interaction?.kind === COMPONENT)
    return interaction.data.component_type === 2 ? 'pressed a button' : 'made a choice';
  return interaction?.kind === COMMAND ? 'used' : 'filled in a form';
}

/** The line that a command was typed as. */
function lineOf({ kind, data }: Interaction): string | null {
  if (kind !== COMMAND) return null;
  const words = [`/${string(data.name)}`];
  let options = objects(data.options);
  for (;;) {
    const sub = options.find(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
    if (!sub) break;
    words.push(string(sub.name));
    options = objects(sub.options);
  }
  return [...words, ...options.map((each) => `${string(each.name)}:${String(each.value)}`)].join(' ');
}

function commandsOf(standIn: StandIn, member: Member): CommandView[] {
  const views: CommandView[] = [];
  const add = (title: string, each: JsonObject) => {
    const options = objects(each.options);
    const subs = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
    for (const sub of subs) add(`${title} ${string(sub.name)}`, sub);
    if (subs.length > 0) return;
    views.push({
      title,
      description: string(each.description),
      options: options.map((option) => ({
        name: string(option.name),
        description: string(option.description),
        type: Number(option.type),
        required: option.required === true,
        autocomplete: option.autocomplete === true,
        choices: choicesOf(standIn, member, option),
      })),
    });
  };
  for (const command of standIn.world.commandsFor(member))
    if ((command.type ?? 1) === 1) add(`/${command.name}`, command);
  return views;
}

function choicesOf(standIn: StandIn, member: Member, option: JsonObject): ChoiceView[] {
  if (option.type === Type.Boolean) return ['true', 'false'].map((name) => ({ name, value: name }));
  if (option.type === Type.Channel) {
    const kinds = Array.isArray(option.channel_types) ? (option.channel_types as readonly Json[]) : [];
    return [...standIn.world.channels.values()]
      .filter((each) => each.guild === member.guild && (kinds.length === 0 || kinds.includes(each.type)))
      .map(({ name }) => ({ name: `#${name}`, value: `#${name}` }));
  }
  return objects(option.choices).map((each) => ({
    name: string(each.name),
    value: typeof each.value === 'number' ? each.value : string(each.value),
  }));
}
