/** The second half of the fourth set: companies, arms, football, travel, ice; marked before it was read, speakers too. */
import type { GoldArticle } from './figures.ts';

export const FIRMS: readonly GoldArticle[] = [
  // Company results
  {
    published: '2022-08-17',
    body: `Danish brewer Carlsberg raised its full-year forecast on Wednesday after first-half operating profit rose 30.8 percent to 6.3 billion kroner ($860 million), helped by a warm spring and higher prices.

Revenue climbed 28.6 percent to 35.5 billion kroner in the six months to June, of which 20.7 percentage points came from organic growth. The group sold 68.9 million hectolitres of beer, 8.8 percent more than a year earlier, and 10.2 million hectolitres of other drinks. Carlsberg now expects profit from operations to rise by a high single-digit percentage, where it had guided for anything between minus 5 and plus 2 percent.

Net loss came to 4.5 billion kroner, however, against a profit of 3.2 billion in the first half of 2021, because the company wrote down its Russian business by 9.9 billion kroner. Baltika, with eight breweries and 8,400 staff, used to bring in 9 percent of operating profit.

Excluding Russia, volumes grew 9.1 percent. Sales in Western Europe were up by a quarter, with Denmark 19 percent ahead and Poland 7. In Asia volumes advanced 5.6 percent, led by India, where they more than doubled. China, its biggest market, managed 2.3 percent in spite of lockdowns that shut as many as four in ten bars.

"Costs per hectolitre will increase by about 12 percent next year," said chief executive Cees 't Hart, who has run the brewer for seven years. Barley is 60 percent more expensive than in 2020 and a can costs 8 cents, up from 5. Carlsberg uses 1.6 million tonnes of grain a year and has hedged three-quarters of its need for 2023.

The board will buy back a further 1 billion kroner of shares by October, bringing the programme to 3 billion. Debt stands at 1.24 times core earnings, well under its ceiling of two. Earnings per share were 33.7 kroner, adjusted for one-offs, compared with 24.8.

Its shares, which have lost 11 percent since January, were 1.4 percent higher at 1,012 kroner by 0830 GMT. Analysts at Nordfjord Bank had forecast operating profit of 5.9 billion kroner. Dutch rival Heineken, three times Carlsberg's size, this month reported a 24.6 percent jump in first-half profit to 2.16 billion euros.

Ukraine, where it owns three plants, is brewing again: the sites in Zaporizhzhia, Kyiv and Lviv have reached 60 percent of their pre-war output, and all 1,300 employees are on the payroll.`,
    figures: [
      '30.8 percent | 30.8 | percent | increase | m:profit | p:2022-H1',
      '6.3 billion kroner | 6300000000 | DKK | level | m:profit | p:2022-H1',
      '$860 million | 860000000 | USD | level | m:profit',
      '28.6 percent | 28.6 | percent | increase | m:revenue | p:2022-01/2022-06',
      '35.5 billion kroner | 35500000000 | DKK | level | m:revenue | p:2022-01/2022-06',
      '20.7 percentage points | 20.7 | percentage point | level | m:growth/revenue',
      '68.9 million hectolitres | 68900000 | hectoliter | level | m:beer',
      '8.8 percent | 8.8 | percent | increase | m:beer',
      '10.2 million hectolitres | 10200000 | hectoliter | level | m:drinks',
      'minus 5 and plus 2 percent | -5..2 | percent | level | m:profit/guided',
      '4.5 billion kroner | 4500000000 | DKK | level | m:loss',
      '3.2 billion | 3200000000 | DKK | level | m:profit | p:2021-H1',
      '9.9 billion kroner | 9900000000 | DKK | decrease | m:business/wrote',
      'eight breweries | 8 | brewery | level | m:breweries',
      '8,400 staff | 8400 | staff | level | m:staff',
      '9 percent | 9 | percent | level | m:profit',
      '9.1 percent | 9.1 | percent | increase | m:volumes',
      'a quarter | 25 | percent | increase | m:sales',
      '19 percent | 19 | percent | difference | m:denmark/sales',
      '7 | 7 | percent | increase | m:poland/sales',
      '5.6 percent | 5.6 | percent | increase | m:volumes',
      '2.3 percent | 2.3 | percent | increase | m:china/market',
      'four in ten | 40 | percent | level | m:bars',
      '12 percent | 12 | percent | increase | m:costs | p:2023 | s:Hart',
      '60 percent | 60 | percent | increase | m:barley',
      '8 cents | 8 | cent | level | m:can',
      '5 | 5 | cent | level | m:can',
      '1.6 million tonnes | 1600000 | ton | level | m:grain',
      'three-quarters | 75 | percent | level | m:need',
      '1 billion kroner | 1000000000 | DKK | level | m:shares',
      '3 billion | 3000000000 | DKK | level | m:programme',
      '1.24 times | 1.24 | times | level | m:debt',
      '33.7 kroner | 33.7 | DKK | level | m:earnings',
      '24.8 | 24.8 | DKK | level | m:earnings',
      '11 percent | 11 | percent | decrease | m:shares',
      '1.4 percent | 1.4 | percent | increase | m:shares',
      '1,012 kroner | 1012 | DKK | level | m:shares',
      '5.9 billion kroner | 5900000000 | DKK | level | m:profit | s:Nordfjord',
      'three times | 3 | times | level | m:size/heineken',
      '24.6 percent | 24.6 | percent | increase | m:profit',
      '2.16 billion euros | 2160000000 | EUR | level | m:profit',
      'three plants | 3 | plant | level | m:plants',
      '60 percent | 60 | percent | level | m:output',
      '1,300 employees | 1300 | employee | level | m:employees',
    ],
    optional: [
      'two | 2 | -',
      'two | 2 | times',
      'doubled | 2 | times',
      'seven years | 7 | year',
      'six months | 6 | month',
      'single-digit | 1 | digit',
      '1.6 million tonnes of grain a year | 1600000 | ton/year',
    ],
  },
  // Defence budget
  {
    published: '2022-09-28',
    body: `Poland will spend 97.4 billion zlotys on its armed forces next year, or 3 percent of gross domestic product, the cabinet said on Wednesday, and up to 40 billion more from a fund that borrows off the budget.

The sum is 69 percent higher than this year's 57.7 billion zlotys and would make the country one of the three largest spenders in NATO by share of output, behind Greece at 3.8 percent and the United States at 3.5. Only nine of the alliance's 30 members met its guideline of 2 percent in 2021.

Defence minister Mariusz Blaszczak signed contracts worth $5.8 billion with South Korea in August for 180 K2 tanks and 212 howitzers; 48 FA-50 fighter jets, at a price of $3 billion, came on top two weeks ago. In all, Warsaw plans to buy 980 tanks and 648 guns by 2026. The first ten tanks will arrive before the end of the year. It has also ordered 250 Abrams tanks from the United States for 23.3 billion zlotys, a third of which will be paid by 2024.

The army numbers 113,000 professional soldiers and 32,000 territorials. The law on the defence of the homeland, passed in March, raises the ceiling to 300,000, more than double today's strength, but recruiters signed up just 13,500 in the first eight months. A private's pay was lifted by 10 percent to 4,960 zlotys.

Economists doubt that the state can bear it. Public debt will rise to 53.3 percent of output, the finance ministry forecasts, and the cost of servicing it will more than double to 66 billion zlotys. "We are talking about half a trillion zlotys over a decade," said Slawomir Dudek of the Civil Development Forum. "Nobody has shown where 5 percent of GDP a year is to come from." The deficit is put at 65 billion zlotys, 4.4 percent of GDP on the European measure. Inflation ran at 16.1 percent in August.

A poll by Ibris for the daily Rzeczpospolita found 64 percent in favour of higher military spending and 21 percent against. In 2014 the share in favour was 28 percent.

Poland has given Ukraine 240 Soviet-era tanks, at least 72 howitzers and 2,000 rockets, aid that the Kiel institute values at 1.8 billion euros. Some 10,500 American troops are stationed in the country, up from 4,500 before the invasion, and Washington has approved $288.6 million in military grants for it.`,
    figures: [
      '97.4 billion zlotys | 97400000000 | PLN | target | m:poland/forces/spend | p:2023 | s:cabinet',
      '3 percent | 3 | percent | target | m:product | p:2023 | s:cabinet',
      '40 billion | 40000000000 | PLN | increase | m:fund | s:cabinet',
      '69 percent | 69 | percent | increase | m:sum',
      '57.7 billion zlotys | 57700000000 | PLN | level | m:sum | p:2022',
      'three largest spenders | 3 | large spender | level | m:spenders',
      '3.8 percent | 3.8 | percent | level | m:greece/share/output',
      '3.5 | 3.5 | percent | level | m:states/share/output',
      'nine | 9 | member | level | m:members',
      '30 members | 30 | member | level | m:members',
      '2 percent | 2 | percent | level | m:guideline',
      '$5.8 billion | 5800000000 | USD | level | m:contracts | p:2022-08',
      '180 K2 tanks | 180 | K2 tank | level | m:tanks',
      '212 howitzers | 212 | howitzer | level | m:howitzers',
      '48 FA-50 fighter jets | 48 | FA-50 fighter jet | level | m:jets',
      '$3 billion | 3000000000 | USD | level | m:price/jets',
      '980 tanks | 980 | tank | target | m:tanks | p:2026',
      '648 guns | 648 | gun | target | m:guns | p:2026',
      'ten tanks | 10 | tank | level | m:tanks',
      '250 Abrams tanks | 250 | Abrams tank | level | m:tanks',
      '23.3 billion zlotys | 23300000000 | PLN | level | m:tanks',
      'a third | 33.333333333333336 | percent | level | m:paid/tanks | p:2024',
      '113,000 professional soldiers | 113000 | professional soldier | level | m:soldiers',
      '32,000 territorials | 32000 | territorial | level | m:territorials',
      '300,000 | 300000 | - | level | m:ceiling',
      '13,500 | 13500 | - | level | m:recruiters/signed',
      '10 percent | 10 | percent | increase | m:pay',
      '4,960 zlotys | 4960 | PLN | level | m:pay',
      '53.3 percent | 53.3 | percent | increase | m:debt | s:ministry',
      '66 billion zlotys | 66000000000 | PLN | level | m:cost | s:ministry',
      'half a trillion zlotys | 500000000000 | PLN | level | m:talking/decade | s:Dudek',
      '5 percent | 5 | percent | level | m:gdp | s:Dudek',
      '65 billion zlotys | 65000000000 | PLN | level | m:deficit',
      '4.4 percent | 4.4 | percent | level | m:deficit/gdp',
      '16.1 percent | 16.1 | percent | level | m:inflation | p:2022-08',
      '64 percent | 64 | percent | level | m:favour/spending | s:poll',
      '21 percent | 21 | percent | level | m:against/favour/spending | s:poll',
      '28 percent | 28 | percent | level | m:share | p:2014',
      '240 Soviet-era tanks | 240 | Soviet-era tank | level | m:tanks',
      '72 howitzers | 72 | howitzer | level | m:howitzers',
      '2,000 rockets | 2000 | rocket | level | m:rockets',
      '1.8 billion euros | 1800000000 | EUR | level | m:aid | s:Kiel',
      '10,500 American troops | 10500 | American troop | level | m:troops',
      '4,500 | 4500 | American troop | level | m:troops',
      '$288.6 million | 288600000 | USD | level | m:grants',
    ],
    optional: ['two weeks | 2 | week', 'double | 2 | times', 'first ten | 1 | ordinal', 'decade | 1 | decade'],
  },
  // Football and its market: scores, shirt numbers, ages and formations are no figures
  {
    published: '2022-09-02',
    body: `English clubs spent a record £1.9 billion in the summer window that closed at 2300 on Thursday, accountants Deloitte said, 34 percent more than the previous high of £1.4 billion in 2017.

Chelsea led with £255 million for eight players, followed by Manchester United, who paid Ajax £82 million for winger Antony, 22. Nottingham Forest, back in the top flight after 23 years, signed 21 men for a total of £145 million. The 20 clubs of the Premier League outspent those of Spain, Italy and Germany together; La Liga's outlay was 506 million euros and the Bundesliga's 484 million.

Forest had lost 6-0 at Manchester City on Wednesday, when Erling Haaland scored his second hat-trick in five days and took his tally to nine in five games. City, in a 4-3-3, had 74 percent of the ball and 17 shots to Forest's five. The champions are second behind Arsenal, who beat Villa 2-1 and have 15 points. Liverpool needed a goal in the 98th minute to overcome Newcastle 2–1 before 52,294 spectators.

On deadline day Leicester let the defender Wesley Fofana go for £70 million, which is 66 million more than he had cost when Saint-Etienne raised him. Everton brought back Idrissa Gueye, the No. 27, for £2 million; Aston Villa's bid of £20 million for Ismaila Sarr fell through over wages of £90,000 a week. Alexander Isak, who wears the 14 shirt at Newcastle, became their dearest buy at £63 million on a six-year deal.

Barcelona, who owe 1.35 billion euros, registered Jules Kounde at the fourth attempt after selling 49 percent of their studios for 200 million euros. Their wage limit is now 656 million euros. Cristiano Ronaldo, 37, stayed at Old Trafford and will face Real Sociedad in Group E on September 8.

Deloitte said that 66 percent of the money went to clubs abroad. "Television pays for this: £10.5 billion over three seasons," partner Tim Bridge said. Premier League revenue should exceed £6 billion for the first time in 2022/23. Second-tier clubs spent £85 million, a quarter less than last year, and 14 of the 24 paid no fee at all.

In Scotland, Celtic host Rangers on Saturday at 1230. In the women's game Manchester City received about £400,000 from Barcelona for Keira Walsh, a world record; a decade ago no woman had cost more than £30,000.`,
    figures: [
      '£1.9 billion | 1900000000 | GBP | level | m:clubs/spent | s:Deloitte',
      '34 percent | 34 | percent | increase | m:clubs/spent/high | s:Deloitte',
      '£1.4 billion | 1400000000 | GBP | level | m:high/clubs/spent | p:2017 | s:Deloitte',
      '£255 million | 255000000 | GBP | level | m:chelsea/players/led',
      'eight players | 8 | player | level | m:players',
      '£82 million | 82000000 | GBP | level | m:antony/ajax/paid/winger/united',
      '21 men | 21 | man | level | m:men',
      '£145 million | 145000000 | GBP | level | m:men/forest/signed/total',
      '20 clubs | 20 | club | level | m:clubs',
      '506 million euros | 506000000 | EUR | level | m:outlay',
      '484 million | 484000000 | EUR | level | m:bundesliga/outlay',
      '74 percent | 74 | percent | level | m:ball',
      '17 shots | 17 | shot | level | m:shots',
      '52,294 spectators | 52294 | spectator | level | m:spectators',
      '£70 million | 70000000 | GBP | level | m:fofana/leicester/defender',
      '66 million | 66000000 | GBP | increase | m:cost/fofana/leicester',
      '£2 million | 2000000 | GBP | level | m:gueye/everton',
      '£20 million | 20000000 | GBP | level | m:bid',
      '£90,000 a week | 90000 | GBP/week | level | m:wages',
      '£63 million | 63000000 | GBP | level | m:isak/buy',
      '1.35 billion euros | 1350000000 | EUR | level | m:barcelona/owe',
      '49 percent | 49 | percent | level | m:studios',
      '200 million euros | 200000000 | EUR | level | m:studios',
      '656 million euros | 656000000 | EUR | level | m:limit',
      '66 percent | 66 | percent | level | m:money | s:Deloitte',
      '£10.5 billion | 10500000000 | GBP | level | m:television/this | s:Bridge',
      '£6 billion | 6000000000 | GBP | level | m:revenue',
      '£85 million | 85000000 | GBP | level | m:clubs/spent',
      'a quarter | 25 | percent | decrease | m:clubs/spent',
      '14 | 14 | club | level | m:paid/fee/clubs',
      '24 | 24 | club | level | m:clubs/fee/paid',
      '£400,000 | 400000 | GBP | level | m:walsh/received/city/barcelona',
      '£30,000 | 30000 | GBP | level | m:woman/cost',
    ],
    optional: [
      '22 | 22 | year old',
      '23 years | 23 | year',
      'five days | 5 | day',
      'nine | 9 | -',
      'nine | 9 | goal',
      'five games | 5 | game',
      'five | 5 | shot',
      'five | 5 | -',
      '15 points | 15 | point',
      'six-year | 6 | year',
      '37 | 37 | year old',
      'three seasons | 3 | season',
      'hat-trick | 2 | ordinal',
      'second | 2 | ordinal',
      'no woman | 0 | woman',
      'goal | 1 | goal',
      'decade | 1 | decade',
    ],
  },
  // Tourism
  {
    published: '2023-05-30',
    body: `Thailand received 2.01 million foreign visitors in May, 286 percent more than a year before, lifting arrivals since January to 10.7 million, the tourism ministry reported on Tuesday.

They left 440 billion baht ($12.7 billion) behind, or 41,200 baht a head, eight thousand less than in 2019. That year the kingdom welcomed 39.9 million holidaymakers, a quarter of them Chinese, and tourism made up 12 percent of the economy. Malaysians came first this time with 1.7 million arrivals, ahead of Chinese with 1.1 million and Russians with 791,000.

The Tourism Authority of Thailand has raised its target for the year to 30 million from 25 million and aims for 2.38 trillion baht in revenue. Its deputy governor, Chattan Kunjara, reckons that Chinese travellers will number 5 million, half as many as in 2019. "The seats are not there," he said. "Before the pandemic we had 1,200 flights a week from China. Now it is 430." A return ticket from Shanghai costs 18,400 baht, 80 percent more than four years ago.

Average hotel occupancy reached 68 percent in the first quarter, up from 36 percent, but stays at 53 percent in Chiang Mai, where smoke kept visitors away: on March 27 the city recorded 289 micrograms of fine dust per cubic metre, more than 19 times the guideline. Rates at five-star houses in Phuket have gone up to $310 a night, according to the consultancy C9, from $255 in 2019.

Workers are hard to find. The Thai Hotels Association says the trade lost 500,000 of its 4.2 million jobs and lacks a tenth of its staff; room maids who once earned 12,000 baht a month ask for 16,000. Marisa Sukosol, its president, said seven in ten members had turned bookings away at the new year.

Airports of Thailand, which runs six airports, made a net profit of 1.86 billion baht in the quarter to March after a loss of 3.28 billion. Passengers nearly quadrupled to 27.5 million. Its terminal extension at Suvarnabhumi, 216,000 square metres large and priced at 34.7 billion baht, is to open in September and will take capacity to 60 million passengers a year from 45 million.

A levy of 300 baht on each arrival by air, which was to begin on June 1, has been put off. It would raise 3.9 billion baht in its first year, of which 17 percent is meant for insurance. Last year hospitals wrote off 346 million baht that foreigners had not paid.`,
    figures: [
      '2.01 million foreign visitors | 2010000 | foreign visitor | level | m:visitors | p:2023-05 | s:ministry',
      '286 percent | 286 | percent | increase | m:visitors | p:2023-05 | s:ministry',
      '10.7 million | 10700000 | - | level | m:arrivals | s:ministry',
      '440 billion baht | 440000000000 | THB | level | m:left/they',
      '$12.7 billion | 12700000000 | USD | level | m:left/they',
      '41,200 baht | 41200 | THB | level | m:head/left',
      'eight thousand | 8000 | THB | decrease | m:head/left',
      '39.9 million holidaymakers | 39900000 | holidaymaker | level | m:holidaymakers | p:2019',
      'a quarter | 25 | percent | level | m:holidaymakers/chinese | p:2019',
      '12 percent | 12 | percent | level | m:tourism/economy | p:2019',
      '1.7 million arrivals | 1700000 | arrival | level | m:malaysians/arrivals',
      '1.1 million | 1100000 | arrival | level | m:chinese',
      '791,000 | 791000 | arrival | level | m:russians',
      '30 million | 30000000 | - | target | m:target | p:2023',
      '25 million | 25000000 | - | level | m:target',
      '2.38 trillion baht | 2380000000000 | THB | target | m:revenue',
      '5 million | 5000000 | Chinese traveller | level | m:travellers | s:Kunjara',
      'half | 50 | percent | level | m:travellers/many | s:Kunjara',
      '1,200 flights a week | 1200 | flight/week | level | m:flights | s:Kunjara',
      '430 | 430 | flight/week | level | m:flights | s:Kunjara',
      '18,400 baht | 18400 | THB | level | m:ticket',
      '80 percent | 80 | percent | increase | m:ticket',
      '68 percent | 68 | percent | level | m:occupancy | p:2023-Q1',
      '36 percent | 36 | percent | level | m:occupancy',
      '53 percent | 53 | percent | level | m:occupancy/chiang/mai',
      '289 micrograms | 289 | microgram/cubic meter | level | m:dust/city | p:2023-03-27',
      '19 times | 19 | times | level | m:guideline',
      '$310 a night | 310 | USD/night | level | m:rates/houses | s:C9',
      '$255 | 255 | USD | level | m:rates/houses | p:2019 | s:C9',
      '500,000 | 500000 | job | decrease | m:jobs/trade | s:Association',
      '4.2 million jobs | 4200000 | job | level | m:jobs | s:Association',
      'a tenth | 10 | percent | level | m:staff | s:Association',
      '12,000 baht a month | 12000 | THB/month | level | m:maids | s:Association',
      '16,000 | 16000 | THB | level | m:maids | s:Association',
      'seven in ten members | 70 | percent | level | m:members | s:Sukosol',
      'six airports | 6 | airport | level | m:airports',
      '1.86 billion baht | 1860000000 | THB | level | m:profit | p:2023-01/2023-03',
      '3.28 billion | 3280000000 | THB | level | m:loss',
      '27.5 million | 27500000 | passenger | level | m:passengers',
      '216,000 square metres | 216000 | square meter | level | m:extension',
      '34.7 billion baht | 34700000000 | THB | level | m:extension',
      '60 million passengers a year | 60000000 | passenger/year | level | m:capacity',
      '45 million | 45000000 | passenger/year | level | m:capacity',
      '300 baht | 300 | THB | level | m:levy',
      '3.9 billion baht | 3900000000 | THB | level | m:levy/raise/it',
      '17 percent | 17 | percent | level | m:insurance/levy',
      '346 million baht | 346000000 | THB | level | m:hospitals | p:2022',
    ],
    optional: [
      'four years | 4 | year',
      'quadrupled | 4 | times',
      'five-star | 5 | star',
      '10.7 million | 10700000 | arrival',
      'each arrival | 1 | arrival',
    ],
  },
  // Climate
  {
    published: '2022-09-29',
    body: `Swiss glaciers lost 6 percent of their ice this year, three times what used to count as extreme, the country's measuring network said on Wednesday in a report that its authors called unprecedented.

More than three cubic kilometres of ice have melted since the autumn of 2021, glaciologist Matthias Huss told a news conference in Bern. In the hot summer of 2003, the worst until now, it was 3.8 percent. The network, which is known as Glamos, watches 20 of the country's 1,400 glaciers; the loss in thickness averaged 3.1 metres and went beyond six metres on the Konkordiaplatz.

Little snow had fallen, in places 30 percent less than usual, and dust from the Sahara made it absorb more sunshine. On the Weissfluhjoch, at 2,540 metres above sea level, the winter's cover was gone by June 6, a month earlier than the mean of 85 years. Zero degrees were measured on July 25 only at 5,184 metres, breaking a record of 5,117 metres that had stood since 1995.

The Pers glacier in the east vanished under the eyes of the researchers, who have given up measuring three of their sites. Passes that lay under 15 metres of ice in 2012 are bare. About 17 million people in four countries drink from rivers that begin here, said Huss, and hydropower supplies 60 percent of Swiss electricity, of which meltwater makes up 8 percent today and may make up 3 percent by 2060.

Alpine ice has shrunk by half since 1931, a study by the ETH in Zurich showed last month. The scientists compared 21,700 old photographs with modern maps. By 2100, their models suggest, the Alps will have lost over 80 percent of what is left even if the world warms by no more than 2 degrees; at 1.5 degrees a third could be saved.

Switzerland, which has warmed by 2 degrees since records began, twice the global mean, intends to halve its emissions by 2030 from their level in 1990. It put out 43.4 million tonnes of carbon dioxide in 2020. Voters turned down a tax of up to 120 francs on plane tickets by 51.6 percent to 48.4 last year, and will decide on a fund of 3.2 billion francs in June.

"We had 23 stations; now we need 40," said Huss, whose budget is 1.1 million francs a year. Two hikers found the wreck of a Piper that crashed in 1968, and police have identified a German who had been missing for 32 years.`,
    figures: [
      '6 percent | 6 | percent | decrease | m:ice/glaciers | p:2022 | s:network',
      'three times | 3 | times | level | m:extreme/count/ice/glaciers | s:network',
      'three cubic kilometres | 3 | cubic kilometer | level | m:ice | s:Huss',
      '3.8 percent | 3.8 | percent | level | m:summer/ice/it | p:2003-SU',
      '20 | 20 | glacier | level | m:glaciers/network/watches',
      '1,400 glaciers | 1400 | glacier | level | m:glaciers',
      '3.1 metres | 3.1 | meter | level | m:loss/thickness',
      'six metres | 6 | meter | level | m:loss/thickness',
      '30 percent | 30 | percent | decrease | m:snow',
      '2,540 metres | 2540 | meter | level | m:weissfluhjoch/level',
      '5,184 metres | 5184 | meter | level | m:degrees/zero | p:2022-07-25',
      '5,117 metres | 5117 | meter | level | m:record',
      'three of their sites | 3 | site | level | m:sites',
      '15 metres | 15 | meter | level | m:ice/passes | p:2012',
      '17 million people | 17000000 | person | level | m:people | s:Huss',
      'four countries | 4 | country | level | m:countries | s:Huss',
      '60 percent | 60 | percent | level | m:electricity/hydropower | s:Huss',
      '8 percent | 8 | percent | level | m:meltwater/electricity | s:Huss',
      '3 percent | 3 | percent | level | m:meltwater/electricity | p:2060 | s:Huss',
      'half | 50 | percent | decrease | m:ice | s:study',
      '21,700 old photographs | 21700 | old photograph | level | m:photographs',
      '80 percent | 80 | percent | decrease | m:alps/left | p:2100 | s:models',
      '2 degrees | 2 | degree | increase | m:world/warms | s:models',
      '1.5 degrees | 1.5 | degree | level | m:world/warms/saved | s:models',
      'a third | 33.333333333333336 | percent | level | m:saved/degrees/left | s:models',
      '2 degrees | 2 | degree | increase | m:switzerland',
      '43.4 million tonnes | 43400000 | ton | level | m:carbon/dioxide | p:2020',
      '120 francs | 120 | CHF | level | m:tax',
      '51.6 percent | 51.6 | percent | level | m:voters/tax | p:2021',
      '48.4 | 48.4 | percent | level | m:voters/tax | p:2021',
      '3.2 billion francs | 3200000000 | CHF | level | m:fund',
      '23 stations | 23 | station | level | m:stations | s:Huss',
      '40 | 40 | station | level | m:need/stations | s:Huss',
      '1.1 million francs a year | 1100000 | CHF/year | level | m:budget',
      'Two hikers | 2 | hiker | level | m:hikers',
    ],
    optional: [
      '85 years | 85 | year',
      'a month | 1 | month',
      'Zero degrees | 0 | degree',
      'Zero degrees | 0 | degree celsius',
      '2 degrees | 2 | degree celsius',
      'twice | 2 | times',
      'halve | 50 | percent',
      'halve | 2 | times',
      'halve | 0.5 | times',
      '32 years | 32 | year',
    ],
  },
];
