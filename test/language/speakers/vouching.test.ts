/** Whose a number is: of whoever says it, and of nobody where the writer does. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/language/reading.ts';

const CONTEXT = { published: '2018-06-05', publishedInferred: false, title: null, source: null, url: null };
const speakers = (body: string) => readText(body, CONTEXT).figures.map((figure) => [figure.text, figure.speaker]);

describe('somebody says it', () => {
  test.each([
    ['The ministry said exports rose 5 percent.', 'The ministry'],
    ['Exports rose 5 percent, the ministry said.', 'ministry'],
    ['Exports, according to the ministry, were 5 percent higher.', 'ministry'],
    ['The bank forecast growth of 5 percent.', 'bank'],
    ['Paul Kern promised to spend $3 billion on roads.', 'Paul Kern'],
    ['The council called for $3 billion in aid.', 'council'],
    ['A recent study found that 5 percent of drivers are blind.', 'A recent study'],
    ['“We lost 300 cows,” Anna Roe said.', 'Anna Roe'],
    ['The mine, which the company says will yield 300,000 tons a year, opens in May.', 'company'],
    ['The talks leave Sudland with what analysts say could be 60 ships.', 'analysts'],
    ['Critics accuse the city of wasting 10 million euros.', 'Critics'],
    ['Rents rose 3.4 percent, figures from the Office for Rents showed on Tuesday.', 'Office for Rents'],
    ['As many as 70 houses burned down, state television quoted the mayor as saying.', 'mayor'],
  ])('%s', (body, speaker) => {
    expect(speakers(body)[0]?.[1]?.toLowerCase()).toContain(speaker.toLowerCase());
  });
});

describe('the writer says it', () => {
  test.each([
    ['The court approved sanctions against 300 firms.'],
    ['Paul Kern criticized the plan to sell $1 billion worth of ships.'],
    ['Ships stay outside of the 12-mile limit of an island claimed by Sudland.'],
    ['Drivers wanted the $3 billion back.'],
    ['The four people said the road was shut.'],
    ['The rocket reached a height of 300 kilometers, the report said.'],
    ['Sudland agreed to hold off on a tax on $200 billion of goods.'],
    ['Anna Roe told 300 cheering drivers to wait.'],
  ])('%s', (body) => {
    expect(speakers(body).map(([, speaker]) => speaker)).toEqual(speakers(body).map(() => null));
    expect(speakers(body)).not.toEqual([]);
  });

  test('after “and” a clause of its own begins', () => {
    const body =
      'Trade grew, with the Sudland side reporting a volume of $87 billion in 2017, and the two countries were expected to reach $200 billion by 2020.';
    expect(speakers(body)).toEqual([
      ['$87 billion', expect.stringContaining('Sudland side')],
      ['$200 billion', null],
    ]);
  });
});
