/**
 * Paragraphs cut into segments: a sentence with whatever quotations stand in it, each quotation one token, so that a
 * quotation of several sentences does not break the sentence that tells who says it.
 */
import { APOSTROPHE, fact, factsOf } from '../facts.ts';
import type { Line } from '../lines.ts';
import { type Token, tokenize } from '../names/tokens.ts';
import type { Sentence, Span } from '../reading.ts';
import { quotations } from './marks.ts';
import { Takes, VERBS } from './verbs.ts';
import { AUXILIARIES, FINITE, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Most tokens of one segment: the grammar looks back and forth in it, and a text without points must stay linear. */
const LONGEST = 300;

/** The text of a token that is a whole quotation. */
export const QUOTATION = '“”';

export interface Segment {
  readonly tokens: readonly Token[];
  /** Number of its paragraph. */
  readonly paragraph: number;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Span[];
}

export function isQuotation(token: Token | undefined): boolean {
  return token?.text === QUOTATION;
}

/** Marks that a quotation may open with. */
const MARK = fact('"“„«\'‘');

/** Segments of a body in order, and its paragraphs. */
export function segments(
  body: string,
  sentences: readonly Sentence[],
  lines: readonly Line[],
): { segments: Segment[]; paragraphs: Paragraph[] } {
  const found: Segment[] = [];
  const paragraphs: Paragraph[] = [];
  /** The first sentence that ends in the paragraph or behind it. */
  let first = 0;
  for (let start = 0; start < body.length; ) {
    let end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= start) first++;
    let behind = first;
    let facts = 0;
    while (behind < sentences.length && (sentences[behind]?.start ?? 0) < end) facts |= lines[behind++]?.facts ?? 0;
    if (behind > first) {
      const marked = (facts & MARK) === 0 ? [] : quotations(body, start, end);
      const parts =
        marked.length === 0
          ? whole(start, end, lines.slice(first, behind))
          : cut(body, withQuotations(body, start, end, marked), boundsOf(sentences, first, behind, start, marked));
      for (const tokens of parts) found.push({ tokens, paragraph: paragraphs.length });
      if (parts.length > 0) paragraphs.push({ start, end, quotations: marked });
    }
    start = end + 1;
  }
  return { segments: found, paragraphs };
}

/** Where sentences begin in a paragraph, but for those inside quotations. */
function boundsOf(
  sentences: readonly Sentence[],
  first: number,
  behind: number,
  start: number,
  marked: readonly Span[],
): number[] {
  const bounds: number[] = [];
  let next = 0;
  for (let i = first; i < behind; i++) {
    const at = sentences[i]?.start ?? 0;
    if (at < start) continue;
    while (next < marked.length && (marked[next]?.end ?? 0) <= at) next++;
    if ((marked[next]?.start ?? at) >= at) bounds.push(at);
  }
  return bounds;
}

/** Number of tokens that begin before a place, found by halving. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences of a paragraph without quotations, as they are. */
function whole(start: number, end: number, lines: readonly Line[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (const { tokens } of lines) {
    const inside = within(tokens, start, end);
    if (inside.length === 0) continue;
    const words = inside.some(isContracted) ? inside.flatMap(apart) : inside;
    for (let from = 0; from < words.length; from += LONGEST)
      parts.push(words.length <= LONGEST ? words : words.slice(from, from + LONGEST));
  }
  return parts;
}

/** A sentence may go on over lines. */
function within(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || (first.start >= start && last.end <= end)) return tokens;
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

function withQuotations(body: string, start: number, end: number, marked: readonly Span[]): Token[] {
  if (marked.length === 0) return tokenize(body, start, end);
  const tokens: Token[] = [];
  let at = start;
  for (const quotation of marked) {
    for (const token of tokenize(body, at, quotation.start)) tokens.push(token);
    // The title of a book or a programme is a name that happens to stand in marks.
    const text = body.slice(quotation.start, quotation.end);
    // “Ask me in May,” she said: what opens a sentence and ends in a comma is said.
    const said =
      /,[”"'’]*$/.test(text) &&
      /(?:^|[.!?:]["”]?\s*|\n)$/.test(body.slice(Math.max(start, quotation.start - 3), quotation.start));
    const title = !said && isTitle(text);
    tokens.push({
      start: quotation.start,
      end: quotation.end,
      text: title ? body.slice(quotation.start, quotation.end) : QUOTATION,
      lower: title ? '' : QUOTATION,
      word: title,
      capital: title,
      possessive: false,
      spaced: true,
      facts: 0,
    });
    at = quotation.end;
  }
  for (const token of tokenize(body, at, end)) tokens.push(token);
  return tokens;
}

/** Two to eight words, the longer ones all in capitals, and no sentence's end: “Fox News Sunday”. */
function isTitle(text: string): boolean {
  if (text.length > 80 || /[.!?…][”"'’]*$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    words.length <= 8 &&
    capitals >= 2 &&
    words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word)) &&
    words[0] !== undefined &&
    /^\p{Lu}/u.test(words[0])
  );
}

/** "he's", "they've": a pronoun and its auxiliary are two words. */
const CONTRACTION = /^(he|she|it|they|we|i|you|who|there|that)['’](?:ve|re|d|ll|m)$/i;

/** Of these "'s" is "is" or "has". */
const HAS_CLITIC = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what']);

/** Whether a word is two, or may be: "he's", "they've". */
const isContracted = (token: Token): boolean =>
  (token.facts & APOSTROPHE) !== 0 || (token.possessive && HAS_CLITIC.has(token.lower));

/** A contraction as its two words, any other word as it is. */
function apart(token: Token): Token[] {
  const clitic = token.word && (token.facts & APOSTROPHE) !== 0 ? CONTRACTION.exec(token.text) : null;
  if (clitic) return split(token, clitic[1]?.length ?? 0);
  return token.possessive && HAS_CLITIC.has(token.lower) ? unpossess(token) : [token];
}

function unpossess(token: Token): [Token, Token] {
  const { end } = token;
  return [
    { ...token, possessive: false },
    {
      start: end,
      end: end + 2,
      text: "'s",
      lower: "'s",
      word: true,
      capital: false,
      possessive: false,
      spaced: false,
      facts: factsOf("'s"),
    },
  ];
}

function split(token: Token, at: number): [Token, Token] {
  const clitic = token.text.slice(at).replace('’', "'");
  const lower = token.lower.slice(0, at);
  const middle = token.start + at;
  return [
    { ...token, end: middle, text: token.text.slice(0, at), lower, facts: factsOf(lower) },
    { ...token, start: middle, text: clitic, lower: clitic, capital: false, spaced: false, facts: factsOf(clitic) },
  ];
}

/**
 * "“Why?” Smith demanded.": what follows a quotation's own end tells who says it. Only a name or phrase and its verb do;
 * after a full stop the verb belongs to what it introduces (`“We go.” Smith said, “We stay.”`).
 */
function tellsWho(tokens: readonly Token[], from: number, stopped: boolean): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i];
    if (!token?.word || AUXILIARIES.has(token.lower)) return false;
    const verb = VERBS.get(token.lower);
    if (i === from || !verb || token.capital || (verb.form !== 'past' && verb.form !== 's')) {
      if (verb && i > from && !token.capital && (PRONOUNS.has(tokens[i - 1]?.lower ?? '') || FINITE.has(token.lower)))
        return false;
      continue;
    }
    if ((verb.takes & (Takes.CLAUSE | Takes.SEEN_CLAUSE | Takes.QUOTATION)) === 0) continue;
    if ((verb.takes & Takes.SPEECH) === 0 && !PRONOUNS.has(tokens[i - 1]?.lower ?? '')) return false;
    const next = tokens[i + 1];
    if (stopped && (next?.text === ',' || (next?.text === ':' && isQuotation(tokens[i + 2])))) return false;
    return !next?.word || PREPOSITIONS.has(next.lower);
  }
  return false;
}

/** Whether a quotation ends in a full stop of its own. */
function endsInStop(body: string, { start, end }: Token): boolean {
  return /\.["”'’]*$/.test(body.slice(Math.max(start, end - 4), end));
}

function cut(body: string, tokens: readonly Token[], bounds: readonly number[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    let begins = false;
    while (next < bounds.length && (bounds[next] ?? 0) <= token.start) {
      begins = true;
      next++;
    }
    if (part.length >= LONGEST) begins = true;
    const last = part.at(-1);
    if (begins && last && !(isQuotation(last) && tellsWho(tokens, i, endsInStop(body, last)))) {
      parts.push(part);
      part = [];
    }
    if (isContracted(token)) part.push(...apart(token));
    else part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
