import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewBriefing } from '../../src/store/briefings.ts';
import { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(() => {
  store = new Store({ path: ':memory:' });
});
afterEach(() => store.close());

const BRIEFING: NewBriefing = {
  guild: '1',
  channel: '10',
  cron: '0 8 * * 1-5',
  phrase: 'weekdays 08:00',
  timeZone: 'Europe/Berlin',
  topic: null,
  quiet: true,
  createdBy: '7',
  created: 1,
  toldUntil: 100,
};

describe('briefings and their slots', () => {
  it('claims a slot once', async () => {
    const { id } = await store.briefings.add(BRIEFING);
    expect(await store.briefings.claim(id, 5_000, 'nonce', 5_001)).toBe(true);
    expect(await store.briefings.claim(id, 5_000, 'nonce', 5_002)).toBe(false);
    expect(await store.briefings.claim(id, 6_000, 'other', 6_001)).toBe(true);
  });

  it('finds a slot that was never finished, and lets one alone take it up', async () => {
    const { id } = await store.briefings.add(BRIEFING);
    await store.briefings.claim(id, 5_000, 'nonce', 5_001);
    const [open] = await store.briefings.open(9_000);
    if (!open) throw new Error('no open slot');
    expect(open).toMatchObject({ briefing: id, slot: 5_000, nonce: 'nonce', attempts: 1 });
    const both = await Promise.all([store.briefings.reclaim(open, 9_001), store.briefings.reclaim(open, 9_001)]);
    expect(both.sort()).toEqual([false, true]);
    await store.briefings.finish(id, 5_000, { state: 'sent', message: '99', finished: 9_002, toldUntil: 4_000 });
    expect(await store.briefings.open(99_000)).toEqual([]);
    expect(await store.briefings.last(id)).toMatchObject({ state: 'sent', message: '99', attempts: 2 });
    expect(await store.briefings.get(id)).toMatchObject({ toldUntil: 4_000, quiet: true });
    await store.briefings.finish(id, 5_000, { state: 'sent', message: '99', finished: 9_003, toldUntil: 3_000 });
    expect((await store.briefings.get(id))?.toldUntil).toBe(4_000);
  });

  it('belongs to its server', async () => {
    const { id } = await store.briefings.add(BRIEFING);
    expect(await store.briefings.remove('2', id)).toBe(false);
    expect(await store.briefings.list('2')).toEqual([]);
    expect(await store.briefings.remove('1', id)).toBe(true);
    expect(await store.briefings.list()).toEqual([]);
  });
});

describe('kept answers', () => {
  const nothing = { kind: 'nothing', reason: 'nothing found', asked: 'x', suggestions: [], citations: [] } as const;
  const keep = (id: string, guild: string | null, created: number) =>
    store.kept.keep({ id, guild, user: '7', question: { kind: 'search', query: 'x' }, answer: nothing, created });

  it('are given back to their server alone', async () => {
    await keep('a', '1', 1);
    expect((await store.kept.get('a', '1'))?.answer).toEqual(nothing);
    expect(await store.kept.get('a', '2')).toBeNull();
    expect(await store.kept.get('a', null)).toBeNull();
  });

  it('are pruned by age and by number', async () => {
    for (let i = 1; i <= 6; i++) await keep(String(i), null, i);
    expect(await store.kept.prune(3, 100)).toBe(2);
    expect(await store.kept.prune(0, 2)).toBe(2);
    expect(await store.kept.get('4', null)).toBeNull();
    expect(await store.kept.get('5', null)).not.toBeNull();
  });
});

describe('feeds', () => {
  const feed = { url: 'https://news.example/rss', title: null, channel: null, addedBy: '7', added: 1 };

  it('are had once by each server', async () => {
    const first = await store.feeds.add({ ...feed, guild: '1' });
    expect(await store.feeds.add({ ...feed, guild: '1' })).toBeNull();
    expect(await store.feeds.add({ ...feed, guild: '2' })).not.toBeNull();
    expect(await store.feeds.remove('2', first?.id ?? 0)).toBe(false);
    expect(await store.feeds.list('1')).toHaveLength(1);
  });

  it('are due by their time, and not when stopped', async () => {
    const one = await store.feeds.add({ ...feed, guild: '1' });
    const two = await store.feeds.add({ ...feed, guild: '2' });
    await store.feeds.note(one?.id ?? 0, { nextPoll: 500 });
    await store.feeds.note(two?.id ?? 0, { stopped: 'gone (410)' });
    expect(await store.feeds.due(499, 9)).toEqual([]);
    expect((await store.feeds.due(500, 9)).map((row) => row.id)).toEqual([one?.id]);
  });
});
