import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { declarations } from '../../src/discord/registration.ts';
import { sheetOf } from '../../src/presenters/index.ts';
import { declarationProblems, problems } from '../../src/presenters/limits.ts';
import { pages, render } from '../../src/presenters/sheet.ts';
import { answerText } from '../../src/presenters/text.ts';
import { anyAnswer } from './answers.ts';

const PNG = new Uint8Array([137, 80, 78, 71]);

/** Every page of an answer as it would be sent, with all that a page can carry. */
function messages(answer: Answer) {
  const sheet = sheetOf(answer);
  const all = pages(sheet);
  return all.map((page, at) =>
    render(sheet, page, {
      page: at,
      of: all.length,
      kept: 'AbCdEfGhIjKlMnOp',
      formats: ['csv', 'ics', 'png'],
      pictures: new Map(page.pictures.map((index) => [index, { png: PNG, alt: 'A chart '.repeat(300) }])),
    }),
  );
}

const texts = (answer: Answer): string[] =>
  messages(answer).flatMap(({ components: [container] }) =>
    container?.type === ComponentType.Container
      ? container.components.flatMap((c) => (c.type === ComponentType.TextDisplay ? [c.content] : []))
      : [],
  );

describe('an answer as messages', () => {
  it('keeps every limit, whatever it holds', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const message of messages(answer)) expect(problems(message)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('cannot ping, link or format by what articles hold, and says all of a statement', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const text of texts(answer)) {
          const live = text.replace(/\\[^\p{L}\p{N}\s]/gu, '').replace(/`[^`\n]*`/g, '');
          expect(text).not.toMatch(/@everyone|@here/);
          expect(live).not.toMatch(/<@|<#(?!1100000000000000301>)|\]\((?!https?:\/\/)|```|\|\|/);
          expect(live.replace(/\]\(https?:[^)\s]*\)/g, '')).not.toMatch(/:\/\//);
          expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never cuts a statement that a page can hold', () => {
    const sentence = (i: number) => `Statement ${i} ${'goes on and on '.repeat(i % 40)}to its very end ${i}.`;
    const sentences = Array.from({ length: 60 }, (_, i) => ({
      text: sentence(i),
      article: 1,
      start: i * 1000,
      end: i * 1000 + sentence(i).length,
      citation: 1,
    }));
    const said = texts({ kind: 'summary', topic: 't', sentences, contradictions: [], articles: 1, citations: [] });
    for (const { text } of sentences) expect(said.filter((page) => page.includes(`- ${text} `))).toHaveLength(1);
  });

  it('goes on over pages with a statement that no page can hold', () => {
    const text = `Start ${'长城'.repeat(5000)} middle ${'word '.repeat(2000)}end.`;
    const said = texts({
      kind: 'context',
      before: null,
      sentence: { text, article: 1, start: 0, end: text.length, citation: 1 },
      after: null,
      citations: [],
    });
    const whole = said
      .filter((part) => part.includes('**'))
      .map((part) => part.replace(/\*\*|… | …$/g, '').trim())
      .join('')
      .replace(/\s/g, '');
    expect(whole).toBe(text.replace(/\s/g, ''));
  });

  it('as text for a terminal holds the same words without marks', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(answerText(answer)).not.toMatch(/\u202E|<t:\d{9}/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('declarations', () => {
  it('keep the limits', () => {
    expect(declarationProblems(declarations(COMMANDS))).toEqual([]);
  });

  it.each([
    ['a name in capitals', { name: 'Summary', description: 'x' }, /name "Summary"/],
    ['no description', { name: 'a', description: '' }, /description of 0/],
    [
      'an optional option before a required one',
      {
        name: 'a',
        description: 'x',
        options: [
          { type: 3, name: 'b', description: 'x' },
          { type: 3, name: 'c', description: 'x', required: true },
        ],
      },
      /a required option after one that is not/,
    ],
    [
      'choices with autocomplete',
      {
        name: 'a',
        description: 'x',
        options: [{ type: 3, name: 'b', description: 'x', autocomplete: true, choices: [{ name: 'c', value: 'c' }] }],
      },
      /choices and autocomplete/,
    ],
    [
      'more than 8,000 characters',
      {
        name: 'a',
        description: 'x',
        options: Array.from({ length: 25 }, (_, i) => ({
          type: 3,
          name: `b${i}`,
          description: 'x'.repeat(100),
          choices: Array.from({ length: 25 }, (_, k) => ({ name: `choice ${k}`, value: `value ${k}` })),
        })),
      },
      /characters, allowed 8000/,
    ],
  ])('with %s are refused', (_, declaration, message) => {
    expect(declarationProblems([declaration as never]).join()).toMatch(message);
  });
});

const OPENAPI = '../shared/bench/discord-openapi.json';

// Skipped where Discord's own description of its interface is not there: it is not part of this repository.
describe.skipIf(!existsSync(OPENAPI))("Discord's own description", () => {
  let valid: (name: string, value: unknown) => unknown[];

  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(JSON.parse(readFileSync(OPENAPI, 'utf8')), 'discord');
    valid = (name, value) => {
      const validate = ajv.getSchema(`discord#/components/schemas/${name}`);
      if (!validate) throw new Error(`no schema ${name}`);
      return validate(value) === true ? [] : (validate.errors ?? []);
    };
  });

  it('takes every message', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { components, files } of messages(answer)) {
          const attachments = files.map(({ name, description }, id) => ({
            id: String(id),
            filename: name,
            description,
          }));
          const body = JSON.parse(
            JSON.stringify({ components, attachments, flags: 1 << 15, allowed_mentions: { parse: [] } }),
          ) as object;
          expect(valid('IncomingWebhookUpdateRequestPartial', body)).toEqual([]);
          expect(valid('MessageCreateRequest', { ...body, nonce: 'b1-htboo', enforce_nonce: true })).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes every declaration', () => {
    for (const declaration of declarations(COMMANDS)) {
      // The documentation has a string of digits here, this description a number.
      const bits = declaration.default_member_permissions;
      const described = bits === undefined ? {} : { default_member_permissions: Number(bits) };
      expect(valid('ApplicationCommandUpdateRequest', { ...declaration, ...described })).toEqual([]);
    }
  });
});
