/**
 * What a chart of one measure shows, worked out before anything is drawn: a series over time (with targets and ranges)
 * or a comparison of shares. The words beside the picture come from the same plan, so that both say the same.
 */
import type { Citation, FigurePoint, MeasureGroup } from '../answers/answer.ts';
import { hedgeSign } from './chart-labels.ts';
import { dateWords } from './dates.ts';
import { headingOf } from './statement.ts';

export interface ChartPoint {
  /** Place on the axis of categories. */
  readonly at: number;
  /** In the chart's unit. */
  readonly value: number;
  readonly high: number | null;
  readonly label: string;
  /** Who says so, where values of one period stand side by side. */
  readonly speaker: string | null;
  readonly target: boolean;
  /** Expected, not come out. */
  readonly forecast: boolean;
  /** Another value of its period says otherwise. */
  readonly disputed: boolean;
  /** Whoever told it has told another value of its period since. */
  readonly revised: boolean;
  /** Said with "about", "more than" and the like. */
  readonly hedge: string | null;
}

export interface ChartPlan {
  readonly kind: 'series' | 'shares';
  readonly title: string;
  /** "billion US dollars" */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly points: readonly ChartPoint[];
  /** Targets without a time of their own. */
  readonly lines: readonly { readonly value: number; readonly label: string }[];
  readonly source: string;
}

/** Shares, and periods of a series, that one picture can show. */
const MOST = 24;
const LONGEST = 60;
/** A target that lies further off than this many times the series is long would press the series together. */
const FAR = 2;

/** The plan for a group, or null where fewer than two periods and fewer than two shares can be compared. */
export function planChart(group: MeasureGroup, citations: readonly Citation[]): ChartPlan | null {
  const holders = new Set(group.points.map(({ subject }) => subject ?? null));
  // Shares of several are no line from one to the other.
  return (holders.size > 1 ? null : planSeries(group, citations)) ?? planShares(group, citations);
}

type Grain = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/** How long a period is; null for one that no axis of equal steps can hold. */
function grainOf(period: string): Grain | null {
  if (/^\d{4}~?$/.test(period)) return 'year';
  if (/^\d{4}-H[12]$/.test(period)) return 'half';
  if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(period)) return 'month';
  if (/^\d{4}-W\d\d$/.test(period)) return 'week';
  return /^\d{4}-\d\d-\d\d$/.test(period) ? 'day' : null;
}

/** Periods of one length only: four months of trade and a year of it are no series. */
function planSeries(group: MeasureGroup, citations: readonly Citation[]): ChartPlan | null {
  const reached = group.points.filter((point) => point.change !== 'target' && point.period !== null);
  const byGrain = Map.groupBy(reached, (point) => grainOf(point.period ?? ''));
  byGrain.delete(null);
  const periodsOf = (points: readonly FigurePoint[]) => [...new Set(points.map((point) => point.period ?? ''))].sort();
  const [best] = [...byGrain].toSorted(([, a], [, b]) => periodsOf(b).length - periodsOf(a).length);
  if (!best) return null;
  const [grain, all] = best;
  const points = all.filter((point) => !all.some((other) => fallsWithin(other, point)));
  const periods = periodsOf(points);
  if (periods.length < 2 || periods.length > LONGEST) return null;
  const targets = group.points.filter((point) => point.change === 'target');
  const dated = targets.filter(
    (point) => point.period !== null && grainOf(point.period) === grain && isNear(grain, periods, point.period),
  );
  const known = [...new Set([...periods, ...periodsOf(dated)])].sort();
  const placeOf = placesOf(grain, known);
  const axis = steps(placeOf === monthOf ? 'month' : grain, known.map(placeOf));
  const disputed = inDisputes(group, 'disagreement');
  const revised = revisedIn(group);
  const scale = scaleOf([...points, ...targets]);
  const place = (point: FigurePoint, target: boolean): ChartPoint => ({
    at: axis.indexOf(placeOf(point.period ?? '')),
    value: signed(point) / scale.factor,
    high: point.valueHigh === null ? null : point.valueHigh / scale.factor,
    label: labelOf(point, scale.factor),
    speaker: point.speaker ?? citations.find(({ n }) => n === point.citation)?.source ?? null,
    target,
    forecast: point.forecast === true,
    disputed: disputed.has(point),
    revised: revised.has(point),
    hedge: point.hedge,
  });
  return {
    kind: 'series',
    title: titleOf(headingOf(group)),
    // By how much it rose is not how much it is.
    unit: `${points.every(isMove) ? 'change in ' : ''}${unitWords(group, scale.name)}`,
    categories: axis.map((period) => {
      const own = [...points, ...dated].filter((point) => placeOf(point.period ?? '') === period);
      return `${own.length > 0 && own.every((point) => point.periodInferred) ? '≈ ' : ''}${dateWords(period)}`;
    }),
    // What stands is drawn through, what was revised beside it.
    points: [
      ...points.toSorted((a, b) => Number(revised.has(a)) - Number(revised.has(b))).map((point) => place(point, false)),
      ...dated.map((point) => place(point, true)),
    ],
    lines: targets
      .filter((point) => !dated.some((other) => other === point || other.value === point.value))
      .slice(0, 2)
      .map((point) => ({ value: point.value / scale.factor, label: aimOf(point, scale.factor) })),
    source: sourceOf([...points, ...targets], citations),
  };
}

/** "More than 100" beside a value of the same period that is more says nothing further. */
function fallsWithin(value: FigurePoint, bound: FigurePoint): boolean {
  if (value.period !== bound.period || hedgeSign(value.hedge) !== '' || value.change !== bound.change) return false;
  const sign = hedgeSign(bound.hedge).trim();
  if (sign === '>' || sign === '≥') return value.value >= bound.value;
  return (sign === '<' || sign === '≤') && value.value <= bound.value;
}

function inDisputes({ points, disagreements }: MeasureGroup, nature: 'disagreement' | 'revision'): Set<FigurePoint> {
  const found = disagreements.filter((one) => one.nature === nature).flatMap(({ points: at }) => at);
  return new Set(found.flatMap((i) => points[i] ?? []));
}

/** Values that were told otherwise later, of one period. */
function revisedIn({ points, disagreements }: MeasureGroup): Set<FigurePoint> {
  const found = new Set<FigurePoint>();
  for (const { nature, points: at } of disagreements) {
    const told = at.flatMap((i) => points[i] ?? []);
    if (nature !== 'revision') continue;
    told.forEach((point, i) => {
      if (told.slice(i + 1).some(({ period }) => period === point.period)) found.add(point);
    });
  }
  return found;
}

const monthOf = (period: string): string => period.slice(0, 7);

/**
 * Where a period stands on the axis: at itself, or, where days lie so far apart that no axis holds them all, at its month,
 * so that the slope is true.
 */
function placesOf(grain: Grain | null, known: readonly string[]): (period: string) => string {
  const apart = new Set(known.map(monthOf)).size === known.length;
  const far = grain === 'day' && steps(grain, known).length === known.length && known.length > 2;
  return far && apart && steps('month', known.map(monthOf)).length > known.length ? monthOf : (period) => period;
}

const isMove = ({ change }: FigurePoint): boolean => change === 'increase' || change === 'decrease';

/** A target's own time stands on the axis where the way to it is not much longer than the series. */
function isNear(grain: Grain | null, periods: readonly string[], target: string): boolean {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || target <= last) return true;
  const way = steps(grain, [last, target]).length - 1;
  return way <= FAR * (steps(grain, [first, last]).length - 1);
}

/** "target over 15 for 2029" */
function aimOf(point: FigurePoint, factor: number): string {
  const hedge = point.hedge === null ? '' : `${point.hedge} `;
  const when = point.period === null ? '' : ` for ${dateWords(point.period)}`;
  return `target ${hedge}${labelOf(point, factor)}${when}`;
}

/** Steps of an axis beyond which only periods with a figure stand on it. */
const STEPS = 240;

/** Periods without a figure keep their place, so that the slope is true; more of them than a picture holds do not. */
function steps(grain: Grain | null, known: readonly string[]): string[] {
  const first = known[0];
  const last = known.at(-1);
  if (grain === null || first === undefined || last === undefined) return [...known];
  const all: string[] = [];
  for (let period: string | null = first; period !== null && all.length <= STEPS; period = after(grain, period)) {
    all.push(period);
    if (period === last) break;
  }
  return all.length <= STEPS && known.every((period) => all.includes(period)) ? all : [...known];
}

/** The period after one of its length; null where there is no next of the same form. */
function after(grain: Grain, period: string): string | null {
  const year = Number(period.slice(0, 4));
  const next = (mark: string, number: number, most: number, digits: number) =>
    number < most
      ? `${period.slice(0, 5)}${mark}${String(number + 1).padStart(digits, '0')}`
      : `${String(year + 1).padStart(4, '0')}-${mark}${'1'.padStart(digits, '0')}`;
  switch (grain) {
    case 'year':
      return period.length > 4 ? null : String(year + 1).padStart(4, '0');
    case 'half':
      return next('H', Number(period.slice(6)), 2, 1);
    case 'quarter':
      return next('Q', Number(period.slice(6)), 4, 1);
    case 'month':
      return next('', Number(period.slice(5)), 12, 2);
    case 'day':
      return new Date(Date.parse(period) + 86_400_000).toISOString().slice(0, 10);
    case 'week':
      return null;
  }
}

function planShares(group: MeasureGroup, citations: readonly Citation[]): ChartPlan | null {
  if (group.kind !== 'percent') return null;
  const told = group.points.filter(({ change, subject }) => change === 'level' && subject);
  // Of several times the one that has the most holders; the last of equals.
  const seen = [...Map.groupBy(told, ({ period }) => period).values()]
    .map((points) => new Map(points.toReversed().map((point) => [point.subject ?? '', point])))
    .reduce((most, one) => (one.size >= most.size ? one : most), new Map<string, FigurePoint>());
  if (seen.size < 2 || seen.size > MOST) return null;
  const shares = [...seen].toSorted(([, a], [, b]) => b.value - a.value);
  const period = shares[0]?.[1].period ?? null;
  return {
    kind: 'shares',
    title: titleOf(headingOf(group)),
    unit: period === null ? 'share in percent' : `share in percent, ${dateWords(period)}`,
    categories: shares.map(([subject]) => subject),
    points: shares.map(([, point], at) => ({
      at,
      value: point.value,
      high: point.valueHigh,
      label: labelOf(point, 1),
      speaker: point.speaker,
      target: false,
      forecast: point.forecast === true,
      disputed: false,
      revised: false,
      hedge: point.hedge,
    })),
    lines: [],
    source: sourceOf(
      shares.map(([, point]) => point),
      citations,
    ),
  };
}

/** A fall in percent points down. */
const signed = (point: FigurePoint) => (point.change === 'decrease' && point.value > 0 ? -point.value : point.value);

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** The scale in which most of the values have one to three digits. */
function scaleOf(points: readonly FigurePoint[]): { factor: number; name: string | null } {
  const largest = Math.max(...points.map((point) => Math.abs(point.valueHigh ?? point.value)));
  for (const [factor, name] of SCALES)
    if (largest >= factor * 1.5 && !(factor === 1e3 && largest < 1e4)) return { factor, name };
  return { factor: 1, name: null };
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 });

function labelOf(point: FigurePoint, factor: number): string {
  const value = NUMBER.format(signed(point) / factor);
  const high = point.valueHigh === null ? '' : `–${NUMBER.format(point.valueHigh / factor)}`;
  return `${value}${high}`.replaceAll('-', '−');
}

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds',
  CNY: 'yuan',
  RUB: 'rubles',
  JPY: 'yen',
  INR: 'rupees',
};

function unitWords({ unit, kind }: MeasureGroup, scale: string | null): string {
  const [own = '', per] = (unit ?? '').split('/');
  const isNoun = own !== 'percent' && (kind === 'count' || /^[a-z]/.test(own));
  const name = CURRENCIES[own] ?? (isNoun ? pluralOf(own) : own);
  return [scale, name, per === undefined ? null : `per ${per}`].filter(Boolean).join(' ');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  policeman: 'policemen',
  fisherman: 'fishermen',
  life: 'lives',
};

/** A unit or a counted noun in the plural; its last word bears it. */
function pluralOf(noun: string): string {
  const at = noun.lastIndexOf(' ') + 1;
  const word = noun.slice(at);
  const plural =
    IRREGULAR[word] ??
    (/(?:s|aircraft|sheep|police|cattle|°c|km|kg|mw|gw|kwh)$/i.test(word)
      ? word
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}${/(?:x|z|ch|sh)$/.test(word) ? 'es' : 's'}`);
  return noun.slice(0, at) + plural;
}

function titleOf(measure: string): string {
  const text = measure.trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sourceOf(points: readonly FigurePoint[], citations: readonly Citation[]): string {
  const names = points.map((point) => {
    const citation = citations.find(({ n }) => n === point.citation);
    return citation?.source ?? citation?.title ?? citation?.file ?? '';
  });
  const all = [...new Set(names.filter(Boolean))];
  return all.length > 4 ? `${all.slice(0, 4).join(', ')} and ${all.length - 4} more` : all.join(', ');
}

/** Periods whose values are different speakers': only there does it matter who says which. */
export function severalSpeakers(plan: ChartPlan): ReadonlySet<number> {
  const several = [...Map.groupBy(plan.points, ({ at }) => at)].filter(
    ([, points]) => new Set(points.map(({ speaker }) => speaker)).size > 1,
  );
  return new Set(several.map(([at]) => at));
}

/** The chart in words: everything that it shows, in its order. */
export function altText(plan: ChartPlan): string {
  const named = severalSpeakers(plan);
  const said = plan.points
    .toSorted((a, b) => a.at - b.at)
    .map((point) => {
      const speaker = named.has(point.at) && point.speaker !== null ? ` (${point.speaker})` : '';
      return `${plan.categories[point.at]}: ${point.target ? 'target ' : point.forecast ? 'forecast ' : ''}${point.hedge === null ? '' : `${point.hedge} `}${point.label}${speaker}${point.revised ? ', later revised' : ''}`;
    });
  const lines = plan.lines.map((line) => line.label);
  const source = plan.source === '' ? '' : ` Source: ${plan.source}.`;
  return `${plan.title}, ${plan.unit}. ${[...said, ...lines].join('; ')}.${source}`;
}
