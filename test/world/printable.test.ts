import { expect, it } from 'vitest';
import { printable } from '../../src/world/printable.ts';

it('lets text, line breaks, tabs and colours through', () => {
  const text = '\u001b[1;35mÉté\u001b[0m\t漢字 👩‍👩‍👧\n\u001b[38:5:1mred\u001b[m';
  expect(printable(text)).toBe(text);
});

it.each([
  ['\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
  ['\u001b[2J', '\\u{1b}[2J'],
  ['\u001b[1', '\\u{1b}[1'],
  ['a\rb', 'a\\u{d}b'],
  ['\u009b31m', '\\u{9b}31m'],
  ['\u007f\u0000', '\\u{7f}\\u{0}'],
  ['\u202eabc\u202c \u2066 \u2069', '\\u{202e}abc\\u{202c} \\u{2066} \\u{2069}'],
  ['\u061c\u200e\u200f', '\\u{61c}\\u{200e}\\u{200f}'],
])('shows %j as what it is', (text, shown) => expect(printable(text)).toBe(shown));
