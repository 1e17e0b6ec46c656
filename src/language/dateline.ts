/** The place and agency that news put before their first words. */

/** "WASHINGTON (Reuters) -", "(CNN) --", "Paris, France (AP) —", "BEIJING, June 5 -": the telling begins after it. */
const DATELINE =
  /^(?:[^()\n.!?]{0,50}\(\p{Lu}[\p{L}.&/ ]{1,30}\)|\p{Lu}{3}[\p{Lu}\p{L}\d.,'’/ -]{0,50}?) ?(?:--?|[–—]) {1,3}(?=["“‘']?[\p{L}\d])/u;

/** Characters of a sentence up to where its telling begins; 0 without a dateline. */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence.slice(0, 120))?.[0].length ?? 0;
}
