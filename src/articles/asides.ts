/**
 * Paragraphs inside an article's markup that are not of its text: pointers to other reports, offers and requests to the
 * reader, credits, who the author is. Told by where their links lead, by their markup and their place, less by words.
 */
import type { Paragraph } from './blocks.ts';

/** A paragraph with this share of its letters in links says where to read on, not what happened. */
export const LINKS = 0.8;

/** Addresses that serve a reader and are no source: subscriptions, accounts, stores of apps, gifts, channels to follow. */
const SERVICE =
  /(?:newsletter|subscri[bp]|sign-?up\b|\/(?:login|log-in|signin|sign-in|register|my-?account|accounts?|membership|join|donate|donation|abo|abonne\w{0,6}|suscri\w{0,6})(?=[/?#.]|$)|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|\/\/t\.me\/|telegram\.me|chat\.whatsapp|whatsapp\.com\/channel|patreon\.com|paypal\.|ko-fi\.com|buymeacoffee|feedburner|\/rss\b|podcasts\.apple\.com)/i;
/** A profile on a network, or a message to write: it serves the reader where the paragraph speaks to him. */
const CONTACT =
  /^mailto:|cdn-cgi\/l\/email-protection|\/\/(?:www\.|m\.)?(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|pinterest|threads)\.(?:com|net)\/(?:@?[\w.-]+|(?:in|user|channel|c|company|pages)\/[^/]+)\/?(?:\?.*)?$/i;
/** What a paragraph begins with that asks the reader for something, and what it asks for. */
const ASK =
  /^(?:please\s|want more[^?]{0,60}\?\s|enjoy[^?]{0,60}\?\s)?(?:sign up|subscribe|donate|download|follow us|join our|support (?:our|independent|local)|become a|get (?:the|our|more)|abonnieren|abonnez|inscrivez|suscríb)/i;
const FOR =
  /\b(?:newsletters?|inbox|e-?mails?|app|apps|channel|podcasts?|journalism|member|subscriber|supporter|facebook|twitter|instagram|telegram|whatsapp|kanal|chaîne|lettre)\b/i;
const READER =
  /(?:^|[^\p{L}])(?:you|your|us|our|follow|subscribe|sign (?:up|in)|log ?in|register|abonnier\p{L}*|abonne\p{L}*|suscr\p{L}*|contact|email|e-mail|reach|click|like|join|ihr|ihre|ihnen|sie|uns|unsere?[nmrs]?|vous|votre|nous|usted|tu|tus|nuestr[oa]s?|seu|sua|nosso|nossa)(?![\p{L}])/iu;

/** A few words, all or nearly all of them a link; a label and a link; the numbers of pages. */
export function isPointer({ text, linked, block }: Paragraph): boolean {
  if (linked === 0 || words(text) >= 25) return false;
  if (linked >= LINKS) return true;
  if (PAGES.test(text)) return true;
  return linked >= 0.5 && block !== 'LI' && LABELLED.test(text);
}

const PAGES = /^\p{L}{0,12}:?[\s\d|·•<>«»‹›…-]+$/u;
const LABELLED = /^[^:：|]{2,30}(?:[:：]|\s[|»›–—-])\s/u;

/** A short paragraph that offers the reader something or asks for it. */
export function isOffer({ text, targets }: Paragraph): boolean {
  const long = words(text);
  if (long > 60) return false;
  if (long <= 45 && ASK.test(text) && FOR.test(text)) return true;
  if (targets.length === 0) return false;
  if (targets.some((target) => SERVICE.test(target))) return READER.test(text) || long <= 8;
  return long <= 40 && targets.some((target) => CONTACT.test(target)) && READER.test(text);
}

const MAKER =
  /(?:©|\(c\)|\b(?:photo(?:graph)?s?|pictures?|images?|credit|courtesy|foto|bild|getty images|shutterstock|ap photo|file photo)\b)[^.!?]{0,60}\.?\)?$/i;

/** "Photo: Ann Lee", "Bild: dpa", "© Agency": who made a picture; or what stands by one, in italics or with its maker. */
export function isCredit({ text, pictured, slanted }: Paragraph): boolean {
  if (pictured && words(text) <= 60 && (slanted >= 0.9 || MAKER.test(text.slice(-90)))) return true;
  return (
    text.length < 120 &&
    /^(?:(?:photo|image|picture|illustration|graphic|video|foto|bild|grafik|imagen|crédito|crédit|crédits)s?(?:\s(?:credits?|source|courtesy|by|von))?\s?[:：/]|(?:photo(?:graph)?|image|picture|illustration)s?\s(?:by|courtesy of)\s|credits?\s?[:：]|[©(]\s?(?:photo|getty|reuters|ap\b|afp|dpa))/i.test(
      text,
    )
  );
}

/** A list that leads to places of the same page: a table of contents. */
export function isContents({ linked, targets, block }: Paragraph): boolean {
  return (
    block === 'LI' &&
    linked >= LINKS &&
    targets.every((target) => target.startsWith('#') || /\/#[^/]*$/.test(target)) &&
    targets.length > 0
  );
}

/** What is said of an author below his text: it begins with the name and tells what he is or does. */
export function isAuthor({ text }: Paragraph, authors: readonly string[]): boolean {
  if (words(text) > 110) return false;
  const plain = text.replace(/^(?:about (?:the author|us)|by|über (?:den autor|die autorin))[\s:–—-]*/i, '');
  return authors.some(
    (author) =>
      plain.toLowerCase().startsWith(author.toLowerCase()) &&
      /^[\s,(–—-]{0,3}(?:is|was|has|writes|covers|works|joined|lives|teaches|ist|est|es|è|é|schreibt|,|\()/i.test(
        plain.slice(author.length),
      ),
  );
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a text; scripts without spaces have one for about two characters. */
export function words(text: string): number {
  return text.split(/\s+/).length + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2);
}
