/** The place and agency that news put before their first words. */

/** "WASHINGTON (Reuters) -", "(CNN) --", "Paris, France (AP) —", "BEIJING, June 5 -": the telling begins after it. */
const DATELINE =
  /^(?:[^()\n.!?]{0,50}\(\p{Lu}[\p{L}.&/ ]{1,30}\)|\p{Lu}{3}[\p{Lu}\p{L}\d.,'’/ -]{0,50}?) ?(?:--?|[–—]) {1,3}(?=["“‘']?[\p{L}\d])/u;

/** "(CNN) North Korea", "Washington (CNN) The": agencies that leave the dash out. */
const UNDASHED =
  /^(?!The (?!Hague\b))(?:\p{Lu}[\p{L}.'’-]{0,30},? ){0,6}\((?:CNN|AP|Reuters|AFP|UPI|Bloomberg|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|TASS)\) ?(?=["“‘']?\p{Lu})/u;

/** Characters of a sentence up to where its telling begins; 0 without a dateline. */
export function datelineLength(sentence: string): number {
  const opening = sentence.slice(0, 120);
  return (DATELINE.exec(opening) ?? UNDASHED.exec(opening))?.[0].length ?? 0;
}
