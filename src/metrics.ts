/** What is counted: commands, articles, feeds, briefings and the process itself, in Prometheus' form. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** How a command went, and how long it took in seconds. */
  command(name: string, outcome: 'answered' | 'refused' | 'failed', seconds: number): void;
  /** Articles that came in or went. */
  articles(outcome: 'added' | 'replaced' | 'same' | 'withdrawn' | 'unread', count: number): void;
  feedPoll(outcome: 'new' | 'unchanged' | 'failed'): void;
  briefing(outcome: 'sent' | 'empty' | 'failed'): void;
  /** Files that wait to be read. */
  waiting(files: number): void;
  /** All of it as Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Bounds in seconds around what a member feels: at once, soon, late, and Discord's 3 s. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const commands = new Histogram({
    name: 'communique_command_seconds',
    help: 'Time from a command to its answer',
    labelNames: ['command', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const articles = new Counter({
    name: 'communique_articles_total',
    help: 'Articles that came in or went, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  const polls = new Counter({
    name: 'communique_feed_polls_total',
    help: 'Feeds asked, by what came of it',
    labelNames: ['outcome'],
    registers,
  });
  const briefings = new Counter({
    name: 'communique_briefings_total',
    help: 'Briefings due, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  const waiting = new Gauge({ name: 'communique_files_waiting', help: 'Files that wait to be read', registers });
  return {
    command: (command, outcome, seconds) => commands.observe({ command, outcome }, seconds),
    articles: (outcome, count) => articles.inc({ outcome }, count),
    feedPoll: (outcome) => polls.inc({ outcome }),
    briefing: (outcome) => briefings.inc({ outcome }),
    waiting: (files) => waiting.set(files),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
