/** Every limit of a payload: what keeps it passes, what breaks it is named at its path. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/rehearsal/failures.ts';
import { checkCommands } from '../../src/rehearsal/forms/commands.ts';
import { checkMessage } from '../../src/rehearsal/forms/messages.ts';
import { isObject, type Json, type JsonObject } from '../../src/rehearsal/json.ts';

const V2 = 1 << 15;
const text = (size: number) => 'x'.repeat(size);
const show = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more: JsonObject = {}) => ({ type: 2, style: 1, label: 'Go', custom_id, ...more });
const row = (...components: JsonObject[]) => ({ type: 1, components });
const menu = (count: number, more: JsonObject = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: Array.from({ length: count }, (_, n) => ({ label: `l${n}`, value: `v${n}` })),
  ...more,
});
const v2 = (...components: JsonObject[]): JsonObject => ({ flags: V2, components });
const embed = (more: JsonObject): JsonObject => ({ embeds: [more] });
const field = { name: 'n', value: 'v' };

/** "path CODE" of every wrong field, or the code of another refusal. */
function faults(check: () => void): string[] {
  try {
    check();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code !== 50035) return [String(error.code || error.status)];
    return [...leaves(error.errors, [])];
  }
  return [];
}

function* leaves(tree: Json | undefined, path: string[]): Generator<string> {
  if (!isObject(tree)) return;
  for (const [key, value] of Object.entries(tree)) {
    if (key === '_errors') for (const each of value as JsonObject[]) yield `${path.join('.')} ${String(each.code)}`;
    else yield* leaves(value, [...path, key]);
  }
}

const message = (body: Json, files: readonly string[] = [], door: 'channel' | 'interaction' = 'channel') =>
  faults(() => checkMessage(body, { door, files: new Set(files), components: false }));

describe('a message', () => {
  it.each<[string, JsonObject, string[]?]>([
    ['2,000 characters', { content: text(2000) }],
    ['2,000 characters outside the basic plane', { content: '𝒙'.repeat(2000) }],
    ['25 fields', embed({ fields: Array(25).fill(field) })],
    ['6,000 characters over all embeds', { embeds: [{ description: text(4000) }, { description: text(2000) }] }],
    ['40 components', v2({ type: 17, components: Array(39).fill(show('x')) })],
    ['4,000 characters of text', v2(show(text(3000)), show(text(1000)))],
    ['a section with a button', v2({ type: 9, components: [show('x')], accessory: button('a') })],
    [
      'a gallery of an attached picture',
      v2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
      ['a.png'],
    ],
    ['a full row and a full select', v2(row(...'abcde'.split('').map((id) => button(id))), row(menu(25)))],
    ['a link', v2(row({ type: 2, style: 5, label: 'x', url: 'https://example.org' }))],
  ])('%s pass', (_, body, files) => {
    expect(message(body, files)).toEqual([]);
  });

  it.each<[string, JsonObject, string[], string[]?]>([
    ['nothing', {}, ['50006']],
    ['2,001 characters', { content: text(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['ephemeral in a channel', { content: 'x', flags: 64 }, ['flags MESSAGE_FLAGS_INVALID']],
    ['a nonce of 26', { content: 'x', nonce: text(26) }, ['nonce BASE_TYPE_BAD_LENGTH']],
    ['11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, ['embeds BASE_TYPE_BAD_LENGTH']],
    ['a title of 257', embed({ title: text(257) }), ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
    ['a description of 4,097', embed({ description: text(4097) }), ['embeds.0.description BASE_TYPE_MAX_LENGTH']],
    ['26 fields', embed({ fields: Array(26).fill(field) }), ['embeds.0.fields BASE_TYPE_BAD_LENGTH']],
    [
      'a field of 1,025',
      embed({ fields: [{ name: 'n', value: text(1025) }] }),
      ['embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH'],
    ],
    [
      '6,001 characters over all embeds',
      { embeds: [{ description: text(4000) }, { description: text(2001) }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'an embed with a CSV as its picture',
      embed({ image: { url: 'attachment://a.csv' } }),
      ['embeds.0.image.url EMBED_ATTACHMENT_NOT_FOUND'],
      ['a.csv'],
    ],
    [
      'content with the flag',
      { ...v2(show('x')), content: 'x' },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'embeds with the flag',
      { ...v2(show('x')), embeds: [{ title: 'x' }] },
      ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    ['text without the flag', { components: [show('x')] }, ['components.0.type UNION_TYPE_CHOICES']],
    [
      '41 components, nested ones counted',
      v2({ type: 17, components: Array(40).fill(show('x')) }),
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      '4,001 characters of text',
      v2(show(text(3000)), { type: 17, components: [show(text(1001))] }),
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    ['more bytes than Discord was seen to take', v2(show('中'.repeat(3400))), ['500']],
    ['an empty text', v2(show(' ')), ['components.0.content BASE_TYPE_REQUIRED']],
    [
      'a custom id twice',
      v2(row(button('a'), button('a'))),
      ['components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    ['a custom id of 101', v2(row(button(text(101)))), ['components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH']],
    [
      'a label of 81',
      v2(row(button('a', { label: text(81) }))),
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'six buttons in a row',
      v2(row(...'abcdef'.split('').map((id) => button(id)))),
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a select beside a button',
      v2(row(menu(1), button('a'))),
      ['components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    ['26 options', v2(row(menu(26))), ['components.0.components.0.options BASE_TYPE_BAD_LENGTH']],
    [
      'an option of 101',
      v2(row(menu(0, { options: [{ label: text(101), value: 'v' }] }))),
      ['components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a value twice',
      v2(
        row(
          menu(0, {
            options: [
              { label: 'a', value: 'v' },
              { label: 'b', value: 'v' },
            ],
          }),
        ),
      ),
      ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'a link with a script',
      v2(row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })),
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'a link of 513',
      v2(row({ type: 2, style: 5, label: 'x', url: `https://example.org/${text(493)}` })),
      ['components.0.components.0.url BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a section without an accessory',
      v2({ type: 9, components: [show('x')] }),
      ['components.0.accessory BASE_TYPE_REQUIRED'],
    ],
    [
      'four texts in a section',
      v2({ type: 9, components: Array(4).fill(show('x')), accessory: button('a') }),
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'an unattached picture',
      v2({ type: 12, items: [{ media: { url: 'attachment://b.png' } }] }),
      ['components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
      ['a.png'],
    ],
    [
      'alt text of 1,025',
      v2({ type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: text(1025) }] }),
      ['components.0.items.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      '11 pictures',
      v2({ type: 12, items: Array(11).fill({ media: { url: 'https://example.org/a.png' } }) }),
      ['components.0.items BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [show('x')] }] }),
      ['components.0.components.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'a file from elsewhere',
      v2({ type: 13, file: { url: 'https://example.org/a.csv' } }),
      ['components.0.file.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'a colour beyond white',
      v2({ type: 17, accent_color: 0x1000000, components: [show('x')] }),
      ['components.0.accent_color NUMBER_TYPE_MAX'],
    ],
    [
      'mentions allowed twice over',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1100000000000000101'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
  ])('%s is refused at its place', (_, body, expected, files) => {
    expect(message(body, files)).toEqual(expected);
  });
});

describe('commands', () => {
  const option = (name: string, more: JsonObject = {}): JsonObject => ({ type: 3, name, description: 'd', ...more });
  const declare = (more: JsonObject = {}): JsonObject => ({ name: 'ask', description: 'd', ...more });
  const big = Array.from({ length: 20 }, (_, n) =>
    option(`o${n}`, {
      choices: Array.from({ length: 25 }, (__, m) => ({ name: `${n}-${m}-${text(4)}`, value: `${m}-${text(6)}` })),
    }),
  );

  it('pass with sub-commands, choices and localisations', () => {
    const sub = { type: 1, name: 'now', description: 'd', options: [option('topic', { autocomplete: true })] };
    const whole = declare({ options: [sub], description_localizations: { de: 'x' }, default_member_permissions: '32' });
    expect(faults(() => checkCommands([whole]))).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ['a name with a capital', declare({ name: 'Ask' }), '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a description of 101', declare({ description: text(101) }), '0.description BASE_TYPE_BAD_LENGTH'],
    [
      '26 options',
      declare({ options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) }),
      '0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a required option after another',
      declare({ options: [option('a'), option('b', { required: true })] }),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices with autocomplete',
      declare({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
      '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
    ],
    ['more than 8,000 characters', declare({ options: big }), '0 APPLICATION_COMMAND_TOO_LARGE'],
    [
      'an option twice',
      declare({ options: [option('a'), option('a')] }),
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a language that Discord has not',
      declare({ name_localizations: { la: 'x' } }),
      '0.name_localizations.la BASE_TYPE_CHOICES',
    ],
    [
      'a sub-command beside an option',
      declare({ options: [{ type: 1, name: 'now', description: 'd' }, option('a')] }),
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
  ])('%s', (_, declaration, expected) => {
    expect(faults(() => checkCommands([declaration]))).toEqual([expected]);
  });

  it('two of one name', () => {
    expect(faults(() => checkCommands([declare(), declare()]))).toEqual(['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });
});

const OPENAPI = new URL('../../../shared/bench/discord-openapi.json', import.meta.url);

/** The official description as a witness: what passes here must pass there. Skipped where the file is not at hand. */
describe.skipIf(!existsSync(OPENAPI))('against the official description', () => {
  const ajv = () => {
    const spec = JSON.parse(readFileSync(OPENAPI, 'utf8')) as JsonObject;
    const it = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
    it.addSchema({ $id: 'discord', ...spec });
    return it;
  };
  it.each<[string, JsonObject]>([
    [
      'text, a gallery and buttons',
      v2(show('x'), { type: 12, items: [{ media: { url: 'attachment://a.png' } }] }, row(button('a'))),
    ],
    [
      'a container with a section and a select',
      v2({
        type: 17,
        accent_color: 1,
        components: [
          { type: 9, components: [show('x')], accessory: button('a') },
          { type: 14, divider: true, spacing: 2 },
          row(menu(3)),
        ],
      }),
    ],
    ['an embed', { content: 'x', embeds: [{ title: 't', fields: [field] }] }],
  ])('%s', (_, body) => {
    expect(message(body, ['a.png'])).toEqual([]);
    const validate = ajv().compile({ $ref: 'discord#/components/schemas/MessageCreateRequest' });
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
  });
});
