/**
 * Source and content spans of attributions, on ../shared/bench/data/attribution (PolNeAR):
 *   node bench/attribution-spans.ts [--half even|odd] [--missed] [--wrong]
 * Gold relations are those with a source and a content. A quote meets a relation where they share at least half of the
 * shorter content (the measure of score/attribution.mjs).
 * - content, overlap: precision is the share of quotes that meet some relation, recall the share of relations met.
 * - source, overlap: the same, and the source spans too share at least half of the shorter one.
 * - content, exact and source, exact: the same, and both ends agree but for white space and marks.
 * - words: micro precision and recall of the words inside any content (or source), gold against found.
 * `--half` takes every second document, so that rules made on one half are judged on the other.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readText, type Span } from '../src/language/reading.ts';

interface GoldSpan extends Span {
  readonly text: string;
}
interface Document {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly GoldSpan[];
    readonly cue: readonly GoldSpan[];
    readonly content: readonly GoldSpan[];
  }[];
}

const { values } = parseArgs({
  options: { half: { type: 'string' }, missed: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const file = path.join(import.meta.dirname, '../../shared/bench/data/attribution/polnear.jsonl');
if (!existsSync(file)) {
  console.log('skipped: the evaluation data is not beside the project (../shared/bench)');
  process.exit(0);
}
const documents = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Document)
  .filter((_, i) => values.half === undefined || (values.half === 'even') === (i % 2 === 0));

const context = { published: null, publishedInferred: false, title: null, source: null, url: null };
const length = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce(
    (sum, x) => sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const meets = (a: readonly Span[], b: readonly Span[]) => {
  const common = shared(a, b);
  return common > 0 && common * 2 >= Math.min(length(a), length(b));
};

const n = { quotes: 0, relations: 0 };
const measures = ['content, overlap', 'source, overlap', 'content, exact', 'source, exact'] as const;
const hits = new Map(measures.map((m) => [m, { quotes: 0, relations: 0 }]));
const words = { content: [0, 0, 0], source: [0, 0, 0] };
const missedBy = new Map<string, number>();
for (const document of documents) {
  const { text } = document;
  const trim = (spans: readonly Span[]) =>
    spans.map((s) => text.slice(s.start, s.end).replace(/[\s.,:;“”"']+/g, '')).join('');
  const quotes = readText(text, context).quotes;
  const gold = document.attributions.filter((a) => a.source.length > 0 && a.content.length > 0);
  n.quotes += quotes.length;
  n.relations += gold.length;
  const sourceMeets = (q: (typeof quotes)[number], r: (typeof gold)[number]) =>
    q.source !== null && meets([q.source], r.source);
  const tests: Record<(typeof measures)[number], (q: (typeof quotes)[number], r: (typeof gold)[number]) => boolean> = {
    'content, overlap': () => true,
    'source, overlap': sourceMeets,
    'content, exact': (q, r) => trim([q]) === trim(r.content),
    'source, exact': (q, r) => q.source !== null && trim([q.source]) === trim(r.source),
  };
  const pairs = quotes.flatMap((q) => gold.filter((r) => meets([q], r.content)).map((r) => ({ q, r })));
  for (const measure of measures) {
    const good = pairs.filter(({ q, r }) => tests[measure](q, r));
    const hit = hits.get(measure);
    if (!hit) continue;
    hit.quotes += new Set(good.map(({ q }) => q)).size;
    hit.relations += new Set(good.map(({ r }) => r)).size;
  }
  const met = new Set(pairs.map(({ r }) => r));
  const good = new Set(pairs.map(({ q }) => q));
  const right = new Set(pairs.filter(({ q, r }) => sourceMeets(q, r)).map(({ q }) => q));
  if (values.wrong)
    for (const q of quotes) {
      if (right.has(q)) continue;
      const source = q.source ? text.slice(q.source.start, q.source.end) : '-';
      const wanted = pairs
        .find((pair) => pair.q === q)
        ?.r.source.map((s) => s.text)
        .join(' … ');
      console.log(`${good.has(q) ? `? ${wanted} <-` : '+'} [${source}] <${q.cue}> {${q.text.slice(0, 90)}}`);
    }
  for (const relation of gold) {
    if (met.has(relation)) continue;
    const cue = relation.cue
      .map((s) => s.text)
      .join(' … ')
      .toLowerCase();
    missedBy.set(cue, (missedBy.get(cue) ?? 0) + 1);
    if (values.missed) {
      const line = (spans: readonly GoldSpan[]) =>
        spans
          .map((s) => s.text)
          .join(' … ')
          .slice(0, 90);
      console.log(`- [${line(relation.source)}] <${line(relation.cue)}> {${line(relation.content)}}`);
    }
  }
  const mask = (spans: readonly Span[]) => {
    const bits = new Uint8Array(text.length);
    for (const s of spans) bits.fill(1, s.start, s.end);
    return bits;
  };
  const count = (into: number[], found: Uint8Array, wanted: Uint8Array) => {
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const f = found[word.index] ?? 0;
      const w = wanted[word.index] ?? 0;
      into[0] = (into[0] ?? 0) + (f & w);
      into[1] = (into[1] ?? 0) + f;
      into[2] = (into[2] ?? 0) + w;
    }
  };
  count(words.content, mask(quotes), mask(gold.flatMap((r) => r.content)));
  count(words.source, mask(quotes.flatMap((q) => (q.source ? [q.source] : []))), mask(gold.flatMap((r) => r.source)));
}

const row = (name: string, precision: number, recall: number) =>
  console.log(
    `${name.padEnd(20)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`,
  );
console.log(`${documents.length} documents, ${n.relations} relations, ${n.quotes} quotes`);
for (const [measure, hit] of hits) row(measure, hit.quotes / n.quotes, hit.relations / n.relations);
for (const [name, [both = 0, found = 0, wanted = 0]] of Object.entries(words))
  row(`${name}, words`, both / (found || 1), both / (wanted || 1));
if (values.missed) {
  const top = [...missedBy].sort((a, b) => b[1] - a[1]).slice(0, 60);
  console.log(top.map(([cue, times]) => `${cue}: ${times}`).join(' | '));
}
