/** Statements of different sources that cannot both hold: the same thing told with another number. */
import type { Figure } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import { apart } from './rounding.ts';
import { contained, type Telling } from './telling.ts';

export interface Contradictory {
  readonly article: StoredArticle;
  readonly text: string;
  readonly telling: Telling;
  readonly figures: readonly Figure[];
}

/** Content words, numbers aside, that two sentences have to share to be about the same thing. */
const SAME_THING = 0.5;
const FEWEST_SHARED = 4;
/** Words of the shorter measure that the other one holds too. */
const SAME_MEASURE = 0.6;
/** Milliseconds between two articles that tell of one state of things. */
const CLOSE = 3 * 86_400_000;
/** Values closer than this are one value rounded twice. */
const ROUNDING = 0.03;
/** Sentences compared with one another. */
const MOST = 160;

/** Pairs of sentences that give different values of one thing, the most alike first; each sentence stands in one. */
export function findContradictions<T extends Contradictory>(
  told: readonly T[],
  limit: number,
): { about: string; sides: [T, T] }[] {
  const candidates = told.slice(0, MOST).filter((one) => one.figures.length > 0);
  const found: { about: string; sides: [T, T]; likeness: number }[] = [];
  candidates.forEach((a, i) => {
    for (const b of candidates.slice(i + 1)) {
      if (a.article.id === b.article.id) continue;
      const likeness = contained(wordsOf(a), wordsOf(b));
      if (likeness < SAME_THING || shared(wordsOf(a), wordsOf(b)).length < FEWEST_SHARED) continue;
      const pair = opposed(a, b);
      if (pair) found.push({ about: aboutOf(a, b), sides: [a, b], likeness });
    }
  });
  const used = new Set<T>();
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ sides }) => {
      if (sides.some((side) => used.has(side))) return false;
      for (const side of sides) used.add(side);
      return true;
    })
    .slice(0, limit);
}

/** Figures of one measure, unit, change and time that are apart, where neither sentence has the other's value too. */
function opposed(a: Contradictory, b: Contradictory): [Figure, Figure] | null {
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (x.unit !== y.unit || x.kind !== y.kind || x.change !== y.change || x.kind === 'ordinal') continue;
      if (!sameMeasure(x, y) || !sameTime(x, y, a.article, b.article)) continue;
      if (!near(x, y) && !a.figures.some((f) => near(f, y)) && !b.figures.some((f) => near(f, x))) return [x, y];
    }
  }
  return null;
}

function sameMeasure(x: Figure, y: Figure): boolean {
  if (x.measure === null || y.measure === null) return false;
  return contained(new Set(contentWords(x.measure)), new Set(contentWords(y.measure))) >= SAME_MEASURE;
}

/** The same period, or, where neither names one, articles so close that the one is no later state of the other. */
function sameTime(x: Figure, y: Figure, a: StoredArticle, b: StoredArticle): boolean {
  if (x.period !== null || y.period !== null) return x.period === y.period;
  if (a.publishedFrom === null || b.publishedFrom === null) return false;
  return Math.abs(Date.parse(a.publishedFrom) - Date.parse(b.publishedFrom)) <= CLOSE;
}

/** Both can hold: a bound that the other value satisfies, or one value rounded twice. */
function near(x: Figure, y: Figure): boolean {
  if (!apart(x, y)) return true;
  const low = Math.max(x.value, y.value);
  const high = Math.min(x.valueHigh ?? x.value, y.valueHigh ?? y.value);
  if (low <= high) return true;
  return (low - high) / Math.max(Math.abs(low), Math.abs(high)) <= ROUNDING;
}

const memo = new WeakMap<Contradictory, ReadonlySet<string>>();

/** Content words without numbers. */
function wordsOf(one: Contradictory): ReadonlySet<string> {
  const known = memo.get(one);
  if (known) return known;
  const words = new Set([...one.telling.stems].filter((stem) => !/\d/.test(stem)));
  memo.set(one, words);
  return words;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

/** The measure in an article's words, else the names that both sentences hold. */
function aboutOf(a: Contradictory, b: Contradictory): string {
  const pair = opposed(a, b);
  const measure = pair?.[0].measure ?? pair?.[1].measure;
  if (measure) return measure;
  const names = shared(a.telling.names, b.telling.names);
  return names.length > 0 ? names.slice(0, 3).join(', ') : shared(wordsOf(a), wordsOf(b)).slice(0, 4).join(' ');
}
