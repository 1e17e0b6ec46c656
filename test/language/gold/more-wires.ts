/** A second set of wire reports, written and marked after the grammar was fitted to the first: what it had not seen. */
import type { GoldArticle } from './figures.ts';

export const MORE: readonly GoldArticle[] = [
  // Election and polls
  {
    published: '2019-09-16',
    body: `Tunisia's voters snubbed the political class on Sunday as turnout in the presidential election sank to 45 percent, down from 63 percent in 2014, the electoral commission said.

With 52 percent of ballots counted, law professor Kais Amri led a field of 26 candidates with 18.9 percent, followed by jailed media owner Nabil Kefi on 15.5 percent. The prime minister trailed in fifth place on 7.4 percent. A run-off between the top two must be held by October 23.

Some 70,000 members of the security forces guarded 4,564 polling stations. Of 7 million registered voters, 1.5 million had signed up since April, two-thirds of them under the age of 35. Observers reported 12 serious incidents; three campaign workers were detained in Sfax and a ballot box was stolen.

Unemployment stands at 15 percent, and at 32 percent among graduates, while inflation is running at 6.8 percent. The deficit has been cut to 3.9 percent of output from 7.4 percent in 2016. Public wages swallow nearly half the budget. The International Monetary Fund agreed to lend $2.8 billion over four years, of which $1.6 billion has been paid.

"I walked 8 kilometres to vote and there were five of us in the queue," said Amina, a 27-year-old nurse who earns 900 dinars a month, about $315. Her rent eats up a third of it.

In parliament, which has 217 seats, the Islamist Ennahda party holds 69 and its secular rival 86. Polls suggest neither will win more than 40 in the vote on October 6. A survey of 1,720 people by Sigma gave Ennahda 16.3 percent, a fall of four points in a month.

Analysts expect coalition talks to last six to eight weeks. Bond yields rose 14 basis points to 7.9 percent on Monday and the main index slipped 0.6 percent. The dinar traded at 3.16 per euro, 2 percent stronger than at the start of the year.`,
    figures: [
      '45 percent | 45 | percent | level | m:turnout',
      '63 percent | 63 | percent | level | m:turnout | p:2014',
      '52 percent | 52 | percent | level | m:ballots',
      '26 candidates | 26 | candidate | level | m:candidates',
      '18.9 percent | 18.9 | percent | level | m:amri/candidates/led',
      '15.5 percent | 15.5 | percent | level | m:kefi/owner',
      '7.4 percent | 7.4 | percent | level | m:minister/trailed',
      '70,000 members | 70000 | member | level | m:members',
      '4,564 polling stations | 4564 | polling station | level | m:stations',
      '7 million registered voters | 7000000 | registered voter | level | m:voters',
      '1.5 million | 1500000 | registered voter | level | m:voters/signed',
      'two-thirds | 66.66666666666667 | percent | level | m:voters/signed/age/them',
      '12 serious incidents | 12 | serious incident | level | m:incidents',
      'three campaign workers | 3 | campaign worker | level | m:workers',
      '15 percent | 15 | percent | level | m:unemployment',
      '32 percent | 32 | percent | level | m:unemployment/graduates',
      '6.8 percent | 6.8 | percent | level | m:inflation',
      '3.9 percent | 3.9 | percent | level | m:deficit/output',
      '7.4 percent | 7.4 | percent | level | m:deficit/output | p:2016',
      'half | 50 | percent | level | m:budget/wages',
      '$2.8 billion | 2800000000 | USD | level | m:fund/lend',
      '$1.6 billion | 1600000000 | USD | level | m:paid/lend/fund',
      '8 kilometres | 8 | kilometer | level | m:walked/vote',
      'five | 5 | - | level | m:queue/us',
      '900 dinars a month | 900 | TND/month | level | m:nurse/earns',
      '$315 | 315 | USD | level | m:nurse/earns',
      'a third | 33.333333333333336 | percent | level | m:rent',
      '217 seats | 217 | seat | level | m:seats',
      '69 | 69 | seat | level | m:party/seats/ennahda',
      '86 | 86 | seat | level | m:rival/seats',
      '40 | 40 | seat | level | m:win/vote',
      '1,720 people | 1720 | person | level | m:survey/people',
      '16.3 percent | 16.3 | percent | level | m:ennahda/survey',
      'four points | 4 | percentage point | decrease | m:fall/ennahda',
      '14 basis points | 14 | basis point | increase | m:yields',
      '7.9 percent | 7.9 | percent | level | m:yields',
      '0.6 percent | 0.6 | percent | decrease | m:index',
      '3.16 | 3.16 | - | level | m:dinar',
      '2 percent | 2 | percent | increase | m:dinar',
    ],
    optional: [
      '35 | 35 | year old',
      'four years | 4 | year',
      '27-year-old | 27 | year old',
      'six to eight weeks | 6..8 | week',
      'top two | 2 | -',
    ],
  },
  // Energy and commodities
  {
    published: '2022-03-08',
    body: `Oil leapt more than 5 percent on Tuesday after Washington banned Russian crude, with Brent futures up $6.45 to $129.66 a barrel at 1530 GMT. U.S. crude gained $5.80, or 4.9 percent, to $125.20.

Russia ships 7 million to 8 million barrels of crude and fuel per day, about 8 percent of world supply. The United States bought 209,000 barrels a day of it last year, plus 500,000 bpd of other products. Analysts at Rystad warned of $200 oil, a price never seen before; the record is $147.50, set in July 2008.

European gas jumped as high as 335 euros per megawatt hour on Monday, 20 times its level two years ago. Stores on the continent are 27 percent full, against a five-year average of 40. Germany, which gets 55 percent of its gas from Russia, will build two terminals with a joint capacity of 20 bcm a year and keep 8 GW of coal plants in reserve. A typical British household faces bills of £3,000 a year, up from £1,277 before the winter.

Nickel more than doubled to over $100,000 a tonne before the London exchange halted trade. Wheat is 70 percent dearer than in January at $12.94 a bushel. Russia and Ukraine account for 29 percent of global wheat exports and 80 percent of sunflower oil.

Members of the International Energy Agency agreed last week to release 61.7 million barrels, half of them from the U.S. reserve, which holds 580 million. OPEC and its allies stuck to an increase of 400,000 bpd in April. Spare capacity is put at 2.5 million bpd, most of it in two Gulf states. A deal with Iran could add 1 million bpd within six months.

"Every $10 on the price takes 0.2 points off growth," said economist Ines Marchetti, who cut her forecast for the euro zone to 2.6 percent from 4.1. At petrol stations in Lyon a litre of diesel cost 2.05 euros, 31 cents more than a week earlier. Shell, which apologised for buying 100,000 tonnes of Urals crude at a $28.50 discount, will shut 500 Russian filling stations.`,
    figures: [
      '5 percent | 5 | percent | increase | m:oil | p:2022-03-08',
      '$6.45 | 6.45 | USD | increase | m:brent/futures',
      '$129.66 a barrel | 129.66 | USD/barrel | level | m:brent/futures',
      '$5.80 | 5.8 | USD | increase | m:crude',
      '4.9 percent | 4.9 | percent | increase | m:crude',
      '$125.20 | 125.2 | USD | level | m:crude',
      '7 million to 8 million barrels | 7000000..8000000 | barrel | level | m:crude/russia/ships',
      '8 percent | 8 | percent | level | m:supply',
      '209,000 barrels a day | 209000 | barrel/day | level | m:states/bought | p:2021',
      '500,000 bpd | 500000 | barrel/day | level | m:products',
      '$200 | 200 | USD | level | m:oil',
      '$147.50 | 147.5 | USD | level | m:record | p:2008-07',
      '335 euros per megawatt hour | 335 | EUR/megawatt-hour | level | m:gas',
      '20 times | 20 | times | level | m:level/gas',
      '27 percent | 27 | percent | level | m:stores',
      '40 | 40 | percent | level | m:stores/average',
      '55 percent | 55 | percent | level | m:gas',
      'two terminals | 2 | terminal | target | m:terminals',
      '20 bcm a year | 20000000000 | cubic meter/year | target | m:capacity',
      '8 GW | 8 | gigawatt | level | m:coal/plants/keep',
      '£3,000 a year | 3000 | GBP/year | level | m:bills',
      '£1,277 | 1277 | GBP | level | m:bills',
      'doubled | 2 | times | increase | m:nickel',
      '$100,000 a tonne | 100000 | USD/ton | level | m:nickel',
      '70 percent | 70 | percent | increase | m:wheat',
      '$12.94 a bushel | 12.94 | USD/bushel | level | m:wheat',
      '29 percent | 29 | percent | level | m:exports/wheat',
      '80 percent | 80 | percent | level | m:sunflower/oil',
      '61.7 million barrels | 61700000 | barrel | level | m:release/barrels/members',
      'half | 50 | percent | level | m:reserve/them/barrels',
      '580 million | 580000000 | barrel | level | m:reserve',
      '400,000 bpd | 400000 | barrel/day | increase | m:increase/opec | p:2022-04',
      '2.5 million bpd | 2500000 | barrel/day | level | m:capacity',
      'two Gulf states | 2 | Gulf state | level | m:states',
      '1 million bpd | 1000000 | barrel/day | increase | m:deal/iran',
      '$10 | 10 | USD | level | m:price',
      '0.2 points | 0.2 | point | decrease | m:growth',
      '2.6 percent | 2.6 | percent | level | m:forecast/zone',
      '4.1 | 4.1 | percent | level | m:forecast/zone',
      '2.05 euros | 2.05 | EUR | level | m:diesel',
      '31 cents | 31 | cent | increase | m:diesel',
      '100,000 tonnes | 100000 | ton | level | m:crude/buying',
      '$28.50 | 28.5 | USD | level | m:discount',
      '500 Russian filling stations | 500 | Russian filling station | level | m:stations',
    ],
    optional: ['five-year | 5 | year', 'six months | 6 | month'],
  },
  // Transport accident
  {
    published: '2023-06-03',
    body: `At least 288 people were killed and more than 850 injured when two passenger trains and a freight train collided in eastern India, the country's worst rail crash in over two decades.

Ten to 12 coaches of the Coromandel Express, bound for Chennai with 1,257 reserved passengers, jumped the tracks at about 7 p.m. on Friday and were struck by a second train carrying 1,039. Seventeen coaches were severely damaged, officials said; 90 trains were cancelled and 46 diverted.

Rescuers with 200 ambulances, 50 buses and 45 mobile clinics worked through the night at the site, about 220 km southwest of Kolkata. By Saturday noon 900 people had been taken to hospitals within 80 km, of whom 56 were in a critical condition. Some 2,000 residents lined up to give blood, and 500 units were collected. The army flew in two helicopters.

The first train was travelling at 128 kph, 2 kph below the limit, said a railway board member. It weighed 1,300 tonnes. Investigators looked at a signal that was green for four minutes; fewer than 2 percent of India's 68,000 km of track has an automatic braking system, which costs 5 million rupees per km.

Prime Minister Narendra Modi's government is spending 2.4 trillion rupees ($30 billion) on the railways this fiscal year, up 50 percent from a year earlier. It promised one million rupees to the family of each of the dead, 200,000 to the badly hurt and 50,000 to those with minor injuries.

The network moves 13 million people a day on 14,000 trains and employs 1.2 million. Deaths in train accidents fell from 195 in 2017 to 22 in 2021. In 1981, a train plunged into a river in Bihar state, killing an estimated 800.

"I saw four bodies and a child with no parents," said passenger Anubhav Das, 31, who was in coach B3. His wife lost two fingers. Across the country, 12 people in 100,000 die on rails or roads every year, one in ten of the world's total.`,
    figures: [
      '288 people | 288 | person | level | m:people/killed',
      '850 injured | 850 | person | level | m:injured',
      'two passenger trains | 2 | passenger train | level | m:trains',
      'Ten to 12 coaches | 10..12 | coach | level | m:coaches',
      '1,257 reserved passengers | 1257 | reserved passenger | level | m:passengers',
      '1,039 | 1039 | reserved passenger | level | m:train/carrying/passengers',
      'Seventeen coaches | 17 | coach | level | m:coaches',
      '90 trains | 90 | train | level | m:trains',
      '46 | 46 | train | level | m:diverted/trains',
      '200 ambulances | 200 | ambulance | level | m:ambulances',
      '50 buses | 50 | bus | level | m:buses',
      '45 mobile clinics | 45 | mobile clinic | level | m:clinics',
      '220 km | 220 | kilometer | level | m:site',
      '900 people | 900 | person | level | m:people',
      '80 km | 80 | kilometer | level | m:hospitals',
      '56 | 56 | person | level | m:condition/people',
      '2,000 residents | 2000 | resident | level | m:residents',
      '500 units | 500 | unit | level | m:units',
      'two helicopters | 2 | helicopter | level | m:helicopters',
      '128 kph | 128 | kilometer/hour | level | m:train',
      '2 kph | 2 | kilometer/hour | difference | m:limit/train',
      '1,300 tonnes | 1300 | ton | level | m:train/it/weighed',
      '2 percent | 2 | percent | level | m:track',
      '68,000 km | 68000 | kilometer | level | m:track',
      '5 million rupees per km | 5000000 | INR/kilometer | level | m:system/costs',
      '2.4 trillion rupees | 2400000000000 | INR | level | m:railways/government',
      '$30 billion | 30000000000 | USD | level | m:railways/government',
      '50 percent | 50 | percent | increase | m:railways/government',
      'one million rupees | 1000000 | INR | level | m:family/promised',
      '200,000 | 200000 | INR | level | m:hurt/promised',
      '50,000 | 50000 | INR | level | m:injuries/promised',
      '13 million people a day | 13000000 | person/day | level | m:people/network',
      '14,000 trains | 14000 | train | level | m:trains',
      '1.2 million | 1200000 | person | level | m:employs/network',
      '195 | 195 | death | level | m:deaths | p:2017',
      '22 | 22 | death | level | m:deaths | p:2021',
      '800 | 800 | person | level | m:killing/train | p:1981',
      'four bodies | 4 | body | level | m:bodies',
      'two fingers | 2 | finger | level | m:fingers',
      '12 people in 100,000 | 12 | person/100,000 | level | m:people/die',
      'one in ten | 10 | percent | level | m:total/world',
    ],
    optional: ['two decades | 2 | decade', 'four minutes | 4 | minute', '31 | 31 | year old'],
  },
  // Technology and business
  {
    published: '2018-11-02',
    body: `Smartphone maker Lumo said on Thursday it shipped 46.9 million handsets in the quarter to September, flat on the year, but earned $793 on each, compared with $618 twelve months ago.

Revenue climbed 20 percent to $62.9 billion, beating the $61.6 billion analysts had forecast. Net profit came in at $14.1 billion, or $2.91 a share, against $10.7 billion, or $2.07. Services such as music and storage brought in nearly $10 billion, 27 percent more than last year.

For the Christmas quarter Lumo forecast sales of $89 billion to $93 billion, short of the average estimate of $93.02 billion. Its shares tumbled 7 percent in after-hours trade, knocking some $70 billion off a market value that passed $1 trillion in August. They had risen 31 percent so far in 2018.

The company will no longer say how many units it sells, finance chief Luca Marsh told analysts on a 60-minute call. It ended the period with $237 billion in cash, 130,000 employees and 506 shops in 24 countries. Spending on research rose by a quarter to $3.75 billion.

The new 6.5-inch Lumo X, which costs from $1,099, has a 12-megapixel camera, 4 GB of memory and a battery that lasts 90 minutes longer than last year's. Its chip packs 6.9 billion transistors and is up to 15 percent faster. Half a dozen colours are on offer.

In China, its third-largest market with a fifth of sales, Lumo's share slipped to 7.8 percent from 8.2. Local rival Zhen shipped 52 million phones worldwide, a 33 percent leap. The two sell three of every ten handsets in the world. Worldwide shipments fell 6 percent, the fourth drop in a row, said researchers at Canal Data, who see 1.4 billion phones sold this year.

A trade war looms: Washington's 10 percent tariffs on $200 billion worth of goods, due to rise to 25 percent on January 1, would add $160 to the price of a phone, a bank reckons. Lumo was fined 10 million euros in Italy last week for slowing older models, and has set aside €13 billion for back taxes in Ireland.`,
    figures: [
      '46.9 million handsets | 46900000 | handset | level | m:handsets | p:2018-07/2018-09',
      '$793 | 793 | USD | level | m:lumo/earned/handsets',
      '$618 | 618 | USD | level | m:lumo/earned/handsets',
      '20 percent | 20 | percent | increase | m:revenue',
      '$62.9 billion | 62900000000 | USD | level | m:revenue',
      '$61.6 billion | 61600000000 | USD | level | m:revenue/analysts',
      '$14.1 billion | 14100000000 | USD | level | m:profit',
      '$2.91 a share | 2.91 | USD/share | level | m:profit',
      '$10.7 billion | 10700000000 | USD | level | m:profit',
      '$2.07 | 2.07 | USD | level | m:profit',
      '$10 billion | 10000000000 | USD | level | m:services',
      '27 percent | 27 | percent | increase | m:services',
      '$89 billion to $93 billion | 89000000000..93000000000 | USD | target | m:sales',
      '$93.02 billion | 93020000000 | USD | level | m:estimate',
      '7 percent | 7 | percent | decrease | m:shares',
      '$70 billion | 70000000000 | USD | decrease | m:value',
      '$1 trillion | 1000000000000 | USD | level | m:value | p:2018-08',
      '31 percent | 31 | percent | increase | m:shares/they | p:2018',
      '$237 billion | 237000000000 | USD | level | m:cash',
      '130,000 employees | 130000 | employee | level | m:employees',
      '506 shops | 506 | shop | level | m:shops',
      '24 countries | 24 | country | level | m:countries',
      'a quarter | 25 | percent | increase | m:spending/research',
      '$3.75 billion | 3750000000 | USD | level | m:spending/research',
      '6.5-inch | 6.5 | inch | level | m:lumo',
      '$1,099 | 1099 | USD | level | m:lumo/costs',
      '12-megapixel | 12 | megapixel | level | m:camera',
      '4 GB | 4 | gigabyte | level | m:memory',
      '6.9 billion transistors | 6900000000 | transistor | level | m:transistors',
      '15 percent | 15 | percent | increase | m:chip/faster',
      'Half a dozen colours | 6 | colour | level | m:colours',
      'a fifth | 20 | percent | level | m:sales',
      '7.8 percent | 7.8 | percent | level | m:share',
      '8.2 | 8.2 | percent | level | m:share',
      '52 million phones | 52000000 | phone | level | m:phones',
      '33 percent | 33 | percent | increase | m:leap/phones',
      'three of every ten | 30 | percent | level | m:handsets',
      '6 percent | 6 | percent | decrease | m:shipments',
      '1.4 billion phones | 1400000000 | phone | level | m:phones | p:2018',
      '10 percent | 10 | percent | level | m:tariffs',
      '$200 billion | 200000000000 | USD | level | m:goods',
      '25 percent | 25 | percent | target | m:tariffs | p:2019-01-01',
      '$160 | 160 | USD | increase | m:price',
      '10 million euros | 10000000 | EUR | level | m:lumo/fined',
      '€13 billion | 13000000000 | EUR | level | m:taxes',
    ],
    optional: ['60-minute | 60 | minute', '90 minutes | 90 | minute', 'twelve months | 12 | month'],
  },
  // Drought, farming, migration
  {
    published: '2017-03-10',
    body: `Hunger threatens 6.2 million Somalis, more than half the population, the United Nations said on Friday as it appealed for $825 million to head off a famine like that of 2011, which killed 260,000 people.

In the town of Baidoa 110 people died of hunger and diarrhoea in 48 hours, the prime minister said. Since January 257,000 people have left their homes; 3,000 arrive in the capital each day. Clinics have treated 13,500 cases of cholera and 307 people have died of it, a fatality rate of 2.3 percent, twice the emergency threshold. Some 363,000 children under five are malnourished, 71,000 of them severely.

Rains last autumn were 70 percent below normal and a 50-kg bag of sorghum now sells for 1.1 million shillings ($46), up 88 percent since October. A goat that fetched $40 brings $15. Herders have lost up to 60 percent of their animals, and the price of a barrel of water has tripled to 15 dollars.

The World Food Programme, with 1,100 staff in the region, reached 1.5 million Somalis in February and wants to reach 2.9 million by June. It hands out vouchers worth $75 a month per family of six. Only 32 percent of the money it needs has come in. Britain gave 100 million pounds, Turkey sent a ship with 11,000 tonnes of flour, and Canada promised C$119.25 million for four countries.

In Kenya, where 2.7 million people in 23 of 47 counties need food, maize output is expected to drop by 1.5 million bags to 37 million. Ethiopia, which hosts 838,000 refugees in 26 camps, says 5.6 million are in need, half as many as a year ago. South Sudan declared famine in two counties in February: 100,000 people are starving and 40 percent of the country's 12 million are hungry.

"We slept on the road for 11 nights and buried two children," said Fadumo Ali, 40, who walked 140 km with her nine children to a camp of 20,000. Aid groups have counted 3 attacks on convoys this month. Al Shabaab, which controls a tenth of the territory, lets in none.`,
    figures: [
      '6.2 million Somalis | 6200000 | Somali | level | m:somalis/hunger',
      'half | 50 | percent | level | m:population',
      '$825 million | 825000000 | USD | level | m:appealed/famine/nations',
      '260,000 people | 260000 | person | level | m:people/killed | p:2011',
      '110 people | 110 | person | level | m:people/died',
      '257,000 people | 257000 | person | level | m:people/homes',
      '3,000 | 3000 | person | level | m:arrive',
      '13,500 cases | 13500 | case | level | m:cases',
      '307 people | 307 | person | level | m:people/died',
      '2.3 percent | 2.3 | percent | level | m:rate',
      '363,000 children | 363000 | child | level | m:children',
      '71,000 | 71000 | child | level | m:severely/children',
      '70 percent | 70 | percent | difference | m:rains',
      '50-kg | 50 | kilogram | level | m:bag/sorghum',
      '1.1 million shillings | 1100000 | SOS | level | m:bag/sorghum',
      '$46 | 46 | USD | level | m:bag/sorghum',
      '88 percent | 88 | percent | increase | m:bag/sorghum',
      '$40 | 40 | USD | level | m:goat',
      '$15 | 15 | USD | level | m:goat',
      '60 percent | 60 | percent | decrease | m:animals',
      'tripled | 3 | times | increase | m:price/water',
      '15 dollars | 15 | USD | level | m:price/water',
      '1,100 staff | 1100 | staff | level | m:staff',
      '1.5 million Somalis | 1500000 | Somali | level | m:somalis | p:2017-02',
      '2.9 million | 2900000 | Somali | target | m:reach/programme | p:2017-06',
      '$75 a month | 75 | USD/month | level | m:vouchers',
      '32 percent | 32 | percent | level | m:money',
      '100 million pounds | 100000000 | GBP | level | m:britain',
      '11,000 tonnes | 11000 | ton | level | m:flour',
      'C$119.25 million | 119250000 | CAD | level | m:canada',
      'four countries | 4 | country | level | m:countries',
      '2.7 million people | 2700000 | person | level | m:people/food',
      '23 | 23 | county | level | m:counties',
      '47 counties | 47 | county | level | m:counties',
      '1.5 million bags | 1500000 | bag | decrease | m:output',
      '37 million | 37000000 | bag | level | m:output',
      '838,000 refugees | 838000 | refugee | level | m:refugees',
      '26 camps | 26 | camp | level | m:camps',
      '5.6 million | 5600000 | - | level | m:need',
      'two counties | 2 | county | level | m:counties',
      '100,000 people | 100000 | person | level | m:people/starving',
      '40 percent | 40 | percent | level | m:country/12/hungry',
      '12 million | 12000000 | - | level | m:country/hungry',
      'two children | 2 | child | level | m:children',
      '140 km | 140 | kilometer | level | m:walked',
      'nine children | 9 | child | level | m:children',
      '20,000 | 20000 | - | level | m:camp',
      '3 attacks | 3 | attack | level | m:attacks | p:2017-03',
      'a tenth | 10 | percent | level | m:territory',
    ],
    optional: [
      '48 hours | 48 | hour',
      '11 nights | 11 | night',
      '40 | 40 | year old',
      'five | 5 | year old',
      'twice | 2 | times',
      'half | 50 | percent',
      'six | 6 | -',
    ],
  },
];
