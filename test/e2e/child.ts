/**
 * The bot in a process of its own, so that a test can kill it: `node child.ts '{"api":…,"token":…,"dataDir":…,
 * "articlesDir":…,"ahead":ms}'`. Its log goes to standard output.
 */
import { assemble } from '../../src/assembly.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';

const { ahead, api, token, ...folders } = JSON.parse(process.argv[2] ?? '{}') as {
  api: string;
  token: string;
  dataDir: string;
  articlesDir: string;
  ahead: number;
};
const log = createLog({ level: 'debug', secrets: [token] });
const { library, connect } = assemble({
  ...folders,
  feedsAllow: [],
  log,
  metrics: createMetrics(),
  now: () => Date.now() + ahead,
  startedAt: Date.now(),
  onFatal: () => process.exit(1),
  settleMs: 20,
});
await library.settled;
await connect({ token, api });
log.info({}, 'the child is up');
