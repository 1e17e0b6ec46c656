/** What may be meant: completions while somebody types, and nearest topics and titles when nothing was found. */
import type { Corpus } from '../store/corpus.ts';
import type { NothingAnswer, Scope } from './answer.ts';
import { nothing } from './scope.ts';
import { nearest, plain } from './spelling.ts';

export type Suggestible = 'topic' | 'article' | 'source' | 'speaker';

/** Articles looked through for titles. */
const RECENT = 500;

/** Completions of what was typed so far, best first; `value` is what the option takes. */
export async function suggest(
  corpus: Corpus,
  kind: Suggestible,
  prefix: string,
  limit: number,
): Promise<{ name: string; value: string }[]> {
  const typed = plain(prefix);
  if (kind === 'source') {
    const { sources } = await corpus.overview();
    const names = sources.flatMap(({ source }) => (source === null ? [] : [source]));
    return pick(names, typed, limit).map((name) => ({ name, value: name }));
  }
  if (kind === 'article') {
    const heads = await corpus.heads({}, RECENT);
    const titles = new Map(heads.map((head) => [head.title ?? head.file, head.id]));
    return pick([...titles.keys()], typed, limit).map((name) => ({ name, value: String(titles.get(name)) }));
  }
  return pick(await topics(corpus), typed, limit).map((name) => ({ name, value: name }));
}

/** Names that the newest articles speak of, commonest first. */
async function topics(corpus: Corpus): Promise<string[]> {
  const heads = await corpus.heads({}, RECENT);
  const readings = await corpus.readings(
    heads.map((head) => head.id),
    ['names'],
  );
  const counts = new Map<string, { label: string; articles: number }>();
  for (const { names } of readings.values()) {
    for (const [key, label] of new Map(names.map((name) => [name.canonical, name.text]))) {
      const known = counts.get(key);
      if (known) known.articles++;
      else counts.set(key, { label, articles: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles).map(({ label }) => label);
}

function pick(candidates: readonly string[], typed: string, limit: number): string[] {
  if (typed === '') return candidates.slice(0, limit);
  const starts = candidates.filter((c) => ` ${plain(c)}`.includes(` ${typed}`));
  if (starts.length >= limit) return starts.slice(0, limit);
  return [...new Set([...starts, ...nearest(typed, candidates, limit)])].slice(0, limit);
}

/** No such article: titles that are near. */
export async function unknownArticle(corpus: Corpus, asked: string, scope: Scope): Promise<NothingAnswer> {
  const near = await suggest(corpus, 'article', asked, 5);
  return nothing(
    corpus,
    asked,
    scope,
    'unknown article',
    near.map(({ name }) => name),
  );
}

/** Nothing about a topic: the time is to blame where the topic is known, else topics that are near. */
export async function unknownTopic(
  corpus: Corpus,
  asked: string,
  scope: Scope,
  known: boolean,
): Promise<NothingAnswer> {
  if (known) return nothing(corpus, asked, scope, 'nothing in that time');
  const near = await suggest(corpus, 'topic', asked, 5);
  const some = near.length > 0 ? near : await suggest(corpus, 'topic', '', 5);
  return nothing(
    corpus,
    asked,
    scope,
    'unknown topic',
    some.map(({ name }) => name),
  );
}
