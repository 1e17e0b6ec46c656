/** Who says what: direct quotations and attributed statements with their speakers. */
import { type Line, linesOf } from '../lines.ts';
import type { Token } from '../names/tokens.ts';
import type { Name, Quote, Sentence, Span } from '../reading.ts';
import { People } from './people.ts';
import { relations } from './relations.ts';
import { isQuotation, segments } from './segments.ts';
import { introduction, signature } from './signatures.ts';
import { turns } from './turns.ts';
import { Takes, VERBS } from './verbs.ts';

/** Shortest quotation without a cue of its own that counts as said, in words; a shorter one may be a title or irony. */
const LEAST_WORDS = 5;

/** Finds quotes in order of their start. Linear in the body's length. */
export function findQuotes(
  body: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  lines: readonly Line[] = linesOf(body, sentences),
): Quote[] {
  const people = new People(body, names);
  const cut = segments(body, sentences, lines);
  const found: Quote[] = [];
  const sentenceAt = finder(sentences);
  let last: { speaker: string | null; source: Span } | null = null;
  let lastParagraph = -1;
  let lastDirect = -1;
  let open = false;
  /** Paragraph of the last line that introduces what follows it. */
  let introduced = -2;
  /** Quotations of the segment before, while nobody but the one before them is told to say them. */
  let unsigned: readonly Span[] = [];
  const labelled = turns(body, cut.paragraphs, names);
  for (const [paragraph, { label, content, verbatim, speaker }] of labelled) {
    const end = trimEnd(body, content.end);
    // A question is the paper's.
    if (end <= content.start || speaker === null) continue;
    const inMarks =
      cut.paragraphs[paragraph]?.quotations.some((q) => q.start === content.start && q.end === end) ?? false;
    found.push({
      speaker: speaker ?? people.named(body.slice(label.start, label.end)),
      text: body.slice(content.start, end),
      direct: verbatim || inMarks,
      start: content.start,
      end,
      sentence: sentenceAt(content.start),
      cue: ':',
      source: label,
      speech: true,
    });
  }
  for (const { tokens, paragraph } of cut.segments) {
    if (labelled.has(paragraph)) continue;
    if (paragraph !== lastParagraph) {
      const goesOn = open && paragraph === lastParagraph + 1 && isQuotation(tokens[0]);
      if (!goesOn) {
        const alone = isQuotation(tokens[0]) && paragraph === lastParagraph + 1;
        if (!alone) last = null;
      }
      open = cut.paragraphs[paragraph]?.quotations.at(-1)?.open ?? false;
      lastParagraph = paragraph;
    }
    people.begin(tokens);
    const covered = new Set<number>();
    const here = relations(tokens);
    for (const relation of here) {
      const first = tokens[relation.content.from];
      const end = tokens[relation.content.to - 1];
      if (!first || !end) continue;
      const who = relation.source ? people.speaker(tokens, relation.source) : null;
      for (let i = relation.content.from; i < relation.content.to; i++) if (isQuotation(tokens[i])) covered.add(i);
      const direct = relation.content.to - relation.content.from === 1 && isQuotation(first);
      found.push({
        speaker: who?.speaker ?? null,
        text: body.slice(first.start, end.end),
        direct,
        start: first.start,
        end: end.end,
        sentence: sentenceAt(first.start),
        cue: body.slice(relation.cue.start, relation.cue.end),
        source: who?.span ?? null,
        speech: relation.statement,
      });
      if (relation.speech && who) last = { speaker: who.speaker, source: who.span };
    }
    const intro = introduction(tokens);
    // "Roe said that Kern had replied as follows:" is Roe's.
    const outer = intro && here.find(({ source, speech, content }) => source && speech && content.from <= intro.from);
    const introducer = intro && people.speaker(tokens, outer?.source ?? intro);
    if (introducer) {
      last = { speaker: introducer.speaker, source: introducer.span };
      introduced = paragraph;
    }
    const signed = signature(tokens);
    const signer = signed && people.speaker(tokens, signed);
    const beside = here.length === 0 ? tokens.filter(isQuotation) : [];
    if (signer) {
      const theirs = beside.length > 0 ? beside : unsigned;
      // Taken for the one before to go on.
      while (found.at(-1)?.cue === null && (found.at(-1)?.start ?? 0) >= (theirs[0]?.start ?? Number.POSITIVE_INFINITY))
        found.pop();
      for (const { start, end } of theirs) {
        found.push({
          speaker: signer.speaker,
          text: body.slice(start, end),
          direct: true,
          start,
          end,
          sentence: sentenceAt(start),
          cue: '—',
          source: signer.span,
          speech: true,
        });
      }
      unsigned = [];
      last = null;
      continue;
    }
    unsigned = beside.length === tokens.length ? beside : [];
    // "…," she said, "…": what goes on after the cue is said however short it is.
    const alone = tokens.length === 1 && found.at(-1)?.direct === true && lastDirect === paragraph;
    const interrupted = alone || (found.at(-1)?.direct === true && here.length > 0);
    if (here.length > 0 && found.at(-1)?.direct === true) lastDirect = paragraph;
    if (cut.paragraphs[paragraph]?.quotations.length === 0) continue;
    for (const [i, token] of tokens.entries()) {
      if (!isQuotation(token) || covered.has(i)) continue;
      const text = body.slice(token.start, token.end);
      const opens = i === 0 && (introduced === paragraph - 1 || introduced === paragraph);
      const joined = opens || (interrupted && (i === 0 || tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === ':'));
      if (last === null || (!joined && text.split(/\s+/).length < LEAST_WORDS)) continue;
      // "… and a poster says, “…”": somebody else's, whoever it is.
      if (here.length === 0 && isIntroduced(tokens, i)) continue;
      found.push({
        speaker: last.speaker,
        text,
        direct: true,
        start: token.start,
        end: token.end,
        sentence: sentenceAt(token.start),
        cue: null,
        source: last.source,
        speech: true,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
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
