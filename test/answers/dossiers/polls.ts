/** Two pollsters ask how people would vote. */
import { type Dossier, report } from './dossier.ts';

export const POLLS: Dossier = {
  name: 'polls',
  articles: [
    report(
      'Capital Courier',
      '2023-03-05',
      `Social Democrats lead in Finland poll
      The Social Democrats would win 21.3 percent of the vote if elections were held now, a survey by Taloustutkimus showed on Sunday. The National Coalition stood at 20.8 percent and the Finns Party at 18.9 percent.
      The institute interviewed 2,400 people between February 20 and March 1. The margin of error is 2 percentage points.`,
    ),
    report(
      'Northern Wire',
      '2023-03-09',
      `Finland's conservatives ahead, says Kantar
      The National Coalition leads with 22.4 percent of the vote, according to a poll by Kantar published on Thursday. The Social Democrats had 19.6 percent, the Finns Party 19.2 percent and the Centre Party 10.1 percent.
      Kantar asked 1,800 voters.`,
    ),
    report(
      'Capital Courier',
      '2023-03-26',
      `Race in Finland tightens
      Support for the Social Democrats slipped to 20.1 percent from 21.3 percent three weeks ago, Taloustutkimus found. The National Coalition rose to 21.0 percent, and the Finns Party to 19.8 percent.`,
    ),
    report(
      'Northern Wire',
      '2023-04-03',
      `Orpo wins in Finland
      The National Coalition won Sunday's election in Finland with 20.8 percent of the vote, ahead of the Finns Party with 20.1 percent and the Social Democrats with 19.9 percent. Turnout was 71.9 percent.
      The National Coalition will have 48 seats in the 200-seat parliament, the Finns Party 46 and the Social Democrats 43.`,
    ),
    report(
      'Gazette of the North',
      '2023-04-04',
      `What the Finns voted for
      Turnout was 71.9 percent, almost the same as in 2019, when it was 72.1 percent.
      The Social Democrats got 43 seats, three more than before, and 19.9 percent of the vote.`,
    ),
    report(
      'Baltic Observer',
      '2023-03-06',
      `Reform Party wins in Estonia
      The Reform Party won 31.2 percent of the vote in Estonia's election on Sunday and the Conservative People's Party 16.1 percent. Turnout was 63.7 percent.`,
    ),
  ],
  asked: [
    {
      topic: 'Finland election vote',
      together: [
        ['* 21.3', '* 20.8', '* 18.9'],
        ['* 22.4', '* 19.6', '* 19.2', '* 10.1'],
      ],
      apart: [],
      absent: [31.2, 16.1, 63.7],
      // No word of the second report is "election".
      missed: ['not together: * 22.4, * 19.6, * 19.2, * 10.1'],
      revisions: [],
    },
    {
      topic: 'Finland turnout',
      together: [['2019 72.1', '2023-04-02 71.9']],
      missed: ['not together: 2019 72.1, 2023-04-02 71.9'],
      absent: [63.7],
      disagreements: [],
      revisions: [],
    },
  ],
};
