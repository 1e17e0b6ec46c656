/**
 * A line as a member types it, turned into what Discord's own client would send: the command that was registered,
 * sub-commands, options with their types, channels looked up. What that client would not let out is refused here.
 */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../answers/answer.ts';
import { length } from './forms/field.ts';
import { isObject, type Json, type JsonObject, number, objects, string } from './json.ts';
import { channelJson, memberJson, userJson } from './wire.ts';
import type { Member, World } from './world.ts';

/** A choice that was taken from a list of completions: its name stands in the line, its value is sent. */
export type Picked = Readonly<Record<string, { readonly name: string; readonly value: string | number }>>;

export interface Typed {
  /** `data` of the interaction. */
  readonly data: JsonObject;
  /** The option being completed, when one was named. */
  readonly focusedType: number;
}

/**
 * Reads a line. With `focus` the line may be unfinished and that option is the one being completed. Throws UserError in
 * words for the member.
 */
export function typed(
  world: World,
  member: Member,
  line: string,
  { picked = {}, focus }: { readonly picked?: Picked; readonly focus?: string } = {},
): Typed {
  const commands = world.commandsFor(member);
  const [name = '', ...words] = line.trim().replace(/^\//, '').split(/\s+/);
  const command = commands.find((each) => each.name === name && (each.type ?? 1) === 1);
  if (!command)
    throw new UserError(`There is no /${name} here. There are ${commands.map((each) => `/${each.name}`).join(', ')}.`);
  const path: JsonObject[] = [];
  let options = objects(command.options);
  while (options.some(isSub)) {
    const word = words[path.length] ?? '';
    const sub = options.find((each) => isSub(each) && each.name === word);
    if (!sub)
      throw new UserError(`/${name} is followed by one of ${options.map((each) => string(each.name)).join(', ')}.`);
    path.push(sub);
    options = objects(sub.options);
  }
  const rest = path.reduce(
    (text, sub) => text.slice(text.indexOf(string(sub.name)) + string(sub.name).length),
    line.trim().replace(/^\/?\S+/, ''),
  );
  const raw = split([`/${name}`, ...path.map((sub) => string(sub.name))].join(' '), options, rest, focus === undefined);
  const resolved: { channels: Record<string, Json>; users: Record<string, Json>; members: Record<string, Json> } = {
    channels: {},
    users: {},
    members: {},
  };
  const sent = options.flatMap((option): JsonObject[] => {
    const key = string(option.name);
    const text = raw[key];
    if (text === undefined) {
      if (option.required === true && focus === undefined)
        throw new UserError(`/${name} needs ${key}: ${string(option.description)}`);
      return [];
    }
    const base = { name: key, type: number(option.type) };
    if (key === focus) return [{ ...base, value: text, focused: true }];
    const pick = picked[key];
    if (pick?.name === text) return [{ ...base, value: pick.value }];
    if (focus !== undefined && text === '') return [];
    return [{ ...base, value: convert(world, member, option, text, resolved) }];
  });
  const inner = path.reduceRight<readonly JsonObject[]>(
    (nested, sub) => [{ name: string(sub.name), type: number(sub.type), options: nested }],
    sent,
  );
  const used = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  const focused = options.find((option) => option.name === focus);
  return {
    focusedType: number(focused?.type) || Type.String,
    data: {
      id: command.id,
      name: command.name,
      type: 1,
      options: inner,
      ...(used.length > 0 ? { resolved: Object.fromEntries(used) } : {}),
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    },
  };
}

const isSub = (option: JsonObject): boolean => option.type === Type.Subcommand || option.type === Type.SubcommandGroup;

/** Values as typed, by option: each runs to the next `name:` of an option that the command has. */
function split(title: string, options: readonly JsonObject[], rest: string, finished: boolean): Record<string, string> {
  const marks = [...rest.matchAll(/(?:^|\s)([^\s:]{1,32}):/gu)].filter((mark) =>
    options.some((option) => option.name === mark[1]),
  );
  const stray = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  if (stray !== '' && finished) {
    const takes = options.map((option) => `${string(option.name)}:`).join(' ') || 'no options';
    throw new UserError(`"${stray}" belongs to no option; ${title} takes ${takes}.`);
  }
  const values: Record<string, string> = {};
  for (const [index, mark] of marks.entries()) {
    const [whole, name = ''] = mark;
    if (values[name] !== undefined) throw new UserError(`${name}: stands twice.`);
    values[name] = rest.slice(mark.index + whole.length, marks[index + 1]?.index).trim();
    if (values[name] === '' && finished) throw new UserError(`${name}: has no value.`);
  }
  return values;
}

function convert(
  world: World,
  member: Member,
  option: JsonObject,
  text: string,
  resolved: { channels: Record<string, Json>; users: Record<string, Json>; members: Record<string, Json> },
): Json {
  const name = string(option.name);
  const choices = objects(option.choices);
  if (choices.length > 0) {
    const choice = choices.find((each) => each.name === text || String(each.value) === text);
    if (!choice) throw new UserError(`${name} is one of ${choices.map((each) => string(each.name)).join(', ')}.`);
    return choice.value ?? null;
  }
  switch (option.type) {
    case Type.Integer:
    case Type.Number:
      return numberOf(option, text);
    case Type.Boolean:
      if (!/^(?:true|false)$/i.test(text)) throw new UserError(`${name} is true or false.`);
      return text.toLowerCase() === 'true';
    case Type.Channel: {
      const wanted = text.replace(/^<?#|>$/g, '');
      const channel = [...world.channels.values()].find(
        (each) => each.guild === member.guild && (each.id === wanted || each.name === wanted),
      );
      if (!channel) throw new UserError(`${name}: there is no channel #${wanted}.`);
      const types = option.channel_types;
      if (Array.isArray(types) && types.length > 0 && !types.includes(channel.type))
        throw new UserError(`${name}: #${channel.name} is not of a kind that fits here.`);
      resolved.channels[channel.id] = { ...channelJson(world, channel), permissions: String(member.permissions) };
      return channel.id;
    }
    case Type.User: {
      const wanted = text.replace(/^<?@|>$/g, '').toLowerCase();
      const found = world.guilds
        .get(member.guild)
        ?.members.find(({ user }) => [user.id, user.username, user.name.toLowerCase()].includes(wanted));
      if (!found) throw new UserError(`${name}: nobody here is called ${wanted}.`);
      resolved.users[found.user.id] = userJson(found.user);
      resolved.members[found.user.id] = { ...memberJson(found), permissions: String(found.permissions) };
      return found.user.id;
    }
    default: {
      const size = length(text);
      const most = number(option.max_length) || 6000;
      if (size > most) throw new UserError(`${name} takes ${most} characters at most.`);
      if (size < number(option.min_length))
        throw new UserError(`${name} takes ${number(option.min_length)} characters at least.`);
      return text;
    }
  }
}

function numberOf(option: JsonObject, text: string): number {
  const name = string(option.name);
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new UserError(`${name} is a number.`);
  if (option.type === Type.Integer && !Number.isInteger(value)) throw new UserError(`${name} is a whole number.`);
  const { min_value: least, max_value: most } = option;
  if (typeof least === 'number' && value < least) throw new UserError(`${name} is ${least} at least.`);
  if (typeof most === 'number' && value > most) throw new UserError(`${name} is ${most} at most.`);
  return value;
}

/** The components of a message that can be used, in reading order. */
export function controls(components: readonly JsonObject[]): JsonObject[] {
  return components.flatMap((each): JsonObject[] => [
    ...(typeof each.custom_id === 'string' ? [each] : []),
    ...controls(objects(each.components)),
    ...(isObject(each.accessory) ? controls([each.accessory]) : []),
    ...(isObject(each.component) ? controls([each.component]) : []),
  ]);
}
