/**
 * Questions and answers as typed values. An answer knows nothing of Discord; presenters turn it into messages,
 * charts, CSV and terminal text. `communique ask --json` prints it as it is.
 * Every statement is a verbatim span of a stored body: text === body.slice(start, end) of article `article`
 * (a clause cut at its boundaries is a shorter span; the presenter marks the cut with "…").
 */
import type { PublishedBasis } from '../articles/article.ts';
import type { FigureChange, FigureKind } from '../language/reading.ts';

/** Limits on what is asked: words as the member typed them ("2018", "June 2018", "last year"). */
export interface Scope {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

export type Question =
  | ({
      readonly kind: 'summary';
      readonly topic?: string | undefined;
      readonly article?: string | undefined;
      readonly sentences?: number | undefined;
    } & Scope)
  | ({
      readonly kind: 'figures';
      readonly topic?: string | undefined;
      readonly measure?: string | undefined;
      readonly unit?: string | undefined;
      readonly speaker?: string | undefined;
      /** One article's figures, by id or title. */
      readonly article?: string | undefined;
    } & Scope)
  | ({
      readonly kind: 'timeline';
      readonly topic?: string | undefined;
      readonly article?: string | undefined;
      readonly entries?: number | undefined;
      readonly sentences?: number | undefined;
    } & Scope)
  | ({ readonly kind: 'search'; readonly query: string; readonly sort?: 'best' | 'newest' | undefined } & Scope)
  | { readonly kind: 'article'; readonly article: string }
  | ({ readonly kind: 'quotes'; readonly speaker?: string | undefined; readonly topic?: string | undefined } & Omit<
      Scope,
      'source'
    >)
  | { readonly kind: 'compare'; readonly topic: string; readonly sources?: readonly string[] | undefined }
  | { readonly kind: 'library' }
  /** A statement's span in its surroundings. */
  | { readonly kind: 'context'; readonly article: number; readonly start: number; readonly end: number }
  /** What arrived after `since` (null: ever) and not after `until`; milliseconds since 1970. */
  | {
      readonly kind: 'briefing';
      readonly topic?: string | undefined;
      readonly since: number | null;
      readonly until: number;
    };

/** What autocomplete can propose for an option. */
export type SuggestKind = 'topic' | 'article' | 'source' | 'speaker';

/** One proposal: `name` is shown, `value` is what the command then gets; both at most 100 characters. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface Citation {
  /** From 1, in order of first use. */
  readonly n: number;
  readonly article: number;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly publishedNote: string | null;
  readonly url: string | null;
  readonly file: string;
  /** Other sources that carry the same text, or an earlier version of it; absent where none does. */
  readonly alsoFrom?: readonly string[] | undefined;
}

/** Words of a stored article. */
export interface Statement {
  readonly text: string;
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** Number of the citation. */
  readonly citation: number;
}

interface Cited {
  readonly citations: readonly Citation[];
}

/** Two statements that cannot both hold, side by side. */
export interface Contradiction {
  /** What they differ in, in words made of names and numbers of the statements. */
  readonly about: string;
  readonly statements: readonly Statement[];
}

export interface SummaryAnswer extends Cited {
  readonly kind: 'summary';
  readonly topic: string | null;
  /** In order of time. */
  readonly sentences: readonly Statement[];
  readonly contradictions: readonly Contradiction[];
  /** How many articles it was drawn from. */
  readonly articles: number;
}

export interface FigurePoint extends Statement {
  readonly period: string | null;
  /** True when the period was worked out from a doubtful date. */
  readonly periodInferred: boolean;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly change: FigureChange;
  /** Told of a time to come, or as somebody's expectation; never beside what came out. */
  readonly forecast?: boolean | undefined;
  readonly speaker: string | null;
  /** Words that bound or blur the value, or say that it is an average. */
  readonly hedge: string | null;
  /** Whose share it is, where the group compares shares of one thing; else null. */
  readonly subject?: string | null | undefined;
  /** The sentence that holds `text`. */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
}

/** Values of one measure and period that are apart by more than rounding. */
export interface Disagreement {
  readonly period: string | null;
  /** Indices into the measure's points. */
  readonly points: readonly number[];
  /** `revision`: a later value of the same speaker, or of a toll that grew. */
  readonly nature: 'disagreement' | 'revision';
}

export interface MeasureGroup {
  /** What is measured, in an article's words. */
  readonly measure: string;
  /** Equal for groups of one measure and owner, in whatever units; absent where it was not worked out. */
  readonly family?: number | undefined;
  /** Whose it is, where another family of the answer measures the same of somebody else. */
  readonly whose?: string | undefined;
  readonly unit: string | null;
  readonly kind: FigureKind;
  /** By period; targets last. */
  readonly points: readonly FigurePoint[];
  readonly disagreements: readonly Disagreement[];
}

export interface FiguresAnswer extends Cited {
  readonly kind: 'figures';
  readonly topic: string | null;
  /** The best fit first. */
  readonly measures: readonly MeasureGroup[];
}

export interface TimelineEntry {
  /** EDTF, as precise as the text gives it. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly basis: 'stated' | 'resolved' | 'inferred';
  readonly status: 'happened' | 'planned' | 'cancelled';
  readonly sentences: readonly Statement[];
  /** Who says that it will happen, as named in the article; of entries ahead only. */
  readonly announcer?: string | null | undefined;
  /** Citations of other articles that tell the same of this time. */
  readonly alsoTold: readonly number[];
  /** Citations of the articles that date what its sentences count from ("two days after the summit in Astana"). */
  readonly datedBy?: readonly number[] | undefined;
  /** Other dates that sources give for the same happening. */
  readonly otherDates: readonly { readonly date: string; readonly citation: number }[];
}

export interface TimelineAnswer extends Cited {
  readonly kind: 'timeline';
  readonly topic: string | null;
  readonly entries: readonly TimelineEntry[];
  /** What lay ahead of the newest article. */
  readonly ahead: readonly TimelineEntry[];
}

export interface SearchAnswer extends Cited {
  readonly kind: 'search';
  readonly query: string;
  /** True when no article held all words and any of them had to do. */
  readonly loosened: boolean;
  readonly sort: 'best' | 'newest';
  /** One sentence an article. */
  readonly results: readonly Statement[];
  readonly total: number;
}

export interface ArticleAnswer extends Cited {
  readonly kind: 'article';
  readonly citation: Citation;
  readonly author: string | null;
  readonly language: string | null;
  readonly summary: SummaryAnswer;
  readonly figures: FiguresAnswer;
  readonly timeline: TimelineAnswer;
}

export interface QuoteStatement extends Statement {
  readonly speaker: string | null;
  readonly direct: boolean;
  /** When it was said, EDTF, or null; else the day of publication stands in the citation. */
  readonly date: string | null;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
}

export interface QuotesAnswer extends Cited {
  readonly kind: 'quotes';
  readonly speaker: string | null;
  readonly topic: string | null;
  readonly quotes: readonly QuoteStatement[];
}

export interface CompareAnswer extends Cited {
  readonly kind: 'compare';
  readonly topic: string;
  /** False where no two sources tell one story: then each one's own on the topic stands side by side. */
  readonly story: boolean;
  /** Articles on the topic that are not of the story. */
  readonly aside: number;
  readonly sources: readonly {
    readonly source: string;
    /** When its first article came out, as far as is known. */
    readonly first: { readonly published: string; readonly inferred: boolean } | null;
    /** Whether that was for certain before any other source's. */
    readonly leads: boolean;
    readonly articles: number;
    /** What only this source tells. */
    readonly alone: readonly Statement[];
  }[];
  /** What several sources tell: one statement for each of them, those that carry one text together. */
  readonly shared: readonly { readonly statements: readonly Statement[] }[];
  readonly figures: readonly MeasureGroup[];
}

export interface LibraryAnswer extends Cited {
  readonly kind: 'library';
  readonly articles: number;
  readonly sources: readonly { readonly source: string | null; readonly articles: number }[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly lastArrived: number | null;
  /** Files and feeds that could not be read, and why. */
  readonly unread: readonly { readonly file: string; readonly reason: string; readonly since: number }[];
}

/** Nothing fits: says why, and what might. */
export interface NothingAnswer extends Cited {
  readonly kind: 'nothing';
  readonly reason:
    | 'empty corpus'
    | 'unknown topic'
    | 'unknown article'
    | 'unknown source'
    | 'nothing in that time'
    /** Articles are about it, and none of their figures. */
    | 'no figures'
    | 'nothing found';
  readonly asked: string;
  /** Nearest topics, titles or sources of the corpus. */
  readonly suggestions: readonly string[];
  /** True where nothing is near and they are the commonest instead. */
  readonly common?: boolean | undefined;
}

/** A statement where it stands: the sentence, and the ones before and after it in the same article. */
export interface ContextAnswer extends Cited {
  readonly kind: 'context';
  readonly before: Statement | null;
  readonly sentence: Statement;
  readonly after: Statement | null;
}

export interface BriefingStory {
  /** Title of one of its articles, as written; null when none has one. */
  readonly title: string | null;
  /** Citation of the article that gave the title. */
  readonly citation: number;
  readonly articles: number;
  readonly sources: number;
  readonly statements: readonly Statement[];
}

/** What is new in a span of arrivals. */
export interface BriefingAnswer extends Cited {
  readonly kind: 'briefing';
  readonly topic: string | null;
  readonly since: number | null;
  readonly until: number;
  /** Articles that arrived in that span and fit the topic. */
  readonly articles: number;
  readonly stories: readonly BriefingStory[];
  /** Stories that there was no room for. */
  readonly more: number;
  readonly figures: readonly MeasureGroup[];
  /** Dates ahead of `until`. */
  readonly ahead: readonly TimelineEntry[];
}

/** The bot's own words about something done or to be done; nothing in it comes from an article. */
export interface NoticeAnswer extends Cited {
  readonly kind: 'notice';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface HelpAnswer extends Cited {
  readonly kind: 'help';
  readonly commands: readonly {
    readonly name: string;
    readonly description: string;
    readonly managersOnly: boolean;
    /** Lines that can be typed as they are. */
    readonly examples: readonly string[];
  }[];
  readonly articles: number;
}

export interface StatusAnswer extends Cited {
  readonly kind: 'status';
  readonly versions: readonly { readonly name: string; readonly version: string }[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly library: LibraryAnswer;
  readonly briefings: { readonly active: number; readonly paused: number; readonly next: number | null };
}

/** A schedule as its managers see it. */
export interface BriefingLine {
  readonly id: number;
  readonly channel: string;
  /** As the manager wrote it. */
  readonly when: string;
  readonly cron: string;
  readonly zone: string;
  readonly topic: string | null;
  readonly next: number | null;
  readonly last: number | null;
  /** Why it is paused and how that is mended, or null. */
  readonly paused: string | null;
}

/** What holds for all briefings of a server. */
export interface BriefingSettings {
  /** IANA time zone of the briefings that name none. */
  readonly zone: string;
  /** Channel where troubles are told; null: to whoever scheduled the briefing. */
  readonly managersChannel: string | null;
}

export interface BriefingsAnswer extends Cited {
  readonly kind: 'briefings';
  readonly briefings: readonly BriefingLine[];
}

export interface BriefingSettingsAnswer extends Cited {
  readonly kind: 'briefing settings';
  readonly settings: BriefingSettings;
}

export interface FeedLine {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly lastRead: number | null;
  /** What went wrong at the last try, or null. */
  readonly problem: string | null;
}

export interface FeedsAnswer extends Cited {
  readonly kind: 'feeds';
  readonly feeds: readonly FeedLine[];
}

export type Answer =
  | SummaryAnswer
  | FiguresAnswer
  | TimelineAnswer
  | SearchAnswer
  | ArticleAnswer
  | QuotesAnswer
  | CompareAnswer
  | LibraryAnswer
  | NothingAnswer
  | ContextAnswer
  | BriefingAnswer
  | NoticeAnswer
  | HelpAnswer
  | StatusAnswer
  | BriefingsAnswer
  | BriefingSettingsAnswer
  | FeedsAnswer;

/** Something a person can mend: said to them as it is, with how. */
export class UserError extends Error {
  override name = 'UserError';
}
