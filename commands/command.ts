/**
 * What a command is: its declaration, as Discord takes it, and a handler whose input type is derived from that
 * declaration, so that the two cannot drift apart. Handlers return answers; only the dispatcher talks to Discord.
 */
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer, Question } from '../src/answers/answer.ts';

export type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The value that Discord sends for an option type: 3 string, 4 integer, 5 boolean, 7 channel (its id), 10 number. */
interface OptionValue {
  3: string;
  4: number;
  5: boolean;
  7: string;
  10: number;
}

type ValueOf<O> = O extends { type: infer T extends keyof OptionValue } ? OptionValue[T] : never;
type Options<O> = O extends readonly (infer Each extends { name: string })[] ? Each : never;

/** Input of a handler: required options are there, the others may be undefined. */
export type InputOf<D extends { options?: unknown }> = {
  [E in Options<D['options']> as E extends { required: true } ? E['name'] : never]: ValueOf<E>;
} & {
  [E in Options<D['options']> as E extends { required: true } ? never : E['name']]?: ValueOf<E> | undefined;
};

/** What a handler may use. */
export interface CommandContext {
  /** The server that asks; null on the command line. */
  readonly guild: string | null;
  readonly ask: (question: Question) => Promise<Answer>;
}

export interface Command {
  readonly declaration: Declaration;
  readonly run: (input: never, context: CommandContext) => Promise<Answer>;
}

/** Ties a handler to its declaration. */
export function command<const D extends Declaration>(
  declaration: D,
  run: (input: InputOf<D>, context: CommandContext) => Promise<Answer>,
): Command {
  return { declaration, run };
}

export type BasicOption = APIApplicationCommandBasicOption;
