/** Every command as a member asks it, over the sample articles, held against Discord's own description of a message. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type JsonObject, objects, string } from '../../src/rehearsal/json.ts';
import { type Actor, textOf } from '../../src/rehearsal/member.ts';
import { controls } from '../../src/rehearsal/typed.ts';
import { House } from './house.ts';

// The whole bot starts several threads; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: House;
let mara: Actor;

beforeAll(async () => {
  house = await House.open();
  mara = house.member('Mara');
});
afterAll(() => house?.close());
beforeEach(() => house.rest());

describe('a member asks', () => {
  it.each<[string, RegExp]>([
    ['/summary topic:trade', /Summary[\s\S]*\b1\b.*·/],
    ['/summary topic:trade sentences:2 from:2018 to:2018', /Summary · 2 sentences/],
    ['/figures topic:China Russia trade', /2018[\s\S]*billion/],
    ['/timeline topic:Xi Putin', /\*\*8 June 2017\*\*[\s\S]*\*\*8 June 2018\*\*/],
    ['/search query:pipeline', /Search[\s\S]*pipeline/],
    ['/search query:"Power of Siberia"', /Power of Siberia/],
    ['/article article:Astana', /Summary[\s\S]*Dates/],
    ['/library', /\d+ articles/],
    ['/help', /\/timeline[\s\S]*\/briefing/],
    ['/summary topic:zebra', /No article is about[\s\S]*tell most of/],
    ['/search query:trade source:no such paper', /no such paper/],
  ])('%s', async (line, expected) => {
    const exchange = await mara.command(line);
    expect(exchange.text).toMatch(expected);
    expect(exchange.interaction.answeredAfter).toBeLessThan(3000);
  });

  it('gives every statement a number that a source line explains', async () => {
    const { text } = await mara.command('/summary topic:trade');
    const cited = new Set([...text.matchAll(/\[\\\[(\d+)\\\]\]|\\\[(\d+)\\\]/g)].map((match) => match[1] ?? match[2]));
    const explained = new Set([...text.matchAll(/^-# (\d+) {2}/gm)].map((match) => match[1]));
    expect(cited.size).toBeGreaterThan(1);
    expect([...cited].filter((n) => !explained.has(n))).toEqual([]);
  });

  it('for figures gets a chart with words for those who cannot see it, and the figures as CSV', async () => {
    const exchange = await mara.command('/figures topic:China Russia trade');
    const [chart] = exchange.attachments;
    expect(chart?.type).toBe('image/png');
    expect(chart?.size?.width).toBeGreaterThan(400);
    expect(JSON.stringify(exchange.message.components)).toMatch(/"description":"[^"]{20,}/);
    const csv = controls(exchange.message.components).find((each) => /csv/i.test(string(each.label)));
    const file = await house.member('Jonas').click(exchange.message, string(csv?.custom_id));
    expect(file.isPrivate).toBe(true);
    const [table] = file.attachments;
    expect(table?.name).toMatch(/\.csv$/);
    const [head = '', ...rows] = table?.bytes.toString('utf8').split(/\r?\n/) ?? [];
    expect(head.split(',').length).toBeGreaterThan(5);
    expect(rows.length).toBeGreaterThan(5);
  });

  it('alone, when told so', async () => {
    const exchange = await mara.command('/search query:pipeline private:true');
    expect(exchange.isPrivate).toBe(true);
    expect(house.member('Jonas').sees()).not.toContain(exchange.message);
  });

  it('is offered articles, topics and sources while typing', async () => {
    const names = async (line: string) => (await mara.autocomplete(line)).map((each) => string(each.name));
    expect(await names('/article article:asta')).toEqual([expect.stringMatching(/Astana/)]);
    expect(await names('/summary topic:puti')).toContainEqual(expect.stringMatching(/Putin/));
    expect(await names('/search query:x source:harb')).toEqual(['Harbour Gazette']);
    const [choice] = await mara.autocomplete('/article article:asta');
    const name = string(choice?.name);
    const picked = { article: { name, value: string(choice?.value) } };
    expect((await mara.command(`/article article:${name}`, picked)).text).toContain('Astana');
  });

  it('is shown a manager’s commands only as a manager, and refused them otherwise', async () => {
    const jonas = house.member('Jonas');
    expect(() => jonas.send('/briefing list')).toThrow(/no \/briefing/);
    // A server's settings can show a command to everyone; the bot still looks at who asks.
    house.standIn.world.opened.add('briefing');
    const exchange = await jonas.command('/briefing list');
    house.standIn.world.opened.delete('briefing');
    expect(exchange.text).toMatch(/Manage Server/);
    expect(exchange.isPrivate).toBe(true);
  });

  it('is never refused by Discord, and pings nobody', () => {
    const refused = house.standIn.requests.filter(({ status }) => status === null || status >= 400);
    expect(refused.map(({ method, path, code }) => `${method} ${path} ${code}`)).toEqual([]);
    expect([...house.standIn.world.messages.values()].flatMap(({ pings }) => pings)).toEqual([]);
    expect(house.standIn.mishaps).toEqual([]);
  });
});

const OPENAPI = new URL('../../../shared/bench/discord-openapi.json', import.meta.url);

describe.skipIf(!existsSync(OPENAPI))('by the official description (skipped where ../shared is not at hand)', () => {
  it('every answer is a message, and every command a command', () => {
    const spec = JSON.parse(readFileSync(OPENAPI, 'utf8')) as JsonObject;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'discord', ...spec });
    const wrong = (schema: string, body: unknown) => {
      const validate = ajv.getSchema(`discord#/components/schemas/${schema}`);
      if (!validate) throw new Error(`there is no ${schema}`);
      return validate(body) ? [] : (validate.errors ?? []).slice(0, 3);
    };
    const bodies = (method: string, path: RegExp) =>
      house.standIn.requests.filter((each) => each.method === method && path.test(each.path)).map(({ json }) => json);
    const answers = bodies('PATCH', /^\/webhooks\/.*@original$/);
    expect(answers.length).toBeGreaterThan(8);
    for (const answer of answers) expect(wrong('IncomingWebhookUpdateRequestPartial', answer)).toEqual([]);
    const sets = bodies('PUT', /commands$/);
    expect(sets.length).toBeGreaterThan(0);
    // The file calls the permissions a number; the documentation and discord.js write them as text.
    const commands = objects(sets[0]).map((each) => ({ ...each, default_member_permissions: null }));
    for (const command of commands) expect(wrong('ApplicationCommandUpdateRequest', command)).toEqual([]);
  });
});

describe('text from articles', () => {
  it('is said as it stands and shows as text', async () => {
    const found = [...house.standIn.world.messages.values()].map(textOf).join('\n');
    expect(found).not.toMatch(/\bundefined\b|\bnull\b|\[object|NaN/);
  });
});
