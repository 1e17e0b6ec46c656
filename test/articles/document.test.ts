/** The door of src/articles: bytes of every kind go in, articles or a reason come out. */
import zlib from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Article, Given } from '../../src/articles/article.ts';
import { readDocument } from '../../src/articles/document.ts';

const BODY =
  'The harbour board met on Tuesday and agreed to widen the northern basin. Work begins once the ferries have moved.\n\n' +
  'Fishermen who use the basin said that they had not been asked, and that the plan leaves them without a slip.';

async function read(file: string, content: string | Uint8Array, given: Given = {}, asIs = false) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readDocument(file, bytes, { asIs, given });
}

async function one(file: string, content: string | Uint8Array, given: Given = {}): Promise<Article> {
  const document = await read(file, content, given);
  if ('error' in document) throw new Error(document.error);
  const [article] = document.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

async function reason(file: string, content: string | Uint8Array): Promise<string> {
  const document = await read(file, content);
  return 'error' in document ? document.error : 'was read';
}

describe('formats', () => {
  it('takes front matter over the text, and what is given over both', async () => {
    const text = `---\ntitle: "Basin to grow"\nsource: Harbour Gazette\ndate: 2 April 2018\n---\n${BODY}`;
    expect(await one('a.txt', text, { source: 'The Gazette' })).toMatchObject({
      title: 'Basin to grow',
      source: 'The Gazette',
      published: '2018-04-02',
      publishedBasis: 'given',
      body: BODY,
    });
  });

  it('leaves a rule of dashes that is no front matter in the text', async () => {
    const text = `---\nThe harbour board met on Tuesday, and nobody had expected it to agree on anything.\n---\n${BODY}`;
    expect((await one('a.txt', text)).body).toContain('nobody had expected');
  });

  it('reads Markdown without its marks', async () => {
    const text = `# Basin to grow\n\nThe **harbour board** met on [Tuesday](https://example.org/a) and agreed to *widen* the basin, snake_case_words and all.\n\n## Fishermen object\n\nFishermen who use the basin said that they had not been asked about it.`;
    const article = await one('a.md', text);
    expect(article.title).toBe('Basin to grow');
    expect(article.body).toBe(
      'The harbour board met on Tuesday and agreed to widen the basin, snake_case_words and all.\n\nFishermen object\n\nFishermen who use the basin said that they had not been asked about it.',
    );
  });

  it('reads JSON with names of other makers', async () => {
    const record = {
      headline: 'Basin to grow',
      publisher: { name: 'Harbour Gazette' },
      authors: ['Ann Lee', 'Bo Ek'],
      datePublished: '2018-04-02T20:23:39+02:00',
      articleBody: BODY,
    };
    expect(await one('a.json', JSON.stringify(record))).toMatchObject({
      title: 'Basin to grow',
      source: 'Harbour Gazette',
      author: 'Ann Lee, Bo Ek',
      published: '2018-04-02',
      publishedBasis: 'given',
      body: BODY,
    });
  });

  it('passes over a bad line of .jsonl and says which it was', async () => {
    const lines = [
      JSON.stringify({ body: BODY }),
      '{"body": ',
      '',
      '{"name":"x"}',
      JSON.stringify({ body: `${BODY} More.` }),
    ];
    expect(await read('a.jsonl', lines.join('\n'))).toMatchObject({
      articles: [{ body: BODY }, { body: `${BODY} More.` }],
      lines: [1, 5],
      errors: [
        { line: 2, error: 'is not valid JSON' },
        { line: 4, error: 'is JSON, but no article: it has no "body"' },
      ],
    });
  });

  it('reads mail with encoded words and quoted-printable', async () => {
    const mail = [
      'From: Harbour Gazette <news@example.org>',
      'Subject: =?iso-8859-1?Q?Basin_to_grow_by_=BD?=',
      'Date: Mon, 02 Apr 2018 20:23:39 +0200',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The caf=E9 on the quay stays where it is, the harbour board said on Tuesday, =',
      'and its owner was glad to hear it.',
    ].join('\r\n');
    expect(await one('a.eml', mail)).toMatchObject({
      title: 'Basin to grow by ½',
      source: 'Harbour Gazette',
      published: '2018-04-02',
      publishedBasis: 'markup',
      body: 'The café on the quay stays where it is, the harbour board said on Tuesday, and its owner was glad to hear it.',
    });
  });

  it('unpacks gzip and zstd, whatever the name', async () => {
    expect((await one('a.txt.gz', zlib.gzipSync(BODY))).body).toBe(BODY);
    expect((await one('a.txt', zlib.zstdCompressSync(Buffer.from(BODY)))).body).toBe(BODY);
  });

  it('leaves the words of a text taken as it is', async () => {
    const text = 'Advertisement\nShare &amp; more\nOne line';
    expect(await read('a.txt', text, {}, true)).toMatchObject({ articles: [{ title: null, body: text }] });
  });
});

describe('charsets', () => {
  const russian =
    'Портовый совет во вторник решил расширить северный бассейн. Рыбаки говорят, что их никто не спрашивал, и что места для лодок не останется. Работы начнутся весной, когда уйдут паромы.';
  const japanese =
    '港湾委員会は火曜日、北側の船だまりを広げることを決めた。漁業者は事前に相談がなかったと話している。工事は春に始まる見通しだ。';
  // No library here writes it.
  const escaped =
    'GyRCOUFPUTBRMHcycSRPMlBNS0Z8ISJLTEImJE5BJSRAJF4kaiRyOS0kMiRrJDMkSCRyN2gkYSQ/ISM1eTZIPFQkTzt2QTAkS0FqQ0wkLCRKJCskQyQ/JEhPQyQ3JEYkJCRrISM5KTt2JE89VSRLO08kXiRrOCtETCQ3JEAhIxsoQg==';
  const french = `L’été dernier, le conseil du port a décidé d’élargir le bassin — « sans délai ». ${'Les pêcheurs, eux, n’ont pas été consultés. '.repeat(4)}`;
  it.each([
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BODY, 'utf16le')]), BODY],
    ['UTF-16 without one', Buffer.from(BODY, 'utf16le'), BODY],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(russian)]), russian],
    ['windows-1251', iconv.encode(russian, 'windows-1251'), russian],
    ['KOI8-R', iconv.encode(russian, 'koi8-r'), russian],
    ['Shift_JIS', iconv.encode(japanese, 'shift_jis'), japanese],
    ['EUC-JP', iconv.encode(japanese, 'euc-jp'), japanese],
    ['windows-1252', iconv.encode(french, 'windows-1252'), french],
    ['UTF-16BE of Cyrillic without a mark', iconv.encode(russian, 'utf-16be', { addBOM: false }), russian],
    ['ISO-2022-JP', Buffer.from(escaped, 'base64'), japanese],
    ['code page 866', iconv.encode(russian, 'cp866'), russian],
    ['Macintosh', iconv.encode(french, 'macintosh'), french],
    ['UTF-8 that was taken for windows-1252', Buffer.from(iconv.decode(Buffer.from(french), 'windows-1252')), french],
    [
      'UTF-8 that names such letters',
      Buffer.from(`${BODY} “Ã©” and “â€™” are how some old pages show “é” and “’”.`),
      `${BODY} “Ã©” and “â€™” are how some old pages show “é” and “’”.`,
    ],
  ])('%s is made out', async (_name, bytes, text) => {
    expect((await one('a.txt', bytes)).body).toBe(text.trim());
  });

  it('believes the transport before the bytes, and the page where the transport is silent', async () => {
    const options = { asIs: false, given: {}, charset: 'windows-1251' };
    expect(await readDocument('a.txt', iconv.encode(russian, 'windows-1251'), options)).toMatchObject({
      articles: [{ body: russian }],
    });
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${russian}</p><p>${russian}</p><p>${russian}</p></body></html>`;
    expect((await one('a.html', iconv.encode(page, 'windows-1251'))).body).toContain(russian);
  });

  it('keeps right-to-left and CJK text whole, composes characters and drops controls', async () => {
    const arabic = 'قرر مجلس الميناء يوم الثلاثاء توسيع الحوض الشمالي، وقال الصيادون إن أحدا لم يستشرهم.';
    expect((await one('a.txt', arabic)).body).toBe(arabic);
    expect((await one('a.txt', 'The cafe\u0301 on the quay\u0007 stays\u200b, the board\u00a0said.')).body).toBe(
      'The café on the quay stays, the board said.',
    );
    expect((await one('a.txt', 'Smith &amp;amp; Sons &#8212; the builders &mdash; will widen the basin.')).body).toBe(
      'Smith & Sons — the builders — will widen the basin.',
    );
  });
});

describe('what is no article', () => {
  it.each([
    ['empty', 'a.txt', Buffer.from(' \n\t '), /holds no text/],
    [
      'binary named text',
      'a.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 251) & (i % 3 ? 255 : 0))),
      /binary data/,
    ],
    ['a PDF', 'a.txt', Buffer.from('%PDF-1.7 and so on'), /a PDF/],
    ['JSON of something else', 'a.json', Buffer.from('{"a":1}'), /no article/],
    ['JSON list of nothing', 'a.json', Buffer.from('[]'), /empty list/],
    ['a zip bomb', 'a.txt', zlib.gzipSync(Buffer.alloc(40_000_000, 'a ')), /unpacks to more than 5 MB/],
    ['a cut gzip', 'a.txt.gz', zlib.gzipSync(BODY).subarray(0, 60), /damaged gzip/],
    ['one line of 50 MB', 'a.txt', Buffer.alloc(50_000_000, 'word '), /holds 48 MB; at most 5 MB/],
    ['20,000 nested divs', 'a.html', Buffer.from(`${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}`), /nested/],
    ['nested without end', 'a.html', Buffer.from('<b><font size=1>'.repeat(20_000)), /nested/],
    [
      'a million attributes',
      'a.html',
      Buffer.from(`<div ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(' ')}>text</div>`),
      /attributes/,
    ],
  ])('%s: says why', async (_name, file, bytes, why) => {
    expect(await reason(file, bytes)).toMatch(why);
  });
});
