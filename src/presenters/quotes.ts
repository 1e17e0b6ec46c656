/** Who said what, as a sheet: direct quotations and attributed statements told apart. */
import type { QuotesAnswer } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { inert, shorten } from './escape.ts';
import type { Sheet } from './sheet.ts';
import { counted, statementBlock } from './statement.ts';

export function quotesSheet({ speaker, topic, quotes, citations }: QuotesAnswer): Sheet {
  const about = topic === null ? '' : ` on ${inert(shorten(topic, 80))}`;
  return {
    title: `${speaker === null ? 'Quotes' : inert(shorten(speaker, 80))}${about}`,
    note: `${counted(quotes.length, 'quote')} from ${counted(citations.length, 'article')} · “ ” said in these words, the others reported`,
    tone: 'answer',
    blocks: quotes.map((quote) => {
      const citation = citations.find((c) => c.n === quote.citation);
      const said = quote.date ?? null;
      const day = said === null ? (citation?.published ?? null) : said;
      const when = day === null ? 'no date known' : `${said === null ? 'published ' : ''}${inert(dateWords(day))}`;
      const who = quote.speaker === null ? 'Speaker not told' : inert(shorten(quote.speaker, 80));
      const words = inert(quote.text);
      const open = quote.direct && !/^["“„«'‘]/u.test(words) ? '“' : '';
      const close = quote.direct && !/["”»'’][.,]?$/u.test(words) ? '”' : '';
      return statementBlock(quote, citations, { before: `- **${who}**, ${when}: `, text: `${open}${words}${close}` });
    }),
    citations,
    suggestions: [],
  };
}
