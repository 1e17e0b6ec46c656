/**
 * A corpus of any size for measuring speed: articles recombined from real sentences. Each takes half of its sentences
 * from one article in their order, the rest from others, a title of its own sentences' words, one of the real
 * outlets and a day of 2015 to 2019, so that words, names and figures are spread as in real news and no text is
 * there twice. The same seed gives the same corpus.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticles, readBytes } from '../src/ingest/document.ts';

const ROOT = path.join(import.meta.dirname, '..');
const REAL = path.join(ROOT, '..', 'shared', 'bench', 'data', 'articles');
const SAMPLES = path.join(ROOT, 'samples');
/** Sentences of an article; at the real ones' mean length about 3 KB. */
const SENTENCES = 20;
const PER_FILE = 500;
const DAYS = 5 * 365;

export interface Material {
  /** Where the sentences come from, in words. */
  readonly origin: string;
  readonly sources: readonly string[];
  /** Sentences by article. */
  readonly articles: readonly (readonly string[])[];
}

/** Sentences of the evaluation kit's articles, or, where that is missing, of the samples. */
export async function material(): Promise<Material> {
  const real = await readdir(REAL).catch(() => null);
  const folder = real ? REAL : SAMPLES;
  const names = (real ?? (await readdir(SAMPLES))).filter((name) => /\.(?:jsonl?|txt|md|html|eml)$/.test(name));
  const articles: string[][] = [];
  const sources = new Set<string>();
  for (const name of names.sort()) {
    for await (const item of readArticles(name, await readBytes(path.join(folder, name)), { asIs: false })) {
      if ('error' in item) continue;
      sources.add(item.article.source ?? 'Unknown');
      articles.push(item.reading.sentences.map(({ start, end }) => item.article.body.slice(start, end)));
    }
  }
  const origin = real
    ? `${articles.length} real articles (../shared/bench/data/articles)`
    : `${articles.length} samples`;
  return { origin, sources: [...sources], articles: articles.filter((sentences) => sentences.length > 0) };
}

/** Writes `count` articles as .jsonl files of 500; gives the bytes written. */
export async function writeCorpus(folder: string, { articles, sources }: Material, count: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const random = generator(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let bytes = 0;
  for (let from = 0; from < count; from += PER_FILE) {
    const lines: string[] = [];
    for (let i = from; i < Math.min(from + PER_FILE, count); i++) {
      const host = pick(articles);
      const start = Math.floor(random() * Math.max(host.length - SENTENCES / 2, 1));
      const own = host.slice(start, start + SENTENCES / 2);
      const others = Array.from({ length: SENTENCES - own.length }, () => pick(pick(articles)));
      const title = `${pick(host).split(/\s+/).slice(0, 9).join(' ')} (${i})`;
      const published = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10);
      lines.push(JSON.stringify({ title, source: pick(sources), published, body: [...own, ...others].join('\n\n') }));
    }
    const text = `${lines.join('\n')}\n`;
    bytes += Buffer.byteLength(text);
    await writeFile(path.join(folder, `${String(from).padStart(7, '0')}.jsonl`), text);
  }
  return bytes;
}

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
