import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '../../../src/language/reading.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { findTimes } from '../../../src/language/times/index.ts';

/** A Tuesday, in ISO week 11. */
const TUESDAY = '2019-03-12';

function times(body: string, published: string | null = TUESDAY, publishedInferred = false) {
  const context: ReadingContext = { published, publishedInferred, title: null, source: null, url: null };
  return findTimes(body, splitSentences(body), context);
}

const read = (body: string, published: string | null = TUESDAY) =>
  times(body, published).map(({ text, type, value }) => `${text} | ${type} ${value}`);

describe('dates in full', () => {
  it.each<[string, string[]]>([
    ["It opened in ’17 and closed in '18.", ['’17 | DATE 2017', "'18 | DATE 2018"]],
    ["He led from '98 to '04.", ["'98 | DATE 1998", "'04 | DATE 2004"]],
    ["The door said '17' in red, and in '17% of cases it stood open.", []],
    ['It opened on June 5, 2018, in Qingdao.', ['June 5, 2018 | DATE 2018-06-05']],
    ['It opened on 5 June 2018 in Qingdao.', ['5 June 2018 | DATE 2018-06-05']],
    ['It opened on the 5th of June, 2018.', ['the 5th of June, 2018 | DATE 2018-06-05']],
    ['It opened on June 5th, 2018.', ['June 5th, 2018 | DATE 2018-06-05']],
    ['It opened on Tuesday, June 5, 2018.', ['Tuesday, June 5, 2018 | DATE 2018-06-05']],
    ['It opened in June 2018.', ['June 2018 | DATE 2018-06']],
    ['It came after 9/11, after the Sept. 11 attacks.', ['9/11 | DATE 2001-09-11', 'Sept. 11 | DATE 2001-09-11']],
    ['It opened by the end of May 2018.', ['the end of May 2018 | DATE 2018-05']],
    ['It ran from March to May 2018.', ['March | DATE 2018-03', 'May 2018 | DATE 2018-05']],
    ['It opened in June, 2018.', ['June, 2018 | DATE 2018-06']],
    ['It opened in June of 2018.', ['June of 2018 | DATE 2018-06']],
    ["It opened in June '18.", ["June '18 | DATE 2018-06"]],
    ['It opened in 2018.', ['2018 | DATE 2018']],
    ['Dated 2018-06-05 and 2018/4/2.', ['2018-06-05 | DATE 2018-06-05', '2018/4/2 | DATE 2018-04-02']],
    ['Dated 02.12.2019 by the clerk.', ['02.12.2019 | DATE 2019-12-02']],
    ['Dated 12/31/1999 by the clerk.', ['12/31/1999 | DATE 1999-12-31']],
    ['Dated 31/12/1999 by the clerk.', ['31/12/1999 | DATE 1999-12-31']],
    ['It fell in nineteen eighty-nine.', ['nineteen eighty-nine | DATE 1989']],
    ['Rome burned in 64 AD; Sparta won in 404 BC.', ['64 AD | DATE 0064', '404 BC | DATE BC0404']],
    ['It lasted through 1914-18 in the west.', ['1914 | DATE 1914', '18 | DATE 1918']],
    ['They met on July 3-4, 2017.', ['July 3 | DATE 2017-07-03', '4, 2017 | DATE 2017-07-04']],
    ['They met from 3 to 5 July 2017.', ['3 | DATE 2017-07-03', '5 July 2017 | DATE 2017-07-05']],
    ['From November to February 2018 it snowed.', ['November | DATE 2017-11', 'February 2018 | DATE 2018-02']],
    ['The fleet lay in port from March 27 to 28, 2017.', ['March 27 | DATE 2017-03-27', '28, 2017 | DATE 2017-03-28']],
    ['Between January and April of 2017 it grew.', ['January | DATE 2017-01', 'April of 2017 | DATE 2017-04']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('parts of years, decades, centuries', () => {
  it.each<[string, string[]]>([
    ['Profit rose in the third quarter of 2018.', ['the third quarter of 2018 | DATE 2018-Q3']],
    ['Profit rose in Q2 2018 and in Q4.', ['Q2 2018 | DATE 2018-Q2', 'Q4 | DATE 2018-Q4']],
    ['Fourth-quarter profit rose.', ['Fourth-quarter | DATE 2018-Q4']],
    ['It fell in the first half of 2018.', ['the first half of 2018 | DATE 2018-H1']],
    ['In fiscal 2018 it lost money.', ['fiscal 2018 | DATE 2018']],
    ["This year's first quarter was poor.", ["This year's first quarter | DATE 2019-Q1"]],
    ['Jazz ruled the 1920s and the early 1930s.', ['the 1920s | DATE 192', 'the early 1930s | DATE 193']],
    ['In the mid-1990s he left.', ['the mid-1990s | DATE 199']],
    ['He came back in the nineties.', ['the nineties | DATE 199']],
    ['In the 19th century it was a village.', ['the 19th century | DATE 18']],
    ['They built it in the summer of 2017.', ['the summer of 2017 | DATE 2017-SU']],
    ['It closed in the fall.', ['the fall | DATE 2018-FA']],
    ['Prices fall when stocks fall.', []],
    ['Since the Autumn of 2017 it has grown.', ['the Autumn of 2017 | DATE 2017-FA']],
    ['Daily flights resumed.', ['Daily | SET XXXX-XX-XX']],
    ['It closed at the end of 2018.', ['the end of 2018 | DATE 2018']],
    ['It closed in early November 2018.', ['early November 2018 | DATE 2018-11']],
    ['It closed on Christmas Day 2018.', ['Christmas Day 2018 | DATE 2018-12-25']],
    ['Last Thanksgiving was cold.', ['Last Thanksgiving | DATE 2018-11-22']],
    ['Shops shut for the Lunar New Year in 2018.', ['Lunar New Year | DATE 2018-02-16', '2018 | DATE 2018']],
    ['They fasted during Ramadan last year.', ['Ramadan last year | DATE 2018-05-16/2018-06-14']],
    ['It rained on Easter Monday 2018.', ['Easter Monday 2018 | DATE 2018-04-02']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('"the same year"', () => {
  it.each<[string, string]>([
    ['Trade grew by a fifth in 2017, the customs office said on Friday. In the same year imports fell.', '2017'],
    ['Trade grew by a fifth in 2018, the office said on Monday. It sold 70 ships in the year.', '2018'],
    ['Trade shrank last year, the office said on Friday. Imports from Peru doubled in that year.', '2018'],
    // What a year is measured from is another year, and one to come does not run yet.
    ['Trade was the worst since 1994, the office said on Friday. The year was dry.', '2019'],
    ['Trade should grow in 2020, the office said on Friday. The year was dry.', '2019'],
    [
      'The mill burnt down in 1994. It rained on Friday. It rained on Sunday. It rained on Monday. The year is dry.',
      '2019',
    ],
  ])('%s: %s', (body, expected) => {
    expect(read(body).at(-1)).toMatch(new RegExp(`year \\| DATE ${expected}$`));
  });
});

describe('words that count from the day of publication', () => {
  it.each<[string, string[]]>([
    ['He left yesterday and returns tomorrow.', ['yesterday | DATE 2019-03-11', 'tomorrow | DATE 2019-03-13']],
    ['He left on Monday.', ['Monday | DATE 2019-03-11']],
    ['He spoke on Tuesday.', ['Tuesday | DATE 2019-03-12']],
    ['He left on Wednesday.', ['Wednesday | DATE 2019-03-06']],
    ['He will leave on Wednesday.', ['Wednesday | DATE 2019-03-13']],
    ['He left last Tuesday.', ['last Tuesday | DATE 2019-03-05']],
    ['He leaves next Friday.', ['next Friday | DATE 2019-03-15']],
    ['He left Friday night.', ['Friday night | TIME 2019-03-08TNI']],
    ['He left last week and returns next week.', ['last week | DATE 2019-W10', 'next week | DATE 2019-W12']],
    ['It fell last month, not last year.', ['last month | DATE 2019-02', 'last year | DATE 2018']],
    ['Earlier this month it fell.', ['Earlier this month | DATE 2019-03']],
    ['It opens later this year.', ['later this year | DATE 2019']],
    ['It rained over the weekend.', ['the weekend | DATE 2019-W10-WE']],
    ['He left two days ago.', ['two days ago | DATE 2019-03-10']],
    ['He left three months ago.', ['three months ago | DATE 2018-12']],
    ['He left about ten years ago.', ['about ten years ago | DATE 2009']],
    ['Less than a month ago they met.', ['Less than a month ago | DATE 2019-02']],
    ['He left several years ago.', ['several years ago | DATE PAST_REF']],
    ['It fell in August.', ['August | DATE 2018-08']],
    ['It will open in August.', ['August | DATE 2019-08']],
    ['It fell on March 1.', ['March 1 | DATE 2019-03-01']],
    ['It is due on April 30.', ['April 30 | DATE 2019-04-30']],
    ['It fell in December.', ['December | DATE 2018-12']],
    ['He retired last June.', ['last June | DATE 2018-06']],
    ['He retired in June last year.', ['June last year | DATE 2018-06']],
    ['On Monday, December 31, it closed.', ['Monday, December 31 | DATE 2018-12-31']],
    [
      'He arrived this morning and speaks tonight.',
      ['this morning | TIME 2019-03-12TMO', 'tonight | TIME 2019-03-12TNI'],
    ],
    ['It struck last night.', ['last night | TIME 2019-03-11TNI']],
    ['The trial was adjourned until Friday.', ['Friday | DATE 2019-03-15']],
    ['Prices have fallen from Friday to Monday.', ['Friday | DATE 2019-03-08', 'Monday | DATE 2019-03-11']],
    ['They have until Friday to pay.', ['Friday | DATE 2019-03-15']],
    ['The match was moved to Saturday.', ['Saturday | DATE 2019-03-16']],
    ['The fair ran until Sunday.', ['Sunday | DATE 2019-03-10']],
    ['Troops patrolled ahead of Saturday’s vote.', ['Saturday | DATE 2019-03-16']],
    ['The hearing is on Thursday.', ['Thursday | DATE 2019-03-14']],
    ['Ukraine holds a presidential election on Sunday.', ['Sunday | DATE 2019-03-17']],
    ['The charter comes into force on Sunday.', ['Sunday | DATE 2019-03-17']],
    ['A woman holds a candle on Sunday.', ['Sunday | DATE 2019-03-10']],
    ['The ministry unveiled plans to tax boats on Monday.', ['Monday | DATE 2019-03-11']],
    ['The ministry unveiled plans to tax boats in June.', ['June | DATE 2019-06']],
    ['A film about the flood, to be shown on Sunday, is ready.', ['Sunday | DATE 2019-03-17']],
    ['Her Friday speech could anger them.', ['Friday | DATE 2019-03-08']],
    ['He wants it done by Christmas.', ['Christmas | DATE 2019-12-25']],
    ['What 2020 brings may be seen as early as January 1.', ['2020 | DATE 2020', 'January 1 | DATE 2020-01-01']],
    ['We march on the first of May.', ['the first of May | DATE 2019-05-01']],
    ['It will be sold in February.', ['February | DATE 2020-02']],
    ['It will meet two weeks from today.', ['two weeks from today | DATE 2019-03-26']],
    ['The day after tomorrow it ends.', ['The day after tomorrow | DATE 2019-03-14']],
    ['It began at 10:30 a.m. EST on Monday.', ['10:30 a.m. EST | TIME 2019-03-11T10:30', 'Monday | DATE 2019-03-11']],
    ['It began at 5 p.m. Wednesday.', ['5 p.m. Wednesday | TIME 2019-03-06T17:00']],
    ['It began at noon yesterday.', ['noon yesterday | TIME 2019-03-11T12:00']],
    ['It began at 1430 GMT.', ['1430 GMT | TIME 2019-03-12T14:30']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('words that count from a day of publication that is not known', () => {
  it('stay open, however near a quarter to come was told', () => {
    const text =
      'A rise is due in the first quarter of 2023. The poll was split. Few were surprised. Prices are up 13 percent from a year ago.';
    expect(read(text, null)).toEqual(['the first quarter of 2023 | DATE 2023-Q1', 'a year ago | DATE XXXX']);
  });
});

describe('words that count from a date of the text', () => {
  it.each<[string, string[]]>([
    [
      'It began on May 3, 2018. Two days later it ended.',
      ['May 3, 2018 | DATE 2018-05-03', 'Two days later | DATE 2018-05-05'],
    ],
    [
      'He came on May 3, 2018. That same day he left.',
      ['May 3, 2018 | DATE 2018-05-03', 'That same day | DATE 2018-05-03'],
    ],
    [
      'He came on May 3, 2018. The next morning he left.',
      ['May 3, 2018 | DATE 2018-05-03', 'The next morning | TIME 2018-05-04TMO'],
    ],
    ['It fell in 2015. The following year it rose.', ['2015 | DATE 2015', 'The following year | DATE 2016']],
    [
      'Sales were 5 in May 2018, 4 the month before and 3 the year before.',
      ['May 2018 | DATE 2018-05', 'the month before | DATE 2018-04', 'the year before | DATE 2017'],
    ],
    ['It rose in 2017 from the previous year.', ['2017 | DATE 2017', 'the previous year | DATE 2016']],
    [
      'Profit in the third quarter of 2018 beat that of a year earlier.',
      ['the third quarter of 2018 | DATE 2018-Q3', 'a year earlier | DATE 2017-Q3'],
    ],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('lengths of time and repetitions', () => {
  it.each<[string, string[]]>([
    ['It lasted 39 minutes.', ['39 minutes | DURATION PT39M']],
    ['It lasted seventeen years.', ['seventeen years | DURATION P17Y']],
    ['He made a three-day visit.', ['three-day | DURATION P3D']],
    ['It took two and a half years.', ['two and a half years | DURATION P2Y6M']],
    ['It took half an hour.', ['half an hour | DURATION PT30M']],
    ['Over the past three months it fell.', ['the past three months | DURATION P3M']],
    ['In the first nine months it fell.', ['the first nine months | DURATION P9M']],
    ['They waited for weeks.', ['weeks | DURATION PXW']],
    ['It took a couple of decades.', ['a couple of decades | DURATION P2DE']],
    ['It takes more than four hours.', ['more than four hours | DURATION PT4H']],
    ['The 8-month-old girl slept.', ['8-month-old | DURATION P8M']],
    ['A year-long ban was lifted.', ['year-long | DURATION P1Y']],
    ['It took 1,500 days.', ['1,500 days | DURATION P1500D']],
    ['It meets every Monday and every two weeks.', ['every Monday | SET XXXX-WXX-1', 'every two weeks | SET P2W']],
    ['It meets annually, in each July.', ['annually | SET XXXX', 'each July | SET XXXX-07']],
    ['It costs $5 million a year.', ['a year | SET P1Y']],
    ['It pumps 80,000 barrels a day.', ['a day | SET P1D']],
    ['It is shut on Sundays.', ['Sundays | SET XXXX-WXX-7']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('references', () => {
  it.each<[string, string[]]>([
    ['They now hope for peace in the future.', ['now | DATE PRESENT_REF', 'the future | DATE FUTURE_REF']],
    ['It recently grew; it did not in the past.', ['recently | DATE PAST_REF', 'the past | DATE PAST_REF']],
    ['It is currently shut.', ['currently | DATE PRESENT_REF']],
    ['The former minister spoke.', []],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('what is no time', () => {
  it.each([
    'It may rain and they may march on the second try.',
    // When a meeting is held is known only where a text says it.
    'They spoke at the G20 and on the eve of the summit.',
    'He paid $2018 for 2000 horses and 1,999 goats.',
    'The sun sat low over the Mar Vista hotel.',
    'The score was 2:1 and the ratio 3.14.',
    'Call 555-2018 or see page 1998.',
    'Flight 1850 carried 1500 passengers.',
    'Theresa May said no. Macron and May met; it was a blow for May, whose party left.',
    'Shops opened early on Black Friday, the Sunday Times and USA Today wrote.',
    'She won by 3 points and lost by a second.',
    'The Daily Herald and the People’s Daily agree with the Weekly Review.',
    'He spoke on “60 Minutes”, on CBC’s Today show and on “This Week”.',
    'The Prague Spring was no Winter Olympics.',
    'She hosts Saturday Night Quiz and Harbour News Sunday.',
    'The daily said so, and so did the weekly Ostrov.',
    'They rolled eggs at the Easter Egg Roll.',
  ])('%s', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('without a full day of publication', () => {
  it('does not take years named in passing for the year of an undated report', () => {
    const body =
      'Sales doubled to a record in 2018. The mine opened in 1949. On June 7 the minister spoke there. ' +
      'A second shaft is to open on December 1, 2019.';
    expect(times(body, null).find(({ text }) => text === 'June 7')).toMatchObject({ value: 'XXXX-06-07', from: null });
  });

  it('looks ahead for what takes place', () => {
    expect(read('She accepted an invitation to the forum, which takes place in September.')).toEqual([
      'September | DATE 2019-09',
    ]);
  });

  it('leaves open what it cannot know', () => {
    expect(read('On July 3 they met. On Tuesday they left. It was cold last month.', null)).toEqual([
      'July 3 | DATE XXXX-07-03',
      'Tuesday | DATE XXXX-WXX-2',
      'last month | DATE XXXX-XX',
    ]);
    for (const { from, to } of times('On July 3 they met. On Tuesday they left.', null))
      expect([from, to]).toEqual([null, null]);
  });

  it('goes as far as a month or a year reaches', () => {
    expect(read('It fell last month, on June 8, and on Monday.', '2017-07')).toEqual([
      'last month | DATE 2017-06',
      'June 8 | DATE 2017-06-08',
      'Monday | DATE XXXX-WXX-1',
    ]);
    expect(read('It fell last year and last week.', '2018~')).toEqual([
      'last year | DATE 2017',
      'last week | DATE XXXX-WXX',
    ]);
  });

  it('marks what hangs on a doubtful date as inferred', () => {
    const basis = (published: string, inferred: boolean) =>
      times('On 5 May 2016 it began. It ended last year.', published, inferred).map((time) => time.basis);
    expect(basis('2018-03-04', false)).toEqual(['stated', 'resolved']);
    expect(basis('2018-03-04', true)).toEqual(['stated', 'inferred']);
    expect(basis('2018-03~', false)).toEqual(['stated', 'inferred']);
  });
});

describe('histories', () => {
  it('are not what reports are that tell old years', () => {
    const old = [1950, 1953, 1961, 1968, 1972, 1975, 1979, 1984, 1988, 1991, 1994].map((year) => `In ${year} it fell.`);
    const body = `The bridge fell on Friday. ${old.join(' ')} It will be rebuilt in August.`;
    expect(read(body).at(-1)).toBe('August | DATE 2019-08');
    expect(read(body)[0]).toBe('Friday | DATE 2019-03-08');
  });

  const HISTORY =
    'The siege\n\nIn May 1871 the army marched out. By July it had taken the port. In December the snow came, and in ' +
    'January the men went home.\n\n1875\n\nIn March the war began again. It ended in 1878. On 4 June 1878 the ' +
    'king died. Two days later his son was crowned. The former king lay in state until August.';

  it('carry the year along from date to date and from headings', () => {
    expect(read(HISTORY, '2010-05-01')).toEqual([
      'May 1871 | DATE 1871-05',
      'July | DATE 1871-07',
      'December | DATE 1871-12',
      'January | DATE 1872-01',
      '1875 | DATE 1875',
      'March | DATE 1875-03',
      '1878 | DATE 1878',
      '4 June 1878 | DATE 1878-06-04',
      'Two days later | DATE 1878-06-06',
      'former | DATE PAST_REF',
      'August | DATE 1878-08',
    ]);
  });
});

describe('findTimes on any text', () => {
  const pieces = fc.constantFrom(
    ...(
      'the a last next this past early late mid of in on at to from and or - – / : . , ; ( ) \' " $ % 5 12 31 99 1998 2018 1990s 3rd ' +
      'May March June Nov. Sun. Monday Fridays year years-ago month day quarter second third half few several ago later earlier ' +
      'before after every each per fiscal summer fall noon midnight a.m. p.m. EST today tonight morning night weekend decade ' +
      'century BC Q3 FY nineteen twenty hundred thousand million couple dozen Christmas Easter New Year’s'
    ).split(' '),
  );
  const text = fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }),
        fc.constantFrom(' ', ' ', ' ', '', '\n\n'),
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.flat().join(''));

  it('gives spans in order, apart, within their sentences, with days in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(TUESDAY, '2019-03', '2019~', 'nonsense', null), (body, published) => {
        const sentences = splitSentences(body);
        let last = 0;
        for (const time of findTimes(body, sentences, {
          published,
          publishedInferred: false,
          title: null,
          source: null,
          url: null,
        })) {
          const sentence = sentences[time.sentence];
          expect(time.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Number.POSITIVE_INFINITY));
          expect(time.end).toBeLessThanOrEqual(sentence?.end ?? 0);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.text).toBe(body.slice(time.start, time.end));
          expect(time.value).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(time.from === null).toBe(time.to === null);
          if (time.from !== null && time.to !== null) {
            expect(time.from).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(time.from <= time.to).toBe(true);
          }
          last = time.end;
        }
      }),
      { numRuns: 1500 },
    );
  });
});
