/**
 * What a timeline is asked about, and how much a sentence of an article is about it. A sentence rarely repeats the whole
 * topic: what it leaves out may stand in the sentence before it, in the title or in the opening, and counts less there.
 */

import { foldNames } from '../language/names/fold.ts';
import type { Sentence } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import { isPhrase, phraseOf } from './phrase.ts';

/** How surely a sentence is about a word of the topic, by where the word stands. */
const HERE = 1;
const BEFORE = 0.75;
const TITLE = 0.7;
/** The same where the sentence speaks of both who stand in the title. */
const PAIR = 0.85;
const OPENING = 0.5;
const NOWHERE = 0.15;
/** What the opening gives to a sentence that names one of two who are asked for together. */
const ONE_OF_TWO = 0.2;
/** What it counts at most where the article's other sentences hold it, by how many of them do. */
const THROUGHOUT = 0.6;
/** Share of its dated sentences at which an article is about a word throughout: it says "he" and "the company" too. */
const DENSE = 0.35;
/** Share at which the title or the opening is believed: it may name one thing of many. */
const HELD = 0.1;
/** Articles looked at to tell names from other words. */
const SAMPLE = 200;
/** What a word counts that stands by itself where the topic is one phrase: "war" of "trade war". */
const APART = 0.4;
/** What its last word counts where the article begins with the whole phrase. */
const SHORT = 0.8;
/** What the words of a phrase count that all stand in the sentence, but apart. */
const SCATTERED = 0.6;
/** What the country of somebody who leads it counts, where several are asked for: "Russia and China" of "Xi Putin". */
const COUNTRY = 0.6;
/** Sentences of an opening. */
const FIRST = 2;
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov|Gen|President|Minister|Chancellor|Senator|Governor|Judge|The|But|And|In|As|When|After|While|For|On|At)\.?$/;
/** Openings that speak of what was named before. */
const TAKES_UP =
  /^["“]?(?:He|She|It|They|His|Her|Its|Their|The (?:two|pair|leaders?|company|firm|group|deal|move|talks|meeting))\b/;
/** Speaks of two who were named before: what they did, or what they did together. */
const BOTH =
  /^["“]?They\b|\b(?:[Tt]he|[Bb]oth|[Tt]hese|[Tt]hose) (?:two )?(?:leaders|presidents|premiers|ministers|men|women|sides|parties|pair|rivals)\b|\b[Tt]he two\b|\b(?:[Tt]heir|[Tt]he) (?:\p{L}+ ){0,2}(?:talks|meeting|summit|call|conversation)\b/u;
/** Share of its places at which a name stands beside another one of the topic, from which it says no more than that. */
const BESIDE = 0.6;
/** Words of a topic beyond these say no more of it. */
const MOST_WORDS = 12;

export interface Text {
  readonly id: number;
  readonly title: string | null;
  readonly body: string;
}

/** A word of the topic. */
interface Word {
  readonly stem: string;
  /** As it stands in a text; null for a country, which has too many forms. */
  readonly form: RegExp | null;
  /** Written with a capital in the articles. */
  name: boolean;
  /** Index word of the country that somebody of this name leads, as the articles say. */
  country: string | null;
}

/** What was found in one article, words as bits. */
interface Found {
  readonly title: number;
  readonly opening: number;
  readonly sentences: Map<number, number>;
  /** Share of its dated sentences that hold each word. */
  shares: readonly number[];
}

export class Topic {
  readonly text: string | null;
  #words: readonly Word[];
  /** All words, as bits; the countries of their bearers stand above them. */
  #all: number;
  /** The topic as one phrase. */
  readonly #phrase: RegExp | null;
  /** The last word of it, with the word before. */
  readonly #surname: RegExp | null;
  #isPhrase = false;
  #folds: boolean;
  readonly #articles = new Map<number, Found>();

  constructor(text: string | null) {
    this.text = text;
    const stems = text === null ? [] : [...new Set(contentWords(text, { query: true }))].slice(0, MOST_WORDS);
    const countries = new Set(text === null ? [] : foldNames(text, { query: true }).map(({ key }) => indexWord(key)));
    this.#words = stems.map((stem) => {
      const country = countries.has(stem);
      return { stem, form: country ? null : formsOf(stem), name: country, country: null };
    });
    this.#all = 2 ** this.#words.length - 1;
    this.#folds = this.#words.some(({ form }) => form === null);
    const typed = text?.match(/[\p{L}\p{N}]+/gu) ?? [];
    this.#phrase = text !== null && this.#words.length > 1 ? phraseOf(text) : null;
    const last = typed.at(-1) ?? '';
    const name = last.charAt(0).toUpperCase() + last.slice(1);
    this.#surname = this.#phrase
      ? new RegExp(`(?:([\\p{L}.]+) |^|[^\\p{L}\\p{N} ])${name}(?![\\p{L}\\p{N}]| of\\b| \\p{Lu})`, 'gu')
      : null;
  }

  /** Index words; empty where nothing is asked. */
  get words(): ReadonlySet<string> {
    return new Set(this.#words.map(({ stem }) => stem));
  }

  /** Sees in the articles whether the topic is one phrase, which of its words are names, and which countries they lead. */
  look(texts: readonly Text[]): void {
    const phrase = this.#phrase;
    if (texts.length === 0) return;
    this.#isPhrase = phrase !== null && isPhrase(phrase, texts);
    const sample = texts.slice(0, SAMPLE);
    for (const word of this.#words) {
      const { form } = word;
      if (form === null) continue;
      const written = sample.flatMap(({ body }) => form.exec(body)?.[0] ?? []);
      word.name = written.filter((one) => /^\p{Lu}/u.test(one)).length * 2 > written.length;
    }
    if (this.#isPhrase) return;
    this.#words = alone(this.#words, sample);
    this.#all = 2 ** this.#words.length - 1;
    if (!this.#together) return;
    for (const word of this.#words) if (word.name && word.form !== null) word.country = ledBy(word.stem, sample);
    this.#folds ||= this.#words.some(({ country }) => country !== null);
  }

  /** Counts in how many of an article's sentences each word stands, of those named. */
  count(text: Text, sentences: readonly Sentence[], looked: ReadonlySet<number>): void {
    const found = this.#article(text, sentences);
    const counts = this.#words.map(() => 0);
    for (const sentence of looked) {
      const held = this.#sentence(text, sentences, sentence, found);
      for (let i = 0; i < counts.length; i++) if ((held & (2 ** i)) > 0) counts[i] = (counts[i] ?? 0) + 1;
    }
    found.shares = counts.map((count) => count / Math.max(1, looked.size));
  }

  /** Share of the topic's words that a text holds, 0 to 1; 1 where nothing is asked. */
  of(text: string): number {
    return this.#words.length === 0 ? 1 : bits(this.#held(text) & this.#all) / this.#words.length;
  }

  /** How much a sentence is about the topic, 0 to 1; 1 where nothing is asked. */
  about(text: Text, sentences: readonly Sentence[], sentence: number): number {
    if (this.#words.length === 0) return 1;
    const found = this.#article(text, sentences);
    const held = this.#sentence(text, sentences, sentence, found);
    const all = this.#all;
    const here = held & all;
    const span = sentences[sentence];
    const said = span === undefined ? '' : text.body.slice(span.start, span.end);
    if (here === all) return this.#isPhrase && this.#phrase?.test(said) !== true ? SCATTERED : HERE;
    const title = found.title & all;
    const opening = found.opening & all;
    if (this.#isPhrase) {
      if (this.#named(said)) return HERE;
      // "The bridge" in an article that begins with the cable bridge.
      const last = 2 ** (this.#words.length - 1);
      if ((here & last) > 0 && (title === all || opening === all)) return SHORT;
    }
    // What says nothing of the topic itself goes on from the sentence before only where it says so.
    const before = here > 0 || TAKES_UP.test(said) ? this.#sentence(text, sentences, sentence - 1, found) & all : 0;
    const together = this.#together;
    // Of two who are asked for together a sentence tells that names one of them or both countries, or speaks of both.
    const both = together && here === 0 && BOTH.test(said);
    if (together && here === 0 && !both && before === 0 && !this.#countriesIn(held)) return NOWHERE;
    // And an article about one of them alone gives it no other.
    const named = this.#names;
    const inTitle = !together || (title & named) === named;
    const inOpening = together ? (opening & named) === named : opening === all || here > 0;
    const open = together && (here & named) > 0 ? ONE_OF_TWO : OPENING;
    // A headline of its own says what an article is about: what only the opening names is then one thing of many.
    const headed = text.title !== null && !text.body.startsWith(text.title);
    const opens = this.#words.length === 1 || headed;
    // One of many it is in its headline too where a sentence about others neither names it nor follows one that does.
    const passing = headed && named === all && here === 0 && before === 0 && !both;
    // Two are told of throughout where the one who is told of less is.
    const least = Math.min(...found.shares.filter((_, i) => this.#words[i]?.name));
    const strength = (i: number): number => {
      const bit = 2 ** i;
      const share = found.shares[i] ?? 0;
      const told = (title & bit) > 0 && inTitle ? (both ? PAIR : TITLE) : (opening & bit) > 0 && inOpening ? open : 0;
      return Math.max(
        (here & bit) > 0 ? (this.#isPhrase ? APART : HERE) : 0,
        (held & (bit * (all + 1))) > 0 ? COUNTRY : 0,
        (before & bit) > 0 && (!this.#isPhrase || before === all) ? BEFORE : 0,
        told * Math.min(1, share / (passing || (told === open && opens) ? DENSE : HELD)),
        THROUGHOUT * Math.min(1, (together ? least : share) / DENSE) ** 2,
        NOWHERE,
      );
    };
    // Names are asked for together; of other words some say it all: "crisis" of "financial crisis".
    let product = 1;
    let sum = 0;
    let names = 0;
    for (const [i, { name }] of this.#words.entries()) {
      if (name) {
        product *= strength(i);
        names++;
      } else sum += strength(i);
    }
    const others = this.#words.length - names;
    return others === 0 ? product ** (1 / names) : (product * (sum / others)) ** (1 / (names + 1));
  }

  /** The words that are names, as bits. */
  get #names(): number {
    return this.#words.reduce((mask, { name }, i) => (name ? mask + 2 ** i : mask), 0);
  }

  /** Two are asked for, by their names. */
  get #together(): boolean {
    return !this.#isPhrase && bits(this.#names) > 1;
  }

  /** Whether the countries of all who lead one stand there. */
  #countriesIn(held: number): boolean {
    const led = this.#words.flatMap(({ country }, i) => (country === null ? [] : [2 ** i * (this.#all + 1)]));
    return led.length > 1 && led.every((bit) => (held & bit) > 0);
  }

  /** "Jackson" in an article that tells of Michael Jackson: the last word of a name stands for all of it. */
  #named(said: string): boolean {
    if (this.#surname === null) return false;
    for (const [, before = ''] of said.matchAll(this.#surname))
      if (TITLES.test(before) || !/^\p{Lu}/u.test(before)) return true;
    return false;
  }

  #article(text: Text, sentences: readonly Sentence[]): Found {
    const known = this.#articles.get(text.id);
    if (known) return known;
    const end = sentences[Math.min(FIRST, sentences.length) - 1]?.end ?? 0;
    const found: Found = {
      title: this.#held(text.title ?? ''),
      opening: this.#held(text.body.slice(0, end)),
      sentences: new Map(),
      shares: [],
    };
    this.#articles.set(text.id, found);
    return found;
  }

  #sentence({ body }: Text, sentences: readonly Sentence[], sentence: number, found: Found): number {
    const known = found.sentences.get(sentence);
    if (known !== undefined) return known;
    const span = sentences[sentence];
    const held = span === undefined ? 0 : this.#held(body.slice(span.start, span.end));
    found.sentences.set(sentence, held);
    return held;
  }

  /** The words that a text holds, one bit each, and above them the countries that stand for some of them. */
  #held(text: string): number {
    const folded = this.#folds ? new Set(contentWords(text)) : null;
    let held = 0;
    for (const [i, { stem, form, country }] of this.#words.entries()) {
      if (form === null ? folded?.has(stem) : form.test(text)) held += 2 ** i;
      if (country !== null && folded?.has(country)) held += 2 ** i * (this.#all + 1);
    }
    return held;
  }
}

/** Without the names that hardly stand by themselves: "Jinping" says no more than "Xi", "Vladimir" than "Putin". */
function alone(words: readonly Word[], texts: readonly Text[]): readonly Word[] {
  const count = (form: RegExp) => texts.reduce((sum, { body }) => sum + (body.match(form)?.length ?? 0), 0);
  const beside = (one: RegExp, other: RegExp, first: boolean): boolean => {
    const pair = new RegExp(
      first ? `(${one.source})[\\s-](${other.source})` : `(${other.source})[\\s-](${one.source})`,
      'giu',
    );
    const pairs = texts.flatMap(({ body }) => [...body.matchAll(pair)]);
    // As it is written there: the "Un" of a name is not the "UN".
    const [written, beyond] = [first ? 1 : 2, first ? 2 : 1].map((group) =>
      mostCommon(pairs.map((it) => it[group] ?? '')),
    );
    if (written === undefined || beyond === undefined) return false;
    const own = count(exactly(written));
    const others = count(exactly(beyond));
    return pairs.length >= BESIDE * own && (own < others || (own === others && first));
  };
  return words.filter(({ name, form }, i) => {
    if (!name || form === null) return true;
    const [before, after] = [words[i - 1], words[i + 1]];
    return !(
      (before?.name === true && before.form !== null && beside(form, before.form, false)) ||
      (after?.name === true && after.form !== null && beside(form, after.form, true))
    );
  });
}

function exactly(written: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu');
}

function mostCommon(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The country that the articles say somebody leads ("Chinese President Xi Jinping"), as an index word. */
function ledBy(stem: string, texts: readonly Text[]): string | null {
  const led = new RegExp(
    `([\\p{Lu}][\\p{L}.]{2,20})(?:['’]s)? (?:former )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Ll]eader|[Cc]hancellor|[Kk]ing) (?:\\p{Lu}[\\p{L}-]{1,20} ){0,2}${stem.charAt(0).toUpperCase()}${stem.slice(1)}`,
    'gu',
  );
  const votes = new Map<string, number>();
  for (const { body } of texts)
    for (const [, country = ''] of body.matchAll(led))
      for (const { key } of foldNames(country)) votes.set(key, (votes.get(key) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : indexWord(most[0]);
}

/** The index word of a country's key. */
function indexWord(key: string): string {
  return contentWords(key.replaceAll(' ', ''))[0] ?? key;
}

/** A stem with the endings that were taken from it (`stem` in language/words.ts). */
function formsOf(stem: string): RegExp | null {
  if (!/^[\p{L}\p{N}]+$/u.test(stem)) return null;
  const last = stem.at(-1) ?? '';
  const forms =
    last === 'i' && stem.length > 3
      ? `${stem.slice(0, -1)}(?:i|y|ies|ied|ying)`
      : `${stem}(?:e|s|es|ed|d|ing|${last}ed|${last}ing)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${forms}(?![\\p{L}\\p{N}])`, 'iu');
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
