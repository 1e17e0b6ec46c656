/** Text that a crawler has flattened, menus and all, to its article: title and body. */
import type { Given } from './article.ts';
import type { Found } from './document.ts';
import { decodeEntities, plain, tidy } from './plain.ts';

export interface FlattenedOptions {
  /** True for the body of a record: most of what surrounded the text is gone already. */
  readonly excerpt?: boolean;
}

/** Reads a text. `known` is what is known of it from elsewhere. */
export function readFlattened(text: string, _known: Given, _options: FlattenedOptions = {}): Found {
  return { body: tidy(plain(decodeEntities(text))) };
}
