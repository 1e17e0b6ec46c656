/** Which disease those who are counted have: it is told over months, and mostly by a sentence before the count. */
import type { Figure } from '../language/reading.ts';
import { stem } from '../language/words.ts';

const DISEASES =
  /\b(cholera|ebola|measles|polio|mpox|monkeypox|dengue|malaria|zika|influenza|bird flu|swine flu|covid(?:-19)?|coronavirus|sars|mers|typhoid|typhus|plague|anthrax|diphtheria|marburg|meningitis|yellow fever|lassa fever|hepatitis|tuberculosis|rabies)\b/i;
/** Counts that are of some disease. */
const ILL = /^(?:case|infection|patient)$/;
/** Words of a toll that leave its cause to the sentence before. */
const BARE = /\b(?:died|deaths?|toll|(?:the|this) (?:disease|outbreak|epidemic|virus))\b/i;

/**
 * The stem of the disease that a count of the ill or the dead is of, or null. `earlier` gives the sentence that stands so many before.
 */
export function diseaseOf(
  { unit }: Pick<Figure, 'unit'>,
  sentence: string,
  earlier: (back: number) => string | null,
): string | null {
  const here = nameIn(sentence);
  if (here !== null) return here;
  const back = ILL.test(unit ?? '') ? FAR : BARE.test(sentence) ? NEAR : 0;
  for (let i = 1; i <= back; i++) {
    const found = nameIn(earlier(i) ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** Sentences looked back through for the disease of cases, and of the dead. */
const FAR = 4;
const NEAR = 1;

export const isIll = ({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): boolean =>
  kind === 'count' && ILL.test(unit ?? '');

function nameIn(text: string): string | null {
  const name = DISEASES.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return stem(name.startsWith('covid') ? 'coronavirus' : (name.split(' ').at(0) ?? name));
}
