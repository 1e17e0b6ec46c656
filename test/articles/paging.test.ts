/** Whether a report goes on on another page, told by the addresses of its links. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/articles/document.ts';
import { nextPageOf } from '../../src/articles/paging.ts';
import { parsePage } from '../../src/articles/tree.ts';

const HOST = 'https://courier.example.org';
const next = (own: string | null, html: string) => nextPageOf(parsePage(html), own === null ? null : `${HOST}${own}`);

describe('the page that a report goes on on', () => {
  it.each([
    ['/news/tower', '<a href="/news/tower?page=2">2</a>', '/news/tower?page=2'],
    [
      '/news/tower?id=7&page=2',
      '<a href="?id=7&page=1">1</a><a href="?id=7&page=3">Next page »</a>',
      '/news/tower?id=7&page=3',
    ],
    ['/news/tower/', '<link rel="next" href="/news/tower/2/">', '/news/tower/2/'],
    ['/news/tower/2/', '<a rel="next" href="/news/tower/3/">On</a>', '/news/tower/3/'],
    ['/news/tower.html', '<a href="tower-2.html">Nächste Seite</a>', '/news/tower-2.html'],
    ['/news/tower', '<a href="/news/tower/page/2">Page suivante</a>', '/news/tower/page/2'],
  ])('%s: %s', (own, html, expected) => {
    expect(next(own, html)).toBe(`${HOST}${expected}`);
  });

  it.each([
    [
      'another report, the next one by day',
      '/news/tower',
      '<link rel="next" href="/news/ferry"><a href="/news/slipway">Next</a>',
    ],
    ['the next part of a series', '/letters/week-41', '<a rel="next" href="/letters/week-42">Next</a>'],
    ['the next day', '/2024/09/10', '<a rel="next" href="/2024/09/11">Next</a>'],
    ['the page before', '/news/tower?page=3', '<a href="?page=2">2</a>'],
    [
      'the second page of the readers’ comments',
      '/news/tower',
      '<div class="comments-pager"><a href="?page=2">2</a></div>',
    ],
    [
      'a link in the text to such an address',
      '/news/tower',
      '<p>See <a href="/news/tower?page=2">what the county said of it</a>.</p>',
    ],
    ['a page whose address is not known', null, '<a href="/news/tower?page=2">2</a>'],
  ])('is none: %s', (_name, own, html) => {
    expect(next(own, html)).toBeNull();
  });

  it('stands in the reading of the page', async () => {
    const text =
      '<p>The tower was lit again on Friday, forty years after the lamp had been taken down and sold.</p>'.repeat(3);
    const read = async (links: string) => {
      const html = `<html><body><article><h1>The tower is lit again</h1>${text}${links}</article></body></html>`;
      const document = await readDocument('a.html', Buffer.from(html), {
        asIs: false,
        given: { url: `${HOST}/news/tower` },
      });
      return 'error' in document ? document.error : document.articles[0]?.nextPage;
    };
    expect(await read('<a href="/news/tower?page=2">2</a>')).toBe(`${HOST}/news/tower?page=2`);
    expect(await read('<a href="/news/ferry">Next</a>')).toBeUndefined();
  });
});
