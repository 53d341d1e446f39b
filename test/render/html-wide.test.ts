import { expect, it } from 'vitest';
import { htmlPage } from '../../src/render/html-page.ts';
import { isWide } from '../../src/render/html-wide.ts';

const long = 'Verantwortungsübernahmebereitschaft';

it.each([
  ['of four columns', [['A', 'B', 'C', 'D']], true],
  [
    'of three with ordinary words',
    [
      ['Goal', 'Day', 'Where it stood'],
      ['Delegate outcomes, not tasks', '17 Nov', '3'],
    ],
    false,
  ],
  [
    'with a word that leaves no room for the others',
    [
      ['Goal', 'Day'],
      [`For more ${long}`, '17 Nov'],
    ],
    true,
  ],
  [
    'whose words are long in one row each',
    [
      ['A', 'B', 'C'],
      ['accountability', '', ''],
      ['', 'uncertainty', ''],
      ['', '', 'delegation'],
    ],
    true,
  ],
  [
    'with many words, none of them long',
    [
      ['What', 'Why'],
      ['so '.repeat(99), 'much '.repeat(99)],
    ],
    false,
  ],
  [
    'in a script that has no blanks',
    [
      ['目標', '日'],
      ['仕事を人に任せて結果を見守ることを学ぶために毎日少しずつ', '1'],
    ],
    false,
  ],
  ['without a row', [], false],
])('a table %s is a list on a phone, or not', (_, rows, wide) => expect(isWide(rows)).toBe(wide));

it('says of each cell of such a table what it stands under', () => {
  const markdown = `| Goal | Day |\n| --- | ---: |\n| ${long} | 17 Nov |\n`;
  const page = (text: string) => htmlPage({ title: 'x', markdown: text, charts: new Map(), lang: 'en' });
  expect(page(markdown)).toContain('<table class="wide">');
  expect(page(markdown)).toContain('<td class="right" data-head="Day">17 Nov</td>');
  expect(page(markdown.replace(long, 'Delegate'))).not.toMatch(/<table class|<td[^>]* data-head/);
});
