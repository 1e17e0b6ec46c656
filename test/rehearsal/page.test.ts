/** The page in a real browser, with a small bot behind it: every part of a message works by mouse and keyboard. */
import { type Client, type Interaction, MessageFlags } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PushedClock } from '../../src/rehearsal/clock.ts';
import { type Rehearsal, startRehearsal } from '../../src/rehearsal/index.ts';
import { launch, noBrowser, open } from './browser.ts';
import { connect } from './client.ts';

// A browser on a busy machine takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HOSTILE = '<img src=x onerror="document.title=1"> **bold** [x](javascript:alert(1))';
// A PNG of one pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function bot(interaction: Interaction): Promise<unknown> {
  const flags = MessageFlags.IsComponentsV2 as const;
  if (interaction.isAutocomplete())
    return interaction.respond(['Alpha', 'Alpine'].map((name) => ({ name: `${name} article`, value: name })));
  if (interaction.isButton())
    return interaction.update({ components: [{ type: 10, content: `turned by ${interaction.user.username}` }] });
  if (interaction.isStringSelectMenu())
    return interaction.reply({ flags: MessageFlags.Ephemeral, content: `chose ${interaction.values.join()}` });
  if (interaction.isModalSubmit()) return interaction.reply(`named ${interaction.fields.getTextInputValue('name')}`);
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'silent') return undefined;
  if (interaction.commandName === 'think') return interaction.deferReply();
  if (interaction.commandName === 'form')
    return interaction.showModal({
      title: 'A form',
      custom_id: 'form',
      components: [{ type: 1, components: [{ type: 4, custom_id: 'name', label: 'Name', style: 1 }] }],
    });
  await interaction.deferReply();
  return interaction.editReply({
    flags,
    files: [
      { attachment: PIXEL, name: 'dot.png' },
      { attachment: Buffer.from('a,b\n'), name: 'rows.csv' },
    ],
    components: [
      {
        type: 17,
        accent_color: 0x3b6ea5,
        components: [
          { type: 10, content: `## ${interaction.options.getString('topic')}\n${HOSTILE}` },
          { type: 12, items: [{ media: { url: 'attachment://dot.png' }, description: 'A dot' }] },
          { type: 13, file: { url: 'attachment://rows.csv' } },
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 'menu',
                placeholder: 'Pick one',
                options: [
                  { label: 'First', value: 'a' },
                  { label: 'Second', value: 'b', description: 'the other' },
                ],
              },
            ],
          },
          { type: 1, components: [{ type: 2, style: 1, label: 'Turn', custom_id: 'turn' }] },
        ],
      },
    ],
  });
}

const COMMANDS = [
  {
    name: 'show',
    description: 'Shows a thing',
    options: [
      { type: 3, name: 'topic', description: 'Which', required: true },
      { type: 3, name: 'article', description: 'Of which article', autocomplete: true },
    ],
  },
  { name: 'form', description: 'Opens a form' },
  { name: 'silent', description: 'Never answers' },
  { name: 'think', description: 'Never finishes' },
  { name: 'manage', description: 'For managers', default_member_permissions: '32' },
];

describe.skipIf(noBrowser)('the page (skipped where /usr/bin/chromium is missing)', () => {
  let browser: Browser;
  let clock: PushedClock;
  let rehearsal: Rehearsal;
  let client: Client<true>;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    clock = new PushedClock();
    rehearsal = await startRehearsal({ clock, examples: ['/show topic:an example', '/nosuch'] });
    client = await connect(rehearsal.standIn, bot);
    await client.rest.put(`/applications/${client.application.id}/commands`, { body: COMMANDS });
    ({ page, troubles } = await open(browser, rehearsal.url));
  });
  afterEach(async () => {
    await page.close();
    await client.destroy();
    await rehearsal.close();
    expect([...troubles, ...rehearsal.standIn.mishaps]).toEqual([]);
  });

  const type = async (line: string) => {
    await page.fill('#line', line);
    await page.keyboard.press('Enter');
  };
  const shown = (text: string) => page.getByText(text).first().waitFor();

  it('shows a first visitor how to begin, with examples that run', async () => {
    await page.getByRole('button', { name: '/show topic:an example' }).click();
    await page.getByRole('heading', { name: 'an example' }).waitFor();
    expect(await page.getByRole('button', { name: '/nosuch' }).count()).toBe(0);
    expect(await page.locator('#welcome').isVisible()).toBe(false);
  });

  it('draws components, keeps hostile text as text, and serves picture and file', async () => {
    await type('/show topic:things');
    await page.getByRole('heading', { name: 'things' }).waitFor();
    await shown('<img src=x onerror="document.title=1">');
    expect(await page.locator('#log .markdown strong').textContent()).toBe('bold');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    const picture = page.locator('.gallery img');
    await picture.evaluate((element) => (element as unknown as { decode: () => Promise<void> }).decode());
    expect(await picture.getAttribute('alt')).toBe('A dot');
    const file = await page.request.get(
      new URL((await page.locator('a.file').getAttribute('href')) ?? '', rehearsal.url).href,
    );
    expect(await file.text()).toBe('a,b\n');
  });

  it('turns pages by button and chooses by keyboard; a private answer is not seen by another member', async () => {
    await type('/show topic:things');
    await page.getByRole('button', { name: 'Pick one' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shown('chose b');
    await shown('Only you can see this');
    await page.getByRole('button', { name: 'Turn' }).click();
    await shown('turned by mara');
    await page.selectOption('#user', { label: 'Jonas' });
    await shown('turned by mara');
    // The other member's page may still be on its way.
    await page.getByText('chose b').waitFor({ state: 'detached' });
  });

  it('lists commands and completes options by keyboard', async () => {
    await page.keyboard.press('/');
    await page.getByRole('option', { name: /\/show/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.inputValue('#line')).toBe('/show topic:');
    await page.keyboard.type('x article:alp');
    await page.getByRole('option', { name: 'Alpine article' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.inputValue('#line')).toBe('/show topic:x article:Alpine article ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'x' }).waitFor();
    const [sent] = [...rehearsal.standIn.world.interactions.values()].slice(-1);
    expect(sent?.data.options).toEqual([
      { name: 'topic', type: 3, value: 'x' },
      { name: 'article', type: 3, value: 'Alpine' },
    ]);
  });

  it('fills in a form', async () => {
    await type('/form');
    await page.getByLabel('Name').fill('Ada');
    await page.getByRole('button', { name: 'Submit' }).click();
    await shown('named Ada');
  });

  it('says what is wrong, what is being waited for, and what failed', async () => {
    await type('/show');
    await shown('/show needs topic');
    await type('/think');
    await shown('Communiqué is thinking…');
    await type('/silent');
    await shown('Sending command…');
    clock.push(3000);
    await shown('The application did not respond');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByText('The application did not respond').count()).toBe(0);
  });

  it('offers a manager’s command to managers only, and follows the bot leaving', async () => {
    await page.fill('#line', '/man');
    await page.getByRole('option', { name: /\/manage/ }).waitFor();
    await page.selectOption('#user', { label: 'Jonas' });
    // Who acts is asked of the server: until it answers, the page offers what the manager may do.
    await expect
      .poll(async () => {
        await page.fill('#line', '/manage');
        return page.getByText('There is no such command.').isVisible();
      })
      .toBe(true);
    await page.keyboard.press('Enter');
    await shown('There is no /manage here');
    await client.destroy();
    await shown('Bot offline');
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await type('/show topic:a rather long topic without any end to it at all');
    await page.getByRole('button', { name: 'Turn' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: '# briefings' }).or(page.getByText('briefings')).first().click();
    await page.getByRole('heading', { level: 1, name: /briefings/ }).waitFor();
  });
});

describe('the page’s door', () => {
  it('is closed to other sites, other names and other content types', async () => {
    const rehearsal = await startRehearsal();
    const post = (headers: Record<string, string>) =>
      fetch(`${rehearsal.url}page/command`, { method: 'POST', headers, body: '{"line":"/x"}' });
    const said = async (response: Response) => ((await response.json()) as { error: string }).error;
    expect(await said(await post({ 'content-type': 'application/json', origin: 'https://example.org' }))).toMatch(
      /own use/,
    );
    expect(await said(await post({ 'content-type': 'text/plain' }))).toMatch(/takes JSON/);
    const { get } = await import('node:http');
    const status = await new Promise((resolve) => {
      get(rehearsal.url, { headers: { host: 'example.org' } }, (response) => resolve(response.statusCode));
    });
    expect(status).toBe(421);
    const home = await fetch(rehearsal.url);
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    await rehearsal.close();
  });
});
