/** A small bot on the real discord.js, for tests of the stand-in itself. */
import { Client, type Interaction } from 'discord.js';
import type { StandIn } from '../../src/rehearsal/server.ts';

/** Machines that run tests are busy; a wait that fails is a failure all the same. */
const PATIENCE_MS = 40_000;

export async function connect(
  standIn: StandIn,
  onInteraction: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve(),
): Promise<Client<true>> {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: standIn.api, retries: 0, timeout: 5000 },
  });
  client.on('error', () => undefined);
  client.on('interactionCreate', (interaction) => {
    onInteraction(interaction).catch((error: unknown) => client.emit('error', error as Error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(standIn.token);
  return ready;
}

/** Until something holds; looks every few milliseconds, so no step is timed. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  do {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  } while (Date.now() < end);
  throw new Error(`never: ${what}`);
}
