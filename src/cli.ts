#!/usr/bin/env node
/** The command line: each command in a module of its own, loaded when it is asked for, so that all start fast. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// Threads look for the cache in the environment alone. Without it each of them loads the compiler that strips types,
// which takes about 35 MB a thread.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;

const COMMANDS: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  start: () => import('./cli/start.ts'),
  read: () => import('./cli/read.ts'),
  ask: () => import('./cli/ask.ts'),
  doctor: () => import('./cli/doctor.ts'),
  forget: () => import('./cli/forget.ts'),
  health: () => import('./cli/health.ts'),
  help: () => import('./cli/help.ts'),
};

const [name = 'help', ...args] = process.argv.slice(2);
const wanted = name === '--help' || name === '-h' ? 'help' : name;

try {
  // What the environment sets already stays.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const load = COMMANDS[wanted];
  const { run } = load ? await load() : await import('./cli/help.ts');
  await run(load ? args : [wanted]);
} catch (error) {
  // What a person can mend is said in its own words; anything else is a bug and shows where it happened.
  const mendable = error instanceof Error && (error.name === 'UserError' || isBadArgument(error));
  process.stderr.write(`${mendable ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = mendable ? 2 : 1;
}

/** parseArgs' own complaints. */
function isBadArgument(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
