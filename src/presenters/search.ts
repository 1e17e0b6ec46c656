/** Search results as a sheet: an article's head and the sentence that matches, one after the other. */
import type { SearchAnswer } from '../answers/answer.ts';
import { alsoWords } from './copies.ts';
import { publishedWords } from './dates.ts';
import { heading, inert, linkable, shorten } from './escape.ts';
import type { Sheet } from './sheet.ts';
import { counted, quoted, shown } from './statement.ts';

export function searchSheet({ query, loosened, sort, results, total, citations }: SearchAnswer): Sheet {
  const found = counted(total, 'article');
  const more = total > results.length ? `, the first ${results.length} shown` : '';
  const loose = loosened ? ' · no article holds all the words, these hold some of them' : '';
  return {
    title: heading(query, 120),
    note: `Search · ${found}${more}, ${sort === 'newest' ? 'newest' : 'best'} first${loose}`,
    tone: 'answer',
    blocks: results.map((result) => {
      const citation = citations.find((c) => c.n === result.citation);
      const title = inert(shorten(citation?.title ?? citation?.file ?? '', 140));
      const url = linkable(citation?.url ?? null);
      const source = citation?.source ? `${inert(shorten(citation.source, 60))} · ` : '';
      const published = citation ? inert(shorten(publishedWords(citation), 160)) : '';
      const also = citation ? alsoWords(citation) : null;
      const others = also === null ? '' : ` · ${inert(also)}`;
      const head = url === null ? `**${title}**` : `**[${title}](${url})**`;
      return {
        gap: true,
        before: `${head}\n-# ${result.citation} · ${source}${published}${others}\n`,
        text: quoted(result.text),
        shows: [shown(result)],
      };
    }),
    citations,
    suggestions: [],
  };
}
