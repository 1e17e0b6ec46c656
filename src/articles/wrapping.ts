/** Hard-wrapped text (a line break every 60 to 100 characters, as in mail and wire copy) back to whole paragraphs. */

const ENDS = /[.!?:…。！？]["'”’»)\]]*$/u;
const GOES_ON = /^["'“‘(]?\p{Ll}/u;

/** Lines of the text with hard-wrapped ones joined; "" stands for an empty line. A text that is not wrapped stays. */
export function unwrap(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  let joints = 0;
  let broken = 0;
  let widest = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]?.trim() ?? '';
    const next = lines[i + 1]?.trim() ?? '';
    if (line.length < 30 || next === '') continue;
    joints++;
    if (!ENDS.test(line) && GOES_ON.test(next)) broken++;
    if (!ENDS.test(line)) widest = Math.max(widest, line.length);
  }
  if (broken < 3 || broken * 3 < joints || widest > 120) return lines.map((line) => line.trim());
  const joined: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.trim();
    const indented = /^(?:\t| {2,})\S/.test(raw);
    const last = joined.at(-1);
    if (open && line !== '' && last !== undefined && !(indented && ENDS.test(last))) {
      joined[joined.length - 1] =
        /\p{L}-$/u.test(last) && GOES_ON.test(line) ? last.slice(0, -1) + line : `${last} ${line}`;
    } else joined.push(line);
    // A line that stops well short of the margin ends its paragraph, unless it plainly goes on.
    open = line.length >= widest * 0.6 || (open && line !== '' && !ENDS.test(line));
  }
  return joined;
}
