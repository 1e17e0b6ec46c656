/** Buttons and selects of answers: pages that survive a restart, sentences in their surroundings, other servers. */
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticles, readBytes } from '../../src/ingest/document.ts';
import * as form from '../../src/rehearsal/forms/answers.ts';
import { isObject, type JsonObject, string } from '../../src/rehearsal/json.ts';
import { type Actor, type Exchange, textOf } from '../../src/rehearsal/member.ts';
import { controls } from '../../src/rehearsal/typed.ts';
import { folderOf, House } from './house.ts';

// The whole bot starts several threads; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: House;
let mara: Actor;
let jonas: Actor;

/** Thirty reports of one matter, so that an answer has pages. */
const REPORTS = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [
    `report-${n}.json`,
    JSON.stringify({
      title: `Harbour works at Lindau, part ${n + 1}`,
      source: n % 2 === 0 ? 'Lake Courier' : 'Shore Times',
      url: `https://lake.example/${n}`,
      published: `2021-${String((n % 12) + 1).padStart(2, '0')}-10`,
      body: `The dredging of the harbour at Lindau went on in week ${n + 1}, engineer Paul Ott said. Workers moved ${100 + n} tonnes of silt out of basin ${n + 1} that day. The town pays for the work from its own purse, and @everyone may watch <@1100000000000000101> from the **mole**.`,
    }),
  ]),
);

beforeAll(async () => {
  house = await House.open({ articlesDir: await folderOf(REPORTS) });
  mara = house.member('Mara');
  jonas = house.member('Jonas');
});
afterAll(async () => {
  expect(house?.standIn.mishaps).toEqual([]);
  await house?.close();
});
beforeEach(() => house.rest());

const asked = () => mara.command('/search query:harbour');
const named = (exchange: Exchange, label: RegExp): JsonObject => {
  const found = controls(exchange.message.components).find((each) =>
    label.test(`${string(each.label)} ${string(each.placeholder)}`),
  );
  if (!found) throw new Error(`no control ${label} in ${JSON.stringify(exchange.message.components)}`);
  return found;
};
const NEXT = /next|›|→|▶/i;

describe('pages', () => {
  it('turn for the one who asked, in place', async () => {
    const exchange = await asked();
    const first = exchange.text;
    await mara.click(exchange.message, string(named(exchange, NEXT).custom_id));
    expect(exchange.text).not.toBe(first);
    expect(exchange.text).toContain('Lindau');
  });

  it('survive a restart of the bot', async () => {
    const exchange = await asked();
    const first = exchange.text;
    await house.stop();
    await house.start();
    await mara.click(exchange.message, string(named(exchange, NEXT).custom_id));
    expect(exchange.text).not.toBe(first);
  });

  it('turn for another member in a copy of their own', async () => {
    const exchange = await asked();
    const first = exchange.text;
    const copy = await jonas.click(exchange.message, string(named(exchange, NEXT).custom_id));
    expect(exchange.text).toBe(first);
    expect(copy.isPrivate).toBe(true);
    expect(copy.text).toContain('Lindau');
    expect(mara.sees()).not.toContain(copy.message);
  });

  it('of one server are nothing to another', async () => {
    const exchange = await asked();
    const id = string(named(exchange, NEXT).custom_id);
    const stranger = house.outsider();
    const own = await stranger.command('/library');
    house.rest();
    const forged = { custom_id: id, component_type: 2, id: 1 };
    const answer = await stranger.force(form.COMPONENT, forged, own.message).settled();
    const said = [...answer.followUps.map(textOf), textOf(answer.message)].join('\n');
    expect(said).toMatch(/no longer kept/);
    expect(said).not.toContain('Lindau');
  });
});

describe('a sentence in its surroundings', () => {
  it('is shown to the one who chose it alone', async () => {
    const exchange = await asked();
    const menu = named(exchange, /context|sentence/i);
    const [option] = Array.isArray(menu.options) ? menu.options.filter(isObject) : [];
    const shown = await jonas.select(exchange.message, string(menu.custom_id), string(option?.value));
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toMatch(/Lindau|silt|town/);
    expect(mara.sees()).not.toContain(shown.message);
  });

  it('cannot ping, format or link on its own', async () => {
    const exchange = await mara.command('/search query:mole');
    expect(exchange.message.pings).toEqual([]);
    expect(exchange.text).not.toContain('**mole**');
    expect(exchange.text).not.toMatch(/(?<!\\)<@1100/);
  });
});

describe('what one server has', () => {
  it('is not found from another', async () => {
    const folder = await folderOf({
      'own.json': JSON.stringify({
        title: 'The quarry at Riedholm closes',
        source: 'Members’ own',
        published: '2022-02-02',
        body: 'The quarry at Riedholm closes in March, its owner said. Forty people worked there for twenty years.',
      }),
    });
    const file = path.join(folder, 'own.json');
    for await (const item of readArticles(file, await readBytes(file), { asIs: false })) {
      if ('error' in item) throw new Error(item.error);
      await house.store.put([{ ...item, guild: mara.member.guild, arrived: Date.now() }]);
    }
    expect((await mara.command('/search query:quarry')).text).toContain('Riedholm');
    const stranger = house.outsider();
    expect((await stranger.command('/search query:quarry')).text).not.toContain('Riedholm');
    expect(await stranger.autocomplete('/article article:quarry')).toEqual([]);
    expect((await mara.autocomplete('/article article:quarry')).length).toBe(1);
  });
});
