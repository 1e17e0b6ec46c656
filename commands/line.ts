/**
 * A command as a line of text: '/timeline topic:trade war from:2017 entries:10'. The command line and the
 * rehearsal page read it. An option's value runs to the next `name:` of an option that the command has.
 */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../src/answers/answer.ts';
import type { BasicOption, Command, CommandContext } from './command.ts';

/** Reads a line against the commands. Throws UserError that says what is wrong with it. */
export function readLine(
  line: string,
  commands: readonly Command[],
): { command: Command; input: Record<string, string | number | boolean> } {
  const [, name = '', rest = ''] = /^\/?([a-z-]+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const command = commands.find((c) => c.declaration.name === name);
  if (!command)
    throw new UserError(
      `there is no command "/${name}"; there are ${commands.map((c) => `/${c.declaration.name}`).join(', ')}`,
    );
  const options = (command.declaration.options ?? []) as readonly BasicOption[];
  const marks = [...rest.matchAll(/(?:^|\s)([a-z_]+):/g)].filter((m) => options.some((o) => o.name === m[1]));
  const stray = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  if (stray !== '')
    throw new UserError(
      `"${stray}" belongs to no option; /${name} takes ${options.map((o) => `${o.name}:`).join(' ')}`,
    );
  const input: Record<string, string | number | boolean> = {};
  marks.forEach((mark, i) => {
    const option = options.find((o) => o.name === mark[1]);
    const text = rest.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim();
    if (option) input[option.name] = value(option, text);
  });
  const missing = options.find((o) => o.required && input[o.name] === undefined);
  if (missing) throw new UserError(`/${name} needs ${missing.name}: ${missing.description}`);
  return { command, input };
}

/** Answers a line as the bot would. */
export function runLine(line: string, commands: readonly Command[], context: CommandContext) {
  const { command, input } = readLine(line, commands);
  return command.run(input as never, context);
}

function value(option: BasicOption, text: string): string | number | boolean {
  if (option.type === Type.Integer || option.type === Type.Number) {
    const number = Number(text);
    if (text === '' || !Number.isFinite(number)) throw new UserError(`${option.name}: takes a number, not "${text}"`);
    return number;
  }
  if (option.type === Type.Boolean) {
    if (text !== 'true' && text !== 'false') throw new UserError(`${option.name}: takes true or false, not "${text}"`);
    return text === 'true';
  }
  return text;
}
