/**
 * Gold figures of articles written for this project. A figure is `text | value[..high] | unit | change`, then, where
 * they are asked, `m:` a word of the measure, `p:` the period, `s:` the speaker. A figure that a reader may or may not
 * count (durations, small counts of people who are named) is left out; `extra` holds how many may be found beyond.
 */
export interface GoldArticle {
  readonly published: string;
  readonly source?: string;
  readonly body: string;
  readonly figures: readonly string[];
  /** Further figures that are right but of no interest. */
  readonly extra?: number;
  /** Figures, as `text | value[..high] | unit`, that may be found or not; where they are told, nothing else may be found. */
  readonly optional?: readonly string[];
}

export const GOLD: readonly GoldArticle[] = [
  {
    published: '2019-04-12',
    body: `The port of Tarmouth handled 4.2 million tonnes of grain in 2018, up 12 percent from 3.75 million tonnes a year earlier, the harbour authority said on Thursday.

Revenue rose by 8.5 percent to 312 million euros. Profit fell to 41 million euros from 47 million euros in 2017.

The authority expects to move 6 million tonnes by 2022. It plans to spend $150 million on two new berths and will hire 320 dockers.

Some 1,900 people work in the port. About one in four of them lives outside the city.`,
    figures: [
      '4.2 million tonnes | 4200000 | ton | level | m:grain | p:2018',
      '12 percent | 12 | percent | increase | p:2018',
      '3.75 million tonnes | 3750000 | ton | level | p:2017',
      '8.5 percent | 8.5 | percent | increase | m:Revenue',
      '312 million euros | 312000000 | EUR | level | m:Revenue',
      '41 million euros | 41000000 | EUR | level | m:Profit',
      '47 million euros | 47000000 | EUR | level | m:Profit | p:2017',
      '6 million tonnes | 6000000 | ton | target | p:2022',
      '$150 million | 150000000 | USD | target',
      'two new berths | 2 | new berth | level | m:berths',
      '320 dockers | 320 | docker | target | m:dockers',
      '1,900 people | 1900 | person | level | m:people',
      'one in four | 25 | percent | level',
    ],
  },
  {
    published: '2020-02-20',
    body: `A magnitude 6.4 earthquake struck the coast of Velania before dawn on Wednesday. At least 38 people were killed and more than 500 injured, the Interior Ministry said.

The quake hit at a depth of 11 kilometers (7 miles) about 60 km north of the capital. It flattened 240 houses and damaged a further 1,300 homes in 14 villages.

Dozens of aftershocks followed. Some 12,000 residents spent the night in tents, and temperatures fell to minus 4 degrees Celsius.

The European Union pledged 2.5 million euros in aid. Neighbouring Ostria sent 60 rescuers and four helicopters.

In 2003 a quake in the same valley killed 2,100 people.`,
    figures: [
      '6.4 | 6.4 | magnitude | level',
      '38 people | 38 | person | level | m:killed',
      '500 injured | 500 | person | level',
      '11 kilometers | 11 | kilometer | level | m:depth',
      '7 miles | 7 | mile | level | m:depth',
      '60 km | 60 | kilometer | level',
      '240 houses | 240 | house | level | m:houses',
      '1,300 homes | 1300 | home | level | m:homes',
      '14 villages | 14 | village | level',
      'Dozens of aftershocks | 12..120 | aftershock | level',
      '12,000 residents | 12000 | resident | level | m:residents',
      'minus 4 degrees Celsius | -4 | degree Celsius | level | m:temperatures',
      '2.5 million euros | 2500000 | EUR | level | m:aid',
      '60 rescuers | 60 | rescuer | level',
      'four helicopters | 4 | helicopter | level',
      '2,100 people | 2100 | person | level | p:2003',
    ],
  },
  {
    published: '2018-11-06',
    body: `Unemployment fell to 5.1 percent in October from 5.6 percent in September, the statistics office reported. It was the lowest rate in a decade.

Employers added 214,000 jobs. Wages grew 2.9 percent over the past 12 months, while inflation stood at 2.1 percent.

The central bank left its main rate at 1.75 percent. It had raised it by 25 basis points in June. Economists polled by the bank expect growth of 1.8 to 2.2 percent in 2019.

The share of long-term unemployed dropped by 0.7 percentage points to 21 percent.`,
    figures: [
      '5.1 percent | 5.1 | percent | level | m:Unemployment | p:2018-10',
      '5.6 percent | 5.6 | percent | level | m:Unemployment | p:2018-09',
      '214,000 jobs | 214000 | job | increase | m:jobs',
      '2.9 percent | 2.9 | percent | increase | m:Wages',
      '2.1 percent | 2.1 | percent | level | m:inflation',
      '1.75 percent | 1.75 | percent | level | m:rate',
      '25 basis points | 25 | basis point | increase | p:2018-06',
      '1.8 to 2.2 percent | 1.8..2.2 | percent | increase | m:growth | p:2019',
      '0.7 percentage points | 0.7 | percentage point | decrease | m:share',
      '21 percent | 21 | percent | level | m:share',
    ],
    extra: 1,
  },
  {
    published: '2021-09-03',
    body: `Oil settled at $71.60 a barrel on Thursday, its highest since early August. Output in the Gulf is still down by 1.4 million barrels per day, regulators said, or nearly four-fifths of the region's usual flow.

The hurricane cut power to 1.1 million homes and businesses. Crews from 22 states are at work, and 25,000 linemen have arrived. Insurers put the damage at $15 billion to $20 billion.

Two refineries with a joint capacity of 650,000 barrels a day remain shut. Gasoline rose five cents to $3.18 a gallon.

The storm killed at least nine people in Louisiana and 46 in the northeast, where 80 mm of rain fell in one hour.`,
    figures: [
      '$71.60 a barrel | 71.6 | USD/barrel | level | m:Oil',
      '1.4 million barrels per day | 1400000 | barrel/day | decrease | m:Output',
      'four-fifths | 80 | percent | level',
      '1.1 million homes | 1100000 | home | level | m:power',
      '22 states | 22 | state | level | m:Crews',
      '25,000 linemen | 25000 | lineman | level',
      '$15 billion to $20 billion | 15000000000..20000000000 | USD | level | m:damage | s:Insurers',
      'Two refineries | 2 | refinery | level',
      '650,000 barrels a day | 650000 | barrel/day | level | m:capacity',
      'five cents | 5 | cent | increase | m:Gasoline',
      '$3.18 a gallon | 3.18 | USD/gallon | level | m:Gasoline',
      'nine people | 9 | person | level',
      '46 | 46 | person | level',
      '80 mm | 80 | millimeter | level',
    ],
    extra: 2,
  },
  {
    published: '2017-06-15',
    body: `Parliament in Oreland voted 212 to 141 on Wednesday for a budget of 96.4 billion crowns. Defence spending will climb from 1.4 percent of gross domestic product to 2 percent by 2024, the finance minister said.

"We will recruit 3,500 more soldiers and buy 16 fighter jets," she told reporters. The jets alone cost about 1.2 billion euros.

Opposition leaders said the plan would double the deficit. Public debt now amounts to 58 percent of GDP, against 49 percent in 2012.

A poll by the newspaper Dagen found that 63 percent of voters support higher spending and a third oppose it. It questioned 1,024 adults.`,
    figures: [
      '96.4 billion crowns | 96400000000 | crown | level | m:budget',
      '1.4 percent | 1.4 | percent | level | m:Defence',
      '2 percent | 2 | percent | target | p:2024',
      '3,500 more soldiers | 3500 | soldier | target | m:recruit',
      '16 fighter jets | 16 | fighter jet | target | m:jets',
      '1.2 billion euros | 1200000000 | EUR | level | m:jets',
      'double | 2 | times | increase | m:deficit',
      '58 percent | 58 | percent | level | m:debt',
      '49 percent | 49 | percent | level | p:2012',
      '63 percent | 63 | percent | level | m:voters',
      '1,024 adults | 1024 | adult | level | m:adults',
    ],
    extra: 3,
  },
  {
    published: '2019-08-22',
    body: `Solaria Motors sold 184,300 cars in the first half of 2019, 7 percent fewer than a year before. Sales in Asia slumped 19 percent, and those in Europe were flat.

The company lost 88 million dollars between January and June. It will close three of its 11 plants and cut 4,600 jobs, or roughly 6 percent of its workforce, by the end of 2020.

Shares fell as much as 9.3 percent to $12.45. They have shed more than half of their value since 2017.

Chief executive Mara Dunne said electric models would account for 40 percent of sales by 2025, up from 3 percent now. The new hatchback has a range of 420 km, weighs 1.6 tons and costs 28,900 euros.`,
    figures: [
      '184,300 cars | 184300 | car | level | m:cars | p:2019-H1',
      '7 percent | 7 | percent | decrease',
      '19 percent | 19 | percent | decrease | m:Sales',
      '88 million dollars | 88000000 | USD | decrease | m:company | p:2019-01/2019-06',
      'three | 3 | plant | level',
      '11 plants | 11 | plant | level | m:plants',
      '4,600 jobs | 4600 | job | decrease | m:jobs',
      '6 percent | 6 | percent | decrease | m:workforce',
      '9.3 percent | 9.3 | percent | decrease | m:Shares',
      '$12.45 | 12.45 | USD | level | m:Shares',
      'half | 50 | percent | decrease | m:value',
      '40 percent | 40 | percent | target | m:sales | p:2025 | s:Mara Dunne',
      '3 percent | 3 | percent | level',
      '420 km | 420 | kilometer | level | m:range',
      '1.6 tons | 1.6 | ton | level | m:hatchback',
      '28,900 euros | 28900 | EUR | level | m:hatchback',
    ],
  },
  {
    published: '2018-03-09',
    body: `Norvik and Sudland exchanged goods worth $9.8 billion last year, 14 percent more than in 2016, according to Sudland's trade ministry. Norvik's customs put the figure at $10.4 billion.

Exports of timber doubled to $620 million. Imports of machinery dropped 5.5 percent to $1.9 billion.

The two neighbours want to raise their trade to $15 billion a year by 2025. A 1,230-kilometer gas pipeline, due to open in 2021, will carry 12 bcm a year.

Norvik supplies 37 percent of Sudland's gas; Kesh comes second with 22 percent.`,
    figures: [
      '$9.8 billion | 9800000000 | USD | level | m:goods | p:2017 | s:ministry',
      '14 percent | 14 | percent | increase | s:ministry',
      '$10.4 billion | 10400000000 | USD | level | s:customs',
      'doubled | 2 | times | increase | m:timber',
      '$620 million | 620000000 | USD | level | m:timber',
      '5.5 percent | 5.5 | percent | decrease | m:machinery',
      '$1.9 billion | 1900000000 | USD | level | m:machinery',
      '$15 billion a year | 15000000000 | USD/year | target | m:trade | p:2025',
      '1,230-kilometer | 1230 | kilometer | level | m:pipeline',
      '12 bcm a year | 12000000000 | cubic meter/year | target',
      '37 percent | 37 | percent | level | m:gas',
      '22 percent | 22 | percent | level',
    ],
  },
  {
    published: '2022-05-17',
    body: `Health officials confirmed 1,845 new infections on Monday, the fewest since November, and 23 deaths. The number of patients in hospital fell below 600.

Nearly 71 percent of adults have had two doses. The government has ordered half a million doses of the new vaccine, which proved 92 percent effective in a trial with 30,000 volunteers.

"We lost 11,200 people to this disease," minister Aldo Reyes said. The rate of infection is 48 per 100,000 people.

Tests cost between 15 and 25 pounds. The clinic in Harrow, which has 84 beds, carried out 2,300 of them in April.`,
    figures: [
      '1,845 new infections | 1845 | new infection | level | m:infections',
      '23 deaths | 23 | death | level',
      '600 | 600 | patient | level | m:patients',
      '71 percent | 71 | percent | level | m:adults',
      'two doses | 2 | dose | level',
      'half a million doses | 500000 | dose | level | m:doses',
      '92 percent | 92 | percent | level',
      '30,000 volunteers | 30000 | volunteer | level | m:volunteers',
      '11,200 people | 11200 | person | level | m:people | s:Aldo Reyes',
      '48 per 100,000 people | 48 | /100,000 people | level | m:infection',
      '15 and 25 pounds | 15..25 | GBP | level | m:Tests',
      '84 beds | 84 | bed | level | m:beds',
    ],
    extra: 4,
  },
  {
    published: '2020-10-01',
    body: `The farm grows 35 hectares of rice and keeps 120 cows, 400 sheep and a dozen goats. It uses 1,500 liters of diesel a month and draws 8 kW from its own turbine.

Last year the harvest came to 210 tonnes, a third less than in 2018. The owner, Ines Tovar, 52, sold it at 410 dollars a ton.

A drought has cut the level of the reservoir to 31 percent of capacity. Engineers released 2.4 million cubic meters of water in August, twice as much as planned.

Rice prices have risen 18 percent this year, to their highest level in seven years. China bought 3.1 million tons, Japan 680,000 and Korea 410,000.`,
    figures: [
      '35 hectares | 35 | hectare | level | m:rice',
      '120 cows | 120 | cow | level | m:cows',
      '400 sheep | 400 | sheep | level',
      'a dozen goats | 12 | goat | level',
      '1,500 liters | 1500 | liter | level | m:diesel',
      '8 kW | 8 | kilowatt | level',
      '210 tonnes | 210 | ton | level | m:harvest | p:2019',
      '410 dollars a ton | 410 | USD/ton | level',
      '52 | 52 | year old | level | m:Tovar',
      '31 percent | 31 | percent | level | m:capacity',
      '2.4 million cubic meters | 2400000 | cubic meter | level | m:water | p:2020-08',
      'twice | 2 | times | level',
      '18 percent | 18 | percent | increase | m:prices | p:2020',
      '3.1 million tons | 3100000 | ton | level | m:China',
      '680,000 | 680000 | ton | level',
      '410,000 | 410000 | ton | level',
    ],
    extra: 2,
  },
  {
    published: '2019-01-30',
    body: `The army of Mard fired five missiles on Tuesday, its third test in 2019. One flew 480 km and reached a height of 55 km before it fell into the sea.

Some 28,500 foreign troops are stationed in the south. Under the pact Mard pays 924 million dollars a year, 8.2 percent more than before.

Mard holds an estimated 30 to 60 warheads and 20 submarines, a think tank in Geneva said. Its neighbour has 750,000 soldiers and a defence budget of $43 billion.

Seven of the 15 council members voted against the resolution, which bans exports worth $800 million. Police arrested 61 protesters; 14 officers were hurt.`,
    figures: [
      'five missiles | 5 | missile | level | m:missiles',
      '480 km | 480 | kilometer | level',
      '55 km | 55 | kilometer | level | m:height',
      '28,500 foreign troops | 28500 | foreign troop | level | m:troops',
      '924 million dollars a year | 924000000 | USD/year | level | m:Mard',
      '8.2 percent | 8.2 | percent | increase',
      '30 to 60 warheads | 30..60 | warhead | level | m:warheads | s:think tank',
      '20 submarines | 20 | submarine | level | s:think tank',
      '750,000 soldiers | 750000 | soldier | level | m:soldiers',
      '$43 billion | 43000000000 | USD | level | m:budget',
      'Seven | 7 | council member | level',
      '15 council members | 15 | council member | level',
      '$800 million | 800000000 | USD | level | m:exports',
      '61 protesters | 61 | protester | level | m:arrested',
      '14 officers | 14 | officer | level | m:officers',
    ],
    extra: 1,
  },
  {
    published: '2021-03-11',
    source: 'Toronto Courier',
    body: `Ottawa will lend the airline $5.9 billion, the cabinet decided. In exchange the carrier must keep at least 14,860 employees and refund 3.9 million tickets.

Traffic shrank by 73 per cent in 2020 to 13.8 million passengers. The loss came to C$4.6 billion, compared with a profit of C$1.5 billion in 2019.

The loan runs for seven years at an interest rate of 1.5 per cent. A share costs $27.

The airline has 169 aircraft, down from 403 before the crisis. It burns through 15 to 17 million dollars a day.`,
    figures: [
      '$5.9 billion | 5900000000 | CAD | target | m:airline',
      '14,860 employees | 14860 | employee | level | m:employees',
      '3.9 million tickets | 3900000 | ticket | level | m:tickets',
      '73 per cent | 73 | percent | decrease | m:Traffic | p:2020',
      '13.8 million passengers | 13800000 | passenger | level | m:Traffic | p:2020',
      'C$4.6 billion | 4600000000 | CAD | level | m:loss',
      'C$1.5 billion | 1500000000 | CAD | level | m:profit | p:2019',
      '1.5 per cent | 1.5 | percent | level | m:rate',
      '$27 | 27 | CAD | level | m:share',
      '169 aircraft | 169 | aircraft | level | m:aircraft',
      '403 | 403 | aircraft | level',
      '15 to 17 million dollars a day | 15000000..17000000 | USD/day | level',
    ],
    extra: 1,
  },
  {
    published: '2018-12-04',
    body: `Emissions of carbon dioxide rose 2.7 percent in 2018 to 37.1 billion tons, scientists reported. China produced 27 percent of them, the United States 15 percent and India 7 percent.

Temperatures have climbed by 1.1 °C since the 1880s. The sea rises 3.3 millimeters a year. To keep warming below 1.5 degrees, output must fall 45 percent by 2030.

Wind farms with a capacity of 591 gigawatts were in service. A turbine of 12 MW stands 260 meters tall and can supply 16,000 households.

Coal use declined in 35 countries. Poland still gets four-fifths of its power from coal, Sweden less than 1 percent.`,
    figures: [
      '2.7 percent | 2.7 | percent | increase | m:Emissions | p:2018',
      '37.1 billion tons | 37100000000 | ton | level | m:Emissions | p:2018',
      '27 percent | 27 | percent | level | m:China',
      '15 percent | 15 | percent | level',
      '7 percent | 7 | percent | level',
      '1.1 °C | 1.1 | degree Celsius | increase | m:Temperatures',
      '3.3 millimeters a year | 3.3 | millimeter/year | increase | m:sea',
      '1.5 degrees | 1.5 | degree | level | m:warming',
      '591 gigawatts | 591 | gigawatt | level | m:capacity',
      '12 MW | 12 | megawatt | level | m:turbine',
      '260 meters | 260 | meter | level',
      '16,000 households | 16000 | household | level',
      '35 countries | 35 | country | level',
      'four-fifths | 80 | percent | level | m:power',
      '1 percent | 1 | percent | level',
    ],
    extra: 1,
  },
];
