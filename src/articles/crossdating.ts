/**
 * Undated articles dated by dated ones: a report of a known day that announces a meeting "in June" fixes the month of
 * one that describes that meeting. Pure; whoever stores articles calls it with those that may belong together.
 */
import { splitSentences } from '../language/sentences.ts';
import type { Article } from './article.ts';
import { monthOf } from './calendar.ts';
import { days } from './edtf.ts';
import type { Dated } from './published.ts';

export type Datable = Pick<Article, 'title' | 'body' | 'published' | 'publishedBasis' | 'publishedNote'>;

/** What is announced in a sentence: the first day and month of it, and the names that stand there. */
interface Announcement {
  readonly month: string;
  readonly names: ReadonlySet<string>;
  readonly article: number;
  readonly day: string;
}

/** Names of this share of the articles or more (and of more than three) tell no happening from another. */
const COMMON = 0.2;
const NAME = /\p{Lu}[\p{L}\p{M}]{2,}(?:['’-]\p{L}+)?/gu;
const AHEAD =
  /\b(?:will|would|scheduled|due|plan(?:s|ned|ning)?|expected|upcoming|to be held|set to|later this year|is to)\b/i;

/**
 * Dates for those of `articles` that have none or only an inferred year or month, by their place in the list. Only days
 * that are stated, given, or in markup or an address serve as ground. An article's own evidence is never contradicted:
 * the month found lies within what it infers itself.
 */
export function dateByOthers(articles: readonly Datable[]): Map<number, Dated> {
  const found = new Map<number, Dated>();
  const named = articles.map(({ title, body }) => namesOf(`${title ?? ''}. ${body}`));
  const spread = new Map<string, number>();
  for (const names of named) for (const name of names) spread.set(name, (spread.get(name) ?? 0) + 1);
  const rare = (name: string) => (spread.get(name) ?? 0) <= Math.max(3, articles.length * COMMON);
  const announcements = articles.flatMap((article, i) => announced(article, i));
  const byName = new Map<string, Announcement[]>();
  for (const announcement of announcements) {
    for (const name of announcement.names) {
      if (!rare(name)) continue;
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [announcement]);
      else if (list.length < 50) list.push(announcement);
    }
  }
  articles.forEach((article, i) => {
    if (!isOpen(article)) return;
    const lead = namesOf(`${article.title ?? ''}. ${article.body.slice(0, 700)}`);
    const votes = new Map<Announcement, number>();
    for (const name of lead)
      for (const one of byName.get(name) ?? []) if (one.article !== i) votes.set(one, (votes.get(one) ?? 0) + 1);
    const fitting = [...votes].filter(([one, shared]) => shared >= 2 && within(one.month, article.published));
    const best = fitting.sort((a, b) => b[1] - a[1])[0]?.[0];
    // Two announcements as good that name different months leave it open.
    if (best === undefined || fitting.some(([one, shared]) => shared === votes.get(best) && one.month !== best.month))
      return;
    const ground = articles[best.article];
    found.set(i, {
      published: best.month,
      publishedBasis: 'inferred',
      publishedNote: `“${ground?.title ?? 'another article'}” of ${best.day} announces for that month what this one describes`,
    });
  });
  return found;
}

function isOpen({ published, publishedBasis }: Datable): boolean {
  if (published === null) return true;
  return publishedBasis === 'inferred' && !/^\d{4}-\d\d-\d\d/.test(published);
}

function within(month: string, published: string | null): boolean {
  if (published === null) return true;
  const own = days(published);
  const other = days(month);
  return own !== null && other !== null && own.from <= other.from && own.to >= other.to && published.length <= 5;
}

/** Months that a dated article tells as to come, resolved from its day: the first such month after it. */
function announced({ body, published, publishedBasis }: Datable, article: number): Announcement[] {
  if (
    publishedBasis === null ||
    publishedBasis === 'inferred' ||
    published === null ||
    !/^\d{4}-\d\d-\d\d/.test(published)
  )
    return [];
  const found: Announcement[] = [];
  for (const span of splitSentences(body.slice(0, 60_000))) {
    const sentence = body.slice(span.start, span.end);
    if (!AHEAD.test(sentence)) continue;
    for (const match of sentence.matchAll(
      /\b(?:in|on|from|until|for|between)\s(?:early\s|late\s|mid-)?(\p{Lu}\p{L}{2,8})\b(?:\s(\d{4}))?/gu,
    )) {
      const month = monthOf(match[1] ?? '');
      if (month === undefined) continue;
      const year = match[2] === undefined ? yearOfNext(month, published) : Number(match[2]);
      found.push({
        month: `${year}-${String(month).padStart(2, '0')}`,
        names: namesOf(sentence),
        article,
        day: published.slice(0, 10),
      });
    }
  }
  return found;
}

function yearOfNext(month: number, published: string): number {
  const year = Number(published.slice(0, 4));
  return month >= Number(published.slice(5, 7)) ? year : year + 1;
}

/** Proper names of a text as single words, and abbreviations; months and first words of sentences are none. */
function namesOf(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.slice(0, 60_000).matchAll(NAME)) {
    const word = match[0];
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const opens = match.index === 0 || /[.!?“"\n]\s?$/.test(before);
    if ((opens && word !== word.toUpperCase()) || monthOf(word) !== undefined) continue;
    names.add(word.toLowerCase().replace(/['’]s$/, ''));
  }
  return names;
}
