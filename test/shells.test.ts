import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, it } from 'vitest';
import { type Running, start } from './support/pseudo-terminal.ts';
import { makeSandbox, type Sandbox } from './support/sandbox.ts';

// The scripts of `lead completion` in the real shells, on a real pseudo-terminal. A shell that is not
// installed is passed over, and the report says so; .ci/run installs them all.

/** How each shell is started so that it reads nothing but what completes `lead`. */
const shells: Readonly<
  Record<string, { readonly line: string; readonly file: string; readonly rc: string }>
> = {
  bash: {
    line: 'bash --noprofile --rcfile ~/rc.bash -i',
    file: 'rc.bash',
    rc: "PS1='> '\nbind 'set bell-style none'\nsource <(lead completion bash)\n",
  },
  zsh: {
    line: 'ZDOTDIR=~ zsh -o no_global_rcs -i',
    file: '.zshrc',
    rc: "PS1='> '\nunsetopt beep prompt_sp\nautoload -U compinit; compinit -u -D\nsource <(lead completion zsh)\n",
  },
  fish: {
    line: 'fish -i',
    file: '.config/fish/config.fish',
    rc: "function fish_prompt; echo '> '; end\nfunction fish_greeting; end\nset -g fish_autosuggestion_enabled 0\nlead completion fish | source\n",
  },
};

/** Names that mean something to a shell; each begins with another letter. */
const names = [
  "Ann O'Neil",
  'Bob "Bo" $(touch ~/pwned)',
  'Cy `touch ~/pwned` \\ back',
  'Di; touch ~/pwned & x | y > z',
  'Eve *?[a] {b,c} ~ #d',
  'Flo: co=lon !x',
  'Zoë Müller 山田',
];

/** Names that no line can hold, or that a terminal would obey. */
const unwritable = ['Gus\nNew', 'Hal\u001b]0;x\u0007', 'Ida\u202egnp'];

/** Ctrl-l, which leaves nothing on the screen but the prompt. */
const clear = '\u000c';

describe.concurrent('a line of lead is completed', () => {
  for (const shell of Object.keys(shells)) {
    it.skipIf(!has(shell))(`in ${shell}`, async ({ expect }) => {
      const sandbox = sandboxWithJournal();
      const running = startShell(shell, sandbox);
      const completed = (...pieces: readonly string[]) => calledWith(running, pieces);
      try {
        // Commands, options, and values after an equals sign.
        expect(await completed('lead standards ret')).toEqual(['standards', 'retire']);
        const recognised = ['win', 'x', `--who=${names[0]}`, '--private'];
        expect(await completed('lead win x --who=An', '--pri')).toEqual(recognised);
        // Ids, goals, periods of two words, and files where one is meant.
        expect(await completed('lead done k3', '--on yes')).toEqual(['done', 'k3f9', '--on', 'yesterday']);
        expect(await completed('lead step del')).toEqual(['step', 'delegate']);
        expect(await completed('lead week "last q')).toEqual(['week', 'last quarter']);
        expect(await completed('lead today --answers ans')).toEqual([
          'today',
          '--answers',
          'answers file.yaml',
        ]);
        // Names: each as one word and nothing else, within quotes too; none that cannot be written.
        expect(await completed(...typed(names, ''))).toEqual(given(names));
        expect(await completed(...typed(names.slice(0, 6), '"'))).toEqual(given(names.slice(0, 6)));
        expect(await completed(...typed(names.slice(0, 3), "'"))).toEqual(given(names.slice(0, 3)));
        const left = unwritable.map((name) => name.slice(0, 3));
        expect(
          await completed(...left.map((start, at) => `${at === 0 ? 'lead win' : ''} --who ${start}`)),
        ).toEqual(given(left));
        // The numbers of what is open, with their text, of which nothing is obeyed.
        const screen = await listed(running, 'lead done ');
        expect(screen).toMatch(/1 .*Send \$\(touch ~\/pwned\) "the" plan⏎now/);
        expect(screen).toMatch(/2 .*Call ␛\[31mAna/);
        expect(existsSync(join(sandbox.home, 'pwned'))).toBe(false);
      } finally {
        running.stop();
        sandbox.remove();
      }
    });
  }
});

/** Keys that complete one name after another from its first two letters, after `quote`. */
function typed(some: readonly string[], quote: string): string[] {
  const begun = some.map((name) => `--who ${quote}${[...name].slice(0, 2).join('')}`);
  return begun.map((start, at) => (at === 0 ? `lead win ${start}` : start));
}

function given(some: readonly string[]): string[] {
  return ['win', ...some.flatMap((name) => ['--who', name])];
}

function startShell(shell: string, { home, env }: Sandbox): Running {
  const { line, file, rc } = shells[shell]!;
  const path = join(home, file);
  mkdirSync(dirname(path), { recursive: true });
  // Without it, fish begins by reading every man page there is.
  mkdirSync(join(env['XDG_DATA_HOME']!, 'fish/generated_completions'), { recursive: true });
  writeFileSync(path, rc);
  const withOurs = { ...env, PATH: [join(home, 'bin'), env['PATH']].join(delimiter) };
  return start(line, { folder: home, env: withOurs, columns: 100, rows: 30 });
}

/** What `lead` is called with when `pieces` are typed, with a tab after each, and then Enter. */
async function calledWith(running: Running, pieces: readonly string[]): Promise<string[]> {
  await running.look();
  await running.type(clear);
  for (const piece of pieces) {
    await running.type(piece);
    await running.type('\t');
    await running.look();
  }
  await running.type('\r');
  const screen = (await running.look()).replaceAll('\n', '');
  const [, args] = /«(.*)»/.exec(screen) ?? [];
  if (args === undefined) throw new Error(`nothing was called; the screen:\n${screen}`);
  return JSON.parse(args);
}

/** The screen after two tabs, the second of which makes bash list what there is. */
async function listed(running: Running, begun: string): Promise<string> {
  await running.type(`${clear}${begun}`);
  await running.type('\t');
  await running.look();
  await running.type('\t');
  return running.look();
}

function has(shell: string): boolean {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A journal of a Monday, and a `lead` that completes as it does and else says what it is called with. */
function sandboxWithJournal(): Sandbox {
  const sandbox = makeSandbox();
  const { home, journal } = sandbox;
  const wins = [...names, ...unwritable].map((who) => `  - {text: Well done, who: ${JSON.stringify(who)}}\n`);
  const commitments = ['Send $(touch ~/pwned) "the" plan\nnow', 'Call \u001b[31mAna'].map(
    (text, index) => `  - {id: ${['k3f9', 'm7qa'][index]}, text: ${JSON.stringify(text)}, status: open}\n`,
  );
  mkdirSync(join(journal, 'days/2026'), { recursive: true });
  writeFileSync(join(journal, 'lead.yaml'), 'version: 1\n');
  writeFileSync(
    join(journal, 'goals.yaml'),
    '- {id: delegate, text: Delegate}\n- {id: "speak", text: "Speak `up`"}\n',
  );
  writeFileSync(
    join(journal, 'days/2026/2026-11-23.yaml'),
    `commitments:\n${commitments.join('')}wins:\n${wins.join('')}`,
  );
  writeFileSync(join(home, 'answers file.yaml'), '');
  mkdirSync(join(home, 'bin'));
  const says = 'console.log("«" + JSON.stringify(process.argv.slice(1)) + "»")';
  const real = `'${process.execPath}' '${join(import.meta.dirname, '../bin/lead.js')}' "$@"`;
  writeFileSync(
    join(home, 'bin/lead'),
    `#!/bin/sh\ncase $1 in complete|completion) exec ${real};; esac\nexec '${process.execPath}' -e '${says}' -- "$@"\n`,
  );
  chmodSync(join(home, 'bin/lead'), 0o755);
  return sandbox;
}
