import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/language/names/index.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { findQuotes } from '../../../src/language/speakers/index.ts';
import { saysWords } from '../../../src/language/speakers/vouching.ts';

const read = (body: string) => {
  const sentences = splitSentences(body);
  return findQuotes(body, sentences, findNames(body, sentences));
};
/** "speaker: text", with "»" before what stands in quotation marks. */
const said = (body: string) => read(body).map((q) => `${q.direct ? '» ' : ''}${q.speaker}: ${q.text}`);

describe('direct quotations', () => {
  test.each([
    ['“The road is open,” said Maria Costa.', ['» Maria Costa: “The road is open,”']],
    ['"The road is open," Maria Costa said on Monday.', ['» Maria Costa: "The road is open,"']],
    ["''The road is open,'' Maria Costa said.", ["» Maria Costa: ''The road is open,''"]],
    ['Maria Costa said: “The road is open.”', ['» Maria Costa: “The road is open.”']],
    ['Maria Costa told reporters, “The road is open.”', ['» Maria Costa: “The road is open.”']],
    ['“The road,” she said, “is open.” Then she left.', ['» null: “The road,”', '» null: “is open.”']],
    [
      '“The road is open. The bridge is not,” said Paul Kern, the mayor of Lund. “We will mend it by the spring.”',
      ['» Paul Kern: “The road is open. The bridge is not,”', '» Paul Kern: “We will mend it by the spring.”'],
    ],
    ['Paul Kern opened the debate. “The road is open,” he said.', ['» Paul Kern: “The road is open,”']],
    [
      'Paul Kern spoke to us. “We began in May.\n\n“We ended in June,” Kern said.',
      ['» Paul Kern: “We ended in June,”'],
    ],
    ['“Why is it so dear?” Kern demanded.', ['» Kern: “Why is it so dear?”']],
    ['"The road is open,” Maria Costa said.', ['» Maria Costa: "The road is open,”']],
    ['“It is open,” the bank said. “It stays.”', ['» the bank: “It is open,”', '» the bank: “It stays.”']],
    ['Maria Costa said:\n\n“It is open.”', ['» Maria Costa: “It is open.”']],
    ['“It is open.” — Maria Costa', ['» Maria Costa: “It is open.”']],
    ['“It is open.”\n— Maria Costa', ['» Maria Costa: “It is open.”']],
    ['“We ask for a new road,” the letter reads.', ['» the letter: “We ask for a new road,”']],
    ['As Paul Kern put it, “the road is closed.”', ['» Paul Kern: “the road is closed.”']],
    [
      'Paul Kern met Anna Roe.\n\nKERN: We will go.\n\nROE: No, we “must” stay.',
      ['» Paul Kern: We will go.', '» Anna Roe: No, we “must” stay.'],
    ],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('who has no article, or more than a name', () => {
  test.each([
    [
      '“It was dark,” said diver Cem Behar, 28. “We held on.”',
      ['» Cem Behar: “It was dark,”', '» Cem Behar: “We held on.”'],
    ],
    ['“It was dark,” said local council member Maria Costa.', ['» Maria Costa: “It was dark,”']],
    ['“Fares will fall,” said analysts at Harbour Bank.', ['» analysts at Harbour Bank: “Fares will fall,”']],
    ['“It is over,” said police on Monday.', ['» police: “It is over,”']],
    [
      '“It is over,” the ministry said on Monday. “Go home,” said the ministry late on Monday.',
      ['» the ministry: “It is over,”', '» the ministry: “Go home,”'],
    ],
    ['“That will not change,” Chief Executive Paul Kern, 54, told analysts.', ['» Paul Kern: “That will not change,”']],
    ['The yard, which employs 8,000 people, said it expected a profit.', ['The yard: it expected a profit']],
    ['Mr Kern and Mr Hale agreed on Monday to start work.', ['Mr Kern and Mr Hale: to start work']],
    ['Growth is forecast by the ministry at 3 percent.', ['the ministry: Growth']],
    // A limit is no agent, and what is not said in words is nobody's.
    ['The number of ferries is expected to climb by the end of 2025.', []],
    ['“It is over,” said in passing one of the crew.', []],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('a pronoun means the last person who fits', () => {
  test.each([
    ['Maria Costa met Paul Kern. She said the road was open.', 'Maria Costa'],
    ['Maria Costa met Paul Kern. He said the road was open.', 'Paul Kern'],
    ['Paul Kern wrote to Mark Hale. He added that the road was open.', 'Paul Kern'],
    ['The road was open, he said.', null],
    [
      'The road is shut, Mark Hale said.\n\nNorwegian Prime Minister Paul Kern telephoned Mr Hale. “It is open,” he said.',
      'Paul Kern',
    ],
    ['“The road is shut,” Mark Hale said.\n\nPaul Kern was quick to answer. “It is open,” he said.', 'Paul Kern'],
    [
      'The road is shut, notes Paul Kern, head of roads. And if Mark Hale hopes for more, he says “it is open.”',
      'Mark Hale',
    ],
    ['A senior official said so. “Paul Kern is wrong about the road,” he added.', null],
    ['A senior official said the road was shut. “Paul Kern is wrong about it,” he added.', 'A senior official'],
  ])('%s', (body, expected) => {
    expect(read(body).at(-1)?.speaker).toBe(expected);
  });
});

test.each([
  ['Paul Kern spoke. Critics of Kern say the road is shut.', 'Critics of Kern'],
  ['Paul Kern spoke. A spokesman for Mayor Kern said the road was shut.', 'A spokesman for Mayor Kern'],
])('who speaks for somebody or against him is another: %s', (body, expected) => {
  expect(read(body).at(-1)?.speaker).toBe(expected);
});

describe('an office means whoever is named with it', () => {
  test.each([
    ['Prime Minister Ana Ruiz spoke. The prime minister said the road was open.', 'Ana Ruiz'],
    [
      'Finance Minister Paul Kern received Prime Minister Ana Ruiz. Kern smiled. The minister said the road was open.',
      'Paul Kern',
    ],
    ['The mayor, Paul Kern, spoke. “It is open,” the mayor said.', 'Paul Kern'],
    ['Paul Kern, the mayor of Lund, spoke. “It is open,” the mayor said.', 'Paul Kern'],
    // Two who may be meant, one who has left, one who is not near, one who is not named last.
    ['President Paul Kern met President Ana Ruiz. The president said the road was open.', 'The president'],
    ['Former president Paul Kern spoke. The president said the road was open.', 'The president'],
    ['Maria Costa received President Paul Kern. The president said the road was open.', 'The president'],
    ['Mayor Paul Kern left. Ben Roe stayed. The mayor said the road was open.', 'The mayor'],
    ['Vice President Paul Kern spoke. The president said the road was open.', 'The president'],
  ])('%s', (body, expected) => {
    expect(read(body).at(-1)?.speaker).toBe(expected);
  });
});

describe('interviews', () => {
  test('letters before questions and answers', () => {
    const body = 'Maria Costa spoke to us.\n\nQ: Who paid?\n\nA: My aunt.\n\nQ: Why?\n\nA: She laughed.';
    expect(said(body)).toEqual(['» Maria Costa: My aunt.', '» Maria Costa: She laughed.']);
  });
  test('initials', () => {
    const body = 'Anna Roe met Paul Kern.\n\nAR: Who paid?\n\nPK: My aunt.\n\nAR: Why?\n\nPK: She laughed.';
    expect(said(body)[1]).toBe('» Paul Kern: My aunt.');
  });
  test('one letter is no interview', () => {
    expect(said('A: The first ward.\n\nB: The second ward.')).toEqual([]);
  });
});

describe('a family name alone', () => {
  test.each([
    // A relative who is named once does not take the name of whom all speak.
    [
      'Paul Kern spoke in Lund. Kern has led the party since May. Kern’s bus was late. He came with his wife, Anna Kern. “The road is open,” Kern said.',
      'Paul Kern',
    ],
    ['Mr. Kern opened the debate. His father, Paul Kern, was a smith. “The road is open,” Kern said.', 'Kern'],
    ['“The road is open,” Kern said. Later Anna Kern met Paul Kern.', 'Kern'],
    ['Paul Kern met Anna Roe. Later Lena Roe came. “The road is open,” Roe said.', 'Lena Roe'],
  ])('%s', (body, expected) => {
    expect(read(body).at(-1)?.speaker).toBe(expected);
  });
});

describe('who is behind a paper or data', () => {
  test.each([
    ['Rents rose, according to data from the Labor Department.', 'the Labor Department'],
    ['Rents rose, according to a report released Tuesday by the Lund Institute.', 'the Lund Institute'],
    ['According to the latest figures from the ministry, rents rose.', 'the ministry'],
    ['The ministry said in a statement that rents rose. The statement said wages fell.', 'The ministry'],
    ['Rents rose in May. The report said wages fell.', 'The report'],
    ['The report, published by the Lund Institute in May, said wages fell.', 'the Lund Institute'],
    ['The data, released by the ministry on Friday, show that wages fell.', 'the ministry'],
    ['The Lund Bank sold 80 houses in May, it said in a statement.', 'Lund Bank'],
    ['Two people died, said Colonel Juan Rey of the civil guard.', 'Juan Rey'],
    ['According to Norvik’s ambassador to Sudland, Paul Kern, rents rose.', 'Paul Kern'],
  ])('%s', (body, expected) => {
    expect(read(body).at(-1)?.speaker).toBe(expected);
  });
});

describe('who stands far from the verb, or for somebody', () => {
  test.each([
    ['Paul Kern, a 30-year veteran of the port, told Harper’s, “It is open.”', ['» Paul Kern: “It is open.”']],
    ['“It is open,” write Ana Ruiz, a lawyer, and Paul Kern in a letter.', ['» Ana Ruiz: “It is open,”']],
    ['Several sailors signed a letter. They said the road was closed.', ['Several sailors: the road was closed']],
    [
      'Two officials said the road was closed. They added that it would stay so.',
      expect.arrayContaining(['Two officials: that it would stay so']),
    ],
    ['In June the Harbour Board closed what it said was an unsafe road.', ['Harbour Board: was an unsafe road']],
    ['Maria Costa met a witness who said the road was closed.', ['a witness: the road was closed']],
    [
      'On Friday, the Road Union, a group of drivers, cheered the plan, saying it was late.',
      expect.arrayContaining(['Road Union: it was late']),
    ],
    [
      'Tests are late – something the Harbour Board says it will mend.',
      expect.arrayContaining(['Harbour Board: it will mend']),
    ],
    [
      'Paul Kern said the mayor had replied as follows:\n\n“The road is closed.”',
      expect.arrayContaining(['» Paul Kern: “The road is closed.”']),
    ],
    ['The mayor, who wrote for a paper and sang, left early.', []],
    ['Who knows what the road will cost?', []],
    ['In the words of Paul Kern, the mayor of Lund, the road is closed.', ['Paul Kern: the road is closed']],
    [
      'Two officials familiar with that plan told the paper that it was late.',
      ['Two officials familiar with that plan: that it was late'],
    ],
    [
      'Paul Kern said the road was closed, and on Sunday the union said it was open.',
      ['Paul Kern: the road was closed', 'the union: it was open'],
    ],
    ['During the campaign, Paul Kern urged drivers to stop.', ['Paul Kern: drivers to stop']],
    [
      '“We close the road.” The mayor added, to cheers, that it was late.',
      expect.arrayContaining(['The mayor: that it was late']),
    ],
  ])('%s', (body, lines) => expect(said(body)).toEqual(lines));
});

describe('where a source begins and ends', () => {
  test.each([
    ['Paul Kern, at a meeting in Lund, said the road was open.', 'Paul Kern'],
    ['Paul Kern, speaking in Lund, said the road was open.', 'Paul Kern'],
    ['Paul Kern, the mayor of Lund, said the road was open.', 'Paul Kern, the mayor of Lund'],
    ['“It is open,” said Paul Kern, road editor for the Lund Post.', 'Paul Kern, road editor for the Lund Post'],
    [
      '“It is open,” said Paul Kern, a lawyer at a bank, who met the mayor.',
      'Paul Kern, a lawyer at a bank, who met the mayor',
    ],
    [
      'Some drivers who have been critics of the plan say the road is open.',
      'Some drivers who have been critics of the plan',
    ],
    ['Firms that had insured the road said it was open.', 'Firms that had insured the road'],
    ['All the drivers I interviewed said the road was open.', 'All the drivers I interviewed'],
  ])('%s', (body, expected) => {
    const { source } = read(body).at(-1) ?? {};
    expect(source && body.slice(source.start, source.end)).toBe(expected);
  });
});

describe('attributed statements', () => {
  test.each([
    ['Maria Costa said the road was open.', ['Maria Costa: the road was open']],
    ['Maria Costa said on Tuesday that the road was open.', ['Maria Costa: that the road was open']],
    ['The road was open, Maria Costa said.', ['Maria Costa: The road was open']],
    ['According to Maria Costa, the road was open.', ['Maria Costa: the road was open']],
    ['The road was open, according to the ministry.', ['the ministry: The road was open']],
    ['Maria Costa told the newspaper that the road was open.', ['Maria Costa: that the road was open']],
    ['Paul Kern, the mayor of Lund, denied that he had known.', ['Paul Kern: that he had known']],
    ['Officials in both towns say the road is open.', ['Officials in both towns: the road is open']],
    [
      'Maria Costa said the road was open, adding that the bridge was not.',
      ['Maria Costa: the road was open', 'Maria Costa: that the bridge was not'],
    ],
    ['Paul Kern’s claim that the road was open was wrong.', ['Paul Kern: that the road was open was wrong']],
    ['Maria Costa accused the council of waste.', ['Maria Costa: waste']],
    ['He’s claiming that the road is open.', ['null: that the road is open']],
    ['In Maria Costa’s view, the road is open.', ['Maria Costa: the road is open']],
    ['The road is open, as Maria Costa noted on Friday.', ['Maria Costa: The road is open']],
    ['Maria Costa was quoted by the agency as saying that she would resign.', ['Maria Costa: that she would resign']],
    ['Its spokeswoman, Maria Costa, told a meeting that the road was open.', ['Maria Costa: that the road was open']],
    [
      'An official, who asked not to be named, said on Friday the talks had failed.',
      ['An official: the talks had failed'],
    ],
    [
      'The ministry said exports rose. It said imports fell.',
      ['The ministry: exports rose', 'The ministry: imports fell'],
    ],
    ['Maria Costa called for a new bridge.', ['Maria Costa: a new bridge']],
    ['Maria Costa said that Paul Kern had promised to come.', ['Maria Costa: that Paul Kern had promised to come']],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('where content ends', () => {
  test.each([
    ['When Maria Costa criticised the tunnel, the mayor shut it.', ['Maria Costa: the tunnel']],
    ['Despite her opposition to the toll, Maria Costa paid it.', ['null: to the toll']],
    [
      'As Maria Costa spoke of the tunnel, Paul Kern praised the bridge.',
      ['Maria Costa: the tunnel', 'Paul Kern: the bridge'],
    ],
    ['Maria Costa’s view of the tunnel has changed.', ['Maria Costa: the tunnel']],
    [
      'Norvik regrets Sudland’s decision to leave the union, offering help.',
      ['Norvik: Sudland’s decision to leave the union, offering help'],
    ],
    // A list is no main clause.
    [
      'When Maria Costa praised tunnels, bridges and roads, Paul Kern left.',
      ['Maria Costa: tunnels, bridges and roads'],
    ],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('attitudes, which are no speech', () => {
  test.each([
    ['Maria Costa has been a firm supporter of the tunnel.', ['Maria Costa: the tunnel']],
    ['Maria Costa, a longtime critic of the tunnel, left.', ['Maria Costa: the tunnel']],
    ['Drivers are divided over the toll.', ['Drivers: the toll']],
    ['The lenders were unsure whether the road would open.', ['The lenders: whether the road would open']],
    ['It was built in towns that oppose the toll.', ['towns: the toll']],
    ['Maria Costa attributed the delay to rain.', ['Maria Costa: the delay to rain']],
    ['The road is a supporter of heavy loads.', ['The road: heavy loads']],
  ])('%s', (body, expected) => {
    const found = read(body);
    expect(found.map((q) => `${q.speaker}: ${q.text}`)).toEqual(expected);
    expect(found.filter((q) => q.speech && saysWords(q))).toEqual([]);
  });
});

describe('views told by a noun', () => {
  test.each([
    ['There are fears among lenders that the road will fail.', ['lenders: that the road will fail']],
    ['After criticism from drivers over the toll, it fell.', ['drivers: the toll']],
    ['The plan follows calls by drivers for a second lane.', ['drivers: a second lane']],
    [
      'He dismissed a Norvik Post report that the road had failed.',
      ['null: a Norvik Post report that the road had failed'],
    ],
    ['The attack from the north came on Monday.', []],
    ['Calls from abroad cost more.', []],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

describe('nouns and adjectives that look like verbs', () => {
  test.each([
    ['The harsh economic sanctions that followed were lifted.'],
    ['The town kept him from accessing documents when it closed.'],
    ['They brought home a highly anticipated treaty in May.'],
    ['The road remains hard to have any confidence in.'],
    ['The costs of fuel, which currently go as high as ever, were paid.'],
    ['In the drum stood chemicals, solvents found in paint.'],
    ['Norvik raised rates.'],
  ])('%s', (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('whose a quotation is', () => {
  test.each([
    ['“It is open.” Paul Kern said, “The bridge stays shut.”', ['» Paul Kern: “The bridge stays shut.”']],
    ['“Why is it shut?” Paul Kern asked.', ['» Paul Kern: “Why is it shut?”']],
    ['“It hurt us all,” said 9/11 widow Maria Costa.', ['» Maria Costa: “It hurt us all,”']],
    ['Paul Kern Jr. answered: “I do not know him.”', ['» Paul Kern Jr.: “I do not know him.”']],
    ['“It was the comeback of the decade,” the article read.', ['» the article: “It was the comeback of the decade,”']],
    [
      'Also, according to the Trade Council, the three towns met in Lund.',
      ['Trade Council: the three towns met in Lund'],
    ],
    [
      'According to the Trade Council, the towns met in Lund, and all signed.',
      ['Trade Council: the towns met in Lund, and all signed'],
    ],
    [
      'It turned from Ana Ruiz’s famous motto, “Hide your strength.” They drove past the mayor’s message: “Slow down.”',
      ['» Ana Ruiz: “Hide your strength.”', '» the mayor: “Slow down.”'],
    ],
    ['“It is open,” said He Weiwen, a former official.', ['» He Weiwen: “It is open,”']],
    [
      'Acting Secretary of Roads Paul Kern told reporters he was glad. “It is open,” he said.',
      ['Paul Kern: he was glad', '» Paul Kern: “It is open,”'],
    ],
    // Whosever the words are, they are not the last speaker's.
    [
      '“It is open,” Paul Kern said. Ben Roe is heard remarking, “Close this road for good.”',
      ['» Paul Kern: “It is open,”'],
    ],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

test.each([
  ['Paul Kern did not mention the road.'],
  ['Paul Kern has not said whether it is open.'],
  ['The town has evidence that it is open.'],
])('tells of no words: %s', (body) => {
  expect(read(body).filter(saysWords)).toEqual([]);
});

test.each([
  ['Sanders Vows To Raise Taxes On Second Homes', ['Sanders: To Raise Taxes On Second Homes']],
  ['Norvik Seeks More Time For Border Talks', ['Norvik: More Time For Border Talks']],
  ['Norvik Power Plant Rules Face Court Test', []],
])('in a heading verbs have capitals: %s', (body, expected) => {
  expect(said(body)).toEqual(expected);
});

describe('what is no statement', () => {
  test.each([
    ['The so-called “green belt” was built over.'],
    ['The road is trying to counter the influence of rain.'],
    ['He read “The Long Road Home” in one night.'],
    ['The false claims were removed.'],
    ['The road opened on Monday.'],
  ])('%s', (body) => {
    expect(read(body).filter((q) => q.speech)).toEqual([]);
  });
});

test('every quote stands at its span, with its source, on any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Paul Kern',
          'he',
          'said',
          'says',
          'that',
          'told',
          '“',
          '”',
          '"',
          ',',
          '.',
          'according to',
          'claim',
          '’s',
          'the road',
          'was open',
          '\n\n',
          "''",
          'by',
          'and',
          '(',
          ')',
        ),
        { maxLength: 80 },
      ),
      (words) => {
        const body = words.join(' ');
        let last = 0;
        for (const quote of read(body)) {
          expect(body.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text).not.toBe('');
          expect(quote.start).toBeGreaterThanOrEqual(last);
          if (quote.source) expect(quote.source.end).toBeGreaterThan(quote.source.start);
          last = quote.start;
        }
      },
    ),
  );
});
