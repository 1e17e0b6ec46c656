/** Cases and doses in two countries, counted by ministries and by others. */
import { type Dossier, report } from './dossier.ts';

export const CHOLERA: Dossier = {
  name: 'cholera',
  articles: [
    report(
      'Lakes Health Wire',
      '2023-01-12',
      `Malawi cholera deaths pass 700
      LILONGWE - Cholera has killed 750 people in Malawi since March, the health ministry said on Thursday. The country has registered 22,759 cases.
      The ministry has received 2.9 million doses of vaccine, of which 2.6 million have been used.`,
    ),
    report(
      'Blantyre News',
      '2023-01-26',
      `Schools open again as cholera spreads
      The death toll of Malawi's cholera outbreak has passed 1,000, Health Minister Khumbize Chiponda said on Wednesday. There were 30,621 cases as of Tuesday.
      UNICEF said it needs 52 million dollars to help Malawi's children.`,
    ),
    report(
      'World Desk',
      '2023-02-09',
      `WHO sees cholera in ten countries
      The World Health Organization counted 36,943 cases of cholera and 1,210 deaths in Malawi. Mozambique reported 4,032 cases and 33 deaths.
      The agency appealed for 25 million dollars to fight cholera in Africa.`,
    ),
    report(
      'Maputo Bulletin',
      '2023-03-21',
      `Cyclone brings more cholera to Mozambique
      Mozambique's health ministry has registered 10,700 cases of cholera since September. Sixty-three people have died.
      The government will vaccinate 720,000 people in Quelimane.`,
    ),
    report(
      'Lakes Health Wire',
      '2023-04-04',
      `Cyclone kills hundreds in Malawi
      Cyclone Freddy killed 676 people in Malawi, the disaster agency said. More than 650,000 people were displaced.
      Cholera cases have fallen to fewer than 100 a day from 700 a day in February.`,
    ),
    report(
      'Blantyre News',
      '2023-08-07',
      `Malawi declares end of cholera
      Malawi declared the end of its worst cholera outbreak on Monday. The disease killed 1,768 people and infected 58,982, the health ministry said.`,
    ),
  ],
  asked: [
    {
      topic: 'Malawi cholera cases',
      together: [['* 22759', '* 30621', '* 36943']],
      apart: [
        ['* 36943', '* 4032'],
        ['* 30621', '* 10700'],
        ['* 22759', '* 750'],
      ],
      disagreements: [],
      absent: [4032, 10700],
    },
    {
      topic: 'Malawi cholera deaths',
      together: [['* 750', '* 1000', '* 1210', '* 1768']],
      apart: [
        ['* 1210', '* 33'],
        ['* 1210', '* 676'],
      ],
      absent: [33],
    },
    {
      topic: 'Mozambique cholera',
      together: [
        ['* 4032', '* 10700'],
        ['* 33', '* 63'],
      ],
      apart: [['* 4032', '* 36943']],
      absent: [36943, 22759],
    },
  ],
};
