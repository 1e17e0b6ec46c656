/** A flood told by several agencies over days: the dead, the hurt, the missing and the displaced are counted apart. */
import { type Dossier, report } from './dossier.ts';

export const FLOOD: Dossier = {
  name: 'flood',
  articles: [
    report(
      'Gulf Wire',
      '2023-08-07',
      `Flash floods kill seven in northern Ghana
      TAMALE, Aug. 7 - At least seven people were killed when flash floods swept through Tamale in northern Ghana on Sunday night, police said.
      Twelve people were injured and 20 were missing, the district chief executive, Kofi Annor, told reporters.`,
    ),
    report(
      'Accra Ledger',
      '2023-08-08',
      `Death toll in Tamale floods rises to 15
      The death toll from floods in Tamale rose to 15 on Tuesday, the disaster management agency said.
      Forty-one people were being treated for injuries at the teaching hospital. About 3,000 people have been displaced, according to the agency.`,
    ),
    report(
      'World Desk',
      '2023-08-08',
      `Ghana floods leave 15 dead
      Floods in the city of Tamale have killed 15 people and forced about 3,000 from their homes, officials in Ghana said on Tuesday.
      Eleven people were still missing.`,
    ),
    report(
      'Gulf Wire',
      '2023-08-09',
      `Rescuers find more bodies in Ghana
      Rescuers recovered six more bodies in Tamale on Wednesday, bringing the number of people killed by the floods to 21, police said.
      Nine people remained missing. More than 5,200 people had fled to schools and churches, the Red Cross said.`,
    ),
    report(
      'Accra Ledger',
      '2023-08-10',
      `Government counts 23 dead after floods
      The floods in Tamale have claimed 23 lives, Interior Minister Ambrose Dery said on Thursday. Sixty-four people were injured.
      The opposition put the number of dead at 40, citing local chiefs.
      The government promised 20 million cedis for the victims.`,
    ),
    report(
      'Coast Radio',
      '2023-08-09',
      `Bus crash kills 14 near Kumasi
      Fourteen people died when a bus ran into a lorry near Kumasi, Ghana, on Tuesday, police said. Another 22 were injured.`,
    ),
    report(
      'World Desk',
      '2022-09-14',
      `Floods in Tamale kill four
      Four people were killed by floods in Tamale in northern Ghana on Monday, police said. Some 900 people were displaced.`,
    ),
  ],
  asked: [
    {
      topic: 'floods Tamale',
      together: [
        ['* 7', '* 15', '* 21', '* 23', '* 40'],
        ['* 12', '* 41', '* 64'],
        ['* 20', '* 11', '* 9'],
        ['* 3000', '* 5200'],
      ],
      apart: [
        ['* 7', '* 12', '* 20', '* 3000'],
        ['* 15', '* 41', '* 11', '* 3000'],
        ['* 4', '* 7'],
        ['* 900', '* 3000'],
      ],
      revisions: [
        ['* 7', '* 15', '* 21'],
        ['* 12', '* 41', '* 64'],
        ['* 20', '* 11', '* 9'],
        ['* 3000', '* 5200'],
      ],
      absent: [14, 22],
    },
  ],
};
