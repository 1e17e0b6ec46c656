/** Which way the verb that governs an expression looks, from the words around it: enough to choose between two Fridays. */
import type { Tokens } from './tokens.ts';

export type Tense = 'past' | 'future' | null;

const FUTURE = new Set('will shall ll would may might could should must can upcoming'.split(' '));
const AHEAD = new Set(
  (
    'expected scheduled slated due plans plan planned planning expects expect aims intends hopes set supposed likely ' +
    'forecast projected payable begins starts ready tentatively anticipates'
  ).split(' '),
);
const PAST = new Set(
  (
    'was were had did said told met went came took made gave held won lost led left fell rose began became sent struck found ' +
    'got saw fought spoke wrote ran grew drew kept sold bought brought thought knew broke shot threw paid built hit cut ' +
    'put shut flew swept stood felt heard sought taught caught dealt spent sank drove chose hung slid has have been since'
  ).split(' '),
);
const NOT_PAST = new Set(
  'need indeed united speed hundred seed feed exceed proceed succeed breed bleed red bed wed'.split(' '),
);

const REACH = 24;

/** The tense that governs tokens [start, end). */
export function tenseAt(t: Tokens, start: number, end: number): Tense {
  for (let i = start - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    const mark = t.mark(i);
    if (mark === ';' || mark === '"' || mark === '“' || mark === '”') break;
    const found = verb(t, i);
    if (found !== null) return found;
  }
  for (let i = end, n = 0; i < t.count && n < REACH; i++, n++) {
    if (t.mark(i) === ';') break;
    const found = verb(t, i);
    if (found !== null) return found;
  }
  return null;
}

function verb(t: Tokens, i: number): Tense {
  const word = t.word(i);
  if (word === '') return null;
  if (FUTURE.has(word) && !(word === 'may' && t.capital(i))) return t.word(i + 1) === 'have' ? 'past' : 'future';
  if (AHEAD.has(word)) return aheadOrPast(t, i);
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) {
    for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
      const before = t.word(k);
      if (before === 'be' || before === 'will' || before === 'would') return 'future';
    }
    return 'past';
  }
  return null;
}

/** "is scheduled" looks ahead; "was scheduled", "had planned" may look either way, and are told of the past. */
function aheadOrPast(t: Tokens, i: number): Tense {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const before = t.word(k);
    if (before === 'was' || before === 'were' || before === 'had') return 'past';
  }
  return 'future';
}
