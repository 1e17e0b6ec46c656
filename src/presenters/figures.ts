/**
 * Figures as a sheet: a section for each measure, a line for each period. Where sources disagree both values stand
 * in the line and it says so; targets have a section of their own; a period that was worked out is marked "≈".
 */
import type { Citation, FigurePoint, FiguresAnswer, MeasureGroup } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { heading, inert, plain, shorten } from './escape.ts';
import { type Block, citationMark, type Sheet } from './sheet.ts';
import { counted, INFERRED } from './statement.ts';

export function figuresSheet(answer: FiguresAnswer): Sheet {
  const { topic, measures, citations } = answer;
  const points = measures.reduce((sum, m) => sum + m.points.length, 0);
  const inferred = measures.some((m) => m.points.some((p) => p.periodInferred && p.period !== null));
  return {
    title: heading(topic ?? 'Figures', 120),
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

/** Blocks of groups, a section for each measure; a block's `picture` is the index of the group to draw. */
function figureBlocks(measures: readonly MeasureGroup[], citations: readonly Citation[]): Block[] {
  return families(measures).flatMap(({ name, groups, drawn }) => {
    const section = `### ${heading(name, 120)}`;
    return [
      ...reachedLines(groups).map((line, i) =>
        lineBlock(line, citations, { section, picture: i === 0 ? drawn : undefined }),
      ),
      ...aims(groups).map((line) => lineBlock(line, citations, { section: `${section} · targets` })),
    ];
  });
}

/** The same in one section, each line with its measure: figures beside other things. */
export function figureLines(
  measures: readonly MeasureGroup[],
  citations: readonly Citation[],
  section: string,
): Block[] {
  return families(measures).flatMap(({ name, groups }) => {
    const measure = heading(name, 80);
    return [
      ...reachedLines(groups).map((line) => lineBlock(line, citations, { section, measure })),
      ...aims(groups).map((line) => lineBlock(line, citations, { section, measure: `${measure}, target` })),
    ];
  });
}

interface Family {
  readonly name: string;
  readonly groups: readonly MeasureGroup[];
  /** Index of the group that can be drawn. */
  readonly drawn: number | undefined;
}

/** Groups of one measure in several units ("$87bn", "up 31.5 percent") are told together. */
function families(measures: readonly MeasureGroup[]): Family[] {
  const byName = new Map<string, { name: string; groups: MeasureGroup[]; drawn: number | undefined }>();
  measures.forEach((group, index) => {
    const key = plain(group.measure).toLowerCase();
    const family = byName.get(key) ?? { name: group.measure, groups: [], drawn: undefined };
    family.groups.push(group);
    if (group.points.length > 1) family.drawn ??= index;
    byName.set(key, family);
  });
  return [...byName.values()];
}

interface Line {
  readonly period: string | null;
  readonly kind: 'values' | 'disagreement' | 'revision' | 'aim';
  readonly points: readonly Placed[];
}

function aims(groups: readonly MeasureGroup[]): Line[] {
  return groups.flatMap((group) =>
    group.points
      .filter((point) => point.change === 'target')
      .map((point): Line => ({ period: point.period, kind: 'aim', points: [{ point, group }] })),
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
  const all = [...lines.values()].flatMap(inLines);
  const order = (line: Line) => (line.period === null ? '~' : line.period.replace(/^\.\./, ''));
  return all.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Values that one line takes. */
const VALUES = 6;

function inLines(line: Line): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < line.points.length; i += VALUES)
    lines.push({ ...line, points: line.points.slice(i, i + VALUES) });
  return lines;
}

function lineBlock(
  line: Line,
  citations: readonly Citation[],
  { section, picture, measure }: { section: string; picture?: number | undefined; measure?: string | undefined },
): Block {
  const { period, kind, points } = line;
  const doubt = points.some(({ point }) => point.periodInferred) ? '≈ ' : '';
  const when = period === null ? toldOn(points, citations) : `${doubt}${inert(dateWords(period))}`;
  const values = points.map((placed) => valueWords(placed, citations));
  const words = {
    values: values.join('; '),
    aim: values.join('; '),
    disagreement: `⚠ sources disagree: ${values.join(' against ')}`,
    revision: `${revised(points)}: ${values.join(', then ')}`,
  }[kind];
  return {
    section,
    before: `- ${measure === undefined ? '' : `${measure}, `}${kind === 'aim' && period !== null ? 'for ' : ''}${when}: `,
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

/** Of a value without a time of its own: when it was told. */
function toldOn(points: readonly Placed[], citations: readonly Citation[]): string {
  const days = new Set(points.map(({ point }) => citations.find(({ n }) => n === point.citation)?.published ?? null));
  const [day = null] = days;
  return days.size !== 1 || day === null ? 'undated' : `published ${inert(dateWords(day))}`;
}

function revised(points: readonly Placed[]): string {
  const speakers = new Set(points.map(({ point }) => point.speaker));
  return speakers.size === 1 && !speakers.has(null) ? 'revised by the same speaker' : 'told anew';
}

/** A description that begins a sentence, as it stands within one: "A recent study". */
function withinLine(speaker: string): string {
  return speaker.replace(/^(?:An?|The|Some|Many|Most|Its|His|Her|Their)(?= )/, (word) => word.toLowerCase());
}

const DIRECTION: Readonly<Record<FigurePoint['change'], string>> = {
  level: '',
  increase: 'up ',
  decrease: 'down ',
  target: '',
  difference: 'a difference of ',
};

function valueWords({ point, group }: Placed, citations: readonly Citation[]): string {
  const figure = plain(point.text);
  const hedge = point.hedge === null || figure.toLowerCase().includes(point.hedge.toLowerCase()) ? '' : point.hedge;
  const hedged = hedge === '' ? '' : `${inert(hedge)} `;
  const speaker = point.speaker === null ? '' : `, says ${inert(shorten(withinLine(point.speaker), 80))}`;
  // "double" and "threefold" say their direction themselves.
  const direction = group.kind === 'ratio' ? '' : DIRECTION[point.change];
  const subject = point.subject ? `${inert(shorten(point.subject, 60))} ` : '';
  const forecast = point.forecast === true ? 'forecast ' : '';
  return `${subject}${forecast}${direction}${hedged}**${inert(figure)}**${speaker} ${citationMark(point.citation, citations)}`;
}
