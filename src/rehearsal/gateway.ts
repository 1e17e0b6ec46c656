/**
 * The gateway: HELLO, heartbeats and their ACKs, IDENTIFY, READY, RESUME with replay, and the ways in which a real one
 * hangs up. JSON only, one shard (docs: events/gateway).
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json, type JsonObject, number, string } from './json.ts';
import { guildJson, userJson } from './wire.ts';
import type { World } from './world.ts';

const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const ACK = 11;
/** Known and of no consequence here: presence, voice state, resume apart, request members. */
const OTHER_OPS = [3, 4, 8, 31];
const RESUME = 6;

const GUILDS_INTENT = 1;
/** Members, presences, message content: an application has to be granted them. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
const ALL_INTENTS = 2 ** 26 - 1;
const MAX_PAYLOAD = 4096;
const MAX_BUFFERED = 1000;

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  readonly sent: { readonly s: number; readonly payload: string }[];
  socket: WebSocket | null;
}

export interface GatewayOptions {
  readonly token: string;
  /** Between heartbeats, in milliseconds; Discord's own is 41,250. */
  readonly heartbeat: number;
}

/** A heartbeat as it came in. */
export interface Beat {
  readonly at: number;
  /** Milliseconds since the one before, or since HELLO. */
  readonly gap: number;
}

export class Gateway {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #url: () => string;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  /** What happened, for tests: every heartbeat, and how often a session was made or taken up again. */
  readonly beats: Beat[] = [];
  identified = 0;
  resumed = 0;
  /** While false, heartbeats get no ACK: a zombie connection. */
  acknowledges = true;
  /** While true, RESUME is refused with op 9. */
  forgets = false;
  /** While true, new connections are turned away at the door. */
  refuses = false;

  constructor(world: World, options: GatewayOptions, url: () => string) {
    this.#world = world;
    this.#options = options;
    this.#url = url;
  }

  get connected(): boolean {
    return [...this.#sessions.values()].some((each) => each.socket !== null);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refuses) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#open(client, request.url ?? ''));
  }

  /** Sends an event to the bot, or keeps it for a session that may be resumed. False when there is none at all. */
  dispatch(event: string, data: JsonObject): boolean {
    const session = [...this.#sessions.values()].at(-1);
    if (!session) return false;
    this.#send(session, event, data);
    return true;
  }

  /** Cuts the connection as a network would, without a word. The session can be resumed. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  /** Asks the bot to come back (op 7). */
  reconnect(): void {
    this.#tell({ op: RECONNECT, d: null });
  }

  /** Declares the session invalid (op 9). */
  invalidate(resumable: boolean): void {
    for (const session of this.#sessions.values()) {
      session.socket = null;
      if (!resumable) this.#sessions.delete(session.id);
    }
    // The connection stays open: the bot may resume on it.
    for (const connection of this.#connections) connection.session = null;
    this.#tell({ op: INVALID_SESSION, d: resumable });
  }

  /** Hangs up with a code: 4004 wrong token, 4014 disallowed intents, 4000 something passing. */
  hangUp(code: number, reason = ''): void {
    for (const { socket } of this.#connections) socket.close(code, reason);
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #tell(payload: JsonObject): void {
    for (const { socket } of this.#connections) socket.send(JSON.stringify({ s: null, t: null, ...payload }));
  }

  #open(socket: WebSocket, address: string): void {
    const query = new URL(address, 'http://gateway').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json' || query.get('compress')) {
      socket.close(query.get('v') === '10' ? 4002 : 4012, 'Only version 10 in plain JSON is spoken here');
      return;
    }
    const connection = new Connection(socket, this.#options.heartbeat);
    this.#connections.add(connection);
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => this.#receive(connection, data));
    socket.on('close', (code) => {
      connection.end();
      this.#connections.delete(connection);
      const { session } = connection;
      if (session?.socket === socket) session.socket = null;
      // A bot that says good-bye (1000, 1001) gives its session up.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      if (session) this.#world.changed({ kind: 'gateway', connected: this.connected });
    });
    connection.send({ op: HELLO, d: { heartbeat_interval: this.#options.heartbeat } });
  }

  #receive(connection: Connection, data: RawData): void {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data as ArrayBuffer);
    try {
      this.#take(connection, bytes.length > MAX_PAYLOAD ? undefined : parse(bytes.toString()));
    } catch (error) {
      if (!(error instanceof HangUp)) throw error;
      connection.socket.close(error.code, error.message);
    }
  }

  #take(connection: Connection, payload: unknown): void {
    if (!isObject(payload)) throw new HangUp(4002, 'Error while decoding payload.');
    if (connection.crowded()) throw new HangUp(4008, 'You are being rate limited.');
    const op = number(payload.op);
    if (op === HEARTBEAT) this.#beat(connection);
    else if (op === IDENTIFY) this.#identify(connection, payload.d);
    else if (op === RESUME) this.#resume(connection, payload.d);
    else if (!OTHER_OPS.includes(op)) throw new HangUp(4001, 'Unknown opcode.');
    else if (!connection.session) throw new HangUp(4003, 'Not authenticated.');
  }

  #beat(connection: Connection): void {
    const at = Date.now();
    this.beats.push({ at, gap: at - connection.lastBeat });
    if (this.beats.length > MAX_BUFFERED) this.beats.shift();
    connection.beat(at);
    if (this.acknowledges) connection.send({ op: ACK });
  }

  #identify(connection: Connection, data: Json | undefined): void {
    if (connection.session) throw new HangUp(4005, 'Already authenticated.');
    if (!isObject(data) || !isObject(data.properties)) throw new HangUp(4002, 'Error while decoding payload.');
    if (string(data.token).replace(/^Bot /, '') !== this.#options.token)
      throw new HangUp(4004, 'Authentication failed.');
    const intents = data.intents;
    if (typeof intents !== 'number' || intents < 0 || intents > ALL_INTENTS)
      throw new HangUp(4013, 'Invalid intent(s).');
    if ((intents & PRIVILEGED_INTENTS) !== 0) throw new HangUp(4014, 'Disallowed intent(s).');
    const shard = data.shard;
    if (Array.isArray(shard) && !(shard.length === 2 && number(shard[0]) < number(shard[1])))
      throw new HangUp(4010, 'Invalid shard.');
    this.identified += 1;
    // One shard has one session: an older one can no longer be resumed.
    for (const [id, old] of this.#sessions) {
      old.socket?.close(4000, 'Replaced');
      this.#sessions.delete(id);
    }
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      intents,
      sequence: 0,
      sent: [],
      socket: connection.socket,
    };
    this.#sessions.set(session.id, session);
    connection.session = session;
    const world = this.#world;
    this.#send(session, 'READY', {
      v: 10,
      user: { ...userJson(world.bot), verified: true, mfa_enabled: true, flags: 0, email: null },
      guilds: [...world.guilds.values()].map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      session_type: 'normal',
      private_channels: [],
      shard: [0, 1],
      application: { id: world.application.id, flags: 0 },
    });
    if ((intents & GUILDS_INTENT) !== 0)
      for (const guild of world.guilds.values())
        this.#send(session, 'GUILD_CREATE', {
          ...guildJson(world, guild),
          joined_at: '2024-01-01T00:00:00.000000+00:00',
          large: false,
          unavailable: false,
          voice_states: [],
          members: [],
          threads: [],
          presences: [],
          stage_instances: [],
          guild_scheduled_events: [],
          soundboard_sounds: [],
        });
    world.changed({ kind: 'gateway', connected: true });
  }

  #resume(connection: Connection, data: Json | undefined): void {
    if (connection.session) throw new HangUp(4005, 'Already authenticated.');
    if (!isObject(data)) throw new HangUp(4002, 'Error while decoding payload.');
    if (string(data.token).replace(/^Bot /, '') !== this.#options.token)
      throw new HangUp(4004, 'Authentication failed.');
    const session = this.#sessions.get(string(data.session_id));
    const seq = number(data.seq);
    const oldest = session?.sent[0]?.s ?? 1;
    if (!session || this.forgets || seq < oldest - 1) {
      if (session) this.#sessions.delete(session.id);
      connection.send({ op: INVALID_SESSION, d: false });
      return;
    }
    if (seq > session.sequence) throw new HangUp(4007, 'Invalid seq.');
    this.resumed += 1;
    if (session.socket && session.socket !== connection.socket) session.socket.terminate();
    session.socket = connection.socket;
    connection.session = session;
    for (const { s, payload } of session.sent) if (s > seq) connection.socket.send(payload);
    this.#send(session, 'RESUMED', { _trace: [] });
    this.#world.changed({ kind: 'gateway', connected: true });
  }

  #send(session: Session, event: string, data: JsonObject): void {
    session.sequence += 1;
    const payload = JSON.stringify({ op: DISPATCH, s: session.sequence, t: event, d: data });
    session.sent.push({ s: session.sequence, payload });
    if (session.sent.length > MAX_BUFFERED) session.sent.shift();
    if (session.socket?.readyState === 1) session.socket.send(payload);
  }
}

/** Ends the connection with a close code. */
class HangUp extends Error {
  readonly code: number;
  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** One socket: who is on it, and whether the heart still beats. */
class Connection {
  readonly socket: WebSocket;
  session: Session | null = null;
  lastBeat = Date.now();
  readonly #interval: number;
  readonly #received: number[] = [];
  #timer: NodeJS.Timeout;

  constructor(socket: WebSocket, interval: number) {
    this.socket = socket;
    this.#interval = interval;
    this.#timer = this.#watch();
  }

  send(payload: JsonObject): void {
    this.socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
  }

  beat(at: number): void {
    this.lastBeat = at;
    clearTimeout(this.#timer);
    this.#timer = this.#watch();
  }

  /** More than 120 payloads in a minute. */
  crowded(): boolean {
    const now = Date.now();
    this.#received.push(now);
    while ((this.#received[0] ?? now) < now - 60_000) this.#received.shift();
    return this.#received.length > 120;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** A bot that misses two heartbeats is hung up on (4009, session timed out). */
  #watch(): NodeJS.Timeout {
    const timer = setTimeout(() => this.socket.close(4009, 'Session timed out.'), this.#interval * 2 + 1000);
    timer.unref();
    return timer;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
