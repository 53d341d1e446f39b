import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { start } from './support/pseudo-terminal.ts';
import { makeSandbox, type Sandbox } from './support/sandbox.ts';

// What the README tells people to put into their shells' files, in the real shells. A shell that is not installed
// is passed over, and the report says so; .ci/run installs them all.

/** How each shell is started so that it reads nothing but the lines of the README, and where it reads them. */
const shells = {
  bash: { line: 'bash --noprofile --rcfile ~/.bashrc -i', file: '.bashrc', before: "PS1='> '\n" },
  zsh: {
    line: 'ZDOTDIR=~ zsh -o no_global_rcs -i',
    file: '.zshrc',
    before: "PS1='> '\nunsetopt prompt_sp\n",
  },
  fish: {
    line: 'fish -i',
    file: '.config/fish/config.fish',
    before: "function fish_prompt; echo '> '; end\nfunction fish_greeting; end\n",
  },
} as const;

const says = '0/2 ✓ 2 open · not opened yet';

describe.concurrent('the lines in the README show how today stands', () => {
  for (const [shell, { line, file, before }] of Object.entries(shells)) {
    it.skipIf(!has(shell, '--version'))(`in ${shell}`, async ({ expect }) => {
      const sandbox = sandboxWithJournal();
      const { home, env } = sandbox;
      const rc = join(home, file);
      mkdirSync(dirname(rc), { recursive: true });
      // Without it, fish begins by reading every man page there is.
      mkdirSync(join(env['XDG_DATA_HOME']!, 'fish/generated_completions'), { recursive: true });
      writeFileSync(rc, before + blockOf(shell));
      const running = start(line, { folder: home, env: shellEnv(sandbox), columns: 80, rows: 10 });
      try {
        expect(await running.look()).toContain(says);
        await running.type('lead done ship\r');
        expect(await running.look()).toContain('1/2 ✓ 1 open · not opened yet');
      } finally {
        running.stop();
        sandbox.remove();
      }
    });
  }

  it.skipIf(!has('tmux', '-V'))('in tmux', ({ expect }) => {
    const sandbox = sandboxWithJournal();
    const { home, env } = sandbox;
    try {
      writeFileSync(join(home, '.tmux.conf'), blockOf('tmux'));
      const reading = ['-S', join(home, 'socket'), '-f', join(home, '.tmux.conf'), 'start-server', ';'];
      const right = execFileSync('tmux', [...reading, 'show-options', '-gv', 'status-right'], { env });
      const [, command] = /^#\((.*?)\) · %H:%M\n$/.exec(String(right))!;
      expect(String(execFileSync('sh', ['-c', command!], { env }))).toBe(`${says}\n`);
    } finally {
      sandbox.remove();
    }
  });
});

it('has a journal that is left as it was', () => {
  const sandbox = sandboxWithJournal();
  const lead = () => String(execFileSync('lead', ['--short'], { env: sandbox.env }));
  try {
    const before = readFileSync(join(sandbox.journal, day), 'utf8');
    expect([lead(), lead()]).toEqual([`${says}\n`, `${says}\n`]);
    expect(readFileSync(join(sandbox.journal, day), 'utf8')).toBe(before);
  } finally {
    sandbox.remove();
  }
});

const day = 'days/2026/2026-11-23.yaml';

function sandboxWithJournal(): Sandbox {
  const sandbox = makeSandbox();
  mkdirSync(dirname(join(sandbox.journal, day)), { recursive: true });
  writeFileSync(join(sandbox.journal, 'lead.yaml'), 'version: 1\n');
  writeFileSync(
    join(sandbox.journal, day),
    'commitments:\n  - {id: k3f9, text: Ship it, status: open}\n  - {id: m7qa, text: Call Ana, status: open}\n',
  );
  return sandbox;
}

function shellEnv({ env }: Sandbox): Record<string, string> {
  const { NO_COLOR, ...others } = env;
  return others;
}

/** The one block of the README in the language of `shell`. */
function blockOf(shell: string): string {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const found = readme.match(new RegExp(`(?<=^\`\`\`${shell}\\n)[\\s\\S]*?(?=^\`\`\`$)`, 'gm')) ?? [];
  expect(found, `blocks in ${shell}`).toHaveLength(1);
  return found[0]!;
}

function has(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
