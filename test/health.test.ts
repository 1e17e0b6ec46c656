import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHealth, startHealth } from '../src/health.ts';
import { SILENT } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'health-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('health', () => {
  it('is told by the file of the running bot', async () => {
    expect(await readHealth(dataDir, Date.now())).toMatch(/not running/);
    const health = await startHealth({ dataDir, address: null, metrics: createMetrics(), log: SILENT });
    health.set('ready');
    await health.stop();
    expect(await readHealth(dataDir, Date.now())).toBeNull();
    expect(await readHealth(dataDir, Date.now() + 60_000)).toMatch(/last seen 60 s ago/);
    writeFileSync(path.join(dataDir, 'health.json'), '{"state":"read');
    expect(await readHealth(dataDir, Date.now())).toMatch(/not readable/);
  });

  it('is served over HTTP where an address is set, with the metrics', async () => {
    const metrics = createMetrics();
    metrics.command('summary', 'answered', 0.02);
    // Port 0 tells nobody where it is: a fixed one on a loopback address that nothing else uses.
    const address = { host: '127.0.0.87', port: 19_464 };
    const health = await startHealth({ dataDir, address, metrics, log: SILENT });
    const get = (route: string) => fetch(`http://127.0.0.87:19464${route}`);
    expect((await get('/healthz')).status).toBe(503);
    health.set('ready');
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/metrics')).text()).toContain('communique_command_seconds_count{command="summary"');
    expect((await get('/other')).status).toBe(404);
    await health.stop();
  });
});
