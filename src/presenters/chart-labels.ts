/**
 * Words beside the points of a chart. A point alone has its value above it, or below where the line turns there; of
 * several values of one period the lowest stands below its point and the others above theirs, each with whoever says so.
 */
import type { ChartPlan, ChartPoint } from './chart-plan.ts';
import { FAMILY, PALETTE } from './fonts.ts';

/** Where a point stands in the picture, in the layout's units. */
export interface Placed {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between two categories. */
  readonly step: number;
}

/** A line of text of the picture, centred at a place: the value, and behind it who says so. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  readonly speaker: string;
  readonly color: string;
  /** Lines by which it stands on the other side of its point. */
  readonly turn?: number | undefined;
}

/** Points beyond which not each has its value. */
const EACH = 12;
/** Height of a line of words, its distance from a point, and the least room that it gets. */
const LINE = 15;
const GAP = 15;
const LEAST = 165;

/** Periods that hold several values. */
export function crowded(plan: ChartPlan): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { at } of plan.points) (seen.has(at) ? twice : seen).add(at);
  return twice;
}

/** The points that have their value above or below them: all, or of many the ends and the extremes. */
export function labelled(plan: ChartPlan): ReadonlySet<ChartPoint> {
  const crowd = crowded(plan);
  const alone = plan.points.filter((point) => !crowd.has(point.at)).toSorted((a, b) => a.at - b.at);
  if (alone.length <= EACH) return new Set(alone);
  const byValue = alone.toSorted((a, b) => a.value - b.value);
  return new Set([alone[0], alone.at(-1), byValue[0], byValue.at(-1)].filter((point) => point !== undefined));
}

/** Points that both neighbours stand above: their words stand below, unless the axis is near. */
export function lows(points: readonly ChartPoint[]): ReadonlySet<ChartPoint> {
  const line = points.toSorted((a, b) => a.at - b.at);
  return new Set(
    line.filter((point, i) => {
      const beside = [line[i - 1], line[i + 1]].filter((other) => other !== undefined);
      return beside.length > 0 && beside.every((other) => other.value > point.value);
    }),
  );
}

/** A bound or an estimate in one sign; the words beside the picture say it in full. */
export function hedgeSign(hedge: string | null): string {
  if (hedge === null) return '';
  if (/\b(?:at least|no (?:less|fewer)|not (?:less|fewer)|minimum)\b/i.test(hedge)) return '≥ ';
  if (/\b(?:up to|at most|no more|not more|maximum|as (?:many|much|high) as)\b/i.test(hedge)) return '≤ ';
  if (
    /\b(?:more|over|above|exceed\w*|excess|beyond|upwards|topp?\w*|surpass\w*|pass\w*|cross\w*|plus)\b|[+>]/i.test(
      hedge,
    )
  )
    return '> ';
  if (/\b(?:less|fewer|under|below|almost|nearly|close|short)\b|</i.test(hedge)) return '< ';
  return '~ ';
}

/** A value in the picture's words. */
export function valueWords({ target, hedge, high, label }: ChartPoint): string {
  return `${target ? 'target ' : ''}${high === null ? hedgeSign(hedge) : ''}${label}`;
}

/** Labels of one crowded period: of the lowest point below it, where there is room, of the others in order above. */
export function beside(
  placed: readonly Placed[],
  { colorOf, named }: { readonly colorOf: (point: ChartPoint) => string; readonly named: boolean },
  bounds: Bounds,
  widthOf: (text: string, bold: boolean) => number,
): Label[] {
  const sorted = placed.toSorted((a, b) => a.y - b.y);
  const lowest = sorted.at(-1);
  const highest = sorted[0];
  if (!lowest || !highest) return [];
  const below = lowest.y + GAP + LINE / 2 <= bounds.bottom;
  const above = below ? sorted.slice(0, -1) : sorted;
  // Where they would leave the plot all move down together.
  const top = highest.y - GAP - (above.length - 1) * LINE;
  const drop = Math.max(0, bounds.top - top);
  const label = ({ point, x }: Placed, y: number): Label => {
    const value = valueWords(point);
    const least = widthOf(`${value}  `, true);
    const room = Math.min(bounds.right - bounds.left, Math.max(bounds.step, LEAST));
    const said = (named && point.speaker?.replace(/^the /i, '')) || '';
    const speaker = fitted(point.forecast ? `forecast ${said}`.trim() : said, room - least, (text) =>
      widthOf(text, false),
    );
    const half = (least + widthOf(speaker, false)) / 2;
    return {
      x: Math.min(Math.max(x, bounds.left + half), bounds.right - half),
      y,
      value,
      speaker,
      color: colorOf(point),
    };
  };
  return [
    ...above.map((one, i) => label(one, top + drop + i * LINE)),
    ...(below ? [label(lowest, lowest.y + GAP)] : []),
  ];
}

/** The label of a point alone in its period: below it where the line turns there and the axis leaves room, else above. */
export function alone(
  { point, x, y }: Placed,
  low: boolean,
  bounds: Bounds,
  widthOf: (text: string, bold: boolean) => number,
): Label {
  const value = valueWords(point);
  const half = widthOf(value, true) / 2;
  const below = low && y + GAP + LINE / 2 <= bounds.bottom;
  return {
    x: Math.min(Math.max(x, bounds.left + half), bounds.right - half),
    y: below ? y + GAP : Math.max(y - GAP, bounds.top),
    value,
    speaker: '',
    color: point.target ? PALETTE.target : PALETTE.text,
    turn: ((below ? -2 : 2) * GAP) / LINE,
  };
}

/** Lines of words that a label may be moved by, nearest first. */
const MOVES = [0, -1, 1, -2, 2, -3, 3, -4, 4];
/** A point's dot, with a little air. */
const DOT = 7;

/**
 * Labels moved up or down so that none covers another or a point that is not its own. One that finds no room with its
 * speaker goes without; the words beside the picture name everybody.
 */
export function spread(
  labels: readonly Label[],
  dots: readonly { readonly x: number; readonly y: number }[],
  bounds: Bounds,
  widthOf: (text: string, bold: boolean) => number,
): Label[] {
  const done: { readonly label: Label; readonly half: number }[] = [];
  for (const label of labels) {
    const short = { ...label, speaker: '' };
    const moved = room(label) ?? room(short) ?? short;
    done.push({ label: moved, half: halfOf(moved) });
  }
  return done.map(({ label }) => label);

  function halfOf({ value, speaker }: Label): number {
    return (widthOf(speaker === '' ? value : `${value}  `, true) + widthOf(speaker, false)) / 2 + 2;
  }

  function room(label: Label): Label | null {
    const half = halfOf(label);
    for (const move of label.turn === undefined ? MOVES : [0, label.turn, ...MOVES]) {
      const y = label.y + move * LINE;
      if (y < bounds.top || y > bounds.bottom) continue;
      const covers = (x: number, at: number, width: number, height: number) =>
        Math.abs(label.x - x) < half + width && Math.abs(y - at) < height;
      if (done.some((other) => covers(other.label.x, other.label.y, other.half, LINE - 1))) continue;
      if (dots.some((dot) => covers(dot.x, dot.y, DOT / 2, DOT + LINE / 2 - 2))) continue;
      return { ...label, y };
    }
    return null;
  }
}

/** A text cut to a width, at a word where it can be. */
export function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  if (text === '' || widthOf(text) <= room) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > room) end--;
  const space = text.lastIndexOf(' ', end);
  const cut = text.slice(0, space > end / 2 ? space : end).trimEnd();
  return end > 3 ? `${cut}…` : '';
}

/** A text in at most two lines of a width; what does not fit is cut. */
export function inTwo(text: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= room) return [text];
  let end = text.length;
  while (end > 1 && widthOf(text.slice(0, end)) > room) end--;
  const space = text.lastIndexOf(' ', end);
  const at = space > end / 2 ? space : end;
  return [text.slice(0, at).trimEnd(), fitted(text.slice(at).trimStart(), room, widthOf)];
}

/** Elements for echarts' graphic component. */
export function graphics(labels: readonly Label[]) {
  return labels.map(({ x, y, value, speaker, color }) => ({
    type: 'text',
    silent: true,
    z: 100,
    x,
    y,
    style: {
      text: `{value|${value}}${speaker === '' ? '' : `{name|  ${plainWords(speaker)}}`}`,
      align: 'center',
      verticalAlign: 'middle',
      rich: {
        value: { font: `bold 11.5px ${FAMILY}`, fill: color, stroke: PALETTE.card, lineWidth: 3 },
        name: { font: `10.5px ${FAMILY}`, fill: PALETTE.muted, stroke: PALETTE.card, lineWidth: 3 },
      },
    },
  }));
}

/** Braces and bars would be read as marks of style. */
function plainWords(text: string): string {
  return text.replace(/[{}|]/g, ' ');
}
