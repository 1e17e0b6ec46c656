/**
 * The text of a piece of HTML, as feeds carry it: no menus stand around it, but pointers to other reports, offers to the
 * reader and a notice of where it came out stand in it.
 */
import { isContact, isCredit, isOffer, isPointer, words } from './asides.ts';
import type { Paragraph } from './blocks.ts';
import { isHeading } from './sight.ts';

/** Words of a notice at most, and the share of its letters that stand in links at least. */
const NOTICE = { words: 50, linked: 0.35 } as const;
/** With more pointers than this share of the paragraphs the links are the text. */
const LINKS = 0.4;

/** The paragraphs to keep, in order; all of them when nothing would be left. */
export function textOfFragment(all: readonly Paragraph[]): readonly Paragraph[] {
  if (all.filter(isPointer).length > LINKS * all.length) return all;
  const kept = all.filter((one) => !isOffer(one) && !isCredit(one) && (isHeading(one) || !isPointer(one)));
  while (kept.length > 1 && isFoot(kept.at(-1))) kept.pop();
  return kept.length === 0 ? all : kept;
}

function isFoot(last: Paragraph | undefined): boolean {
  return last !== undefined && (isHeading(last) || isNotice(last) || isContact(last, []));
}

/** "The post Rain at last appeared first on The Ostby News": a few words around links to the text and to its site. */
function isNotice({ text, linked, targets }: Paragraph): boolean {
  if (linked < NOTICE.linked || words(text) > NOTICE.words || targets.length < 2) return false;
  return targets.some((target) => URL.canParse(target) && /^\/?$/.test(new URL(target).pathname));
}
