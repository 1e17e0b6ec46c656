/**
 * The language of a text as a BCP 47 tag: by its script, and where several languages share one, by their function words
 * and by letters that only one of them has. Function words make up a third of any running text and are few (Grefenstette
 * 1995 compares them with trigrams: the same from about 15 words on), so no model has to be held in memory.
 */
import { HASH_START, hashed, kindsAt, LETTER, lowerOf, NUMBER, WORD } from './characters.ts';
import { WordList } from './vocabulary.ts';

/** Characters looked at. */
const LOOKED_AT = 1500;
/** Letters below which nothing is told. */
const FEWEST_LETTERS = 12;

/** Scripts that tell the language by themselves, in the world's news. */
const SCRIPTS = [
  ['Hangul', 'ko'],
  ['Han', 'zh'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Devanagari', 'hi'],
  ['Bengali', 'bn'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Oriya', 'or'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Ethiopic', 'am'],
] as const;

const KNOWN_SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Hiragana',
  'Katakana',
  ...SCRIPTS.map(([script]) => script),
] as const;
type Script = (typeof KNOWN_SCRIPTS)[number];

/** Letters that one language of a shared script has and its neighbours have not; the first that is there tells. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ٹڈڑںھہے]/u, 'ur'],
  [/[پچژگکی]/u, 'fa'],
];
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/[ўЎ]/u, 'be'],
  [/[їєґЇЄҐ]/u, 'uk'],
  [/[ѓќѕЃЌЅ]/u, 'mk'],
  [/[ђћљњјЂЋЉЊЈ]/u, 'sr'],
  [/[әғқңұүһөӘҒҚҢҰҮҺӨ]/u, 'kk'],
  [/[ыэёЫЭЁ]/u, 'ru'],
  [/[ъЪ]/u, 'bg'],
];

/** Letters of Latin script that give a language away where its words are too many-shaped for a list. */
const LATIN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ğışİ]/gu, 'tr'],
  [/[őűŐŰ]/gu, 'hu'],
  [/[łżŁŻśźćńŚŹ]/gu, 'pl'],
  [/[řěůŘĚŮ]/gu, 'cs'],
  [/[ľĺŕĽĹŔ]/gu, 'sk'],
  [/[ąėįųĄĖĮŲ]/gu, 'lt'],
  [/[āēīģķļņ]/gu, 'lv'],
  [/[șțşţă]/gu, 'ro'],
  [/[ạảấầẩậắặẹếềểễệịọốồổộớờởợụủứừửữựỳ]/gu, 'vi'],
  [/[ðþÐÞ]/gu, 'is'],
];
/** Times that such letters stand in a text, at least, and characters of it for each of them at most. */
const TELLING = 4;
const RARE = 80;

/** Function words of languages in Latin script. A word of several languages speaks for each of them in part. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with as his he be by on not are at from this but have they which were has said will would their been who had or an there its more after when she her than other you we about all if what so far can new no only than over first could any our these most into how now under some while many against between through because still',
  de: 'der die und das den von zu mit dem sich des auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wir ich gegen wenn',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux mais ou nous elle été être ont comme ses leur fait même deux avait vous je aussi sans entre',
  es: 'de la que el en y los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  it: 'di e il la che in un a per è una sono del si con non le della da dei al ha gli anche come nel alla più i lo delle dal ma o nella se questo su stato ai degli essere suo ci anni dalla hanno',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando muito há nos já está também pelo pela até isso são',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij maar door nog uit naar dan wordt worden over heeft hij werd ze tot was of kan geen hun meer deze wel zich haar',
  sv: 'och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när nu under också efter eller hade sin där vid ska skulle kommer år mot',
  da: 'og i at det er en til af på for den der med de som har ikke et om han var fra men vi sig så jeg kan efter eller også blev være hun skal ved over mod nu bliver havde når blandt',
  no: 'og i det er på som en til av for at med den har de ikke et om han var fra men vi seg så jeg kan etter eller også ble være hun skal ved over mot nå blir hadde når blant noe',
  fi: 'ja on ei se että oli hän myös ovat mutta kun joka sen mukaan ole kuin tai vuonna hänen jo olla niin sekä jos vain ennen voi nyt ovat oli mitä tämä noin vielä',
  et: 'ja on ei et see oli ka kui mis ta aga kes oma selle ning või pole siis juba nii veel pärast kuid eesti ole seda mida tema aasta',
  lv: 'un ir ka no ar par uz tas kas bet tiek arī nav pēc vai bija gada lai kā viņš tikai jau pie līdz',
  lt: 'ir kad yra iš su tai į o bet kaip jis už ar buvo tik dėl apie nuo taip jau po iki šį metų kuris dar',
  pl: 'i w na z że się do nie jest to o po za od jak ale przez dla są był była co ten tym oraz który które być jego może tylko już jej czy ich tego także roku',
  cs: 'a v se na je že to s z do o i ve pro za by jsou ale jako po které který jeho k od nebo však byl podle ještě už při až jen není také roku',
  sk: 'a v sa na je že to s z do o aj vo pre za by sú ale ako po ktoré ktorý jeho k od alebo však bol podľa ešte už pri až len nie tiež roku',
  sl: 'in je v na da se za so z ki pa tudi bi po s ne kot od iz bo ali pri le do še bil že o ter leta',
  hr: 'i je u na da se za su od s koji će ne to kako iz što ali do o bi kao po samo koje nije bio te više prema nakon godine',
  hu: 'a az és hogy nem is egy ez volt meg csak már még de mint ha azt el vagy kell szerint után ki minden lesz ezt lehet pedig akkor',
  ro: 'de și în a la cu pe nu o din este că care mai pentru un să au sau fost prin după ce dar se lui sunt fi al ai către iar',
  tr: 've bir bu için da de ile olarak çok daha olan gibi en kadar sonra var ne ama o ise değil göre tarafından her diye olduğunu yeni büyük',
  id: 'yang dan di dengan untuk dari ini itu tidak pada dalam akan oleh juga ke adalah karena telah sebagai ada bisa mereka kata lebih kepada atau saat tersebut',
  vi: 'và của là có các được cho một không với những này trong người đã khi để tại về từ đến ra năm cũng như',
  ca: 'de la que el i en els les del amb per a un una no és al es ha dels més com però són va aquest aquesta hi ser també fins seva perquè han',
  eu: 'eta da du ez bat dira ere izan zen dute hori baina bere gabe egin dela dituzte edo beste urte',
  gl: 'de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao súa ou ser tamén polo pola ata son',
  sq: 'të në e dhe i se për me një që nga është ka më nuk do kjo si u ai por janë kanë duke tij',
  is: 'og að í á er sem það til um en við með var ekki af fyrir því hann eru verið frá hefur þar eftir vera',
  ga: 'agus an na go ar is a i ag le bhí sé do atá nach tá seo siad ó dá níos',
  cy: 'y yn a i o ar mae yr wedi ei am gan bod fod eu oedd hyn hefyd ond',
  tl: 'ang ng sa na at mga ay si ni para hindi ito kay nang kung may mula pa rin siya nila',
  sw: 'ya na wa kwa ni katika la za kuwa hiyo huo yake hii cha pia alisema lakini baada kama',
};

const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как из от для он она они но его её к у же был была были при так это то или который за о',
  uk: 'і в не на що з та до як за від для він вона вони але його й у це про або який яка були був був є',
  bg: 'и в не на че с по как от за той тя те но го към са е да се ще при това или който която беше като със',
  be: 'і у не на што з па як за ад для ён яна яны але яго гэта ці які быў была',
  sr: 'и у не на да се за су од с који ће то како из што али до о би као по само је није био',
  mk: 'и во не на дека се за од со што ќе тоа како до а би кои е беше ги го',
};

/** Words, each with the number of a vote, from 1; and for which languages, by their places, each vote speaks. */
interface Votes {
  readonly languages: readonly string[];
  readonly words: WordList;
  readonly votes: readonly (readonly number[])[];
}
const LATIN = votes(WORDS);
const OF_CYRILLIC = votes(CYRILLIC_WORDS);

/** Share of function words, and lead over the next language, from which one is told. */
const SHARE = 0.04;
const LEAD = 1.2;
/** Characters that are enough where the lead over the next language is so large. */
const START = 500;
const CLEAR = 3;
/** Weight of what was found below which a text is too short to tell. */
const ENOUGH = 0.8;

/** Null when the text is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const looked = text.slice(0, LOOKED_AT);
  const { latin, others, of } = lettersOf(looked);
  // A sign of Chinese holds more than a letter does.
  if (latin + others < FEWEST_LETTERS && of('Han') < FEWEST_LETTERS / 2) return null;
  if (latin >= others) return ofWords(looked, LATIN) ?? byLetters(looked);
  const most = others / 2;
  const kana = of('Hiragana') + of('Katakana');
  if (kana > 0 && kana + of('Han') > most && kana * 10 > others) return 'ja';
  if (of('Cyrillic') > most)
    return ofWords(looked, OF_CYRILLIC) ?? CYRILLIC.find(([letter]) => letter.test(looked))?.[1] ?? null;
  if (of('Arabic') > most) return LETTERS.find(([letter]) => letter.test(looked))?.[1] ?? 'ar';
  return SCRIPTS.find(([script]) => of(script) > most)?.[1] ?? null;
}

/** How many letters a text has in Latin script and in others, and how many characters of each script. */
function lettersOf(text: string): { latin: number; others: number; of: (script: Script) => number } {
  const counts = new Int32Array(KNOWN_SCRIPTS.length + 1);
  let others = 0;
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      if (isPlainLetter(unit)) plain++;
      continue;
    }
    const script = scriptAt(text, i);
    counts[script] = (counts[script] ?? 0) + 1;
    if (script !== LATIN_SCRIPT && (kindsAt(text, i) & LETTER) !== 0) others++;
  }
  return {
    latin: plain + (counts[LATIN_SCRIPT] ?? 0),
    others,
    of: (script) => counts[KNOWN_SCRIPTS.indexOf(script) + 1] ?? 0,
  };
}

/** A letter of ASCII. */
function isPlainLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Numbers of scripts by code unit, from 1; 0 where none is known, 255 where nobody has looked yet. */
const SCRIPT_OF = new Uint8Array(0x1_0000).fill(255);
const LATIN_SCRIPT = KNOWN_SCRIPTS.indexOf('Latin') + 1;
const PATTERNS = KNOWN_SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** The script of the character that begins at `at`; 0 for the second half of a pair. */
function scriptAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = SCRIPT_OF[unit] ?? 0;
  if (known !== 255) return known;
  const pair = unit >= 0xd800 && unit <= 0xdbff;
  const character = pair ? String.fromCodePoint(text.codePointAt(at) ?? unit) : String.fromCharCode(unit);
  const script = PATTERNS.findIndex((pattern) => pattern.test(character)) + 1;
  // A code unit of a pair tells nothing by itself.
  if (!pair) SCRIPT_OF[unit] = script;
  return script;
}

function byLetters(text: string): string | null {
  const told = LATIN_LETTERS.map(([letters, language]) => ({ language, times: count(text, letters) }));
  const best = told.reduce((a, b) => (b.times > a.times ? b : a));
  return best.times >= TELLING && best.times * RARE >= text.length ? best.language : null;
}

function ofWords(text: string, votes: Votes): string | null {
  return byWords(text.slice(0, START), votes, CLEAR) ?? byWords(text, votes, LEAD);
}

function byWords(text: string, { languages, words, votes }: Votes, lead: number): string | null {
  const sums = new Float64Array(languages.length);
  let read = 0;
  for (let i = 0; i < text.length; ) {
    const start = i;
    let hash = HASH_START;
    for (; i < text.length && isLetter(text, i, start); i++) hash = hashed(hash, lowerOf(text.charCodeAt(i)));
    if (i === start) {
      i++;
      continue;
    }
    read++;
    const number = words.of(hash);
    if (number === 0) continue;
    const spoken = votes[number] ?? [];
    for (const language of spoken) sums[language] = (sums[language] ?? 0) + 1 / spoken.length;
  }
  let best = 0;
  let second = 0;
  let at = -1;
  sums.forEach((sum, i) => {
    if (sum > best) {
      second = best;
      best = sum;
      at = i;
    } else if (sum > second) second = sum;
  });
  if (best < ENOUGH || best < read * SHARE || best < second * lead) return null;
  return languages[at] ?? null;
}

/** A letter, its mark, or the second half of a pair within the word that began at `start`. */
function isLetter(text: string, at: number, start: number): boolean {
  return (kindsAt(text, at) & (WORD | NUMBER)) === WORD || (at > start && (text.charCodeAt(at) & 0xfc00) === 0xdc00);
}

/** For which languages each word speaks: a word of many says little. */
function votes(lists: Readonly<Record<string, string>>): Votes {
  const languages = Object.keys(lists);
  const spoken = new Map<string, number[]>();
  languages.forEach((language, i) => {
    for (const word of new Set(lists[language]?.split(' '))) {
      const of = spoken.get(word);
      if (of === undefined) spoken.set(word, [i]);
      else of.push(i);
    }
  });
  const words = new WordList([...spoken.keys()].map((word, i) => [word, i + 1] as const));
  return { languages, words, votes: [[], ...spoken.values()] };
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0;
}
