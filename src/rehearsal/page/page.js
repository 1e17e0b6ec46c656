/** The page: keeps one member's view, draws it, and sends what the member does. */
import { body } from './components.js';
import { composer } from './composer.js';
import { byId, h, markdown } from './dom.js';

/**
 * @typedef {import('../view.ts').View} View
 * @typedef {import('../view.ts').MessageView} MessageView
 * @typedef {import('../view.ts').ActView} ActView
 * @typedef {import('../view.ts').ChangeView} ChangeView
 * @typedef {import('../view.ts').ChannelView} ChannelView
 */

/** @type {View | null} */
let view = null;
/** @type {Map<string, MessageView>} */
const messages = new Map();
/** @type {Map<string, ActView>} */
const acts = new Map();
/** @type {Map<string, HTMLElement>} */
const drawn = new Map();
/** @type {Set<string>} */
const dismissed = new Set();
/** @type {EventSource | null} */
let events = null;
let channel = '';
let modalFor = '';
/** Whether what comes is shown: until the member scrolls back. */
let follow = true;
/** @type {HTMLElement | null} */
let newest = null;

const log = byId('log');
const scroll = byId('scroll');
const guilds = /** @type {HTMLSelectElement} */ (byId('guild'));
const users = /** @type {HTMLSelectElement} */ (byId('user'));
const form = /** @type {HTMLDialogElement} */ (byId('form'));

/**
 * @param {string} act
 * @param {Record<string, unknown>} more
 * @returns {Promise<any>}
 */
async function call(act, more) {
  const response = await fetch(`/page/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ guild: view?.guild, user: view?.user, channel, ...more }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? 'That did not work.');
  return answer;
}

/** @param {string} message */
function fail(message) {
  byId('error').textContent = message;
}

/** @type {import('./dom.js').Names} */
function names(what, id) {
  const guild = view?.guilds.find((each) => each.id === view?.guild);
  if (what === 'channel') return guild?.channels.find((each) => each.id === id)?.name ?? null;
  return guild?.members.find((each) => each.id === id)?.name ?? null;
}

const use = {
  names,
  /** @param {MessageView} message @param {string} id */
  click(message, id) {
    fail('');
    call('click', { message: message.id, id }).catch((error) => fail(error.message));
  },
  /** @param {MessageView} message @param {string} id @param {string[]} values */
  select(message, id, values) {
    fail('');
    call('select', { message: message.id, id, values }).catch((error) => fail(error.message));
  },
};

const box = composer({
  commands: () => view?.commands ?? [],
  complete: async (line, focus, picked) => (await call('complete', { line, focus, picked })).choices,
  send: async (line, picked) => {
    fail('');
    follow = true;
    await call('command', { line, picked });
  },
  fail,
});

/**
 * Loads the whole view and follows its changes.
 * @param {string} guild
 * @param {string} user
 */
async function load(guild, user) {
  const query = new URLSearchParams({ guild, user });
  const response = await fetch(`/page/view?${query}`);
  take(/** @type {View} */ (await response.json()));
}

/** @param {View} next */
function take(next) {
  const sameFace = view?.guild === next.guild && view.user === next.user;
  view = next;
  messages.clear();
  acts.clear();
  for (const message of next.messages) messages.set(message.id, message);
  for (const act of next.acts) acts.set(act.id, act);
  const here = next.guilds.find(({ id }) => id === next.guild)?.channels ?? [];
  if (!here.some(({ id }) => id === channel)) channel = here[0]?.id ?? '';
  frame();
  redraw();
  box.refresh();
  if (!sameFace || !events) listen();
}

function listen() {
  events?.close();
  if (!view) return;
  const source = new EventSource(`/page/events?${new URLSearchParams({ guild: view.guild, user: view.user })}`);
  events = source;
  let opened = false;
  source.onopen = () => {
    // After a break, what was missed is in the view.
    if (opened) reload();
    opened = true;
  };
  source.onerror = () => status(false);
  source.onmessage = (event) => change(JSON.parse(event.data));
}

function reload() {
  if (view) load(view.guild, view.user).catch(() => status(false));
}

/** @param {ChangeView} change */
function change(change) {
  switch (change.kind) {
    case 'message':
      messages.set(change.message.id, change.message);
      break;
    case 'gone':
      messages.delete(change.id);
      break;
    case 'act':
      acts.set(change.act.id, change.act);
      openForm(change.act);
      break;
    default:
      reload();
      return;
  }
  redraw();
}

/** @param {boolean} connected */
function status(connected) {
  const element = byId('status');
  element.textContent = connected ? 'Bot online' : 'Bot offline';
  element.className = connected ? 'online' : 'offline';
}

/** Everything around the messages. */
function frame() {
  if (!view) return;
  const { guild, user } = view;
  const here = view.guilds.find(({ id }) => id === guild);
  guilds.replaceChildren(...view.guilds.map(({ id, name }) => option(id, name, id === guild)));
  users.replaceChildren(
    ...(here?.members ?? []).map(({ id, name, manages }) =>
      option(id, manages ? `${name} (manager)` : name, id === user),
    ),
  );
  const all = here?.channels ?? [];
  const top = all.filter(({ parent }) => parent === null);
  byId('channels').replaceChildren(
    h('h2', {}, 'Channels'),
    h(
      'ul',
      {},
      ...top.flatMap((each) => [channelItem(each), ...all.filter(({ parent }) => parent === each.id).map(channelItem)]),
    ),
  );
  const current = all.find(({ id }) => id === channel);
  byId('channel').textContent = current ? `${sign(current)} ${current.name}` : '';
  byId('topic').textContent = current?.topic ?? '';
  document.title = `${current ? `#${current.name}` : ''} · ${view.bot}, in rehearsal`;
  status(view.connected);
  welcome();
}

/**
 * @param {string} value
 * @param {string} text
 * @param {boolean} selected
 */
const option = (value, text, selected) => h('option', { value, selected }, text);

/** @param {ChannelView} each */
const sign = (each) => ({ text: '#', announcement: '⁂', forum: '▤', thread: '↳', direct: '@' })[each.kind];

/** @param {ChannelView} each */
function channelItem(each) {
  const button = h(
    'button',
    { type: 'button', class: `channel ${each.kind}`, 'aria-current': each.id === channel ? 'page' : null },
    h('span', { 'aria-hidden': 'true' }, sign(each)),
    each.name,
  );
  button.addEventListener('click', () => {
    channel = each.id;
    side(false);
    frame();
    redraw();
    byId('line').focus();
  });
  return h('li', {}, button);
}

/** What a first visit meets. */
function welcome() {
  const element = byId('welcome');
  const here = view?.guilds.find(({ id }) => id === view?.guild)?.channels.find(({ id }) => id === channel);
  const posts = view?.guilds.flatMap(({ channels }) => channels).filter(({ parent }) => parent === channel) ?? [];
  if (!view || !here) return;
  if (here.kind === 'forum') {
    element.replaceChildren(
      h('h2', {}, `${here.name} is a forum`),
      h(
        'p',
        {},
        posts.length === 0
          ? 'Briefings posted here open a post each. There is none yet.'
          : 'Its posts stand below it in the list of channels.',
      ),
    );
    return;
  }
  element.replaceChildren(
    h('div', { class: 'hello', 'aria-hidden': 'true' }, h('img', { src: '/icon.svg', alt: '', width: 56, height: 56 })),
    h('h2', {}, `This is ${sign(here)} ${here.name}`),
    markdown(
      `A rehearsal: a stand-in for Discord on this machine, with **${view.bot}** connected to it as it would be to Discord. Nothing leaves the machine.`,
      names,
    ),
    view.examples.length > 0
      ? h('p', { class: 'begin' }, 'Begin with one of these, or type / for every command:')
      : h(
          'p',
          { class: 'begin' },
          view.connected ? 'Its commands are not registered yet.' : 'The bot is not connected yet.',
        ),
    h(
      'div',
      { class: 'examples' },
      ...view.examples.map((line) => {
        const button = h('button', { type: 'button', class: 'example' }, line);
        button.addEventListener('click', () => {
          fail('');
          follow = true;
          call('command', { line }).catch((error) => fail(error.message));
        });
        return button;
      }),
    ),
  );
}

/** Draws the messages of the channel; those that did not change stay as they are. */
function redraw() {
  const near = atEnd();
  /** @type {HTMLElement | null} */
  let arrived = null;
  const focus = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.id;
  const focusIn = /** @type {HTMLElement | null} */ (document.activeElement)?.closest('li')?.id;
  /** @type {{ id: string, at: number, key: string, make: () => HTMLElement }[]} */
  const rows = [];
  for (const message of messages.values()) {
    if (message.channel !== channel || dismissed.has(message.id)) continue;
    const trouble = [...acts.values()].findLast((act) => act.source === message.id);
    rows.push({
      id: message.id,
      at: message.at,
      key: JSON.stringify([message, trouble?.state]),
      make: () => row(message, trouble),
    });
  }
  for (const act of acts.values()) {
    if (act.channel !== channel || act.line === null || dismissed.has(act.id)) continue;
    if (act.state === 'waiting' || act.state === 'failed')
      rows.push({ id: act.id, at: 0, key: act.state, make: () => pending(act) });
  }
  rows.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const keep = new Set(rows.map(({ id }) => id));
  for (const [id, element] of drawn)
    if (!keep.has(id)) {
      element.remove();
      drawn.delete(id);
    }
  let before = /** @type {Element | null} */ (null);
  for (const { id, key, make } of rows) {
    let element = drawn.get(id);
    if (!element || element.dataset.key !== key) {
      const fresh = make();
      fresh.dataset.key = key;
      fresh.id = `m${id}`;
      // An answer takes the place of "thinking"; a page that is turned stays where it is.
      if (!element || element.querySelector('.thinking')) arrived = fresh;
      if (element) element.replaceWith(fresh);
      drawn.set(id, fresh);
      element = fresh;
    }
    const next = before ? before.nextElementSibling : log.firstElementChild;
    if (next !== element) log.insertBefore(element, next);
    before = element;
  }
  byId('welcome').hidden = rows.length > 0;
  if (focus && focusIn) {
    const again = document.getElementById(focusIn)?.querySelector(`[data-id="${CSS.escape(focus)}"]`);
    if (again && again !== document.activeElement) /** @type {HTMLElement} */ (again).focus({ preventScroll: true });
  }
  if (arrived && follow) reveal(arrived);
  else if (near) scroll.scrollTop = scroll.scrollHeight;
}

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;

/**
 * Shows a message that came: whole, or from its beginning when it is too tall.
 * @param {HTMLElement} element
 */
function reveal(element) {
  newest = element;
  element.scrollIntoView({ block: element.offsetHeight > scroll.clientHeight ? 'start' : 'end' });
}

/**
 * @param {MessageView} message
 * @param {ActView | undefined} last The latest use of its buttons.
 */
function row(message, last) {
  const busy = last?.state === 'waiting' || last?.state === 'updating';
  return h(
    'li',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}${busy ? ' busy' : ''}`,
      'aria-busy': String(busy || message.loading),
    },
    message.asked &&
      h(
        'p',
        { class: 'asked' },
        h('b', {}, message.asked.name),
        ` ${message.asked.did} `,
        message.asked.line && h('code', {}, message.asked.line),
      ),
    h('div', { class: 'avatar', 'aria-hidden': 'true' }),
    h(
      'p',
      { class: 'author' },
      h('b', {}, message.author),
      h('span', { class: 'badge' }, 'APP'),
      h('time', { datetime: new Date(message.at).toISOString() }, clock(message.at)),
      message.edited && h('small', {}, '(edited)'),
    ),
    body(message, use),
    last?.state === 'failed' &&
      h('p', { class: 'failure' }, 'This interaction failed: the bot did not answer within 3 seconds.'),
    message.ephemeral && h('p', { class: 'note' }, '👁 Only you can see this · ', dismiss(message.id)),
  );
}

/** @param {ActView} act */
function pending(act) {
  return h(
    'li',
    { class: `message pending ${act.state}` },
    h('p', { class: 'asked' }, h('b', {}, 'You'), ' used ', h('code', {}, act.line ?? '')),
    act.state === 'failed'
      ? h('p', { class: 'failure' }, 'The application did not respond · ', dismiss(act.id))
      : h('p', { class: 'note' }, 'Sending command…'),
  );
}

/** @param {string} id */
function dismiss(id) {
  const button = h('button', { type: 'button', class: 'linklike' }, 'Dismiss');
  button.addEventListener('click', () => {
    dismissed.add(id);
    redraw();
  });
  return button;
}

/** @param {number} at */
function clock(at) {
  const date = new Date(at);
  const today = Date.now() - at < 24 * 3600_000 && date.getDate() === new Date().getDate();
  return new Intl.DateTimeFormat(
    undefined,
    today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(date);
}

/** @param {ActView} act */
function openForm(act) {
  if (!act.modal || modalFor === act.id) return;
  modalFor = act.id;
  const parts = /** @type {any[]} */ (act.modal.components ?? []);
  const inputs = parts.flatMap((part) =>
    part.type === 1
      ? part.components
      : part.type === 18
        ? [{ ...part.component, label: part.label, description: part.description }]
        : [],
  );
  const fields = inputs.map((/** @type {any} */ input) => {
    const field = h(input.style === 2 ? 'textarea' : 'input', {
      name: input.custom_id,
      required: input.required !== false,
      maxlength: input.max_length,
      minlength: input.min_length,
      placeholder: input.placeholder,
      value: input.value,
    });
    if (input.value) field.value = input.value;
    return h('label', {}, input.label, input.description ? h('small', {}, input.description) : null, field);
  });
  const inside = h(
    'form',
    { method: 'dialog' },
    h('h2', {}, String(act.modal.title ?? '')),
    ...fields,
    h(
      'div',
      { class: 'row' },
      h('button', { class: 'button primary', value: 'send' }, 'Submit'),
      h('button', { class: 'button secondary', formnovalidate: true, value: '' }, 'Cancel'),
    ),
  );
  inside.addEventListener('submit', (event) => {
    if (/** @type {HTMLButtonElement | null} */ (event.submitter)?.value !== 'send') return;
    const given = Object.fromEntries([...new FormData(inside)].map(([key, value]) => [key, String(value)]));
    call('submit', { act: act.id, fields: given }).catch((error) => fail(error.message));
  });
  form.replaceChildren(inside);
  form.showModal();
}

/** @param {boolean} open */
function side(open) {
  document.body.classList.toggle('side-open', open);
  byId('menu').setAttribute('aria-expanded', String(open));
  byId('shade').hidden = !open;
}

guilds.addEventListener('change', () => {
  load(guilds.value, '').catch(() => status(false));
});
users.addEventListener('change', () => {
  side(false);
  load(guilds.value, users.value).catch(() => status(false));
});
byId('menu').addEventListener('click', () => side(!document.body.classList.contains('side-open')));
byId('shade').addEventListener('click', () => side(false));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') side(false);
  const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === '/' && !typing && !form.open) {
    event.preventDefault();
    box.put('/');
  }
});

const dark = matchMedia('(prefers-color-scheme: dark)');
const stored = localStorage.getItem('theme');
if (stored) document.documentElement.dataset.theme = stored;
byId('theme').addEventListener('click', () => {
  const now = document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = now === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', document.documentElement.dataset.theme ?? '');
});
// Pictures that arrive late move what is below them.
scroll.addEventListener('load', () => follow && newest?.isConnected && reveal(newest), true);
// Whoever scrolls back is not pulled down by what comes.
for (const kind of ['wheel', 'touchmove', 'keydown'])
  scroll.addEventListener(kind, () => requestAnimationFrame(() => (follow = atEnd())), { passive: true });

load('', '').catch(() => status(false));
byId('line').focus();
