/**
 * What stands on a page beside its article, by the names that its makers gave it: share bars, related reports,
 * newsletter and cookie boxes, captions, comments. Class names and ids are made for people; the words here are the trade's.
 */
import { attribute, type Element, elements, isElement, type Node, type Parent } from './tree.ts';

/** Elements that never hold text of an article. */
const TAGS = new Set(
  'script style noscript svg template iframe link meta object embed canvas select input button textarea video audio source track picture img map figcaption math nav dialog aside footer'.split(
    ' ',
  ),
);

/** A word of a class name or id that says what the element is for. */
const NAMES = new Set(
  'share sharing shares sharebar social socials related relateds newsletter newsletters subscribe subscription signup caption captions credit credits promo promos promotion sponsor sponsored sponsoring ad ads advert adverts advertisement advertising adsense cookie cookies consent breadcrumb breadcrumbs pagination pager paginator sidebar recommended recommendations recommendation recirc trending popular mostread outbrain taboola disclaimer disclosure bio biography authorbox tags taglist toolbar tooltip popup modal overlay paywall donate donation rating ratings poll nextstory entryfooter footer menu hidden noprint copyright readmore seealso hatnote navbox reflist catlinks mw-editsection'.split(
    ' ',
  ),
);
const COMMENTS = new Set('comment comments commentlist disqus respond replies'.split(' '));
/** Pairs of words that say it together. */
const PAIRS =
  /\b(?:author|autor)[ _-]?(?:box|bio|card|info|profile|about|description)|about[ _-]?(?:the[ _-]?)?author|user[ _-]?profile|next[ _-]?(?:post|story|article)|prev(?:ious)?[ _-]?(?:post|story|article)|read[ _-]?(?:more|next|also)|see[ _-]?also|most[ _-]?(?:read|popular|viewed)|more[ _-]?(?:from|on|stories|news|articles)|recent[ _-]?(?:posts|articles|news)|wp-caption|image[ _-]?(?:copyright|source|credit)|skip[ _-]?(?:link|to)|screen[ _-]?reader|sr[ _-]?only|visually[ _-]?hidden|print[ _-]?only|post[ _-]?(?:tags|nav|navigation|footer)|entry[ _-]?(?:tags|footer)|article[ _-]?(?:tags|footer|tools|actions)/i;
/** Names of page builders, which call every part of the text a widget or a block. */
const BUILDER = /elementor|wp-block|fl-|et_pb|vc_|tdb?_block/i;

type Kind = 'comments' | 'furniture' | null;

/** What is never furniture by its name: the page's frame, and words within a sentence. */
const SPARED = new Set(
  'html body article main a b i em strong u font code q cite abbr mark sub sup h1 h2 h3 h4 h5 h6 tr td th tbody thead'.split(
    ' ',
  ),
);

function kindOf(element: Element): Kind {
  if (SPARED.has(element.tagName)) return null;
  const role = attribute(element, 'role');
  if (
    role !== null &&
    /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|banner)$/i.test(role)
  )
    return 'furniture';
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== null) return 'furniture';
  if (/display\s?:\s?none/i.test(attribute(element, 'style') ?? '')) return 'furniture';
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  if (name === ' ' || BUILDER.test(name)) return null;
  if (PAIRS.test(name)) return 'furniture';
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  if (words.some((word) => COMMENTS.has(word))) return 'comments';
  // "content has-sidebar", "article no-ads": a word that says what the element has or lacks, not what it is.
  return words.some(
    (word, i) => NAMES.has(word) && !/^(?:has|no|with|without|is|not|show|enable|enabled)$/.test(words[i - 1] ?? ''),
  )
    ? 'furniture'
    : null;
}

/**
 * Takes the furniture out of a tree. A named element goes only when it holds a small part of the page's running text,
 * for names mislead; comments go whatever their length, unless the headline stands in them. Returns the number of
 * elements that are left.
 */
export function clear(tree: Parent): number {
  dropTags(tree);
  const length = lengths(tree);
  const all = Math.max(1, length.get(tree) ?? 0);
  const stack: Parent[] = [tree];
  let left = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    left++;
    node.childNodes = node.childNodes.filter((child) => {
      if (!isElement(child)) return true;
      const kind = kindOf(child);
      const share = (length.get(child) ?? 0) / all;
      if (kind === 'furniture' && share < 0.25 && !holdsHeadline(child)) return false;
      if (kind === 'comments' && (share < 0.25 || !holdsHeadline(child)) && share < 0.9) return false;
      stack.push(child);
      return true;
    });
  }
  return left;
}

function dropTags(tree: Parent): void {
  const stack: Parent[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment' && !TAGS.has(child.nodeName));
    for (const child of node.childNodes) if (isElement(child)) stack.push(child);
  }
}

/** Letters of running text (paragraphs and text that stands free, not links) below each element. */
function lengths(tree: Parent): Map<Node | Parent, number> {
  const found = new Map<Node | Parent, number>();
  const order: Parent[] = [tree];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (node === undefined) break;
    let own = 0;
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) own += node.nodeName === 'a' ? 0 : child.value.trim().length;
      else if (isElement(child)) order.push(child);
    }
    found.set(node, own);
  }
  for (let i = order.length - 1; i > 0; i--) {
    const node = order[i];
    const parent = node !== undefined && isElement(node as Node) ? (node as Element).parentNode : null;
    if (node !== undefined && parent !== null) found.set(parent, (found.get(parent) ?? 0) + (found.get(node) ?? 0));
  }
  return found;
}

function holdsHeadline(element: Element): boolean {
  if (element.tagName === 'h1') return true;
  for (const one of elements(element)) if (one.tagName === 'h1') return true;
  return false;
}
