/** The bot's own words as sheets: notices, help, status, and lists of briefings and feeds. */
import type {
  BriefingSettingsAnswer,
  BriefingsAnswer,
  FeedsAnswer,
  HelpAnswer,
  NoticeAnswer,
  StatusAnswer,
} from '../answers/answer.ts';
import { inert, plain, shorten } from './escape.ts';
import { HOW_TO_ADD, libraryLines, moment } from './library.ts';
import type { Block, Sheet, Tone } from './sheet.ts';
import { counted } from './statement.ts';

function bare(title: string, blocks: readonly Block[], tone: Tone = 'notice', note: string | null = null): Sheet {
  return { title, note, tone, blocks, citations: [], suggestions: [] };
}

export function noticeSheet({ title, lines }: NoticeAnswer): Sheet {
  return bare(
    inert(title),
    lines.map((line) => ({ text: inert(line) })),
  );
}

export function helpSheet({ commands, articles }: HelpAnswer): Sheet {
  const blocks: Block[] = commands.map(({ name, description, managersOnly, examples }) => ({
    text: `**/${name}**: ${inert(description)}${managersOnly ? ' (for those who may manage this server)' : ''}`,
    after: examples.map((example) => `\n-# ${code(example)}`).join(''),
  }));
  const note =
    articles === 0
      ? null
      : `Every line of an answer carries the number of its source. ${counted(articles, 'article')} to ask of.`;
  return bare('What can be asked', articles === 0 ? [{ text: HOW_TO_ADD }, ...blocks] : blocks, 'notice', note);
}

export function statusSheet({ versions, startedAt, library, briefings }: StatusAnswer): Sheet {
  const { active, paused, next } = briefings;
  const when = next === null ? 'none is due' : `the next one ${moment(next, 'R')}`;
  const halted = paused === 0 ? '' : `, ${paused} paused`;
  const unread = library.unread.length;
  return bare('Status', [
    { text: versions.map(({ name, version }) => `${inert(name)} ${inert(version)}`).join(' · ') },
    { text: `Up since ${moment(startedAt, 'R')}.` },
    ...libraryLines(library).map((text) => ({ text })),
    ...(unread === 0
      ? []
      : [{ text: `${counted(unread, 'file or feed', 'files or feeds')} could not be read: see \`/library\`.` }]),
    { text: `Briefings of this server: ${active} active${halted}, ${when}.` },
  ]);
}

export function briefingsSheet({ briefings }: BriefingsAnswer): Sheet {
  if (briefings.length === 0)
    return bare('Briefings', [
      { text: 'None is scheduled. `/briefing schedule` makes one, `/briefing now` shows what it would say.' },
    ]);
  return bare(
    'Briefings',
    briefings.map(({ id, channel, when, zone, topic, next, last, paused }) => {
      const about = topic === null ? '' : `, about ${inert(shorten(topic, 80))}`;
      const state =
        paused === null
          ? `next ${next === null ? 'never' : moment(next, 'f')}${last === null ? '' : `, last ${moment(last, 'R')}`}`
          : `⚠ paused: ${inert(shorten(paused, 400))}`;
      return {
        before: `**${id}** · <#${channel}> · `,
        text: `${inert(shorten(when, 80))} (${inert(zone)})${about}`,
        after: `\n-# ${state}`,
      };
    }),
  );
}

export function briefingSettingsSheet({ settings: { zone, managersChannel } }: BriefingSettingsAnswer): Sheet {
  const told = managersChannel === null ? 'whoever scheduled it, in a direct message' : `<#${managersChannel}>`;
  return bare('Briefing settings', [
    { text: `A briefing that names no time zone goes by ${inert(zone)}.` },
    { text: `When a briefing cannot be posted I tell ${told}.` },
  ]);
}

export function feedsSheet({ feeds }: FeedsAnswer): Sheet {
  if (feeds.length === 0)
    return bare('Feeds', [{ text: 'There are none. `/feed add` takes the address of an RSS or Atom feed.' }]);
  return bare(
    'Feeds',
    feeds.map(({ id, url, title, lastRead, problem }) => ({
      before: `**${id}** · `,
      text: `${inert(shorten(title ?? url, 120))}`,
      after: `\n-# ${inert(shorten(url, 300))} · ${
        problem === null
          ? lastRead === null
            ? 'not read yet'
            : `read ${moment(lastRead, 'R')}`
          : `⚠ ${inert(shorten(problem, 300))}`
      }`,
    })),
  );
}

/** Something that went wrong, to the person it went wrong for. */
export function failureSheet(words: string, incident: string | null): Sheet {
  const blocks: Block[] = [{ text: inert(words) }];
  if (incident !== null)
    blocks.push({ text: `-# Incident ${code(incident)}: with this number the owner of this bot finds it in the log.` });
  return bare(incident === null ? 'That did not work' : 'Something went wrong', blocks, 'warning');
}

/** Words to be typed as they stand. */
function code(text: string): string {
  return `\`${plain(text)
    .replaceAll('`', "'")
    .replace(/@(?=everyone|here)/gi, '@\u200B')}\``;
}
