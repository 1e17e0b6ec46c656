/** /summary: a topic or one article in a few sentences. */
import { command } from './command.ts';
import { ARTICLE, FROM, PRIVATE, SENTENCES, SOURCE, TO, TOPIC } from './options.ts';

export const summary = command(
  {
    name: 'summary',
    description: 'A topic or an article in a few sentences, each with its source',
    options: [TOPIC, ARTICLE, FROM, TO, SOURCE, SENTENCES, PRIVATE],
  },
  ({ topic, article, from, to, source, sentences }, { ask }) =>
    ask({ kind: 'summary', topic, article, from, to, source, sentences }),
);
