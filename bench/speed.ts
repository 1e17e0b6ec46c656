/**
 * npm run bench [-- --sizes 1000,10000] [--json FILE]: how fast and how large the running program is, in absolute
 * figures and as ratios to what is aimed at. The parts are the program's own: library, answer pool, `communique start`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import type { MeasureGroup, Question } from '../src/answers/answer.ts';
import { type AnswerPool, openAnswerPool } from '../src/answers/pool.ts';
import { readDocument } from '../src/articles/document.ts';
import { readArticles, readBytes } from '../src/ingest/document.ts';
import { openLibrary } from '../src/ingest/library.ts';
import { readText } from '../src/language/reading.ts';
import { SILENT } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import { answerFiles } from '../src/presenters/render.ts';
import { derive } from '../src/store/derived.ts';
import { StoryPlacer } from '../src/store/placing.ts';
import { databaseFile, Store } from '../src/store/store.ts';
import { material, writeCorpus } from './corpus.ts';

const ROOT = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, json: { type: 'string' } },
});
const sizes = values.sizes
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('--sizes takes numbers of articles');

/** Answers measured of each command. */
const ASKED = 40;
const IN_FLIGHT = 50;
/** Articles that are placed in their stories once more. */
const PLACED = 300;

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What is aimed at, and whether more or less of it is better. */
  readonly aim?: { readonly value: number; readonly better: 'more' | 'less' };
}

const rows: Row[] = [];
function note(what: string, value: number, unit: string, aim?: number, better: 'more' | 'less' = 'less'): void {
  rows.push({ what, value, unit, ...(aim === undefined ? {} : { aim: { value: aim, better } }) });
  const ratio =
    aim === undefined ? '' : `   aim ${better === 'more' ? '≥' : '≤'} ${aim}: ${(value / aim).toFixed(2)} of it`;
  console.log(`  ${what.padEnd(58)} ${format(value).padStart(9)} ${unit}${ratio}`);
}
const format = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

const text = await material();
console.log(
  `Communiqué ${packageJson.version}, Node ${process.version}, ${cpus()[0]?.model ?? 'CPU'} × ${availableParallelism()}`,
);
console.log(
  `load before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
console.log(`Corpus: sentences of ${text.origin}, recombined: half of an article's 20 sentences from one`);
console.log('real article in order, half from others; outlets real, days of 2015 to 2019; no text twice.');

const work = await mkdtemp(path.join(tmpdir(), 'communique-bench-'));
try {
  await cleaning();
  await reading();
  for (const size of sizes) await corpus(size);
  await started('with the samples', {}, true);
  await charts();
  ratios();
  if (values.json !== undefined) await writeFile(values.json, JSON.stringify(rows, null, 2));
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Bytes to clean text and date, one thread: pages as one gets them by copying, and records of JSON. */
async function cleaning(): Promise<void> {
  const data = path.join(ROOT, '..', 'shared', 'bench', 'data');
  const lines = async (file: string) =>
    (await readFile(path.join(data, file), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const copied = (await lines('lines/l3s-gn1.jsonl')).map((line) => {
    const page = JSON.parse(line) as { lines: { text: string }[] };
    return page.lines.map(({ text }) => text).join('\n');
  });
  const records = await lines('articles/allsides-china-russia.jsonl');
  if (copied.length === 0 || records.length === 0) return;
  console.log('\nCleaning alone, one thread');
  for (const [what, file, texts] of [
    ['flattened pages (../shared/bench/data/lines)', 'a.txt', copied],
    ['records (../shared/bench/data/articles)', 'a.json', records],
  ] as const) {
    const documents = texts.map((text) => Buffer.from(text));
    const run = async () => {
      for (const bytes of documents) await readDocument(file, bytes, { asIs: false, given: {} });
    };
    await run();
    const before = process.cpuUsage();
    await run();
    const bytes = documents.reduce((sum, { length }) => sum + length, 0);
    note(what, bytes / 1e3 / cpuMs(before), 'MB/s', 20, 'more');
  }
}

/** Language alone: bodies to readings, one thread. */
async function reading(): Promise<void> {
  console.log('\nReading alone, one thread');
  const folder = path.join(work, 'reading');
  await writeCorpus(folder, text, 600);
  const bodies: { body: string; published: string | null }[] = [];
  for (const name of ['0000000.jsonl', '0000500.jsonl']) {
    for await (const item of readArticles(name, await readBytes(path.join(folder, name)), { asIs: true }))
      if (!('error' in item)) bodies.push(item.article);
  }
  const context = { publishedInferred: false, title: null, source: null, url: null };
  const run = () => {
    for (const { body, published } of bodies) readText(body, { ...context, published });
  };
  run();
  const bytes = bodies.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  const seconds = timed(run);
  note('sentences, times, names, quotes, figures, events', bytes / 1e6 / seconds, 'MB/s', 4, 'more');
  note('the same, articles of 3 KB', bodies.length / seconds, 'articles/s');
}

async function corpus(size: number): Promise<void> {
  console.log(`\n${size.toLocaleString('en')} articles`);
  const articlesDir = path.join(work, `articles-${size}`);
  const dataDir = path.join(work, `data-${size}`);
  const bytes = await writeCorpus(articlesDir, text, size);
  await writeCorpus(dataDir, text, 0);
  const database = databaseFile(dataDir);
  const store = new Store({ path: database, patient: true });
  const { version } = packageJson;
  const library = openLibrary({ database, articlesDir, version, log: SILENT, metrics: createMetrics(), settleMs: 0 });
  const ingesting = loopDelay();
  const before = process.cpuUsage();
  const began = performance.now();
  await library.settled;
  const seconds = (performance.now() - began) / 1000;
  const stored = (await store.corpus(null).overview()).articles;
  note('read and stored', stored / seconds, 'articles/s', 1000, 'more');
  note('read and stored', bytes / 1e6 / seconds, 'MB/s');
  // What other work on this machine takes away shows in the clock, not in this.
  note('processor time an article, all threads', cpuMs(before) / stored, 'ms');
  note('loop delay p99 of the gateway’s thread meanwhile', ingesting(), 'ms', 20);
  await library.stop();
  await placing(database, store);

  const pool = openAnswerPool({ database, log: SILENT, timeoutMs: 120_000 });
  const questions = await questionsOf(pool);
  for (const [name, list] of questions) {
    await pool.ask(list[0] as Question, { guild: null, now: new Date() }).catch(() => {});
    const times: number[] = [];
    const before = process.cpuUsage();
    let refused = '';
    for (const question of list) {
      const asked = performance.now();
      await pool.ask(question, { guild: null, now: new Date() }).catch((error: unknown) => {
        refused = String(error);
      });
      times.push(performance.now() - asked);
    }
    if (refused !== '') {
      console.log(`  /${name}: ${refused}`);
      continue;
    }
    note(`/${name} processor time`, cpuMs(before) / list.length, 'ms');
    const aim = name === 'search' ? 30 : 150;
    note(`/${name} p50`, quantile(times, 0.5), 'ms');
    note(`/${name} p95`, quantile(times, 0.95), 'ms', aim);
    note(`/${name} p99`, quantile(times, 0.99), 'ms');
  }
  const typed: number[] = [];
  for (const start of ['c', 'ch', 'tr', 'tru', 'mo', 'xi', 'put', 'tra', 'uni', 'rus']) {
    for (const kind of ['topic', 'article', 'source', 'speaker'] as const) {
      const asked = performance.now();
      await pool.suggest(kind, start, null);
      typed.push(performance.now() - asked);
    }
  }
  note('autocomplete p95', quantile(typed, 0.95), 'ms', 20);
  const delay = loopDelay();
  const all = questions.flatMap(([, list]) => list);
  const flying = Array.from({ length: IN_FLIGHT }, (_, i) => all[(i * 7) % all.length] as Question);
  await Promise.all(flying.map((question) => pool.ask(question, { guild: null, now: new Date() })));
  note(`loop delay p99, ${IN_FLIGHT} commands in flight`, delay(), 'ms', 20);
  await pool.close();
  await store.close();
  await started(`with ${size.toLocaleString('en')}`, { ARTICLES_DIR: articlesDir, DATA_DIR: dataDir }, false);
  await rm(articlesDir, { recursive: true });
  await rm(dataDir, { recursive: true });
}

/** How long it takes to find an article's story, without what the placer remembers of others. */
async function placing(database: string, store: Store): Promise<void> {
  const corpus = store.corpus(null);
  const newest = (await corpus.heads({}, 1_000_000)).map(({ id }) => id);
  const ids = newest.filter((_, i) => i % Math.ceil(newest.length / PLACED) === 0);
  const raw = new DatabaseSync(database);
  const placer = new StoryPlacer(raw);
  const times: number[] = [];
  for (const article of await corpus.articles(ids)) {
    const reading = readText(article.body, { ...article, publishedInferred: false });
    const derived = derive(article, reading);
    const { id, file, arrived } = article;
    raw.exec('BEGIN IMMEDIATE');
    placer.removed([id]);
    times.push(timed(() => placer.added([{ id, input: { guild: null, file, article, reading, arrived }, derived }])));
    raw.exec('ROLLBACK');
    placer.undone();
  }
  raw.close();
  note('an article placed in its story, p95', quantile(times, 0.95) * 1000, 'ms', 5);
}

/** Questions as members ask them, about what this corpus speaks of. */
async function questionsOf(pool: AnswerPool): Promise<[string, Question[]][]> {
  const names = async (kind: 'topic' | 'speaker' | 'article') =>
    (await pool.suggest(kind, '', null, 25)).map(({ value }) => value);
  const topics = [
    ...(await names('topic')),
    'trade war',
    'gas pipeline',
    'military exercises',
    'sanctions',
    'currency',
  ];
  const speakers = await names('speaker');
  const articles = await names('article');
  const of = (make: (i: number, topic: string) => Question) =>
    Array.from({ length: ASKED }, (_, i) => make(i, topics[i % topics.length] as string));
  const years = (i: number) => (i % 3 === 0 ? { from: String(2015 + (i % 5)), to: String(2015 + (i % 5)) } : {});
  return [
    ['search', of((i, topic) => ({ kind: 'search', query: topic, ...years(i) }))],
    ['summary', of((i, topic) => ({ kind: 'summary', topic, sentences: 5, ...years(i) }))],
    ['figures', of((i, topic) => ({ kind: 'figures', topic, ...years(i) }))],
    ['timeline', of((i, topic) => ({ kind: 'timeline', topic, entries: 10, ...years(i) }))],
    ['article', of((i) => ({ kind: 'article', article: articles[i % articles.length] ?? '1' }))],
    ['quotes', of((i) => ({ kind: 'quotes', speaker: speakers[i % speakers.length] ?? 'Putin' }))],
    ['compare', of((_i, topic) => ({ kind: 'compare', topic }))],
    ['library', of(() => ({ kind: 'library' }))],
  ];
}

/** The bot as the container image runs it: time to ready, and its memory once it has been quiet. */
async function started(what: string, environment: Record<string, string>, temporary: boolean): Promise<void> {
  const { DISCORD_TOKEN: _, DATA_DIR: __, ARTICLES_DIR: ___, ...env } = process.env;
  const data = temporary ? { DATA_DIR: path.join(work, 'samples') } : {};
  const began = performance.now();
  const [, ...start] = packageJson.scripts.start.split(' ');
  const child = spawn(process.execPath, start, {
    cwd: ROOT,
    env: { ...env, ...data, ...environment, MALLOC_ARENA_MAX: '2', PORT: '0', LOG_LEVEL: 'info' },
  });
  const ready = await until(child, /"msg":"ready"/, /Rehearsal: open/);
  note(`start to ready ${what}`, (ready - began) / 1000, 's', 1.5);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  note(`resident memory ${what}`, (await resident(child.pid)) / 1024, 'MB', temporary ? undefined : 350);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
}

/** When the first pattern was printed; resolves once the second has been. */
function until(child: ChildProcess, first: RegExp, then: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    let out = '';
    let at = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (at === 0 && first.test(out)) at = performance.now();
      if (then.test(out)) resolve(at);
    });
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${out.slice(-500)}`)));
  });
}

/** Resident kilobytes, from the kernel. */
async function resident(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
}

async function charts(): Promise<void> {
  console.log('\nCharts');
  const point = (year: number, value: number) => ({
    ...{ text: `${value}`, article: 1, start: 0, end: 1, citation: 1, period: String(year), periodInferred: false },
    ...{ value, valueHigh: null, change: 'level' as const, speaker: null, hedge: null },
    sentence: { start: 0, end: 1, text: `${value}` },
  });
  const points = [2013, 2014, 2015, 2016, 2017, 2018].map((year, i) => point(year, 60e9 + i * 9e9));
  const group: MeasureGroup = { measure: 'trade volume', unit: 'USD', kind: 'money', points, disagreements: [] };
  const files = answerFiles(() => new Date());
  const draw = async () => {
    const began = performance.now();
    if ((await files.chart(group, [])) === null) throw new Error('nothing was drawn');
    return performance.now() - began;
  };
  note('chart, cold (modules and fonts loaded)', await draw(), 'ms');
  const warm: number[] = [];
  for (let i = 0; i < 20; i++) warm.push(await draw());
  note('chart, warm, p50', quantile(warm, 0.5), 'ms');
}

/** How the commands' p95 grows with the corpus. */
function ratios(): void {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small === large) return;
  console.log(`\nCommands at ${large.toLocaleString('en')} articles over ${small.toLocaleString('en')}, p95`);
  const p95 = rows.filter(({ what }) => /^\/\w+ p95$/.test(what));
  const each = p95.length / sizes.length;
  for (let i = 0; i < each; i++) {
    const [first, last] = [p95[i], p95[p95.length - each + i]];
    if (first && last) console.log(`  ${first.what.padEnd(58)} ${format(last.value / first.value).padStart(9)} ×`);
  }
}

/** Milliseconds that the loop was late, p99, from now until asked. */
function loopDelay(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: 5 });
  histogram.enable();
  return () => {
    histogram.disable();
    // The histogram counts the whole interval between two ticks.
    return Math.max(histogram.percentile(99) / 1e6 - 5, 0);
  };
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.ceil(q * sorted.length) - 1, sorted.length - 1)] ?? Number.NaN;
}

/** Milliseconds of processor time of this process, all its threads. */
function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return (performance.now() - began) / 1000;
}
