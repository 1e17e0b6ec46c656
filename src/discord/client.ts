/**
 * The connection to Discord: discord.js with the settings that this bot needs, and a start that either comes about
 * or fails within its deadline. No intents: interactions arrive without any, and nothing else is wanted.
 */
import { Client, Events, type Interaction, Options } from 'discord.js';
import type { Log } from '../log.ts';

export interface ConnectOptions {
  readonly token: string;
  /** Root of the REST interface; Discord's own unless given (rehearsal, tests). */
  readonly api?: string | undefined;
  readonly log: Log;
  readonly onInteraction: (interaction: Interaction) => Promise<void>;
  /** Called once when the gateway closes for good (a wrong token, disallowed intents): the process must end. */
  readonly onFatal: (reason: string) => void;
  /** Milliseconds until the gateway has to be ready. */
  readonly deadline?: number;
}

/** discord.js tries a failed POST again at once, which posts twice when Discord was slow: retries are ours. */
const REST_TIMEOUT_MS = 15_000;
/** A rate limit longer than this is told to the caller rather than waited for. */
const LONGEST_WAIT_MS = 10_000;
const START_MS = 30_000;

/** Connects and waits until the gateway is ready. Throws when the token is wrong or the deadline passes. */
export async function connect(options: ConnectOptions): Promise<Client<true>> {
  const { token, api, log, onInteraction, onFatal, deadline = START_MS } = options;
  const client = new Client({
    intents: [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      ...(api === undefined ? {} : { api }),
      timeout: REST_TIMEOUT_MS,
      retries: 0,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: 0,
      ThreadManager: 0,
    }),
  });
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch((error: unknown) => log.error({ err: error }, 'interaction'));
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord client'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord client'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'gateway error'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'gateway reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'gateway resumed'));
  client.on(Events.Invalidated, () => onFatal('the session was invalidated'));
  // Emitted for closes that are not reconnected only; isReady() stays true after them.
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.fatal({ code, shard }, 'gateway closed for good');
    onFatal(`the gateway closed for good with code ${code}`);
  });

  let timer: NodeJS.Timeout | undefined;
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`Discord's gateway was not ready after ${deadline / 1000} s`)),
        deadline,
      );
    });
    // login() never settles when the gateway refuses, so that the deadline has to cover it as well.
    const login = client.login(token);
    return await Promise.race([login.then(() => ready), late]);
  } catch (error) {
    client.destroy().catch((reason: unknown) => log.warn({ err: reason }, 'discord client'));
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
