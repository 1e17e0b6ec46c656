/** Whole articles against gold written for this project, and the spans of every figure in the evaluation articles. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/language/quantities/index.ts';
import { isDuration } from '../../src/language/quantities/units.ts';
import { type Figure, type ReadingContext, readText } from '../../src/language/reading.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findTimes } from '../../src/language/times/index.ts';
import { BORDERS } from './gold/border-wires.ts';
import { COUNTRIES } from './gold/country-wires.ts';
import { FIELDS } from './gold/field-wires.ts';
import { GOLD, type GoldArticle } from './gold/figures.ts';
import { FIRMS } from './gold/firm-wires.ts';
import { LAST } from './gold/last-wires.ts';
import { LATE } from './gold/late-wires.ts';
import { MORE } from './gold/more-wires.ts';
import { WIRES } from './gold/wires.ts';
import { holdsUnit, holdsValue } from './readback.ts';

function read({ body, published, source }: GoldArticle): readonly Figure[] {
  return readText(body, { published, publishedInferred: false, title: null, source: source ?? null, url: null })
    .figures;
}

/** What the wires must reach. The unit is compared whole here, not by its head noun. */
const FLOORS = { unit: 0.957, measure: 0.96, period: 0.935 };

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

interface Tally {
  found: number;
  gold: number;
  met: number;
  asked: Record<'m' | 'p', number>;
  right: Record<'m' | 'p', number>;
}

/** How much of the wires' gold is found, by the rules of ../shared/bench/score/figures-gold.mjs as far as they matter here. */
function tally(articles: readonly GoldArticle[]): Tally {
  const sum: Tally = { found: 0, gold: 0, met: 0, asked: { m: 0, p: 0 }, right: { m: 0, p: 0 } };
  for (const article of articles) {
    const left = [...read(article)];
    const neutral = new Set(
      (article.optional ?? []).map((line) => rounded(line.split(' | ')[1] ?? '', line.split(' | ')[2] ?? '')),
    );
    for (const line of article.figures) {
      sum.gold++;
      const [text = '', ...rest] = line.split(' | ');
      const worth = rounded(rest[0] ?? '', rest[1] ?? '');
      const at = left.findIndex(
        (figure) => amount(figure) === worth && (figure.text.includes(text) || text.includes(figure.text)),
      );
      const figure = left[at];
      if (!figure) continue;
      left.splice(at, 1);
      sum.met++;
      const measure = asked(line, 'm');
      const period = asked(line, 'p');
      if (measure) {
        sum.asked.m++;
        const words = figure.measure?.toLowerCase() ?? '';
        if (
          measure
            .toLowerCase()
            .split('/')
            .some((word) => words.includes(word))
        )
          sum.right.m++;
      }
      if (period) {
        sum.asked.p++;
        if (figure.period === period) sum.right.p++;
      }
    }
    const aside = ({ unit }: Figure) => isDuration(unit) || unit === 'year old';
    sum.found += left.filter((figure) => !neutral.has(amount(figure)) && !aside(figure)).length;
  }
  sum.found += sum.met;
  return sum;
}

/** "33.3333..40 | percent", so that thirds meet. */
const rounded = (value: string, unit: string) =>
  `${value
    .split('..')
    .map((end) => Number(end).toPrecision(6))
    .join('..')} | ${unit}`;

const amount = ({ value, valueHigh, unit }: Figure) =>
  rounded(valueHigh === null ? String(value) : `${value}..${valueHigh}`, unit ?? '-');

describe('wire reports', () => {
  const wires = [...WIRES, ...MORE, ...LAST, ...FIELDS, ...FIRMS, ...LATE, ...COUNTRIES, ...BORDERS];
  const sum = tally(wires);
  it('are thirty or more, of 1,200 figures and more', () => {
    expect(wires.length).toBeGreaterThanOrEqual(30);
    expect(sum.gold).toBeGreaterThanOrEqual(1200);
  });
  it('value and unit', () => expect((2 * sum.met) / (sum.gold + sum.found)).toBeGreaterThan(FLOORS.unit));
  it('measure named', () => expect(sum.right.m / sum.asked.m).toBeGreaterThan(FLOORS.measure));
  it('period', () => expect(sum.right.p / sum.asked.p).toBeGreaterThan(FLOORS.period));
});

const ARTICLES = path.join(import.meta.dirname, '../../../shared/bench/data/articles/allsides-china-russia.jsonl');

describe('the reader that checks spans', () => {
  it.each<[string, number, boolean]>([
    ['12 ships', 12, true],
    ['12 ships', 120, false],
    ['60 to 70 billion', 60e9, true],
    ['60 to 70 billion', 60e3, false],
    ['twenty-one', 21, true],
    ['two hundred and five thousand', 205_000, true],
    ['$5–$7m', 5e6, true],
    ['three-fifths', 60, true],
    ['half a million', 5e5, true],
    ['1,50,000', 150_000, true],
    ['one in five', 20, true],
    ['one in five', 25, false],
  ])('%s holds %d: %s', (text, value, holds) => expect(holdsValue(text, value)).toBe(holds));

  it.each<[string, string, boolean]>([
    ['$5 million', 'USD', true],
    ['5 million', 'USD', false],
    ['four of the nine bodies', 'body', true],
    ['four', 'body', false],
    ['38 bcm a year', 'cubic meter/year', true],
    ['38 bcm', 'barrel', false],
    ['nine percent', 'percent', true],
  ])('%s holds %s: %s', (text, unit, holds) => expect(holdsUnit(text, unit)).toBe(holds));
});

/** Skipped where the evaluation data is not beside the project. */
describe.skipIf(!existsSync(ARTICLES))('all articles of ../shared/bench/data/articles', () => {
  it('every figure has the words of its span, from which a reader apart reads value and unit', () => {
    let figures = 0;
    const unread: string[] = [];
    for (const line of readFileSync(ARTICLES, 'utf8').trim().split('\n')) {
      const { body, published, title, source, url } = JSON.parse(line) as Record<
        'body' | 'published' | 'title' | 'source' | 'url',
        string
      >;
      let end = 0;
      for (const figure of spans(body, { published, publishedInferred: false, title, source, url })) {
        figures++;
        expect(body.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        end = figure.end;
        const { value, valueHigh, unit, elsewhere = [] } = figure;
        const whole = [figure.text, ...elsewhere.map((span) => body.slice(span.start, span.end))].join(' … ');
        if (!holdsValue(figure.text, value) || (valueHigh !== null && !holdsValue(figure.text, valueHigh)))
          unread.push(`${figure.text}: ${value}..${valueHigh ?? ''}`);
        if (unit !== null && !holdsUnit(whole, unit)) unread.push(`${whole}: ${unit}`);
      }
    }
    expect(figures).toBeGreaterThan(2000);
    expect(unread).toEqual([]);
  }, 120_000);
});

/** Figures without their speakers, which take no part in spans, values and units. */
function spans(body: string, context: ReadingContext): readonly Figure[] {
  const sentences = splitSentences(body);
  return findFigures(body, sentences, { times: findTimes(body, sentences, context), names: [], quotes: [], context });
}
