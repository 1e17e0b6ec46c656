/** The body of a message: what may be in it, and how much (docs: resources/message; notes on Discord). */
import { MessageFlags } from 'discord-api-types/v10';
import { emptyMessage } from '../failures.ts';
import type { Json } from '../json.ts';
import { attachmentName, checkComponents, checkRows } from './components.ts';
import { Field, length } from './field.ts';

const { Ephemeral, IsComponentsV2, SuppressEmbeds, SuppressNotifications, IsVoiceMessage } = MessageFlags;
const CHANNEL_FLAGS = SuppressEmbeds | SuppressNotifications | IsVoiceMessage | IsComponentsV2;
const EDIT_FLAGS = SuppressEmbeds | IsComponentsV2;
const IMAGE = /\.(?:png|jpe?g|webp|gif)$/i;

/** Where a body is going: that decides which flags it may carry and what counts as empty. */
export interface MessageSetting {
  readonly door: 'channel' | 'interaction' | 'edit';
  /** Names of what will be attached, kept files included. */
  readonly files: ReadonlySet<string>;
  /** A message that has IS_COMPONENTS_V2 keeps it. */
  readonly components: boolean;
  /** What stays when an edit leaves it out. */
  readonly keeps?: { readonly content: boolean; readonly embeds: boolean; readonly components: boolean };
}

/** Throws 50035 with every wrong field, or 50006 when nothing is in it. */
export function checkMessage(body: Json, setting: MessageSetting): void {
  const root = new Field(body);
  if (!root.object()) root.settle();
  const flags = root.at('flags').optionalInteger(0, 2 ** 31 - 1, 0);
  const allowed =
    setting.door === 'edit' ? EDIT_FLAGS : setting.door === 'channel' ? CHANNEL_FLAGS : CHANNEL_FLAGS | Ephemeral;
  if ((flags & ~allowed) !== 0)
    root.at('flags').fail('MESSAGE_FLAGS_INVALID', `Flags ${flags & ~allowed} cannot be set`);
  const content = root.at('content').optionalText(2000);
  const nonce = root.at('nonce');
  if (!nonce.missing && typeof nonce.value !== 'number') nonce.text(1, 25);
  root.at('enforce_nonce').boolean();
  root.at('attachments').list(0, 10);
  if (setting.files.size > 10)
    root.at('attachments').fail('BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 10 in length.');
  const embeds = root.at('embeds').list(0, 10);
  checkEmbeds(root.at('embeds'), embeds, setting.files);
  checkMentions(root.at('allowed_mentions'));
  const components = root.at('components');
  if ((flags & IsComponentsV2) !== 0 || setting.components) {
    for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
      const field = root.at(key);
      const empty = field.missing || field.value === '' || (Array.isArray(field.value) && field.value.length === 0);
      if (!empty)
        field.fail(
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
    }
    checkComponents(components, setting.files);
  } else checkRows(components);
  root.settle();
  const keeps = setting.keeps;
  const has = (key: 'content' | 'embeds' | 'components', size: number) =>
    size > 0 || (keeps !== undefined && root.at(key).value === undefined && keeps[key]);
  const shown = Array.isArray(components.value) ? components.value.length : 0;
  if (
    !has('content', content.trim().length) &&
    !has('embeds', embeds.length) &&
    !has('components', shown) &&
    (setting.files.size === 0 || setting.components || (flags & IsComponentsV2) !== 0)
  )
    throw emptyMessage();
}

function checkEmbeds(list: Field, embeds: readonly Field[], files: ReadonlySet<string>): void {
  let total = 0;
  const count = (field: Field, max: number, min = 0) => {
    total += length(min > 0 ? field.text(min, max) : field.optionalText(max));
  };
  for (const embed of embeds) {
    if (!embed.object()) continue;
    count(embed.at('title'), 256);
    count(embed.at('description'), 4096);
    if (!embed.at('footer').missing) count(embed.at('footer').at('text'), 2048, 1);
    if (!embed.at('author').missing) count(embed.at('author').at('name'), 256, 1);
    for (const field of embed.at('fields').list(0, 25)) {
      count(field.at('name'), 256, 1);
      count(field.at('value'), 1024, 1);
    }
    embed.at('color').optionalInteger(0, 0xffffff, 0);
    if (!embed.at('url').missing) embed.at('url').url(['http', 'https'], 2048);
    for (const key of ['image', 'thumbnail']) {
      const url = embed.at(key).at('url');
      if (embed.at(key).missing) continue;
      const name = attachmentName(url.url(['http', 'https', 'attachment'], 2048));
      if (name !== null && (!files.has(name) || !IMAGE.test(name)))
        url.fail('EMBED_ATTACHMENT_NOT_FOUND', `No attached png, jpg, webp or gif is called "${name}"`);
    }
  }
  if (total > 6000) list.fail('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

function checkMentions(field: Field): void {
  if (field.missing || !field.object()) return;
  const parse = field.at('parse').list(0, 3);
  for (const each of parse) each.oneOf(['roles', 'users', 'everyone']);
  for (const key of ['users', 'roles']) {
    const ids = field.at(key).list(0, 100);
    if (ids.length > 0 && parse.some((each) => each.value === key))
      field.fail('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse:["${key}"] and ${key}: [ids...] are exclusive.`);
  }
}
