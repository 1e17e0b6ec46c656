/**
 * The posts of a live report that was flattened: times of day that run forwards or backwards, each above a sentence or
 * above a short headline and a sentence. Lists of other reports have times as well, but no sentences.
 */
import { countWords } from './characters.ts';
import { endsSentence } from './ending.ts';

/** A time of day alone on its line. */
export const TIME = /^(\d{1,2})[:.h](\d\d)(?:\s?(?:([ap])\.?m\.?|[A-Z]{2,4}|Uhr))?$/;

/** Posts that make a live report, and the share of the times that must head one. */
const LEAST = 4;
const SHARE = 0.8;
/** Words of a post's headline at most, and of what a post says at least. */
const HEADLINE = 14;
const SAID = 6;

/** Places of the lines of a live report's posts, each with its time; none where the text is no such report. */
export function postsOf(lines: readonly string[]): number[] {
  const found: number[] = [];
  const minutes: number[] = [];
  let times = 0;
  lines.forEach((line, i) => {
    const time = line.length <= 12 && isDigit(line) ? TIME.exec(line) : null;
    if (time === null) return;
    times++;
    const headed = !endsSentence(lines[i + 1] ?? '') && countWords(lines[i + 1] ?? '') <= HEADLINE;
    const from = headed ? i + 2 : i + 1;
    let to = from;
    while (to < lines.length && says(lines[to] ?? '')) to++;
    if (to === from) return;
    for (let k = i; k < to; k++) found.push(k);
    minutes.push(minutesOf(time));
  });
  if (minutes.length < LEAST || minutes.length < SHARE * times) return [];
  // One step against the others is midnight.
  const up = minutes.filter((at, i) => i > 0 && at > (minutes[i - 1] ?? at)).length;
  const down = minutes.filter((at, i) => i > 0 && at < (minutes[i - 1] ?? at)).length;
  return Math.min(up, down) <= 1 ? found : [];
}

/** Whether a digit begins the line. */
function isDigit(line: string): boolean {
  const unit = line.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

/** Minutes since midnight; "12:05 a.m." is five. */
function minutesOf([, hour = '', minute = '', half]: readonly string[]): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute);
}

function says(line: string): boolean {
  return endsSentence(line) && countWords(line) >= SAID;
}
