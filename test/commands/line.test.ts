import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { command, commandGroup } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { readLine, runLine } from '../../commands/line.ts';
import type { NoticeAnswer } from '../../src/answers/answer.ts';

const said = (...lines: string[]): Promise<NoticeAnswer> =>
  Promise.resolve({ kind: 'notice', title: '', lines, citations: [] });

const club = commandGroup(
  {
    name: 'club',
    description: 'A club',
    options: [
      {
        type: Type.Subcommand,
        name: 'meet',
        description: 'Plan a meeting',
        options: [
          { type: Type.Channel, name: 'channel', description: 'Where', required: true },
          { type: Type.String, name: 'at', description: 'When', required: true, max_length: 20 },
          { type: Type.Integer, name: 'seats', description: 'How many', min_value: 1, max_value: 9 },
          { type: Type.Boolean, name: 'open', description: 'For all' },
        ],
      },
      { type: Type.Subcommand, name: 'end', description: 'End it' },
    ],
  },
  {
    meet: ({ channel, at, seats = 0 }) => said(channel, at.toUpperCase(), seats.toFixed(1)),
    end: () => said('over'),
  },
);
const pick = command(
  {
    name: 'pick',
    description: 'Picks',
    options: [
      {
        type: Type.String,
        name: 'sort',
        description: 'How',
        choices: [
          { name: 'Best first', value: 'best' },
          { name: 'Newest first', value: 'newest' },
        ],
      },
    ],
  },
  ({ sort }) => said(sort ?? 'none'),
);
const ALL = [club, pick];

describe('a command as a line', () => {
  it('takes values of several words up to the next option', () => {
    const { command, input } = readLine('/search query:trade war 12:30 from:last year', COMMANDS);
    expect(command.declaration.name).toBe('search');
    expect(input).toEqual({ query: 'trade war 12:30', from: 'last year' });
  });

  it('runs the subcommand that is named, with its own options', async () => {
    const channel = '12345678901234567';
    const line = `/club meet channel:<#${channel}> at:weekdays 08:00 seats:3`;
    expect(await runLine(line, ALL, { guild: null, ask: () => said() })).toMatchObject({
      lines: [channel, 'WEEKDAYS 08:00', '3.0'],
    });
    expect(await runLine('/club end', ALL, { guild: null, ask: () => said() })).toMatchObject({ lines: ['over'] });
  });

  it.each([
    ['/serch query:x', /no command "\/serch"; there are \/.*\/search/],
    ['/search from:2018', /needs query/],
    ['/search trade', /"trade" belongs to no option/],
    ['/search query:x private:maybe', /takes true or false/],
    ['/search query:', /query: has no value/],
    ['/search query:a query:b', /query: stands twice/],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readLine(line, COMMANDS)).toThrow(message);
  });

  it.each([
    ['/club', /\/club needs one of meet, end after it/],
    ['/club sit', /\/club needs one of meet, end after it/],
    ['/club end now', /"now" belongs to no option; \/club end takes no options/],
    ['/club meet at:noon', /\/club meet needs channel/],
    ['/club meet channel:general at:noon', /channel's id, not "general"/],
    ['/club meet channel:12345678901234567 at:noon seats:12', /a number from 1 to 9, not 12/],
    ['/club meet channel:12345678901234567 at:noon seats:1.5', /a whole number, not "1.5"/],
    ['/club meet channel:12345678901234567 at:a moment that is far too long', /20 characters at most/],
    ['/pick sort:oldest', /takes best, newest, not "oldest"/],
  ])('holds %s against the declaration', (line, message) => {
    expect(() => readLine(line, ALL)).toThrow(message);
  });
});
