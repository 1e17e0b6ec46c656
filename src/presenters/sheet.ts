/**
 * A sheet: an answer as a reader sees it, before it is cut into pages. Presenters of the several answers make
 * sheets; `pages` cuts them between blocks so that each page is a message that Discord takes, and `render` makes
 * that message. A block is never cut, except one that is longer than a whole page: it goes on, marked with "…".
 */
import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Citation } from '../answers/answer.ts';
import { customId, type Format, type Place, placeValue } from './controls.ts';
import { alsoWords } from './copies.ts';
import { publishedWords } from './dates.ts';
import { inert, linkable, plain, shorten } from './escape.ts';
import { type Attachment, LIMITS, type Payload } from './limits.ts';

export interface Shown extends Place {
  /** What the select says: the statement's words. */
  readonly label: string;
  readonly citation: number;
}

export interface Block {
  /** Heading that it stands under, as markdown; blocks under one heading follow each other. */
  readonly section?: string | undefined;
  /** True for a block that stands apart from the one before it. */
  readonly gap?: boolean | undefined;
  /** Markdown before the text: a date, a list mark. */
  readonly before?: string | undefined;
  /** Inert markdown; what is split when a block is longer than a page. */
  readonly text: string;
  /** Sign around each piece of the text: "**" or nothing. */
  readonly mark?: string | undefined;
  readonly after?: string | undefined;
  readonly cites?: readonly number[] | undefined;
  readonly shows?: readonly Shown[] | undefined;
  /** A picture to draw under this block's section: whatever the drawer knows it by. */
  readonly picture?: number | undefined;
}

export type Tone = 'answer' | 'empty' | 'notice' | 'warning';

export interface Sheet {
  /** Inert markdown. */
  readonly title: string;
  /** A line under the title, inert markdown. */
  readonly note: string | null;
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** Names to try instead; shown as buttons. */
  readonly suggestions: readonly string[];
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly picture: number | null;
}

export interface Page {
  readonly sections: readonly Section[];
  readonly sources: readonly string[];
  readonly shows: readonly Shown[];
  /** Pictures that this page shows. */
  readonly pictures: readonly number[];
}

export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** What a reader takes in at a glance; beyond it a page ends although Discord would take more. */
const COMFORT = 2_200;
const ACCENT: Readonly<Record<Tone, number>> = {
  answer: 0x2f6f9f,
  empty: 0x8a6d1d,
  notice: 0x4f5b66,
  warning: 0xa63d2f,
};
/** Kept free for the title, page numbers and the signs between sections. */
const SPARE = 120;

/** Longer addresses stand in the list of sources only: a line may carry a handful of marks. */
const MARK_URL = 200;

/** The statement's number, linked to its source where there is an address. */
export function citationMark(n: number, citations: readonly Citation[]): string {
  const url = linkable(citations.find((c) => c.n === n)?.url ?? null);
  return url === null || url.length > MARK_URL ? `\\[${n}\\]` : `[\\[${n}\\]](${url})`;
}

/** One line of the list of sources. */
function sourceLine(citation: Citation): string {
  const title = inert(shorten(citation.title ?? citation.file, 140));
  const url = linkable(citation.url);
  const source = citation.source === null ? '' : ` · ${inert(shorten(citation.source, 60))}`;
  const published = inert(shorten(publishedWords(citation), 160));
  const also = alsoWords(citation);
  const others = also === null ? '' : ` · ${inert(also)}`;
  return `-# ${citation.n}  ${url === null ? title : `[${title}](${url})`}${source} · ${published}${others}`;
}

/** The same where there is no room: the number in the text carries the address. */
function briefLine({ n, title, file, source }: Citation): string {
  return `-# ${n}  ${inert(shorten(title ?? file, 50))}${source === null ? '' : ` · ${inert(shorten(source, 30))}`}`;
}

/** Cuts a sheet into pages, at least one. */
export function pages(sheet: Sheet): Page[] {
  const lines = sourceLines(sheet);
  const room = roomBeside([sheet.title, sheet.note ?? '']);
  const done: Page[] = [];
  let draft = new Draft(lines);
  for (const block of sheet.blocks.flatMap((b) => pieces(b, room, lines))) {
    const size = draft.sizeWith(block);
    if (draft.blocks.length > 0 && (!fits(size, room) || size.visible > COMFORT)) {
      done.push(compose(draft.blocks, lines));
      draft = new Draft(lines);
    }
    draft.add(block);
  }
  if (draft.blocks.length > 0 || done.length === 0) done.push(compose(draft.blocks, lines));
  return done;
}

/** What sections and sources may take. */
interface Room {
  readonly chars: number;
  readonly bytes: number;
}

function roomBeside(texts: readonly string[]): Room {
  const used = texts.reduce(
    (sum, text) => ({
      chars: sum.chars + text.length,
      bytes: sum.bytes + Buffer.byteLength(text) + LIMITS.bytesPerDisplay,
    }),
    { chars: SPARE, bytes: 2 * SPARE },
  );
  return { chars: LIMITS.text - used.chars, bytes: LIMITS.bytes - used.bytes };
}

interface Size extends Room {
  /** Characters that a reader sees; addresses are not seen. */
  readonly visible: number;
  readonly sections: number;
  readonly shows: number;
  readonly pictures: number;
}

const MOST_SECTIONS = 8;
const MOST_PICTURES = 2;

function fits(size: Size, room: Room): boolean {
  return (
    size.chars <= room.chars &&
    size.bytes <= room.bytes &&
    size.shows <= LIMITS.selectOptions &&
    size.sections <= MOST_SECTIONS &&
    size.pictures <= MOST_PICTURES
  );
}

/** Lines of the list of sources by their numbers. */
type SourceLines = ReadonlyMap<number, string>;

/** One block's sources may take this much; where some take more, all sources are named in brief. */
const SOURCES = 1_600;

function sourceLines({ blocks, citations }: Sheet): SourceLines {
  const full = new Map(citations.map((c) => [c.n, sourceLine(c)]));
  const longest = blocks.map(({ cites = [] }) => cites.reduce((sum, n) => sum + (full.get(n)?.length ?? 0), 0));
  if (longest.every((length) => length <= SOURCES)) return full;
  return new Map(citations.map((c) => [c.n, briefLine(c)]));
}

/** A page in the making, which knows its size without being composed again for each block. */
class Draft {
  readonly blocks: Block[] = [];
  readonly #lines: SourceLines;
  readonly #cites = new Set<number>();
  readonly #places = new Set<string>();
  #size: Size = { chars: 0, bytes: 0, visible: 0, sections: 0, shows: 0, pictures: 0 };

  constructor(lines: SourceLines) {
    this.#lines = lines;
  }

  /** How large it would be with one more block. */
  sizeWith(block: Block): Size {
    const last = this.blocks.at(-1);
    const opens = !last || (last.section ?? '') !== (block.section ?? '');
    // A break goes before each line, and a blank line before one that stands apart.
    const text = `${opens ? `${block.section ?? ''}\n` : ''}\n\n${blockText(block)}`;
    const cited = (block.cites ?? []).filter((n, i, all) => !this.#cites.has(n) && all.indexOf(n) === i);
    const sources = cited.map((n) => `\n${this.#lines.get(n) ?? ''}`).join('');
    const displays = (opens ? 1 : 0) + (this.#cites.size === 0 && cited.length > 0 ? 1 : 0);
    const { chars, bytes, visible, sections, pictures } = this.#size;
    return {
      chars: chars + text.length + sources.length,
      bytes: bytes + Buffer.byteLength(text) + Buffer.byteLength(sources) + displays * LIMITS.bytesPerDisplay,
      visible: visible + text.replace(/\]\([^)\s]*\)/g, '').length,
      sections: sections + (opens ? 1 : 0),
      shows: new Set([...this.#places, ...(block.shows ?? []).map(placeValue)]).size,
      pictures: pictures + (block.picture === undefined ? 0 : 1),
    };
  }

  add(block: Block): void {
    this.#size = this.sizeWith(block);
    this.blocks.push(block);
    for (const n of block.cites ?? []) this.#cites.add(n);
    for (const shown of block.shows ?? []) this.#places.add(placeValue(shown));
  }
}

function compose(blocks: readonly Block[], lines: SourceLines): Page {
  const sections: { heading: string; lines: string[]; picture: number | null }[] = [];
  const shows = new Map<string, Shown>();
  const cited = new Set<number>();
  for (const block of blocks) {
    const heading = block.section ?? '';
    let section = sections.at(-1);
    if (!section || section.heading !== heading) {
      section = { heading, lines: [], picture: null };
      sections.push(section);
    }
    if (block.gap === true && section.lines.length > 0) section.lines.push('');
    section.lines.push(blockText(block));
    section.picture ??= block.picture ?? null;
    for (const n of block.cites ?? []) cited.add(n);
    for (const shown of block.shows ?? []) shows.set(placeValue(shown), shown);
  }
  return {
    sections,
    sources: [...cited].sort((a, b) => a - b).flatMap((n) => lines.get(n) ?? []),
    shows: [...shows.values()],
    pictures: sections.flatMap((s) => (s.picture === null ? [] : [s.picture])),
  };
}

function blockText({ before = '', text, mark = '', after = '' }: Block): string {
  return `${before}${mark}${text}${mark}${after}`;
}

function sectionText({ heading, lines }: Section): string {
  return [...(heading === '' ? [] : [heading]), ...lines].join('\n');
}

/** A block that no page can hold, in pieces that pages can; all others as they are. */
function pieces(block: Block, room: Room, lines: SourceLines): Block[] {
  if (fits(new Draft(lines).sizeWith(block), room)) return [block];
  const rest = new Draft(lines).sizeWith({ ...block, text: '' });
  // Signs that mark where a piece goes on.
  const chars = Math.max(room.chars - rest.chars - 4, 200);
  const parts = cut(block.text, chars, Math.max(room.bytes - rest.bytes - 8, 800));
  return parts.map((text, i) => ({
    ...block,
    before: i === 0 ? block.before : '… ',
    text,
    after: i === parts.length - 1 ? block.after : ' …',
    picture: i === 0 ? block.picture : undefined,
  }));
}

/** Cuts inert markdown between words, or where there are none between characters, never behind a backslash. */
function cut(text: string, length: number, bytes: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > length || Buffer.byteLength(rest) > bytes) {
    let end = Math.min(length, rest.length);
    while (Buffer.byteLength(rest.slice(0, end)) > bytes) end = Math.floor(end * 0.9);
    const space = rest.lastIndexOf(' ', end);
    if (space > end / 2) end = space;
    else if (/[\uD800-\uDBFF]$/.test(rest.slice(0, end))) end--;
    const slashes = /\\*$/.exec(rest.slice(0, end))?.[0].length ?? 0;
    if (slashes % 2 === 1) end--;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  parts.push(rest);
  return parts.filter((part) => part !== '');
}

export interface View {
  /** From 0. */
  readonly page: number;
  readonly of: number;
  /** The kept answer; null where no buttons can work. */
  readonly kept: string | null;
  /** Files that the answer can be had as. */
  readonly formats: readonly Format[];
  /** Pictures by what the sheet's blocks call them; those that could not be drawn are missing. */
  readonly pictures: ReadonlyMap<number, Picture>;
}

/** One page as a message. */
export function render(sheet: Sheet, page: Page, view: View): Payload {
  const files: Attachment[] = [];
  const inside: APIComponentInContainer[] = [
    text(`## ${sheet.title}${sheet.note === null ? '' : `\n-# ${sheet.note}`}`),
  ];
  page.sections.forEach((section, i) => {
    if (i > 0 && section.heading !== '') inside.push({ type: ComponentType.Separator, divider: false, spacing: 1 });
    inside.push(text(sectionText(section)));
    const picture = section.picture === null ? undefined : view.pictures.get(section.picture);
    if (!picture) return;
    const name = `chart-${files.length + 1}.png`;
    const description = shorten(picture.alt, LIMITS.altText) || 'Chart';
    files.push({ name, bytes: picture.png, description });
    inside.push({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description }],
    });
  });
  if (page.sources.length > 0)
    inside.push({ type: ComponentType.Separator, divider: true, spacing: 1 }, text(page.sources.join('\n')));
  inside.push(...controls(sheet, page, view));
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    accent_color: ACCENT[sheet.tone],
    components: inside,
  };
  return { components: [container], files };
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

const FORMAT_LABEL: Readonly<Record<Format, string>> = { csv: 'CSV', ics: 'Calendar', png: 'Picture' };

function controls(sheet: Sheet, page: Page, { page: at, of, kept, formats }: View): APIComponentInContainer[] {
  if (kept === null) return [];
  const rows: APIComponentInContainer[] = [];
  const row = (components: APIComponentInMessageActionRow[]) => {
    if (components.length > 0) rows.push({ type: ComponentType.ActionRow, components });
  };
  if (page.shows.length > 0)
    row([
      {
        type: ComponentType.StringSelect,
        custom_id: customId({ kind: 'show', kept }),
        placeholder: 'Show a sentence in its article, to me alone',
        options: page.shows.map((shown) => {
          const citation = sheet.citations.find((c) => c.n === shown.citation);
          const from = citation === undefined ? '' : (citation.source ?? citation.title ?? citation.file);
          return {
            label: shorten(shown.label, LIMITS.optionLabel) || '…',
            description: shorten(`${shown.citation} · ${from}`, LIMITS.optionDescription),
            value: placeValue(shown),
          };
        }),
      },
    ]);
  const turns: APIComponentInMessageActionRow[] = [];
  if (of > 1) {
    const turn = (label: string, to: number, disabled: boolean) =>
      turns.push({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        disabled,
        // A page behind the last one cannot be asked for, so that ids stay unique at either end.
        custom_id: customId({ kind: 'page', kept, page: disabled ? of + to + 1 : to }),
      });
    turn('◀ Back', at - 1, at === 0);
    turn(`Page ${at + 1} of ${of}`, at, true);
    turn('Next ▶', at + 1, at >= of - 1);
  }
  const downloads = formats.map(
    (format): APIComponentInMessageActionRow => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: FORMAT_LABEL[format],
      custom_id: customId({ kind: 'download', kept, format }),
    }),
  );
  if (turns.length + downloads.length <= LIMITS.rowButtons) row([...turns, ...downloads]);
  else {
    row(turns);
    row(downloads);
  }
  row(
    sheet.suggestions.slice(0, LIMITS.rowButtons).map((name, suggestion) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(name, 40) || '…',
      custom_id: customId({ kind: 'try', kept, suggestion }),
    })),
  );
  return rows;
}

/** A file by itself, with a line of words. */
export function fileMessage(file: Attachment, words: string): Payload {
  return {
    components: [
      { type: ComponentType.TextDisplay, content: inert(words) },
      { type: ComponentType.File, file: { url: `attachment://${file.name}` } },
    ],
    files: [{ ...file, description: plain(file.description) }],
  };
}

export const V2: MessageFlags.IsComponentsV2 = MessageFlags.IsComponentsV2;
