/** communique forget: takes out all that belongs to one server, for owners whom a server has left or asked. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../answers/answer.ts';
import { readConfig } from '../config.ts';
import { counted } from '../presenters/statement.ts';
import { databaseFile, Store } from '../store/store.ts';
import { print } from './output.ts';

/** Without --yes it only says what would go. The bot may be running meanwhile. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { yes: { type: 'boolean' } }, allowPositionals: true });
  const [server, ...more] = positionals;
  if (server === undefined || more.length > 0 || !/^\d{17,20}$/.test(server))
    throw new UserError("forget takes a server's id, 17 to 20 digits: communique forget SERVER [--yes]");
  const file = databaseFile(readConfig(process.env).dataDir);
  if (!existsSync(file)) throw new UserError(`there is no store at ${file}: DATA_DIR should hold the bot's folder`);
  const store = new Store({ path: file, patient: true });
  try {
    const held = await store.belongings(server);
    const words = held.map(({ what, count }) => counted(count, what)).join(', ');
    if (held.every(({ count }) => count === 0)) return await print(`nothing belongs to server ${server}`);
    if (values.yes !== true)
      return await print(`${words} belong to server ${server}; add --yes to take them out for good`);
    await store.forget(server);
    await print(`${words} of server ${server} are taken out`);
  } finally {
    await store.close();
  }
}
