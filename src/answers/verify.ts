/**
 * The last gate: every statement of an answer is held against the stored body before the answer goes out. One that
 * does not stand there word for word is dropped, with what hangs on it, and reported as a bug.
 */
import type { Corpus } from '../store/corpus.ts';
import type {
  Answer,
  BriefingStory,
  Contradiction,
  FiguresAnswer,
  MeasureGroup,
  Statement,
  SummaryAnswer,
  TimelineAnswer,
  TimelineEntry,
} from './answer.ts';

/** A statement that its article does not hold: a bug, for the log. */
export interface Fault {
  readonly kind: Answer['kind'];
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The answer without what its articles do not hold. `report` is told of each statement dropped. */
export async function verified(answer: Answer, corpus: Corpus, report: (fault: Fault) => void): Promise<Answer> {
  const ids = new Set(answer.citations.map((citation) => citation.article));
  if (ids.size === 0) return prune(answer, () => false);
  const bodies = new Map((await corpus.articles([...ids])).map(({ id, body }) => [id, body]));
  const told = new Set<string>();
  return prune(answer, (statement) => {
    const { article, start, end, text } = statement;
    const body = bodies.get(article);
    const sentence = 'sentence' in statement ? statement.sentence : null;
    const holds =
      text !== '' &&
      body?.slice(start, end) === text &&
      (sentence === null || body.slice(sentence.start, sentence.end) === sentence.text) &&
      answer.citations.some(({ n, article: cited }) => n === statement.citation && cited === article);
    const place = `${article}:${start}:${end}`;
    if (!holds && !told.has(place)) {
      told.add(place);
      report({ kind: answer.kind, article, start, end, text });
    }
    return holds;
  });
}

type Checked = Statement & {
  readonly sentence?: { readonly start: number; readonly end: number; readonly text: string };
};
type Holds = (statement: Checked) => boolean;

function prune(answer: Answer, holds: Holds): Answer {
  switch (answer.kind) {
    case 'summary':
      return summary(answer, holds);
    case 'figures':
      return figures(answer, holds);
    case 'timeline':
      return timeline(answer, holds);
    case 'search':
      return { ...answer, results: answer.results.filter(holds) };
    case 'article':
      return {
        ...answer,
        summary: summary(answer.summary, holds),
        figures: figures(answer.figures, holds),
        timeline: timeline(answer.timeline, holds),
      };
    case 'quotes':
      return { ...answer, quotes: answer.quotes.filter(holds) };
    case 'compare':
      return {
        ...answer,
        sources: answer.sources.map((source) => ({ ...source, alone: source.alone.filter(holds) })),
        shared: answer.shared
          .map(({ statements }) => ({ statements: statements.filter(holds) }))
          .filter(({ statements }) => statements.length > 1),
        figures: measures(answer.figures, holds),
      };
    case 'context': {
      const { before, sentence, after } = answer;
      if (!holds(sentence))
        return { kind: 'nothing', reason: 'nothing found', asked: '', suggestions: [], citations: [] };
      return {
        ...answer,
        before: before && holds(before) ? before : null,
        after: after && holds(after) ? after : null,
      };
    }
    case 'briefing':
      return {
        ...answer,
        stories: answer.stories
          .map((story): BriefingStory => ({ ...story, statements: story.statements.filter(holds) }))
          .filter(({ statements }) => statements.length > 0),
        figures: measures(answer.figures, holds),
        ahead: entries(answer.ahead, holds),
      };
    default:
      return answer;
  }
}

function summary(answer: SummaryAnswer, holds: Holds): SummaryAnswer {
  const contradictions = answer.contradictions
    .map((one): Contradiction => ({ ...one, statements: one.statements.filter(holds) }))
    .filter(({ statements }) => statements.length > 1);
  return { ...answer, sentences: answer.sentences.filter(holds), contradictions };
}

function figures(answer: FiguresAnswer, holds: Holds): FiguresAnswer {
  return { ...answer, measures: measures(answer.measures, holds) };
}

function measures(groups: readonly MeasureGroup[], holds: Holds): MeasureGroup[] {
  return groups.flatMap((group) => {
    const places = new Map<number, number>();
    const points = group.points.filter((point, i) => {
      if (!holds(point)) return false;
      places.set(i, places.size);
      return true;
    });
    if (points.length === 0) return [];
    const disagreements = group.disagreements
      .map((one) => ({ ...one, points: one.points.flatMap((i) => places.get(i) ?? []) }))
      .filter((one) => one.points.length > 1);
    return [{ ...group, points, disagreements }];
  });
}

function timeline(answer: TimelineAnswer, holds: Holds): TimelineAnswer {
  return { ...answer, entries: entries(answer.entries, holds), ahead: entries(answer.ahead, holds) };
}

function entries(list: readonly TimelineEntry[], holds: Holds): TimelineEntry[] {
  return list
    .map((entry) => ({ ...entry, sentences: entry.sentences.filter(holds) }))
    .filter(({ sentences }) => sentences.length > 0);
}
