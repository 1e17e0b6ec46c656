/** /compare: one story as its sources tell it. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { command } from './command.ts';
import { PRIVATE, TOPIC } from './options.ts';

export const compare = command(
  {
    name: 'compare',
    description: 'One story as its sources tell it: what they share, where they differ, who was first',
    options: [
      { ...TOPIC, required: true },
      {
        type: Type.String,
        name: 'sources',
        description: 'Only these sources, apart by commas',
        max_length: 300,
      },
      PRIVATE,
    ],
  },
  ({ topic, sources }, { ask }) => ask({ kind: 'compare', topic, sources: sources?.split(',') }),
);
