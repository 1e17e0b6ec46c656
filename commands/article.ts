/** /article: one article at a glance. */
import { command } from './command.ts';
import { ARTICLE, PRIVATE } from './options.ts';

export const article = command(
  {
    name: 'article',
    description: 'One article: its summary, figures and dates',
    options: [{ ...ARTICLE, required: true }, PRIVATE],
  },
  ({ article }, { ask }) => ask({ kind: 'article', article }),
);
