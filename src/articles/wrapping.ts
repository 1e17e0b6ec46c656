/** Hard-wrapped text (a line break every 60 to 100 characters, as in mail and wire copy) back to whole paragraphs. */
import { endsSentence, endsWithColon } from './ending.ts';

const GOES_ON = /^["'“‘(]?\p{Ll}/u;

/** Lines of the text with hard-wrapped ones joined; "" stands for an empty line. A text that is not wrapped stays. */
export function unwrap(text: string): string[] {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  let joints = 0;
  let broken = 0;
  let widest = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (line.length < 30 || next === '') continue;
    joints++;
    if (ends(line)) continue;
    if (GOES_ON.test(next)) broken++;
    widest = Math.max(widest, line.length);
  }
  if (broken < 3 || broken * 3 < joints || widest > 120) return lines;
  const joined: string[] = [];
  /** Lines of the paragraph that is read, each with the blank that joins it to the next. */
  let parts: string[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    const indented = /^(?:\t| {2,})\S/.test(raw[i] ?? '');
    const last = parts.at(-1);
    if (open && line !== '' && last !== undefined && !(indented && ends(last))) {
      const hyphened = last.endsWith('-') && /\p{L}-$/u.test(last.slice(-3)) && GOES_ON.test(line);
      parts[parts.length - 1] = hyphened ? last.slice(0, -1) : `${last} `;
      parts.push(line);
    } else {
      if (last !== undefined) joined.push(parts.join(''));
      parts = [line];
    }
    // A line that stops well short of the margin ends its paragraph, unless it plainly goes on.
    open = line.length >= widest * 0.6 || (open && line !== '' && !ends(line));
  }
  joined.push(parts.join(''));
  return joined;
}

function ends(line: string): boolean {
  return endsSentence(line) || endsWithColon(line);
}
