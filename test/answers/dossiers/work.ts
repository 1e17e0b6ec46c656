/** A fire in a factory, its dead and hurt, the firm's shares, and wages and jobs in two countries. */
import { type Dossier, report } from './dossier.ts';

export const WORK: Dossier = {
  name: 'work',
  articles: [
    report(
      'Dhaka Morning',
      '2021-07-09',
      `Fire in juice factory kills dozens
      A fire in a juice factory in Rupganj, Bangladesh, killed at least 52 people and injured 30 others, the fire service said on Friday.
      More than 40 people were still missing, relatives said.`,
    ),
    report(
      'Textile and Trade',
      '2021-07-10',
      `Owner of burnt factory held
      Police in Bangladesh arrested eight people, among them the owner of the factory in Rupganj where 52 workers died in a fire.
      The factory employed 200 people, police said; unions put the number at 400.`,
    ),
    report(
      'Continental Wire',
      '2021-07-12',
      `Death toll of Rupganj fire 54
      Two of the injured died in hospital on Sunday, raising the death toll of the fire in Rupganj to 54, the fire service said.`,
    ),
    report(
      'Labour Review',
      '2021-12-03',
      `Minimum wage in Bangladesh
      The minimum wage of garment workers in Bangladesh is 8,000 taka a month. Unions demand 20,000 taka.
      The industry employs about 4 million people.`,
    ),
    report(
      'Labour Review',
      '2023-11-08',
      `Garment wage raised after protests
      Bangladesh raised the minimum wage of garment workers to 12,500 taka a month on Tuesday. Unions had asked for 23,000 taka.
      Three workers were killed in the protests, according to police.`,
    ),
    report(
      'Continental Wire',
      '2022-02-03',
      `Unemployment in Vietnam eases
      Unemployment in Vietnam fell to 3.56 percent in the fourth quarter of 2021 from 3.98 percent in the third, the statistics office said. Some 1.6 million people were out of work.
      The average monthly income of workers was 5.3 million dong.`,
    ),
    report(
      'Textile and Trade',
      '2022-04-12',
      `Vietnam finds work again
      The unemployment rate in Vietnam was 2.46 percent in the first quarter of 2022. Vietnam's garment exports rose 20 percent to 8.8 billion dollars in the quarter.
      Bangladesh shipped garments worth 10.9 billion dollars in the same quarter.`,
    ),
  ],
  asked: [
    {
      topic: 'Rupganj factory fire',
      together: [['* 52', '* 54']],
      apart: [
        ['* 52', '* 30', '* 8'],
        ['* 52', '* 3'],
        ['* 200', '* 52'],
      ],
      revisions: [['* 52', '* 54']],
      absent: [12500],
      // No word of the third report is "factory".
      missed: ['not together: * 52, * 54', 'no revision: * 52, * 54'],
    },
    {
      topic: 'Rupganj fire',
      together: [['* 52', '* 54']],
      apart: [['* 52', '* 30', '* 8']],
      revisions: [['* 52', '* 54']],
    },
    {
      topic: 'Bangladesh minimum wage',
      together: [['* 8000', '* 12500']],
      apart: [
        ['* 8000', '* 20000'],
        ['* 12500', '* 23000'],
        ['* 8000', '* 5300000'],
      ],
      disagreements: [],
      absent: [5300000],
    },
    {
      topic: 'Vietnam unemployment',
      together: [['2021-Q3 3.98', '2021-Q4 3.56', '2022-Q1 2.46']],
      disagreements: [],
      revisions: [],
      absent: [8000],
      missed: ['not together: 2021-Q3 3.98, 2021-Q4 3.56, 2022-Q1 2.46'],
    },
    {
      topic: 'garment exports',
      together: [],
      apart: [['* 8800000000', '* 10900000000']],
      disagreements: [],
    },
  ],
};
