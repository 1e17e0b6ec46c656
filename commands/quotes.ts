/** /quotes: who said what, word for word. */
import { command } from './command.ts';
import { FROM, PRIVATE, SPEAKER, TO, TOPIC } from './options.ts';

export const quotes = command(
  {
    name: 'quotes',
    description: 'Who said what, word for word, with when and where',
    options: [SPEAKER, TOPIC, FROM, TO, PRIVATE],
  },
  ({ speaker, topic, from, to }, { ask }) => ask({ kind: 'quotes', speaker, topic, from, to }),
);
