/**
 * A command as a line of text: '/timeline topic:trade war from:2017 entries:10', or with a subcommand
 * '/briefing schedule channel:123 at:weekdays 08:00'. The command line and the rehearsal page read it.
 * An option's value runs to the next `name:` of an option that the command has.
 */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { type Answer, UserError } from '../src/answers/answer.ts';
import type { BasicOption, Command, CommandContext, Input, Route } from './command.ts';

export interface Line {
  readonly command: Command;
  readonly route: Route;
  readonly input: Input;
}

/** Reads a line against the commands. Throws UserError that says what is wrong with it. */
export function readLine(line: string, commands: readonly Command[]): Line {
  const [, name = '', rest = ''] = /^\/?([a-z-]+)(?:\s+([\s\S]*))?$/.exec(line.trim()) ?? [];
  const command = commands.find((c) => c.declaration.name === name);
  if (!command)
    throw new UserError(
      `there is no command "/${name}"; there are ${commands.map((c) => `/${c.declaration.name}`).join(', ')}`,
    );
  const { route, text, title } = choose(command, rest);
  const { options } = route;
  const marks = [...text.matchAll(/(?:^|\s)([a-z_]+):/g)].filter((m) => options.some((o) => o.name === m[1]));
  const stray = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (stray !== '') {
    const takes = options.length === 0 ? 'no options' : options.map((o) => `${o.name}:`).join(' ');
    throw new UserError(`"${stray}" belongs to no option; ${title} takes ${takes}`);
  }
  const input: Record<string, string | number | boolean> = {};
  marks.forEach((mark, i) => {
    const option = options.find((o) => o.name === mark[1]);
    if (!option) return;
    if (input[option.name] !== undefined) throw new UserError(`${option.name}: stands twice`);
    input[option.name] = value(option, text.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim());
  });
  const missing = options.find((o) => o.required && input[o.name] === undefined);
  if (missing) throw new UserError(`${title} needs ${missing.name}: ${missing.description}`);
  return { command, route, input };
}

/** Answers a line as the bot would. */
export function runLine(line: string, commands: readonly Command[], context: CommandContext): Promise<Answer> {
  const { route, input } = readLine(line, commands);
  return route.run(input, context);
}

function choose(command: Command, rest: string): { route: Route; text: string; title: string } {
  const name = command.declaration.name;
  const [only] = command.routes;
  if (only?.name === null) return { route: only, text: rest, title: `/${name}` };
  const [, word = '', text = ''] = /^([a-z-]*)(?:\s+([\s\S]*))?$/.exec(rest) ?? [];
  const route = command.routes.find((r) => r.name === word);
  if (!route) throw new UserError(`/${name} needs one of ${command.routes.map((r) => r.name).join(', ')} after it`);
  return { route, text, title: `/${name} ${word}` };
}

function value(option: BasicOption, text: string): string | number | boolean {
  const { name } = option;
  if (text === '') throw new UserError(`${name}: has no value`);
  switch (option.type) {
    case Type.Integer:
    case Type.Number: {
      const number = Number(text);
      const { min_value: min, max_value: max } = option;
      if (!Number.isFinite(number) || (option.type === Type.Integer && !Number.isInteger(number)))
        throw new UserError(`${name}: takes a ${option.type === Type.Integer ? 'whole ' : ''}number, not "${text}"`);
      if ((min !== undefined && number < min) || (max !== undefined && number > max))
        throw new UserError(`${name}: takes a number from ${min ?? 'any'} to ${max ?? 'any'}, not ${text}`);
      return number;
    }
    case Type.Boolean:
      if (text !== 'true' && text !== 'false') throw new UserError(`${name}: takes true or false, not "${text}"`);
      return text === 'true';
    case Type.Channel: {
      const id = /^(?:<#)?(\d{17,20})>?$/.exec(text)?.[1];
      if (id === undefined) throw new UserError(`${name}: takes a channel's id, not "${text}"`);
      return id;
    }
    case Type.String: {
      const choices = (option.choices ?? []).map((c) => c.value);
      if (choices.length > 0 && !choices.includes(text))
        throw new UserError(`${name}: takes ${choices.join(', ')}, not "${text}"`);
      if (option.max_length !== undefined && text.length > option.max_length)
        throw new UserError(`${name}: takes ${option.max_length} characters at most`);
      return text;
    }
    default:
      return text;
  }
}
