/**
 * Cards of people, as some publishers set them into the running text behind a name: the name once more in full, headlines
 * about him glued to it, and "MORE" ("Maria Costa Maria Lena CostaPort to be sold Ferry sinks MORE (of Lund)").
 */
const CARD =
  /(?<=(\p{Lu}[\p{L}'’-]{1,40})) (?:\(?["“]?\p{Lu}[\p{L}.'’-]{0,40}["”]?\)? ){1,4}\1(?: (?:Jr|Sr)\.?| I{2,3})?(?=[\p{Lu}\d'"‘“#@[])[^\n]{0,700}? MORE\b/gu;
const MARK = ' MORE';

/** The text without cards; the name that each stands behind stays. */
export function withoutCards(text: string): string {
  if (!text.includes(MARK)) return text;
  const lines = text.split('\n').map((line) => (line.includes(MARK) ? line.replace(CARD, '') : line));
  return lines.join('\n');
}
