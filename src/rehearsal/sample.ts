/** Serves one file of the samples beside the page, such as the feed that a newcomer sees articles arrive from. */
import { createReadStream } from 'node:fs';
import type { Handler } from './server.ts';

export function serveFile(route: string, file: string, type: string): Handler {
  return (request, response, url) => {
    if (url.pathname !== route || request.method !== 'GET') return false;
    const stream = createReadStream(file);
    stream.once('open', () => response.writeHead(200, { 'content-type': type }));
    stream.once('error', () => response.writeHead(404).end());
    stream.pipe(response);
    return true;
  };
}
