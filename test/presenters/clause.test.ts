/** The words around figures: verbatim, cut where a clause or a word ends. */
import { expect, test } from 'vitest';
import { clauseAround } from '../../src/presenters/clause.ts';

const around = (sentence: string, ...figures: readonly string[]) =>
  clauseAround(
    sentence,
    figures.map((figure) => ({ start: sentence.indexOf(figure), end: sentence.indexOf(figure) + figure.length })),
  );

const LONG = 'a word and '.repeat(30);

test.each<[string, string, string[], string]>([
  ['a short one whole', 'Exports rose 5 percent.', ['5 percent'], 'Exports rose **5 percent**.'],
  [
    'all figures of it',
    'Exports rose 5 percent to $9 billion.',
    ['5 percent', '$9 billion'],
    'Exports rose **5 percent** to **$9 billion**.',
  ],
  [
    'the clause of a long one',
    `${LONG}, exports of tea rose sharply in the north and reached 5 tons of the best leaf, although ${LONG}.`,
    ['5 tons'],
    '… exports of tea rose sharply in the north and reached **5 tons** of the best leaf …',
  ],
  [
    'words where no clause ends near',
    `${LONG}reached 5 tons ${LONG}`,
    ['5 tons'],
    `… ${'a word and '.repeat(8)}reached **5 tons** ${'a word and '.repeat(7)}a …`,
  ],
  ['nothing that Discord would render', 'It *rose* 5 percent.', ['5 percent'], 'It \\*rose\\* **5 percent**.'],
])('%s', (_, sentence, figures, expected) => {
  expect(around(sentence, ...figures)).toBe(expected);
});
