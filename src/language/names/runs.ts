/** Runs of capitals in one sentence, cut into names: title from person, country from office. */
import type { NameKind } from '../reading.ts';
import { isGovernment, matchCountry } from './capital.ts';
import {
  BODIES,
  COMMON,
  FAMILY_FIRST,
  NAME_STARTS,
  OCCUPATIONS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
  PLACES,
  STATE_HEADS,
  TITLE_PARTS,
  TITLES,
} from './classes.ts';
import { UNIONS } from './countries.ts';
import { type Evidence, OPENS } from './evidence.ts';
import { GIVEN } from './given.ts';
import type { Token } from './tokens.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly kind: NameKind;
  /** Key, where the words themselves give it: a country. */
  readonly key: string | null;
  /** The name's words, without titles. */
  readonly words: readonly string[];
  /** True when a title, a given name or the like makes it sure that it is a person. */
  readonly sure: boolean;
  /** True when a single word does what somebody does: it says, laughs or shrugs. */
  readonly acts?: true;
}

/** Longest name that is built, in tokens. */
const LONGEST = 12;

export function runs(tokens: readonly Token[], sentence: number, heading: boolean, evidence: Evidence): Found[] {
  const found: Found[] = [];
  let opening = true;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token?.word) {
      if (token && OPENS.has(token.text)) opening = true;
      i++;
      continue;
    }
    const first = opening;
    opening = false;
    if (!token.capital) {
      if (token.text.includes('-')) compounds(token, sentence, found);
      i++;
      continue;
    }
    if (
      isCommon(token, tokens[i + 1], first, heading, evidence) &&
      !(first && !heading && isGivenName(tokens, i, evidence))
    ) {
      i++;
      continue;
    }
    const end = heading ? headingEnd(tokens, i, evidence) : runEnd(tokens, i);
    cut(tokens, i, end, sentence, first, found);
    i = Math.max(end, i + 1);
  }
  return found;
}

/** A capital that is no name of its own: a small word, or a first word that nothing else shows to be a name. */
function isCommon(
  token: Token,
  next: Token | undefined,
  first: boolean,
  heading: boolean,
  evidence: Evidence,
): boolean {
  if (NAME_STARTS.has(token.lower) && next?.capital && next.spaced)
    return (first || heading) && !PLACES.has(`${token.lower} ${next.lower}`);
  // "Jan Novak" is no month, "said He Weiwen" no pronoun.
  if ((token.text === 'Jan' || (token.text === 'He' && !first)) && next?.capital && next.spaced) return false;
  if (COMMON.has(token.lower) && !(token.lower === 'us' && token.text === 'US')) return true;
  if (!first && !heading) return false;
  if (matchCountry([token], 0, false) || COUNTRY_START.has(token.lower) || token.text.includes('.')) return false;
  if (evidence.names.has(token.lower) || PLACES.has(token.lower) || GIVEN.has(token.lower))
    return evidence.common.has(token.lower) && !evidence.names.has(token.lower);
  if (TITLES.has(token.lower) || TITLE_PARTS.has(token.lower)) return false;
  if (evidence.common.has(token.lower)) return true;
  if (isLetters(token) && !heading) return false;
  // Unseen elsewhere: the first word of a run of capitals may be a name, alone it may be any word.
  return heading || !token.possessive;
}

/** Verbs after a subject, besides those in -ed and of speech. */
const DOES = new Set(
  'is was has had will would can could built left won made took came went grew ran began lost led became met sat stood knew'.split(
    ' ',
  ),
);

/**
 * "Wole Adeyemi built …": a first word that is written small nowhere and is no adverb or participle goes with the one
 * capital after it, a name elsewhere, where a verb follows the two ("Midwest Adeyemi voters" has a noun).
 */
function isGivenName(tokens: readonly Token[], i: number, evidence: Evidence): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next?.capital || !next.spaced || tokens[i + 2]?.capital || token.possessive) return false;
  const verb = tokens[i + 2]?.lower ?? '';
  const plain = !COMMON.has(token.lower) && !evidence.common.has(token.lower) && !matchCountry(tokens, i, false);
  if (plain && isDescribedBehind(tokens, i + 2)) return true;
  if (!(DOES.has(verb) || ACTS.has(verb) || /[a-z]{2}ed$/.test(verb))) return false;
  if (COMMON.has(token.lower) || evidence.common.has(token.lower) || !evidence.names.has(next.lower)) return false;
  if (matchCountry(tokens, i + 1, false) || PLACES.has(next.lower) || NAME_STARTS.has(token.lower)) return false;
  if (OCCUPATIONS.has(token.lower) || TITLES.has(token.lower) || TITLE_PARTS.has(token.lower)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(token.text) && !/(?:ly|ing|ed|s)$/.test(token.lower);
}

/** First words of names of countries in several words. */
const COUNTRY_START = new Set([
  'united',
  'north',
  'south',
  'saudi',
  'new',
  'hong',
  'european',
  'soviet',
  'czech',
  'sri',
  'costa',
  'people',
]);

function isLetters(token: Token): boolean {
  const { text } = token;
  return text.length >= 2 && text.length <= 6 && text === text.toUpperCase() && /^[A-Z]/.test(text);
}

/** In a heading every word is capital: a run is as long as words that are names elsewhere. */
function headingEnd(tokens: readonly Token[], i: number, evidence: Evidence): number {
  const country = matchCountry(tokens, i, false);
  let at = i + (country?.length ?? 1);
  if (country) return at;
  while (at < tokens.length && at - i < LONGEST) {
    const token = tokens[at];
    if (!token?.word || !token.capital || !token.spaced || tokens[at - 1]?.possessive) break;
    if (!evidence.names.has(token.lower) || COMMON.has(token.lower) || matchCountry(tokens, at, false)) break;
    at++;
  }
  return at;
}

function runEnd(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  let head = ORGANISATION_HEADS.has(tokens[i]?.lower ?? '');
  while (at < tokens.length && at - i < LONGEST) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || before.possessive) break;
    if (!token.word) {
      // "Sen. Smith", "Corp.", "John Smith Jr.": the point of a short title belongs to it.
      if (token.text === '.' && !token.spaced && ABBREVIATED.has(before.lower) && tokens[at + 1]?.capital) {
        at++;
        continue;
      }
      if (token.text === '&' && tokens[at + 1]?.capital) {
        at++;
        continue;
      }
      break;
    }
    if (!token.spaced && before.word) break;
    if (token.capital && !(COMMON.has(token.lower) && token.text !== 'US' && !MONTH_NAME.has(token.lower))) {
      if (MONTHS.has(token.lower)) break;
      head ||= ORGANISATION_HEADS.has(token.lower);
      at++;
      continue;
    }
    const next = joined(tokens, at, head);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MONTHS = new Set(
  ['january', 'february', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday'].concat(
    ['wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ),
);
/** Months that are names of people too. */
const MONTH_NAME = new Set([
  'april',
  'june',
  'may',
  'march',
  'first',
  'will',
  'long',
  'new',
  'great',
  'second',
  'third',
  'high',
  'old',
  'good',
]);
const ABBREVIATED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sen',
  'rep',
  'gov',
  'gen',
  'lt',
  'col',
  'maj',
  'capt',
  'sgt',
  'adm',
  'rev',
  'hon',
  'st',
  'cmdr',
  'jr',
  'sr',
]);

/** Past a small word that joins two capitals ("Ministry of Foreign Affairs", "Ludwig van Beethoven"), or `at`. */
function joined(tokens: readonly Token[], at: number, head: boolean): number {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!word?.spaced || !next?.word || !next.spaced) return at;
  if (PARTICLES.has(word.lower) && next.capital) return at + 1;
  if (word.lower === 'of' || (word.lower === 'for' && head) || (word.lower === 'on' && head)) {
    const before = tokens[at - 1];
    if (!head && !OF_HEADS.has(before?.lower ?? '') && !isTitle(before)) return at;
    if (next.capital && !COMMON.has(next.lower)) return at + 1;
    if (next.lower === 'the' && tokens[at + 2]?.capital) return at + 2;
    return at;
  }
  if (word.lower === 'and' && head && next.capital) {
    // "Department of Health and Human Services": only inside what an organisation's head has begun with "of".
    for (let k = at - 1; k > at - 5 && k > 0; k--)
      if (tokens[k]?.lower === 'of' && !matchCountry(tokens, k + 1, false)) return at + 1;
  }
  return at;
}

const OF_HEADS = new Set([
  'gulf',
  'state',
  'states',
  'republic',
  'kingdom',
  'bay',
  'strait',
  'house',
  'sea',
  'cape',
  'city',
  'isle',
  'act',
  'declaration',
  'treaty',
  'war',
  'minister',
  'university',
]);

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);
}

/** Cuts tokens [i, end) into names. */
function cut(tokens: readonly Token[], i: number, end: number, sentence: number, first: boolean, found: Found[]): void {
  let from = i;
  while (from < end) {
    const token = tokens[from];
    if (!token?.word) {
      from++;
      continue;
    }
    const country = matchCountry(tokens, from, false);
    if (country) {
      const after = from + country.length;
      if (country.form === 'name' || after >= end || !extendsCountry(tokens, after, end)) {
        if (country.form === 'name' && after < end && extendsCountry(tokens, after, end)) {
          emit(tokens, from, end, sentence, null, found, country.key, country.length);
          return;
        }
        const government = country.form === 'capital' && isGovernment(tokens, from, country.length);
        const last = tokens[after - 1];
        if (last) {
          const words = tokens.slice(from, after).map((t) => t.lower);
          found.push({
            start: token.start,
            end: last.end,
            sentence,
            kind: government || UNIONS.has(country.key) ? 'organisation' : 'place',
            key: country.form !== 'capital' || government ? country.key : words.join(' '),
            words,
            sure: false,
          });
        }
        from = after;
        continue;
      }
      emit(tokens, from, end, sentence, null, found, country.key, country.length);
      return;
    }
    if (token.text.includes('-')) {
      const before = found.length;
      compounds(token, sentence, found);
      if (found.length > before) {
        from++;
        continue;
      }
    }
    const title = lastTitle(tokens, from, end);
    if (title >= 0) {
      // "FBI Director James Comey": what stands before the title may be a body.
      let office = from;
      while (office <= title && !TITLE_PARTS.has(tokens[office]?.lower ?? '') && !isTitle(tokens[office])) office++;
      if (office > from && office <= title) emit(tokens, from, office, sentence, null, found);
      let person = skipPoints(tokens, title + 1, end);
      // "Chief Executive Ann Roe", "Deputy Editor Ann Roe": an office of two words.
      if (person + 1 < end && OCCUPATIONS.has(tokens[person]?.lower ?? '')) person++;
      if (person < end) emit(tokens, person, end, sentence, 'person', found);
      return;
    }
    if (TITLE_PARTS.has(token.lower) && end - from === 1) return;
    // A first word that is no name elsewhere and stands before a country or a known name does not belong to it.
    if (first && from === i && end - from > 1 && COMMON.has(token.lower)) {
      from++;
      continue;
    }
    emit(tokens, from, end, sentence, null, found);
    return;
  }
}

/** Whether the words after a country's name make one longer name with it: "Chinese Foreign Ministry", "China Daily". */
function extendsCountry(tokens: readonly Token[], after: number, end: number): boolean {
  const next = tokens[after];
  if (!next?.word || isTitle(next) || GIVEN.has(next.lower) || matchCountry(tokens, after, false)) return false;
  if (lastTitle(tokens, after, end) >= 0) return false;
  const last = tokens[end - 1]?.lower ?? '';
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)) return true;
  for (let k = after; k < end; k++) if (ORGANISATION_HEADS.has(tokens[k]?.lower ?? '')) return true;
  return end - after === 1 && !FAMILY_FIRST.has(next.lower);
}

/** The last title in [from, end) with a name after it, or a title's end as "Secretary of State"; -1 without one. */
function lastTitle(tokens: readonly Token[], from: number, end: number): number {
  for (let k = end - 1; k >= from; k--) {
    if (!isTitle(tokens[k])) continue;
    let at = k;
    if (tokens[k + 1]?.lower === 'of') {
      // "Secretary of State John Kerry" has a name after the office; "Director of National Intelligence" none that tells.
      let office = k + 2;
      if (tokens[office]?.lower === 'the') office++;
      let name = office + 1;
      while (name < end && !GIVEN.has(tokens[name]?.lower ?? '')) name++;
      at = name < end ? name - 1 : Math.min(end - 1, office);
    }
    return at;
  }
  return -1;
}

function skipPoints(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && !tokens[at]?.word) at++;
  return at;
}

function emit(
  tokens: readonly Token[],
  from: number,
  end: number,
  sentence: number,
  kind: NameKind | null,
  found: Found[],
  country: string | null = null,
  countryLength = 0,
): void {
  let stop = end;
  // A joining word at the end belongs to what follows: "the Center for | China".
  while (stop > from && tokens[stop - 1]?.capital !== true && !/^\d/.test(tokens[stop - 1]?.text ?? '')) stop--;
  const firstToken = tokens[from];
  const last = tokens[stop - 1];
  if (!firstToken || !last || stop <= from) return;
  const slice = tokens.slice(from, stop).filter((t) => t.word);
  const words = slice.map((t) => t.lower);
  const joinedWords = words.join(' ');
  let key: string | null =
    country !== null && words.slice(countryLength).some((word) => STATE_HEADS.has(word))
      ? [country, ...words.slice(countryLength)].join(' ')
      : null;
  let told: NameKind;
  let sure = false;
  if (kind !== null && !ORGANISATION_HEADS.has(last.lower)) {
    told = kind;
    sure = true;
  } else if (
    BODIES.has(joinedWords) &&
    firstToken.text.length > 1 &&
    firstToken.text === firstToken.text.toUpperCase()
  ) {
    told = 'organisation';
    key = BODIES.get(joinedWords) ?? null;
  } else if (PLACES.has(joinedWords)) told = 'place';
  else if (slice.some((t) => ORGANISATION_HEADS.has(t.lower)) && (slice.length > 1 || country)) told = 'organisation';
  else if (PLACE_HEADS.has(last.lower) && slice.length > 1) told = 'place';
  else if (OTHER_HEADS.has(last.lower) && slice.length > 1) told = 'other';
  else if (isPerson(slice) || saysSo(tokens, from, stop, slice)) {
    told = 'person';
    sure = true;
  } else if (slice.length === 1 && isLetters(firstToken)) told = 'organisation';
  else if (slice.length === 1 && PLACE_BEFORE.has(tokens[from - 1]?.lower ?? '')) told = 'place';
  else told = country !== null ? 'organisation' : 'other';
  if (slice.length === 1 && ALONE_NO_NAME.has(joinedWords)) return;
  const acts = slice.length === 1 && told === 'other' && ACTS.has(tokens[stop]?.lower ?? '');
  found.push({ start: firstToken.start, end: last.end, sentence, kind: told, key, words, sure, ...(acts && { acts }) });
}

const PLACE_BEFORE = new Set(['in', 'near', 'outside', 'at']);
/** Capitalised by some house styles, and no name alone. */
const ALONE_NO_NAME = new Set([
  ...TITLES,
  'state',
  'federal',
  'government',
  'administration',
  'party',
  'committee',
  'the',
  'internet',
  'web',
]);

function isPerson(slice: readonly Token[]): boolean {
  const [first, second] = slice;
  if (!first || !second) return false;
  if (slice.length > 5) return false;
  if (GIVEN.has(first.lower)) return true;
  if (/^[A-Z]\.(?:[A-Z]\.)*$/.test(first.text) && slice.length <= 3) return true;
  if (
    FAMILY_FIRST.has(first.lower) &&
    slice.length <= 3 &&
    /^[A-Za-z’'-]+$/.test(second.text) &&
    second.text !== second.text.toUpperCase()
  )
    return true;
  // "Sheikh Hasina", "Angela D. Merkel": an initial in the middle is a person's.
  return slice.length === 3 && /^[A-Z]\.$/.test(second.text);
}

/**
 * Somebody by what stands around: an occupation before the name or in the phrase that it is set beside ("its chair, Ana
 * Ruiz, said"), an age behind it, a verb of saying before or behind.
 */
function saysSo(tokens: readonly Token[], from: number, stop: number, slice: readonly Token[]): boolean {
  if (slice.length > 3 || slice.some((t) => isLetters(t))) return false;
  const before = tokens[from - 1];
  const after = tokens[stop];
  if (before?.word && !before.capital && OCCUPATIONS.has(before.lower) && tokens[from]?.spaced) return true;
  const age =
    after?.text === ',' &&
    /^[1-9]\d$/.test(tokens[stop + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[stop + 2]?.text ?? '');
  if (age) return true;
  if (slice.length === 1) return false;
  if (SPEAKS.has(after?.lower ?? '')) return true;
  if (SPOKE.has(before?.lower ?? '') && tokens[from - 2]?.word === false) return true;
  return (
    (before?.text === ',' && after?.text === ',' && isDescribed(tokens, from - 1)) || isDescribedBehind(tokens, stop)
  );
}

const SPEAKS = new Set(['said', 'says', 'told', 'wrote', 'tweeted', 'who']);
/** What a person does, and now and then a body. */
const ACTS = new Set([
  ...SPEAKS,
  ...'spoke added adds recalled admitted smiled laughed shrugged nodded sighed grinned joked believes thinks insisted replied'.split(
    ' ',
  ),
]);
/** Of these the speaker stands behind: "“…,” recalled Ana Ruiz". */
const SPOKE = new Set(
  'said says added adds recalled recalls explained explains asked asks wrote writes argued argues admitted noted'.split(
    ' ',
  ),
);

/** Words of a phrase before the name that it is set beside, at most. */
const DESCRIPTION = 8;

/** Whether a description of somebody follows the comma at `comma`: "Ana Ruiz, chief economist at Harbour Bank". */
function isDescribedBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let k = comma + 1; k < tokens.length && k <= comma + DESCRIPTION; k++) {
    const token = tokens[k];
    // "Lund, where the mayor lives": no description but a clause; and what is capital is another's name.
    if (!token?.word || PREPOSED.has(token.lower)) return false;
    if (!(OCCUPATIONS.has(token.lower) || BESIDE.has(token.lower)) || token.capital) continue;
    const next = tokens[k + 1];
    return !next?.word || /^(?:of|for|at|in|on|with|to|from|who|and)$/.test(next.lower);
  }
  return false;
}

/** Tell of somebody beside a name, and before one of much else: "the official Norvik Times". */
const BESIDE = new Set(['official', 'fellow', 'scholar', 'academic', 'observer', 'veteran', 'head', 'chair']);
const PREPOSED = new Set(
  'and or but in on at of to for with where when which while whose as after before said says told has had is was'.split(
    ' ',
  ),
);

/** Whether the phrase that ends before the comma at `comma` has an occupation as its head or in front of "of", "for", "at". */
function isDescribed(tokens: readonly Token[], comma: number): boolean {
  for (let k = comma - 1; k >= 0 && k >= comma - DESCRIPTION; k--) {
    const token = tokens[k];
    if (!token?.word) return false;
    if (!OCCUPATIONS.has(token.lower)) continue;
    return k === comma - 1 || /^(?:of|for|at|in|on|with|to|from)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

/** Countries inside a compound: "US-led", "Sino-Russian". */
function compounds(token: Token, sentence: number, found: Found[]): void {
  let at = 0;
  for (const part of token.text.split(/[-‐‑]/)) {
    const start = token.start + at;
    const inner: Token = {
      ...token,
      start,
      end: start + part.length,
      text: part,
      lower: part.toLowerCase(),
      capital: /^\p{Lu}/u.test(part),
    };
    const country = matchCountry([inner], 0, false);
    if (
      country &&
      country.length === 1 &&
      !(country.form === 'capital' && /[-‐‑](?:based|born|area)$/.test(token.lower))
    )
      found.push({
        start,
        end: inner.end,
        sentence,
        kind: 'place',
        key: country.key,
        words: [inner.lower],
        sure: false,
      });
    at += part.length + 1;
  }
}
