/**
 * A page's paragraphs as four witnesses see them: Readability's choice, the judge of lines, the markup, and the page's
 * own data where it holds the text.
 */
import { LINKS, words } from './asides.ts';
import type { Frame, Paragraph } from './blocks.ts';
import { judgeLines } from './judgement.ts';
import { oneLine } from './plain.ts';

/** What the page says of itself. */
export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** schema.org `articleBody`. */
  readonly body: string | null;
}

/** Lists go by the paragraphs' places. */
export interface Sight {
  readonly all: readonly Paragraph[];
  readonly known: Known;
  /** Each paragraph as one line. */
  readonly lines: readonly string[];
  /** Odds that it is of the text, by the judge of lines. */
  readonly odds: Float64Array;
  /** Words of each line, as the judge of lines counts them. */
  readonly lengths: Float64Array;
  /** Words of its running text; 0 for what is no sentence or is a link. */
  readonly weight: readonly number[];
  /** True for what Readability took. */
  readonly read: readonly boolean[];
  /** Places of what the page's own data holds too; none where it holds another text, or a part. */
  readonly told: ReadonlySet<number>;
  /** Place of the headline, or -1. */
  readonly headline: number;
}

/** Readability may have taken several paragraphs as one: letters of the least that is looked for in its whole text. */
const GLUED = { least: 60, all: 200_000 } as const;
/**
 * Letters of a body in the page's data that are compared, and the share of the running text that Readability took which it
 * must hold: shorter ones are summaries, or the points above the text.
 */
const DATA = { least: 200, most: 200_000, share: 0.33 } as const;

/** `chosen` are the texts that Readability took, each as one line. */
export function sightOf(all: readonly Paragraph[], chosen: ReadonlySet<string>, known: Known): Sight {
  const lines = all.map(({ text }) => oneLine(text));
  const judged = judgeLines(lines);
  const whole = [...chosen].join(' ').slice(0, GLUED.all);
  const weight = all.map(({ linked }, i) => (linked < LINKS ? runningWords(lines[i] ?? '') : 0));
  const read = lines.map((line) => chosen.has(line) || (line.length >= GLUED.least && whole.includes(line)));
  return {
    all,
    known,
    lines,
    odds: judged.text,
    lengths: judged.words,
    weight,
    read,
    told: toldIn(known.body, lines, weight, read),
    headline: headlineOf(all, lines, known.title),
  };
}

function headlineOf(all: readonly Paragraph[], lines: readonly string[], named: string | null): number {
  const title = squeeze(named ?? '');
  const first = all.findIndex(({ block }) => block === 'H1');
  if (title.length < 8) return first;
  const is = lines.map((line) => squeeze(line) === title);
  const heading = all.findIndex(({ block }, i) => /^H[1-3]$/.test(block) && is[i] === true);
  return heading >= 0 ? heading : all.findIndex(({ block }, i) => block === 'H1' || is[i] === true);
}

function toldIn(
  body: string | null,
  lines: readonly string[],
  weight: readonly number[],
  read: readonly boolean[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const text = squeeze((body ?? '').slice(0, DATA.most));
  if (text.length < DATA.least) return found;
  let covered = 0;
  let words = 0;
  lines.forEach((line, i) => {
    const said = squeeze(line);
    if (said.length < 25 || !text.includes(said)) return;
    found.add(i);
    covered += said.length;
    words += weight[i] ?? 0;
  });
  const running = weight.reduce((sum, own, i) => sum + (read[i] === true ? own : 0), 0);
  const whole = covered >= 0.8 * text.length && covered <= 1.3 * text.length && words >= DATA.share * running;
  return whole ? found : new Set();
}

/** Words of a line that is a sentence or more, else 0. */
function runningWords(line: string): number {
  const count = words(line);
  return count >= 12 && /[.!?…。！？؟]["'”’»)\]]*$/u.test(line) ? count : 0;
}

/** Words of running text of the paragraphs that count. */
export function wordsOf({ weight }: Sight, counts: (i: number) => boolean): number {
  return weight.reduce((all, own, i) => all + (counts(i) ? own : 0), 0);
}

export function isRunning({ weight }: Sight, i: number): boolean {
  return (weight[i] ?? 0) > 0;
}

export function isHeading(paragraph: Paragraph | undefined): boolean {
  return /^H[1-6]$/.test(paragraph?.block ?? '');
}

/** True for what stands in no paragraph, list or table, but free in an element that may hold anything. */
export function isLoose(paragraph: Paragraph | undefined): boolean {
  return /^(?:DIV|SECTION|CENTER|FORM|ARTICLE|HEADER)$/.test(paragraph?.block ?? '');
}

/** What the makers call the element that a paragraph's own stands in: the parts of one text are called alike. */
export function homeOf(paragraph: Paragraph | undefined): string {
  const up = paragraph?.frame.up;
  return up == null ? '' : `${up.name} ${up.kind}`;
}

/** True for what stands in a quotation or beside the text. */
export function isQuoted({ all }: Sight, i: number): boolean {
  for (let at: Frame | null = all[i]?.frame ?? null; at !== null; at = at.up)
    if (at.name === 'BLOCKQUOTE' || at.name === 'ASIDE') return true;
  return false;
}

/** True where a paragraph is a link to another page of the same site. */
export function isOwnLink({ linked, targets }: Paragraph, { url }: Known): boolean {
  return linked >= LINKS && targets.some((target) => isOwn(target, url));
}

function isOwn(target: string, url: string | null): boolean {
  if (!/^(?:https?:)?\/\//i.test(target)) return !/^(?:#|mailto:|javascript:)/i.test(target);
  const host = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');
  return host(target.replace(/^\/\//, 'https://')) === host(url ?? '');
}

/** Letters and digits alone. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
