import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { runLine } from '../../commands/line.ts';
import type { Question, QuotesAnswer } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf, type Given } from './corpus.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

const FERRY: Given[] = [
  {
    title: 'Ferry line to be cut',
    source: 'Harbour Gazette',
    published: '2019-03-08',
    body:
      'The ferry line to the islands will be cut in May. “Nobody takes the ferry in winter,” said Maria Costa, who runs the port.\n\n' +
      'Costa said on Tuesday that the ferry had lost money for six years. She backed a bridge.\n\n' +
      'Union leader Paul Kern called the decision wrong. “The islanders need the ferry every day,” he said.',
  },
  {
    title: 'Islanders protest',
    source: 'Northern Desk',
    published: '2019-04-02',
    body:
      'Islanders marched for the ferry. Beijing said it would lend the money for a new ferry.\n\n' +
      '“Nobody takes the ferry in winter,” Maria Costa told a hearing.\n\n' +
      'According to Paul Kern, the ferry carries 300 people a day.',
  },
];

async function ask(asked: Omit<Extract<Question, { kind: 'quotes' }>, 'kind'>) {
  const corpus = await corpusOf(FERRY);
  return answer({ kind: 'quotes', ...asked }, { corpus, now: NOW });
}

async function quotes(asked: Parameters<typeof ask>[0]): Promise<QuotesAnswer['quotes']> {
  const answered = await ask(asked);
  if (answered.kind !== 'quotes') throw new Error(`answered with ${answered.kind}`);
  return answered.quotes;
}

const lines = (list: QuotesAnswer['quotes']) =>
  list.map((q) => `${q.speaker}${q.direct ? '' : ' (reported)'}: ${q.text}`);

describe('quotes', () => {
  it('tells who said what, word for word, quotations and statements apart, the newest first', async () => {
    expect(lines(await quotes({ topic: 'ferry' }))).toEqual([
      'Beijing (reported): Beijing said it would lend the money for a new ferry',
      'Maria Costa: “Nobody takes the ferry in winter,”',
      'Paul Kern (reported): According to Paul Kern, the ferry carries 300 people a day',
      'Paul Kern: “The islanders need the ferry every day,”',
      'Maria Costa (reported): Costa said on Tuesday that the ferry had lost money for six years',
    ]);
  });

  it('gives the day of the saying where the text gives it, and the words around', async () => {
    const [quote] = (await quotes({ speaker: 'Costa', topic: 'lost money' })).filter((q) => !q.direct);
    expect(quote?.date).toBe('2019-03-05');
    expect(quote?.sentence.text).toBe('Costa said on Tuesday that the ferry had lost money for six years.');
  });

  it('keeps to the speaker, by any part of the name', async () => {
    for (const speaker of ['Kern', 'paul kern', 'Paul Kern'])
      expect(new Set((await quotes({ speaker })).map((q) => q.speaker))).toEqual(new Set(['Paul Kern']));
  });

  it('knows a government by its country', async () => {
    expect((await quotes({ speaker: 'China' })).map((q) => q.speaker)).toEqual(['Beijing']);
  });

  it('keeps to the days asked for', async () => {
    expect(lines(await quotes({ speaker: 'Kern', from: 'April 2019' }))).toEqual([
      'Paul Kern (reported): According to Paul Kern, the ferry carries 300 people a day',
    ]);
    expect(lines(await quotes({ speaker: 'Kern', to: 'March 2019' }))).toEqual([
      'Paul Kern: “The islanders need the ferry every day,”',
    ]);
  });

  it('leads each quote back to its article', async () => {
    const list = await quotes({ topic: 'ferry' });
    for (const q of list) {
      expect(FERRY[q.article - 1]?.body.slice(q.start, q.end)).toBe(q.text);
      expect(FERRY[q.article - 1]?.body.slice(q.sentence.start, q.sentence.end)).toBe(q.sentence.text);
      expect(q.sentence.text).toContain(q.text);
    }
  });

  it('tells a reported statement with its cue: a denial is not what is denied', async () => {
    const corpus = await corpusOf([
      {
        title: 'Port inquiry',
        source: 'Harbour Gazette',
        published: '2019-05-08',
        body:
          'Maria Costa denied that the port had paid the ferry line. The port had paid the ferry line, Paul Kern told a hearing.\n\n' +
          'Kern’s group demanded a new line of ferries that can carry 300 cars. The ferry was to be sold to a man whom the port knew.',
      },
    ]);
    const answered = await answer({ kind: 'quotes', topic: 'ferry' }, { corpus, now: NOW });
    expect(answered.kind === 'quotes' && lines(answered.quotes)).toEqual([
      'Maria Costa (reported): Maria Costa denied that the port had paid the ferry line',
      'Paul Kern (reported): The port had paid the ferry line, Paul Kern told',
    ]);
  });

  it('tells what an article on the topic holds, whether or not the words name it', async () => {
    const corpus = await corpusOf([
      {
        title: 'Storm tears roofs off at Lund',
        published: '2019-05-02',
        body: 'The storm passed at dawn. “We sat in the cellar until it was over,” said Maria Costa.',
      },
      {
        title: 'Port opens',
        published: '2019-05-03',
        body: 'No storm has closed the port for years. “The new pier will hold for a century,” said Paul Kern.',
      },
    ]);
    const answered = await answer({ kind: 'quotes', topic: 'storm' }, { corpus, now: NOW });
    expect(answered.kind === 'quotes' && lines(answered.quotes)).toEqual([
      'Maria Costa: “We sat in the cellar until it was over,”',
    ]);
  });

  it('takes no critics of somebody, and no page that says something, for him', async () => {
    const corpus = await corpusOf([
      {
        title: 'Pier',
        published: '2019-05-02',
        body: 'Critics of Paul Kern say the pier costs too much. He published a report that says the pier will hold. Paul Kern said the pier would open in May.',
      },
    ]);
    const answered = await answer({ kind: 'quotes', speaker: 'Paul Kern' }, { corpus, now: NOW });
    expect(answered.kind === 'quotes' && lines(answered.quotes)).toEqual([
      'Paul Kern (reported): Paul Kern said the pier would open in May',
    ]);
  });

  it('says what is near where nobody of that name is quoted', async () => {
    expect(await ask({ speaker: 'Maria Kosta' })).toMatchObject({ kind: 'nothing', suggestions: ['Maria Costa'] });
    expect(await ask({ speaker: 'Kern', to: '2018' })).toMatchObject({
      kind: 'nothing',
      reason: 'nothing in that time',
    });
    expect(await ask({ topic: 'airship' })).toMatchObject({ kind: 'nothing', reason: 'unknown topic' });
  });

  it('is asked by its command', async () => {
    const asked: Question[] = [];
    const context = {
      guild: null,
      ask: (question: Question) => {
        asked.push(question);
        return ask({ topic: 'ferry' });
      },
    };
    await runLine('/quotes speaker:Maria Costa topic:ferry from:2019', COMMANDS, context);
    expect(asked).toEqual([{ kind: 'quotes', speaker: 'Maria Costa', topic: 'ferry', from: '2019', to: undefined }]);
  });
});
