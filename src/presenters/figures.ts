/**
 * Figures as a sheet: a section for each measure, a line for each period. Where sources disagree both values stand
 * in the line and it says so; targets have a section of their own; a period that was worked out is marked "≈".
 */
import type { Citation, FigurePoint, FiguresAnswer, MeasureGroup } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { inert, plain, shorten } from './escape.ts';
import { type Block, citationMark, type Sheet } from './sheet.ts';
import { counted, INFERRED } from './statement.ts';

export function figuresSheet(answer: FiguresAnswer): Sheet {
  const { topic, measures, citations } = answer;
  const points = measures.reduce((sum, m) => sum + m.points.length, 0);
  const inferred = measures.some((m) => m.points.some((p) => p.periodInferred && p.period !== null));
  return {
    title: inert(shorten(topic ?? 'Figures', 120)),
    note: `${counted(points, 'figure')} from ${counted(citations.length, 'article')}${inferred ? ` · ${INFERRED}` : ''}`,
    tone: 'answer',
    blocks: figureBlocks(measures, citations),
    citations,
    suggestions: [],
  };
}

/** A point with the group that it is of. */
interface Placed {
  readonly point: FigurePoint;
  readonly group: MeasureGroup;
}

/** Blocks of groups; a block's `picture` is the index of the group to draw. */
export function figureBlocks(
  measures: readonly MeasureGroup[],
  citations: readonly Citation[],
  level = '###',
): Block[] {
  const blocks: Block[] = [];
  for (const [name, family] of families(measures)) {
    const drawn = family.find(({ group }) => drawable(group));
    const groups = family.map(({ group }) => group);
    const heading = `${level} ${inert(shorten(name, 120))}`;
    const lines = reachedLines(groups);
    lines.forEach((line, i) => {
      blocks.push(lineBlock(line, citations, heading, i === 0 ? drawn?.index : undefined));
    });
    for (const { point, group } of aims(groups))
      blocks.push(
        lineBlock({ period: point.period, kind: 'aim', points: [{ point, group }] }, citations, `${heading} · targets`),
      );
  }
  return blocks;
}

/** Groups of one measure in several units ("$87bn", "up 31.5 percent") are told together. */
function families(measures: readonly MeasureGroup[]): Map<string, { group: MeasureGroup; index: number }[]> {
  const byName = new Map<string, { group: MeasureGroup; index: number }[]>();
  const names = new Map<string, string>();
  measures.forEach((group, index) => {
    const key = plain(group.measure).toLowerCase();
    const name = names.get(key) ?? group.measure;
    names.set(key, name);
    byName.set(name, [...(byName.get(name) ?? []), { group, index }]);
  });
  return byName;
}

function drawable(group: MeasureGroup): boolean {
  return group.points.length > 1;
}

interface Line {
  readonly period: string | null;
  readonly kind: 'values' | 'disagreement' | 'revision' | 'aim';
  readonly points: readonly Placed[];
}

function aims(groups: readonly MeasureGroup[]): Placed[] {
  return groups.flatMap((group) =>
    group.points.filter((p) => p.change === 'target').map((point) => ({ point, group })),
  );
}

/** Lines in the order of their periods as the groups give them; those without a period last. */
function reachedLines(groups: readonly MeasureGroup[]): Line[] {
  const lines = new Map<string, Line>();
  const add = (key: string, line: Line) => {
    const known = lines.get(key);
    lines.set(key, known ? { ...known, points: [...known.points, ...line.points] } : line);
  };
  groups.forEach((group, g) => {
    const disputed = new Set<number>();
    group.disagreements.forEach(({ period, points: indices, nature }, i) => {
      const points = indices.flatMap((k) => {
        const point = group.points[k];
        return point && point.change !== 'target' ? [{ point, group }] : [];
      });
      if (points.length < 2) return;
      for (const k of indices) disputed.add(k);
      add(`${period}/${nature}/${g}/${i}`, { period, kind: nature, points });
    });
    group.points.forEach((point, k) => {
      if (disputed.has(k) || point.change === 'target') return;
      // Without a period nothing says that two values belong together.
      const key = point.period === null ? `none/${g}/${k}` : point.period;
      add(key, { period: point.period, kind: 'values', points: [{ point, group }] });
    });
  });
  const all = [...lines.values()];
  const order = (line: Line) => (line.period === null ? '~' : line.period.replace(/^\.\./, ''));
  return all.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function lineBlock(line: Line, citations: readonly Citation[], section: string, picture?: number): Block {
  const { period, kind, points } = line;
  const doubt = points.some(({ point }) => point.periodInferred) ? '≈ ' : '';
  const when = period === null ? 'No period told' : `${doubt}${inert(dateWords(period))}`;
  const values = points.map(({ point }) => valueWords(point, citations));
  const words = {
    values: values.join('; '),
    aim: values.join('; '),
    disagreement: `⚠ sources disagree: ${values.join(' against ')}`,
    revision: `revised by the same speaker: ${values.join(', then ')}`,
  }[kind];
  return {
    section,
    before: `- ${kind === 'aim' && period !== null ? 'for ' : ''}${when}: `,
    text: words,
    cites: points.map(({ point }) => point.citation),
    shows: points.map(({ point }) => ({
      // The figure alone says little in a list: its sentence stands there.
      label: `${plain(point.text)} · ${plain(point.sentence.text)}`,
      article: point.article,
      start: point.start,
      end: point.end,
      citation: point.citation,
    })),
    picture,
  };
}

const DIRECTION: Readonly<Record<FigurePoint['change'], string>> = {
  level: '',
  increase: 'up ',
  decrease: 'down ',
  target: '',
  difference: 'a difference of ',
};

function valueWords(point: FigurePoint, citations: readonly Citation[]): string {
  const figure = plain(point.text);
  const hedge = point.hedge === null || figure.toLowerCase().startsWith(point.hedge.toLowerCase()) ? '' : point.hedge;
  const hedged = hedge === '' ? '' : `${inert(hedge)} `;
  const speaker = point.speaker === null ? '' : `, says ${inert(shorten(point.speaker, 80))}`;
  return `${DIRECTION[point.change]}${hedged}**${inert(figure)}**${speaker} ${citationMark(point.citation, citations)}`;
}
