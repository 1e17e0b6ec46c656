/**
 * Sentences of a clean body. A scan for marks that can end a sentence, and rules for those that do not: abbreviations,
 * initials, decimals, "p.m. Friday", questions inside a quotation. Headings, bullets and lines that are no wrapped text
 * stand for themselves. Own rules, because Intl.Segmenter splits at "U.S. President" and "Jan. 5".
 */
import type { Sentence } from './reading.ts';

/** Never the end: a name follows. */
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt capt maj cmdr adm rev hon pres msgr messrs supt insp cpl pvt brig fr ' +
    'st mt ft amb atty vs cf al eg ie viz approx ca no nos fig figs art sec vol pp'
  ).split(' '),
);

/** The end only when a word follows that starts sentences: "Apple Inc. The maker …", "Jan. The vote …". */
const PERHAPS = new Set(
  (
    'inc corp co ltd llc plc cos bros jr sr ave blvd rd dept univ assn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est'
  ).split(' '),
);

/** Words that seldom stand with a capital inside a sentence. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you his her its their our my this that these those there here in on at by for from with to of ' +
    'but and or so yet if when while as after before since although though because until unless whether however meanwhile ' +
    'moreover instead still now then once what why who how which where some many most both each every another such all no not ' +
    'none one two three under over among despite during according also even only just later earlier last next asked'
  ).split(' '),
);

const SPEECH =
  /^(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|answered|shouted|exclaimed|wondered)$/;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isLetter = (code: number) =>
  isLower(code) || isUpper(code) || (code > 0xff && (code < 0x2000 || code > 0x303f) && code < 0xff00);
/** Quotation marks and brackets that close. */
const isCloser = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === 0x300d ||
  code === 0x300f;
const isOpener = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 40 ||
  code === 91 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab ||
  code === 96;
const isWideStop = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f;
const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026 || isWideStop(code);

/** Sentence spans in order, trimmed of white space, never empty, never across a blank line. Linear in the length. */
export function splitSentences(body: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  while (at < body.length) {
    const block = blockAt(body, at);
    for (const [start, end] of lines(body, at, block)) split(body, start, end, sentences);
    at = block + 1;
  }
  return sentences;
}

/** End of the lines that no blank line parts. */
function blockAt(body: string, from: number): number {
  let at = from;
  for (;;) {
    const end = body.indexOf('\n', at);
    if (end < 0) return body.length;
    let next = end + 1;
    while (next < body.length && isSpace(body.charCodeAt(next)) && body.charCodeAt(next) !== 10) next++;
    if (next >= body.length || body.charCodeAt(next) === 10) return end;
    at = next;
  }
}

/**
 * The runs of a block within which sentences are looked for: the whole block where its lines are text wrapped at a
 * width, else each line with those that go on in lower case.
 */
function lines(body: string, from: number, to: number): [number, number][] {
  const all: [number, number][] = [];
  let at = from;
  let longest = 0;
  while (at <= to) {
    const end = body.indexOf('\n', at);
    const stop = end < 0 || end > to ? to : end;
    all.push([at, stop]);
    longest = Math.max(longest, stop - at);
    at = stop + 1;
  }
  if (all.length === 1) return all;
  const wrapped =
    all.length > 2 && longest >= 45 && longest <= 110 && all.slice(0, -1).every(([a, b]) => b - a >= longest - 20);
  if (wrapped && !all.some(([a]) => bulleted(body, a))) return [[from, to]];
  const runs: [number, number][] = [];
  for (const line of all) {
    const last = runs.at(-1);
    let first = line[0];
    while (first < line[1] && isSpace(body.charCodeAt(first))) first++;
    const goesOn = last !== undefined && isLower(body.charCodeAt(first)) && last[1] - last[0] > 30;
    if (goesOn) last[1] = line[1];
    else runs.push([line[0], line[1]]);
  }
  return runs;
}

function bulleted(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  return code === 0x2022 || code === 0x25cf || ((code === 45 || code === 42) && isSpace(body.charCodeAt(at + 1)));
}

function split(body: string, from: number, to: number, into: Sentence[]): void {
  let start = from;
  let at = from;
  while (at < to) {
    const code = body.charCodeAt(at);
    if (code === 0x2022 && at > start && isSpace(body.charCodeAt(at - 1))) {
      push(body, start, at, into);
      start = at;
    } else if (isStop(code)) {
      let end = at + 1;
      while (end < to && isStop(body.charCodeAt(end))) end++;
      const marks = end;
      while (end < to && isCloser(body.charCodeAt(end)) && !opensHere(body, end, to)) end++;
      if (ends(body, start, at, marks, end, to)) {
        push(body, start, end, into);
        start = end;
      }
      at = end;
      continue;
    }
    at++;
  }
  push(body, start, to, into);
}

/** A straight quotation mark after a space opens, one before a space closes. */
function opensHere(body: string, at: number, to: number): boolean {
  const code = body.charCodeAt(at);
  return (
    (code === 34 || code === 39) && isSpace(body.charCodeAt(at - 1)) && at + 1 < to && !isSpace(body.charCodeAt(at + 1))
  );
}

/** Whether the marks [at, marks) with the closers up to `end` end a sentence that began at `start`. */
function ends(body: string, start: number, at: number, marks: number, end: number, to: number): boolean {
  if (end >= to) return true;
  const code = body.charCodeAt(at);
  const wide = isWideStop(body.charCodeAt(marks - 1));
  let next = end;
  while (next < to && isSpace(body.charCodeAt(next))) next++;
  if (next >= to) return true;
  const glued = next === end;
  if (wide) return true;
  let opened = next;
  while (opened < to && isOpener(body.charCodeAt(opened))) opened++;
  const first = body.charCodeAt(opened);
  if (glued) return gluedEnd(body, at, marks, end, opened, to);
  if (isLower(first)) return false;
  if (!isUpper(first) && !isDigit(first) && !isLetter(first) && opened === next) {
    // A dash or a mark goes on; money and bullets begin.
    return first === 36 || first === 0x20ac || first === 0xa3 || first === 0x2022 || first === 35 || first === 64;
  }
  const word = wordAt(body, opened, to);
  const starts = STARTERS.has(word.toLowerCase()) || opened > next;
  const ellipsis = code === 0x2026 || marks - at >= 3;
  if (ellipsis) return starts || isCloser(body.charCodeAt(end - 1));
  if (code !== 46) {
    // “Why?” Putin asked.
    if (end === marks || opened > next) return true;
    const verb = wordAt(body, opened + word.length + 1, to);
    return !(SPEECH.test(verb) || SPEECH.test(word.toLowerCase()));
  }
  if (marks > at + 1) return true;
  return periodEnds(body, start, at, word, starts, isDigit(first));
}

/** "the end.Next": a lower-case word, a stop, and a capitalised word without the space between. */
function gluedEnd(body: string, at: number, marks: number, end: number, next: number, to: number): boolean {
  if (next >= to || marks - at > 1 || body.charCodeAt(at) === 0x2026) return false;
  const closed = end > marks;
  if (!isUpper(body.charCodeAt(next)) || !(isLower(body.charCodeAt(next + 1)) || isSpace(body.charCodeAt(next + 1))))
    return false;
  let first = at;
  while (first > 0 && isLetter(body.charCodeAt(first - 1)) && at - first < 24) first--;
  const length = at - first;
  if (closed) return true;
  if (isDigit(body.charCodeAt(at - 1))) return true;
  if (length < 2 || !isLower(body.charCodeAt(first)) || !isLower(body.charCodeAt(at - 1))) return false;
  // Web addresses: "name.Com", "www.Name".
  const before = body.charCodeAt(first - 1);
  return (
    before !== 46 &&
    before !== 64 &&
    before !== 47 &&
    !/^(?:www|com|org|net|gov)$/i.test(wordAt(body, next, to)) &&
    body.slice(first, at) !== 'www'
  );
}

/** Whether a full stop with a space behind it ends the sentence. */
function periodEnds(body: string, start: number, at: number, next: string, starts: boolean, digit: boolean): boolean {
  let begin = at;
  while (begin > start && at - begin < 24 && isLetter(body.charCodeAt(begin - 1))) begin--;
  const length = at - begin;
  if (length === 0) {
    // "1. First point"
    let number = at;
    while (number > start && isDigit(body.charCodeAt(number - 1))) number--;
    let first = start;
    while (first < number && isSpace(body.charCodeAt(first))) first++;
    return !(number === first && number < at && at - number <= 2);
  }
  const word = body.slice(begin, at);
  const lower = word.toLowerCase();
  const dotted = body.charCodeAt(begin - 1) === 46;
  if (length === 1 && dotted) {
    // "10 p.m. Wednesday", "U.S. President", but "in the U.S. The …"
    return starts && !(lower === 'm' && digit);
  }
  if (length === 1 && isUpper(word.charCodeAt(0))) return starts && next !== 'A' && isLower(body.charCodeAt(begin - 2));
  if (lower === 'no' || lower === 'art' || lower === 'sec' || lower === 'fig' || lower === 'st' || lower === 'al') {
    if (digit) return lower === 'al';
    return isLower(word.charCodeAt(0)) || lower === 'no' ? true : lower === 'st' ? starts : false;
  }
  if (TITLES.has(lower)) return false;
  if (PERHAPS.has(lower) && (isUpper(word.charCodeAt(0)) || lower === 'est')) return starts && !digit;
  if (dotted && length <= 2) return starts;
  return true;
}

/** The letters at a place, at most 24 of them. */
function wordAt(body: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 24 && isLetter(body.charCodeAt(end))) end++;
  return body.slice(from, end);
}

function push(body: string, from: number, to: number, into: Sentence[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(body.charCodeAt(start))) start++;
  while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
  if (end > start) into.push({ start, end });
}
