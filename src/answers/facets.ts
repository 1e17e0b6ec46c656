/**
 * What keeps figures apart that share the words of their measure: a forecast and an outcome, goods and services, a month
 * and a year, nominal and real values; and which numbers say nothing by themselves.
 */

import type { Figure } from '../language/reading.ts';
import { coverage } from '../language/times/calendar.ts';
import { type Beside, clauseAfter, clauseBefore } from './beside.ts';

const FORECAST =
  /\b(?:forecasts?|forecasting|project(?:s|ed|ing|ions?)|predict(?:s|ed|ing|ions?)?|expect(?:s|ed|ing|ations?)?|anticipat(?:es?|ed|ing)|outlook|consensus|guidance|sees)\b/;
/** Who forecasts and does not aim, and words that nobody aims by; two governments may "expect" what they work for. */
const FORECASTERS =
  /\b(?:analysts?|economists?|forecasters?|experts?|traders?|investors?|markets?|polled|surveyed|consensus|IMF|OECD|World Bank)\b/i;
const FORESEES = /\b(?:expects|project(?:s|ed)?|forecasts?|predict(?:s|ed)?|anticipat(?:es?|ed)|outlook|sees)\b/;

/** What would or may be is neither told as a fact nor as a forecast. */
const POSSIBLE = /\b(?:will|would|could|may|might|should|if|threaten(?:s|ed|ing)?|likely)\b/;

/** How sure a figure is told: as what is or was, as somebody's expectation or of a time to come, or as what might be. */
export type Certainty = 'told' | 'forecast' | 'possible';

export function certaintyOf(figure: Figure, { before }: Beside, published: string | null): Certainty {
  if (figure.change === 'target') return 'told';
  const clause = clauseBefore(before);
  if (FORECAST.test(clause) || FORECAST.test(figure.measure ?? '')) return 'forecast';
  if (FORECASTERS.test(clause) && /\bsee\b/.test(clause)) return 'forecast';
  const from = figure.period === null ? undefined : coverage(figure.period.split('/')[0] ?? '')?.from;
  if (from !== undefined && published !== null && from > published) return 'forecast';
  return POSSIBLE.test(clause) ? 'possible' : 'told';
}

/** "He expects inflation to end the year at 65 percent": nobody aims at it. */
export function withoutFalseTarget(figure: Figure, { before }: Beside): Figure {
  if (figure.change !== 'target') return figure;
  const clause = clauseBefore(before);
  const foreseen = FORESEES.test(clause) || (FORECAST.test(clause) && FORECASTERS.test(clause));
  return foreseen ? { ...figure, change: 'level' } : figure;
}

const CONSUMER_PRICES = /^consumer prices?\b/i;
const YEARLY = /^[^;:]{0,40}\b(?:year (?:earlier|ago|before)|year[- ]on[- ]year|annual)/i;

/** "Consumer prices rose 3 percent from a year earlier": inflation of 3 percent, not more of it. */
export function withYearlyPrices(figure: Figure, { after }: Beside): Figure {
  if (figure.kind !== 'percent' || figure.change !== 'increase' || !CONSUMER_PRICES.test(figure.measure ?? ''))
    return figure;
  return YEARLY.test(after) ? { ...figure, change: 'level' } : figure;
}

const AIM = /\b(?:target|goal|ceiling)$/i;
/** Words of an aim that say nothing of what is aimed at. */
const AIM_ALONE =
  /^(?:(?:its|their|the|an?|own|official|medium-term|long-term|annual|(?:the )?(?:central bank|bank|government|ministry|company|firm|[\p{Lu}\d]+)['’]s) )*(?:target|goal|ceiling)$/iu;

/**
 * "Inflation was 13.7 percent in September, far above the bank's target of 3 percent": a target for what the figure before
 * it in its sentence measures, and not of its time.
 */
export function withAim(figure: Figure, previous: Figure | undefined): Figure {
  const { measure } = figure;
  if (figure.change !== 'level' || measure === null || !AIM.test(measure)) return figure;
  const beside = previous?.sentence === figure.sentence && previous.unit === figure.unit ? previous : null;
  const period = beside?.period === figure.period ? null : figure.period;
  if (!AIM_ALONE.test(measure)) return { ...figure, period, change: 'target' };
  return beside === null ? figure : { ...figure, period, change: 'target', measure: beside.measure };
}

/** Words that set one kind of value apart from another, each group by the name of the facet that it gives. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['adjusted', /\b(?:seasonally[ -]adjusted|inflation[ -]adjusted|adjusted)\b/i],
  ['real', /\b(?:in real terms|real (?:gdp|growth|wages?|incomes?|terms)|constant prices)\b/i],
  ['nominal', /\b(?:nominal|current prices|in nominal terms)\b/i],
  ['annualized', /\bannuali[sz]ed\b/i],
  ['per head', /\bper (?:capita|head|person)\b/i],
  ['core', /\bcore (?:inflation|prices|cpi|pce|consumer)\b/i],
  ['net', /\bnet (?:profit|loss|income|debt|imports|exports|worth|migration)\b/i],
];
const RATES: readonly (readonly [string, RegExp])[] = [
  ['daily', /\b(?:daily|(?:a|per|each) day)\b/i],
  ['weekly', /\b(?:weekly|(?:a|per|each) week)\b/i],
  ['monthly', /\b(?:monthly|month[ -]on[ -]month|(?:a|per|each) month)\b/i],
  ['quarterly', /\b(?:quarterly|quarter[ -]on[ -]quarter|(?:a|per|each) quarter)\b/i],
];
const TRADED = /\b(?:trade|deficit|surplus|imbalance|export(?:s|ed)?|import(?:s|ed)?|shipments?|turnover)\b/i;

/** Names of what sets a figure apart from others of its measure, sorted; figures of one series share them all. */
export function facetsOf(figure: Figure, beside: Beside): string[] {
  const near = `${figure.measure ?? ''} ${clauseBefore(beside.before)} ${figure.text} ${clauseAfter(beside.after)}`;
  const facets = KINDS.filter(([, words]) => words.test(near)).map(([name]) => name);
  const told = `${figure.measure ?? ''} ${figure.text} ${clauseAfter(beside.after).slice(0, 30)}`;
  // "Monthly inflation was 6 percent, down from 6.7": said once for both.
  const rate = RATES.find(([, words]) => words.test(told)) ?? RATES.find(([, words]) => words.test(beside.before));
  if (rate) facets.push(rate[0]);
  if (TRADED.test(near)) {
    const goods = /\b(?:goods|merchandise)\b/i.test(near);
    const services = /\bservices\b/i.test(near);
    if (goods || services)
      facets.push(`${goods ? 'goods' : ''}${goods && services ? ' and ' : ''}${services ? 'services' : ''}`);
  }
  return facets.sort();
}

/** Counted things that carry nothing: "three reasons", "two sides". */
const GENERIC =
  /(?:^| )(?:reason|thing|way|area|issue|example|side|part|point|step|option|question|factor|time|occasion|element|aspect|kind|type|fact|problem|theme|lesson|takeaway|point|leader|country|nation|party|set|end|voice|goal|priority|challenge|threat|fight)$/i;

/** Who is asked by a survey: how many says something of the survey alone. */
const ASKED = /\b(?:economist|analyst|forecaster|trader|respondent|pollster)$/i;

/** A number that counts without measuring: those who are asked, or spelled out, small, and of nothing in particular. */
export function isIdle(figure: Figure): boolean {
  if (figure.kind === 'count' && ASKED.test(figure.unit ?? '')) return true;
  if (figure.kind !== 'count' || figure.valueHigh !== null || /\d/.test(figure.text)) return false;
  return figure.value === 1 || (figure.value < 13 && GENERIC.test(figure.unit ?? ''));
}

/** "(1,312 miles)" behind "2,111 kilometers": the figure before it once more. */
export function isConversion(figure: Figure, previous: Figure | undefined, body: string): boolean {
  if (previous?.kind !== figure.kind || previous.unit === figure.unit || figure.kind === 'count') return false;
  return /^\s?\($/.test(body.slice(previous.end, figure.start)) && body[figure.end] === ')';
}

/** "Hundreds of businesses", "millions": so many that nobody counted. */
export function isVague({ text }: Figure): boolean {
  return !/\d/.test(text) && /\b(?:dozens|scores|hundreds|thousands|millions|billions|trillions)\b/i.test(text);
}

/** A small count that is spelled out, of whatever it may be,. */
export function isHandful(figure: Figure): boolean {
  return figure.kind === 'count' && figure.value < 13 && !/\d/.test(figure.text);
}

/** "8 percent, plus or minus two points": how far from the figure before it a value may be. */
export function isTolerance(figure: Figure, { before }: Beside): boolean {
  return /\b(?:plus or minus|margin of error of|give or take)\s+$/i.test(before) && figure.change !== 'target';
}

/** A table or a chart's words run together: more numbers than a sentence tells. */
export function isTable(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  const numbers = words.filter((word) => /^[-+$€£(]*\d/.test(word)).length;
  return numbers > 5 && numbers * 4 > words.length;
}
