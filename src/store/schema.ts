/**
 * The tables, and the migrations that make them. A migration once released is never edited: add the next one.
 * `PRAGMA user_version` says how many have run.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Generated } from 'kysely';
import type { PublishedBasis } from '../articles/article.ts';

export interface ArticleRow {
  /** Never used again, so that an old answer's citation cannot come to mean another text. */
  id: Generated<number>;
  /** The Discord server that alone may see it; null for the owner's folder, which all servers see. */
  guild: string | null;
  /** Where it came from: a path below ARTICLES_DIR (with #LINE for .jsonl) or "feed:ID:ITEM". */
  file: string;
  title: string | null;
  source: string | null;
  author: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: PublishedBasis | null;
  publishedNote: string | null;
  /** First and last day that `published` covers, for filters and order. */
  publishedFrom: string | null;
  publishedTo: string | null;
  language: string | null;
  body: string;
  /** Hash of title and body: the same text twice is one article. */
  fingerprint: string;
  /** Milliseconds since 1970 when it came in. */
  arrived: number;
}

/** A reading's parts as JSON, each in a column of its own, so that a question parses only what it needs. */
export interface ReadingRow {
  article: number;
  sentences: string;
  times: string;
  figures: string;
  quotes: string;
  names: string;
  events: string;
}

/** A name, a speaker or a source that articles have, with how many do: what is offered while somebody types. */
export interface TopicRow {
  id: Generated<number>;
  guild: string | null;
  kind: 'name' | 'speaker' | 'source';
  /** One for all its spellings. */
  key: string;
  /** As an article writes it. */
  label: string;
  articles: number;
}

/** Words of a topic's label, so that "Jinping" finds Xi Jinping. */
export interface TopicWordRow {
  word: string;
  topic: number;
}

/** Articles that report the same happening; the row is only its number. */
export interface StoryRow {
  id: Generated<number>;
  /** When its first article arrived, ms since 1970. */
  began: number;
}

export interface StoryArticleRow {
  article: number;
  story: number;
  guild: string | null;
  /** Day that it tells of, in days since 1970. */
  day: number;
  /** What it is recognised by; see placing.ts. */
  vector: Uint8Array;
  /** Whom and what it names; see placing.ts. */
  named: Uint8Array;
}

/** A file of the folder as it was when it was last read to its end. */
export interface DocumentRow {
  /** Below ARTICLES_DIR, with "/". */
  path: string;
  /** Size and times of the file and its NAME.meta.json; the same stamp is not read again. */
  stamp: string;
  /** Hash of the bytes of both: a touched file with the same bytes is not read again. */
  hash: string;
  /** Version of the program that read it. */
  reader: string;
}

/** One place where an article stands. It is withdrawn when its last place is gone. */
export interface PlaceRow {
  guild: string | null;
  file: string;
  article: number;
  /** Path of the document that holds it; null for feed items. */
  document: string | null;
  /** Which reading of the document saw it last. */
  read: number | null;
  /** Edition of the program that read it, where no document says so. */
  edition: string | null;
}

/** What could not be read, and why. */
export interface UnreadRow {
  guild: string | null;
  file: string;
  reason: string;
  since: number;
}

export interface FeedRow {
  id: Generated<number>;
  /** Null for a feed of the owner's, which all servers see. */
  guild: string | null;
  url: string;
  /** What the feed calls itself. */
  title: string | null;
  /** Channel where its items are announced, or null. */
  channel: string | null;
  addedBy: string | null;
  added: number;
  /** Validators for conditional requests. */
  etag: string | null;
  lastModified: string | null;
  /** When it was last asked, when it last answered well and when it may be asked again; ms since 1970. */
  polled: number | null;
  succeeded: number | null;
  nextPoll: number;
  /** Failures in a row, and the last one in words. */
  failures: number;
  failure: string | null;
  /** Why it is asked no more ("410 Gone"), or null. */
  stopped: string | null;
}

/** Items that were taken: each goes into the corpus once. */
export interface FeedItemRow {
  feed: number;
  /** Hash of the item's id, link or text. */
  item: string;
  seen: number;
}

export interface BriefingRow {
  id: Generated<number>;
  guild: string;
  channel: string;
  /** Cron expression of five fields, read in `timeZone`. */
  cron: string;
  /** As the manager typed it. */
  phrase: string;
  /** IANA name. */
  timeZone: string;
  topic: string | null;
  /** 1: says nothing when nothing is new; 0: says so. */
  quiet: number;
  createdBy: string;
  created: number;
  /** Articles that arrived up to here have been told; ms since 1970. */
  toldUntil: number;
  /** Why it is paused, in words for the manager, or null. */
  paused: string | null;
}

/** One firing of a briefing. Claimed before anything is sent, confirmed after. */
export interface SlotRow {
  briefing: number;
  /** The scheduled moment, ms since 1970. */
  slot: number;
  state: 'claimed' | 'sent' | 'empty' | 'failed';
  /** Sent with the message, so that Discord too refuses it twice. */
  nonce: string;
  claimed: number;
  /** How often sending was begun. */
  attempts: number;
  finished: number | null;
  message: string | null;
}

/** An answer kept so that its pages, sources and CSV can be asked for later, after a restart too. */
export interface KeptAnswerRow {
  id: string;
  guild: string | null;
  user: string;
  question: string;
  answer: string;
  created: number;
}

export interface SettingRow {
  guild: string;
  name: string;
  /** JSON. */
  value: string;
}

/** An article whose text another, newer one holds too. */
export interface CopyRow {
  article: number;
  newest: number;
  relation: 'same' | 'copy' | 'version';
}

export interface Tables {
  copy: CopyRow;
  article: ArticleRow;
  reading: ReadingRow;
  topic: TopicRow;
  topic_word: TopicWordRow;
  story: StoryRow;
  story_article: StoryArticleRow;
  document: DocumentRow;
  place: PlaceRow;
  unread: UnreadRow;
  feed: FeedRow;
  feedItem: FeedItemRow;
  briefing: BriefingRow;
  slot: SlotRow;
  keptAnswer: KeptAnswerRow;
  setting: SettingRow;
}

const MIGRATIONS: readonly string[] = [
  `CREATE TABLE article (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     guild TEXT,
     file TEXT NOT NULL,
     title TEXT, source TEXT, author TEXT, url TEXT,
     published TEXT, publishedBasis TEXT, publishedNote TEXT, publishedFrom TEXT, publishedTo TEXT,
     language TEXT,
     body TEXT NOT NULL,
     fingerprint TEXT NOT NULL,
     arrived INTEGER NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX article_fingerprint ON article (fingerprint, ifnull(guild, ''));
   CREATE INDEX article_published ON article (publishedTo, publishedFrom, guild);
   CREATE INDEX article_arrived ON article (arrived, guild);
   CREATE INDEX article_guild ON article (guild);
   CREATE TABLE reading (
     article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
     sentences TEXT NOT NULL, times TEXT NOT NULL, figures TEXT NOT NULL,
     quotes TEXT NOT NULL, names TEXT NOT NULL, events TEXT NOT NULL
   ) STRICT;
   CREATE VIRTUAL TABLE article_text USING fts5(
     title, lead, body, scope,
     content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2 tokenchars '._'"
   );
   CREATE VIRTUAL TABLE article_title USING fts5(
     title, scope,
     content='', contentless_delete=1, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2 tokenchars '._'"
   );
   CREATE TABLE topic (
     id INTEGER PRIMARY KEY,
     guild TEXT, kind TEXT NOT NULL CHECK (kind IN ('name', 'speaker', 'source')),
     key TEXT NOT NULL, label TEXT NOT NULL, articles INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE UNIQUE INDEX topic_key ON topic (kind, key, ifnull(guild, ''));
   CREATE INDEX topic_common ON topic (kind, articles);
   CREATE TABLE topic_word (
     word TEXT NOT NULL, topic INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE, PRIMARY KEY (word, topic)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX topic_word_topic ON topic_word (topic);
   CREATE TABLE article_topic (
     article INTEGER NOT NULL, topic INTEGER NOT NULL, PRIMARY KEY (article, topic)
   ) STRICT, WITHOUT ROWID;
   CREATE TRIGGER topic_told AFTER INSERT ON article_topic BEGIN
     UPDATE topic SET articles = articles + 1 WHERE id = new.topic;
   END;
   CREATE TRIGGER topic_untold AFTER DELETE ON article_topic BEGIN
     UPDATE topic SET articles = articles - 1 WHERE id = old.topic;
     DELETE FROM topic WHERE id = old.topic AND articles = 0;
   END;
   CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
     DELETE FROM article_text WHERE rowid = old.id;
     DELETE FROM article_title WHERE rowid = old.id;
     DELETE FROM article_topic WHERE article = old.id;
   END;`,
  `CREATE TABLE document (
     path TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE place (
     guild TEXT, file TEXT NOT NULL,
     article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
     document TEXT, read INTEGER
   ) STRICT;
   CREATE UNIQUE INDEX place_file ON place (file, ifnull(guild, ''));
   CREATE INDEX place_article ON place (article);
   CREATE INDEX place_document ON place (document) WHERE document IS NOT NULL;
   CREATE TABLE unread (guild TEXT, file TEXT NOT NULL, reason TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
   CREATE UNIQUE INDEX unread_file ON unread (file, ifnull(guild, ''));
   CREATE TABLE feed (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     guild TEXT, url TEXT NOT NULL, title TEXT, channel TEXT, addedBy TEXT, added INTEGER NOT NULL,
     etag TEXT, lastModified TEXT, polled INTEGER, succeeded INTEGER, nextPoll INTEGER NOT NULL DEFAULT 0,
     failures INTEGER NOT NULL DEFAULT 0, failure TEXT, stopped TEXT
   ) STRICT;
   CREATE UNIQUE INDEX feed_url ON feed (url, ifnull(guild, ''));
   CREATE INDEX feed_due ON feed (nextPoll) WHERE stopped IS NULL;
   CREATE TABLE feedItem (
     feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
     item TEXT NOT NULL, seen INTEGER NOT NULL,
     PRIMARY KEY (feed, item)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE briefing (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     guild TEXT NOT NULL, channel TEXT NOT NULL,
     cron TEXT NOT NULL, phrase TEXT NOT NULL, timeZone TEXT NOT NULL,
     topic TEXT, quiet INTEGER NOT NULL, createdBy TEXT NOT NULL, created INTEGER NOT NULL,
     toldUntil INTEGER NOT NULL, paused TEXT
   ) STRICT;
   CREATE INDEX briefing_guild ON briefing (guild);
   CREATE TABLE slot (
     briefing INTEGER NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
     slot INTEGER NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('claimed', 'sent', 'empty', 'failed')),
     nonce TEXT NOT NULL, claimed INTEGER NOT NULL, attempts INTEGER NOT NULL,
     finished INTEGER, message TEXT,
     PRIMARY KEY (briefing, slot)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX slot_open ON slot (claimed) WHERE state = 'claimed';
   CREATE TABLE keptAnswer (
     id TEXT PRIMARY KEY, guild TEXT, user TEXT NOT NULL,
     question TEXT NOT NULL, answer TEXT NOT NULL, created INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX keptAnswer_created ON keptAnswer (created);
   CREATE TABLE setting (
     guild TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (guild, name)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE story (id INTEGER PRIMARY KEY AUTOINCREMENT, began INTEGER NOT NULL) STRICT;
   CREATE TABLE story_article (
     article INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES story (id),
     guild TEXT, day INTEGER NOT NULL, vector BLOB NOT NULL
   ) STRICT;
   CREATE INDEX story_members ON story_article (story, article);
   CREATE TABLE story_feature (
     feature INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (feature, day, article)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX story_feature_article ON story_feature (article);
   CREATE TABLE story_seen (feature INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;
   CREATE TRIGGER story_left AFTER DELETE ON story_article BEGIN
     DELETE FROM story_feature WHERE article = old.article;
     DELETE FROM story WHERE id = old.story AND NOT EXISTS (SELECT 1 FROM story_article WHERE story = old.story);
   END;
   CREATE TRIGGER article_left_story AFTER DELETE ON article BEGIN
     DELETE FROM story_article WHERE article = old.id;
   END;`,
  `CREATE TABLE copy_key (
     key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX copy_key_article ON copy_key (article);
   CREATE TABLE copy (
     article INTEGER PRIMARY KEY, newest INTEGER NOT NULL,
     relation TEXT NOT NULL CHECK (relation IN ('same', 'copy', 'version'))
   ) STRICT;
   CREATE INDEX copy_newest ON copy (newest);
   CREATE TRIGGER article_left_copies AFTER DELETE ON article BEGIN
     DELETE FROM copy_key WHERE article = old.id;
     DELETE FROM copy WHERE article = old.id OR newest = old.id;
   END;`,
  `CREATE TABLE source_line (
     source INTEGER NOT NULL, line INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (source, line, article)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX source_line_article ON source_line (source, article);
   CREATE INDEX source_line_of ON source_line (article);
   CREATE TRIGGER article_left_lines AFTER DELETE ON article BEGIN
     DELETE FROM source_line WHERE article = old.id;
   END;`,
  'ALTER TABLE place ADD COLUMN edition TEXT',
  `CREATE VIRTUAL TABLE title_word USING fts5vocab(article_title, 'col')`,
  // The keys of features and lines are made otherwise than before.
  `ALTER TABLE story_article ADD COLUMN named BLOB NOT NULL DEFAULT x'0000';
   DELETE FROM story_feature;
   DELETE FROM story_seen;
   DELETE FROM source_line;`,
];

/** Brings the database to the newest form; each migration runs in one transaction. */
export function migrate(raw: DatabaseSync): void {
  const row = raw.prepare('PRAGMA user_version').get();
  const done = Number(row?.user_version ?? 0);
  if (done > MIGRATIONS.length)
    throw new Error(`the database is of a newer Communiqué (schema ${done}; this one knows ${MIGRATIONS.length})`);
  MIGRATIONS.slice(done).forEach((sql, i) => {
    raw.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${done + i + 1}; COMMIT`);
  });
}

/** Throws when a database opened for reading only is not of this version. */
export function requireCurrent(raw: DatabaseSync): void {
  const version = Number(raw.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (version !== MIGRATIONS.length)
    throw new Error(
      `the database has schema ${version} and this version reads ${MIGRATIONS.length}: start the bot once`,
    );
}
