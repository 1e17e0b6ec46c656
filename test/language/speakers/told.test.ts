/**
 * Whose the numbers of whole reports are, marked by hand before their first reading: {Ana Ruiz|5 ships} is Ana Ruiz's, {|5 ships}
 * the writer's, {Ana Ruiz?|5 ships} either's (what she said goes on without a verb); several names are parted by "/".
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, type Span } from '../../../src/language/reading.ts';

const FOLDER = path.join(import.meta.dirname, 'told');
const CONTEXT = { published: '2019-03-12', publishedInferred: false, title: null, source: null, url: null };

interface Marked extends Span {
  readonly speakers: readonly string[];
  /** Whether the number may as well be the writer's. */
  readonly either: boolean;
}

function unmark(text: string): { body: string; gold: Marked[] } {
  let body = '';
  const gold: Marked[] = [];
  for (const part of text.split(/(\{[^}]*\})/)) {
    const [, who, words] = /^\{([^|]*)\|([^}]*)\}$/.exec(part) ?? [];
    if (who !== undefined && words !== undefined) {
      const speakers = who.replaceAll('?', '').split('/').filter(Boolean);
      gold.push({
        speakers,
        either: who === '' || who.includes('?'),
        start: body.length,
        end: body.length + words.length,
      });
    }
    body += words ?? part;
  }
  return { body, gold };
}

const words = (name: string) =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => word !== 'the') ?? [];

/** One name holds all the words of the other. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

const tally = { told: 0, right: 0, free: 0, false: 0 };
for (const file of readdirSync(FOLDER)) {
  const { body, gold } = unmark(readFileSync(path.join(FOLDER, file), 'utf8'));
  const { figures } = readText(body, CONTEXT);
  for (const { speakers, either, start, end } of gold) {
    const figure = figures.find((one) => one.start < end && start < one.end);
    if (!figure) continue;
    const right = figure.speaker !== null && speakers.some((name) => isSame(name, figure.speaker ?? ''));
    tally[either ? 'free' : 'told']++;
    if (!either && right) tally.right++;
    if (either && figure.speaker !== null && !right) tally.false++;
  }
}

describe('who says the numbers of a report', () => {
  it('is asked of a hundred and fifty numbers and more', () => expect(tally.told + tally.free).toBeGreaterThan(150));
  it('is found for most', () => expect(tally.right / tally.told).toBeGreaterThan(0.9));
  it('is seldom anybody where the writer says them', () => expect(tally.false / tally.free).toBeLessThan(0.13));
});
