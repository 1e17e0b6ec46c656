/** What money a bare "$", "pounds", "crowns" or "pesos" means, by where the article comes from and what it names. */
import type { ReadingContext, Span } from '../reading.ts';
import type { Token } from './tokens.ts';

const DOMAINS: readonly (readonly [RegExp, string])[] = [
  [/\.ca$/, 'CAD'],
  [/\.au$/, 'AUD'],
  [/\.nz$/, 'NZD'],
  [/\.sg$/, 'SGD'],
];
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:canad(?:a|ian)|toronto|globe and mail|montreal|vancouver|ottawa|cbc)\b/i, 'CAD'],
  [/\b(?:australia|australian|sydney|melbourne|brisbane|canberra)\b/i, 'AUD'],
  [/\b(?:new zealand|nz|auckland)\b/i, 'NZD'],
  [/\b(?:singapore|straits times)\b/i, 'SGD'],
];

/** ISO 4217 code of the dollar that the article's country writes as "$". */
export function dollarOf(context: ReadingContext): string {
  const host = context.url === null ? '' : (/^https?:\/\/([^/:?#]+)/i.exec(context.url)?.[1]?.toLowerCase() ?? '');
  for (const [domain, code] of DOMAINS) if (domain.test(host)) return code;
  for (const [source, code] of SOURCES) if (context.source !== null && source.test(context.source)) return code;
  return 'USD';
}

const MONEY = new Set(
  `cost costs costing pay pays paid paying price priced prices worth spend spends spent spending fine fined fund funds
   funding earn earns earned budget budgets buy bought sell sold sale salary wage wages debt loan revenue profit profits
   invest invested investment tax taxes bill sterling gbp money cash save savings bonus fee fees grant owed raise raised`.split(
    /\s+/,
  ),
);
const WEIGHT = new Set('weigh weighs weighed weighing weight heavy lift lost lbs'.split(' '));
const BRITISH =
  /\b(?:bbc|guardian|daily mail|telegraph|independent|sky news|reuters uk|daily mirror|the sun|ft)\b|financial times/i;

/** Whether "pounds" in this sentence are money rather than weight. */
export function speaksOfMoney(tokens: readonly Token[], context: ReadingContext): boolean {
  let money = false;
  for (const token of tokens) {
    if (WEIGHT.has(token.lower)) return false;
    if (MONEY.has(token.lower) || token.text === '£') money = true;
  }
  if (money) return true;
  return (context.source !== null && BRITISH.test(context.source)) || /\.uk(?:[/:?#]|$)/i.test(context.url ?? '');
}

/** Words that several countries' money is called by; the first is what stands where the country cannot be told. */
const SHARED: Readonly<Record<string, string>> = {
  franc: 'franc',
  peso: 'peso',
  dinar: 'dinar',
  crown: 'crown',
  krona: 'krona',
  kronor: 'krona',
  krone: 'krone',
  kroner: 'krone',
  kr: 'krone',
  shilling: 'shilling',
  rupee: 'INR',
  riyal: 'riyal',
  rial: 'rial',
  lira: 'TRY',
  dirham: 'AED',
  kwacha: 'kwacha',
  manat: 'manat',
  som: 'som',
  leu: 'leu',
  lei: 'leu',
  sen: 'sen',
  paisa: 'paisa',
  kopeck: 'kopeck',
  kopek: 'kopeck',
  centavo: 'centavo',
};

/** Countries by what the shared word means there: words that begin so name the country. */
const ISSUERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  franc: [
    ['Swiss|Switzerland|Zurich|Geneva|Bern|Basel', 'CHF'],
    ['Congo|Kinshasa', 'CDF'],
    ['Rwanda|Kigali', 'RWF'],
    ['Senegal|Ivory Coast|Ivorian|Mali|Burkina|Togo|Benin|Niger\\b', 'XOF'],
    ['Cameroon|Gabon|Chad', 'XAF'],
  ],
  peso: [
    ['Mexic', 'MXN'],
    ['Argentin|Buenos Aires', 'ARS'],
    ['Philippin|Filipino|Manila', 'PHP'],
    ['Chile|Santiago', 'CLP'],
    ['Colombia|Bogot', 'COP'],
    ['Urugua|Montevideo', 'UYU'],
    ['Cuba|Havana', 'CUP'],
    ['Dominican', 'DOP'],
  ],
  dinar: [
    ['Iraq|Baghdad', 'IQD'],
    ['Kuwait', 'KWD'],
    ['Jordan|Amman', 'JOD'],
    ['Serbia|Belgrade', 'RSD'],
    ['Tunisia|Tunis', 'TND'],
    ['Algeria|Algiers', 'DZD'],
    ['Libya|Tripoli', 'LYD'],
    ['Bahrain', 'BHD'],
  ],
  crown: [
    ['Swed|Stockholm', 'SEK'],
    ['Norw|Oslo', 'NOK'],
    ['Danish|Denmark|Copenhagen', 'DKK'],
    ['Czech|Prague', 'CZK'],
    ['Iceland|Reykjavik', 'ISK'],
  ],
  shilling: [
    ['Kenya|Nairobi', 'KES'],
    ['Uganda|Kampala', 'UGX'],
    ['Tanzania|Dar es Salaam', 'TZS'],
    ['Somali|Mogadishu', 'SOS'],
  ],
  rupee: [
    ['India|Delhi|Mumbai', 'INR'],
    ['Pakistan|Islamabad|Karachi|Lahore', 'PKR'],
    ['Sri Lanka|Colombo', 'LKR'],
    ['Nepal|Kathmandu', 'NPR'],
    ['Mauriti', 'MUR'],
  ],
  riyal: [
    ['Saudi|Riyadh', 'SAR'],
    ['Qatar|Doha', 'QAR'],
    ['Yemen|Sanaa|Aden', 'YER'],
  ],
  rial: [
    ['Iran|Tehran', 'IRR'],
    ['Oman|Muscat', 'OMR'],
    ['Yemen|Sanaa|Aden', 'YER'],
  ],
  lira: [
    ['Turk|Ankara|Istanbul', 'TRY'],
    ['Leban|Beirut', 'LBP'],
    ['Syria|Damascus', 'SYP'],
  ],
  dirham: [
    ['Emirat|UAE|Dubai|Abu Dhabi', 'AED'],
    ['Morocc|Rabat|Casablanca', 'MAD'],
  ],
  kwacha: [
    ['Zambia|Lusaka', 'ZMW'],
    ['Malawi|Lilongwe', 'MWK'],
  ],
  manat: [
    ['Azer|Baku', 'AZN'],
    ['Turkmen', 'TMT'],
  ],
  som: [
    ['Uzbek|Tashkent', 'UZS'],
    ['Kyrgyz|Bishkek', 'KGS'],
  ],
  leu: [
    ['Romania|Bucharest', 'RON'],
    ['Moldova|Chisinau', 'MDL'],
  ],
};

const ROOTS: Readonly<Record<string, string>> = {
  krona: 'crown',
  kronor: 'crown',
  krone: 'crown',
  kroner: 'crown',
  kr: 'crown',
  lei: 'leu',
};

/** Which crowns are spelled so. */
const SPELLED: Readonly<Record<string, RegExp>> = {
  krona: /^(?:SEK|ISK)$/,
  kronor: /^SEK$/,
  krone: /^(?:NOK|DKK)$/,
  kroner: /^(?:NOK|DKK)$/,
  kr: /^(?:NOK|DKK|SEK|ISK)$/,
};

/** A unit of money, and where the body says whose it is. */
export interface Issue {
  readonly unit: string;
  readonly told: Span | null;
}

/**
 * A reader of money words that several countries share: "crowns" are those of the country that the article names first.
 * The answer for a word is worked out once an article, in one pass over the body; null for a word that is no money.
 */
export function moneyOf(body: string): (word: string) => Issue | null {
  const known = new Map<string, Issue | null>();
  return (word) => {
    const one = Object.hasOwn(SHARED, word) ? word : word.endsWith('s') ? word.slice(0, -1) : word;
    if (!Object.hasOwn(SHARED, one)) return null;
    const before = known.get(one);
    if (before !== undefined) return before;
    const found = issuer(body, one);
    known.set(one, found);
    return found;
  };
}

function issuer(body: string, word: string): Issue {
  const unit = SHARED[word] ?? word;
  let first: { at: number; end: number; code: string } | null = null;
  for (const [names, code] of ISSUERS[ROOTS[word] ?? word] ?? []) {
    if (SPELLED[word] && !SPELLED[word].test(code)) continue;
    const match = new RegExp(`\\b(?:${names}|${code}\\b)`).exec(body);
    if (match && (first === null || match.index < first.at))
      first = { at: match.index, end: match.index + match[0].length, code };
  }
  return first ? { unit: first.code, told: { start: first.at, end: first.end } } : { unit, told: null };
}
