/** Markdown (CommonMark's common part) to plain text: the marks go, the words stay. */

/** The text without its marks, and the first heading of the first level as its title. */
export function fromMarkdown(text: string): { readonly title: string | undefined; readonly text: string } {
  let title: string | undefined;
  let fenced = false;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (fenced || /^\s{0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})\s*$/.test(line)) {
      lines.push(fenced ? line : '');
      continue;
    }
    if (/^\s{0,3}=+\s*$/.test(line) && title === undefined && (lines.at(-1) ?? '').trim() !== '') {
      title = lines.pop()?.trim();
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s#+)?\s*$/.exec(line);
    if (heading) {
      const words = inline(heading[2] ?? '');
      if (heading[1] === '#' && title === undefined) title = words;
      else lines.push('', words, '');
      continue;
    }
    lines.push(inline(line.replace(/^\s{0,3}(?:> ?){1,5}/, '').replace(/^(\s{0,8})(?:[-*+]|\d{1,3}[.)])\s+/, '$1')));
  }
  return { title: title === '' ? undefined : title, text: lines.join('\n') };
}

function inline(line: string): string {
  return line
    .replace(/!\[[^\]\n]*\]\([^)\s]*(?:\s"[^"\n]*")?\)/g, '')
    .replace(/\[([^\]\n]*)\]\([^)\s]*(?:\s"[^"\n]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+)\*(?!\w)/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_\n]+)_(?!\w)/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');
}
