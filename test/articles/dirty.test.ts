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

describe('a flattened page', () => {
  it.each(readdirSync(PAGES).sort())('%s gives its headline and its text, whole and nothing else', async (name) => {
    const lines = readFileSync(path.join(PAGES, name), 'utf8').split('\n').filter(Boolean);
    const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
    const text = lines.map((line) => line.slice(2)).join('\n');
    const document = await readDocument('page.txt', Buffer.from(text), { asIs: false, given: {} });
    if ('error' in document) throw new Error(document.error);
    const [article] = document.articles;
    expect(article?.title).toBe(marked('= ')[0]);
    const either = new Set(marked('~ '));
    expect(article?.body.split('\n\n').filter((line) => !either.has(line))).toEqual(marked('+ '));
  });
});
