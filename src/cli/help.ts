/** communique help: what can be done from the command line. */
import { UserError } from '../answers/answer.ts';
import { VARIABLES } from '../config.ts';

const USAGE = `communique start
    Runs the bot. With DISCORD_TOKEN it serves Discord; without, it starts a rehearsal in the browser.

communique ask '/timeline topic:trade war from:2017 entries:10' [--articles PATH] [--json]
    Answers any command as the bot would, from the store or from a file or folder held in memory only.

communique read PATH… [--published DATE] [--as-is] [--feed] [--json]
    Shows what is found in articles: text, figures, dates, quotes. --as-is takes the text as clean and whole,
    --feed reads feed documents, --published gives the date of publication (2018-04-02, 2018-04, 2018).

communique doctor
    Says line by line what is set, reachable and writable.

communique forget SERVER [--yes]
    Takes out all that belongs to one Discord server, by its id; without --yes it only says how much that is.

communique health
    Ends with 0 when the bot that runs on this DATA_DIR is well.
`;

/** Prints how it is used; given the name of no command, says so and throws. */
export async function run([unknown]: string[]): Promise<void> {
  if (unknown !== undefined) throw new UserError(`there is no command "${unknown}"\n\n${USAGE}`);
  const names = Object.entries(VARIABLES).map(([name, what]) => `${name.padEnd(16)} ${what}`);
  process.stdout.write(`${USAGE}\nEnvironment\n${names.map((line) => `    ${line}\n`).join('')}`);
}
