/**
 * A stand-in for Discord on this machine's loopback: gateway, REST and attachments on one port. The real discord.js
 * connects to it through `rest: { api }` alone. It refuses what Discord refuses, remembers every request for tests, and
 * fails when asked to.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from './bodies.ts';
import { Buckets } from './buckets.ts';
import { type Clock, systemClock } from './clock.ts';
import { ApiError, notFound, serverError, unauthorized } from './failures.ts';
import { type Fault, Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { type Act, Interactions } from './interactions.ts';
import type { Json } from './json.ts';
import { findRoute, type House, majorOf } from './routes.ts';
import { interactionJson } from './wire.ts';
import { type Interaction, World } from './world.ts';

export interface ServerOptions {
  /** 0 or nothing: a free one. */
  readonly port?: number;
  readonly token?: string;
  readonly clock?: Clock;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** False: no 429 unless a fault says so. */
  readonly limits?: boolean;
}

/** A REST request as it came and what it got. */
export interface Recorded {
  readonly at: number;
  readonly method: string;
  /** After /api/v10, decoded. */
  readonly path: string;
  readonly json: Json;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** null: no answer was given. */
  status: number | null;
  /** Discord's code, where it was refused. */
  code: number | null;
}

/** Takes a request that is not Discord's; false when it is not this one's either. */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

const LOOPBACK = '127.0.0.1';
const API = /^\/api(?:\/v(\d+))?(\/.*)$/;
const MAX_RECORDED = 5000;
/** Bitmaps a browser may show in place; all else is handed over as a download. */
const SHOWN = /^image\/(?:png|jpeg|webp|gif)$/;

export class StandIn {
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  /** Errors of the stand-in itself: a test that finds any has found a bug here. */
  readonly mishaps: unknown[] = [];
  readonly token: string;
  readonly handlers: Handler[] = [];
  readonly #interactions: Interactions;
  readonly #buckets = new Buckets();
  readonly #limits: boolean;
  readonly #http: Server;
  readonly #house: House;
  #port = 0;

  private constructor(options: ServerOptions) {
    this.world = new World(options.clock ?? systemClock);
    const id = Buffer.from(this.world.application.id).toString('base64url');
    this.token = options.token ?? `${id}.rehears.only-good-on-this-machine-0123456789`;
    const gatewayUrl = () => `ws://${LOOPBACK}:${this.#port}/gateway`;
    this.gateway = new Gateway(this.world, { token: this.token, heartbeat: options.heartbeat ?? 41_250 }, gatewayUrl);
    this.#interactions = new Interactions(this.world, () => this.origin);
    this.#limits = options.limits ?? true;
    this.#house = {
      world: this.world,
      interactions: this.#interactions,
      gateway: this.gateway,
      origin: () => this.origin,
      gatewayUrl,
    };
    this.#http = createServer((request, response) => this.#handle(request, response));
    this.#http.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      if (this.#local(request) && request.url?.startsWith('/gateway')) this.gateway.upgrade(request, socket, head);
      else socket.destroy();
    });
  }

  /** Listens on loopback. Rejects when the port is taken. */
  static async start(options: ServerOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    const http = standIn.#http;
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(options.port ?? 0, LOOPBACK, resolve);
    });
    standIn.#port = (http.address() as AddressInfo).port;
    return standIn;
  }

  get origin(): string {
    return `http://${LOOPBACK}:${this.#port}`;
  }

  /** What discord.js takes as `rest.api`. */
  get api(): string {
    return `${this.origin}/api`;
  }

  /** A member acts: the bot gets INTERACTION_CREATE. */
  act(act: Act): Interaction {
    return this.#interactions.begin(act, (interaction) => {
      this.gateway.dispatch('INTERACTION_CREATE', interactionJson(this.world, this.origin, interaction));
    });
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    response.on('error', () => response.destroy());
    if (!this.#local(request)) {
      send(response, 421, { message: 'This server answers to its own address only', code: 0 });
      return;
    }
    const url = new URL(request.url ?? '/', this.origin);
    const api = API.exec(url.pathname);
    if (api) void this.#api(request, response, api[1], api[2] ?? '/', url);
    else if (url.pathname.startsWith('/attachments/')) this.#attachment(response, url.pathname);
    else if (!this.handlers.some((handler) => handler(request, response, url))) send(response, 404, notFound().body());
  }

  /** Another site's page cannot reach in by pointing its own name at this address. */
  #local(request: IncomingMessage): boolean {
    const { host } = request.headers;
    return host === `${LOOPBACK}:${this.#port}` || host === `localhost:${this.#port}`;
  }

  async #api(
    request: IncomingMessage,
    response: ServerResponse,
    version: string | undefined,
    rawPath: string,
    url: URL,
  ): Promise<void> {
    const method = request.method ?? 'GET';
    const record: Recorded = {
      at: Date.now(),
      method,
      path: decode(rawPath),
      json: null,
      files: [],
      status: null,
      code: null,
    };
    this.requests.push(record);
    if (this.requests.length > MAX_RECORDED) this.requests.shift();
    let status: number;
    let body: Json = null;
    let headers: Record<string, string> = {};
    let fault: Fault | undefined;
    try {
      const read = await readBody(request);
      Object.assign(record, {
        json: read.json,
        files: read.uploads.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      });
      if (version !== undefined && version !== '10') throw new ApiError(400, 50041, 'Invalid API version provided.');
      fault = this.faults.meet(method, record.path);
      if (fault && fault.when !== 'after') {
        if (await this.#fail(fault, record, response)) return;
        fault = undefined;
      }
      const { route, params } = findRoute(method, record.path);
      if (route.auth && request.headers.authorization !== `Bot ${this.token}`) throw unauthorized();
      if (this.#limits) {
        const verdict = this.#buckets.take(`${method} ${route.path}`, majorOf(params), route.allowance);
        headers = { ...verdict.headers };
        if (!verdict.allowed) {
          const limited = { message: 'You are being rate limited.', retry_after: verdict.retryAfter, global: false };
          record.status = 429;
          send(response, 429, limited, headers);
          return;
        }
      }
      body = route.run(this.#house, { params, query: url.searchParams, body: read });
      status = body === null ? 204 : 200;
    } catch (error) {
      const refusal = error instanceof ApiError ? error : serverError();
      if (!(error instanceof ApiError)) this.mishaps.push(error);
      status = refusal.status;
      record.code = refusal.code;
      body = refusal.body();
    }
    if (fault && (await this.#fail(fault, record, response))) return;
    record.status = status;
    send(response, status, body, headers);
  }

  /** True when the fault took the answer's place. */
  async #fail({ what }: Fault, record: Recorded, response: ServerResponse): Promise<boolean> {
    if (what === 'hang') return true;
    if (what === 'cut') {
      response.destroy();
      return true;
    }
    if ('delay' in what) {
      await new Promise((resolve) => setTimeout(resolve, what.delay));
      return false;
    }
    record.status = what.status;
    record.code = what.code ?? 0;
    const after = what.retryAfter;
    const limited = what.status === 429 ? { retry_after: after ?? 1, global: false } : {};
    const headers = what.status === 429 ? { 'retry-after': String(after ?? 1), 'x-ratelimit-scope': 'user' } : {};
    send(
      response,
      what.status,
      { message: what.message ?? 'Ordered by a test', code: what.code ?? 0, ...limited },
      headers,
    );
    return true;
  }

  #attachment(response: ServerResponse, path: string): void {
    const [, , channel, id] = path.split('/');
    for (const message of this.world.messages.values()) {
      const found = message.channel === channel ? message.attachments.find((each) => each.id === id) : undefined;
      if (!found) continue;
      response.writeHead(200, {
        'content-type': found.type,
        'content-length': found.bytes.length,
        'content-disposition': `${SHOWN.test(found.type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      });
      response.end(found.bytes);
      return;
    }
    send(response, 404, notFound().body());
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function send(response: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}): void {
  if (response.destroyed) return;
  if (status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
