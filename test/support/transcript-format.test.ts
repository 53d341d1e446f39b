import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, parseTranscript, printTranscript } from './transcript-format.ts';

const whole = `# A session.
# It goes on.

@ columns 40
@ env NO_COLOR

$ cat > standards.yaml <<'END'
# not prose

- id: prepare
END

$ lead today
> Decide once
? screen
One

  > two
>> {down}m
Done.

  twice
\\# hash
\\= 1
= 2

$ lead
`;

describe('a transcript', () => {
  it('is prose, settings and commands', () => {
    expect(parseTranscript(whole)).toEqual([
      { kind: 'prose', lines: ['# A session.', '# It goes on.'] },
      { kind: 'setting', name: 'columns', value: '40' },
      { kind: 'setting', name: 'env', value: 'NO_COLOR' },
      {
        kind: 'command',
        line: "cat > standards.yaml <<'END'\n# not prose\n\n- id: prepare\nEND",
        steps: [],
        output: '',
        exitCode: 0,
      },
      {
        kind: 'command',
        line: 'lead today',
        steps: [
          { kind: 'type', keys: 'Decide once', enter: true },
          { kind: 'look', screen: 'One\n\n  > two' },
          { kind: 'type', keys: '{down}m', enter: false },
        ],
        output: 'Done.\n\n  twice\n# hash\n= 1',
        exitCode: 2,
      },
      { kind: 'command', line: 'lead', steps: [], output: '', exitCode: 0 },
    ]);
  });

  it('is printed as it was written', () => expect(printTranscript(parseTranscript(whole))).toBe(whole));

  it.each([
    ['lost\n', 'line 1: "lost" belongs to no command; prose begins with #'],
    ['$ lead\nout\n> typed\n', 'output before what is typed at: $ lead'],
    ['$ lead\n? screen\n', 'nothing is typed after the look at: $ lead'],
    ['$ cat <<END\n', 'line 1: no line "END" ends the here-document'],
  ])('cannot be %j', (text, message) => expect(() => parseTranscript(text)).toThrow(message));

  it('keeps any output, whatever its lines begin with', () => {
    const line = fc.oneof(
      fc.constantFrom('# a', '$ a', '> a', '>', '>> a', '@ a', '= 1', '? screen', '\\', '\\# a', ''),
      fc.string().map((text) => text.replaceAll(/[\r\n]/g, '')),
    );
    const output = fc.array(line).map((lines) => lines.join('\n').replace(/\n+$/, ''));
    fc.assert(
      fc.property(output, output, (screen, text) => {
        const command: Command = {
          kind: 'command',
          line: 'lead',
          steps: [
            { kind: 'look', screen },
            { kind: 'type', keys: 'x', enter: true },
          ],
          output: text,
          exitCode: 3,
        };
        expect(parseTranscript(printTranscript([command, command]))).toEqual([command, command]);
      }),
    );
  });
});
