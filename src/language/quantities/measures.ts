/**
 * What a quantity measures, in the sentence's words: the noun phrase before "of" or behind it, the subject of the verb
 * that governs it, or, for counted things, subject, verb and noun with the number left out.
 */
import type { Quantity } from './find.ts';
import { BACK_POINTERS, type Governor, governor } from './governors.ts';
import { AUXILIARIES, CHANGE_NOUNS, CONJUNCTIONS, DECREASE, INCREASE, MONTHS, REPORTING, WEEKDAYS } from './lexicon.ts';
import { isHyphen } from './numerals.ts';
import {
  LINKS,
  nominal,
  opensNoun,
  type Phrase,
  phraseAfter,
  phraseBefore,
  RIGHT_LINKS,
  type Scene,
  substantive,
} from './phrases.ts';
import { isDuration, isPlural } from './units.ts';

export interface Measured {
  /** In the sentence's order, not overlapping. */
  readonly phrases: readonly Phrase[];
  /** Nothing in the sentence says it: the words of an earlier figure are meant. */
  readonly back: boolean;
}

/** Verbs that say how large their subject is. */
const LEVEL_VERBS =
  /^(?:stood|stands?|reach(?:ed|es|ing)?|hits?|hitting|total(?:ed|led|s|ing|ling)?|amount(?:ed|s|ing)?|came|comes|remain(?:ed|s)?|exceed(?:ed|s|ing)?|surpass(?:ed|es)?|topp?(?:ed)?|averag(?:ed|es|ing)|slow(?:ed|s)|eas(?:ed|es)|quickened|accelerated|lowered|br(?:ings?|ought)|became|become|go|went|goes|trad(?:ing|ed)|settled|closed|ended|worth|up|down|valued|priced|estimated|expected|measur(?:ed|es)|weigh(?:s|ed)|span(?:s|ned)|halv(?:ed|es|ing)|last(?:ed|s))$/;

/** Verbs that, with "to", say at what level their object ends. */
const BRINGS =
  /^(?:(?:brings?|bringing|brought)|(?:tak(?:es?|ing)|took)|(?:dr(?:ives?|iving|ove))|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|(?:doubl|tripl|quadrupl)(?:es?|ed|ing))$/;

/** Verbs that, with "at", say how large their object is. */
const VALUES = /^(?:puts?|value[sd]?|estimate[sd]?|reckons|kept|keeps|left)$/;

/** Verbs whose object has a price. */
const BUYS =
  /^(?:buy(?:s|ing)?|bought|order(?:s|ed|ing)?|s[eo]ll(?:s|ing)?|sold|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|let|rent(?:s|ed|ing)?|get|lists?|listed|auction(?:s|ed|ing)?|build(?:s|ing)?|built|offer(?:s|ed|ing)?)$/;

const PARTIES = /^(?:sides|governments|countries|nations|parties|states|partners|neighbou?rs|leaders|presidents)$/;

const isLevel = (word: string) =>
  AUXILIARIES.has(word) || LEVEL_VERBS.test(word) || INCREASE.has(word) || DECREASE.has(word);

/** Behind a unit these describe the thing measured, and are no noun of their own ("90 miles wide"). */
const DIMENSION =
  /^(?:wide|long|high|tall|deep|thick|across|away|apart|higher|lower|more|less|fewer|up|down|ahead|behind|earlier|later|ago|old|each|apiece|total|overall|worldwide|north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** Behind a length: it is a distance. */
export const AWAY = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|away|off|from|outside)$/;

class Phrases {
  readonly list: Phrase[] = [];

  push(phrase: Phrase | null): boolean {
    if (!phrase || this.list.some((known) => known.first <= phrase.last && phrase.first <= known.last)) return false;
    this.list.push(phrase);
    return true;
  }

  get words(): number {
    return this.list.reduce((sum, phrase) => sum + phrase.last - phrase.first + 1, 0);
  }

  done(back = false): Measured {
    return { phrases: this.list.toSorted((a, b) => a.first - b.first), back: back && this.list.length === 0 };
  }
}

/** A quantity and what it measures. */
export interface Known {
  readonly quantity: Quantity;
  readonly measured: Measured;
}

/** What a quantity measures; `previous` is the one before it in the sentence, `alike` the last one of its unit. */
export function measureOf(
  scene: Scene,
  quantity: Quantity,
  previous: Known | null,
  alike: Known | null = previous,
): Measured {
  const measured = inClause(scene, quantity, previous, alike);
  const subject = openedFor(scene, quantity);
  if (!subject || (measured.back && previous !== null)) return measured;
  const phrases = new Phrases();
  for (const phrase of measured.phrases) phrases.push(phrase);
  phrases.push(subject);
  return phrases.done();
}

/** Tokens from a number to the comma that ends the phrase which opens its sentence. */
const OPENING = 8;

/** "With 3 million members, the union is", "At 2,300 meters, the village is": the subject that the opening phrase is about. */
function openedFor(scene: Scene, quantity: Quantity): Phrase | null {
  const { tokens, tags: kinds } = scene;
  if (kinds[0] !== 'preposition' || quantity.lead > OPENING) return null;
  for (let at = 0; at < quantity.last + OPENING; at++) {
    if (kinds[at] === 'verb' || kinds[at] === 'auxiliary' || kinds[at] === 'conjunction') return null;
    if (at <= quantity.last || tokens[at]?.text !== ',') continue;
    const subject = opensNoun(scene, at + 1) ? phraseAfter(scene, at + 1) : null;
    if (!subject) return null;
    // "the plant near Graz builds"
    let verb = subject.last + 1;
    while (verb < subject.last + OPENING && (nominal(kinds[verb]) || kinds[verb] === 'preposition')) verb++;
    const governs = kinds[verb] === 'verb' || kinds[verb] === 'auxiliary';
    return governs && !REPORTING.has(tokens[verb]?.lower ?? '') ? subject : null;
  }
  return null;
}

/** What the quantity's own clause says that it measures, or what was measured before where it only compares. */
function inClause(scene: Scene, quantity: Quantity, previous: Known | null, same: Known | null): Measured {
  const { tokens } = scene;
  // "exceeded 71 billion": the verb is the number's hedge and governs it too.
  const verbal = quantity.lead < quantity.first && scene.tags[quantity.lead] === 'verb' ? 1 : 0;
  const before = leadOf(scene, quantity) + verbal - 1;
  const closed = tokens[quantity.lead - 1]?.text === '(' && tokens[quantity.last + 1]?.text === ')';
  const after = skipBrackets(scene, closed ? quantity.last + 2 : quantity.last + 1);
  const preceding = tokens[before]?.lower ?? '';
  const compared =
    previous !== null &&
    (isCompared(scene, before) || isMoved(scene, previous.quantity, before)) &&
    alike(previous.quantity, quantity);
  const following = tokens[after]?.lower ?? '';
  const phrases = new Phrases();
  const above = governor(scene, quantity.lead + verbal);
  const addSubject = () => {
    if (!above || above.points || says(scene, above)) return;
    // "both governments", "the two sides": who they are is not said here.
    const many = phrases.list.length > 0 || quantity.kind === 'money' || quantity.kind === 'percent';
    if (many && above.subject && onlyParties(scene, above.subject)) return;
    phrases.push(above.subject);
  };

  // "2,802 kilometers (1,741 miles)", "$36,040 to $34,935", "9.4 percent to $84": the same thing again.
  if (previous && (compared || again(scene, previous.quantity, quantity))) return previous.measured;
  // "95 million euros, or 41 cents per share, compared with 102 million euros"
  if (same && /^(?:against|versus|with|to)$/.test(preceding) && isCompared(scene, before)) return same.measured;
  // "3,038 cases …, 60 percent more than a week ago": of what was told just before.
  if (previous && exceeds(scene, previous.quantity, quantity, after)) return previous.measured;

  // "of which as much as 40 percent may be fit for animals"
  if (
    previous &&
    /^(?:which|whom)$/.test(preceding) &&
    tokens[before - 1]?.lower === 'of' &&
    quantity.kind !== 'count'
  ) {
    for (const known of previous.measured.phrases) phrases.push(known);
    phrases.push(predicate(scene, after));
    return phrases.done();
  }
  // "a steal (base price: $59,995)": the words before the colon.
  const label = preceding === ':' ? labelBefore(scene, before - 1) : null;
  if (label) return { phrases: [label], back: false };

  const noun = quantity.noun ?? quantity.lent;
  if (quantity.kind === 'count' && noun) return countMeasure(scene, quantity, noun, above);

  // "three times the normal", "14 percent less traffic", "half its needs", "one in five tests", "one-in-ten chance"
  const whole = wholeAt(scene, quantity, after);
  if (whole >= 0) {
    const of = phraseAfter(scene, whole);
    if (of) {
      phrases.push(of);
      if (quantity.kind === 'ratio' || phrases.words < 2) addSubject();
      return phrases.done();
    }
  }
  // "Six in ten were poor.", "52 percent said they would back a ban"
  const group = { first: quantity.first, last: quantity.last };
  const does = quantity.kind === 'percent' && heads(scene, quantity, group) ? doing(scene, after) : null;
  if (does) return { phrases: [does], back: false };
  if (quantity.fraction && heads(scene, quantity, { first: quantity.first, last: quantity.last })) {
    phrases.push(predicate(scene, after));
    if (phrases.list.length > 0) return phrases.done();
  }
  // "double the deficit"
  if (quantity.multiple && scene.tags[after] === 'determiner') phrases.push(phraseAfter(scene, after));
  if (phrases.list.length > 0) return phrases.done();

  // "puts damage to rice and corn at 13 billion pesos", "the reserves at 11 billion barrels of oil"
  if (above && preceding === 'at' && VALUES.test(tokens[above.verb]?.lower ?? '')) {
    const valued = phraseAfter(scene, above.verb + 1);
    if (valued && valued.last < before) {
      phrases.push(valued);
      return phrases.done();
    }
  }

  // "14.3 percent of trade", "50 billion dollars of products", "$1 billion worth of arms".
  const inKind =
    quantity.kind === 'money' && following === 'in' && scene.tags[after + 1] === 'noun' && opensNoun(scene, after + 1);
  const worth =
    following === 'worth' && tokens[after + 1]?.lower === 'of'
      ? after + 2
      : following === 'of' || inKind
        ? after + 1
        : -1;
  // "half of them", "58 of whom"
  if (
    previous &&
    following === 'of' &&
    /^(?:them|it|this|that|which|whom|these|those)$/.test(tokens[after + 1]?.lower ?? '')
  ) {
    // "Spain took 41 percent of them": whose share it is stands first.
    const taker = quantity.kind === 'percent' && above?.verb === before && !above.points ? above.subject : null;
    if (taker === null || taker.last < previous.quantity.last) return previous.measured;
    phrases.push(taker);
    for (const known of previous.measured.phrases) phrases.push(known);
    return phrases.done();
  }
  if (worth >= 0) {
    const share = quantity.kind === 'percent';
    // "narrow its deficit to 0.7 percent of output"
    const brought =
      share && above && /^(?:to|by|from)$/.test(preceding) ? phraseBefore(scene, before - 1, above.verb + 1) : null;
    const whole = phraseAfter(scene, worth);
    const clause = share && whole !== null && heads(scene, quantity, whole);
    if (brought) phrases.push(brought);
    else if (share && above?.subject && !clause) phrases.push(above.points ? null : above.subject);
    const opens = scene.tags[0] !== 'preposition';
    if (share && opens && !clause && (!above || preceding === 'with')) phrases.push(leading(scene, quantity.lead));
    if (LINKS.has(preceding) || closed) phrases.push(phraseBefore(scene, before - 1));
    phrases.push(whole);
    if (clause) phrases.push(doing(scene, whole.last + 1));
    if (phrases.words < 2) addSubject();
    if (phrases.list.length > 0) return phrases.done();
  }
  // "a trade volume of some 87 billion", "deals worth $10 billion", "an increase of 5 percent", "customers with $5".
  if (
    LINKS.has(preceding) ||
    preceding === 'worth' ||
    preceding === 'totaling' ||
    preceding === 'totalling' ||
    preceding === 'exceeding'
  ) {
    const phrase = phraseBefore(scene, before - 1);
    // "ordered 250 tanks from the United States for 23 billion": the price of what the verb takes.
    const bought =
      preceding === 'for' && quantity.kind === 'money' && above && BUYS.test(tokens[above.verb]?.lower ?? '')
        ? phraseAfter(scene, above.verb + 1)
        : null;
    if (bought && phrase && bought.first < phrase.first) {
      let last = Math.min(bought.last, phrase.first - 1);
      while (last > bought.first && !substantive(scene.tags[last])) last--;
      phrases.push({ first: bought.first, last });
      return phrases.done();
    }
    if (phrase) {
      const head = tokens[phrase.last]?.lower ?? '';
      phrases.push(phrase);
      // "to $200 billion, after a record of $108 billion": of the same thing.
      if (/^(?:record|high|low|peak)$/.test(head) && phrases.words < 2 && previous?.quantity.unit === quantity.unit)
        return previous.measured;
      const vague = CHANGE_NOUNS.has(head) || BACK_POINTERS.has(head) || head === 'price' || head === 'cost';
      if (vague && opensPhrase(scene, after)) phrases.push(phraseAfter(scene, after + 1));
      const pointed = BACK_POINTERS.has(head) && phrases.words < 3 && previous && previous.quantity.kind !== 'count';
      if (pointed) for (const known of previous.measured.phrases) phrases.push(known);
      else if (phrases.words < 2 || vague || (phrases.words < 3 && /^(?:on|with|in|at)$/.test(preceding))) {
        const outer = governor(scene, phrase.first);
        if (outer?.subject && !outer.points && !says(scene, outer)) phrases.push(outer.subject);
        // "struggling with inflation of 29 percent" says nothing more of it.
        if (
          outer &&
          phrases.words < 3 &&
          phrase.first - outer.verb <= 3 &&
          scene.tags[outer.verb + 1] !== 'preposition'
        )
          phrases.push(verbPhrase(scene, outer));
      }
      return phrases.done();
    }
  }
  // "the minimum wage, now 705 euros a month, is to rise"
  if (/^(?:now|currently|then)$/.test(preceding) && tokens[before - 1]?.text === ',') {
    const named = phraseBefore(scene, before - 2);
    if (named) return { phrases: [named], back: false };
  }
  // "at the site, about 220 km southwest of the city"
  if (quantity.kind === 'measure' && AWAY.test(following)) {
    const place = phraseBefore(scene, tokens[before]?.text === ',' ? before - 1 : before);
    if (place && tokens[before]?.kind === 'stop') {
      phrases.push(place);
      return phrases.done();
    }
  }
  // "a 25% tax on cars", "a $10 million contract", "last year's 24.5 percent rise".
  if (adjectival(scene, quantity, after)) {
    const phrase = phraseAfter(scene, after);
    if (phrase) {
      phrases.push(phrase);
      const change = changeNoun(scene, phrase);
      if (change >= 0) {
        // The change of what is said just before ("a volume of 87 billion or a 31.5 percent increase").
        if (previous?.quantity.kind === 'money' && !hasLink(scene, phrase)) {
          for (const known of previous.measured.phrases) phrases.push(known);
        } else if (phrase.last === change) {
          // "a 13 percent rise took trade to 15 billion": of what it took there.
          const moved = BRINGS.test(tokens[change + 1]?.lower ?? '') ? phraseAfter(scene, change + 2) : null;
          if (moved) return { phrases: [moved], back: false };
          addSubject();
        }
      }
      // "was 92 percent effective in a trial"
      else if (phrases.words < 3 || tags(scene, before) === 'auxiliary') addSubject();
      return phrases.done();
    }
  }
  // "A goat that fetched $40 brings $15."
  if (above && !above.subject && !above.points && previous?.quantity.last === above.group - 1) return previous.measured;
  if (above) {
    // "bring trade to $200 billion" says of trade what "raise" says.
    const brings = preceding === 'to' && BRINGS.test(tokens[above.verb]?.lower ?? '');
    const level = brings || verbal === 1 || isLevel(tokens[above.verb]?.lower ?? '');
    // "raise it to 15 billion", "see the total at 50 billion": what was measured before.
    const pointer = tokens[before - 1]?.lower ?? '';
    const pointed = BACK_POINTERS.has(pointer) && tokens[before - 2]?.lower === 'the';
    if (/^(?:to|by|at)$/.test(preceding) && (/^(?:it|them|this|that)$/.test(pointer) || pointed))
      return previous?.measured ?? { phrases: [], back: true };
    // "increase the trade to $200 billion", "had a shot from 30 yards": the object of the verb.
    // "Exports were $4 billion, and imports $2 billion": the verb is left out.
    if (
      previous?.quantity.unit === quantity.unit &&
      before > previous.quantity.last &&
      substantive(tags(scene, before))
    ) {
      const gapped = phraseBefore(scene, before, previous.quantity.last + 1);
      const link = gapped === null ? '' : (tokens[gapped.first - 1]?.lower ?? '');
      if (gapped && /^(?:and|but|while)$/.test(link) && above.verb < previous.quantity.first) {
        phrases.push(gapped);
        return phrases.done();
      }
    }
    const near = objectOf(scene, above, before);
    // "was little changed at 40 euros": what is said of the subject.
    const object =
      near && tags(scene, above.verb) === 'auxiliary' && tags(scene, near.last) === 'adjective' ? null : near;
    phrases.push(object);
    // "raised its rate five times, by a combined 125 basis points, to 3 percent": the verb's own object.
    if (object === null && level && above.verb < before) {
      const own = phraseAfter(scene, above.verb + 1);
      if (own && own.first <= above.verb + 3 && own.last < before) phrases.push(own);
    }
    const bare = object === null || CHANGE_NOUNS.has(tokens[object.last]?.lower ?? '') || object.first === object.last;
    if (bare || !level) addSubject();
    if (!level && bare && !above.valued) phrases.push(verbPhrase(scene, above));
    // "It rose 27 percent to a record": of what was told before; a length of time ("in ten months it was") is not that.
    if (above.points && level && phrases.list.length === 0) {
      const amount = previous && !isDuration(previous.quantity.unit) ? previous.measured : null;
      return amount ?? { phrases: above.subject ? [above.subject] : [], back: true };
    }
    if ((!level || phrases.list.length === 0) && opensPhrase(scene, after)) phrases.push(phraseAfter(scene, after + 1));
    const unsaid = quantity.kind === 'money' && phrases.list.length === 0 && above.subject;
    if (unsaid && onlyParties(scene, above.subject)) return previous?.measured ?? { phrases: [], back: true };
    if (phrases.list.length > 0) return phrases.done();
  }
  // "economists expect 25 billion": of what was told before.
  if (above && EXPECTS.test(tokens[above.verb]?.lower ?? '') && above.verb === before)
    return previous?.measured ?? { phrases: [], back: true };
  // "Growth: 5 percent", "exports, at $5 billion".
  if (RIGHT_LINKS.has(preceding)) phrases.push(phraseBefore(scene, before - 1));
  if (phrases.list.length === 0)
    phrases.push(phraseBefore(scene, tokens[before]?.kind === 'stop' ? before - 1 : before));
  if (phrases.list.length === 0 && opensPhrase(scene, after)) phrases.push(phraseAfter(scene, after + 1));
  if (phrases.list.length === 0) phrases.push(predicate(scene, after));
  // "found 64 percent in favour of it and 21 percent against": who says so is not measured.
  if (phrases.list.length === 0 && previous && above && says(scene, above)) return previous.measured;
  if (phrases.list.length === 0) phrases.push(leading(scene, quantity.lead));
  if (phrases.list.length === 0 && previous) return previous.measured;
  return phrases.done(true);
}

const tags = (scene: Scene, at: number) => scene.tags[at];

/** The object of a verb that ends before token `before`, where a number or the preposition before it stands. */
function objectOf(scene: Scene, above: Governor, before: number): Phrase | null {
  if (before <= above.verb) return null;
  const led = scene.tags[before] === 'preposition';
  const nearest = phraseBefore(scene, led ? before - 1 : before, above.verb + 1);
  // "raise its weekly flights to Cairo from 21": all that stands between the two.
  const whole = led && nearest ? phraseAfter(scene, above.verb + 1) : null;
  return whole && whole.first <= above.verb + 3 && whole.last === before - 1 ? whole : nearest;
}

function onlyParties(scene: Scene, subject: Phrase): boolean {
  if (!PARTIES.test(scene.tokens[subject.last]?.lower ?? '')) return false;
  for (let at = subject.first; at < subject.last; at++)
    if (!/^(?:the|both|two|three|all|these)$/.test(scene.tokens[at]?.lower ?? '')) return false;
  return true;
}

/** "economists expect 25 billion": in these forms the verb is active. */
const EXPECTS = /^(?:expects?|forecasts?|predicts?|projects?|foresees?)$/;

/** A noun phrase that ends at a colon and is all that stands there since the sentence, a bracket or a comma began. */
function labelBefore(scene: Scene, end: number): Phrase | null {
  const phrase = substantive(scene.tags[end]) ? phraseBefore(scene, end) : null;
  return phrase && (phrase.first === 0 || scene.tags[phrase.first - 1] === 'stop') ? phrase : null;
}

/** A verb of saying: its subject speaks and is not measured. */
const says = (scene: Scene, above: Governor) => {
  const verb = scene.tokens[above.verb]?.lower ?? '';
  if (EXPECTS.test(verb)) return true;
  // "crude was quoted at $94" says how large its subject is.
  if (/^(?:is|are|was|were|been|being|be)$/.test(scene.tokens[above.verb - 1]?.lower ?? '')) return false;
  // "put $3 billion into Egypt" gives it, "added 0.4 percent" grew.
  if (/^(?:puts?|add(?:s|ed))$/.test(verb) && [1, 2].some((by) => (scene.owner[above.verb + by] ?? -1) !== -1))
    return false;
  return above.valued !== true && REPORTING.has(verb) && !LEVEL_VERBS.test(verb);
};

/** The token where number and hedge begin, "between" of a range included. */
function leadOf({ tokens, tags: kinds }: Scene, quantity: Quantity): number {
  const between = tokens[quantity.lead - 1]?.lower === 'between' && kinds[quantity.lead - 2] === 'preposition';
  return between ? quantity.lead - 1 : quantity.lead;
}

/**
 * Of one unit; a price may leave out what it is for ("$25 a barrel … compared with $30"), and a change has the level that
 * it is from behind it ("69 percent higher than this year's 57 billion").
 */
const alike = (a: Quantity, b: Quantity): boolean =>
  a.unit?.split('/')[0] === b.unit?.split('/')[0] || (a.kind === 'percent' && b.kind !== 'percent' && b.noun === null);

/** Right before the number stands what compares it with the one before ("from", "against", "compared with"). */
function isCompared({ tokens, timed }: Scene, from: number): boolean {
  let before = from;
  // "than this year's 57 billion"
  if (tokens[before]?.kind === 'possessive') {
    before--;
    while (timed[before]) before--;
  }
  const word = tokens[before]?.lower ?? '';
  if (/^(?:from|than|against|versus)$/.test(word)) return true;
  return /^(?:with|to)$/.test(word) && tokens[before - 1]?.lower === 'compared';
}

/** "from 12.7 percent in January, when he took office, to 7.9": from one level to another of the same thing. */
function isMoved({ tokens }: Scene, previous: Quantity, before: number): boolean {
  const word = tokens[before]?.lower ?? '';
  return word === 'to' && tokens[before - 1]?.text === ',' && tokens[previous.lead - 1]?.lower === 'from';
}

/** "…, 60 percent more than a week ago" behind an amount, no verb between the two. */
function exceeds({ tokens, tags: kinds }: Scene, previous: Quantity, quantity: Quantity, after: number): boolean {
  if (quantity.kind !== 'percent' || previous.kind === 'percent') return false;
  if (!/^(?:more|less|fewer|higher|lower|larger|smaller|up|down)$/.test(tokens[after]?.lower ?? '')) return false;
  if (!/^(?:than|on|from|over|year)$/.test(tokens[after + 1]?.lower ?? '')) return false;
  for (let at = previous.last + 1; at < quantity.lead; at++)
    if (kinds[at] === 'verb' || kinds[at] === 'auxiliary' || tokens[at]?.text === ';') return false;
  return true;
}

/** Where the whole that a share or a multiple is of begins, or -1. */
function wholeAt(scene: Scene, quantity: Quantity, after: number): number {
  const { tokens, tags: kinds } = scene;
  const next = tokens[after]?.lower ?? '';
  const opens = kinds[after] === 'determiner' || substantive(kinds[after]) || kinds[after] === 'adjective';
  if (quantity.kind === 'ratio' && quantity.multiple === null && opens && !COMPARATIVE.test(next)) return after;
  if (quantity.kind !== 'percent') return -1;
  if (/^(?:more|less|fewer)$/.test(next) && (substantive(kinds[after + 1]) || kinds[after + 1] === 'adjective'))
    return after + 1;
  if (!quantity.fraction) return -1;
  if (kinds[after] === 'determiner') return after;
  return tokens[quantity.last]?.lower !== 'half' && (substantive(kinds[after]) || kinds[after] === 'adjective')
    ? after
    : -1;
}

const COMPARATIVE = /^(?:more|less|fewer|much|many|\p{L}+er)$/u;

/** A number and its noun are the subject of a clause of their own ("If they win, 35 women are to lead"). */
function heads({ tokens, tags: kinds }: Scene, quantity: Quantity, noun: Phrase): boolean {
  const before = quantity.lead - 1;
  const opened = before < 0 || tokens[before]?.kind === 'stop' || kinds[before] === 'conjunction';
  if (!opened) return false;
  for (let at = Math.max(noun.last, quantity.last) + 1; at < noun.last + 8; at++) {
    if (kinds[at] === 'auxiliary' || kinds[at] === 'verb') return true;
    if (kinds[at] === 'stop' || kinds[at] === 'conjunction' || kinds[at] === undefined) return false;
  }
  return false;
}

/** "Dell lay off employees", "expel Russian diplomats", "brains of people". */
function countMeasure(scene: Scene, quantity: Quantity, noun: Phrase, above: Governor | null): Measured {
  const phrases = new Phrases();
  const before = quantity.lead - 1;
  // "a nine-storey block", "a 46-page report", "a 46 page report": what is so large.
  const hyphened = isHyphen(scene.tokens[noun.first - 1]) && noun.first - 1 > quantity.first;
  const single = noun.first === noun.last && quantity.value > 1 && !isPlural(scene.tokens[noun.last]?.lower ?? '');
  if ((hyphened || (single && scene.tags[noun.last + 1] === 'noun')) && noun.last === quantity.last) {
    const whole = phraseAfter(scene, quantity.last + 1);
    if (whole) {
      phrases.push({ first: noun.first, last: whole.last });
      return phrases.done();
    }
  }
  phrases.push(complete(scene, noun));
  // "68,400 people who have been unemployed"
  if (/^(?:who|that)$/.test(scene.tokens[noun.last + 1]?.lower ?? '')) phrases.push(predicate(scene, noun.last + 2));
  // "and Sweden 1,214"
  if (quantity.noun === null && scene.tags[before] === 'name') {
    phrases.push(phraseBefore(scene, before, noun.last + 1));
    return phrases.done();
  }
  if (heads(scene, quantity, noun)) {
    phrases.push(predicate(scene, Math.max(noun.last, quantity.last) + 1));
    return phrases.done();
  }
  const verb = above ? verbPhrase(scene, above) : null;
  const linked =
    scene.tags[before] === 'preposition' ? phraseBefore(scene, before - 1, above ? above.verb + 1 : 0) : null;
  phrases.push(linked);
  if (above && quantity.lead - above.verb <= 10) phrases.push(verb);
  if (above?.subject && !above.points) phrases.push(above.subject);
  if (!above?.subject && !linked) phrases.push(predicate(scene, Math.max(noun.last, quantity.last) + 1));
  return phrases.done();
}

/** The quantity restates the one before it: in brackets, after a slash, or as the end point of one movement. */
function again(scene: Scene, previous: Quantity, quantity: Quantity): boolean {
  const { tokens } = scene;
  const gap = quantity.lead - previous.last - 1;
  if (gap < 1 || gap > 3) return false;
  const first = tokens[previous.last + 1]?.text ?? '';
  // "50 centavos, seven cents"
  if (
    gap === 1 &&
    first === ',' &&
    previous.kind === 'money' &&
    quantity.kind === 'money' &&
    previous.unit !== quantity.unit
  )
    return true;
  if (restates(scene, quantity) && tokens[quantity.last + 1]?.lower !== 'of') return gap === 1 || first === ',';
  // "stole 5 million from 23 pensioners" names others.
  if (quantity.kind === 'count' && quantity.noun) return false;
  return gap === 1 && (first === 'to' || first === 'from') && previous.kind !== 'count';
}

/** The same amount in another unit: in brackets, behind a slash or behind ", or". */
export function restates({ tokens }: Scene, quantity: Quantity): boolean {
  const link = tokens[quantity.lead - 1]?.text;
  return link === '(' || link === '/' || (link === 'or' && tokens[quantity.lead - 2]?.text === ',');
}

/** "$5 million (4.2 million euros) of aid": what stands in brackets is passed over. */
function skipBrackets(scene: Scene, at: number): number {
  if (scene.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 12; i++) if (scene.tokens[i]?.text === ')') return i + 1;
  return at;
}

/** At `at` stands a preposition that goes on with a noun phrase. */
function opensPhrase(scene: Scene, at: number): boolean {
  return (
    /^(?:in|on|for|to|from|into|as|of|off|at|with|by)$/.test(scene.tokens[at]?.lower ?? '') && opensNoun(scene, at + 1)
  );
}

/** Number and unit stand before a noun as its modifier. */
function adjectival(scene: Scene, quantity: Quantity, after: number): boolean {
  const tag = scene.tags[after];
  const token = scene.tokens[after];
  if (!token || quantity.fraction || scene.timed[after]) return false;
  if (token.text === '-' && token.glued) return true;
  if (!(substantive(tag) || tag === 'adjective' || tag === 'gerund')) return false;
  if (DIMENSION.test(token.lower) && !substantive(scene.tags[after + 1])) return false;
  if (isDuration(quantity.unit) && tag === 'gerund') return false;
  return !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower);
}

/** The phrase says itself what changed ("increase in exports"). */
function hasLink(scene: Scene, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++)
    if (/^(?:in|of)$/.test(scene.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Index of a noun of change in the phrase, or -1. */
function changeNoun(scene: Scene, phrase: Phrase): number {
  for (let at = phrase.last; at >= phrase.first; at--) if (CHANGE_NOUNS.has(scene.tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** The noun with the phrase behind it that says which ("diplomats from Britain"). */
function complete(scene: Scene, noun: Phrase): Phrase {
  const link = scene.tokens[noun.last + 1]?.lower ?? '';
  if ((RIGHT_LINKS.has(link) || link === 'off') && link !== 'by' && opensNoun(scene, noun.last + 2)) {
    const more = phraseAfter(scene, noun.last + 2);
    if (more) return { first: noun.first, last: more.last };
  }
  return noun;
}

function verbPhrase(scene: Scene, above: Governor): Phrase | null {
  const word = scene.tokens[above.verb]?.lower ?? '';
  if (AUXILIARIES.has(word) || CONJUNCTIONS.has(word) || LEVEL_VERBS.test(word) || REPORTING.has(word)) return null;
  // "edged up"; "hire up to 400" is another matter.
  const next = scene.tokens[above.verb + 1]?.lower ?? '';
  if (next === 'down' || (next === 'up' && word.endsWith('ed'))) return null;
  return { first: above.verb, last: above.verb };
}

/** "5 percent see the economy growing", "20 people died": verb and object behind the number. */
function predicate(scene: Scene, from: number): Phrase | null {
  const { tags: kinds, tokens } = scene;
  for (let at = from; at < from + 4; at++) {
    if (kinds[at] === 'verb') {
      // "voted for the deal"
      const link = kinds[at + 1] === 'preposition' && opensNoun(scene, at + 2) ? 1 : 0;
      const object = phraseAfter(scene, at + 1 + link);
      return { first: at, last: object && object.first <= at + 3 + link ? object.last : at };
    }
    // "were poor"
    if (kinds[at] === 'adjective' && kinds[at - 1] === 'auxiliary') return { first: at, last: at };
    // "5.6 million are in need"
    if (kinds[at] === 'preposition' && kinds[at - 1] === 'auxiliary') return phraseAfter(scene, at + 1);
    if (kinds[at] !== 'auxiliary' && kinds[at] !== 'adverb' && tokens[at]?.lower !== 'of') return null;
  }
  return null;
}

/** "62 percent of parents (said they) limited screen time": verb and object, of what is said and not that it is. */
function doing(scene: Scene, from: number): Phrase | null {
  const { tokens, tags: kinds } = scene;
  let at = from;
  if (REPORTING.has(tokens[at]?.lower ?? '')) {
    at++;
    while (kinds[at] === 'pronoun' || kinds[at] === 'conjunction') at++;
    if (at === from + 1) return null;
  }
  const does = predicate(scene, at);
  return does && does.last > does.first ? does : null;
}

/** The noun phrase that opens the sentence. */
function leading(scene: Scene, until: number): Phrase | null {
  for (let at = 0; at < until && at < 12 && scene.tokens[at]?.text !== ';'; at++) {
    if (substantive(scene.tags[at]) && !scene.timed[at]) {
      const phrase = phraseAfter(scene, at);
      return phrase && phrase.last < until ? phrase : null;
    }
  }
  return null;
}
