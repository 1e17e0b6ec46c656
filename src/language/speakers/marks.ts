/**
 * Quotations by their marks: curly, straight, guillemets and single marks that are no apostrophes. A quotation may run
 * over several paragraphs, each with its opening mark repeated and only the last one closed.
 */
import type { Span } from '../reading.ts';

/** Quotations of body[start, end), one paragraph, in order, outermost only; each from its opening to its closing mark. */
export function quotations(body: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  const next = nearest(body, end);
  let at = start;
  while (at < end) {
    const close = closing(body, at, start, end, next);
    if (close === null || (close < end && isNickname(body, at, close))) {
      at = close === null ? at + 1 : close + 1;
      continue;
    }
    found.push({ start: at, end: Math.min(close + 1, end) });
    at = close + 1;
  }
  return found;
}

/**
 * Where the quotation that opens at `at` closes (its last code unit), `end` or more where it stays open, null where none
 * opens there.
 */
function closing(body: string, at: number, start: number, end: number, next: Next): number | null {
  switch (body[at]) {
    case '"':
      return opensStraight(body, at, start) ? Math.min(next('"', at + 1), next('”', at + 1)) : null;
    case '“':
      // “… " is closed by the wrong mark now and then.
      return Math.min(next('”', at + 1), next('"', at + 1));
    case '„':
      return Math.min(next('“', at + 1), next('”', at + 1));
    case '«':
      return next('»', at + 1);
    case "'":
      // Two single marks for a double one, as agencies send them.
      if (body[at + 1] === "'" && opensStraight(body, at + 1, at + 1)) return next("''", at + 2) + 1;
      return opensSingle(body, at, start) ? closingSingle(body, at + 1, end, "'") : null;
    case '‘':
      return opensSingle(body, at, start) ? closingSingle(body, at + 1, end, '’') : null;
    default:
      return null;
  }
}

type Next = (mark: string, from: number) => number;

/** The next place of a mark before `end`, else `end`; each stretch is searched once, however often it is asked. */
function nearest(body: string, end: number): Next {
  const known = new Map<string, number>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last !== undefined && last >= from) return last;
    let at = from;
    while (at < end && !body.startsWith(mark, at)) at++;
    known.set(mark, at);
    return at;
  };
}

/** Jack "Doc" Smith. */
function isNickname(body: string, open: number, close: number): boolean {
  if (close - open > 20 || !/^.\p{Lu}\p{L}+$/u.test(body.slice(open, close))) return false;
  return (
    /\p{L} $/u.test(body.slice(Math.max(0, open - 2), open)) &&
    /^ \p{Lu}/u.test(body.slice(close + 1, close + 3)) &&
    /\p{Lu}\S* $/u.test(body.slice(Math.max(0, open - 20), open))
  );
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

function closingSingle(body: string, from: number, end: number, mark: string): number | null {
  // Cut off, or a mark that stands nowhere would be looked for through the whole text again and again.
  const reach = body.slice(from, Math.min(end, from + SINGLE_REACH));
  for (let i = reach.indexOf(mark); i >= 0; i = reach.indexOf(mark, i + 1)) {
    const before = body[from + i - 1] ?? '';
    const after = body[from + i + 1] ?? '';
    if (/\p{L}|\p{N}/u.test(after)) continue;
    // "the voters' choice": a plural's possessive closes nothing unless it ends a sentence or clause.
    if (before === 's' && /\s/.test(after) && reach.includes(mark, i + 1)) continue;
    return from + i;
  }
  return null;
}
