/** /library: what there is to ask of. */
import { command } from './command.ts';
import { PRIVATE } from './options.ts';

export const library = command(
  {
    name: 'library',
    description: 'What there is to ask of: articles, sources, days covered, what could not be read',
    options: [PRIVATE],
  },
  (_input, { ask }) => ask({ kind: 'library' }),
);
