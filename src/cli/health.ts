/** communique health: for the container's health check. */
import { UserError } from '../answers/answer.ts';
import { readConfig } from '../config.ts';
import { readHealth } from '../health.ts';

/** Throws UserError when the bot is not well. */
export async function run(): Promise<void> {
  const wrong = await readHealth(readConfig(process.env).dataDir, Date.now());
  if (wrong !== null) throw new UserError(wrong);
  process.stdout.write('well\n');
}
