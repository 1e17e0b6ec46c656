/**
 * Where on a page its text is: in the body that the markup names, in the article around the headline, or around what
 * Readability chose.
 */
import type { Frame } from './blocks.ts';
import { namedBody } from './container.ts';
import { isRunning, type Sight, wordsOf } from './sight.ts';

export interface Region {
  /** True for what stands where the text is. */
  readonly holds: (i: number) => boolean;
  /** True for what may be text though it stands outside: where no body is named, or within the article. */
  readonly allows: (i: number) => boolean;
  /** Place of the last paragraph within. */
  readonly end: number;
}

/** Where the chosen part holds less than this share of what is surely running text, it is the wrong part. */
const COVER = 0.4;
/** A named body is believed when it holds this share of what Readability chose. */
const SHARED = 0.9;
/** Where Readability is wrong, a named body is believed when it holds this share of what is surely running text. */
const SURE = 0.7;
/** An `article` around the headline is believed when it holds this share of what Readability chose. */
const WHOLE = 0.6;
/** Words of running text below which nothing can be said of the choice. */
const FEW = { none: 20, part: 80 } as const;

/** The region of the page's text; null where Readability chose the wrong part and the markup names no other. */
export function regionOf(sight: Sight): Region | null {
  const read = (i: number) => sight.read[i] === true;
  const sure = (i: number) => (sight.odds[i] ?? 0) > 0.8;
  const held = wordsOf(sight, read);
  const certain = wordsOf(sight, sure);
  const missed =
    (held === 0 && certain > FEW.none) ||
    (certain > FEW.part && wordsOf(sight, (i) => sure(i) && read(i)) < COVER * certain);
  const body = namedBody(sight.all, sight.weight, read);
  const named = (i: number) => body?.[i] === true;
  const least = Math.max(1, held);
  if (
    wordsOf(sight, (i) => named(i) && read(i)) >= SHARED * least ||
    (missed && wordsOf(sight, (i) => named(i) && sure(i)) >= SURE * certain)
  )
    return { holds: named, allows: () => false, end: sight.all.findLastIndex((_, i) => named(i)) };
  if (missed) return null;
  const around = stretch(sight);
  const article = articleOf(sight);
  const within = (i: number) => article?.[i] === true;
  if (wordsOf(sight, (i) => within(i) && read(i)) < WHOLE * least)
    return { holds: around, allows: () => true, end: sight.all.findLastIndex((_, i) => around(i)) };
  return {
    holds: (i) => around(i) && within(i),
    allows: within,
    end: sight.all.findLastIndex((_, i) => within(i)),
  };
}

/** Which paragraphs stand in the `article` or `main` that the headline stands in; null where there is none. */
function articleOf({ all, headline }: Sight): boolean[] | null {
  let home: Frame | null = all[headline]?.frame ?? null;
  while (home !== null && home.name !== 'ARTICLE' && home.name !== 'MAIN') home = home.up;
  return home === null ? null : all.map(({ frame }) => isWithin(frame, home));
}

/** The stretch from the first to the last running paragraph that Readability took, under what holds them all. */
function stretch(sight: Sight): (i: number) => boolean {
  let common: Frame | null = null;
  let from = -1;
  let to = -1;
  sight.all.forEach(({ frame }, i) => {
    if (sight.read[i] !== true || !isRunning(sight, i) || /^H[1-6]$/.test(sight.all[i]?.block ?? '')) return;
    if (from < 0) from = i;
    to = i;
    common = common === null ? frame : shared(common, frame);
  });
  return (i) => i >= from && i <= to && isWithin(sight.all[i]?.frame ?? null, common);
}

function shared(a: Frame, b: Frame): Frame | null {
  const above = new Set<Frame>();
  for (let at: Frame | null = a; at !== null; at = at.up) above.add(at);
  for (let at: Frame | null = b; at !== null; at = at.up) if (above.has(at)) return at;
  return null;
}

/** True where a frame is `home` or stands in it. */
export function isWithin(frame: Frame | null, home: Frame | null): boolean {
  for (let at = frame; at !== null; at = at.up) if (at === home) return true;
  return home === null;
}
