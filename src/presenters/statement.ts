/** Statements as blocks: verbatim words, marked where they were cut, with the number that leads to their source. */
import type { Citation, MeasureGroup, Statement, TimelineEntry } from '../answers/answer.ts';
import { dateWords } from './dates.ts';
import { inert, plain } from './escape.ts';
import { type Block, citationMark, type Shown } from './sheet.ts';

/** The legend for "≈", for notes of sheets that use it. */
export const INFERRED = '≈ worked out, not stated';

/** The statement's words, with "…" where a clause was cut out of its sentence. */
export function quoted(text: string): string {
  const words = inert(text);
  const start = /^\p{Ll}/u.test(plain(text)) ? '… ' : '';
  const end = /[.!?…。！？:][)\]"'”’»」\\]*$/u.test(words) ? '' : ' …';
  return `${start}${words}${end}`;
}

export function shown(statement: Statement): Shown {
  const { text: label, article, start, end, citation } = statement;
  return { label, article, start, end, citation };
}

/** One statement, one line. */
export function statementBlock(statement: Statement, citations: readonly Citation[], rest: Partial<Block> = {}): Block {
  return {
    text: quoted(statement.text),
    after: ` ${citationMark(statement.citation, citations)}`,
    cites: [statement.citation],
    shows: [shown(statement)],
    ...rest,
  };
}

const STATUS = { happened: '', planned: ' (planned)', cancelled: ' (cancelled)' } as const;

/** Other articles, and other dates, that an entry names. */
const OTHERS = 4;

/** An entry of a timeline: the date before its first statement, the other statements under it. */
export function entryBlocks(entry: TimelineEntry, citations: readonly Citation[], section?: string): Block[] {
  const doubt = entry.basis === 'inferred' ? '≈ ' : '';
  const by = entry.announcer ? ` (${entry.status}, says ${inert(entry.announcer)})` : STATUS[entry.status];
  const date = `**${doubt}${inert(dateWords(entry.date))}**${entry.status === 'happened' ? '' : by}`;
  const others = entry.otherDates
    .slice(0, OTHERS)
    .map((o) => `${inert(dateWords(o.date))} ${citationMark(o.citation, citations)}`);
  const also = entry.alsoTold
    .slice(0, OTHERS)
    .map((n) => citationMark(n, citations))
    .join(' ');
  const datedBy = (entry.datedBy ?? []).slice(0, OTHERS);
  const dated = datedBy.length === 0 ? '' : ` · dated by ${datedBy.map((n) => citationMark(n, citations)).join(' ')}`;
  const after = `${also === '' ? '' : ` ${also}`}${dated}${others.length === 0 ? '' : ` · another date: ${others.join(', ')}`}`;
  return entry.sentences.map((statement, i) => {
    const block = statementBlock(statement, citations, { section, before: i === 0 ? `- ${date} — ` : '  - ' });
    if (i < entry.sentences.length - 1 || after === '') return block;
    return {
      ...block,
      after: `${block.after}${after}`,
      cites: [
        ...(block.cites ?? []),
        ...entry.alsoTold.slice(0, OTHERS),
        ...datedBy,
        ...entry.otherDates.slice(0, OTHERS).map((o) => o.citation),
      ],
    };
  });
}

/** What a group measures, and whose it is where another measures the same of somebody else. */
export function headingOf({ measure, whose }: MeasureGroup): string {
  return whose === undefined ? measure : `${measure} · ${whose}`;
}

/** "1 article", "2 articles"; a plural of its own where "s" does not do. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
}
