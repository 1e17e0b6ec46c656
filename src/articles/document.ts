/** Bytes of one document to articles: picks the way by the file's name, never throws on content. */
import type { Article, Given, ReadDocument } from './article.ts';

export interface DocumentOptions {
  /** Takes the text as clean and whole, its first line included. */
  readonly asIs: boolean;
  readonly given: Given;
}

/** Reads one document. What is wrong with its content is told in `error`, in words for the owner. */
export function readDocument(file: string, bytes: Uint8Array, options: DocumentOptions): Promise<ReadDocument> {
  const text = new TextDecoder().decode(bytes).normalize('NFC');
  if (text.trim() === '') return Promise.resolve({ file, error: 'holds no text' });
  const { given } = options;
  const articles = file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => fromJson(line, given))
    : [file.endsWith('.json') ? fromJson(text, given) : article({ body: text }, given)];
  return Promise.resolve({ file, articles });
}

function fromJson(text: string, given: Given): Article {
  return article(JSON.parse(text) as Partial<Article>, given);
}

function article(parts: Partial<Article>, given: Given): Article {
  const published = given.published ?? parts.published ?? null;
  return {
    title: given.title ?? parts.title ?? null,
    source: given.source ?? parts.source ?? null,
    author: given.author ?? parts.author ?? null,
    url: given.url ?? parts.url ?? null,
    published,
    publishedBasis: published === null ? null : 'given',
    publishedNote: null,
    language: 'en',
    body: parts.body ?? '',
  };
}
