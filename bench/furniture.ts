/**
 * What pages hold today and those of the training data (2008, English and German) do not: marks, pointers and asks
 * between paragraphs, headers of crawls, reading times; and pages in scripts and languages that the data lacks. Written
 * for this, so that a model learns shapes of lines that it would else not meet; the words are not looked at.
 */

/** Between two paragraphs; "@" stands for the headline of another article. */
export const BETWEEN: readonly string[] = [
  'Advertisement',
  'ADVERTISEMENT',
  'Anzeige',
  'Publicité',
  'Publicidad',
  'Story continues below',
  'Article continues after this message',
  'Read more: @',
  'Also read: @',
  'READ: @',
  'See also: @',
  'Related: @',
  'More: @',
  'Watch: @',
  'Mehr dazu: @',
  'Lesen Sie auch: @',
  'Lire aussi : @',
  'Lee también: @',
  'Leggi anche: @',
  'Our weekly letter: what moved the markets, every Friday evening',
  'Sign up here for our daily briefing',
  'Get the day’s stories by e-mail',
  'Subscribe to keep reading',
  'Join our readers: three months for the price of one',
  'Help us to stay independent. Give what you can, from £2 a month.',
  'Bleiben Sie informiert: jeden Morgen die wichtigsten Meldungen in Ihrem Postfach.',
  'Aidez-nous à rester libres. Donnez à partir de 2 € par mois.',
  'Follow us on Twitter and Facebook',
  'Click to enlarge',
  'Tweet this',
  'Image: Jon Hale/Agency Pictures',
  'Photo: Dana Wu',
  'Foto: Agentur',
  'The square on Monday morning. Photograph: Jon Hale/Agency Pictures',
];

/** Above the headline. */
export const ABOVE: readonly string[] = [
  'Skip to main content',
  'Monday, March 2, 2015',
  '17 °C, light rain',
  '48°F',
  'Log in',
  'Subscribe from $1',
  'Home / News / Local',
  'Home > Markets > Energy',
  'Edition: International',
  'BREAKING',
  'Cookies help us to improve this site. By going on you agree to their use.',
  'OPINION',
];

/** Between headline and text. */
export const BELOW_HEADLINE: readonly string[] = [
  '4 min read',
  'Reading time: 6 minutes',
  'Listen to this article',
  'Share',
  'Print',
  'Save for later',
  'By Jon Hale',
  'Jon Hale, Political editor',
  'Published 3 May 2016, 10:14',
  'Updated: 4 May 2016 | 08:30',
  'Tue 3 May 2016 10.14 BST',
  '0 comments',
  'Photo: Jon Hale',
];

/** Below the text. */
export const BELOW: readonly string[] = [
  'Jon Hale covers courts and councils for the paper. He joined it in 2009 and lives by the sea.',
  'About the author',
  'Tags: council, budget, roads',
  'Topics',
  'Filed under: transport',
  'This article was amended on 4 May to correct the name of a street.',
  'More on this story',
  'Most viewed',
  'Recommended for you',
  'From around the web',
  'Sponsored content',
  'Leave a comment',
  'Your address will not be shown. Fields with * are required.',
  'Name *',
  'Reply',
  'Our letter in your inbox: the week in ten minutes, every Saturday.',
  '© 2016 Hale Media Ltd. All rights reserved.',
  'Terms of use | Privacy | Cookies',
  'Do not share my data',
  'Contact our newsroom: desk@example.org',
];

export type Disguise = 'unspaced' | 'uncased' | 'unknown';

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/**
 * A line as it might look in a script without spaces (Chinese), in one without case (Arabic), or in a language that no
 * function word is known of. The same word becomes the same word everywhere.
 */
export function disguised(line: string, as: Disguise): string {
  if (as === 'unspaced')
    return line
      .replace(/\p{L}[\p{L}\p{M}'’-]*/gu, signs)
      .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '')
      .replace(/\.\s*(?=[\u4e00-\u9fff]|$)/gu, '。')
      .replace(/,\s*(?=[\u4e00-\u9fff])/gu, '，')
      .replace(/:\s*(?=[\u4e00-\u9fff])/gu, '：')
      .replace(/\?\s*/gu, '？')
      .replace(/!\s*/gu, '！');
  if (as === 'uncased')
    return line
      .replace(/\p{L}/gu, (letter) => ARABIC[(letter.toLowerCase().codePointAt(0) ?? 0) % ARABIC.length] ?? '')
      .replaceAll(',', '،')
      .replaceAll('?', '؟');
  return line.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    const from = code >= 97 ? 97 : 65;
    return String.fromCharCode(from + (((code - from) * 7 + 3) % 26));
  });
}

/** One sign for about three letters. */
function signs(word: string): string {
  let hash = 7;
  let out = '';
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x0100_0193) >>> 0;
    if (i % 3 === 2 || i === lower.length - 1) out += String.fromCharCode(0x4e00 + (hash % 5000));
  }
  return out;
}
