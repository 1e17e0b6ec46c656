/**
 * The elements that a page's makers named as holding the article's text: `itemprop="articleBody"`, "entry-content",
 * "story__body", "field--name-body". Content systems have called them so for twenty years; the words are the trade's.
 */
import type { Frame, Paragraph } from './blocks.ts';

/** What the text is of, and what a part of it is called. */
const WHOLE = new Set('article story post entry news blog body detail'.split(' '));
const PART = new Set('body content text copy'.split(' '));
const FUSED = new Set(
  'articlebody articletext articlecontent storybody storytext storycontent postcontent postbody entrycontent newstext newsbody bodytext bodycopy maintext wysiwyg'.split(
    ' ',
  ),
);
/** What follows makes it a part beside the text: "article-body-header", "post-content-footer". */
const OTHER =
  /^(?:header|head|footer|foot|top|bottom|meta|title|image|img|media|tools|share|sidebar|related|aside|list|item|teaser|ad|ads|inner|card|preview|link)s?$/;

/** What the line or two between headline and text are called. */
const DECK = new Set(
  'dek deck subhead subheadline subheading subtitle subline standfirst strapline summary excerpt lede intro'.split(' '),
);

/** True where class or id say that the element holds what stands between a headline and its text. */
export function isNamedDeck(mark: string): boolean {
  if (mark.length > 300) return false;
  return wordsOf(mark).some(
    (word, i, all) => DECK.has(word) || (word === 'sub' && /^(?:title|head)/.test(all[i + 1] ?? '')),
  );
}

/** The words of class names and ids, in small letters. */
function wordsOf(mark: string): string[] {
  return mark
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Elements that hold paragraphs; those that are one bear such names too ("p.body-text"). */
const HOLDER = /^(?:DIV|SECTION|ARTICLE|MAIN|TD|TABLE|CENTER|FORM|UL|OL)$/;

/** True where class, id or itemprop say that the element holds the text of an article. */
export function isNamedBody(mark: string): boolean {
  if (mark === '' || mark.length > 300) return false;
  for (const name of mark.split(/\s+/)) {
    const words = wordsOf(name);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      const next = words[i + 1] ?? '';
      const fused = FUSED.has(word);
      const pair =
        PART.has(next) && (WHOLE.has(word) || (word === 'name' && next === 'body' && words[i - 1] === 'field'));
      if ((fused && !OTHER.test(next)) || (pair && !OTHER.test(words[i + 2] ?? ''))) return true;
    }
  }
  return false;
}

/**
 * Which paragraphs stand in the named body of the page's article, by `weight` (words of running text of each); null
 * where nothing is named so. Of several bodies those count that stand in the same article as the one with most text, as
 * parts of one text do, or that Readability took as well, as a question and its answers; of one within another the inner
 * one, where it holds nearly all of the text.
 */
export function namedBody(
  paragraphs: readonly Paragraph[],
  weight: readonly number[],
  read: (i: number) => boolean,
): boolean[] | null {
  const known = new Map<Frame, boolean>();
  const named = (frame: Frame) => {
    const told = known.get(frame) ?? (HOLDER.test(frame.name) && isNamedBody(frame.mark));
    known.set(frame, told);
    return told;
  };
  const words = new Map<Frame, number>();
  const chosen = new Map<Frame, number>();
  const inner = new Map<Frame, Frame>();
  paragraphs.forEach(({ frame }, i) => {
    let below: Frame | null = null;
    for (let at: Frame | null = frame; at !== null; at = at.up) {
      if (!named(at)) continue;
      words.set(at, (words.get(at) ?? 0) + (weight[i] ?? 0));
      if (read(i)) chosen.set(at, (chosen.get(at) ?? 0) + (weight[i] ?? 0));
      if (below !== null) inner.set(below, at);
      below = at;
    }
  });
  const total = (frame: Frame) => words.get(frame) ?? 0;
  const outer = [...words.keys()].filter((frame) => !inner.has(frame));
  const best = outer.reduce<Frame | null>(
    (most, frame) => (most === null || total(frame) > total(most) ? frame : most),
    null,
  );
  if (best === null || total(best) === 0) return null;
  let core: Frame = best;
  for (let i = 0; i < 10; i++) {
    const within: Frame | undefined = [...inner].find(
      ([frame, up]) => up === core && total(frame) >= 0.9 * total(core),
    )?.[0];
    if (within === undefined) break;
    core = within;
  }
  const home = articleOf(best);
  // An article with a headline of its own is another one, as pages that go on and on show them.
  const headed = new Set<Frame>();
  for (const { block, frame } of paragraphs)
    for (let at: Frame | null = block === 'H1' ? frame : null; at !== null; at = at.up) headed.add(at);
  const another = (frame: Frame) => {
    const own = articleOf(frame);
    return own !== home && own !== null && own.name === 'ARTICLE' && headed.has(own);
  };
  const alike = outer.filter(
    (frame) =>
      frame !== best &&
      !another(frame) &&
      frame.name === best.name &&
      frame.kind === best.kind &&
      (articleOf(frame) === home || (chosen.get(frame) ?? 0) > 0.5 * total(frame)),
  );
  const parts = new Set([core, ...alike]);
  return paragraphs.map(({ frame }) => {
    for (let at: Frame | null = frame; at !== null; at = at.up) if (parts.has(at)) return true;
    return false;
  });
}

/** The nearest `article` (or what stands for one) around a body, else its parent. */
function articleOf(frame: Frame): Frame | null {
  for (let at = frame.up; at !== null; at = at.up) if (at.name === 'ARTICLE') return at;
  return frame.up;
}
