import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { readLine } from '../../commands/line.ts';

describe('a command as a line', () => {
  it('takes values of several words up to the next option', () => {
    const { command, input } = readLine('/search query:trade war 12:30 from:last year', COMMANDS);
    expect(command.declaration.name).toBe('search');
    expect(input).toEqual({ query: 'trade war 12:30', from: 'last year' });
  });

  it.each([
    ['/serch query:x', /no command "\/serch"; there are \/summary, \/search/],
    ['/search from:2018', /needs query/],
    ['/search trade', /"trade" belongs to no option/],
    ['/search query:x private:maybe', /takes true or false/],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readLine(line, COMMANDS)).toThrow(message);
  });
});
