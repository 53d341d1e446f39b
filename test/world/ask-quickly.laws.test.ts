import { readdirSync, readFileSync } from 'node:fs';
import { mainSymbols } from '@inquirer/figures';
import fc from 'fast-check';
import { wrapAnsi as wrapAny } from 'fast-wrap-ansi';
import { expect, it } from 'vitest';
import { figures, styleText, wrapAnsi } from '../../src/world/ask-quickly.ts';

/** What questions are made of, and what people write into them. */
const parts = [
  ...[
    'a',
    'b',
    ' ',
    '  ',
    'was',
    '?',
    '›',
    '○',
    '✔',
    '·',
    '…',
    'ä',
    'ł',
    'Ω',
    'я',
    '\u0301',
    '東',
    'ﾊ',
    '👩‍👩‍👧',
    '❤️',
  ],
  ...[
    '\u001b[1m',
    '\u001b[22m',
    '\u001b[35m',
    '\u001b[39m',
    '\u001b[38;5;9m',
    '\u001b[?25l',
    '\u001b[2K',
    '\t',
    '\u00ad',
  ],
];

/** As inquirer asks for it, a line at a time. */
const options = { trim: false, wordWrap: false };

it('wraps a line as fast-wrap-ansi does', () => {
  const lines = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((some) => some.join(''));
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 60 }), (line, columns) => {
      expect(wrapAnsi(line, columns, options).normalize()).toBe(wrapAny(line, columns, options).normalize());
    }),
    { numRuns: 3000 },
  );
});

it('wraps a line with any characters as fast-wrap-ansi does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      (text, columns) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        expect(wrapAnsi(line, columns, options).normalize()).toBe(
          wrapAny(line, columns, options).normalize(),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

it('paints by the numbers that terminals know', () => {
  expect(styleText('green', '✔')).toBe('\u001b[32m✔\u001b[39m');
  expect(styleText('bold', 'a')).toBe('\u001b[1ma\u001b[22m');
});

/** The text of what inquirer is made of, as far as it is built in. */
const inquirer = ['core', 'checkbox', 'confirm', 'select'].map((name) => {
  const folder = `node_modules/@inquirer/${name}/dist`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  return files.map((path) => readFileSync(`${folder}/${path}`, 'utf8')).join('');
});

it('has every sign that inquirer draws', () => {
  const named = inquirer.flatMap((text) => [...text.matchAll(/\bfigures\.(\w+)/g)].map(([, sign]) => sign!));
  const signs = [...new Set(named)].sort();
  expect(signs).toEqual(Object.keys(figures).sort());
  expect(figures).toEqual(
    Object.fromEntries(signs.map((sign) => [sign, mainSymbols[sign as keyof typeof figures]])),
  );
});

it('has every colour that inquirer paints with', () => {
  const painted = inquirer.flatMap((text) =>
    [...text.matchAll(/\bstyleText\(([^,]*),/g)].map(([, format]) => format!),
  );
  const formats = [...new Set(painted)].sort();
  expect(formats).toEqual(["'blue'", "'bold'", "'cyan'", "'dim'", "'green'", "'red'", "'yellow'"]);
  for (const format of formats)
    expect(styleText(format.slice(1, -1), 'a')).toMatch(/^\u001b\[\d+ma\u001b\[\d+m$/);
});
