/**
 * A series over time: what was reached as a line through the first value of each period, what is expected as a dashed
 * one with hollow points, targets as hollow diamonds or, without a time, as a line across; ranges and disagreements as
 * bars.
 */
import type { ChartPlan, ChartPoint } from './chart-plan.ts';
import { FAMILY, PALETTE } from './fonts.ts';

export const text = (size: number, color: string, weight: 'normal' | 'bold' = 'normal') => ({
  fontFamily: FAMILY,
  fontSize: size,
  fontWeight: weight,
  color,
});

/** Categories that stand in a row with their months written out. */
const ROW = 5;
/** Categories that can all be named. */
const MOST = 24;

/** The middle of a range stands for it. */
export const middle = (point: ChartPoint) => (point.high === null ? point.value : (point.value + point.high) / 2);

/** What colour says what: the first value of a period and the first forecast, another one, a target. */
export function colorsOf(plan: ChartPlan): (point: ChartPoint) => string {
  const own = plan.points.filter((point) => !point.target);
  const [told, expected] = [false, true].map((forecast) => firstOf(own.filter((point) => point.forecast === forecast)));
  const first = new Set([...(told?.values() ?? []), ...(expected?.values() ?? [])]);
  return (point) => (point.target ? PALETTE.target : first.has(point) ? PALETTE.line : PALETTE.second);
}

/** The first value of each period. */
export function firstOf(points: readonly ChartPoint[]): Map<number, ChartPoint> {
  const first = new Map<number, ChartPoint>();
  for (const point of points) if (!first.has(point.at)) first.set(point.at, point);
  return first;
}

export function seriesOption(plan: ChartPlan) {
  const told = plan.points.filter((point) => !point.target && !point.forecast);
  const expected = plan.points.filter((point) => point.forecast && !point.target);
  const targets = plan.points.filter((point) => point.target);
  const reached = firstOf(told);
  const ahead = firstOf(expected);
  const last = Math.max(...reached.keys(), Number.NEGATIVE_INFINITY);
  const end = reached.get(last);
  const others = [...told, ...expected].filter(
    (point) => reached.get(point.at) !== point && ahead.get(point.at) !== point,
  );
  const held = new Set(plan.points.map(({ at }) => at));
  const negative = plan.points.some((point) => point.value < 0);
  const line = (points: ReadonlyMap<number, ChartPoint>, from: ChartPoint | undefined) =>
    plan.categories.map((_, at) => {
      const point = points.get(at) ?? (from?.at === at ? from : undefined);
      return point ? middle(point) : null;
    });
  return {
    xAxis: {
      type: 'category',
      data: plan.categories.length > ROW ? plan.categories.map(abridged) : [...plan.categories],
      boundaryGap: true,
      axisLine: { show: true, onZero: false, lineStyle: { color: PALETTE.grid } },
      axisTick: { show: false },
      axisLabel: {
        ...text(11, PALETTE.muted),
        hideOverlap: true,
        // Of a long row only periods with a value are named.
        ...(plan.categories.length > MOST ? { interval: (at: number) => held.has(at) } : {}),
      },
    },
    yAxis: {
      type: 'value',
      min: negative ? undefined : 0,
      boundaryGap: negative ? ['14%', '14%'] : [0, '14%'],
      splitNumber: 4,
      axisLabel: { ...text(11, PALETTE.muted), formatter: (value: number) => NUMBER.format(value).replace('-', '−') },
      splitLine: { lineStyle: { color: PALETTE.grid, width: 1 } },
    },
    series: [
      {
        type: 'line',
        data: line(reached, undefined),
        connectNulls: true,
        symbol: 'circle',
        symbolSize: held.size > 2 * ROW ? 6 : 9,
        lineStyle: { color: PALETTE.line, width: 2.5 },
        itemStyle: { color: PALETTE.line },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            ...(negative
              ? [{ yAxis: 0, lineStyle: { color: PALETTE.muted, type: 'solid', width: 1 }, label: HIDDEN }]
              : []),
            ...plan.lines.map((one) => ({
              yAxis: one.value,
              lineStyle: { color: PALETTE.target, type: 'dashed', width: 1.5 },
              label: { show: true, position: 'insideStartTop', formatter: one.label, ...text(11, PALETTE.target) },
            })),
            ...bars([...told, ...expected]),
          ],
        },
      },
      {
        type: 'line',
        data: line(ahead, [...ahead.keys()].some((at) => at > last) ? end : undefined),
        connectNulls: true,
        symbol: 'none',
        lineStyle: { color: PALETTE.line, width: 2, type: 'dashed' },
      },
      // The axis reaches as far as lines across and the ends of ranges do, which echarts leaves out of account.
      unseen([
        ...plan.lines.map(({ value }) => value),
        ...plan.points.flatMap(({ value, high }) => (high === null ? [] : [value, high])),
      ]),
      dots([...ahead.values()], PALETTE.line, true),
      dots(
        others.filter((point) => !point.forecast),
        PALETTE.second,
        false,
      ),
      dots(
        others.filter((point) => point.forecast),
        PALETTE.second,
        true,
      ),
      {
        ...dots(targets, PALETTE.target, true),
        symbol: 'diamond',
        symbolSize: 13,
        markLine: {
          silent: true,
          symbol: 'none',
          label: HIDDEN,
          data: targets.flatMap((point) => {
            if (!end || point.at <= last) return [];
            const style = { lineStyle: { color: PALETTE.target, type: 'dashed', width: 1.5 } };
            return [[{ coord: [last, middle(end)], ...style }, { coord: [point.at, point.value] }]];
          }),
        },
      },
    ],
  };
}

const NUMBER = new Intl.NumberFormat('en-US');
const HIDDEN = { show: false } as const;

/** "January 2018" as "Jan 2018", where many stand in a row. */
const abridged = (words: string) => words.replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1');

function dots(points: readonly ChartPoint[], color: string, hollow: boolean) {
  return {
    type: 'scatter',
    z: 4,
    data: points.map((point) => [point.at, middle(point)]),
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: hollow ? { color: PALETTE.card, borderColor: color, borderWidth: 2, opacity: 1 } : { color, opacity: 1 },
  };
}

function unseen(values: readonly number[]) {
  return { type: 'scatter', data: values.map((value) => [0, value]), symbolSize: 0, silent: true };
}

/** Vertical bars: the width of a range, and the distance between values that disagree. */
function bars(points: readonly ChartPoint[]) {
  const bar = (at: number, low: number, high: number) => [
    { coord: [at, low], lineStyle: { color: PALETTE.second, width: 4, opacity: 0.55, type: 'solid' }, label: HIDDEN },
    { coord: [at, high] },
  ];
  const ranges = points.flatMap((point) => (point.high === null ? [] : [bar(point.at, point.value, point.high)]));
  const spans = [...Map.groupBy(points, ({ at }) => at)].flatMap(([at, own]) => {
    const all = own.filter(({ disputed }) => disputed).map(({ value }) => value);
    return all.length > 1 ? [bar(at, Math.min(...all), Math.max(...all))] : [];
  });
  return [...ranges, ...spans];
}
