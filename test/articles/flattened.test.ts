/** Text that a crawler has flattened: what stays, what goes, and what is read off the lines around the text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Given } from '../../src/articles/article.ts';
import { readDocument } from '../../src/articles/document.ts';

async function read(lines: readonly string[] | string, given: Given = {}): Promise<Article> {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const document = await readDocument('a.txt', Buffer.from(text), { asIs: false, given });
  if ('error' in document) throw new Error(document.error);
  const [article] = document.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

const HEADLINE = 'Harbour board agrees to widen northern basin after years of dispute';
const TEXT = [
  'The harbour board of Oldhaven agreed on Tuesday to widen its northern basin, ending a dispute with fishermen that has lasted since the ferries moved there and that had twice gone to court.',
  '“We have talked about this for long enough,” said Marta Olin, who chairs the board. “The ferries need the room, and the town needs the ferries.”',
  'Work is to begin once the winter storms are over. The board expects it to cost 12 million crowns, of which the state pays a third, and to take about a year.',
  'What the fishermen say',
  'Fishermen who use the basin said that they had not been asked, and that the plan leaves them without a slip for their boats in the months when the catch is best.',
  'Their union wants the board to build a new slip on the western quay first. A decision on that is not expected before the summer, the board’s secretary said.',
];
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Motors', 'Contact us', 'Search'];
const FOOT = [
  'Most read',
  'Related stories',
  'Ferry runs aground off Saltby',
  'Five things to do this weekend',
  'Terms of use | Privacy | Advertise',
  '© Oldhaven Courier. All rights reserved.',
];

describe('the body', () => {
  it('of a page with menus, marks between paragraphs and links below is whole, in order, and nothing else', async () => {
    const marked = TEXT.flatMap((line, i) => (i % 2 === 1 ? [line, 'Advertisement'] : [line]));
    const article = await read([...MENU, HEADLINE, 'Share this page', ...marked, ...FOOT]);
    expect(article.title).toBe(HEADLINE);
    expect(article.body).toBe(TEXT.join('\n\n'));
  });

  it('of sentences and nothing else is whole, but for what asks the reader for something', async () => {
    const [a = '', b = '', c = ''] = TEXT;
    const ask = 'Sign up for our newsletter and never miss a story.';
    expect((await read([HEADLINE, a, b, ask, c, 'All rights reserved.'])).body).toBe([a, b, c].join('\n\n'));
    const korean = [
      '시는 화요일에 역 앞의 낡은 시계를 수리하겠다고 발표했다. 이 시계는 십 년 전부터 멈춰 있었다.',
      '수리비는 삼천만 원으로 예상되며 시민들의 기부도 받는다. 담당자는 내년 봄에는 다시 움직일 것이라고 말했다.',
      '시계는 매일 정오에 음악을 들려주었고 상인들은 그 소리를 그리워한다고 한다.',
    ];
    expect((await read(['낡은 역 시계 수리하기로', ...korean])).body).toBe(korean.join('\n\n'));
  });

  it('leaves out how to reach the writer, line after line', async () => {
    const { body, author } = await read([
      ...MENU,
      HEADLINE,
      'By Ann Lee',
      ...TEXT,
      'Ann Lee keeps the harbour beat. Reach her at lee@courier.example.org.',
      'Got a tip? Write to desk@courier.example.org.',
      'Contact the reporter: lee@courier.example.org',
      ...FOOT,
    ]);
    expect(body).toBe(TEXT.join('\n\n'));
    expect(author).toBe('Ann Lee');
    // Whom the news asks its readers to write to stays.
    const asked = 'Anyone who saw the boat is asked to write to the harbour master at master@oldhaven.example.org.';
    expect((await read([HEADLINE, ...TEXT, asked, ...FOOT])).body).toBe([...TEXT, asked].join('\n\n'));
  });

  it('leaves out a box about the writer, a comment form and teasers of other reports', async () => {
    const teasers = [
      'Most popular',
      'Saltby school wins prize for its garden',
      'The primary school in Saltby has won a national prize for the garden that its pupils...',
      'Mayor opens new swimming bath after delay',
      'The new bath on Mill Road was opened by the mayor on Friday, a year later than...',
    ];
    const box = [
      'Ann Lee',
      'Ann writes about the coast and its trades. She has been with the paper for ten years and lives in Saltby.',
    ];
    const { body } = await read([
      HEADLINE,
      ...TEXT,
      ...box,
      'Please enter your comment!',
      'Please enter your name here',
      ...teasers,
    ]);
    expect(body).toBe(TEXT.join('\n\n'));
  });

  it('leaves out a caption that ends in a credit', async () => {
    const caption = 'Marta Olin (left) and the pilot Bo Ek looked at the plans on the quay on Monday. COURIER';
    expect((await read([HEADLINE, caption, ...TEXT])).body).not.toContain('looked at the plans');
  });

  it('of clean text is all of it, with and without a headline, long or short', async () => {
    expect((await read(TEXT.join('\n\n'))).body).toBe(TEXT.join('\n\n'));
    const short = `${TEXT[0]}\n\n${TEXT[1]}`;
    expect((await read(short)).body).toBe(short);
    expect((await read(TEXT[0] ?? '')).body).toBe(TEXT[0]);
    expect(await read('Harbour closed')).toMatchObject({ body: 'Harbour closed' });
  });

  it('keeps sentences with marks of reference, and leaves out the notes that these refer to', async () => {
    const noted = TEXT.filter((line) => line.length > 60).map((line, i) => `${line}[${i + 1}]`);
    const notes = ['[1] See M. Orlov, “Basins”, Harbour Review 14 (2017), pp. 33–58.', '[2] Board of the port, 2019.'];
    const { body, title } = await read(['Papers', HEADLINE, ...noted, ...notes]);
    expect(title).toBe(HEADLINE);
    expect(body.split('\n\n')).toEqual(noted);
  });

  it('of wrapped lines is joined to paragraphs', async () => {
    const wrapped = TEXT.map((line) => line.replace(/(.{1,66})(?:\s|$)/g, '$1\n').trim()).join('\n\n');
    expect((await read(`${HEADLINE}\n\n${wrapped}`)).body).toBe(TEXT.join('\n\n'));
  });

  it('holds a headline that is given only once, as the title', async () => {
    const article = await read([...MENU, HEADLINE, ...TEXT], { title: HEADLINE });
    expect(article.title).toBe(HEADLINE);
    expect(article.body).toBe(TEXT.join('\n\n'));
  });
});

describe('what stands around the headline', () => {
  it('names author, source and day', async () => {
    const article = await read([HEADLINE, 'By Ann Lee Source: Harbour Gazette Published: 2018/4/2 20:23:39', ...TEXT]);
    expect(article).toMatchObject({
      author: 'Ann Lee',
      source: 'Harbour Gazette',
      published: '2018-04-02',
      publishedBasis: 'stated',
      publishedNote: null,
    });
  });
});

describe('a byline', () => {
  const one = 'Ferry to Saltby sails again after winter';
  it.each<[string, readonly string[], string | null, string | null]>([
    ['by, and outlet', ['By Ann Lee, Oldhaven Courier'], 'Ann Lee', 'Oldhaven Courier'],
    ['two writers', ['By Ann Lee and Bo Ek, Oldhaven Courier'], 'Ann Lee, Bo Ek', 'Oldhaven Courier'],
    ['lines: outlet, person, day', ['Coastal Herald', 'Ann Lee', 'March 5, 2018'], 'Ann Lee', 'Coastal Herald'],
    ['lines: person, outlet, day', ['Ann Lee', 'Coastal Herald', '5 March 2018'], 'Ann Lee', 'Coastal Herald'],
    ['lines: day, person, outlet', ['5 March 2018', 'Ann Lee', 'Coastal Herald'], 'Ann Lee', 'Coastal Herald'],
    ['outlet first', ['Coast Desk, March 5, 2018. By Ann Lee'], 'Ann Lee', 'Coast Desk'],
    ['bars', ['Coastal Gazette | Ann Lee | 5 March 2018'], 'Ann Lee', 'Coastal Gazette'],
    ['dots', ['Ann Lee · March 5, 2018 · 4 min read'], 'Ann Lee', null],
    ['labels', ['By Ann Lee, Source: The Lookout, Published: 2018/3/5 10:11:12'], 'Ann Lee', 'The Lookout'],
    ['a role', ['By Ann Lee, Staff Writer', 'March 5, 2018'], 'Ann Lee', null],
    ['an agency', ['By Reuters', 'March 5, 2018'], null, 'Reuters'],
    ['a surname like an outlet’s', ['By Emily Post, March 5, 2018'], 'Emily Post', null],
    ['a department', ['World News', 'March 5, 2018'], null, null],
    ['a button', ['Online-Service-Center', 'Keine Kommentare', 'March 5, 2018'], null, null],
    ['a place that the text speaks of', ['Port Saltby', 'March 5, 2018'], null, null],
    ['nothing', ['March 5, 2018'], null, null],
  ])('of %s', async (_, header, author, source) => {
    const text = TEXT.map((line) => line.replace('Oldhaven', 'Port Saltby').replace('the town', 'Port Saltby'));
    const article = await read([one, ...header, ...text]);
    expect({ author: article.author, source: article.source }).toEqual({ author, source });
    expect(article.title).toBe(one);
    if (source !== null || author !== null) expect(article.body).toBe(text.join('\n\n'));
  });

  it('leaves the outlet to the line of copyright, and that of a picture to its maker', async () => {
    expect((await read([HEADLINE, ...TEXT, ...FOOT])).source).toBe('Oldhaven Courier');
    const foot = ['Most read', 'Related stories', 'Copyright 2018 The Coast Today Company. All rights reserved.'];
    expect((await read([HEADLINE, ...TEXT, ...foot])).source).toBe('The Coast Today');
    expect((await read([HEADLINE, ...TEXT, 'Most read', '© Getty Images / photo'])).source).toBeNull();
  });

  it.each([
    ['The Levant Chronicle', 'Terms of use', 'The Levant Chronicle'],
    ['Harbour Voices', 'Reprints only with a link to Harbour Voices', 'Harbour Voices'],
    // A name that nothing says again may be that of a section or a sponsor.
    ['Harbour Voices', 'Terms of use', null],
    ['Breaking News', 'More Breaking News', null],
  ])('takes the masthead %s above “%s” as %s', async (head, foot, source) => {
    const page = [head, ...MENU, HEADLINE, ...TEXT, 'Most read', foot];
    expect((await read(page)).source).toBe(source);
  });

  it('takes an address in the writer’s box when nothing else names the outlet', async () => {
    const box = [
      'Ann Leehttps://coast.example',
      'Ann writes about the coast. She lives in Saltby and keeps bees there.',
    ];
    const article = await read([HEADLINE, ...TEXT, ...box, 'Please enter your comment!', 'Most read', 'Follow us']);
    expect(article).toMatchObject({ author: 'Ann Lee', source: 'coast.example', body: TEXT.join('\n\n') });
  });
});

describe('a headline', () => {
  it('below the trail of menus that it is glued to is taken without them', async () => {
    const article = await read([
      '61.0 F',
      'Oldhaven',
      `Home Coast Harbour ${HEADLINE}`,
      '',
      HEADLINE,
      ...TEXT,
      ...FOOT,
    ]);
    expect(article.title).toBe(HEADLINE);
    expect(article.body).toBe(TEXT.join('\n\n'));
  });
});

describe('a long text with nothing around it', () => {
  const said = [
    'Yes.',
    'That is what we told the board, and they wrote it down.',
    'How long did it take?',
    'Two winters. Nobody counted the days, if I am honest with you.',
    'I see.',
    'You would have to ask the pilots about that.',
  ];
  const talk = Array.from({ length: 40 }, (_, i) => said[i % said.length] ?? '');

  it('keeps every line of a transcript and the names of those who speak', async () => {
    const lines = talk.flatMap((line, i) => [i % 2 === 0 ? 'marta olin' : 'bo ek', `${line} And number ${i} is next.`]);
    const { body } = await read([HEADLINE, ...lines]);
    expect(body.split('\n\n')).toEqual(lines);
  });

  it('keeps a list of quotations, each with its speaker', async () => {
    const lines = talk.map(
      (line, i) => `${line} The harbour needs room, I said so ${i + 2} times. — Marta J. Olin (@olin)`,
    );
    const { body } = await read([HEADLINE, ...TEXT.slice(0, 2), ...lines]);
    expect(body.split('\n\n').filter((line) => line.includes('@olin'))).toEqual(lines);
  });
});

const corpus = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const gold = path.join(corpus, '..', 'bench', 'data', 'figures', 'gold');

// Other people's reports are read in place and never copied; without them there is nothing to read.
describe.skipIf(!existsSync(gold))('the five reports (skipped where ../shared is not there)', () => {
  const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
  it.each(names)('%s: no boilerplate, right title and day', async (name) => {
    const wanted = JSON.parse(readFileSync(path.join(gold, `${name.slice(0, 3)}.json`), 'utf8')) as {
      title: string;
      boilerplate: string[];
      published: { value: string };
    };
    const article = await read(readFileSync(path.join(corpus, name), 'utf8'));
    expect(article.title).toBe(wanted.title);
    expect(article.published?.startsWith(wanted.published.value)).toBe(true);
    expect(wanted.boilerplate.filter((piece) => article.body.includes(piece))).toEqual([]);
  });
});
