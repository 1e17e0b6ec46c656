/** Starts a rehearsal: the stand-in for Discord, to which the bot connects with the real discord.js. */
import { page } from './page.ts';
import { type ServerOptions, StandIn } from './server.ts';

export interface RehearsalOptions extends ServerOptions {
  /** Lines that a first visit to the page offers. */
  readonly examples?: readonly string[];
}

/** They fit the sample articles. */
const EXAMPLES = ['/summary topic:Belt and Road', '/figures topic:China Russia trade', '/timeline topic:Xi Putin'];

export interface Rehearsal {
  /** What a person opens in the browser. */
  readonly url: string;
  /** What discord.js takes as `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly standIn: StandIn;
  close(): Promise<void>;
}

/** Listens on loopback only. Rejects with EADDRINUSE when the port is taken. */
export async function startRehearsal(options: RehearsalOptions = {}): Promise<Rehearsal> {
  const standIn = await StandIn.start(options);
  standIn.handlers.push(page(standIn, options.examples ?? EXAMPLES));
  return { url: `${standIn.origin}/`, api: standIn.api, token: standIn.token, standIn, close: () => standIn.close() };
}
