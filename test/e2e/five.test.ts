/**
 * The answers that must come out of five real articles, in substance: facts and dates, not wording. The articles are
 * other people's, so they are read where they lie and the test is skipped where they are not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../src/rehearsal/member.ts';
import { controls } from '../../src/rehearsal/typed.ts';
import { House } from './house.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const FIVE = path.join(import.meta.dirname, '../../../shared/corpus');
const MOST_PAGES = 10;
const NEXT = /^(?:next|›|→|▶).* page:/i;

describe.skipIf(!existsSync(FIVE))('the five articles (skipped where ../shared/corpus is not at hand)', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open({ articlesDir: FIVE });
  });
  afterAll(() => house?.close());

  /** An answer with all its pages turned, and what the first of them showed. */
  async function whole(line: string): Promise<{ text: string; pictures: string[] }> {
    const mara = house.member('Mara');
    house.rest();
    const { message } = await mara.command(line);
    const pictures = message.attachments.map(({ type }) => type);
    const pages = [textOf(message)];
    while (pages.length < MOST_PAGES) {
      const next = controls(message.components).find((each) =>
        NEXT.test(`${String(each.label)} ${String(each.custom_id)}`),
      );
      if (!next || next.disabled === true) break;
      house.rest();
      await mara.click(message, String(next.custom_id));
      pages.push(textOf(message));
    }
    return { text: pages.join('\n'), pictures };
  }

  it('tell the figures of the trade between China and Russia, with a chart, and not those of others', async () => {
    const { text, pictures } = await whole('/figures topic:China Russia trade');
    expect(pictures).toContain('image/png');
    const lines = text.split('\n');
    const told = (...parts: RegExp[]) => lines.some((line) => parts.every((part) => part.test(line)));
    expect(told(/2017/, /\b87 billion/)).toBe(true);
    expect(told(/2017/, /31\.5/)).toBe(true);
    expect(told(/January–April 2017/, /24\.5 billion/)).toBe(true);
    expect(told(/January–April 2017/, /37/)).toBe(true);
    expect(told(/2018/, /108 billion/)).toBe(true);
    expect(told(/2018/, /24\.5 percent/)).toBe(true);
    expect(told(/2020/, /200 billion/)).toBe(true);
    expect(told(/200 billion/, /a year/, /Commerce Ministry/)).toBe(true);
    expect(told(/Beijing|China/, /14\.3 percent/)).toBe(true);
    expect(told(/Germany/, /nine percent|9 percent/)).toBe(true);
    expect(text).not.toMatch(/375/);
  });

  it('tell when Xi and Putin met, and not when the page was fetched', async () => {
    const { text } = await whole('/timeline topic:Xi Putin');
    const lines = text.split('\n');
    for (const [date, what] of [
      [/May 2017/, /Beijing.*forum/],
      [/8 June 2017/, /Astana/],
      [/3–4 July 2017/, /Moscow/],
      [/2017/, /third (?:meeting|of its kind) this year/],
      [/4–5 April 2018/, /Wang Yi/],
      [/June 2018/, /Qingdao/],
      [/≈ ?\**2018/, /Vladivostok/],
      [/5 June 2019/, /meeting between the two leaders/],
    ] as const)
      expect(
        lines.filter((line) => date.test(line) && what.test(line)),
        `${date} ${what}`,
      ).not.toEqual([]);
    expect(text).not.toMatch(/July 2020/);
  });
});
