/** /feed: what is read from the net, for those who manage the server. */
import {
  InteractionContextType,
  PermissionFlagsBits,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { UserError } from '../src/answers/answer.ts';
import { type CommandContext, commandGroup, type FeedDesk } from './command.ts';

export const feed = commandGroup(
  {
    name: 'feed',
    description: 'RSS and Atom feeds that this server reads',
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Type.Subcommand,
        name: 'add',
        description: 'Read a feed from now on',
        options: [
          {
            type: Type.String,
            name: 'url',
            description: 'Its address: https://…',
            required: true,
            max_length: 500,
          },
        ],
      },
      { type: Type.Subcommand, name: 'list', description: "This server's feeds, and how they stand" },
      {
        type: Type.Subcommand,
        name: 'remove',
        description: 'Read a feed no more; its articles stay',
        options: [
          {
            type: Type.Integer,
            name: 'number',
            description: 'Its number in /feed list',
            required: true,
            min_value: 1,
          },
        ],
      },
    ],
  },
  {
    async add({ url }, context) {
      return { kind: 'feeds', feeds: [await desk(context).add(url)], citations: [] };
    },
    async list(_input, context) {
      return { kind: 'feeds', feeds: await desk(context).list(), citations: [] };
    },
    async remove({ number }, context) {
      const { id, title, url } = await desk(context).remove(number);
      return {
        kind: 'notice',
        title: 'Feed removed',
        lines: [`Feed ${id} (${title ?? url}) is read no more. Its articles stay.`],
        citations: [],
      };
    },
  },
  { quiet: true },
);

function desk({ feeds }: CommandContext): FeedDesk {
  if (!feeds) throw new UserError('feeds belong to a server: ask in Discord, where the bot runs');
  return feeds;
}
