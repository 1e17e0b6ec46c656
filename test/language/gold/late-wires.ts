/** A fifth set of reports (mining, a budget, a census, flowers), marked before it was read; a figure without `s:` is the writer's. */
import type { GoldArticle } from './figures.ts';

export const LATE: readonly GoldArticle[] = [
  // Mining
  {
    published: '2023-11-16',
    body: `Chilean miner SQM said on Thursday that its third-quarter profit fell 56 percent to $479.4 million as lithium prices tumbled, although it shipped a record 43,100 tonnes of the metal.

Revenue dropped to $1.84 billion from $2.96 billion a year earlier, short of the $1.97 billion that analysts had predicted. The average price of the lithium it sold was $29,700 a tonne, barely half the $56,400 of a year ago. Iodine fetched $67 a kilo.

Prices in China have sunk by three-quarters since January to 142,000 yuan a tonne. "Stocks in the supply chain are still high, and we see demand growing by 20 percent in 2024," chief executive Ricardo Ramos told analysts. Demand worldwide will reach 920,000 tonnes this year, he estimated, against supply of 980,000.

SQM, which accounts for a fifth of global output, is spending $1.6 billion on new plants this year. It will lift capacity at its works near Antofagasta from 180,000 to 210,000 tonnes and has bought half of the Mount Holland mine in Australia, where a refinery of 50,000 tonnes is to start up in 2025. The company employs 7,400 people, 900 more than last year.

Its lease on the Atacama salt flat ends in 2030. Under a plan unveiled in April by President Gabriel Boric the state is to hold 50 percent plus one share of future ventures; talks with the state miner Codelco have run for six months. SQM paid the treasury $5 billion last year, four times what Codelco's copper brought in.

Rival Albemarle, whose shares have lost 43 percent of their value, cut its sales forecast by $800 million to a range of $9.5 billion to $9.8 billion. SQM's own shares were down 3.1 percent at 46,120 pesos in Santiago, where the IPSA index of leading stocks added 0.4 percent.

Villagers complain that each tonne takes 400,000 litres of brine. A study by the University of Chile found that the flat had sunk by up to two centimetres a year between 2020 and 2023. The firm says it will halve its use of brine by 2028 and that it has cut fresh water by 45 percent since 2019. Some 4,900 people live in the 18 communities around the flat, which receive 3.5 percent of SQM's sales.`,
    figures: [
      '56 percent | 56 | percent | decrease | m:profit | p:2023-Q3 | s:SQM',
      '$479.4 million | 479400000 | USD | level | m:profit | p:2023-Q3 | s:SQM',
      '43,100 tonnes | 43100 | ton | level | m:metal/shipped | s:SQM',
      '$1.84 billion | 1840000000 | USD | level | m:revenue',
      '$2.96 billion | 2960000000 | USD | level | m:revenue | p:2022-Q3',
      '$1.97 billion | 1970000000 | USD | level | m:revenue/short | s:analysts',
      '$29,700 a tonne | 29700 | USD/ton | level | m:price',
      'half | 50 | percent | level | m:price/lithium',
      '$56,400 | 56400 | USD | level | m:price | p:2022-Q3',
      '$67 a kilo | 67 | USD/kilogram | level | m:iodine',
      'three-quarters | 75 | percent | decrease | m:prices',
      '142,000 yuan a tonne | 142000 | CNY/ton | level | m:prices',
      '20 percent | 20 | percent | increase | m:demand | p:2024 | s:Ramos',
      '920,000 tonnes | 920000 | ton | level | m:demand | p:2023 | s:Ramos',
      '980,000 | 980000 | ton | level | m:supply | s:Ramos',
      'a fifth | 20 | percent | level | m:output',
      '$1.6 billion | 1600000000 | USD | level | m:plants | p:2023',
      '180,000 | 180000 | ton | level | m:capacity',
      '210,000 tonnes | 210000 | ton | target | m:capacity',
      'half | 50 | percent | level | m:mine',
      '50,000 tonnes | 50000 | ton | level | m:refinery',
      '7,400 people | 7400 | person | level | m:employs/people',
      '900 | 900 | person | increase | m:employs/people',
      '50 percent | 50 | percent | level | m:ventures/state',
      'one share | 1 | share | level | m:share/state/ventures',
      '$5 billion | 5000000000 | USD | level | m:treasury/paid/sqm | p:2022',
      'four times | 4 | times | level | m:copper/treasury/paid/codelco',
      '43 percent | 43 | percent | decrease | m:value/shares',
      '$800 million | 800000000 | USD | decrease | m:forecast/sales',
      '$9.5 billion to $9.8 billion | 9500000000..9800000000 | USD | level | m:forecast/sales/range',
      '3.1 percent | 3.1 | percent | decrease | m:shares',
      '46,120 pesos | 46120 | CLP | level | m:shares',
      '0.4 percent | 0.4 | percent | increase | m:index',
      '400,000 litres | 400000 | liter | level | m:brine/tonne | s:Villagers',
      'two centimetres a year | 2 | centimeter/year | decrease | m:flat/sunk | s:study',
      '45 percent | 45 | percent | decrease | m:water | s:firm',
      '4,900 people | 4900 | person | level | m:people',
      '18 communities | 18 | community | level | m:communities',
      '3.5 percent | 3.5 | percent | level | m:sales',
    ],
    optional: [
      'each tonne | 1 | ton',
      'halve | 2 | times',
      'halve | 50 | percent',
      'halve | 0.5 | times',
      'six months | 6 | month',
      'one share | 1 | -',
    ],
  },
  // A state's budget
  {
    published: '2023-11-29',
    body: `Nigeria's President Bola Tinubu on Wednesday presented a budget of 27.5 trillion naira ($34.8 billion) for 2024, an increase of more than a quarter over this year's 21.8 trillion.

The plan assumes an oil price of $77.96 a barrel, output of 1.78 million barrels per day and an exchange rate of 750 naira to the dollar. On the official market the currency closed at 793 on Tuesday; street traders asked for 1,155. The deficit is put at 9.18 trillion naira, or 3.88 percent of gross domestic product, compared with 6.11 percent this year.

Debt service will swallow 8.25 trillion naira, 30 percent of the total, and salaries 4.99 trillion. Defence and police get 3.25 trillion naira, education 2.18 trillion and health 1.33 trillion. Capital spending is set at 8.7 trillion.

"Our economy will grow by at least 3.76 percent, above the forecast world average," Tinubu told lawmakers in a speech of 40 minutes. Inflation, which hit an 18-year high of 27.3 percent in October, is to ease to 21 percent next year. Tax revenue is to rise to 18 percent of GDP within three years from less than 10 percent, among the lowest ratios in the world.

Economists are wary. Bismarck Rewane of Financial Derivatives expects the deficit to be nearer 13 trillion naira. "They produced 1.35 million barrels a day in October," he said. "Where will the other 400,000 come from?" Nigeria's quota in OPEC was lowered this year to 1.5 million barrels.

Tinubu, who took office in May, scrapped a fuel subsidy that had cost $10 billion in 2022, and petrol trebled to 617 naira a litre. A 50-kg bag of rice sells for 52,000 naira, more than the monthly minimum wage of 30,000. The World Bank counts 104 million poor people, up from 89.8 million at the start of the year; it reckons that the government's promised grants of 25,000 naira for 15 million households will cost 1.1 trillion.

The state has borrowed $1.5 billion from the African Development Bank and is in talks on another $3 billion, the finance minister, Wale Edun, told Reuters. Its eurobond due in 2033 rose 0.7 cents to 83.4 cents on the dollar. Foreign reserves of $33 billion cover six months of imports. Lawmakers, who number 469, awarded themselves cars worth 160 million naira each last month.`,
    figures: [
      '27.5 trillion naira | 27500000000000 | NGN | level | m:budget | p:2024',
      '$34.8 billion | 34800000000 | USD | level | m:budget | p:2024',
      'a quarter | 25 | percent | increase | m:budget/increase',
      '21.8 trillion | 21800000000000 | NGN | level | m:budget/increase | p:2023',
      '$77.96 a barrel | 77.96 | USD/barrel | level | m:price',
      '1.78 million barrels per day | 1780000 | barrel/day | level | m:output',
      '750 naira | 750 | NGN | level | m:rate',
      '793 | 793 | - | level | m:currency | p:2023-11-28',
      '1,155 | 1155 | - | level | m:traders/asked',
      '9.18 trillion naira | 9180000000000 | NGN | level | m:deficit',
      '3.88 percent | 3.88 | percent | level | m:deficit/product',
      '6.11 percent | 6.11 | percent | level | m:deficit/product | p:2023',
      '8.25 trillion naira | 8250000000000 | NGN | level | m:debt/service',
      '30 percent | 30 | percent | level | m:debt/total',
      '4.99 trillion | 4990000000000 | NGN | level | m:salaries',
      '3.25 trillion naira | 3250000000000 | NGN | level | m:defence',
      '2.18 trillion | 2180000000000 | NGN | level | m:education',
      '1.33 trillion | 1330000000000 | NGN | level | m:health',
      '8.7 trillion | 8700000000000 | NGN | level | m:spending',
      '3.76 percent | 3.76 | percent | increase | m:economy | s:Tinubu',
      '27.3 percent | 27.3 | percent | level | m:inflation | p:2023-10',
      '21 percent | 21 | percent | target | m:inflation | p:2024',
      '18 percent | 18 | percent | target | m:tax/revenue/gdp',
      '10 percent | 10 | percent | level | m:tax/revenue/gdp',
      '13 trillion naira | 13000000000000 | NGN | level | m:deficit | s:Rewane',
      '1.35 million barrels a day | 1350000 | barrel/day | level | m:produced | p:2023-10 | s:Rewane',
      '400,000 | 400000 | barrel/day | level | m:other/come/produced | s:Rewane',
      '1.5 million barrels | 1500000 | barrel | level | m:quota | p:2023',
      '$10 billion | 10000000000 | USD | level | m:subsidy | p:2022',
      '617 naira a litre | 617 | NGN/liter | level | m:petrol',
      '50-kg | 50 | kilogram | level | m:bag/rice',
      '52,000 naira | 52000 | NGN | level | m:bag/rice',
      '30,000 | 30000 | NGN | level | m:wage',
      '104 million poor people | 104000000 | poor person | level | m:people | s:World Bank',
      '89.8 million | 89800000 | poor person | level | m:people | s:World Bank',
      '25,000 naira | 25000 | NGN | level | m:grants | s:World Bank',
      '15 million households | 15000000 | household | level | m:households | s:World Bank',
      '1.1 trillion | 1100000000000 | NGN | level | m:grants | s:World Bank',
      '$1.5 billion | 1500000000 | USD | level | m:borrowed/bank | s:Edun',
      '$3 billion | 3000000000 | USD | level | m:talks/borrowed | s:Edun',
      '0.7 cents | 0.7 | cent | increase | m:eurobond',
      '83.4 cents | 83.4 | cent | level | m:eurobond',
      '$33 billion | 33000000000 | USD | level | m:reserves',
      '469 | 469 | lawmaker | level | m:lawmakers',
      '160 million naira | 160000000 | NGN | level | m:cars',
    ],
    optional: [
      '40 minutes | 40 | minute',
      '18-year | 18 | year',
      'three years | 3 | year',
      'trebled | 3 | times',
      'six months | 6 | month',
      'dollar | 1 | USD',
    ],
  },
  // A census and wages
  {
    published: '2023-06-03',
    body: `The number of babies born in Japan fell below 800,000 for the first time last year, government figures showed on Friday, and the average woman can now expect to have 1.26 children, equalling the lowest rate on record.

Just 770,747 children were born in 2022, 5 percent fewer than in 2021, while deaths rose 9 percent to 1.57 million. The population therefore shrank by almost 800,000, more people than live in the prefecture of Fukui. Tokyo's rate was 1.04, Okinawa's 1.70. To keep its numbers steady a country needs 2.07.

Prime Minister Fumio Kishida wants to spend an extra 3.5 trillion yen ($25 billion) a year on families. Parents would receive 15,000 yen a month for each child up to the age of two and 30,000 yen for a third child. He has not said who is to pay; a levy of 500 yen a head on health insurance is being discussed. "The next six or seven years are our last chance," he said in January. In a poll by the Asahi newspaper 61 percent doubted that the plan would work and 33 percent thought that it would.

Japan has 124.9 million people, 556,000 fewer than a year ago and 3.1 million fewer than at its peak in 2008. Of these 29 percent are 65 or older, the highest share in the world after Monaco's. By 2070 there will be 87 million, the population institute predicted in April, four in ten of them pensioners and one in ten a foreigner. Six years ago it had put the figure at 83 million.

Marriages edged up by 0.7 percent to 504,930, half as many as in 1972. A quarter of men and 17 percent of women have never married by the age of 50. Childcare costs a couple in Tokyo 62,000 yen a month; real wages declined by 3 percent in April, the 13th fall in a row, although big firms granted raises of 3.66 percent, the most since 1993.

South Korea fares worse: its women had 0.78 children on average in 2022, down from 0.81. Seoul has spent 280 trillion won on the problem in 16 years. China, whose population dropped by 850,000 in 2022, reported 9.56 million births, and the town of Nagi in Okayama, which pays 100,000 yen at birth, boasts a rate of 2.68. "We have 5,700 inhabitants and three nurseries," said its mayor, Masachika Oku.`,
    figures: [
      '800,000 | 800000 | baby | level | m:babies | p:2022 | s:government figures',
      '1.26 children | 1.26 | child | level | m:woman/children',
      '770,747 children | 770747 | child | level | m:children/born | p:2022',
      '5 percent | 5 | percent | decrease | m:children/born | p:2022',
      '9 percent | 9 | percent | increase | m:deaths',
      '1.57 million | 1570000 | death | level | m:deaths',
      '800,000 | 800000 | person | decrease | m:population',
      '1.04 | 1.04 | - | level | m:rate',
      '1.70 | 1.7 | - | level | m:okinawa/rate',
      '2.07 | 2.07 | - | level | m:country/needs/numbers',
      '3.5 trillion yen | 3500000000000 | JPY | increase | m:families/spend',
      '$25 billion | 25000000000 | USD | increase | m:families/spend',
      '15,000 yen a month | 15000 | JPY/month | level | m:parents/child',
      '30,000 yen | 30000 | JPY | level | m:child',
      '500 yen | 500 | JPY | level | m:levy',
      '61 percent | 61 | percent | level | m:doubted/poll | s:poll',
      '33 percent | 33 | percent | level | m:thought/poll | s:poll',
      '124.9 million people | 124900000 | person | level | m:people/japan',
      '556,000 | 556000 | person | decrease | m:people/japan',
      '3.1 million | 3100000 | person | decrease | m:people/japan',
      '29 percent | 29 | percent | level | m:these/people/older',
      '87 million | 87000000 | person | level | m:there/people | p:2070 | s:institute',
      'four in ten | 40 | percent | level | m:pensioners/them/people | s:institute',
      'one in ten | 10 | percent | level | m:foreigner/them/people | s:institute',
      '83 million | 83000000 | - | level | m:figure/people',
      '0.7 percent | 0.7 | percent | increase | m:marriages',
      '504,930 | 504930 | marriage | level | m:marriages',
      'half | 50 | percent | level | m:marriages/many',
      'A quarter | 25 | percent | level | m:men',
      '17 percent | 17 | percent | level | m:women',
      '62,000 yen a month | 62000 | JPY/month | level | m:childcare/couple',
      '3 percent | 3 | percent | decrease | m:wages | p:2023-04',
      '3.66 percent | 3.66 | percent | increase | m:raises',
      '0.78 children | 0.78 | child | level | m:women/children | p:2022',
      '0.81 | 0.81 | child | level | m:women/children',
      '280 trillion won | 280000000000000 | KRW | level | m:problem/seoul/spent',
      '850,000 | 850000 | person | decrease | m:population | p:2022',
      '9.56 million births | 9560000 | birth | level | m:births',
      '100,000 yen | 100000 | JPY | level | m:birth/pays',
      '2.68 | 2.68 | - | level | m:rate',
      '5,700 inhabitants | 5700 | inhabitant | level | m:inhabitants | s:Oku',
      'three nurseries | 3 | nursery | level | m:nurseries | s:Oku',
    ],
    optional: [
      'each child | 1 | child',
      'two | 2 | year old',
      '65 | 65 | year old',
      'six or seven years | 6..7 | year',
      'Six years | 6 | year',
      '50 | 50 | year old',
      '16 years | 16 | year',
      'third child | 3 | ordinal',
      '83 million | 83000000 | person',
    ],
  },
  // Flowers
  {
    published: '2022-06-15',
    body: `Kenya's flower exports earned 110.8 billion shillings last year, the second most after tea, the Kenya Flower Council said on Wednesday, but growers who sell through Dutch auctions complained that freight had eaten up most of the gain.

Air cargo from Nairobi now costs $5.20 a kilo, against $2.90 before the pandemic. Some 210,000 tonnes left the country in 2021, 8 percent more than the year before; the Netherlands took 41 percent of them, Britain 16 and Saudi Arabia 6. Exports to the United States, which were negligible a decade ago, reached 4.2 million stems.

The sector employs 150,000 people on 200 farms and supports another half a million. Naivasha alone has 57 farms that cover 2,300 hectares. A picker makes 9,500 shillings a month, which the union wants raised to 12,000.

"We lost a third of our roses in the first quarter because there were no planes," said Clement Tulezi, the council's chief executive. He hopes that sea freight, which emits 84 percent less carbon, will carry half of all flowers by 2030. A trial last year sent 60 containers from Mombasa to Rotterdam; the voyage took 28 days and cost 40 percent less than a flight.

Fertiliser has gone from 3,500 shillings a bag to 6,800, and the shilling trades at 117 to the dollar, 9 percent weaker than a year ago. Inflation quickened to 7.1 percent in May. The government, which owes growers 5.1 billion shillings in tax refunds, paid back 600 million in April.

Ethiopia, the rival next door, sold $541 million worth of flowers in the 12 months to July 2021 and aims for $1 billion by 2025. Its national airline carries them at $1.85 a kilo. Colombia ships 312,000 tonnes, three-quarters of which goes to America.

In a survey of 1,100 British shoppers 62 percent said they would pay 10 percent more for roses with a fair-trade label. Sales of such flowers rose to 1.2 billion stems in 2021 from 946 million in 2020, Fairtrade International reported. Workers on its farms received premiums of 7.3 million euros.`,
    figures: [
      '110.8 billion shillings | 110800000000 | KES | level | m:exports | p:2021 | s:Council',
      '$5.20 a kilo | 5.2 | USD/kilogram | level | m:cargo',
      '$2.90 | 2.9 | USD/kilogram | level | m:cargo',
      '210,000 tonnes | 210000 | ton | level | m:country/left | p:2021',
      '8 percent | 8 | percent | increase | m:country/left | p:2021',
      '41 percent | 41 | percent | level | m:netherlands/them',
      '16 | 16 | percent | level | m:britain',
      '6 | 6 | percent | level | m:saudi',
      '4.2 million stems | 4200000 | stem | level | m:stems/exports',
      '150,000 people | 150000 | person | level | m:employs/people',
      '200 farms | 200 | farm | level | m:farms',
      'half a million | 500000 | person | level | m:supports/sector',
      '57 farms | 57 | farm | level | m:farms',
      '2,300 hectares | 2300 | hectare | level | m:farms',
      '9,500 shillings a month | 9500 | KES/month | level | m:picker',
      '12,000 | 12000 | KES/month | level | m:picker/union/raised',
      'a third | 33.333333333333336 | percent | decrease | m:roses | p:2022-Q1 | s:Tulezi',
      '84 percent | 84 | percent | decrease | m:freight/carbon/emits',
      'half | 50 | percent | target | m:flowers | p:2030 | s:Tulezi',
      '60 containers | 60 | container | level | m:containers | p:2021',
      '40 percent | 40 | percent | decrease | m:voyage/cost/flight',
      '3,500 shillings | 3500 | KES | level | m:fertiliser',
      '6,800 | 6800 | KES | level | m:fertiliser',
      '117 | 117 | - | level | m:shilling',
      '9 percent | 9 | percent | decrease | m:shilling',
      '7.1 percent | 7.1 | percent | level | m:inflation | p:2022-05',
      '5.1 billion shillings | 5100000000 | KES | level | m:government/refunds/owes/growers',
      '600 million | 600000000 | KES | level | m:government/paid | p:2022-04',
      '$541 million | 541000000 | USD | level | m:flowers | p:2020-08/2021-07',
      '$1 billion | 1000000000 | USD | target | m:ethiopia/aims/flowers | p:2025',
      '$1.85 a kilo | 1.85 | USD/kilogram | level | m:airline/carries/them',
      '312,000 tonnes | 312000 | ton | level | m:colombia/ships',
      'three-quarters | 75 | percent | level | m:colombia/which/america/ships',
      '1,100 British shoppers | 1100 | British shopper | level | m:survey/shoppers',
      '62 percent | 62 | percent | level | m:said/pay/survey',
      '10 percent | 10 | percent | increase | m:roses/pay',
      '1.2 billion stems | 1200000000 | stem | level | m:sales/flowers | p:2021 | s:Fairtrade',
      '946 million | 946000000 | stem | level | m:sales/flowers | p:2020 | s:Fairtrade',
      '7.3 million euros | 7300000 | EUR | level | m:premiums',
    ],
    optional: ['28 days | 28 | day', 'decade | 1 | decade', '12 months | 12 | month', 'second most | 2 | ordinal'],
  },
];
