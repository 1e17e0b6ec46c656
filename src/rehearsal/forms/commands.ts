/** Declarations of commands (docs: interactions/application-commands). */
import { Locale } from 'discord-api-types/v10';
import type { Json } from '../json.ts';
import { Field, length } from './field.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const MAX_SIZE = 8000;
const SUB = 1;
const GROUP = 2;
const BASIC: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 10, 11];
const CHOOSABLE: readonly number[] = [3, 4, 10];

/** A whole set, as PUT takes it: 100 chat commands, 15 for users, 15 for messages, names unique for each kind. */
export function checkCommands(body: Json): void {
  const root = new Field(body);
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const command of root.list(0, 130)) {
    checkCommand(command);
    const type = command.at('type').optionalInteger(1, 4, 1);
    const key = `${type} ${String(command.at('name').value)}`;
    if (seen.has(key))
      command.at('name').fail('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  if ((counts.get(1) ?? 0) > 100 || (counts.get(2) ?? 0) > 15 || (counts.get(3) ?? 0) > 15)
    root.fail('APPLICATION_COMMANDS_MAX', 'Maximum number of application commands reached');
  root.settle();
}

/** One declaration; faults are noted in its field. */
export function checkCommand(command: Field): void {
  if (!command.object()) return;
  const chat = command.at('type').optionalInteger(1, 4, 1) === 1;
  let size = chat ? named(command) : length(command.at('name').text(1, 32));
  if (!chat) {
    if (!command.at('options').missing) command.at('options').fail('APPLICATION_COMMAND_OPTIONS_INVALID', 'Chat only');
  } else size += options(command.at('options'), 0);
  if (size > MAX_SIZE) command.fail('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_SIZE})`);
  const permissions = command.at('default_member_permissions');
  if (!permissions.missing && !/^\d+$/.test(permissions.text(1, 20)))
    permissions.fail('BASE_TYPE_INVALID', 'Permissions are a number in a string');
  for (const type of command.at('integration_types').list(0, 2)) type.oneOf([0, 1]);
  for (const type of command.at('contexts').list(0, 3)) type.oneOf([0, 1, 2]);
}

/** Name and description with their localisations; gives the longest of each, added up. */
function named(field: Field): number {
  const name = field.at('name');
  checkName(name, name.text(1, 32));
  const description = length(field.at('description').text(1, 100));
  let size = Math.max(length(String(name.value ?? '')), localised(field.at('name_localizations'), 32, true));
  size += Math.max(description, localised(field.at('description_localizations'), 100, false));
  return size;
}

function checkName(field: Field, value: string): void {
  if (value !== '' && (!NAME.test(value) || value !== value.toLowerCase()))
    field.fail('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function localised(field: Field, max: number, isName: boolean): number {
  if (field.missing || !field.object()) return 0;
  let longest = 0;
  for (const key of Object.keys(field.value as object)) {
    const each = field.at(key);
    if (!LOCALES.includes(key)) each.fail('BASE_TYPE_CHOICES', `Value must be one of (${LOCALES.join(', ')}).`);
    const value = each.optionalText(max, 1);
    if (isName) checkName(each, value);
    longest = Math.max(longest, length(value));
  }
  return longest;
}

function options(list: Field, depth: number): number {
  const all = list.list(0, 25);
  const names = new Set<string>();
  let size = 0;
  let optional = false;
  let nested = 0;
  for (const option of all) {
    if (!option.object()) continue;
    size += named(option);
    const name = String(option.at('name').value);
    if (names.has(name))
      option.at('name').fail('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(name);
    const type = option.at('type').oneOf([...(depth < 1 ? [GROUP] : []), ...(depth < 2 ? [SUB] : []), ...BASIC]) ?? 3;
    if (type === SUB || type === GROUP) {
      nested += 1;
      if (type === GROUP) option.at('options').list(1, 25);
      size += options(option.at('options'), type === SUB ? 2 : 1);
      continue;
    }
    const required = option.at('required').boolean();
    if (required && optional)
      option.fail(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optional ||= !required;
    size += basic(option, type);
  }
  if (nested > 0 && nested < all.length)
    list.fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and options cannot be mixed');
  return size;
}

function basic(option: Field, type: number): number {
  const choices = option.at('choices').list(0, 25);
  const autocomplete = option.at('autocomplete').boolean();
  if (autocomplete && choices.length > 0)
    option.at('autocomplete').fail('APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', 'Not both');
  if ((autocomplete || choices.length > 0) && !CHOOSABLE.includes(type))
    option.at('type').fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Only strings and numbers have choices');
  const names = new Set<string>();
  let size = 0;
  for (const choice of choices) {
    const name = choice.at('name').text(1, 100);
    if (names.has(name))
      choice.at('name').fail('APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', 'Choice name already exists');
    names.add(name);
    const translated = localised(choice.at('name_localizations'), 100, false);
    size += Math.max(length(name), translated) + length(choiceValue(choice.at('value'), type));
  }
  if (type === 3) {
    const min = option.at('min_length').optionalInteger(0, 6000, 0);
    const max = option.at('max_length').optionalInteger(1, 6000, 6000);
    if (min > max) option.at('min_length').fail('NUMBER_TYPE_MAX', 'min_length is above max_length');
  } else
    for (const key of ['min_length', 'max_length'])
      if (!option.at(key).missing) option.at(key).fail('BASE_TYPE_INVALID', 'Only strings have a length');
  for (const key of ['min_value', 'max_value'])
    if (!option.at(key).missing && type !== 4 && type !== 10)
      option.at(key).fail('BASE_TYPE_INVALID', 'Only numbers have a least and a greatest value');
  if (type !== 7 && !option.at('channel_types').missing)
    option.at('channel_types').fail('BASE_TYPE_INVALID', 'Only channels have channel types');
  return size;
}

/** A choice's value, of its option's type. */
export function choiceValue(field: Field, type: number): string {
  if (type === 3) return field.text(1, 100);
  if (!field.required()) return '';
  if (typeof field.value !== 'number' || (type === 4 && !Number.isInteger(field.value)))
    field.fail('NUMBER_TYPE_COERCE', `Value "${String(field.value)}" is not a number of the option's kind.`);
  return String(field.value);
}
