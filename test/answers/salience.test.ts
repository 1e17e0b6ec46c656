import { describe, expect, it } from 'vitest';
import { measure } from '../../src/answers/salience.ts';

/** How a sentence reads that stands behind another. */
function reads(text: string) {
  const before = 'The council of Selm met on Tuesday to talk about its harbour.';
  const body = `${before}\n\n${text}`;
  const sentences = [
    { start: 0, end: before.length },
    { start: before.length + 2, end: body.length },
  ];
  return measure({ title: null, body }, sentences)[1]?.reads;
}

describe('a sentence can be read', () => {
  it.each([
    'Fishermen of Selm blocked the harbour with forty boats on Monday.',
    'This week the council of Selm voted to close the old harbour.',
    'Doctors of the town treated sixty people for hepatitis A.',
    'Two days before the vote, fishermen of Selm blocked its harbour with forty boats.',
    'The party failed to say what its candidates in Selm were standing for.',
    'A fisherman from Selm said he would sell his boat and his nets.',
    'Mayor Ada Brink left her office when the council had voted.',
    '"We will be back in the harbour tomorrow," said Ada Brink, who owns three boats.',
    'The new fees for boats in the harbour of Selm take effect on January 1, 2020.',
    'The mayors of Selm and Lindholm will meet again at the harbour on June 30, 2019.',
    'The mayor said that Ada Brink attends every meeting of the council of Selm.',
    'The council of Selm closed its old harbour on May 7, 2018.',
    'The harbour of Selm doesn’t open to larger boats before the first days of spring, on March 3, 2019.',
  ])('alone: %s', (text) => {
    expect(reads(text)).toBe('alone');
  });

  it.each([
    'But fishermen of Selm blocked the harbour with forty boats.',
    'Likewise, fishermen of Lindholm have lost their old harbour.',
    'The same day forty boats blocked the harbour of Selm.',
    'Two days later the council of Selm took its decision back.',
    'Their boats have blocked the harbour of Selm since Monday.',
    'An engineer by trade, he built the new quay of Selm.',
    'The vote leaves his plan for a wider quay in pieces.',
    '"The harbour is closed to everybody from today," he told reporters at the quay.',
    'Nobody may do so without a permit from the harbour master.',
  ])('only with the one before it: %s', (text) => {
    expect(reads(text)).toBe('leaning');
  });

  it.each([
    'Who would close a harbour that feeds forty families?',
    '"Are there any more questions?" the mayor asked the fishermen of Selm.',
    '"The harbour of Selm has fed forty families for a century."',
    'I have known the harbour of Selm since my childhood there.',
    'Read more: how the harbour of Selm was built in ten years.',
    'FILE PHOTO: Boats block the harbour of Selm to protest against the council.',
    'Fishermen look at their boats in the harbour of Selm on Monday, May 7, 2018.',
    'Mayor Ada Brink reviews the fishing boats of Selm from the quay, May 7, 2018.',
    'Mayor Ada Brink, center, greets fishermen of Selm at their boats in the harbour.',
    'CLOSE Mayor Ada Brink said fishermen of Selm would get new boats.',
    'Mayor Ada Brink and the owner of the boats in the harbour of Selm on May 7, 2018.',
    'Fishermen of Selm Harbour closed to boats MORE blocked the quay on Monday.',
    'Ada Brink is a columnist of the Selm Gazette and the author of two books.',
    'The council of Selm voted on Tuesday to close the.',
    'Selm, 7 May.',
  ])('nowhere but in its place: %s', (text) => {
    expect(reads(text)).toBe('never');
  });
});
