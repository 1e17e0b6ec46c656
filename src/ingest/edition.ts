/**
 * Which reading a stored one is: the program's version with a hash of the code, the tables and the packages that read.
 * What another edition has read is read again, so that after an update old articles answer as new ones do, and nobody
 * has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** All that a reading, and what the indexes keep of it, hang on. */
const PARTS = ['package.json', 'src/articles', 'src/language', 'src/store/derived.ts', 'src/store/features.ts'];

/** Reads some hundred files, 2 MB together: once, at the start of the thread that writes. */
export function edition(version: string): string {
  const hash = createHash('sha256');
  for (const file of PARTS.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  return `${version}-${hash.digest('base64url').slice(0, 12)}`;
}

function filesOf(part: string): string[] {
  const whole = path.join(ROOT, part);
  if (statSync(whole).isFile()) return [part];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
