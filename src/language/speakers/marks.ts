/**
 * Quotations by their marks: curly, straight, guillemets and single marks that are no apostrophes. A quotation may run
 * over several paragraphs, each with its opening mark repeated and only the last one closed.
 */
import type { Span } from '../reading.ts';

/** From opening to closing mark, both included. */
export interface Quotation extends Span {
  /** True when the paragraph ends without a closing mark, so that the next one may go on. */
  readonly open: boolean;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** Quotations of body[start, end), one paragraph, in order, outermost only. */
export function quotations(body: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  let at = start;
  while (at < end) {
    const c = body[at] ?? '';
    let close = -1;
    let opened = false;
    if (c === '"') {
      if (opensStraight(body, at, start)) {
        opened = true;
        close = body.indexOf('"', at + 1);
      }
    } else if (OPENING.has(c)) {
      opened = true;
      const mark = OPENING.get(c) ?? '';
      close = body.indexOf(mark, at + 1);
      // “… " is closed by the wrong mark now and then.
      if (c === '“' && (close < 0 || close >= end)) close = body.indexOf('"', at + 1);
    } else if (c === "'" && body[at + 1] === "'" && opensStraight(body, at + 1, at + 1)) {
      // Two single marks for a double one, as agencies send them.
      opened = true;
      close = body.indexOf("''", at + 2);
      if (close >= 0) close++;
    } else if ((c === "'" || c === '‘') && opensSingle(body, at, start)) {
      close = closingSingle(body, at + 1, end, c === '‘' ? '’' : "'");
      opened = close >= 0;
    }
    if (!opened) {
      at++;
      continue;
    }
    if (close < 0 || close >= end) {
      found.push({ start: at, end, open: true });
      break;
    }
    found.push({ start: at, end: close + 1, open: false });
    at = close + 1;
  }
  return found;
}

function opensStraight(body: string, at: number, start: number): boolean {
  if (at === start) return true;
  return /[\s([{—–:-]/.test(body[at - 1] ?? '') && /\S/.test(body[at + 1] ?? '');
}

function opensSingle(body: string, at: number, start: number): boolean {
  const before = body[at - 1] ?? '';
  if (at > start && !/[\s([—–:]/.test(before)) return false;
  // ’90s, 'em: an apostrophe that stands for what is left out.
  return (
    /[\p{L}\p{N}]/u.test(body[at + 1] ?? '') &&
    !/^['‘](?:\d0s|em\b|til\b|cause\b|n['’]|tis\b|twas\b)/i.test(body.slice(at, at + 7))
  );
}

/** How far a single mark's partner is looked for: an apostrophe that seems to open would else run on. */
const SINGLE_REACH = 600;

function closingSingle(body: string, from: number, end: number, mark: string): number {
  const stop = Math.min(end, from + SINGLE_REACH);
  for (let at = body.indexOf(mark, from); at >= 0 && at < stop; at = body.indexOf(mark, at + 1)) {
    const before = body[at - 1] ?? '';
    const after = body[at + 1] ?? '';
    if (/\p{L}|\p{N}/u.test(after)) continue;
    // "the voters' choice": a plural's possessive closes nothing unless it ends a sentence or clause.
    if (before === 's' && /\s/.test(after) && body.indexOf(mark, at + 1) >= 0 && body.indexOf(mark, at + 1) < stop)
      continue;
    return at;
  }
  return -1;
}
