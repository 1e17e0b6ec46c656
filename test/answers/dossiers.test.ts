/** /figures over short reports by several outlets: what meets, what stays apart, what is disputed and what is revised. */
import { describe, expect, it } from 'vitest';
import type { MeasureGroup } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf } from './corpus.ts';
import { CHOLERA } from './dossiers/cholera.ts';
import { DEFENCE } from './dossiers/defence.ts';
import type { Asked, Dossier, Told } from './dossiers/dossier.ts';
import { FIRES } from './dossiers/fires.ts';
import { FLOOD } from './dossiers/flood.ts';
import { GRAIN } from './dossiers/grain.ts';
import { ISLANDS } from './dossiers/islands.ts';
import { POLLS } from './dossiers/polls.ts';
import { RATES } from './dossiers/rates.ts';
import { SALES } from './dossiers/sales.ts';
import { WORK } from './dossiers/work.ts';

const NOW = new Date('2024-06-01T00:00:00Z');
const DOSSIERS: readonly Dossier[] = [GRAIN, FLOOD, SALES, POLLS, RATES, DEFENCE, ISLANDS, WORK, FIRES, CHOLERA];

async function measures({ articles }: Dossier, topic: string): Promise<readonly MeasureGroup[]> {
  const given = await answer({ kind: 'figures', topic }, { corpus: await corpusOf(articles), now: NOW });
  return given.kind === 'figures' ? given.measures : [];
}

const named = ({ period, value }: MeasureGroup['points'][number]): [Told, Told] => [
  `${period ?? '-'} ${value}`,
  `* ${value}`,
];

/** Where a figure stands in a group: its index, or -1. */
const placeIn = (group: MeasureGroup, told: Told): number =>
  group.points.findIndex((point) => named(point).includes(told));

const holds = (group: MeasureGroup, told: readonly Told[]): boolean => told.every((one) => placeIn(group, one) >= 0);

/** Faults against what a reader brings together, in words; none when all is as marked. */
function faults(groups: readonly MeasureGroup[], asked: Asked): string[] {
  const found: string[] = [];
  const say = (what: string, told: readonly Told[]) => found.push(`${what}: ${told.join(', ')}`);
  for (const told of asked.together) if (!groups.some((group) => holds(group, told))) say('not together', told);
  for (const told of asked.apart ?? []) {
    for (const group of groups) {
      const here = told.filter((one) => placeIn(group, one) >= 0);
      if (here.length > 1) say('together', here);
    }
  }
  for (const nature of ['disagreement', 'revision'] as const) {
    const marked = asked[`${nature}s`];
    if (marked === undefined) continue;
    const heard = groups.flatMap((group) =>
      group.disagreements
        .filter((one) => one.nature === nature)
        .map(({ points }) => points.flatMap((at) => (group.points[at] ? [group.points[at]] : []))),
    );
    const isHeard = (told: readonly Told[]) =>
      heard.some((points) => told.every((one) => points.some((point) => named(point).includes(one))));
    for (const told of marked) if (!isHeard(told)) say(`no ${nature}`, told);
    if (heard.length > marked.length)
      say(
        `${nature} that is none`,
        heard.flat().map((point) => named(point)[0]),
      );
  }
  for (const value of asked.absent ?? []) {
    if (groups.some(({ points }) => points.some((point) => point.value === value)))
      say('of something else', [`* ${value}`]);
  }
  return found;
}

describe.each(DOSSIERS)('reports on $name', (dossier) => {
  it.each(dossier.asked)('$topic', async (asked) => {
    const found = faults(await measures(dossier, asked.topic), asked);
    expect(found.filter((fault) => !asked.missed?.includes(fault))).toEqual([]);
  });
});
