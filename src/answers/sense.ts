/**
 * A topic of one word that is somebody's name ("Apple", "Shell") is not what the word means written small ("bad apples"):
 * where articles mostly write it as a name, only what names it is about it.
 */
import { contentWords, placedWords } from '../language/words.ts';

/** Share of the word's places inside sentences that are capital, at which it is a name; less where it was asked as one. */
const MOSTLY = 0.6;
const ASKED = 0.3;

/** Items whose text has the topic in the sense in which most have it; all of them where the topic is no single word. */
export function inSense<T>(topic: string, items: readonly T[], textOf: (item: T) => string): T[] {
  const [word, ...more] = contentWords(topic, { query: true });
  if (word === undefined || more.length > 0) return [...items];
  const uses = items.map((item) => usesOf(word, textOf(item)));
  const inside = uses.flat().filter(({ opens }) => !opens);
  const least = /^\p{Lu}/u.test(topic.trim()) ? ASKED : MOSTLY;
  if (inside.filter(({ capital }) => capital).length < least * inside.length) return [...items];
  return items.filter((_, i) => uses[i]?.length === 0 || uses[i]?.some(({ capital }) => capital));
}

/** Where a text has the word: whether with a capital, and whether as the first word, which has one anyhow. */
function usesOf(word: string, text: string): { capital: boolean; opens: boolean }[] {
  const { words, starts } = placedWords(text);
  const found: { capital: boolean; opens: boolean }[] = [];
  words.forEach((one, i) => {
    const start = starts[i] ?? 0;
    if (one === word) found.push({ capital: /^\p{Lu}/u.test(text.slice(start, start + 2)), opens: i === 0 });
  });
  return found;
}
