/**
 * node bench/train-lines.ts [--check] [--write]: trains the models that tell the lines of an article from the rest of
 * its page and its headline from the other lines (L3S-GN1, in ../shared/bench/data/lines, put together anew with the
 * lines of furniture.ts), says how well they do on pages that they were not trained on (five folds, some four minutes),
 * and with --write puts their weights in src/articles; --write alone does not check.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AROUND, highest, writeAround } from '../src/articles/around.ts';
import { everyLine, firstStage, judge, likeliest, type Models, SECOND_FEATURES } from '../src/articles/judgement.ts';
import { FEATURES, type Page as Lines, pageOf } from '../src/articles/lines.ts';
import type { Forest } from '../src/articles/trees.ts';
import { generator, type Sample, type Settings, train } from './boosting.ts';
import { ABOVE, BELOW, BELOW_HEADLINE, BETWEEN, type Disguise, disguised } from './furniture.ts';

interface Page {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly label: string }[];
}

const root = path.join(import.meta.dirname, '..');
const pages = readFileSync(path.join(root, '..', 'shared', 'bench', 'data', 'lines', 'l3s-gn1.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Page);

const FIRST: Settings = { trees: 80, leaves: 10, rate: 0.1, least: 5, lambda: 4, columns: 0.3, rows: 0.5, seed: 7 };
const SECOND: Settings = { trees: 140, leaves: 10, rate: 0.07, least: 6, lambda: 6, columns: 0.25, rows: 0.5, seed: 7 };
const FOLDS = 5;

const DISGUISES: readonly Disguise[] = ['unspaced', 'uncased', 'unknown'];

const isText = (label: string) => label === 'headline' || label === 'fulltext';
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

type Label = Page['lines'][number];

/** Words of a text from somewhere in it, as a sub-heading or a standfirst would have them. */
function phrase(text: string, length: number, end: string): string {
  const all = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const from = Math.max(0, Math.min(all.length - length, all.length >> 1));
  const said = all.slice(from, from + length).join(' ');
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${end}`;
}

/**
 * A page put together anew, as short as savers leave them: the article, pieces of other pages' menus and credits around
 * it, one short line (an advertisement's mark) between its paragraphs, teasers of other articles and comments below. All
 * of it comes from `pool`, the pages that are trained on: what is left out of training is not seen in pieces either.
 */
function assembled(page: Page, pool: readonly Page[], random: () => number): Page {
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const run = (label: string, most: number): Label[] => {
    const all = any(pool)?.lines.filter((line) => line.label === label) ?? [];
    const from = upTo(Math.max(0, all.length - most));
    return all.slice(from, from + upTo(most));
  };
  /** Up to `most` of these lines of our own. */
  const own = (list: readonly string[], most: number, often: number): Label[] =>
    Array.from({ length: random() < often ? 1 + upTo(most - 1) : 0 }, () => ({
      text: (any(list) ?? '').replace('@', any(pool)?.lines.find((line) => line.label === 'headline')?.text ?? ''),
      label: 'boilerplate',
    }));
  const lines: Label[] = [...own(ABOVE, 3, 0.4), ...run('boilerplate', 6)];
  const headline = page.lines.find((line) => line.label === 'headline');
  if (headline !== undefined && random() < 0.2)
    lines.push({ text: `Home ${headline.text.slice(0, 80)}...`, label: 'boilerplate' });
  if (headline !== undefined && random() < 0.9) lines.push(headline);
  lines.push(...own(BELOW_HEADLINE, 3, 0.5), ...run('supplemental', 2), ...run('boilerplate', 2));
  const mark = any(run('boilerplate', 12).filter((line) => wordsIn(line.text) <= 3));
  const often = random() < 0.5 ? random() * 0.5 : 0;
  const interrupted = random() < 0.5 ? random() * 0.3 : 0;
  const text = page.lines.filter((one) => one.label === 'fulltext');
  // A standfirst says in a sentence what the text says.
  if (random() < 0.3)
    lines.push({ text: phrase(any(text)?.text ?? '', 10 + upTo(12), any(['', '.']) ?? ''), label: 'fulltext' });
  const headed = random() < 0.35 ? 0.15 + random() * 0.3 : 0;
  const numbered = random() < 0.3;
  let headings = 0;
  for (const line of text) {
    if (random() < headed && wordsIn(line.text) > 12) {
      const heading = phrase(line.text, 2 + upTo(4), '');
      lines.push({ text: numbered ? `${++headings}. ${heading}` : heading, label: 'fulltext' });
    }
    lines.push(line);
    if (mark !== undefined && random() < often) lines.push(mark);
    lines.push(...own(BETWEEN, 1, interrupted));
  }
  lines.push(...run('supplemental', 2), ...own(BELOW, 4, 0.5), ...run('boilerplate', 6));
  if (random() < 0.6) {
    const dots = any(['...', '…', ' ...', '']) ?? '';
    const leads = random() < 0.7;
    for (let k = 2 + upTo(4); k > 0; k--) {
      const other = any(pool);
      const title = other?.lines.find((line) => line.label === 'headline');
      const lead = other?.lines.find((line) => line.label === 'fulltext');
      if (other === page || title === undefined) continue;
      lines.push({ text: title.text, label: 'related' });
      if (leads && lead !== undefined)
        lines.push({
          text:
            lead.text
              .split(' ')
              .slice(0, 10 + upTo(16))
              .join(' ') + dots,
          label: 'related',
        });
    }
  }
  if (random() < 0.3) lines.push(...run('boilerplate', 2), ...run('comment', 10));
  lines.push(...run('boilerplate', 6));
  const as = random() < 0.25 ? any(DISGUISES) : undefined;
  return {
    ...page,
    lines: as === undefined ? lines : lines.map(({ text, label }) => ({ text: disguised(text, as), label })),
  };
}

/** The page, and the same with most of what surrounds the text cut away, as savers and feeds do it. */
function variants(page: Page, pool: readonly Page[], random: () => number): Page[] {
  const text = page.lines.map((line, i) => (isText(line.label) ? i : -1)).filter((i) => i >= 0);
  const first = text[0];
  const last = text.at(-1);
  if (first === undefined || last === undefined) return [page];
  const cut = (before: number, after: number): Page => ({
    ...page,
    lines: page.lines.slice(Math.max(0, first - before), last + 1 + after),
  });
  const clean: Page = { ...page, lines: page.lines.filter((line) => isText(line.label)) };
  return [
    page,
    assembled(page, pool, random),
    assembled(page, pool, random),
    cut(Math.floor(random() * 8), Math.floor(random() * 12)),
    random() < 0.5 ? cut(0, 0) : clean,
  ];
}

interface Document {
  readonly page: Lines;
  readonly labels: readonly string[];
  readonly weights: readonly number[];
}

/** A page of many lines counts for more than one of few, but not by as much as it has more lines. */
function weightsOf({ lines }: Page, share: number): number[] {
  const weights = lines.map(({ text }) => Math.sqrt(wordsIn(text)) + 0.3);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight * share * Math.sqrt(TYPICAL / all));
}

/** Weight of a page of the usual length. */
const TYPICAL = 300;

function documents(chosen: readonly Page[]): Document[] {
  const random = generator(11);
  return chosen.flatMap((page) =>
    variants(page, chosen, random).map((variant, k) => {
      return {
        page: pageOf(
          variant.lines.map((line) => line.text),
          AROUND.length,
        ),
        labels: variant.lines.map((line) => line.label),
        weights: weightsOf(variant, k === 0 ? 1 : 0.2),
      };
    }),
  );
}

const TARGETS = {
  text: isText,
  headline: (label: string) => label === 'headline',
  comment: (label: string) => label === 'comment',
} as const;

function learn(
  documents: readonly Document[],
  target: keyof typeof TARGETS,
  features: readonly string[],
  settings: Settings,
): Forest {
  const samples: Sample[] = documents.flatMap(({ page, labels, weights }) =>
    labels.map((label, i) => ({
      row: page.rows.subarray(i * page.width, i * page.width + features.length),
      positive: TARGETS[target](label),
      weight: target === 'headline' ? 1 : (weights[i] ?? 1),
    })),
  );
  return train(samples, features, settings);
}

function learnFirst(documents: readonly Document[]): Models['first'] {
  return {
    text: learn(documents, 'text', FEATURES, FIRST),
    headline: learn(documents, 'headline', FEATURES, FIRST),
    comment: learn(documents, 'comment', FEATURES, { ...FIRST, trees: 60 }),
  };
}

/** Both stages; the second learns from what the first says of pages that it has not seen (three inner folds). */
function learnAll(chosen: readonly Page[]): Models {
  const again: Document[] = [];
  for (let fold = 0; fold < 3; fold++) {
    const first = learnFirst(documents(chosen.filter((_, i) => i % 3 !== fold)));
    const judgeFirst = firstStage({ first });
    for (const document of documents(chosen.filter((_, i) => i % 3 === fold))) {
      writeAround(document.page, judgeFirst(document.page), everyLine(document.page.size));
      again.push(document);
    }
  }
  return {
    first: learnFirst(documents(chosen)),
    second: {
      text: learn(again, 'text', SECOND_FEATURES, SECOND),
      headline: learn(again, 'headline', SECOND_FEATURES, { ...SECOND, trees: 60 }),
    },
  };
}

/** Macro precision, recall and F, weighted by words, as score/lines.mjs counts them. */
function macro(predictions: readonly { readonly page: Page; readonly kept: readonly boolean[] }[]) {
  let p = 0;
  let r = 0;
  let f = 0;
  for (const { page, kept } of predictions) {
    let all = 0;
    let hit = 0;
    let gold = 0;
    page.lines.forEach((line, i) => {
      const weight = wordsIn(line.text);
      if (isText(line.label)) gold += weight;
      if (kept[i]) all += weight;
      if (kept[i] && isText(line.label)) hit += weight;
    });
    const precision = all > 0 ? hit / all : 0;
    const recall = gold > 0 ? hit / gold : 0;
    p += precision;
    r += recall;
    f += precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
  const n = predictions.length;
  return { p: p / n, r: r / n, f: f / n };
}

const predictions: { page: Page; kept: boolean[] }[] = [];
let titles = 0;
let titled = 0;
const shuffled = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1));
const folds = process.argv.includes('--write') && !process.argv.includes('--check') ? 0 : FOLDS;
for (let fold = 0; fold < folds; fold++) {
  const judgeLines = judge(learnAll(shuffled.filter((_, i) => i % FOLDS !== fold)));
  for (const page of shuffled.filter((_, i) => i % FOLDS === fold)) {
    const lines = page.lines.map((line) => line.text);
    const { text, headline, words } = judgeLines(lines);
    const best = highest(headline);
    if (page.lines.some((line) => line.label === 'headline')) {
      titles++;
      if (page.lines[best]?.label === 'headline') titled++;
    }
    predictions.push({ page, kept: likeliest(text, words).map((keep, i) => keep || i === best) });
  }
}
if (folds > 0) {
  const { p, r, f } = macro(predictions);
  console.log(`pages left out of training: P ${p.toFixed(3)} R ${r.toFixed(3)} F ${f.toFixed(3)}`);
  console.log(`headline found: ${titled} of ${titles}`);
}
if (process.argv.includes('--write')) {
  writeFileSync(path.join(root, 'src', 'articles', 'lines.model.json'), `${JSON.stringify(learnAll(shuffled))}\n`);
}
