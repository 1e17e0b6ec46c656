/** What money a bare "$" or "pounds" means, by where the article comes from. */
import type { ReadingContext } from '../reading.ts';
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
