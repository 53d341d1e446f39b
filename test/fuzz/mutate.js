// Draws at random, always the same for the same seed, and spoils texts as hands, editors, merges and disks do.

/** Whole numbers from 0 to less than what is given (mulberry32). */
export function drawing(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const bits = [
  '\n',
  '\r\n',
  '\r',
  '  ',
  '\t',
  '- ',
  ': ',
  ':',
  '? ',
  ' # x',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '!!str ',
  '!!binary ',
  '!<x> ',
  '|',
  '|-\n',
  '>+\n',
  '>2-\n',
  '\n---\n',
  '\n...\n',
  '%YAML 1.1\n---\n',
  '<<: ',
  '__proto__: ',
  'constructor: {a: 1}\n',
  'null',
  '~',
  '0o7',
  '0x1F',
  '.nan',
  '-.inf',
  '1e999',
  '2026-11-23',
  '2026-02-30',
  'yes',
  '\uFEFF',
  '\u0000',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ud800',
  '\\',
  '\\u',
  '@',
  '`',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '      ',
  '😀',
  'e\u0301',
];

/** `text` with one to four wounds; `other` lends lines. */
export function mutated(text, other, draw) {
  let now = text;
  for (let left = 1 + draw(4); left > 0; left -= 1) now = wounded(now, other, draw);
  return now;
}

function wounded(text, other, draw) {
  const at = draw(text.length + 1);
  const lines = text.split('\n');
  const [line, second] = [draw(lines.length), draw(lines.length)];
  const swap = (from, to) =>
    lines.map((one, index) => (index === from ? lines[to] : index === to ? lines[from] : one));
  const otherLines = other.split('\n');
  switch (draw(12)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + draw(12));
    case 1:
      return text.slice(0, at);
    case 2:
      return swap(line, second).join('\n');
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(second, 0, lines[line]).join('\n');
    case 5:
      return lines.toSpliced(line, 0, otherLines[draw(otherLines.length)]).join('\n');
    case 6:
      return lines.with(line, ' '.repeat(draw(6)) + lines[line].trimStart()).join('\n');
    case 7:
      return lines.map((one) => (draw(3) === 0 ? `  ${one}` : one)).join('\n');
    case 8:
      return text.replaceAll('\n', ['\r\n', '\r'][draw(2)]);
    case 9:
      return text.slice(0, at) + String.fromCharCode(draw(0x300)) + text.slice(at + draw(2));
    default:
      return text.slice(0, at) + bits[draw(bits.length)] + text.slice(at + draw(2) * draw(4));
  }
}
