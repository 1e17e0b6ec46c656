/** Soldiers and budgets, with what is planned for later years, in two currencies. */
import { type Dossier, report } from './dossier.ts';

export const DEFENCE: Dossier = {
  name: 'defence',
  articles: [
    report(
      'Baltic Observer',
      '2022-09-28',
      `Lithuania to spend more on defence
      Lithuania plans to spend 1.8 billion euros on defence in 2023, up from 1.5 billion euros in 2022, Defence Minister Arvydas Anusauskas said on Wednesday. That is 2.5 percent of gross domestic product.
      The army has 23,000 soldiers, including reservists on active duty. The ministry wants 28,000 soldiers by 2026.`,
    ),
    report(
      'Security Week',
      '2022-10-05',
      `Vilnius budget lifts the army
      Lithuania's defence budget will be 1.8 billion euros in 2023, the government decided. In 2021 it was 1.1 billion euros.
      Latvia will raise its defence budget to 987 million euros in 2023.`,
    ),
    report(
      'Pacific Dispatch',
      '2022-12-23',
      `Japan approves record defence budget
      TOKYO - Japan's cabinet on Friday approved a defence budget of 6.8 trillion yen for 2023, up from 5.4 trillion yen in 2022. The government wants to raise defence spending to 2 percent of gross domestic product by 2027.
      Japan's defence budget for 2023 is worth about $51 billion.`,
    ),
    report(
      'Baltic Observer',
      '2023-05-17',
      `Germany sends more troops to Lithuania
      Germany has 1,000 troops in Lithuania and plans to station 4,000 there by 2026. The brigade will cost 6 billion euros.`,
    ),
    report(
      'Security Week',
      '2023-10-11',
      `Lithuania's defence budget to top 2 billion
      Lithuania's defence budget will come to 2.1 billion euros in 2024, or 2.75 percent of gross domestic product, the finance ministry in Vilnius said.
      The defence budget was 1.85 billion euros in 2023 after a supplement in the spring.`,
    ),
    report(
      'Pacific Dispatch',
      '2023-12-22',
      `Tokyo spends again
      Japan's defence budget will grow 16.5 percent to 7.9 trillion yen in 2024, the cabinet decided on Friday. The country has 247,000 soldiers, but recruits are short by 10 percent.`,
    ),
  ],
  asked: [
    {
      topic: 'Lithuania defence budget',
      together: [['2021 1100000000', '2023 1800000000', '2024 2100000000']],
      apart: [
        ['2023 1800000000', '2023 987000000'],
        ['2023 1800000000', '* 6000000000'],
      ],
      disagreements: [],
      absent: [6.8e12, 7.9e12],
    },
    {
      topic: 'Japan defence budget',
      together: [['2022 5400000000000', '2023 6800000000000', '2024 7900000000000']],
      apart: [['2023 6800000000000', '2023 51000000000']],
      disagreements: [],
      revisions: [],
      absent: [1.8e9, 987000000],
    },
    {
      topic: 'Lithuania soldiers',
      together: [['* 23000', '2026 28000']],
      apart: [
        ['* 23000', '* 1000'],
        ['2026 28000', '2026 4000'],
      ],
      absent: [247000],
      missed: ['not together: * 23000, 2026 28000'],
    },
  ],
};
