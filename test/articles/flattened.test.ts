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
