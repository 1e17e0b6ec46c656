/**
 * The environment, checked once. Each variable that is wrong is named, with what it should hold; a secret's value is
 * never repeated. Secrets may stand in a file that NAME_FILE points to, as container secrets do.
 */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from './answers/answer.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  /** Null: rehearsal, with a stand-in for Discord. */
  readonly discordToken: string | null;
  /** The folder that is read and watched; null when none is given. */
  readonly articlesDir: string | null;
  /** Where all that must outlive a restart is kept. */
  readonly dataDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Port of the rehearsal page, on loopback; 0 takes any free one. */
  readonly port: number;
  /** Where /metrics and /healthz are served; null: nowhere. */
  readonly metricsAddress: { readonly host: string; readonly port: number } | null;
  /** Private addresses that feeds may be fetched from: CIDR blocks and single addresses. */
  readonly feedsAllow: readonly string[];
}

/** What each variable is for, in the order that doctor and the documentation give them. */
export const VARIABLES = {
  DISCORD_TOKEN: "the bot's token from the Discord developer portal; without it the bot runs in rehearsal",
  ARTICLES_DIR: 'the folder of articles that is read and watched',
  DATA_DIR: 'the folder where the store is kept (default: data)',
  LOG_LEVEL: `how much is logged: ${LOG_LEVELS.join(', ')} (default: info)`,
  PORT: 'the port of the rehearsal page (default: 3000)',
  METRICS_ADDRESS: 'where /metrics and /healthz are served: PORT or HOST:PORT (default: nowhere)',
  FEEDS_ALLOW: 'private addresses that feeds may be fetched from: blocks such as 192.168.1.0/24, divided by commas',
} as const;

export type Variable = keyof typeof VARIABLES;

/** Variables that may stand in a file that NAME_FILE names. */
export const SECRETS: readonly Variable[] = ['DISCORD_TOKEN'];

const PORT_RANGE = 'should hold a port, a whole number from 0 to 65535';
const port = z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE);

const ADDRESS = 'should hold PORT or HOST:PORT, such as 9464 or 0.0.0.0:9464';
const BLOCKS = 'should hold addresses or blocks divided by commas, such as 192.168.1.0/24, 10.1.2.3';

const SCHEMA = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]{15,50}\.[\w-]{4,12}\.[\w-]{20,120}$/,
      "should hold the bot's token: three parts divided by dots, from the developer portal's page Bot",
    )
    .optional(),
  ARTICLES_DIR: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `should hold one of ${LOG_LEVELS.join(', ')}`).default('info'),
  PORT: port.default(3000),
  METRICS_ADDRESS: z
    .string()
    .transform((text, context) => {
      const [, host = '127.0.0.1', digits = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
      const parsed = port.safeParse(digits === '' ? undefined : digits);
      if (parsed.success) return { host: host.replace(/^\[|\]$/g, ''), port: parsed.data };
      context.addIssue({ code: 'custom', message: ADDRESS });
      return z.NEVER;
    })
    .optional(),
  FEEDS_ALLOW: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((block) => block.trim())
        .filter((block) => block !== ''),
    )
    .refine((blocks) => blocks.every(isBlock), BLOCKS)
    .default([]),
});

/** Reads the environment. Throws UserError with one line for each variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const values: Partial<Record<Variable, string>> = {};
  for (const name of Object.keys(VARIABLES) as Variable[]) {
    const value = SECRETS.includes(name) ? secret(name, environment, wrong) : environment[name];
    // An empty variable is an unset one: compose files pass on what is not there as ''.
    if (value !== undefined && value.trim() !== '') values[name] = value.trim();
  }
  const parsed = SCHEMA.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]) as Variable;
    const held = SECRETS.includes(name) ? '' : `, not "${values[name] ?? ''}"`;
    wrong.push(`${name} ${issue.message}${held}`);
  }
  if (!parsed.success || wrong.length > 0) throw new UserError(wrong.join('\n'));
  const { data } = parsed;
  return {
    discordToken: data.DISCORD_TOKEN ?? null,
    articlesDir: data.ARTICLES_DIR === undefined ? null : path.resolve(data.ARTICLES_DIR),
    dataDir: path.resolve(data.DATA_DIR),
    logLevel: data.LOG_LEVEL,
    port: data.PORT,
    metricsAddress: data.METRICS_ADDRESS ?? null,
    feedsAllow: data.FEEDS_ALLOW,
  };
}

function secret(
  name: Variable,
  environment: Readonly<Record<string, string | undefined>>,
  wrong: string[],
): string | undefined {
  const value = environment[name];
  const file = environment[`${name}_FILE`];
  if (file === undefined || file === '') return value;
  if (value !== undefined && value !== '') {
    wrong.push(`${name} and ${name}_FILE are both set: set one of them`);
    return undefined;
  }
  try {
    const held = readFileSync(file, 'utf8');
    if (held.trim() === '') wrong.push(`${name}_FILE names a file that is empty: ${file}`);
    return held;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    wrong.push(`${name}_FILE should name a file that can be read, not "${file}" (${reason})`);
    return undefined;
  }
}

function isBlock(block: string): boolean {
  const [address = '', prefix] = block.split('/');
  const family = isIP(address);
  if (family === 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}
