/** Whether a figure is a level, a growth, a fall, a difference or something aimed at. */
import type { FigureChange } from '../reading.ts';
import type { Quantity } from './find.ts';
import { type Governor, governor } from './governors.ts';
import { CHANGE_NOUNS, DECREASE, INCREASE, TARGET } from './lexicon.ts';
import { readNumeral } from './numerals.ts';
import type { Scene } from './phrases.ts';

const sense = (word: string): FigureChange | null =>
  INCREASE.has(word) ? 'increase' : DECREASE.has(word) ? 'decrease' : null;

/**
 * `ahead`: whether the figure's period lies after the day of publication, null when that cannot be told; `due`: the
 * sentence sets a time for it ("by 2020").
 */
export function changeOf(scene: Scene, quantity: Quantity, ahead: boolean | null, due: boolean): FigureChange {
  if (quantity.multiple) return quantity.multiple;
  const moved = movement(scene, quantity);
  if (moved) return moved;
  const comparison = scene.tokens[quantity.lead - 1]?.lower === 'from';
  if (comparison) return 'level';
  if ((due && !isTold(scene, quantity)) || (ahead !== false && aimed(scene, quantity, ahead === true))) return 'target';
  const held = /^(?:at|to|of|from)$/.test(scene.tokens[quantity.lead - 1]?.lower ?? '');
  if (quantity.value < 0 && quantity.kind === 'percent' && !held) return 'decrease';
  return 'level';
}

/** "had 2,610 cases by mid-January": the verb says that it was so. */
function isTold(scene: Scene, quantity: Quantity): boolean {
  const above = governor(scene, quantity.lead);
  if (!above || above.group !== above.verb) return false;
  return /^(?:had|was|were|stood|reached|counted|recorded|reported)$/.test(scene.tokens[above.verb]?.lower ?? '');
}

function movement(scene: Scene, quantity: Quantity): FigureChange | null {
  const { tokens, tags } = scene;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const after = quantity.last + 1;
  // "31.5 percent increase", "a 25 percent annual rise", "5 percent higher", "30 more"
  for (let at = after; at < after + 3; at++) {
    const next = word(at);
    if (CHANGE_NOUNS.has(next) && next !== 'change') {
      const found = sense(next);
      if (found && tags[at] !== 'preposition') return found;
    }
    // "8 feet above the mark", "21 percent short of average"
    if (at === after && /^(?:above|below|short|shy|ahead|behind)$/.test(next) && quantity.kind !== 'count')
      // "4,150 metres above sea level" is a height.
      return /^(?:sea|ground|water)$/.test(word(at + 1)) ? null : 'difference';
    // "512 stocks higher": so many rose.
    if (/^(?:higher|lower)$/.test(next) && quantity.kind === 'count' && quantity.noun) break;
    // "16,369 up 58 points": the next number is what it moved by.
    const amount = word(at + 1) === 'from' && word(quantity.lead - 1) === 'to' ? at + 2 : at + 1;
    if (/^(?:up|down)$/.test(next) && at === after && /^(?:number|sign)$/.test(tokens[amount]?.kind ?? '')) return null;
    // "$550 off a laptop" is a rebate; "5 percent off its peak" is a fall.
    if (next === 'off' && at === after && (quantity.kind === 'money' || /^an?$/.test(word(at + 1))))
      return 'difference';
    if (/^(?:higher|more|up|stronger|larger|bigger|dearer|costlier)$/.test(next) && at === after)
      return isComparison(scene, at) ? 'difference' : 'increase';
    if (/^(?:lower|less|fewer|down|weaker|smaller|off|cheaper)$/.test(next) && at === after)
      return isComparison(scene, at) ? 'difference' : 'decrease';
    // "4 inches longer than its predecessor"
    if (at === after && word(at + 1) === 'than' && /[^h]er$/.test(next) && tags[at] !== 'verb') return 'difference';
    if (tags[at] !== 'adjective' && tags[at] !== 'noun' && tags[at] !== 'gerund' && !(tokens[at]?.text === '-')) break;
  }
  let before = quantity.lead - 1;
  // "rose by an average of 5 percent"
  if (word(before) === 'of' && /^(?:average|total)$/.test(word(before - 1)) && /^an?$/.test(word(before - 2)))
    before -= 3;
  const near = word(before);
  if (near === 'by' || near === 'of') {
    // "collapsed, by ten points or more"
    const comma = near === 'by' && tokens[before - 1]?.text === ',';
    for (let at = comma ? before - 2 : before - 1; at >= 0 && at > before - 10; at--) {
      const found = sense(word(at));
      if (found && (near === 'by' || at === before - 1)) return found;
      if (tokens[at]?.kind === 'stop' || (near === 'of' && tags[at] !== 'adjective')) break;
    }
    return null;
  }
  if (tags[before] === 'preposition' && near !== 'up' && near !== 'down') return null;
  if (quantity.kind === 'count' && quantity.noun && quantity.unit !== 'point') {
    if (/^los[te]/.test(near) && quantity.unit === 'person') return null;
    return /^(?:add(?:ed|ing|s)?|shed|los(?:t|e|es|ing)|gain(?:ed|s)?|cut|cuts|cutting|slash(?:ed|es)?)$/.test(near)
      ? sense(near)
      : null;
  }
  // "fell below 600" tells where it stands; "grows 35 hectares of rice" tells of no growth.
  if (/^(?:above|below|as (?:high|low) as)$/.test(quantity.hedge ?? '')) return null;
  if (quantity.kind === 'measure' && word(after) === 'of') return null;
  // "rose 5 percent", "up sharply 5 percent", "rose more than 5 percent"
  for (let at = before; at >= 0 && at > before - 3; at--) {
    // "gave up 517 yards", "put up 30 shares": part of a verb of another meaning.
    const particle =
      /^(?:up|down)$/.test(word(at)) &&
      (tags[at - 1] === 'verb' || tags[at - 1] === 'gerund') &&
      PHRASAL.test(word(at - 1));
    if (particle) return null;
    // "raise 400 million by selling a stake" collects it.
    if (quantity.kind === 'money' && at === before && /^rais(?:e|es|ed|ing)$/.test(word(at))) return null;
    const found = tags[at] === 'noun' || tags[at] === 'determiner' ? null : sense(word(at));
    if (found) return found;
    if (tags[at] !== 'adverb' && tags[at] !== 'determiner') break;
  }
  return null;
}

/** Verbs that mean another thing with "up" or "down". */
const PHRASAL =
  /^(?:g[ai]ve|given|giving|put|puts|putting|ma[dk]e|makes|making|sets?|setting|t[ao]ke|takes|taking|taken|took|picks?|picked|picking|use[ds]?|using|turn(?:ed|s|ing)?|buil[dt]s?|building|open(?:ed|s|ing)?|br[eo]ken?|breaks|breaking|came|comes?|coming|show(?:ed|s|ing)?|buy(?:s|ing)?|bought|snap(?:s|ped|ping)?|sign(?:s|ed|ing)?|lin(?:e[ds]?|ing)|rack(?:s|ed|ing)?|pil(?:e[ds]?|ing)|eat(?:s|ing)?|ate|stood|stands?|shut|h[eo]ld|laid|lay|grew|grown|ended)$/;

/** "5 percent more than Germany" compares two things; "more than a year earlier" tells a growth. */
function isComparison(scene: Scene, at: number): boolean {
  if (scene.tokens[at + 1]?.lower !== 'than') return false;
  if (scene.tokens[at + 2]?.lower === 'in' || scene.timed[at + 2]) return false;
  for (let i = at + 2; i < at + 7; i++)
    if (
      (scene.timed[i] && i < at + 5) ||
      /^(?:earlier|ago|before|last|previous|previously|year|expected|forecast)$/.test(scene.tokens[i]?.lower ?? '')
    )
      return false;
  return true;
}

const COMES =
  /^(?:double|triple|quadruple|reach|hit|bring|raise|increase|grow|rise|expand|boost|cut|reduce|lower|lift|attain|achieve|total)$/;

/** What somebody is going to do with the amount that is the verb's object. */
const DOES =
  /^(?:spend|invest|build|buy|hire|recruit|train|create|sell|supply|ship|add|open|lend|grant|pay|contribute|donate|allocate|borrow|plant|deploy|send|deliver|produce|install|restore|resettle)$/;

/** "will spend 3 billion", "plans to hire 300", "is to sell a ship and buy 40 jets": meant to be done, and not done yet. */
function planned(scene: Scene, above: Governor, { lead }: Quantity): boolean {
  const { tokens, tags } = scene;
  const { verb, group } = above;
  if (!DOES.test(tokens[verb]?.lower ?? '')) return false;
  // "will spend 3 billion on two berths": the berths are what they are.
  for (let at = verb + 1; at < lead; at++) if (tags[at] === 'preposition' || tags[at] === 'stop') return false;
  if (intends(scene, above)) return true;
  const before = group === verb && tokens[group - 1]?.lower === 'and' ? governor(scene, group - 1) : null;
  return before !== null && intends(scene, before);
}

/** The verb group says that something is meant: "will", "plans to", "is to". */
function intends({ tokens }: Scene, { verb, group }: Governor): boolean {
  if (/^(?:will|would|shall)$/.test(tokens[group]?.lower ?? '')) return true;
  return tokens[verb - 1]?.lower === 'to' && INTENDS.test(tokens[verb - 2]?.lower ?? '');
}

const INTENDS =
  /^(?:plans?|planned|planning|intends?|intended|aims?|aimed|aiming|wants?|pledges?|pledged|vows?|vowed|promises?|promised|proposes?|proposed|is|are|due|set|expects?)$/;

/** A verb of aiming governs the number, and its time is not past. */
function aimed(scene: Scene, quantity: Quantity, ahead: boolean): boolean {
  const above = governor(scene, quantity.lead);
  const { tokens, tags } = scene;
  if (above && planned(scene, above, quantity)) return true;
  const from = above ? above.group : quantity.lead;
  let strong = false;
  let weak = false;
  for (let at = quantity.lead - 1; at >= Math.max(0, from - 3); at--) {
    const word = tokens[at]?.lower ?? '';
    // "to 200 billion following last year's rise to 108": what follows, follows from the past.
    if (/^(?:following|after|since|from|than|compared)$/.test(word)) break;
    if (tokens[at]?.kind === 'stop' && at < from) break;
    const promises = /^(?:aims?|aimed|aiming|pledged|vowed|targeted|targeting)$/.test(word);
    // "pledged to pay 5 million" aims; "pledged 5 million" gives.
    const aim = /^(?:targets?|goals?|ambition|objective)$/.test(word) && readNumeral(tokens, at - 1) === null;
    if (aim || (promises && at !== above?.verb)) strong = true;
    else if ((TARGET.has(word) || /^(?:work|agree|agreed|want|wants)$/.test(word)) && tags[at] !== 'noun') weak = true;
  }
  if (strong || (weak && ahead)) return true;
  // "would work to double trade to 200 billion": what is meant to come has no past time.
  const verb = above ? (tokens[above.verb]?.lower ?? '') : '';
  return weak && COMES.test(verb);
}
