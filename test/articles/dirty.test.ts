/**
 * Whole flattened pages, written for this project, line by line: "= " the headline, "+ " the article's text, "- " what
 * stood around it, "~ " what may stay or go (a standfirst, the times of a live report). Outlets, topics and languages of
 * their own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/articles/document.ts';

const PAGES = path.join(import.meta.dirname, 'dirty');

/** Days of publication that the pages state; null where they state none. */
const DAYS: Readonly<Record<string, string | null>> = {
  'arabic.txt': '2019-03-12',
  'broadsheet.txt': '2018-12-04',
  'chinese.txt': '2018-05-17',
  'city-desk.txt': '2024-07-05',
  'comments.txt': '2016-07-08',
  'farm-report.txt': '2023-03-14',
  'french.txt': '2019-05-21',
  'german.txt': '2018-09-14',
  'interview-cranes.txt': '2022-10-02',
  'interview.txt': null,
  'japanese.txt': '2019-09-18',
  'listicle.txt': '2019-11-03',
  'live-report.txt': '2019-02-14',
  'live-storm.txt': null,
  'local-station.txt': '2019-03-12',
  'op-ed-comments.txt': '2021-09-11',
  'opinion.txt': '2018-10-03',
  'press-release.txt': '2018-11-21',
  'russian.txt': '2019-10-03',
  'short-notice.txt': '2019-06-19',
  'spanish.txt': '2018-09-10',
  'table.txt': '2019-03-14',
  'turkish.txt': '2019-10-14',
  'wire-slug.txt': '2024-02-19',
  'wire.txt': '2018-08-23',
};

describe('a flattened page', () => {
  it.each(readdirSync(PAGES).sort())(
    '%s gives its headline, its day and its text, whole and nothing else',
    async (name) => {
      const lines = readFileSync(path.join(PAGES, name), 'utf8').split('\n').filter(Boolean);
      const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
      const text = lines.map((line) => line.slice(2)).join('\n');
      const document = await readDocument('page.txt', Buffer.from(text), { asIs: false, given: {} });
      if ('error' in document) throw new Error(document.error);
      const [article] = document.articles;
      expect(article?.title).toBe(marked('= ')[0] ?? null);
      expect(article?.published).toBe(DAYS[name]);
      const either = new Set(marked('~ '));
      expect(article?.body.split('\n\n').filter((line) => !either.has(line))).toEqual(marked('+ '));
    },
  );
});
