/**
 * Whether the running bot is well. It writes a file beside the store every few seconds, which
 * `communique health` reads: the container's health check needs no port, and a blocked event loop shows as an old file.
 * Where an address is set, /healthz and /metrics tell the same over HTTP.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export type HealthState = 'starting' | 'ready' | 'reconnecting' | 'stopping';

const EVERY_MS = 10_000;
/** Three times missed. */
const STALE_MS = 35_000;

const PULSE = z.object({ state: z.enum(['starting', 'ready', 'reconnecting', 'stopping']), at: z.number() });

export interface Health {
  set(state: HealthState): void;
  stop(): Promise<void>;
}

/** Starts the pulse, and the HTTP server where an address is given. Rejects when the address cannot be had. */
export async function startHealth(options: {
  readonly dataDir: string;
  readonly address: { readonly host: string; readonly port: number } | null;
  readonly metrics: Metrics;
  readonly log: Log;
}): Promise<Health> {
  const { dataDir, address, metrics, log } = options;
  let state: HealthState = 'starting';
  let writing: Promise<void> = Promise.resolve();
  const pulse = () => {
    writing = writing
      .then(() => writePulse(dataDir, state))
      .catch((err: unknown) => log.warn({ err }, 'health file not written'));
  };
  pulse();
  const timer = setInterval(pulse, EVERY_MS);
  const server = address ? await serve(address, metrics, () => state) : null;
  return {
    set(next) {
      state = next;
      pulse();
    },
    async stop() {
      clearInterval(timer);
      await writing;
      server?.closeAllConnections();
      await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    },
  };
}

/** Null when the bot is well, else what is wrong. */
export async function readHealth(dataDir: string, now: number): Promise<string | null> {
  const text = await readFile(pulseFile(dataDir), 'utf8').catch(() => null);
  if (text === null) return `not running: there is no ${pulseFile(dataDir)}`;
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return `${pulseFile(dataDir)} is not readable`;
  }
  const pulse = PULSE.safeParse(held);
  if (!pulse.success) return `${pulseFile(dataDir)} is not readable`;
  const age = now - pulse.data.at;
  if (age > STALE_MS) return `not running: last seen ${Math.round(age / 1000)} s ago`;
  return pulse.data.state === 'ready' || pulse.data.state === 'starting' ? null : `the bot is ${pulse.data.state}`;
}

function pulseFile(dataDir: string): string {
  return path.join(dataDir, 'health.json');
}

async function writePulse(dataDir: string, state: HealthState): Promise<void> {
  const file = pulseFile(dataDir);
  await writeFile(`${file}.new`, JSON.stringify({ state, at: Date.now() }));
  await rename(`${file}.new`, file);
}

function serve(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Metrics,
  state: () => HealthState,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || (request.url !== '/healthz' && request.url !== '/metrics')) {
      response.writeHead(404).end();
    } else if (request.url === '/healthz') {
      const well = state() === 'ready';
      response.writeHead(well ? 200 : 503, { 'content-type': 'text/plain' }).end(`${state()}\n`);
    } else {
      metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
