/** A topic of several words as one phrase, where articles write it so: "trade war", not "Xi Putin". */

/** Share of the articles found for a topic that hold it as a phrase where it is one. */
const PHRASE = 0.25;
/** A topic of more words is no phrase. */
const MOST_WORDS = 12;

/** The words of a topic one behind the other, in any case; null where there is but one, or where they are too many. */
export function phraseOf(topic: string): RegExp | null {
  const words = topic.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return new RegExp(`\\b${words.join('[^\\p{L}\\p{N}]+')}`, 'iu');
}

/** Whether enough of the articles that were found for a topic hold it as this phrase. */
export function isPhrase(phrase: RegExp, articles: readonly { readonly body: string }[]): boolean {
  const holding = articles.filter(({ body }) => phrase.test(body)).length;
  return holding > 0 && holding >= PHRASE * articles.length;
}
