/**
 * Articles without a sure date, dated by others: once a folder is read, what one report announces may fix the month of
 * one that describes it. Their times are read anew, since they hang on the date.
 */
import { dateByOthers } from '../articles/crossdating.ts';
import { readText } from '../language/reading.ts';
import { type ArticleWriter, writeReading } from '../store/articles.ts';

/** Articles looked at together; in a larger library the newest. */
const TOGETHER = 3_000;

/** Gives how many articles were dated. */
export function crossdate(writer: ArticleWriter): number {
  // In the order of their places, so that the same folder gives the same dates.
  const articles = writer.datable(TOGETHER).sort((a, b) => (a.file < b.file ? -1 : 1));
  const dates = dateByOthers(articles);
  for (const [i, dated] of dates) {
    const article = articles[i];
    if (!article) continue;
    const known = { ...article, ...dated };
    writer.reread(known, writeReading(readText(known.body, { ...known, publishedInferred: true })));
  }
  return dates.size;
}
