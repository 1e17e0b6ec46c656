import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog, errorForLog } from '../src/log.ts';

// Of the shapes that Discord's have, and nobody's.
const TOKEN = `${'QWxhZGRpbg'.repeat(2)}xyz1.Gabcde.${'k9_-'.repeat(9)}ab`;
const INTERACTION = `aW50ZXJhY3Rpb246${'MTIzNDU2Nzg5'.repeat(8)}`;
const SAID = 'the words of a member that nobody else should read';

let lines: string[];
const log = () => createLog({ level: 'info', secrets: [TOKEN], destination: { write: (line) => lines.push(line) } });

let server: Server;
let api: string;
beforeEach(async () => {
  lines = [];
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(400, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        message: 'Invalid Form Body',
        code: 50035,
        errors: { channel_id: { _errors: [{ code: 'X', message: `Value "${SAID}" is not snowflake.` }] } },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('the log', () => {
  it.each([
    ['post', `/interactions/123456789012345678/${INTERACTION}/callback`],
    ['patch', `/webhooks/123456789012345678/${INTERACTION}/messages/@original`],
    ['post', '/channels/123456789012345678/messages'],
  ] as const)('holds no secret of a failing %s %s', async (method, route) => {
    const rest = new REST({ api, retries: 0 }).setToken(TOKEN);
    const error = await rest[method](route, { body: { content: SAID } }).catch((err: unknown) => err);
    expect(error).toMatchObject({ status: 400, code: 50035 });
    const out = log();
    out.error(
      { err: error, interaction: { token: INTERACTION }, headers: { authorization: `Bot ${TOKEN}` } },
      'failed',
    );
    out.warn({ note: `${api}${route} with ${INTERACTION} as Bot ${TOKEN}` }, `while sending with ${TOKEN}`);
    out.error({ err: new Error('outer', { cause: error }) }, 'failed');
    const text = lines.join('');
    expect(lines).toHaveLength(3);
    for (const secret of [TOKEN, INTERACTION, SAID]) expect(text).not.toContain(secret);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      err: { status: 400, code: 50035 },
      msg: 'failed',
    });
  });

  it('keeps what helps to find a fault', () => {
    const error = Object.assign(new Error('no such table: feed'), { code: 'ERR_SQLITE_ERROR' });
    expect(errorForLog(error)).toMatchObject({
      type: 'Error',
      message: 'no such table: feed',
      code: 'ERR_SQLITE_ERROR',
    });
    expect(errorForLog(error).stack).toContain('log.test.ts');
    expect(errorForLog('text')).toEqual({ type: 'string', message: 'text' });
  });

  it('hides a password in an address', () => {
    log().info({ url: 'https://user:sesame@news.example/rss' }, 'feed');
    expect(lines.join('')).not.toContain('sesame');
  });
});
