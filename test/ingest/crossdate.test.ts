import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crossdate } from '../../src/ingest/crossdate.ts';
import { readText } from '../../src/language/reading.ts';
import { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(() => {
  store = new Store({ path: ':memory:' });
});
afterEach(() => store.close());

const put = (file: string, body: string, published: string | null) => {
  const head = { title: null, source: null, author: null, url: null, publishedNote: null, language: 'en' };
  const article = { ...head, published, publishedBasis: published === null ? null : ('stated' as const), body };
  const reading = readText(body, { ...article, publishedInferred: false });
  return store.put([{ guild: null, file, article, reading, arrived: 1 }]);
};

describe('articles without a date', () => {
  it('are dated by those that announce what they describe, and stay what they are otherwise', async () => {
    await put(
      'a',
      'Envoys of Maravia and Tolland met. They agreed that a summit will be held in Port Ellery in June.',
      '2018-04-05',
    );
    await put(
      'b',
      'The leaders of Maravia and Tolland opened their summit in Port Ellery on Saturday with a dinner.',
      null,
    );
    const id = (await store.corpus(null).heads({}, 9)).find((head) => head.file === 'b')?.id;
    expect(crossdate(store.articles)).toBe(1);
    const [b] = (await store.corpus(null).heads({}, 9)).filter((head) => head.file === 'b');
    expect(b).toMatchObject({ id, published: '2018-06', publishedBasis: 'inferred', publishedTo: '2018-06-30' });
    expect(b?.publishedNote).toContain('2018-04-05');
    expect(crossdate(store.articles)).toBe(0);
  });

  it('are left alone where nothing tells', async () => {
    await put('b', 'The leaders of Maravia and Tolland opened their summit in Port Ellery on Saturday.', null);
    expect(crossdate(store.articles)).toBe(0);
  });
});
