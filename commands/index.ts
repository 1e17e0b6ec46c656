/** The one list of commands: registration, dispatch, /help and the command line read it. */
import { article } from './article.ts';
import { briefing } from './briefing.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { feed } from './feed.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { library } from './library.ts';
import { quotes } from './quotes.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

export const COMMANDS: readonly Command[] = [
  summary,
  figures,
  timeline,
  quotes,
  search,
  compare,
  article,
  library,
  briefing,
  feed,
  help(() => COMMANDS),
  status,
];
