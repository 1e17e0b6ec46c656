/** Who says what: direct quotations and attributed statements with their speakers. */
import { type Line, linesOf } from '../lines.ts';
import type { Token } from '../names/tokens.ts';
import type { Name, Quote, Sentence, Span } from '../reading.ts';
import type { Relation } from './cue.ts';
import { People } from './people.ts';
import { relations } from './relations.ts';
import { isQuotation, type Paragraph, type Segment, segments } from './segments.ts';
import { introduction, signature } from './signatures.ts';
import { type Turn, turns } from './turns.ts';
import { Takes, VERBS } from './verbs.ts';

/** Shortest quotation without a cue of its own that counts as said, in words; a shorter one may be a title or irony. */
const LEAST_WORDS = 5;

/** Who speaks, and where that is told. */
type Speaking = Pick<Quote, 'speaker' | 'source'>;

/** Finds quotes in order of their start. Linear in the body's length. */
export function findQuotes(
  body: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  lines: readonly Line[] = linesOf(body, sentences),
): Quote[] {
  const cut = segments(body, sentences, lines);
  const labelled = turns(body, cut.paragraphs, names);
  const finder = new Finder(body, sentences, names, cut.paragraphs);
  for (const [paragraph, turn] of labelled) finder.turn(paragraph, turn);
  for (const segment of cut.segments) if (!labelled.has(segment.paragraph)) finder.segment(segment);
  return finder.found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Goes through a body segment by segment, and remembers who spoke last. */
class Finder {
  readonly found: Quote[] = [];
  readonly #body: string;
  readonly #people: People;
  readonly #paragraphs: readonly Paragraph[];
  readonly #sentenceAt: (offset: number) => number;
  #last: Speaking | null = null;
  #lastParagraph = -1;
  #lastDirect = -1;
  /** Paragraph of the last line that introduces what follows it. */
  #introduced = -2;
  /** Quotations of the segment before, while nobody but the one before them is told to say them. */
  #unsigned: readonly Span[] = [];

  constructor(body: string, sentences: readonly Sentence[], names: readonly Name[], paragraphs: readonly Paragraph[]) {
    this.#body = body;
    this.#people = new People(body, names);
    this.#paragraphs = paragraphs;
    this.#sentenceAt = finder(sentences);
  }

  /** What stands behind a label in an interview. */
  turn(paragraph: number, { label, content, verbatim, speaker }: Turn): void {
    const end = trimEnd(this.#body, content.end);
    // A question is the paper's.
    if (end <= content.start || speaker === null) return;
    const quotations = this.#paragraphs[paragraph]?.quotations ?? [];
    const direct = verbatim || quotations.some((q) => q.start === content.start && q.end === end);
    const named = speaker ?? this.#people.named(this.#body.slice(label.start, label.end));
    this.#add({ start: content.start, end }, { speaker: named, source: label }, { direct, cue: ':' });
  }

  segment({ tokens, paragraph }: Segment): void {
    this.#enter(tokens, paragraph);
    this.#people.begin(tokens);
    const here = relations(tokens);
    const covered = this.#related(tokens, here);
    this.#introduction(tokens, here, paragraph);
    const beside = here.length === 0 ? tokens.filter(isQuotation) : [];
    if (this.#signed(tokens, beside)) return;
    this.#unsigned = beside.length === tokens.length ? beside : [];
    // "…," she said, "…": what goes on after the cue is said however short it is.
    const afterDirect = this.found.at(-1)?.direct === true;
    const alone = tokens.length === 1 && afterDirect && this.#lastDirect === paragraph;
    const interrupted = alone || (afterDirect && here.length > 0);
    if (here.length > 0 && afterDirect) this.#lastDirect = paragraph;
    if (this.#paragraphs[paragraph]?.quotations.length === 0) return;
    for (const [i, token] of tokens.entries()) {
      if (!isQuotation(token) || covered.has(i)) continue;
      const opens = i === 0 && (this.#introduced === paragraph - 1 || this.#introduced === paragraph);
      const joined = opens || (interrupted && (i === 0 || tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === ':'));
      const short = this.#body.slice(token.start, token.end).split(/\s+/).length < LEAST_WORDS;
      if (this.#last === null || (!joined && short)) continue;
      // "… and a poster says, “…”": somebody else's, whoever it is.
      if (here.length === 0 && isIntroduced(tokens, i)) continue;
      this.#add(token, this.#last, { direct: true, cue: null });
    }
  }

  /** Whoever spoke last goes on in the next paragraph where it begins with a quotation. */
  #enter(tokens: readonly Token[], paragraph: number): void {
    if (paragraph === this.#lastParagraph) return;
    const next = paragraph === this.#lastParagraph + 1;
    if (!(next && isQuotation(tokens[0]))) this.#last = null;
    this.#lastParagraph = paragraph;
  }

  /** Adds what the segment tells to be said; gives the places of the quotations in it. */
  #related(tokens: readonly Token[], here: readonly Relation[]): ReadonlySet<number> {
    const covered = new Set<number>();
    for (const { content, source, cue, statement, speech } of here) {
      const first = tokens[content.from];
      const end = tokens[content.to - 1];
      if (!first || !end) continue;
      const who = source ? this.#people.speaker(tokens, source) : null;
      for (let i = content.from; i < content.to; i++) if (isQuotation(tokens[i])) covered.add(i);
      const speaking = { speaker: who?.speaker ?? null, source: who?.span ?? null };
      this.#add({ start: first.start, end: end.end }, speaking, {
        direct: content.to - content.from === 1 && isQuotation(first),
        cue: this.#body.slice(cue.start, cue.end),
        speech: statement,
      });
      if (speech && who) this.#last = speaking;
    }
    return covered;
  }

  #introduction(tokens: readonly Token[], here: readonly Relation[], paragraph: number): void {
    const intro = introduction(tokens);
    // "Roe said that Kern had replied as follows:" is Roe's.
    const outer = intro && here.find(({ source, speech, content }) => source && speech && content.from <= intro.from);
    const introducer = intro && this.#people.speaker(tokens, outer?.source ?? intro);
    if (!introducer) return;
    this.#last = { speaker: introducer.speaker, source: introducer.span };
    this.#introduced = paragraph;
  }

  /** Gives the quotations beside a signature, else those before it, to whoever signs; false where nobody does. */
  #signed(tokens: readonly Token[], beside: readonly Span[]): boolean {
    const signed = signature(tokens);
    const signer = signed && this.#people.speaker(tokens, signed);
    if (!signer) return false;
    const theirs = beside.length > 0 ? beside : this.#unsigned;
    const from = theirs[0]?.start ?? Number.POSITIVE_INFINITY;
    // Taken for the one before to go on.
    while (this.found.at(-1)?.cue === null && (this.found.at(-1)?.start ?? 0) >= from) this.found.pop();
    for (const one of theirs)
      this.#add(one, { speaker: signer.speaker, source: signer.span }, { direct: true, cue: '—' });
    this.#unsigned = [];
    this.#last = null;
    return true;
  }

  #add(
    { start, end }: Span,
    by: Speaking,
    { speech = true, ...how }: Pick<Quote, 'direct' | 'cue'> & { speech?: boolean },
  ) {
    const sentence = this.#sentenceAt(start);
    this.found.push({ ...by, ...how, text: this.#body.slice(start, end), start, end, sentence, speech });
  }
}

/** Whether a verb of saying right before a quotation introduces it. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  const verb = VERBS.get((mark?.word ? mark : tokens[at - 2])?.lower ?? '');
  return (
    verb !== undefined &&
    (verb.takes & Takes.SPEECH) !== 0 &&
    (mark?.word === true || mark?.text === ',' || mark?.text === ':')
  );
}

function trimEnd(body: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(body[at - 1] ?? '')) at--;
  return at;
}

/** Index of the sentence that holds an offset. */
function finder(sentences: readonly Sentence[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((sentences[mid]?.start ?? 0) <= at) low = mid;
      else high = mid - 1;
    }
    return low;
  };
}
