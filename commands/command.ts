/**
 * What a command is: its declaration, as Discord takes it, and a handler whose input type is derived from that
 * declaration, so that the two cannot drift apart. A command with subcommands has one handler for each of them.
 * Handlers return answers; only the dispatcher talks to Discord.
 */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type {
  Answer,
  BriefingAnswer,
  BriefingLine,
  BriefingSettings,
  FeedLine,
  NoticeAnswer,
  Question,
  StatusAnswer,
  Suggestion,
  SuggestKind,
} from '../src/answers/answer.ts';

export type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type BasicOption = APIApplicationCommandBasicOption;

/** The value that Discord sends for an option type: 3 string, 4 integer, 5 boolean, 7 channel (its id), 10 number. */
interface OptionValue {
  3: string;
  4: number;
  5: boolean;
  7: string;
  10: number;
}

type ValueOf<O> = O extends { choices: readonly { value: infer V }[] }
  ? V
  : O extends { type: infer T extends keyof OptionValue }
    ? OptionValue[T]
    : never;
type Options<O> = O extends readonly (infer Each extends { name: string })[] ? Each : never;

/** Input of a handler: required options are there, the others may be undefined. */
export type InputOf<D extends { options?: unknown }> = {
  [E in Options<D['options']> as E extends { required: true } ? E['name'] : never]: ValueOf<E>;
} & {
  [E in Options<D['options']> as E extends { required: true } ? never : E['name']]?: ValueOf<E> | undefined;
};

/** What was typed, before a handler's own type narrows it. */
export type Input = Readonly<Record<string, string | number | boolean>>;

/** Schedules of one server. Every failure that a manager can mend is a UserError. */
export interface BriefingDesk {
  schedule(order: {
    readonly channel: string;
    readonly at: string;
    readonly zone: string | undefined;
    readonly topic: string | undefined;
    readonly evenIfNothing: boolean;
  }): Promise<BriefingLine>;
  list(): Promise<readonly BriefingLine[]>;
  remove(id: number): Promise<BriefingLine>;
  /** Sets a paused one going again. */
  resume(id: number): Promise<BriefingLine>;
  /** What a briefing would say now: of the last day, or since the last one of this id. */
  preview(order: {
    readonly id: number | undefined;
    readonly topic: string | undefined;
  }): Promise<BriefingAnswer | NoticeAnswer>;
  /** What holds for all of the server's briefings; what is given is set first. */
  settings(order: {
    readonly zone: string | undefined;
    readonly managersChannel: string | undefined;
  }): Promise<BriefingSettings>;
}

/** Feeds of one server. Every failure that a manager can mend is a UserError. */
export interface FeedDesk {
  add(url: string): Promise<FeedLine>;
  list(): Promise<readonly FeedLine[]>;
  remove(id: number): Promise<FeedLine>;
}

/** What the running bot knows of itself, apart from its library. */
export type Running = Omit<StatusAnswer, 'kind' | 'citations' | 'library'>;

/** What a handler may use. What is missing is not to be had where the command was typed. */
export interface CommandContext {
  /** The server that asks; null on the command line. */
  readonly guild: string | null;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly suggest?: ((kind: SuggestKind, typed: string) => Promise<readonly Suggestion[]>) | undefined;
  readonly briefings?: BriefingDesk | undefined;
  readonly feeds?: FeedDesk | undefined;
  readonly running?: (() => Promise<Running>) | undefined;
}

/** One thing that can be run: a command, or a subcommand of one. */
export interface Route {
  /** Name of the subcommand; null for a command without any. */
  readonly name: string | null;
  readonly description: string;
  readonly options: readonly BasicOption[];
  readonly run: (input: Input, context: CommandContext) => Promise<Answer>;
}

export interface Command {
  readonly declaration: Declaration;
  readonly routes: readonly Route[];
  /** True when the answer is for the asker's eyes unless `private:` says otherwise. */
  readonly quiet: boolean;
}

interface Manner {
  readonly quiet?: boolean;
}

/** Ties a handler to its declaration. */
export function command<const D extends Declaration>(
  declaration: D,
  run: (input: InputOf<D>, context: CommandContext) => Promise<Answer>,
  { quiet = false }: Manner = {},
): Command {
  const { description, options = [] } = declaration;
  return {
    declaration,
    quiet,
    // The dispatcher and readLine build the input from these very options, so it has the handler's type.
    routes: [{ name: null, description, options: options.filter(isBasic), run: (input, c) => run(input as never, c) }],
  };
}

type Subcommand<D extends Declaration> = Extract<
  Options<D['options']>,
  { type: ApplicationCommandOptionType.Subcommand }
>;

/** Ties one handler to each subcommand of a declaration. */
export function commandGroup<const D extends Declaration>(
  declaration: D,
  handlers: {
    readonly [N in Subcommand<D>['name']]: (
      input: InputOf<Extract<Subcommand<D>, { name: N }>>,
      context: CommandContext,
    ) => Promise<Answer>;
  },
  { quiet = false }: Manner = {},
): Command {
  const table = handlers as unknown as Readonly<Record<string, (input: never, c: CommandContext) => Promise<Answer>>>;
  const routes = (declaration.options ?? []).filter(isSubcommand).map(({ name, description, options = [] }): Route => {
    const run = table[name];
    if (!run) throw new Error(`/${declaration.name} ${name} has no handler`);
    return { name, description, options, run: (input, c) => run(input as never, c) };
  });
  return { declaration, quiet, routes };
}

/** The permission bits that a member needs for a command; 0n when it is everybody's. */
export function permissionsFor(declaration: Declaration): bigint {
  return BigInt(declaration.default_member_permissions ?? 0);
}

function isSubcommand(option: APIApplicationCommandOption): option is APIApplicationCommandSubcommandOption {
  return option.type === 1;
}

function isBasic(option: APIApplicationCommandOption): option is BasicOption {
  return option.type > 2;
}
