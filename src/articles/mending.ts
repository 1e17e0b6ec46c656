/**
 * What the odds of single lines cannot tell of a flattened text: a sentence that follows on sure ones is of the text, a
 * short line between paragraphs is a sub-heading or somebody's advertisement, captions end in a credit, and a name with
 * what this person does below it is the author's box.
 */
import { asksFor } from './asides.ts';
import { writtenDays } from './calendar.ts';
import { countWords, isLonger, kindsAt, UNSPACED } from './characters.ts';
import { creditAt } from './credit.ts';
import { endsSentence } from './ending.ts';
import { postsOf, TIME } from './liveblog.ts';

const PERSON =
  /^(?:(?:by|von|par|por)\s)?(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}?)(?:\s?https?:\S*)?$/u;
/** A remark and, behind a dash, who made it. */
const SIGNED = /[.!?…]["'”’»)\]]*\s[-–—]\s?\p{Lu}/u;
/** The reader is spoken to, in the languages that most pages are in. */
const YOU = /(?:^|[\s-])(?:you|your|ihre?n?|vous|votre|vos|usted|tu|seu|sua)(?:\s|[.,!?]|$)/iu;
/** The outlet speaks of itself. */
const US =
  /(?:^|[\s-])(?:we|our|us|wir|uns|unser\p{Ll}{0,2}|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nós|noss[oa]s?)(?=[\s.,!?]|$)/iu;
/** What a paid notice is headed with, in the languages that most pages are in. */
const PAID =
  /^[[(*–—-]{0,3}\s?(?:advertisement|advertising|advertorial|sponsored|promoted|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklam[ae]?|annons|mainos|hirdetés|publicitate|реклама|διαφήμιση|广告|廣告|広告|광고|إعلان|פרסומת|iklan|quảng cáo)\s?[\])*:–—-]{0,3}$/iu;
/** "Read more: Ferry runs aground", "Lire aussi : Un ferry s’échoue": up to four words, a colon, and no sentence. */
const POINTER = /^\p{L}[\p{L}\p{M}’'-]*(?:\s\p{L}[\p{L}\p{M}’'-]*){0,3}\s?[:：]\s?[\p{L}\p{N}“"„«‘]/u;
/** A number to call, and nothing else. */
const PHONE = /^\+?\d[\d\s().-]{7,20}\d$/;
/** Addresses, rights. */
const NOTICE = /[@©]|https?:|www\./i;

/** Characters of a paid notice's heading at most, of an ask, and of a caption. */
const NOTE = 40;
const ASK = 250;
const CAPTION = 320;
/** Words of a whole sentence, and of a sub-heading at most. */
const WHOLE = 12;
const HEADING = 8;
/** Odds from which a whole sentence is believed between others of the text, and below its last one. */
const INSIDE = 0.2;
const BELOW = 0.3;
/** Lines that may stand between such a sentence and the text. */
const GAP = 3;
/** Entries of a list or a live report from which on the next ones are told by their number or time. */
const ENTRIES = 2;
/** Odds from which a line is the text's whatever it looks like, and from which one that announces others is. */
const SURE = 0.9;
const ANNOUNCED = 0.7;
/** Odds from which a line between paragraphs may be a sub-heading. */
const HEADED = 0.2;
/** More pointers than this are a list that belongs to the text. */
const POINTERS = 3;
/** Kept lines at the end among which the author's box is looked for. */
const FOOT = 6;
/** Lines of a text of which nothing is cut off at the end. */
const FEW = 4;

/** A text that is mended. */
interface Text {
  readonly lines: readonly string[];
  /** What stays, changed in place. */
  readonly kept: boolean[];
  /** The headline's place, or -1. */
  readonly titleAt: number;
  /** Odds that a line is of the text. */
  readonly odds: ArrayLike<number>;
}

/** Changes `kept` in place; `odds` are those of the text, `titleAt` is the headline's place or -1. */
export function mend(lines: readonly string[], kept: boolean[], titleAt: number, odds: ArrayLike<number>): void {
  const text = { lines, kept, titleAt, odds };
  drop(text, 1, (line) => line.length <= NOTE && PAID.test(line));
  const posts = keepPosts(text);
  regain(text);
  mendBetween(text);
  for (let i = 0; i < titleAt; i++) if (kept[i] && !endsSentence(lines[i] ?? '')) kept[i] = false;
  dropCaptions(text);
  dropAuthors(text);
  drop(text, SURE, (line) => PHONE.test(line));
  // What announces lines that are gone goes with them.
  drop(text, ANNOUNCED, (line, i) => {
    const announces = /[:：]$/.test(line.slice(-1)) && !isLonger(line, HEADING);
    return announces && kept[i + 1] === false && kept[i + 2] === false;
  });
  dropPoints(text, posts);
  dropFoot(text);
}

/** Drops kept lines of lower odds for which something holds. */
function drop({ lines, kept, odds }: Text, below: number, holds: (line: string, i: number) => boolean): void {
  for (let i = 0; i < lines.length; i++)
    if (kept[i] === true && (odds[i] ?? 0) <= below && holds(lines[i] ?? '', i)) kept[i] = false;
}

/** The posts of a live report are of the text if any is. */
function keepPosts({ lines, kept }: Text): ReadonlySet<number> {
  const posts = postsOf(lines);
  if (posts.some((i) => kept[i] === true)) for (const i of posts) kept[i] = true;
  return new Set(posts);
}

/** Between two sentences of the text, a short line is a sub-heading, and what points elsewhere is none of it. */
function mendBetween({ lines, kept, titleAt, odds }: Text): void {
  const prose = (i: number) => kept[i] === true && endsSentence(lines[i] ?? '');
  const before = nearest(kept, 1);
  const after = nearest(kept, -1);
  const between = (i: number) => prose(before[i] ?? -1) && prose(after[i] ?? -1);
  const headings: number[] = [];
  const pointers: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (kept[i] === true) {
      if (isPointer(lines[i] ?? '') && between(i)) pointers.push(i);
    } else if ((odds[i] ?? 0) > HEADED && i !== titleAt && after[i] === i + 1) {
      if (isHeading(lines[i] ?? '') && between(i)) headings.push(i);
    }
  }
  const repeated = headings.length > 0 ? repeatedOf(lines) : new Set();
  for (const i of headings) kept[i] = !repeated.has(lines[i]);
  if (pointers.length <= POINTERS) for (const i of pointers) if ((odds[i] ?? 0) < SURE) kept[i] = false;
}

/** Drops captions. Where most lines end like a credit they are quotations, each with its speaker. */
function dropCaptions({ lines, kept, odds }: Text): void {
  const captions = kept.map((keep, i) => keep && (odds[i] ?? 0) < SURE && isCaption(lines[i] ?? ''));
  if (count(captions) > count(kept) / 4) return;
  for (let i = 0; i < kept.length; i++) if (captions[i]) kept[i] = false;
}

/** Drops a name near the end of the text, and what is said of who bears it in the line below. */
function dropAuthors({ lines, kept, titleAt }: Text): void {
  let foot = count(kept) - FOOT;
  for (let i = 0; i < lines.length; i++) {
    if (kept[i] === true) foot--;
    if (foot > 0 || i <= titleAt + 1 || kept[i + 1] !== true) continue;
    const line = lines[i] ?? '';
    const first = PERSON.exec(line)?.[1]?.split(' ')[0]?.slice(0, 3);
    if (first === undefined || !((lines[i + 1] ?? '').startsWith(first) || /https?:/.test(line))) continue;
    kept[i] = false;
    kept[i + 1] = false;
  }
}

/** Between headline and text, what is short and no sentence is a point or a link; a standfirst is longer. */
function dropPoints({ lines, kept, titleAt }: Text, posts: ReadonlySet<number>): void {
  const start = kept.findIndex((keep, i) => keep && i > titleAt && endsSentence(lines[i] ?? ''));
  for (let i = titleAt + 1; i < start - 1; i++)
    if (kept[i] === true && !isLonger(lines[i] ?? '', HEADING - 1) && !posts.has(i)) kept[i] = false;
}

/** Drops what follows on the last sentence, and what asks the reader for something there. */
function dropFoot({ lines, kept, titleAt }: Text): void {
  let left = count(kept);
  for (let i = kept.lastIndexOf(true); i > titleAt && left > FEW; i = kept.lastIndexOf(true, i - 1)) {
    const line = lines[i] ?? '';
    const last = i + 1 === lines.length;
    const short = !isLonger(line, WHOLE);
    const asked = !last && (isAsk(line) || asksFor(line));
    if (!asked && (!short || (endsSentence(line) && (last || !YOU.test(line))) || SIGNED.test(line))) break;
    kept[i] = false;
    left--;
  }
}

/**
 * Keeps whole sentences that stand among those of the text, or follow on them, unless they are plainly none of it; below
 * the last sure one also what goes on with its numbers or times.
 */
function regain({ lines, kept, titleAt, odds }: Text): void {
  const end = kept.lastIndexOf(true);
  const entries = new Map<string, number>();
  lines.forEach((line, i) => {
    const series = kept[i + 1] === true ? seriesOf(line) : null;
    if (series !== null) entries.set(series, (entries.get(series) ?? 0) + 1);
  });
  // Days that each head a paragraph of the text are a chronicle's.
  if ((entries.get('day') ?? 0) > ENTRIES)
    lines.forEach((line, i) => {
      if (kept[i + 1] === true && seriesOf(line) === 'day') kept[i] = true;
    });
  let last = -1;
  for (let i = Math.max(0, titleAt + 1); i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (kept[i] !== true && last >= 0 && i - last <= GAP + 1 && isTelling(line)) {
      const series = seriesOf(lines[i - 1] ?? '');
      const goesOn = series !== null && (entries.get(series) ?? 0) >= ENTRIES;
      kept[i] = goesOn || (odds[i] ?? 0) >= (i < end ? INSIDE : BELOW);
      if (goesOn) kept[i - 1] = true;
    }
    if (kept[i] === true && endsSentence(line)) last = i;
  }
}

function count(marks: readonly boolean[]): number {
  let marked = 0;
  for (const mark of marks) if (mark) marked++;
  return marked;
}

/** What a line counts by, where it heads one of several entries: "4. Go to the baths", "19:30", "3 May 2017". */
function seriesOf(line: string): string | null {
  if (line.length <= 80 && /^\d{1,3}[.)]\s\S/.test(line)) return 'number';
  if (line.length <= 40 && /\d/.test(line)) {
    const [day] = writtenDays(line);
    if (day !== undefined && day.end - day.start >= line.length - 1) return 'day';
  }
  return TIME.test(line) ? 'time' : null;
}

/** A whole sentence that neither speaks to the reader nor gives notice, and is not cut short. */
function isTelling(line: string): boolean {
  const words = (kindsAt(line, 0) & UNSPACED) !== 0 ? line.length / 2 : countWords(line);
  return (
    words >= WHOLE &&
    endsSentence(line) &&
    !/(?:\.\.\.|…)$/.test(line) &&
    !YOU.test(line) &&
    !NOTICE.test(line) &&
    !isCaption(line)
  );
}

/** The outlet speaks of itself to its readers, and quotes nobody. */
function isAsk(line: string): boolean {
  return line.length <= ASK && US.test(line) && YOU.test(line) && !/["“”„«»]/.test(line);
}

/** Captions are short, however they end. */
function isCaption(line: string): boolean {
  return line.length <= CAPTION && creditAt(line);
}

function isHeading(line: string): boolean {
  return line.length <= 80 && !isLonger(line, HEADING) && !isPointer(line) && !PAID.test(line);
}

function isPointer(line: string): boolean {
  return !endsSentence(line) && line.length <= 200 && POINTER.test(line);
}

/** What stands there more than once. */
function repeatedOf(lines: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    if (seen.has(line)) repeated.add(line);
    seen.add(line);
  }
  return repeated;
}

/** For each line the nearest kept one before (or after) it, or -1. */
function nearest(kept: readonly boolean[], step: 1 | -1): number[] {
  const found = new Array<number>(kept.length).fill(-1);
  let near = -1;
  for (let k = 0; k < kept.length; k++) {
    const i = step > 0 ? k : kept.length - 1 - k;
    found[i] = near;
    if (kept[i] === true) near = i;
  }
  return found;
}
