/** A sixth set of reports (diplomacy, coal, fish, fever, aircraft, an aid bill), marked before it was read; a figure without `s:` is the writer's. */
import type { GoldArticle } from './figures.ts';

export const COUNTRIES: readonly GoldArticle[] = [
  // A summit
  {
    published: '2025-06-18',
    body: `ASTANA - Chinese President Xi Jinping told five Central Asian leaders on Tuesday that Beijing would never use trade as a weapon, as he wound up a two-day summit in the Kazakh capital with promises of money, scholarships and railways.

Trade between China and the five states came to $94.8 billion last year, nearly twice the level of 2020, according to Chinese customs. Kazakhstan alone accounted for $43.8 billion of that, and its president, Kassym-Jomart Tokayev, said he wanted the figure to reach $80 billion by the end of the decade.

Beijing will give the region grants of 1.5 billion yuan ($209 million) this year and train 3,000 people over the next two, Xi said. He also offered visa-free travel to all five countries; three have it already.

Russia, long the region's patron, is watching. Its share of Kazakhstan's trade has slipped to 19 percent from 23 percent a decade ago, while China's has climbed by five percentage points over the same period. Some 750,000 Uzbeks went to work in Russia in 2024, a third fewer than in 2021, and the money that they sent home dropped by $600 million.

"No one here wants to choose," said Temur Umarov of the Carnegie Russia Eurasia Center. "But if you ask who is building, in nine cases out of ten it is a Chinese firm."

The grandest project is a railway from Kashgar to Andijan that will run for 532 km through 29 tunnels and cost up to $8 billion. China is lending $2.35 billion of it. The line could carry 12 million tonnes of freight a year, Kyrgyz officials say, and would cut the way to Europe by 900 kilometres. When the idea was first put forward in 1997 it was priced at less than $1 billion.

Gas is another matter. Turkmenistan shipped 34 bcm to China last year through three pipelines; a fourth, with a capacity of 30 bcm, has been talked about since 2014. Moscow for its part agreed in 2023 to send Uzbekistan 2.8 bcm annually for two years, a volume that will rise to 11 bcm in 2026.

The United States has less to show. It bought $2.3 billion worth of goods from Kazakhstan in 2024, most of it uranium, and one in eight of the barrels that Chevron pumps comes from the Tengiz field, in which it holds half. In February Washington froze 16 of the 22 projects that its aid agency ran in Tajikistan.

Public opinion is cooler than the speeches. In a survey of 1,200 Kazakhs taken in March by the polling group Central Asia Barometer, only 26 percent saw China in a good light, down from 55 percent in 2017; 41 percent said that Chinese loans were a danger. Kyrgyzstan owes the Export-Import Bank of China $1.7 billion, or 36.7 percent of its foreign debt.

The summit, the second of its kind, ended with 12 documents and a photograph of the six presidents planting pomegranates. The next will be held in China in 2027.`,
    figures: [
      '$94.8 billion | 94800000000 | USD | level | m:trade | p:2024 | s:Chinese customs',
      'twice | 2 | times | level | m:level/trade | s:Chinese customs',
      '$43.8 billion | 43800000000 | USD | level | m:kazakhstan/accounted/trade | p:2024',
      '$80 billion | 80000000000 | USD | target | m:figure/trade/kazakhstan | p:202 | s:Tokayev',
      '1.5 billion yuan | 1500000000 | CNY | level | m:grants | p:2025 | s:Xi',
      '$209 million | 209000000 | USD | level | m:grants | p:2025 | s:Xi',
      '3,000 people | 3000 | person | level | m:train/people | s:Xi',
      '19 percent | 19 | percent | level | m:share/trade',
      '23 percent | 23 | percent | level | m:share/trade | p:201',
      'five percentage points | 5 | percentage point | increase | m:share/china',
      '750,000 Uzbeks | 750000 | Uzbek | level | m:uzbeks/work | p:2024',
      'a third | 33.3333 | percent | decrease | m:uzbeks/work',
      '$600 million | 600000000 | USD | decrease | m:money/home',
      'nine cases out of ten | 90 | percent | level | m:cases/firm/building | s:Umarov',
      '532 km | 532 | kilometer | level | m:railway/run',
      '29 tunnels | 29 | tunnel | level | m:tunnels',
      '$8 billion | 8000000000 | USD | level | m:cost/railway',
      '$2.35 billion | 2350000000 | USD | level | m:lending/china',
      '12 million tonnes | 12000000 | ton | level | m:freight/carry | s:Kyrgyz officials',
      '900 kilometres | 900 | kilometer | decrease | m:way/europe | s:Kyrgyz officials',
      '$1 billion | 1000000000 | USD | level | m:priced/idea | p:1997',
      '34 bcm | 34000000000 | cubic meter | level | m:shipped/turkmenistan | p:2024',
      '30 bcm | 30000000000 | cubic meter | level | m:capacity',
      '2.8 bcm | 2800000000 | cubic meter | level | m:send/uzbekistan/moscow',
      '11 bcm | 11000000000 | cubic meter | target | m:volume | p:2026',
      '$2.3 billion | 2300000000 | USD | level | m:goods/bought | p:2024',
      'one in eight | 12.5 | percent | level | m:barrels',
      'half | 50 | percent | level | m:tengiz/field/holds',
      '16 | 16 | project | level | m:projects/froze | p:2025-02',
      '22 projects | 22 | project | level | m:projects/ran',
      '1,200 Kazakhs | 1200 | Kazakh | level | m:survey/kazakhs',
      '26 percent | 26 | percent | level | m:china/light | p:2025-03',
      '55 percent | 55 | percent | level | m:china/light | p:2017',
      '41 percent | 41 | percent | level | m:loans/danger | p:2025-03',
      '$1.7 billion | 1700000000 | USD | level | m:owes/kyrgyzstan',
      '36.7 percent | 36.7 | percent | level | m:debt',
      '12 documents | 12 | document | level | m:documents',
    ],
    optional: [
      'five Central Asian leaders | 5 | Central Asian leader',
      'five states | 5 | state',
      'five countries | 5 | country',
      'three | 3 | country',
      'two | 2 | year',
      'three pipelines | 3 | pipeline',
      'a fourth | 4 | ordinal',
      'six presidents | 6 | president',
      'second | 2 | ordinal',
    ],
  },
  // Coal
  {
    published: '2024-05-22',
    body: `Mongolia sold 69.6 million tonnes of coal abroad last year, more than twice as much as in 2022 and a record, and nearly all of it crossed one desert border post into China. Now its government wants to know where the money went.

Coal brought in $8.9 billion, some 58 percent of all export earnings, the Finance Ministry said in a report on Wednesday. Yet the state-owned miner Erdenes Tavan Tolgoi, which dug up 31 million tonnes of it, paid just 3.4 trillion tugrik in taxes and dividends.

In December 2022 thousands of people braved minus 29 degrees Celsius to protest in front of parliament over the theft of coal worth as much as 44 trillion tugrik ($12.9 billion). Prosecutors have since charged 17 officials. One was jailed for four and a half years in March; eight more are to stand trial in the autumn.

A truck used to earn its driver $1,800 a trip. Today, with a queue of lorries that stretches for 40 km at Gashuun Sukhait, it earns $45 per tonne at best. A railway of 233 km was opened in September 2022 at a cost of $925 million, but it ends 16 kilometres short of the Chinese line and moves barely 6,000 tonnes a day. It was built to move 30 million tonnes a year.

Moving by rail costs $8 a tonne against $32 by truck, says Battulga Erdene, an economist in Ulaanbaatar. "We lose $24 on every tonne. Multiply that by 60 million and you have the price of six power stations," he said.

The economy, which grew 7 percent in 2023, is forecast by the Asian Development Bank to expand by 4.1 percent this year and 6 percent next. Inflation slowed to 6.4 percent in April from 12.2 percent in the same month of last year; the central bank has cut its policy rate by 200 basis points since then, to 11 percent. Foreign reserves have doubled to $4.9 billion.

Herders have gained little. The winter, the harshest for half a century, killed 7.1 million animals, more than a tenth of the national herd of 64.7 million, and left 2,250 families with none. The Red Cross asked donors for 5.5 million Swiss francs in March and had got a fifth of it by the middle of May. Among the households that it visited, seven in ten had debts, on average 15 million tugrik each.

Prime Minister Oyun-Erdene Luvsannamsrai, 43, whose party holds 62 seats in the 76-seat parliament, has promised to put 5 percent of the profits of the biggest mines into a savings fund, from which every citizen would get 135,000 tugrik. Parliament is to grow to 126 seats after the vote on June 28.

"People hear of billions," said Ganbold, a herder of 51 who lost 380 of his 400 sheep. "I hear the wind."`,
    figures: [
      '69.6 million tonnes | 69600000 | ton | level | m:coal/sold | p:2023',
      'twice as much | 2 | times | level | m:coal/sold',
      '$8.9 billion | 8900000000 | USD | level | m:coal | p:2023 | s:Finance Ministry',
      '58 percent | 58 | percent | level | m:earnings/export | p:2023 | s:Finance Ministry',
      '31 million tonnes | 31000000 | ton | level | m:coal/dug/miner/tavan',
      '3.4 trillion tugrik | 3400000000000 | MNT | level | m:taxes/dividends',
      'minus 29 degrees Celsius | -29 | degree celsius | level | m:braved/people/protest | p:2022-12',
      '44 trillion tugrik | 44000000000000 | MNT | level | m:coal/theft',
      '$12.9 billion | 12900000000 | USD | level | m:coal/theft',
      '17 officials | 17 | official | level | m:officials/charged',
      'eight | 8 | official | level | m:trial/officials',
      '$1,800 a trip | 1800 | USD/trip | level | m:truck/driver/earn',
      '40 km | 40 | kilometer | level | m:queue/lorries',
      '$45 per tonne | 45 | USD/ton | level | m:earns/truck',
      '233 km | 233 | kilometer | level | m:railway',
      '$925 million | 925000000 | USD | level | m:cost/railway | p:2022-09',
      '16 kilometres | 16 | kilometer | level | m:short/ends/line',
      '6,000 tonnes a day | 6000 | ton/day | level | m:moves/railway',
      '30 million tonnes a year | 30000000 | ton/year | level | m:built/move',
      '$8 a tonne | 8 | USD/ton | level | m:rail/moving/costs | s:Battulga Erdene',
      '$32 | 32 | USD/ton | level | m:truck/moving/costs | s:Battulga Erdene',
      '$24 | 24 | USD | level | m:tonne/lose | s:Battulga Erdene',
      '60 million | 60000000 | ton | level | m:multiply/tonne/lose | s:Battulga Erdene',
      'six power stations | 6 | power station | level | m:price/stations | s:Battulga Erdene',
      '7 percent | 7 | percent | increase | m:economy | p:2023',
      '4.1 percent | 4.1 | percent | increase | m:economy | p:2024 | s:Asian Development Bank',
      '6 percent | 6 | percent | increase | m:economy | p:2025 | s:Asian Development Bank',
      '6.4 percent | 6.4 | percent | level | m:inflation | p:2024-04',
      '12.2 percent | 12.2 | percent | level | m:inflation | p:2023-04',
      '200 basis points | 200 | basis point | decrease | m:rate',
      '11 percent | 11 | percent | level | m:rate',
      '$4.9 billion | 4900000000 | USD | level | m:reserves',
      '7.1 million animals | 7100000 | animal | level | m:animals/killed',
      'a tenth | 10 | percent | level | m:herd',
      '64.7 million | 64700000 | animal | level | m:herd',
      '2,250 families | 2250 | family | level | m:families',
      '5.5 million Swiss francs | 5500000 | CHF | level | m:donors/asked | p:2024-03',
      'a fifth | 20 | percent | level | m:donors/asked/got/it | p:2024-05',
      'seven in ten | 70 | percent | level | m:households/debts',
      '15 million tugrik | 15000000 | MNT | level | m:debts',
      '62 seats | 62 | seat | level | m:seats',
      '5 percent | 5 | percent | level | m:profits',
      '135,000 tugrik | 135000 | MNT | level | m:citizen/get',
      '126 seats | 126 | seat | level | m:seats/parliament',
      '380 | 380 | sheep | level | m:sheep/lost | s:Ganbold',
      '400 sheep | 400 | sheep | level | m:sheep/lost | s:Ganbold',
    ],
    optional: [
      'one desert border post | 1 | desert border post',
      'thousands of people | 1000 | person',
      'One | 1 | official',
      'One | 1 | -',
      'doubled | 2 | times',
      '76-seat | 76 | seat',
      '43 | 43 | year old',
      '51 | 51 | year old',
    ],
  },
  // Fish
  {
    published: '2023-12-08',
    body: `Iceland's trawlers may catch 216,000 tonnes of cod in the coming season, the Marine Research Institute advised on Friday, 1 percent more than in the last one and the first rise in four years.

The spawning stock was put at 385,000 tonnes, up from 354,000 a year ago. Scientists aboard five ships had trawled at 579 stations over three weeks in October to count it. They were gloomier about haddock, whose quota is to be cut by 12 percent to 65,700 tonnes, and about capelin, for which they recommended no fishing at all this winter.

For a nation of 390,000 the sums matter. Fish earned 351 billion kronur in 2022, about 18 percent of exports, compared with 24 percent for aluminium and 26 percent for tourism. Each thousand tonnes of cod is worth roughly $6.2 million at the quayside.

Brim, the biggest of the quota holders with a 10.4 percent stake in the catch, sold 9.1 percent more by weight in the nine months to September than a year before. But its profit shrank from 67.1 million euros to 48.6 million as the price of frozen fillets sagged by as much as 15 percent. Chief executive Gudmundur Kristjansson said the company would spend €40m on a new factory trawler, to be delivered in 2026, and close one of its two plants in Reykjavik, where 84 people work. "Oil costs us 60 percent more than before the war," he said.

Critics say that the quota system, brought in 40 years ago, made a few families rich. Ten companies control 67 percent of the quota, up from half in 2010. They pay the state 7.9 billion kronur a year in fishing fees, which is a third of their profits by law; a bill before parliament, the Althing, would raise that to 45 percent from 2025, bringing in an extra 2.5 billion. Polls show four Icelanders out of five in favour. In 1991 there were 1,100 boats with a quota, and today 382.

Salmon is the newcomer. Sea farms in the Westfjords raised 43,000 tonnes last year, ten times the harvest of 2015, and have licences for 106,500 tonnes. In August some 3,500 fish escaped through two holes, each 20 by 30 centimetres, from a pen at Kvigindisdalur; they have since been found in 32 rivers. Norwegian divers shot 31 of them with harpoons in a week. Arctic Fish, which owns the pen, was fined 4.3 million kronur and has lost 1.1 million salmon to lice this autumn, nearly 8 percent of its stock.

More than 2,000 people marched against the farms in Reykjavik on Oct. 7. Wild salmon, whose numbers have fallen by 70 percent in 40 years, bring 6,000 anglers a year, who pay up to $2,000 a day for a rod.

The trade talks with the European Union, which takes 56 percent of Icelandic fish, resume on Jan. 16. Brussels has offered to lift duties on 16,000 tonnes; Reykjavik had asked for twice that.`,
    figures: [
      '216,000 tonnes | 216000 | ton | level | m:cod | s:Marine Research Institute',
      '1 percent | 1 | percent | increase | m:cod/catch | s:Marine Research Institute',
      '385,000 tonnes | 385000 | ton | level | m:stock',
      '354,000 | 354000 | ton | level | m:stock | p:2022',
      'five ships | 5 | ship | level | m:ships',
      '579 stations | 579 | station | level | m:stations/trawled | p:2023-10',
      '12 percent | 12 | percent | decrease | m:quota/haddock',
      '65,700 tonnes | 65700 | ton | level | m:quota/haddock',
      '390,000 | 390000 | person | level | m:nation',
      '351 billion kronur | 351000000000 | ISK | level | m:fish | p:2022',
      '18 percent | 18 | percent | level | m:exports/fish | p:2022',
      '24 percent | 24 | percent | level | m:exports/aluminium | p:2022',
      '26 percent | 26 | percent | level | m:exports/tourism | p:2022',
      '$6.2 million | 6200000 | USD | level | m:cod/worth/tonnes',
      '10.4 percent | 10.4 | percent | level | m:stake/catch',
      '9.1 percent | 9.1 | percent | increase | m:sold/weight/brim | p:2023-01/2023-09',
      '67.1 million euros | 67100000 | EUR | level | m:profit | p:2022-01/2022-09',
      '48.6 million | 48600000 | EUR | level | m:profit | p:2023-01/2023-09',
      '15 percent | 15 | percent | decrease | m:price/fillets',
      '€40m | 40000000 | EUR | level | m:trawler/spend | s:Kristjansson',
      '84 people | 84 | person | level | m:people/work',
      '60 percent | 60 | percent | increase | m:oil/costs | s:Kristjansson',
      'Ten companies | 10 | company | level | m:companies/control',
      '67 percent | 67 | percent | level | m:quota',
      'half | 50 | percent | level | m:quota | p:2010',
      '7.9 billion kronur a year | 7900000000 | ISK/year | level | m:fees/pay',
      'a third | 33.3333 | percent | level | m:profits',
      '45 percent | 45 | percent | target | m:profits/fees/raise/that | p:2025',
      '2.5 billion | 2500000000 | ISK | increase | m:bringing/extra/bill/fees',
      'four Icelanders out of five | 80 | percent | level | m:icelanders/favour | s:Polls',
      '1,100 boats | 1100 | boat | level | m:boats/quota | p:1991',
      '382 | 382 | boat | level | m:boats/quota',
      '43,000 tonnes | 43000 | ton | level | m:farms/salmon/raised | p:2022',
      'ten times | 10 | times | level | m:harvest',
      '106,500 tonnes | 106500 | ton | level | m:licences',
      '3,500 fish | 3500 | fish | level | m:fish/escaped | p:2023-08',
      '32 rivers | 32 | river | level | m:rivers/found',
      '31 | 31 | fish | level | m:divers/shot/fish/them',
      '4.3 million kronur | 4300000 | ISK | level | m:fined/arctic',
      '1.1 million salmon | 1100000 | salmon | level | m:salmon/lost/lice',
      '8 percent | 8 | percent | level | m:stock',
      '2,000 people | 2000 | person | level | m:people/marched | p:2023-10-07',
      '70 percent | 70 | percent | decrease | m:numbers/salmon',
      '6,000 anglers a year | 6000 | angler/year | level | m:anglers',
      '$2,000 a day | 2000 | USD/day | level | m:rod/pay/anglers',
      '56 percent | 56 | percent | level | m:fish/takes',
      '16,000 tonnes | 16000 | ton | level | m:duties/lift',
      'twice | 2 | times | level | m:asked/that/duties/reykjavik',
    ],
    optional: [
      'first | 1 | ordinal',
      'no fishing | 0 | -',
      'thousand tonnes | 1000 | ton',
      'one of its two plants | 1 | plant',
      'two plants | 2 | plant',
      'two holes | 2 | hole',
      '20 by 30 centimetres | 20 | centimeter',
      '30 centimetres | 30 | centimeter',
      '20 | 20..30 | centimeter',
      'a few families | 3 | family',
    ],
  },
  // Fever
  {
    published: '2023-09-19',
    body: `DHAKA - Dengue fever has killed 839 people in Bangladesh since January, three times as many as in the whole of last year, and hospitals in the capital are laying patients on the floors.

A further 17 deaths were reported in the 24 hours to Monday morning, the health directorate said, and 3,084 people were taken to hospital, the most on any day so far. That brought the number of cases this year to 170,768. Of those, 10,102 were still being treated on Monday, 3,903 of them in Dhaka.

In 2022, until now the deadliest year on record, the virus claimed 281 lives. Fewer than half of the dead this year were over 40; one in six was a child under 15.

"We have 120 beds for dengue and 450 patients," said Mohammad Niatuzzaman, director of Mugda Medical College. "Every nurse looks after 25 people. Two years ago she looked after eight."

A bag of saline that cost 87 taka in June now sells for 300 to 400 taka, if it can be found at all. The government has bought 700,000 bags from India at 146 taka apiece, and its drugs agency has fined 53 pharmacies a total of 1.9 million taka for hoarding. A stay in a private clinic comes to 50,000 taka on average, or two and a half months' pay for a garment worker, according to a study by Dhaka University.

The World Health Organization says the country has had 20 percent more rain than normal since May and temperatures a degree higher. It released $500,000 from an emergency fund in August. Half of the world's people now live where the mosquito does, its director-general, Tedros Adhanom Ghebreyesus, said last week; reported cases worldwide rose tenfold between 2000 and 2019, from 505,430 to 5.2 million.

Dhaka's two city corporations spent 1.68 billion taka on mosquito control in the fiscal year that ended in June, and have set aside 1.53 billion for this one. Kabirul Bashar, an entomologist, found larvae in 22.6 percent of the 3,150 houses that his students searched; anything over 10 percent counts as dangerous. The insecticide in use, he said, kills no more than 18 percent of the insects.

The vaccine Qdenga, made by Takeda of Japan, cut hospital cases by 84 percent in a trial of 20,099 children over 4.5 years. It costs €115 a dose in Germany and needs two doses. Takeda can make 15 million doses a year and hopes to reach 100 million by 2030. Bangladesh, a country of 170 million, has ordered none.

At Mugda, Shahnaz Begum fanned her seven-year-old son, whose platelets had sunk to 19,000; a healthy child has at least 150,000. She had paid 2,200 taka for tests. Her husband pulls a rickshaw and takes home 600 taka on a good day. "If I sell the rickshaw I get 12,000," he said, "and then what?"`,
    figures: [
      '839 people | 839 | person | level | m:killed/dengue | p:2023-01/2023-09',
      'three times as many | 3 | times | level | m:killed/people',
      '17 deaths | 17 | death | level | m:deaths | s:health directorate',
      '3,084 people | 3084 | person | level | m:hospital | s:health directorate',
      '170,768 | 170768 | case | level | m:cases | p:2023',
      '10,102 | 10102 | case | level | m:treated | p:2023-09-18',
      '3,903 | 3903 | case | level | m:dhaka/treated | p:2023-09-18',
      '281 lives | 281 | life | level | m:lives/virus | p:2022',
      'half | 50 | percent | level | m:dead | p:2023',
      'one in six | 16.6667 | percent | level | m:child/dead | p:2023',
      '120 beds | 120 | bed | level | m:beds | s:Niatuzzaman',
      '450 patients | 450 | patient | level | m:patients | s:Niatuzzaman',
      '25 people | 25 | person | level | m:nurse/people | s:Niatuzzaman',
      'eight | 8 | person | level | m:looked/nurse/she | p:2021 | s:Niatuzzaman',
      '87 taka | 87 | BDT | level | m:bag/saline/cost | p:2023-06',
      '300 to 400 taka | 300..400 | BDT | level | m:bag/saline',
      '700,000 bags | 700000 | bag | level | m:bags/bought',
      '146 taka apiece | 146 | BDT | level | m:bags/bought',
      '53 pharmacies | 53 | pharmacy | level | m:pharmacies/fined',
      '1.9 million taka | 1900000 | BDT | level | m:fined/total/hoarding',
      '50,000 taka | 50000 | BDT | level | m:stay/clinic | s:study',
      '20 percent | 20 | percent | increase | m:rain | s:World Health Organization',
      '$500,000 | 500000 | USD | level | m:fund/released | p:2023-08',
      'Half | 50 | percent | level | m:people/world | s:Tedros',
      'tenfold | 10 | times | increase | m:cases | p:2000/2019',
      '505,430 | 505430 | case | level | m:cases | p:2000',
      '5.2 million | 5200000 | case | level | m:cases | p:2019',
      '1.68 billion taka | 1680000000 | BDT | level | m:mosquito/control/spent | p:2022-07/2023-06',
      '1.53 billion | 1530000000 | BDT | level | m:aside/mosquito/control',
      '22.6 percent | 22.6 | percent | level | m:larvae/houses | s:Bashar',
      '3,150 houses | 3150 | house | level | m:houses/searched | s:Bashar',
      '10 percent | 10 | percent | level | m:dangerous/houses/counts',
      '18 percent | 18 | percent | level | m:insects/kills | s:Bashar',
      '84 percent | 84 | percent | decrease | m:hospital/cases',
      '20,099 children | 20099 | child | level | m:trial/children',
      '€115 a dose | 115 | EUR/dose | level | m:costs/vaccine',
      '15 million doses a year | 15000000 | dose/year | level | m:doses/takeda/make',
      '100 million | 100000000 | dose | target | m:doses/takeda/reach | p:2030',
      '170 million | 170000000 | person | level | m:country/bangladesh',
      '19,000 | 19000 | platelet | level | m:platelets',
      '150,000 | 150000 | platelet | level | m:child/healthy/platelets',
      '2,200 taka | 2200 | BDT | level | m:tests/paid',
      '600 taka | 600 | BDT | level | m:home/husband/takes',
      '12,000 | 12000 | BDT | level | m:rickshaw/sell | s:husband',
    ],
    optional: [
      'two | 2 | city corporation',
      'two city corporations | 2 | city corporation',
      'two doses | 2 | dose',
      '40 | 40 | year old',
      '15 | 15 | year old',
      'a degree | 1 | degree',
      '19,000 | 19000 | -',
    ],
  },
  // Aircraft
  {
    published: '2024-08-08',
    body: `SAO PAULO (Wire) - Embraer raised its forecast for the year on Thursday after a surge in orders, sending shares in the Brazilian planemaker up 9.3 percent to 44.95 reais, the highest since 2008.

Net income came to $99.7 million in the second quarter, against a loss of $55.3 million in the same period of 2023. Sales rose 16 percent to $1.49 billion; analysts polled by LSEG had expected $1.41 billion. Adjusted earnings per share were 35 cents.

The company delivered 47 aircraft between April and June, 27 of them business jets, 19 airliners and one C-390 freighter. That compares with 46 a year earlier. It now sees free cash flow of at least $300 million in 2024, up from a previous estimate of $220 million, and kept its target of 72 to 80 airliners. Its order book stands at $21.1 billion, a seven-year high, of which airliners make up $11.3 billion.

"We are where we said we would be," finance chief Antonio Garcia told a conference call. Margins would be between 6.5 percent and 7.5 percent this year, he said, and could hit 10 percent by 2027. Supplies of engines remain tight: Pratt & Whitney has delivered only 60 percent of what it owes, and 14 finished jets were parked in Sao Jose dos Campos in June, five fewer than in March.

American Airlines, its best customer, ordered 90 E175 jets in March with options on 43 more; the deal was worth some $7 billion at list prices. Talks with two Indian carriers could bring another 50.

Boeing's troubles have helped. The American firm, which walked away from a $4.2 billion tie-up with Embraer in April 2020, burned through $4.3 billion in cash last quarter and may build no more than 38 of its 737 MAX jets a month. An arbitration panel is to rule this autumn on whether it owes the Brazilians damages. Embraer wants at least $300 million, a person close to the case said. JPMorgan reckons that it could get half as much.

The KC-390 has been bought by seven countries, among them the Netherlands, which took five for €1.1 billion, and South Korea, which will pay 710 billion won for three. Portugal, the first customer abroad, holds an option on a sixth. A fighter squadron's worth of Super Tucanos, twelve of them, is going to the Philippines and Paraguay, where the last of six is to land in 2025 at a price of $105 million for all.

Eve, the air-taxi unit that Embraer spun off in 2022 and in which it retains 84 percent, rolled out its first full-size prototype last month. Development cost it $36.4 million in the quarter, or 30 percent more than in the previous one. It has letters of intent for 2,900 of the craft, worth $14.5 billion, though not a single firm order; each is to carry four passengers over 100 kilometres.

Embraer employs 20,600 people, 1,500 of whom were hired in the past year. It shed 2,500 jobs in 2020, when it lost $732 million.`,
    figures: [
      '9.3 percent | 9.3 | percent | increase | m:shares | p:2024-08-08',
      '44.95 reais | 44.95 | BRL | level | m:shares | p:2024-08-08',
      '$99.7 million | 99700000 | USD | level | m:income | p:2024-Q2',
      '$55.3 million | 55300000 | USD | level | m:loss | p:2023-Q2',
      '16 percent | 16 | percent | increase | m:sales | p:2024-Q2',
      '$1.49 billion | 1490000000 | USD | level | m:sales | p:2024-Q2',
      '$1.41 billion | 1410000000 | USD | level | m:sales/expected | s:analysts',
      '35 cents | 35 | US cent | level | m:earnings',
      '47 aircraft | 47 | aircraft | level | m:aircraft/delivered | p:2024-04/2024-06',
      '27 | 27 | aircraft | level | m:business/jets/delivered | p:2024-04/2024-06',
      '19 airliners | 19 | airliner | level | m:airliners/delivered | p:2024-04/2024-06',
      '46 | 46 | aircraft | level | m:aircraft/delivered | p:2023-04/2023-06',
      '$300 million | 300000000 | USD | level | m:cash/flow | p:2024',
      '$220 million | 220000000 | USD | level | m:estimate/cash',
      '72 to 80 airliners | 72..80 | airliner | target | m:airliners | p:2024',
      '$21.1 billion | 21100000000 | USD | level | m:order/book',
      '$11.3 billion | 11300000000 | USD | level | m:airliners/order',
      '6.5 percent and 7.5 percent | 6.5..7.5 | percent | level | m:margins | p:2024 | s:Garcia',
      '10 percent | 10 | percent | target | m:margins | p:2027 | s:Garcia',
      '60 percent | 60 | percent | level | m:owes/delivered/engines/pratt',
      '14 finished jets | 14 | finished jet | level | m:jets/parked | p:2024-06',
      'five | 5 | finished jet | decrease | m:jets/parked',
      '90 E175 jets | 90 | E175 jet | level | m:jets/ordered | p:2024-03',
      '43 | 43 | E175 jet | level | m:options/jets',
      '$7 billion | 7000000000 | USD | level | m:deal',
      '50 | 50 | jet | level | m:carriers/talks/bring/jets',
      '$4.2 billion | 4200000000 | USD | level | m:tie | p:2020-04',
      '$4.3 billion | 4300000000 | USD | level | m:cash | p:2024-Q2',
      '38 | 38 | 737 MAX jet/month | level | m:jets/build',
      '$300 million | 300000000 | USD | level | m:wants/damages/embraer | s:person',
      'half as much | 50 | percent | level | m:get/damages | s:JPMorgan',
      'seven countries | 7 | country | level | m:countries/bought',
      '€1.1 billion | 1100000000 | EUR | level | m:took/five/netherlands',
      '710 billion won | 710000000000 | KRW | level | m:pay/korea',
      'twelve | 12 | Super Tucano | level | m:tucanos/squadron',
      '$105 million | 105000000 | USD | level | m:price',
      '84 percent | 84 | percent | level | m:eve/unit/retains',
      '$36.4 million | 36400000 | USD | level | m:development/cost',
      '30 percent | 30 | percent | increase | m:development/cost',
      '2,900 | 2900 | craft | level | m:craft/letters/intent',
      '$14.5 billion | 14500000000 | USD | level | m:craft/letters/intent',
      'four passengers | 4 | passenger | level | m:passengers/carry',
      '100 kilometres | 100 | kilometer | level | m:passengers/carry/each',
      '20,600 people | 20600 | person | level | m:employs/people',
      '1,500 | 1500 | person | level | m:hired',
      '2,500 jobs | 2500 | job | level | m:jobs/shed | p:2020',
      '$732 million | 732000000 | USD | level | m:lost/embraer/it | p:2020',
    ],
    optional: [
      'one C-390 freighter | 1 | freighter',
      'one C-390 freighter | 1 | C-390 freighter',
      'two Indian carriers | 2 | Indian carrier',
      'five | 5 | -',
      'five | 5 | country',
      'three | 3 | -',
      'three | 3 | country',
      'six | 6 | -',
      'six | 6 | Super Tucano',
      'a sixth | 16.6667 | percent',
      'seven-year | 7 | year',
      'a single firm order | 1 | firm order',
    ],
  },
  // An aid bill
  {
    published: '2024-04-24',
    body: `WASHINGTON - President Joe Biden signed into law on Wednesday a $95 billion package of aid for Ukraine, Israel and Taiwan, ending six months of wrangling in which House Speaker Mike Johnson came close to losing his job.

The Senate had passed the bill late on Tuesday by 79 votes to 18. Fifteen Republicans joined two Democrats and independent Bernie Sanders in voting no. In the House, where it got 311 votes on Saturday, more Republicans opposed the money for Ukraine than backed it, by 112 to 101.

Ukraine gets $60.8 billion, of which about $23 billion will go to refill American stockpiles and $14 billion to buy weapons from American makers. Within hours the Pentagon announced a first shipment worth $1 billion: Stinger missiles, 155mm shells and Bradley vehicles. "It's going to make America safer," Biden said. "It's going to make the world safer."

Israel is to receive $26.4 billion, including $9.1 billion for hungry people in Gaza and elsewhere. Another $8.1 billion is meant to counter China in Asia. The bill also gives ByteDance nine months, with 90 days more if a sale is under way, to sell TikTok, an app that 170 million Americans use.

Opponents pointed to the national debt, which stands at $34.6 trillion. "We borrow $80,000 every second and we send it abroad," said Senator Rand Paul of Kentucky. Supporters answered that the $44 billion that Washington has spent on arms for Kyiv since February 2022 comes to less than 5 percent of its military budget over the two years.

Ukraine's troops have been short of everything. General Christopher Cavoli told Congress this month that Russia was firing five shells for every one that the Ukrainians fired, and that the gap would soon be ten to one. Russia makes some 250,000 artillery shells a month, according to NATO, about three times what America and Europe can. Kyiv says it needs 25 Patriot batteries to guard the whole country; it has at least three. Since March 22 Russian missiles have knocked out 7 gigawatts of generating capacity, more than a third of what it had before the winter.

European capitals have committed 89.9 billion euros since the war began and America 67 billion, the Kiel Institute for the World Economy calculates. Germany, the largest giver in Europe, has promised €7.1 billion in arms for this year alone. Even so, the gap between what the Europeans pledged and what they had paid out by the end of February was 102 billion euros.

Voters are split. In a Gallup poll conducted from March 1 to 20 among 1,016 adults, 36 percent said the United States was not doing enough for Ukraine, up 11 points since October, whereas the share who said it was doing too much fell to 36 percent from 41. Fifty-seven percent of Republicans were in the latter camp.

Johnson, who won the speaker's gavel in October by 220-209, can now afford to lose only one Republican vote on party-line bills. Three members of his party have signed a motion to oust him. "I'd do it again," he told reporters in Room H-209 of the Capitol.`,
    figures: [
      '$95 billion | 95000000000 | USD | level | m:package/aid',
      '79 votes | 79 | vote | level | m:votes/bill/senate/passed | p:2024-04-23',
      '18 | 18 | vote | level | m:votes/bill/senate/passed | p:2024-04-23',
      'Fifteen Republicans | 15 | Republican | level | m:republicans',
      '311 votes | 311 | vote | level | m:votes/house | p:2024-04-20',
      '112 | 112 | Republican | level | m:republicans/opposed',
      '101 | 101 | Republican | level | m:republicans/backed',
      '$60.8 billion | 60800000000 | USD | level | m:ukraine/gets',
      '$23 billion | 23000000000 | USD | level | m:stockpiles/refill',
      '$14 billion | 14000000000 | USD | level | m:weapons/buy',
      '$1 billion | 1000000000 | USD | level | m:shipment | s:Pentagon',
      '$26.4 billion | 26400000000 | USD | level | m:israel/receive',
      '$9.1 billion | 9100000000 | USD | level | m:hungry/people/gaza',
      '$8.1 billion | 8100000000 | USD | level | m:china/counter',
      '170 million Americans | 170000000 | American | level | m:americans/use/app',
      '$34.6 trillion | 34600000000000 | USD | level | m:debt',
      '$80,000 every second | 80000 | USD/second | level | m:borrow | s:Rand Paul',
      '$44 billion | 44000000000 | USD | level | m:arms/spent/kyiv | s:Supporters',
      '5 percent | 5 | percent | level | m:budget | s:Supporters',
      'five shells | 5 | shell | level | m:shells/firing | s:Cavoli',
      'ten to one | 10 | - | level | m:gap | s:Cavoli',
      '250,000 artillery shells a month | 250000 | artillery shell/month | level | m:shells/makes | s:NATO',
      'three times | 3 | times | level | m:america/europe/shells | s:NATO',
      '25 Patriot batteries | 25 | Patriot battery | level | m:batteries/needs | s:Kyiv',
      'three | 3 | Patriot battery | level | m:has/batteries/it',
      '7 gigawatts | 7 | gigawatt | level | m:capacity',
      'a third | 33.3333 | percent | level | m:capacity/had/winter',
      '89.9 billion euros | 89900000000 | EUR | level | m:capitals/committed | s:Kiel Institute',
      '67 billion | 67000000000 | EUR | level | m:america/committed | s:Kiel Institute',
      '€7.1 billion | 7100000000 | EUR | level | m:germany/arms | p:2024',
      '102 billion euros | 102000000000 | EUR | level | m:gap | p:2024-02',
      '1,016 adults | 1016 | adult | level | m:adults/poll',
      '36 percent | 36 | percent | level | m:enough/ukraine/doing',
      '11 points | 11 | percentage point | increase | m:enough/ukraine/doing',
      '36 percent | 36 | percent | level | m:share/doing/much',
      '41 | 41 | percent | level | m:share/doing/much',
      'Fifty-seven percent | 57 | percent | level | m:republicans/camp',
      'Three members | 3 | member | level | m:members/motion/signed',
    ],
    optional: [
      'two Democrats | 2 | Democrat',
      'one | 1 | shell',
      'one | 1 | -',
      '155mm | 155 | millimeter',
      'one Republican vote | 1 | Republican vote',
      'no | 0 | -',
      'ten to one | 10 | shell',
      'ten | 10 | -',
      'ten | 10 | times',
    ],
  },
];
