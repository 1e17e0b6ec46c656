/**
 * Text of other people, made inert for Discord: it cannot ping, format, link, spoil, make an emoji, a heading, a
 * list or a timestamp, nor turn the reading direction, and what a reader sees are its own words.
 * Discord renders a backslash before any sign as that sign; what no backslash disarms is broken by U+200B.
 */

/** Invisible format characters and controls. Joiners are kept apart: Persian, Indic scripts and emoji need them. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const STRAY_JOINER = /(?<![\p{L}\p{M}\p{Emoji}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Emoji}])/gu;

/** One line of plain text for places that render no markdown: labels, alt text, names of files and threads. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(STRAY_JOINER, '').replace(/ {2,}/g, ' ').trim();
}

/** One line of inert markdown that shows `text`. */
export function inert(text: string): string {
  return plain(text)
    .replace(/[\\*_~`|[\]<>]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/:(?=[\w+~-]{2,64}:)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '@\u200B')
    .replace(/@(?=[!&\d])|#(?=\d)/g, '\\$&')
    .replace(/\bdiscord(?=\.gg\/)/gi, '$&\\')
    .replace(/^(?:#{1,3}|-#?|\+)(?=\s|$)/, '\\$&')
    .replace(/^(\d{1,9})(?=\.(?:\s|$))/, '$1\\');
}

/** At most `max` UTF-16 units of one line of plain text, cut between words and marked "…"; for names, not statements. */
export function shorten(text: string, max: number): string {
  const line = plain(text);
  if (line.length <= max) return line;
  const room = line.slice(0, max - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > max / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** Longer addresses are not linked: a handful would fill a message. */
const MAX_URL = 400;

/** An http(s) address as it may stand in a masked link; null for anything else. */
export function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if ((parsed.protocol !== 'https:' && parsed.protocol !== 'http:') || parsed.username !== '' || parsed.password !== '')
    return null;
  const href = parsed.href.replace(
    /[()<>[\]\\|*`\s]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return href.length <= MAX_URL ? href : null;
}

/** A name as a heading: what a member typed in small letters begins with a capital. */
export function heading(text: string, max: number): string {
  const line = shorten(text, max);
  return inert(line.charAt(0).toLocaleUpperCase('en') + line.slice(1));
}
