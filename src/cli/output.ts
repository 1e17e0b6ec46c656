/** Writing to standard output, at the pace of who reads it. */
import { once } from 'node:events';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads has had enough (`communique read … | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}
