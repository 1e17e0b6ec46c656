/**
 * How much a sentence of an article says, and whether it can be read alone. Two things make the score: how early it
 * stands, and how much of it the rest of the text comes back to (the mean logarithm of how many sentences hold its
 * words). Sentences that ask, tease or break off come last, whatever they score, and those that lean on one before
 * them come only with it.
 * Fifteen and twenty-seven learned weights (position, length, names, figures, quotation, LexRank, …) were no better
 * on the half of the articles that they had not seen; nor was cutting clauses off at their boundaries.
 */
import { datelineLength } from '../language/dateline.ts';
import type { Sentence } from '../language/reading.ts';
import { contentWords, stem } from '../language/words.ts';

/** A sentence with what was measured of it. */
export interface Measured {
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Where it begins to speak: after a dateline. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
  /** How it can be read: by itself, only after the sentence before it, or not out of its place at all. */
  readonly reads: 'alone' | 'leaning' | 'never';
}

/** Sentences beyond this many are not looked at: news tells first what matters. */
const MOST = 200;
/** At this sentence the weight of standing early has halved. */
const EARLY = 3;
/** Content words below which a sentence says next to nothing. */
const FEWEST = 4;
/** Beyond this many it is a list or several sentences run together. */
const MOST_WORDS = 45;
/** Share of the title's words held: what it adds at most. */
const TITLE = 0.5;
/** What a sentence loses of which so much is somebody's own words: it tells what was said more than what happened. */
const QUOTED = { share: 0.3, cost: 0.2 };
const QUOTATION = /["“][^"“”]*["”]?/gu;
/** Words that every article comes back to, whatever it is about: of reporting, of address, of the calendar. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  `said says tell told ask add according mr mrs ms dr day time year monday tuesday wednesday thursday friday saturday
  sunday`
    .split(/\s+/)
    .map(stem),
);

/** Openings that take up what was said before: a conjunction, a pronoun, a pointer without its noun. */
const LEANING =
  /^["“‘'(]*(?:but|and|or|so|yet|nor|still|also|then|instead|however|moreover|furthermore|nevertheless|otherwise|therefore|thus|likewise|similarly|for (?:example|instance)|in (?:addition|contrast|other words)|by contrast|as a result|at the same time|on the other hand|even so|after all|in fact|indeed|elsewhere|which|the (?:same|following|next) (?:day|week|month|year|morning|evening|night)|(?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|after that)|both|neither|others?|another|either|he|she|it|they|his|her|hers|its|their|theirs|him|them|that|these|those|such|here|this(?! (?:week|month|year|summer|winter|spring|autumn|fall)\b))(?:['’]\p{L}+)?(?![\p{L}-])/iu;
/** First and second person outside of quotation marks: a writer's aside or a quotation that has lost its marks. */
const PERSONAL = /^\(?(?:I|we|you|my|our|your)(?:['’]\p{L}+)?(?!\p{L})/iu;
/** A pronoun that is the subject after an opening without any name: "An engineer by trade, he …". */
const HIDDEN_SUBJECT = /^[^\p{Lu}]?.[^\p{Lu},]{0,80}, (?:he|she|it|they)(?!\p{L})/u;
/** "The vote leaves her plan": a person's pronoun with nobody before it whom it could mean. */
const UNNAMED =
  /^["“‘'(]*(?:The|In|On|At|For|With|As|Of|To|From|After|Before|Since)?\b[^\p{Lu}]{0,120}?\b(?:he|she|his|her|him|hers)\b/u;
/** Words quoted whose speaker is a pronoun. */
const SAID_BY_PRONOUN = /^["“][^"“”]{1,600}["”] (?:he|she|they|it)\b/u;
/** Characters in which a sentence has hardly told a deed of its own. */
const AT_FIRST = 40;
/** Stands for a deed told before. */
const DOING_SO = /\b(?:do|does|did|done|doing) so\b(?! (?:much|many|far|well|badly|little|often)\b)/iu;
/** Somebody asked something, and the answer is not here. */
const ASKED = /^["“][^"“”]{0,600}\?["”]/u;
const INDEFINITE = /\b(?:an?|one|some|many|every(?:one|body)?|any(?:one|body)?|each|no(?:body| one)|people|who)\b/iu;
/** Nothing but quoted words, or words quoted from before or beyond the sentence: who says them is not told. */
const SPEAKERLESS = /^(?:"[^"]*"?|“[^”]*”?|‘[^’]*|'[^']*)$|^[^“]*”|^[^"]*"[^"]*$/u;
/** Broken off: the last word before the point is one that cannot end a sentence. */
const BROKEN = /\b(?:and|or|but|the|an?|which|than|of|their|its|my|your)\s*[.!]$/u;
const TEASER =
  /^\(?(?:read|watch|click|see|follow|jump to|photos?|video|related|more|also|sign up|subscribe|scroll|share)\b[^.]{0,80}(?:[:»>]|\bmore\b|\bhere\b|\bbelow\b|newsletter|@|gallery)|\bcontributed to this (?:report|story|article)\b|\ball rights reserved\b|\bcopyright\b|©|^in this .{0,60}\bphoto\b|^file (?:photo|image|picture|[-–—])|\b(?:hide|show|view) caption\b|^[•·▪►●*>]/iu;
/** Who wrote it, below an article. */
const AUTHOR =
  /^(?:\p{Lu}[^.]{2,60} (?:is|was) (?:an?|the)|Previously an?|(?:He|She) (?:is|was) (?:an?|the)) .{0,60}\b(?:columnist|editor|reporter|correspondent|fellow|contributor|(?:staff|senior|freelance) writer|author of)\b/u;
/** What a link was labelled with, left between the words of a sentence. */
const LABEL = /(?:^|\s)(?:(?:READ|SEE|LEARN) )?MORE\s|(?:^|\s)(?:ADVERTISEMENT|CLOSE)\s/u;

/** Words under a picture end with the full date. */
const DATED =
  /(?:\bon|\bin|,|\p{L}) (?:\p{L}+day, )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, \d{4}\.?(?: ?\([^()]*\))?\.?$/u;
/** They say what is to be seen, in the present, */
const SEEN =
  /\b(?:shakes?|speaks?|attends?|arrives?|walks?|poses?|waves?|holds?|looks?|listens?|stands?|sits?|gestures?|greets?|meets?|watch(?:es)?|takes?|signs?|address(?:es)?|shouts?|flees?|clash|films?|march(?:es)?|gathers?|carry|carries|leaves?|talks?|welcomes?|delivers?|testify|testifies|(?:is|are) (?:seen|pictured|shown))\b/u;
/** or hold no verb but such: nothing that was, had or did. */
const TOLD =
  /(?<!\p{L})(?:was|were|had|did|has|have|is|are|be|will|would|could|may|might|must|can|should|said|told|met|took|began|came|went|made|held|became|won|lost|gave|sent|led|left|kept|fell|rose|got|saw|set|put|struck|spoke|wrote|broke|hit|ran|found|brought|stood|shot|\p{Ll}{2,}ed|\p{Ll}+n[’']t)(?!\p{L})|[’'](?:ll|ve|d|re)(?!\p{L})/u;
/** What is done for the camera right behind who does it is a caption without any date. */
const POSED =
  /^[^"“.!?]{0,120}?(?:\p{Lu}[\p{L}’'-]+|, \p{Ll}+,) (?:poses|gestures|waves|films|smiles|inspects|attends|addresses|listens|greets|walks)\s/u;
/** What is on a calendar is told in the present too. */
const SCHEDULED =
  /\b(?:(?:takes?|comes?|goes) (?:effect|place|into|up)|begins?|starts?|opens?|ends?|expires?|runs?|falls?|becomes?|closes?|until|since)\b/u;

/** Measures the sentences of a text, in order. Linear in its length. */
export function measure(
  { title, body }: { readonly title: string | null; readonly body: string },
  sentences: readonly Sentence[],
): Measured[] {
  const looked = sentences.slice(0, MOST).map(({ start, end }, sentence) => {
    const whole = body.slice(start, end);
    const dateline = sentence < 3 ? datelineLength(whole) : 0;
    const text = whole.slice(dateline);
    return { sentence, start: start + dateline, end, text, stems: new Set(contentWords(text)) };
  });
  const holding = new Map<string, number>();
  for (const { stems } of looked) for (const word of stems) holding.set(word, (holding.get(word) ?? 0) + 1);
  const titled = new Set(contentWords(title ?? ''));
  return looked.map((one) => {
    const { sentence, text, stems } = one;
    let central = 0;
    let inTitle = 0;
    for (const word of stems) {
      if (!EVERYWHERE.has(word)) central += Math.log(holding.get(word) ?? 1);
      if (titled.has(word)) inTitle++;
    }
    const score =
      1 / (1 + sentence / EARLY) +
      central / Math.max(1, stems.size) / 2 +
      (titled.size > 0 ? (TITLE * inTitle) / titled.size : 0) -
      (quotedShare(text) > QUOTED.share ? QUOTED.cost : 0);
    return { ...one, score, reads: readsHow(text, stems.size) };
  });
}

/** Whether a sentence can be read by itself: `alone`, `leaning` on the one before it, or `never`. */
export function readsHow(text: string, words: number): Measured['reads'] {
  const whole =
    words >= FEWEST &&
    words <= MOST_WORDS &&
    /[.!]["”’)\]]*$/.test(text) &&
    !PERSONAL.test(text) &&
    !SPEAKERLESS.test(text) &&
    !BROKEN.test(text) &&
    // A line of names, dates and numbers tells nothing: a verb is a small word.
    (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= FEWEST &&
    !TEASER.test(text.slice(0, 300)) &&
    !LABEL.test(text) &&
    !AUTHOR.test(text) &&
    !isCaption(text) &&
    !ASKED.test(text);
  if (!whole) return 'never';
  const leans = [LEANING, HIDDEN_SUBJECT, SAID_BY_PRONOUN].some((rule) => rule.test(text));
  return leans || isUnnamed(text) || isDoingSo(text) ? 'leaning' : 'alone';
}

/** Early in a sentence "do so" takes up the one before; later it may be its own verb that is taken up. */
function isDoingSo(text: string): boolean {
  const at = DOING_SO.exec(text)?.index;
  return at !== undefined && at < AT_FIRST;
}

function isUnnamed(text: string): boolean {
  const before = UNNAMED.exec(text)?.[0];
  return before !== undefined && !INDEFINITE.test(before);
}

/** Words under a picture, as far as they can be told from a sentence. */
export function isCaption(text: string): boolean {
  const posed = POSED.exec(text);
  if (posed !== null && !TOLD.test(posed[0])) return true;
  if (!DATED.test(text) || SCHEDULED.test(text)) return false;
  const seen = SEEN.exec(text.slice(0, 200));
  return !TOLD.test(seen === null ? text : text.slice(0, seen.index));
}

function quotedShare(text: string): number {
  const quoted = text.match(QUOTATION) ?? [];
  return quoted.reduce((sum, words) => sum + words.length, 0) / text.length;
}
