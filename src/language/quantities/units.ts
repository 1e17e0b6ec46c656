/**
 * Units: currencies by ISO 4217 code, percent and points, SI, imperial and trade units, under the names that writers
 * give them. A unit is looked up by up to four words; its answer is one spelling for all of them.
 */
import type { FigureKind } from '../reading.ts';
import { isHyphen } from './numerals.ts';
import type { Token } from './tokens.ts';

export interface Unit {
  readonly unit: string;
  readonly kind: FigureKind;
  /** Last token of the unit. */
  readonly last: number;
  /** Brought to the unit's own scale ("bcm" is 1e9 cubic metres). */
  readonly factor: number;
}

const list = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([unit, names]) => names.split('|').map((name) => [name.trim(), unit] as const)),
  );

/** Written before the number. */
const PREFIXES = list({
  USD: '$|us$|u.s.$|usd|us $|u.s. $|$us|us',
  CAD: 'c$|ca$|cad|can$|cdn$|$c',
  AUD: 'a$|au$|aud|$a',
  NZD: 'nz$|nzd|$nz',
  HKD: 'hk$|hkd|$hk',
  SGD: 's$|sgd|$s',
  TWD: 'nt$|twd|$nt',
  BRL: 'r$|brl',
  MXN: 'mx$|mxn|mex$',
  ARS: 'ar$|ars',
  CLP: 'clp|cl$',
  COP: 'col$|cop',
  JMD: 'j$|jmd',
  TTD: 'tt$|ttd',
  ZWL: 'zw$|zwl',
  NAD: 'n$|nad',
  GBP: '£|gbp|ps',
  EUR: '€|eur',
  JPY: '¥|jpy|jp¥',
  CNY: 'rmb|cny|cn¥|yuan',
  INR: '₹|rs|rs.|inr',
  RUB: '₽|rub',
  KRW: '₩|krw',
  TRY: '₺|try',
  UAH: '₴|uah',
  CHF: 'chf|sfr',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln',
  CZK: 'czk',
  HUF: 'huf',
  RON: 'ron',
  ZAR: 'zar|r',
  PHP: '₱|php|p',
  THB: '฿|thb',
  IDR: 'idr|rp',
  MYR: 'rm|myr',
  KZT: 'kzt|₸',
  GEL: 'gel|₾',
  AED: 'aed|dh|dhs',
  SAR: 'sar|sr',
  QAR: 'qar|qr',
  EGP: 'egp|e£',
  ILS: '₪|ils|nis',
  NGN: '₦|ngn|n',
  GHS: '₵|ghs|gh₵',
  KES: 'ksh|kes',
  UGX: 'ugx',
  TZS: 'tzs',
  CRC: '₡',
  PYG: '₲',
  PKR: 'pkr',
  LKR: 'lkr',
  BDT: 'tk|bdt|৳',
  VND: '₫|vnd',
  BTC: '₿|btc',
  KR: 'kr|kr.',
  SH: 'sh',
});

/** Written after the number, by the singular. */
const SUFFIXES = list({
  USD: 'dollar|us dollar|u.s. dollar|u.s dollar|american dollar|united states dollar|usd|us$|buck|$|greenback',
  CAD: 'canadian dollar|cad',
  AUD: 'australian dollar|aud',
  NZD: 'new zealand dollar|nzd',
  HKD: 'hong kong dollar|hkd',
  SGD: 'singapore dollar|singaporean dollar|sgd',
  TWD: 'taiwan dollar|new taiwan dollar|twd',
  EUR: 'euro|eur|€',
  GBP: 'pound sterling|british pound|sterling|gbp|£|quid',
  EGP: 'egyptian pound|egp',
  JPY: 'yen|japanese yen|jpy|¥',
  CNY: 'yuan|chinese yuan|renminbi|chinese renminbi|rmb|cny|yuan renminbi',
  RUB: 'ruble|rouble|russian ruble|russian rouble|rub|₽',
  UAH: 'hryvnia|hryvnya|uah',
  BYN: 'belarusian ruble|belarusian rouble',
  KZT: 'tenge|kzt',
  UZS: 'uzbek som',
  INR: 'indian rupee|inr',
  PKR: 'pakistani rupee|pkr',
  LKR: 'sri lankan rupee',
  KRW: 'won|south korean won|korean won|krw',
  KPW: 'north korean won',
  TRY: 'turkish lira|try',
  IRR: 'iranian rial|toman',
  SAR: 'saudi riyal',
  QAR: 'qatari riyal',
  AED: 'emirati dirham|uae dirham|aed',
  ILS: 'shekel|israeli shekel|new israeli shekel',
  CHF: 'swiss franc|chf',
  XAF: 'cfa franc',
  SEK: 'swedish krona|swedish kronor|swedish crown|sek',
  NOK: 'norwegian krone|norwegian kroner|norwegian crown|nok',
  DKK: 'danish krone|danish kroner|danish crown|dkk',
  ISK: 'icelandic krona|icelandic kronur|kronur|krónur',
  CZK: 'czech koruna|czech crown|koruna|koruny|czk|kč',
  PLN: 'zloty|zlotys|polish zloty|pln|zł|zl',
  HUF: 'forint|hungarian forint|huf|ft',
  RON: 'romanian leu|romanian lei',
  BGN: 'bulgarian lev|leva',
  MXN: 'mexican peso|mxn',
  ARS: 'argentine peso|argentinian peso|ars',
  CLP: 'chilean peso|clp',
  COP: 'colombian peso|cop',
  UYU: 'uruguayan peso',
  CUP: 'cuban peso',
  DOP: 'dominican peso',
  PEN: 'peruvian sol|nuevo sol|soles',
  VES: 'bolivar|bolívar',
  PYG: 'guarani|guaraní|guaranies|guaraníes',
  PHP: 'philippine peso|php',
  BRL: 'brazilian real|brazilian reais|reais|brl',
  ZAR: 'rand|south african rand|zar',
  NGN: 'naira|nigerian naira',
  KES: 'kenyan shilling|kenya shilling|kes',
  UGX: 'ugandan shilling|uganda shilling|ugx',
  TZS: 'tanzanian shilling|tanzania shilling',
  SOS: 'somali shilling',
  ETB: 'birr|ethiopian birr',
  ZMW: 'zambian kwacha',
  MWK: 'malawian kwacha|malawi kwacha',
  BWP: 'pula',
  MAD: 'moroccan dirham',
  TND: 'tunisian dinar',
  DZD: 'algerian dinar',
  LYD: 'libyan dinar',
  IQD: 'iraqi dinar',
  KWD: 'kuwaiti dinar',
  JOD: 'jordanian dinar',
  BHD: 'bahraini dinar',
  RSD: 'serbian dinar',
  OMR: 'omani rial',
  YER: 'yemeni rial|yemeni riyal',
  LBP: 'lebanese pound|lebanese lira',
  SYP: 'syrian pound',
  SDG: 'sudanese pound',
  AMD: 'armenian dram|dram',
  AZN: 'azerbaijani manat|azeri manat',
  TMT: 'turkmen manat',
  GEL: 'lari|georgian lari',
  KGS: 'kyrgyz som',
  TJS: 'tajik somoni|somoni',
  MDL: 'moldovan leu|moldovan lei',
  ALL: 'albanian lek|lek|leke',
  MKD: 'macedonian denar|denar',
  HRK: 'kuna|croatian kuna',
  XOF: 'west african cfa franc',
  CDF: 'congolese franc',
  RWF: 'rwandan franc',
  AFN: 'afghani',
  NPR: 'nepali rupee|nepalese rupee',
  MUR: 'mauritian rupee',
  MMK: 'myanmar kyat|kyat',
  KHR: 'cambodian riel|riel',
  LAK: 'lao kip|kip',
  FJD: 'fiji dollar|fijian dollar',
  JMD: 'jamaican dollar|jamaica dollar',
  TTD: 'trinidad dollar',
  ZWL: 'zimbabwe dollar|zimbabwean dollar',
  NAD: 'namibian dollar|namibia dollar',
  GHS: 'ghana cedi|cedi|ghanaian cedi',
  THB: 'baht|thai baht',
  IDR: 'rupiah|indonesian rupiah|idr',
  MYR: 'ringgit|malaysian ringgit',
  VND: 'dong|vietnamese dong',
  MNT: 'tugrik|mongolian tugrik',
  BDT: 'taka|bangladeshi taka',
  BOB: 'boliviano',
  MOP: 'pataca',
  HNL: 'lempira',
  GTQ: 'quetzal',
  NIO: 'cordoba|córdoba',
  CRC: 'costa rican colon|colones',
  PAB: 'balboa',
  HTG: 'gourde',
  GMD: 'dalasi',
  SLE: 'leone',
  MZN: 'metical|meticais',
  MGA: 'ariary',
  AOA: 'kwanza',
  ERN: 'nakfa',
  MRU: 'ouguiya',
  MVR: 'rufiyaa',
  BTN: 'ngultrum',
  PGK: 'papua new guinea kina|kina',
  CVE: 'cape verdean escudo',
  BAM: 'convertible mark|bosnian mark',
  BND: 'brunei dollar',
  LRD: 'liberian dollar',
  BBD: 'barbados dollar|barbadian dollar',
  BZD: 'belize dollar',
  GYD: 'guyanese dollar|guyana dollar',
  BSD: 'bahamian dollar',
  XCD: 'east caribbean dollar',
  BTC: 'bitcoin|btc',
  ETH: 'ether|eth',
});

/** Codes that are also written small. */
const LOWER_CODES = new Set(['usd', 'eur', 'gbp', 'inr', 'chf']);

const MEASURES = list({
  millimeter: 'millimeter|millimetre|mm',
  centimeter: 'centimeter|centimetre|cm',
  meter: 'meter|metre|m',
  kilometer: 'kilometer|kilometre|km|kms|klick',
  micrometer: 'micrometer|micrometre|micron|μm|µm',
  nanometer: 'nanometer|nanometre|nm',
  mile: 'mile|mi',
  'nautical mile': 'nautical mile|nautical-mile|nmi',
  foot: 'foot|feet|ft|ft.',
  inch: 'inch|inches|in.',
  yard: 'yard|yd',
  'light-year': 'light-year|light year',
  'square meter': 'square meter|square metre|sq m|sqm|m²|sq. m|square-meter|square-metre',
  'square kilometer': 'square kilometer|square kilometre|sq km|sqkm|km²|km2|sq. km|square-kilometer|square-kilometre',
  'square mile': 'square mile|sq mi|sq mile|square-mile|sq. mile',
  'square foot': 'square foot|square feet|sq ft|sq. ft|square-foot',
  acre: 'acre',
  hectare: 'hectare|ha',
  'cubic meter': 'cubic meter|cubic metre|cu m|m³|cubic-meter|cubic-metre',
  'cubic foot': 'cubic foot|cubic feet',
  'cubic inch': 'cubic inch|cubic inches',
  'cubic kilometer': 'cubic kilometer|cubic kilometre',
  microgram: 'microgram|mcg|μg|µg',
  milligram: 'milligram|milligramme|mg',
  gram: 'gram|gramme|g',
  kilogram: 'kilogram|kilogramme|kg|kilo',
  ton: 'ton|tonne|metric ton|metric tonne|t|mt|metric-ton',
  kiloton: 'kiloton|kilotonne|kt',
  gigaton: 'gigaton|gigatonne|gt',
  megaton: 'megaton|megatonne',
  'short ton': 'short ton',
  'long ton': 'long ton',
  quintal: 'quintal',
  pound: 'lb|lbs',
  ounce: 'ounce|oz|troy ounce',
  carat: 'carat|karat',
  bushel: 'bushel|bu',
  liter: 'liter|litre|l',
  milliliter: 'milliliter|millilitre|ml',
  centiliter: 'centiliter|centilitre|cl',
  hectoliter: 'hectoliter|hectolitre|hl',
  megaliter: 'megaliter|megalitre',
  gigaliter: 'gigaliter|gigalitre',
  'fluid ounce': 'fluid ounce|fl oz',
  quart: 'quart',
  tablespoon: 'tablespoon|tbsp',
  teaspoon: 'teaspoon|tsp',
  'acre-foot': 'acre-foot|acre-feet|acre foot|acre feet',
  'board foot': 'board foot|board feet',
  dunam: 'dunam|dunum',
  gallon: 'gallon|gal',
  pint: 'pint',
  barrel: 'barrel|bbl',
  'barrel/day': 'bpd|b/d|barrel per day|barrel a day|barrel of oil per day|barrel of oil a day|barrel of crude per day',
  watt: 'watt|w',
  kilowatt: 'kilowatt|kw',
  megawatt: 'megawatt|mw',
  gigawatt: 'gigawatt|gw',
  terawatt: 'terawatt|tw',
  'kilowatt-hour': 'kilowatt-hour|kilowatt hour|kwh',
  'megawatt-hour': 'megawatt-hour|megawatt hour|mwh',
  'gigawatt-hour': 'gigawatt-hour|gigawatt hour|gwh',
  'terawatt-hour': 'terawatt-hour|terawatt hour|twh',
  joule: 'joule',
  calorie: 'calorie|cal',
  kilocalorie: 'kilocalorie|kcal',
  'electron volt': 'electron volt|electronvolt',
  newton: 'newton',
  kilonewton: 'kilonewton|kn',
  lumen: 'lumen',
  lux: 'lux',
  ohm: 'ohm|Ω',
  becquerel: 'becquerel|bq',
  sievert: 'sievert|sv',
  millisievert: 'millisievert|msv',
  microsievert: 'microsievert|μsv|µsv',
  'part per million': 'part per million|part-per-million|ppm',
  'part per billion': 'part per billion|ppb',
  'millimeter of mercury': 'mmhg|mm hg|millimeter of mercury|millimetre of mercury',
  parsec: 'parsec',
  'light-minute': 'light-minute',
  'astronomical unit': 'astronomical unit|au',
  fathom: 'fathom',
  furlong: 'furlong',
  horsepower: 'horsepower|hp|ps',
  'brake horsepower': 'bhp|brake horsepower',
  'newton meter': 'nm|newton meter|newton metre|newton-meter|newton-metre',
  'foot pound-force': 'lb-ft|lb ft|lb.-ft.|foot-pound|foot pound|ft-lb|ft lb|lbft|ft-lbf|foot pound-force',
  'pound-foot': 'pound-foot|pound-feet|pound foot|pound feet',
  volt: 'volt|v',
  kilovolt: 'kilovolt|kv',
  millivolt: 'millivolt|mv',
  milliwatt: 'milliwatt',
  kilojoule: 'kilojoule|kj',
  megajoule: 'megajoule|mj',
  gigajoule: 'gigajoule|gj',
  terajoule: 'terajoule|tj',
  amp: 'amp|ampere|amperes',
  'amp-hour': 'amp-hour|amp hour|ampere-hour|ah',
  'watt-hour': 'watt-hour|watt hour|wh',
  'kilovolt-ampere': 'kva|kilovolt-ampere',
  'milliampere-hour': 'mah|milliamp hour',
  hertz: 'hertz|hz',
  kilohertz: 'kilohertz|khz',
  megahertz: 'megahertz|mhz',
  gigahertz: 'gigahertz|ghz',
  byte: 'byte',
  kilobyte: 'kilobyte|kb',
  megabyte: 'megabyte|mb',
  gigabyte: 'gigabyte|gb',
  terabyte: 'terabyte|tb',
  petabyte: 'petabyte|pb',
  exabyte: 'exabyte',
  bit: 'bit',
  kilobit: 'kilobit',
  megabit: 'megabit',
  gigabit: 'gigabit',
  'kilobit/second': 'kbps|kb/s|kilobit per second',
  'terabit/second': 'tbps|terabit per second',
  'megabit/second': 'mbps|mb/s|megabit per second',
  'gigabit/second': 'gbps|gigabit per second',
  megapixel: 'megapixel|mp',
  pixel: 'pixel|px',
  'degree Celsius':
    '℃|degree celsius|degree centigrade|celsius|centigrade|degree c|°c|c|°celsius|°centigrade|degrees c',
  'degree Fahrenheit': '℉|degree fahrenheit|fahrenheit|degree f|°f|f|°fahrenheit|degrees f',
  degree: 'degree|°',
  'mile/hour': 'mph|mile per hour|mile an hour|mile-per-hour|mile-an-hour',
  'kilometer/hour': 'kph|kmh|km/h|km/hr|kilometer per hour|kilometre per hour|kilometer an hour|kilometre an hour|kmph',
  'meter/second': 'm/s|meter per second|metre per second',
  'mile/gallon': 'mpg|mile per gallon|miles to the gallon',
  knot: 'knot|kt',
  decibel: 'decibel|db',
  pascal: 'pascal|pa',
  kilopascal: 'kilopascal|kpa',
  megapascal: 'megapascal|mpa',
  hectopascal: 'hectopascal|hpa',
  millibar: 'millibar',
  psi: 'psi|pound per square inch',
  'meter/second squared': 'm/s²',
  'milligram/deciliter': 'mg/dl',
  'beat/minute': 'bpm|beat per minute',
  gigapascal: 'gpa|gigapascal',
  bar: 'bar',
  rpm: 'rpm|revolution per minute',
  TEU: 'teu|twenty-foot equivalent unit|twenty-foot equivalent',
  'deadweight ton': 'dwt|deadweight ton|deadweight tonne|dead-weight ton',
  'basis point': 'basis point|basis-point|bp|bps',
  second: 'second|sec|s',
  millisecond: 'millisecond|ms',
  minute: 'minute|min|mins',
  hour: 'hour|hr|hrs|h',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  year: 'year|yr|yrs',
  'year old': 'year-old|years-old|month-old|week-old',
  decade: 'decade',
  century: 'century',
  quarter: 'calendar quarter',
  cent: 'cent|¢',
  pence: 'pence|penny|p',
});

/** Units that are also scaled: a billion cubic metres and their like. */
const SCALED: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['bcm', ['cubic meter', 1e9]],
  ['bcm/y', ['cubic meter', 1e9]],
  ['mcm', ['cubic meter', 1e6]],
  ['tcm', ['cubic meter', 1e12]],
  ['bcf', ['cubic foot', 1e9]],
  ['tcf', ['cubic foot', 1e12]],
  ['mmt', ['ton', 1e6]],
  ['mtpa', ['ton/year', 1e6]],
  ['mt/y', ['ton/year', 1e6]],
  ['mbpd', ['barrel/day', 1e6]],
  ['kbpd', ['barrel/day', 1e3]],
]);

/** Short names that are units only right behind digits ("5m", "3 in the afternoon" holds no inches). */
const GLUED_ONLY = new Set([
  'm',
  'g',
  't',
  'l',
  'w',
  'v',
  'c',
  'f',
  'h',
  's',
  'p',
  'in.',
  'kt',
  'mi',
  'mp',
  'pa',
  'nm',
  'ps',
  'mt',
  'ms',
  'min',
  'mins',
  'bar',
  'bu',
  'k',
  'gal',
  'px',
  'ha',
  'bp',
  'db',
  'au',
  'ah',
  'cl',
  'hl',
  'kn',
  'mv',
  'cal',
  'sv',
  'gt',
]);
const GLUED_OR_SPACED = new Set(['nm', 'ps', 'min', 'mins', 'ha', 'mi', 'g', 'w', 'v', 'db', 'c', 'f', 'mp', 'h', 'm']);

const DURATIONS = new Set([
  'second',
  'millisecond',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'year',
  'decade',
  'century',
]);

export const isDuration = (unit: string | null): boolean => unit !== null && DURATIONS.has(unit);

const PERCENT = new Set(['%', 'percent', 'pct', 'percentage', 'pc', 'percents']);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  children: 'child',
  grandchildren: 'grandchild',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  wolves: 'wolf',
  thieves: 'thief',
  shelves: 'shelf',
  loaves: 'loaf',
  buses: 'bus',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  bases: 'base',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  alumni: 'alumnus',
  nuclei: 'nucleus',
  stimuli: 'stimulus',
  indices: 'index',
  movies: 'movie',
  ties: 'tie',
  cookies: 'cookie',
  lies: 'lie',
  dies: 'die',
  pies: 'pie',
  shoes: 'shoe',
  zombies: 'zombie',
  rookies: 'rookie',
  calories: 'calorie',
  species: 'species',
  series: 'series',
  headquarters: 'headquarters',
  news: 'news',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  personnel: 'personnel',
  goods: 'good',
  axes: 'axis',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  vetoes: 'veto',
  torpedoes: 'torpedo',
  volcanoes: 'volcano',
  cargoes: 'cargo',
  mosquitoes: 'mosquito',
  quizzes: 'quiz',
  gases: 'gas',
  hutus: 'hutu',
  tutsis: 'tutsi',
  zulus: 'zulu',
  gurus: 'guru',
  menus: 'menu',
  craft: 'craft',
  reais: 'reais',
  yen: 'yen',
  pence: 'pence',
};

/** Singular of an English noun in lower case. */
export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word;
  if (word.length < 3 || /(?:ss|us|[sx]is|nnis|bris|aris)$/.test(word) || !word.endsWith('s')) {
    if (word.length > 5 && word.endsWith('women')) return `${word.slice(0, -5)}woman`;
    if (word.length > 4 && word.endsWith('men') && !/(?:speci|regi|acu|abdo|stami|bitu)men$/.test(word))
      return `${word.slice(0, -3)}man`;
    if (word.length > 6 && word.endsWith('people')) return `${word.slice(0, -6)}person`;
    return word;
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const PLURAL_WITHOUT_S = new Set(
  `people men women children police troops aircraft spacecraft personnel staff cattle sheep fish deer crew youth teeth
   feet mice geese media data criteria phenomena bacteria alumni dead clergy gendarmerie grandchildren bitcoin
   livestock poultry species series offspring headquarters cannon salmon shrimp cod swine craft hutus tutsis zulus gurus menus servicemen servicewomen`.split(
    /\s+/,
  ),
);

/** Plural in form: a noun that a number above one counts. */
export function isPlural(lower: string): boolean {
  if (PLURAL_WITHOUT_S.has(lower) || /(?:men|women|people)$/.test(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|[sx]is|nnis|bris|aris)$/.test(lower);
}

/** The currency written before the numeral at token `first`: its code and first token. */
export function currencyBefore(tokens: readonly Token[], first: number): { code: string; first: number } | null {
  const token = tokens[first - 1];
  if (!token) return null;
  const before = tokens[first - 2];
  if (token.kind === 'sign' || token.text === '$') {
    // "US$", "C$", "US $", "U.S. $": letters before the sign.
    if (before?.kind === 'word') {
      const joined = PREFIXES.get(before.lower + token.text);
      if (joined !== undefined && (token.glued || joined === 'USD')) return { code: joined, first: first - 2 };
    }
    const code = PREFIXES.get(token.text);
    return code === undefined ? null : { code, first: first - 1 };
  }
  if (token.kind !== 'word') {
    // "Rs. 500"
    if (token.text === '.' && token.glued && before?.text === 'Rs') return { code: 'INR', first: first - 2 };
    return null;
  }
  const code = PREFIXES.get(token.lower);
  // Codes in capitals only; "try 5" and "all 30" are words. "yuan 5" is not written so in a sentence.
  if (code === undefined || token.lower === 'yuan') return null;
  if (token.text !== token.text.toUpperCase() && !MIXED_CASE.test(token.text)) return null;
  if (/^(?:PS|RP|SR|QR|SH|TK|TL|DH|US|[A-Z])$/.test(token.text) && !(tokens[first]?.glued === true)) return null;
  // "$US113": the letters stand behind the sign.
  const own = before?.text === '$' && token.glued ? PREFIXES.get(`$${token.lower}`) : undefined;
  if (own === undefined && token.text === 'US') return null;
  return own === undefined ? { code, first: first - 1 } : { code: own, first: first - 2 };
}

const MIXED_CASE = /^(?:Rs|Rp|Tk|[Kk]r|KSh|Ksh|Sh|Dhs?|Php)$/;

const SECONDARY: Readonly<Record<string, string>> = { square: 'square', cubic: 'cubic', sq: 'sq' };

/** The unit that begins at token `at`, `glued` to digits or not; null when none does. */
export function readUnit(tokens: readonly Token[], at: number): Unit | null {
  let from = at;
  if (isHyphen(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued) from = at + 1;
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'sign' && first.kind !== 'code')) return null;
  const found = readPercent(tokens, from, first) ?? readNamed(tokens, from, first);
  if (found || from === at || !first.lower.includes('-')) return found;
  // "7,000-km-range": the unit is the first part of what the hyphen joins.
  const part = first.lower.slice(0, first.lower.indexOf('-'));
  const unit = MEASURES.get(part) ?? MEASURES.get(singular(part));
  return unit === undefined ? null : { unit, kind: 'measure', last: from, factor: 1 };
}

function readPercent(tokens: readonly Token[], at: number, first: Token): Unit | null {
  let last = at;
  const lower = first.lower;
  if (lower === 'per' && tokens[at + 1]?.lower === 'cent') last = at + 1;
  else if (lower.startsWith('percentage-point'))
    return { unit: 'percentage point', kind: 'percentage_points', last, factor: 1 };
  else if (lower === 'pp' || lower === 'ppt' || lower === 'ppts') {
    return { unit: 'percentage point', kind: 'percentage_points', last, factor: 1 };
  } else if (lower === 'percent-plus') return { unit: 'percent', kind: 'percent', last, factor: 1 };
  else if (!PERCENT.has(lower)) return null;
  if (lower === 'pc' && !first.glued && first.text !== 'pc') return null;
  const point = isHyphen(tokens[last + 1]) ? last + 2 : last + 1;
  const next = tokens[point]?.lower;
  if (next === 'point' || next === 'points') {
    return { unit: 'percentage point', kind: 'percentage_points', last: point, factor: 1 };
  }
  if (lower === 'percentage') return null;
  return { unit: 'percent', kind: 'percent', last, factor: 1 };
}

/** The most words of a unit that begins with a word, by that word in singular and as written. */
const OPENERS = openers();

function openers(): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of [SUFFIXES, SCALED, MEASURES].flatMap((units) => [...units.keys()])) {
    // As tokens: "km/h" is three, "°c" two.
    const words = key.match(/°|\/|[^\s°/]+/gu) ?? [];
    const first = words[0] ?? '';
    found.set(first, Math.max(found.get(first) ?? 0, words.length));
  }
  return found;
}

function readNamed(tokens: readonly Token[], at: number, first: Token): Unit | null {
  const most = Math.max(OPENERS.get(first.lower) ?? 0, OPENERS.get(singular(first.lower)) ?? 0);
  for (let length = Math.min(most, 4); length >= 1; length--) {
    const words: string[] = [];
    for (let i = 0; i < length; i++) {
      const token = tokens[at + i];
      if (token === undefined || (token.kind === 'stop' && token.text !== '/') || token.kind === 'number') break;
      words.push(token.lower);
    }
    if (words.length < length) continue;
    const last = at + length - 1;
    const found = lookUp(words, tokens, at, last, first);
    if (found) return found;
  }
  return null;
}

function lookUp(words: string[], tokens: readonly Token[], at: number, last: number, first: Token): Unit | null {
  const joined = words.join(' ').replaceAll(' / ', '/').replace(/^° ?/, '°');
  const keys = [joined];
  const end = words.at(-1) ?? '';
  const one = singular(end);
  // "has" is no plural of "ha".
  if (one !== end && one.length > 2) keys.push([...words.slice(0, -1), one].join(' '));
  const start = singular(words[0] ?? '');
  if (words.length > 1 && start !== words[0]) keys.push([start, ...words.slice(1)].join(' '));
  for (const key of keys) {
    const currency = SUFFIXES.get(key);
    if (currency !== undefined) {
      // "5 NOK", but "two cops": a code is written in capitals.
      if (currency.toLowerCase() === key && !LOWER_CODES.has(key) && first.text !== currency) continue;
      if (first.kind === 'sign' && !first.glued) continue;
      return { unit: currency, kind: 'money', last, factor: 1 };
    }
    const scaled = SCALED.get(key);
    if (scaled) return { unit: scaled[0], kind: 'measure', last, factor: scaled[1] };
    const unit = MEASURES.get(key);
    if (unit === undefined) continue;
    if (words.length === 1 && GLUED_ONLY.has(key)) {
      const spaced = GLUED_OR_SPACED.has(key) && first.text !== 'C' && endsPhrase(tokens[at + 1]);
      if (!first.glued && !spaced) continue;
    }
    if (first.lower === 'mw' && first.text === 'mw') continue;
    return named(unit, tokens, last);
  }
  return null;
}

/** After a short unit a phrase ends or goes on with a preposition; after a word of the same spelling it seldom does. */
function endsPhrase(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:of|for|in|at|per|wide|long|high|and|or|to|from|with)$/.test(next.lower)
  );
}

function named(unit: string, tokens: readonly Token[], last: number): Unit {
  const next = tokens[last + 1]?.lower;
  const after = tokens[last + 2]?.lower;
  // "50 years old", "50-year-old"
  if (isDuration(unit) || unit === 'year') {
    if (next === 'old' || (isHyphen(tokens[last + 1]) && after === 'old')) {
      return { unit: `${unit} old`, kind: 'measure', last: next === 'old' ? last + 1 : last + 2, factor: 1 };
    }
    if (unit === 'year' && next === 'of' && after === 'age')
      return { unit: 'year old', kind: 'measure', last: last + 2, factor: 1 };
  }
  if (unit === 'cent') return { unit: 'cent', kind: 'money', last, factor: 1 };
  if (unit === 'pence') return { unit: 'pence', kind: 'money', last, factor: 1 };
  return { unit, kind: 'measure', last, factor: 1 };
}

/**
 * "per barrel", "a day", "/km": the denominator after a unit, and its last token. An amount of money may be for one of
 * anything that is sold ("£500 a trip"); other units take an article before a unit only.
 */
export function readRate(tokens: readonly Token[], at: number, money: boolean): { per: string; last: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  // "a $50,000-a-month post"
  const joined =
    isHyphen(token) && token.glued && next.glued ? /^(?:an?|per)-([a-z]+)$/.exec(next.lower)?.[1] : undefined;
  const divided = joined === undefined ? undefined : MEASURES.get(joined);
  if (divided !== undefined) return { per: divided, last: at + 1 };
  const slash = token.text === '/' && token.glued;
  const per = token.lower === 'per';
  const article = token.lower === 'a' || token.lower === 'an' || token.lower === 'each' || token.lower === 'every';
  if (!slash && !per && !article) return null;
  // "per megawatt hour"
  const named = per ? readNamed(tokens, at + 1, next) : null;
  if (named?.kind === 'measure' && named.factor === 1 && named.last > at + 1)
    return { per: named.unit, last: named.last };
  let last = at + 1;
  let name = singular(next.lower);
  if (Object.hasOwn(SECONDARY, next.lower) && tokens[at + 2]?.kind === 'word') {
    last = at + 2;
    name = `${next.lower} ${singular(tokens[at + 2]?.lower ?? '')}`;
  }
  const unit = MEASURES.get(name);
  const priced = money && token.lower === 'a' && isPrice(tokens, at + 1);
  if (article && !priced && (unit === undefined || !RATE_NOUNS.has(unit))) return null;
  if (article && /^(?:earlier|ago|before|later|after|prior)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  if (per && unit === undefined && !/^\p{L}+$/u.test(name)) return null;
  if (per && name === 'capitum') name = 'capita';
  return { per: unit ?? name, last };
}

/** A noun in the singular with nothing behind it that it could be the subject or the modifier of. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (noun?.kind !== 'word' || noun.text !== noun.lower || noun.lower.length < 3 || isPlural(noun.lower)) return false;
  if (
    /^(?:lot|bit|little|few|dozen|third|quarter|half|fifth|tenth|while|piece|record|million|billion|hundred|thousand|deal|year|loss|profit|gain|fine|loan|gift|grant|bonus|prize)$/.test(
      noun.lower,
    )
  )
    return false;
  if (noun.lower === 'share') return next?.lower !== 'of';
  return next === undefined || /^[.,;]$/.test(next.text) || /^(?:and|or|to|from|but)$/.test(next.lower);
}

/** What an article may divide by: "$54 a barrel", "90 miles an hour", "$5 a share" is a noun of trade. */
const RATE_NOUNS = new Set([
  'barrel',
  'ton',
  'ounce',
  'pound',
  'gallon',
  'liter',
  'kilogram',
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'second',
  'mile',
  'kilometer',
  'acre',
  'bushel',
  'hectare',
  'square meter',
  'square foot',
  'decade',
  'night',
]);
