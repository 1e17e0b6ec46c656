/** /help: what can be asked, with examples that this corpus has answers to. */
import type { SuggestKind } from '../src/answers/answer.ts';
import { type Command, type CommandContext, command, permissionsFor } from './command.ts';

/** Makes /help for a list of commands, itself included. */
export function help(commands: () => readonly Command[]): Command {
  return command(
    { name: 'help', description: 'What can be asked, with examples' },
    async (_input, context) => {
      const library = await context.ask({ kind: 'library' });
      const articles = library.kind === 'library' ? library.articles : 0;
      const known = await knownNames(context);
      return {
        kind: 'help',
        articles,
        commands: commands().map(({ declaration, routes }) => ({
          name: declaration.name,
          description: declaration.description,
          managersOnly: permissionsFor(declaration) !== 0n,
          examples: routes.flatMap(({ name, options }) => {
            const title = name === null ? `/${declaration.name}` : `/${declaration.name} ${name}`;
            const example = EXAMPLES[title]?.(known) ?? null;
            return example === null && options.length > 0 ? [] : [`${title}${example === null ? '' : ` ${example}`}`];
          }),
        })),
        citations: [],
      };
    },
    { quiet: true },
  );
}

/** Names of this corpus; null where it has none. */
type Known = Readonly<Record<SuggestKind, string | null>>;

const option = (name: string, value: string | null, rest = '') => (value === null ? null : `${name}:${value}${rest}`);

const EXAMPLES: Readonly<Record<string, (known: Known) => string | null>> = {
  '/summary': ({ topic }) => option('topic', topic, ' sentences:3'),
  '/figures': ({ topic }) => option('topic', topic),
  '/timeline': ({ topic }) => option('topic', topic, ' entries:10'),
  '/search': ({ topic, source }) => option('query', topic, source === null ? '' : ` source:${source}`),
  '/article': ({ article }) => option('article', article),
  '/quotes': ({ speaker }) => option('speaker', speaker),
  '/compare': ({ topic }) => option('topic', topic),
  '/briefing schedule': () => 'channel:#news at:weekdays 08:00 zone:Europe/Berlin',
  '/feed add': () => 'url:https://example.org/feed.xml',
};

async function knownNames({ suggest }: CommandContext): Promise<Known> {
  const first = async (kind: SuggestKind) => (await suggest?.(kind, ''))?.[0]?.name ?? null;
  const [topic, article, source, speaker] = await Promise.all([
    first('topic'),
    first('article'),
    first('source'),
    first('speaker'),
  ]);
  return { topic, article, source, speaker };
}
