/** Which sentences of several articles are told: the best, none twice in whatever words, sources spread, in order of time. */
import { retells, tellsSame } from './telling.ts';
import type { Told } from './told.ts';

const DAY_MS = 86_400_000;
/** What a sentence's echo in other articles weighs. */
const ECHO = 1.2;
/** What one more sentence from the same article, and from the same source, costs. */
const REPEATED = { article: 0.5, source: 0.2 };
/** Share of the weakest chosen sentence's value that the newest state has to have. */
const NEARLY = 0.85;
/** Days between two sentences that may tell of one happening in different words. */
const ONE_TIME = 7;

/** What other articles tell too is what the topic is about. */
export function echoed(pool: readonly Told[]): Told[] {
  const articles = new Map<string, Set<number>>();
  for (const { stems, article } of pool)
    for (const stem of stems) articles.set(stem, (articles.get(stem) ?? new Set()).add(article.id));
  const most = Math.log(1 + new Set(pool.map((one) => one.article.id)).size);
  return pool
    .map((one) => {
      let echo = 0;
      for (const stem of one.stems) echo += Math.log(articles.get(stem)?.size ?? 1);
      return { ...one, value: one.value + (ECHO * echo) / Math.max(1, one.stems.size) / most };
    })
    .sort((a, b) => b.value - a.value);
}

/** The best about something, none told twice, no article and no source alone; the newest state is among them. */
export function choose(pool: readonly Told[], wanted: number, about: ReadonlySet<string> = new Set()): Told[] {
  const chosen: Told[] = [];
  const left = [...pool];
  while (chosen.length < wanted && left.length > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach((one, i) => {
      const repeated = chosen.reduce(
        (sum, other) =>
          sum +
          (other.article.id === one.article.id ? REPEATED.article : 0) +
          (other.article.source === one.article.source ? REPEATED.source : 0),
        0,
      );
      if (one.value - repeated > most) {
        most = one.value - repeated;
        best = i;
      }
    });
    const [one] = left.splice(best, 1);
    if (one && !chosen.some((other) => repeats(one, other, about))) chosen.push(one);
  }
  return withNewest(chosen, pool, wanted, about);
}

/** Puts the newest state in the place of the weakest, when nothing chosen is as new and it says nearly as much. */
function withNewest(chosen: Told[], pool: readonly Told[], wanted: number, about: ReadonlySet<string>): Told[] {
  const published = (one: Told) => one.article.publishedTo ?? '';
  const weakest = chosen.at(-1);
  if (wanted < 3 || chosen.length < wanted || !weakest) return chosen;
  const latest = pool
    .filter((one) => one.value >= NEARLY * weakest.value)
    .reduce((a, b) => (published(b) > published(a) ? b : a), weakest);
  if (chosen.some((one) => published(one) >= published(latest) || repeats(latest, one, about))) return chosen;
  return [...chosen.slice(0, wanted - 1), latest];
}

/** Whether one of two says nothing beside the other, in whatever words. */
function repeats(a: Told, b: Told, about: ReadonlySet<string>): boolean {
  if (tellsSame(a.telling, b.telling)) return true;
  const days = Math.abs(Date.parse(a.place) - Date.parse(b.place)) / DAY_MS;
  // Of the undated it is not known.
  return !(days > ONE_TIME) && retells(a.telling, b.telling, about);
}

/** In order of time. */
export function inOrder(chosen: readonly Told[]): Told[] {
  return [...chosen].sort(
    (a, b) =>
      a.place.localeCompare(b.place) ||
      (a.article.publishedTo ?? '').localeCompare(b.article.publishedTo ?? '') ||
      a.article.id - b.article.id ||
      a.start - b.start,
  );
}
