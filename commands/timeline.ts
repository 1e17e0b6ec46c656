/** /timeline: what happened when. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { command } from './command.ts';
import { FROM, PRIVATE, SOURCE, TO, TOPIC } from './options.ts';

export const timeline = command(
  {
    name: 'timeline',
    description: 'What happened when on a topic, and what lies ahead',
    options: [
      TOPIC,
      FROM,
      TO,
      SOURCE,
      {
        type: Type.Integer,
        name: 'entries',
        description: 'How many dates',
        min_value: 1,
        max_value: 500,
      },
      {
        type: Type.Integer,
        name: 'sentences',
        description: 'How many sentences a date, 1 unless told',
        min_value: 1,
        max_value: 20,
      },
      PRIVATE,
    ],
  },
  ({ topic, from, to, source, entries, sentences }, { ask }) =>
    ask({ kind: 'timeline', topic, from, to, source, entries, sentences }),
);
