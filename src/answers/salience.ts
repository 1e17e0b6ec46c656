/** How much a sentence says: position, what the text keeps coming back to, and whether it stands on its own. */
import type { Sentence } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';

export interface Candidate {
  readonly article: StoredArticle;
  readonly start: number;
  readonly end: number;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/** Sentences beyond this many are not looked at: news tells first what matters. */
const MOST = 200;

/** Scores every sentence that can stand alone; with a topic, only those that speak of it. */
export function rankSentences(article: StoredArticle, sentences: readonly Sentence[], topic?: string): Candidate[] {
  const looked = sentences.slice(0, MOST).map((span) => {
    const text = article.body.slice(span.start, span.end);
    return { span, text, stems: new Set(contentWords(text)) };
  });
  const counts = new Map<string, number>();
  for (const { stems } of looked) for (const s of stems) counts.set(s, (counts.get(s) ?? 0) + 1);
  const about = new Set(topic === undefined ? [] : contentWords(topic, { query: true }));
  const title = new Set(contentWords(article.title ?? ''));
  return looked.flatMap(({ span, text, stems }, i) => {
    if (stems.size < 4 || stems.size > 60 || /\?["”’)]*$/.test(text) || LEANING.test(text)) return [];
    const held = [...about].filter((s) => stems.has(s)).length;
    if (about.size > 0 && held === 0) return [];
    let central = 0;
    let titled = 0;
    for (const s of stems) {
      central += Math.log(counts.get(s) ?? 1);
      if (title.has(s)) titled++;
    }
    const score =
      1 / (1 + i / 3) +
      central / stems.size / 2 +
      titled / (2 * (title.size || 1)) +
      (about.size > 0 ? held / about.size : 0);
    return [{ article, start: span.start, end: span.end, stems, score }];
  });
}

/** Openings that lean on the sentence before. */
const LEANING = /^["“‘']?(?:But|And|So|Yet|He|She|It|They|That|This|These|Those|His|Her|Its|Their|Such)\b/;

/** The best sentences of which none says what another one says. */
export function chooseSentences(candidates: readonly Candidate[], wanted: number): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => overlap(candidate.stems, other.stems) < 0.5)) chosen.push(candidate);
  }
  return chosen;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const s of a) if (b.has(s)) shared++;
  return shared / Math.min(a.size, b.size);
}
