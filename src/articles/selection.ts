/**
 * Which paragraphs of a page are its article's. Four witnesses are heard: Readability's choice, the body that the markup
 * names, the odds that the judge of lines gives, and the page's own data where it holds the text. The first two say where
 * the text is; within it, what is lost comes back and what only stands among it goes.
 */
import { isAuthor, isContents, isCredit, isOffer, isPointer, LINKS, words } from './asides.ts';
import type { Frame, Paragraph } from './blocks.ts';
import { namedBody } from './container.ts';
import { judgeLines, likeliest } from './judgement.ts';
import { oneLine } from './plain.ts';

export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** schema.org `articleBody`. */
  readonly body: string | null;
}

/** Where the chosen part holds less than this share of what is surely running text, it is the wrong part. */
const COVER = 0.4;
/** A named body is believed when it holds this share of what Readability chose. */
const SHARED = 0.9;
/** An `article` around the headline is believed when it holds this share. */
const WHOLE = 0.6;
/** Where Readability is wrong, a named body is believed when it holds this share of what is surely running text. */
const SURE = 0.7;
/** Words that announce another report in full. */
const SUMMARY = 40;
/** Readability may have taken several paragraphs as one: letters of the least that is looked for in its whole text. */
const GLUED = { least: 60, all: 200_000 } as const;
/** A lead stands at most so many paragraphs above the text; under a headline that is known, so many. */
const LEAD = { plain: 8, headed: 60 } as const;

/** The paragraphs to keep, in order. `chosen` are the texts that Readability took. */
export function select(all: readonly Paragraph[], chosen: ReadonlySet<string>, known: Known): readonly Paragraph[] {
  const page = new Page(all, chosen, known);
  const kept = all.filter((_, i) => page.kept[i] === true);
  return kept.length > 0 ? kept : all.filter(({ text }) => chosen.has(oneLine(text)));
}

class Page {
  readonly kept: boolean[];
  private readonly lines: readonly string[];
  private readonly odds: Float64Array;
  /** Words of running text of each paragraph; 0 for what is no sentence. */
  private readonly weight: readonly number[];
  private readonly read: readonly boolean[];
  private readonly told: ReadonlySet<number>;
  private readonly headline: number;
  /** True where the running text stands in `p` elements. */
  private readonly inParagraphs: boolean;
  /** The first paragraph of running text. */
  private readonly opening: number;
  private readonly all: readonly Paragraph[];
  private readonly known: Known;

  constructor(all: readonly Paragraph[], chosen: ReadonlySet<string>, known: Known) {
    this.all = all;
    this.known = known;
    this.lines = all.map(({ text }) => oneLine(text));
    this.odds = judgeLines(this.lines).text;
    this.weight = all.map(({ linked }, i) => (linked < LINKS && isRunning(this.line(i)) ? words(this.line(i)) : 0));
    const whole = [...chosen].join(' ').slice(0, GLUED.all);
    const running = all.filter((_, i) => (this.weight[i] ?? 0) > 0);
    this.inParagraphs = running.filter(({ block }) => block === 'P').length > 0.7 * running.length;
    this.opening = this.weight.findIndex((weight) => weight > 0);
    this.read = this.lines.map((line) => chosen.has(line) || (line.length >= GLUED.least && whole.includes(line)));
    this.headline = this.findHeadline();
    this.told = toldIn(known.body, this.lines);
    this.kept = this.choose();
  }

  private choose(): boolean[] {
    const sum = (counts: (i: number) => boolean) => this.weight.reduce((all, w, i) => all + (counts(i) ? w : 0), 0);
    const sure = (i: number) => (this.odds[i] ?? 0) > 0.8;
    const inRead = (i: number) => this.read[i] === true;
    const named = namedBody(this.all, this.weight, inRead);
    const framed = this.framed();
    const inNamed = (i: number) => named?.[i] === true;
    const held = sum(inRead);
    const certain = sum(sure);
    const missed = (held === 0 && certain > 20) || (certain > 80 && sum((i) => sure(i) && inRead(i)) < COVER * certain);
    const trusted =
      sum((i) => inNamed(i) && inRead(i)) >= SHARED * Math.max(1, held) ||
      (missed && sum((i) => inNamed(i) && sure(i)) >= SURE * certain);
    if (!trusted && missed) {
      const likely = likeliest(this.odds, this.lines);
      return this.trim(this.all.map((_, i) => likely[i] === true || (held > 0 && inRead(i))));
    }
    const inArticle = (i: number) => framed?.[i] === true;
    const whole = !trusted && sum((i) => inArticle(i) && inRead(i)) >= WHOLE * Math.max(1, held);
    const around = trusted ? inNamed : this.around(inRead);
    const region = whole ? (i: number) => around(i) && inArticle(i) : around;
    const end = this.all.findLastIndex((_, i) => (whole ? inArticle(i) : region(i)));
    const pointers = this.all.filter(
      (paragraph, i) => inRead(i) && !isHeading(paragraph) && isPointer(paragraph),
    ).length;
    // A list of links can be the article.
    const links = pointers > 0.4 * this.read.filter(Boolean).length;
    const free = (i: number) => !trusted && (!whole || inArticle(i));
    const kept = this.all.map((_, i) => {
      if (links && inRead(i)) return true;
      if (!region(i))
        return inRead(i) && this.isText(i) && (free(i) || (i < end && sure(i) && (this.weight[i] ?? 0) > 0));
      return inRead(i) ? this.isText(i) : this.isLost(i);
    });
    if (this.told.size > 0) this.compare(kept);
    this.headings(kept, region);
    this.stamps(kept);
    const first = kept.findIndex((keep, i) => keep && (this.weight[i] ?? 0) > 0);
    this.lead(kept, first < 0 ? kept.indexOf(true) : first);
    return this.trim(kept);
  }

  private line(i: number): string {
    return this.lines[i] ?? '';
  }

  /** The last heading that is the title, above the text. */
  private findHeadline(): number {
    const title = squeeze(this.known.title ?? '');
    if (title.length < 8) return this.all.findIndex(({ block }) => block === 'H1');
    const is = (i: number) => squeeze(this.line(i)) === title;
    const heading = this.all.findIndex(({ block }, i) => /^H[1-3]$/.test(block) && is(i));
    return heading >= 0 ? heading : this.all.findIndex(({ block }, i) => block === 'H1' || is(i));
  }

  /** Which paragraphs stand in the `article` or `main` that the headline stands in; null where there is none. */
  private framed(): boolean[] | null {
    let home: Frame | null = this.headline < 0 ? null : (this.all[this.headline]?.frame ?? null);
    while (home !== null && home.name !== 'ARTICLE' && home.name !== 'MAIN') home = home.up;
    return home === null ? null : this.all.map(({ frame }) => isWithin(frame, home));
  }

  /** The stretch from the first to the last running paragraph that Readability took, under what holds them all. */
  private around(inRead: (i: number) => boolean): (i: number) => boolean {
    let common: Frame | null = null;
    let from = -1;
    let to = -1;
    this.all.forEach(({ frame }, i) => {
      if (!inRead(i) || (this.weight[i] ?? 0) === 0) return;
      if (from < 0) from = i;
      to = i;
      common = common === null ? frame : shared(common, frame);
    });
    return (i) => i >= from && i <= to && isWithin(this.all[i]?.frame ?? null, common);
  }

  /** What Readability took and what yet is no text. */
  private isText(i: number): boolean {
    const paragraph = this.all[i];
    if (paragraph === undefined) return false;
    if (isHeading(paragraph)) return true;
    return !isPointer(paragraph) && !isOffer(paragraph) && !isCredit(paragraph) && !this.isLabel(i);
  }

  /** "Advertisement", "Watch live": a word alone or a few, with no name among them, below a paragraph of running text. */
  private isLabel(i: number): boolean {
    const line = this.line(i);
    const few = words(line);
    const block = this.all[i]?.block ?? '';
    if (few > 5 || !/^(?:P|DIV|SECTION|CENTER)$/.test(block)) return false;
    if (!/[\p{L}\p{N}]$/u.test(line)) return false;
    if ((this.odds[i] ?? 0) >= (block !== 'P' && this.inParagraphs ? 0.5 : 0.3)) return false;
    if (i > this.opening && (this.weight[i - 1] ?? 0) === 0 && !this.isLabel(i - 1)) return false;
    // Names of those who speak recur as well.
    return few === 1 ? /^\p{Lu}/u.test(line) : /\s\p{Ll}/u.test(line);
  }

  /** Text that Readability took out along with what surrounds it, or because many links or pictures stand by it. */
  private isLost(i: number): boolean {
    const paragraph = this.all[i];
    if (paragraph === undefined || paragraph.linked >= 0.5) return false;
    if (isOffer(paragraph) || isCredit(paragraph) || isHeading(paragraph)) return false;
    const odds = this.odds[i] ?? 0;
    // A linked heading and what stands under it announce another report; below the text so does most else.
    for (let k = i - 1; k >= i - 3 && k >= 0 && this.read[k] !== true; k--) {
      const above = this.all[k];
      if (above !== undefined && above.linked >= LINKS && above.block !== 'LI') return false;
    }
    const last = this.read.lastIndexOf(true);
    if (i > last) return (this.weight[i] ?? 0) > 0 && odds > 0.8 && paragraph.frame.up === this.all[last]?.frame.up;
    if (/^(?:P|BLOCKQUOTE|PRE|DD)$/.test(paragraph.block)) {
      if ((this.weight[i] ?? 0) > 0) return odds > 0.2;
      return odds > 0.5 && this.read[i - 1] === true && this.read[i + 1] === true;
    }
    if (/^(?:LI|DT|TR)$/.test(paragraph.block)) return odds > 0.3 || (this.weight[i] ?? 0) > 0;
    return (this.weight[i] ?? 0) > 0 && odds > 0.5;
  }

  /** A heading stands with what it heads: the next paragraph, or a row of headings above text. */
  private headings(kept: boolean[], region: (i: number) => boolean): void {
    for (let i = kept.length - 1; i >= 0; i--) {
      const paragraph = this.all[i];
      if (paragraph === undefined || !isHeading(paragraph) || !region(i)) continue;
      kept[i] =
        this.read[i] === true
          ? kept[i + 1] === true || this.read[i + 1] !== true
          : kept[i + 1] === true && (paragraph.linked < 0.5 || (this.weight[i + 1] ?? 0) > 0);
      // A linked headline with nothing below it in its own element stands for another report.
      const alone = paragraph.frame.up !== this.all[i + 1]?.frame.up && paragraph.frame.up !== this.all[i + 1]?.frame;
      if (kept[i] && paragraph.linked >= LINKS && alone && paragraph.targets.some((target) => this.isOwn(target)))
        kept[i] = false;
    }
  }

  /** What the page's own data holds as well stays; a sentence that it lacks is none of the text's, unless it is quoted. */
  private compare(kept: boolean[]): void {
    for (let i = 0; i < kept.length; i++) {
      if (this.told.has(i)) kept[i] = true;
      else if ((this.weight[i] ?? 0) > 0 && /^(?:P|DIV|SECTION)$/.test(this.all[i]?.block ?? '') && !this.isQuoted(i))
        kept[i] = false;
    }
  }

  /** The posts of a live report, two or more, stand below a time each, and some below a headline. */
  private stamps(kept: boolean[]): void {
    const found: number[] = [];
    this.lines.forEach((line, i) => {
      if (line.length > 40 || !STAMP.test(line)) return;
      const next = this.all[i + 1];
      const at = next !== undefined && isHeading(next) ? i + 2 : i + 1;
      if (kept[at] === true && (this.weight[at] ?? 0) > 0) for (let k = i; k < at; k++) found.push(k);
    });
    if (found.length >= 2) for (const i of found) kept[i] = true;
  }

  /** Running text between the headline and what was chosen is the text's lead. */
  private lead(kept: boolean[], first: number): void {
    const headed = this.headline >= 0 && this.headline < first;
    for (let i = Math.max(0, headed ? this.headline + 1 : first - LEAD.plain, first - LEAD.headed); i < first; i++) {
      const paragraph = this.all[i];
      if (kept[i] === true || paragraph === undefined || paragraph.linked >= 0.5) continue;
      const deck =
        headed && this.read[i] === true && /^(?:H[2-6]|P)$/.test(paragraph.block) && words(this.line(i)) >= 6;
      const running = (this.weight[i] ?? 0) > 0 && (this.odds[i] ?? 0) > 0.5;
      const below = headed && i - this.headline <= 2 && isHeading(paragraph) && paragraph.block !== 'H1';
      if (below && words(this.line(i)) >= 5 && paragraph.frame.up === this.all[this.headline]?.frame.up) kept[i] = true;
      if (kept[i] === true) continue;
      kept[i] = (deck || running) && !isOffer(paragraph) && !isCredit(paragraph);
    }
  }

  /** Takes out the headline, what stands twice, and from the end what is no text. */
  private trim(kept: boolean[]): boolean[] {
    const title = squeeze(this.known.title ?? '');
    const copies = this.copies(kept);
    let place = 0;
    this.all.forEach((paragraph, i) => {
      if (kept[i] !== true) return;
      const again = place < 6 && title.length > 8 && squeeze(this.line(i)) === title;
      if (again || copies.has(i) || (isContents(paragraph) && !this.told.has(i))) kept[i] = false;
      else place++;
    });
    this.cards(kept);
    const authors = (this.known.author ?? '').split(/,\s*|\s(?:and|und|et|y|&)\s/).filter((name) => name.includes(' '));
    let last = kept.lastIndexOf(true);
    for (let left = kept.filter(Boolean).length; left > 1 && last >= 0; left--) {
      const paragraph = this.all[last];
      const above = kept.lastIndexOf(true, last - 1);
      if (paragraph === undefined || this.told.has(last) || !this.isTail(paragraph, this.all[above], authors)) break;
      kept[last] = false;
      last = above;
    }
    return kept;
  }

  /** Places of what stands in the text twice: a pulled quotation, or the whole text again for another kind of screen. */
  private copies(kept: readonly boolean[]): Set<number> {
    const first = new Map<string, number>();
    const again = new Set<number>();
    let told = 0;
    let twice = 0;
    this.lines.forEach((line, i) => {
      const long = this.weight[i] ?? 0;
      if (kept[i] !== true || long === 0) return;
      const earlier = first.get(line);
      if (earlier !== undefined) {
        if (this.place(earlier) === this.place(i)) return;
        again.add(i);
        twice += long;
      } else {
        first.set(line, i);
        told += long;
      }
    });
    if (twice >= 0.8 * told) return again;
    const pulled = [...again].filter((i) => this.isQuoted(i));
    // A sentence set large beside the text that it is taken from.
    let text: string | null = null;
    this.all.forEach((_, i) => {
      const said = kept[i] === true && this.isQuoted(i) && pulled.length < 50 ? squeeze(this.line(i)) : '';
      if (said.length < 20 || said.length > 400) return;
      text ??= this.all.map((__, k) => (kept[k] === true ? squeeze(this.line(k)) : '')).join('\n');
      if (text.indexOf(said) !== text.lastIndexOf(said)) pulled.push(i);
    });
    return new Set(pulled);
  }

  /** What the makers call the element that a paragraph's own stands in. */
  private place(i: number): string {
    return this.all[i]?.frame.up?.kind ?? '';
  }

  private isQuoted(i: number): boolean {
    for (let at: Frame | null = this.all[i]?.frame ?? null; at !== null; at = at.up)
      if (at.name === 'BLOCKQUOTE' || at.name === 'ASIDE') return true;
    return false;
  }

  /**
   * From the end, two or more linked headlines of the same site, each with a line or two below it, announce other reports.
   * Headings that lead elsewhere, or above longer texts, are a list that is the article.
   */
  private cards(kept: boolean[]): void {
    const places = kept.flatMap((keep, i) => (keep ? [i] : []));
    let from = places.length;
    let found = 0;
    for (let k = places.length - 1, below = 0; k >= 0; k--) {
      const paragraph = this.all[places[k] ?? 0];
      if (paragraph === undefined) break;
      if (paragraph.linked >= LINKS && paragraph.targets.some((target) => this.isOwn(target))) {
        from = k;
        below = 0;
        found++;
      } else if (++below > 2 || words(paragraph.text) > SUMMARY || paragraph.linked > 0.3) break;
    }
    const rest = places.slice(0, from).some((i) => (this.weight[i] ?? 0) > 0);
    if (found >= 2 && rest) for (const i of places.slice(from)) if (!this.told.has(i)) kept[i] = false;
  }

  private isOwn(target: string): boolean {
    if (!/^(?:https?:)?\/\//i.test(target)) return !/^(?:#|mailto:|javascript:)/i.test(target);
    const host = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');
    return host(target.replace(/^\/\//, 'https://')) === host(this.known.url ?? '');
  }

  /** What may stand below the last paragraph of a text, and is not of it. */
  private isTail(paragraph: Paragraph, above: Paragraph | undefined, authors: readonly string[]): boolean {
    // Headings, or links, one after the other are a list.
    if (isHeading(paragraph)) return above !== undefined && !isHeading(above);
    if (isPointer(paragraph)) return above !== undefined && !isPointer(above);
    if (isAuthor(paragraph, authors) || isOffer(paragraph) || !/[\p{L}\p{N}]/u.test(paragraph.text)) return true;
    return words(paragraph.text) <= 6 && /[:：]$/.test(paragraph.text);
  }
}

/** A time of day, with its day or without: "14:32", "2.05 pm", "5 Oct 2024 14:32 CEST". */
const STAMP = /^(?:[\p{L}\d.,/ -]{3,24}\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/iu;

/** Paragraphs of the page that the page's own data holds as well; none where they are not nearly all of it. */
function toldIn(body: string | null, lines: readonly string[]): ReadonlySet<number> {
  const text = squeeze(body ?? '');
  const found = new Set<number>();
  if (text.length < 200) return found;
  let covered = 0;
  lines.forEach((line, i) => {
    const said = squeeze(line);
    if (said.length < 25 || !text.includes(said)) return;
    found.add(i);
    covered += said.length;
  });
  return covered >= 0.8 * text.length && covered <= 1.3 * text.length ? found : new Set();
}

function shared(a: Frame, b: Frame): Frame | null {
  const above = new Set<Frame>();
  for (let at: Frame | null = a; at !== null; at = at.up) above.add(at);
  for (let at: Frame | null = b; at !== null; at = at.up) if (above.has(at)) return at;
  return null;
}

function isWithin(frame: Frame | null, home: Frame | null): boolean {
  for (let at = frame; at !== null; at = at.up) if (at === home) return true;
  return home === null;
}

function isHeading({ block }: Paragraph): boolean {
  return /^H[1-6]$/.test(block);
}

function isRunning(line: string): boolean {
  return words(line) >= 12 && /[.!?…。！？؟]["'”’»)\]]*$/u.test(line);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
