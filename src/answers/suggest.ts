/** What may be meant: completions while somebody types, and nearest topics and titles when nothing was found. */
import { nearest, plain } from '../language/spelling.ts';
import { indexWords } from '../language/words.ts';
import type { Corpus } from '../store/corpus.ts';
import type { NothingAnswer, Scope, Suggestion, SuggestKind } from './answer.ts';
import { nothing } from './scope.ts';

const KINDS = { topic: 'name', speaker: 'speaker', source: 'source' } as const;
/** Characters that Discord takes for a choice. */
const LONGEST = 100;
/** Commonest topics among which a misspelt one is looked for. */
const COMMON = 2000;
/** Words of a question that are put right, and letters that one needs to be told from others. */
const WORDS = 8;
const SHORTEST = 4;

/** Completions of what was typed so far, best first; where none begins so, what is spelt nearly so. */
export async function suggest(corpus: Corpus, kind: SuggestKind, prefix: string, limit: number): Promise<Suggestion[]> {
  const typed = plain(prefix);
  if (kind === 'article') return articles(corpus, typed, limit);
  const begun = (await corpus.topics(KINDS[kind], typed, limit)).map(({ label }) => label);
  const found =
    begun.length > 0
      ? begun
      : nearest(
          typed,
          (await corpus.topics(KINDS[kind], '', COMMON)).map(({ label }) => label),
          limit,
        );
  // A value that Discord would cut could not be asked for.
  return found.filter((name) => name.length <= LONGEST).map((name) => ({ name, value: name }));
}

async function articles(corpus: Corpus, typed: string, limit: number): Promise<Suggestion[]> {
  const words = typed.split(' ').filter((word) => word !== '');
  const heads = words.length > 0 ? await corpus.titles(words, limit) : await corpus.heads({}, limit);
  return heads.map((head) => ({ name: cut(head.title ?? head.file), value: String(head.id) }));
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** No such article: titles that hold some word of what was asked. */
export async function unknownArticle(corpus: Corpus, asked: string, scope: Scope): Promise<NothingAnswer> {
  const words = plain(asked)
    .split(' ')
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
  const near = new Set<string>();
  for (const word of words.slice(0, 5)) {
    for (const { title } of await corpus.titles([word], 5)) if (title !== null && near.size < 5) near.add(title);
  }
  return nothing(corpus, asked, scope, 'unknown article', [...near]);
}

/** Nothing about a topic: the time is to blame where the topic is known, else topics that are near. */
export async function unknownTopic(
  corpus: Corpus,
  asked: string,
  scope: Scope,
  known: boolean,
): Promise<NothingAnswer> {
  if (known) return nothing(corpus, asked, scope, 'nothing in that time');
  const near = await nearTopics(corpus, asked);
  if (near.length > 0) return nothing(corpus, asked, scope, 'unknown topic', near);
  const most = (await corpus.topics('name', '', NEAREST)).map(({ label }) => label);
  const answer = await nothing(corpus, asked, scope, 'unknown topic', most);
  return answer.reason === 'unknown topic' && most.length > 0 ? { ...answer, common: true } : answer;
}

/** Topics that are proposed at most. */
const NEAREST = 5;

/** What was typed, spelt as the titles spell it, and topics near to it, whole or by its words; [] where none is. */
export async function nearTopics(corpus: Corpus, asked: string): Promise<string[]> {
  const respelt = await respell(corpus, asked);
  const common = (await corpus.topics('name', '', COMMON)).map(({ label }) => label);
  const typed = plain(asked);
  const near = [typed, ...typed.split(' ').filter((word) => word.length > 3)].flatMap((words) =>
    nearest(words, common, 5),
  );
  const all = [...(respelt === null || near.some((name) => plain(name) === respelt) ? [] : [respelt]), ...near];
  return [...new Set(all)].slice(0, NEAREST);
}

/** With each word that no article holds put right; null where there is none, or one cannot be. */
async function respell(corpus: Corpus, asked: string): Promise<string | null> {
  const words = plain(asked).split(' ').slice(0, WORDS);
  const spelt: string[] = [];
  for (const word of words) {
    const clauses = [indexWords(word, { query: true })];
    const known = word.length < SHORTEST || (await corpus.match({ clauses, mode: 'all' }, {}, 1)).length > 0;
    const right = known ? word : (await corpus.spellings(word, 1))[0];
    if (right === undefined) return null;
    spelt.push(right);
  }
  return spelt.every((word, i) => word === words[i]) ? null : spelt.join(' ');
}
