/** A briefing is posted exactly once, whatever happens to the bot between sending and confirming. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { actor, appears, textOf } from '../../src/rehearsal/member.ts';
import { StandIn } from '../../src/rehearsal/server.ts';
import { eventually } from '../rehearsal/client.ts';
import { folderOf } from './house.ts';

// The whole bot starts several threads; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MINUTE = 60_000;

let standIn: StandIn;
let dataDir: string;
let articlesDir: string;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  standIn = await StandIn.start();
  dataDir = await mkdtemp(path.join(tmpdir(), 'communique-crash-'));
  articlesDir = await folderOf({
    'news.json': JSON.stringify({
      title: 'Ferry to Ulvo runs again',
      source: 'Island Paper',
      published: '2024-03-02',
      body: 'The ferry to Ulvo runs again since Saturday, the harbour master said. It had lain still for six weeks.',
    }),
  });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await standIn?.close();
  await rm(dataDir, { recursive: true, force: true });
  await rm(articlesDir, { recursive: true, force: true });
});

/** Starts the bot with its clock so far ahead, and waits until it is up. */
async function start(ahead: number): Promise<{ child: ChildProcess; log: () => string }> {
  const order = JSON.stringify({ api: standIn.api, token: standIn.token, dataDir, articlesDir, ahead });
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'child.ts'), order], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
  }
  await eventually(() => log.includes('the child is up') || child.exitCode !== null, 'a bot that is up');
  if (child.exitCode !== null) throw new Error(log);
  return { child, log: () => log };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  children.delete(child);
}

const briefings = () =>
  [...standIn.world.messages.values()].filter(
    (message) => standIn.world.channels.get(message.channel)?.name === 'briefings',
  );

it('comes once although the bot is killed after sending it and before knowing that it was sent', {
  timeout: 240_000,
}, async () => {
  const first = await start(0);
  const mara = actor(standIn, 'Mara', 'general');
  const scheduled = await mara.command('/briefing schedule channel:#briefings at:* * * * * even_if_nothing:true');
  expect(scheduled.text).toMatch(/briefings|<#/);
  await kill(first.child);

  standIn.faults.add({ method: 'POST', path: /^\/channels\/\d+\/messages$/, when: 'after', what: 'hang' });
  const second = await start(2 * MINUTE);
  const posted = await appears(standIn, (message) => briefings().includes(message));
  await kill(second.child);
  expect(briefings().length).toBe(1);

  const third = await start(2 * MINUTE);
  await eventually(() => /briefing (?:posted|had been posted)/.test(third.log()), 'the briefing confirmed');
  const same = briefings().filter(({ nonce }) => nonce === posted.nonce);
  expect(same.length).toBe(1);
  expect(textOf(posted)).toMatch(/Ulvo|nothing new/i);
  await kill(third.child);

  const sends = standIn.requests.filter(
    ({ method, path: to }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(to),
  );
  expect(sends.length).toBeGreaterThan(1);
  expect(standIn.mishaps).toEqual([]);
});
