/**
 * From an answer to messages: a page of it with its pictures drawn, checked against Discord's limits, and the answer
 * kept where a button or a further page will need it.
 */
import { randomBytes } from 'node:crypto';
import type { Answer, MeasureGroup, Question } from '../answers/answer.ts';
import type { Log } from '../log.ts';
import type { AnswerFiles } from '../presenters/files.ts';
import { sheetOf } from '../presenters/index.ts';
import { type Payload, problems } from '../presenters/limits.ts';
import { type Picture, pages, render } from '../presenters/sheet.ts';
import type { KeptAnswer } from '../store/kept.ts';

/** The part of the store that keeps answers. */
export interface Keeper {
  keep(answer: KeptAnswer): Promise<void>;
  get(id: string, guild: string | null): Promise<KeptAnswer | null>;
}

export interface MessageParts {
  readonly kept: Keeper;
  readonly files: AnswerFiles;
  readonly log: Log;
  readonly now: () => number;
}

/** One page of an answer. `kept` names the kept answer, or null when none is. A page that is not there is the last. */
export async function message(
  answer: Answer,
  { kept, page }: { readonly kept: string | null; readonly page: number },
  { files, log }: Pick<MessageParts, 'files' | 'log'>,
): Promise<Payload> {
  const sheet = sheetOf(answer);
  const all = pages(sheet);
  const at = Math.min(Math.max(page, 0), all.length - 1);
  const chosen = all[at];
  if (!chosen) throw new Error('a sheet without pages');
  const groups = measuresOf(answer);
  const pictures = new Map<number, Picture>();
  for (const index of chosen.pictures) {
    const group = groups[index];
    if (!group) continue;
    try {
      const picture = await files.chart(group, answer.citations);
      if (picture) pictures.set(index, picture);
    } catch (error) {
      // The figures say the same as the chart: an answer without its picture is better than none.
      log.error({ err: error, measure: group.measure }, 'chart');
    }
  }
  const formats = kept === null ? [] : files.formats(answer);
  return render(sheet, chosen, { page: at, of: all.length, kept, formats, pictures });
}

/** Keeps an answer when a control of its message will need it, and returns its id; null when nothing will. */
export async function keep(
  answer: Answer,
  {
    question,
    guild,
    user,
  }: { readonly question: Question | null; readonly guild: string | null; readonly user: string },
  { kept, files, now }: MessageParts,
): Promise<string | null> {
  const sheet = sheetOf(answer);
  const all = pages(sheet);
  const needed =
    all.length > 1 ||
    all.some((page) => page.shows.length > 0) ||
    sheet.suggestions.length > 0 ||
    files.formats(answer).length > 0;
  if (!needed) return null;
  const id = newId();
  await kept.keep({ id, guild, user, question, answer, created: now() });
  return id;
}

/** An id that nobody can guess: 96 random bits. */
function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** Throws when Discord would not take the payload: that is a bug, and said as one. */
export function checked(payload: Payload, fileBytes?: number): Payload {
  const wrong = problems(payload, fileBytes);
  if (wrong.length > 0) throw new Error(`a message that Discord would not take: ${wrong.slice(0, 5).join('; ')}`);
  return payload;
}

function measuresOf(answer: Answer): readonly MeasureGroup[] {
  switch (answer.kind) {
    case 'figures':
      return answer.measures;
    case 'article':
      return answer.figures.measures;
    case 'compare':
    case 'briefing':
      return answer.figures;
    default:
      return [];
  }
}
