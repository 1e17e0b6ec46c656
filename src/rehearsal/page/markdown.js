/**
 * Discord's markdown as a tree of plain objects; nothing here touches the page. Text that is no markup comes out as it
 * went in, and no node carries HTML.
 *
 * @typedef {{ kind: 'text', text: string }
 *   | { kind: 'break' }
 *   | { kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler', of: Inline[] }
 *   | { kind: 'code', text: string }
 *   | { kind: 'link', url: string, of: Inline[] }
 *   | { kind: 'time', seconds: number, style: string }
 *   | { kind: 'mention', what: 'user' | 'role' | 'channel' | 'command', id: string, text: string }} Inline
 * @typedef {{ kind: 'heading', level: number, of: Inline[] }
 *   | { kind: 'subtext' | 'line', of: Inline[] }
 *   | { kind: 'gap' }
 *   | { kind: 'quote', of: Block[] }
 *   | { kind: 'list', ordered: boolean, start: number, items: { depth: number, of: Inline[] }[] }
 *   | { kind: 'fence', text: string }} Block
 */

const MAX_DEPTH = 8;
const MARKS = /** @type {const} */ ([
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
]);

/**
 * @param {string} source
 * @returns {Block[]}
 */
export function blocks(source) {
  /** @type {Block[]} */
  const out = [];
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      const end = lines.findIndex((each, index) => index > at && each.trimEnd().endsWith('```'));
      if (end > at) {
        out.push({ kind: 'fence', text: lines.slice(at + 1, end).join('\n') });
        at = end;
        continue;
      }
    }
    if (line.startsWith('>>> ')) {
      out.push({ kind: 'quote', of: blocks([line.slice(4), ...lines.slice(at + 1)].join('\n')) });
      break;
    }
    if (line.startsWith('> ')) {
      const quoted = [];
      while ((lines[at] ?? '').startsWith('> ')) quoted.push((lines[at++] ?? '').slice(2));
      at -= 1;
      out.push({ kind: 'quote', of: quoted.flatMap((each) => plain(each)) });
      continue;
    }
    const item = listItem(line);
    if (item) {
      /** @type {{ depth: number, of: Inline[] }[]} */
      const items = [];
      let next = /** @type {ReturnType<typeof listItem>} */ (item);
      while (next && next.ordered === item.ordered) {
        items.push({ depth: next.depth, of: inline(next.text) });
        at += 1;
        next = listItem(lines[at] ?? '');
      }
      at -= 1;
      out.push({ kind: 'list', ordered: item.ordered, start: item.start, items });
      continue;
    }
    out.push(...plain(line));
  }
  return out;
}

/**
 * @param {string} line
 * @returns {Block[]}
 */
function plain(line) {
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) return [{ kind: 'heading', level: (heading[1] ?? '#').length, of: inline(heading[2] ?? '') }];
  if (/^-# +\S/.test(line)) return [{ kind: 'subtext', of: inline(line.slice(3).trimStart()) }];
  if (line.trim() === '') return [{ kind: 'gap' }];
  return [{ kind: 'line', of: inline(line) }];
}

/** @param {string} line */
function listItem(line) {
  const match = /^( {0,12})(?:[-*]|(\d{1,4})\.) +(\S.*)$/.exec(line);
  if (!match) return null;
  return {
    depth: Math.floor((match[1] ?? '').length / 2),
    ordered: match[2] !== undefined,
    start: Number(match[2] ?? 1),
    text: match[3] ?? '',
  };
}

/**
 * @param {string} source
 * @param {number} depth
 * @returns {Inline[]}
 */
export function inline(source, depth = 0) {
  /** @type {Inline[]} */
  const out = [];
  let text = '';
  const flush = () => {
    if (text !== '') out.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length; ) {
    const found = depth < MAX_DEPTH ? mark(source, at, depth) : null;
    if (found === null) {
      const escaped = source[at] === '\\' && /[^\p{L}\p{N}\s]/u.test(source[at + 1] ?? ' ');
      text += source[escaped ? at + 1 : at];
      at += escaped ? 2 : 1;
      continue;
    }
    flush();
    out.push(found.node);
    at = found.end;
  }
  flush();
  return out;
}

/**
 * The markup that starts at `at`, if any.
 * @param {string} source
 * @param {number} at
 * @param {number} depth
 * @returns {{ node: Inline, end: number } | null}
 */
function mark(source, at, depth) {
  switch (source[at]) {
    case '`': {
      const fence = source.startsWith('``', at) ? '``' : '`';
      const end = source.indexOf(fence, at + fence.length);
      if (end <= at + fence.length) return null;
      return { node: { kind: 'code', text: source.slice(at + fence.length, end) }, end: end + fence.length };
    }
    case '[': {
      const link = sticky(
        /\[((?:\\.|[^\]\\\n]){1,400})\]\(<?(https?:\/\/[^\s()<>]{1,500})>?(?: "[^"\n]{0,200}")?\)/y,
        source,
        at,
      );
      if (!link) return null;
      return {
        node: { kind: 'link', url: link[2] ?? '', of: inline(link[1] ?? '', depth + 1) },
        end: at + link[0].length,
      };
    }
    case '<':
      return angle(source, at);
    case 'h': {
      if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ')) return null;
      const url = sticky(/https?:\/\/[^\s<>"]{1,500}/y, source, at)?.[0].replace(/[.,:;!?)'\]]+$/, '');
      if (!url || !URL.canParse(url)) return null;
      return { node: { kind: 'link', url, of: [{ kind: 'text', text: url }] }, end: at + url.length };
    }
    default:
  }
  for (const [sign, kind] of MARKS) {
    if (!source.startsWith(sign, at)) continue;
    if (sign === '_' && /[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ')) return null;
    const start = at + sign.length;
    if (sign.length === 1 && /\s/.test(source[start] ?? ' ')) return null;
    const end = closing(source, sign, start);
    if (end <= start) continue;
    return { node: { kind, of: inline(source.slice(start, end), depth + 1) }, end: end + sign.length };
  }
  return null;
}

/**
 * @param {string} source
 * @param {string} sign
 * @param {number} from
 */
function closing(source, sign, from) {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source.startsWith(sign, at)) {
      // A single sign does not close on a double one, and a word's own underscore closes nothing.
      if (sign.length === 1 && source[at + 1] === sign) at += 1;
      else if (sign === '_' && /[\p{L}\p{N}]/u.test(source[at + 1] ?? ' ')) continue;
      // Of three in a row the last two close.
      else if (sign.length === 2 && source[at + 2] === sign[0]) continue;
      else return at;
    }
  }
  return -1;
}

/**
 * @param {string} source
 * @param {number} at
 * @returns {{ node: Inline, end: number } | null}
 */
function angle(source, at) {
  const time = sticky(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, source, at);
  if (time)
    return { node: { kind: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' }, end: at + time[0].length };
  const url = sticky(/<(https?:\/\/[^\s<>]{1,500})>/y, source, at);
  if (url?.[1])
    return { node: { kind: 'link', url: url[1], of: [{ kind: 'text', text: url[1] }] }, end: at + url[0].length };
  const command = sticky(/<\/([\p{L}\p{N}_ -]{1,100}):(\d{1,20})>/uy, source, at);
  if (command)
    return {
      node: { kind: 'mention', what: 'command', id: command[2] ?? '', text: `/${command[1]}` },
      end: at + command[0].length,
    };
  const mention = sticky(/<(@!?|@&|#)(\d{15,20})>/y, source, at);
  if (!mention) return null;
  const what = mention[1] === '#' ? 'channel' : mention[1] === '@&' ? 'role' : 'user';
  return { node: { kind: 'mention', what, id: mention[2] ?? '', text: mention[0] }, end: at + mention[0].length };
}

/**
 * @param {RegExp} pattern
 * @param {string} source
 * @param {number} at
 */
function sticky(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
