import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/rehearsal/member.ts';
import type { Briefing, NewBriefing } from '../../src/store/briefings.ts';
import type { Given } from '../answers/corpus.ts';
import { type House, MARA, openHouse, SAM } from '../discord/house.ts';

const NEWSROOM = '1100000000000000201';
const ELSEWHERE = '1100000000000000202';
const GENERAL = '1100000000000000301';
const BRIEFINGS = '1100000000000000302';
const STORIES = '1100000000000000304';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let house: House;
let start: number;

/** Arrived a little after the schedule was made. */
const article = (title: string, body: string, arrived: number, guild?: string): Given => ({
  title,
  body,
  arrived,
  source: 'Coast Herald',
  url: `https://coast.example/${title.length}`,
  published: '2021-05-04',
  ...(guild === undefined ? {} : { guild }),
});

const BRIDGE =
  'The harbour bridge at Sorne opened on Tuesday after six years of work. Some 40,000 people walked across it before noon. A second bridge will open on 8 March 2031, the mayor said.';

/** Once a day, at the minute of this moment. */
const daily = (at: number) => `${new Date(at).getUTCMinutes()} ${new Date(at).getUTCHours()} * * *`;

/** Due in ten minutes, and every day after. */
async function schedule(options: Partial<NewBriefing> = {}): Promise<Briefing> {
  return house.store.briefings.add({
    guild: NEWSROOM,
    channel: BRIEFINGS,
    cron: daily(start + 10 * MINUTE),
    phrase: 'every day',
    timeZone: 'UTC',
    topic: null,
    quiet: true,
    createdBy: '1100000000000000101',
    created: start,
    toldUntil: start,
    ...options,
  });
}

async function open(articles: (start: number) => readonly Given[]): Promise<void> {
  start = Date.now();
  house = await openHouse({ articles: articles(start) });
}

/** The same store and Discord, another process. */
async function restart(): Promise<void> {
  await house.close();
  const { store, standIn, clock } = house;
  house = await openHouse({ store, standIn, clock });
}

const posted = (channel = BRIEFINGS) =>
  [...house.standIn.world.messages.values()].filter((m) => m.channel === channel && !m.deleted);
const posts = () =>
  house.standIn.requests.filter((r) => r.method === 'POST' && r.path === `/channels/${BRIEFINGS}/messages`);

beforeEach(() => {
  expect.hasAssertions();
});
afterEach(async () => {
  await house.close();
  await house.standIn.close();
});

describe('a briefing', () => {
  it('tells what arrived since the last one, once, with sources and dates ahead', async () => {
    await open((t) => [
      article('Old news', 'The old pier at Sorne was closed to visitors for the winter last week.', t - 5 * MINUTE),
      article('Harbour bridge opens', BRIDGE, t + MINUTE),
    ]);
    await schedule();
    await house.deliveries.wake();
    expect(posted()).toEqual([]);
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    const [message] = posted();
    const text = message ? textOf(message) : '';
    expect(text).toContain('### Harbour bridge opens\n- ');
    expect(text).toContain('[Harbour bridge opens](https://coast.example/20) · Coast Herald · 4 May 2021');
    expect(text).toMatch(/### Dates ahead\n- \*\*8 March 2031\*\*.*A second bridge will open/);
    expect(text).not.toContain('pier');
    expect(message?.pings).toEqual([]);

    house.clock.push(DAY);
    await house.deliveries.wake();
    expect(posted()).toHaveLength(1);
  });

  it('says nothing when nothing is new, unless it is told to', async () => {
    await open(() => []);
    await schedule();
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    expect(posted()).toEqual([]);
    await schedule({ quiet: false });
    house.clock.push(MINUTE);
    await house.deliveries.wake();
    expect(posted().map(textOf)).toEqual([expect.stringContaining('Nothing new has arrived')]);
  });

  it('posts of all slots missed while it was down the last one only', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    await schedule({ quiet: false });
    house.clock.push(5 * DAY);
    await restart();
    await house.deliveries.wake();
    await house.deliveries.wake();
    expect(posted()).toHaveLength(1);
  });

  it('stays in its server, and keeps to its topic', async () => {
    await open((t) => [
      article('Harbour bridge opens', BRIDGE, t + MINUTE),
      article(
        'Their secret',
        'A memorandum that only the other server may read names the harbour.',
        t + MINUTE,
        ELSEWHERE,
      ),
      article('Wheat', 'Wheat prices rose for the third month in a row, the exchange said on Monday.', t + MINUTE),
    ]);
    await schedule({ topic: 'harbour' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    const text = posted().map(textOf).join();
    expect(text).toContain('bridge');
    expect(text).not.toMatch(/secret|memorandum|Wheat/);
  });

  it.each([
    ['before it was sent', 'before'],
    ['after it was sent, before that was known', 'after'],
  ] as const)('that is cut off %s is there once after the next wake', async (_, when) => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    await schedule();
    house.standIn.faults.add({ method: 'POST', path: /\/channels\/\d+\/messages$/, when, what: 'cut' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    expect(posted()).toHaveLength(when === 'after' ? 1 : 0);
    await restart();
    house.clock.push(MINUTE);
    await house.deliveries.wake();
    expect(posted()).toHaveLength(1);
    const nonces = posts().map(({ json }) => (json as { nonce?: unknown }).nonce);
    expect(nonces).toHaveLength(2);
    expect(new Set(nonces).size).toBe(1);
    expect(String(nonces[0]).length).toBeLessThanOrEqual(25);
    house.clock.push(2 * MINUTE);
    await house.deliveries.wake();
    expect(posts()).toHaveLength(2);
  });

  it.each([
    ['is recognised in its channel when it was sent', 'after'],
    ['is sent when its channel shows that it was not', 'before'],
  ] as const)('that was cut off long ago %s', async (_, when) => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    await schedule();
    const body = { content: 'something else' };
    await house.bot.client.rest.post(`/channels/${BRIEFINGS}/messages`, { body });
    house.standIn.faults.add({ method: 'POST', path: /\/channels\/\d+\/messages$/, when, what: 'cut' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    await restart();
    house.clock.push(6 * MINUTE);
    await house.deliveries.wake();
    expect(posted().map(textOf)).toEqual(['something else', expect.stringContaining('Harbour bridge opens')]);
    expect((await house.store.briefings.last(1))?.state).toBe('sent');
  });

  it('that was cut off long ago and cannot be looked for is told with the next one', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    await schedule();
    house.standIn.faults.add({ method: 'POST', path: /\/channels\/\d+\/messages$/, what: 'cut' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    await restart();
    house.clock.push(5 * MINUTE);
    await house.deliveries.wake();
    expect(posted()).toEqual([]);
    expect((await house.store.briefings.last(1))?.state).toBe('failed');
    house.clock.push(DAY);
    await house.deliveries.wake();
    expect(posted().map(textOf)).toEqual([expect.stringContaining('Harbour bridge opens')]);
  });

  it('that cannot be posted is paused, its manager told how to mend it, and set going again', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    const channel = house.standIn.world.channels.get(BRIEFINGS);
    if (!channel) throw new Error('no such channel');
    const { id } = await schedule();
    const all = channel.botPermissions;
    Object.assign(channel, { botPermissions: 0n });
    await house.store.settings.set(NEWSROOM, 'managersChannel', GENERAL);
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    house.clock.push(DAY);
    await house.deliveries.wake();
    expect(posted()).toEqual([]);
    const words = [...house.standIn.world.messages.values()].map(textOf);
    expect(words).toEqual([expect.stringMatching(/Briefing 1 .* is paused: .*View Channel/)]);
    const list = await MARA(house).command('/briefing list');
    expect(list.text).toMatch(/⚠ paused: .*\/briefing resume 1/);

    Object.assign(channel, { botPermissions: all });
    expect((await MARA(house).command(`/briefing resume number:${id}`)).text).toContain('next <t:');
    house.clock.push(DAY);
    await house.deliveries.wake();
    expect(posted().map(textOf)).toEqual([expect.stringContaining('Harbour bridge opens')]);
  });

  it('tells its manager alone when the channel for troubles is closed too', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    const { id } = await schedule();
    for (const closed of [BRIEFINGS, GENERAL])
      Object.assign(house.standIn.world.channels.get(closed) ?? {}, { botPermissions: 0n });
    await house.store.settings.set(NEWSROOM, 'managersChannel', GENERAL);
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    const [words, ...more] = [...house.standIn.world.messages.values()];
    expect(more).toEqual([]);
    expect(words && textOf(words)).toMatch(new RegExp(`Briefing ${id} .* is paused`));
    expect([BRIEFINGS, GENERAL]).not.toContain(words?.channel);
  });

  it('goes into a thread of a forum', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    const forum = house.standIn.world.channels.get(STORIES);
    if (!forum) throw new Error('no such channel');
    Object.assign(forum, { tagRequired: true });
    await schedule({ channel: STORIES, topic: 'harbour bridge' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    const thread = [...house.standIn.world.channels.values()].find((c) => c.parent === STORIES);
    expect(thread?.name).toMatch(/^harbour bridge · \d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d UTC$/);
    expect(posted(thread?.id).map(textOf)).toEqual([expect.stringContaining('Harbour bridge opens')]);
  });
});

describe.each([
  ['before it was made', 'before'],
  ['after it was made', 'after'],
] as const)('a thread of a forum that was cut off %s', (_, when) => {
  it('is there once after the next wake', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t + MINUTE)]);
    await schedule({ channel: STORIES });
    house.standIn.faults.add({ method: 'POST', path: /\/threads$/, when, what: 'cut' });
    house.clock.push(12 * MINUTE);
    await house.deliveries.wake();
    await restart();
    house.clock.push(MINUTE);
    await house.deliveries.wake();
    const threads = [...house.standIn.world.channels.values()].filter((c) => c.parent === STORIES);
    expect(threads).toHaveLength(1);
    expect((await house.store.briefings.last(1))?.state).toBe('sent');
  });
});

describe('the desk', () => {
  it('schedules, lists, shows and removes for those who manage the server', async () => {
    await open((t) => [article('Harbour bridge opens', BRIDGE, t)]);
    const mara = MARA(house);
    const channel = { channel: { name: 'briefings', value: BRIEFINGS } };
    const made = await mara.command(
      '/briefing schedule channel:#briefings at:weekdays 08:00 zone:europe/berlin topic:harbour',
      channel,
    );
    expect(made.text).toMatch(
      /\*\*1\*\* · <#1100000000000000302> · weekdays 08:00 \(Europe\/Berlin\), about harbour\n-# next <t:\d+:f>/,
    );
    expect((await mara.command('/briefing list')).text).toContain('weekdays 08:00');
    const wrong = await mara.command('/briefing schedule channel:#briefings at:sometimes', channel);
    expect(wrong.text).toMatch(/no time for a briefing.*weekdays 08:00/);
    house.clock.push(MINUTE);
    const now = await mara.command('/briefing now topic:harbour');
    expect(now.isPrivate).toBe(true);
    expect(now.text).toContain('### Harbour bridge opens');
    expect((await mara.command('/briefing remove number:1')).text).toContain('posted no more');
    house.clock.push(MINUTE);
    expect((await mara.command('/briefing remove number:1')).text).toContain('no briefing 1 here');
  });

  it('keeps a time zone for briefings that name none, and a channel for troubles', async () => {
    await open(() => []);
    const mara = MARA(house);
    expect((await mara.command('/briefing settings')).text).toMatch(/goes by UTC.*I tell whoever scheduled it/s);
    const told = { managers_channel: { name: 'general', value: GENERAL } };
    const set = await mara.command('/briefing settings zone:asia/shanghai managers_channel:#general', told);
    expect(set.text).toMatch(/goes by Asia\/Shanghai.*I tell <#1100000000000000301>/s);
    const made = await mara.command('/briefing schedule channel:#briefings at:daily 08:00', {
      channel: { name: 'briefings', value: BRIEFINGS },
    });
    expect(made.text).toContain('(Asia/Shanghai)');
    expect((await mara.command('/briefing settings zone:Mars')).text).toContain('"Mars" is no time zone');
    house.clock.push(MINUTE);
    expect((await mara.command('/briefing settings')).text).toContain('goes by Asia/Shanghai');
  });

  it('turns the pages of a long list', async () => {
    await open(() => []);
    for (let i = 0; i < 25; i++)
      await schedule({ topic: `subject number ${i} with a name of some length and more to it` });
    const { message } = await MARA(house).command('/briefing list');
    expect(textOf(message)).not.toContain('subject number 24 ');
    await MARA(house).click(message, 'Next ▶');
    expect(textOf(message)).toContain('subject number 24 ');
  });

  it("does not touch another server's", async () => {
    await open(() => []);
    await schedule({ guild: ELSEWHERE, channel: '1100000000000000311' });
    expect((await MARA(house).command('/briefing list')).text).toContain('None is scheduled');
    expect((await MARA(house).command('/briefing remove number:1')).text).toContain('no briefing 1 here');
    expect((await MARA(house).command('/briefing now number:1')).text).toContain('no briefing 1 here');
    expect(await house.store.briefings.list(ELSEWHERE)).toHaveLength(1);
    house.clock.push(MINUTE);
    const status = (await MARA(house).command('/status')).text;
    expect(status).toContain('Communiqué 1.2.3');
    expect(status).toContain('Briefings of this server: 0 active, none is due.');
    expect((await SAM(house).command('/status')).text).toMatch(/this server: 1 active, the next one <t:\d+:R>/);
  });
});
