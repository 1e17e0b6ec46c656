/**
 * What a newcomer runs, `communique start` without a token, as a process of its own, asked through what the page calls;
 * and started again over the same data.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MessageView, View } from '../../src/rehearsal/view.ts';
import { eventually } from '../rehearsal/client.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');

let dataDir: string;
let child: ChildProcess;
let out = '';
let url = '';

async function start(): Promise<void> {
  const { DISCORD_TOKEN: _, ...env } = process.env;
  out = '';
  child = spawn(process.execPath, [CLI, 'start'], { env: { ...env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' } });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  }
  await eventually(() => /open http\S+ in a browser/.test(out) || child.exitCode !== null, 'an address to open');
  url = /open (http\S+) in a browser/.exec(out)?.[1] ?? '';
  if (url === '') throw new Error(out);
}

async function stop(): Promise<number | null> {
  const gone = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  const [code] = await gone;
  return code;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'communique-start-'));
  await start();
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

const view = async (user = ''): Promise<View> => (await fetch(`${url}page/view?user=${user}`)).json() as Promise<View>;

/** Types a line in the first channel as a member, each of whom may ask only so fast, and waits for the answer. */
async function ask(name: string, line: string): Promise<MessageView> {
  const { guild, guilds } = await view();
  const place = guilds.find(({ id }) => id === guild);
  const channel = place?.channels[0]?.id;
  const user = place?.members.find((member) => member.name === name)?.id;
  const before = new Set((await view(user)).messages.map(({ id }) => id));
  const response = await fetch(`${url}page/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ guild, user, channel, line }),
  });
  expect(await response.json()).toHaveProperty('act');
  for (;;) {
    const found = (await view(user)).messages.find(({ id, loading }) => !before.has(id) && !loading);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const said = async (name: string, line: string) => JSON.stringify((await ask(name, line)).components);

describe('communique start, in rehearsal', () => {
  it('offers examples that all have an answer', async () => {
    const { examples, connected } = await view();
    expect(connected).toBe(true);
    expect(examples.length).toBe(3);
    for (const line of examples) expect(await said('Jonas', line)).toMatch(/\[1/);
  });

  it('tells of itself, of its feed and of what it has', async () => {
    expect(await said('Aiko', '/status')).toMatch(/discord\.js/);
    expect(await said('Aiko', '/library')).toMatch(/articles/);
    expect(await said('Mara', '/feed list')).toMatch(/feed/i);
  });

  it('keeps a schedule over a restart, for a channel that is there again', async () => {
    const made = await said('Mara', '/briefing schedule channel:#briefings at:weekdays 08:00 zone:Europe/Berlin');
    expect(made).toMatch(/weekdays 08:00/);
    expect(await stop()).toBe(0);
    await start();
    const { guilds } = await view();
    const channel = guilds.flatMap(({ channels }) => channels).find(({ name }) => name === 'briefings');
    const listed = await said('Mara', '/briefing list');
    expect(listed).toContain('weekdays 08:00');
    expect(listed).toContain(channel?.id);
  });

  it('leaves no error in its log, and ends when told to', async () => {
    expect(await stop()).toBe(0);
    expect(out.split('\n').filter((line) => /"level":"(?:error|fatal)"/.test(line))).toEqual([]);
  });
});
