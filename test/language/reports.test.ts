/** The five reports of ../shared/corpus, read in place: the happenings that a timeline of them must find. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/language/events.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findTimes } from '../../src/language/times/index.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const there = existsSync(folder);

function events(number: string, published: string, publishedInferred: boolean): string[] {
  const file = readdirSync(folder).find((name) => name.startsWith(number));
  const body = readFileSync(path.join(folder, file ?? ''), 'utf8').normalize('NFC');
  const context = { published, publishedInferred, title: null, source: null, url: null };
  const sentences = splitSentences(body);
  const times = findTimes(body, sentences, context);
  return findEvents(body, sentences, { times, quotes: [], context }).map(
    ({ date, status, basis }) => `${date} ${status} ${basis}`,
  );
}

describe.skipIf(!there)(`events of the five reports${there ? '' : ' (skipped: ../shared/corpus is not there)'}`, () => {
  it.each<[string, string, boolean, string[]]>([
    [
      '001',
      '2017-07~',
      true,
      [
        '2017-06 happened inferred',
        '2017-06-08 happened inferred',
        '2017-05 happened inferred',
        '2017-07-03/2017-07-04 planned inferred',
        '2017-01/2017-04 happened stated',
      ],
    ],
    ['002', '2019-06', true, ['2019-06-05 happened inferred', '2019-06-06 happened inferred']],
    [
      '003',
      '2018-04-02',
      false,
      [
        '2018-04-04/2018-04-05 planned resolved',
        '2018-03-27/2018-03-28 cancelled resolved',
        '2018-04-01/2018-04-08 planned resolved',
        '2018-03-26 happened resolved',
        '2018-06 planned resolved',
      ],
    ],
    ['004', '2018-09~', true, ['2018-09~ happened inferred', '2018-08 happened inferred']],
    ['000', '2018-06~', true, ['2018-06~ planned inferred', '2017 happened stated', '2020 planned stated']],
  ])('%s, published %s', (number, published, inferred, expected) => {
    expect(events(number, published, inferred)).toEqual(expect.arrayContaining(expected));
  });

  it('take no happening from the day of the crawl', () => {
    expect(events('002', '2019-06', true).filter((event) => event.startsWith('2020-07-07'))).toEqual([]);
  });
});
