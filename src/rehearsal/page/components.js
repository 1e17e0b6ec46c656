/** Messages as Discord draws them: components of both generations, embeds, attachments. */
import { byId, h, link, markdown } from './dom.js';

/**
 * @typedef {import('../view.ts').MessageView} MessageView
 * @typedef {import('../json.ts').JsonObject} JsonObject
 * @typedef {{
 *   names: import('./dom.js').Names,
 *   click: (message: MessageView, id: string) => void,
 *   select: (message: MessageView, id: string, values: string[]) => void,
 * }} Acts
 */

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const THUMBNAIL = 11;
const GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;
const STYLES = ['primary', 'primary', 'secondary', 'success', 'danger', 'link', 'primary'];

/**
 * The body of a message.
 * @param {MessageView} message
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
export function body(message, acts) {
  if (message.loading)
    return h(
      'div',
      { class: 'thinking' },
      h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      `${message.author} is thinking…`,
    );
  const classic = !message.components.some((each) => each.type !== ROW);
  return h(
    'div',
    { class: 'body' },
    message.content !== '' && markdown(message.content, acts.names),
    ...(classic ? message.attachments.map(attachment) : []),
    ...message.embeds.map((each) => embed(each, acts)),
    ...message.components.map((each) => component(each, message, acts)),
  );
}

/**
 * @param {import('../json.ts').Json | undefined} value
 * @returns {JsonObject[]}
 */
function list(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * @param {import('../json.ts').Json | undefined} value
 * @returns {JsonObject}
 */
function object(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {JsonObject} */ (value) : {};
}

/**
 * @param {import('../json.ts').Json | undefined} value
 * @returns {string}
 */
const string = (value) => (typeof value === 'string' ? value : '');

/**
 * @param {JsonObject} part
 * @param {MessageView} message
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
function component(part, message, acts) {
  const inner = () => list(part.components).map((each) => component(each, message, acts));
  switch (part.type) {
    case ROW:
      return h('div', { class: 'row' }, ...inner());
    case BUTTON:
      return button(part, message, acts);
    case STRING_SELECT:
      return menu(part, message, acts);
    case SECTION:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'texts' }, ...inner()),
        component(object(part.accessory), message, acts),
      );
    case TEXT:
      return markdown(string(part.content), acts.names);
    case THUMBNAIL:
      return picture(part, 'thumbnail');
    case GALLERY: {
      const items = list(part.items);
      return h(
        'div',
        { class: items.length === 1 ? 'gallery single' : 'gallery' },
        ...items.map((each) => picture(each, 'item')),
      );
    }
    case FILE:
      return fileCard(string(object(part.file).url), string(part.name), Number(part.size), part.spoiler === true);
    case SEPARATOR:
      return h('div', {
        class: `separator ${part.divider === false ? '' : 'line'} ${part.spacing === 2 ? 'wide' : ''}`,
        role: 'presentation',
      });
    case CONTAINER: {
      const box = h('div', { class: 'container' }, ...inner());
      if (typeof part.accent_color === 'number')
        box.style.setProperty('--accent', `#${part.accent_color.toString(16).padStart(6, '0')}`);
      return box;
    }
    default:
      return h('div', { class: 'unknown' }, `A component of type ${String(part.type)} that this page cannot draw.`);
  }
}

/**
 * @param {JsonObject} part
 * @param {MessageView} message
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
function button(part, message, acts) {
  const style = STYLES[Number(part.style)] ?? 'primary';
  const emoji = string(object(part.emoji).name);
  const label = [emoji, string(part.label)].filter((each) => each !== '').join(' ');
  if (style === 'link') {
    const element = link(string(part.url), label, ' ', h('span', { 'aria-hidden': 'true' }, '↗'));
    element.classList.add('button', 'secondary');
    return element;
  }
  return h(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      disabled: part.disabled === true,
      'data-id': string(part.custom_id),
      'aria-label': string(part.label) === '' ? emoji : null,
      onclick: () => acts.click(message, string(part.custom_id)),
    },
    label,
  );
}

/**
 * A select as a button with a list of options under it; arrow keys, Enter and Escape work.
 * @param {JsonObject} part
 * @param {MessageView} message
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
function menu(part, message, acts) {
  const options = list(part.options);
  const most = Number(part.max_values ?? 1);
  const least = Number(part.min_values ?? 1);
  const chosen = new Set(options.filter((each) => each.default === true).map((each) => string(each.value)));
  const names = () => options.filter((each) => chosen.has(string(each.value))).map((each) => string(each.label));
  const id = `menu-${message.id}-${string(part.custom_id)}`;
  const label = h(
    'span',
    { class: chosen.size > 0 ? '' : 'placeholder' },
    names().join(', ') || string(part.placeholder) || 'Make a selection',
  );
  const box = h('div', {
    class: 'options',
    role: 'listbox',
    id,
    hidden: true,
    'aria-multiselectable': most > 1 ? 'true' : 'false',
    'aria-label': string(part.placeholder) || 'Options',
  });
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'select',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      disabled: part.disabled === true,
      'data-id': string(part.custom_id),
    },
    label,
    h('span', { class: 'chevron', 'aria-hidden': 'true' }, '⌄'),
  );
  const send = () => {
    const values = options.map((each) => string(each.value)).filter((value) => chosen.has(value));
    if (values.length >= least) acts.select(message, string(part.custom_id), values);
  };
  const toggle = (/** @type {boolean} */ open) => {
    box.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (!open) return opener.focus();
    box.scrollIntoView({ block: 'nearest' });
    return /** @type {HTMLElement | null} */ (box.querySelector('[role=option]'))?.focus({ preventScroll: true });
  };
  for (const option of options) {
    const value = string(option.value);
    const element = h(
      'button',
      {
        type: 'button',
        role: 'option',
        class: 'option',
        'aria-selected': String(chosen.has(value)),
        'data-value': value,
      },
      h('span', {}, string(option.label)),
      string(option.description) !== '' && h('small', {}, string(option.description)),
    );
    element.addEventListener('click', () => {
      if (most === 1) {
        chosen.clear();
        chosen.add(value);
        toggle(false);
        send();
        return;
      }
      if (chosen.has(value)) chosen.delete(value);
      else if (chosen.size < most) chosen.add(value);
      element.setAttribute('aria-selected', String(chosen.has(value)));
    });
    box.append(element);
  }
  if (most > 1) {
    const done = h('button', { type: 'button', class: 'button primary done' }, 'Done');
    done.addEventListener('click', () => {
      toggle(false);
      send();
    });
    box.append(done);
  }
  box.addEventListener('keydown', (event) => {
    const all = /** @type {HTMLElement[]} */ ([...box.querySelectorAll('button')]);
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') toggle(false);
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
  });
  opener.addEventListener('click', () => toggle(box.hidden === true));
  const whole = h('div', { class: 'menu' }, opener, box);
  whole.addEventListener('focusout', (event) => {
    if (!whole.contains(/** @type {Node | null} */ (event.relatedTarget)) && event.relatedTarget !== null) {
      box.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
    }
  });
  return whole;
}

/**
 * @param {JsonObject} item
 * @param {string} kind
 * @returns {HTMLElement}
 */
function picture(item, kind) {
  const media = object(item.media);
  const url = string(media.url);
  const alt = string(item.description);
  if (!url.startsWith('/attachments/'))
    return h('div', { class: `picture ${kind} away` }, link(url, alt === '' ? 'Picture from elsewhere' : alt));
  return image(url, alt, Number(media.width) || null, Number(media.height) || null, kind);
}

/**
 * @param {string} url
 * @param {string} alt
 * @param {number | null} width
 * @param {number | null} height
 * @param {string} kind
 * @returns {HTMLElement}
 */
function image(url, alt, width, height, kind) {
  return h(
    'button',
    {
      type: 'button',
      class: `picture ${kind}`,
      'aria-label': alt === '' ? 'Show the picture' : `Show: ${alt}`,
      onclick: () => enlarge(url, alt),
    },
    h('img', { src: url, alt, width, height, loading: 'lazy' }),
  );
}

/**
 * @param {string} url
 * @param {string} alt
 */
function enlarge(url, alt) {
  const viewer = /** @type {HTMLDialogElement} */ (byId('viewer'));
  viewer.replaceChildren(
    h('img', { src: url, alt }),
    alt !== '' ? h('p', {}, alt) : '',
    h('form', { method: 'dialog' }, h('button', { class: 'button secondary' }, 'Close')),
  );
  viewer.showModal();
}

/**
 * @param {import('../view.ts').AttachmentView} file
 * @returns {HTMLElement}
 */
function attachment(file) {
  if (file.type.startsWith('image/'))
    return h(
      'div',
      { class: 'gallery single' },
      image(file.url, file.description ?? file.name, file.width, file.height, 'item'),
    );
  return fileCard(file.url, file.name, file.bytes, false);
}

/**
 * @param {string} url
 * @param {string} name
 * @param {number} bytes
 * @param {boolean} hidden
 * @returns {HTMLElement}
 */
function fileCard(url, name, bytes, hidden) {
  const size = bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
  return h(
    'a',
    { class: hidden ? 'file veiled' : 'file', href: url, download: name },
    h('span', { class: 'page', 'aria-hidden': 'true' }, name.split('.').at(-1)?.slice(0, 4) ?? ''),
    h('span', {}, h('b', {}, name), h('small', {}, size)),
  );
}

/**
 * @param {JsonObject} part
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
function embed(part, acts) {
  const title = string(part.title);
  const url = string(part.url);
  const picture = object(part.image);
  const box = h(
    'div',
    { class: 'container embed' },
    string(object(part.author).name) !== '' && h('p', { class: 'subtext' }, string(object(part.author).name)),
    title !== '' && h('h3', { class: 'heading-3' }, url === '' ? title : link(url, title)),
    string(part.description) !== '' && markdown(string(part.description), acts.names),
    ...list(part.fields).map((each) =>
      h(
        'div',
        { class: each.inline === true ? 'field inline' : 'field' },
        h('b', {}, string(each.name)),
        markdown(string(each.value), acts.names),
      ),
    ),
    string(picture.url) !== '' &&
      h(
        'div',
        { class: 'gallery single' },
        image(string(picture.url), title, Number(picture.width) || null, Number(picture.height) || null, 'item'),
      ),
    string(object(part.footer).text) !== '' && h('p', { class: 'subtext' }, string(object(part.footer).text)),
  );
  if (typeof part.color === 'number') box.style.setProperty('--accent', `#${part.color.toString(16).padStart(6, '0')}`);
  return box;
}
