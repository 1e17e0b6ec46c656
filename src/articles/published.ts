/** The day of publication: what the document says (its text, markup, address) or what its body lets one conclude. */
import type { Article } from './article.ts';
import { edtfOf, isoDay, type WrittenDay, writtenDays } from './calendar.ts';
import { endsSentence } from './ending.ts';
import { type Evidence, evidenceOf, inferred } from './evidence.ts';
import type { Metadata } from './metadata.ts';
import { oneLine } from './plain.ts';
import { attribute, type Element, elements, type Parent, textOf } from './tree.ts';

export type Dated = Pick<Article, 'published' | 'publishedBasis' | 'publishedNote'>;

const UNKNOWN: Dated = { published: null, publishedBasis: null, publishedNote: null };
const DAY_MS = 86_400_000;

function dated(published: string, publishedBasis: NonNullable<Dated['publishedBasis']>): Dated {
  return { published, publishedBasis, publishedNote: null };
}

/** The date of a text around which nothing says when it came out: of its dateline, else what its body lets one conclude. */
export function datePublished(body: string): Dated {
  return fromBody(body, evidenceOf(body), null);
}

function fromBody(body: string, evidence: Evidence, until: string | null): Dated {
  const dateline = datelineDay(body);
  if (dateline !== null && support(dateline, evidence) >= 0) return dated(dateline, 'stated');
  return fromEvidence(evidence, until);
}

function fromEvidence(evidence: Evidence, until: string | null): Dated {
  const found = inferred(evidence, until);
  return found === null
    ? UNKNOWN
    : { published: found.published, publishedBasis: 'inferred', publishedNote: found.note };
}

// ---- flattened text

/** Words that announce the day of publication rather than any other. */
const LABEL =
  /(?<!\p{L})(?:published|posted|updated|first published|created|issued|date|veröffentlicht|erschienen|erstellt|stand|publié|mis en ligne|publicado|publicada|pubblicato|gepubliceerd|publicerad|udgivet|opublikowano|опубликовано)(?!\p{L})/iu;
/** Words that announce the last change. */
const CHANGED =
  /(?<!\p{L})(?:updated?|modified|changed|revised|edited|corrected|aktualisiert|geändert|änderung|bearbeitet|mise? à jour|modifié|actualizado|modificado|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|обновлено)(?!\p{L})/iu;
const CLOCK = /\b\d{1,2}[:.]\d\d(?::\d\d)?\b/;

/**
 * The day that the lines around the headline state. A date between headline and text, or labelled as that of
 * publication, is the article's; one above the headline may be the crawl's and needs the body's word for it. None is
 * taken that the body contradicts.
 */
export function dateFlattened(
  lines: readonly string[],
  kept: readonly boolean[],
  titleAt: number,
  body: string,
  title: string | null,
): Dated {
  const evidence = evidenceOf(body);
  // A standfirst that is no sentence still belongs to the headline.
  const paragraph = lines.findIndex((text, i) => kept[i] === true && i > titleAt && endsSentence(text));
  const first = paragraph >= 0 ? paragraph : kept.findIndex((keep, i) => keep && i !== titleAt);
  const last = kept.lastIndexOf(true);
  const candidates: { day: string; weight: number }[] = [];
  let header: string | null = null;
  lines.forEach((text, i) => {
    if (kept[i] === true || i === titleAt || text.length > 200 || text === title) return;
    const found = readable(writtenDays(text, true), evidence);
    if (found === null) return;
    const labelled = LABEL.test(text);
    const alone = text.length - (found.end - found.start) < 40 || /^by\s/i.test(text);
    if (!labelled && !alone) return;
    const between = i > titleAt && i < first && titleAt >= 0;
    const above = i < (titleAt >= 0 ? titleAt : first);
    // Today's date, as pages bear it at their head: that of the crawl, or of publication if there is nothing else.
    if (above && !labelled && (header === null || found.day > header)) header = found.day;
    const close = above && (titleAt >= 0 ? titleAt : first) - i <= 2;
    // A day among the paragraphs is a caption's or a chronicle's.
    if (!labelled && !between && !close) return;
    const below = i > last;
    const weight =
      (labelled ? 3 : 0) +
      (between ? 3 : 0) +
      (close ? 1 : 0) +
      (close && /^by\s\p{Lu}/iu.test(text) && text.length < 100 ? 1 : 0) +
      (CLOCK.test(text) ? 0.5 : 0) +
      support(found.day, evidence) -
      (below ? 2 : 0);
    candidates.push({ day: found.day, weight });
  });
  const best = candidates.filter(({ weight }) => weight >= 2).sort((a, b) => b.weight - a.weight)[0];
  if (best !== undefined && support(best.day, evidence) >= 0) return dated(best.day, 'stated');
  return fromBody(body, evidence, header);
}

/** The first date of a line; of 3/4/2018 the reading that the body supports. */
function readable(found: readonly WrittenDay[], evidence: Evidence): WrittenDay | null {
  const [first] = found;
  if (first === undefined || found.length > 2) return null;
  if (!first.ambiguous) return first;
  const [year = '', month = '', day = ''] = first.day.split('-');
  const other = { ...first, day: `${year}-${day}-${month}` };
  return support(other.day, evidence) > support(first.day, evidence) ? other : first;
}

/**
 * A day with its year in the first lines of a body: in a dateline, "MANILA, Nov. 24, 2007 (Xinhua) --", or with the time of
 * day, "Sun May 2, 2010 7:55 pm EDT", unless a label before it says of what. A day alone before a dash heads an entry of
 * a chronicle.
 */
function datelineDay(body: string): string | null {
  for (const line of body.slice(0, 300).split('\n')) {
    const timed = writtenDays(line, true).find(({ end }) => TIME_BEHIND.test(line.slice(end, end + 16)));
    if (timed !== undefined && !/:\s(?:\p{L}{3}\s)?$/u.test(line.slice(0, timed.start))) return timed.day;
    const head = /^.{4,200}?(?=\s(?:--|[-–—])\s)/u.exec(line)?.[0] ?? '';
    const [day, other] = writtenDays(head, true);
    if (day === undefined || other !== undefined) continue;
    if (/\p{Lu}{2}|\(\p{Lu}/u.test(`${head.slice(0, day.start)} ${head.slice(day.end)}`)) return day.day;
  }
  return null;
}

const TIME_BEHIND = /^[\s,;|@–-]{1,4}(?:at\s)?\d{1,2}[:.]\d\d/;

/**
 * How the body stands to a day: 2 when it tells of days in the two weeks before, -5 when its latest day lies after it
 * or long before it, 0 when it says nothing.
 */
function support(day: string, evidence: Evidence): number {
  const time = Date.parse(day);
  const year = Number(day.slice(0, 4));
  const told: number[] = evidence.days.filter(({ ahead }) => !ahead).map((one) => Date.parse(one.day));
  if (told.some((one) => one > time + 2 * DAY_MS)) return -5;
  const monthDays = evidence.monthDays
    .filter(({ ahead }) => !ahead)
    .map(({ month, day: ofMonth }) => {
      const here = Date.UTC(year, month - 1, ofMonth);
      return here <= time + 2 * DAY_MS ? here : Date.UTC(year - 1, month - 1, ofMonth);
    });
  const latest = Math.max(...monthDays, ...told.filter((one) => time - one < 45 * DAY_MS));
  if (evidence.counted !== null && evidence.counted.year !== year) return -5;
  if (Number.isFinite(latest)) {
    if (time - latest <= 14 * DAY_MS) return 2;
    // Days of the month with no year: news tells of the last weeks; a month and more of silence speaks against the day.
    if (monthDays.length >= 2 && time - Math.max(...monthDays) > 25 * DAY_MS) return -3;
  }
  return 0;
}

// ---- pages

/** The earliest day that a page of the web can have come out, and a day of grace for time zones. */
const FIRST_DAY = '1990-01-01';

function plausible(day: string | null): day is string {
  return day !== null && day >= FIRST_DAY && day <= new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);
}

/** The date of a page: schema.org and meta tags, marked-up times, its address, then dates written near the headline. */
export function datePage(tree: Parent, metadata: Metadata, url: string | null): Dated | null {
  const us = isAmerican(metadata.language, url ?? metadata.url);
  const first = (texts: readonly string[]) =>
    texts.map((text) => edtfOf(text, us)).find((day): day is string => plausible(day) && day.length >= 10);
  const address = dayInAddress(url ?? metadata.url);
  const said = first(metadata.published);
  const hints = daysHinted(url ?? metadata.url);
  const marks = marksOf(tree, us, (day) => hints.has(day));
  const [best] = [...marks].sort((a, b) => b.weight - a.weight);
  const shown = best !== undefined && best.weight > 0 ? best : undefined;
  if (said !== undefined) {
    // Markup often gives the moment in UTC; the address and the page's own words hold the day of the place.
    const near = (day: string) => Math.abs(Date.parse(day) - Date.parse(said)) <= DAY_MS;
    if (plausible(address) && near(address)) return dated(address, address === said ? 'markup' : 'url');
    if (shown === undefined || shown.day === said) return dated(said, 'markup');
    // A page that shows the day of its last change is a new version of the text, and it is this version that is read.
    const renewed = shown.day > said && metadata.modified.some((text) => edtfOf(text, us) === shown.day);
    return renewed || near(shown.day) ? dated(shown.day, shown.basis) : dated(said, 'markup');
  }
  const sure = marks.find((mark) => mark.sure);
  if (sure !== undefined) return dated(sure.day, sure.basis);
  if (plausible(address)) return dated(address, 'url');
  if (best !== undefined && best.weight > DOUBTFUL) return dated(best.day, best.basis);
  const told = first([...metadata.modified, ...metadata.scripted]);
  if (told !== undefined) return dated(told, 'markup');
  const described = writtenDays(metadata.description ?? '')[0]?.day ?? null;
  if (plausible(described)) return dated(described, 'markup');
  const picture = dayInAddress(metadata.picture);
  if (!plausible(picture)) return null;
  return { published: picture, publishedBasis: 'inferred', publishedNote: 'the address of its picture holds this day' };
}

/** Dates further from the headline, or less like a date of publication, than this belong to something else. */
const DOUBTFUL = -5.5;

interface Mark {
  readonly day: string;
  readonly basis: 'markup' | 'stated';
  readonly sure: boolean;
  readonly weight: number;
  /** Tag and classes. */
  readonly kind: string;
}

const PUBLISHED_CLASS =
  /datepublished|date-?published|pub-?date|published|publication|post-?date|posted|entry-date|article-date|artikel-?datum|dateline|created|erstell|veroeffentlich|submitted/i;
const DATE_CLASS = /date|datum|time(?!line|out)|fecha|meta|byline|posted|info|author|autor|kicker/i;
const OTHER_CLASS =
  /modif|updat|comment|related|sidebar|footer|widget|teaser|recent|popular|archive|calendar|copyright|event|nav|menu/i;

/** A day that stands this many elements above the headline is in the page's masthead. */
const MASTHEAD = 40;

/** Place of the first h1 among the elements, else of the first h2; 0 where there is none. */
function placeOfHeadline(tree: Parent): number {
  let order = 0;
  let second = 0;
  for (const { tagName } of elements(tree)) {
    order++;
    if (tagName === 'h1') return order;
    if (tagName === 'h2' && second === 0) second = order;
  }
  return second;
}

/** Names of what holds readers' comments and other reports. */
const FOREIGN_CLASS = /(?:^|[\s_-])(?:comments?|commentlist|related|teasers?|recommended|read-?more)(?:$|[\s_-])/i;

/** Dates that the markup sets off, in document order: `time`, date-like classes, short lines of text near the headline. */
function marksOf(tree: Parent, us: boolean, hinted: (day: string) => boolean): Mark[] {
  const marks: Mark[] = [];
  const headed = placeOfHeadline(tree);
  let order = 0;
  const spoilt = new WeakSet<Element>();
  const foreign = new WeakSet<Element>();
  for (const element of elements(tree)) {
    order++;
    if (
      element.tagName === 'body' ||
      element.tagName === 'html' ||
      element.tagName === 'script' ||
      element.tagName === 'style'
    )
      continue;
    const name = nameOf(element);
    const parent = element.parentNode;
    const inherited = parent !== null && 'tagName' in parent && spoilt.has(parent);
    if (inherited || OTHER_CLASS.test(name) || /^(?:aside|footer|nav)$/.test(element.tagName)) {
      if (!PUBLISHED_CLASS.test(name) && element.tagName !== 'article' && element.tagName !== 'main')
        spoilt.add(element);
    }
    // A comment's day, and another report's, is announced by the same names as the article's.
    const others = parent !== null && 'tagName' in parent && foreign.has(parent);
    if (others || (FOREIGN_CLASS.test(name) && element.tagName !== 'article')) foreign.add(element);
    const off = spoilt.has(element) || others;
    const isTime = element.tagName === 'time' || element.tagName === 'abbr';
    const published = PUBLISHED_CLASS.test(name) || attribute(element, 'pubdate') !== null;
    const leaf = leafy(element);
    const fits = isTime || published || DATE_CLASS.test(name) || leaf;
    if (!fits || marks.length > 300) continue;
    const machine =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? (isTime ? attribute(element, 'title') : null);
    const words = machine === null ? oneLine(textOf(element, 400)) : '';
    const written = machine === null && words.length < 200 ? announced(words, us) : undefined;
    const day = machine !== null ? edtfOf(machine, us) : (written?.day ?? null);
    if (!plausible(day) || day.length < 10) continue;
    const at = written?.start ?? 0;
    const before = words.slice(writtenDays(words.slice(0, at), us).at(-1)?.end ?? 0, at);
    const above = order < headed - MASTHEAD;
    const label = LABEL.test(words) && !CHANGED.test(before);
    const distance = headed === 0 ? 100 : Math.abs(order - headed);
    const weight =
      (published ? 3 : 0) +
      (isTime ? 2 : 0) +
      (label ? 2 : 0) +
      (DATE_CLASS.test(name) || (leaf && DATE_CLASS.test(nameOf(parent))) ? 1 : 0) +
      (hinted(day) ? 2 : 0) -
      // A day above the headline that nothing announces is often that of the visit.
      (above && !isTime && !published && !label ? 1.5 : 0) -
      (off ? (label ? 1.5 : 4) : 0) -
      Math.min(label ? 3 : 6, Math.log2(1 + distance / 8) / 2) -
      (words.length > 80 ? 1 : 0);
    const sure =
      !off &&
      (attribute(element, 'itemprop')?.toLowerCase() === 'datepublished' || attribute(element, 'pubdate') !== null);
    marks.push({
      day,
      basis: machine !== null ? 'markup' : 'stated',
      sure,
      weight,
      kind: `${element.tagName} ${name}`,
    });
  }
  // The same markup around several days is a list of other articles.
  const kinds = new Map<string, Set<string>>();
  for (const { kind, day } of marks) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(day));
  return marks.map((mark) => ((kinds.get(mark.kind)?.size ?? 0) >= 3 ? { ...mark, weight: mark.weight - 3 } : mark));
}

/** The date of a line that words announce as that of publication; else its first. */
function announced(line: string, us: boolean): WrittenDay | undefined {
  const days = writtenDays(line, us);
  if (days.length < 2) return days[0];
  const said = days.findIndex((day, i) => {
    const before = line.slice(days[i - 1]?.end ?? 0, day.start);
    return LABEL.test(before) && !CHANGED.test(before);
  });
  return days[Math.max(0, said)];
}

function nameOf(node: Element | Element['parentNode']): string {
  if (node === null || !('tagName' in node)) return '';
  return `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''} ${attribute(node, 'itemprop') ?? ''}`;
}

/** An element with text of its own and no elements below it but inline ones. */
function leafy(element: Element): boolean {
  return (
    /^(?:p|span|div|td|li|small|em|i|b|strong|font|h[3-6]|dd|a)$/.test(element.tagName) &&
    element.childNodes.length <= 12 &&
    element.childNodes.some(
      (child) => child.nodeName === '#text' && 'value' in child && /\d/.test(child.value) && child.value.length < 160,
    )
  );
}

/** True where 3/4/2018 is more likely March 4: English pages outside the Commonwealth's domains. */
function isAmerican(language: string | null, url: string | null): boolean {
  if (language !== null && !/^en(?:-us|$)/i.test(language)) return false;
  return !/^[a-z]+:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|sg|eu|de|fr|it|es|nl|at|ch|pl|se|no|dk|fi|be)(?:[:/]|$)/i.test(
    url ?? '',
  );
}

/**
 * Days that six digits of an address may mean ("/blog/260619/", "-110417-130897"), and the days after, for some are
 * written a day early. Too little to date a page by, enough to choose among the days that stand on it.
 */
function daysHinted(url: string | null): Set<string> {
  const found = new Set<string>();
  for (const [, a, b, c] of (url ?? '').slice(0, 2000).matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/g)) {
    for (const day of [
      isoDay(2000 + Number(c), Number(b), Number(a)),
      isoDay(2000 + Number(a), Number(b), Number(c)),
    ]) {
      if (!plausible(day)) continue;
      found.add(day);
      found.add(new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10));
    }
  }
  return found;
}

/** A day in an address: /2018/04/02/, /2018-04-02-, /20180402. */
export function dayInAddress(url: string | null): string | null {
  const path =
    url === null
      ? ''
      : url
          .slice(0, 2000)
          .replace(/^[a-z]+:\/\/[^/]*/i, '')
          .replace(/[?#].*$/, '');
  const match =
    /(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/.exec(path);
  if (match) return isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
  const turned = /(?<!\d)(\d{1,2})([/_-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(path);
  return turned ? isoDay(Number(turned[4]), Number(turned[3]), Number(turned[1])) : null;
}
