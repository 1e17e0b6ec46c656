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
      {
        type: Type.String,
        name: 'order',
        description: 'Best match first, or newest first',
        choices: [
          { name: 'best first', value: 'best' },
          { name: 'newest first', value: 'newest' },
        ],
      },
      PRIVATE,
    ],
  },
  ({ query, from, to, source, order }, { ask }) =>
    ask({ kind: 'search', query, from, to, source, sort: order === 'best' || order === 'newest' ? order : undefined }),
);
