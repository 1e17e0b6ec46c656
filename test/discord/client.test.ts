import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/discord/client.ts';
import { SILENT } from '../../src/log.ts';
import { StandIn } from '../../src/rehearsal/server.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await StandIn.start();
});
afterEach(() => standIn.close());

const options = () => ({
  token: standIn.token,
  api: standIn.api,
  log: SILENT,
  onInteraction: async () => {},
  onFatal: () => {},
});

describe('connecting', () => {
  it('asks for no intents and is ready', async () => {
    const client = await connect(options());
    expect(client.isReady()).toBe(true);
    expect(client.options.intents.bitfield).toBe(0);
    await client.destroy();
  });

  it('fails at once with a wrong token', async () => {
    await expect(connect({ ...options(), token: `${standIn.token}x` })).rejects.toThrow(/token/i);
  });

  it('fails at its deadline when Discord does not answer', async () => {
    standIn.faults.add({ path: /\/gateway\/bot$/, times: 5, what: 'hang' });
    await expect(connect({ ...options(), deadline: 300 })).rejects.toThrow('was not ready after 0.3 s');
  });
});
