/** What an event has done so far, whatever words tell it: people dead, hurt or missing, and land burnt. */
import type { Figure } from '../language/reading.ts';
import { type Beside, clauseAfter, clauseBefore } from './beside.ts';

const TOLLS: readonly (readonly [string, RegExp])[] = [
  [
    'dead',
    /\b(?:dead|died|dies|dying|kill(?:ed|ing|s)|slain|deaths?|toll|fatalit(?:y|ies)|bodies|lost their lives|lives)\b/i,
  ],
  ['hurt', /\b(?:injur(?:ed|ies|ing)|wound(?:ed|ing|s)|hurt)\b/i],
  ['missing', /\b(?:missing|unaccounted for)\b/i],
  ['held', /\b(?:arrest(?:ed|ing)|detain(?:ed|ing)|in custody)\b/i],
  ['displaced', /\b(?:displac(?:ed|ing)|evacuat(?:ed|ing)|homeless|(?:from|out of) their homes|fled)\b/i],
];
const ANYBODY =
  /^(?:person|people|dead|death|body|fatality|life|victim|casualty|injury|injured|wounded|other|case|arrest|resident)$/;

interface Toll {
  /** "dead", "hurt", … */
  readonly state: string;
  /** The word that tells it, or, of several words, the state. */
  readonly told: string;
  /** Who is counted: "person", or the noun that narrows it ("child", "soldier"). */
  readonly who: string;
  /** True where it adds to those counted before: "six more bodies". */
  readonly added: boolean;
}

/** What happened to those who are counted, or null where the figure tells of nothing struck by something. */
export function tollOf(figure: Figure, beside: Beside): Toll | null {
  if (figure.change === 'target') return null;
  const unit = (figure.unit ?? '').toLowerCase();
  if (figure.kind === 'measure' && AREA.test(unit)) return burntOf(unit, beside, figure.measure ?? '');
  if (figure.kind !== 'count') return null;
  const { before, after } = beside;
  const who = unit === '' || ANYBODY.test(unit) ? 'person' : unit;
  const behind = clauseAfter(after).split(NEXT, 1)[0]?.slice(0, AFTER) ?? '';
  const ahead = clauseBefore(before).slice(-BEFORE).split(NEXT).at(-1) ?? '';
  for (const words of [`${unit} ${figure.text}`, ahead, behind, figure.measure ?? '']) {
    for (const [state, tells] of TOLLS) {
      const told = tells.exec(words)?.[0];
      if (told !== undefined)
        return { state, told: / /.test(told) ? state : told, who, added: ADDED.test(figure.text) };
    }
  }
  return null;
}

const AREA = /^(?:hectare|acre|square (?:kilomet(?:er|re)|mile))$/;
const BURNT: Toll['state'] = 'burnt';

/** Land that a fire has burnt, in its unit. */
function burntOf(unit: string, { before, after }: Beside, measure: string): Toll | null {
  const told = BURNING.exec(`${clauseBefore(before)} ${clauseAfter(after)} ${measure}`)?.[0];
  return told === undefined ? null : { state: BURNT, told, who: unit, added: false };
}

const BURNING =
  /\b(?:burn(?:ed|t)|scorched|charred|razed|blackened|(?:destroyed|consumed|ravaged)(?= .{0,60}\bfires?\b)|(?<=\b(?:fires?|blazes?|flames)\b.{0,60})(?:destroyed|consumed|ravaged))\b/i;

/** Characters within which a toll's verb stands behind and before its count, and what begins another count. */
const AFTER = 40;
const BEFORE = 30;
const NEXT = /\b(?:and|but|while|when|after)\b|\d/;
const ADDED = /\bmore\b(?! than)/i;

/** True where words tell the state that a toll counts, and no other: "people displaced", not "people". */
export function tellsState(words: string, state: string): boolean {
  if (state === BURNT) return BURNING.test(words);
  return TOLLS.find(([, told]) => told.test(words))?.[0] === state;
}

const COUNTED = /\b(?:toll|number|total|count|tally|figure)\b/i;
const SO_FAR =
  /\b(?:ha(?:s|ve|d) (?:now |so far |already |also )?(?:been|died|killed|claimed|left|risen|fled)|so far|bringing|remain(?:s|ed)?|still|rose to|climbed to|risen to)\b/i;

/** True for the state of a count on a day ("the toll rose to 15 on Tuesday"), which is not the day of the event. */
export function isRunning(figure: Figure, { before, after }: Beside): boolean {
  return COUNTED.test(figure.measure ?? '') || SO_FAR.test(`${clauseBefore(before)} ${clauseAfter(after)}`);
}
