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

export const TOPIC = {
  type: Type.String,
  name: 'topic',
  description: 'What it is about: names or words',
  autocomplete: true,
  max_length: 200,
} as const;

export const ARTICLE = {
  type: Type.String,
  name: 'article',
  description: 'One article, by its title',
  autocomplete: true,
  // Titles are typed whole on the command line.
  max_length: 1000,
} as const;

export const SENTENCES = {
  type: Type.Integer,
  name: 'sentences',
  description: 'How many sentences, 5 unless told',
  min_value: 1,
  max_value: 10,
} as const;

export const SPEAKER = {
  type: Type.String,
  name: 'speaker',
  description: 'Only what this person or body says',
  autocomplete: true,
  max_length: 100,
} as const;
