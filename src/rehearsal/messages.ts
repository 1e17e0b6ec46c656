/** Making and changing messages from bodies that passed the forms. */
import { MessageFlags } from 'discord-api-types/v10';
import { tooLarge } from './failures.ts';
import { checkMessage } from './forms/messages.ts';
import { isObject, type Json, type JsonObject, objects, string } from './json.ts';
import { shownText } from './wire.ts';
import type { Attachment, Message, World } from './world.ts';

const MAX_FILE_BYTES = 10 * 2 ** 20;

/** A file that came with a request, under the number of its `files[n]`. */
export interface Upload {
  readonly n: number;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Body {
  readonly json: Json;
  readonly uploads: readonly Upload[];
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml',
};

/** Where a new message goes and who sees it. */
export interface Place {
  readonly channel: string;
  readonly ephemeralTo: string | null;
  readonly answers: Message['answers'];
  readonly door: 'channel' | 'interaction';
}

/** Checks a body and posts it. Throws ApiError. */
export function post(world: World, body: Body, place: Place): Message {
  const attachments = uploaded(world, body, []);
  checkMessage(body.json, { door: place.door, files: names(attachments), components: false });
  const json = isObject(body.json) ? body.json : {};
  const message: Message = {
    ...blank(world, place),
    nonce: typeof json.nonce === 'string' || typeof json.nonce === 'number' ? json.nonce : null,
    flags: flagsOf(json) & ~MessageFlags.Ephemeral,
    content: string(json.content),
    embeds: objects(json.embeds),
    components: objects(json.components),
    attachments,
  };
  message.pings = pings(message, json.allowed_mentions);
  world.addMessage(message);
  return message;
}

/** "… is thinking": what a deferral leaves until the answer comes. */
export function postLoading(world: World, place: Place): Message {
  const message = { ...blank(world, place), flags: MessageFlags.Loading };
  world.addMessage(message);
  return message;
}

/** Checks a body against what the message has and changes it. Throws ApiError. */
export function edit(world: World, message: Message, body: Body): Message {
  const json = isObject(body.json) ? body.json : {};
  const listed = json.attachments;
  const kept = Array.isArray(listed)
    ? message.attachments.filter((each) => objects(listed as Json).some((entry) => string(entry.id) === each.id))
    : message.attachments;
  const attachments = uploaded(world, body, kept);
  checkMessage(body.json, {
    door: 'edit',
    files: names(attachments),
    components: (message.flags & MessageFlags.IsComponentsV2) !== 0,
    keeps: {
      content: message.content !== '',
      embeds: message.embeds.length > 0,
      components: message.components.length > 0,
    },
  });
  if (json.content !== undefined) message.content = string(json.content);
  if (json.embeds !== undefined) message.embeds = objects(json.embeds);
  if (json.components !== undefined) message.components = objects(json.components);
  message.attachments = attachments;
  message.flags = (message.flags & ~MessageFlags.Loading) | (flagsOf(json) & MessageFlags.IsComponentsV2);
  message.pings = [...message.pings, ...pings(message, json.allowed_mentions)];
  message.edited = world.clock.now();
  world.changed({ kind: 'edit', message });
  return message;
}

export function remove(world: World, message: Message): void {
  message.deleted = true;
  world.messages.delete(message.id);
  world.changed({ kind: 'delete', message });
}

export const isEphemeral = (body: Json): boolean => isObject(body) && (flagsOf(body) & MessageFlags.Ephemeral) !== 0;

const flagsOf = (json: JsonObject): number => (typeof json.flags === 'number' ? json.flags : 0);
const names = (attachments: readonly Attachment[]) => new Set(attachments.map((each) => each.name));

function blank(world: World, place: Place): Message {
  return {
    id: world.ids.next(),
    channel: place.channel,
    author: world.bot,
    ephemeralTo: place.ephemeralTo,
    created: world.clock.now(),
    answers: place.answers,
    nonce: null,
    edited: null,
    flags: 0,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    pings: [],
    deleted: false,
  };
}

function uploaded(world: World, body: Body, kept: readonly Attachment[]): Attachment[] {
  const listed = isObject(body.json) ? objects(body.json.attachments) : [];
  return [
    ...kept,
    ...body.uploads.map(({ n, name, bytes }): Attachment => {
      if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
      const entry = listed.find((each) => String(each.id) === String(n));
      const given = string(entry?.filename) || name;
      // Discord keeps letters, digits, dots, dashes and underscores of a file's name.
      const clean = given.replace(/[^\p{L}\p{N}._-]+/gu, '_');
      const ending = /\.([a-z0-9]+)$/i.exec(clean)?.[1]?.toLowerCase() ?? '';
      return {
        id: world.ids.next(),
        name: clean,
        type: TYPES[ending] ?? 'application/octet-stream',
        bytes,
        description: string(entry?.description) || null,
        size: pngSize(bytes),
      };
    }),
  ];
}

/** Width and height from a PNG's header (RFC 2083, IHDR); null for other bytes. */
function pngSize(bytes: Buffer): Attachment['size'] {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Whom a message pings: text displays ping like content. */
function pings(message: Message, allowed: Json | undefined): string[] {
  const text = [message.content, ...shownText(message.components)].join('\n');
  const rule = isObject(allowed) ? allowed : null;
  const parse = rule && Array.isArray(rule.parse) ? (rule.parse as readonly Json[]) : [];
  const may = (kind: string, id: string) =>
    rule === null ||
    parse.includes(kind) ||
    (Array.isArray(rule[kind]) && (rule[kind] as readonly Json[]).includes(id));
  const found = new Set<string>();
  if (/@(?:everyone|here)\b/.test(text) && may('everyone', '')) found.add('everyone');
  for (const [, role, id = ''] of text.matchAll(/<@(&|!)?(\d{17,20})>/g))
    if (may(role === '&' ? 'roles' : 'users', id)) found.add(id);
  return [...found];
}
