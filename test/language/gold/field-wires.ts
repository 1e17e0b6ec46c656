/**
 * A fourth set of reports, from ten fields, marked before it was read. Speakers are marked throughout: a figure without
 * `s:` is the writer's.
 */
import type { GoldArticle } from './figures.ts';

export const FIELDS: readonly GoldArticle[] = [
  // Central bank
  {
    published: '2023-03-27',
    body: `Ghana's central bank lifted its policy rate by 150 basis points to 29.5 percent on Monday, the seventh increase in 16 months, and said that it would lend no more money to the government this year.

Consumer inflation slowed to 52.8 percent in February from 53.6 percent in January and a 22-year peak of 54.1 percent in December. Food prices still rose 59.1 percent year on year. "We project that inflation will be around 29 percent by the end of December," governor Ernest Addison told reporters in Accra. The bank's target is 8 percent, plus or minus two percentage points.

Eight of 11 economists polled by Coastline Data had expected a rise of 100 basis points; two had forecast no change. The cedi, which lost 30 percent of its value against the dollar last year, was trading at 11.6 to the dollar on Monday, compared with 14.2 in late November.

The bank's holdings of foreign money fell to $5.9 billion at the end of February, enough to pay for 2.6 months of imports, from $9.7 billion at the end of 2021. Gold exports brought in $1.4 billion in the first two months of the year, 12 percent more than in the same period of 2022, while earnings from cocoa dropped by almost a fifth to $520 million.

Ghana owes its creditors 576 billion cedis, or 93.5 percent of its annual output. It exchanged 83 billion cedis of domestic bonds in February; holders of about 85 percent of the eligible paper took part. Talks with foreign lenders, to whom it owes $20 billion, are under way. The International Monetary Fund has agreed in principle to lend $3 billion over three years.

Gross domestic product grew 3.1 percent in 2022, half the pace of the year before, the statistics service said last week. The Fund sees growth of 1.6 percent this year. The government hopes to narrow its primary deficit to 0.7 percent of output from 3.6 percent, and has raised value-added tax to 15 percent.

Banks felt the strain. Of the 23 lenders, six reported losses for last year that together came to 8.1 billion cedis, against combined profits of 1.9 billion cedis in 2021. The share of loans that are not being repaid edged up to 16.6 percent from 14.8.

"A trader who borrowed at 24 percent two years ago pays 38 today," said Esi Mensah, who heads a union of 40,000 shopkeepers. Her own rent has doubled to 1,800 cedis a month.`,
    figures: [
      '150 basis points | 150 | basis point | increase | m:rate | p:2023-03-27',
      '29.5 percent | 29.5 | percent | level | m:rate | p:2023-03-27',
      '52.8 percent | 52.8 | percent | level | m:inflation | p:2023-02',
      '53.6 percent | 53.6 | percent | level | m:inflation | p:2023-01',
      '54.1 percent | 54.1 | percent | level | m:inflation/peak | p:2022-12',
      '59.1 percent | 59.1 | percent | increase | m:prices',
      '29 percent | 29 | percent | level | m:inflation | p:2023-12 | s:Addison',
      '8 percent | 8 | percent | target | m:target',
      'two percentage points | 2 | percentage point | level | m:target',
      'Eight of 11 economists | 8 | economist | level | m:economists',
      '11 economists | 11 | economist | level | m:economists',
      '100 basis points | 100 | basis point | increase | m:rise | s:economists',
      '30 percent | 30 | percent | decrease | m:cedi/value | p:2022',
      '11.6 | 11.6 | - | level | m:cedi | p:2023-03-27',
      '14.2 | 14.2 | - | level | m:cedi | p:2022-11',
      '$5.9 billion | 5900000000 | USD | level | m:holdings | p:2023-02',
      '$9.7 billion | 9700000000 | USD | level | m:holdings | p:2021',
      '$1.4 billion | 1400000000 | USD | level | m:gold/exports | p:2023-01/2023-02',
      '12 percent | 12 | percent | increase | m:gold/exports | p:2023-01/2023-02',
      'a fifth | 20 | percent | decrease | m:cocoa/earnings',
      '$520 million | 520000000 | USD | level | m:cocoa/earnings',
      '576 billion cedis | 576000000000 | GHS | level | m:ghana/owes/creditors',
      '93.5 percent | 93.5 | percent | level | m:output/owes/creditors',
      '83 billion cedis | 83000000000 | GHS | level | m:bonds | p:2023-02',
      '85 percent | 85 | percent | level | m:paper',
      '$20 billion | 20000000000 | USD | level | m:lenders/owes',
      '$3 billion | 3000000000 | USD | level | m:fund/lend',
      '3.1 percent | 3.1 | percent | increase | m:product | p:2022 | s:statistics service',
      '1.6 percent | 1.6 | percent | level | m:growth | p:2023 | s:Fund',
      '0.7 percent | 0.7 | percent | target | m:deficit',
      '3.6 percent | 3.6 | percent | level | m:deficit',
      '15 percent | 15 | percent | level | m:tax',
      '23 lenders | 23 | lender | level | m:lenders',
      'six | 6 | lender | level | m:losses/lenders/reported',
      '8.1 billion cedis | 8100000000 | GHS | level | m:losses | p:2022',
      '1.9 billion cedis | 1900000000 | GHS | level | m:profits | p:2021',
      '16.6 percent | 16.6 | percent | level | m:loans/share',
      '14.8 | 14.8 | percent | level | m:loans/share',
      '24 percent | 24 | percent | level | m:trader/borrowed | s:Mensah',
      '38 | 38 | percent | level | m:trader/pays | s:Mensah',
      '40,000 shopkeepers | 40000 | shopkeeper | level | m:union/shopkeepers',
      '1,800 cedis a month | 1800 | GHS/month | level | m:rent',
    ],
    optional: [
      '16 months | 16 | month',
      '22-year | 22 | year',
      'two | 2 | economist',
      'two | 2 | -',
      '2.6 months | 2.6 | month',
      '29 percent | 29 | percent',
      'half | 50 | percent',
      'doubled | 2 | times',
      'three years | 3 | year',
      'two years | 2 | year',
      'dollar | 1 | USD',
    ],
  },
  // Oil
  {
    published: '2022-10-13',
    body: `Guyana's oil output will pass 1.2 million barrels a day by 2027, its energy minister said on Thursday, which would put the country of 790,000 people ahead of its neighbour Venezuela.

Two floating platforms pump about 360,000 bpd from the Stabroek block, up from 120,000 bpd at the start of the year. A third, the Prosperity, is to add 220,000 bpd late in 2023. The consortium led by Exxon, which holds 45 percent, has sanctioned four projects worth almost $30 billion; Hess owns 30 percent and China's CNOOC 25 percent.

More than 30 discoveries have been made since 2015. Exxon puts the recoverable resource at nearly 11 billion barrels of oil equivalent. The barrels are cheap: the second platform breaks even at $25 a barrel, according to consultants Rystad, while Brent crude was quoted at $94.57 on Thursday, up 2.3 percent on the day.

The state earned $1.1 billion from crude sales and royalties in the first nine months, compared with $409 million in all of 2021. It takes half of the profits after costs, plus a royalty of 2 percent, terms that the Fund has called generous. "We left $55 billion on the table," said opposition lawmaker Khemraj Ramjattan. The minister disputed that figure. "Nobody can show me where 55 billion went," he said.

Gross domestic product will expand by 57.8 percent this year, the Fund estimates, the fastest growth in the world. Excluding oil, the economy should grow 7.7 percent. Yet four in ten Guyanese live on less than $5.50 a day and power cuts last up to nine hours. A gas pipeline of 225 km, costing $1.3 billion, is to feed a 300 MW plant and halve the price of electricity from 30 cents per kilowatt hour.

In its first auction Guyana will offer 14 blocks, 11 of them in shallow water. Signing bonuses start at $10 million for shallow blocks and $20 million for deep ones; the royalty goes up fivefold to 10 percent, and a tax of 10 percent will be levied on profits. Bids are due by April 14.

Environmental groups say flaring at the first platform has released 1.7 million tonnes of carbon dioxide. A court is to hear a case brought by two citizens next month. Exxon said flaring averaged 8 million cubic feet a day in September, down from 16 million in January, and that a new compressor would bring it below one million.`,
    figures: [
      '1.2 million barrels a day | 1200000 | barrel/day | target | m:output | p:2027 | s:minister',
      '790,000 people | 790000 | person | level | m:country/people | s:minister',
      'Two floating platforms | 2 | floating platform | level | m:platforms',
      '360,000 bpd | 360000 | barrel/day | level | m:platforms/pump/block',
      '120,000 bpd | 120000 | barrel/day | level | m:platforms/pump/block | p:2022',
      '220,000 bpd | 220000 | barrel/day | increase | m:prosperity/third | p:2023',
      '45 percent | 45 | percent | level | m:exxon/consortium/holds',
      'four projects | 4 | project | level | m:projects',
      '$30 billion | 30000000000 | USD | level | m:projects',
      '30 percent | 30 | percent | level | m:hess',
      '25 percent | 25 | percent | level | m:cnooc',
      '30 discoveries | 30 | discovery | level | m:discoveries',
      '11 billion barrels of oil equivalent | 11000000000 | barrel | level | m:resource | s:Exxon',
      '$25 a barrel | 25 | USD/barrel | level | m:platform/breaks | s:Rystad',
      '$94.57 | 94.57 | USD | level | m:brent/crude | p:2022-10-13',
      '2.3 percent | 2.3 | percent | increase | m:brent/crude',
      '$1.1 billion | 1100000000 | USD | level | m:state/sales/earned/royalties | p:2022-01/2022-09',
      '$409 million | 409000000 | USD | level | m:state/sales/earned/royalties | p:2021',
      'half | 50 | percent | level | m:profits',
      '2 percent | 2 | percent | level | m:royalty',
      '$55 billion | 55000000000 | USD | level | m:table/left | s:Ramjattan',
      '55 billion | 55000000000 | USD | level | m:went/show | s:minister',
      '57.8 percent | 57.8 | percent | increase | m:product | p:2022 | s:Fund',
      '7.7 percent | 7.7 | percent | increase | m:economy',
      'four in ten | 40 | percent | level | m:guyanese',
      '$5.50 a day | 5.5 | USD/day | level | m:guyanese/live',
      '225 km | 225 | kilometer | level | m:pipeline',
      '$1.3 billion | 1300000000 | USD | level | m:pipeline',
      '300 MW | 300 | megawatt | level | m:plant',
      '30 cents per kilowatt hour | 30 | cent/kilowatt-hour | level | m:price/electricity',
      '14 blocks | 14 | block | level | m:blocks',
      '11 | 11 | block | level | m:blocks/water',
      '$10 million | 10000000 | USD | level | m:bonuses',
      '$20 million | 20000000 | USD | level | m:bonuses',
      '10 percent | 10 | percent | level | m:royalty',
      '10 percent | 10 | percent | level | m:tax',
      '1.7 million tonnes | 1700000 | ton | level | m:carbon/flaring/dioxide | s:groups',
      'two citizens | 2 | citizen | level | m:citizens/case',
      '8 million cubic feet a day | 8000000 | cubic foot/day | level | m:flaring | p:2022-09 | s:Exxon',
      '16 million | 16000000 | cubic foot/day | level | m:flaring | p:2022-01 | s:Exxon',
      'one million | 1000000 | cubic foot/day | level | m:flaring/compressor | s:Exxon',
    ],
    optional: [
      'nine hours | 9 | hour',
      'fivefold | 5 | times',
      'halve | 50 | percent',
      'halve | 2 | times',
      'halve | 0.5 | times',
      'shallow blocks | 1 | -',
    ],
  },
  // Harvest
  {
    published: '2021-12-07',
    body: `Australian farmers will bring in a record 34.4 million tonnes of wheat this season despite rain that has spoiled much of the crop in the east, the government's commodity office said on Tuesday.

The forecast by ABARES is 1.8 million tonnes higher than its estimate in September and beats the 33.3 million tonnes gathered last year. Barley output was put at 13.3 million tonnes and canola at 5.7 million, the latter up 27 percent. The total winter crop should weigh 58.4 million tonnes from 23.3 million hectares.

Private forecasters were less sure. Agricultural consultants IKON see 32.9 million tonnes of wheat, of which as much as 40 percent may be fit only for animals. Feed wheat fetched A$285 a tonne in Newcastle this week, A$130 below the milling grade, a gap that is usually A$20 to A$30.

Western Australia alone is expected to yield 12.1 million tonnes, nearly three times as much as in drought-hit 2019. In New South Wales, where November was the wettest in 122 years of records, output is likely to fall by 11 percent to 10.9 million tonnes. Around 1,300 silos are full and ships are queuing for up to five weeks.

Exports could reach 26 million tonnes in the 12 months to June, which would earn A$9.6 billion. China bought 5.3 million tonnes in the first ten months of 2021, Indonesia 4.1 million and Vietnam 2.8 million. Beijing's 80.5 percent tariff on barley, imposed in May 2020, has shut Australia out of a trade worth A$1.5 billion a year.

Benchmark wheat in Chicago slipped 0.9 percent to $8.03 a bushel, 6 percent below a nine-year high hit on November 24. The United Nations food price index averaged 134.4 points in November, up 1.2 percent from October and 27.3 percent from November last year.

Costs have risen too. Urea is A$1,350 a tonne against A$500 a year ago, said Ann Brodie, who farms 4,000 hectares near Moree. "I paid A$180,000 for fertiliser last winter. This time it will be half a million." Her 2,200 hectares of wheat took 190 millimetres of rain in a fortnight, and she has written off a third of it.

A plague of mice had already cost the state A$1 billion in the autumn. Pickers are scarce: only 7,400 of the 25,000 seasonal workers whom the growers wanted have been let in, and backpackers number 23,000, down from 140,000 before the pandemic.`,
    figures: [
      '34.4 million tonnes | 34400000 | ton | level | m:wheat | s:office',
      '1.8 million tonnes | 1800000 | ton | increase | m:forecast/wheat',
      '33.3 million tonnes | 33300000 | ton | level | m:wheat/gathered/forecast | p:2020',
      '13.3 million tonnes | 13300000 | ton | level | m:barley',
      '5.7 million | 5700000 | ton | level | m:canola',
      '27 percent | 27 | percent | increase | m:canola',
      '58.4 million tonnes | 58400000 | ton | level | m:crop',
      '23.3 million hectares | 23300000 | hectare | level | m:crop',
      '32.9 million tonnes | 32900000 | ton | level | m:wheat | s:IKON',
      '40 percent | 40 | percent | level | m:wheat/animals | s:IKON',
      'A$285 a tonne | 285 | AUD/ton | level | m:wheat',
      'A$130 | 130 | AUD | difference | m:wheat',
      'A$20 to A$30 | 20..30 | AUD | level | m:gap',
      '12.1 million tonnes | 12100000 | ton | level | m:western/australia/yield',
      'three times | 3 | times | level | m:western/australia/yield/much',
      '11 percent | 11 | percent | decrease | m:output',
      '10.9 million tonnes | 10900000 | ton | level | m:output',
      '1,300 silos | 1300 | silo | level | m:silos',
      '26 million tonnes | 26000000 | ton | level | m:exports | p:2021-07/2022-06',
      'A$9.6 billion | 9600000000 | AUD | level | m:exports/earn',
      '5.3 million tonnes | 5300000 | ton | level | m:china/bought | p:2021-01/2021-10',
      '4.1 million | 4100000 | ton | level | m:indonesia | p:2021-01/2021-10',
      '2.8 million | 2800000 | ton | level | m:vietnam | p:2021-01/2021-10',
      '80.5 percent | 80.5 | percent | level | m:tariff | p:2020-05',
      'A$1.5 billion a year | 1500000000 | AUD/year | level | m:trade',
      '0.9 percent | 0.9 | percent | decrease | m:wheat',
      '$8.03 a bushel | 8.03 | USD/bushel | level | m:wheat',
      '6 percent | 6 | percent | difference | m:wheat',
      '134.4 points | 134.4 | point | level | m:index | p:2021-11',
      '1.2 percent | 1.2 | percent | increase | m:index | p:2021-11',
      '27.3 percent | 27.3 | percent | increase | m:index | p:2021-11',
      'A$1,350 a tonne | 1350 | AUD/ton | level | m:urea | s:Brodie',
      'A$500 | 500 | AUD | level | m:urea | p:2020 | s:Brodie',
      '4,000 hectares | 4000 | hectare | level | m:farms',
      'A$180,000 | 180000 | AUD | level | m:fertiliser | s:Brodie',
      'half a million | 500000 | AUD | level | m:fertiliser/it/time | s:Brodie',
      '2,200 hectares | 2200 | hectare | level | m:wheat',
      '190 millimetres | 190 | millimeter | level | m:rain',
      'a third | 33.333333333333336 | percent | level | m:wheat/written/it',
      'A$1 billion | 1000000000 | AUD | level | m:plague/mice/cost/state',
      '7,400 | 7400 | seasonal worker | level | m:workers',
      '25,000 seasonal workers | 25000 | seasonal worker | level | m:workers',
      '23,000 | 23000 | backpacker | level | m:backpackers',
      '140,000 | 140000 | backpacker | level | m:backpackers',
    ],
    optional: ['122 years | 122 | year', 'five weeks | 5 | week', 'nine-year | 9 | year', 'fortnight | 1 | fortnight'],
  },
  // Epidemic
  {
    published: '2023-01-20',
    body: `Malawi's worst cholera outbreak on record has killed 842 people and sickened 25,458, health minister Khumbize Chiponda said on Friday, as schools in the two biggest cities stayed shut for a third week.

Thirty-one deaths and 589 new infections were reported in the past 24 hours. The disease has reached all 29 districts since March last year, and 1,026 patients are in hospital. The fatality rate stands at 3.3 percent, more than three times the 1 percent that the World Health Organization regards as acceptable.

The number of dead has doubled in less than three weeks, from 410 on January 1. In 2001 and 2002, the deadliest season before this one, 968 people died of 33,546 who fell ill. Four in five of the dead are men. Lilongwe counts 219 deaths and Blantyre 187; in the lakeside district of Mangochi, where the outbreak took hold, there have been 109.

Malawi received 2.9 million doses of oral vaccine in November, all of which have been used. It has asked for 7.6 million more. The world's stockpile, made by a single company in South Korea, can supply 36 million doses this year, and 31 countries have reported cases, so the WHO has halved the course from two doses to one.

"We need $45 million and have raised 12," said Rudolf Schwenk, who runs the United Nations children's fund in the country. Its tents hold 40 beds each; some 500 nurses have been hired for six months at 180,000 kwacha a month. Britain has pledged £500,000 and the African Union $1 million.

Only 26 percent of Malawians have a tap or a well that is safely managed, according to a survey of 12,400 households. Floods after cyclone Ana washed away 53,000 latrines a year ago. A 20-litre bucket of chlorine costs 85,000 kwacha, twice what it cost in September.

Neighbouring Mozambique has counted 1,376 cases and 16 deaths since September and Zambia six cases. Kenya, in the throes of a drought, had 2,610 cases by mid-January, a quarter of them children under ten. In Haiti 483 people have died.

Doctors Without Borders treated 3,700 people in Blantyre between December 8 and January 15. Patients come too late, said its coordinator Marion Pechayre: 60 percent of deaths occur within a day of admission, and one in three before reaching a ward. She expects the wave to crest in four to six weeks, with 900 cases a day.`,
    figures: [
      '842 people | 842 | person | level | m:outbreak/killed/people | s:Chiponda',
      '25,458 | 25458 | person | level | m:sickened/people | s:Chiponda',
      'two biggest cities | 2 | city | level | m:cities',
      'Thirty-one deaths | 31 | death | level | m:deaths',
      '589 new infections | 589 | new infection | level | m:infections',
      '29 districts | 29 | district | level | m:districts',
      '1,026 patients | 1026 | patient | level | m:patients',
      '3.3 percent | 3.3 | percent | level | m:rate',
      'three times | 3 | times | level | m:rate/percent',
      '1 percent | 1 | percent | level | m:rate/acceptable',
      '410 | 410 | dead | level | m:dead | p:2023-01-01',
      '968 people | 968 | person | level | m:people/died | p:2001/2002',
      '33,546 | 33546 | person | level | m:ill/fell/died | p:2001/2002',
      'Four in five | 80 | percent | level | m:dead',
      '219 deaths | 219 | death | level | m:lilongwe/deaths',
      '187 | 187 | death | level | m:blantyre',
      '109 | 109 | death | level | m:mangochi/outbreak/deaths',
      '2.9 million doses | 2900000 | dose | level | m:vaccine | p:2022-11',
      '7.6 million | 7600000 | dose | level | m:malawi/asked/doses',
      '36 million doses | 36000000 | dose | level | m:doses/supply/stockpile | p:2023',
      '31 countries | 31 | country | level | m:countries',
      'two doses | 2 | dose | level | m:doses/course',
      '$45 million | 45000000 | USD | level | m:need | s:Schwenk',
      '12 | 12000000 | USD | level | m:raised | s:Schwenk',
      '40 beds | 40 | bed | level | m:beds',
      '500 nurses | 500 | nurse | level | m:nurses',
      '180,000 kwacha a month | 180000 | MWK/month | level | m:nurses/hired',
      '£500,000 | 500000 | GBP | level | m:britain/pledged',
      '$1 million | 1000000 | USD | level | m:union/pledged',
      '26 percent | 26 | percent | level | m:malawians | s:survey',
      '12,400 households | 12400 | household | level | m:households/survey',
      '53,000 latrines | 53000 | latrine | level | m:latrines | p:2022',
      '20-litre | 20 | liter | level | m:bucket',
      '85,000 kwacha | 85000 | MWK | level | m:bucket/chlorine',
      '1,376 cases | 1376 | case | level | m:cases',
      '16 deaths | 16 | death | level | m:deaths',
      'six cases | 6 | case | level | m:zambia/cases',
      '2,610 cases | 2610 | case | level | m:kenya/cases',
      'a quarter | 25 | percent | level | m:children/cases',
      '483 people | 483 | person | level | m:haiti/people/died',
      '3,700 people | 3700 | person | level | m:people/treated | p:2022-12-08/2023-01-15',
      '60 percent | 60 | percent | level | m:deaths | s:Pechayre',
      'one in three | 33.333333333333336 | percent | level | m:deaths/ward/reaching | s:Pechayre',
      '900 cases a day | 900 | case/day | level | m:cases/wave | s:Pechayre',
    ],
    optional: [
      'three weeks | 3 | week',
      '24 hours | 24 | hour',
      'doubled | 2 | times',
      'halved | 2 | times',
      'halved | 50 | percent',
      'halved | 0.5 | times',
      'one | 1 | dose',
      'single company | 1 | company',
      'six months | 6 | month',
      'twice | 2 | times',
      'ten | 10 | year old',
      'four to six weeks | 4..6 | week',
      'a day | 1 | day',
      'third week | 3 | ordinal',
    ],
  },
  // Election and polls
  {
    published: '2022-01-31',
    body: `Portugal's ruling Socialists won an outright majority in Sunday's parliamentary election, taking 41.7 percent of the vote and at least 117 of the 230 seats, a result that no poll had foreseen.

The centre-right PSD finished second on 27.8 percent, with 71 seats, eight fewer than in 2019. Far-right Chega jumped from one lawmaker to 12 and from 1.3 percent to 7.2 percent, which makes it the third force. The Communists and the Left Bloc, whose refusal to pass the budget had triggered the ballot, saw their seats shrink to six and five from 12 and 19.

Turnout climbed to 58 percent from a record low of 48.6 percent. About 1.2 million of 10.8 million voters were in isolation because of Covid-19 and were allowed out for an hour. Four seats, elected by 1.5 million Portuguese abroad, have yet to be allotted.

A survey published on Friday by the Catholic University had put the Socialists at 36 percent, three points ahead of the PSD, with a margin of error of 2.2 points. It questioned 2,192 people. An exit poll for RTP gave Costa's party between 37 and 42.5 percent. Bookmakers had offered 4 to 1 against a majority.

Prime Minister Antonio Costa, 60, may now spend 16.6 billion euros in European recovery money, of which Lisbon has received 2.2 billion. He promises to raise the minimum wage, now 705 euros a month, to 900 euros by 2026 and to shrink public debt to 116 percent of gross domestic product by 2024 from an estimated 127.5 percent. The economy grew by 4.9 percent last year, its fastest since 1990, after an 8.4 percent slump in 2020, the statistics institute INE said on Monday.

"An absolute majority is not absolute power," Costa told some 500 supporters at a Lisbon hotel. PSD leader Rui Rio, who polled 120,000 votes fewer in his own district than two years ago, hinted that he would quit.

Investors cheered. The PSI index of 19 shares rose 1.6 percent, and the premium that Portugal pays over Germany for ten-year money narrowed by four basis points to 62. Shares in the bank BCP gained 5.5 percent to 16 cents.

In Lisbon the Socialists took 21 of 48 seats, in Porto 19 of 40. They won every one of the 18 mainland districts and lost only Madeira. Women will fill 85 seats, four fewer than before. Of those under 25, 31 percent voted for parties that did not exist ten years ago, RTP's poll suggests.`,
    figures: [
      '41.7 percent | 41.7 | percent | level | m:vote/socialists | p:2022-01-30',
      '117 | 117 | seat | level | m:seats',
      '230 seats | 230 | seat | level | m:seats',
      '27.8 percent | 27.8 | percent | level | m:psd/finished',
      '71 seats | 71 | seat | level | m:psd/seats',
      'eight | 8 | seat | decrease | m:seats/psd',
      '12 | 12 | lawmaker | level | m:chega/lawmakers/lawmaker',
      '1.3 percent | 1.3 | percent | level | m:chega',
      '7.2 percent | 7.2 | percent | level | m:chega',
      'six | 6 | seat | level | m:seats',
      'five | 5 | seat | level | m:seats',
      '12 | 12 | seat | level | m:seats',
      '19 | 19 | seat | level | m:seats',
      '58 percent | 58 | percent | level | m:turnout',
      '48.6 percent | 48.6 | percent | level | m:turnout/low',
      '1.2 million | 1200000 | voter | level | m:voters/isolation',
      '10.8 million voters | 10800000 | voter | level | m:voters',
      'Four seats | 4 | seat | level | m:seats',
      '1.5 million Portuguese | 1500000 | Portuguese | level | m:portuguese/seats',
      '36 percent | 36 | percent | level | m:socialists | s:survey',
      'three points | 3 | percentage point | difference | m:socialists/psd | s:survey',
      '2.2 points | 2.2 | percentage point | level | m:error/margin | s:survey',
      '2,192 people | 2192 | person | level | m:people/questioned',
      '37 and 42.5 percent | 37..42.5 | percent | level | m:party/poll | s:poll',
      '16.6 billion euros | 16600000000 | EUR | level | m:money/costa',
      '2.2 billion | 2200000000 | EUR | level | m:money/lisbon/received',
      '705 euros a month | 705 | EUR/month | level | m:wage',
      '900 euros | 900 | EUR | target | m:wage | p:2026',
      '116 percent | 116 | percent | target | m:debt/product | p:2024',
      '127.5 percent | 127.5 | percent | level | m:debt/product',
      '4.9 percent | 4.9 | percent | increase | m:economy | p:2021 | s:INE',
      '8.4 percent | 8.4 | percent | decrease | m:economy/slump | p:2020 | s:INE',
      '500 supporters | 500 | supporter | level | m:supporters',
      '120,000 votes | 120000 | vote | decrease | m:votes',
      '19 shares | 19 | share | level | m:shares/index',
      '1.6 percent | 1.6 | percent | increase | m:index',
      'four basis points | 4 | basis point | decrease | m:premium',
      '62 | 62 | basis point | level | m:premium',
      '5.5 percent | 5.5 | percent | increase | m:shares/bank',
      '16 cents | 16 | cent | level | m:shares/bank',
      '21 | 21 | seat | level | m:seats/lisbon',
      '48 seats | 48 | seat | level | m:seats',
      '19 | 19 | seat | level | m:seats/porto',
      '40 | 40 | seat | level | m:seats/porto',
      '18 mainland districts | 18 | mainland district | level | m:districts',
      '85 seats | 85 | seat | level | m:seats/women',
      'four | 4 | seat | decrease | m:seats/women',
      '31 percent | 31 | percent | level | m:voted/parties/those | s:poll',
    ],
    optional: [
      'one lawmaker | 1 | lawmaker',
      'an hour | 1 | hour',
      '60 | 60 | year old',
      '25 | 25 | year old',
      'ten-year | 10 | year',
      'two years | 2 | year',
      'ten years | 10 | year',
      '4 to 1 | 4 | -',
      'third force | 3 | ordinal',
    ],
  },
];
