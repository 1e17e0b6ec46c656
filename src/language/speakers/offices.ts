/**
 * Who holds an office that the text names: "Prime Minister Ana Ruiz", "the mayor, Paul Kern,", "Paul Kern, the mayor of
 * Lund," make "the mayor" somebody. An office that two people bear is nobody's, and one that somebody has left is not his.
 */
import { OCCUPATIONS, TITLES } from '../names/classes.ts';
import type { Name } from '../reading.ts';

/** Code units before and behind a name within which its office is looked for. */
const REACH = 80;
/** Words of an office before its last one: "first deputy prime | minister". */
const MODIFIERS = 3;

/** "Mr" and the like are no offices; "the official" and "the leader" may be anybody. */
const NO_OFFICE = new Set(
  `mr mrs ms miss dr sir lord lady dame sen rep gov gen lt col maj capt cmdr sgt adm rev hon deputy rival counterpart
  candidate nominee expert colleague neighbour neighbor mother father brother sister player resident volunteer`.split(
    /\s+/,
  ),
);
const GONE = /^(?:former|ex|late|then|onetime|past|retired|ousted|outgoing)$/;

/** Whose office has one of these words is always called with it: "the minister" is no prime minister. */
const APART = ['prime', 'vice', 'deputy', 'assistant'];

interface Office {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly left: boolean;
}

/** "the mayor", "the prime minister": a description that may mean whoever holds the office. */
const DESCRIPTION = /^the\s((?:[\p{L}-]+\s){0,3})([\p{L}-]+)$/iu;

export class Offices {
  readonly #body: string;
  readonly #people: readonly Name[];
  /** People by the last word of their office; found when the first office is asked for. */
  #holders: Holders | null = null;

  constructor(body: string, people: readonly Name[]) {
    this.#body = body;
    this.#people = people;
  }

  /** Key of the only person whom a description can mean, or null. */
  holder(description: string): string | null {
    const match = DESCRIPTION.exec(description);
    const head = match?.[2]?.toLowerCase();
    if (!match || head === undefined || !isHead(head)) return null;
    this.#holders ??= holdersIn(this.#body, this.#people);
    const wanted = (match[1] ?? '')
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    const gone = wanted.some((word) => GONE.test(word));
    const fits = ({ words, left }: Office) =>
      left === gone &&
      wanted.every((word) => words.has(word)) &&
      APART.every((word) => !words.has(word) || wanted.includes(word));
    const fitting = [...(this.#holders.get(head) ?? [])].filter(([, offices]) => offices.some(fits));
    return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
  }
}

type Holders = ReadonlyMap<string, ReadonlyMap<string, readonly Office[]>>;

function holdersIn(body: string, people: readonly Name[]): Holders {
  const found = new Map<string, Map<string, Office[]>>();
  for (const { canonical, start, end } of people) {
    const before = body.slice(Math.max(0, start - REACH), start);
    const after = body.slice(end, end + REACH);
    for (const office of [titleBefore(before), apposedBefore(before), apposedBehind(after)]) {
      if (office === null) continue;
      const holders = found.get(office.head) ?? new Map<string, Office[]>();
      holders.set(canonical, [...(holders.get(canonical) ?? []), office]);
      found.set(office.head, holders);
    }
  }
  return found;
}

function isHead(word: string): boolean {
  const head = word.toLowerCase();
  return (TITLES.has(head) || OCCUPATIONS.has(head)) && !NO_OFFICE.has(head);
}

/** An office by its words, the last one its head; null where that is none. */
function office(words: readonly string[]): Office | null {
  const head = words.at(-1) ?? '';
  if (!isHead(head)) return null;
  const own = words.flatMap((word) => word.toLowerCase().split('-'));
  return { head: head.toLowerCase(), words: new Set(own), left: own.some((word) => GONE.test(word)) };
}

/** "… Finance Minister | Ana Ruiz", "captain | Paul Kern". */
function titleBefore(before: string): Office | null {
  if (!before.endsWith(' ')) return null;
  const words = before
    .trimEnd()
    .split(/\s+/)
    .slice(-1 - MODIFIERS);
  if (!isHead(words.at(-1) ?? '')) return null;
  // What ends a phrase before it is not of it: "…, Finance Minister".
  const cut = words.findLastIndex((word) => !WORD.test(word));
  return office(words.slice(cut + 1));
}

const ARTICLE = /^(?:the|an?|its|his|her|their)$/i;
const WORD = /^[\p{L}-]+$/u;

/** "the environment minister, | Ana Ruiz", "a spokeswoman for the league, | Ana Ruiz". */
function apposedBefore(before: string): Office | null {
  if (!before.endsWith(', ')) return null;
  const words = before.slice(0, -2).split(/\s+/);
  // "the mayor of the city": the article inside the place is not the office's.
  for (let from = words.length - 2; from >= 0; from--) {
    if (!ARTICLE.test(words[from] ?? '')) continue;
    const rest = words.slice(from + 1);
    const link = rest.findIndex((word) => /^(?:of|for|at|in)$/.test(word));
    const phrase = link < 0 ? rest : rest.slice(0, link);
    if (phrase.length > 1 + MODIFIERS || !phrase.every((word) => WORD.test(word)) || !isHead(phrase.at(-1) ?? ''))
      continue;
    return rest.slice(phrase.length).some((word) => /[,.;:“”"]/.test(word)) ? null : office(phrase);
  }
  return null;
}

/** "Ana Ruiz |, the mayor of Lund,", "Ana Ruiz |, chief economist at Harbour Bank". */
function apposedBehind(after: string): Office | null {
  if (!after.startsWith(', ')) return null;
  const words = after
    .slice(2)
    .split(/\s+/)
    .slice(0, 3 + MODIFIERS);
  if (/^(?:the|an?|its)$/.test(words[0] ?? '')) words.shift();
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/[,.]$/, '');
    if (!WORD.test(bare)) return null;
    const ends = bare !== word || /^(?:of|for|at|in|and|who)$/.test(words[i + 1] ?? '');
    if (ends) return office([...words.slice(0, i), bare]);
  }
  return null;
}
