import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play, playAll } from './transcript.ts';

const pretend = join(import.meta.dirname, 'pretend-lead.js');
const plays = async (transcript: string) => expect(await play(transcript, pretend)).toBe(transcript);

describe('the player', () => {
  it('types each answer once the program waits for it', () =>
    plays(`# A check-in.

$ lead today
> Ada
? screen
✔ Who? Ada
? Which?
❯◯ one
 ◯ two
 ◯ three

↑↓ navigate • space select • a all • i invert • ⏎ submit
>> {space}{down}{down}{space}
? screen
✔ Who? Ada
? Which?
 ◉ one
 ◯ two
❯◉ three

↑↓ navigate • space select • a all • i invert • ⏎ submit
>> {enter}
✔ Who? Ada
✔ Which? one, three
Ada: one, three
`));

  it('shows what ctrl-c leaves on the screen, and the exit code', () =>
    plays(`$ lead today
> Ada
> {ctrl-c}
✔ Who? Ada
? Which?
❯◯ one
 ◯ two
 ◯ three

↑↓ navigate • space select • a all • i invert • ⏎ submit
lead: cancelled
= 130
`));

  it('gives names to ids drawn at random, and knows them by their names', () =>
    plays(`$ lead commit Write the plan
Promised, as k001 and k002, in ~/journal/days/2026.

$ cat days/2026/2026-11-23.yaml
commitments:
  - id: k001
    text: Write the plan
  - id: k002
    text: Write the plan

$ lead done k002
Done: k002

$ cat > days/2026/2026-11-24.yaml <<'END'
commitments: [{id: p7qa}]
END

$ cat days/2026/2026-11-24.yaml
commitments: [{id: p7qa}]

@ now 2026-12-01T09:00:00Z

$ lead commit Another
Promised, as k003 and k004, in ~/journal/days/2026.

$ ls days/2026 | cat
2026-11-23.yaml
2026-11-24.yaml
2026-12-01.yaml
`));

  it('plays on a terminal of the width and in the environment that was set', () =>
    plays(`@ columns 40
@ env TZ=Asia/Kolkata
@ env NO_COLOR

$ lead zone
Asia/Kolkata undefined 40

$ lead zone | cat
Asia/Kolkata undefined undefined
`));

  it('joins a line that is longer than the terminal is wide', () =>
    plays(`@ columns 40

$ printf '%050d\\n' 7
00000000000000000000000000000000000000000000000007
`));

  it('runs anything else with the shell, line by line or on the terminal', () =>
    plays(`$ printf '# a\\n\\n$ b\\n' | tee a && cat a
\\# a

\\$ b
\\# a

\\$ b

$ read line && echo "read $line"
> something
something
read something

$ cat
> {ctrl-c}
^C
= 130

$ lead fail
lead: it failed
= 2
`));

  it('puts what happened in the place of what was written', async () => {
    const played = await playAll(['$ echo one > a\n\n$ cat a\ntwo\n= 4\n', '$ cat a\n'], pretend);
    expect(played).toEqual(['$ echo one > a\n\n$ cat a\none\n', '$ cat a\none\n']);
  });

  it.each([
    ['$ lead today\n> Ada\n', 'it waits for an answer that is not given'],
    ['$ lead fail\n> Ada\n', 'at "Ada": it ended before this was typed'],
    ['$ lead today\n> {hyper}\n', '{hyper} is no key'],
    ['@ colour on\n', '"@ colour" is no setting'],
  ])('refuses %j', (transcript, message) => expect(play(transcript, pretend)).rejects.toThrow(message));
});
