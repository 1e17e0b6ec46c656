/** The text of pages that only scripts would show, from the data that they are given. */
import { expect, it } from 'vitest';
import { dataOf, textIn } from '../../src/articles/scripted.ts';
import { parsePage } from '../../src/articles/tree.ts';

const SAID = [
  'The mill by the weir turned again on Saturday, for the first time since its wheel was taken down in 1961.',
  'Two hundred people had come to see it, and the miller’s granddaughter opened the sluice.',
  'Flour will be ground there on the first Sunday of each month. A bag costs four crowns.',
];
const read = (data: unknown, type = 'application/json') =>
  textIn(dataOf(parsePage(`<html><body><script type="${type}">${JSON.stringify(data)}</script></body></html>`)));

it.each([
  [
    'HTML in a field of that name',
    { props: { story: { title: 'The mill', body: SAID.map((text) => `<p>${text}</p>`).join('') } } },
  ],
  ['text', { page: { articleBody: SAID.join('\n\n') } }],
  [
    'parts, with pictures and advertisements among them',
    {
      content_elements: [
        { type: 'text', content: SAID[0] },
        { type: 'image', caption: 'The wheel. It is new. It is oak.' },
        { type: 'text', content: SAID[1] },
        { type: 'ad', content: 'Buy now.' },
        { type: 'text', content: SAID[2] },
      ],
    },
  ],
])('%s', (_name, data) => {
  expect(read(data)?.split('\n\n')).toEqual(SAID);
});

it.each([
  ['under another name', { consent: SAID.join(' ') }],
  ['too short for a report', { body: 'The mill turns. It is old. All came.' }],
  ['no sentences', { body: 'lorem-ipsum '.repeat(40) }],
])('is none: %s', (_name, data) => {
  expect(read(data)).toBeNull();
});

it('a script that is no data, and data that are broken, say nothing', () => {
  expect(read({ body: SAID.join(' ') }, 'text/javascript')).toBeNull();
  expect(textIn(['{"body": "The mill', '[]', ''])).toBeNull();
});
