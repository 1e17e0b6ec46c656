/** No answer, as a sheet: why, and what might have one. */
import type { NothingAnswer } from '../answers/answer.ts';
import { inert, shorten } from './escape.ts';
import { HOW_TO_ADD } from './library.ts';
import type { Sheet } from './sheet.ts';

export function nothingSheet({ reason, asked, suggestions, common }: NothingAnswer): Sheet {
  const what = inert(shorten(asked, 120));
  const words = {
    'empty corpus': HOW_TO_ADD,
    'unknown topic': `No article is about “${what}”.`,
    'unknown article': `There is no article “${what}”, or it has been withdrawn or replaced.`,
    'unknown source': `No article is from “${what}”.`,
    'nothing in that time': `There is nothing on “${what}” in that time.`,
    'no figures': `There are articles about “${what}”, but none of their figures fits.`,
    'nothing found': `Nothing was found for “${what}”.`,
  }[reason];
  const near = common === true ? 'Nothing comes near in spelling. The articles tell most of:' : 'What comes nearest:';
  const hint = suggestions.length > 0 ? near : HINT[reason];
  return {
    title: reason === 'empty corpus' ? 'No articles yet' : 'Nothing found',
    note: null,
    tone: 'empty',
    blocks: [
      { text: words },
      ...(hint === null ? [] : [{ text: hint }]),
      ...suggestions.map((name) => ({ before: '- ', text: inert(shorten(name, 160)) })),
    ],
    citations: [],
    suggestions,
  };
}

const HINT: Readonly<Record<NothingAnswer['reason'], string | null>> = {
  'empty corpus': null,
  'unknown topic': 'Names and words as the articles write them work best; `/library` says what there is.',
  'unknown article': 'Type a word of its title and choose from what is offered.',
  'unknown source': '`/library` lists the sources.',
  'nothing in that time': 'A wider `from` and `to` may find something.',
  'no figures': '`/summary` and `/search` show what they say.',
  'nothing found': 'Fewer or other words may find something; `/library` says what there is.',
};
