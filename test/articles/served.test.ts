/**
 * Whole pages of HTML, written for this project: NAME.html as served and NAME.txt, the text that a careful person would
 * copy, one paragraph a line. Forms, outlets and countries of their own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/articles/document.ts';

const PAGES = path.join(import.meta.dirname, 'served');

/** Title, day and author of each. */
const HEADS: Readonly<Record<string, readonly [string, string, string | null]>> = {
  'lunch-phones': ['Flint Hills school board bans phones from lunch', '2022-08-16', 'Noelle Bristow'],
  tortoise: ["Zoo's oldest tortoise gets a new shell, printed", '2021-09-02', 'Odile Brandt'],
  'village-shop': ['Our village shop turns 40', '2023-03-05', 'Margery Stone'],
  'goat-bank': ['The bank that lends to goats', '2022-01-27', 'Chidi Aramide'],
  'bridge-toll': ['Bridge toll to rise in January', '2013-11-12', null],
  'chip-shop': ["Family 'heartbroken' as much-loved chip shop burns down", '2021-03-02', 'Callum Reddish'],
  'county-pool': ['County votes to keep swimming pool open through winter', '2021-10-13', 'Priya Halvorsen'],
  'fishing-logs': ['Old fishing logs show how cod moved north', '2019-04-23', null],
  market: ['How the harbour market went electric', '2022-11-02', 'Tamsin Auld'],
  'night-ferry': ['The lamp at Skerry Point is dark', '2018-11-18', 'Isla Macrae'],
  'repair-library': ['Twelve months of the repair library', '2020-01-14', 'Commons Team'],
  'tram-map': ['The new tram map is a mess, and that is fine', '2019-09-18', 'Signe Vance'],
  agency: ['Quake kills three in northern Peru', '2021-11-28', 'Andes Press Agency'],
  'line-breaks': ['Ferry line fined for late crossings', '2011-11-14', null],
  live: ['Live: cyclone nears the coast of Mozambique', '2021-03-04', null],
  'op-ed': ['The school bus is not a luxury', '2023-05-11', 'Xoana Freire'],
  paywall: ['Rice harvest in Punjab falls by a tenth', '2021-11-22', 'Gurpreet Kaur'],
  'post-and-table': ['Minister quits over train remarks', '2024-02-08', 'Siri Dahl'],
  questions: ['Ask the mayor: what happens to the market hall?', '2022-06-03', 'Hana Wiremu'],
  scripted: ['Copper mine in Zambia to hire 900', '2023-10-09', null],
};

describe('a page as served', () => {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

  it.each(names.sort())('%s gives its title, day, author and text, whole and nothing else', async (file) => {
    const name = file.replace('.html', '');
    const document = await readDocument(file, readFileSync(path.join(PAGES, file)), { asIs: false, given: {} });
    if ('error' in document) throw new Error(document.error);
    const [article] = document.articles;
    expect([article?.title, article?.published, article?.author]).toEqual(HEADS[name]);
    const expected = readFileSync(path.join(PAGES, `${name}.txt`), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(article?.body.split(/\n+/)).toEqual(expected);
  });
});
