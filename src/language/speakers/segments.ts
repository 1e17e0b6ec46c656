/**
 * Paragraphs cut into segments: a sentence with whatever quotations stand in it, each quotation one token, so that a
 * quotation of several sentences does not break the sentence that tells who says it.
 */
import { type Token, tokenize } from '../names/tokens.ts';
import type { Sentence } from '../reading.ts';
import { type Quotation, quotations } from './marks.ts';

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
  readonly quotations: readonly Quotation[];
}

export function isQuotation(token: Token | undefined): boolean {
  return token?.text === QUOTATION;
}

/** Segments of a body in order, and its paragraphs. */
export function segments(
  body: string,
  sentences: readonly Sentence[],
): { segments: Segment[]; paragraphs: Paragraph[] } {
  const found: Segment[] = [];
  const paragraphs: Paragraph[] = [];
  let sentence = 0;
  for (let start = 0; start < body.length; ) {
    let end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    if (end > start) {
      const marked = quotations(body, start, end);
      const tokens = withQuotations(body, start, end, marked);
      const bounds: number[] = [];
      while (sentence < sentences.length && (sentences[sentence]?.start ?? 0) < end) {
        const at = sentences[sentence]?.start ?? 0;
        if (!marked.some((q) => q.start < at && at < q.end)) bounds.push(at);
        sentence++;
      }
      if (tokens.length > 0) {
        for (const part of cut(tokens, bounds)) found.push({ tokens: part, paragraph: paragraphs.length });
        paragraphs.push({ start, end, quotations: marked });
      }
    }
    start = end + 1;
  }
  return { segments: found, paragraphs };
}

function withQuotations(body: string, start: number, end: number, marked: readonly Quotation[]): Token[] {
  if (marked.length === 0) return tokenize(body, start, end);
  const tokens: Token[] = [];
  let at = start;
  for (const quotation of marked) {
    tokens.push(...tokenize(body, at, quotation.start));
    tokens.push({
      start: quotation.start,
      end: quotation.end,
      text: QUOTATION,
      lower: QUOTATION,
      word: false,
      capital: false,
      possessive: false,
      spaced: true,
    });
    at = quotation.end;
  }
  tokens.push(...tokenize(body, at, end));
  return tokens;
}

function cut(tokens: readonly Token[], bounds: readonly number[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    let begins = false;
    while (next < bounds.length && (bounds[next] ?? 0) <= token.start) {
      begins = true;
      next++;
    }
    if (begins && part.length > 0) {
      parts.push(part);
      part = [];
    }
    part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
