/** The whole bot in the browser, as a newcomer meets it: every command typed into the page, over the sample articles. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch, noBrowser, open } from '../rehearsal/browser.ts';
import { House } from './house.ts';

// The whole bot and a browser on a busy machine take a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(noBrowser)('in the browser (skipped where /usr/bin/chromium is missing)', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    house = await House.open();
    browser = await launch();
    ({ page, troubles } = await open(browser, house.url));
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    expect([...(troubles ?? []), ...(house?.standIn.mishaps ?? [])]).toEqual([]);
  });

  const last = () => page.locator('#log > li').last();
  /** Types a line and gives what the newest message says once it is there. */
  const ask = async (line: string): Promise<string> => {
    house.rest();
    const before = await page.locator('#log > li').count();
    await page.fill('#line', line);
    await page.keyboard.press('Enter');
    await page.locator('#log > li').nth(before).locator('.body').waitFor();
    return (await last().innerText()).replace(/\s+/g, ' ');
  };

  it('a first visitor clicks an example and gets an answer with its sources', async () => {
    await page.locator('.example').first().click();
    await last().locator('.container').waitFor();
    expect(await last().innerText()).toMatch(/Belt and Road[\s\S]*\[1\][\s\S]*\n1 /);
  });

  it.each<[string, RegExp]>([
    ['/summary topic:trade', /Summary · \d sentences/],
    ['/figures topic:China Russia trade', /China.*2018.*billion/],
    ['/timeline topic:Xi Putin', /Timeline.*8 June 2017/],
    ['/search query:pipeline', /Search.*Siberia/],
    ['/article article:Astana', /Summary.*Dates/],
    ['/quotes topic:trade', /said|says|according/],
    ['/compare topic:China Russia trade', /Sources/],
    ['/library', /articles/],
    ['/help', /What can be asked/],
    ['/briefing list', /riefing/],
    ['/briefing now', /riefing|new/],
    ['/briefing settings zone:Europe/Berlin', /goes by Europe\/Berlin/],
    ['/briefing remove number:7', /no briefing 7 here/],
    ['/feed list', /There are none/],
    ['/feed remove number:7', /no feed 7 on this server/],
    ['/summary topic:zebra', /No article is about/],
  ])('%s', async (line, expected) => {
    const said = await ask(line);
    expect(said).toMatch(expected);
    expect(said).not.toMatch(/mistake of mine|did not respond/);
  });

  it('a source opens in a new tab, and a sentence in its surroundings to the asker alone', async () => {
    await ask('/search query:pipeline');
    const source = last().locator('a[href^="https://"]').first();
    expect(await source.getAttribute('target')).toBe('_blank');
    expect(await source.getAttribute('rel')).toContain('noopener');
    const before = await page.locator('#log > li').count();
    await last().locator('.select').click();
    await last().locator('.option').first().click();
    await page.locator('#log > li').nth(before).locator('.body').waitFor();
    expect(await last().innerText()).toMatch(/pipeline[\s\S]*Only you can see this/);
    await page.selectOption('#user', { label: 'Jonas' });
    await expect.poll(() => page.locator('#log .note').count()).toBe(0);
    await page.selectOption('#user', { label: 'Mara (manager)' });
  });

  it('completes an article’s title', async () => {
    await page.fill('#line', '/article article:asta');
    await page.getByRole('option', { name: /Astana/ }).click();
    await page.keyboard.press('Enter');
    await last().filter({ hasText: 'Astana' }).waitFor();
  });

  it('a try at what was not known leads on', async () => {
    await ask('/summary topic:zebra');
    house.rest();
    await last().getByRole('button').first().click();
    await last().filter({ hasText: 'Summary ·' }).waitFor();
  });

  it('another server is another place', async () => {
    await page.selectOption('#guild', { label: 'Elsewhere' });
    await page.getByRole('heading', { level: 1, name: /lobby/ }).waitFor();
    expect(await page.locator('#log > li').count()).toBe(0);
  });
});
