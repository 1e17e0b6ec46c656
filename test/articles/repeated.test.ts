/** Which lines of a body may be furniture, and what is left when those that recur are taken out. */
import { describe, expect, it } from 'vitest';
import { suspects, withoutRecurring } from '../../src/articles/repeated.ts';

const TEXT = [
  'The council of Marlow voted on Monday to close its last public library, which has stood on Mill Lane since 1904.',
  'Councillors said that repairs to the roof would cost £900,000, more than the library costs to run in three years.',
  'She declined to comment.',
  'A petition against the plan has been signed by 4,100 people, among them the author of the town’s history.',
  'North Lane has conducted six tests since 2006.',
];

function cleaned(lines: readonly string[], recurring: readonly string[]): string[] {
  return withoutRecurring(lines.join('\n\n'), (line) => recurring.includes(line)).split('\n\n');
}

describe('lines that recur', () => {
  it.each([
    ['a mark between paragraphs', 2, 'Advertisement'],
    ['a mark without letters of ours', 1, '广告'],
    ['a section’s name above', 0, 'Marlow Gazette Local News'],
    ['an ask below', 5, 'Support our newsroom from £2 a month and help us to keep going.'],
    ['rights below', 5, '© 2018 Marlow Gazette Ltd. All rights reserved.'],
    ['an ask in another language', 5, 'Abonnieren Sie unseren Newsletter für die wichtigsten Meldungen.'],
  ])('%s go', (_name, at, line) => {
    const lines = TEXT.toSpliced(at, 0, line);
    expect(suspects(lines.join('\n\n'))).toContain(line);
    expect(cleaned(lines, [line])).toEqual(TEXT);
  });

  it('several at the foot go together, and none behind a line that stays', () => {
    const foot = ['Read our code of conduct', 'Contact us at desk@marlow.example.', 'Marlow Gazette'];
    expect(cleaned([...TEXT, ...foot], foot)).toEqual(TEXT);
    expect(cleaned([...TEXT, ...foot], foot.slice(0, 2))).toEqual([...TEXT, ...foot]);
  });

  it.each([
    ['a sentence in the middle', TEXT[2]],
    ['background at the end', TEXT[4]],
    ['the first sentence', TEXT[0]],
  ])('%s stays', (_name, line) => {
    expect(cleaned(TEXT, [line ?? ''])).toEqual(TEXT);
  });

  it('what is quoted stays, whoever it speaks to', () => {
    const lines = [...TEXT, '“We will see you in court,” said Ann Lee.'];
    expect(cleaned(lines, lines)).toEqual(lines);
  });

  it('sub-headings of a column stay, and so do the names of those who speak', () => {
    const column = TEXT.flatMap((line, i) => (i === 1 ? ['Markets', line] : i === 3 ? ['Weather', line] : [line]));
    expect(cleaned([...column, ...TEXT], ['Markets', 'Weather'])).toEqual([...column, ...TEXT]);
    const talk = TEXT.flatMap((line, i) => [i % 2 === 0 ? 'Ann Lee' : 'Moderator', line]);
    expect(cleaned(talk, ['Ann Lee', 'Moderator'])).toEqual(talk);
  });

  it('never leave nothing', () => {
    const lines = ['Share', 'Subscribe to us for more.'];
    expect(cleaned(lines, lines)).toEqual(lines);
  });
});
