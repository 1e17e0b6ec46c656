/** What a question about figures wants, and how well a figure fits it. */
import { foldNames } from '../language/names/fold.ts';
import type { Figure } from '../language/reading.ts';
import { contentWords, stem } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import type { Question } from './answer.ts';
import { countriesIn } from './countries.ts';
import { isHandful, isIdle, isTable, isVague } from './facets.ts';

export type FiguresQuestion = Extract<Question, { kind: 'figures' }>;

/** What the countries and words of an article are, worked out once for all its figures. */
export class About {
  readonly #article: StoredArticle;
  #countries: string[] | null = null;
  #words: ReadonlySet<string> | null = null;
  #title: ReadonlySet<string> | null = null;
  #opening: ReadonlySet<string> | null = null;

  constructor(article: StoredArticle) {
    this.#article = article;
  }

  /** The pair that the title names; where it names more or fewer, those that the body names most. */
  get countries(): readonly string[] {
    if (this.#countries) return this.#countries;
    const title = countriesIn(this.#article.title ?? '');
    if (title.length === 2) this.#countries = title;
    else {
      const counts = new Map<string, number>(title.map((key) => [key, 0.5]));
      for (const { key } of foldNames(this.#article.body.slice(0, HEAD))) counts.set(key, (counts.get(key) ?? 0) + 1);
      this.#countries = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    }
    return this.#countries;
  }

  /** The one or two countries of the title, and the one that the body names most. */
  get own(): readonly string[] {
    const title = countriesIn(this.#article.title ?? '');
    return [...(title.length < 3 ? title : []), ...this.countries.slice(0, 1)];
  }

  /** The only country of the title, or of a body whose title names none. */
  get alone(): string | null {
    const title = countriesIn(this.#article.title ?? '');
    if (title.length > 0) return title.length === 1 ? (title[0] ?? null) : null;
    return this.countries.length === 1 ? (this.countries[0] ?? null) : null;
  }

  get title(): ReadonlySet<string> {
    this.#title ??= wordsOf(this.#article.title ?? '');
    return this.#title;
  }

  get opening(): ReadonlySet<string> {
    this.#opening ??= wordsOf(this.#article.body.slice(0, OPENING));
    return this.#opening;
  }

  /** Words of the title and the opening. */
  get words(): ReadonlySet<string> {
    this.#words ??= this.title.union(this.opening);
    return this.#words;
  }
}

/** Characters of a body in which its main countries are counted, and that count as its opening. */
const HEAD = 6000;
const OPENING = 600;

/** A sentence that holds figures, its words and countries worked out once for all of them. */
export class Around {
  readonly text: string;
  #words: ReadonlySet<string> | null = null;
  #countries: readonly string[] | null = null;
  #table: boolean | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  get countries(): readonly string[] {
    this.#countries ??= countriesIn(this.text);
    return this.#countries;
  }

  get isTable(): boolean {
    this.#table ??= isTable(this.text);
    return this.#table;
  }
}

/** The words around a figure. */
interface Told {
  readonly sentence: Around;
  /** The sentence up to the end of the figure's clause. */
  readonly clause: string;
  /** Whether it tells what an event has done to people. */
  readonly isToll: () => boolean;
}

/** What a question wants of a figure. */
export class Wanted {
  readonly #countries: readonly string[];
  readonly #words: readonly string[];
  readonly #measure: readonly string[];
  readonly #unit: string | null;
  readonly #speaker: readonly string[];
  readonly #all: boolean;
  /** "to", "with": how the topic names its only country, where it does so by a preposition. */
  readonly #led: string | null;

  constructor(question: FiguresQuestion) {
    const topic = question.article === undefined ? (question.topic ?? '') : '';
    this.#countries = [...new Set(foldNames(topic, { query: true }).map((name) => name.key))];
    const names = new Set(this.#countries.map((key) => key.replaceAll(' ', '')));
    this.#words = contentWords(topic, { query: true })
      .filter((word) => !names.has(word))
      .map((word) => word.replace(/ll$/, 'l'));
    this.#measure = contentWords(question.measure ?? '', { query: true });
    this.#unit = question.unit?.trim().toLowerCase() ?? null;
    this.#speaker = contentWords(question.speaker ?? '', { query: true });
    this.#all = question.article !== undefined;
    this.#led = this.#countries.length === 1 ? leadOf(topic, this.#countries[0]) : null;
  }

  get countries(): readonly string[] {
    return this.#countries;
  }

  /** By the figure alone: unit, speaker, and no durations or ages unless they are asked for. */
  takes(figure: Figure): boolean {
    if (figure.measure === null) return false;
    if (this.#unit === null ? TIMES.test(figure.unit ?? '') : !unitFits(figure, this.#unit)) return false;
    if (this.#measure.length > 0) {
      const words = new Set(contentWords(`${figure.measure} ${figure.unit ?? ''}`));
      if (!this.#measure.every((word) => words.has(word))) return false;
    }
    if (this.#speaker.length === 0) return true;
    if (figure.speaker === null) return false;
    const said = new Set(contentWords(figure.speaker));
    return this.#speaker.every((word) => said.has(word));
  }

  /** How well a figure fits the topic; 0 when it is about something else. */
  fit(figure: Figure, { sentence, clause, isToll }: Told, about: About): number {
    if (this.#all) return 1;
    if (isIdle(figure) && !isToll()) return 0;
    if (
      this.#countries.length > 0 &&
      !this.#between(figure, sentence.countries, about) &&
      // A country that only a later clause names takes nobody's place.
      !this.#between(figure, countriesIn(clause), about)
    )
      return 0;
    if (this.#words.length === 0) return 1;
    // What is counted says what a count is about; the verb around it does not.
    const near = wordsOf(figure.kind === 'count' ? (figure.unit ?? '') : `${measureOf(figure)} ${figure.unit ?? ''}`);
    let fit = 0;
    let measured = 0;
    for (const word of this.#words) {
      if (holds(near, word)) {
        fit += 2;
        measured++;
      } else if (holds(sentence.words, word)) fit += 1;
      else if (!holds(about.words, word)) return 0;
    }
    // A word in passing ("prices shooting up") makes no article one about shootings; two that meet in a sentence do.
    const meets = fit === this.#words.length && this.#words.length + this.#countries.length > 1;
    if (measured === 0) {
      // A handful of something else is no figure on the topic, however much the article is about it.
      if (isHandful(figure) && !isToll()) return 0;
      if (!meets && this.#held(about.words) * 2 < this.#words.length) return 0;
    }
    const vague = isVague(figure) ? VAGUE : 1;
    return vague * Math.max(this.#whole(about, isToll), fit / (2 * this.#words.length));
  }

  /**
   * Of a report that has the whole topic in its headline and its opening every figure is about it, though less than those
   * that name it; of one that only opens with it a toll may be of the same event as others.
   */
  #whole(about: About, isToll: () => boolean): number {
    if (this.#held(about.opening) < this.#words.length) return 0;
    const headed = this.#held(about.title);
    if (headed === this.#words.length) return HEADED;
    return isToll() ? (headed > 0 ? HEADED : HANGING) : 0;
  }

  /** How many words of the topic these hold. */
  #held(words: ReadonlySet<string>): number {
    return this.#words.filter((word) => holds(words, word)).length;
  }

  /** The countries asked for are the ones the figure is about, and no other takes their place. */
  #between(figure: Figure, here: readonly string[], about: About): boolean {
    const measured = countriesIn(figure.measure ?? '');
    // "Exports to Chile" are anybody's; "exports of Chile" nobody else's.
    if (this.#led !== null && leadOf(figure.measure ?? '', this.#countries[0]) === this.#led) return true;
    if (measured.some((key) => !this.#countries.includes(key))) return false;
    const missing = this.#countries.filter((key) => !here.includes(key));
    if (missing.length === 0) {
      // All are named; so is another: then the measure itself must name one of them, or a pair.
      return (
        here.length === this.#countries.length ||
        measured.length > 0 ||
        /\b(?:bilateral|mutual|two)\b/i.test(figure.measure ?? '')
      );
    }
    if (here.some((key) => !this.#countries.includes(key))) return false;
    // One country that a sentence leaves unsaid is the article's own; a pair is among those that it tells of most.
    const own = this.#countries.length === 1 ? about.own : about.countries.slice(0, 3);
    return missing.every((key) => own.includes(key));
  }
}

/** Whether words hold a word, or what means the same. */
function holds(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (MEANT.get(word)?.some((one) => words.has(one)) ?? false);
}

/** The preposition before a country in a text, or null. */
function leadOf(text: string, country: string | undefined): string | null {
  for (const name of foldNames(text, { query: true })) {
    if (name.key !== country) continue;
    const led = /\b(to|from|with|into|on|against)\s+(?:the\s+)?$/i.exec(text.slice(0, name.start))?.[1];
    if (led !== undefined) return led.toLowerCase();
  }
  return null;
}

const TIMES = /^(?:(?:year|month|week|day|hour|minute|second|decade|century)(?: old)?|ordinal)$/;

/** Words of questions and what articles call the same. */
const SAME: readonly (readonly string[])[] = [
  ['trade', 'turnover'],
  ['economy', 'gdp'],
  ['death', 'dead', 'died', 'killed', 'toll', 'fatality'],
  ['injury', 'injured', 'wounded', 'hurt'],
  ['unemployment', 'jobless', 'unemployed'],
  ['spending', 'spend', 'spent', 'budget'],
  ['funding', 'fund', 'funds'],
  ['refugee', 'migrant', 'asylum'],
  ['price', 'priced'],
  ['sales', 'sold', 'sell'],
  ['export', 'exported'],
  ['import', 'imported'],
  ['growth', 'grew', 'grow'],
  ['wage', 'pay', 'salary', 'earnings'],
  ['inflation', 'cpi'],
];

const MEANT: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap((group) => {
    const stems = group.map(comparable);
    return stems.map((one) => [one, stems.filter((other) => other !== one)] as const);
  }),
);

/** A topic without the words that articles put in other words. */
export function withoutOtherWords(topic: string): string {
  return topic
    .split(/\s+/)
    .filter((word) => !MEANT.has(comparable(word.toLowerCase())))
    .join(' ');
}

/** A word's stem, with "expelled" and "expel" brought together. */
function comparable(word: string): string {
  return stem(word).replace(/ll$/, 'l');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map((word) => word.replace(/ll$/, 'l')));
}

/** What figures fit a topic that only the headline of their article names. */
const HEADED = 0.3;
/** What a toll fits that nothing but others of its event ties to the topic. */
export const HANGING = 0.05;
/** What is left of a number that nobody counted. */
const VAGUE = 0.4;

/** The measure without the part that names who says it: "Economy Minister Roe … rate". */
function measureOf({ measure, speaker }: Figure): string {
  const parts = (measure ?? '').split(' … ');
  return parts.filter((part) => speaker === null || parts.length === 1 || !part.includes(speaker)).join(' ');
}

function unitFits(figure: Figure, asked: string): boolean {
  const unit = (figure.unit ?? '').toLowerCase();
  const named = UNIT_WORDS.get(asked.replace(/s$/, '')) ?? asked.replace(/s$/, '');
  return unit === named || unit.split('/')[0] === named || figure.kind === named || unit.split(' ').at(-1) === named;
}

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'usd'],
  ['us dollar', 'usd'],
  ['$', 'usd'],
  ['us$', 'usd'],
  ['euro', 'eur'],
  ['€', 'eur'],
  ['pound', 'gbp'],
  ['£', 'gbp'],
  ['yuan', 'cny'],
  ['rmb', 'cny'],
  ['renminbi', 'cny'],
  ['ruble', 'rub'],
  ['rouble', 'rub'],
  ['yen', 'jpy'],
  ['%', 'percent'],
  ['people', 'person'],
  ['currency', 'money'],
  ['share', 'percent'],
]);
