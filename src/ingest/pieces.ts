/** Cuts a .jsonl at line ends into pieces that can be read one by one, so that its size does not matter. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { metaOf } from './document.ts';

/** A run of whole lines: bytes start..end, and the number of the first line, from 1. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
}

/** A piece ends at the first line end after this many bytes; it is stored at once, and fewer larger writes cost less. */
const PIECE = 512 * 1024;

/** Reads the file once, in a stream. `hash` is of its bytes and its meta file's, as in `readBytes`. */
export async function cutLines(
  file: string,
  size = PIECE,
): Promise<{ readonly hash: string; readonly pieces: readonly Piece[] }> {
  const hash = createHash('sha256');
  const pieces: Piece[] = [];
  let offset = 0;
  let start = 0;
  let line = 1;
  let firstLine = 1;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
      line++;
      const end = offset + at + 1;
      if (end - start < size) continue;
      pieces.push({ start, end, firstLine });
      start = end;
      firstLine = line;
    }
    offset += chunk.length;
  }
  if (offset > start || pieces.length === 0) pieces.push({ start, end: offset, firstLine });
  const meta = await readFile(metaOf(file)).catch(() => null);
  if (meta) hash.update('\0').update(meta);
  return { hash: hash.digest('base64url'), pieces };
}
