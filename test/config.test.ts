import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

// Of a token's shape, and nobody's.
const TOKEN = `${'A'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({ ARTICLES_DIR: '' })).toMatchObject({
      discordToken: null,
      articlesDir: null,
      logLevel: 'info',
      port: 3000,
      metricsAddress: null,
      feedsAllow: [],
    });
  });

  it('takes what is set', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: TOKEN,
        METRICS_ADDRESS: '[::1]:9464',
        FEEDS_ALLOW: '10.0.0.0/8, fd00::/8,127.0.0.1',
        PORT: '0',
      }),
    ).toMatchObject({
      discordToken: TOKEN,
      metricsAddress: { host: '::1', port: 9464 },
      feedsAllow: ['10.0.0.0/8', 'fd00::/8', '127.0.0.1'],
      port: 0,
    });
  });

  it('reads a secret from its file', () => {
    const file = path.join(folder, 'token');
    writeFileSync(file, `${TOKEN}\n`);
    expect(readConfig({ DISCORD_TOKEN_FILE: file }).discordToken).toBe(TOKEN);
  });

  it.each([
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL should hold one of fatal, .* not "loud"$/],
    [{ PORT: 'http' }, /^PORT should hold a port, a whole number from 0 to 65535, not "http"$/],
    [{ PORT: '70000' }, /^PORT should hold a port/],
    [{ METRICS_ADDRESS: 'all' }, /^METRICS_ADDRESS should hold PORT or HOST:PORT/],
    [{ FEEDS_ALLOW: '10.0.0.0/99' }, /^FEEDS_ALLOW should hold addresses or blocks/],
    [{ FEEDS_ALLOW: 'intranet' }, /^FEEDS_ALLOW/],
    [{ DISCORD_TOKEN_FILE: '/nowhere/token' }, /^DISCORD_TOKEN_FILE should name a file that can be read/],
    [{ DISCORD_TOKEN: TOKEN, DISCORD_TOKEN_FILE: '/x' }, /both set/],
  ])('names what is wrong with %o', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('names all that is wrong at once, and repeats no secret', () => {
    const read = () => readConfig({ DISCORD_TOKEN: 'hunter2-hunter2', PORT: 'x' });
    expect(read).toThrow(/DISCORD_TOKEN should hold[\s\S]*PORT should hold/);
    expect(read).not.toThrow(/hunter2/);
  });
});
