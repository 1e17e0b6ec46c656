/**
 * Charts of measures: PNG of 1100 pixels width, shown by Discord at about 550. The level over time as a line with its
 * values, targets hollow and dashed, ranges and disagreements as bars, shares as bars side by side.
 */
import type { Citation, MeasureGroup } from '../answers/answer.ts';
import { altText, type ChartPlan, type ChartPoint, planChart } from './chart-plan.ts';
import { FAMILY, loadCanvas, PALETTE } from './fonts.ts';
import type { Picture } from './sheet.ts';

/** Size in the units of the layout; a unit is two pixels. */
const WIDTH = 550;
const HEIGHT = 330;
const DENSITY = 2;

/** A chart of one measure, or null when fewer than two periods and no shares can be compared. */
export async function renderFigureChart(group: MeasureGroup, citations: readonly Citation[]): Promise<Picture | null> {
  const plan = planChart(group, citations);
  if (!plan) return null;
  const [echarts, canvas] = await Promise.all([loadEcharts(), loadCanvas()]);
  const height = plan.kind === 'shares' ? Math.max(190, 120 + plan.categories.length * 34) : HEIGHT;
  const surface = canvas.createCanvas(WIDTH * DENSITY, height * DENSITY);
  const context = surface.getContext('2d');
  const ruler = canvas.createCanvas(1, 1).getContext('2d');
  echarts.setPlatformAPI({
    createCanvas: () => canvas.createCanvas(16, 16) as never,
    // Measured text decides where labels go; echarts also measures NUL, which this canvas refuses.
    measureText: (words: string, font?: string) => {
      ruler.font = font ?? `12px ${FAMILY}`;
      return { width: ruler.measureText(words.replaceAll('\0', ' ')).width };
    },
  });
  // echarts asks for a browser's element; this canvas does what it needs of one.
  const chart = echarts.init(surface as never, null, {
    renderer: 'canvas',
    devicePixelRatio: DENSITY,
    width: WIDTH,
    height,
  });
  try {
    chart.setOption(plan.kind === 'series' ? seriesOption(plan) : sharesOption(plan, height));
    // Behind what was drawn: the card, its corners left clear.
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = PALETTE.card;
    context.beginPath();
    context.roundRect(0, 0, WIDTH * DENSITY, height * DENSITY, 12 * DENSITY);
    context.fill();
    context.restore();
    return { png: surface.toBuffer('image/png'), alt: altText(plan) };
  } finally {
    chart.dispose();
  }
}

type Echarts = Awaited<ReturnType<typeof importEcharts>>;
let loaded: Promise<Echarts> | null = null;

function loadEcharts(): Promise<Echarts> {
  loaded ??= importEcharts();
  return loaded;
}

async function importEcharts() {
  const [core, { BarChart, LineChart, ScatterChart }, components, { CanvasRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([
    BarChart,
    LineChart,
    ScatterChart,
    components.GridComponent,
    components.TitleComponent,
    components.MarkLineComponent,
    CanvasRenderer,
  ]);
  return core;
}

const text = (size: number, color: string, weight: 'normal' | 'bold' = 'normal') => ({
  fontFamily: FAMILY,
  fontSize: size,
  fontWeight: weight,
  color,
});

function frame(plan: ChartPlan) {
  return {
    animation: false,
    title: [
      {
        left: 18,
        top: 14,
        text: plan.title,
        subtext: plan.unit,
        itemGap: 6,
        textStyle: { ...text(15, PALETTE.text, 'bold'), width: WIDTH - 36, overflow: 'truncate' },
        subtextStyle: text(11.5, PALETTE.muted),
      },
      {
        left: 18,
        bottom: 10,
        text: plan.source === '' ? '' : `Source: ${plan.source}`,
        textStyle: { ...text(10, PALETTE.muted), width: WIDTH - 36, overflow: 'truncate' },
      },
    ],
  } as const;
}

const axisLine = { show: true, lineStyle: { color: PALETTE.grid } } as const;

function seriesOption(plan: ChartPlan) {
  const reached = plan.points.filter((point) => !point.target);
  const targets = plan.points.filter((point) => point.target);
  // The line runs through the first value of each period; others of the same period stand beside it.
  const first = new Map<number, ChartPoint>();
  for (const point of reached) if (!first.has(point.at)) first.set(point.at, point);
  const others = reached.filter((point) => first.get(point.at) !== point);
  const last = Math.max(...first.keys());
  const end = first.get(last);
  const negative = plan.points.some((point) => point.value < 0);
  return {
    ...frame(plan),
    grid: { left: 18, right: 26, top: 74, bottom: 42, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: plan.categories.length > 5 ? plan.categories.map(abridged) : [...plan.categories],
      boundaryGap: true,
      axisLine,
      axisTick: { show: false },
      axisLabel: { ...text(11, PALETTE.muted), hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: negative ? undefined : 0,
      boundaryGap: negative ? ['12%', '14%'] : [0, '14%'],
      splitNumber: 4,
      axisLabel: text(11, PALETTE.muted),
      splitLine: { lineStyle: { color: PALETTE.grid, width: 1 } },
    },
    series: [
      {
        type: 'line',
        data: plan.categories.map((_, at) => {
          const point = first.get(at);
          return point ? middle(point) : null;
        }),
        connectNulls: true,
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: PALETTE.line, width: 2.5 },
        itemStyle: { color: PALETTE.line },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            ...plan.lines.map((line) => ({
              yAxis: line.value,
              lineStyle: { color: PALETTE.target, type: 'dashed', width: 1.5 },
              label: { show: true, position: 'insideStartTop', formatter: line.label, ...text(11, PALETTE.target) },
            })),
            ...bars(reached),
          ],
        },
      },
      {
        type: 'scatter',
        z: 4,
        data: others.map((point) => [point.at, middle(point)]),
        symbol: 'circle',
        symbolSize: 9,
        itemStyle: { color: PALETTE.second, opacity: 1 },
      },
      labels(reached, (point) => (first.get(point.at) === point ? PALETTE.text : PALETTE.second)),
      {
        type: 'scatter',
        z: 4,
        data: targets.map((point) => [point.at, point.value]),
        symbol: 'diamond',
        symbolSize: 13,
        itemStyle: { color: PALETTE.card, borderColor: PALETTE.target, borderWidth: 2, opacity: 1 },
        label: {
          show: true,
          position: 'top',
          distance: 7,
          ...text(11.5, PALETTE.target, 'bold'),
          formatter: ({ dataIndex }: { dataIndex: number }) => `target ${targets[dataIndex]?.label ?? ''}`,
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
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

const middle = (point: ChartPoint) => (point.high === null ? point.value : (point.value + point.high) / 2);

/** "January 2018" as "Jan 2018", where many stand in a row. */
const abridged = (words: string) => words.replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1');

/** Values in words: above the point, at the upper end of a range, and below the lower of two. */
function labels(points: readonly ChartPoint[], color: (point: ChartPoint) => string) {
  const lower = new Set<ChartPoint>();
  for (const own of Map.groupBy(points, ({ at }) => at).values()) {
    const [least, ...rest] = own.toSorted((a, b) => a.value - b.value);
    if (least && rest.length > 0) lower.add(least);
  }
  return {
    type: 'scatter',
    z: 5,
    symbolSize: 9,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: points.map((point) => ({
      value: [point.at, point.high ?? point.value],
      label: {
        show: true,
        position: lower.has(point) ? 'bottom' : 'top',
        distance: 6,
        ...text(11.5, color(point), 'bold'),
        textBorderColor: PALETTE.card,
        textBorderWidth: 3,
        formatter: point.label,
      },
    })),
  };
}

/** Vertical bars: the width of a range, and the distance between values that disagree. */
function bars(points: readonly ChartPoint[]) {
  const line = (at: number, low: number, high: number) => [
    {
      coord: [at, low],
      lineStyle: { color: PALETTE.second, width: 4, opacity: 0.55, type: 'solid' },
      label: { show: false },
    },
    { coord: [at, high] },
  ];
  const ranges = points.flatMap((point) => (point.high === null ? [] : [line(point.at, point.value, point.high)]));
  const spans = [...Map.groupBy(points, ({ at }) => at)].flatMap(([at, own]) => {
    const values = own.map(({ value }) => value);
    return own.length > 1 ? [line(at, Math.min(...values), Math.max(...values))] : [];
  });
  return [...ranges, ...spans];
}

function sharesOption(plan: ChartPlan, height: number) {
  const turned = plan.points.toReversed();
  return {
    ...frame(plan),
    grid: {
      left: 18,
      right: 64,
      top: 72,
      bottom: 34,
      height: height - 110,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      data: plan.categories.toReversed(),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text(12, PALETTE.text), width: 180, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: turned.map((point) => point.value),
        barMaxWidth: 20,
        itemStyle: { color: PALETTE.line, borderRadius: 3 },
        label: {
          show: true,
          position: 'right',
          ...text(12, PALETTE.text, 'bold'),
          formatter: ({ dataIndex }: { dataIndex: number }) => `${turned[dataIndex]?.label ?? ''} %`,
        },
      },
    ],
  };
}
