/** What two central banks charge, aim at and expect. */
import { type Dossier, report } from './dossier.ts';

export const RATES: Dossier = {
  name: 'rates',
  articles: [
    report(
      'Andes Finance',
      '2022-10-13',
      `Chile raises interest rate to 11.25 percent
      Chile's central bank raised its benchmark interest rate by 50 basis points to 11.25 percent on Wednesday.
      Annual inflation was 13.7 percent in September, far above the bank's target of 3 percent. The bank expects inflation of 3.3 percent at the end of 2023.`,
    ),
    report(
      'Monetary Monitor',
      '2022-11-09',
      `Inflation in Chile slows
      Consumer prices in Chile rose 12.8 percent in October from a year earlier, the statistics institute INE said. In September inflation had been 13.7 percent.
      Prices rose 0.5 percent on the month.`,
    ),
    report(
      'Andes Finance',
      '2023-07-29',
      `Chile begins to cut
      The central bank of Chile cut its benchmark interest rate by 100 basis points to 10.25 percent on Friday, the first cut in three years.
      Inflation was 7.6 percent in June. Economists polled by the bank see inflation at 4.2 percent at the end of 2023.`,
    ),
    report(
      'Monetary Monitor',
      '2023-08-04',
      `Colombia holds rate
      Colombia's central bank held its benchmark interest rate at 13.25 percent. Inflation in Colombia was 12.1 percent in June, and the bank's target is 3 percent.`,
    ),
    report(
      'Santiago Times Wire',
      '2023-09-08',
      `Chile's inflation falls to 5.3 percent
      Inflation in Chile fell to 5.3 percent in August from 6.5 percent in July, INE said on Friday. The central bank cut its interest rate to 9.5 percent on Tuesday.`,
    ),
    report(
      'Monetary Monitor',
      '2024-01-09',
      `Chile ends year near target
      Chile's annual inflation was 3.9 percent in December, INE said, close to the central bank's target of 3 percent. A year before it was 12.8 percent.
      The bank's benchmark interest rate stands at 8.25 percent.`,
    ),
  ],
  asked: [
    {
      topic: 'Chile inflation',
      together: [
        ['2022-09 13.7', '2022-10 12.8', '2023-06 7.6', '2023-07 6.5', '2023-08 5.3', '2023-12 3.9'],
        ['2023 3.3', '2023 4.2'],
      ],
      apart: [
        ['2022-10 12.8', '2022-10 0.5'],
        ['2023-06 7.6', '2023-06 12.1'],
      ],
      disagreements: [['2023 3.3', '2023 4.2']],
      revisions: [],
      absent: [12.1, 13.25],
    },
    {
      topic: 'Chile interest rate',
      together: [['* 11.25', '* 10.25', '* 9.5', '* 8.25']],
      apart: [
        ['* 11.25', '* 13.7'],
        ['* 11.25', '* 50'],
      ],
      disagreements: [],
      revisions: [],
      absent: [13.25],
    },
    {
      topic: 'Colombia inflation',
      together: [],
      apart: [['2023-06 12.1', '2023-06 7.6']],
      absent: [7.6, 13.7],
    },
  ],
};
