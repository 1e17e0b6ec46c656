/** Figures of a decade, from the text to what a reader sees. */
import { expect, it } from 'vitest';
import { answer } from '../../src/answers/index.ts';
import { figuresCsv } from '../../src/presenters/csv.ts';
import { answerText } from '../../src/presenters/text.ts';
import { corpusOf } from '../answers/corpus.ts';

it('decades and centuries read well, in answers and in CSV', async () => {
  const corpus = await corpusOf([
    {
      title: 'Tea of Norland',
      published: '2018-03-06',
      body: 'Exports of tea averaged $4 billion in the 2000s. Exports of tea came to $5 billion in 2012. Exports of tea averaged $2 billion in the 1990s. Exports of tea came to $1 billion in the 19th century.',
    },
  ]);
  const given = await answer({ kind: 'figures', topic: 'tea' }, { corpus, now: new Date('2019-02-01T12:00:00Z') });
  if (given.kind !== 'figures') throw new Error(given.kind);
  const text = answerText(given);
  const places = [
    '- the 1800s: $1 billion',
    '- the 1990s: averaged $2 billion',
    '- the 2000s: averaged $4 billion',
    '- 2012: $5 billion',
  ];
  expect(places.map((line) => text.indexOf(line))).toEqual(
    places.map((line) => text.indexOf(line)).toSorted((a, b) => a - b),
  );
  for (const line of places) expect(text).toContain(line);
  const csv = figuresCsv(given);
  for (const period of ['18XX', '199X', '200X', '2012']) expect(csv).toContain(`,${period},stated,`);
});
