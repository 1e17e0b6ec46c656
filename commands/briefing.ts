/** /briefing: what is posted on schedule, for those who manage the server. */
import {
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { UserError } from '../src/answers/answer.ts';
import { type BriefingDesk, type CommandContext, commandGroup } from './command.ts';
import { PRIVATE, TOPIC } from './options.ts';

const ZONE = {
  type: Type.String,
  name: 'zone',
  description: 'Time zone: Europe/Berlin, Asia/Shanghai, UTC',
  max_length: 60,
} as const;
const NUMBER = {
  type: Type.Integer,
  name: 'number',
  description: 'Its number in /briefing list',
  min_value: 1,
} as const;

export const briefing = commandGroup(
  {
    name: 'briefing',
    description: 'What is new, posted on schedule',
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Type.Subcommand,
        name: 'now',
        description: 'Show what a briefing would say now: of the last day, or of a scheduled one',
        options: [TOPIC, NUMBER, PRIVATE],
      },
      {
        type: Type.Subcommand,
        name: 'schedule',
        description: 'Post briefings in a channel',
        options: [
          {
            type: Type.Channel,
            name: 'channel',
            description: 'Where: a text, announcement or forum channel',
            required: true,
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
          },
          {
            type: Type.String,
            name: 'at',
            description: 'When: "weekdays 08:00", "every day at 7:30", "mondays 9:00", or cron "0 8 * * 1-5"',
            required: true,
            max_length: 100,
          },
          ZONE,
          TOPIC,
          {
            type: Type.Boolean,
            name: 'even_if_nothing',
            description: 'Post also when nothing is new',
          },
        ],
      },
      { type: Type.Subcommand, name: 'list', description: "This server's briefings, and how they stand" },
      {
        type: Type.Subcommand,
        name: 'resume',
        description: 'Set one going again that was paused because its channel could not be posted in',
        options: [{ ...NUMBER, required: true }],
      },
      {
        type: Type.Subcommand,
        name: 'remove',
        description: 'Post one of them no more',
        options: [{ ...NUMBER, required: true }],
      },
      {
        type: Type.Subcommand,
        name: 'settings',
        description: 'What holds for all briefings of this server: show it, or set what is given',
        options: [
          { ...ZONE, description: 'Time zone of briefings that name none: Europe/Berlin, Asia/Shanghai, UTC' },
          {
            type: Type.Channel,
            name: 'managers_channel',
            description: 'Where to tell that a briefing cannot be posted, instead of whoever scheduled it',
            channel_types: [ChannelType.GuildText],
          },
        ],
      },
    ],
  },
  {
    now: ({ topic, number }, context) => desk(context).preview({ topic, id: number }),
    async schedule({ channel, at, zone, topic, even_if_nothing = false }, context) {
      const made = await desk(context).schedule({ channel, at, zone, topic, evenIfNothing: even_if_nothing });
      return { kind: 'briefings', briefings: [made], citations: [] };
    },
    async list(_input, context) {
      return { kind: 'briefings', briefings: await desk(context).list(), citations: [] };
    },
    async resume({ number }, context) {
      return { kind: 'briefings', briefings: [await desk(context).resume(number)], citations: [] };
    },
    async remove({ number }, context) {
      const { id, when } = await desk(context).remove(number);
      return {
        kind: 'notice',
        title: 'Briefing removed',
        lines: [`Briefing ${id} (${when}) is posted no more.`],
        citations: [],
      };
    },
    async settings({ zone, managers_channel }, context) {
      const settings = await desk(context).settings({ zone, managersChannel: managers_channel });
      return { kind: 'briefing settings', settings, citations: [] };
    },
  },
  { quiet: true },
);

function desk({ briefings }: CommandContext): BriefingDesk {
  if (!briefings) throw new UserError('briefings belong to a server: ask in Discord, where the bot runs');
  return briefings;
}
