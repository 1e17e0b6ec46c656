/** Quarters of a maker of bicycles and of its rival. */
import { type Dossier, report } from './dossier.ts';

export const SALES: Dossier = {
  name: 'sales',
  articles: [
    report(
      'Market Minute',
      '2023-04-20',
      `Veloran sales rise on electric bikes
      Veloran said on Thursday its sales rose 12 percent to 640 million euros in the first quarter. Net profit climbed to 41 million euros from 35 million a year earlier.
      The Dutch bicycle maker expects sales of 2.7 billion euros in 2023, it said.`,
    ),
    report(
      'Lowland Business',
      '2023-04-21',
      `Veloran rides high
      Sales at Veloran came to €640 million between January and March, 12% more than in the same period of last year. The company confirmed its guidance of 2.7 billion euros in sales for the year.
      "Our order book is full for two quarters," said chief executive Marit Hoek.`,
    ),
    report(
      'Market Minute',
      '2023-07-20',
      `Veloran cuts outlook as dealers sit on stock
      Veloran reported sales of 702 million euros for the second quarter, up 4 percent. Net profit fell to 38 million euros.
      The company lowered its sales guidance for 2023 to 2.5 billion euros.`,
    ),
    report(
      'Pedal Trade',
      '2023-07-27',
      `Kestrel Cycles gains on rivals
      Sales of Kestrel Cycles grew 21 percent to 455 million euros in the second quarter, the Belgian company said. Net profit was 29 million euros.
      Kestrel raised its forecast for sales in 2023 to 1.8 billion euros.`,
    ),
    report(
      'Lowland Business',
      '2023-10-19',
      `Third quarter disappoints at Veloran
      Veloran's sales shrank 8 percent to 588 million euros in the third quarter. Its net profit halved to 17 million euros, and the company will cut 600 of its 7,400 jobs.
      Analysts had expected sales of 610 million euros.`,
    ),
    report(
      'Market Minute',
      '2024-02-15',
      `Veloran closes a hard year
      Veloran's sales were 2.48 billion euros in 2023, down 1 percent from 2.51 billion in 2022, the company said. Sales in the fourth quarter came to 550 million euros.
      Net profit for the year was 104 million euros. It proposes a dividend of 60 cents a share.`,
    ),
    report(
      'Pedal Trade',
      '2024-02-22',
      `Kestrel passes the mark
      Kestrel Cycles had sales of 1.83 billion euros in 2023, compared with 1.52 billion euros in 2022. Net profit came to 118 million euros.`,
    ),
  ],
  asked: [
    {
      topic: 'Veloran sales',
      together: [
        ['2023-Q1 640000000', '2023-Q2 702000000', '2023-Q3 588000000', '2023-Q4 550000000'],
        ['2022 2510000000', '2023 2480000000'],
        ['2023 2700000000', '2023 2500000000'],
        ['2023-Q1 12', '2023-Q2 4', '2023-Q3 8'],
      ],
      apart: [
        ['2023-Q2 702000000', '2023-Q2 455000000'],
        ['2023 2480000000', '2023 1830000000'],
        ['2023-Q1 640000000', '2023-Q1 41000000'],
      ],
      revisions: [['2023 2700000000', '2023 2500000000']],
      disagreements: [],
      missed: ['not together: 2023-Q1 12, 2023-Q2 4, 2023-Q3 8'],
    },
    {
      topic: 'Veloran net profit',
      together: [['2022-Q1 35000000', '2023-Q1 41000000', '2023-Q2 38000000', '2023-Q3 17000000', '2023 104000000']],
      apart: [
        ['2023-Q2 38000000', '2023-Q2 29000000'],
        ['2023 104000000', '2023 118000000'],
      ],
      disagreements: [],
      revisions: [],
      absent: [118000000, 29000000],
      // Net profit "fell to 38 million": of the quarter of the sentence before.
      missed: ['not together: 2022-Q1 35000000, 2023-Q1 41000000, 2023-Q2 38000000, 2023-Q3 17000000, 2023 104000000'],
    },
  ],
};
