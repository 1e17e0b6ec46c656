/** Events: sentences anchored on the time when the thing that they tell happens. */
import type { Event, Quote, ReadingContext, Sentence, TimeExpression } from './reading.ts';

/** What was found before and events lean on. */
export interface EventInputs {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly context: ReadingContext;
}

/** One event for each time that governs something told; several in one sentence are several. */
export function findEvents(_body: string, _sentences: readonly Sentence[], inputs: EventInputs): Event[] {
  return inputs.times.flatMap((t, time) =>
    t.from !== null && t.to !== null && (t.type === 'DATE' || t.type === 'TIME')
      ? [
          {
            sentence: t.sentence,
            time,
            date: t.value,
            from: t.from,
            to: t.to,
            basis: t.basis,
            status: 'happened' as const,
          },
        ]
      : [],
  );
}
