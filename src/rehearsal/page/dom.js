/** Elements made by hand: text goes in as text, never as HTML. */
import { blocks } from './markdown.js';

/**
 * @typedef {Node | string | null | false | undefined} Child
 * @typedef {{ [name: string]: unknown }} Props
 */

/**
 * An element with properties (`class`, `text`, `onclick`, `data-…`, `aria-…`, …) and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props} props
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on') && typeof value === 'function')
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    .../** @type {(Node | string)[]} */ (
      children.filter((child) => child !== null && child !== false && child !== undefined)
    ),
  );
  return element;
}

/**
 * The element with an id, which the page is known to have.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/**
 * What names a mention: channels and members by id.
 * @typedef {(what: string, id: string) => string | null} Names
 */

/**
 * Markdown as elements.
 * @param {string} source
 * @param {Names} names
 */
export function markdown(source, names) {
  return h('div', { class: 'markdown' }, ...blocks(source).map((block) => blockElement(block, names)));
}

/**
 * @param {import('./markdown.js').Block} block
 * @param {Names} names
 * @returns {HTMLElement}
 */
function blockElement(block, names) {
  switch (block.kind) {
    case 'heading':
      // The page's own headings are h1 and h2.
      return h(
        /** @type {'h3'} */ (`h${block.level + 2}`),
        { class: `heading-${block.level}` },
        ...inlines(block.of, names),
      );
    case 'subtext':
      return h('p', { class: 'subtext' }, ...inlines(block.of, names));
    case 'line':
      return h('p', {}, ...inlines(block.of, names));
    case 'gap':
      return h('div', { class: 'gap' });
    case 'quote':
      return h('blockquote', {}, ...block.of.map((each) => blockElement(each, names)));
    case 'fence':
      return h('pre', { tabindex: '0' }, h('code', {}, block.text));
    default:
      return h(
        block.ordered ? 'ol' : 'ul',
        block.ordered ? { start: block.start } : {},
        ...block.items.map((item) =>
          h('li', { class: `depth-${Math.min(item.depth, 3)}` }, ...inlines(item.of, names)),
        ),
      );
  }
}

/**
 * @param {import('./markdown.js').Inline[]} list
 * @param {Names} names
 * @returns {Child[]}
 */
function inlines(list, names) {
  return list.map((node) => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'break':
        return h('br');
      case 'bold':
        return h('strong', {}, ...inlines(node.of, names));
      case 'italic':
        return h('em', {}, ...inlines(node.of, names));
      case 'underline':
        return h('u', {}, ...inlines(node.of, names));
      case 'strike':
        return h('s', {}, ...inlines(node.of, names));
      case 'spoiler':
        return spoiler(inlines(node.of, names));
      case 'code':
        return h('code', {}, node.text);
      case 'link':
        return link(node.url, ...inlines(node.of, names));
      case 'time':
        return time(node.seconds, node.style);
      default: {
        const sign = node.what === 'channel' ? '#' : node.what === 'command' ? '' : '@';
        const name = node.what === 'command' ? node.text : names(node.what, node.id);
        return h('span', { class: 'mention' }, `${sign}${name ?? 'unknown'}`);
      }
    }
  });
}

/** @param {Child[]} children */
function spoiler(children) {
  const element = h(
    'button',
    { type: 'button', class: 'spoiler', 'aria-expanded': 'false', title: 'Show what is hidden' },
    h('span', {}, ...children),
  );
  element.addEventListener('click', () => element.setAttribute('aria-expanded', 'true'), { once: true });
  return element;
}

/**
 * A link out; only to http and https.
 * @param {string} url
 * @param {...Child} children
 */
export function link(url, ...children) {
  const safe = URL.canParse(url, location.href) && /^https?:$/.test(new URL(url, location.href).protocol);
  if (!safe) return h('span', {}, ...children);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, ...children);
}

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/**
 * @param {number} seconds
 * @param {string} style
 */
function time(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return h('span', {}, 'Invalid date');
  const full = new Intl.DateTimeFormat(undefined, STYLES.F).format(date);
  const text = style === 'R' ? relative(seconds) : new Intl.DateTimeFormat(undefined, STYLES[style]).format(date);
  return h('time', { datetime: date.toISOString(), title: full }, text);
}

const UNITS = /** @type {const} */ ([
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]);

/** @param {number} seconds */
function relative(seconds) {
  const away = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(away / size), unit);
}
