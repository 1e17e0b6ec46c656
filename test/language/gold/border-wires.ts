/** A seventh set of reports (a truce in trade, a flight from war, a border), marked before it was read. */
import type { GoldArticle } from './figures.ts';

export const BORDERS: readonly GoldArticle[] = [
  // A truce in trade
  {
    published: '2025-11-02',
    body: `BUSAN, South Korea - The United States will halve a tariff on Chinese goods and China will buy American soybeans again under a one-year truce that the two countries' presidents struck on Thursday, although economists doubt that it will last.

The average American tariff on imports from China, which stood at 57 percent before the meeting, comes down to 47 percent. Beijing has promised to take 12 million metric tons of soybeans by the end of the year and at least 25 million tons in each of the next three years, Treasury Secretary Scott Bessent told Fox Business. It bought 27 million tons in 2024 and, since May, none at all.

"I'd give the meeting a 12 on a scale from zero to 10," President Donald Trump told reporters on Air Force One.

Soybean futures in Chicago rose 2.1 percent to $11.02 a bushel on Friday, the highest in 15 months. For Iowa, where one job in nine hangs on the crop, the boycott had cost $1.4 billion by mid-October, Iowa State University reckons. The American Soybean Association says that growers lose about $110 an acre at today's prices.

China's exports to America fell 27 percent in September from a year earlier, the sixth month of double-digit declines, but its sales to the rest of the world climbed 14.8 percent, and its surplus for the first nine months came to a record $875 billion. America's share of Chinese exports is now 11 percent, down from 19 percent in 2018.

The port fees that both sides had charged on each other's ships since Oct. 14 are suspended. They would have cost the Chinese line Cosco $1.5 billion next year, according to HSBC. Beijing for its part puts off for a year its controls on rare earths, of which it refines nine-tenths; a magnet maker in Michigan said that it had six weeks' supply left.

Not everything was settled. Chips were not discussed, nor was TikTok, whose American arm has 170 million users and a price tag of $14 billion. About 2,400 Chinese firms remain on Washington's blacklist. "We counted 19 promises in the two statements and only seven of them match," said Wendy Cutler, a former negotiator.

The Tax Foundation estimates that the tariffs still in force will cost each American household $1,200 this year and $1,600 next. Customs took in $195 billion in the fiscal year that ended in September, two and a half times as much as a year before. Two-thirds of that is at risk, for the Supreme Court hears a challenge on Wednesday.

In a Reuters/Ipsos poll of 1,385 adults, 57 percent said they disapproved of the tariffs. Trump goes to Beijing in April; he has been there once as president.`,
    figures: [
      '57 percent | 57 | percent | level | m:tariff',
      '47 percent | 47 | percent | level | m:tariff',
      '12 million metric tons | 12000000 | ton | target | m:soybeans | p:2025 | s:Bessent',
      '25 million tons | 25000000 | ton | target | m:soybeans | s:Bessent',
      '27 million tons | 27000000 | ton | level | m:bought/soybeans | p:2024',
      '2.1 percent | 2.1 | percent | increase | m:futures/soybean | p:2025-10-31',
      '$11.02 a bushel | 11.02 | USD/bushel | level | m:futures/soybean | p:2025-10-31',
      'one job in nine | 11.1111 | percent | level | m:job/crop',
      '$1.4 billion | 1400000000 | USD | level | m:boycott/cost | p:2025-10 | s:Iowa State University',
      '$110 an acre | 110 | USD/acre | decrease | m:growers/lose | s:American Soybean Association',
      '27 percent | 27 | percent | decrease | m:exports | p:2025-09',
      '14.8 percent | 14.8 | percent | increase | m:sales | p:2025-09',
      '$875 billion | 875000000000 | USD | level | m:surplus | p:2025-01/2025-09',
      '11 percent | 11 | percent | level | m:share',
      '19 percent | 19 | percent | level | m:share | p:2018',
      '$1.5 billion | 1500000000 | USD | level | m:cosco/cost/fees | p:2026 | s:HSBC',
      'nine-tenths | 90 | percent | level | m:rare/earths/refines',
      '170 million users | 170000000 | user | level | m:users/arm',
      '$14 billion | 14000000000 | USD | level | m:price/arm',
      '2,400 Chinese firms | 2400 | Chinese firm | level | m:firms/blacklist',
      '19 promises | 19 | promise | level | m:promises | s:Cutler',
      'seven | 7 | promise | level | m:match/promises | s:Cutler',
      '$1,200 | 1200 | USD | level | m:tariffs/household/cost | p:2025 | s:Tax Foundation',
      '$1,600 | 1600 | USD | level | m:tariffs/household/cost | p:2026 | s:Tax Foundation',
      '$195 billion | 195000000000 | USD | level | m:customs/took | p:2024-10/2025-09',
      'two and a half times | 2.5 | times | level | m:customs/took/year',
      'Two-thirds | 66.6667 | percent | level | m:risk/customs/took',
      '1,385 adults | 1385 | adult | level | m:poll/adults',
      '57 percent | 57 | percent | level | m:disapproved/tariffs',
    ],
    optional: [
      'halve | 0.5 | times',
      'one | 1 | job',
      'nine | 9 | -',
      '12 | 12 | -',
      'zero to 10 | 0..10 | -',
      '10 | 10 | -',
      'sixth | 6 | ordinal',
      'two statements | 2 | statement',
      'once | 1 | times',
    ],
  },
  // A flight from war
  {
    published: '2025-02-20',
    body: `BUJUMBURA, Feb 20 - More than 40,000 Congolese have crossed into Burundi in two weeks, most of them in the past three days, the United Nations refugee agency said on Thursday, as rebels backed by Rwanda took a second city in the east of Congo.

The M23 group walked into Bukavu, a city of 1.3 million people, on Sunday after government troops fled. It had seized Goma, three weeks earlier, in fighting that killed nearly 3,000 people, according to the U.N.; health workers buried 2,000 bodies there and 900 more lay in the morgues.

"Some of those arriving swam," said Faith Kasina, a spokeswoman for the agency, which has appealed for $40.4 million to look after 258,000 people in the region for six months. So far it has received a twentieth of that. In the stadium at Rugombo, where 15,000 people sleep under the stands, there are eight latrines.

Since January the war has uprooted half a million people; it had already driven 6.7 million from their homes. At least 35 children were drowned on Feb. 9 when a boat made for 40 passengers and carrying more than 100 capsized on Lake Kivu. The World Food Programme lost 7,000 tonnes of food to looters in Bukavu, enough to feed 282,000 people for a month.

Rwanda has between 3,000 and 4,000 soldiers in Congo, U.N. experts say. Kigali denies it. Burundi, which had sent 10,000 troops to help Congo, began to pull them out on Tuesday.

At stake, besides land, are minerals. North Kivu yields 15 percent of the world's tantalum, and the mines at Rubaya, which the rebels took last April, bring them $800,000 a month in taxes. Rwanda's own exports of minerals rose to $1.1 billion in 2023 from $772 million the year before. The European Union, which in February 2024 signed a deal worth 900 million euros with Kigali over five years, put off talks on defence this week.

The Congolese franc lost 4 percent against the dollar in a week, to 2,860. A sack of 25 kilos of flour that sold for 35,000 francs in Bukavu before the rebels came now costs 60,000, traders said. Banks have been shut for nine days. The price of fuel has doubled.

President Felix Tshisekedi has raised soldiers' pay to $100 a month and doubled the bounty on Corneille Nangaa, the rebels' leader, to $5 million. Of the 81 soldiers tried at Musienene for desertion and looting, 55 were sentenced to death.

The U.N. Human Rights Council has asked for a commission that would cost $3.9 million; as of Wednesday it had a cash deficit of $1.5 billion and no more than a quarter of the members had paid their dues for 2025.`,
    figures: [
      '40,000 Congolese | 40000 | Congolese | level | m:congolese/crossed | s:agency',
      '1.3 million people | 1300000 | person | level | m:city/people',
      '3,000 people | 3000 | person | level | m:killed/people | s:U.N.',
      '2,000 bodies | 2000 | body | level | m:bodies/buried',
      '900 | 900 | body | level | m:morgues/bodies',
      '$40.4 million | 40400000 | USD | level | m:appealed',
      '258,000 people | 258000 | person | level | m:people/look/after',
      'a twentieth | 5 | percent | level | m:received/that',
      '15,000 people | 15000 | person | level | m:people/sleep/stadium',
      'eight latrines | 8 | latrine | level | m:latrines',
      'half a million people | 500000 | person | level | m:uprooted/people/war | p:2025-01/2025-02',
      '6.7 million | 6700000 | person | level | m:driven/homes',
      '35 children | 35 | child | level | m:children/drowned | p:2025-02-09',
      '40 passengers | 40 | passenger | level | m:boat/passengers',
      '100 | 100 | passenger | level | m:carrying/boat/passengers',
      '7,000 tonnes | 7000 | ton | level | m:food',
      '282,000 people | 282000 | person | level | m:feed/people',
      'between 3,000 and 4,000 soldiers | 3000..4000 | soldier | level | m:soldiers | s:experts',
      '10,000 troops | 10000 | troop | level | m:troops/sent',
      '15 percent | 15 | percent | level | m:tantalum',
      '$800,000 a month | 800000 | USD/month | level | m:taxes/mines/bring',
      '$1.1 billion | 1100000000 | USD | level | m:exports/minerals | p:2023',
      '$772 million | 772000000 | USD | level | m:exports/minerals | p:2022',
      '900 million euros | 900000000 | EUR | level | m:deal | p:2024-02',
      '4 percent | 4 | percent | decrease | m:franc',
      '2,860 | 2860 | - | level | m:franc',
      '25 kilos | 25 | kilogram | level | m:sack/flour',
      '35,000 francs | 35000 | CDF | level | m:sack/flour/sold',
      '60,000 | 60000 | CDF | level | m:sack/flour/costs | s:traders',
      'doubled | 2 | times | increase | m:fuel/price',
      '$100 a month | 100 | USD/month | level | m:pay/soldiers',
      '$5 million | 5000000 | USD | level | m:bounty',
      '81 soldiers | 81 | soldier | level | m:soldiers/tried',
      '55 | 55 | soldier | level | m:sentenced/death/soldiers',
      '$3.9 million | 3900000 | USD | level | m:commission/cost',
      '$1.5 billion | 1500000000 | USD | level | m:deficit | p:2025-02-19',
      'a quarter | 25 | percent | level | m:members/paid',
    ],
    optional: ['doubled | 2 | times', 'second | 2 | ordinal'],
  },
  // A border
  {
    published: '2019-05-09',
    body: `WASHINGTON (Wire) - U.S. border agents detained 109,144 people along the frontier with Mexico in April, the most in any month since 2007, Customs and Border Protection said on Wednesday, and nearly six in 10 of them came in families.

That was the second month in a row in which the number topped 100,000. A year earlier it was 51,000. Families made up 58,474 of those detained, unaccompanied children 8,897.

"Our apprehension numbers are off the charts," Carla Provost, who heads the Border Patrol, told senators. "We cannot address this crisis by shifting more resources. It's like holding a bucket under a faucet." She has moved 40 to 60 percent of her agents in some sectors to what she called hospital watch and meal service, she said.

President Donald Trump asked Congress last week for $4.5 billion, of which $3.3 billion would go to shelter and $1.1 billion to operations. Democrats, who control the House by 235 seats to 197, offered $2.2 billion less. "He wants a wall with a wet signature on the cheque," said Representative Bennie Thompson, Democrat of Mississippi.

The administration has built 1.7 miles of new fence with the $1.6 billion that Congress voted in March 2018 and replaced some 40 miles of old. It plans to shift $1.5 billion from a fund for the Afghan army; $1 billion had already been taken from soldiers' pay. At that rate, critics say, a mile comes to $25 million.

The backlog in the immigration courts has reached 892,517 cases, up from 542,000 when Trump took office; 424 judges share them, so that each has more than 2,000. The average wait is 746 days. Asylum is granted in about one case in five.

Mexico deported 14,970 migrants in April, against 9,100 in March, and has issued 10,000 humanitarian visas this year, a third of them to Cubans. More than 6,600 asylum seekers have been sent back to wait in Tijuana and other cities under a policy that an appeals court allowed to stand on Tuesday by 3-0.

Smugglers earn $2.3 billion a year from Central Americans, the RAND Corporation estimated last month, though the sum could be as low as $200 million. A Guatemalan pays $7,000 or so for three tries. Coffee at home fetches 90 cents a pound, less than half what it cost in 2015, and 59 percent of Guatemalans live on under $5.50 a day.

Trump has cut off $450 million in aid to Guatemala, Honduras and El Salvador. In a Washington Post-ABC News poll in late April, 35 percent of 1,001 adults called the border a crisis, 11 points more than in January. Border Patrol Agent Rodolfo Karisch of the Rio Grande Valley said his stretch of 277 miles sees 1,500 crossings a day: "In 1990 we would have called that a slow one."`,
    figures: [
      '109,144 people | 109144 | person | level | m:detained/people | p:2019-04 | s:Customs and Border Protection',
      'six in 10 | 60 | percent | level | m:families | s:Customs and Border Protection',
      '100,000 | 100000 | person | level | m:number',
      '51,000 | 51000 | person | level | m:number | p:2018-04',
      '58,474 | 58474 | person | level | m:families',
      '8,897 | 8897 | child | level | m:children',
      '40 to 60 percent | 40..60 | percent | level | m:agents | s:she',
      '$4.5 billion | 4500000000 | USD | level | m:asked/congress | p:2019-W18',
      '$3.3 billion | 3300000000 | USD | level | m:shelter',
      '$1.1 billion | 1100000000 | USD | level | m:operations',
      '235 seats | 235 | seat | level | m:house/democrats/seats',
      '197 | 197 | seat | level | m:house/democrats/seats',
      '$2.2 billion | 2200000000 | USD | decrease | m:offered/democrats',
      '1.7 miles | 1.7 | mile | level | m:fence',
      '$1.6 billion | 1600000000 | USD | level | m:congress/voted | p:2018-03',
      '40 miles | 40 | mile | level | m:old/replaced/fence',
      '$1.5 billion | 1500000000 | USD | level | m:shift/fund',
      '$1 billion | 1000000000 | USD | level | m:pay/taken/soldiers',
      '$25 million | 25000000 | USD | level | m:mile | s:critics',
      '892,517 cases | 892517 | case | level | m:backlog',
      '542,000 | 542000 | case | level | m:backlog',
      '424 judges | 424 | judge | level | m:judges',
      '2,000 | 2000 | case | level | m:each/judges/has',
      'one case in five | 20 | percent | level | m:asylum/case/granted',
      '14,970 migrants | 14970 | migrant | level | m:migrants/deported | p:2019-04',
      '9,100 | 9100 | migrant | level | m:migrants/deported | p:2019-03',
      '10,000 humanitarian visas | 10000 | humanitarian visa | level | m:visas | p:2019',
      'a third | 33.3333 | percent | level | m:visas/cubans',
      '6,600 asylum seekers | 6600 | asylum seeker | level | m:seekers',
      '$2.3 billion a year | 2300000000 | USD/year | level | m:smugglers | s:RAND Corporation',
      '$200 million | 200000000 | USD | level | m:sum/smugglers',
      '$7,000 | 7000 | USD | level | m:guatemalan/pays/tries',
      '90 cents a pound | 90 | US cent/pound | level | m:coffee',
      'half | 50 | percent | level | m:coffee/cost',
      '59 percent | 59 | percent | level | m:guatemalans',
      '$5.50 a day | 5.5 | USD/day | level | m:guatemalans/live',
      '$450 million | 450000000 | USD | level | m:aid',
      '35 percent | 35 | percent | level | m:border/crisis/called | p:2019-04',
      '1,001 adults | 1001 | adult | level | m:adults',
      '11 points | 11 | percentage point | increase | m:border/crisis/called/adults',
      '277 miles | 277 | mile | level | m:stretch | s:Karisch',
      '1,500 crossings a day | 1500 | crossing/day | level | m:crossings/stretch | s:Karisch',
    ],
    optional: ['second | 2 | ordinal', 'one | 1 | case', 'five | 5 | -', 'three tries | 3 | try', '3-0 | 3 | -'],
  },
];
