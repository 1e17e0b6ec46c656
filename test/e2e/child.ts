/**
 * The bot in a process of its own, so that a test can kill it: `node child.ts '{"api":…,"token":…,"dataDir":…,
 * "articlesDir":…,"ahead":ms}'`. Its log goes to standard output.
 */
import { createLog } from '../../src/log.ts';
import { wire } from './bot.ts';

const { ahead, ...where } = JSON.parse(process.argv[2] ?? '{}') as {
  api: string;
  token: string;
  dataDir: string;
  articlesDir: string;
  ahead: number;
};
const log = createLog({ level: 'debug', secrets: [where.token] });
const wired = await wire({
  ...where,
  log,
  now: () => Date.now() + ahead,
  onFatal: () => process.exit(1),
  onAsk: () => Promise.resolve(),
  waits: true,
});
await wired.connect();
log.info({}, 'the child is up');
