/**
 * Fetches what strangers name: http and https only, to public addresses only (checked where the connection is made, so
 * that a name which resolves otherwise the second time gains nothing), redirects followed by hand under the same
 * check, with caps on size, unpacked size and the whole time.
 */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, buildConnector, request } from 'undici';
import { type AddressGuard, guardAddresses } from './addresses.ts';

export interface FetchRequest {
  readonly url: string;
  /** Validators of what is there already. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export type Fetched =
  | {
      readonly kind: 'new';
      readonly bytes: Uint8Array;
      /** Where it was found in the end. */
      readonly url: string;
      /** Where to ask from now on: moved on for permanent redirects only. */
      readonly home: string;
      readonly charset: string | undefined;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      /** In words for who named the address. */
      readonly reason: string;
      /** HTTP status, where there was one. */
      readonly status: number | null;
      /** Milliseconds that the server asks to be left alone. */
      readonly retryAfter: number | null;
    };

export interface FetcherOptions {
  /** Private addresses that the owner allows: CIDR blocks and single addresses. */
  readonly allow: readonly string[];
  readonly version: string;
  /** Caps: bytes as sent and as unpacked, and milliseconds for all of it. */
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  /** How names are resolved; a test names its own. */
  readonly resolve?: LookupFunction;
}

export interface Fetcher {
  /** Never rejects. */
  fetch(request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

const MB = 1024 * 1024;
const MAX_BYTES = 16 * MB;
const TIMEOUT_MS = 20_000;
const REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const REDIRECT = new Set([301, 302, 303, 307, 308]);
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** A reason in words, thrown and caught in this module. */
class Refused extends Error {
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(message: string, status: number | null = null, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS, version } = options;
  const guard = guardAddresses(options.allow);
  const agent = guardedAgent(guard, options.resolve ?? (lookup as LookupFunction), timeoutMs);

  const follow = async ({ url, etag, lastModified }: FetchRequest, signal: AbortSignal): Promise<Fetched> => {
    let at = checkedUrl(url);
    let home = at.href;
    let permanent = true;
    for (let hops = 0; ; hops++) {
      // A connection to a literal address resolves nothing: it is checked here, with words of its own.
      if (isIP(bare(at.hostname)) !== 0 && !guard.allows(bare(at.hostname))) throw refusedAddress();
      const response = await request(at, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': `Communique/${version} (self-hosted feed reader)`,
          accept: ACCEPT,
          'accept-encoding': 'gzip, deflate, br',
          ...(etag ? { 'if-none-match': etag } : {}),
          ...(lastModified ? { 'if-modified-since': lastModified } : {}),
        },
      });
      const { statusCode: status, headers, body } = response;
      const header = (name: string) => [headers[name]].flat()[0];
      if (REDIRECT.has(status)) {
        await body.dump({ limit: 64 * 1024 }).catch(() => {});
        const location = header('location');
        if (location === undefined || !URL.canParse(location, at.href))
          throw new Refused(`redirects to nowhere (${status})`, status);
        if (hops === REDIRECTS) throw new Refused(`redirects more than ${REDIRECTS} times`, status);
        at = checkedUrl(new URL(location, at.href).href);
        permanent &&= PERMANENT.has(status);
        if (permanent) home = at.href;
        continue;
      }
      if (status === 304) {
        await body.dump().catch(() => {});
        return { kind: 'unchanged' };
      }
      if (status !== 200) {
        await body.dump({ limit: 64 * 1024 }).catch(() => {});
        throw new Refused(`answers ${status}${meaning(status)}`, status, retryAfter(header('retry-after')));
      }
      const bytes = await unpacked(body, header('content-encoding'), maxBytes);
      return {
        kind: 'new',
        bytes,
        url: at.href,
        home,
        charset: /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(header('content-type') ?? '')?.[1],
        etag: header('etag') ?? null,
        lastModified: header('last-modified') ?? null,
      };
    }
  };

  return {
    async fetch(asked) {
      try {
        return await follow(asked, AbortSignal.timeout(timeoutMs));
      } catch (error) {
        const { status = null, retryAfter: wait = null } = error instanceof Refused ? error : {};
        return { kind: 'failed', reason: reasonOf(error, timeoutMs), status, retryAfter: wait };
      }
    },
    async close() {
      await agent.destroy();
    },
  };
}

function checkedUrl(text: string): URL {
  if (!URL.canParse(text)) throw new Refused('is no address');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('is neither http nor https');
  if (url.username !== '' || url.password !== '') throw new Refused('holds a password, which members would see');
  return url;
}

function refusedAddress(): Refused {
  return new Refused('is a private address; the owner can allow it with FEEDS_ALLOW');
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Connects to allowed addresses only, whatever a name resolves to at that moment. */
function guardedAgent(guard: AddressGuard, resolve: LookupFunction, timeoutMs: number): Agent {
  const guarded: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const all = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const allowed = all.filter(({ address }) => guard.allows(address));
      const [first] = allowed;
      if (!first) return callback(all.length === 0 ? new Refused('is unknown') : refusedAddress(), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: guarded, timeout: timeoutMs });
  return new Agent({
    connect(options, callback) {
      // A literal address is not looked up.
      const host = bare(options.hostname);
      if (isIP(host) !== 0 && !guard.allows(host)) return callback(refusedAddress(), null);
      connect(options, callback);
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 1_000,
    maxHeaderSize: 32 * 1024,
  });
}

/** The body, unpacked, never more than `limit` bytes of either form. */
async function unpacked(
  body: AsyncIterable<Buffer> & NodeJS.ReadableStream,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const decoder = decoderOf(encoding);
  const tooLarge = () => new Refused(`is larger than ${limit / MB} MB`);
  let sent = 0;
  let source: AsyncIterable<Buffer> = body;
  if (decoder) {
    body.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      if (sent > limit) decoder.destroy(tooLarge());
    });
    // What goes wrong on the way reaches the reader through the decoder.
    pipeline(body, decoder, () => {});
    source = decoder as AsyncIterable<Buffer>;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoderOf(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Refused(`is packed in a way that is not known (${encoding})`);
  }
}

/** Retry-After in seconds or as a date, in milliseconds from now. */
function retryAfter(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(at - Date.now(), 0);
}

function meaning(status: number): string {
  if (status === 401 || status === 403) return ': it is not open to everybody';
  if (status === 404) return ': there is nothing there';
  if (status === 410) return ': it is gone for good';
  if (status === 429) return ': it was asked too often';
  return status >= 500 ? ': the server has a fault' : '';
}

/** Codes of Node, OpenSSL, zlib and undici, in words. */
const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is unknown: there is no such host',
  EAI_AGAIN: 'cannot be looked up at the moment',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_SOCKET: 'broke off the connection',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  Z_DATA_ERROR: 'sends what cannot be unpacked',
  Z_BUF_ERROR: 'sends what cannot be unpacked',
};

function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `took longer than ${timeoutMs / 1000} s`;
  if (error.cause instanceof Error && !('code' in error)) return reasonOf(error.cause, timeoutMs);
  const code = 'code' in error ? String(error.code) : '';
  if (/CERT|SSL|TLS/.test(code) && !(code in CODES)) return `has a certificate that is not trusted (${code})`;
  return CODES[code] ?? `cannot be fetched (${code || error.message})`;
}
