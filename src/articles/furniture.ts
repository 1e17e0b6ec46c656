/**
 * What stands on a page beside its article, by the names that its makers gave it: share bars, related reports,
 * newsletter and cookie boxes, captions, comments. Class names and ids are made for people; the words here are the trade's.
 */
import { dropCaptions, PICTURE_MARK, PICTURES } from './captions.ts';
import { attribute, type Element, elements, isElement, type Node, type Parent, textOf } from './tree.ts';

/** Elements that never hold text of an article, those of AMP pages among them. */
const TAGS = new Set(
  'script style noscript svg template iframe link meta object embed canvas select input textarea video audio source track picture img map figcaption annotation nav dialog amp-ad amp-embed amp-analytics amp-auto-ads amp-consent amp-fx-flying-carpet amp-geo amp-iframe amp-image-lightbox amp-img amp-anim amp-install-serviceworker amp-lightbox amp-list amp-next-page amp-pixel amp-sidebar amp-social-share amp-state amp-sticky-ad amp-subscriptions-dialog amp-user-notification amp-video amp-youtube amp-web-push'.split(
    ' ',
  ),
);

/** A word of a class name or id that says what the element is for. */
const NAMES = new Set(
  'share sharing shares sharebar social socials related relateds newsletter newsletters subscribe subscription signup caption captions credit credits promo promos promotion sponsor sponsored sponsoring ad ads advert adverts advertisement advertising adsense cookie cookies consent breadcrumb breadcrumbs pagination pager paginator sidebar recommended recommendations recommendation recirc trending popular mostread outbrain taboola disclaimer disclosure bio biography byline bylines authorbox tags taglist toolbar tooltip popup modal overlay paywall donate donation rating ratings poll nextstory entryfooter footer menu noprint copyright readmore seealso hatnote navbox reflist catlinks editsection relatedposts factbox storyhighlights contributions upvote upvotes downvote votes votecount badges karma usercard sharethis addthis addtoany jetpack sharedaddy sociable leaderboard skyscraper billboard gdpr cmp boilerplate cutline audioplayer videoplayer'.split(
    ' ',
  ),
);
const COMMENTS = new Set(
  'comment comments commentlist disqus respond responses replies livefyre viafoura spotim'.split(' '),
);
/** Pairs of words that say it together. */
const PAIRS =
  /\b(?:author|autor)[ _-]?(?:box|bio|card|info|profile|about|description)|about[ _-]?(?:the[ _-]?)?author|user[ _-]?profile|next[ _-]?(?:post|story|article)|prev(?:ious)?[ _-]?(?:post|story|article)|read[ _-]?(?:more|next|also)|see[ _-]?also|most[ _-]?(?:read|popular|viewed)|more[ _-]?(?:from|on|stories|news|articles)|recent[ _-]?(?:posts|articles|news)|wp-caption|image[ _-]?(?:copyright|source|credit|caption|description|desc|legend|byline)|skip[ _-]?(?:link|to)|screen[ _-]?reader|sr[ _-]?only|visually[ _-]?hidden|print[ _-]?only|post[ _-]?(?:tags|nav|navigation|footer|signature|menu)|user[ _-]?(?:info|details)|sign[ _-]?up|e?mail[ _-]?(?:capture|form|alert)|vote[ _-]?(?:count|cell|container)|entry[ _-]?(?:tags|footer)|article[ _-]?(?:tags|footer|tools|actions)|(?:audio|video|media|podcast)[ _-]?(?:player|card|embed|label)/i;
/** What no screen shows; "field--label-hidden" hides a label, "hidden-xs" and "hidden md:block" are for screens of one size. */
const HIDES = /^(?:is-|js-|u-|x-)?hidden$/;
const SHOWS = /:(?:block|flex|inline|grid|table)/;
/** Names of page builders, which call every part of the text a widget or a block. */
const BUILDER = /elementor|wp-block|fl-|et_pb|vc_|tdb?_block/i;

/** Elements that stand beside the text by their kind; some page holds its whole article in one. */
const BESIDE = /^(?:aside|footer)$/;

/** What is for a reader's ears, in the midst of a sentence too. */
const UNSEEN = /screen[ _-]?reader|sr[ _-]?only|visually[ _-]?hidden/i;

/** A paragraph has fewer parts than this. */
const SIBLINGS = 500;

/** True for what has words of one sentence on both sides. */
function isWithinText(element: Element): boolean {
  const beside = element.parentNode?.childNodes ?? [];
  const at = beside.length > SIBLINGS ? -1 : beside.indexOf(element);
  if (at < 0) return false;
  const words = (node: Node | undefined) => (node !== undefined && 'value' in node ? node.value.trim() : '');
  const before = words(beside[at - 1]);
  const after = words(beside[at + 1]);
  return before !== '' && !/[.!?:|]["'”’»)]*$/.test(before) && /^[\p{Ll}\p{N},;.)’']/u.test(after);
}

type Kind = 'comments' | 'furniture' | 'hidden' | 'beside' | null;

/** What is never furniture by its name: the page's frame, and words within a sentence. */
const SPARED = new Set(
  'html body article main a b i em strong u font code q cite abbr mark sub sup h1 h2 h3 h4 h5 h6 tr td th tbody thead'.split(
    ' ',
  ),
);

function kindOf(element: Element): Kind {
  if (SPARED.has(element.tagName)) return null;
  if (BESIDE.test(element.tagName)) return 'beside';
  if (element.tagName === 'form') return 'furniture';
  const role = attribute(element, 'role');
  if (
    role !== null &&
    /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|banner)$/i.test(role)
  )
    return 'furniture';
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== null) return 'hidden';
  if (/display\s?:\s?none|visibility\s?:\s?hidden/i.test(attribute(element, 'style') ?? '')) return 'hidden';
  const given = `${attribute(element, 'class') ?? ''} ${ownId(element)}`.slice(0, 400);
  const name = BUILDER.test(given)
    ? given
        .split(/\s+/)
        .filter((one) => !BUILDER.test(one))
        .join(' ')
    : given;
  if (element.tagName === 'span' && isWithinText(element)) return UNSEEN.test(name) ? 'furniture' : null;
  if (name.trim() === '') return null;
  if (PAIRS.test(name) || isHidden(name)) return 'furniture';
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

/** The id of an element, but for one that is made from its text so that a table of contents can lead to it. */
function ownId(element: Element): string {
  const id = attribute(element, 'id') ?? '';
  if (id.length < 6 || !/[_-]/.test(id)) return id;
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z\d]+/g, '');
  const said = letters(textOf(element, 300));
  return said !== '' && said.startsWith(letters(id).slice(0, 40)) ? '' : id;
}

/**
 * Takes the furniture out of a tree. A named element goes only when it holds a small part of the page's running text,
 * for names mislead; comments go whatever their length, unless the headline stands in them. Returns the number of
 * elements that are left.
 */
export function clear(tree: Parent): number {
  const opened = openedOf(tree);
  const headed = headlinesOf(tree);
  dropCaptions(tree);
  dropTags(tree);
  const length = lengths(tree);
  const all = Math.max(1, length.get(tree) ?? 0);
  const texts = textsNamed(tree, length, all);
  const stack: Parent[] = [tree];
  let left = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    left++;
    node.childNodes = node.childNodes.filter((child) => {
      if (!isElement(child)) return true;
      const kind = kindOf(child);
      const share = (length.get(child) ?? 0) / all;
      if (kind === 'furniture' && share < 0.25 && !texts.has(attribute(child, 'class') ?? '') && !headed.has(child))
        return false;
      // An answer that opens at a click, or a part to be leafed through, is hidden until then.
      const answers =
        kind === 'hidden' &&
        (texts.has(attribute(child, 'class') ?? '') || (opened.has(attribute(child, 'id') ?? '') && isTold(child)));
      if (answers) show(child);
      if (kind === 'hidden' && !answers && share < 0.75 && !headed.has(child)) return false;
      if (kind === 'beside' && share < 0.5 && !headed.has(child)) return false;
      if (kind === 'comments' && !headed.has(child) && share < 0.9) return false;
      stack.push(child);
      return true;
    });
  }
  return left;
}

/**
 * Classes whose elements together hold so much of the page's text that they are its article: paragraphs behind a
 * "paywall"; parts that are shown one at a time; captions of a gallery, where there is little else.
 */
function textsNamed(tree: Parent, length: ReadonlyMap<Node | Parent, number>, all: number): Set<string> {
  const sums = new Map<string, number>();
  const paragraphs = new Map<string, number>();
  const parts = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, own: number) => to.set(name, (to.get(name) ?? 0) + own);
  for (const element of elements(tree)) {
    const own = length.get(element) ?? 0;
    const name = attribute(element, 'class') ?? '';
    if (own < LONG || name === '') continue;
    const kind = kindOf(element);
    if (kind === 'hidden') {
      add(parts, name, own);
      add(counts, name, 1);
    }
    if (kind !== 'furniture') continue;
    add(sums, name, own);
    if (element.tagName === 'p' && !/capt|credit/i.test(name)) add(paragraphs, name, own);
  }
  const most = (of: ReadonlyMap<string, number>, name: string) => (of.get(name) ?? 0) > 0.5 * all;
  const named = [...sums.keys(), ...parts.keys()].filter((name) => {
    const sum = sums.get(name) ?? 0;
    if (most(paragraphs, name) || (sum > 0.6 * all && all - sum < REST)) return true;
    return most(parts, name) && (counts.get(name) ?? 0) >= PARTS;
  });
  return new Set(named);
}

function isHidden(names: string): boolean {
  return names.includes('hidden') && !SHOWS.test(names) && names.split(/\s+/).some((name) => HIDES.test(name));
}

/** Takes away what hides an element from Readability, too. */
function show(element: Element): void {
  element.attrs = element.attrs
    .filter(({ name }) => !/^(?:hidden|aria-hidden|style)$/.test(name))
    .map((one) => (one.name === 'class' ? { ...one, value: shown(one.value) } : one));
}

function shown(names: string): string {
  const all = names.split(/\s+/);
  return all.filter((name) => !HIDES.test(name)).join(' ');
}

/** Letters of a text that says more than what is to be seen. */
const LONG = 80;
/** So many hidden elements of one class are leafed through. */
const PARTS = 3;
/** Letters of a page's other text with which it is an article with a gallery, not a gallery. */
const REST = 800;

/** Ids of the elements that buttons of the page open and close. */
function openedOf(tree: Parent): Set<string> {
  const found = new Set<string>();
  for (const element of elements(tree)) {
    for (const name of ['aria-controls', 'data-target', 'data-bs-target'])
      for (const id of (attribute(element, name) ?? '').split(/\s+/)) if (id !== '') found.add(id.replace(/^#/, ''));
  }
  return found;
}

/** True where a sentence stands that is not a link. */
function isTold(element: Element): boolean {
  for (const one of elements(element))
    for (const child of one.tagName === 'a' ? [] : one.childNodes)
      if (child.nodeName === '#text' && 'value' in child && SENTENCE.test(child.value.slice(0, 400))) return true;
  return element.childNodes.some(
    (child) => child.nodeName === '#text' && 'value' in child && SENTENCE.test(child.value.slice(0, 400)),
  );
}

const SENTENCE = /\S\s\S+\s\S+\s[^<]{10,}[.!?…。！？؟]/u;

/** Buttons go, but for those that open what a heading or a question announces. */
function isButton(child: Node, parent: Parent): boolean {
  return child.nodeName === 'button' && !/^(?:h[1-6]|dt|summary)$/.test(parent.nodeName);
}

/** A figure that shows no picture but what somebody said: below it stands who. */
function isQuotation({ childNodes }: Parent): boolean {
  return childNodes.some(({ nodeName }) => nodeName === 'blockquote');
}

function dropTags(tree: Parent): void {
  const stack: Parent[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const pictured = isElement(node as Node) && node.childNodes.some((child) => PICTURES.has(child.nodeName));
    if (pictured) (node as Element).attrs.push({ name: PICTURE_MARK, value: '' });
    const parent = node;
    node.childNodes = node.childNodes.filter(
      (child) =>
        child.nodeName !== '#comment' &&
        (!TAGS.has(child.nodeName) || (child.nodeName === 'figcaption' && isQuotation(parent))) &&
        !isButton(child, parent),
    );
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

/** The first-level headings that say what the page's title says (all of them where none does), and what they stand in. */
function headlinesOf(tree: Parent): Set<Parent> {
  const all: Element[] = [];
  let title = '';
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  for (const element of elements(tree)) {
    if (element.tagName === 'title' && title === '') title = letters(textOf(element, 2000));
    if (element.tagName === 'h1') all.push(element);
  }
  const said = all.filter((element) => {
    const text = letters(textOf(element, 2000));
    return text.length > 8 && title.includes(text);
  });
  const found = new Set<Parent>();
  for (const headline of said.length > 0 ? said : all)
    for (
      let at: Parent | null = headline;
      at !== null && !found.has(at);
      at = 'parentNode' in at ? at.parentNode : null
    )
      found.add(at);
  return found;
}
