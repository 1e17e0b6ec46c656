/** Visitors of two islands, an airline's passengers and what a ferry costs: units, halves of years and a strike. */
import { type Dossier, report } from './dossier.ts';

export const ISLANDS: Dossier = {
  name: 'islands',
  articles: [
    report(
      'Atlantic Courier',
      '2022-07-20',
      `Madeira welcomes visitors back
      Madeira received 712,000 tourists in the first half of 2022, more than twice as many as in the same period of 2021, the regional statistics directorate said on Wednesday.
      Tourists stayed 5.1 nights on average. Germans were the largest group, accounting for 21 percent of all guests, followed by Britons with 19 percent.`,
    ),
    report(
      'Travel Ledger',
      '2022-07-22',
      `Rush to the Azores
      The Azores counted 398,000 tourists between January and June, according to the islands' statistics service. Revenue of hotels there rose to 61 million euros.`,
    ),
    report(
      'Atlantic Courier',
      '2023-01-31',
      `Record year for Madeira
      A total of 1.64 million tourists visited Madeira in 2022, the regional statistics directorate said. The previous record of 1.41 million dated from 2019.
      Hotel revenue reached 577 million euros in 2022.`,
    ),
    report(
      'Lisbon Business Wire',
      '2023-02-02',
      `Madeira hoteliers doubt tourist count
      The hotel association of Madeira put the number of tourists in 2022 at 1.49 million, saying that the regional statistics directorate counts guests who change hotels twice.`,
    ),
    report(
      'Travel Ledger',
      '2023-03-15',
      `Iberwing carries more
      Iberwing carried 9.8 million passengers in 2022, up from 5.6 million in 2021, the airline said. It expects to carry 11 million passengers in 2023.
      The carrier's load factor was 83 percent.`,
    ),
    report(
      'Lisbon Business Wire',
      '2023-10-11',
      `Strike costs Iberwing dear
      Iberwing cancelled 310 flights because of a three-day strike of cabin crew, which cost it 14 million euros, the airline said on Wednesday.
      It cut its forecast for passengers in 2023 to 10.4 million from 11 million.`,
    ),
    report(
      'Atlantic Courier',
      '2024-01-30',
      `Madeira grows again
      Tourist arrivals in Madeira rose 11 percent to 1.82 million in 2023. Revenue of hotels was 655 million euros.
      The regional government wants no more than 2 million tourists a year from 2027 on.`,
    ),
  ],
  asked: [
    {
      topic: 'Madeira tourists',
      together: [
        ['2019 1410000', '2022 1640000', '2022 1490000', '2023 1820000'],
        ['* 21', '* 19'],
      ],
      apart: [
        ['* 712000', '* 398000'],
        ['2022 1640000', '2022 9800000'],
      ],
      disagreements: [['2022 1640000', '2022 1490000']],
      revisions: [],
      absent: [398000, 61000000],
      missed: ['not together: 2019 1410000, 2022 1640000, 2022 1490000, 2023 1820000', 'not together: * 21, * 19'],
    },
    {
      topic: 'Madeira hotel revenue',
      together: [['2022 577000000', '2023 655000000']],
      apart: [['2022 577000000', '* 61000000']],
      disagreements: [],
      revisions: [],
      absent: [61000000],
      missed: ['not together: 2022 577000000, 2023 655000000'],
    },
    {
      topic: 'Iberwing passengers',
      together: [
        ['2021 5600000', '2022 9800000'],
        ['2023 11000000', '2023 10400000'],
      ],
      apart: [['* 9800000', '* 310']],
      disagreements: [],
      revisions: [['2023 11000000', '2023 10400000']],
      absent: [712000],
      missed: ['no revision: 2023 11000000, 2023 10400000'],
    },
  ],
};
