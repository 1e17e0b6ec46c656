/**
 * Whole wire reports written for this project, each with every figure that a careful reader marks in it. The form is that of
 * `figures.ts`; `optional` holds what the reader may count or leave (durations, ages, ordinals, vague plurals, "the two …"),
 * so that nothing else may be found. Marked by hand before the program first read them.
 */
import type { GoldArticle } from './figures.ts';

export const WIRES: readonly GoldArticle[] = [
  // Economy
  {
    published: '2023-07-14',
    body: `Malaysia's economy grew 5.6% in the first quarter from a year earlier, slowing from 7.1% in the final three months of 2022, the central bank said on Friday, as exports weakened.

Household spending, which makes up about 60% of gross domestic product, rose 5.9%. Exports slipped 3.3% to RM352.7 billion ($77.4 billion), the first fall in ten quarters, while imports edged down 0.2%. The trade surplus narrowed to RM59.7 billion from RM64.3 billion in the previous quarter.

Headline inflation eased to 3.4% in May, down from a peak of 4.7% last August. Food prices were still 5.9% higher than a year ago, with eggs costing 45 sen apiece and a kilogram of chicken RM9.40.

Bank Negara has raised its overnight policy rate five times since May 2022, by a combined 125 basis points, to 3%. Twelve of 17 economists in a survey expect no further move this year; three see a quarter-point increase and two see a cut. The median forecast is for growth of between 4% and 5% in 2023.

The jobless rate stood at 3.5%, with 586,900 people out of work, compared with 671,200 a year before. The number of foreign workers climbed by 182,000 to 1.9 million. Minimum wages were lifted to RM1,500 a month for firms with five or more employees.

The ringgit has lost nearly 6% of its value against the dollar since January and was trading at 4.58 to the dollar on Friday. The benchmark index added 4.2 points, or 0.3%, to close at 1,412.09, with 512 stocks higher and 318 lower. Turnover was 2.8 billion shares worth RM1.9 billion.

"We project a deficit of 5 percent of GDP in 2023 and 3.2 percent by 2025," Finance Ministry official Azlan Rahim told a forum attended by 400 investors. Government debt amounts to RM1.5 trillion, more than 80 percent of output including liabilities.`,
    figures: [
      '5.6% | 5.6 | percent | increase | m:economy | p:2023-Q1',
      '7.1% | 7.1 | percent | level | m:economy/grew | p:2022-10/2022-12',
      '60% | 60 | percent | level | m:spending/product',
      '5.9% | 5.9 | percent | increase | m:spending',
      '3.3% | 3.3 | percent | decrease | m:Exports',
      'RM352.7 billion | 352700000000 | MYR | level | m:Exports',
      '$77.4 billion | 77400000000 | USD | level | m:Exports',
      '0.2% | 0.2 | percent | decrease | m:imports',
      'RM59.7 billion | 59700000000 | MYR | level | m:surplus',
      'RM64.3 billion | 64300000000 | MYR | level | m:surplus',
      '3.4% | 3.4 | percent | level | m:inflation | p:2023-05',
      '4.7% | 4.7 | percent | level | m:inflation/peak | p:2022-08',
      '5.9% | 5.9 | percent | increase | m:prices',
      '45 sen apiece | 45 | sen | level | m:eggs',
      'RM9.40 | 9.4 | MYR | level | m:chicken',
      'five times | 5 | times | level | m:rate',
      '125 basis points | 125 | basis point | increase | m:rate',
      '3% | 3 | percent | level | m:rate',
      'Twelve | 12 | economist | level | m:economists',
      '17 economists | 17 | economist | level | m:economists',
      'three | 3 | economist | level',
      'two | 2 | economist | level',
      '4% and 5% | 4..5 | percent | increase | m:growth | p:2023',
      '3.5% | 3.5 | percent | level | m:jobless',
      '586,900 people | 586900 | person | level | m:people/work',
      '671,200 | 671200 | person | level | m:people/work',
      '182,000 | 182000 | foreign worker | increase | m:workers',
      '1.9 million | 1900000 | foreign worker | level | m:workers',
      'RM1,500 a month | 1500 | MYR/month | level | m:wages',
      'five or more employees | 5 | employee | level | m:employees',
      '6% | 6 | percent | decrease | m:ringgit/value',
      '4.58 | 4.58 | - | level | m:ringgit',
      '4.2 points | 4.2 | point | increase | m:index',
      '0.3% | 0.3 | percent | increase | m:index',
      '1,412.09 | 1412.09 | point | level | m:index',
      '512 stocks | 512 | stock | level | m:stocks',
      '318 | 318 | stock | level | m:stocks',
      '2.8 billion shares | 2800000000 | share | level | m:Turnover/shares',
      'RM1.9 billion | 1900000000 | MYR | level | m:Turnover/shares',
      '5 percent | 5 | percent | target | m:deficit | p:2023',
      '3.2 percent | 3.2 | percent | target | m:deficit | p:2025',
      '400 investors | 400 | investor | level | m:investors',
      'RM1.5 trillion | 1500000000000 | MYR | level | m:debt',
      '80 percent | 80 | percent | level | m:debt/output',
    ],
    optional: ['quarter-point | 0.25 | percentage point', 'ten quarters | 10 | quarter'],
  },
  // War
  {
    published: '2022-10-18',
    body: `Shelling killed at least 14 people and wounded 31 others, including four children, in the eastern city of Lorvat on Monday, the regional governor said.

Rescuers pulled 22 people from the rubble of a nine-storey apartment block hit by two rockets shortly before 6 a.m. Three people were still missing on Tuesday. Some 45,000 residents were left without electricity after a 330-kilovolt substation burned.

The army said it had shot down 37 of 43 drones and 11 cruise missiles overnight. It put enemy losses since February at 65,000 soldiers, 2,529 tanks and 268 aircraft. The figures could not be verified.

Moscow's forces have fired more than 4,500 missiles since the invasion began eight months ago, and hold about a fifth of the country. On Sunday, Ukrainian troops advanced up to 12 km along a 70-km front and retook five villages, a spokesman for the 30th brigade said.

The United States announced a $725 million package on Friday, bringing its military aid to $17.6 billion since February 24. It includes 23,000 artillery rounds, 5,000 anti-tank weapons and more than 200 Humvees. Germany has delivered the first of four IRIS-T systems, each costing around 140 million euros, with a range of 40 km.

The U.N. refugee agency says 7.7 million refugees have been recorded across Europe and 6.2 million people are displaced inside the country. The monitors have verified 6,306 civilian deaths, among them 397 children, and 9,602 injuries.

Repairing power plants will cost at least $1 billion, the energy minister said; 30% of stations were destroyed in the past eight days and 1,162 towns remain cut off. Households were asked to cut consumption by 20 per cent between 5 p.m. and 11 p.m.

Sapper Olha Danylenko, 34, said her 12-member team had cleared 600 hectares and found 1,700 mines. "One in three houses here is gone," she said. Prisoners were swapped on Thursday: 108 women returned, the 29th such exchange.`,
    figures: [
      '14 people | 14 | person | level | m:killed/people | p:2022-10-17',
      '31 others | 31 | person | level | m:wounded',
      'four children | 4 | child | level | m:children',
      '22 people | 22 | person | level | m:people',
      'nine-storey | 9 | storey | level | m:apartment/block',
      'two rockets | 2 | rocket | level | m:rockets',
      'Three people | 3 | person | level | m:missing/people',
      '45,000 residents | 45000 | resident | level | m:residents',
      '330-kilovolt | 330 | kilovolt | level | m:substation',
      '37 | 37 | drone | level | m:drones',
      '43 drones | 43 | drone | level | m:drones',
      '11 cruise missiles | 11 | cruise missile | level | m:missiles',
      '65,000 soldiers | 65000 | soldier | level | m:losses/soldiers',
      '2,529 tanks | 2529 | tank | level | m:tanks',
      '268 aircraft | 268 | aircraft | level | m:aircraft',
      '4,500 missiles | 4500 | missile | level | m:missiles',
      'a fifth | 20 | percent | level | m:country',
      '12 km | 12 | kilometer | level | m:troops/advanced',
      '70-km | 70 | kilometer | level | m:front',
      'five villages | 5 | village | level | m:villages',
      '$725 million | 725000000 | USD | level | m:package',
      '$17.6 billion | 17600000000 | USD | level | m:aid',
      '23,000 artillery rounds | 23000 | artillery round | level | m:rounds',
      '5,000 anti-tank weapons | 5000 | anti-tank weapon | level | m:weapons',
      '200 Humvees | 200 | Humvee | level | m:Humvees',
      'four IRIS-T systems | 4 | IRIS-T system | level | m:systems',
      '140 million euros | 140000000 | EUR | level | m:systems/costing',
      '40 km | 40 | kilometer | level | m:range',
      '7.7 million refugees | 7700000 | refugee | level | m:refugees',
      '6.2 million people | 6200000 | person | level | m:people/displaced',
      '6,306 civilian deaths | 6306 | civilian death | level | m:deaths',
      '397 children | 397 | child | level | m:children',
      '9,602 injuries | 9602 | injury | level | m:injuries',
      '$1 billion | 1000000000 | USD | target | m:plants/Repairing',
      '30% | 30 | percent | level | m:stations',
      '1,162 towns | 1162 | town | level | m:towns',
      '20 per cent | 20 | percent | decrease | m:consumption',
      '12-member | 12 | member | level | m:team/member',
      '600 hectares | 600 | hectare | level | m:cleared/team',
      '1,700 mines | 1700 | mine | level | m:mines',
      'One in three | 33.333333333333336 | percent | level | m:houses',
      '108 women | 108 | woman | level | m:women',
    ],
    optional: [],
  },
  // Disaster
  {
    published: '2019-08-13',
    body: `At least 147 people have died and hundreds of thousands have fled their homes in floods across southern and western India, officials said on Tuesday, as rains battered four states for an eighth day.

In Kerala, the worst hit, the toll rose to 83 from 76 on Monday, with 58 people missing. More than 255,000 people were sheltering in 1,413 relief camps, state authorities said. Eight of the state's 14 districts remained on red alert. The village of Puthumala received 870 mm (34 inches) of rain in 72 hours, three times the normal for the whole of August.

Karnataka, home to the technology hub of Bengaluru, has evacuated 673,000 people; 48 have been killed and 16 are missing. Its chief minister put the damage at 100 billion rupees ($1.4 billion) and asked for Rs 3,000 crore at once. Floodwaters drowned 50,000 cattle and flattened 1,224 houses, officials said, while 136 major roads and 460 bridges were damaged.

Helicopters of the navy winched 17 villagers, two of them pregnant, from rooftops. The army has sent 12 columns of 60 men each. Trains on 23 routes were cancelled and 268 passengers were stranded for 14 hours on an express bound for Mumbai, about 100 km away.

In neighbouring Maharashtra the water level in the Krishna river fell from 57.5 feet to 51 feet, still 8 feet above the danger mark. Dams in the state were 89 percent full, against 54 percent at the same time last year.

Kerala lost 488 people in floods in 2018, its worst in nearly a century. A team of 25 experts said then that rebuilding would cost between $3.5 billion and $4 billion. So far the state has received less than half of that sum. Rainfall from June 1 to August 12 was 3% above average nationwide, but 21% short in 10 of 36 weather subdivisions.`,
    figures: [
      '147 people | 147 | person | level | m:died/people',
      'four states | 4 | state | level | m:states',
      '83 | 83 | person | level | m:toll',
      '76 | 76 | person | level | m:toll | p:2019-08-12',
      '58 people | 58 | person | level | m:missing/people',
      '255,000 people | 255000 | person | level | m:people',
      '1,413 relief camps | 1413 | relief camp | level | m:camps',
      'Eight | 8 | district | level | m:districts',
      '14 districts | 14 | district | level | m:districts',
      '870 mm | 870 | millimeter | level | m:rain',
      '34 inches | 34 | inch | level | m:rain',
      'three times | 3 | times | level | m:normal/rain',
      '673,000 people | 673000 | person | level | m:people/evacuated',
      '48 | 48 | person | level | m:killed',
      '16 | 16 | person | level | m:missing',
      '100 billion rupees | 100000000000 | INR | level | m:damage',
      '$1.4 billion | 1400000000 | USD | level | m:damage',
      'Rs 3,000 crore | 30000000000 | INR | level',
      '50,000 cattle | 50000 | cattle | level | m:cattle',
      '1,224 houses | 1224 | house | level | m:houses',
      '136 major roads | 136 | major road | level | m:roads',
      '460 bridges | 460 | bridge | level | m:bridges',
      '17 villagers | 17 | villager | level | m:villagers',
      'two | 2 | villager | level',
      '12 columns | 12 | column | level | m:columns',
      '60 men | 60 | man | level | m:men',
      '23 routes | 23 | route | level | m:routes/Trains',
      '268 passengers | 268 | passenger | level | m:passengers',
      '100 km | 100 | kilometer | level',
      '57.5 feet | 57.5 | foot | level | m:level',
      '51 feet | 51 | foot | level | m:level',
      '8 feet | 8 | foot | difference | m:level/mark',
      '89 percent | 89 | percent | level | m:Dams',
      '54 percent | 54 | percent | level | m:Dams',
      '488 people | 488 | person | level | m:people | p:2018',
      '25 experts | 25 | expert | level | m:experts',
      '$3.5 billion and $4 billion | 3500000000..4000000000 | USD | level | m:rebuilding',
      'half | 50 | percent | level',
      '3% | 3 | percent | difference | m:Rainfall',
      '21% | 21 | percent | difference | m:Rainfall',
      '10 | 10 | weather subdivision | level',
      '36 weather subdivisions | 36 | weather subdivision | level',
    ],
    optional: ['hundreds of thousands | 100000..1000000 | person', '72 hours | 72 | hour', '14 hours | 14 | hour'],
  },
  // Health
  {
    published: '2021-11-24',
    body: `Norway reported 3,038 new coronavirus cases on Wednesday, the most in a single day since the pandemic began and 60 percent more than a week ago, as health officials urged people over 45 to take a third dose.

There were 236 patients in hospital, 25 more than on Tuesday, of whom 58 were in intensive care and 31 on ventilators. Seven more people died, taking the total to 1,015. In a country of 5.4 million, some 87.6 per cent of adults are fully vaccinated, but only 5.5 per cent have had a booster.

The incidence over 14 days has reached 497 cases per 100,000 inhabitants, up from 301 at the start of the month, the Institute of Public Health said in its 46-page weekly report. It estimated the reproduction number at 1.2. Children aged 6 to 12 made up a third of those infected; 1 in 5 tests in Tromsø was positive.

Unvaccinated patients were five times as likely to need a hospital bed, according to a study of 4,211 cases published in the journal. Protection against infection fell from 80 per cent to 46 per cent within six months, it found. Side effects were reported by 0.3 percent of the 96,400 people who had received a booster by November 15.

The government will spend 1.8 billion kroner ($203 million) on tests and buy 2 million self-test kits, enough for every pupil to be tested twice a week. A fine of NOK 20,000 awaits travellers who break quarantine. Face masks cost about kr 3.50 each in shops.

Neighbouring Denmark registered 4,426 infections and Sweden 1,214. Across the WHO's European region, which comprises 53 countries, deaths could top 2.2 million by March 1, the agency warned on Tuesday; they now number about 1.5 million. It said 95 percent mask use would save over 160,000 lives.

"We have a shortage of 1,500 nurses," said Lill Sverresdatter, who leads a union with 120,000 members. Hospitals have postponed nine out of ten hip operations.`,
    figures: [
      '3,038 new coronavirus cases | 3038 | new coronavirus case | level | m:cases | p:2021-11-24',
      '60 percent | 60 | percent | increase | m:cases',
      '236 patients | 236 | patient | level | m:patients',
      '25 more | 25 | patient | increase | m:patients',
      '58 | 58 | patient | level | m:care/patients',
      '31 | 31 | patient | level | m:ventilators/patients',
      'Seven more people | 7 | person | level | m:died/people',
      '1,015 | 1015 | - | level | m:total/died/people',
      '5.4 million | 5400000 | person | level | m:country',
      '87.6 per cent | 87.6 | percent | level | m:adults',
      '5.5 per cent | 5.5 | percent | level | m:booster/adults',
      '497 cases per 100,000 inhabitants | 497 | case/100,000 inhabitants | level | m:incidence',
      '301 | 301 | case/100,000 inhabitants | level | m:incidence',
      '46-page | 46 | page | level | m:report',
      '1.2 | 1.2 | - | level | m:reproduction/number',
      'a third | 33.333333333333336 | percent | level | m:infected/Children',
      '1 in 5 | 20 | percent | level | m:tests',
      'five times | 5 | times | level | m:patients/likely',
      '4,211 cases | 4211 | case | level | m:cases/study',
      '80 per cent | 80 | percent | level | m:Protection',
      '46 per cent | 46 | percent | level | m:Protection',
      '0.3 percent | 0.3 | percent | level | m:effects/people',
      '96,400 people | 96400 | person | level | m:people/booster',
      '1.8 billion kroner | 1800000000 | NOK | target | m:tests',
      '$203 million | 203000000 | USD | target | m:tests',
      '2 million self-test kits | 2000000 | self-test kit | target | m:kits',
      'NOK 20,000 | 20000 | NOK | level | m:fine',
      'kr 3.50 each | 3.5 | NOK | level | m:masks',
      '4,426 infections | 4426 | infection | level | m:infections',
      '1,214 | 1214 | infection | level | m:Sweden',
      '53 countries | 53 | country | level | m:countries',
      '2.2 million | 2200000 | death | target | m:deaths | p:2022-03-01',
      '1.5 million | 1500000 | death | level | m:deaths/they',
      '95 percent | 95 | percent | level | m:mask',
      '160,000 lives | 160000 | life | level | m:lives',
      '1,500 nurses | 1500 | nurse | level | m:nurses',
      '120,000 members | 120000 | member | level | m:members/union',
      'nine out of ten | 90 | percent | level | m:operations',
    ],
    optional: [
      '45 | 45 | year old',
      '14 days | 14 | day',
      '6 to 12 | 6..12 | year old',
      'six months | 6 | month',
      'twice | 2 | times',
    ],
  },
  // Sport
  {
    published: '2018-05-20',
    body: `Kenyan Ruth Chepkemoi won the Rotterdam half marathon in 66 minutes 12 seconds on Sunday, 41 seconds ahead of her compatriot, before a crowd that police put at 90,000.

The 24-year-old covered the last 5 km in 15:21 to earn 15,000 euros and a bonus of 5,000 for the course record. It was her third win in four starts this season. Some 14,600 runners from 71 nations took part, 8 percent more than in 2017; 212 needed first aid in temperatures of 27 degrees.

In football, Valmora beat Sant Feliu 3-1 to take the title with 84 points from 38 games, four clear of Breda. Forward Luca Ferri scored twice to finish with 31 goals, one short of the club's best set in 1998, and has now found the net in 11 matches running. Valmora had 62 percent of possession and 19 shots to their visitors' six. The attendance was 48,112.

The champions will receive about £38 million in prize money, while the three relegated clubs share a parachute payment of £90 million over three years. Ferri, who cost Valmora 22.5 million euros two summers ago, is wanted by Lisbon for a fee of up to 60 million. His contract runs until 2021 and pays him 110,000 euros a week.

In basketball, guard Dee Holloway had 34 points, 12 rebounds and nine assists as Boston downed Cleveland 108-83 to lead the best-of-seven series 2-1. Boston made 17 of 36 three-pointers and shot 51 per cent from the field; Cleveland turned the ball over 19 times.

At the Tour of Alpen, Spain's Iker Zubia took the 171-km fourth stage by 8 seconds and leads overall with a gap of one minute 14 seconds. The peloton climbs 4,100 metres on Monday on slopes of up to 18 percent. Of the 176 riders who started, 149 are left. Two teams with seven riders each withdrew on Friday after a crash at 70 kph.`,
    figures: [
      '90,000 | 90000 | - | level | m:crowd',
      '5 km | 5 | kilometer | level',
      '15,000 euros | 15000 | EUR | level | m:earn',
      '5,000 | 5000 | EUR | level | m:bonus',
      '14,600 runners | 14600 | runner | level | m:runners',
      '71 nations | 71 | nation | level | m:nations',
      '8 percent | 8 | percent | increase | m:runners',
      '212 | 212 | runner | level',
      '27 degrees | 27 | degree | level | m:temperatures',
      '84 points | 84 | point | level | m:points',
      '38 games | 38 | game | level | m:games',
      '31 goals | 31 | goal | level | m:goals',
      '11 matches | 11 | match | level | m:matches',
      '62 percent | 62 | percent | level | m:possession',
      '19 shots | 19 | shot | level | m:shots',
      'six | 6 | shot | level',
      '48,112 | 48112 | person | level | m:attendance',
      '£38 million | 38000000 | GBP | target | m:money',
      'three relegated clubs | 3 | relegated club | level | m:clubs',
      '£90 million | 90000000 | GBP | level | m:payment',
      '22.5 million euros | 22500000 | EUR | level | m:Ferri/cost',
      '60 million | 60000000 | EUR | level | m:fee',
      '110,000 euros a week | 110000 | EUR/week | level | m:contract/pays',
      '34 points | 34 | point | level | m:points',
      '12 rebounds | 12 | rebound | level | m:rebounds',
      'nine assists | 9 | assist | level | m:assists',
      '17 | 17 | three-pointer | level',
      '36 three-pointers | 36 | three-pointer | level | m:pointers',
      '51 per cent | 51 | percent | level',
      '19 times | 19 | times | level | m:ball',
      '171-km | 171 | kilometer | level | m:stage',
      '4,100 metres | 4100 | meter | level | m:climbs/peloton',
      '18 percent | 18 | percent | level | m:slopes',
      '176 riders | 176 | rider | level | m:riders',
      '149 | 149 | rider | level',
      'Two teams | 2 | team | level | m:teams',
      'seven riders | 7 | rider | level | m:riders',
      '70 kph | 70 | kilometer/hour | level | m:crash',
    ],
    optional: [
      '66 minutes | 66 | minute',
      '12 seconds | 12 | second',
      '66 minutes 12 seconds | 3972 | second',
      '41 seconds | 41 | second',
      '24-year-old | 24 | year old',
      'four starts | 4 | start',
      'four | 4 | point',
      'one | 1 | goal',
      'twice | 2 | times',
      'three years | 3 | year',
      'two summers | 2 | summer',
      '8 seconds | 8 | second',
      'one minute | 1 | minute',
      '14 seconds | 14 | second',
    ],
  },
  // Science
  {
    published: '2020-02-07',
    body: `Astronomers have found a pair of planets orbiting a small star 31 light-years from Earth, one of them only 1.4 times as heavy as our own world, a team of 46 scientists reported on Thursday.

The inner planet circles its sun every 3.4 days at a distance of 4.9 million kilometres, about 30 times closer than Earth is to the sun. Its surface may reach 250 degrees Celsius (482 Fahrenheit). The outer one, a gas dwarf, has a mass of 7.6 Earths and a radius of 14,800 km. Fewer than 2 percent of the roughly 4,100 planets known beyond the solar system are this near.

The star, a red dwarf with 17 percent of the sun's mass, is an estimated 5 to 7 billion years old. The researchers used an instrument with 66 mirrors on a 3.6-metre telescope in Chile and watched the star on 230 nights between 2015 and 2019. "There is a one-in-1,000 chance that we are wrong," said lead author Mireille Astruc, 38, of the University of Geneva.

A follow-up mission, due for launch in 2026, will carry 26 cameras and cost 600 million euros, of which a third will come from national agencies. The 2.1-tonne craft will travel 1.5 million km to its post and scan up to a million stars, measuring dips in brightness of 0.008 percent.

In a separate study in the journal, biologists said the number of North American birds had fallen by 2.9 billion since 1970, a drop of 29 percent. Grassland species were hit hardest: 31 species together lost more than 700 million individuals, or 53 percent of their total. Radar at 143 stations showed 14 percent less traffic on spring nights over the past decade. Waterfowl rose 56 percent thanks to wetlands paid for with $4 billion from hunters' licences.

Carbon dioxide in the air averaged 411.4 parts per million in 2019, 2.6 ppm more than the year before, and seas stand 8 to 9 inches higher than in 1880.`,
    figures: [
      '31 light-years | 31 | light-year | level | m:star/planets',
      '1.4 times | 1.4 | times | level | m:heavy/planets/world',
      '46 scientists | 46 | scientist | level | m:team/scientists',
      '4.9 million kilometres | 4900000 | kilometer | level | m:distance',
      '30 times | 30 | times | level | m:closer/distance/planet',
      '250 degrees Celsius | 250 | degree Celsius | level | m:surface',
      '482 Fahrenheit | 482 | degree Fahrenheit | level | m:surface',
      '7.6 Earths | 7.6 | Earth | level | m:mass',
      '14,800 km | 14800 | kilometer | level | m:radius',
      '2 percent | 2 | percent | level | m:planets',
      '4,100 planets | 4100 | planet | level | m:planets',
      '17 percent | 17 | percent | level | m:mass',
      '66 mirrors | 66 | mirror | level | m:mirrors',
      '3.6-metre | 3.6 | meter | level | m:telescope',
      '230 nights | 230 | night | level | m:nights/star',
      'one-in-1,000 | 0.1 | percent | level | m:chance',
      '26 cameras | 26 | camera | target | m:cameras',
      '600 million euros | 600000000 | EUR | target | m:mission/cost',
      'a third | 33.333333333333336 | percent | target',
      '2.1-tonne | 2.1 | ton | level | m:craft',
      '1.5 million km | 1500000 | kilometer | target | m:craft/travel',
      'a million stars | 1000000 | star | target | m:stars',
      '0.008 percent | 0.008 | percent | level | m:brightness/dips',
      '2.9 billion | 2900000000 | North American bird | decrease | m:birds',
      '29 percent | 29 | percent | decrease | m:birds/drop',
      '31 species | 31 | species | level | m:species',
      '700 million individuals | 700000000 | individual | decrease | m:species/individuals',
      '53 percent | 53 | percent | decrease | m:total/species',
      '143 stations | 143 | station | level | m:stations',
      '14 percent | 14 | percent | decrease | m:traffic',
      '56 percent | 56 | percent | increase | m:Waterfowl',
      '$4 billion | 4000000000 | USD | level | m:licences/wetlands',
      '411.4 parts per million | 411.4 | part/million | level | m:dioxide | p:2019',
      '2.6 ppm | 2.6 | part/million | increase | m:dioxide',
      '8 to 9 inches | 8..9 | inch | difference | m:seas',
    ],
    optional: ['5 to 7 billion years old | 5000000000..7000000000 | year old', '3.4 days | 3.4 | day'],
  },
  // Crime
  {
    published: '2017-03-31',
    body: `A court in Manaus sentenced a former mayor to 18 years in prison on Thursday for taking R$14 million in bribes, the heaviest sentence yet in a case that has ensnared 93 politicians and businessmen.

Judge Paula Reis convicted Celso Andrade, 61, on nine of 12 counts of corruption and fined him 2.3 million reais ($735,000). He must also repay the city R$40.2 million. Four co-defendants received terms of between 5 and 11 years; two others were acquitted for lack of evidence.

Prosecutors said 26 construction firms had paid kickbacks of 1 to 3 percent on 157 public contracts worth more than R$8.9 billion from 2008 to 2014. Investigators searched 61 addresses in seven cities, seized 4.5 tonnes of documents, nine luxury cars, a 19-metre yacht and 380,000 euros in cash, and froze 210 bank accounts, including 17 in Switzerland.

Andrade, who served two terms, denied the charges. His lawyer said the 402-page ruling held "at least 20 errors" and that he would appeal within 10 days. About 300 supporters gathered outside; police used tear gas and arrested six.

The trial lasted 14 months and heard 118 witnesses. In a poll by Datavoz of 2,045 adults, 81 percent said the city was run by thieves, up seven points from last year, with a margin of error of 2 percentage points. Three in four would vote for a newcomer.

Homicides in the state fell 12.5 percent in 2016 to 1,042, or 26 per 100,000 residents, but robberies went up by 4,300 to 38,900. The prison where 56 inmates died in a riot on New Year's Day holds 1,224 men in a space built for 454. The governor has promised 1,200 more places and 800 guards by the end of 2018, at a cost of R$150 million.

A 22-year-old guard and two prisoners, one of them aged 19, were charged last week over the killings. The search for 87 fugitives goes on; a reward of 5,000 reais is offered for each.`,
    figures: [
      'R$14 million | 14000000 | BRL | level | m:bribes',
      '93 politicians | 93 | politician | level | m:politicians',
      'nine | 9 | count | level | m:corruption/counts',
      '12 counts | 12 | count | level | m:corruption/counts',
      '2.3 million reais | 2300000 | BRL | level | m:fined/Andrade',
      '$735,000 | 735000 | USD | level | m:fined/Andrade',
      'R$40.2 million | 40200000 | BRL | level | m:repay/city',
      'Four co-defendants | 4 | co-defendant | level | m:defendants',
      'two others | 2 | - | level | m:acquitted',
      '26 construction firms | 26 | construction firm | level | m:firms',
      '1 to 3 percent | 1..3 | percent | level | m:kickbacks',
      '157 public contracts | 157 | public contract | level | m:contracts',
      'R$8.9 billion | 8900000000 | BRL | level | m:contracts | p:2008/2014',
      '61 addresses | 61 | address | level | m:addresses',
      'seven cities | 7 | city | level | m:cities',
      '4.5 tonnes | 4.5 | ton | level | m:documents',
      'nine luxury cars | 9 | luxury car | level | m:cars',
      '19-metre | 19 | meter | level | m:yacht',
      '380,000 euros | 380000 | EUR | level | m:cash',
      '210 bank accounts | 210 | bank account | level | m:accounts',
      '17 | 17 | bank account | level | m:Switzerland',
      'two terms | 2 | term | level | m:terms',
      '402-page | 402 | page | level | m:ruling',
      '20 errors | 20 | error | level | m:errors',
      '300 supporters | 300 | supporter | level | m:supporters',
      'six | 6 | person | level | m:arrested',
      '118 witnesses | 118 | witness | level | m:witnesses',
      '2,045 adults | 2045 | adult | level | m:adults/poll',
      '81 percent | 81 | percent | level',
      'seven points | 7 | percentage point | increase',
      '2 percentage points | 2 | percentage point | level | m:margin/error',
      'Three in four | 75 | percent | level | m:vote/newcomer',
      '12.5 percent | 12.5 | percent | decrease | m:Homicides | p:2016',
      '1,042 | 1042 | homicide | level | m:Homicides | p:2016',
      '26 per 100,000 residents | 26 | /100,000 residents | level | m:Homicides',
      '4,300 | 4300 | robbery | increase | m:robberies',
      '38,900 | 38900 | robbery | level | m:robberies',
      '56 inmates | 56 | inmate | level | m:inmates',
      '1,224 men | 1224 | man | level | m:men/prison',
      '454 | 454 | man | level | m:space/built/men',
      '1,200 more places | 1200 | place | target | m:places',
      '800 guards | 800 | guard | target | m:guards',
      'R$150 million | 150000000 | BRL | level | m:cost',
      'two prisoners | 2 | prisoner | level | m:prisoners',
      '87 fugitives | 87 | fugitive | level | m:fugitives',
      '5,000 reais | 5000 | BRL | level | m:reward',
    ],
    optional: [
      '18 years | 18 | year',
      '5 and 11 years | 5..11 | year',
      '10 days | 10 | day',
      '14 months | 14 | month',
      '22-year-old | 22 | year old',
      'one | 1 | prisoner',
      '19 | 19 | year old',
    ],
  },
  // Business results
  {
    published: '2024-05-02',
    body: `Nordflyg, Scandinavia's second-biggest airline, narrowed its first-quarter loss as passenger numbers jumped 17 percent, but warned that fuel would cost it 900 million Swedish crowns more this year than planned.

The pretax loss shrank to 1.12 billion crowns from 1.87 billion in the same period of 2023, the Stockholm-based company said on Thursday. Analysts polled by Finansdata had on average expected a loss of SEK 1.3 billion. Revenue rose to SEK 9.4 billion ($862 million), up 11 percent, on 5.9 million passengers, and the load factor climbed 2.4 points to 74.6 percent.

Shares in the carrier, down by a third over the past 12 months, were 6.8 percent higher at 0915 GMT, against a 0.4 percent dip in the wider market. They have traded between 21.50 and 38 crowns since the listing.

Unit costs excluding fuel were flat at 0.71 crowns per seat kilometre. Jet fuel, which averaged $104 a barrel, accounted for 27 percent of expenses. Nordflyg has hedged half its needs for the next six months at $96. It ended March with cash of 7.2 billion and net debt of 21 billion crowns, 4.1 times annual earnings.

The airline flies 131 aircraft, of which 80 are Airbus A320neo jets, and serves 125 destinations in 38 countries. It took delivery of three A350s in the quarter, has 34 planes on order at a list price of $4.7 billion and aims to cut emissions per passenger by 25% by 2025 from 2005 levels. Capacity will rise by 5-7 percent in the summer, when it adds 12 routes.

About 10,900 people work for the group. It will shed 450 office jobs, 300 of them in Sweden, for savings of between 0.5 and 0.6 billion crowns a year. "A strike by 1,000 pilots cost us $145 million in 2022," Chief Executive Annika Storm said. "We cannot afford a second one."

Rival Skyline, which lost 62 cents per share, plans to raise €400 million by selling a 19.9% stake to a fund. The bank Nordkredit cut its target price to 30 crowns from 35.`,
    figures: [
      '17 percent | 17 | percent | increase | m:passenger/numbers',
      '900 million Swedish crowns | 900000000 | SEK | increase | m:fuel | p:2024',
      '1.12 billion crowns | 1120000000 | SEK | level | m:loss',
      '1.87 billion | 1870000000 | SEK | level | m:loss',
      'SEK 1.3 billion | 1300000000 | SEK | level | m:loss',
      'SEK 9.4 billion | 9400000000 | SEK | level | m:Revenue',
      '$862 million | 862000000 | USD | level | m:Revenue',
      '11 percent | 11 | percent | increase | m:Revenue',
      '5.9 million passengers | 5900000 | passenger | level | m:passengers',
      '2.4 points | 2.4 | percentage point | increase | m:factor',
      '74.6 percent | 74.6 | percent | level | m:factor',
      'a third | 33.333333333333336 | percent | decrease | m:Shares',
      '6.8 percent | 6.8 | percent | increase | m:Shares',
      '0.4 percent | 0.4 | percent | decrease | m:market',
      '21.50 and 38 crowns | 21.5..38 | SEK | level',
      '0.71 crowns per seat kilometre | 0.71 | SEK/seat kilometer | level | m:costs',
      '$104 a barrel | 104 | USD/barrel | level | m:fuel',
      '27 percent | 27 | percent | level | m:expenses/fuel',
      'half | 50 | percent | level | m:needs',
      '$96 | 96 | USD | level | m:hedged/needs',
      '7.2 billion | 7200000000 | SEK | level | m:cash',
      '21 billion crowns | 21000000000 | SEK | level | m:debt',
      '4.1 times | 4.1 | times | level | m:earnings/debt',
      '131 aircraft | 131 | aircraft | level | m:aircraft',
      '80 | 80 | aircraft | level',
      '125 destinations | 125 | destination | level | m:destinations',
      '38 countries | 38 | country | level | m:countries',
      'three A350s | 3 | A350 | level | m:A350',
      '34 planes | 34 | plane | level | m:planes',
      '$4.7 billion | 4700000000 | USD | level | m:price',
      '25% | 25 | percent | target | m:emissions | p:2025',
      '5-7 percent | 5..7 | percent | increase | m:Capacity',
      '12 routes | 12 | route | increase | m:routes',
      '10,900 people | 10900 | person | level | m:people/work',
      '450 office jobs | 450 | office job | decrease | m:jobs',
      '300 | 300 | office job | level',
      '0.5 and 0.6 billion crowns a year | 500000000..600000000 | SEK/year | level | m:savings',
      '1,000 pilots | 1000 | pilot | level | m:pilots',
      '$145 million | 145000000 | USD | level | m:strike | p:2022',
      '62 cents per share | 62 | cent/share | decrease | m:Skyline',
      '€400 million | 400000000 | EUR | target',
      '19.9% | 19.9 | percent | level | m:stake',
      '30 crowns | 30 | SEK | level | m:price',
      '35 | 35 | SEK | level | m:price',
    ],
    optional: ['12 months | 12 | month', 'six months | 6 | month'],
  },
];
