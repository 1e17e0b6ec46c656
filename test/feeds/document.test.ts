import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/answers/answer.ts';
import { readFeed } from '../../src/feeds/document.ts';
import { readByFirst } from '../../src/feeds/first.ts';
import { wrapMarkup } from '../../src/feeds/markup.ts';

const read = (text: string, url?: string) => readFeed(new TextEncoder().encode(text), url);

const rss = (item: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>Quay news</title><link>https://quay.example/</link>${item}</channel></rss>`;
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Quay</title><link rel="self" href="https://quay.example/feed"/>${entry}</feed>`;

describe('a feed document', () => {
  it('of RSS 2.0', async () => {
    const feed = await read(
      rss(`<item><title>Ferries &amp; fares</title><link>https://quay.example/1</link><guid isPermaLink="false">q1</guid>
        <pubDate>Tue, 05 Jun 2018 14:30:00 GMT</pubDate><description>Short.</description>
        <content:encoded xmlns:content="c"><![CDATA[<p>The whole <b>text</b>.</p>]]></content:encoded></item>`),
    );
    expect(feed).toEqual({
      title: 'Quay news',
      link: 'https://quay.example/',
      items: [
        {
          title: 'Ferries & fares',
          link: 'https://quay.example/1',
          id: 'q1',
          published: '2018-06-05T14:30:00.000Z',
          author: null,
          html: '<p>The whole <b>text</b>.</p>',
          text: null,
        },
      ],
    });
  });

  it('of Atom, with XHTML whose words keep their order', async () => {
    const { items } = await read(
      atom(`<entry><title type="html">Fares &amp;lt; &lt;i&gt;tolls&lt;/i&gt;</title><id>tag:quay,2018:1</id>
        <link rel="enclosure" href="a.mp3"/><link href="/one"/><updated>2018-06-06T00:00:00Z</updated>
        <author><name>Una Reid</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">First <b>second</b> third &amp; fourth</div></content></entry>`),
      'https://quay.example/feed',
    );
    expect(items[0]).toMatchObject({
      title: 'Fares < tolls',
      link: 'https://quay.example/one',
      published: '2018-06-06T00:00:00.000Z',
      author: 'Una Reid',
      html: '<div xmlns="http://www.w3.org/1999/xhtml">First <b>second</b> third &amp; fourth</div>',
    });
  });

  it('of JSON Feed', async () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quay',
      items: [{ id: 7, content_text: 'Hello.' }],
    };
    expect((await read(JSON.stringify(json))).items).toMatchObject([
      { id: '7', title: 'Hello.', text: 'Hello.', html: null },
    ]);
  });

  it.each([
    ['junk before the declaration', `\n junk ${rss('<item><title>A</title></item>')}`],
    ['bare ampersands', rss('<item><title>A</title><link>https://a.example/?b=1&c=2</link></item>')],
    ['entities of HTML', rss('<item><title>A</title><description>caf&eacute; &nbsp;</description></item>')],
    ['control characters', rss('<item><title>A\u0001</title></item>')],
    ['a date that is none', atom('<entry><title>A</title><published>soon</published></entry>')],
    ['no version', rss('<item><title>A</title></item>', '')],
  ])('with %s', async (_what, text) => {
    expect((await read(text)).items.map((item) => item.title)).toEqual(['A']);
  });

  it.each([
    ['', /holds no text/],
    ['<!doctype html><html><body>Hello</body></html>', /a web page, not a feed/],
    ['{"a": 1}', /no JSON Feed/],
    ['{"a": ', /neither XML nor valid JSON/],
    ['<note>Hello</note>', /no feed that can be read/],
    ['just words', /no feed that can be read/],
  ])('refuses %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text)).rejects.toBeInstanceOf(UserError);
  });

  it('expands no entities of its own', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss('<item><title>A &b;</title></item>').replace('<?xml version="1.0"?>', '')}`;
    const title = await read(bomb).then(
      (feed) => feed.items[0]?.title ?? '',
      () => '',
    );
    expect(title).not.toContain('xxx');
  });

  it('is read after broken ones, however they broke', async () => {
    for (const broken of [
      '</title><title>{</title><rss><feed><title><entry <title><![CDATA[</item>x',
      'x</item><channel><title></item>&]]><title><entry <feed>',
    ])
      await readByFirst(broken).catch(() => null);
    expect((await readByFirst(rss('<item><title>Still here</title></item>'))).items).toHaveLength(1);
  }, 5_000);

  it('never fails but in words for a person, whatever it is given', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<rss>',
            '<channel>',
            '<item>',
            '</item>',
            '<title>',
            '</title>',
            '<![CDATA[',
            ']]>',
            '&',
            'x',
            '"',
            '<entry ',
            '<feed>',
            '</feed>',
            '{',
            '}',
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          await read(parts.join('')).catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
        },
      ),
      { numRuns: 60 },
    ));

  it('looks at hostile mark-up once', () => {
    const hostile = '<title>'.repeat(200_000);
    expect(wrapMarkup(hostile)).toBe(hostile);
    const pairs = '<title>a<b/></title>'.repeat(20_000);
    expect(wrapMarkup(pairs).length).toBe(pairs.length + 12 * 20_000);
  });
});
