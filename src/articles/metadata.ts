/** What a page says of itself beside its text: schema.org JSON-LD, Open Graph and other meta tags, canonical link, headings. */
import { headerOf } from './byline.ts';
import { field, oneLine } from './plain.ts';
import { attribute, type Element, elements, type Parent, textOf } from './tree.ts';

export interface Metadata {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Texts of fields that hold the moment of publication, best first. */
  readonly published: readonly string[];
  /** Texts of fields that hold the last change, best first. */
  readonly modified: readonly string[];
  /** Dates of publication in data that the page's scripts carry, where nothing else has any. */
  readonly scripted: readonly string[];
  readonly description: string | null;
  /** Address of the picture that stands for the page. */
  readonly picture: string | null;
  /** schema.org `articleBody`, where it is given. */
  readonly body: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date_published',
  'article.published',
  'article:post_date',
  'article_date_original',
  'og:pubdate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'originalpublicationdate',
  'displaydate',
  'datecreated',
  'timestamp',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dateupdate',
  'dateupdated',
  'last-modified',
  'lastmod',
  'last_modified',
  'modified',
  'revision_date',
  'dcterms.modified',
  'dc.date.modified',
  'updated_time',
  'updated',
  'shareaholic:article_modified_time',
];

const AUTHOR = [
  'author',
  'byl',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'citation_author',
];

/** Reads the metadata of a page's tree. */
export function metadataOf(root: Parent): Metadata {
  const metas = new Map<string, string>();
  const records: Record<string, unknown>[] = [];
  const h1: string[] = [];
  const scripted: string[] = [];
  const signed: string[] = [];
  let head: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of elements(root)) {
    if (signed.length < 12 && isSignature(element)) signed.push(oneLine(textOf(element, 300)));
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
        break;
      case 'title':
        head ??= field(textOf(element, 2000));
        break;
      case 'h1': {
        const text = field(textOf(element, 2000));
        if (text !== null && h1.length < 10) h1.push(text);
        break;
      }
      case 'link':
        if (attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href');
        break;
      case 'meta':
        remember(element, metas);
        break;
      case 'script': {
        const script = textOf(element, 2_000_000);
        const linked = /ld\+json/i.test(attribute(element, 'type') ?? '') ? linkedData(script) : [];
        records.push(...linked);
        if (linked.length === 0 && scripted.length < 5) scripted.push(...datesInScript(script));
        break;
      }
    }
  }
  const article = articleAmong(records, [...h1, head ?? '']);
  const page = records.find((record) => /WebPage$/.test(typeOf(record))) ?? {};
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = field(metas.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const dates = (key: string, names: readonly string[]) =>
    [dateOf(article[key]), ...names.map((name) => metas.get(name)), dateOf(page[key])].filter(
      (date) => typeof date === 'string',
    );
  const site =
    name(named(article.publisher, records)) ?? meta('og:site_name', 'application-name', 'publisher', 'dc.publisher');
  return {
    title: titleOf(
      [text(article.headline), meta('og:title', 'twitter:title', 'dc.title', 'citation_title', 'title')],
      h1,
      head,
      site,
    ),
    source: meta('og:site_name') ?? site,
    author:
      [named(article.author, records), ...AUTHOR.map((one) => metas.get(one))]
        .map((one) => authorOf(name(one)))
        .find((one) => one !== null) ?? signatureOf(signed),
    url: canonical ?? meta('og:url'),
    language: language === null ? null : /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(language) ? language : null,
    published: [...dates('datePublished', PUBLISHED), article.dateCreated, article.uploadDate].filter(
      (date) => typeof date === 'string',
    ),
    modified: dates('dateModified', MODIFIED),
    scripted,
    description: meta('description', 'og:description'),
    picture: meta('og:image', 'twitter:image'),
    body: text(article.articleBody) ?? postsOf(article),
  };
}

/** An element that the markup says names the author. */
function isSignature(element: Element): boolean {
  if (!/^(?:a|span|div|p|address|li|em|strong|h[3-6])$/.test(element.tagName)) return false;
  if (/\bauthor\b/i.test(attribute(element, 'rel') ?? '')) return true;
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`;
  return /(?:^|[\s_-])(?:byline|author)(?:[_-]{1,2}name|bar)?(?:__[\w-]{1,8})?(?:$|\s)/i.test(name);
}

/** The first of the signatures that is a name or names, with "by" before it or without. */
function signatureOf(signed: readonly string[]): string | null {
  for (const text of signed) {
    if (text.length > 80) continue;
    const line = /^by\s/i.test(text) ? text : `By ${text}`;
    // "By Ann Lee, CNS": what follows the name may be no name that is known here.
    const author = headerOf([line], 0).author ?? headerOf([line.replace(/[,|·•(].*$/, '')], 0).author;
    if (author !== undefined) return author;
  }
  return null;
}

/** `"datePublished": "…"` and its like in a script, also where the JSON around it is broken or escaped. */
function datesInScript(script: string): string[] {
  const key =
    /\\?"(?:datePublished|published_?at|publish(?:ed)?_?date|publication_?date|first_?published(?:_?at|_?date)?)\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{8,40})/gi;
  return [...script.matchAll(key)].slice(0, 3).map(([, date]) => date ?? '');
}

const ARTICLE = /(?:Article|Posting|Report|Review|ScholarlyArticle|BlogPosting|Recipe|AnalysisNewsArticle)$/;

function remember(element: Element, metas: Map<string, string>): void {
  const key =
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    attribute(element, 'http-equiv');
  const content = attribute(element, 'content');
  if (key === null || content === null || content.trim() === '') return;
  for (const one of key.toLowerCase().split(/\s+/)) if (!metas.has(one)) metas.set(one, content);
}

/** Objects of a JSON-LD script, those in lists and `@graph` too; an unreadable script says nothing. */
function linkedData(script: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4 || found.length > 200) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 100)) visit(item, depth + 1);
      return;
    }
    const record = Object.fromEntries(Object.entries(value));
    if (record['@type'] !== undefined) found.push(record);
    visit(record['@graph'], depth + 1);
    visit(record.mainEntity, depth + 1);
    visit(record.mainEntityOfPage, depth + 1);
  };
  try {
    // Raw line breaks inside strings are common and not JSON.
    visit(
      JSON.parse(script.replace(/^\s*(?:<!--|\/\*[^*]{0,80}\*\/)|(?:-->|;)\s*$/g, '').replace(/[\n\r\t]/g, ' ')),
      0,
    );
  } catch {
    return [];
  }
  return found;
}

/** The posts of a live report (schema.org LiveBlogPosting) in the order given, each below its time of day. */
function postsOf(article: Record<string, unknown>): string | null {
  const posts = article.liveBlogUpdate;
  if (!Array.isArray(posts)) return null;
  const parts: string[] = [];
  for (const post of posts.slice(0, 1000)) {
    if (typeof post !== 'object' || post === null) continue;
    const { headline, articleBody, datePublished } = Object.fromEntries(Object.entries(post));
    const told = text(articleBody);
    if (told === null) continue;
    const time = /T(\d\d:\d\d)/.exec(text(datePublished) ?? '')?.[1];
    const head = field(headline);
    if (time !== undefined) parts.push(time);
    if (head !== null && !told.startsWith(head)) parts.push(head);
    parts.push(told.trim());
  }
  return parts.length === 0 ? null : parts.join('\n\n');
}

/** The record of the page's own article: the first that does not bear another headline than the page does. */
function articleAmong(
  records: readonly Record<string, unknown>[],
  headings: readonly string[],
): Record<string, unknown> {
  const articles = records.filter((record) => ARTICLE.test(typeOf(record)));
  const said = headings.map(squeeze);
  const own = (record: Record<string, unknown>) => {
    const headline = squeeze(field(record.headline) ?? '');
    return (
      headline === '' ||
      said.some((heading) => heading !== '' && (heading.includes(headline) || headline.includes(heading)))
    );
  };
  return articles.find(own) ?? articles[0] ?? {};
}

/** A date as text, also where it stands in a list or a typed value. */
function dateOf(value: unknown): unknown {
  if (Array.isArray(value)) return dateOf(value[0]);
  return typeof value === 'object' && value !== null && '@value' in value ? value['@value'] : value;
}

function typeOf(record: Record<string, unknown>): string {
  const type = record['@type'];
  return Array.isArray(type) ? String(type[0]) : String(type);
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? null : value;
}

/** A person or an organisation, or several, that stand elsewhere in the page's data and are referred to by `@id`. */
function named(value: unknown, records: readonly Record<string, unknown>[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 10).map((one) => named(one, records));
  if (typeof value !== 'object' || value === null || 'name' in value || !('@id' in value)) return value;
  return records.find((record) => record['@id'] === value['@id'] && record.name !== undefined) ?? value;
}

function name(value: unknown): string | null {
  if (typeof value === 'string') return field(value);
  if (Array.isArray(value)) {
    const all = value
      .slice(0, 10)
      .map(name)
      .filter((one) => one !== null);
    return all.length > 0 ? [...new Set(all)].join(', ') : null;
  }
  return typeof value === 'object' && value !== null && 'name' in value ? name(value.name) : null;
}

function authorOf(author: string | null): string | null {
  if (author === null || /^https?:/.test(author)) return null;
  return author.replace(/^by\s+/i, '');
}

/**
 * The headline: what the page's fields and its first-level headings agree on. A <title> or og:title often ends in the
 * site's name ("Headline | Site"), which goes.
 */
function titleOf(
  fields: readonly (string | null)[],
  h1: readonly string[],
  head: string | null,
  site: string | null,
): string | null {
  const said = fields.map((one) => field(one)).filter((one) => one !== null);
  const whole = said[0] ?? head;
  if (whole === null) return h1[0] ?? null;
  // "Notes from the ferry: The lamp is dark": the heading that stands before the headline is the site's.
  const before = (one: string) => head !== null && squeeze(head) === squeeze(one) + squeeze(said[0] ?? '');
  const heading = h1.find(
    (one) =>
      one.length > 10 &&
      [...said, head].some((other) => other !== null && squeeze(other).includes(squeeze(one))) &&
      !(said.length > 0 && before(one)),
  );
  if (heading !== undefined && !said.some((one) => squeeze(one) === squeeze(heading) && one.length > heading.length))
    return heading;
  return withoutSite(whole, site);
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+(?:[|\u2013\u2014\u00bb\u00b7]|-|::|\/)\s+/);
  if (parts.length < 2) return title;
  const first = parts[0] ?? title;
  const last = parts.at(-1) ?? '';
  const at = title.lastIndexOf(last);
  const cut = title.slice(0, at).replace(/\s*(?:[|\u2013\u2014\u00bb\u00b7]|-|::|\/)\s*$/, '');
  if (site !== null && squeeze(last) === squeeze(site)) return cut;
  if (site !== null && squeeze(first) === squeeze(site))
    return oneLine(title.slice(title.indexOf(first) + first.length)).replace(/^\W+/, '');
  return last.split(' ').length <= 4 && cut.split(' ').length >= 4 ? cut : title;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
