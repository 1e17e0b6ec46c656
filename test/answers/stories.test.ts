import { describe, expect, it } from 'vitest';
import type { Corpus, Story } from '../../src/store/corpus.ts';
import { corpusOf } from './corpus.ts';
import { HAPPENINGS } from './happenings.ts';

const ALL = { since: null } as const;

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of stories against what articles are about, by id. */
function bCubed(stories: readonly Story[], about: ReadonlyMap<number, string>) {
  let precision = 0;
  let recall = 0;
  for (const { articles } of stories) {
    for (const id of articles) {
      const same = articles.filter((other) => about.get(other) === about.get(id)).length;
      const all = [...about.values()].filter((one) => one === about.get(id)).length;
      precision += same / articles.length;
      recall += same / all;
    }
  }
  precision /= about.size;
  recall /= about.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const happenings = new Map(HAPPENINGS.map(({ happening }, i) => [i + 1, happening]));

async function storiesOf(corpus: Corpus): Promise<Story[]> {
  return corpus.stories(ALL, 1000);
}

describe('stories', () => {
  it('is measured on enough', () => {
    expect(HAPPENINGS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(happenings.values()).size).toBeGreaterThanOrEqual(15);
  });

  it('brings together what reports one happening and keeps apart what only looks like it', async () => {
    const stories = await storiesOf(await corpusOf(HAPPENINGS));
    const { precision, f1 } = bCubed(stories, happenings);
    expect(precision).toBeGreaterThan(0.95);
    expect(f1).toBeGreaterThan(0.9);
  });
});
