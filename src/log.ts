/**
 * The log: JSON, one line an event, to standard output. No token, interaction token or request body gets into it:
 * errors are written by `errorForLog`, which names what it takes over, and every line is washed once more as it leaves.
 */
import { pino } from 'pino';
import type { LOG_LEVELS } from './config.ts';

export interface Log {
  debug(event: object, message: string): void;
  info(event: object, message: string): void;
  warn(event: object, message: string): void;
  error(event: object, message: string): void;
  fatal(event: object, message: string): void;
  /** Writes out what is waiting. */
  flush(): Promise<void>;
}

export interface LogOptions {
  readonly level: (typeof LOG_LEVELS)[number];
  /** Values that must never be seen, whatever they stand in. */
  readonly secrets: readonly string[];
  /** Where lines go; standard output when left out. */
  readonly destination?: { write(line: string): void } | undefined;
}

const HIDDEN = '[hidden]';

export function createLog({ level, secrets, destination }: LogOptions): Log {
  const known = secrets.filter((secret) => secret.length >= 8);
  const stdout = destination ? null : pino.destination({ dest: 1, sync: false, minLength: 0 });
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorForLog, error: errorForLog },
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', 'requestBody', '*.requestBody', '*.headers'],
        censor: HIDDEN,
      },
      hooks: {
        streamWrite: (line) => wash(known.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line)),
      },
    },
    stdout ?? (destination as { write(line: string): void }),
  );
  return {
    debug: (event, message) => logger.debug(event, message),
    info: (event, message) => logger.info(event, message),
    warn: (event, message) => logger.warn(event, message),
    error: (event, message) => logger.error(event, message),
    fatal: (event, message) => logger.fatal(event, message),
    flush: () => new Promise((resolve) => (stdout ? stdout.flush(() => resolve()) : resolve())),
  };
}

/** What of an error is worth a line. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** Error codes of Discord, Node or SQLite, and the HTTP status. */
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  /** The address without tokens and query. */
  readonly url?: string;
  readonly cause?: LoggedError;
}

/** How deep a chain of causes is followed. */
const CAUSES = 4;

/**
 * An error for the log: named fields only, so that discord.js's `requestBody` and `rawError` and whatever else an error
 * drags along stay out, and text without tokens.
 */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: wash(String(error)) };
  const { code, status, method, url } = error as Error & Record<'code' | 'status' | 'method' | 'url', unknown>;
  return {
    type: error.name,
    message: wash(error.message),
    ...(error.stack === undefined ? {} : { stack: wash(error.stack) }),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url: wash(url.replace(/[?#].*$/s, '')) } : {}),
    ...(error.cause !== undefined && depth < CAUSES ? { cause: errorForLog(error.cause, depth + 1) } : {}),
  };
}

/** Takes out what looks like a token: in addresses, in headers, standing alone; and values Discord quotes from a body. */
export function wash(text: string): string {
  return (
    text
      .replace(/\b(interactions|webhooks)\/(\d{1,20})\/[^/\s?"'\\]+/g, `$1/$2/${HIDDEN}`)
      // Discord's interaction tokens are base64 of "interaction:…".
      .replace(/aW50ZXJhY3Rpb2[\w+/=-]{20,}/g, HIDDEN)
      .replace(/\b(Bot|Bearer) +[\w.+/=-]{20,}/g, `$1 ${HIDDEN}`)
      .replace(/(?<![\w-])[\w-]{20,40}\.[\w-]{5,8}\.[\w-]{20,120}/g, HIDDEN)
      .replace(/\/\/[^/\s@"']{1,200}@/g, `//${HIDDEN}@`)
      .replace(/Value \\?"[^"\\]{0,4000}\\?"/g, `Value ${HIDDEN}`)
  );
}

/** A log that keeps quiet, for the command line and for tests. */
export const SILENT: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  fatal: () => {},
  flush: async () => {},
};
