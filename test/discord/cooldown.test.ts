import { describe, expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';

describe('how often one member may ask', () => {
  it('is a few times at once, then one for each pause, for each member apart', () => {
    let at = 1_000_000;
    const cooldown = new Cooldown({ burst: 3, refill: 2000, now: () => at });
    const take = (member: string, times: number) => Array.from({ length: times }, () => cooldown.take(member));
    expect(take('a', 4)).toEqual([0, 0, 0, 2000]);
    expect(take('b', 1)).toEqual([0]);
    at += 1500;
    expect(take('a', 1)).toEqual([500]);
    at += 500;
    expect(take('a', 2)).toEqual([0, 2000]);
    at += 60_000;
    expect(take('a', 4)).toEqual([0, 0, 0, 2000]);
  });

  it('remembers no more members than it must', () => {
    let at = 0;
    const cooldown = new Cooldown({ burst: 1, refill: 1000, now: () => at });
    for (let i = 0; i < 30_000; i++) cooldown.take(`member ${i}`);
    expect(cooldown.take('member 29999')).toBe(1000);
    at += 5000;
    expect(cooldown.take('member 29999')).toBe(0);
  });
});
