/** The words that a time expression can be made of, each with what it may mean. Lower case, as in news English. */

import { DIGIT, fact } from '../facts.ts';

/** Calendar and clock units; the letters of TIMEX3 durations where it has one. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML' | 'FN' | 'NI';

/** What a function word does in an expression. */
export type Role =
  | 'the'
  | 'a'
  | 'this'
  | 'that'
  | 'these'
  | 'same'
  | 'last'
  | 'past'
  | 'previous'
  | 'next'
  | 'coming'
  | 'following'
  | 'current'
  | 'recent'
  | 'latest'
  | 'every'
  | 'per'
  | 'of'
  | 'ago'
  | 'earlier'
  | 'later'
  | 'before'
  | 'after'
  | 'approx'
  | 'early'
  | 'late'
  | 'mid'
  | 'edge'
  | 'future'
  | 'fiscal'
  | 'first'
  | 'few'
  | 'another'
  | 'often'
  | 'half'
  | 'period'
  | 'set'
  | 'present'
  | 'pastref'
  | 'futureref'
  | 'day'
  | 'holiday'
  | 'more'
  | 'less'
  | 'at'
  | 'up'
  | 'no'
  | 'former'
  | 'long'
  | 'era'
  | 'quarter'
  | 'now';

export interface Lexeme {
  readonly month?: number;
  /** True for a month's abbreviation, which may be followed by a full stop. */
  readonly short?: boolean;
  /** True when the word is more often something else ("may", "march", "sun", "sat", "second"). */
  readonly doubtful?: boolean;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly season?: string;
  /** Part of day: MO, AF, EV, NI, DT, MI (midnight), NO (noon). */
  readonly part?: string;
  readonly role?: Role;
  /** Days from the day of writing, for "yesterday" and its like. */
  readonly shift?: number;
  /** TIMEX3 value, for words that have one of their own. */
  readonly value?: string;
}

const words = new Map<string, Lexeme>();

/** What a lower-case word may mean in a time expression; undefined for all other words. */
export function lookup(word: string): Lexeme | undefined {
  return words.get(word);
}

function add(list: string, lexeme: Lexeme): void {
  for (const word of list.split(' ')) words.set(word, { ...words.get(word), ...lexeme });
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
MONTHS.forEach((name, i) => {
  add(name, { month: i + 1 });
});
add('may march', { doubtful: true });
for (const [list, month] of [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
] as const)
  add(list, { month, short: true });

'monday tuesday wednesday thursday friday saturday sunday'.split(' ').forEach((name, i) => {
  add(name, { weekday: i + 1 });
  add(`${name}s`, { weekday: i + 1, plural: true });
});
for (const [list, weekday] of [
  ['mon', 1],
  ['tue tues', 2],
  ['wed', 3],
  ['thu thur thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
] as const)
  add(list, { weekday, short: true, doubtful: true });

for (const [one, many, unit] of [
  ['second', 'seconds', 'S'],
  ['minute', 'minutes', 'MIN'],
  ['hour', 'hours', 'H'],
  ['day', 'days', 'D'],
  ['week', 'weeks', 'W'],
  ['weekend', 'weekends', 'WE'],
  ['month', 'months', 'M'],
  ['quarter', 'quarters', 'Q'],
  ['year', 'years', 'Y'],
  ['decade', 'decades', 'DE'],
  ['century', 'centuries', 'CE'],
  ['millennium', 'millennia', 'ML'],
  ['fortnight', 'fortnights', 'FN'],
] as const) {
  add(one, { unit });
  add(many, { unit, plural: true });
}
add('yr', { unit: 'Y' });
add('yrs', { unit: 'Y', plural: true });
add('mins', { unit: 'MIN', plural: true });
add('hrs', { unit: 'H', plural: true });
add('second', { doubtful: true });

(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
)
  .split(' ')
  .forEach((name, i) => {
    add(name, { cardinal: i });
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((name, i) => {
  add(name, { cardinal: (i + 2) * 10 });
});
add('hundred', { cardinal: 100 });
add('thousand', { cardinal: 1000 });
add('dozen', { cardinal: 12 });
(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
)
  .split(' ')
  .forEach((name, i) => {
    add(name, { ordinal: i + 1 });
  });
add('twenties', { value: '2' });
add('thirties', { value: '3' });
add('forties', { value: '4' });
add('fifties', { value: '5' });
add('sixties', { value: '6' });
add('seventies', { value: '7' });
add('eighties', { value: '8' });
add('nineties', { value: '9' });

add('spring', { season: 'SP' });
add('summer', { season: 'SU' });
add('autumn', { season: 'FA' });
add('fall', { season: 'FA', doubtful: true });
add('winter', { season: 'WI' });
add('springs summers autumns winters', { plural: true });
add('springs', { season: 'SP' });
add('summers', { season: 'SU' });
add('autumns', { season: 'FA' });
add('winters', { season: 'WI' });

add('morning mornings', { part: 'MO' });
add('dawn daybreak sunrise', { part: 'MO' });
add('afternoon afternoons', { part: 'AF' });
add('evening evenings', { part: 'EV' });
add('dusk sunset nightfall', { part: 'EV' });
add('night nights', { part: 'NI' });
add('nighttime', { part: 'NI' });
add('overnight', { part: 'NI' });
add('daytime', { part: 'DT' });
add('noon noontime', { part: 'NO' });
add('midday', { part: 'MI' });
add('midnight', { part: 'NI' });
add('mornings afternoons evenings nights', { plural: true });
add('night', { unit: 'NI' });
add('nights', { unit: 'NI' });

add('today', { shift: 0, role: 'day' });
add('tonight', { shift: 0, role: 'day', value: 'TNI' });
add('yesterday', { shift: -1, role: 'day' });
add('tomorrow', { shift: 1, role: 'day' });

const ROLES: readonly (readonly [string, Role])[] = [
  ['the', 'the'],
  ['a an', 'a'],
  ['this', 'this'],
  ['that', 'that'],
  ['these those', 'these'],
  ['same', 'same'],
  ['last', 'last'],
  ['past', 'past'],
  ['previous preceding prior', 'previous'],
  ['next', 'next'],
  ['coming upcoming', 'coming'],
  ['following succeeding subsequent ensuing', 'following'],
  ['current', 'current'],
  ['recent', 'recent'],
  ['latest', 'latest'],
  ['every each', 'every'],
  ['per', 'per'],
  ['of', 'of'],
  ['ago', 'ago'],
  ['earlier', 'earlier'],
  ['later', 'later'],
  ['before', 'before'],
  ['after afterward afterwards', 'after'],
  ['about around nearly almost approximately roughly over under some circa', 'approx'],
  ['early', 'early'],
  ['late', 'late'],
  ['mid middle', 'mid'],
  ['end beginning start close turn rest remainder eve outset dawn height', 'edge'],
  ['future', 'future'],
  ['fiscal', 'fiscal'],
  ['few several many', 'few'],
  ['another', 'another'],
  ['once twice', 'often'],
  ['couple dozens hundreds thousands scores', 'few'],
  ['half', 'half'],
  ['period', 'period'],
  ['more', 'more'],
  ['less fewer', 'less'],
  ['at', 'at'],
  ['up', 'up'],
  ['no', 'no'],
  ['former', 'former'],
  ['bc bce', 'era'],
  ['q h fy', 'quarter'],
];
for (const [list, role] of ROLES) add(list, { role });

add('now nowadays currently presently', { role: 'present', value: 'PRESENT_REF' });
add('recently lately', { role: 'pastref', value: 'PAST_REF' });
add('soon', { role: 'futureref', value: 'FUTURE_REF' });
add('daily', { role: 'set', value: 'XXXX-XX-XX' });
add('weekly', { role: 'set', value: 'XXXX-WXX' });
add('monthly', { role: 'set', value: 'XXXX-XX' });
add('annually yearly', { role: 'set', value: 'XXXX' });
add('nightly', { role: 'set', value: 'XXXX-XX-XXTNI' });
add('hourly', { role: 'set', value: 'XXXX-XX-XXTXX' });

/** First words of named days; `holidays.ts` reads the rest. */
add(
  'christmas boxing new valentine halloween independence veterans armistice bastille columbus thanksgiving labor memorial ' +
    'mother father martin presidents easter good palm ash lunar chinese spring ramadan eid',
  { role: 'holiday' },
);

/** Roles of words that are no time without another word that is one ("the", "last", "about"). */
const FRAMING: ReadonlySet<Role> = new Set<Role>([
  'the',
  'a',
  'this',
  'that',
  'these',
  'same',
  'last',
  'previous',
  'next',
  'coming',
  'following',
  'latest',
  'every',
  'per',
  'of',
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'approx',
  'early',
  'late',
  'mid',
  'edge',
  'fiscal',
  'few',
  'another',
  'often',
  'half',
  'holiday',
  'more',
  'less',
  'at',
  'up',
  'no',
  'era',
  'quarter',
]);

const frames = ({ role, value, ...rest }: Lexeme) =>
  role !== undefined && FRAMING.has(role) && value === undefined && Object.keys(rest).length === 0;

/** A sentence without one of these words and without a digit holds no time. */
export const TIMELY =
  DIGIT |
  fact(
    [
      ...[...words].filter(([, lexeme]) => !frames(lexeme)).map(([word]) => word),
      // Named days of one word, and words that are a time behind "the", "this" or "at this".
      ...'christmas halloween thanksgiving easter ramadan eid valentine fool festival moment present time'.split(' '),
    ],
    { parts: true },
  );

/** `lookup` knows the word. */
export const LEXICAL = fact(words.keys());
