/** A comparison of shares: a bar for each, the uncertain end of a range paler. */
import { inTwo, valueWords } from './chart-labels.ts';
import type { ChartPlan } from './chart-plan.ts';
import { text } from './chart-series.ts';
import { PALETTE } from './fonts.ts';

/** Widest name of whose share it is. */
const NAME = 190;

export function sharesOption(plan: ChartPlan, widthOf: (words: string, font: number) => number) {
  const turned = plan.points.toReversed();
  return {
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      data: plan.categories.toReversed().map((name) => inTwo(name, NAME, (words) => widthOf(words, 12)).join('\n')),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text(12, PALETTE.text), lineHeight: 15 },
    },
    series: [
      {
        type: 'bar',
        stack: 'share',
        data: turned.map((point) => point.value),
        barMaxWidth: 20,
        itemStyle: { color: PALETTE.line, borderRadius: 3 },
      },
      {
        type: 'bar',
        stack: 'share',
        data: turned.map((point) => (point.high === null ? 0 : point.high - point.value)),
        barMaxWidth: 20,
        itemStyle: { color: `${PALETTE.line}73`, borderRadius: 3 },
        label: {
          show: true,
          position: 'right',
          ...text(12, PALETTE.text, 'bold'),
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const point = turned[dataIndex];
            return point ? `${valueWords(point)}%` : '';
          },
        },
      },
    ],
  };
}
