/** Request bodies: JSON, or multipart with `payload_json` and `files[n]`. */
import type { IncomingMessage } from 'node:http';
import { invalidBody, tooLarge } from './failures.ts';
import type { Json } from './json.ts';
import type { Body, Upload } from './messages.ts';

const MAX_BODY_BYTES = 30 * 2 ** 20;

/** Throws 40005 when it is too large and 50109 when it is not what its type says. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw tooLarge();
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: null, uploads: [] };
  if (type.startsWith('multipart/form-data')) return multipart(bytes, type);
  return { json: parse(bytes.toString('utf8')), uploads: [] };
}

async function multipart(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalidBody();
  });
  const uploads: Upload[] = [];
  let json: Json = null;
  for (const [key, value] of form) {
    if (key === 'payload_json') json = parse(typeof value === 'string' ? value : await value.text());
    const n = /^files\[(\d{1,2})\]$/.exec(key)?.[1];
    if (n === undefined || typeof value === 'string') continue;
    uploads.push({ n: Number(n), name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return { json, uploads };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw invalidBody();
  }
}
