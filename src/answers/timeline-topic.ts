/**
 * What a timeline is asked about, and how much a sentence of an article is about it. A sentence rarely repeats the whole
 * topic: what it leaves out may stand in the sentence before it, in the title or in the opening, and counts less there.
 */

import { foldNames } from '../language/names/fold.ts';
import type { Sentence } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';

/** How surely a sentence is about a word of the topic, by where the word stands. */
const HERE = 1;
const BEFORE = 0.75;
const TITLE = 0.7;
const OPENING = 0.5;
const NOWHERE = 0.15;
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
/** Sentences of an opening. */
const FIRST = 2;
/** Share of the articles that hold the topic as one phrase, at which it is one. */
const PHRASE = 0.25;
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov|Gen|President|Minister|Chancellor|Senator|Governor|Judge|The|But|And|In|As|When|After|While|For|On|At)\.?$/;
/** Openings that speak of what was named before. */
const TAKES_UP =
  /^["“]?(?:He|She|It|They|His|Her|Its|Their|The (?:two|pair|leaders?|company|firm|group|deal|move|talks|meeting))\b/;
/** Words of a topic beyond these say no more of it. */
const MOST_WORDS = 12;

export interface Text {
  readonly id: number;
  readonly title: string | null;
  readonly body: string;
}

export class Topic {
  readonly text: string | null;
  readonly #words: readonly string[];
  /** The words as they stand in a text; null for a country, which has too many forms. */
  readonly #forms: readonly (RegExp | null)[];
  readonly #folded: boolean;
  readonly #phrase: RegExp | null;
  /** The last word of the topic, with the word before it. */
  readonly #surname: RegExp | null;
  #isPhrase = false;
  readonly #names = new Set<string>();
  /** Share of an article's dated sentences that hold each word. */
  readonly #dense = new Map<number, readonly number[]>();
  readonly #known = new Map<
    number,
    { readonly title: number; readonly opening: number; readonly sentences: Map<number, number> }
  >();

  constructor(text: string | null) {
    this.text = text;
    this.#words = text === null ? [] : [...new Set(contentWords(text, { query: true }))].slice(0, MOST_WORDS);
    const countries = new Set(
      text === null ? [] : foldNames(text, { query: true }).flatMap(({ key }) => contentWords(key.replaceAll(' ', ''))),
    );
    this.#forms = this.#words.map((word) => (countries.has(word) ? null : formsOf(word)));
    this.#folded = this.#forms.includes(null);
    const typed = text?.match(/[\p{L}\p{N}]+/gu) ?? [];
    this.#phrase =
      typed.length > 1 && typed.length <= MOST_WORDS && this.#words.length > 1
        ? new RegExp(`\\b${typed.join('[^\\p{L}\\p{N}]+')}`, 'iu')
        : null;
    const last = typed.at(-1) ?? '';
    const name = last.charAt(0).toUpperCase() + last.slice(1);
    this.#surname =
      this.#phrase === null
        ? null
        : new RegExp(`(?:([\\p{L}.]+) |^|[^\\p{L}\\p{N} ])${name}(?![\\p{L}\\p{N}]| of\\b| \\p{Lu})`, 'gu');
  }

  /** Index words; empty where nothing is asked. */
  get words(): ReadonlySet<string> {
    return new Set(this.#words);
  }

  /** Sees whether the articles hold the topic as one phrase, and which of its words are names there. */
  look(texts: readonly Text[]): void {
    const phrase = this.#phrase;
    if (this.#words.length < 2 || texts.length === 0) return;
    this.#isPhrase = phrase !== null && texts.filter(({ body }) => phrase.test(body)).length >= PHRASE * texts.length;
    for (const [i, word] of this.#words.entries()) {
      const form = this.#forms[i] ?? null;
      const written = form === null ? [] : texts.slice(0, SAMPLE).flatMap(({ body }) => form.exec(body)?.[0] ?? []);
      if (form === null || written.filter((one) => /^\p{Lu}/u.test(one)).length * 2 > written.length)
        this.#names.add(word);
    }
  }

  /** Counts in how many of an article's sentences each word stands, of those named. */
  count(text: Text, sentences: readonly Sentence[], looked: Iterable<number>): void {
    const { sentences: read } = this.#article(text, sentences);
    const counts = this.#words.map(() => 0);
    let all = 0;
    for (const sentence of looked) {
      const held = this.#sentence(text, sentences, sentence, read);
      for (let i = 0; i < counts.length; i++) if ((held & (2 ** i)) > 0) counts[i] = (counts[i] ?? 0) + 1;
      all++;
    }
    this.#dense.set(
      text.id,
      counts.map((count) => count / Math.max(1, all)),
    );
  }

  /** Share of the topic's words that a text holds, 0 to 1; 1 where nothing is asked. */
  of(text: string): number {
    return this.#words.length === 0 ? 1 : bits(this.#held(text)) / this.#words.length;
  }

  /** How much a sentence is about the topic, 0 to 1; 1 where nothing is asked. */
  about(text: Text, sentences: readonly Sentence[], sentence: number): number {
    if (this.#words.length === 0) return 1;
    const { title, opening, sentences: read } = this.#article(text, sentences);
    const here = this.#sentence(text, sentences, sentence, read);
    const all = 2 ** this.#words.length - 1;
    if (here === all) return this.#isPhrase && !this.#holdsPhrase(text, sentences[sentence]) ? SCATTERED : HERE;
    const before = this.#sentence(text, sentences, sentence - 1, read);
    if (this.#isPhrase && this.#named(text, sentences[sentence])) return HERE;
    // "The bridge" in an article that begins with the cable bridge.
    const last = 2 ** (this.#words.length - 1);
    if (this.#isPhrase && (here & last) > 0 && (title === all || opening === all)) return SHORT;
    const dense = this.#dense.get(text.id);
    // What says nothing of the topic itself goes on from the sentence before only where it says so.
    const takesUp =
      here > 0 ||
      TAKES_UP.test(text.body.slice(sentences[sentence]?.start ?? 0, (sentences[sentence]?.start ?? 0) + 40));
    let names = 1;
    let others = 0;
    for (const [i, word] of this.#words.entries()) {
      const bit = 2 ** i;
      const share = dense?.[i] ?? 0;
      const strength = Math.max(
        (here & bit) > 0 ? (this.#isPhrase ? APART : HERE) : 0,
        takesUp && (before & bit) > 0 && (!this.#isPhrase || before === all) ? BEFORE : 0,
        ((title & bit) > 0 ? TITLE : (here > 0 || opening === all) && (opening & bit) > 0 ? OPENING : 0) *
          Math.min(1, share / HELD),
        THROUGHOUT * Math.min(1, share / DENSE),
        NOWHERE,
      );
      if (this.#names.has(word)) names *= strength;
      else others += strength;
    }
    // Names are asked for together; of other words some say it all: "crisis" of "financial crisis".
    const plain = this.#words.length - this.#names.size;
    if (plain > 0) names *= others / plain;
    return names ** (1 / (this.#names.size + Math.min(1, plain)));
  }

  /** "Jackson" in an article that tells of Michael Jackson: the last word of a name stands for all of it. */
  #named({ body }: Text, span: Sentence | undefined): boolean {
    if (span === undefined || this.#surname === null) return false;
    for (const [, before = ''] of body.slice(span.start, span.end).matchAll(this.#surname))
      if (TITLES.test(before) || !/^\p{Lu}/u.test(before)) return true;
    return false;
  }

  #holdsPhrase({ body }: Text, span: Sentence | undefined): boolean {
    return span !== undefined && this.#phrase?.test(body.slice(span.start, span.end)) === true;
  }

  #article(text: Text, sentences: readonly Sentence[]) {
    const known = this.#known.get(text.id);
    if (known) return known;
    const end = sentences[Math.min(FIRST, sentences.length) - 1]?.end ?? 0;
    const made = {
      title: this.#held(text.title ?? ''),
      opening: this.#held(text.body.slice(0, end)),
      sentences: new Map<number, number>(),
    };
    this.#known.set(text.id, made);
    return made;
  }

  #sentence({ body }: Text, sentences: readonly Sentence[], sentence: number, read: Map<number, number>): number {
    const known = read.get(sentence);
    if (known !== undefined) return known;
    const span = sentences[sentence];
    const held = span === undefined ? 0 : this.#held(body.slice(span.start, span.end));
    read.set(sentence, held);
    return held;
  }

  /** The words that a text holds, one bit each. */
  #held(text: string): number {
    const folded = this.#folded ? new Set(contentWords(text)) : null;
    let held = 0;
    for (const [i, form] of this.#forms.entries()) {
      if (form === null ? folded?.has(this.#words[i] ?? '') : form.test(text)) held += 2 ** i;
    }
    return held;
  }
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
