import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardAddresses } from '../../src/feeds/addresses.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/feeds/fetcher.ts';

describe('addresses', () => {
  const guard = guardAddresses([]);

  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '100.100.100.200',
      '127.0.0.1',
      '127.8.8.8',
      '169.254.169.254',
      '172.16.0.1',
    ],
    ...['172.31.255.255', '192.168.1.1', '192.0.0.8', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['168.63.129.16', '::', '::1', '[::1]', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fc00::1'],
    ...['fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2002:7f00:1::', '2001:db8::1', '2001::1'],
    ...['localhost', '', '0x7f000001'],
  ])('refuses %j', (address) => expect(guard.allows(address)).toBe(false));

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.0.1.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
    'allows %j',
    (address) => expect(guard.allows(address)).toBe(true),
  );

  it('allows what the owner vouches for, and no more', () => {
    const own = guardAddresses(['192.168.1.0/24', '::1', '127.0.0.1']);
    expect(['192.168.1.7', '::1', '127.0.0.1'].map((address) => own.allows(address))).toEqual([true, true, true]);
    expect(['192.168.2.7', '127.0.0.2', '::ffff:10.0.0.1'].map((address) => own.allows(address))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('fetching', () => {
  let server: Server;
  let origin: string;
  let port: number;
  let fetcher: Fetcher | null = null;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const make = (more: Partial<FetcherOptions> = {}) => {
    fetcher = createFetcher({ allow: ['127.0.0.1'], version: '0', timeoutMs: 3_000, ...more });
    return fetcher;
  };
  const resolveTo =
    (...addresses: string[]): LookupFunction =>
    (_host, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    origin = `http://127.0.0.1:${port}`;
  });
  afterEach(async () => {
    await fetcher?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives bytes, charset and validators, and asks conditionally with them', async () => {
    answer = ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/xml; charset="ISO-8859-1"', etag: '"1"', 'last-modified': 'then' })
          .end(Buffer.from([0xe9]));
    };
    const fetched = await make().fetch({ url: `${origin}/rss` });
    expect(fetched).toMatchObject({
      kind: 'new',
      charset: 'ISO-8859-1',
      etag: '"1"',
      lastModified: 'then',
      url: `${origin}/rss`,
    });
    expect(await fetcher?.fetch({ url: `${origin}/rss`, etag: '"1"', lastModified: 'then' })).toEqual({
      kind: 'unchanged',
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    answer = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack('hello'));
    const fetched = await make().fetch({ url: origin });
    expect(fetched.kind === 'new' && Buffer.from(fetched.bytes).toString()).toBe('hello');
  });

  it.each([
    ['a body that is too large', (r: ServerResponse) => r.writeHead(200).end(Buffer.alloc(300_000)), /larger than/],
    [
      'a bomb',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
      /larger than/,
    ],
    [
      'a damaged one',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      /unpacked/,
    ],
    [
      'an unknown packing',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'rot13' }).end('x'),
      /packed in a way/,
    ],
    [
      'a connection broken off',
      (r: ServerResponse) => r.writeHead(200, { 'content-length': 9 }).write('x', () => r.destroy()),
      /broke off/,
    ],
    [
      'a fault',
      (r: ServerResponse) => r.writeHead(503, { 'retry-after': '120' }).end(),
      /answers 503: the server has a fault/,
    ],
    ['nothing there', (r: ServerResponse) => r.writeHead(404).end(), /answers 404: there is nothing there/],
    ['a redirect to nowhere', (r: ServerResponse) => r.writeHead(302).end(), /redirects to nowhere/],
    ['a circle', (r: ServerResponse) => r.writeHead(302, { location: '/again' }).end(), /redirects more than 5 times/],
    [
      'another protocol',
      (r: ServerResponse) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /neither http nor https/,
    ],
    [
      'a private target',
      (r: ServerResponse) => r.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      /private address/,
    ],
    [
      'another private target',
      (r: ServerResponse) => r.writeHead(302, { location: 'http://[::1]:1/' }).end(),
      /private address/,
    ],
  ])('says what is wrong with %s', async (_what, respond, reason) => {
    answer = (_request, response) => void respond(response);
    const fetched = await make({ maxBytes: 100_000 }).fetch({ url: origin });
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
    if (fetched.kind === 'failed' && fetched.status === 503) expect(fetched.retryAfter).toBe(120_000);
  });

  it('ends a drip that never ends', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const fetched = await make({ timeoutMs: 300 }).fetch({ url: origin });
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'took longer than 0.3 s' });
  });

  it.each([
    ['http://127.0.0.1:1/', /private address/],
    ['http://[::ffff:127.0.0.1]/', /private address/],
    ['http://2130706433/', /private address/],
    ['http://0x7f.1/', /private address/],
    ['ftp://example.org/', /neither http nor https/],
    ['http://me:secret@example.org/', /holds a password/],
    ['nonsense', /is no address/],
  ])('refuses %s', async (url, reason) => {
    expect(await make({ allow: [] }).fetch({ url })).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(reason),
    });
  });

  it('looks at what a name resolves to when it connects, each time', async () => {
    let calls = 0;
    answer = (_request, response) =>
      response.writeHead(302, { connection: 'close', location: `http://rebind.example:${port}/2` }).end();
    // First an allowed address, then, for the same name, a private one.
    const resolve: LookupFunction = (host, options, callback) =>
      (calls++ === 0 ? resolveTo('127.0.0.1') : resolveTo('127.0.0.2'))(host, options, callback);
    const fetched = await make({ resolve }).fetch({ url: `http://rebind.example:${port}/1` });
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/private address/) });
    expect(calls).toBe(2);
  });

  it('takes the public one of several addresses, never the private one', async () => {
    answer = (_request, response) => response.writeHead(200).end('x');
    const resolve = resolveTo('10.0.0.1', '127.0.0.1');
    expect(await make({ resolve }).fetch({ url: `http://two.example:${port}/` })).toMatchObject({ kind: 'new' });
  });

  it('moves on for permanent redirects only', async () => {
    answer = ({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (url === '/new') response.writeHead(302, { location: '/today' }).end();
      else response.writeHead(200).end('x');
    };
    expect(await make().fetch({ url: `${origin}/old` })).toMatchObject({
      home: `${origin}/new`,
      url: `${origin}/today`,
    });
  });
});
