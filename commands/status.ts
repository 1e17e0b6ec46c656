/** /status: how the bot is. */
import { UserError } from '../src/answers/answer.ts';
import { command } from './command.ts';

export const status = command(
  { name: 'status', description: 'Versions, uptime, articles, the next briefing' },
  async (_input, { ask, running }) => {
    if (!running) throw new UserError('only the running bot has a status');
    const library = await ask({ kind: 'library' });
    if (library.kind !== 'library') return library;
    return { kind: 'status', ...(await running()), library, citations: [] };
  },
  { quiet: true },
);
