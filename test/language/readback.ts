/**
 * A simple reader that stands apart from the program's own: whether a value and a unit can be read from given words. It
 * knows numerals, scales and unit names only, no sentences, so that it proves a figure by its span alone.
 */

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, i) => [word, i] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
    [['a', 1] as const, ['an', 1] as const],
  ].flat(),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  t: 1e12,
  dozen: 12,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 100],
  dozens: [12, 120],
  scores: [20, 200],
  hundreds: [1e2, 1e3],
  thousands: [1e3, 1e4],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  trillions: [1e12, 1e13],
};
const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  twofold: 2,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  fourfold: 4,
  tripl: 3,
  trebl: 3,
  threefold: 3,
  quadrupl: 4,
  twice: 2,
  thrice: 3,
};
const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
/** Abbreviations whose unit holds a scale. */
const SCALED: readonly (readonly [RegExp, number])[] = [
  [/\bbc[mf]\b/i, 1e9],
  [/\bmc[mf]\b|\bmmt\b|\bmtpa\b|\bmbpd\b/i, 1e6],
  [/\btc[mf]\b/i, 1e12],
  [/\bkbpd\b/i, 1e3],
];

const singular = (word: string) => word.replace(/s$/, '');

/** Every value that a numeral of the words may stand for, ranges' shared scales included. */
export function valuesIn(text: string): number[] {
  const found: number[] = [];
  const tokens =
    text
      .toLowerCase()
      .replace(/(\d)[,\u00a0\u202f\u2009 ](?=\d{2,3}(?!\d))/g, '$1')
      .match(/\d+(?:\.\d+)?|\.\d+|[½¼¾⅓⅔]|[a-z]+|\//g) ?? [];
  const scales = tokens.map((word) => SCALES[word] ?? SCALES[singular(word)]).filter((scale) => scale !== undefined);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const vague = VAGUE[token];
    if (vague) {
      const of = tokens[i + 1] === 'of' ? (SCALES[singular(tokens[i + 2] ?? '')] ?? 1) : 1;
      found.push(...vague, vague[0] * of, vague[1] * of);
    }
    for (const [stem, times] of Object.entries(MULTIPLES)) if (token.startsWith(stem)) found.push(times);
    if (token === 'several' || token === 'few') for (const scale of scales) found.push(scale, scale * 10);
    // The longest run of numeral words from here.
    let total = 0;
    let group = 0;
    let any = false;
    for (let at = i; at < tokens.length; at++) {
      const word = tokens[at] ?? '';
      const number = /^[.\d]/.test(word) ? Number(word) : (SIGNS[word] ?? WORDS[word]);
      const scale = SCALES[word] ?? SCALES[singular(word)];
      const part = PARTS[singular(word.replace('halves', 'half'))];
      if (number !== undefined && Number.isFinite(number)) {
        if (any && /^[.\d]/.test(word)) {
          // "3 1/2"
          if (tokens[at + 1] === '/') found.push(group + number / Number(tokens[at + 2]));
          break;
        }
        group += number;
      } else if (any && scale !== undefined) {
        group = (group === 0 ? 1 : group) * scale;
        if (scale >= 1000) {
          total += group;
          group = 0;
        }
      } else if (part !== undefined) {
        const whole =
          tokens[at + 1] === 'a' || tokens[at + 1] === 'of'
            ? tokens[at + (tokens[at + 1] === 'of' ? 3 : 2)]
            : tokens[at + 1];
        const share = (any ? total + group : 1) / part;
        const mixed = total + Math.max(group - 1, 0) + 1 / part;
        const of = SCALES[whole ?? ''] ?? 1;
        found.push(share, share * 100, share * of, mixed, mixed * of);
        break;
      } else if (any && word === '/') {
        const below = Number(tokens[at + 1]);
        found.push(group / below, (group / below) * 100, Math.floor(group / 10) + (group % 10) / below);
        break;
      } else if (!(any && word === 'and')) break;
      any = true;
      found.push(total + group);
    }
  }
  const shares = [...found];
  if (/\b(?:in|of)\b/.test(text.toLowerCase()))
    for (const a of shares) for (const b of shares) if (b > a) found.push((a / b) * 100);
  for (const value of shares) for (const scale of scales) found.push(value * scale);
  for (const [name, scale] of SCALED) if (name.test(text)) found.push(...shares.map((value) => value * scale));
  return found;
}

/** Whether a value can be read from the words. */
export function holdsValue(text: string, value: number): boolean {
  return valuesIn(text).some((one) => Math.abs(one - Math.abs(value)) <= 1e-6 * Math.max(1, Math.abs(value)));
}

/** How units that are not spelled like their names are written. */
const SPELLINGS: Readonly<Record<string, RegExp>> = {
  USD: /\$|\bUSD?\b|dollar|\bbucks?\b|greenback/i,
  CAD: /\$|CAD|dollar/i,
  AUD: /\$|AUD|dollar/i,
  NZD: /\$|NZD|dollar/i,
  SGD: /\$|SGD|dollar/i,
  HKD: /\$|HKD|dollar/i,
  TWD: /\$|TWD|dollar/i,
  BRL: /R\$|real|reais/i,
  EUR: /€|euro|EUR/i,
  GBP: /£|pound|sterling|GBP|quid/i,
  JPY: /¥|yen|JPY/i,
  CNY: /¥|yuan|renminbi|RMB|CNY/i,
  RUB: /₽|rubles?|roubles?|RUB/i,
  INR: /₹|rupee|Rs|INR/i,
  KRW: /₩|won|KRW/i,
  percent:
    /%|per ?cent|pct|percentage|half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|\bin\b|out of/i,
  'percentage point': /point|pp/i,
  times: /times|fold|twice|thrice|\bx\b|doubl|tripl|trebl|quadrupl|\dx/i,
  person:
    /people|person|kill|execut|imprison|jail|evacuat|rescu|infect|dead|injured|wounded|missing|arrested|detained|hospitali[sz]ed|displaced|homeless|hurt|others|employ|bail|freed|releas|acquit|convict|charg|sentenc|surviv|escap|died|shot|fled|diagnos|population|workforce|electorate|membership|audience|crowd|attendance|toll|nation|countr|cit(?:y|ies)|town|village|island|state|province|district|count(?:y|ies)|communit|settlement|republic|kingdom|enclave|crew|staff|team|squad|delegation|garrison|arm(?:y|ies)|force|congregation|part(?:y|ies)|gang|\bus\b|\byou\b/i,
  kilometer: /kilomet|km|klick/i,
  meter: /met(?:er|re)|m\b/i,
  centimeter: /centimet|cm/i,
  millimeter: /millimet|mm/i,
  foot: /foot|feet|ft/i,
  ton: /ton|\bmt\b|t\b|mmt/i,
  kilogram: /kilo|kg/i,
  liter: /lit(?:er|re)|\bl\b/i,
  'square kilometer': /square[ -]kilomet|sq\.? ?km|km²|km2/i,
  'square meter': /square[ -]met|sq\.? ?m|m²/i,
  'square foot': /square[ -]f|sq\.? ?ft/i,
  'square mile': /square[ -]mile|sq\.? mi/i,
  'cubic meter': /cubic[ -]met|[bmt]cm|m³/i,
  'cubic foot': /cubic[ -]f|[bt]cf/i,
  'barrel/day': /b(?:arrels?)?.*(?:day|\/d)|bpd/i,
  'mile/hour': /mph|miles?[ -](?:per|an)[ -]hour/i,
  'kilometer/hour': /kph|km\/h|kmh|kilomet\w+ (?:per|an) hour/i,
  'degree Celsius': /°|celsius|centigrade|\bC\b|\dC/i,
  'degree Fahrenheit': /°|fahrenheit|\bF\b|\dF/i,
  // "Lang, 20," and "she was 83": the one who is so old stands beside the number.
  'year old': /old|young|aged?\b|ages\b|year|^\d{1,3} … (?:\p{Lu}|(?:s?he|who)$)/u,
  megawatt: /megawatt|MW/i,
  gigawatt: /gigawatt|GW/i,
  kilowatt: /kilowatt|kW/i,
  gigabyte: /gigabyte|GB/i,
  megahertz: /megahertz|MHz/i,
  pound: /pound|lb/i,
  inch: /inch|in\b|"/i,
  ounce: /ounce|oz/i,
  mile: /mile|mi\b/i,
  'nautical mile': /nautical[ -]mile|nmi/i,
  second: /sec|\bs\b/i,
  minute: /min/i,
  hour: /hour|hr|\dh/i,
  year: /year|yr/i,
  'basis point': /basis|bps?\b/i,
  pence: /pence|penny|p\b/i,
  cent: /cent|¢/i,
  knot: /knot|kt/i,
  'metric ton': /ton/i,
  TEU: /teu|twenty-foot/i,
};

/** Whether a unit can be read from the words: by its spellings, or each of its words by its beginning. */
export function holdsUnit(text: string, unit: string): boolean {
  const whole = SPELLINGS[unit];
  if (whole) return whole.test(text);
  const lower = text.toLowerCase();
  return unit.split(/\s*\/\s*/).every((part) => {
    const known = SPELLINGS[part];
    if (known) return known.test(text);
    return part
      .toLowerCase()
      .split(/[\s-]+/)
      .every(
        (word) =>
          lower.includes(word) ||
          lower.includes(stem(word)) ||
          (IRREGULAR[word] !== undefined && lower.includes(IRREGULAR[word])),
      );
  });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  foot: 'feet',
  man: 'men',
  woman: 'women',
  life: 'lives',
  mouse: 'mice',
  index: 'indices',
};

const stem = (word: string) =>
  word.endsWith('man')
    ? `${word.slice(0, -2)}en`
    : word.endsWith('person')
      ? `${word.slice(0, -6)}people`
      : word.length > 2
        ? word.replace(/(?:y|um|on|us|is|fe|f)$/, '')
        : word;
