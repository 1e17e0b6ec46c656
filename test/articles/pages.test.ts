/** Pages as content systems write them: the article's text comes out whole, and nothing of what stands around it. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readDocument } from '../../src/articles/document.ts';

const TITLE = 'Lighthouse at Skarn Point to be lit again after forty years';
const LEAD =
  'The lighthouse at Skarn Point, dark since the spring of 1984, will be lit again in October, the port authority said.';
const PARAGRAPHS = [
  'Engineers from the islands have spent two summers rebuilding the lens, which broke into eleven pieces when it was taken down.',
  '“We found the last piece in a barn,” said Marit Oldham, who leads the work. “A family had used it as a doorstop since the war.”',
  'The light will reach nineteen miles out to sea. Fishermen had asked for it since three boats ran onto the reef in a single winter.',
  'Repairs cost 4.2 million crowns, of which the county pays a third. The rest was raised at fairs, by raffles and with the sale of old lamps.',
  'Not everybody is pleased: owners of summer houses below the tower say that the beam will sweep their bedrooms twice a minute.',
  'The authority has promised to fit a screen on the landward side. Whether it will be ready by October, nobody at the harbour could say.',
];
const ALL = [LEAD, ...PARAGRAPHS];
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

const MENU = `<header class="site-header"><a href="/">The Skarn Courier</a><nav><ul>${['News', 'Weather', 'Ferries', 'Sport', 'Letters'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav></header>`;
const FOOT =
  '<footer><p>© 2024 The Skarn Courier. All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li></ul></footer>';
const RELATED = [
  [
    'Ferry timetable changes for the winter',
    'Two crossings a day will be dropped from November, the company said on Monday.',
  ],
  [
    'Council votes on the new slipway',
    'Members are split over the price, which has doubled since the plan was drawn up.',
  ],
  [
    'Storm takes the roof off the fish hall',
    'Nobody was hurt, but the Thursday market will be held in the school yard.',
  ],
] as const;
const cards = (kind: string) =>
  RELATED.map(
    ([title, text]) => `<div class="${kind}"><h3><a href="/news/${title.length}">${title}</a></h3><p>${text}</p></div>`,
  ).join('');

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | The Skarn Courier</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="The Skarn Courier">${head}</head><body>${MENU}${body}${FOOT}</body></html>`;
}

async function read(html: string): Promise<Article> {
  const document = await readDocument('page.html', Buffer.from(html), {
    asIs: false,
    given: { url: 'https://courier.example.org/news/lighthouse' },
  });
  if ('error' in document) throw new Error(document.error);
  const [article] = document.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

async function body(html: string): Promise<string[]> {
  return (await read(html)).body.split('\n\n');
}

describe('whole and alone', () => {
  it('WordPress: share buttons, lazy picture with its caption, quotation, list, related posts, author’s box', async () => {
    const html = page(`<div class="site-content"><main><article class="post type-post has-post-thumbnail hentry">
      <header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-09-03T08:10:00+02:00">September 3, 2024</time></span> <span class="byline">by <a href="/author/ida">Ida Brand</a></span></div></header>
      <div class="entry-content">
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="https://twitter.com/share">Twitter</a></li><li><a href="https://facebook.com/sharer">Facebook</a></li></ul></div>
      <p>${LEAD}</p>
      <figure class="wp-block-image"><img data-src="lens.jpg" src="data:image/gif;base64,R0"><noscript><img src="lens.jpg"></noscript><figcaption>The lens before it was broken. Photo: Harbour archive</figcaption></figure>
      <p>${PARAGRAPHS[0]}</p>
      <blockquote class="wp-block-quote"><p>${PARAGRAPHS[1]}</p></blockquote>
      <h2>What it costs</h2>
      <p>${PARAGRAPHS[3]}</p>
      <ul><li>Lens and lamp: 2.6 million crowns</li><li>Stairs and railing: 900,000 crowns</li><li>Paint, glass and labour: 700,000 crowns</li></ul>
      <p>${PARAGRAPHS[4]}</p>
      <p>${PARAGRAPHS[5]}</p>
      <p><em>Do you remember the old light? <a href="mailto:desk@courier.example.org">Write to us</a>.</em></p>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${cards('jp-relatedposts-post')}</div>
      </div>
      <div class="author-box"><h4>Ida Brand</h4><p>Ida Brand has written about the islands since 1999 and lives in a former pilot station.</p></div>
      </article></main><aside class="sidebar"><h2>Recent posts</h2>${cards('widget')}</aside></div>
      <div id="comments"><ol class="commentlist"><li><p>About time. My grandfather kept that light for twenty years and he would be proud of them.</p><ol><li><p>Mine too. He used to say that you could read a newspaper by it in Oldhaven on a clear night.</p></li></ol></li></ol></div>`);
    expect(await read(html)).toMatchObject({ title: TITLE, author: 'Ida Brand', published: '2024-09-03' });
    expect(await body(html)).toEqual([
      LEAD,
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      'What it costs',
      PARAGRAPHS[3],
      'Lens and lamp: 2.6 million crowns',
      'Stairs and railing: 900,000 crowns',
      'Paint, glass and labour: 700,000 crowns',
      PARAGRAPHS[4],
      PARAGRAPHS[5],
    ]);
  });

  it('styled components: advertisements, interstitial links, a newsletter ask and a bio in italics', async () => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = PARAGRAPHS;
    const html = page(
      `<div id="fusion-app"><div class="b-it-header-block"><h1 class="b-headline">${TITLE}</h1><h2 class="b-subheadline">${LEAD}</h2></div>
      <div class="c-stack b-single-chain"><article class="b-article-body">
      <p class="c-paragraph">${a}</p><div class="c-ad"><div class="c-ad__text">Advertisement</div></div>
      <p class="c-paragraph">${b}</p><div class="b-article-body__interstitial"><a href="/news/1">[ Ferry timetable changes for the winter ]</a></div>
      <p class="c-paragraph">${c}</p><p class="c-paragraph"><i>Sign up for our morning letter from the harbour, free in your inbox, </i><a href="https://courier.example.org/newsletters/harbour"><i>here</i></a><i>.</i></p>
      <p class="c-paragraph">${d}</p><p class="c-paragraph"><b>Read more: <a href="/news/2">Council votes on the new slipway</a></b></p>
      <p class="c-paragraph">${e}</p><p class="c-paragraph">${f}</p>
      <p class="c-paragraph"><i>Ida Brand is a reporter at The Skarn Courier. Follow her on Twitter </i><a href="https://twitter.com/idabrand"><i>@idabrand</i></a><i>.</i></p>
      </article></div><div class="b-results-list">${cards('c-card')}</div></div>`,
      '<meta name="author" content="Ida Brand">',
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('Drupal: the field of the body, a box of related nodes within it, tags below', async () => {
    const html =
      page(`<div class="layout-container"><main role="main"><div class="region region-content"><div id="block-title"><h1 class="page-title">${TITLE}</h1></div>
      <article class="node node--type-article node--view-mode-full"><div class="node__content">
      <div class="field field--name-field-image field--type-image"><img src="tower.jpg"><div class="field field--name-field-caption">The tower from the landing. The stairs were closed in 1991.</div></div>
      <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${p(ALL.slice(0, 4))}
      <div class="embedded-entity align-right"><div class="views-element-container"><h3>More on this</h3><ul><li><a href="/1">Ferry timetable changes for the winter</a></li><li><a href="/2">Council votes on the new slipway</a></li></ul></div></div>
      ${p(ALL.slice(4))}</div>
      <div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/tag/harbour">Harbour</a></div><div class="field__item"><a href="/tag/light">Lighthouses</a></div></div>
      </div></article></div></main></div>`);
    expect(await body(html)).toEqual(ALL);
  });

  it('AMP: pictures with captions, advertisements, menus, lists filled by scripts', async () => {
    const html =
      page(`<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent><div>We and our partners store cookies on your device to show you what you may like. You may change your mind at any time.</div></amp-consent>
      <article class="amp-wp-article"><h1>${TITLE}</h1><div class="amp-wp-article-content"><p>${LEAD}</p>
      <div class="amp-image"><amp-img src="lens.jpg" width="600" height="400" layout="responsive"></amp-img><p class="amp-desc">The lens, put together again, in the workshop at Oldhaven. (Bo Ek/Courier)</p></div>
      ${p(PARAGRAPHS.slice(0, 3))}<amp-ad type="doubleclick"><div fallback>Advertisement</div></amp-ad>${p(PARAGRAPHS.slice(3))}
      <amp-social-share type="twitter"></amp-social-share><amp-list src="/more.json"><template type="amp-mustache"><p>{{title}}</p></template></amp-list></div></article>`);
    expect(await body(html)).toEqual(ALL);
  });

  it('tables of the nineties: text in a cell, set apart by line breaks', async () => {
    const html = `<html><head><title>${TITLE}</title></head><body bgcolor="#ffffff"><table width="750"><tr><td colspan="3"><img src="logo.gif"> <a href="/">Home</a> | <a href="/news">News</a> | <a href="/mail">Mail us</a></td></tr><tr><td width="120" valign="top"><font size="1"><a href="/a">Tides</a><br><a href="/b">Weather</a><br><a href="/c">Lost and found</a><br></font></td><td valign="top"><font size="5"><b>${TITLE}</b></font><br><br><font face="Arial" size="2">${ALL.join('<br><br>\n')}<br><br></font></td><td width="120" valign="top"><font size="1"><b>Also today</b><br>${RELATED.map(([title]) => `<a href="/x">${title}</a><br>`).join('')}</font></td></tr><tr><td colspan="3"><font size="1">Best viewed at 800 x 600. Copyright 2001 The Skarn Courier.</font></td></tr></table></body></html>`;
    expect(await body(html)).toEqual(ALL);
  });

  it('two columns of nameless elements', async () => {
    const html = page(
      `<div id="w"><div id="l"><div><h1>${TITLE}</h1><div><span>3 September 2024</span></div><div>${p(ALL)}</div></div></div><div id="r"><div><b>Elsewhere</b></div>${cards('q')}</div></div>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('text in several containers beside each other', async () => {
    const chunks = ALL.map(
      (text, i) =>
        `<div class="grid-row"><div class="paragraph rte"><p>${text}</p></div></div>${i === 2 ? '<div class="grid-row"><div class="teaser-box"><a href="/news/9">Storm takes the roof off the fish hall</a></div></div>' : ''}`,
    );
    const html = page(
      `<main><div class="grid-row"><h1>${TITLE}</h1></div>${chunks.join('')}<div class="grid-row"><h2>More from the coast</h2>${cards('card')}</div></main>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a box with another report’s headline and summary between the paragraphs', async () => {
    const [title, text] = RELATED[1];
    const html = page(
      `<article><h1>${TITLE}</h1><div class="article-body">${p(ALL.slice(0, 3))}<div class="x-inset"><h4><a href="/news/3">${title}</a></h4><p>${text}</p></div>${p(ALL.slice(3))}</div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a cookie wall, a pop-up that asks to subscribe, and a banner', async () => {
    const html = page(
      `<div id="onetrust-consent-sdk"><div role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers sent by a device.</p></div></div><div class="breaking-banner"><a href="/live">Live: storm reaches the coast</a></div><div class="newsletter-popup"><h3>Never miss a tide</h3><p>Get the letter from the harbour in your inbox every morning. It is free, and you can leave whenever you like.</p></div><article><h1>${TITLE}</h1><div class="story-content">${p(ALL)}</div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a teaser before the paywall: what is open, without the offer', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="article__content">${p(ALL.slice(0, 2))}<div class="gate"><h3>Keep reading</h3><p>Subscribe to The Skarn Courier for 4 crowns a week and read every report, on every device. <a href="/subscribe">See the offers</a></p><p>Already a reader? <a href="/login">Log in</a></p></div></div></article>${cards('card')}`,
    );
    expect(await body(html)).toEqual(ALL.slice(0, 2));
  });

  it('a very short report among long lists', async () => {
    const html = page(
      `<div class="content"><h1>${TITLE}</h1><div class="date">3 September 2024</div><div class="txt"><p>${LEAD}</p></div></div><div class="list">${cards('item')}${cards('item')}</div>`,
    );
    expect(await body(html)).toEqual([LEAD]);
  });

  it('pages of one report: the pager is no text', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="entry-content">${p(ALL)}<p>Pages: <a href="/2">2</a> <a href="/3">3</a></p><div class="nav-links"><a href="/2">Next page »</a></div></div></article>`,
      '<link rel="next" href="/2">',
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a picture with what is said of it in nameless paragraphs', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="post-body">${p(ALL.slice(0, 3))}<p><img src="tower.jpg"></p><p><em>The tower from the landing, with the new railing.</em></p><div><a href="big.jpg"><img src="reef.jpg"></a><div class="t">The reef at low water. | © Bo Ek/Courier</div></div>${p(ALL.slice(3))}</div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });
});

describe('what names and places mislead about', () => {
  const [first = '', second = ''] = ALL;

  it.each([
    [
      'a gallery whose captions are the text',
      () =>
        `<p>${first}</p>${ALL.slice(1)
          .map(
            (text, i) =>
              `<div class="gallery-slide"><img src="${i}.jpg"><div class="gallery-caption"><p>${text}</p></div></div>`,
          )
          .join('')}`,
      ALL,
    ],
    [
      'words of a sentence in an element that is named like furniture',
      () =>
        `<p>${first.replace('the spring of', '<span class="share-tooltip">the spring of</span>')}</p><p>${second.replace('eleven', '<span class="ad-highlight">eleven</span>')}</p>${p(ALL.slice(2))}`,
      ALL,
    ],
    [
      'labels between paragraphs',
      () => ALL.map((text, i) => `<p>${text}</p>${i % 2 ? '<p>Advertisement</p>' : ''}`).join(''),
      ALL,
    ],
    [
      'names of those who speak, each above what is said',
      () =>
        `${p(ALL.slice(0, 2))}${['MARIT OLDHAM', 'BO EK', 'MARIT OLDHAM', 'BO EK'].map((name, i) => `<p>${name}</p><p>${ALL[i + 2] ?? ''}</p>`).join('')}`,
      [
        first,
        second,
        ...['MARIT OLDHAM', 'BO EK', 'MARIT OLDHAM', 'BO EK'].flatMap((name, i) => [name, ALL[i + 2] ?? '']),
      ],
    ],
    [
      'pointers with a label before the link',
      () =>
        `${p(ALL.slice(0, 3))}<p><strong>Related: </strong><a href="/1">Ferry timetable changes for the winter</a></p>${p(ALL.slice(3, 5))}<p>Also read | <a href="/2">Council votes on the new slipway</a></p>${p(ALL.slice(5))}`,
      ALL,
    ],
    [
      'a sentence pulled out of the text and set large',
      () =>
        `${p(ALL.slice(0, 4))}<figure><blockquote>A family had used it as a doorstop since the war.</blockquote></figure>${p(ALL.slice(4))}`,
      ALL,
    ],
    [
      'links in a list of what is said',
      () =>
        `${p(ALL.slice(0, 2))}<ul><li><strong>The county:</strong> it pays, as <a href="/deed">the deed</a> says.</li><li><a href="https://other.example.com">The owners</a>: the beam must go.</li></ul>${p(ALL.slice(2))}`,
      [first, second, 'The county: it pays, as the deed says.', 'The owners: the beam must go.', ...ALL.slice(2)],
    ],
    [
      'sub-headings in bold',
      () => `${p(ALL.slice(0, 2))}<p><b>A piece in a barn</b></p>${p(ALL.slice(2))}`,
      [first, second, 'A piece in a barn', ...ALL.slice(2)],
    ],
    [
      'a post on a network, and a correction',
      () =>
        `<p>${first}</p><blockquote class="twitter-tweet"><p>It shone for a minute tonight.</p>— Skarn Pilots (@pilots) <a href="https://twitter.com/pilots/status/1">September 2, 2024</a></blockquote>${p(ALL.slice(1))}<p><em>Correction: an earlier version of this report gave a wrong reach.</em></p>`,
      [
        first,
        'It shone for a minute tonight.',
        '— Skarn Pilots (@pilots) September 2, 2024',
        ...ALL.slice(1),
        'Correction: an earlier version of this report gave a wrong reach.',
      ],
    ],
    [
      'chapters with pictures between them',
      () =>
        [0, 2, 4]
          .map(
            (i) =>
              `<section class="chapter"><h2>Part ${i / 2 + 1}</h2><p><span class="dropcap">${(ALL[i] ?? '').slice(0, 1)}</span>${(ALL[i] ?? '').slice(1)}</p><p>${ALL[i + 1] ?? ''}</p></section><section class="image-full"><img src="x"><div class="cap">The reef</div></section>`,
          )
          .join(''),
      [0, 2, 4].flatMap((i) => [`Part ${i / 2 + 1}`, ALL[i] ?? '', ALL[i + 1] ?? '']),
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await body(page(`<article><h1>${TITLE}</h1><div class="story-text">${text()}</div></article>`))).toEqual(
      expected,
    );
  });

  it('readers’ replies that are longer than the report', async () => {
    const replies = Array.from(
      { length: 14 },
      (_, i) =>
        `<div class="r"><b>Reader ${i}</b><p>I sailed past that rock for ${i + 2} years and never once saw the keeper awake, whatever the paper says about him now.</p></div>`,
    );
    const html = page(
      `<article><h1>${TITLE}</h1><div class="story">${p(ALL)}</div></article><section class="responses"><h2>Responses</h2>${replies.join('')}</section>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a publisher’s notice below the article', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div>${p(ALL)}</div></article><div class="bottom"><p>The Skarn Courier is published by the Islands Press Trust, which was founded in 1921 and belongs to its readers on the coast.</p><p>Complaints about our reports may be sent to the readers’ editor, who answers every letter within ten days of its arrival.</p></div>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('the next report below the first', async () => {
    const html = page(
      `<div class="stream"><article><h1>${TITLE}</h1><div class="entry-content">${p(ALL)}</div></article><article><h2><a href="/other">Storm takes the roof off the fish hall</a></h2><div class="entry-content"><p>The roof of the fish hall was found on Friday in a field of barley, half a mile from where it belongs.</p></div></article></div>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a report after the report, each with a headline of the first level', async () => {
    const next = [
      'The roof of the fish hall was found on Friday in a field of barley, half a mile from where it belongs.',
      'Nobody was hurt, the mayor said, for the hall is empty on Fridays and the field on most days.',
    ];
    const one = (title: string, texts: readonly string[]) =>
      `<div class="wrap"><article><h1>${title}</h1><div class="article-content">${p(texts)}</div></article></div>`;
    const html = page(
      `<div class="feed">${one(TITLE, ALL)}${one('Storm takes the roof off the fish hall', next)}</div>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('blocks of an editor: columns, groups, a picture beside text, and an ask of the same family', async () => {
    const [a = '', b = '', c = '', d = '', e = '', ...rest] = ALL;
    const html = page(
      `<article><h1 class="wp-block-post-title">${TITLE}</h1><div class="entry-content wp-block-post-content"><p>${a}</p><div class="wp-block-columns"><div class="wp-block-column"><p>${b}</p></div><div class="wp-block-column"><p>${c}</p></div></div><div class="wp-block-group"><p>${d}</p></div><div class="wp-block-jetpack-subscriptions"><p>Subscribe to get the latest posts sent to your email.</p></div><div class="wp-block-media-text"><figure><img src="x"></figure><div class="wp-block-media-text__content"><p>${e}</p></div></div>${p(rest)}</div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('parts of a text with pictures and pointers between them, and notes on its author and print below', async () => {
    const part = (texts: readonly string[]) =>
      `<div class="css-1f StoryBodyCompanionColumn"><div class="css-53">${p(texts)}</div><aside class="css-ew"></aside></div><div class="css-79"><span>Image</span><figure><img src="x"><figcaption>The reef</figcaption></figure></div><div><a href="#after-ad">Continue reading the main story</a></div>`;
    const html = page(
      `<article id="story"><header><h1>${TITLE}</h1></header><section name="articleBody">${part(ALL.slice(0, 3))}${part(ALL.slice(3))}</section><div class="bottom-of-article"><p>Ida Brand is a correspondent on the coast. <a href="/by/ida">More about Ida Brand</a></p><p>A version of this article appears in print in Section A, Page 4. <a href="/reprints">Order reprints</a></p></div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('tags that are never closed', async () => {
    const html = `<html><head><title>${TITLE}</title><body><div id=nav><a href=/>Home<a href=/n>News</div><h1>${TITLE}</h1><div class=story>${ALL.map((text) => `<p>${text}`).join('\n')}</div><div class=more><a href=/1>Storm takes the roof off the fish hall</a></div>`;
    expect(await body(html)).toEqual(ALL);
  });

  it('an encyclopedia: contents, links to edit and references go, headings stay', async () => {
    const [a = '', b = '', c = '', d = ''] = ALL;
    const heading = (name: string) =>
      `<h2><span class="mw-headline" id="${name}">${name}</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>`;
    const html = page(
      `<div id="content"><h1>${TITLE}</h1><div class="mw-parser-output"><p>${a}</p><p>${b}</p><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#History">1 History</a></li><li><a href="#Lens">2 Lens</a></li></ul></div>${heading('History')}<p>${c}</p>${heading('Lens')}<p>${d}</p><h2>References</h2><div class="reflist"><ol><li>Brand, I. “Lights”. The Skarn Courier.</li></ol></div></div></div>`,
    );
    expect(await body(html)).toEqual([a, b, 'History', c, 'Lens', d]);
  });

  it('a page without spaces between its words', async () => {
    const told = [
      '岬の灯台は一九八四年の春から消えていたが、十月に再び灯されると港湾局が火曜日に発表した。',
      '技師たちは十一に割れたレンズを二年かけて組み直した。最後の破片は納屋で見つかった。',
      '漁師たちは喜んでいるが、夏の家の持ち主は光が寝室に入ると言って反対している。',
      '費用は四百二十万クローネで、三分の一を郡が負担する。',
    ];
    const html = `<!doctype html><html lang="ja"><head><title>岬の灯台、四十年ぶりに点灯へ | 新聞</title></head><body><div id="menu"><a href="/">トップ</a><a href="/a">経済</a></div><div id="main"><h1>岬の灯台、四十年ぶりに点灯へ</h1><div class="date">2024年9月3日</div><div class="honbun">${p(told)}</div></div><div id="side"><h3>ランキング</h3><ul><li><a href="/1">海辺の町に新しい橋</a></li></ul></div></body></html>`;
    expect(await read(html)).toMatchObject({ published: '2024-09-03', body: told.join('\n\n') });
  });
});

describe('what the makers’ names say of the text', () => {
  const [first = '', ...rest] = ALL;
  it.each([
    [
      'paragraphs behind a paywall, each named after it',
      `<div class="col-8"><p class="body-paragraph">${first}</p>${rest.map((text) => `<p class="body-paragraph paywall">${text}</p>`).join('')}</div>`,
    ],
    [
      'fields of Drupal, each with a label that is hidden, in several parts',
      `<div class="field field--name-field-parts field--label-hidden">${ALL.map((text) => `<div class="paragraph--type--text"><div class="clearfix field field--name-field-text field--label-hidden field__item"><p>${text}</p></div></div>`).join('')}</div>`,
    ],
    [
      'parts that are leafed through, all but the first hidden',
      `<div class="slides">${ALL.map((text, i) => `<div class="slide-text${i === 0 ? '' : ' hidden'}"${i === 0 ? '' : ' style="display: none"'}><p>${text}</p></div>`).join('')}</div>`,
    ],
    [
      'what is hidden on small screens only',
      `<div class="row">${ALL.map((text) => `<section class="hidden md:block"><p>${text}</p></section>`).join('')}</div>`,
    ],
    [
      'columns of one text, the later ones full of links',
      `<div class="entry-content"><div class="column">${p(ALL.slice(0, 4))}</div><div class="row"><div class="column">${ALL.slice(
        4,
      )
        .map((text) => `<p>${text.replace('pleased', '<a href="/poll">pleased</a>')}</p>`)
        .join('')}</div></div></div>`,
    ],
  ])('%s', async (_name, text) => {
    expect(await body(page(`<article><h1>${TITLE}</h1>${text}</article>`))).toEqual(ALL);
  });

  it('a message in a hidden element is none of the text', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="text">${p(ALL)}<div class="is-hidden"><p>Your letter was sent to the editor, who will answer within the week, and not before it.</p></div></div></article>`,
    );
    expect(await body(html)).toEqual(ALL);
  });
});

describe('what stands among the paragraphs in elements of its own', () => {
  const spread = (parts: readonly string[]) =>
    ALL.map((text, i) => `<p class="t">${text}</p>${parts[i] === undefined ? '' : parts[i]}`).join('');
  it.each([
    [
      'counts of pictures, players and labels in capitals',
      spread([
        '<div class="media"><div class="count">1/6</div></div>',
        `<div>READ MORE</div><ul>${RELATED.map(([title], i) => `<li><h2><a href="/r${i}">${title}</a></h2></li>`).join('')}</ul>`,
        '<div class="x"><div>2:41</div></div>',
      ]),
    ],
    [
      'a box of linked headlines below a heading',
      spread([
        '',
        `<section class="box"><h2>Most read in Skarn</h2>${RELATED.map(([title], i) => `<div class="b"><div><a href="https://courier.example.org/c${i}">NEWS</a></div><h3><a href="https://courier.example.org/n${i}">${title}</a></h3></div>`).join('')}</section>`,
      ]),
    ],
    [
      'an ask to subscribe with its form',
      spread([
        '',
        '',
        '<div class="q"><form action="/go"><div>Email</div><input type="email"><p>The Courier would like to tell you about offers, events and updates; please tick the box if you agree to that.</p><button>Sign up</button></form></div>',
      ]),
    ],
    [
      'who wrote it and when, above and below',
      `<h5><a href="/staff/lee">Ann Lee</a></h5><h6>September 10, 2024 9:00AM (UTC)</h6>${spread([])}<h3>Ann Lee</h3><div>MORE FROM <a href="/staff/lee">Ann Lee</a></div>`,
    ],
    [
      'headings of boxes that scripts fill',
      `${spread([])}<div class="list"><h2>Local news</h2></div><section><h2>New on Courier.example.org</h2></section>`,
    ],
    ['a heading without a list', `${spread([])}<section class="rel"><h3>Also read</h3></section>`],
    ['a role behind the name', `<p class="sub">Ann Lee, Skarn staff writer for islands</p>${spread(['', '', ''])}`],
    [
      'a newsletter that is offered behind a dash',
      `${spread([])}<p>Read all that happened on the islands and beyond - sign up to our daily newsletter here.</p>`,
    ],
    [
      'an ask for memories, and a privacy note below a field for the address',
      `${spread(['', '<div class="email-capture__privacy">When you give us your address we will use it to send you letters, in accordance with our Privacy Notice.</div>'])}<p><em>Do you remember the old light? Tell us in the comments below.</em></p>`,
    ],
    [
      'thanks for reading, and where to click',
      `${spread([])}<p>Thank you for reading the Courier! Pass it on if you know an islander.</p><p>Click <a href="/all">here</a> for all that we wrote about the lighthouse.</p>`,
    ],
    [
      'what a page lets its reader do, above and below, and how to reach the writer',
      `<div>Print this page | Mail | Text size: A A A</div>${spread([])}<p>Write to Ann Lee at lee@courier.example.org or call 555-0137.</p><div>Print this page | Mail | Top</div>`,
    ],
    [
      'how to reach the writer after what she does',
      `${spread([])}<p>Ann Lee keeps the harbour beat. Letters: lee@courier.example.org.</p>`,
    ],
    [
      'a trail of sections that ends in the headline',
      `<div><a href="/">Home</a> / <a href="/i">Islands</a> / ${TITLE}</div>${spread([])}`,
    ],
    [
      'a caption in an element that is named after pictures in one word',
      `<div class="mainimg"><img src="a.jpg"><p class="imgcap">The tower from the landing, where the stairs were closed in 1991</p></div>${spread(['<div class="in-article-image"><img src="b.jpg"><div>The lens</div></div>'])}`,
    ],
    [
      'the author, with an initial more than in the byline',
      `${spread([])}<div class="p"><p>Ann M. Lee is the editor of the Skarn Courier. Before that she wrote about boats for the Oldhaven Mail and sailed on them.</p></div>`,
    ],
  ])('%s', async (_name, text) => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="css-1a">${text}</div></article>`,
      '<meta name="author" content="Ann Lee">',
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('links to other reports that the page’s own data carries along', async () => {
    const links = ['FERRY TIMETABLE CHANGES FOR THE WINTER, SAYS COMPANY', 'GET THE COURIER APP'];
    const data = {
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: [...ALL.slice(0, 2), links[0], ...ALL.slice(2), links[1]].join(' '),
    };
    const html = page(
      `<article><h1>${TITLE}</h1><div class="article-body">${p(ALL.slice(0, 2))}<p><a href="/1"><strong>${links[0]}</strong></a></p>${p(ALL.slice(2))}<p><a href="/app">${links[1]}</a></p></div></article>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('points above the text that the page’s own data gives as its body', async () => {
    const points = [
      'The lamp of Skarn Point was dark for forty years',
      'Two summers of work on the lens are over',
      'Owners of summer houses fear the beam',
      'The county pays a third of the cost, and fairs bring the rest',
    ];
    const data = { '@type': 'NewsArticle', headline: TITLE, articleBody: points.join('. ') };
    const html = page(
      `<article><h1>${TITLE}</h1><div class="article-text"><ul>${points.map((text) => `<li><strong>${text}</strong></li>`).join('')}</ul>${p(ALL)}</div></article>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(await body(html)).toEqual([...points, ...ALL]);
  });

  it('a sentence about a photo below a picture is no caption', async () => {
    const text = 'She also showed a photo of the tower, taken by her father in the year that it went dark.';
    const html = page(
      `<article><h1>${TITLE}</h1><div class="entry-content"><p>${LEAD}</p><figure><img src="a.jpg"></figure><p>${text}</p>${p(PARAGRAPHS)}</div></article>`,
    );
    expect(await body(html)).toEqual([LEAD, text, ...PARAGRAPHS]);
  });

  it('a heading stays where an advertisement stands between it and its text', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="css-1a">${p(ALL.slice(0, 3))}<h2>Who pays</h2><div>Advertisement</div>${p(ALL.slice(3))}</div></article>`,
    );
    expect(await body(html)).toEqual([...ALL.slice(0, 3), 'Who pays', ...ALL.slice(3)]);
  });

  it.each([
    ['a letter above the rest of its word', `<div>T</div><p>${LEAD.slice(1)}</p>`, LEAD],
    [
      'a letter in bold, and a blank behind it',
      '<div><b>A</b></div><p> storm took the lamp in the spring of 1984, and the tower has been dark since.</p>',
      'A storm took the lamp in the spring of 1984, and the tower has been dark since.',
    ],
    ['a letter that is a part’s name', `<h2>A</h2><p>${LEAD}</p>`, `A\n\n${LEAD}`],
  ])('large first letters: %s', async (_name, text, expected) => {
    const html = page(`<article><h1>${TITLE}</h1><div class="article-body">${text}${p(PARAGRAPHS)}</div></article>`);
    expect(await body(html)).toEqual([...expected.split('\n\n'), ...PARAGRAPHS]);
  });

  it('labels that count what stands below them stay', async () => {
    const steps = PARAGRAPHS.flatMap((text, i) => [`Step ${i + 1}`, text]);
    expect(await body(page(`<article><h1>${TITLE}</h1><div>${p([LEAD, ...steps])}</div></article>`))).toEqual([
      LEAD,
      ...steps,
    ]);
  });

  it.each([
    ['div class="entry-subhead"', 'A lens in eleven pieces, put together'],
    ['p class="c-entry-summary p-dek"', 'What two summers of work have come to'],
    ['div class="standfirst"', 'Owners of summer houses are not pleased'],
  ])('a deck that is no sentence stays by its name: %s', async (tag, deck) => {
    const html = `<main><div class="hero"><h1>${TITLE}</h1><${tag}>${deck}</${tag.split(' ')[0]}><div class="by">By Ann Lee</div></div><article class="story-body">${p(ALL)}</article></main>`;
    expect(await body(page(html))).toEqual([deck, ...ALL]);
    // The beginning of the text, cut short or not, is none.
    const cut = html.replace(deck, `${LEAD.slice(0, 70)}…`);
    expect(await body(page(cut))).toEqual(ALL);
  });

  it('a sentence that speaks of a picture below one is text, in pages of line breaks too', async () => {
    const said =
      'There were forty of us on deck, and a woman from Oban took a picture of the dark, which was just that.';
    const html = `<h1>${TITLE}</h1><div class="post-body"><img src="a.jpg">${[LEAD, said, ...PARAGRAPHS].join('<br><br>')}</div>`;
    expect(await body(page(html))).toEqual([LEAD, said, ...PARAGRAPHS]);
  });

  it('who is quoted goes with a quotation that is set large, and stays with one that is text', async () => {
    const [a = '', b = '', ...rest] = PARAGRAPHS;
    const quoted =
      '<figure class="pull"><blockquote><p>A family had used it as a doorstop since the war.</p><cite>Marit Oldham, engineer</cite></blockquote></figure>';
    const own =
      '<figure><blockquote>“I read by it as a child.”</blockquote><figcaption>— Farah, islander</figcaption></figure>';
    const html = `<article><h1>${TITLE}</h1><div class="entry-content">${p([LEAD, a, b])}${quoted}${p(rest)}${own}${p([LEAD.replace('Skarn', 'Holm')])}</div></article>`;
    expect(await body(page(html))).toEqual([
      LEAD,
      a,
      b,
      ...rest,
      '“I read by it as a child.”',
      '— Farah, islander',
      LEAD.replace('Skarn', 'Holm'),
    ]);
  });

  it('a standfirst right below the headline stays', async () => {
    const deck = 'With most of its lamps sold, the island turns to its keepers for light, and to their stories.';
    const html = page(
      `<article><header class="h"><h1>${TITLE}</h1><p>${deck}</p><div class="byline">Ann Lee</div></header><div class="entry-content">${p(ALL)}</div></article>`,
    );
    expect(await body(html)).toEqual([deck, ...ALL]);
  });
});

describe('forms of articles', () => {
  it('a live report: every post with its time, in the order of the page', async () => {
    const posts = [
      [
        '14:32',
        'Lamp is lit',
        'The lamp burns. A cheer went up from the pier, and the ferries sounded their horns for a full minute.',
      ],
      [
        '14:05',
        'Crowd waits in the rain',
        'Some four hundred people stand on the pier under umbrellas. The minister has not arrived, for her boat is late.',
      ],
      [
        '13:40',
        null,
        'Good afternoon from Skarn Point, where the light is to be tried for the first time since it went dark.',
      ],
    ] as const;
    const html = page(
      `<main><h1>${TITLE}</h1><div class="live-blog" itemscope itemtype="https://schema.org/LiveBlogPosting">${posts
        .map(
          ([time, head, text], i) =>
            `<article class="live-blog-post" id="post-${i}" itemprop="liveBlogUpdate"><time datetime="2024-10-05T${time}:00+02:00">${time}</time>${head === null ? '' : `<h2>${head}</h2>`}<div class="live-blog-post__body"><p>${text}</p></div><div class="share-tools"><a href="#">Share</a></div></article>`,
        )
        .join('')}</div></main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2024-10-05T13:40:00+02:00', liveBlogUpdate: posts.map(([time, headline, articleBody]) => ({ '@type': 'BlogPosting', headline, datePublished: `2024-10-05T${time}:00+02:00`, articleBody })) })}</script>`,
    );
    expect(await read(html)).toMatchObject({ published: '2024-10-05' });
    expect(await body(html)).toEqual(
      posts.flatMap(([time, head, text]) => [time, ...(head === null ? [] : [head]), text]),
    );
  });

  it('a live report that scripts bring in comes from the page’s own data', async () => {
    const posts = [
      [
        '14:32',
        'Lamp is lit',
        'The lamp burns. A cheer went up from the pier, and the ferries sounded their horns for a full minute.',
      ],
      [
        '13:40',
        '',
        'Good afternoon from Skarn Point, where the light is to be tried for the first time since it went dark.',
      ],
    ] as const;
    const html = page(
      `<main><h1>${TITLE}</h1><div id="live-root"></div></main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2024-10-05T13:40:00+02:00', liveBlogUpdate: posts.map(([time, headline, articleBody]) => ({ '@type': 'BlogPosting', headline, datePublished: `2024-10-05T${time}:00+02:00`, articleBody })) })}</script>`,
    );
    expect(await body(html)).toEqual(['14:32', 'Lamp is lit', posts[0][2], '13:40', posts[1][2]]);
  });

  it('a question and its answers, without votes and users', async () => {
    const answers = [
      'It is the reach at which the light can be seen in clear weather by an eye fifteen feet above the water, so the tower’s height counts as well.',
      'Charts give the nominal range. Multiply the square root of the height in feet by 1.17, do so for your own eye too, and add the two.',
    ];
    const question =
      'Charts give nineteen miles for the light at Skarn Point, yet from my boat I lose it at fourteen. What does the figure on the chart mean?';
    const user = (name: string, n: number) =>
      `<div class="post-signature"><div class="user-action-time">answered <span class="relativetime">Oct 6, 2024 at 9:1${n}</span></div><div class="user-details"><a href="/users/${n}">${name}</a><span class="reputation-score">1,20${n}</span></div></div>`;
    const html = page(
      `<main><div id="question-header"><h1>How far can a light be seen?</h1></div><div class="question"><div class="votecell"><div class="vote-count">12</div></div><div class="postcell"><div class="s-prose js-post-body" itemprop="text"><p>${question}</p></div>${user('Sailor', 1)}</div></div><div id="answers"><h2>2 Answers</h2>${answers.map((text, i) => `<div class="answer"><div class="votecell"><div class="vote-count">${30 - i}</div></div><div class="answercell"><div class="s-prose js-post-body" itemprop="text"><p>${text}</p></div>${user('Pilot', i)}</div></div>`).join('')}</div></main>`,
    );
    const found = await body(html);
    expect(found.filter((text) => text !== '2 Answers')).toEqual([question, ...answers]);
  });

  it('questions that are asked often: answers that open at a click', async () => {
    const faq = [
      [
        'When will the light be lit?',
        'On the first Saturday of October, at dusk, if the inspectors have passed the lamp by then.',
      ],
      [
        'May I climb the tower?',
        'From next spring on, in groups of six, with a guide from the museum. Children must be ten years old.',
      ],
      ['Who pays for it?', 'The county pays a third of the 4.2 million crowns; the rest was raised on the islands.'],
    ] as const;
    const html = page(
      `<main><h1>${TITLE}</h1><p>${LEAD}</p>${faq.map(([q, a], i) => `<div class="accordion-item"><h3><button aria-controls="a${i}">${q}</button></h3><div id="a${i}" class="accordion-panel" aria-hidden="true" hidden><p>${a}</p></div></div>`).join('')}</main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'FAQPage', mainEntity: faq.map(([name, text]) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text: `<p>${text}</p>` } })) })}</script>`,
    );
    expect(await body(html)).toEqual([LEAD, ...faq.flat()]);
  });

  it('a list as an article: headings that lead to shops, with text below', async () => {
    const items = [
      [
        '1. The brass oil lamp',
        'It burns for nine hours on a cup of oil and stands in any wind. The handle gets hot, so keep a cloth at hand.',
      ],
      [
        '2. The storm lantern',
        'Heavier than it looks, and the only one here that a keeper would have known. Spare glasses are hard to find.',
      ],
      [
        '3. The pocket torch',
        'Small enough for a coat, bright enough for a path. After two hours it is neither, and wants its cable.',
      ],
    ] as const;
    const html = page(
      `<article><h1>Three lamps for a dark pier</h1><div class="entry-content"><p>We tried three lamps on the pier at Skarn Point on the wettest night of the year, and all of them went out at least once.</p>${items.map(([head, text]) => `<h2><a href="https://shop.example.com/${head.length}">${head}</a></h2><div class="image"><img src="x.jpg"><span>Courtesy of the maker</span></div><p>${text}</p>`).join('')}<p>None of them is a lighthouse. For that, come to the pier in October and bring a coat.</p></div></article>`,
    );
    expect(await body(html)).toEqual([
      'We tried three lamps on the pier at Skarn Point on the wettest night of the year, and all of them went out at least once.',
      ...items.flat(),
      'None of them is a lighthouse. For that, come to the pier in October and bring a coat.',
    ]);
  });

  it('an ordered list of short items, and a table with figures', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="article-text">${p(ALL.slice(0, 3))}<ol><li>Take the ferry to Skarn.</li><li>Walk north along the dyke for two miles.</li><li>Ring the bell at the gate.</li></ol><p>${ALL[3]}</p><table><tr><th>Year</th><th>Wrecks</th></tr><tr><td>1984</td><td>2</td></tr><tr><td>1985</td><td>7</td></tr></table>${p(ALL.slice(4))}</div></article>`,
    );
    expect(await body(html)).toEqual([
      ...ALL.slice(0, 3),
      'Take the ferry to Skarn.',
      'Walk north along the dyke for two miles.',
      'Ring the bell at the gate.',
      ALL[3],
      'Year Wrecks',
      '1984 2',
      '1985 7',
      ...ALL.slice(4),
    ]);
  });

  it('an interview: questions set in bold, answers below', async () => {
    const turns = [
      [
        'How did you find the last piece?',
        'A farmer rang us. He had read about the lens in the paper and thought that his doorstop looked rather like it.',
      ],
      [
        'And was it?',
        'It was. It fitted to within a hair, after forty years on a barn floor with cows stepping over it.',
      ],
      [
        'What comes next?',
        'Sleep. Then the bell, which has been at the bottom of the harbour since the storm and will not lift itself.',
      ],
    ] as const;
    const html = page(
      `<article><h1>“It fitted to within a hair”</h1><div class="rich-text"><p>${LEAD}</p>${turns.map(([q, a]) => `<p><strong>${q}</strong></p><p>${a}</p>`).join('')}</div></article>`,
    );
    expect(await body(html)).toEqual([LEAD, ...turns.flat()]);
  });

  it('a page whose text only scripts would show: its own data holds it', async () => {
    const html = page(
      '<div id="root"><p>Please enable scripts to read this page.</p></div>',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: ALL.join('\n\n') })}</script>`,
    );
    expect(await body(html)).toEqual(ALL);
  });

  it('a body in the page’s own data tells what of the page is text', async () => {
    const html = page(
      `<div class="wrap"><h1>${TITLE}</h1><div>${p(ALL.slice(0, 3))}</div><div class="slot"><p>Tell the desk what you think of the lights on our coast, and win a week in a keeper’s house.</p></div><div>${p(ALL.slice(3))}</div></div>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: ALL.join(' ') })}</script>`,
    );
    expect(await body(html)).toEqual(ALL);
  });
});

describe('a piece of HTML, as feeds carry it', () => {
  const fragment = async (html: string) => {
    const document = await readDocument('item.html', Buffer.from(html), { asIs: false, fragment: true, given: {} });
    if ('error' in document) throw new Error(document.error);
    return document.articles[0]?.body.split('\n\n');
  };

  it.each([
    [
      'a notice of where it came out',
      '<p>The post <a href="https://c.example/light">Lighthouse to be lit</a> appeared first on <a href="https://c.example/">Skarn Courier</a>.</p>',
    ],
    [
      'one in German',
      '<p>Der Beitrag <a href="https://c.example/light">Leuchtturm brennt wieder</a> erschien zuerst auf <a href="https://c.example">Skarn Kurier</a>.</p>',
    ],
    ['a pointer', '<p>Read also: <a href="https://c.example/2">Council votes on the new slipway</a></p>'],
    [
      'an ask',
      '<p>Sign up for our <a href="https://c.example/newsletter">newsletter</a> and get the news each morning.</p>',
    ],
    ['how to reach the writer', '<p>Write to Ann Lee at lee@c.example.org.</p>'],
    [
      'a heading of links',
      '<h3>Related</h3><p><a href="https://c.example/3">Storm takes the roof off the fish hall</a></p>',
    ],
  ])('%s is none of the text', async (_name, foot) => {
    expect(await fragment(p(ALL) + foot)).toEqual(ALL);
  });

  it('links that are the text stay, and so does a text of one paragraph', async () => {
    const links = RELATED.map(([title]) => `<li><a href="https://c.example/x">${title}</a></li>`).join('');
    expect(await fragment(`<p>${LEAD}</p><ul>${links}</ul>`)).toEqual([LEAD, ...RELATED.map(([title]) => title)]);
    expect(await fragment(`<p><a href="https://c.example/1">${LEAD}</a></p>`)).toEqual([LEAD]);
  });
});
