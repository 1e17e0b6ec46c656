/** The one list of commands: registration, dispatch, /help and the command line read it. */
import { article } from './article.ts';
import type { Command } from './command.ts';
import { library } from './library.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';

export const COMMANDS: readonly Command[] = [summary, search, article, library];
