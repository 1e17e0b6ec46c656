/** A third set of reports, in other manners (a market report, a feature, a study, a storm, a roundup), marked before it was read. */
import type { GoldArticle } from './figures.ts';

export const LAST: readonly GoldArticle[] = [
  // Market report
  {
    published: '2020-03-12',
    body: `Wall Street's 11-year bull run came to an end on Thursday as the Dow sank 2,352.60 points, or 9.99%, to 21,200.62, its worst day since 1987. The S&P 500 lost 9.5% to 2,480.64 and the Nasdaq 9.4% to 7,201.80.

Decliners outnumbered advancers by 14 to one on the New York exchange, where 2.1 billion shares changed hands. Trading was halted for 15 minutes at the open. The index is now 26.7% off its February peak, and $11.5 trillion in value has been wiped out in 16 sessions.

London's FTSE 100 shed 10.9% and Frankfurt's DAX 12.2%, while Tokyo's Nikkei fell 856 points, its biggest loss in four years. The yield on the 10-year Treasury note rose to 0.85% from 0.82%, having touched a record low of 0.318% on Monday. Gold slid 3.6% to $1,576 an ounce; Brent crude was $2.57 lower at $33.22.

The Federal Reserve offered $1.5 trillion in short-term loans, and the ECB said it would buy an extra 120 billion euros of bonds but kept its deposit rate at minus 0.5%. "Nobody wants to own anything," said Dan Ruiz, who manages $4 billion at Cape Asset. Cruise line Carnival tumbled 31%, Boeing 18% and American Airlines 17%; of the 30 Dow stocks none rose.

Airlines could lose $113 billion this year, the trade body IATA warned, nearly four times its estimate of two weeks ago. Jobless claims dipped by 4,000 to 211,000. Economists at Barr now put the odds of a recession at 80%, twice last month's figure.`,
    figures: [
      '2,352.60 points | 2352.6 | point | decrease | m:dow',
      '9.99% | 9.99 | percent | decrease | m:dow',
      '21,200.62 | 21200.62 | point | level | m:dow',
      '9.5% | 9.5 | percent | decrease | m:s&p',
      '2,480.64 | 2480.64 | - | level | m:s&p',
      '9.4% | 9.4 | percent | decrease | m:nasdaq',
      '7,201.80 | 7201.8 | - | level | m:nasdaq',
      '2.1 billion shares | 2100000000 | share | level | m:shares',
      '26.7% | 26.7 | percent | decrease | m:index/peak',
      '$11.5 trillion | 11500000000000 | USD | decrease | m:value',
      '10.9% | 10.9 | percent | decrease | m:ftse',
      '12.2% | 12.2 | percent | decrease | m:dax',
      '856 points | 856 | point | decrease | m:nikkei',
      '0.85% | 0.85 | percent | level | m:yield',
      '0.82% | 0.82 | percent | level | m:yield',
      '0.318% | 0.318 | percent | level | m:yield/low | p:2020-03-09',
      '3.6% | 3.6 | percent | decrease | m:gold',
      '$1,576 an ounce | 1576 | USD/ounce | level | m:gold',
      '$2.57 | 2.57 | USD | decrease | m:crude',
      '$33.22 | 33.22 | USD | level | m:crude',
      '$1.5 trillion | 1500000000000 | USD | level | m:loans',
      '120 billion euros | 120000000000 | EUR | level | m:bonds',
      'minus 0.5% | -0.5 | percent | level | m:rate',
      '$4 billion | 4000000000 | USD | level | m:manages/ruiz',
      '31% | 31 | percent | decrease | m:carnival',
      '18% | 18 | percent | decrease | m:boeing',
      '17% | 17 | percent | decrease | m:airlines',
      '30 Dow stocks | 30 | Dow stock | level | m:stocks',
      '$113 billion | 113000000000 | USD | target | m:airlines | p:2020',
      'four times | 4 | times | level | m:estimate',
      '4,000 | 4000 | jobless claim | decrease | m:claims',
      '211,000 | 211000 | jobless claim | level | m:claims',
      '80% | 80 | percent | level | m:odds/recession',
    ],
    optional: [
      '11-year | 11 | year',
      '14 to one | 14 | -',
      '15 minutes | 15 | minute',
      '16 sessions | 16 | session',
      'four years | 4 | year',
      '10-year | 10 | year',
      'two weeks | 2 | week',
      'twice | 2 | times',
      '14 | 14 | -',
    ],
  },
  // Feature
  {
    published: '2019-02-24',
    body: `When Rosa Quispe opened her bakery in El Alto 20 years ago, she sold 80 rolls a day. Today her three ovens turn out 6,500, and 14 women in white caps knead, weigh and wrap from 2 a.m. Flour has gone from 150 bolivianos a sack to 210 in a year, but she has not raised the price of a roll: 50 centavos, seven U.S. cents.

She is among 1.6 million Bolivians whom the World Bank counts as new members of the middle class, people who live on $10 to $50 a day. In 2005, six in ten were poor; now it is little more than a third. The economy has grown by 4.9 percent a year on average, faster than any of its nine neighbours.

The city perches 4,150 metres above sea level and has swollen to 943,000 inhabitants, half of them under 25. A cable car with 10 lines and 31 km of wire carries 300,000 passengers daily down to La Paz for three bolivianos, less than half the bus fare. Mansions with ballrooms have gone up on every hill: architect Freddy Mamani has built 70 of them, some seven floors high, and charges $250,000 to $500,000 apiece.

Not all are dancing. Gas, which brings in 34 percent of export income, sells for 40 percent less than in 2014. Reserves of the central bank have shrunk from $15.1 billion to $8.9 billion in four years. Seven of every ten workers have no contract, and a teacher starts on 2,800 bolivianos a month.

Mrs Quispe, 54, owes a bank 120,000 bolivianos at 11.5 percent interest. Two of her five children work with her. "We were eleven in one room," she says. "My grandson has his own bed."`,
    figures: [
      '80 rolls a day | 80 | roll/day | level | m:rolls',
      'three ovens | 3 | oven | level | m:ovens',
      '6,500 | 6500 | roll | level | m:ovens/rolls',
      '14 women | 14 | woman | level | m:women',
      '150 bolivianos a sack | 150 | BOB/sack | level | m:flour',
      '210 | 210 | BOB | level | m:flour',
      '50 centavos | 50 | centavo | level | m:price/roll',
      'seven U.S. cents | 7 | cent | level | m:price/roll',
      '1.6 million Bolivians | 1600000 | Bolivian | level | m:bolivians',
      '$10 to $50 a day | 10..50 | USD/day | level | m:people/live',
      'six in ten | 60 | percent | level | m:poor | p:2005',
      'a third | 33.333333333333336 | percent | level | m:poor',
      '4.9 percent | 4.9 | percent | increase | m:economy',
      'nine neighbours | 9 | neighbour | level | m:neighbours',
      '4,150 metres | 4150 | meter | level | m:city/sea/perches',
      '943,000 inhabitants | 943000 | inhabitant | level | m:inhabitants',
      'half | 50 | percent | level | m:inhabitants',
      '10 lines | 10 | line | level | m:lines',
      '31 km | 31 | kilometer | level | m:wire',
      '300,000 passengers | 300000 | passenger | level | m:passengers',
      'three bolivianos | 3 | BOB | level | m:cable/car/carries/passengers/paz',
      'half | 50 | percent | level | m:fare',
      '70 | 70 | mansion | level | m:mamani/built/mansions',
      'seven floors | 7 | floor | level | m:floors',
      '$250,000 to $500,000 | 250000..500000 | USD | level | m:charges/mamani',
      '34 percent | 34 | percent | level | m:gas/income',
      '40 percent | 40 | percent | decrease | m:gas/sells',
      '$15.1 billion | 15100000000 | USD | level | m:reserves',
      '$8.9 billion | 8900000000 | USD | level | m:reserves',
      'Seven of every ten | 70 | percent | level | m:workers',
      '2,800 bolivianos a month | 2800 | BOB/month | level | m:teacher',
      '120,000 bolivianos | 120000 | BOB | level | m:quispe/owes/bank',
      '11.5 percent | 11.5 | percent | level | m:interest',
      'Two | 2 | child | level | m:children',
      'five children | 5 | child | level | m:children',
    ],
    optional: [
      '20 years | 20 | year',
      '25 | 25 | year old',
      'four years | 4 | year',
      '54 | 54 | year old',
      'eleven | 11 | -',
      'eleven | 11 | person',
    ],
  },
  // A medical study
  {
    published: '2022-09-08',
    body: `Eating more than 40 grams of processed meat a day raises the risk of bowel cancer by 17 percent, according to a study of 474,996 adults published in The Lancet on Thursday.

Researchers at Uppsala followed the volunteers, aged 40 to 69, for a median of 8.2 years. During that time 2,609 of them fell ill and 614 died. People in the top fifth for fibre were 14 percent less likely to develop a tumour; every extra 10 grams a day cut the risk by a tenth. Red meat added 4 percentage points, while two glasses of wine daily were linked with 8 percent more cases.

The absolute danger stays small: 59 in 10,000 of those who ate most meat fell ill, against 45 among those who ate least. "That is 14 more cases in 10,000 people," said co-author Lars Hedin. Bowel cancer kills about 935,000 people worldwide every year and is diagnosed in 1.9 million, one in ten of all tumours.

Only 37 percent of invited Britons aged 54 took a home test last year, a government audit of 130 clinics shows. The test, which costs the health service £18, catches nine in 10 tumours. Survival after five years is 92 percent when they are found early but 11 percent when late. Waiting lists have grown 2.5-fold since 2019 to 178,000, and 42 of 124 trusts miss the target of treating 85% within 62 days.

The study was funded with 30 million kronor from Sweden's research council. It relied on a questionnaire of 47 items, which 12.4 percent filled in twice.`,
    figures: [
      '40 grams | 40 | gram | level | m:meat',
      '17 percent | 17 | percent | increase | m:risk',
      '474,996 adults | 474996 | adult | level | m:adults/study',
      '2,609 | 2609 | - | level | m:ill/fell/volunteers/adults',
      '614 | 614 | - | level | m:died',
      'fifth | 20 | percent | level | m:fibre',
      '14 percent | 14 | percent | decrease | m:tumour/likely/people',
      '10 grams | 10 | gram | level | m:risk/fibre',
      'a tenth | 10 | percent | decrease | m:risk',
      '4 percentage points | 4 | percentage point | increase | m:meat',
      'two glasses | 2 | glass | level | m:wine/glasses',
      '8 percent | 8 | percent | increase | m:cases',
      '59 in 10,000 | 0.59 | percent | level | m:meat/ill/danger',
      '45 | 45 | - | level | m:meat/ate/those',
      '14 more cases in 10,000 people | 14 | case/10,000 people | level | m:cases',
      '935,000 people | 935000 | person | level | m:people/cancer',
      '1.9 million | 1900000 | person | level | m:diagnosed',
      'one in ten | 10 | percent | level | m:tumours',
      '37 percent | 37 | percent | level | m:test/britons | p:2021',
      '130 clinics | 130 | clinic | level | m:clinics',
      '£18 | 18 | GBP | level | m:test',
      'nine in 10 | 90 | percent | level | m:tumours',
      '92 percent | 92 | percent | level | m:survival',
      '11 percent | 11 | percent | level | m:survival',
      '2.5-fold | 2.5 | times | increase | m:lists',
      '178,000 | 178000 | - | level | m:lists',
      '42 | 42 | trust | level | m:trusts',
      '124 trusts | 124 | trust | level | m:trusts',
      '85% | 85 | percent | target | m:treating/target',
      '30 million kronor | 30000000 | SEK | level | m:study/council',
      '47 items | 47 | item | level | m:items',
      '12.4 percent | 12.4 | percent | level | m:questionnaire/filled/items',
    ],
    optional: [
      '40 to 69 | 40..69 | year old',
      '8.2 years | 8.2 | year',
      '54 | 54 | year old',
      'five years | 5 | year',
      '62 days | 62 | day',
      'twice | 2 | times',
      '10 grams a day | 10 | gram/day',
      '40 grams a day | 40 | gram/day',
    ],
  },
  // Storm
  {
    published: '2018-09-15',
    body: `Typhoon Mangkhut slammed into the northern Philippines early on Saturday with winds of 205 kph and gusts of up to 285 kph, ripping off roofs and triggering 42 landslides. Two rescuers were killed in Nueva Vizcaya and a girl drowned near Manila, police said.

The storm, 900 km wide, made landfall at Baggao at 1:40 a.m. and was moving west at 30 kph toward Hong Kong and southern China. Five million people live in its path, one million of them in poverty; 87,000 were evacuated from low-lying areas. Cagayan, which grows a fifth of the country's maize, lost power in all of its 29 towns. Waves of 6 metres were forecast and 51 flights were cancelled.

Farm Secretary Manuel Pineda put damage to rice and corn at 13.5 billion pesos ($250 million), with 1.22 million hectares affected. Government stocks stand at 1.7 million bags of 50 kg, enough for four days. His department has 2,000 sacks of seed ready. Inflation hit 6.4 percent in August, a nine-year high.

Mangkhut is the 15th storm this year to batter the Philippines, which is struck by about 20 annually. In 2013 Haiyan killed 6,300 people, left 1,000 missing and displaced 4.1 million.

Hong Kong raised its alert to signal 8 of 10, and Macau shut its 42 casinos for the first time, at a cost of 1.5 billion patacas. Cathay Pacific scrapped over 400 flights. Guangdong moved 3.6 million residents and called 50,000 fishing boats back to port, while two nuclear plants stood ready. In the United States, meanwhile, Florence had killed five, cut off power to 890,000 homes and dumped 30 inches of rain on one town in North Carolina.`,
    figures: [
      '205 kph | 205 | kilometer/hour | level | m:winds',
      '285 kph | 285 | kilometer/hour | level | m:gusts',
      '42 landslides | 42 | landslide | level | m:landslides',
      'Two rescuers | 2 | rescuer | level | m:rescuers',
      '900 km | 900 | kilometer | level | m:storm',
      '30 kph | 30 | kilometer/hour | level | m:storm/moving',
      'Five million people | 5000000 | person | level | m:people',
      'one million | 1000000 | person | level | m:poverty/people',
      '87,000 | 87000 | person | level | m:evacuated',
      'a fifth | 20 | percent | level | m:maize',
      '29 towns | 29 | town | level | m:towns',
      '6 metres | 6 | meter | level | m:waves',
      '51 flights | 51 | flight | level | m:flights',
      '13.5 billion pesos | 13500000000 | PHP | level | m:damage',
      '$250 million | 250000000 | USD | level | m:damage',
      '1.22 million hectares | 1220000 | hectare | level | m:damage/affected/rice',
      '1.7 million bags | 1700000 | bag | level | m:stocks',
      '50 kg | 50 | kilogram | level | m:bags',
      '2,000 sacks | 2000 | sack | level | m:sacks/seed',
      '6.4 percent | 6.4 | percent | level | m:inflation | p:2018-08',
      '20 | 20 | storm | level | m:storm/struck/philippines',
      '6,300 people | 6300 | person | level | m:people/killed | p:2013',
      '1,000 missing | 1000 | person | level | m:missing/left | p:2013',
      '4.1 million | 4100000 | person | level | m:displaced | p:2013',
      '42 casinos | 42 | casino | level | m:casinos',
      '1.5 billion patacas | 1500000000 | MOP | level | m:cost',
      '400 flights | 400 | flight | level | m:flights',
      '3.6 million residents | 3600000 | resident | level | m:residents',
      '50,000 fishing boats | 50000 | fishing boat | level | m:boats',
      'two nuclear plants | 2 | nuclear plant | level | m:plants',
      'five | 5 | person | level | m:killed',
      '890,000 homes | 890000 | home | level | m:power/homes',
      '30 inches | 30 | inch | level | m:rain',
    ],
    optional: ['four days | 4 | day', 'nine-year | 9 | year'],
  },
  // Housing, the Olympics, a drug haul: marked and read last
  {
    published: '2023-11-21',
    body: `House prices in Britain fell for a sixth month running in October, slipping 0.8% from September to an average of £281,974, the lender Halworth said on Tuesday. They are now 3.2% below last year's level and £12,000 short of their peak.

A first-time buyer with a 10% deposit and a 25-year loan pays £1,190 a month, or 39% of take-home pay, against 28% two years ago. Mortgage approvals dropped to 43,300 from 45,400, the fewest since January, and arrears rose by 13,400 to 95,600 loans. Rates on two-year deals averaged 6.29%, after the Bank of England lifted its base rate 14 times in a row to 5.25%.

Rents are going the other way. Tenants paid 10.1% more than a year earlier; in London a two-bedroom flat costs £2,119, and 25 people compete for each listing, up from eight in 2019. About 1.6 million households, a fifth of the total, rent privately, and 138,930 of them received eviction notices last year.

The government wants 300,000 new homes a year by the mid-2020s but builders started only 37,000 in the third quarter, 52% fewer than in the same months of 2022. Planning offices have lost a quarter of their staff. Shares in Barrow, the biggest builder, were up 2.6p at 471p; it has sold 169 homes a week since July, down from 188, and will pay a dividend of 33.7 pence.

"One in four of my clients is selling," said agent Priya Nair, whose firm has nine branches in Kent. She expects prices to fall a further 5% next year, and sales to number fewer than one million for the first time in a decade.`,
    figures: [
      '0.8% | 0.8 | percent | decrease | m:prices | p:2023-10',
      '£281,974 | 281974 | GBP | level | m:prices/average',
      '3.2% | 3.2 | percent | difference | m:prices/level/they',
      '£12,000 | 12000 | GBP | difference | m:prices/peak/level',
      '10% | 10 | percent | level | m:deposit',
      '£1,190 a month | 1190 | GBP/month | level | m:buyer/pays/loan',
      '39% | 39 | percent | level | m:pay',
      '28% | 28 | percent | level | m:pay',
      '43,300 | 43300 | mortgage approval | level | m:approvals',
      '45,400 | 45400 | mortgage approval | level | m:approvals',
      '13,400 | 13400 | loan | increase | m:arrears/loans',
      '95,600 loans | 95600 | loan | level | m:arrears/loans',
      '6.29% | 6.29 | percent | level | m:rates',
      '14 times | 14 | times | level | m:rate',
      '5.25% | 5.25 | percent | level | m:rate',
      '10.1% | 10.1 | percent | increase | m:tenants/paid/rents',
      'two-bedroom | 2 | bedroom | level | m:flat',
      '£2,119 | 2119 | GBP | level | m:flat',
      '25 people | 25 | person | level | m:people/listing',
      'eight | 8 | person | level | m:people/listing | p:2019',
      '1.6 million households | 1600000 | household | level | m:households',
      'a fifth | 20 | percent | level | m:total/households',
      '138,930 | 138930 | household | level | m:notices/households/received',
      '300,000 new homes a year | 300000 | new home/year | target | m:homes',
      '37,000 | 37000 | new home | level | m:builders/homes/started',
      '52% | 52 | percent | decrease | m:builders/homes/started',
      'a quarter | 25 | percent | decrease | m:staff',
      '2.6p | 2.6 | pence | increase | m:shares',
      '471p | 471 | pence | level | m:shares',
      '169 homes a week | 169 | home/week | level | m:homes',
      '188 | 188 | home/week | level | m:homes',
      '33.7 pence | 33.7 | pence | level | m:dividend',
      'One in four | 25 | percent | level | m:clients',
      'nine branches | 9 | branch | level | m:branches',
      '5% | 5 | percent | decrease | m:prices | p:2024',
      'one million | 1000000 | sale | target | m:sales',
    ],
    optional: ['sixth | 6 | ordinal', '25-year | 25 | year', 'two-year | 2 | year', 'two years | 2 | year'],
  },
  {
    published: '2016-08-15',
    body: `Usain Bolt won his third straight Olympic 100 metres title on Sunday, clocking 9.81 seconds to beat Justin Gatlin by 0.08 seconds before 46,772 fans in Rio.

The Jamaican, who turns 30 next Sunday, was fifth after 50 metres and took 41 strides. "Somebody said I can become immortal: two more medals and I sign off," he told a packed room. He has seven golds from seven finals since 2008, and eight of the ten fastest legal times belong to him and two compatriots.

South African Wayde van Niekerk took 0.15 seconds off a world record for 400m that had stood for 17 years. Running blind from lane eight, he finished in 43.03, ahead of Kirani James (43.76). His coach, a 74-year-old great-grandmother, has trained him for four years.

In the pool, the United States ended with 33 medals, 16 of them gold, to Australia's 10. Michael Phelps leaves with 23 golds and 28 medals in all, 10 more than any other athlete; he would rank 39th in the table of nations. Britain, with 15 golds and 38 medals, climbed above China (15 and 45) into second place. It had 366 athletes in Rio and has spent £274 million on the campaign, about £7.2 million a medal so far.

Organisers said they had sold 82 percent of 6.1 million tickets, yet a third of seats were empty at the hockey. Some 85,000 soldiers and police are on duty, twice as many as in London. Four swimmers were robbed of $400 and a watch at a petrol station. Six cases of doping have come to light in 4,500 tests. The budget has swollen to 39 billion reais, 51 percent over plan, and the state owes 12,000 teachers two months' pay.`,
    figures: [
      '46,772 fans | 46772 | fan | level | m:fans',
      '50 metres | 50 | meter | level',
      '41 strides | 41 | stride | level | m:strides',
      'two more medals | 2 | medal | level | m:medals',
      'seven golds | 7 | gold | level | m:golds',
      'seven finals | 7 | final | level | m:finals',
      'eight | 8 | fastest legal time | level | m:times',
      'ten fastest legal times | 10 | fastest legal time | level | m:times',
      'two compatriots | 2 | compatriot | level | m:compatriots',
      '33 medals | 33 | medal | level | m:medals',
      '16 | 16 | medal | level | m:medals',
      '10 | 10 | medal | level | m:medals/australia',
      '23 golds | 23 | gold | level | m:golds',
      '28 medals | 28 | medal | level | m:medals',
      '10 more | 10 | medal | difference | m:medals',
      '15 golds | 15 | gold | level | m:golds',
      '38 medals | 38 | medal | level | m:medals',
      '366 athletes | 366 | athlete | level | m:athletes',
      '£274 million | 274000000 | GBP | level | m:campaign',
      '£7.2 million a medal | 7200000 | GBP/medal | level | m:campaign/medal',
      '82 percent | 82 | percent | level | m:tickets',
      '6.1 million tickets | 6100000 | ticket | level | m:tickets',
      'a third | 33.333333333333336 | percent | level | m:seats',
      '85,000 soldiers | 85000 | soldier | level | m:soldiers',
      'Four swimmers | 4 | swimmer | level | m:swimmers',
      '$400 | 400 | USD | level | m:swimmers/robbed',
      'Six cases | 6 | case | level | m:cases',
      '4,500 tests | 4500 | test | level | m:tests',
      '39 billion reais | 39000000000 | BRL | level | m:budget',
      '51 percent | 51 | percent | difference | m:budget/plan',
      '12,000 teachers | 12000 | teacher | level | m:teachers',
    ],
    optional: [
      '100 metres | 100 | meter',
      '9.81 seconds | 9.81 | second',
      '0.08 seconds | 0.08 | second',
      '30 | 30 | year old',
      '0.15 seconds | 0.15 | second',
      '400m | 400 | meter',
      '17 years | 17 | year',
      '43.03 | 43.03 | -',
      '43.76 | 43.76 | -',
      '74-year-old | 74 | year old',
      'four years | 4 | year',
      'two months | 2 | month',
      '15 | 15 | -',
      '45 | 45 | -',
      '15 | 15 | medal',
      '45 | 45 | medal',
      '15 | 15 | gold',
      '45 | 45 | gold',
      'twice | 2 | times',
    ],
  },
  {
    published: '2021-06-10',
    body: `Police in Manchester have arrested 17 men and seized 2.3 tonnes of cocaine, worth £184 million on the street, in the largest haul ever made in the city, officers said on Thursday.

Some 240 officers raided 31 addresses before dawn. They found the drug in 1,840 boxes of bananas that had come from Ecuador in a 40-foot container, along with four pistols, 620 rounds of ammunition, £1.15 million in notes and a Rolex valued at £65,000. Two of the men, aged 28 and 33, have been charged with importing class A drugs and face up to life in jail; nine were bailed and six remain in custody.

Detective Inspector Ruth Cole said the gang had moved 80 kg a week for 18 months and laundered £5m through 11 car washes and three nail bars. It paid couriers £500 a trip. A Dutch firm sold it 70 encrypted phones at 1,500 euros each. "We intercepted over 250,000 messages in nine languages," she said.

Gun crime in the force's area is down 22% since 2018, to 118 offences, but deaths from cocaine have trebled in six years: 97 people died in 2020. A survey by the university of 3,200 residents found one in 12 had used the drug within a year. Purity has climbed from 25% to 70%, and a gram sells for £40 to £100. Nationally, seizures fell 5 percent by number but rose by half in weight to 11.6 tonnes.

In a separate case at Crown Court, a former bank clerk was jailed for seven and a half years for stealing £1.4 million from 23 pensioners. Her oldest victim was 94 and lost £212,000. She must pay back £300,000 within 90 days or serve an extra 30 months.`,
    figures: [
      '17 men | 17 | man | level | m:men',
      '2.3 tonnes | 2.3 | ton | level | m:cocaine',
      '£184 million | 184000000 | GBP | level | m:cocaine',
      '240 officers | 240 | officer | level | m:officers',
      '31 addresses | 31 | address | level | m:addresses',
      '1,840 boxes | 1840 | box | level | m:boxes',
      '40-foot | 40 | foot | level | m:container',
      'four pistols | 4 | pistol | level | m:pistols',
      '620 rounds | 620 | round | level | m:rounds',
      '£1.15 million | 1150000 | GBP | level | m:notes',
      '£65,000 | 65000 | GBP | level | m:rolex',
      'Two | 2 | man | level | m:men',
      'nine | 9 | man | level | m:bailed/men',
      'six | 6 | man | level | m:custody/men',
      '80 kg a week | 80 | kilogram/week | level | m:gang/moved',
      '£5m | 5000000 | GBP | level | m:laundered/gang',
      '11 car washes | 11 | car wash | level | m:washes',
      'three nail bars | 3 | nail bar | level | m:bars',
      '£500 a trip | 500 | GBP/trip | level | m:couriers',
      '70 encrypted phones | 70 | encrypted phone | level | m:phones',
      '1,500 euros each | 1500 | EUR | level | m:phones',
      '250,000 messages | 250000 | message | level | m:messages',
      'nine languages | 9 | language | level | m:languages',
      '22% | 22 | percent | decrease | m:crime',
      '118 offences | 118 | offence | level | m:offences/crime',
      'trebled | 3 | times | increase | m:deaths',
      '97 people | 97 | person | level | m:people/died | p:2020',
      '3,200 residents | 3200 | resident | level | m:residents/survey',
      'one in 12 | 8.333333333333334 | percent | level | m:drug/survey/residents',
      '25% | 25 | percent | level | m:purity',
      '70% | 70 | percent | level | m:purity',
      '£40 to £100 | 40..100 | GBP | level | m:gram',
      '5 percent | 5 | percent | decrease | m:seizures',
      'half | 50 | percent | increase | m:weight/seizures',
      '11.6 tonnes | 11.6 | ton | level | m:weight/seizures',
      '£1.4 million | 1400000 | GBP | level | m:stealing/pensioners/clerk',
      '23 pensioners | 23 | pensioner | level | m:pensioners',
      '£212,000 | 212000 | GBP | decrease | m:victim/lost',
      '£300,000 | 300000 | GBP | target | m:pay',
    ],
    optional: [
      '28 | 28 | year old',
      '33 | 33 | year old',
      '28 and 33 | 28..33 | year old',
      '18 months | 18 | month',
      'six years | 6 | year',
      'seven and a half years | 7.5 | year',
      '94 | 94 | year old',
      '90 days | 90 | day',
      '30 months | 30 | month',
    ],
  },
];
