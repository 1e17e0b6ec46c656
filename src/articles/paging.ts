/**
 * Reports that go on on another page. The next page has the report's own address with a number more, "/story?page=2",
 * "/story/2/", "/story-2.html"; a link to any other address leads to another report, whatever it calls itself.
 */
import { oneLine } from './plain.ts';
import { attribute, type Element, elements, type Parent, textOf } from './tree.ts';

/** The number of a page at the end of a path, behind a segment that is no number itself, as a day's is. */
const MARKED =
  /(?<!\/\d{1,4})\/(?:(?:page|seite|p)?[/_-]?)(\d{1,2})(?=\/?$)|[-_,](?:page|seite|p)[-_]?(\d{1,2})(?=\/?$|\.\w{3,5}$)/i;
/** The same without a word: it may also count the parts of a series, so that only a page without number leads there. */
const BARE = /[-_,](\d{1,2})(?=\/?$|\.\w{3,5}$)/;
/** And in a query. */
const IN_QUERY = /(?<=[?&])(?:page|paged|pg|pn|seite|pagina|p)=(\d{1,2})(?:&|$)/i;
/** Words of a link to the page that follows. */
const NEXT =
  /^(?:\d{1,2}|(?:go to |continue to )?(?:the )?next(?: page)?|page suivante|suivante?|nächste(?: seite)?|weiter|(?:página )?siguiente|pagina successiva|volgende)\s?[»›>→]{0,2}$/i;
/** Names of what holds readers' comments, which have pages of their own. */
const COMMENTS = /comment|respon[ds]|repl(?:y|ies)|disqus/i;
/** Elements above a link that are looked at. */
const ABOVE = 8;
/** Links that are looked at. */
const LINKS = 3000;

/** The address of the page that a report goes on on; null where it ends here, or where its own address is not known. */
export function nextPageOf(tree: Parent, own: string | null): string | null {
  if (own === null || !URL.canParse(own)) return null;
  const here = numbered(own, MARKED);
  let looked = 0;
  for (const element of elements(tree)) {
    if (element.tagName !== 'a' && element.tagName !== 'link') continue;
    const target = attribute(element, 'href');
    if (target === null || ++looked > LINKS || !URL.canParse(target, own)) continue;
    const said = /(?:^|\s)next(?:$|\s)/i.test(attribute(element, 'rel') ?? '');
    if (!said && (element.tagName === 'link' || !NEXT.test(oneLine(textOf(element, 60))))) continue;
    const { href } = new URL(target, own);
    const follows = [MARKED, BARE].some((form) => {
      const there = numbered(href, form);
      return there.base === here.base && there.number === here.number + 1;
    });
    if (follows && !isOfComments(element)) return href;
  }
  return null;
}

/** An address without the number of its page; that number is 1 where there is none. */
function numbered(address: string, form: RegExp): { readonly base: string; readonly number: number } {
  const { host, pathname, search } = new URL(address);
  const query = IN_QUERY.exec(search);
  const path = query === null ? form.exec(pathname) : null;
  const rest = (query === null ? search : search.replace(IN_QUERY, '')).replace(/[?&]+$/, '');
  const before = path === null ? pathname : pathname.slice(0, path.index);
  const after = path === null ? '' : pathname.slice(path.index + path[0].length);
  return {
    base: `${host.replace(/^www\./, '')}${`${before}${after}`.replace(/\/$/, '')}${rest}`,
    number: Number(query?.[1] ?? path?.[1] ?? path?.[2] ?? 1),
  };
}

function isOfComments(element: Element): boolean {
  let at: Element['parentNode'] | Element = element;
  for (let i = 0; i < ABOVE && at !== null && 'attrs' in at; i++, at = at.parentNode)
    if (COMMENTS.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
  return false;
}
