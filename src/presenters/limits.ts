/**
 * Every limit that Discord sets to what this bot sends, in one place, and the check that each payload passes before
 * it is sent. Lengths are UTF-16 units, as Discord's clients count; bytes are UTF-8.
 * Source: Discord's documentation as of August 2026; BYTES is reported, not documented: sends beyond it fail with 500.
 */
import {
  type APIApplicationCommandOptionChoice,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

export const LIMITS = {
  components: 40,
  /** Over all text displays of a message. */
  text: 4000,
  /** UTF-8 bytes of all text, with `bytesPerDisplay` more for each text display. */
  bytes: 10_000,
  bytesPerDisplay: 12,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  rowButtons: 5,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  optionValue: 100,
  placeholder: 150,
  galleryItems: 10,
  altText: 1024,
  /** Without an interaction's own word on it. */
  fileBytes: 10 * 1024 * 1024,
  files: 10,
  nonce: 25,
  threadName: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commands: 100,
  commandCharacters: 8000,
  commandDescription: 100,
  commandOptions: 25,
} as const;

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Alt text. */
  readonly description: string;
}

/** A message in Components V2, ready to send. */
export interface Payload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly Attachment[];
}

/** What is wrong with a payload, each with the path of the field; empty when Discord would take it. */
export function problems(payload: Payload, fileBytes: number = LIMITS.fileBytes): string[] {
  const found: string[] = [];
  const count = { components: 0, text: 0, bytes: 0 };
  const ids = new Set<string>();
  const named = new Set<string>();
  const limit = (path: string, what: string, value: number, max: number, min = 0) => {
    if (value > max || value < min) found.push(`${path}: ${what} ${value}, allowed ${min}–${max}`);
  };

  const visit = (component: APIMessageTopLevelComponent | APIComponentInContainer, path: string): void => {
    count.components++;
    switch (component.type) {
      case ComponentType.TextDisplay:
        limit(`${path}.content`, 'length', component.content.length, LIMITS.text, 1);
        count.text += component.content.length;
        count.bytes += Buffer.byteLength(component.content) + LIMITS.bytesPerDisplay;
        break;
      case ComponentType.Container:
        limit(`${path}.components`, 'components', component.components.length, LIMITS.components, 1);
        component.components.forEach((child, i) => {
          visit(child, `${path}.components[${i}]`);
        });
        break;
      case ComponentType.MediaGallery:
        limit(`${path}.items`, 'items', component.items.length, LIMITS.galleryItems, 1);
        component.items.forEach((item, i) => {
          limit(`${path}.items[${i}].description`, 'length', item.description?.length ?? 0, LIMITS.altText);
          named.add(item.media.url);
        });
        break;
      case ComponentType.File:
        named.add(component.file.url);
        break;
      case ComponentType.Separator:
        break;
      case ComponentType.ActionRow:
        row(component.components, path);
        break;
      default:
        found.push(`${path}: component type ${component.type} is not one that this bot sends`);
    }
  };

  const row = (children: readonly APIComponentInMessageActionRow[], path: string): void => {
    limit(`${path}.components`, 'components', children.length, LIMITS.rowButtons, 1);
    if (children.length > 1 && children.some((child) => child.type !== ComponentType.Button))
      found.push(`${path}: a select stands alone in its row`);
    children.forEach((child, i) => {
      count.components++;
      const at = `${path}.components[${i}]`;
      if (child.type === ComponentType.Button) {
        if (child.style === ButtonStyle.Premium) {
          found.push(`${at}: a premium button`);
          return;
        }
        if (child.style === ButtonStyle.Link) limit(`${at}.url`, 'length', child.url.length, LIMITS.url, 1);
        else id(child.custom_id, at);
        limit(`${at}.label`, 'length', child.label?.length ?? 0, LIMITS.buttonLabel, child.emoji ? 0 : 1);
      } else if (child.type === ComponentType.StringSelect) {
        id(child.custom_id, at);
        limit(`${at}.options`, 'options', child.options.length, LIMITS.selectOptions, 1);
        limit(`${at}.placeholder`, 'length', child.placeholder?.length ?? 0, LIMITS.placeholder);
        child.options.forEach((option, k) => {
          const where = `${at}.options[${k}]`;
          limit(`${where}.label`, 'length', option.label.length, LIMITS.optionLabel, 1);
          limit(`${where}.value`, 'length', option.value.length, LIMITS.optionValue, 1);
          limit(`${where}.description`, 'length', option.description?.length ?? 1, LIMITS.optionDescription, 1);
        });
        if (new Set(child.options.map((o) => o.value)).size < child.options.length)
          found.push(`${at}.options: the same value twice`);
      } else found.push(`${at}: component type ${child.type} is not one that this bot sends`);
    });
  };

  const id = (customId: string, path: string): void => {
    limit(`${path}.custom_id`, 'length', customId.length, LIMITS.customId, 1);
    if (ids.has(customId)) found.push(`${path}.custom_id: "${customId}" stands twice`);
    ids.add(customId);
  };

  limit('components', 'components', payload.components.length, LIMITS.components, 1);
  payload.components.forEach((component, i) => {
    visit(component, `components[${i}]`);
  });
  limit('components', 'components in all', count.components, LIMITS.components);
  limit('components', 'characters of text', count.text, LIMITS.text);
  limit('components', 'bytes of text', count.bytes, LIMITS.bytes);
  limit('files', 'files', payload.files.length, LIMITS.files);
  const names = new Set(payload.files.map((file) => `attachment://${file.name}`));
  if (names.size < payload.files.length) found.push('files: the same name twice');
  payload.files.forEach((file, i) => {
    limit(`files[${i}].description`, 'length', file.description.length, LIMITS.altText);
    // Discord adds up the files of a message against the limit.
    limit(`files[${i}]`, 'bytes', file.bytes.byteLength, fileBytes, 1);
    if (!named.has(`attachment://${file.name}`)) found.push(`files[${i}]: no component shows ${file.name}`);
  });
  for (const url of named) {
    if (url.startsWith('attachment://') && !names.has(url)) found.push(`components: ${url} is not attached`);
  }
  const all = payload.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  limit('files', 'bytes in all', all, fileBytes);
  return found;
}

/** What is wrong with a set of command declarations; empty when Discord would take it. */
export function declarationProblems(
  declarations: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
): string[] {
  const found: string[] = [];
  if (declarations.length > LIMITS.commands) found.push(`${declarations.length} commands, allowed ${LIMITS.commands}`);
  for (const declaration of declarations) visitDeclaration(declaration, `/${declaration.name}`, found);
  const names = declarations.map((d) => d.name);
  for (const name of names.filter((n, i) => names.indexOf(n) !== i)) found.push(`/${name} stands twice`);
  for (const declaration of declarations) {
    const size = characters(declaration);
    if (size > LIMITS.commandCharacters)
      found.push(`/${declaration.name}: ${size} characters, allowed ${LIMITS.commandCharacters}`);
  }
  return found;
}

/** The parts of declarations and options that the rules are about. */
interface Declared {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly options?: readonly Declared[] | undefined;
}

function visitDeclaration(declared: Declared, path: string, found: string[]): void {
  const { name, description, options = [], choices = [] } = declared;
  if (!/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase()) found.push(`${path}: name "${name}"`);
  if (description.length < 1 || description.length > LIMITS.commandDescription)
    found.push(`${path}: description of ${description.length} characters`);
  if (options.length > LIMITS.commandOptions) found.push(`${path}: ${options.length} options`);
  if (choices.length > LIMITS.choices) found.push(`${path}: ${choices.length} choices`);
  if (choices.length > 0 && declared.autocomplete === true) found.push(`${path}: choices and autocomplete at once`);
  const firstFree = options.findIndex((o) => o.required !== true);
  if (firstFree >= 0 && options.slice(firstFree).some((o) => o.required === true))
    found.push(`${path}: a required option after one that is not`);
  if (new Set(options.map((o) => o.name)).size < options.length) found.push(`${path}: an option stands twice`);
  for (const option of options) visitDeclaration(option, `${path} ${option.name}`, found);
}

/** Discord's sum for a command: names, descriptions and values of it, its options and their choices. */
function characters({ name, description, options = [], choices = [] }: Declared): number {
  return (
    name.length +
    description.length +
    choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0) +
    options.reduce((sum, option) => sum + characters(option), 0)
  );
}

/** Autocomplete choices that Discord takes: the first 25, none with a value or name of the wrong length. */
export function fittingChoices(
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): APIApplicationCommandOptionChoice<string>[] {
  const fits = (text: string, max: number) => text.length >= 1 && text.length <= max;
  return choices
    .filter(({ name, value }) => fits(name, LIMITS.choiceName) && fits(value, LIMITS.choiceValue))
    .slice(0, LIMITS.choices);
}
