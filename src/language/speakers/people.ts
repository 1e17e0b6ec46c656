/**
 * Who a source is: the name in it, as written where first named in full; the last fitting person for a pronoun; the
 * words themselves where no name stands in them. Never guesses across two people who fit alike: then null.
 */
import { OCCUPATIONS, TITLES } from '../names/classes.ts';
import { type Gender, GIVEN } from '../names/given.ts';
import type { Token } from '../names/tokens.ts';
import type { Name, Span } from '../reading.ts';
import { Offices } from './offices.ts';
import { HUMAN, isFiniteVerb, mainSubject, phraseFrom, type Range } from './phrases.ts';
import { isQuotation } from './segments.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './words.ts';

interface Mention {
  readonly canonical: string;
  readonly at: number;
  readonly sentence: number;
}

/** A source as it was resolved. */
interface Source {
  readonly text: string;
  /** Key of a name; null for a description. */
  readonly canonical: string | null;
  readonly at: number;
}

const MALE_CUES =
  /^(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|businessman|father|husband|brother|son)\.?$/;
const FEMALE_CUES =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|spokeswoman|chairwoman|businesswoman|mother|wife|sister|daughter)\.?$/;

/** How far back a pronoun's source may stand, in code units: about two paragraphs. */
const NEAR = 600;

/** Characters on either side of a source within which the paper is named that it speaks in. */
const ISSUED = 160;

/** Before a paper of one's own: "said in a report", "its latest figures". */
const OWN_PAPER =
  /^(?:an?|its|his|her|their|our|new|latest|annual|monthly|quarterly|written|recent|short|joint|released|published|issued)$/;

/** What makes a name that follows it somebody else's. */
const BELONGING = /\b(?:of|for|to|with|by|from|against|about)\s+(?:(\p{Lu}[\p{L}]*)\.?\s+)?$/u;

/** "critics of President |", and not "Secretary of Defense |". */
function belongs(prefix: string): boolean {
  const match = BELONGING.exec(prefix);
  return match !== null && (match[1] === undefined || TITLES.has(match[1].toLowerCase()));
}

/** Characters from a sentence's beginning within which its subject's name begins. */
const OPENS = 12;

/** A paper that was told of before. */
export const POINTING =
  /^(?:(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:\p{Ll}+\s+)?|same\s+)(report|statement|letter|document|data|figures|numbers|memo|filing|release|study|survey|poll|paper|article|announcement|dispatch)$/u;

/** "data from the Labor Department", "a report by the bank": who gave it out. */
const GIVEN_OUT =
  /^(?:(?:an?|the|its|his|her|their)\s+)?(?:\p{L}[\p{L}-]*\s+){0,3}(?:data|figures?|statistics|stats|numbers|reports?|stud(?:y|ies)|surveys?|polls?|estimates?|calculations?|projections?|forecasts?|analys[ei]s|statements?|documents?|filings?|records?|research|review)(?:\s+(?:released|published|compiled|issued|collected|gathered|provided|conducted|carried out|obtained))?(?:\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\s+(?:from|by)\s+(?=\S)/iu;

/** Whose a paper is by what stands beside it: "the report, published by the bank". */
function issuerBeside(source: string): string | null {
  const beside =
    /,\s(?:published|released|issued|compiled|prepared|written|commissioned|produced|obtained)\b[^,]{0,40}?\sby\s([^,]{2,80})/i.exec(
      source,
    )?.[1];
  return beside?.replace(/\s+(?:on|in|last|this|earlier)\s.*$/, '').trim() ?? null;
}

function publisher(text: string): string {
  const given = GIVEN_OUT.exec(text);
  const rest = given ? text.slice(given[0].length) : text;
  return /\p{Lu}/u.test(rest) || /^(?:the|its|an?)\s/.test(rest) ? rest : text;
}

/** Longest sentence, in code units, whose subject a pronoun after it may mean. */
const SENTENCE = 200;
/** Longest office before a name, in code units. */
const LONGEST_TITLE = 80;
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?]["”]?\s+|\n\s*)$/;
/** Titles and offices before a name: "Mr. ", "Greek Prime Minister ", "The party's leader, ". */
const TITLE = /(?:\b(?:\p{Lu}[\p{L}’'.-]{0,24}|the|\p{Ll}{2,20}(?=,?\s(?:\p{Lu}|$))),?\s){1,6}$/u;

export class People {
  readonly #body: string;
  readonly #names: readonly Name[];
  /** Full text by key, and gender where something tells. */
  readonly #full = new Map<string, string>();
  readonly #gender = new Map<string, Gender>();
  readonly #people: Mention[] = [];
  readonly #persons = new Set<string>();
  /** Keys by themselves and by family name. */
  readonly #byHandle = new Map<string, string>();
  /** Who holds what office; read only once a description asks for it. */
  #offices: Offices | null = null;
  /** Sources so far, last one last. */
  readonly #sources: Source[] = [];
  /** The segment that is read, and the one before it. */
  #current: readonly Token[] = [];
  #before: readonly Token[] = [];

  constructor(body: string, names: readonly Name[]) {
    this.#body = body;
    this.#names = names;
    for (const name of names) {
      const known = this.#full.get(name.canonical);
      if (known === undefined || (name.kind === 'person' && wordCount(known) === 1 && wordCount(name.text) > 1))
        this.#full.set(name.canonical, name.text);
      if (name.kind !== 'person') continue;
      this.#people.push({ canonical: name.canonical, at: name.start, sentence: name.sentence });
      this.#persons.add(name.canonical);
      this.#byHandle.set(name.canonical, name.canonical);
      const family = name.canonical.split(' ').at(-1);
      if (family !== undefined && !this.#byHandle.has(family)) this.#byHandle.set(family, name.canonical);
      if (this.#gender.has(name.canonical)) continue;
      const gender = this.#cue(name);
      if (gender) this.#gender.set(name.canonical, gender);
    }
  }

  #cue(name: Name): Gender | null {
    const before =
      /(\S+)\s$/.exec(this.#body.slice(Math.max(0, name.start - 24), name.start))?.[1]?.toLowerCase() ?? '';
    if (MALE_CUES.test(before)) return 'male';
    if (FEMALE_CUES.test(before)) return 'female';
    const given = name.canonical.split(' ')[0] ?? '';
    return name.canonical.includes(' ') ? (GIVEN.get(given) ?? null) : null;
  }

  /** The speaker of a source, and its span in the body. */
  speaker(tokens: readonly Token[], source: Range): { speaker: string | null; span: Span } | null {
    const first = tokens[source.from];
    const last = tokens[source.to - 1];
    if (!first || !last) return null;
    const span = { start: first.start, end: last.end };
    if (source.to - source.from === 1) {
      const pronoun = this.#pronoun(first, beforeQuotation(tokens, source.from), tokens[0]?.start ?? first.start);
      if (pronoun !== undefined) return { speaker: pronoun, span };
      if (RELATIVES.has(first.lower)) return { speaker: this.#antecedent(tokens, source.from), span };
    }
    const core = coreEnd(tokens, source);
    const head = headEnd(tokens, source.from, core);
    const found =
      this.#person(tokens, source.from, core) ?? this.#nameEndingAt(tokens[head - 1]?.end ?? last.end, span.start);
    const prefix = found ? this.#body.slice(span.start, found.start) : '';
    // "critics of President Roe": not Roe.
    const name = found?.kind === 'person' && belongs(prefix) ? null : found;
    if (name?.kind === 'person' && /\sand\s/.test(prefix) && this.#personIn(span.start, name.start)) {
      // Two who speak as one are told together.
      const both = asWritten(this.#body.slice(span.start, name.end));
      this.#sources.push({ text: both, canonical: null, at: span.start });
      return { speaker: both, span };
    }
    // "Russia's Foreign Ministry": of a body's name nothing is left out but an article.
    if (name && (name.kind === 'person' || /^(?:the\s+)?$/i.test(prefix))) {
      const speaker = name.kind === 'person' ? (this.#full.get(name.canonical) ?? name.text) : name.text;
      this.#sources.push({ text: speaker, canonical: name.canonical, at: span.start });
      return { speaker, span };
    }
    // "rescuer Cem Behar": what stands before a name tells that somebody bears it.
    const role = /^(?:\p{Ll}[\p{L}-]*\s+){0,3}?(\p{Ll}[\p{L}-]*)\s+$/u.exec(prefix)?.[1];
    if (name && role !== undefined && HUMAN.test(role)) {
      this.#sources.push({ text: name.text, canonical: name.canonical, at: span.start });
      this.#persons.add(name.canonical);
      return { speaker: name.text, span };
    }
    const beside = this.#apposition(tokens, core, source.to);
    if (beside) return { speaker: beside, span };
    const text = asWritten(this.#body.slice(span.start, tokens[core - 1]?.end ?? span.end));
    const holder = this.#holder(text, beforeQuotation(tokens, source.from));
    if (holder !== null) {
      const speaker = this.#full.get(holder) ?? text;
      this.#sources.push({ text: speaker, canonical: holder, at: span.start });
      return { speaker, span };
    }
    const paper = POINTING.exec(text)?.[1]?.toLowerCase();
    const issuer =
      paper === undefined
        ? null
        : (issuerBeside(this.#body.slice(span.start, span.end)) ?? this.#issuer(paper, span.start));
    if (issuer !== null) return { speaker: issuer, span };
    const named = publisher(text);
    this.#sources.push({ text: named, canonical: null, at: span.start });
    return { speaker: named, span };
  }

  /**
   * "the mayor": whoever is named as mayor, where nobody else is, and was named or spoke last. Two people in the sentence
   * that names him leave it open: "Roe met President Kern. The president said …" may be of either country.
   */
  #holder(description: string, before: number): string | null {
    if (!/^the\s/i.test(description)) return null;
    this.#offices ??= new Offices(
      this.#body,
      this.#names.filter(({ kind }) => kind === 'person'),
    );
    const key = this.#offices.holder(description);
    const end = indexBefore(this.#people, before);
    if (key === null) return null;
    const fits = ({ canonical }: { readonly canonical: string | null }) => canonical === key;
    const mention = findLast(this.#people, end, fits);
    const spoke = findLast(this.#sources, this.#sources.length, (s) => this.#isPerson(s));
    const last = this.#people[end - 1];
    if (!mention || !last || before - mention.at > NEAR * 2 || !(fits(last) || (spoke && fits(spoke)))) return null;
    const other = firstOf(this.#people, end, mention.sentence, (one) => !fits(one));
    return other && !(spoke && fits(spoke)) ? null : key;
  }

  /** Whose paper it is: of the last source, if that one spoke in it ("the ministry said in a statement"). */
  #issuer(paper: string, before: number): string | null {
    const source = findLast(this.#sources, this.#sources.length, (s) => s.at < before);
    if (!source || before - source.at > NEAR) return null;
    const said = this.#body.slice(Math.max(0, source.at - ISSUED), Math.min(before, source.at + ISSUED)).toLowerCase();
    // "said in a report", "released figures"; who only read "the report" has not written it.
    const own = said.split(/[^\p{L}]+/u).some((word, i, all) => word === paper && OWN_PAPER.test(all[i - 1] ?? ''));
    return own ? source.text : null;
  }

  /** "Juan Rey of the civil guard": a person's name before "of" is all of it. */
  #person(tokens: readonly Token[], from: number, to: number): Name | null {
    for (let i = from + 1; i < to; i++) {
      const last = tokens[i - 1];
      if (tokens[i]?.lower !== 'of' || !last?.capital) continue;
      const name = this.#nameEndingAt(last.end, tokens[from]?.start ?? last.start);
      return name?.kind === 'person' ? name : null;
    }
    return null;
  }

  /** A person's name set beside a description: "its spokeswoman, Jane Roe,". */
  #apposition(tokens: readonly Token[], from: number, to: number): string | null {
    const first = tokens[from + 1];
    if (tokens[from]?.text !== ',' || !first?.word) return null;
    let end = from + 1;
    while (end < to && tokens[end]?.text !== ',') end++;
    const last = tokens[end - 1];
    const name = this.#person(tokens, from + 1, end) ?? (last && this.#nameEndingAt(last.end, first.start));
    // "the harbour master, Idris Bello": whoever is set beside what somebody does is a person.
    const somebody = name?.kind === 'other' && name.start === first.start && HUMAN.test(tokens[from - 1]?.lower ?? '');
    if (!name || (name.kind !== 'person' && !somebody)) return null;
    // "…, Ms. Jane Roe,", "…, the economist Jane Roe,"; "…, the son of Jane Roe," is somebody else.
    const described = this.#body.slice(first.start, name.start);
    const role = /(?:^|\s)(\p{L}[\p{L}-]*)\s$/u.exec(described)?.[1]?.toLowerCase();
    if (name.start > first.start + 12 && !(role !== undefined && OCCUPATIONS.has(role) && !belongs(described)))
      return null;
    const text = this.#full.get(name.canonical) ?? name.text;
    this.#sources.push({ text, canonical: name.canonical, at: first.start });
    return text;
  }

  /** The name that a label means: "KERN" is Paul Kern; the label itself where it is nobody's. */
  named(label: string): string {
    const wanted = label.toLowerCase();
    const canonical = this.#byHandle.get(wanted);
    return canonical === undefined ? label : (this.#full.get(canonical) ?? label);
  }

  /** Whether a person is named in [from, to). */
  #personIn(from: number, to: number): boolean {
    const mention = this.#people[indexBefore(this.#people, from)];
    return mention !== undefined && mention.at < to;
  }

  #nameEndingAt(end: number, from: number): Name | null {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#names[mid]?.end ?? 0) < end) low = mid + 1;
      else high = mid;
    }
    const name = this.#names[low];
    return name && name.end === end && name.start >= from ? name : null;
  }

  /** undefined: no pronoun. */
  #pronoun(token: Token, before: number, segment: number): string | null | undefined {
    switch (token.lower) {
      case 'he':
      case 'his':
        return this.#last(before, 'male', token.start);
      case 'she':
      case 'her':
        return this.#last(before, 'female', token.start);
      case 'i':
      case 'we':
      case 'you':
      case 'my':
      case 'our':
        return null;
      case 'they':
      case 'their':
        return this.#several(before);
      case 'it':
      case 'its':
        return (
          this.#opening(segment, before) ??
          this.#clauseBody(token) ??
          (token.start === segment ? this.#bodyBefore(before) : null) ??
          this.#organisation(before)
        );
      default:
        return undefined;
    }
  }

  /** Whom "he" or "she" means; whoever is meant has spoken, and the next pronoun may mean him again. */
  #last(before: number, gender: Gender, at: number): string | null {
    const one = this.#meant(before, gender);
    if (!one) return null;
    this.#sources.push({ ...one, at });
    return one.text;
  }

  #meant(before: number, gender: Gender): Omit<Source, 'at'> | null {
    const fits = ({ canonical }: { readonly canonical: string | null }) => {
      const known = canonical === null ? undefined : this.#gender.get(canonical);
      return known === undefined || known === gender;
    };
    const named = ({ canonical }: Mention) => {
      const text = this.#full.get(canonical);
      return text === undefined ? null : { text, canonical };
    };
    // The person who spoke last goes before one who is only mentioned, if still near.
    const source = findLast(
      this.#sources,
      this.#sources.length,
      (s) => s.at < before && this.#isSomebody(s) && fits(s),
    );
    const end = indexBefore(this.#people, before);
    const subject = this.#subjectBefore(end, before);
    if (subject && subject.at > (source?.at ?? 0) && fits(subject)) return named(subject);
    if (source && before - source.at < NEAR) return { text: source.text, canonical: source.canonical };
    const near = findLast(this.#people, end, fits);
    // Of several in one sentence the first is its subject.
    const mention = near && firstOf(this.#people, end, near.sentence, fits);
    return mention ? named(mention) : null;
  }

  /** Whom the sentence right before a quotation begins with: "Roe was quick to answer. “…,” he said." */
  #subjectBefore(end: number, before: number): Mention | null {
    for (let i = end - 1; i >= 0 && i >= end - 4; i--) {
      const mention = this.#people[i];
      if (!mention || before - mention.at > SENTENCE) return null;
      const left = this.#body.slice(Math.max(0, mention.at - LONGEST_TITLE), mention.at).replace(TITLE, '');
      if (!OPENING.test(left)) continue;
      const between = this.#body.slice(mention.at, before);
      return /^[^.!?:“"]*[.:!?]\s+$/.test(between) ? mention : null;
    }
    return null;
  }

  /** "Kern Motors sold 80 buses, it said": the body that the sentence begins with. */
  #opening(segment: number, before: number): string | null {
    const name = this.#names[this.#firstFrom(segment)];
    if (!name || name.kind === 'person' || name.end > before || name.start - segment > OPENS) return null;
    return name.text;
  }

  /** "In June the island tested what it said was a bomb": the body that the clause before is about. */
  #clauseBody(token: Token): string | null {
    const at = this.#current.findIndex(({ start }) => start === token.start);
    const subject = mainSubject(this.#current, at);
    const last = this.#current[(subject?.to ?? 0) - 1];
    const name = subject && last && this.#nameEndingAt(last.end, this.#current[subject.from]?.start ?? last.start);
    return name && name.kind !== 'person' ? name.text : null;
  }

  /** Index of the first name that ends behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#names[mid]?.end ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** A segment is read next: what the one before it is about, "they" may mean. */
  begin(tokens: readonly Token[]): void {
    this.#before = this.#current;
    this.#current = tokens;
  }

  /** "The trust is not so sure. It reckons …": the body that the sentence before is about. */
  #bodyBefore(before: number): string | null {
    const subject = mainSubject(this.#before, this.#before.length);
    const first = subject && this.#before[subject.from];
    if (!subject || !first || before - first.start > NEAR) return null;
    const end = this.#before[coreEnd(this.#before, subject) - 1]?.end ?? first.end;
    const text = asWritten(this.#body.slice(first.start, end));
    return ONE_BODY.test(headOf(text)) ? text : null;
  }

  /** "they": those whom the sentence before is about or, if still near, who spoke last; several all of them. */
  #several(before: number): string | null {
    const subject = mainSubject(this.#before, this.#before.length) ?? phraseFrom(this.#before, 0, true);
    const first = subject && this.#before[subject.from];
    if (subject && first && before - first.start < NEAR) {
      const end = this.#before[coreEnd(this.#before, subject) - 1]?.end ?? first.end;
      const text = asWritten(this.#body.slice(first.start, end));
      if (isPlural({ text, canonical: null, at: first.start }) && SEVERAL.test(headOf(text))) return text;
    }
    const source = this.#sources.at(-1);
    return source && source.at < before && before - source.at < NEAR && isPlural(source) ? source.text : null;
  }

  /** "it": the body that spoke last, if still near. */
  #organisation(before: number): string | null {
    const source = findLast(this.#sources, this.#sources.length, (s) => s.at < before && before - s.at < NEAR);
    return source && !this.#isSomebody(source) && !isPlural(source) && !/s$/.test(source.text) ? source.text : null;
  }

  /** A person by name, or one described: "the official", no body and no paper. */
  #isSomebody(source: Source): boolean {
    if (this.#isPerson(source)) return true;
    if (source.canonical !== null || !/^(?:an?|the|one|his|her|its|their)\s/i.test(source.text)) return false;
    const head = /[\p{L}-]+$/u.exec(source.text)?.[0].toLowerCase() ?? '';
    return HUMAN.test(head);
  }

  #isPerson({ canonical }: Source): boolean {
    return canonical !== null && this.#persons.has(canonical);
  }

  /** Whom "who" means: the noun phrase right before it. */
  #antecedent(tokens: readonly Token[], at: number): string | null {
    let end = at;
    if (tokens[end - 1]?.text === ',') end--;
    const last = tokens[end - 1];
    if (!last?.word) return null;
    const name = this.#nameEndingAt(last.end, 0);
    if (name && name.kind !== 'place') return this.#full.get(name.canonical) ?? name.text;
    const from = describedBefore(tokens, end);
    return from === null ? null : asWritten(this.#body.slice(tokens[from]?.start, last.end));
  }
}

/** Where the quotation before the source begins: whoever is named inside it is not who speaks it. */
function beforeQuotation(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, i) => i < from && isQuotation(token));
  return tokens[at >= 0 ? at : from]?.start ?? 0;
}

/** Prepositional phrases that stand between somebody and "who", at most. */
const PLACES = 2;

/** Where somebody's description that ends before `end` begins: "a tweet from | the president", "experts in Lund"; null where it is nobody's. */
function describedBefore(tokens: readonly Token[], end: number): number | null {
  let to = end;
  for (let phrases = 0; phrases <= PLACES; phrases++) {
    let from = to;
    while (from > 0 && isNominal(tokens, from - 1)) from--;
    const article = from > 0 && from < to && DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
    const head = tokens[to - 1]?.lower ?? '';
    if (from < to && (head === 'people' || HUMAN.test(head) || HUMAN.test(head.replace(/s$/, '')))) return article;
    if (article === to || !PREPOSITIONS.has(tokens[article - 1]?.lower ?? '')) return null;
    to = article - 1;
  }
  return null;
}

/** A noun or what describes one, and no verb. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.word || DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  return (
    !PRONOUNS.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower) &&
    !SUBORDINATORS.has(token.lower) &&
    !isFiniteVerb(tokens, i)
  );
}

/** A phrase up to what follows its noun: "two officials | at the bank", "two of the | firms | that left". */
function headOf(text: string): string {
  const all = /^(?:some|many|most|several|all|both|two|three|four|five|half)\sof\s(?:the|its|his|her|their)\s/i.exec(
    text,
  );
  return text.slice(all?.[0].length ?? 0).split(/,|\s(?:of|in|at|from|for|with|on|who|that|by|to|familiar)\s/)[0] ?? '';
}

/** A body that can speak. */
const ONE_BODY =
  /^(?:the|an?|its|their)\s.*\b(?:company|firm|group|ministry|agency|bank|union|trust|club|party|government|council|commission|court|association|federation|authority|board|bureau|office|institute|department|committee)$/i;

/** Several who can speak, people or bodies. */
const SEVERAL = new RegExp(
  `(?:${HUMAN.source.replace(/\$$/, '')}|compan(?:y|ie)|firm|bank|union|group|part(?:y|ie)|authorit(?:y|ie)|governments?|agenc(?:y|ie)|countr(?:y|ie)|nation|democrat|republican)s$`,
  'i',
);

/** Whether a source is several: "two officials", "researchers from Lund", "Democrats", "Roe and Kern". */
function isPlural({ text, canonical }: Source): boolean {
  const head = headOf(text);
  if (/\sand\s|\b(?:police|people)$/i.test(head)) return true;
  return canonical === null ? /[a-rt-z]s$/.test(head) : /(?:crats|[^r]ans|ists|ives)$/.test(head);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Mentions looked at to the left: whoever a pronoun means is among the last few. */
const STEPS = 60;

/** How many mentions stand before an offset; they are in order. */
function indexBefore(people: readonly Mention[], offset: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((people[mid]?.at ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The first mention before `end` that fits in a sentence. */
function firstOf(
  people: readonly Mention[],
  end: number,
  sentence: number,
  fits: (m: Mention) => boolean,
): Mention | undefined {
  let first: Mention | undefined;
  for (let i = end - 1; i >= 0 && i >= end - STEPS; i--) {
    const mention = people[i];
    if (!mention || mention.sentence < sentence) break;
    if (mention.sentence === sentence && fits(mention)) first = mention;
  }
  return first;
}

function findLast<T>(list: readonly T[], end: number, fits: (item: T) => boolean): T | undefined {
  for (let i = end - 1; i >= 0 && i >= end - STEPS; i--) {
    const item = list[i];
    if (item !== undefined && fits(item)) return item;
  }
  return undefined;
}

/** End of the phrase without what is set beside it: "Jane Roe | , the chair", "the mayor of Rome | , who …". */
function coreEnd(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    const points = token?.lower === 'that' && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '');
    if (!token || /^(?:,|\(|—)$/.test(token.text) || (RELATIVES.has(token.lower) && !points)) return i;
  }
  return to;
}

/** End of the phrase's head, where a name may stand: "Jane Roe | of the council". */
function headEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.word && PREPOSITIONS.has(token.lower) && tokens[i - 1]?.capital && token.lower !== 'of') return i;
  }
  return to;
}

function asWritten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
