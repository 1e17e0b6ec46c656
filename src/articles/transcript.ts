/**
 * Texts with next to nothing around them that look like no report: a transcript, an interview, a live report, a long list
 * of remarks. `told` says of each line whether it is a sentence.
 */
import { writtenDays } from './calendar.ts';
import { isLonger } from './characters.ts';
import { endsSentence } from './ending.ts';

/** Letters in sentences, of all letters, from which on a text has no menus around it. */
const UNFRAMED = 0.92;
/** A text of fewer lines is no transcript. */
const LONG = 40;
/** What stands between readers' comments, and how often before the text is theirs. */
const COMMENTED = /\b(?:reply|replies|says|wrote|ago|permalink|report|likes?|upvotes?)\b/i;
const COMMENTS = 3;
/** Characters of a speaker's name, and how often and above what share of its lines a sentence stands. */
const NAME = 60;
const SPOKEN = { times: 3, share: 0.8 } as const;
/** A name or two on a line of its own, or a function: "ann lee", "DR. OLIN:", "Moderator:". */
const SPEAKER = /^(?:\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3}:?|\p{L}[\p{L}\p{M}.'’-]*:)$/u;

/** A line that ends as a sentence does, or is too long to be anything else. */
export function isSentence(line: string): boolean {
  return endsSentence(line) || isLonger(line, 12);
}

/** True for a text with next to nothing around it. */
export function isUnframed(lines: readonly string[], told: readonly boolean[]): boolean {
  if (lines.length < LONG) return false;
  let all = 0;
  let sentences = 0;
  /** Letters of what may be the name of who speaks. */
  let named = 0;
  lines.forEach((line, i) => {
    all += line.length;
    if (told[i] === true) sentences += line.length;
    else if (line.length <= NAME) named += line.length;
  });
  if (sentences < UNFRAMED * (all - named)) return false;
  const speakers = speakersOf(lines, told);
  lines.forEach((line, i) => {
    if (line.length > NAME || !speakers.has(line)) return;
    all -= line.length;
    if (told[i] === true) sentences -= line.length;
  });
  return sentences >= UNFRAMED * all && !isCommented(lines, told, speakers);
}

/** True where three lines stand between readers' comments: "Ann wrote", "Reply", a day. */
function isCommented(lines: readonly string[], told: readonly boolean[], speakers: ReadonlySet<string>): boolean {
  let marks = 0;
  for (const [i, line] of lines.entries()) {
    if (told[i] === true || speakers.has(line)) continue;
    if ((!isLonger(line, 4) && COMMENTED.test(line)) || writtenDays(line).length > 0) marks++;
    if (marks === COMMENTS) return true;
  }
  return false;
}

/** Share of the sentences' letters that is not kept. */
export function lostOf(lines: readonly string[], kept: readonly boolean[], told: readonly boolean[]): number {
  let all = 0;
  let lost = 0;
  lines.forEach((line, i) => {
    if (told[i] !== true) return;
    all += line.length;
    if (kept[i] !== true) lost += line.length;
  });
  return lost / Math.max(1, all);
}

/** Every sentence, what is kept besides, and the names of speakers above what they say. */
export function everySentence(lines: readonly string[], kept: readonly boolean[], told: readonly boolean[]): boolean[] {
  const speakers = speakersOf(lines, told);
  return lines.map((line, i) => kept[i] === true || told[i] === true || speakers.has(line));
}

/** The lines that name who speaks: each recurs, and every time above a sentence; people who talk are two or more. */
function speakersOf(lines: readonly string[], told: readonly boolean[]): Set<string> {
  const heads = new Map<string, number>();
  lines.forEach((line, i) => {
    if (told[i + 1] !== true || line.length > NAME || !SPEAKER.test(line)) return;
    heads.set(line, (heads.get(line) ?? 0) + 1);
  });
  const often = [...heads].filter(([, times]) => times >= SPOKEN.times);
  if (often.length < 2) return new Set();
  const all = new Map(often.map(([line]) => [line, 0]));
  for (const line of lines) {
    const times = line.length > NAME ? undefined : all.get(line);
    if (times !== undefined) all.set(line, times + 1);
  }
  const speakers = often.filter(([line, times]) => times >= SPOKEN.share * (all.get(line) ?? 0));
  return new Set(speakers.length >= 2 ? speakers.map(([line]) => line) : []);
}
