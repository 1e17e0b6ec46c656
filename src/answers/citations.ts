/** Numbers the sources of an answer in order of first use. */
import type { ArticleHead } from '../store/corpus.ts';
import type { Citation, Statement } from './answer.ts';

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
