/** Grain that two countries sell abroad, and a third that has nothing to do with them. */
import { type Dossier, report } from './dossier.ts';

export const GRAIN: Dossier = {
  name: 'grain',
  articles: [
    report(
      'Harvest Wire',
      '2022-01-18',
      `Kazakhstan's grain exports slip after dry summer
      Kazakhstan exported 8.1 million tonnes of grain in 2021, down from 9.3 million tonnes a year earlier, the agriculture ministry in Astana said on Tuesday.
      A drought cut the crop by almost a fifth, the ministry said. Uzbekistan was the largest buyer, taking 3.2 million tonnes.
      The ministry expects grain exports of 8.5 million tonnes in 2022.`,
    ),
    report(
      'Black Sea Markets',
      '2022-02-03',
      `Romania ships record volume of grain
      CONSTANTA, Feb 3 - Romania's grain exports reached 14.2 million tonnes in 2021, a record, according to data from the port authority of Constanta.
      That compares with 10.6 million tonnes in 2020, when heat withered the maize.
      Wheat made up 8.7 million tonnes of last year's total.`,
    ),
    report(
      'The Steppe Herald',
      '2022-03-22',
      `Astana counts its grain again
      The agriculture ministry of Kazakhstan has revised its figure for last year's grain exports to 8.4 million tonnes, because lorries that crossed into Kyrgyzstan had been left out.
      In January the ministry had put the exports at 8.1 million tonnes.`,
    ),
    report(
      'Danube Daily',
      '2022-04-11',
      `Statistics office sees less Romanian grain than the port
      Romania exported 13.1 million tonnes of grain in 2021, the national statistics institute said on Monday, a million tonnes less than the port of Constanta has reported.
      The port counts cargoes from Serbia and Hungary that only pass through, the institute explained.`,
    ),
    report(
      'Harvest Wire',
      '2022-05-30',
      `Kazakhstan cuts forecast of grain exports
      Kazakhstan's agriculture ministry on Monday lowered its forecast for grain exports in 2022 to 7.4 million tonnes from 8.5 million, citing a ban on sales of wheat that began in April.`,
    ),
    report(
      'Southern Farm Weekly',
      '2022-06-09',
      `Australia's grain boom
      Australian grain exports came to 51.5 million tonnes in 2021, the bureau of statistics said, nearly twice the 26.3 million tonnes of 2020.
      China bought 12.4 million tonnes of it.`,
    ),
    report(
      'Black Sea Markets',
      '2023-01-24',
      `Romania's grain exports fall
      Grain exports from Romania fell 15 percent to 12.1 million tonnes in 2022, the port authority of Constanta said.
      The port shipped about 14 million tonnes of Romanian grain in 2021.`,
    ),
    report(
      'The Steppe Herald',
      '2023-01-27',
      `Kazakh grain finds buyers
      Grain exports from Kazakhstan rose to 9.7 million tonnes in 2022 despite the ban, the agriculture ministry said on Friday. The government aims to sell 12 million tonnes of grain abroad by 2025.`,
    ),
  ],
  asked: [
    {
      topic: 'Kazakhstan grain exports',
      together: [
        ['2020 9300000', '2021 8100000', '2021 8400000', '2022 9700000'],
        ['2022 8500000', '2022 7400000'],
        ['2022 9700000', '2025 12000000'],
      ],
      apart: [
        ['2021 8100000', '2021 3200000'],
        ['2021 8100000', '2021 14200000', '2021 51500000'],
      ],
      revisions: [
        ['2021 8100000', '2021 8400000'],
        ['2022 8500000', '2022 7400000'],
      ],
      disagreements: [],
      absent: [51500000, 14200000, 12400000],
      missed: ['not together: 2022 8500000, 2022 7400000', 'no revision: 2022 8500000, 2022 7400000'],
    },
    {
      topic: 'Romania grain exports',
      together: [['2020 10600000', '2021 14200000', '2021 13100000', '2022 12100000']],
      apart: [['2021 14200000', '2021 8700000']],
      disagreements: [['2021 14200000', '2021 13100000']],
      revisions: [],
      absent: [51500000, 8100000, 9300000],
    },
    {
      topic: 'grain exports',
      together: [
        ['2020 9300000', '2021 8100000', '2022 9700000'],
        ['2020 10600000', '2021 14200000', '2022 12100000'],
        ['2020 26300000', '2021 51500000'],
      ],
      apart: [['2021 8100000', '2021 14200000', '2021 51500000']],
      disagreements: [['2021 14200000', '2021 13100000']],
    },
  ],
};
