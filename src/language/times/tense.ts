/** Which way the verb that governs an expression looks, from the words around it: enough to choose between two Fridays. */
import type { Tokens } from './tokens.ts';

/** `conditional`: "would", "might": ahead of what is told, which need not be ahead of the day of writing. */
export type Tense = 'past' | 'future' | 'conditional' | null;

/** `intended`: "was scheduled", "had planned": an intention that is told of the past. */
export type Mood = Tense | 'intended';

const FUTURE = new Set('will shall ll may must can upcoming forthcoming heading'.split(' '));
const CONDITIONAL = new Set('would might could should'.split(' '));
const AHEAD = new Set(
  (
    'expected scheduled slated due plans plan planned planning expects expect aims aim intends intend hopes hope wants want ' +
    'seeks seek vows vow pledges pledge wishes wish set supposed likely ' +
    'forecast projected payable effective ready tentatively anticipates'
  ).split(' '),
);
/** Irregular past forms, and the helpers of the perfect. */
const PAST = new Set(
  (
    'was were had did said told met went came took made gave held won lost led left fell rose began became sent struck found ' +
    'got saw fought spoke wrote ran grew drew kept sold bought brought thought knew broke shot threw paid built hit cut ' +
    'put shut flew swept stood felt heard sought taught caught dealt spent sank drove chose hung slid has have been since ' +
    'withdrew withstood arose awoke bore bet bit blew burst cast clung crept dug ate forgot froze hid hurt laid lay lent lit ' +
    'meant overcame overthrew overtook rang rode sang shook shrank slept split sprang spread stole stuck strove swore swung ' +
    'tore understood undertook upheld wept wore'
  ).split(' '),
);
const NOT_PAST = new Set(
  'need indeed united speed hundred seed feed exceed proceed succeed breed bleed red bed wed'.split(' '),
);

/** The present of what stands in a calendar: "they meet on Friday". Words that are nouns too are left out. */
const CALENDAR = new Set(
  'meet meets begin begins starts opens ends elects arrive arrives convene convenes resume resumes expires departs'.split(
    ' ',
  ),
);
/** Behind these a bare day is the one to come: "adjourned until Thursday", "moved to Friday". */
const DEFERRED =
  /^(?:adjourn(?:s|ed)?|postpone[sd]?|delay(?:s|ed)?|defer(?:s|red)?|remanded|extend(?:s|ed)?|reschedule[sd]?|moved|suspend(?:s|ed)?)$/;
/** Behind these it is with "until": "have until Monday to pay". */
const GRANTED = /^(?:has|have|give[ns]?|gave)$/;
/** What an infinitive behind it is still to be done by: "agreed to buy the bank in January". */
const INTENDING =
  /^(?:agree[sd]?|agreement|offer(?:s|ed)?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?|decide[sd]?|decision|deal|proposal|proposed|bid)$/;
/** "Invited Rao to come to Hanoi in June", "an invitation for Rao to come": whoever is asked stands between. */
const INVITING = /^(?:invit(?:e|es|ed|ing|ations?)|urge[sd]?|ask(?:s|ed))$/;
const INVITED = 6;
/** Before these, plans are a thing and no verb. */
const PLANNED = /^(?:\w+ed|made|new|with|of|for|about|on|against|any|no)$/;
/** What is held, and gone to, on a day that is told in the present. */
const HELD = /^(?:elections?|referendum|vote|primary|primaries|runoff|summit|talks|hearings?)$/;
/** What "goes" is followed by when it stands in a calendar: "go to the polls", "goes on trial", "comes into force". */
const GOES = /^(?:to the polls|(?:on (?:trial|sale|strike)|into (?:effect|force)|before the|back to)\b)/;

/** "a planned withdrawal": an adjective, no verb. */
const ATTRIBUTE = /^(?:a|an|the|its|his|her|their|this|that|s|as|previously)$/;
const PRESENT = new Set('is are'.split(' '));

const PREPOSITION = new Set('on in by at during late early from since until'.split(' '));

const REACH = 24;

/** The tense that governs tokens [start, end). */
export function tenseAt(t: Tokens, start: number, end: number): Tense {
  const mood = moodAt(t, start, end);
  return mood === 'intended' ? 'past' : mood;
}

/**
 * The verb that governs tokens [start, end): the nearest before them, else the nearest behind; the other way round where
 * they open a clause ("but on Friday the court ruled").
 */
export function moodAt(t: Tokens, start: number, end: number): Mood {
  if (awaited(t, start)) return 'future';
  // "his Friday tweet could anger them": the verb is not the tweet's.
  if (describes(t, start, end)) return leftward(t, start) === 'future' ? 'future' : 'past';
  const before = opens(t, start, end) ? null : leftward(t, start);
  if (before === 'none') return null;
  const behind = before ?? rightward(t, end);
  if (behind !== null) return behind;
  const far = leftward(t, start);
  return far === 'none' ? null : far;
}

/** Whether a weekday stands between an owner and a noun: "his Friday tweet", "Smith's Monday speech". */
function describes(t: Tokens, start: number, end: number): boolean {
  if (t.lexeme(start)?.weekday === undefined || end !== start + 1) return false;
  const owner = t.word(start - 1);
  if (!/^(?:his|her|its|their|s)$/.test(owner) || (owner === 's' && t.mark(start - 2) !== "'")) return false;
  return /^[a-z]{3,}$/.test(t.word(end)) && t.lexeme(end) === undefined && !t.capital(end) && verb(t, end) === null;
}

/** Whether the words right before the expression say that it is still to come: "ahead of", "until" behind a delay, "is on". */
function awaited(t: Tokens, start: number): boolean {
  const before = t.word(start - 1);
  if (before === 'of') return t.word(start - 2) === 'ahead';
  if (before === 'until' || before === 'till' || before === 'to') {
    for (let i = start - 2, n = 0; i >= 0 && n < 7; i--, n++) {
      const word = t.word(i);
      if (DEFERRED.test(word) || (before !== 'to' && GRANTED.test(word))) return true;
    }
    return false;
  }
  return PRESENT.has(before === 'on' || before === 'at' || before === 'for' ? t.word(start - 2) : before);
}

/** Whether the expression opens its clause: at the head of the sentence or quotation, or behind "but", "and", "that". */
function opens(t: Tokens, start: number, end: number): boolean {
  const at = PREPOSITION.has(t.word(start - 1)) ? start - 1 : start;
  if (at <= 0) return true;
  const word = t.word(at - 1);
  const mark = t.mark(at - 1);
  if (word === 'but' || word === 'that' || word === 'also') return true;
  if (mark === '"' || mark === '“' || mark === ';' || mark === ':') return true;
  if (t.mark(end) !== ',') return false;
  // "on Wednesday and Thursday," goes on; "and Thursday, the court ruled" begins.
  return (
    mark === ',' ||
    (word === 'and' &&
      t.lexeme(at - 2)?.weekday === undefined &&
      t.lexeme(at - 2)?.month === undefined &&
      !t.isDigits(at - 2))
  );
}

/** The nearest verb before a place; `none` where a verb in the present says nothing of a side. */
function leftward(t: Tokens, start: number): Mood | 'none' {
  for (let i = start - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    const mark = t.mark(i);
    if (mark === ';' || mark === '"' || mark === '“' || mark === '”') break;
    if (
      t.word(i) === 'to' &&
      (INTENDING.test(t.word(i - 1)) || invites(t, i)) &&
      !ATTRIBUTE.test(t.word(i + 1)) &&
      !t.capital(i + 1)
    )
      return 'conditional';
    const found = verb(t, i);
    if (found !== null) return found;
    // "It is the third meeting this year", but "trading is to resume"
    if (PRESENT.has(t.word(i))) return t.word(i + 1) === 'to' ? 'future' : 'none';
  }
  return null;
}

/** Whether "to" follows somebody named who is invited. */
function invites(t: Tokens, to: number): boolean {
  if (!t.capital(to - 1)) return false;
  for (let i = to - 2; i >= 0 && i >= to - INVITED && t.mark(i + 1) === ''; i--)
    if (INVITING.test(t.word(i))) return true;
  return false;
}

function rightward(t: Tokens, end: number): Mood {
  for (let i = end, n = 0; i < t.count && n < REACH; i++, n++) {
    const word = t.word(i + 1);
    if (t.mark(i) === ';' || (t.mark(i) === ',' && i > end && (word === 'and' || word === 'but'))) break;
    const found = verb(t, i);
    if (found !== null) return found;
  }
  return null;
}

function verb(t: Tokens, i: number): Mood {
  const word = t.word(i);
  if (word === '') return null;
  if (FUTURE.has(word) && !isPerson(t, i)) return t.word(i + 1) === 'have' ? 'past' : 'future';
  if (CONDITIONAL.has(word)) return t.word(i + 1) === 'have' ? 'past' : 'conditional';
  // "unveiled plans to tax imports on Tuesday": whether the plans or the tax is of that day is not said.
  if ((word === 'plans' || word === 'plan') && PLANNED.test(t.word(i - 1))) return 'conditional';
  if (AHEAD.has(word)) return ATTRIBUTE.test(t.word(i - 1)) || t.mark(i - 1) === '-' ? null : ahead(t, i);
  if (scheduled(t, i)) return 'future';
  const participle = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);
  if (!participle && !PAST.has(word)) return null;
  // "will be signed", "to cut", "was scheduled to be sentenced": the helper tells.
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
    const before = t.word(k);
    if (before === 'to' && (k === i - 1 || t.word(k + 1) === 'be')) {
      const planned = t.word(k - 1);
      if (AHEAD.has(planned)) return ahead(t, k - 1);
      // "guidelines to be published in June"
      return k === i - 1 ? null : planned === 'was' || planned === 'were' ? 'intended' : 'future';
    }
    if (before === 'be') continue;
    if (CONDITIONAL.has(before)) return t.word(k + 1) === 'have' ? 'past' : 'conditional';
    if (FUTURE.has(before) && !isPerson(t, k)) return t.word(k + 1) === 'have' ? 'past' : 'future';
    if (t.mark(k) !== '') break;
  }
  return 'past';
}

/** "May" and "Will" with a capital are a person, or the month. */
function isPerson(t: Tokens, i: number): boolean {
  return (
    t.capital(i) && ((i > 0 && t.mark(i - 1) === '') || /^(?:had|has|was|is|will|would|said|told)$/.test(t.word(i + 1)))
  );
}

/** Whether a verb in the present tells what stands in a calendar: "talks resume", "voters go to the polls", "the Senate votes". */
function scheduled(t: Tokens, i: number): boolean {
  const word = t.word(i);
  const before = t.word(i - 1);
  if (t.capital(i) || before === 'to' || before === 'did') return false;
  if (CALENDAR.has(word)) return true;
  const next = t.word(i + 1);
  if (word === 'kicks') return next === 'off';
  if (word === 'takes' || word === 'take') return /^(?:place|effect|office)$/.test(next);
  if (word === 'votes') return t.capital(i - 1);
  if (word === 'holds' || word === 'hold') return [1, 2, 3].some((k) => HELD.test(t.word(i + k)));
  return /^(?:go|goes|come|comes|head|heads)$/.test(word) && GOES.test(`${next} ${t.word(i + 2)} ${t.word(i + 3)}`);
}

/**
 * "is scheduled" looks ahead; "was scheduled", "had originally planned" are told of the past; "set a deadline" and "the
 * plans" say nothing of it.
 */
function ahead(t: Tokens, i: number): Mood {
  let k = i - 1;
  while (k > i - 4 && (t.word(k).endsWith('ly') || /^(?:been|first|also|not|long|due)$/.test(t.word(k)))) k--;
  const before = t.word(k);
  if (before === 'was' || before === 'were' || before === 'had') return 'intended';
  if (t.word(i) === 'set' && !/^(?:is|are|be|s|re|has|have)$/.test(before) && !/^(?:to|for)$/.test(t.word(i + 1)))
    return 'past';
  return 'future';
}
