/**
 * What buttons and selects carry in their custom_id. It names a kept answer, so that it works after a restart;
 * whatever else it says is checked against that answer.
 */
export type Control =
  | { readonly kind: 'page'; readonly kept: string; readonly page: number }
  | { readonly kind: 'show'; readonly kept: string }
  | { readonly kind: 'try'; readonly kept: string; readonly suggestion: number }
  | { readonly kind: 'download'; readonly kept: string; readonly format: Format };

/** Forms in which an answer can be had as a file. */
export type Format = 'csv' | 'ics' | 'png';

/** A span that "Show in context" offers: article and UTF-16 offsets into its body. */
export interface Place {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

const KEPT = String.raw`([\w-]{1,64})`;
const PAGE = new RegExp(`^page:${KEPT}:(\\d{1,6})$`);
const SHOW = new RegExp(`^show:${KEPT}$`);
const TRY = new RegExp(`^try:${KEPT}:(\\d{1,3})$`);
const DOWNLOAD = new RegExp(`^download:${KEPT}:(csv|ics|png)$`);

export function customId(control: Control): string {
  switch (control.kind) {
    case 'page':
      return `page:${control.kept}:${control.page}`;
    case 'show':
      return `show:${control.kept}`;
    case 'try':
      return `try:${control.kept}:${control.suggestion}`;
    case 'download':
      return `download:${control.kept}:${control.format}`;
  }
}

/** Null for what this bot never wrote. */
export function readCustomId(id: string): Control | null {
  const page = PAGE.exec(id);
  if (page) return { kind: 'page', kept: page[1] ?? '', page: Number(page[2]) };
  const show = SHOW.exec(id);
  if (show) return { kind: 'show', kept: show[1] ?? '' };
  const again = TRY.exec(id);
  if (again) return { kind: 'try', kept: again[1] ?? '', suggestion: Number(again[2]) };
  const download = DOWNLOAD.exec(id);
  if (download) return { kind: 'download', kept: download[1] ?? '', format: download[2] as Format };
  return null;
}

export function placeValue({ article, start, end }: Place): string {
  return `${article}:${start}:${end}`;
}

export function readPlace(value: string): Place | null {
  const [, article, start, end] = /^(\d{1,15}):(\d{1,9}):(\d{1,9})$/.exec(value) ?? [];
  return article === undefined ? null : { article: Number(article), start: Number(start), end: Number(end) };
}
