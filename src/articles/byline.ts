/**
 * Author and source as the lines around a headline name them: "By Ann Lee, Amur Courier", "Harbour Gazette | Wen Aldous |
 * 14 January 2020", one name a line, a copyright line at the foot. A line counts only when all of it is names, dates and
 * marks between them; what could be either a person or an outlet, or neither, is left open.
 */
import { weekdayOf, writtenDays } from './calendar.ts';
import { FUNCTION_WORDS } from './functionwords.ts';

export interface Byline {
  readonly author?: string;
  readonly source?: string;
  /** Places of the lines that are nothing but byline, source and date. */
  readonly lines: ReadonlySet<number>;
}

/** "By", in the languages whose bylines begin with a word of their own. */
const BY = /^(?:by|von|par|por|door|av|af|di)\s+(?=\p{Lu})/iu;
/** "Edited" by somebody, "last" updated: words before those that fields begin with. */
const BEFORE_FIELD =
  /(?<!\p{L})(?:(?:edited|written|reported|compiled|interview|text|story|words)\s(?=by\s\p{Lu})|(?:first|last)\s(?=(?:updated|published|modified)\s?:))/giu;
const SOURCE = /^(?:source|quelle|fuente|fonte|bron)\s?[:：]\s?/iu;
/** What stands behind "Source:" is the source, whatever its words. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s(?:of|the|and|&|\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)){0,4}$/u;
/** Fields of a header that name nobody. */
const FIELD =
  /^(?:first published|last updated|published|posted|updated|created|issued|date|time|veröffentlicht|stand|publié|publicado)\s?[:：]?$/iu;
/** "3 min read", "11:40", "09:15 GMT", "2 comments". */
const MEASURE =
  /^(?:at\s)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m\.?|[A-Z]{2,4}))*|\d{1,3}[\s-](?:min|mins|minutes?)(?:\s(?:read|ago))?|\d{1,4}\s\p{Ll}{4,10})\.?$/u;
const PARTICLE = /^(?:de|der|den|van|von|di|da|dos|du|la|le|bin|ibn|al|el|y|e|und|af|ter|zu)$/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** Words that outlets call themselves by. */
const TRADE =
  /^(?:times|news|newspaper|gazette|courier|desk|ledger|monitor|herald|journal|tribune|agency|review|chronicle|observer|daily|weekly|bulletin|dispatch|examiner|telegraph|inquirer|sentinel|today|media|radio|television|tv|magazine|broadcasting|network|online|wire|globe|mirror|standard|zeitung|nachrichten|anzeiger|rundschau|kurier|agentur|post|press|record|guardian|independent|spectator|economist|correspondent|report|reporter|register|star|sun|mail|express|argus|echo|advertiser)$/iu;
/** Those of them that are surnames or common nouns as well. */
const DOUBTFUL =
  /^(?:post|press|record|guardian|independent|correspondent|report|reporter|register|star|sun|mail|express|echo|online|today|advertiser|standard|mirror|globe)$/iu;
/** News agencies that go by one word. */
const AGENCY = /^(?:Reuters|Xinhua|AFP|AP|TASS|dpa|Bloomberg|Interfax|Kyodo|Yonhap|ANSA|EFE|PTI|UPI|Sputnik)$/u;
/** Names of departments and buttons, which are capitalised like names. */
const SECTION: ReadonlySet<string> = new Set(
  'home world local national international regional breaking latest top business economy market markets politics opinion comment comments kommentar kommentare commentaire commentaires comentario comentarios commenti analysis sport sports culture arts life lifestyle travel health science technology tech energy video videos photo photos gallery audio podcast podcasts search share print printed email e-mail save subscribe download pdf caption show hide text close open play listen watch gift copy link subscription newsletter related popular most read reading more stories story article articles edition editor editors editorial staff writer writers special feature features exclusive live update updates advertisement advertise sponsored contact about menu log sign weather event events jobs leave follow next previous press release releases report reports interview transcript summary background introduction conclusion january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** "Staff Writer", "Moscow correspondent": what a person does, up to three words before it. */
const ROLE =
  /^(?:\p{L}+\s){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor|analyst|bureau chief)s?(?:\s(?:in|for|at|of)\s[\p{L}\s]{2,30})?$/iu;
const RUNNING_END = /[.!?…。！？؟]["'”’»)\]]*$/u;

/** A name, or a date (the text of which is of no use here). A `name` is a person's where the lines around bear it out. */
interface Part {
  readonly kind: 'outlet' | 'person' | 'name' | 'date';
  readonly text: string;
}

/** What the lines next to the headline, the last ones above it, and a copyright line below the text say. */
export function bylineOf(lines: readonly string[], kept: readonly boolean[], titleAt: number): Byline {
  const found = headerOf(lines, titleAt + 1);
  const { foot, box } = footOf(lines, kept);
  const above: Part[] = [];
  for (let i = Math.max(0, titleAt - 2); i < titleAt; i++) {
    const line = lines[i] ?? '';
    if (kept[i] !== true && line.length <= 160) above.push(...(partsOf(line) ?? []));
  }
  const author = found.author ?? peopleOf(above.filter((part) => part.kind === 'person')) ?? box?.author;
  const source =
    found.source ??
    foot ??
    above.find((part) => part.kind === 'outlet')?.text ??
    mastheadOf(lines, kept, titleAt) ??
    box?.source;
  return {
    ...(author === undefined ? {} : { author }),
    ...(source === undefined ? {} : { source }),
    lines: found.lines,
  };
}

/** The lines between a headline and its text, from `from`: who wrote, who published, and which lines say just that. */
export function headerOf(lines: readonly string[], from: number): Byline {
  const read: { readonly at: number; readonly parts: readonly Part[] }[] = [];
  for (let at = from; at < Math.min(lines.length, from + 8); at++) {
    const line = lines[at] ?? '';
    if (line.length > 60 && RUNNING_END.test(line) && !BY.test(line)) break;
    const parts = line.length > 160 ? null : partsOf(line);
    if (parts !== null) read.push({ at, parts });
  }
  const all = read.flatMap(({ parts }) => parts);
  const outlets = all.flatMap((part) => (part.kind === 'outlet' ? [part.text] : []));
  const anchored = (at: number) =>
    read.some(
      (one) => Math.abs(one.at - at) <= 2 && one.parts.some(({ kind }) => kind === 'outlet' || kind === 'date'),
    );
  const used = new Set<number>();
  const people: Part[] = [];
  for (const { at, parts } of read) {
    const bare = parts.filter((part) => part.kind === 'name');
    // A name that the text speaks of as well is a place or whom the report is about.
    const certain = bare.length <= 3 && anchored(at) && bare.every((part) => isRare(lines, from + 1, part.text));
    if (bare.length > 0 && !certain) continue;
    // Days on lines of their own, one after the other, are a chronicle's headings.
    if (parts.every(({ kind }) => kind === 'date') && isChronicle(lines, from)) continue;
    used.add(at);
    people.push(...parts.filter((part) => part.kind === 'person' || part.kind === 'name'));
  }
  const author = peopleOf(people);
  return {
    ...(author === undefined ? {} : { author }),
    ...(outlets[0] === undefined ? {} : { source: outlets[0] }),
    lines: used,
  };
}

function peopleOf(parts: readonly Part[]): string | undefined {
  const names = parts.map(({ text }) => text);
  return names.length === 0 ? undefined : [...new Set(names)].slice(0, 5).join(', ');
}

/** True for a name that the lines from a place on hold once at most. */
function isRare(lines: readonly string[], from: number, name: string): boolean {
  let left = SEARCHED;
  let times = 0;
  for (let i = from; i < lines.length && left > 0 && times < 2; i++) {
    const line = (lines[i] ?? '').slice(0, left);
    left -= line.length + 1;
    const at = line.indexOf(name);
    if (at >= 0) times += line.includes(name, at + name.length) ? 2 : 1;
  }
  return times < 2;
}

/** Whether three different days stand on lines of their own. */
function isChronicle(lines: readonly string[], from: number): boolean {
  const days = lines.slice(from, from + 200).filter((line) => line.length <= 40 && writtenDays(line).length > 0);
  return new Set(days).size >= 3;
}

/** Characters of a text in which a name is looked for. */
const SEARCHED = 20_000;

/** A line as names, dates and measures; null when anything else stands in it. */
function partsOf(line: string): Part[] | null {
  let text = line;
  const days = writtenDays(text);
  for (const { start, end } of [...days].reverse()) text = `${text.slice(0, start)} | ${text.slice(end)}`;
  // "Liu Xin Source:Global Times": a word with a colon begins the next field.
  text = text
    .replace(BEFORE_FIELD, '')
    .replace(/(?<=\p{Ll})(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L}))/gu, ' | ')
    .replace(/(?<=[\p{L}.,])\s(\p{Lu}\p{L}{3,12}\s?[:：])/gu, ' | $1')
    .replace(/[.,;|]?\s(?=[Bb]y\s\p{Lu})/gu, ' | ');
  const parts: Part[] = days.length > 0 ? [{ kind: 'date', text: '' }] : [];
  for (const field of text.split(/\s?[|·•»›]\s?|\s[-–—/]\s|\s{2,}/u)) {
    const said = field.replace(/^[\s,.;:()]+|[\s,;:()]+$/gu, '');
    if (said === '' || MEASURE.test(said) || FIELD.test(said) || weekdayOf(said) !== undefined) continue;
    const read = fieldOf(said.replace(FIELD, ''));
    if (read === null) return null;
    parts.push(...read);
  }
  return parts.length === 0 ? null : parts;
}

function fieldOf(field: string): Part[] | null {
  if (SOURCE.test(field)) {
    const name = LABELLED.exec(field.replace(SOURCE, ''))?.[0] ?? null;
    return name === null ? null : [{ kind: 'outlet', text: name }];
  }
  const by = BY.test(field);
  const items = field
    .replace(BY, '')
    .split(/\s?,\s(?:and\s)?|\s(?:and|und|et|&)\s|\sfor\s(?=\p{Lu}|the\s)/u)
    .filter((item) => item !== '' && !ROLE.test(item) && !MEASURE.test(item));
  const names = items.map(nameOf);
  if (names.some((name) => name === null)) return null;
  const all = names.filter((name) => name !== null);
  const clear = all.map(outletOdds);
  return all.map((text, i): Part => {
    const odds = clear[i] ?? 0;
    // "By" marks persons: after it, the first name is an outlet only when no surname could be read in it.
    if (odds === 2 || (odds === 1 && (!by || i > 0))) return { kind: 'outlet', text };
    return { kind: by && text.length > 2 ? 'person' : 'name', text };
  });
}

/** A name of one to five capitalised words (a person's has two or more unless "By" stands before it), or null. */
function nameOf(text: string): string | null {
  const said = text.trim().replace(/^The\s(?=\p{Lu})/u, '');
  const words = said.split(/\s/);
  if (said === '' || words.length > 5 || /\d/.test(said)) return null;
  const fits = words.every((word, i) => CAPITAL.test(word) || (i > 0 && (PARTICLE.test(word) || /^of$/.test(word))));
  if (!fits && !AGENCY.test(said)) return null;
  if (outletOdds(said) > 0) return text.trim();
  if (words.length < 2 || words.some((word) => SECTION.has(word.toLowerCase()) || word.length > 20)) return null;
  // "The ", "In ": a headline, not a name. Capitals alone are a slogan or a button.
  if (FUNCTION_WORDS.has((words[0] ?? '').toLowerCase()) && !PARTICLE.test(words[0] ?? '')) return null;
  return words.every((word) => word.length > 3 && word === word.toUpperCase()) && words.length > 3 ? null : said;
}

/** 2 for what is surely an outlet's name, 1 where a person may be called so, 0 where nothing says so. */
function outletOdds(name: string): 0 | 1 | 2 {
  if (AGENCY.test(name)) return 2;
  const words = name.replace(/^The\s/u, '').split(/[\s-]/);
  // "Online" opens many names; a word that is not the trade's alone tells only where it ends one.
  const trade = words.filter((word, i) => TRADE.test(word) && (!DOUBTFUL.test(word) || i === words.length - 1));
  if (
    words.length < 2 ||
    trade.length === 0 ||
    words.every((word) => SECTION.has(word.toLowerCase()) || TRADE.test(word))
  )
    return 0;
  if (words.some((word, i) => SECTION.has(word.toLowerCase()) && !TRADE.test(word) && i > 0)) return 0;
  return trade.some((word) => !DOUBTFUL.test(word)) || /^The\s/u.test(name) || words[0] === 'Associated' ? 2 : 1;
}

/** Lines at the head of a page among which its masthead stands. */
const HEAD = 4;

/**
 * The name at the very head of a page: one that only an outlet bears, or any that the lines below the text say again
 * ("use of materials with a link to The Caspian Monitor").
 */
function mastheadOf(lines: readonly string[], kept: readonly boolean[], titleAt: number): string | undefined {
  const foot = belowOf(lines, kept);
  return lines.slice(0, Math.min(HEAD, Math.max(0, titleAt))).find((text, i) => {
    if (kept[i] === true || text.length > 50 || !LABELLED.test(text) || !/\s/.test(text)) return false;
    if (text.split(/\s/).every((word) => SECTION.has(word.toLowerCase()) || TRADE.test(word))) return false;
    return outletOdds(text) === 2 || foot.some((line) => ` ${line.replace(/\.$/, '')}`.endsWith(` ${text}`));
  });
}

/** The lines below the text, the last ones if there are many. */
function belowOf(lines: readonly string[], kept: readonly boolean[]): readonly string[] {
  return lines.slice(Math.max(kept.lastIndexOf(true) + 1, lines.length - FOOT));
}

const FOOT = 200;

/** The holder of the rights in a line below the text, and whom an author's box there names. */
function footOf(
  lines: readonly string[],
  kept: readonly boolean[],
): {
  foot: string | undefined;
  box: { author?: string; source?: string } | undefined;
} {
  let foot: string | undefined;
  let box: { author?: string; source?: string } | undefined;
  for (const text of belowOf(lines, kept)) {
    if (text.length > 300) continue;
    foot ??= holderOf(text);
    if (box !== undefined || !text.includes('://')) continue;
    const linked = /^(\p{Lu}[^\s\d]*(?:\s\p{Lu}[^\s\d]*?){1,3}?)\s?https?:\/\/(?:www\.)?([a-z\d.-]{4,80})/u.exec(text);
    if (linked?.[1] !== undefined && linked[2] !== undefined) {
      const author = nameOf(linked[1]);
      box = { ...(author === null || outletOdds(author) > 0 ? {} : { author }), source: linked[2] };
    }
  }
  return { foot, box };
}

/** "© Riverton Record, 2020. All rights reserved", "Copyright 2020 The Riverton Record Company". */
function holderOf(line: string): string | undefined {
  const mark = /^(?:copyright\s?)?(?:©|\(c\)|copyright)\s?/iu.exec(line);
  if (mark === null || /\b(?:photo|image|getty|picture)/i.test(line)) return undefined;
  const rest = line
    .slice(mark[0].length)
    .replace(/^(?:by\s|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,.]{0,3}(?:by\s)?)/iu, '')
    .replace(/^(?:copyright\s)/iu, '');
  const name = /^(?:\p{Lu}[\p{L}\p{M}'’&-]*)(?:\s(?:of|the|and|&|\p{Lu}[\p{L}\p{M}'’-]*)){0,5}/u.exec(rest)?.[0];
  const holder = name?.replace(
    /\s(?:All|Rights|Inc|Ltd|LLC|GmbH|Co|Company|Corp|Corporation|Limited|AG|PLC)(?:\s.*)?$/u,
    '',
  );
  return holder === undefined || holder.length < 3 || /^(?:All|The|This|Copyright|Rights)$/u.test(holder)
    ? undefined
    : holder;
}
