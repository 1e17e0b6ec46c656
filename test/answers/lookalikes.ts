/**
 * More gold for stories, kept apart from what the placing was tuned on: happenings of one week that look alike (the
 * same pair of leaders on the telephone and at a table, two companies' results of one day, two verdicts, two strikes
 * of one union, two storms), each told twice in different words. All invented; in the order of arrival.
 */
import type { Reported } from './happenings.ts';

const told = (happening: string, day: string, source: string, title: string, body: string): Reported => ({
  happening,
  published: `2018-11-${day}`,
  source,
  title,
  body,
});

export const LOOKALIKES: readonly Reported[] = [
  told(
    'call',
    '05',
    'Northern Wire',
    'Larsen and Okoye talk by telephone about seized trawler',
    'President Erik Larsen of Norland telephoned Prime Minister Grace Okoye of Zamora on Monday about the trawler Selma, which Zamora’s navy had seized off Cape Dorn. Both agreed that its crew of nine should go home.',
  ),
  told(
    'results-helvo',
    '06',
    'Market Post',
    'Helvo earns less as demand for chips falls',
    'Chip maker Helvo said on Tuesday that its profit in the third quarter fell 12 percent to 310 million euros. Orders from makers of telephones were weak, chief executive Paula Osterman said.',
  ),
  told(
    'results-brava',
    '06',
    'Market Post',
    'Brava beats forecasts with record quarter',
    'Chip maker Brava reported a profit of 540 million euros for the third quarter on Tuesday, up 31 percent. Orders from makers of cars were strong, chief executive Jonas Tiel said.',
  ),
  told(
    'verdict-tarn',
    '06',
    'Valley Times',
    'Former mayor of Tarn jailed for four years',
    'A court in Tarn sentenced the former mayor Olaf Hemmer to four years in prison on Tuesday for taking bribes from a builder. He will appeal, his lawyer said.',
  ),
  told(
    'call',
    '05',
    'Daily Ledger',
    'Nine sailors of the Selma to be freed after leaders’ call',
    'Zamora will release the nine sailors of the Selma, a fishing boat that it took off Cape Dorn last week. Grace Okoye promised it to Erik Larsen in a telephone call on Monday, her office said.',
  ),
  told(
    'verdict-brenn',
    '06',
    'Coast Herald',
    'Brenn: customs chief convicted of bribery',
    'The former head of customs in Brenn, Silke Brandau, was found guilty of taking bribes from a shipping company on Tuesday. The court gave her three years in prison; she said that she would appeal.',
  ),
  told(
    'results-helvo',
    '07',
    'Northern Wire',
    'Weak telephone business weighs on Helvo',
    'Helvo, which makes chips, lost ground in the third quarter: profit was down 12 percent at 310 million euros. Shares fell 5 percent. Paula Osterman blamed makers of telephones.',
  ),
  told(
    'summit-week',
    '08',
    'Northern Wire',
    'Larsen receives Okoye in Oster for talks on air route',
    'Erik Larsen and Grace Okoye met in Oster on Thursday to open the air route between Norland and Zamora. The first aeroplane is to fly on December 1, the leaders said at the airport.',
  ),
  told(
    'results-brava',
    '07',
    'Coast Herald',
    'Car makers’ orders give Brava its best quarter',
    'Never has Brava earned as much as from July to September: 540 million euros, 31 percent more than a year before. Jonas Tiel said that car makers ordered twice as many chips.',
  ),
  told(
    'strike-rail',
    '07',
    'Daily Ledger',
    'Transport union stops trains in the north',
    'Members of the transport union walked out of the railways of the north on Wednesday. Four of five trains between Oster and Lindholm were cancelled; the union wants 6 percent more pay.',
  ),
  told(
    'verdict-tarn',
    '07',
    'Radio North',
    'Bribes from a builder: Hemmer gets four years',
    'Olaf Hemmer, who was mayor of Tarn for eleven years, has to go to prison for four. The judges held it proved that a builder had paid for his house.',
  ),
  told(
    'storm-west',
    '08',
    'Coast Herald',
    'Storm cuts power to 40,000 homes in the west',
    'A storm with gusts of 140 kilometres an hour left 40,000 homes in western Norland without power on Thursday. A man died in Brisk when a tree fell on his car, police said.',
  ),
  told(
    'summit-week',
    '09',
    'Daily Ledger',
    'Oster: first flight to Zamora on December 1',
    'Norland and Zamora open their air route on December 1. Grace Okoye and Erik Larsen announced it on Thursday at the airport of Oster after a short meeting.',
  ),
  told(
    'strike-bus',
    '08',
    'Daily Ledger',
    'Bus drivers of Tarn stay at home',
    'The transport union called the bus drivers of Tarn out on strike on Thursday. No bus left the depot; the drivers want shorter shifts, not more pay, the union said.',
  ),
  told(
    'verdict-brenn',
    '07',
    'Northern Wire',
    'Three years for Brandau, who took a shipping firm’s money',
    'Silke Brandau led the customs office in Brenn until 2016 and let containers pass for money. On Tuesday she was sentenced to three years in prison.',
  ),
  told(
    'storm-south',
    '10',
    'Radio North',
    'Floods after storm in the south: bridge at Pelin gone',
    'Heavy rain that came with a storm over southern Norland swept away the bridge at Pelin on Saturday. Some 300 people were taken from their homes; nobody was hurt.',
  ),
  told(
    'strike-rail',
    '08',
    'Radio North',
    'Few trains between Oster and Lindholm for a second day',
    'Travellers in the north stood on empty platforms again on Thursday. Railway workers want 6 percent more, and the railways offer 2; the transport union spoke of weeks.',
  ),
  told(
    'storm-west',
    '09',
    'Northern Wire',
    'Man killed by falling tree in Brisk as storm hits west coast',
    'The storm that struck the west of Norland on Thursday killed a driver in Brisk and tore down power lines. By Friday morning 9,000 of 40,000 homes had light again.',
  ),
  told(
    'storm-south',
    '11',
    'Valley Times',
    'Pelin cut off: river takes bridge, 300 leave homes',
    'The town of Pelin can be reached only by boat since its bridge was carried away on Saturday. Soldiers brought 300 people to schools in the hills.',
  ),
  told(
    'strike-bus',
    '09',
    'Valley Times',
    'Tarn without buses: drivers want shorter shifts',
    'Shifts of ten hours are too long, say the bus drivers of Tarn, and on Thursday none of them drove. The town offered talks on Monday.',
  ),
];
