/**
 * Countries in running text: which words stand for one, and whether a capital is the place or the government
 * ("talks in Beijing" against "Beijing denied"). A capital counts as the government only on a sign of it.
 */
import { COUNTRY_FORMS, type CountryForm } from './countries.ts';
import { GIVEN } from './given.ts';
import type { Token } from './tokens.ts';

export interface CountryMatch {
  readonly key: string;
  readonly form: CountryForm;
  /** Tokens that it covers. */
  readonly length: number;
}

/** Forms that are small words or given names too. */
const ALSO_GIVEN = new Set(['chad', 'jordan', 'georgia', 'israel', 'paris', 'sofia', 'kenya', 'india', 'berlin']);
/** "Latin American" is no word for the United States. */
const OTHER_AMERICA = new Set(['latin', 'south', 'north', 'central', 'native', 'pan', 'meso', 'of']);
const SEA = new Set([
  'ocean',
  'samoa',
  'columbia',
  'guiana',
  'guinea',
  'delta',
  'springs',
  'wells',
  'island',
  'islands',
]);

/**
 * The country whose name, adjective or capital begins at token `i`, or null. With `anyCase`, as in a typed query, small
 * letters do; in running text "us" is the pronoun and "turkey" the bird.
 */
export function matchCountry(tokens: readonly Token[], i: number, anyCase: boolean): CountryMatch | null {
  const token = tokens[i];
  if (!token?.word || (!token.capital && !anyCase)) return null;
  const entries = COUNTRY_FORMS.get(token.lower);
  if (!entries) return null;
  for (const { key, form, words } of entries) {
    if (!follows(tokens, i, words, anyCase)) continue;
    if (words.length === 1 && !standsAlone(tokens, i, token, anyCase)) continue;
    return { key, form, length: words.length };
  }
  return null;
}

function follows(tokens: readonly Token[], i: number, words: readonly string[], anyCase: boolean): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[i + k];
    const before = tokens[i + k - 1];
    if (!token || !before || token.lower !== words[k] || !token.spaced) return false;
    if (before.possessive !== (before.lower === 'people')) return false;
    if (!anyCase && !token.capital && !SMALL.has(token.lower)) return false;
  }
  return true;
}

const SMALL = new Set(['of', 'and', 'the', 'la']);

function standsAlone(tokens: readonly Token[], i: number, token: Token, anyCase: boolean): boolean {
  const { lower, text } = token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (lower === 'us' || lower === 'un' || lower === 'eu' || lower === 'uk' || lower === 'uno') {
    if (text === token.lower.toUpperCase()) return lower !== 'us' || !shouted(tokens, i);
    // Nobody types "Un" who means the organisation, and "jong un" is the end of a name.
    if (!anyCase || text !== lower) return false;
    return lower === 'us'
      ? !(before && PRONOUN_BEFORE.has(before.lower))
      : !(lower === 'un' && before?.lower === 'jong');
  }
  if (lower.startsWith('america') && before && OTHER_AMERICA.has(before.lower))
    return before.lower === 'of' && !named(tokens[i - 2]);
  if (after?.spaced && SEA.has(after.lower) && (anyCase || after.capital)) return false;
  if (before?.word && before.lower === 'new' && (before.capital || anyCase)) return false;
  if (anyCase) return true;
  if (before?.capital && token.spaced && GIVEN.has(before.lower) && !COUNTRY_FORMS.has(before.lower)) return false;
  if (ALSO_GIVEN.has(lower) && !token.possessive && after?.capital && after.spaced && !COUNTRY_FORMS.has(after.lower))
    return false;
  return true;
}

/** "Bank of America" is a bank. */
function named(token: Token | undefined): boolean {
  return token?.capital ?? false;
}

const PRONOUN_BEFORE = new Set([
  'of',
  'about',
  'let',
  'tell',
  'told',
  'for',
  'give',
  'help',
  'among',
  'all',
  'contact',
]);

/** In a line of capitals "US" may be the pronoun: it counts there only before a noun or after an article. */
function shouted(tokens: readonly Token[], i: number): boolean {
  const around = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]].filter(
    (t) => t?.word && t.lower.length > 2,
  );
  const capitals = around.filter((t) => t && t.text.length > 2 && t.text === t.text.toUpperCase());
  return around.length > 1 && capitals.length === around.length && tokens[i - 1]?.lower !== 'the';
}

const PLACE_BEFORE = new Set([
  ...['in', 'at', 'near', 'outside', 'around', 'across', 'into', 'via', 'through', 'throughout', 'central', 'downtown'],
  ...['greater', 'leave', 'leaves', 'left', 'leaving', 'reach', 'reached', 'visit', 'visited', 'visiting', 'visits'],
  ...['tour', 'toured', 'capital', 'city', 'west', 'east', 'north', 'south', 'inside', 'within', 'off', 'suburban'],
]);
const MOTION = new Set([
  ...[
    'visit',
    'visits',
    'trip',
    'trips',
    'travel',
    'travels',
    'traveled',
    'travelled',
    'traveling',
    'travelling',
    'flew',
  ],
  ...[
    'fly',
    'flies',
    'flying',
    'flight',
    'flights',
    'flown',
    'went',
    'go',
    'goes',
    'going',
    'gone',
    'come',
    'came',
    'comes',
    'return',
  ],
  ...[
    'returned',
    'returning',
    'returns',
    'arrived',
    'arrive',
    'arrives',
    'moved',
    'move',
    'drive',
    'drove',
    'home',
    'back',
  ],
  ...[
    'train',
    'road',
    'journey',
    'tour',
    'welcome',
    'invited',
    'sent',
    'way',
    'rushed',
    'headed',
    'heading',
    'summoned',
  ],
]);
/** Nouns after a capital's name that make it a government's word. */
const STATE_NOUN = new Set([
  ...[
    'officials',
    'official',
    'government',
    'authorities',
    'regime',
    'leadership',
    'leaders',
    'diplomats',
    'administration',
  ],
  ...['policymakers', 'ties', 'relations', 'tensions', 'talks', 'rivalry', 'axis', 'alliance', 'consensus', 'policy'],
]);
const GOVERNS = new Set([
  ...[
    'with',
    'against',
    'between',
    'toward',
    'towards',
    'by',
    'from',
    'urge',
    'urged',
    'urges',
    'urging',
    'accuse',
    'accused',
  ],
  ...[
    'accuses',
    'accusing',
    'told',
    'blame',
    'blamed',
    'warn',
    'warned',
    'pressed',
    'pressure',
    'pressured',
    'pressuring',
  ],
  ...[
    'official',
    'while',
    'as',
    'because',
    'if',
    'whether',
    'but',
    'that',
    'when',
    'although',
    'pro',
    'anti',
    'what',
    'how',
  ],
]);
const AUXILIARY = new Set([
  ...[
    'is',
    'was',
    'has',
    'had',
    'have',
    'will',
    'would',
    'could',
    'should',
    'may',
    'might',
    'must',
    'can',
    'does',
    'did',
  ],
  ...[
    "doesn't",
    "didn't",
    "isn't",
    "wasn't",
    "hasn't",
    "won't",
    "wouldn't",
    'are',
    'were',
    'do',
    'says',
    'said',
    'also',
  ],
  ...[
    'doesn’t',
    'didn’t',
    'isn’t',
    'wasn’t',
    'hasn’t',
    'won’t',
    'wouldn’t',
    'wants',
    'sees',
    'seeks',
    'hopes',
    'never',
  ],
]);
/** Regular past forms and the irregular ones that news has governments do. */
const ACTS =
  /^(?:[a-z]{2,}ed|said|says|told|tells|made|makes|took|takes|sought|seeks|saw|gave|gives|kept|keeps|began|begins|felt|found|held|knew|knows|hit|put|set|sent|spent|stood|stands|struck|thought|went|won|wrote|wants|denies|denied|claims|insists|argues|hopes|sees|believes|calls|rejects|accuses|warns|needs|views|plans|considers|continues|remains|refuses|appears|seems)$/;

/** Whether the capital at tokens [i, i + length) is a government there. False when nothing tells. */
export function isGovernment(tokens: readonly Token[], i: number, length: number): boolean {
  const first = tokens[i];
  const last = tokens[i + length - 1];
  if (!first || !last) return false;
  if (first.lower === 'kremlin' || first.lower === 'whitehall') return true;
  const before = tokens[i - 1];
  const after = tokens[i + length];
  // "Washington, D.C.", "Moscow, Russia", "Washington state", "Beijing Olympics", a dateline.
  if (after?.text === ',' && tokens[i + length + 1]?.capital && isPlaceTail(tokens[i + length + 1])) return false;
  if (after?.text === '(' || after?.text === '—' || after?.text === '–' || after?.text === '--') {
    if (!before || i === 0) return false;
  }
  if (after?.lower === 'state' || after?.lower === 'd.c.' || after?.lower === 'dc') return false;
  if (before?.word && PLACE_BEFORE.has(before.lower)) return false;
  if (before?.capital && first.spaced && before.word && GIVEN.has(before.lower)) return false;
  if (before?.lower === 'to' || before?.lower === 'from') {
    for (let k = i - 2; k >= 0 && k >= i - 5; k--) if (MOTION.has(tokens[k]?.lower ?? '')) return false;
  }
  // "in London and Washington": the first of the pair decides.
  if (before?.lower === 'and' || before?.text === '–' || before?.text === '-') {
    const one = tokens[i - 2];
    const entry = one?.word ? COUNTRY_FORMS.get(one.lower)?.find((e) => e.words.length === 1) : undefined;
    if (entry?.form === 'capital')
      return isGovernment(tokens, i - 2, 1) || !PLACE_BEFORE.has(tokens[i - 3]?.lower ?? '');
    if (entry) return !PLACE_BEFORE.has(tokens[i - 3]?.lower ?? '');
  }
  if (last.possessive) return !(after?.capital ?? false);
  if (after?.word && after.spaced) {
    if (after.capital) return false;
    if (STATE_NOUN.has(after.lower) || AUXILIARY.has(after.lower) || ACTS.test(after.lower)) return true;
    if (after.lower === 'and') {
      const other = tokens[i + length + 1];
      const entry = other?.capital ? COUNTRY_FORMS.get(other.lower)?.[0] : undefined;
      if (entry && entry.form !== 'adjective') return true;
    }
  }
  return before?.word === true && GOVERNS.has(before.lower) && !(before.lower === 'from' && !last.possessive);
}

function isPlaceTail(token: Token | undefined): boolean {
  if (!token) return false;
  return token.lower === 'd.c.' || token.lower === 'dc' || COUNTRY_FORMS.get(token.lower)?.[0]?.form === 'name';
}
