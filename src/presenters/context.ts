/** A statement where it stands, as a sheet: the sentence in bold between its neighbours. */
import type { ContextAnswer } from '../answers/answer.ts';
import { inert, shorten } from './escape.ts';
import type { Sheet } from './sheet.ts';

export function contextSheet({ before, sentence, after, citations }: ContextAnswer): Sheet {
  const citation = citations[0];
  return {
    title: inert(shorten(citation?.title ?? citation?.file ?? 'In its article', 160)),
    note: null,
    tone: 'answer',
    blocks: [
      ...(before ? [{ text: `${inert(before.text)}` }] : []),
      { text: inert(sentence.text), mark: '**', cites: [sentence.citation] },
      ...(after ? [{ text: inert(after.text) }] : []),
    ],
    citations,
    suggestions: [],
  };
}
