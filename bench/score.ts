/**
 * npm run score [task …] [-- options]: runs the scorers of ../shared/bench on this program, one after the other.
 * Says so and ends with 0 where the data is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const TASKS = [
  'times',
  'figures',
  'timelines',
  'lines',
  'articles',
  'publication',
  'attribution',
  'summaries',
  'feeds',
];
const root = path.join(import.meta.dirname, '..');
const scorers = path.join(root, '..', 'shared', 'bench', 'score');
const args = process.argv.slice(2);
const asked = args.filter((arg) => TASKS.includes(arg));
const options = args.filter((arg) => !TASKS.includes(arg));

if (!existsSync(scorers)) {
  console.log('skipped: the evaluation data is not beside the project (../shared/bench)');
  process.exit(0);
}
const program = `"${process.execPath}" "${path.join(root, 'src', 'cli.ts')}"`;
let failed = 0;
for (const task of asked.length > 0 ? asked : TASKS) {
  console.log(`\n# ${task}`);
  const { status } = spawnSync(
    process.execPath,
    [path.join(scorers, `${task}.mjs`), '--program', program, ...options],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
