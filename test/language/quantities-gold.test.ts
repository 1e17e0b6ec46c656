/** Whole articles against gold written for this project, and the spans of every figure in the evaluation articles. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/language/quantities/index.ts';
import { type Figure, type ReadingContext, readText } from '../../src/language/reading.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findTimes } from '../../src/language/times/index.ts';
import { GOLD, type GoldArticle } from './gold/figures.ts';

function read({ body, published, source }: GoldArticle): readonly Figure[] {
  return readText(body, { published, publishedInferred: false, title: null, source: source ?? null, url: null })
    .figures;
}

const head = (figure: Figure) =>
  [
    figure.text,
    figure.valueHigh === null ? figure.value : `${figure.value}..${figure.valueHigh}`,
    figure.unit ?? '-',
    figure.change,
  ].join(' | ');

/** "m:", "p:" and "s:" of a line of gold. */
function asked(line: string, key: string): string | null {
  const part = line.split(' | ').find((words) => words.startsWith(`${key}:`));
  return part === undefined ? null : part.slice(2);
}

const lead = (line: string) => line.split(' | ').slice(0, 4).join(' | ');

describe('whole articles', () => {
  it('holds at least 150 figures', () => {
    expect(GOLD.reduce((sum, article) => sum + article.figures.length, 0)).toBeGreaterThanOrEqual(150);
  });

  describe.each(GOLD.map((article) => [article.body.slice(0, 48), article] as const))('%s…', (_, article) => {
    const found = read(article);
    it('finds every figure with value, unit and change', () => {
      const heads = found.map(head);
      expect(heads).toEqual(expect.arrayContaining(article.figures.map(lead)));
      expect(found.length).toBeLessThanOrEqual(article.figures.length + (article.extra ?? 0));
    });

    it.each(article.figures.filter((line) => /\| [mps]:/.test(line)))('%s', (line) => {
      const figure = found.find((one) => head(one) === lead(line));
      const [measure, period, speaker] = ['m', 'p', 's'].map((key) => asked(line, key));
      if (measure) expect(figure?.measure).toContain(measure);
      if (period) expect(figure?.period).toBe(period);
      if (speaker) expect(figure?.speaker).toContain(speaker);
    });
  });
});

const ARTICLES = path.join(import.meta.dirname, '../../../shared/bench/data/articles/allsides-china-russia.jsonl');

/** Skipped where the evaluation data is not beside the project. */
describe.skipIf(!existsSync(ARTICLES))('all articles of ../shared/bench/data/articles', () => {
  it('gives each figure the words of its span, from which value and unit are read again', () => {
    let figures = 0;
    let again = 0;
    for (const line of readFileSync(ARTICLES, 'utf8').trim().split('\n')) {
      const { body, published, title, source, url } = JSON.parse(line) as Record<
        'body' | 'published' | 'title' | 'source' | 'url',
        string
      >;
      const context = { published, publishedInferred: false, title, source, url };
      let end = 0;
      for (const figure of spans(body, context)) {
        figures++;
        expect(body.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(Number.isFinite(figure.value)).toBe(true);
        end = figure.end;
        // The span alone, in a sentence that says nothing else.
        const [own] = spans(`They had ${figure.text} .`, context);
        if (
          own &&
          Math.abs(own.value) === Math.abs(figure.value) &&
          (own.unit === figure.unit || figure.text === bare(figure))
        )
          again++;
      }
    }
    expect(figures).toBeGreaterThan(2000);
    // What stands outside of the span (a noun behind "of", a unit shared by two numbers) cannot be read back from it.
    expect(again / figures).toBeGreaterThan(0.93);
  }, 120_000);
});

/** Figures without their speakers, which take no part in spans, values and units. */
function spans(body: string, context: ReadingContext): readonly Figure[] {
  const sentences = splitSentences(body);
  return findFigures(body, sentences, { times: findTimes(body, sentences, context), names: [], quotes: [], context });
}

/** The text when it is a number alone, whose unit stands elsewhere. */
const bare = ({ text }: Figure) => (/^[\d.,]+$|^[a-z-]+$/i.test(text) ? text : null);
