import { describe, expect, it } from 'vitest';
import { recordLines, withoutCommentsOf, withRecordLines } from '../../src/store/record-lines.ts';

const source = `\ufeffwins:
# above
-   text: "a"   # good
    # inside
    who: Sam
      # below
-   {text: b}
notes: [{text: c}]
`.replaceAll('\n', '\r\n');

const lines = ['-   text: "a"   # good', '    # inside', '    who: Sam', '      # below'];

describe('the lines of a record', () => {
  it('are those it has, with the comments on and between them, and further in below', () => {
    expect(recordLines(source, 'wins', 0)).toEqual(lines);
    expect(recordLines(source, 'wins', 1)).toEqual(['-   {text: b}']);
  });

  it.each([
    ['in brackets with others', source, 'notes', 0],
    ['that are not there', source, 'standards', 0],
    ['that stand for others', 'wins:\n  - &a\n    text: a\n  - *a\n', 'wins', 1],
  ])('are none of their own %s', (_, text, key, index) => {
    expect(recordLines(text, key, index)).toBeUndefined();
  });

  it('take their comments with them', () => {
    const left = source.replace('    # inside\r\n', '').replace('      # below\r\n', '');
    expect(withoutCommentsOf(source, 'wins', 0)).toBe(left);
  });

  it('stand in another text in its column and with its ends of lines', () => {
    expect(withRecordLines('wins:\n    - text: a\n      who: Sam\n# end', 'wins', lines)).toBe(
      `wins:\n${lines.map((line) => `    ${line}\n`).join('')}# end`,
    );
  });

  it.each([
    ['where they would say something else', 'wins:\n  - text: b\n'],
    ['between brackets', 'wins: [{text: a, who: Sam}]\n'],
  ])('stay out %s', (_, text) => {
    expect(withRecordLines(text, 'wins', lines)).toBe(text);
  });
});
