/** Statements of different sources that cannot both hold: the same thing told with another number. */
import type { Figure } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import { besideOf } from './beside.ts';
import { certaintyOf, facetsOf } from './facets.ts';
import { measureKey } from './measures.ts';
import { apart } from './rounding.ts';
import { contained, type Telling } from './telling.ts';

export interface Contradictory {
  readonly article: StoredArticle;
  readonly start: number;
  readonly end: number;
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
      if (!sameMeasure(x, y, a, b) || !sameTime(x, y, a.article, b.article)) continue;
      if (!near(x, y) && !a.figures.some((f) => near(f, y)) && !b.figures.some((f) => near(f, x))) return [x, y];
    }
  }
  return null;
}

/** The words of one measure hold most of the other's, and neither is of another scope or country than the other. */
function sameMeasure(x: Figure, y: Figure, a: Contradictory, b: Contradictory): boolean {
  if (x.measure === null || y.measure === null) return false;
  const [one, two] = [keyOf(x, a), keyOf(y, b)];
  if (!one || !two || one.facets.join() !== two.facets.join()) return false;
  if (one.key.toll !== two.key.toll) return false;
  const { parties } = one.key;
  if (parties.length > 0 && two.key.parties.length > 0 && !parties.every((party) => two.key.parties.includes(party)))
    return false;
  if (one.key.toll) return one.key.key === two.key.key;
  // A word that only one of them has may be what they differ in: exports and trade, the deficit and the debt.
  const words = [new Set(one.key.words), new Set(two.key.words)] as const;
  if (words[0].size > 0 && words[1].size > 0 && contained(...words) < 1) return false;
  return contained(new Set(contentWords(x.measure)), new Set(contentWords(y.measure))) >= SAME_MEASURE;
}

function keyOf(figure: Figure, { article, start, end, text }: Contradictory) {
  const beside = besideOf(article.body, figure, { start, end });
  const key = measureKey(figure, { sentence: text, earlier: () => null, article: [], beside });
  if (!key) return null;
  return { key, facets: [...facetsOf(figure, beside), certaintyOf(figure, beside, article.publishedTo)] };
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
