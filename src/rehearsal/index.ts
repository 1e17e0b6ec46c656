/** Starts a rehearsal: the stand-in for Discord, to which the bot connects with the real discord.js. */
import { type ServerOptions, StandIn } from './server.ts';

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
export async function startRehearsal(options: ServerOptions = {}): Promise<Rehearsal> {
  const standIn = await StandIn.start(options);
  return { url: `${standIn.origin}/`, api: standIn.api, token: standIn.token, standIn, close: () => standIn.close() };
}
