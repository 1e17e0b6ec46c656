/** Tells Discord which commands there are: one call that replaces what was there before. */

import type { REST } from 'discord.js';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Command } from '../../commands/command.ts';
import { declarationProblems } from '../presenters/limits.ts';

/** Declarations as they are sent: answers belong to a server's corpus, so commands are installed to servers. */
export function declarations(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(({ declaration }) => ({
    ...declaration,
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

/** Registers the commands. Throws before anything is sent when Discord would not take them. */
export async function register(rest: REST, applicationId: string, commands: readonly Command[]): Promise<void> {
  const body = declarations(commands);
  const wrong = declarationProblems(body);
  if (wrong.length > 0) throw new Error(`commands that Discord would not take: ${wrong.join('; ')}`);
  await rest.put(Routes.applicationCommands(applicationId), { body });
}
