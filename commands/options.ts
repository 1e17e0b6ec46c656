/** Options that several commands share. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';

export const FROM = {
  type: Type.String,
  name: 'from',
  description: 'From when: 2018, June 2018, 2018-06-05, last year',
  max_length: 60,
} as const;

export const TO = {
  type: Type.String,
  name: 'to',
  description: 'Until when: 2018, June 2018, 2018-06-05, last year',
  max_length: 60,
} as const;

export const SOURCE = {
  type: Type.String,
  name: 'source',
  description: 'Only from this source',
  autocomplete: true,
  max_length: 100,
} as const;

export const PRIVATE = {
  type: Type.Boolean,
  name: 'private',
  description: 'Show the answer to me alone',
} as const;
