/** One text that several sources carry, and its versions, as answers tell them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { sheetOf } from '../../src/presenters/index.ts';
import { pages } from '../../src/presenters/sheet.ts';
import { answerText } from '../../src/presenters/text.ts';
import type { Corpus } from '../../src/store/corpus.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2019-02-01T12:00:00Z');

const REPORT = [
  'The salt works of Brenholm will close its southern pans in 2020, the owners said on Tuesday.',
  'Output of salt at Brenholm fell to 41,000 tonnes in 2017 after two wet summers in a row.',
  'A third of the people who rake the pans have been told that no work will be found for them.',
  '"We have carried this place for forty years and cannot carry it further," said Ingrid Dahl, who runs the works.',
  'Visitors may still walk the northern pans, where a small museum shows how the brine is boiled.',
  'The county of Brenholm wants to buy the land and let the marsh come back for wading birds.',
  'No price has been named for it, and the owners say that they have not been asked in writing.',
  'Salt has been made on this shore since monks dug the first ditches behind the old sea wall.',
].join(' ');
const LATER = REPORT.replace('41,000 tonnes', '43,500 tonnes');

const ARTICLES: Given[] = [
  { title: 'Salt works to close pans', source: 'North Wire', published: '2018-03-06', body: REPORT },
  { title: 'Brenholm pans to close', source: 'Marsh Echo', published: '2018-03-06', body: `${REPORT} (North Wire)` },
  { title: 'Brenholm: salt pans close', source: 'Shore Post', published: '2018-03-08', body: LATER },
  {
    title: 'Birds of Brenholm',
    source: 'Wing and Reed',
    published: '2018-04-11',
    body: 'Avocets have nested beside the salt pans of Brenholm for the first time since 1990. The salt works of Brenholm made 39,000 tonnes in 2016, its museum says.',
  },
];

let corpus: Corpus;
beforeAll(async () => {
  corpus = await corpusOf(ARTICLES);
});

function ask(question: Question): Promise<Answer> {
  return answer(question, { corpus, now: NOW });
}

const cited = (given: Answer) => given.citations.map(({ source }) => source);

const QUESTIONS: Question[] = [
  { kind: 'summary', topic: 'salt Brenholm', sentences: 10 },
  { kind: 'search', query: 'salt Brenholm' },
  { kind: 'figures', topic: 'salt Brenholm' },
  { kind: 'timeline', topic: 'salt Brenholm' },
  { kind: 'quotes', topic: 'carried place years' },
];

describe('of one text with several sources', () => {
  it.each(QUESTIONS)('only the newest is told: $kind', async (question) => {
    const given = await ask(question);
    expect(cited(given)).toContain('Shore Post');
    expect(cited(given)).not.toContain('North Wire');
    expect(cited(given)).not.toContain('Marsh Echo');
  });

  it.each(QUESTIONS)('the citation names the others: $kind', async (question) => {
    const { citations } = await ask(question);
    expect(citations.find(({ source }) => source === 'Shore Post')?.alsoFrom).toEqual(['Marsh Echo', 'North Wire']);
    const birds = citations.find(({ source }) => source === 'Wing and Reed');
    expect(birds?.alsoFrom).toBeUndefined();
  });

  it.each(['North Wire', 'Marsh Echo'])('a question for %s still finds its copy', async (source) => {
    for (const question of QUESTIONS) {
      if (question.kind === 'quotes') continue;
      const given = await ask({ ...question, source } as Question);
      expect(given.kind).toBe(question.kind);
      expect(cited(given)).toEqual([source]);
    }
  });

  it('an earlier one is still an article of its own', async () => {
    const given = await ask({ kind: 'article', article: 'Salt works to close pans' });
    if (given.kind !== 'article') throw new Error(given.kind);
    expect(given.citation.source).toBe('North Wire');
    expect(given.citation.alsoFrom).toEqual(['Marsh Echo', 'Shore Post']);
    expect(given.figures.citations[0]?.alsoFrom).toEqual(['Marsh Echo', 'Shore Post']);
  });

  it('a value that its newest version corrects contradicts nothing', async () => {
    const given = await ask({ kind: 'figures', topic: 'salt Brenholm' });
    if (given.kind !== 'figures') throw new Error(given.kind);
    const values = given.measures.flatMap(({ points }) => points.map(({ value }) => value));
    expect(values).toContain(43_500);
    expect(values).not.toContain(41_000);
  });

  it('the days of the older ones are asked for: then they are told', async () => {
    const given = await ask({ kind: 'search', query: 'salt Brenholm', to: '2018-03-07' });
    expect(given.kind).toBe('search');
    expect(given.citations).toHaveLength(1);
    expect(given.citations[0]?.alsoFrom).toContain('Shore Post');
  });

  it('a comparison counts every source and tells the text once', async () => {
    const given = await ask({ kind: 'compare', topic: 'salt works Brenholm' });
    if (given.kind !== 'compare') throw new Error(given.kind);
    expect(given.sources.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['North Wire', 'Marsh Echo', 'Shore Post']),
    );
    expect(given.sources.flatMap(({ source, alone }) => (source === 'Wing and Reed' ? [] : alone))).toEqual([]);
    for (const { statements } of given.shared) {
      const texts = statements.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
    const only = await ask({ kind: 'compare', topic: 'salt works Brenholm', sources: ['North Wire', 'Wing and Reed'] });
    expect(cited(only)).toContain('North Wire');
  });

  it('readers see where else it stands', async () => {
    const asked: Question[] = [...QUESTIONS, { kind: 'article', article: 'Brenholm: salt pans close' }];
    for (const question of asked) {
      const given = await ask(question);
      const seen = JSON.stringify([sheetOf(given), pages(sheetOf(given))]);
      expect(seen, question.kind).toContain('also in Marsh Echo, North Wire');
      expect(answerText(given).replace(/\s+/g, ' '), question.kind).toContain('also in Marsh Echo, North Wire');
    }
  });
});

it("no server's answer names a source of another server", async () => {
  const copy = { title: 'Pans close', source: 'Secret Sheet', published: '2018-03-09', body: `${REPORT} (Own report)` };
  const shared = await corpusOf([ARTICLES[0] ?? copy, { ...copy, guild: 'one' }], 'two');
  const given = await answer({ kind: 'search', query: 'salt Brenholm' }, { corpus: shared, now: NOW });
  expect(given.citations).toHaveLength(1);
  expect(given.citations[0]?.alsoFrom).toBeUndefined();
});
