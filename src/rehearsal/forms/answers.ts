/** The first answer to an interaction: which kinds fit which interaction, and what each may carry. */
import { MessageFlags } from 'discord-api-types/v10';
import { choiceValue } from './commands.ts';
import { checkModal } from './components.ts';
import type { Field } from './field.ts';

/** Kinds of interaction (docs: interactions/receiving-and-responding). */
export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;
export const MODAL = 5;

/** Kinds of answer. */
export const MESSAGE = 4;
export const DEFERRED_MESSAGE = 5;
export const DEFERRED_UPDATE = 6;
export const UPDATE = 7;
export const CHOICES = 8;
export const OPEN_MODAL = 9;

/** The answer's kind, or 50035 when this interaction does not take it. `onMessage`: it came from a message. */
export function checkKind(root: Field, interaction: number, onMessage: boolean): number {
  const kinds = {
    [COMMAND]: [MESSAGE, DEFERRED_MESSAGE, OPEN_MODAL],
    [COMPONENT]: [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, OPEN_MODAL],
    [AUTOCOMPLETE]: [CHOICES],
    [MODAL]: [MESSAGE, DEFERRED_MESSAGE, ...(onMessage ? [DEFERRED_UPDATE, UPDATE] : [])],
  }[interaction];
  const kind = root.at('type').oneOf(kinds ?? []);
  root.settle();
  return kind ?? 0;
}

/** A deferral says nothing but who will see the answer. */
export function checkDeferral(root: Field): void {
  const flags = root.at('data').at('flags');
  if ((flags.optionalInteger(0, 2 ** 31 - 1, 0) & ~MessageFlags.Ephemeral) !== 0)
    flags.fail('MESSAGE_FLAGS_INVALID', 'A deferral carries only EPHEMERAL');
  root.settle();
}

/** `type`: the option's, which decides what a choice's value may be. */
export function checkChoices(root: Field, type: number): void {
  for (const choice of root.at('data').at('choices').list(0, 25)) {
    choice.at('name').text(1, 100);
    choiceValue(choice.at('value'), type);
  }
  if (root.at('data').at('choices').missing) root.at('data').at('choices').required();
  root.settle();
}

export function checkModalAnswer(root: Field): void {
  const data = root.at('data');
  data.at('custom_id').text(1, 100);
  data.at('title').text(1, 45);
  checkModal(data.at('components'));
  root.settle();
}
