/**
 * Newswire sentences written for this project in the manner of 1999 and 2013 reports, with their time expressions marked
 * by hand after the TimeML 1.2.1 annotation guidelines before the program had read them: [expression|VALUE], the type
 * told by the value; sets begin with "SET ". Each sentence is a text of its own.
 */
export interface Marked {
  readonly text: string;
  readonly times: readonly { readonly text: string; readonly type: string; readonly value: string }[];
}

/** Splits a marked sentence into its text and its gold. */
export function unmarked(marked: string): Marked {
  const times: { text: string; type: string; value: string }[] = [];
  const text = marked.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, expression: string, value: string) => {
    const set = value.startsWith('SET ');
    const bare = set ? value.slice(4) : value;
    const type = set ? 'SET' : /^P[\dXT]/.test(bare) ? 'DURATION' : /\dT|XT/.test(bare) ? 'TIME' : 'DATE';
    times.push({ text: expression, type, value: bare });
    return expression;
  });
  return { text, times };
}

/** By day of publication. */
export const NEWSWIRE: Readonly<Record<string, readonly string[]>> = {
  // A Friday, in ISO week 12.
  '2013-03-22': [
    'A fire at a garment factory outside Dhaka killed nine people [late Thursday|2013-03-21], police said [Friday|2013-03-22].',
    'The [71-year-old|P71Y] senator said [last week|2013-W11] that he would retire at [the end of the year|2013].',
    'He has been in hospital since [early February|2013-02].',
    'Retail sales fell 0.8 percent in [February|2013-02] from [a month earlier|2013-01], the statistics office said on [Friday|2013-03-22].',
    'Unemployment rose to a [two-year|P2Y] high in [the three months|P3M] to [January|2013-01].',
    'The ruling came [less than 24 hours|PT24H] before the referendum, which is scheduled for [Sunday|2013-03-24].',
    'Storms are expected to move east over [the weekend|2013-W12-WE].',
    'The museum was shut for [nearly two years|P2Y] of repairs and reopened [last month|2013-02].',
    'For [decades|PXDE] the two families controlled the port.',
    '[Every year|SET P1Y] some 3,000 hikers cross the pass.',
    'Police raided the offices of the opposition daily Vecer and of a weekly magazine.',
    'Gold closed at a [10-month|P10M] low.',
    'Profit was $2.1 billion in [the fourth quarter|2012-Q4], up from $1.8 billion [a year earlier|2011-Q4].',
    'The chain expects sales to rise in [the current quarter|2013-Q1] and in [fiscal 2014|2014].',
    'The two men spoke for [half an hour|PT30M] in a hotel lobby.',
    'She left the capital [early Monday morning|2013-03-18TMO].',
    'The plane took off at [6:45 a.m.|2013-03-21T06:45] on [Thursday|2013-03-21].',
    'The trial is due to resume on [April 8|2013-04-08].',
    'The dissident spent [15 years|P15Y] of [the past 21 years|P21Y] under house arrest.',
    'It was the deadliest attack in [more than a year|P1Y].',
    'The summit will be held in [early June|2013-06] in Lough Erne.',
    'His wife died in [December|2012-12] at age 83.',
    'The vote will take place [later this month|2013-03].',
    'Yields have not been so low since [the 1970s|197].',
    '[Six months|P6M] into his term the governor faces a recall.',
    'On [Feb. 17, 2011|2011-02-17], crowds filled the square; [three days later|2011-02-20] the army left.',
    'In [the past|PAST_REF], such rows were settled within [days|PXD].',
    'Prices have fallen in [recent months|PXM] as buyers [now|PRESENT_REF] wait.',
    "[Thursday|2013-03-21]'s vote was the closest since [1998|1998].",
    'Banks will close on [Friday, March 29|2013-03-29], and [Monday, April 1|2013-04-01].',
    'The company said it would close the plant by [the end of 2014|2014].',
    'He was sentenced to [25 years|P25Y] in prison for his part in the [2009|2009] robbery.',
    'A [24-hour|PT24H] strike grounded flights in Lisbon on [Tuesday|2013-03-19] and [Wednesday|2013-03-20].',
    'Rebels have held the town since [mid-January|2013-01].',
    'A spokeswoman said he would travel to Jakarta [next Tuesday|2013-03-26].',
    '[Two weeks|P2W] after the vote there is still no government.',
    'The ferry sank on [Christmas Eve|2012-12-24]; the inquiry began on [New Year’s Day|2013-01-01].',
    'The rover will leave Earth in [spring 2014|2014-SP], not [this summer|2013-SU].',
    'A blast was heard at [19:30 GMT|2013-03-21T19:30] on [Thursday|2013-03-21], residents told the radio.',
    'The [seven-hour|PT7H] siege ended when police stormed the bank.',
    'He has led the party since his father died [four years ago|2009].',
    'She will address the nation [this evening|2013-03-22TEV], her office said.',
    '[A day|P1D] after the coup, looters emptied the shops.',
    'Growth should pick up in [the second half of the year|2013-H2].',
    'Inflation was 2.8 percent [last year|2012] and will be near 3 percent [this year|2013] and [next year|2014].',
    'The pope met the patriarch [earlier this week|2013-W12].',
    'Militants attacked a checkpoint [late on Monday night|2013-03-18TNI].',
    'Doors open at [10 a.m. Saturday|2013-03-23T10:00], and entry will be free.',
    'The [six-week|P6W] inquiry found no fault with the [five-year|P5Y], $100 million plan.',
    'Queen Anne furniture sold well in [the 21st century|20].',
    'The treaty must be ratified by [4 July|2013-07-04].',
    'It was [last Friday|2013-03-15] that the deal collapsed.',
    'His contract expires on [Dec. 31|2013-12-31].',
    'The law took effect [Jan. 1|2013-01-01].',
    'A hearing has been set for [May 6|2013-05-06].',
    'The judge adjourned the case until [Thursday|2013-03-28].',
    'Voters go to the polls on [Sunday|2013-03-24] to choose a president.',
    "Tension is rising ahead of [Sunday|2013-03-24]'s election.",
    'The general is to be buried on [Wednesday|2013-03-27].',
    'He faces [up to 10 years|P10Y] in prison when he is sentenced on [June 14|2013-06-14].',
    'She plans to step down in [January|2014-01].',
    'Nine men were arrested in [October|2012-10].',
    'Shares have gained 14 percent so far [this year|2013].',
    'For the first time in [six years|P6Y] the club did not win.',
    'Between [1975|1975] and [1979|1979] the temple was a prison.',
    'Negotiators met on [Tuesday, Jan. 15|2013-01-15], in Almaty.',
    'The [two-year-old|P2Y] conflict has killed 70,000 people.',
    'The ban will stay for [another three months|P3M].',
    'The games are held [every four years|SET P4Y].',
    'Trains run [twice a day|SET P1D] and staff are paid [once a month|SET P1M].',
    'It stood there for [a quarter of a century|P25Y], and the mill beside it for [half a century|P50Y].',
    'Shares fell 3 percent on [Thursday|2013-03-21] after rising 2 percent [the previous day|2013-03-20].',
    'Output fell in [February|2013-02] after it had grown in [the previous month|2013-01].',
    'Car sales were 8 percent lower in [February|2013-02] than in [the same month last year|2012-02].',
    'In [the nine months|P9M] ended [Dec. 31|2012-12-31], it lost 40 million euros.',
    'The union will vote [a week from today|2013-03-29].',
    'The bus crashed [two days|P2D] before [Christmas|2012-12-25].',
    'A magnitude-6 quake hit the island at [3 p.m. local time|2013-03-22T15:00].',
    'The shop is open [daily|SET XXXX-XX-XX] and closed on [Mondays|SET XXXX-WXX-1].',
    'Mr Hussein fled in [March 2003|2003-03] and was found [nine months later|2003-12].',
    'It was his first visit since [the late 1980s|198].',
    'The minister, who [currently|PRESENT_REF] leads the bloc, [recently|PAST_REF] said he would go [soon|FUTURE_REF].',
    'The museum opens in [the coming weeks|PXW] or, at the latest, in [May|2013-05].',
    'Troops will leave within [the next two years|P2Y].',
    'The two sides resume talks [Monday|2013-03-25] in Geneva.',
    'The deadline is [midnight Saturday|2013-03-23T24:00].',
    'Some 1,200 people crossed the border [overnight|2013-03-22TNI].',
    'The airline carried 2,000 passengers [a day|SET P1D] in [the first quarter of 2012|2012-Q1].',
    'Heavy rain fell for [three straight days|P3D].',
    'The former champion won the 1,500 meters in 3:32.',
    'May told Congress that March had called her on the second ring.',
  ],
  // A Thursday: results.
  '2013-04-25': [
    'Net income for [the quarter|2013-Q1] ended [March 31|2013-03-31] was $1.1 billion.',
    'Net income rose to $350 million in [the first quarter|2013-Q1] from $310 million in [the year-earlier quarter|2012-Q1].',
    'The company earned 62 cents a share, compared with 55 cents [a year ago|2012-Q1], in [the first quarter|2013-Q1].',
    'It said [second-quarter|2013-Q2] sales would fall by up to 5 percent.',
    'For [the full year|2013], it expects a profit of $4 a share.',
    'The drug is likely to be approved in [the third quarter|2013-Q3].',
    'The chief executive, who joined [three months ago|2013-01], will outline his plan on [May 9|2013-05-09].',
    'Analysts had forecast, on average, [fiscal third-quarter|2013-Q3] earnings of 30 cents.',
  ],
  // A Monday, in ISO week 20.
  '1999-05-17': [
    'Jets struck the refinery [Sunday night|1999-05-16TNI] and [early Monday|1999-05-17], the alliance said.',
    'The president survived an impeachment vote on [Saturday|1999-05-15]; [that night|1999-05-15TNI] he addressed the nation.',
    'The embassy was hit [10 days ago|1999-05-07].',
    'Refugees have poured out since [March 24|1999-03-24].',
    'Programmers have until [the year 2000|2000] to mend the code.',
    'The truce of [October 1998|1998-10] lasted [two months|P2M].',
    'Two embassies were bombed on [Aug. 7, 1998|1998-08-07].',
    'Envoys last met [two months ago|1999-03] in Paris.',
    'The cabinet fell [last fall|1998-FA] and elections are due [next spring|2000-SP].',
    'Parliament elections are set for [June 7|1999-06-07].',
    'The [May 7|1999-05-07] bombing of the embassy killed three people.',
    '[Nearly 10 years|P10Y] after the wall came down, the town is still divided.',
    'Over [the weekend|1999-W19-WE], tens of thousands marched.',
    'Over [the past month|P1M], the ruble has gained 8 percent.',
    'He ran the mine in [the early 1980s|198].',
    'He will speak to reporters [Tuesday morning|1999-05-18TMO].',
    'The [72-day-old|P72D] standoff ended on [Friday|1999-05-14]; [the next day|1999-05-15] the men flew home.',
    'The envoy ended a [four-day|P4D] visit [Sunday|1999-05-16].',
    'The trial, which began in [January|1999-01], will go on into [July|1999-07].',
    'The Senate votes [Thursday|1999-05-20] on the bill.',
    'He won in [1992|1992] and again in [1996|1996], but cannot run in [2000|2000].',
  ],
};
