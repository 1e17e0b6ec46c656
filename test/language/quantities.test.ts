/** Values, units, hedges and what is no figure: a table of English ways to write a quantity. */
import { describe, expect, it } from 'vitest';
import { type Figure, type ReadingContext, readText } from '../../src/language/reading.ts';

const CONTEXT: ReadingContext = {
  published: '2018-06-12',
  publishedInferred: false,
  title: null,
  source: null,
  url: null,
};

function figures(text: string, context: Partial<ReadingContext> = {}): readonly Figure[] {
  return readText(text, { ...CONTEXT, ...context }).figures;
}

/** Each figure as "value[-high] unit". */
function short(text: string, context: Partial<ReadingContext> = {}): string[] {
  return figures(text, context).map(
    (f) => `${f.valueHigh === null ? f.value : `${f.value}..${f.valueHigh}`} ${f.unit ?? '-'}`,
  );
}

describe('value and unit', () => {
  it.each<[string, string[]]>([
    ['Exports came to 12,450,000 euros.', ['12450000 EUR']],
    ['The plant cost US$1.25 bn to build.', ['1250000000 USD']],
    ['Lenders set aside 4.5 million U.S. dollars.', ['4500000 USD']],
    ['Wages rose nine percent.', ['9 percent']],
    ['Some twenty-one ships were waiting.', ['21 ship']],
    ['Half a million people left the coast.', ['500000 person']],
    ['Two-thirds of the voters stayed at home.', [`${(2 / 3) * 100} percent`]],
    ['A quarter of the harvest was lost.', ['25 percent']],
    ['One in five households has no heating.', ['20 percent']],
    ['The state will buy 60 to 70 billion cubic meters.', ['60000000000..70000000000 cubic meter']],
    ['The fund is worth $5–$7m.', ['5000000..7000000 USD']],
    ['Dozens of villages were cut off.', ['12..120 village']],
    ['Moscow expelled 14 Polish diplomats.', ['14 Polish diplomat']],
    ['The army sent 1,300 more troops.', ['1300 troop']],
    ['Four of the nine bodies were found.', ['4 body', '9 body']],
    ['Oil sold at $54 a barrel.', ['54 USD/barrel']],
    ['The pumps move 300,000 barrels a day.', ['300000 barrel/day']],
    ['Support fell by 3 percentage points.', ['3 percentage point']],
    ['The bank cut its rate by 25 basis points.', ['25 basis point']],
    ['It was -12 °C at dawn.', ['-12 degree Celsius']],
    ['Output grew 2.5 times.', ['2.5 times']],
    ['The line carries 38 bcm a year.', ['38000000000 cubic meter/year']],
    ['A toll of at least 40 killed was feared.', ['40 person']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('money of the country that the article is about', () => {
  it.each<[string, string[]]>([
    ['Exports slipped to RM352.7 billion ($77.4 billion).', ['352700000000 MYR', '77400000000 USD']],
    ['The dam cost Rs 3,000 crore.', ['30000000000 INR']],
    ['Lahore will spend Rs500m on drains, Pakistan said.', ['500000000 PKR']],
    ['A fine of NOK 20,000 awaits them.', ['20000 NOK']],
    ['In Oslo a mask costs kr 3.50.', ['3.5 NOK']],
    ['The Stockholm firm lost 1.2 billion crowns.', ['1200000000 SEK']],
    ['In Prague a ticket costs 40 crowns.', ['40 CZK']],
    ['Tickets cost 40 crowns.', ['40 crown']],
    ['Danish farms got 2 billion kroner.', ['2000000000 DKK']],
    ['Chile spent 90 billion pesos on it.', ['90000000000 CLP']],
    ['Manila set aside 90 billion pesos.', ['90000000000 PHP']],
    ['A flat in Łódź costs 400,000 zł.', ['400000 PLN']],
    ['He took R$14 million, HK$2.5m and NT$9 billion.', ['14000000 BRL', '2500000 HKD', '9000000000 TWD']],
    ['Lagos borrowed N5.4 billion and Durban R1.2bn.', ['5400000000 NGN', '1200000000 ZAR']],
    ['The debt was about $US113 trillion ($161 trillion).', ['113000000000000 USD', '161000000000000 USD']],
    ['They paid hundreds of thousands of dollars.', ['100000..1000000 USD']],
    ['It traded at 4.58 to the dollar.', ['4.58 -']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each(['Two cops were there.', 'They wear N95 masks.', 'The king wore a crown.', 'He drove along the R2 road.'])(
    'not %s',
    (text) => {
      expect(figures(text).filter(({ kind }) => kind === 'money')).toEqual([]);
    },
  );
});

describe('units and nouns that stand with another number', () => {
  it.each<[string, string[]]>([
    ['Twelve of 17 economists agreed.', ['12 economist', '17 economist']],
    ["Eight of the state's 14 districts were flooded.", ['8 district', '14 district']],
    ['The army shot down 37 of 43 drones.', ['37 drone', '43 drone']],
    ['Deaths rose by 300 to 4,100.', ['300 death', '4100 death']],
    [
      'The number of foreign workers climbed by 182,000 to 1.9 million.',
      ['182000 foreign worker', '1900000 foreign worker'],
    ],
    ['Thefts in the harbour fell 12 percent to 1,042.', ['12 percent', '1042 theft']],
    ['Sales fell 12 percent to 1,042.', ['12 percent', '1042 -']],
    ['Some 90 miners were trapped; 48 have been killed and 16 are missing.', ['90 miner', '48 miner', '16 miner']],
    ['There were 236 patients, of whom 58 were in intensive care.', ['236 patient', '58 patient']],
    ['Norland sold 4,400 ships and Sudia 1,200.', ['4400 ship', '1200 ship']],
    ['China bought 3.1 million tons, Japan 680,000.', ['3100000 ton', '680000 ton']],
    ['Stores are 27 percent full, against an average of 40.', ['27 percent', '40 percent']],
    ['The loss shrank to 1.1 billion euros from 1.8 billion.', ['1100000000 EUR', '1800000000 EUR']],
    ['She earned 15,000 euros and a bonus of 5,000.', ['15000 EUR', '5000 EUR']],
    ['The index lost 12 points, or 0.3 percent, to end at 1,412.', ['12 point', '0.3 percent', '1412 point']],
    ['The load climbed 2.4 points to 74.6 percent.', ['2.4 percentage point', '74.6 percent']],
    ['Backing was 81 percent, up seven points on the year.', ['81 percent', '7 percentage point']],
    ['The council has 217 seats; the Greens hold 69 and their rivals 86.', ['217 seat', '69 seat', '86 seat']],
    ['Boston made 17 of 36 three-pointers.', ['17 three-pointer', '36 three-pointer']],
    ['They hold 40 two-storey houses.', ['40 two storey house', '2 storey']],
    ['Shells wounded 31 others.', ['31 person']],
    ['Twelve people in 100,000 die so.', ['12 person/100,000']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Income was 506 million euros and the rival’s 484 million.', ['506000000 EUR', '484000000 EUR']],
    ['Clerks earned 12,000 rand a month and ask for 16,000.', ['12000 ZAR/month', '16000 ZAR/month']],
    ['Oslo counted 219 deaths and Bergen 187.', ['219 death', '187 death']],
    ['The club with 40 members bought a Boeing 737.', ['40 member']],
    ['Ahead are Chad at 3.8 percent and the Central African Republic at 3.5.', ['3.8 percent', '3.5 percent']],
    ['They voted for it by 51.6 percent to 48.4.', ['51.6 percent', '48.4 percent']],
    ['Passengers nearly quadrupled to 2.5 million.', ['4 times', '2500000 passenger']],
    [
      'The lira lost 30 percent and stood at 11.6 to the dollar, compared with 14.2 in May.',
      ['30 percent', '11.6 -', '14.2 -'],
    ],
    ['It received 2.9 million doses. It has asked for 7.6 million more.', ['2900000 dose', '7600000 dose']],
    ['A poll put the party at 36 percent, three points ahead of its rival.', ['36 percent', '3 percentage point']],
    ['The target is 8 percent, plus or minus two percentage points.', ['8 percent', '2 percentage point']],
    ['A third, the Hope, is to add 220,000 barrels a day.', ['220000 barrel/day']],
    ['The window closed at 2300 on Thursday.', []],
    [
      'Police get 3.25 billion euros, schools 2.18 billion and hospitals 1.33 billion.',
      ['3250000000 EUR', '2180000000 EUR', '1330000000 EUR'],
    ],
    [
      'The budget is 27.5 billion yuan ($3.8 billion), against last year’s 21.8 billion.',
      ['27500000000 CNY', '3800000000 USD', '21800000000 CNY'],
    ],
    ['They saved 1.3 million trees in May. Where will the other 400,000 come from?', ['1300000 tree', '400000 tree']],
    ['The lawmakers, who number 469, voted.', ['469 lawmaker']],
    ['Marriages edged up by 0.7 percent to 504,930.', ['0.7 percent', '504930 marriage']],
    ['Births were half as many as in 1972.', ['50 percent']],
    ['The lira closed at 793 on Tuesday.', ['793 -']],
    ['Chad took 41 percent of the roses, Britain 16 and Saudi Arabia 6.', ['41 percent', '16 percent', '6 percent']],
    ['They sold 40 phones, a Pixel 5 and an iPhone 11.', ['40 phone']],
    [
      'The sector employs 150,000 people on 200 farms and supports another half a million.',
      ['150000 person', '200 farm', '500000 person'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it('tells where what is lent was read', () => {
    const text = 'Norland sold 4,400 ships and Sudia 1,200.';
    const [, lent] = figures(text);
    expect(lent?.text).toBe('1,200');
    expect(lent?.elsewhere?.map(({ start, end }) => text.slice(start, end))).toEqual(['ships']);
  });

  it('and whose money it is', () => {
    const text = 'The Stockholm firm lost 1.2 billion crowns.';
    const [found] = figures(text);
    expect(found?.elsewhere?.map(({ start, end }) => text.slice(start, end))).toEqual(['Stockholm']);
  });
});

describe('shares, multiples and odd numerals', () => {
  it.each<[string, string[]]>([
    ['Shares are down by a third over the year.', [`${(1 / 3) * 100} percent`]],
    ['Spending rose by a quarter to 3 million euros.', ['25 percent', '3000000 EUR']],
    ['There is a one-in-1,000 chance.', ['0.1 percent']],
    ['They sell three of every ten phones.', ['30 percent']],
    ['It took 2 ½ years.', ['2.5 year']],
    ['A half-dozen experts met.', ['6 expert']],
    ['It is 25k or 40k cheaper than its two rivals respectively.', ['25000 -', '40000 -']],
    ['Airbus handed over 60 planes.', ['60 plane']],
    ['He lives half a mile from the house.', ['0.5 mile']],
    ['They walked a quarter of a mile.', ['0.25 mile']],
    ['Half a kilo of tea was found.', ['0.5 kilogram']],
    ['It is paying them “billions” of dollars.', ['1000000000..10000000000 USD']],
    ['There are two April dates that matter.', ['2 April date']],
    [
      'It can stop dozens of ships rather than hundreds or thousands.',
      ['12..120 ship', '100..1000 ship', '1000..10000 ship'],
    ],
    ['It lost billions of trade and investment dollars.', ['1000000000..10000000000 USD']],
    ['Sales rose fivefold.', ['5 times']],
    ['It was a threefold increase.', ['3 times']],
    ['It is kind of a twofold thing.', []],
    ['You can find six people among the 6 billion out there.', ['6 person', '6000000000 person']],
    ['The ranges lie between approximately 300 and 3,400 miles.', ['300..3400 mile']],
    ['Dozens were hurt in the blast.', ['12..120 person']],
    ['Half a dozen colours are on offer.', ['6 colour']],
    ['The fleet shrank from 403 to 169 ships.', ['403 ship', '169 ship']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    'One aide said so.',
    'It is one of the oldest ports.',
    'They made a two-pronged attempt.',
    'He told 60 Minutes so.',
    'Slideshow (2 Images)',
    'Two men fought and a third in Paris fled.',
    'She has an iPhone 11 Pro at home.',
  ])('not %s', (text) => {
    expect(short(text).filter((figure) => figure !== '2 man')).toEqual([]);
  });
});

describe('nouns with the names of models in them', () => {
  it.each<[string, string[]]>([
    ['The carrier ordered 12 Boeing 737 MAX jets.', ['12 Boeing 737 MAX jet']],
    ['It flies five Boeing 737s and two A380s.', ['5 Boeing 737', '2 A380']],
    ['Spain will send 14 Leopard 2 tanks.', ['14 Leopard 2 tank']],
    ['The yard built five Type 055 destroyers.', ['5 Type 055 destroyer']],
    ['They sold 5 million iPhone 14 handsets.', ['5000000 iPhone 14 handset']],
    ['The firm recalled 20,000 Golf and Passat cars.', ['20000 Golf and Passat car']],
    ['Kyiv lost two Su-35 fighters and one Il-76 transport plane.', ['2 Su-35 fighter', '1 Il-76 transport plane']],
    ['She has an iPhone 14 at home.', []],
    ['The Leopard 2 tanks are old.', []],
    ['The firm owns 500 oil and gas wells.', ['500 oil and gas well']],
    ['There were 20 Texas lightning strikes.', ['20 Texas lightning strike']],
    ['The mayor met 12 Texas Rangers and 30 Germans.', ['12 Texas Ranger', '30 German']],
    ['It praised the mayor, and President Lee 1,710 people did not.', ['1710 person']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('a unit before a noun without its hyphen', () => {
  it.each<[string, string[], string]>([
    ['The judge read the 46 page ruling.', ['46 page'], 'page ruling'],
    ['We ate a three course lunch.', ['3 course'], 'course lunch'],
    ['It has a 6 cylinder engine.', ['6 cylinder'], 'cylinder engine'],
    ['He is a two time champion.', [], ''],
    ['They lost in a 2 nil defeat.', [], ''],
  ])('%s', (text, expected, measure) => {
    expect(short(text)).toEqual(expected);
    if (measure) expect(figures(text)[0]?.measure).toContain(measure);
  });
});

describe('one', () => {
  it.each<[string, string[]]>([
    ['One person was killed.', ['1 person']],
    ['The blast left one dead.', ['1 person']],
    ['Gunmen stormed the hotel, killing one.', ['1 person']],
    ['Police arrested one suspect.', ['1 suspect']],
    ['The region reported one new case.', ['1 new case']],
    ['There was one death last week.', ['1 death']],
    ['At least one dog was found.', ['1 dog']],
    ['The navy lost one helicopter.', ['1 helicopter']],
    ['One American and three Turks were aboard.', ['1 American', '3 Turk']],
    ['Two Poles and one Czech were detained.', ['2 Pole', '1 Czech']],
    ['There is one particular demand.', ['1 particular demand']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    'They spoke with one voice.',
    'The one problem left is money.',
    '"There is no plan," said one aide.',
    'One of the hostages spoke to us.',
    'It is one thing to promise.',
    'No one was hurt.',
    'Of the mills only one remains in the town.',
    'He has killed one of them.',
    'She was among the best, one critic wrote.',
  ])('not %s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('ages, which stand beside whoever is so old', () => {
  it.each<[string, string[]]>([
    ['Anna Lang, 44, has led the union since May.', ['44 year old']],
    ['The suspect, Juan Perez, 31.', ['31 year old']],
    ['He has a daughter, who was 10 at the time.', ['10 year old']],
    ['She was 83.', ['83 year old']],
    ['She was 10 points clear.', ['10 point']],
    ['It was 83.', []],
    ['At 29, she is the youngest minister.', ['29 year old']],
    ['Adults between the ages of 18 and 35 drink most.', ['18..35 year old']],
    ['People aged between 15 and 24 are jobless.', ['15..24 year old']],
    ['Men older than 65 were moved.', ['65 year old']],
    ['People aged over 60 were vaccinated.', ['60 year old']],
    ['Everyone 18 and older may vote.', ['18 year old']],
    ['The bus, 44, runs to the port.', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('what looks like a time', () => {
  it.each<[string, string[]]>([
    ['Nine days later the minister resigned.', ['9 day']],
    ['He scored six minutes later.', ['6 minute']],
    ['It happened two years ago.', []],
    ['Prices will rise by an average of 1500.', ['1500 -']],
    ['The club sold a total of 1850 tickets.', ['1850 ticket']],
    ['It was so in the spring of 1850.', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('prices of one', () => {
  it.each<[string, string[]]>([
    ['Net profit was $2.91 a share.', ['2.91 USD/share']],
    ['It earned 54 cents a share on revenue of $1.8 billion.', ['54 cent/share', '1800000000 USD']],
    ['The car goes from 0 to 60 mph in 4.9 seconds.', ['0..60 mile/hour', '4.9 second']],
    ['Couriers are paid £500 a trip.', ['500 GBP/trip']],
    ['Gas cost 335 euros per megawatt hour on Monday.', ['335 EUR/megawatt-hour']],
    ['It paid $5 million a year ago.', ['5000000 USD']],
    ['They cost $5 a lot.', ['5 USD']],
    ['It lent them $200 million a bank in Lagos had promised.', ['200000000 USD']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('what is measured', () => {
  it.each<[string, string[]]>([
    ['A strike by 1,000 pilots cost the airline 145 million euros.', ['pilots', 'strike']],
    ['Unit costs excluding fuel were 0.7 euros.', ['Unit costs']],
    ['Services such as music brought in 10 billion euros.', ['Services']],
    ['Rescuers pulled them from a nine-storey apartment block.', ['apartment block']],
    ['Radar showed 14 percent less traffic.', ['traffic']],
    ['It has hedged half its needs.', ['needs']],
    ['Police shut one in five shops.', ['shops']],
    ['A crowd that police put at 90,000 watched.', ['crowd']],
    ['If they win, 35 women will lead committees.', ['women lead committees']],
    ['Household spending rose 5 percent.', ['Household spending']],
    ['Nordbau AG Inc. is cutting 650 posts.', ['Nordbau AG Inc']],
    ['Total cost: $72,370, which is a steal (base price: $59,995).', ['Total cost', 'base price']],
    ['The pipe was 1.2mm thick (80% of the outlet).', ['pipe', 'outlet']],
    ['The town sold the old mill beside the river for $3 million.', ['old mill']],
    ['With 3 million members, the union is the largest.', ['union']],
    ['At 2,300 meters, the village is cold.', ['village']],
    ['With 3 million members, the union said, it cannot lose.', ['members']],
    ['There are 400 people who have been unemployed since May.', ['people … unemployed']],
    ['The ministry counted 40 villages that lost their wells.', ['villages … lost their wells']],
    ['The drug was 92 percent effective in a trial.', ['drug']],
    ['Gold was little changed at $1,498.', ['Gold']],
    ['It estimated that farmers lost $2 billion.', ['farmers']],
    ['Profit halved to $2 million.', ['Profit']],
    ['She has a trillion-dollar infrastructure plan that needs votes.', ['infrastructure plan']],
    ['China ran a $375bn goods trade surplus in May.', ['goods trade surplus']],
    ['Only 9 percent of voters said they trusted the firm.', ['voters … trusted the firm']],
    ['Some 40 percent of the gas came from Norway.', ['gas came from Norway']],
    ['Of those polled, 52 percent said they would back a ban.', ['back a ban']],
    ['With 400 employees, the plant near Graz builds buses.', ['employees … plant']],
    ['Fuel, which averaged $104 a barrel, is dear.', ['Fuel']],
    ['Analysts polled by the agency expected earnings of 54 cents.', ['Analysts']],
    ['Customers who switch could save up to $300.', ['Customers']],
    ['Profit was $95 million, or 41 cents a share, against $102 million.', ['Profit', 'Profit', 'Profit']],
    ['The firm offered a 30 Mbps plan.', ['plan']],
    ['The city sets aside 3 million euros for parks.', ['parks']],
    ['The rate fell from 12.7% in May, when he took office, to 7.9%.', ['rate', 'rate']],
    ['Spending on roads will climb by a fifth next year.', ['Spending on roads']],
    ['It ended the year with 237 billion euros in cash.', ['cash']],
    ['The firm has set aside 13 billion euros for back taxes.', ['taxes']],
    ['The group sold 40 ships, 60 percent more than a year ago.', ['ships', 'ships']],
    ['The group sold 40 ships, its chairman said, 60 percent more than a year ago.', ['ships', 'ships']],
    ['There were 4.8 burglaries per 100,000 households.', ['burglaries']],
    ['Nine cases out of ten are mild.', ['cases']],
    ['Of those asked, 41 percent said that foreign loans were a danger.', ['foreign loans were a danger']],
    ['Of the dead, one in six was a child.', ['child']],
    ['Among the farms, seven in ten had debts.', ['debts']],
    ['About 23 billion crowns will go to refill the stores.', ['refill the stores']],
    ['The 44 billion crowns that Norland has spent on arms ran out.', ['Norland spent on arms']],
    ['Sales were 3 million crowns, short of the 4 million that analysts had predicted.', ['Sales', 'Sales']],
    ['Ward & Sons has delivered 60 percent of what it owes.', ['what it owes']],
    ['The dairy employs 600 people, 150 of whom were hired in May.', ['people', 'hired']],
    ['Of those asked, 9 percent said they would never vote.', ['vote']],
    ['Of the nurses, 13 percent replied that they were unlikely to stay.', ['unlikely to stay']],
    ['The poll found 45 percent who said they were very or extremely worried.', ['worried']],
    ['Almost 80 percent of adults polled in May said they were worried.', ['adults … worried']],
    ['It has 24 percent now expressing faith in the plan.', ['expressing faith in the plan']],
    [
      'The poll showed a collapse in support for the plan, from 48 percent in the north to 30.',
      ['collapse in support for the plan', 'collapse in support for the plan'],
    ],
    ["There's 42 million crowns in the fiscal year 2019 budget for the navy.", ['budget for the navy']],
    ['She praised her $256 million 2019 budget for roads.', ['budget for roads']],
    ['Support collapsed, by 10 percentage points or more.', ['Support']],
    ['About 3 million euros would go to schools and 2 million euros to roads.', ['go to schools', 'roads']],
    [
      'The parks got 4 million euros; 2 million euros had been taken from the pension fund.',
      ['parks', 'taken from the pension fund'],
    ],
    ['Its surplus for the first nine months came to a record 875 million euros.', ['surplus', 'surplus']],
    ['The idea was first put forward in May, when it was priced at 2 million crowns.', ['idea']],
    ['Estimates of its worth go up to 400 million crowns.', ['Estimates of its worth']],
  ])('%s', (text, words) => {
    const found = figures(text);
    expect(found).toHaveLength(words.length);
    for (const [i, word] of words.entries()) expect(found[i]?.measure).toContain(word);
  });

  it.each<[string, string]>([
    ['There is $550 off a laptop.', 'difference'],
    ['The car is 4 inches longer than its predecessor.', 'difference'],
    ['He has 14 goals in 20 games now.', 'level'],
    ['Prices rose by an average of 5 percent.', 'increase'],
    ['Shares were 5 percent off their peak.', 'decrease'],
    ['The index stood at 16,369 up 58 points.', 'level'],
    ['Imports edged down 0.2 percent.', 'decrease'],
    ['Sales rose to 3.9 million headsets up from 2.4 million.', 'level'],
    ['Oil leapt 5 percent.', 'increase'],
    ['The port will spend 40 million euros on berths.', 'target'],
    ['The port plans to hire 320 dockers.', 'target'],
    ['Peru is to buy 24 jets.', 'target'],
    ['The dam will cost 3 billion euros.', 'level'],
    ['The port would spend 40 million euros in 2016.', 'level'],
    ['The port spent 40 million euros that it had planned to save.', 'level'],
    ['Wages make up 60 percent of costs.', 'level'],
    ['The firm raised 400 million euros from a fund.', 'level'],
    ['Gas jumped as high as 335 euros.', 'level'],
    ['Rain was 21 percent below average.', 'difference'],
    ['Maize is 70 percent dearer than in May.', 'increase'],
  ])('%s: %s', (text, change) => {
    expect(figures(text)[0]?.change).toBe(change);
  });
});

/** A clause that hangs on the subject, and what stands between a verb and its number, is not what is measured. */
describe('whose measure it is', () => {
  it.each<[string, string[]]>([
    ['The share of loans that are not being repaid edged up to 16.6 percent.', ['share of loans']],
    ['The premium that Spain pays over Germany narrowed to 60 basis points.', ['premium']],
    ['The number of tourists coming from Japan had fallen by 20 percent.', ['number of tourists']],
    ['The number of people seeking asylum rose by 20 percent.', ['number of people']],
    ['First-half operating profit rose 20 percent.', ['operating profit']],
    ['The ministry forecasts that the cost of servicing it will more than double to 66 billion dollars.', ['cost']],
    ['Brent crude was quoted at $94.', ['Brent crude']],
    ['The army ordered 250 tanks from Spain for $23 billion.', ['army ordered tanks from Spain', 'tanks']],
    ['It wants to narrow its deficit to 0.7 percent of output.', ['deficit … output']],
    [
      'Trade between Chad and Mali passed $100 million in 2018. It rose 27 percent to a record $107 million.',
      ['Trade between Chad and Mali', 'Trade between Chad and Mali', 'Trade between Chad and Mali'],
    ],
    [
      'Trade between Chad and Mali reached $100 million in 2017. In the first ten months of 2018 it was $90 million.',
      ['Trade between Chad and Mali', 'first', 'Trade between Chad and Mali'],
    ],
    ['Deliveries in 2020 are planned at 5 billion tonnes.', ['Deliveries … planned']],
    ['Food prices still rose 59 percent year on year.', ['Food prices']],
    ['He wants to raise the minimum wage, now 705 euros a month, to 900 euros.', ['minimum wage', 'minimum wage']],
    ['It said flaring averaged 8 million cubic feet a day.', ['flaring']],
    ['Maids who once earned 12,000 dinars ask for more.', ['Maids … earned']],
    ['Barley output was 3 million tonnes, the latter up 27 percent.', ['Barley output', 'Barley output']],
    ['The fund puts the reserves at 11 billion barrels of oil.', ['reserves']],
    ['Spending is 69 percent higher than this year’s 57 billion dollars.', ['Spending', 'Spending']],
    ['Four in five of the dead are men.', ['dead']],
    ['The number of babies born in Chad fell below 800,000.', ['number of babies']],
    ['The price of the lithium it sold was $29,700 a ton.', ['price of the lithium']],
    ['It has bought half of the Mount Holland mine.', ['Mount Holland mine']],
    ['The miner cut its sales forecast by $800 million.', ['sales forecast']],
    ['Air freight now costs $5 a kilo.', ['Air freight costs']],
    ['The town lives on farms that cover 2,300 hectares.', ['farms … cover']],
    ['They shipped 200 tons of roses; Spain took 41 percent of them.', ['roses', 'roses … Spain']],
    ['A poll says 61 percent doubt it, and 33 percent thought that it would work.', ['doubt', 'thought']],
  ])('%s', (text, measures) => {
    expect(figures(text).map(({ measure }) => measure)).toEqual(measures);
  });
});

describe('no figure', () => {
  it.each([
    ['They met on 3 March 2018 in Sochi.'],
    ['The train left at 7.45 pm.'],
    ['It was the 7th round of talks.'],
    ['She bought an iPhone 11 last week.'],
    ['Call 555 0199 230 for tickets.'],
    ['They live at 12 Harbour Street.'],
    ['The team won 2-1.'],
    ['The law dates from 1948.'],
    ['The two countries signed it.'],
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('a sentence that points back', () => {
  const FIRST = 'Trade between Norland and Sudia passed 60 billion crowns in 2016.';
  it.each([
    ['It rose 8.5 percent to 63.4 billion crowns, Norland customs said on Monday.', ['2016', '2016']],
    ['It rose 8.5 percent, the customs of Norland said.', ['2016']],
    ['It rose 8.5 percent to 63.4 billion crowns in 2017, Norland customs said on Monday.', ['2017', '2017']],
    ['It fell 2 percent in May, Norland customs said on Monday.', ['2018-05']],
  ])('%s', (second, periods) => {
    const found = figures(`${FIRST} ${second}`).slice(1);
    expect(found.map(({ period }) => period)).toEqual(periods);
    for (const { measure } of found) expect(measure).toBe('Trade between Norland and Sudia');
  });

  it('two sentences further on it does not', () => {
    const found = figures(`${FIRST} The sea froze early that winter. It rose 8.5 percent, customs said on Monday.`);
    expect(found.at(-1)?.period).toBeNull();
  });
});

describe('measure and period of business and trade reports', () => {
  it.each<[string, (string | null)[], (string | null)[]]>([
    // The change's noun is subject: what it took there is measured.
    [
      "Last year's 13 percent rise took two-way trade to 15.7 billion crowns.",
      ['two-way trade', 'two-way trade'],
      ['2017', '2017'],
    ],
    ['Trade with Sudia, meanwhile, reached $73 billion.', ['Trade with Sudia'], [null]],
    ['Exports to Sudia, by contrast, exceeded $72 billion.', ['Exports to Sudia'], [null]],
    ['Revenue fell 22 percent year-on-year to $310.5 million.', ['Revenue', 'Revenue'], [null, null]],
    [
      'Trade grew to $17 billion in 2017. The minister wants to see the total at $50 billion by 2025. Economists expect no more than $30 billion.',
      ['Trade', 'Trade', 'Trade'],
      ['2017', '2025', '2025'],
    ],
    ['Sales rose to $5 million in the fiscal year ended March 2018.', ['Sales'], ['2017-04/2018-03']],
    [
      'Profit was $3 million in the six months through March 2018, up from $2 million a year earlier.',
      ['Profit', 'Profit', 'Profit'],
      ['2017-10/2018-03', '2017-10/2018-03', '2016-10/2017-03'],
    ],
    ['The plan runs from May to June 2017 and costs $2 billion.', ['costs'], ['2017-05/2017-06']],
    ['Crews searched the ruins after a strong quake that killed 51 people.', ['strong quake … killed people'], [null]],
    [
      'Turnover reached $2.5 billion in 2017, a quarter more than in 2016, when it stood at $2 billion.',
      ['Turnover', 'Turnover'],
      ['2017', '2016'],
    ],
    ['Sales were $3 million in 2017, up from $2 million the year before.', ['Sales', 'Sales'], ['2017', '2016']],
    [
      'Trade between the two countries was $3 billion in 2017. The two governments want to reach $5 billion in 2020 and $10 billion by 2030.',
      Array(3).fill('Trade between the two countries'),
      ['2017', '2020', '2030'],
    ],
    ['The port wants to reach $5 million by March.', ['port'], ['2019-03']],
    ['Sales rose 5 percent in the January-March quarter.', ['Sales'], ['2018-01/2018-03']],
    // A day, a year or a month of something else.
    ['The brewer raised its forecast on Monday after first-half profit rose 3 percent.', ['profit'], ['2018-H1']],
    ['The port closed on Monday after profit fell 3 percent.', ['profit'], [null]],
    ['A tax on tea, imposed in May 2017, has ended a trade worth $3 million.', ['tax on tea … trade'], [null]],
    ['Some 12 agents were charged ahead of the 2016 election.', ['agents charged'], [null]],
    ['The sum is 69 percent higher than this year’s $3 million.', ['sum', 'sum'], [null, '2018']],
    ['Wool was $8 a bale, 6 percent below a high set in May 2017.', ['Wool', 'Wool'], [null, null]],
    // A length of time is no share.
    ['For a quarter of a century the neighbours eyed each other.', [], []],
    // A relative clause keeps to itself.
    [
      'The yard, which employs 8,000 people, said it expected orders of $3 billion in 2017.',
      ['yard … employs people', 'yard … orders'],
      [null, '2017'],
    ],
  ])('%s', (text, measures, periods) => {
    const found = figures(text);
    expect(found.map(({ measure }) => measure)).toEqual(measures);
    expect(found.map(({ period }) => period)).toEqual(periods);
  });
});

describe('months that a year begins with', () => {
  it.each([
    ['Profit rose 3 percent in the first four months.', '2018-01/2018-04'],
    ['It earned $3 million in the first nine months, against $2 million in 2016.', '2017-01/2017-09'],
    [
      'Profit was $3 million at the end of 2017. It fell 4 percent in the first two months of the year.',
      '2018-01/2018-02',
    ],
  ])('%s', (text, period) => {
    expect(figures(text).map((figure) => figure.period)).toContain(period);
  });
});

describe('no period', () => {
  it.each([
    ['of a distance', 'The mill will close by June 30, 2017, 40 km from the town.', '2018-06-12'],
    // Thursday claims the rate; what it is stays open where the report has no day.
    ['of a day that stays open', 'The bank raised its rate to 2.75% on Thursday and plans more for early 2023.', null],
  ])('%s', (_name, text, published) => {
    expect(figures(text, { published }).map(({ period }) => period)).toEqual([null]);
  });
});

describe('a level that something is to be brought to', () => {
  it.each([
    ['The two governments intend to bring trade to 90 billion crowns by 2025.', 'trade', '2025'],
    ['Both countries want to double trade to 90 billion crowns by 2025.', 'trade', '2025'],
    ['The sides would work to triple their sales of timber to 90 billion crowns.', 'sales of timber', null],
    ['Norland plans to lift exports of tea to 90 billion crowns by 2025.', 'exports of tea', '2025'],
  ])('%s', (text, measure, period) => {
    expect(figures(text)).toMatchObject([{ value: 90e9, unit: expect.any(String), measure, period, change: 'target' }]);
  });

  it('a doubling without a level is a figure of its own', () => {
    expect(figures('Norland wants to double trade by 2025.')).toMatchObject([
      { value: 2, unit: 'times', measure: expect.stringContaining('trade'), change: 'increase' },
    ]);
  });

  it('a record beside it is of the same thing', () => {
    const [, record] = figures(
      'Both sides would work to double trade to $90 billion, after a record of $41 billion in 2017.',
    );
    expect(record).toMatchObject({ value: 41e9, measure: 'trade', period: '2017', change: 'level' });
  });

  it('who is named stays part of it', () => {
    const [found] = figures('Norlandair wants to raise prices to $90.');
    expect(found?.measure).toBe('Norlandair … prices');
  });
});
