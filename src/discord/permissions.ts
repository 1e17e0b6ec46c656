/** Who may do what: members with commands, and this bot in channels. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, permissionsFor } from '../../commands/command.ts';

/** What the bot needs where it posts. */
export const NEEDED =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.SendMessagesInThreads;

/** Where an owner invites the bot. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.search = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: NEEDED.toString(),
  }).toString();
  return url.href;
}

/**
 * True when a member may run a command. Discord hides commands by the same bits, but a server's settings can show
 * them to anybody: this is the check that counts. `held` are the member's permissions, null outside a server.
 */
export function mayRun(command: Command, held: bigint | null): boolean {
  const needed = permissionsFor(command.declaration);
  if (needed === 0n) return true;
  if (held === null) return false;
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & needed) === needed;
}

/** What a member lacks, in words. */
export const MANAGERS_ONLY = 'This is for those who may manage this server (Manage Server).';
