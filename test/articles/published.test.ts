/** The day of publication: stated, in markup, in the address, inferred, and told by other articles. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { edtfOf, writtenDays } from '../../src/articles/calendar.ts';
import { dateByOthers } from '../../src/articles/crossdating.ts';
import { readDocument } from '../../src/articles/document.ts';
import { dayInAddress } from '../../src/articles/published.ts';

async function read(file: string, text: string, url?: string): Promise<Article> {
  const document = await readDocument(file, Buffer.from(text), { asIs: false, given: { url } });
  if ('error' in document) throw new Error(document.error);
  const [article] = document.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

describe('written days', () => {
  it.each([
    ['Published: 2018/4/2 20:23:39', '2018-04-02'],
    ['April 2, 2018', '2018-04-02'],
    ['Apr. 2nd, 2018', '2018-04-02'],
    ['By Ann Lee, 5 June 2019', '2019-06-05'],
    ['2. März 2018', '2018-03-02'],
    ['le 14 juillet 2019', '2019-07-14'],
    ['2 de abril de 2018', '2018-04-02'],
    ['2 апреля 2018', '2018-04-02'],
    ['2018年4月2日', '2018-04-02'],
    ['٢ أبريل ٢٠١٨', '2018-04-02'],
    ['2. travnja 2018.', '2018-04-02'],
    ['Mon Apr 2 20:23:39 CEST 2018', '2018-04-02'],
    ['02.04.2018', '2018-04-02'],
    ['2018-02-30', undefined],
    ['Room 12, 2018 seats', undefined],
    ['call 2018-555-1234', undefined],
  ])('%s', (text, day) => {
    expect(writtenDays(text)[0]?.day).toBe(day);
  });

  it('reads 3/4/2018 as the page’s country does, and says that it is doubtful', () => {
    expect(writtenDays('3/4/2018', true)[0]).toMatchObject({ day: '2018-03-04', ambiguous: true });
    expect(writtenDays('3/4/2018', false)[0]).toMatchObject({ day: '2018-04-03', ambiguous: true });
    expect(writtenDays('13/4/2018', true)[0]).toMatchObject({ day: '2018-04-13', ambiguous: false });
  });

  it.each([
    ['2019-06~', '2019-06~'],
    ['2018-04-02T23:10:00-05:00', '2018-04-02'],
    ['Mon, 02 Apr 2018 20:23:39 GMT', '2018-04-02'],
    ['20180402', '2018-04-02'],
    ['1522700619', '2018-04-02'],
    ['soon', null],
  ])('a field %s is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/2018/04/02/basin', '2018-04-02'],
    ['https://example.org/news/20180402-basin.html', '2018-04-02'],
    ['https://example.org/2018-4-2/basin', '2018-04-02'],
    ['https://example.org/2018/13/02/basin', null],
    ['https://2018-04-02.example.org/basin?d=2018/04/02', null],
  ])('%s', (url, day) => {
    expect(dayInAddress(url)).toBe(day);
  });
});

const LINES = [
  'The harbour board of Oldhaven agreed to widen its northern basin, ending a dispute with fishermen that has lasted since the ferries moved there.',
  'Work is to begin once the winter storms are over, and the board expects it to cost 12 million crowns, of which the state pays a third.',
];
const page = (head: string, body: string) =>
  `<html lang="en"><head><title>Basin to grow</title>${head}</head><body><h1>Basin to grow</h1>${body}<p>${LINES.join('</p><p>')}</p><p>${LINES.join('</p><p>')}</p></body></html>`;

describe('pages', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Basin to grow","datePublished":"2018-04-02T08:00:00Z"}]}</script>',
      '',
      undefined,
      '2018-04-02',
      'markup',
    ],
    ['meta', '<meta property="article:published_time" content="2018-04-02">', '', undefined, '2018-04-02', 'markup'],
    ['time', '', '<time datetime="2018-04-02T10:00">two days ago</time>', undefined, '2018-04-02', 'markup'],
    ['address', '', '', 'https://example.org/2018/04/02/basin', '2018-04-02', 'url'],
    ['text', '', '<p class="byline">By Ann Lee, April 2, 2018</p>', undefined, '2018-04-02', 'stated'],
    [
      'UTC against the local day',
      '<meta property="article:published_time" content="2018-04-03T02:00:00Z">',
      '',
      'https://example.org/2018/04/02/basin',
      '2018-04-02',
      'url',
    ],
    [
      'the day that is announced as that of publication, at the foot',
      '',
      '<div class="footer-line"><p>Letzte Änderung: 07.04.2018 - 14:49 Erschienen am: 02.04.2018</p></div>',
      undefined,
      '2018-04-02',
      'stated',
    ],
    [
      'six digits of the address choose among the days of the page',
      '',
      '<p class="meta">5 April 2018</p><p class="meta">2 April 2018</p>',
      'https://example.org/blog/020418/basin',
      '2018-04-02',
      'stated',
    ],
    [
      'data of another report beside that of this one',
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2018-05-09"},{"@type":"NewsArticle","headline":"Basin to grow","datePublished":"2018-04-02"}]</script>',
      '',
      undefined,
      '2018-04-02',
      'markup',
    ],
    [
      'the article’s day, not that of a reader’s comment',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Basin to grow","dateCreated":"2018-04-02T17:58:19+02:00"}</script>',
      '<span itemprop="datePublished" content="2018-04-02T18:50:24+02:00">02.04.2018</span><div class="c-comment"><div><time itemprop="datePublished" content="2018-04-03T08:59:41+02:00">03.04.2018</time></div></div>',
      undefined,
      '2018-04-02',
      'markup',
    ],
    [
      'a field in the order of an American page',
      '<meta property="article:published_time" content="04/02/2018 09:12">',
      '',
      'https://example.com/basin',
      '2018-04-02',
      'markup',
    ],
    [
      'a dateline, where nothing else tells',
      '',
      '<p>OLDHAVEN, April 2, 2018 (Coast Wire) -- The harbour board met and agreed on a basin that is wider than the old one.</p>',
      undefined,
      '2018-04-02',
      'stated',
    ],
    [
      'days set apart by bars',
      '',
      '<table><tr><td>02 | 04 | 2018</td></tr></table>',
      undefined,
      '2018-04-02',
      'stated',
    ],
    [
      'dates of a list of other reports only',
      '',
      ['2011', '2012', '2013']
        .map((y) => `<div class="related"><span class="date">April 2, ${y}</span></div>`)
        .join(''),
      'https://example.org/2018/04/02/x',
      '2018-04-02',
      'url',
    ],
  ])('%s', async (_name, head, body, url, published, publishedBasis) => {
    expect(await read('a.html', page(head, body), url)).toMatchObject({ published, publishedBasis });
  });
});

describe('a line of names, day and minutes on a page', () => {
  it('the order of a British page is told by its language, however that is written', async () => {
    const html = page('', '<p class="meta">02/10/2020 11:30</p>').replace('lang="en"', 'xml:lang="en-GB"');
    expect(await read('a.html', html)).toMatchObject({ published: '2020-10-02' });
  });

  it.each(['<p class="meta">Ann Lee · June 11, 2018 · 3 min read</p>', '<p>By Ann Lee, Oldhaven Courier</p>'])(
    '%s tells the author and is no part of the text',
    async (line) => {
      const text = LINES.map((one) => `<p>${one}</p>`).join('');
      const html = `<html><body><main><h1>Board agrees to widen the basin</h1>${line}${text}</main></body></html>`;
      expect(await read('a.html', html)).toMatchObject({ author: 'Ann Lee', body: LINES.join('\n\n') });
    },
  );
});

it('the day by the headline is taken, not that of the masthead', async () => {
  const menu = '<li><a href="/x">x</a></li>'.repeat(60);
  const html = `<html lang="en"><body><div class="top"><span class="date">Sunday, July 5, 2020</span><ul>${menu}</ul></div><h1>Basin to grow</h1><ul class="info"><li>2 April 2018</li></ul><p>${LINES.join('</p><p>')}</p></body></html>`;
  expect(await read('a.html', html)).toMatchObject({ published: '2018-04-02', publishedBasis: 'stated' });
});

it.each([
  ['<a rel="author" href="/staff/lee">Ann Lee</a>', 'Ann Lee'],
  ['<div class="article__byline">By Ann Lee, CNS</div>', 'Ann Lee'],
  ['<span itemprop="author">Ann Lee and Bo Ek</span>', 'Ann Lee, Bo Ek'],
  ['<div class="author-name">Read the archive of our staff here</div>', null],
])('who wrote a page is told by its markup: %s', async (line, author) => {
  expect(await read('a.html', page('', `<section>${line}</section>`))).toMatchObject({ author });
});

it('author and publisher that the page’s data only refers to are looked up in it', async () => {
  const graph = [
    { '@type': 'Article', headline: 'Basin to grow', author: { '@id': '#lee' }, publisher: { '@id': '#org' } },
    { '@type': 'Organization', '@id': '#org', name: 'Oldhaven Courier' },
    { '@type': 'Person', '@id': '#lee', name: 'Ann Lee' },
  ];
  const head = `<meta property="article:author" content="https://social.example.com/oldhaven"><script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
  expect(await read('a.html', page(head, ''))).toMatchObject({ author: 'Ann Lee', source: 'Oldhaven Courier' });
});

it('days that head the entries of a chronicle stay in the text', async () => {
  const entries = LINES.flatMap((line, i) => [`<h3>June ${11 + i}, 2018</h3>`, `<p>${line}</p>`]);
  const more = ['<h3>June 20, 2018</h3><p>Nothing more was heard.</p>', '<h3>June 21, 2018</h3><p>It was built.</p>'];
  const html = `<html><body><main><h1>How the basin came about</h1>${[...entries, ...more].join('')}</main></body></html>`;
  const { body } = await read('a.html', html);
  expect(body.match(/June \d\d, 2018/g)).toHaveLength(LINES.length + 2);
});

describe('inference', () => {
  const text = (...lines: string[]) => ['Harbour board agrees to widen basin', ...LINES, ...lines].join('\n\n');

  it.each([
    [
      'a weekday fixes the year',
      text(
        'On Monday, July 3, the board met again, and it had never met so often. The plan was first drawn in 2016.',
        'In 2016 the town had refused to pay for it, and nobody spoke of the basin until the ferries came.',
      ),
      '2017-07',
      /Monday, July 3/,
    ],
    [
      'figures for months just past',
      text(
        'Between January and April of 2017, traffic grew by 37 percent. The ferries were moved on June 8 by the board.',
      ),
      '2017-06',
      /June 8.*April of 2017/,
    ],
    [
      'an anniversary',
      text(
        'The visit on June 5 marked the 70th anniversary of NATO, the town’s mayor said in a speech to the sailors.',
      ),
      '2019-06',
      /70th anniversary \(1949\)/,
    ],
    [
      'years counted from a year that is named',
      text(
        'The pilots came home on June 5, 40 years after the basin was opened in 1979. A crane is to be set up by December 1, 2019.',
        'On June 7 the board thanked them.',
      ),
      '2019-06',
      /June 7.*40 years after \(1979\)/,
    ],
    [
      'what begins bears its year',
      text(
        'The talks coincided with the start of Regatta 2018, the largest on this coast since the war, the board said.',
      ),
      '2018',
      /Regatta 2018/,
    ],
    [
      'a weekday with its day, and years that were hoped for or named an event to come',
      text(
        'The keel was laid on Thursday, September 14, 2.4 percent above the cost of 2016, the yard said on its slipway.',
        'The order had come in 2016. The ship is to be finished by 2023, though the minister hoped for August 2022 and the owner for March 2021.',
      ),
      '2017-09',
      /Thursday, September 14/,
    ],
    [
      'a day among the last of a month',
      text(
        'Between January and April of 2017, traffic grew by 37 percent. The ferries were moved on June 28 by the board.',
      ),
      '2017-06/2017-07',
      /June 28/,
    ],
  ])('%s', async (_name, body, published, note) => {
    const article = await read('a.txt', body);
    expect(article).toMatchObject({ published, publishedBasis: 'inferred' });
    expect(article.publishedNote).toMatch(note);
  });

  it.each([
    [
      'a year that is only mentioned',
      text(
        'The basin was dug in 1912 and deepened in 2014, when the ferries came, and nobody has touched it since then.',
      ),
    ],
    [
      'a plan named after a year',
      text(
        'The state pays for it from Vision 2030, and the board wants to be done by 2020, as its chair told the town.',
      ),
    ],
    [
      'years counted to a year of the past',
      text('The quay burnt down in 1951, 40 years after the basin was opened in 1911, and was built again of stone.'),
    ],
    [
      'years counted without a day of this year',
      text('The slip was closed 40 years after the basin was opened in 1911, and the boats have lain at anchor since.'),
    ],
    [
      'a weekday with its day, and a year that is mentioned once',
      text(
        'The board met on Monday, July 3, for the third time. A fire had burnt down its house in 2006, she recalled.',
      ),
    ],
    [
      'figures of a year without a day',
      text(
        'Between January and April of 2006, traffic grew by 37 percent, and it has not grown so fast ever since then.',
      ),
    ],
    [
      'a weekday alone',
      text('The board met on Tuesday, and it will meet again on Friday, when the fishermen are to be heard at last.'),
    ],
  ])('%s says nothing', async (_name, body) => {
    expect(await read('a.txt', body)).toMatchObject({ published: null, publishedBasis: null, publishedNote: null });
  });

  it.each([
    [
      'a programme of days to come gives the year alone',
      'Concerts on the quay: Saturday 2 June. Organ music: Sunday 3 June. The 70th anniversary of NATO is kept on the last day.',
      '2019',
    ],
    [
      'a day far before the anniversary gives the year alone',
      'The mayor, who took office on Jan. 20, said nothing of it. The basin is dug by hand.\n\n' +
        `${LINES[1]} ${LINES[0]}\n\nThe ships salute on the 70th anniversary of NATO, the harbour master told the town.`,
      '2019',
    ],
  ])('%s', async (_name, told, published) => {
    expect(await read('a.txt', text(told))).toMatchObject({ published, publishedBasis: 'inferred' });
  });

  it.each([
    ['OLDHAVEN, June 5, 2018 (Coast Wire) -- The harbour board met.', '2018-06-05'],
    ['Tuesday, June 5, 2018; 8:38 PM The harbour board met.', '2018-06-05'],
    [
      'Boats moor in Oldhaven April 2, 2009.\nOLDHAVEN | Tue Jun 5, 2018 12:55 pm BST OLDHAVEN (Wire) - It met.',
      '2018-06-05',
    ],
    ['June 5, 2018 - The ferry ran aground below the light, and nobody was hurt.', null],
    ['updated: Sun Jul 29 2018 08:01:00 The board met, and all but one of its members spoke in favour.', null],
  ])('%s', async (head, published) => {
    const article = await read('a.txt', `Harbour board agrees to widen basin\n\n${head}\n\n${LINES.join('\n\n')}`);
    expect(article).toMatchObject({ published, publishedBasis: published === null ? null : 'stated' });
  });

  it('takes the day of a byline', async () => {
    const article = await read('a.md', ['# Board agrees', 'By Ann Lee, 18 April 2019', ...LINES].join('\n\n'));
    expect(article).toMatchObject({ author: 'Ann Lee', published: '2019-04-18', publishedBasis: 'stated' });
  });

  it('refuses the day of a crawl that the body disagrees with', async () => {
    const lines = ['72.4 F', 'Tuesday, July 7, 2020', 'Home', 'News', 'Sport', 'Weather'];
    const told =
      'On June 5 the board met, and on June 6 its chair said that the 70th anniversary of NATO would be held on the quay.';
    const article = await read('a.txt', [...lines, 'Harbour board agrees to widen basin', ...LINES, told].join('\n\n'));
    expect(article).toMatchObject({ published: '2019-06', publishedBasis: 'inferred' });
  });
});

describe('the day at the head of a page', () => {
  const told =
    'On Thursday, September 14, the keel was laid, and the yard told of a 2022 agreement with its bank. Steel had doubled in 2022.';
  const page = (head: string) => [head, 'Home', 'News', 'Sport', 'Harbour board agrees to widen basin', ...LINES, told];

  it('is the crawl’s at the earliest: nothing was published after it', async () => {
    const early = await read('a.txt', page('Saturday, March 14, 2020').join('\n\n'));
    expect(early).toMatchObject({ published: null });
    const late = await read('a.txt', page('Thursday, March 14, 2024').join('\n\n'));
    expect(late).toMatchObject({ published: '2023-09', publishedBasis: 'inferred' });
  });

  it.each([
    ['Saturday, March 14, 2020', '2017-09'],
    // Until then the day fell on a Thursday twice, and 2017 is only mentioned.
    ['Thursday, March 14, 2024', null],
  ])('with one year told, a weekday that fits once until %s', async (head, published) => {
    const once = 'On Thursday, September 14, the keel was laid, and the yard recalled the strike of 2017 with a laugh.';
    const article = await read('a.txt', [...page(head).slice(0, -1), once].join('\n\n'));
    expect(article).toMatchObject({ published });
  });
});

describe('other articles', () => {
  const undated = {
    title: 'Basin Week opens in Oldhaven',
    body: 'Ministers from five states have come to Oldhaven for the Basin Week of the Northern Ports League. The meeting began on Sunday.',
    published: '2018',
    publishedBasis: 'inferred',
    publishedNote: 'the text tells of “2018”',
  } as const;
  const dated = {
    title: 'League to meet on the coast',
    body: 'The Northern Ports League will hold its Basin Week in Oldhaven in June, its secretary said. Nothing else was decided.',
    published: '2018-04-02',
    publishedBasis: 'stated',
    publishedNote: null,
  } as const;

  it('fix the month of what they announce, and are named', () => {
    expect(dateByOthers([undated, dated]).get(0)).toMatchObject({
      published: '2018-06',
      publishedBasis: 'inferred',
      publishedNote: expect.stringContaining('League to meet on the coast'),
    });
  });

  it('change nothing that is dated, that they contradict, or that they do not announce', () => {
    expect(dateByOthers([{ ...undated, published: '2016' }, dated]).size).toBe(0);
    expect(dateByOthers([{ ...undated, published: '2018-09-01', publishedBasis: 'stated' }, dated]).size).toBe(0);
    const other = {
      ...undated,
      title: 'School wins prize',
      body: 'A school in Saltby has won a prize for its garden.',
    };
    expect(dateByOthers([other, dated]).size).toBe(0);
    expect(dateByOthers([undated, { ...dated, publishedBasis: 'inferred' as const }]).size).toBe(0);
  });
});
