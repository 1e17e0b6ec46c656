/** /feed add, list and remove, for one server. */
import type { FeedDesk } from '../../commands/command.ts';
import { type FeedLine, UserError } from '../answers/answer.ts';
import type { Log } from '../log.ts';
import type { Feed, Feeds } from '../store/feeds.ts';
import type { Unread } from '../store/unread.ts';
import type { Poller } from './poller.ts';

/** Feeds that one server may have: polling them is the owner's traffic. */
const MOST_FEEDS = 50;
const LONGEST_URL = 500;

export interface FeedDeskParts {
  readonly feeds: Feeds;
  readonly unread: Unread;
  readonly poller: Pick<Poller, 'look' | 'take'>;
  readonly log: Log;
  readonly now: () => number;
}

/** Where feeds are managed for `guild`, in the name of `user`. */
export function feedDesk(
  { feeds, unread, poller, log, now }: FeedDeskParts,
  { guild, user }: { readonly guild: string; readonly user: string | null },
): FeedDesk {
  return {
    async add(written) {
      const url = addressOf(written);
      const there = await feeds.list(guild);
      if (there.length >= MOST_FEEDS)
        throw new UserError(`a server may have ${MOST_FEEDS} feeds; remove one with /feed remove`);
      const { document, fetched } = await poller.look(url);
      const { title } = document;
      const feed = await feeds.add({ guild, url: fetched.home, title, channel: null, addedBy: user, added: now() });
      if (!feed) throw new UserError(`${fetched.home} is read already; /feed list shows it`);
      const at = now();
      // The items were fetched already: they need not wait for the first poll, nor the manager for them.
      poller.take(feed, document).then(
        (added) => log.info({ feed: feed.id, guild, added }, 'feed added'),
        (err: unknown) => log.error({ err, feed: feed.id }, 'feed'),
      );
      return lineOf({ ...feed, succeeded: at });
    },
    async list() {
      return (await feeds.list(guild)).map(lineOf);
    },
    async remove(id) {
      const feed = (await feeds.list(guild)).find((each) => each.id === id);
      if (!feed || !(await feeds.remove(guild, id)))
        throw new UserError(`there is no feed ${id} on this server; /feed list shows them`);
      await unread.clear(guild, feed.url);
      return lineOf(feed);
    },
  };
}

function lineOf({ id, url, title, succeeded, failure, stopped }: Feed): FeedLine {
  return { id, url, title, lastRead: succeeded, problem: stopped ?? failure };
}

function addressOf(written: string): string {
  const trimmed = written
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^feed:(?:\/\/)?/i, '');
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (url.length > LONGEST_URL || !URL.canParse(url) || !/[.:]/.test(new URL(url).host))
    throw new UserError(
      `"${written.slice(0, 100)}" is no address; a feed's address looks like https://example.org/rss`,
    );
  return new URL(url).href;
}
