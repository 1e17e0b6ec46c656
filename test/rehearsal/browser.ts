/** Debian's chromium for tests of the page; they say that they skip where it is missing. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** True where the tests cannot run: say so in the test's name. */
export const noBrowser = !existsSync(CHROMIUM);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** A page that gathers what went wrong in it: script errors, blocked loads. */
export async function open(browser: Browser, url: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 400/.test(message.text())) troubles.push(message.text());
  });
  await page.goto(url);
  return { page, troubles };
}
