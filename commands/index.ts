/** The one list of commands: registration, dispatch, /help and the command line read it. */
import type { Command } from './command.ts';
import { search } from './search.ts';

export const COMMANDS: readonly Command[] = [search];
