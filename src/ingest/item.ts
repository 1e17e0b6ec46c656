/** A feed's item to an article: its content is cleaned as a page's would be, its head is the feed's word. */
import { type FileReading, readArticles } from './document.ts';
import type { ItemToRead } from './reader.ts';

/** Reads an item; an error says why there is no article in it. */
export async function readItem({ file, html, given }: ItemToRead): Promise<FileReading> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const document = { bytes: encode(page(html)), meta: encode(JSON.stringify(given)) };
  for await (const reading of readArticles(`${file}.html`, document, { asIs: false })) return { ...reading, file };
  return { file, error: 'holds no text' };
}

/** A feed carries a fragment: made a page whose only content it is. */
function page(fragment: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><article>${fragment}</article></body></html>`;
}
