/** Numbers the sources of an answer in order of first use, and names who else carries the same text. */
import type { ArticleHead, Corpus } from '../store/corpus.ts';
import type { Answer, Citation, Statement } from './answer.ts';

export class Citations {
  readonly #byArticle = new Map<number, Citation>();

  /** The citation's number; the same article keeps its number. */
  cite(article: ArticleHead): number {
    const known = this.#byArticle.get(article.id);
    if (known) return known.n;
    const { id, title, source, published, publishedBasis, publishedNote, url, file } = article;
    const n = this.#byArticle.size + 1;
    this.#byArticle.set(id, { n, article: id, title, source, published, publishedBasis, publishedNote, url, file });
    return n;
  }

  /** The words of a span, cited. */
  statement(article: ArticleHead & { readonly body: string }, span: { start: number; end: number }): Statement {
    return {
      text: article.body.slice(span.start, span.end),
      article: article.id,
      start: span.start,
      end: span.end,
      citation: this.cite(article),
    };
  }

  list(): Citation[] {
    return [...this.#byArticle.values()];
  }
}

/** The answer with the other sources of each article that it cites. */
export async function withSources<A extends Answer>(answer: A, corpus: Corpus): Promise<A> {
  const parts = answer.kind === 'article' ? [answer, answer.summary, answer.figures, answer.timeline] : [answer];
  const ids = new Set(parts.flatMap(({ citations }) => citations.map(({ article }) => article)));
  const sources = await corpus.copySources([...ids]);
  if (sources.size === 0) return answer;
  const named = (citation: Citation): Citation => {
    const own = citation.source?.toLowerCase();
    const others = sources.get(citation.article)?.filter((source) => source.toLowerCase() !== own) ?? [];
    return others.length === 0 ? citation : { ...citation, alsoFrom: others };
  };
  const cited = <P extends { readonly citations: readonly Citation[] }>(part: P): P => ({
    ...part,
    citations: part.citations.map(named),
  });
  if (answer.kind !== 'article') return cited(answer);
  return {
    ...cited(answer),
    citation: named(answer.citation),
    summary: cited(answer.summary),
    figures: cited(answer.figures),
    timeline: cited(answer.timeline),
  };
}
