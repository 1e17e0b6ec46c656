/**
 * Figures as a sheet: a section for each measure that is told more than once, a line for each period. Where sources
 * disagree both values stand in the line and it says so; targets have a section of their own; a period that was worked out
 * is marked "≈". What is told once, or of no time, says little as a bare number: it stands in the words around it.
 */
import type { Citation, FigurePoint, FiguresAnswer, MeasureGroup } from '../answers/answer.ts';
import { clauseAround } from './clause.ts';
import { dateWords } from './dates.ts';
import { heading, inert, plain, shorten } from './escape.ts';
import { type Block, citationMark, type Sheet, type Shown } from './sheet.ts';
import { counted, headingOf, INFERRED } from './statement.ts';

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

/** Measures that are told of several times or variously, and by their sentences the figures that are told once. */
function byTelling(measures: readonly MeasureGroup[]): { several: Family[]; once: Map<string, Placed[]> } {
  const several: Family[] = [];
  const once = new Map<string, Placed[]>();
  for (const family of families(measures)) {
    const all = placedOf(family.groups);
    const sentences = sentencesOf(all);
    const times = new Set(all.map(({ point }) => point.period));
    const isWhole = !family.name.includes(' … ');
    const isSeries = sentences.length > 1 || (isWhole && times.size > 1 && !times.has(null));
    const isDisputed = family.groups.some(({ disagreements }) => disagreements.length > 0);
    const isCompared = new Set(all.map(({ point }) => point.subject ?? null)).size > 2;
    if (isDisputed || ((isSeries || isCompared) && isHeading(family.name))) several.push(family);
    else for (const told of sentences) once.set(keyOf(told), [...(once.get(keyOf(told)) ?? []), ...told]);
  }
  return { several, once };
}

/** Blocks of groups, a section for each measure; a block's `picture` is the index of the group to draw. */
function figureBlocks(measures: readonly MeasureGroup[], citations: readonly Citation[]): Block[] {
  const { several, once } = byTelling(measures);
  const clause = (points: readonly Placed[], section: string) => {
    // A sentence that stands here tells its other figures too.
    const others = once.get(keyOf(points)) ?? [];
    once.delete(keyOf(points));
    return clauseBlock(inOrder([...points, ...others]), citations, section);
  };
  const blocks = several.flatMap(({ name, groups, drawn }) => {
    const section = `### ${heading(name, 120)}`;
    const lines = reachedLines(groups);
    // A sentence stands where the first of its figures would.
    const told = new Map(
      sentencesOf(lines.filter((line) => !speaksAlone(line, name)).flatMap(({ points }) => points)).map(
        (points) => [keyOf(points), points] as const,
      ),
    );
    const inPlace = (line: Line): Block[] => {
      if (speaksAlone(line, name)) return [lineBlock(line, citations, { section })];
      return sentencesOf(line.points).flatMap((points) => {
        const all = told.get(keyOf(points));
        return told.delete(keyOf(points)) && all ? [clause(all, section)] : [];
      });
    };
    return [
      ...lines.flatMap(inPlace).map((block, i) => (i === 0 ? { ...block, picture: drawn } : block)),
      ...aims(groups).map((line) =>
        name.includes(' … ')
          ? clause(line.points, `${section} · targets`)
          : lineBlock(line, citations, { section: `${section} · targets` }),
      ),
    ];
  });
  return [...blocks, ...[...once.values()].map((points) => clauseBlock(inOrder(points), citations, '### Told once'))];
}

/** Words of a measure with a gap that still make a heading; longer ones are a sentence's debris. */
const HEADING = 6;

const isHeading = (measure: string) => !measure.includes(' … ') || measure.split(' ').length <= HEADING;

/** A number says enough beside the measure and its time where neither has gaps and it is the only one of its unit. */
function speaksAlone({ kind, period, points }: Line, measure: string): boolean {
  if (kind !== 'values') return true;
  return (
    period !== null &&
    !measure.includes(' … ') &&
    new Set(points.map(({ group: { unit }, point: { change } }) => `${unit} ${change}`)).size === points.length
  );
}

const placedOf = (groups: readonly MeasureGroup[]): Placed[] =>
  groups.flatMap((group) => group.points.map((point) => ({ point, group })));

/** Points by the sentence that tells them, each in the order of the text. */
function sentencesOf(placed: readonly Placed[]): Placed[][] {
  return [...Map.groupBy(placed, ({ point }) => `${point.article}/${point.sentence.start}`).values()].map(inOrder);
}

const inOrder = (points: readonly Placed[]): Placed[] => points.toSorted((a, b) => a.point.start - b.point.start);

const keyOf = ([first]: readonly Placed[]): string => `${first?.point.article}/${first?.point.sentence.start}`;

/** Figures of one sentence in its words. */
function clauseBlock(points: readonly Placed[], citations: readonly Citation[], section: string): Block {
  const [first] = points;
  if (!first) return { section, text: '' };
  const { sentence, citation } = first.point;
  const figures = points.map(({ point }) => ({ start: point.start - sentence.start, end: point.end - sentence.start }));
  const text = clauseAround(sentence.text, figures);
  const speakers = new Set(points.map(({ point }) => point.speaker));
  const [speaker = null] = speakers;
  // The words mostly say themselves who speaks.
  const named = speaker === null || speakers.size > 1 || text.includes(inert(speaker.split(' ').at(-1) ?? ''));
  const periods = new Set(points.map(({ point }) => point.period));
  const [period = null] = periods;
  const when = periods.size > 1 ? null : period;
  return {
    section,
    // One article's date stands at its head.
    before: when === null && citations.length === 1 ? '- ' : `- ${whenWords(points, when, citations)}: `,
    text: `${named ? text : `${text.replace(/[.,]$/, '')}${saidBy(speaker)}`} ${citationMark(citation, citations)}`,
    cites: [citation],
    shows: points.map(shownOf),
  };
}

/** The same in one section, lines with their measure: figures beside other things. */
export function figureLines(
  measures: readonly MeasureGroup[],
  citations: readonly Citation[],
  section: string,
): Block[] {
  const { several, once } = byTelling(measures);
  const lines = several.flatMap(({ name, groups }) => {
    const measure = heading(name, 80);
    return [
      ...reachedLines(groups).map((line) => lineBlock(line, citations, { section, measure })),
      ...aims(groups).map((line) => lineBlock(line, citations, { section, measure: `${measure}, target` })),
    ];
  });
  return [...lines, ...[...once.values()].map((points) => clauseBlock(inOrder(points), citations, section))];
}

interface Family {
  readonly name: string;
  readonly groups: readonly MeasureGroup[];
  /** Index of the group that can be drawn. */
  readonly drawn: number | undefined;
}

/** Groups of one measure in several units ("$87bn", "up 31.5 percent") are told together, amounts before changes. */
function families(measures: readonly MeasureGroup[]): Family[] {
  const keyed = measures.map((group, index) => {
    const key = group.family === undefined ? plain(group.measure).toLowerCase() : `#${group.family}`;
    return { group, index, key };
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((members) => {
    const sorted = members.toSorted((a, b) => Number(isOfChanges(a.group)) - Number(isOfChanges(b.group)));
    return {
      name: members[0] ? headingOf(members[0].group) : '',
      groups: sorted.map(({ group }) => group),
      drawn: sorted.find(({ group }) => group.points.length > 1)?.index,
    };
  });
}

function isOfChanges({ points }: MeasureGroup): boolean {
  return points.every(({ change }) => change === 'increase' || change === 'decrease' || change === 'difference');
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
  const when = whenWords(points, period, citations);
  const values = points.map((placed, i) =>
    valueWords(placed, kind === 'values' ? points[i + 1] : undefined, citations),
  );
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
    shows: points.map(shownOf),
    picture,
  };
}

/** The figure alone says little in a list: its sentence stands there. */
function shownOf({ point: { text, sentence, article, start, end, citation } }: Placed): Shown {
  return { label: `${plain(text)} · ${plain(sentence.text)}`, article, start, end, citation };
}

function whenWords(points: readonly Placed[], period: string | null, citations: readonly Citation[]): string {
  if (period === null || points.some(({ point }) => point.period !== period)) return toldOn(points, citations);
  return `${points.some(({ point }) => point.periodInferred) ? '≈ ' : ''}${inert(dateWords(period))}`;
}

/** Of values without a time that is theirs alone: when they were told. */
function toldOn(points: readonly Placed[], citations: readonly Citation[]): string {
  const days = points.map(({ point }) => citations.find(({ n }) => n === point.citation)?.published ?? null);
  const [first = null, ...more] = days.filter((day) => day !== null).sort();
  const last = more.at(-1) ?? first;
  if (first === null || days.includes(null)) return 'undated';
  if (first === last) return `published ${inert(dateWords(first))}`;
  return DAY.test(`${first}/${last}`) ? inert(dateWords(`${first}/${last}`)) : 'published at several times';
}

/** Two days that a line can name as one time. */
const DAY = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

function revised(points: readonly Placed[]): string {
  const speakers = new Set(points.map(({ point }) => point.speaker));
  return speakers.size === 1 && !speakers.has(null) ? 'revised by the same speaker' : 'told anew';
}

/** ", says the ministry", ", say officials in Ghana" */
function saidBy(speaker: string): string {
  const head = speaker.split(/ (?:of|in|at|from|for|on|with|who|polled|surveyed|asked|close) /, 1)[0] ?? '';
  const last = head.split(' ').at(-1) ?? '';
  const are = SEVERAL.test(last) || (/^\p{Ll}.*[^sui]s$/u.test(last) && !/^(?:news|series)$/.test(last));
  return `, ${are ? 'say' : 'says'} ${inert(shorten(withinLine(speaker), 80))}`;
}

const SEVERAL =
  /^(?:police|people|officials|authorities|analysts|economists|experts|unions|relatives|critics|residents|witnesses|researchers|scientists)$/i;

/** A description that begins a sentence, as it stands within one: "A recent study". */
function withinLine(speaker: string): string {
  return speaker.replace(
    /^(?:An?|The|Some|Many|Most|Its|His|Her|Their)(?= )|^(?:Police|Officials|Authorities|Analysts|Economists|Experts|Unions|Relatives|Critics|Residents|Witnesses|Researchers|Scientists)\b/,
    (word) => word.toLowerCase(),
  );
}

const DIRECTION: Readonly<Record<FigurePoint['change'], string>> = {
  level: '',
  increase: 'up ',
  decrease: 'down ',
  target: '',
  difference: 'a difference of ',
};

/** A value in words, who says so and where; what the next one says of itself in the same breath is left to it. */
function valueWords({ point, group }: Placed, next: Placed | undefined, citations: readonly Citation[]): string {
  const figure = plain(point.text);
  const hedge = point.hedge === null || figure.toLowerCase().includes(point.hedge.toLowerCase()) ? '' : point.hedge;
  const hedged = hedge === '' ? '' : `${inert(hedge)} `;
  // "double" and "threefold" say their direction themselves.
  const direction = group.kind === 'ratio' ? '' : DIRECTION[point.change];
  const subject = point.subject ? `${inert(shorten(point.subject, 60))} ` : '';
  const forecast = point.forecast === true ? 'forecast ' : '';
  const value = `${subject}${forecast}${direction}${hedged}**${inert(figure)}**`;
  if (next?.point.speaker === point.speaker && next.point.citation === point.citation) return value;
  const speaker = point.speaker === null ? '' : saidBy(point.speaker);
  return `${value}${speaker} ${citationMark(point.citation, citations)}`;
}
