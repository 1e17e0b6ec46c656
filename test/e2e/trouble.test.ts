/** What happens when things go wrong: late, double, broken, hasty, hanging, hung up on, stopped. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../src/rehearsal/member.ts';
import { eventually } from '../rehearsal/client.ts';
import { folderOf, House } from './house.ts';

// The whole bot starts several threads; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ARTICLES = await folderOf({
  'one.json': JSON.stringify({
    title: 'The mill at Orsa reopens',
    source: 'Valley Post',
    published: '2020-05-04',
    body: 'The mill at Orsa opened again on Monday. It employs 40 people.',
  }),
});
const BEAT_MS = 1000;
const ASK = '/search query:mill';

let house: House;
let mara: Actor;

beforeAll(async () => {
  house = await House.open({ articlesDir: ARTICLES });
  mara = house.member('Mara');
});
beforeEach(() => house.reset());
afterAll(async () => {
  expect(house?.standIn.mishaps).toEqual([]);
  await house?.close();
});

const said = (level: string) => house.lines.filter((line) => line.includes(`"level":"${level}"`)).join('');

describe('a member in a hurry', () => {
  it('is asked to slow down, alone, and may ask again later', async () => {
    house.frozen = Date.now() + house.ahead;
    for (let n = 0; n < 4; n += 1) expect((await mara.command(ASK)).text).toContain('Orsa');
    const hasty = await mara.command(ASK);
    expect(hasty.text).toMatch(/one at a time/i);
    expect(hasty.isPrivate).toBe(true);
    expect((await house.member('Jonas').command(ASK)).text).toContain('Orsa');
    house.frozen += 2500;
    expect((await mara.command(ASK)).text).toContain('Orsa');
  });
});

describe('a bug', () => {
  it('is an incident to the member and everything to the log, without secrets', async () => {
    house.onAsk = () => Promise.reject(new TypeError('the cellar is flooded'));
    const exchange = await mara.command(ASK);
    expect(exchange.text).not.toContain('cellar');
    const incident = /\b[0-9a-f]{8}\b/.exec(exchange.text)?.[0] ?? 'none given';
    expect(said('error')).toContain(incident);
    expect(said('error')).toContain('the cellar is flooded');
  });

  it('in a request to Discord leaves no token in the log', async () => {
    house.standIn.faults.add({ method: 'PATCH', path: /@original$/, times: 9, what: { status: 400, code: 50035 } });
    const exchange = mara.send(ASK);
    await eventually(() => said('error') !== '' || said('warn') !== '', 'a line in the log');
    const log = house.lines.join('');
    expect(log).not.toContain(exchange.interaction.token);
    expect(log).not.toContain(house.standIn.token);
  });
});

describe('Discord itself', () => {
  it('may fail before it takes an answer', async () => {
    house.standIn.faults.add({ method: 'PATCH', path: /@original$/, what: { status: 500 } });
    expect((await mara.command(ASK)).text).toContain('Orsa');
  });

  it('may take a deferral and lose its own answer to it', async () => {
    house.standIn.faults.add({ method: 'POST', path: /callback$/, when: 'after', what: 'cut' });
    expect((await mara.command(ASK)).text).toContain('Orsa');
  });

  it('may limit the rate', async () => {
    house.standIn.faults.add({ method: 'PATCH', path: /@original$/, what: { status: 429, retryAfter: 0.2 } });
    expect((await mara.command(ASK)).text).toContain('Orsa');
  });

  it('may drop the connection while an answer is being worked out', async () => {
    let go = () => {};
    house.onAsk = () => new Promise((resolve) => (go = resolve));
    const exchange = await mara.send(ASK).acknowledged();
    const { resumed } = house.standIn.gateway;
    house.standIn.gateway.drop();
    await eventually(() => house.standIn.gateway.resumed > resumed, 'a resume');
    go();
    expect((await exchange.settled()).text).toContain('Orsa');
  });

  it('may forget the session: the bot begins a new one', async () => {
    const { identified } = house.standIn.gateway;
    house.standIn.gateway.forgets = true;
    house.standIn.gateway.drop();
    await eventually(() => house.standIn.gateway.identified > identified, 'a new session');
    house.standIn.gateway.forgets = false;
    expect((await mara.command(ASK)).text).toContain('Orsa');
  });

  it.each([4004, 4014])('may hang up for good with %s, which ends the program', async (code) => {
    house.standIn.gateway.hangUp(code);
    await eventually(() => house.fatal.length > 0, 'the fatal close');
    expect(house.fatal).toEqual([expect.stringContaining(String(code))]);
    await house.disconnect();
  });

  it('finds no late answer given twice', async () => {
    house.onAsk = async () => house.clock.push(15 * 60_000);
    await mara.send(ASK).acknowledged();
    await eventually(() => said('warn').includes('50027') || said('warn').includes('Invalid Webhook'), 'the refusal');
    const posts = house.standIn.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/callback'));
    expect(posts.length).toBe(1);
  });
});

describe('a stop', () => {
  it('lets what is in flight finish, refuses what is new, and leaves the gateway politely', async () => {
    let go = () => {};
    house.onAsk = () => new Promise((resolve) => (go = resolve));
    const slow = await mara.send(ASK).acknowledged();
    const stopping = house.disconnect();
    const late = await mara.command(ASK);
    expect(late.text).toMatch(/restarted/);
    go();
    expect((await slow.settled()).text).toContain('Orsa');
    expect(await stopping).toBe(true);
    expect(house.standIn.gateway.connected).toBe(false);
    const unheard = mara.send(ASK);
    house.clock.push(3000);
    expect((await unheard.settled()).failed).toBe(true);
  });

  it('does not wait for ever', async () => {
    house.onAsk = () => new Promise(() => {});
    await mara.send(ASK).acknowledged();
    expect(await house.disconnect(50)).toBe(false);
  });
});

describe('while many articles come in', () => {
  it('heartbeats stay in time and questions are answered', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, file) => [
        `many-${file}.jsonl`,
        Array.from({ length: 30 }, (__, n) =>
          JSON.stringify({
            title: `Report ${file}-${n} on the mill`,
            source: `Paper ${file % 7}`,
            published: `2020-${String((n % 12) + 1).padStart(2, '0')}-01`,
            body: `The mill at place ${file}-${n} made ${1000 + n} tonnes of flour in March 2020, ${n} percent more than in 2019, said Anna Berg. `.repeat(
              8,
            ),
          }),
        ).join('\n'),
      ]),
    );
    const crowded = await House.open({ articlesDir: await folderOf(many), heartbeat: BEAT_MS, waits: false });
    try {
      const answered = await crowded.member('Jonas').command('/library');
      expect(answered.failed).toBe(false);
      await crowded.settled;
      const { beats } = crowded.standIn.gateway;
      await eventually(() => beats.length > 2, 'heartbeats');
      // A thread that waited for articles would miss whole beats; Discord's own come every 41 s.
      expect(Math.max(...beats.slice(1).map(({ gap }) => gap))).toBeLessThan(3 * BEAT_MS);
      expect(crowded.standIn.gateway.resumed).toBe(0);
      const after = await crowded.member('Mara').command('/library');
      expect(after.text).toContain('600 articles');
    } finally {
      await crowded.close();
    }
  });
});
