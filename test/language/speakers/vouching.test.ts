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
    ['The bank, which owns the mines, put the cost of the repairs at about $40 million.', 'bank'],
    ['A poll by Barr Research last month gave the Liberals a lead of 5 points.', 'Barr Research'],
    ['In a Barr survey, 40 percent of drivers chose the tunnel.', 'a Barr survey'],
    ['The firm sees sales of $7 million this year.', 'firm'],
    ['The island’s bank on Monday lowered its forecast for growth in 2020 to 3 percent.', 'bank'],
    ['The firm cut its guidance for 2020 to about $3 billion.', 'firm'],
    ['Officials have raised the death toll to 45 people.', 'Officials'],
    ['Dams burst in the hills, killing 43 people, the agency said.', 'agency'],
    ['The firm controls 85 percent of the market, analysts at Sable Metals estimate.', 'analysts'],
    ['Half of the 55 drivers smoke, according to a survey by the union, for instance.', 'union'],
    ['According to the bank — it has a branch here — rents rose 5 percent.', 'the bank'],
    ['That account had 500 readers, the government says.', 'government'],
    ['Logs filed with the port show that 12 ships came.', 'Logs filed'],
    ['Udo Belo calls the plan “a mess made by 30 amateurs.”', 'Udo Belo'],
    ['Bread will cost 8 percent more, warns the bakers’ union.', 'bakers’ union'],
    ['Organisers spoke of 8,000 marchers.', 'Organisers'],
    ['The trust has no doubts. It reckons that 300 fans will come.', 'The trust'],
    ['Debts have doubled to $5 million, documents released on Monday show.', 'documents'],
    ['“The men took 82 crates,” the indictment states.', 'the indictment'],
    ['As the Daily Bell reported in March, the road cost $3 billion.', 'Daily Bell'],
    ['The plane flew for hours, according to the navy, and travelled 578 miles.', 'navy'],
    ['Two thirds of the trees died, a study found on Monday, and the others grow 40 percent more slowly.', 'a study'],
    ['Profits rose, with analysts predicting a gain of 3 percent.', 'analysts'],
    ['Paul Kern owns a shop. By his own reckoning, he has sold 300 cars.', 'Paul Kern'],
    ['Officials said the bridge was safe. They put its age at 90 years.', 'Officials'],
    ['The researchers dived for weeks. They estimate that 300 fish live there.', 'The researchers'],
    ['The road, said the harbour master, Udo Belo, is 300 miles long.', 'Udo Belo'],
    ['Anna Roe spoke to a witness who said 12 men had come.', 'a witness'],
    ['As many as 70 houses burned down, state television quoted the mayor as saying.', 'mayor'],
  ])('%s', (body, speaker) => {
    expect(speakers(body)[0]?.[1]?.toLowerCase()).toContain(speaker.toLowerCase());
  });
});

test('what is said goes on behind “the ministry said”', () => {
  const body = 'Sales rose to 500 tons, the ministry said, up from 300 tons a year earlier.';
  expect(speakers(body).map(([, speaker]) => speaker)).toEqual(['the ministry', 'the ministry']);
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
    ['About 65 percent of drivers said the toll was unfair, compared with 35 percent of others.'],
    ['Paul Kern may have thought that the house cost $2 million.'],
    ['The firm raised its prices to 5 dollars.'],
    ['The rebels claimed responsibility for an attack on 12 ships.'],
    ['The council put 300 chairs in the street.'],
    ['The guards saw 12 ships in the bay.'],
    ['The poll has a margin of error of 3 points.'],
    ['Rents rose, according to two council members.'],
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
