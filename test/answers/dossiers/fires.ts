/** Two wildfires at one time: hectares that grow, people who leave, firemen, and what it costs. */
import { type Dossier, report } from './dossier.ts';

export const FIRES: Dossier = {
  name: 'fires',
  articles: [
    report(
      'Aegean Wire',
      '2023-08-21',
      `Wildfire forces villages near Alexandroupolis to flee
      ATHENS, Aug 21 - A wildfire near the Greek port of Alexandroupolis has burnt 2,000 hectares of forest since Saturday, the fire brigade said on Monday.
      Some 1,500 people have left eight villages. About 200 firefighters are battling the flames.`,
    ),
    report(
      'Hellas Today',
      '2023-08-22',
      `Eighteen bodies found in forest near Alexandroupolis
      Firefighters found the bodies of 18 people in the forest of Dadia near Alexandroupolis on Tuesday, the fire brigade said.
      The blaze has destroyed 38,000 hectares, according to the European observatory EFFIS.`,
    ),
    report(
      'Island Gazette',
      '2023-08-21',
      `Tenerife fire still out of control
      The wildfire on the Spanish island of Tenerife has burnt 12,800 hectares and forced more than 12,000 people to leave their homes, the regional government said on Monday.
      The cost of fighting the fire is put at 80 million euros.`,
    ),
    report(
      'Aegean Wire',
      '2023-08-24',
      `Greek blaze is largest ever recorded in Europe
      The fire near Alexandroupolis has burnt 73,000 hectares, EFFIS said on Thursday. The death toll rose to 20 after two more bodies were found.
      The fire brigade spoke of 60,000 hectares.`,
    ),
    report(
      'Continental Wire',
      '2023-08-29',
      `EU sends planes to Greece
      More than 81,000 hectares have been destroyed by the fire near Alexandroupolis in Greece, said the European Commission, which is sending 11 planes and 407 firefighters.
      Twenty people have died.`,
    ),
    report(
      'Island Gazette',
      '2023-08-28',
      `Tenerife counts the damage
      The fire on Tenerife burnt 14,750 hectares, the regional government said after the last flames were brought under control. Nobody was hurt.
      Repairs will cost 90 million euros, the government of the island estimated.`,
    ),
    report(
      'Hellas Today',
      '2022-07-25',
      `Fire on Lesbos destroys houses
      A wildfire on the island of Lesbos destroyed 1,700 hectares and four houses, the mayor said on Monday. About 450 people were evacuated.`,
    ),
  ],
  asked: [
    {
      topic: 'Alexandroupolis fire',
      together: [
        ['* 2000', '* 38000', '* 73000', '* 81000'],
        ['* 18', '* 20'],
      ],
      apart: [
        ['* 2000', '* 1500', '* 200'],
        ['* 73000', '* 12800', '* 1700'],
        ['* 200', '* 407'],
      ],
      absent: [12800, 14750, 1700],
    },
    {
      topic: 'Tenerife wildfire',
      together: [['* 12800', '* 14750']],
      apart: [['* 12800', '* 38000']],
      absent: [38000, 73000],
      // No word of the second report is "wildfire".
      missed: ['not together: * 12800, * 14750'],
    },
  ],
};
