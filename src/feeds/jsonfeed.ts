/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
import { z } from 'zod';
import { UserError } from '../answers/answer.ts';
import type { RawFeed } from './document.ts';

const text = z.string().nullish().catch(null);
const person = z.object({ name: text }).nullish().catch(null);
const ITEM = z.object({
  // Version 1 has numbers here, and says that readers should take them.
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  ...{ url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text },
  ...{ date_published: text, date_modified: text, author: person },
  authors: z.array(person).nullish().catch(null),
});
const FEED = z.object({
  ...{ version: text, title: text, home_page_url: text, feed_url: text },
  items: z.array(ITEM.nullable().catch(null)),
});

/** Throws UserError when it is JSON of another kind. */
export function readJsonFeed(json: string): RawFeed {
  let held: unknown;
  try {
    held = JSON.parse(json);
  } catch {
    throw new UserError('is neither XML nor valid JSON');
  }
  const feed = FEED.safeParse(held);
  if (!feed.success) throw new UserError('is JSON, but no JSON Feed: it has no list of items');
  const { data } = feed;
  return {
    titles: [{ value: data.title, type: 'text' }],
    links: [data.home_page_url, data.feed_url],
    items: data.items
      .filter((item) => item !== null)
      .map((item) => ({
        titles: [{ value: item.title, type: 'text' }],
        links: [item.url, item.external_url],
        ids: [item.id],
        dates: [item.date_published, item.date_modified],
        authors: [item.author?.name, ...(item.authors ?? []).map((author) => author?.name)],
        contents: [{ value: item.content_html }, { value: item.content_text }, { value: item.summary }],
      })),
  };
}
