/** /figures: numbers with what they measure, of when, and who says so. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { command } from './command.ts';
import { FROM, PRIVATE, SOURCE, SPEAKER, TO, TOPIC } from './options.ts';

export const figures = command(
  {
    name: 'figures',
    description: 'Figures on a topic: what they measure, of when, who says so; with a chart',
    options: [
      TOPIC,
      { type: Type.String, name: 'measure', description: 'Only this measure: trade volume, exports', max_length: 100 },
      { type: Type.String, name: 'unit', description: 'Only this unit: USD, percent, barrels', max_length: 40 },
      FROM,
      TO,
      SOURCE,
      SPEAKER,
      PRIVATE,
    ],
  },
  ({ topic, measure, unit, from, to, source, speaker }, { ask }) =>
    ask({ kind: 'figures', topic, measure, unit, from, to, source, speaker }),
);
