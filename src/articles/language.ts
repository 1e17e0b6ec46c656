/** The language of a text as a BCP 47 tag. */
import { eld } from 'eld/small';

/** Null when the text is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const result = eld.detect(text.slice(0, 1500));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
