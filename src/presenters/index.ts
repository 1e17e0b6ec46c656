/** Answer to sheet: the one door from what was found to what a reader sees. */
import type { Answer } from '../answers/answer.ts';
import { articleSheet } from './article.ts';
import { briefingSheet } from './briefing.ts';
import { compareSheet } from './compare.ts';
import { contextSheet } from './context.ts';
import { figuresSheet } from './figures.ts';
import { librarySheet } from './library.ts';
import { nothingSheet } from './nothing.ts';
import { briefingSettingsSheet, briefingsSheet, feedsSheet, helpSheet, noticeSheet, statusSheet } from './notices.ts';
import { quotesSheet } from './quotes.ts';
import { searchSheet } from './search.ts';
import type { Sheet } from './sheet.ts';
import { summarySheet } from './summary.ts';
import { timelineSheet } from './timeline.ts';

export function sheetOf(answer: Answer): Sheet {
  switch (answer.kind) {
    case 'summary':
      return summarySheet(answer);
    case 'figures':
      return figuresSheet(answer);
    case 'timeline':
      return timelineSheet(answer);
    case 'search':
      return searchSheet(answer);
    case 'article':
      return articleSheet(answer);
    case 'quotes':
      return quotesSheet(answer);
    case 'compare':
      return compareSheet(answer);
    case 'library':
      return librarySheet(answer);
    case 'nothing':
      return nothingSheet(answer);
    case 'context':
      return contextSheet(answer);
    case 'briefing':
      return briefingSheet(answer);
    case 'notice':
      return noticeSheet(answer);
    case 'help':
      return helpSheet(answer);
    case 'status':
      return statusSheet(answer);
    case 'briefings':
      return briefingsSheet(answer);
    case 'briefing settings':
      return briefingSettingsSheet(answer);
    case 'feeds':
      return feedsSheet(answer);
  }
}
