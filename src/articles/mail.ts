/** Mail (RFC 5322, MIME) to article: newsletters and forwarded reports. */
import PostalMime from 'postal-mime';
import { Unreadable } from './bytes.ts';
import { edtfOf } from './calendar.ts';
import type { Found } from './document.ts';
import { readFlattened } from './flattened.ts';
import { readPage } from './page.ts';

/** Reads one message: its subject is the title, its sender the source, its Date header the day of publication. */
export async function fromMail(bytes: Uint8Array): Promise<Found> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
  const text = mail.text?.trim() ?? '';
  const html = mail.html?.trim() ?? '';
  if (text === '' && html === '') throw new Unreadable('is a message without text');
  const known = { title: mail.subject, source: mail.from?.name || mail.from?.address, published: mail.date };
  // The plain part is the cleaner one, but some senders leave only "open this in a browser" in it.
  const plainIsWhole = html === '' || text.length >= 500;
  const found = plainIsWhole ? readFlattened(text, known) : readPage(html, null, { fragment: true });
  const day = edtfOf(mail.date ?? '');
  return {
    ...found,
    title: mail.subject ?? found.title,
    source: known.source ?? found.source,
    dated: day === null ? found.dated : { published: day, publishedBasis: 'markup', publishedNote: null },
  };
}
