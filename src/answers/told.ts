/** What an article tells, sentence by sentence: when it happened, and what it is worth to a reader who sees no other. */
import type { Reading } from '../language/reading.ts';
import type { StoredArticle } from '../store/corpus.ts';
import type { Contradictory } from './contradictions.ts';
import { type Measured, measure } from './salience.ts';
import { type Telling, tellingOf } from './telling.ts';

/**
 * What an opinion piece loses, a sentence that urges in nobody's name or supposes, one that opens with something told
 * before ("The vote was …") or speaks of a person whom it has not named, one of twice as many words as reads well, and
 * one of hardly any.
 */
const COSTS = { opinion: 0.7, urging: 0.6, definite: 0.7, unnamed: 0.7, long: 0.6, short: 1 };
/** Content words of a sentence that reads well among others, at most and at least. */
const COMFORTABLE = { most: 20, least: 9 };
/** A thing without a name before the verb, but for those of which a reader knows only one. */
const DEFINITE =
  /^["“]?The (?!(?:president|government|administration|police|army|military|economy|world|pope|prime|supreme|stock|dollar|euro|weather|sun|moon|internet|public|media|press|opposition)\b)(?:\p{Ll}+ ){1,2}(?:also |now |then |already |all )?(?:was|were|is|are|has|have|had|will|would|could|may|might|can|did|does|said|says|came|comes|leaves?|left|led|brought|gave|meant|sent|drew|took|takes|made|makes|\p{Ll}{3,}ed|follows|marks)\b/u;
/** An opinion piece, by its title, its place on the site, its source. */
const OPINION =
  /^(?:opinion|editorial|analysis|column|commentary|comment|op-ed|perspective)\b ?[:|–—-]|\b(?:opinion|op-ed)\b ?[:|]/iu;
const OPINION_PLACE =
  /\/(?:opinions?|editorials?|commentary|comment(?:isfree)?|columns?|columnists?|op-eds?|blogs?)\//iu;
const OPINION_SOURCE = /\b(?:guest writer|editorial|opinion)\b/iu;
/** Of a person. */
const PRONOUN = /\b(?:he|she|him|his|hers?)\b/u;
/** Somebody whom a pronoun may mean although no name is given. */
const SOMEBODY =
  /\b(?:an?|one|each|every|many|no|who|whose|king|queen|pope|mother|father|wife|husband|president|premier|chief|\p{Ll}+(?:man|men|woman|women|person|people|er|or|ist|ian|ant|ent))\b/iu;
/** Says what ought to be. */
const URGING = /\b(?:should|must|ought to|needs? to|let[’']s|had better)\b/iu;
/** Says what might be. */
const SUPPOSING = /^["“]?(?:if|perhaps|maybe|imagine|consider|suppose)\b/iu;
/** Somebody says it. */
const REPORTED =
  /["“”]|\b(?:said|says|told|tells|according|urged|urges|argued|argues|warned|warns|called|calls|wrote|tweeted|added|demanded|demands|insisted|insists|believes?|thinks?|suggested|suggests|recommend(?:ed|s)|ruled|ordered)\b/iu;

/** Milliseconds within which news looks back. */
const LATELY = 10 * 86_400_000;
/** Before a date that is told in passing: a clause beside, or somebody who says it. */
const PASSING =
  /\b(?:who|which|whose|where|when|after|before|since|until|because|although|though|while|despite|following)\b[^;]*$|\b(?:said|says|told|warned|argued|claimed|noted)\b/iu;

type Parts = Pick<Reading, 'sentences' | 'names' | 'times' | 'events' | 'figures'>;

/** A sentence of an article with what it tells and when that happened. */
export interface Told extends Measured, Contradictory {
  readonly article: StoredArticle;
  readonly telling: Telling;
  /** YYYY-MM-DD, for the order; '' when nothing tells. */
  readonly when: string;
  /** Its last day. */
  readonly until: string;
  /**
   * YYYY-MM-DD at which it stands among others, '' when nothing tells: what lay long before its article and is told in
   * passing ("the first since 1947"), and what is yet to come, is told of the day on which it was written.
   */
  readonly place: string;
  /** Of the topic's words the share that it holds, rare words counting more; 1 without a topic. */
  readonly held: number;
  readonly value: number;
}

/** What an article tells in sentences that stand alone, valued for themselves. */
export function toldBy(article: StoredArticle, parts: Parts): Told[] {
  const { title, source, url } = article;
  const opinion =
    OPINION.test(title ?? '') || OPINION_SOURCE.test(source ?? '') || OPINION_PLACE.test(url ?? '') ? COSTS.opinion : 0;
  return measure(article, parts.sentences)
    .filter((one) => one.reads === 'alone')
    .map((one) => {
      const telling = tellingOf(one.text, one.stems, one.sentence, parts);
      const figures = parts.figures.filter((figure) => figure.sentence === one.sentence);
      const { from, to } = whenOf(one, article, parts);
      const urges = SUPPOSING.test(one.text) || (URGING.test(one.text) && !REPORTED.test(one.text));
      const urging = urges ? COSTS.urging : 0;
      const definite = DEFINITE.test(one.text) ? COSTS.definite : 0;
      const unnamed = speaksOfUnnamed(one, parts) ? COSTS.unnamed : 0;
      const long = COSTS.long * Math.max(0, one.stems.size / COMFORTABLE.most - 1);
      const short = COSTS.short * Math.max(0, 1 - one.stems.size / COMFORTABLE.least);
      return {
        ...one,
        article,
        telling,
        figures,
        when: from,
        until: to,
        place: placeOf(one, article, parts),
        held: 1,
        value: one.score - opinion - urging - definite - unnamed - long - short,
      };
    });
}

/** A person's pronoun before which the sentence names nobody. */
function speaksOfUnnamed({ text, start, sentence }: Measured, { names }: Parts): boolean {
  const pronoun = PRONOUN.exec(text)?.index;
  if (pronoun === undefined) return false;
  const named = names.some(
    (name) =>
      name.sentence === sentence &&
      name.start < start + pronoun &&
      (name.kind === 'person' || (name.kind === 'other' && !name.canonical.includes(' '))),
  );
  return !named && !SOMEBODY.test(text.slice(0, pronoun));
}

/** Days of what a sentence tells: those of its event, else of publication. */
function whenOf(one: Measured, article: StoredArticle, { events }: Parts): { from: string; to: string } {
  const event = events.find(({ sentence }) => sentence === one.sentence);
  if (event) return { from: event.from, to: event.to };
  return { from: article.publishedFrom ?? '', to: article.publishedTo ?? '' };
}

function placeOf(
  { sentence, text, start }: Measured,
  { publishedTo }: StoredArticle,
  { events, times }: Parts,
): string {
  const event = events.find((one) => one.sentence === sentence);
  const written = publishedTo ?? '';
  if (!event) return written;
  if (written === '') return event.to;
  const before = text.slice(0, Math.max(0, (times[event.time]?.start ?? start) - start));
  const long = Date.parse(written) - Date.parse(event.to) > LATELY;
  return event.to > written || event.aside === true || (long && PASSING.test(before)) ? written : event.to;
}
