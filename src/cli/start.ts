/** communique start: runs the bot until it is told to stop. */
import { main } from '../main.ts';

export async function run(): Promise<void> {
  await main(process.env);
}
