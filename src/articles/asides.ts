/**
 * Paragraphs inside an article's markup that are not of its text: pointers to other reports, offers and requests to the
 * reader, credits, who the author is. Told by where their links lead, by their markup and their place, less by words.
 */
import type { Paragraph } from './blocks.ts';
import { writtenDays } from './calendar.ts';

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
  /^(?:please\s|want more[^?]{0,60}\?\s|enjoy[^?]{0,60}\?\s)?(?:sign up|subscribe|donate|download|follow us|join our|support (?:our|independent|local)|become a|get (?:the|our|more)|abonnieren|abonnez|inscrivez|suscríb|let us know|tell us|send us|share your|have your say|leave (?:us )?a comment)/i;
const FOR =
  /\b(?:newsletters?|inbox|e-?mails?|app|apps|channel|podcasts?|journalism|member|subscriber|supporter|facebook|twitter|instagram|telegram|whatsapp|comments?|kanal|chaîne|lettre)\b/i;
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

/** What is said to whoever has read to the end, or is sent elsewhere. */
const DISMISSAL =
  /^(?:(?:click|tap) here\s|thank(?:s| you) for (?:reading|subscribing|visiting|your support)(?![\p{L}’']))/iu;

/** "Sign up for our newsletter", or a sentence or two that end so. */
export function asksFor(text: string): boolean {
  if (text.length > 400 || words(text) > 45) return false;
  return DISMISSAL.test(text) || (ASK.test(text.slice(lastSentence(text))) && FOR.test(text));
}

/** A line that is all ask, from its first word on. */
export function isAsk(text: string): boolean {
  return text.length <= 200 && ASK.test(text) && FOR.test(text);
}

/** What a page says where its scripts do not run. */
const UNSCRIPTED = /\bjavascript\b/i;
const BROWSER =
  /\b(?:your|ihr(?:em|en)?|votre|tu|su|seu|il tuo|je|uw)\s(?:web\s?)?browser|\b(?:enable|activate|turn on)\s/i;

/** A short paragraph that offers the reader something or asks for it, or speaks to his browser. */
export function isOffer({ text, targets }: Paragraph): boolean {
  const long = words(text);
  if (long > 60) return false;
  if (UNSCRIPTED.test(text) && BROWSER.test(text)) return true;
  if (asksFor(text)) return true;
  if (targets.length === 0) return false;
  if (targets.some((target) => SERVICE.test(target))) return READER.test(text) || long <= 8;
  return long <= 40 && targets.some((target) => CONTACT.test(target)) && READER.test(text);
}

/** Where the last sentence of a text begins, or what stands behind its last dash. */
function lastSentence(text: string): number {
  const end = /[.!?–—-]\s(?=[^.!?–—]+[.!?]?$)/u.exec(text.slice(-300));
  return end === null ? 0 : Math.max(0, text.length - 300) + end.index + 2;
}

const MAKER =
  /(?:©|\((?i:c)\)|(?<!\p{L})(?i:photo(?:graph)?s?|pictures?|images?|credit|courtesy|foto|bild|getty images|shutterstock|ap photo|file photo)(?=$|\s?[:/|)©.]|\s(?:by|via|von|\p{Lu})|(?<=ourtesy)\s(?:of|from)))[^.!?]{0,60}\.?\)?$/u;

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
export function isAuthor({ text }: Pick<Paragraph, 'text'>, authors: readonly string[]): boolean {
  if (words(text) > 110) return false;
  const plain = text.replace(/^(?:about (?:the author|us)|by|über (?:den autor|die autorin))[\s:–—-]*/i, '');
  return authors.some((author) => {
    const end = endOfName(plain, author);
    return (
      end > 0 &&
      /^[\s,(–—-]{0,3}(?:is|was|has|writes|covers|works|joined|lives|teaches|ist|est|es|è|é|schreibt|,|\()/i.test(
        plain.slice(end),
      )
    );
  });
}

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2}|(?:^|\s)@\w{3,30}/u;
const CONTACT_LENGTH = 400;
const WRITE =
  /^(?:(?:please|you (?:can|may)|readers (?:can|may)|to|got a tip\?|have a tip\?)\s)?(?:write|contact|e-?mail|reach|follow|send)\s/i;

/** "Write to Ann Lee at lee@courier.example", "Ann Lee covers courts. Reach her at …": how to reach who wrote a text. */
export function isContact({ text }: Pick<Paragraph, 'text'>, authors: readonly string[]): boolean {
  if (text.length > CONTACT_LENGTH || words(text) > 45 || !MAIL.test(text)) return false;
  return WRITE.test(text) || authors.some((author) => endOfName(text, author) > 0);
}

/** Where a person's name ends at the head of a text, an initial between its parts or not ("Evan V. Symon"); else 0. */
function endOfName(text: string, name: string): number {
  const head = text.slice(0, 80).toLowerCase();
  const parts = name.toLowerCase().split(/\s+/);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const initial = i === 0 ? null : /^\s\p{L}\.(?=\s)/u.exec(head.slice(at));
    at += initial?.[0].length ?? 0;
    if (i > 0 && head[at] === ' ') at++;
    if (!head.startsWith(part, at)) return 0;
    at += part.length;
  }
  return at;
}

/** "By Ann Lee", "MORE FROM ANN LEE", "Ann Lee, Staff Writer": no more than who the author is. */
export function isSignature({ text }: Paragraph, authors: readonly string[]): boolean {
  if (text.length > SIGNATURE || /[.!?]$/.test(text)) return false;
  const name = text.replace(
    /^(?:(?:written |posted |reported )?by|(?:more|latest posts?) (?:from|by)|about)[\s:]{1,3}/i,
    '',
  );
  return authors.some((author) => {
    const end = endOfName(name, author);
    return end > 0 && /^(?:$|\s?[,|(])/.test(name.slice(end));
  });
}

const SIGNATURE = 80;

/** Names of an author field: "Ann Lee and Wen Aldous". */
export function namesOf(author: string | null): string[] {
  return (author ?? '').split(/,\s*|\s(?:and|und|et|y|&)\s/).filter((name) => name.includes(' '));
}

const STAMP_LENGTH = 120;
/** What stands beside a day that says when a report came out, by its time and place. */
const BESIDE_DAY =
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b|\b[ap]\.?m\b\.?|\b[A-Z]{2,4}\b|[^\p{L}\p{N}\s]|\b(?:first|last|originally|published|posted|updated?|modified|created|on|at|date|by|uhr|veröffentlicht|aktualisiert|publié|mis|jour|publicado|actualizado|mon|tue|wed|thu|fri|sat|sun)(?:day|s|nes|urs|ur)?\b/giu;

/** A day, or two, and little else: "Posted: Nov 8, 2023 / 11:50 AM EST". */
export function isStamp({ text }: Paragraph): boolean {
  if (text.length > STAMP_LENGTH) return false;
  const days = writtenDays(text);
  if (days.length === 0 || days.length > 3) return false;
  let rest = text;
  for (const { start, end } of days.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(BESIDE_DAY, ' ').trim().split(/\s+/).join(' ').length <= 8;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a text; scripts without spaces have one for about two characters. */
export function words(text: string): number {
  return text.split(/\s+/).length + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2);
}
