import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { type Answer, type SummaryAnswer, UserError } from '../../src/answers/answer.ts';
import { answerFiles } from '../../src/presenters/render.ts';
import { textOf } from '../../src/rehearsal/member.ts';
import type { Given } from '../answers/corpus.ts';
import { type House, JONAS, MARA, NO_FILES, openHouse, SAM } from './house.ts';

const ARTICLES: readonly Given[] = [
  {
    title: 'Harbour bridge opens',
    source: 'Coast Herald',
    url: 'https://coast.example/bridge_(new)',
    published: '2021-05-04',
    body: 'The harbour bridge at Sorne opened on Tuesday after six years of work. Some 40,000 people walked across it before noon. The mayor, Ida Holt, said the bridge would carry 9,000 cars a day.',
  },
  {
    title: 'Ferry ends',
    source: 'Isle Times',
    published: '2021-05-06',
    body: 'The last ferry to Sorne left on Wednesday evening. The harbour bridge has taken its passengers, the company said. It will sell both ships by the end of 2021.',
  },
];

/** Long enough for several pages. */
function longSummary(): SummaryAnswer {
  const sentences = Array.from({ length: 40 }, (_, i) => {
    const text = `Sentence number ${i + 1} tells of the ${i + 1}th of forty things that happened at the harbour that year, at some length.`;
    return { text, article: 1, start: i * 200, end: i * 200 + text.length, citation: 1 };
  });
  return {
    kind: 'summary',
    topic: 'harbour',
    sentences,
    contradictions: [],
    articles: 1,
    citations: [
      {
        n: 1,
        article: 1,
        title: 'Harbour bridge opens',
        source: 'Coast Herald',
        published: '2021-05-04',
        publishedBasis: 'given',
        publishedNote: null,
        url: 'https://coast.example/bridge',
        file: '1.txt',
      },
    ],
  };
}

const broken = command({ name: 'broken', description: 'Breaks' }, () =>
  Promise.reject(new TypeError('secret innards of /home/bot')),
);
const wrong = command(
  {
    name: 'wrong',
    description: 'Is told what to mend',
    options: [{ type: Type.Boolean, name: 'private', description: 'For me' }],
  },
  () => Promise.reject(new UserError('say a year')),
);
const slow = command({ name: 'slow', description: 'Takes its time' }, async (): Promise<Answer> => {
  await pause(300);
  return { kind: 'notice', title: 'Done', lines: ['at last'], citations: [] };
});

let house: House;
const open = async (...options: Parameters<typeof openHouse>) => {
  house = await openHouse(...options);
  return house;
};
beforeEach(() => {
  expect.hasAssertions();
});
afterEach(async () => {
  await house.close();
  await house.standIn.close();
});

describe('a question in Discord', () => {
  it('is answered with statements whose numbers lead to their sources', async () => {
    await open({ articles: ARTICLES });
    const exchange = await MARA(house).command('/summary topic:harbour bridge');
    expect(exchange.isPrivate).toBe(false);
    expect(exchange.text).toMatch(/bridge.*\[\\\[1\\\]\]\(https:\/\/coast\.example\/bridge_%28new%29\)/);
    expect(exchange.text).toContain(
      '-# 1  [Harbour bridge opens](https://coast.example/bridge_%28new%29) · Coast Herald · 4 May 2021',
    );
    expect(exchange.text).toMatch(/Isle Times · 6 May 2021/);
    await expect.poll(() => house.counted).toEqual(['summary answered']);
  });

  it('is answered to the asker alone when it says so, or when the command is a quiet one', async () => {
    await open({ articles: ARTICLES });
    expect((await MARA(house).command('/library private:true')).isPrivate).toBe(true);
    expect((await MARA(house).command('/library')).isPrivate).toBe(false);
    expect((await JONAS(house).command('/help')).isPrivate).toBe(true);
  });

  it('shows a sentence in its surroundings to the one who chose it', async () => {
    await open({ articles: ARTICLES });
    const { message } = await MARA(house).command('/search query:passengers');
    const select = 'Show a sentence in its article, to me alone';
    const label = 'The harbour bridge has taken its passengers, the company said.';
    const shown = await JONAS(house).select(message, select, label);
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain(
      'The last ferry to Sorne left on Wednesday evening.\n**The harbour bridge has taken its passengers, the company said.**',
    );
    expect(shown.text).toContain('It will sell both ships by the end of 2021.');
  });

  it('proposes topics, articles and sources while they are typed', async () => {
    await open({ articles: ARTICLES });
    const titles = await MARA(house).autocomplete('/article article:ferr');
    expect(titles).toEqual([{ name: 'Ferry ends', value: '2' }]);
    expect((await MARA(house).command('/article article:2')).text).toContain('## Ferry ends');
    const sources = await MARA(house).autocomplete('/search query:harbour source:coa');
    expect(sources.map(({ name }) => name)).toEqual(['Coast Herald']);
  });

  it('says how to add articles when there are none', async () => {
    await open();
    for (const line of ['/summary topic:harbour', '/search query:harbour', '/library', '/help'])
      expect((await MARA(house).command(line)).text).toContain('There are no articles yet');
  });

  it('offers what comes nearest to an unknown name, and a press of it asks again', async () => {
    await open({ articles: ARTICLES });
    const { message, text } = await MARA(house).command('/search query:bridge source:Cost Herald');
    expect(text).toContain('No article is from “Cost Herald”');
    const again = await MARA(house).click(message, 'Coast Herald');
    expect(again.message.id).toBe(message.id);
    expect(textOf(message)).toContain('Harbour bridge opens');
  });
});

describe('pages', () => {
  it('turn for the one who asked, after a restart too; others get a copy for themselves', async () => {
    await open({ ask: ({ kind }) => (kind === 'summary' ? Promise.resolve(longSummary()) : null) });
    const { message } = await MARA(house).command('/summary topic:harbour');
    const first = textOf(message);
    expect(first).toContain('Sentence number 1 ');
    expect(first).not.toContain('Sentence number 40 ');
    await house.close();
    const { standIn, store, clock } = house;
    await open({ standIn, store, clock });

    const other = await JONAS(house).click(message, 'Next ▶');
    expect(other.isPrivate).toBe(true);
    expect(other.message.id).not.toBe(message.id);
    expect(textOf(message)).toBe(first);

    await MARA(house).click(message, 'Next ▶');
    const second = textOf(message);
    expect(second).not.toBe(first);
    const numbers = [...`${first}\n${second}`.matchAll(/Sentence number (\d+) /g)].map(([, n]) => Number(n));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('belong to the server that asked', async () => {
    await open({ ask: ({ kind }) => (kind === 'summary' ? Promise.resolve(longSummary()) : null) });
    const { message } = await MARA(house).command('/summary topic:harbour');
    const id = JSON.stringify(message.components).match(/page:[\w-]+:1/)?.[0] ?? '';
    const stranger = await SAM(house).command('/library private:true');
    const forged = await SAM(house).force(3, { custom_id: id, component_type: 2 }, stranger.message).settled();
    expect(forged.followUps[0] ? textOf(forged.followUps[0]) : forged.text).toContain('no longer kept');
  });
});

describe('files', () => {
  it('of a timeline come to the one who presses for them', async () => {
    await open({ articles: ARTICLES, files: answerFiles(() => new Date()) });
    const { message } = await MARA(house).command('/timeline topic:harbour bridge');
    const names = [];
    for (const label of ['CSV', 'Calendar', 'Picture']) {
      const file = await JONAS(house).click(message, label);
      expect(file.isPrivate).toBe(true);
      names.push(...file.attachments.map(({ name }) => name));
    }
    expect(names).toEqual(['timeline.csv', 'timeline.ics', 'timeline.png']);
  });

  it('of figures are a chart in the message and a table on request', async () => {
    const years = [
      'In 2019 the harbour bridge carried 8,000 cars a day.',
      'In 2020 the harbour bridge carried 9,500 cars a day.',
    ];
    const articles = [{ title: 'Cars', published: '2021-02-03', body: years.join(' ') }];
    await open({ articles, files: answerFiles(() => new Date()) });
    const { message, attachments } = await MARA(house).command('/figures topic:harbour bridge cars');
    expect(attachments).toEqual([expect.objectContaining({ name: 'chart-1.png' })]);
    const table = await MARA(house).click(message, 'CSV');
    expect(table.attachments.map(({ name }) => name)).toEqual(['figures.csv']);
  });
});

describe('failures', () => {
  it('that the asker can mend are said in words, those of the bot by a number that the log knows', async () => {
    await open({ commands: [broken, wrong] });
    expect((await MARA(house).command('/wrong')).text).toContain('Say a year.');
    const { text } = await MARA(house).command('/broken');
    expect(text).not.toMatch(/secret|TypeError/);
    const incident = /Incident `([0-9a-f]{8})`/.exec(text)?.[1];
    expect(house.log).toContainEqual(
      expect.objectContaining({
        level: 'error',
        incident,
        err: expect.objectContaining({ message: 'secret innards of /home/bot' }),
      }),
    );
    await expect.poll(() => house.counted).toEqual(['wrong refused', 'broken failed']);
  });

  it('of sending are tried again, and told when they stay', async () => {
    await open({ articles: ARTICLES });
    const edits = /\/webhooks\/.*@original/;
    house.standIn.faults.add({ method: 'PATCH', path: edits, what: { status: 503 } });
    expect((await MARA(house).command('/library')).text).toContain('2 articles');
    house.standIn.faults.add({ method: 'PATCH', path: edits, times: 3, what: { status: 503 } });
    const told = await MARA(house).command('/library');
    expect(told.text).toContain('Discord did not take the answer');
    expect(JSON.stringify(house.log)).not.toContain(told.interaction.token);
  });

  it('of a chart leave the figures standing', async () => {
    const figures: Answer = {
      kind: 'figures',
      topic: 'cars',
      citations: longSummary().citations,
      measures: [
        {
          measure: 'cars a day',
          unit: 'car',
          kind: 'count',
          disagreements: [],
          points: ['2019', '2020'].map((period, i) => ({
            text: `${i + 8},000 cars`,
            value: (i + 8) * 1000,
            valueHigh: null,
            change: 'level',
            speaker: null,
            hedge: null,
            period,
            periodInferred: false,
            article: 1,
            start: i * 20,
            end: i * 20 + 4,
            citation: 1,
            sentence: { start: i * 20, end: i * 20 + 16, text: 'Cars crossed it.' },
          })),
        },
      ],
    };
    const files = { ...NO_FILES, chart: () => Promise.reject(new Error('no font')) };
    await open({ files, ask: () => Promise.resolve(figures) });
    const { text } = await MARA(house).command('/figures topic:cars');
    expect(text).toContain('### Cars a day\n- 2019: **8,000 cars**');
    expect(house.log).toContainEqual(expect.objectContaining({ level: 'error', msg: 'chart' }));
  });
});

describe('limits of asking', () => {
  it('a command for managers is refused to others even where the server shows it to them', async () => {
    await open();
    house.standIn.world.opened.add('briefing');
    const refused = await JONAS(house).command('/briefing list');
    expect(refused.isPrivate).toBe(true);
    expect(refused.text).toContain('for those who may manage this server');
    expect((await MARA(house).command('/briefing list')).text).toContain('None is scheduled');
  });

  it('slows down who asks too fast, and nobody else', async () => {
    await open({ articles: ARTICLES });
    const mara = MARA(house);
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await mara.command('/library'));
    expect(answers.at(-1)?.text).toMatch(/One at a time, please: ask again in \d s/);
    expect(answers.at(-1)?.isPrivate).toBe(true);
    expect((await JONAS(house).command('/library')).text).toContain('2 articles');
    house.clock.push(30_000);
    expect((await mara.command('/library')).text).toContain('2 articles');
  });

  it('a shutdown lets what is in flight finish and takes no more', async () => {
    await open({ commands: [slow, ...COMMANDS] });
    const exchange = await MARA(house).send('/slow').acknowledged();
    const closing = house.bot.close(5000);
    const late = JONAS(house).send('/library');
    expect(await closing).toBe(true);
    expect((await exchange.settled()).text).toContain('at last');
    expect((await late.settled()).text).toContain('being restarted');
  });
});

describe('the connection', () => {
  it('that closes for good is reported once, so that the process can end', async () => {
    await open();
    house.standIn.gateway.hangUp(4014);
    await expect.poll(() => house.fatal).toEqual([expect.stringContaining('4014')]);
  });

  it('registers commands for servers only', async () => {
    await open();
    const registered = house.standIn.world.commands.get('') ?? [];
    expect(registered.map(({ name }) => name).sort()).toEqual(COMMANDS.map((c) => c.declaration.name).sort());
    for (const each of registered) expect(each).toMatchObject({ contexts: [0], integration_types: [0] });
    expect(registered.find(({ name }) => name === 'briefing')?.default_member_permissions).toBe('32');
  });
});
