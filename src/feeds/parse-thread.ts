/** Worker thread that parses feed documents: sixteen megabytes of XML would stop the gateway's heartbeat. */
import { serveTasks } from '../threads.ts';
import { readFeed } from './document.ts';

export interface ParseTask {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly charset: string | undefined;
}

serveTasks<ParseTask>(({ bytes, url, charset }) => readFeed(bytes, url, charset));
