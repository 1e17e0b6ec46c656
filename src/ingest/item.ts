/** A feed's item to an article: its content is cleaned as a page's would be, its head is the feed's word. */
import type { Given } from '../articles/article.ts';
import { readDocument } from '../articles/document.ts';
import { readText } from '../language/reading.ts';
import type { FileReading } from './document.ts';

/** A feed's item: its content as HTML, and what the feed says of it. */
export interface ItemToRead {
  readonly file: string;
  readonly html: string;
  readonly given: Given;
}

/** Reads an item; an error says why there is no article in it. */
export async function readItem({ file, html, given }: ItemToRead): Promise<FileReading> {
  const bytes = new TextEncoder().encode(html);
  const document = await readDocument(`${file}.html`, bytes, { asIs: false, fragment: true, given });
  if ('error' in document) return { file, error: document.error };
  const [article] = document.articles;
  if (!article) return { file, error: 'holds no text' };
  const context = { ...article, publishedInferred: article.publishedBasis === 'inferred' };
  return { file, article, reading: readText(article.body, context) };
}
