/**
 * The box for commands: a list of commands, of a command's options, and of an option's values, as Discord's own client
 * offers them. Arrow keys move, Tab and Enter take, Escape closes.
 */
import { byId, h } from './dom.js';

/**
 * @typedef {import('../view.ts').CommandView} CommandView
 * @typedef {import('../view.ts').OptionView} OptionView
 * @typedef {{ name: string, value: string | number }} Choice
 * @typedef {{ label: string, detail: string, take: () => void }} Item
 * @typedef {{
 *   commands: () => readonly CommandView[],
 *   complete: (line: string, focus: string, picked: Record<string, Choice>) => Promise<Choice[]>,
 *   send: (line: string, picked: Record<string, Choice>) => Promise<void>,
 *   fail: (message: string) => void,
 * }} Acts
 */

const PAUSE_MS = 120;
const MAX_PAST = 50;

/** @param {Acts} acts */
export function composer(acts) {
  const box = /** @type {HTMLInputElement} */ (byId('line'));
  const list = byId('offers');
  /** @type {Record<string, Choice>} */
  let picked = {};
  /** @type {Item[]} */
  let items = [];
  let active = -1;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {string[]} */
  const past = [];
  let back = 0;

  /**
   * @param {string} title
   * @param {Item[]} next
   * @param {number} first
   * @param {string} [note]
   */
  function show(title, next, first, note = '') {
    items = next;
    active = next.length > 0 ? first : -1;
    list.replaceChildren(
      h('div', { class: 'offers-title' }, title),
      ...(note === '' ? [] : [h('div', { class: 'offers-note' }, note)]),
      ...next.map((item, index) => {
        const element = h(
          'div',
          { role: 'option', class: 'offer', id: `offer-${index}`, 'aria-selected': 'false' },
          h('b', {}, item.label),
          item.detail !== '' && h('span', {}, item.detail),
        );
        // Before the box loses the focus.
        element.addEventListener('mousedown', (event) => {
          event.preventDefault();
          item.take();
        });
        return element;
      }),
    );
    const open = next.length > 0 || note !== '';
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    mark();
  }

  function hide() {
    // What was asked for and not there yet is no longer wanted.
    asked += 1;
    clearTimeout(timer);
    items = [];
    active = -1;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function mark() {
    for (const [index, element] of [...list.querySelectorAll('[role=option]')].entries()) {
      element.setAttribute('aria-selected', String(index === active));
      if (index === active) element.scrollIntoView({ block: 'nearest' });
    }
    if (active >= 0) box.setAttribute('aria-activedescendant', `offer-${active}`);
    else box.removeAttribute('aria-activedescendant');
  }

  /** @param {string} line */
  function put(line) {
    box.value = line;
    box.focus();
    box.setSelectionRange(line.length, line.length);
    offer();
  }

  /** The command that the line names, the longest title first. */
  function current() {
    const line = `${box.value.trimStart()} `;
    return [...acts.commands()]
      .sort((a, b) => b.title.length - a.title.length)
      .find(({ title }) => line.startsWith(`${title} `));
  }

  function offer() {
    clearTimeout(timer);
    asked += 1;
    const line = box.value;
    if (!line.startsWith('/')) {
      if (line.trim() === '') return hide();
      return show('Commands', [], -1, 'This channel takes commands. They begin with a slash: /help');
    }
    const command = current();
    if (!command || line.trimEnd() === line) {
      const whole = command && line.includes(' ');
      if (!whole) return offerCommands(line);
    }
    if (!command) return hide();
    offerOptions(command, line);
  }

  /** @param {string} line */
  function offerCommands(line) {
    const typed = line.toLowerCase();
    const fits = acts
      .commands()
      .filter(
        ({ title, description }) =>
          title.startsWith(typed) ||
          (typed.length > 2 && `${title} ${description}`.toLowerCase().includes(typed.slice(1))),
      );
    fits.sort((a, b) => Number(b.title.startsWith(typed)) - Number(a.title.startsWith(typed)));
    show(
      'Commands',
      fits.map(({ title, description }) => ({ label: title, detail: description, take: () => put(`${title} `) })),
      0,
      fits.length === 0 ? 'There is no such command.' : '',
    );
  }

  /**
   * @param {CommandView} command
   * @param {string} line
   */
  function offerOptions(command, line) {
    const rest = line.slice(command.title.length);
    const marks = [...rest.matchAll(/(?:^|\s)([^\s:]{1,32}):/gu)].filter((match) =>
      command.options.some(({ name }) => name === match[1]),
    );
    const last = marks.at(-1);
    const option = last && command.options.find(({ name }) => name === last[1]);
    const value = last ? rest.slice(last.index + last[0].length) : rest;
    const used = new Set(marks.map((match) => match[1]));
    const left = command.options.filter(({ name }) => !used.has(name));
    const start = line.slice(0, line.length - value.length);
    if (option && !(value.endsWith(' ') && value.trim() !== '')) return offerValues(option, value.trim(), start, line);
    const word = option ? '' : value.trim();
    const missing = left.filter(({ required }) => required).map(({ name }) => name);
    show(
      command.description,
      left
        .filter(({ name }) => name.startsWith(word))
        .map((each) => ({
          label: `${each.name}:`,
          detail: each.description + (each.required ? ' · needed' : ''),
          take: () => put(`${(option ? line : start).trimEnd()} ${each.name}:`),
        })),
      missing.length > 0 || word !== '' ? 0 : -1,
      left.length === 0 ? 'Enter sends.' : missing.length === 0 && word === '' ? 'Enter sends, or add:' : '',
    );
    return undefined;
  }

  /**
   * @param {OptionView} option
   * @param {string} value
   * @param {string} start
   * @param {string} line
   */
  function offerValues(option, value, start, line) {
    const take = (/** @type {Choice} */ choice) => () => {
      picked = { ...picked, [option.name]: choice };
      put(`${start}${choice.name} `);
    };
    const offerThese = (/** @type {readonly Choice[]} */ choices, /** @type {string} */ note) =>
      show(
        `${option.name} — ${option.description}`,
        choices.map((choice) => ({ label: choice.name, detail: '', take: take(choice) })),
        -1,
        note,
      );
    if (!option.autocomplete) {
      const fits = option.choices.filter(({ name }) => name.toLowerCase().includes(value.toLowerCase()));
      offerThese(fits, fits.length === 0 ? 'Free text; Enter sends.' : '');
      return;
    }
    const turn = asked;
    if (list.hidden) offerThese([], 'Loading…');
    timer = setTimeout(() => {
      acts
        .complete(line, option.name, picked)
        .then((choices) => {
          if (turn === asked && document.activeElement === box)
            offerThese(choices, choices.length === 0 ? 'Nothing fits; free text can be sent.' : '');
        })
        .catch((error) => {
          if (turn === asked) offerThese([], error instanceof Error ? error.message : 'Loading options failed.');
        });
    }, PAUSE_MS);
  }

  function submit() {
    const line = box.value.trim();
    if (line === '') return;
    const chosen = picked;
    acts
      .send(line, chosen)
      .then(() => {
        past.push(line);
        if (past.length > MAX_PAST) past.shift();
        back = past.length;
        if (box.value.trim() === line) box.value = '';
        picked = {};
        hide();
      })
      .catch((error) => acts.fail(error instanceof Error ? error.message : 'That could not be sent.'));
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const open = !list.hidden && items.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open) active = (active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length;
      else if (past.length > 0 && (box.value === '' || past[back] === box.value)) {
        back = Math.max(0, Math.min(past.length - 1, back + step));
        box.value = past[back] ?? '';
      } else return;
      event.preventDefault();
      return mark();
    }
    if (event.key === 'Tab' && open && !event.shiftKey) {
      event.preventDefault();
      items[Math.max(active, 0)]?.take();
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const item = items[active];
      if (open && item && item.label !== box.value.trim()) item.take();
      else submit();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      hide();
    }
  }

  box.addEventListener('input', offer);
  box.addEventListener('focus', offer);
  box.addEventListener('blur', hide);
  box.addEventListener('keydown', key);
  byId('send').addEventListener('click', submit);
  /** The commands changed: what is offered may have, too. */
  const refresh = () => {
    if (document.activeElement === box && box.value.startsWith('/')) offer();
  };
  return { put, refresh };
}
