/**
 * Message and modal components with their limits (docs: components/reference; notes on Discord). A second opinion on
 * presenters/limits.ts, and on purpose not built from it.
 */
import { ComponentType as Type } from 'discord-api-types/v10';
import { serverError } from '../failures.ts';
import { isObject, type JsonObject } from '../json.ts';
import { type Field, length } from './field.ts';

const MAX_COMPONENTS = 40;
const MAX_DISPLAYED_TEXT = 4000;
/** Bytes of text + 12 × text displays above which Discord was seen to answer 500 (discord-api-docs issue 8554). */
const MAX_PROCESSED_BYTES = 10_170;
const DISPLAY_BYTES = 12;

const SELECTS: readonly number[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const IN_CONTAINER: readonly number[] = [
  Type.ActionRow,
  Type.Section,
  Type.TextDisplay,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
];

/** What one message's components share. */
interface Tally {
  components: number;
  characters: number;
  bytes: number;
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
  /** Names that `attachment://` may lead to. */
  readonly files: ReadonlySet<string>;
}

const tally = (files: ReadonlySet<string>): Tally => ({
  components: 0,
  characters: 0,
  bytes: 0,
  customIds: new Set(),
  ids: new Set(),
  files,
});

/** Components of a message with IS_COMPONENTS_V2; `files` are the names of what it has attached. */
export function checkComponents(list: Field, files: ReadonlySet<string>): void {
  const all = tally(files);
  for (const part of list.list(0, MAX_COMPONENTS)) component(part, [...IN_CONTAINER, Type.Container], all);
  if (all.components > MAX_COMPONENTS)
    list.fail('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `The total number of components exceeds ${MAX_COMPONENTS}`);
  if (all.characters > MAX_DISPLAYED_TEXT)
    list.fail(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size exceeds maximum size of ${MAX_DISPLAYED_TEXT}`,
    );
  list.settle();
  if (all.bytes > MAX_PROCESSED_BYTES) throw serverError();
}

/** Components of a message without the flag: up to five rows. */
export function checkRows(list: Field): void {
  const all = tally(new Set());
  for (const part of list.list(0, 5)) component(part, [Type.ActionRow], all);
}

/** Components of a modal: rows of one text input, labels, and text. */
export function checkModal(list: Field): void {
  const all = tally(new Set());
  for (const part of list.list(1, 5)) {
    const type = open(part, [Type.ActionRow, Type.TextDisplay, Type.Label], all);
    if (type === Type.ActionRow)
      for (const child of part.at('components').list(1, 1)) {
        if (open(child, [Type.TextInput], all)) textInput(child, all);
        child.at('label').text(1, 45);
      }
    if (type === Type.TextDisplay) textDisplay(part, all);
    if (type === Type.Label) {
      part.at('label').text(1, 45);
      part.at('description').optionalText(100);
      const inner = part.at('component');
      const kind = open(inner, [Type.TextInput, ...SELECTS], all);
      if (kind === Type.TextInput) textInput(inner, all);
      else if (kind !== undefined && SELECTS.includes(kind)) select(inner, all);
    }
  }
}

/** Counts a component and gives its type where that may stand here. */
function open(field: Field, allowed: readonly number[], all: Tally): number | undefined {
  if (!field.object()) return undefined;
  all.components += 1;
  const id = field.at('id').optionalInteger(0, 2 ** 31 - 1, 0);
  if (id !== 0 && all.ids.has(id)) field.at('id').fail('COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
  all.ids.add(id);
  const type = field.at('type');
  if (!type.required()) return undefined;
  if (typeof type.value === 'number' && allowed.includes(type.value)) return type.value;
  type.fail('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${allowed.join(', ')}).`);
  return undefined;
}

function component(field: Field, allowed: readonly number[], all: Tally): void {
  switch (open(field, allowed, all)) {
    case Type.ActionRow:
      row(field, all);
      return;
    case Type.Section: {
      for (const part of field.at('components').list(1, 3)) {
        if (open(part, [Type.TextDisplay], all)) textDisplay(part, all);
      }
      const accessory = field.at('accessory');
      const type = open(accessory, [Type.Button, Type.Thumbnail], all);
      if (type === Type.Button) button(accessory, all);
      if (type === Type.Thumbnail) mediaItem(accessory, all);
      return;
    }
    case Type.TextDisplay:
      textDisplay(field, all);
      return;
    case Type.MediaGallery:
      for (const item of field.at('items').list(1, 10)) if (item.object()) mediaItem(item, all);
      return;
    case Type.File:
      media(field.at('file'), ['attachment'], all);
      return;
    case Type.Separator:
      field.at('divider').boolean();
      if (!field.at('spacing').missing) field.at('spacing').oneOf([1, 2]);
      return;
    case Type.Container:
      field.at('accent_color').optionalInteger(0, 0xffffff, 0);
      field.at('spoiler').boolean();
      for (const part of field.at('components').list(1, MAX_COMPONENTS)) component(part, IN_CONTAINER, all);
      return;
    default:
  }
}

function row(field: Field, all: Tally): void {
  const parts = field.at('components').list(1, 5);
  const types = parts.map((part) => open(part, [Type.Button, ...SELECTS], all));
  if (types.some((type) => type !== undefined && SELECTS.includes(type)) && parts.length > 1)
    field.at('components').fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  parts.forEach((part, index) => {
    if (types[index] === Type.Button) button(part, all);
    else if (types[index] !== undefined) select(part, all);
  });
}

function textDisplay(field: Field, all: Tally): void {
  const content = field.at('content').text(1, MAX_DISPLAYED_TEXT);
  all.characters += length(content);
  all.bytes += Buffer.byteLength(content) + DISPLAY_BYTES;
}

function customId(field: Field, all: Tally): void {
  const id = field.at('custom_id');
  const value = id.text(1, 100);
  if (value !== '' && all.customIds.has(value))
    id.fail('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  all.customIds.add(value);
}

function button(field: Field, all: Tally): void {
  const style = field.at('style').integer(1, 6);
  const label = field.at('label').optionalText(80);
  field.at('disabled').boolean();
  if (style === 5) {
    field.at('url').url(['http', 'https', 'discord'], 512);
    if (!field.at('custom_id').missing)
      field.at('custom_id').fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A link has no custom id');
  } else if (style < 5) {
    customId(field, all);
    if (!field.at('url').missing)
      field.at('url').fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'Only a link has a url');
  }
  if (style !== 6 && label === '' && field.at('emoji').missing)
    field.at('label').fail('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji');
}

function select(field: Field, all: Tally): void {
  customId(field, all);
  field.at('placeholder').optionalText(150);
  field.at('disabled').boolean();
  const min = field.at('min_values').optionalInteger(0, 25, 1);
  const max = field.at('max_values').optionalInteger(1, 25, 1);
  if (min > max) field.at('min_values').fail('SELECT_COMPONENT_MIN_ABOVE_MAX', 'min_values is above max_values');
  if (field.at('type').value !== Type.StringSelect) return;
  const options = field.at('options').list(1, 25);
  const values = new Set<string>();
  let chosen = 0;
  for (const option of options) {
    option.at('label').text(1, 100);
    const value = option.at('value').text(1, 100);
    option.at('description').optionalText(100);
    if (values.has(value))
      option.at('value').fail('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    values.add(value);
    if (option.at('default').boolean()) chosen += 1;
  }
  if (max > options.length) field.at('max_values').fail('SELECT_COMPONENT_MAX_ABOVE_OPTIONS', 'More than the options');
  if (chosen > max) field.at('options').fail('SELECT_COMPONENT_DEFAULTS_EXCEEDED', 'More defaults than max_values');
}

function textInput(field: Field, all: Tally): void {
  customId(field, all);
  field.at('style').oneOf([1, 2]);
  field.at('min_length').optionalInteger(0, 4000, 0);
  field.at('max_length').optionalInteger(1, 4000, 4000);
  field.at('value').optionalText(4000);
  field.at('placeholder').optionalText(100);
}

function mediaItem(field: Field, all: Tally): void {
  media(field.at('media'), ['http', 'https', 'attachment'], all);
  field.at('description').optionalText(1024);
  field.at('spoiler').boolean();
}

function media(field: Field, schemes: readonly string[], all: Tally): void {
  if (!field.object()) return;
  const url = field.at('url').url(schemes, 2048);
  const name = attachmentName(url);
  if (name !== null && !all.files.has(name))
    field
      .at('url')
      .fail('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `The referenced attachment "${name}" was not found`);
}

/** The file that `attachment://name` means; null for other addresses. */
export function attachmentName(url: string): string | null {
  return url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
}

/** Every component of a tree, parents before children. */
export function* walk(components: readonly JsonObject[]): Generator<JsonObject> {
  for (const each of components) {
    yield each;
    const { components: inner, accessory, component: single } = each;
    if (Array.isArray(inner)) yield* walk(inner.filter(isObject));
    if (isObject(accessory)) yield* walk([accessory]);
    if (isObject(single)) yield* walk([single]);
  }
}
