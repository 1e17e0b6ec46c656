/** /search: articles that hold the words asked for, each with the sentence that matches. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { command } from './command.ts';
import { FROM, PRIVATE, SOURCE, TO } from './options.ts';

export const search = command(
  {
    name: 'search',
    description: 'Find articles by their words',
    options: [
      {
        type: Type.String,
        name: 'query',
        description: 'Words, or a "phrase in quotes"',
        required: true,
        max_length: 200,
      },
      FROM,
      TO,
      SOURCE,
      PRIVATE,
    ],
  },
  ({ query, from, to, source }, { ask }) => ask({ kind: 'search', query, from, to, source }),
);
