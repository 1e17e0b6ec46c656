/**
 * Charts of measures: PNG of 1100 pixels width, shown by Discord at about 550. The level over time as a line with its
 * values, forecasts dashed, targets hollow, ranges and disagreements as bars with whoever says so, shares as bars side
 * by side.
 */
import type { Citation, MeasureGroup } from '../answers/answer.ts';
import { alone, beside, crowded, graphics, inTwo, type Label, labelled, lows, spread } from './chart-labels.ts';
import { altText, type ChartPlan, planChart, severalSpeakers } from './chart-plan.ts';
import { colorsOf, firstOf, middle, seriesOption, text } from './chart-series.ts';
import { sharesOption } from './chart-shares.ts';
import { FAMILY, loadCanvas, PALETTE } from './fonts.ts';
import type { Picture } from './sheet.ts';

/** Size in the units of the layout; a unit is two pixels. */
const WIDTH = 550;
const HEIGHT = 330;
const DENSITY = 2;
const MARGIN = 18;
/** Of a series: from the picture's top to the plot, from the plot to its bottom. */
const TOP = 74;
const BOTTOM = 42;
/** A second line of the title. */
const SECOND_LINE = 19;
/** Of shares: a bar with the gap to the next, and what stands above and below the bars. */
const ROW = 38;
const AROUND = 120;

type Echarts = Awaited<ReturnType<typeof importEcharts>>;
type Chart = ReturnType<Echarts['init']>;

/** A chart of one measure, or null when fewer than two periods and no shares can be compared. */
export async function renderFigureChart(group: MeasureGroup, citations: readonly Citation[]): Promise<Picture | null> {
  const plan = planChart(group, citations);
  if (!plan) return null;
  const [echarts, canvas] = await Promise.all([loadEcharts(), loadCanvas()]);
  const ruler = canvas.createCanvas(1, 1).getContext('2d');
  const width = (words: string, font: string) => {
    ruler.font = font;
    // echarts also measures NUL, which this canvas refuses.
    return ruler.measureText(words.replaceAll('\0', ' ')).width;
  };
  const title = inTwo(plan.title, WIDTH - 2 * MARGIN, (words) => width(words, `bold 15px ${FAMILY}`));
  const more = (title.length - 1) * SECOND_LINE;
  const height = more + (plan.kind === 'shares' ? Math.max(190, AROUND + plan.categories.length * ROW) : HEIGHT);
  const surface = canvas.createCanvas(WIDTH * DENSITY, height * DENSITY);
  const context = surface.getContext('2d');
  echarts.setPlatformAPI({
    createCanvas: () => canvas.createCanvas(16, 16) as never,
    // Measured text decides where labels go.
    measureText: (words: string, font?: string) => ({ width: width(words, font ?? `12px ${FAMILY}`) }),
  });
  // echarts asks for a browser's element; this canvas does what it needs of one.
  const chart = echarts.init(surface as never, null, {
    renderer: 'canvas',
    devicePixelRatio: DENSITY,
    width: WIDTH,
    height,
  });
  try {
    chart.setOption({
      ...frame(plan, title),
      grid: {
        left: MARGIN,
        right: plan.kind === 'shares' ? 64 : 26,
        top: TOP + more,
        bottom: plan.kind === 'shares' ? 34 : BOTTOM,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      ...(plan.kind === 'series'
        ? seriesOption(plan)
        : sharesOption(plan, (words, size) => width(words, `${size}px ${FAMILY}`))),
    });
    if (plan.kind === 'series') {
      const labels = labelsOf(plan, chart, height, (words, bold) =>
        width(words, `${bold ? 'bold 11.5px' : '10.5px'} ${FAMILY}`),
      );
      if (labels.length > 0) chart.setOption({ graphic: { elements: graphics(labels) } });
    }
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
    components.GraphicComponent,
    CanvasRenderer,
  ]);
  return core;
}

function frame(plan: ChartPlan, title: readonly string[]) {
  return {
    animation: false,
    title: [
      {
        left: MARGIN,
        top: 14,
        text: title.join('\n'),
        subtext: plan.points.some((point) => point.forecast) ? `${plan.unit} · dashed: forecast` : plan.unit,
        itemGap: 6,
        textStyle: { ...text(15, PALETTE.text, 'bold'), lineHeight: SECOND_LINE },
        subtextStyle: text(11.5, PALETTE.muted),
      },
      {
        left: MARGIN,
        bottom: 10,
        text: plan.source === '' ? '' : `Source: ${plan.source}`,
        textStyle: { ...text(10, PALETTE.muted), width: WIDTH - 2 * MARGIN, overflow: 'truncate' },
      },
    ],
  } as const;
}

/** Labels of the points, placed by where the chart drew them. */
function labelsOf(
  plan: ChartPlan,
  chart: Chart,
  height: number,
  widthOf: (words: string, bold: boolean) => number,
): Label[] {
  const at = (category: number, value: number): { x: number; y: number } => {
    const [x = 0, y = 0] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [category, value]);
    return { x, y };
  };
  const colorOf = colorsOf(plan);
  const several = severalSpeakers(plan);
  const held = [...new Set(plan.points.map((point) => point.at))].sort((a, b) => a - b);
  const xs = held.map((category) => at(category, 0).x);
  const step = Math.min(WIDTH, ...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
  const bounds = { left: 2 * MARGIN, right: WIDTH - 8, top: TOP - 8, bottom: height - BOTTOM - 16, step };
  const crowd = crowded(plan);
  const low = lows([...firstOf(plan.points.filter((point) => !point.target)).values()]);
  const named = labelled(plan);
  const labels = held.flatMap((category) => {
    const points = plan.points.filter((point) => point.at === category);
    if (crowd.has(category)) {
      const placed = points.map((point) => ({ point, ...at(category, middle(point)) }));
      return beside(placed, { colorOf, named: several.has(category) }, bounds, widthOf);
    }
    return points.flatMap((point) => {
      if (!named.has(point)) return [];
      const below = low.has(point) && point.high === null;
      return [
        alone({ point, ...at(category, below ? point.value : (point.high ?? point.value)) }, below, bounds, widthOf),
      ];
    });
  });
  const dots = plan.points.map((point) => at(point.at, middle(point)));
  return spread(labels, dots, bounds, widthOf);
}
