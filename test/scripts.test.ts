import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeSandbox, type Sandbox } from './support/sandbox.ts';

// The scripts of the README as they stand there, against the built program. What needs a program that is not
// installed is passed over, and the report says so; .ci/run installs them all.

const day = 'days/2026/2026-11-23.yaml';

it('has lines for cron that work where there is hardly an environment', () => {
  within(({ home, env }) => {
    const [, ...lines] = block('crontab').trimEnd().split('\n');
    const commands = lines.map((line) => /^(?:[\d*]\S* +){5}(lead .*)$/.exec(line)?.[1] ?? line);
    const { PATH, HOME, LEAD_JOURNAL, LEAD_NOW } = env;
    for (const command of commands) {
      // For cron, a per cent sign is the end of the line.
      expect(command).not.toContain('%');
      // Twice, as it will be run again and again.
      for (const _ of [1, 2])
        execFileSync('sh', ['-c', command], {
          cwd: HOME,
          env: { PATH, HOME, LEAD_JOURNAL, LEAD_NOW },
          stdio: 'pipe',
        });
    }
    expect(commands).toHaveLength(3);
    expect(readFileSync(join(home, 'week.txt'), 'utf8')).toMatch(/^Week 48, /);
    expect(readFileSync(join(home, 'report.md'), 'utf8')).toMatch(/October 2026/);
    expect(readFileSync(join(home, 'journal.tar.gz')).length).toBeGreaterThan(100);
  });
});

it.skipIf(!has('git'))('has a hook for git that settles what a commit says', () => {
  within(({ home, journal, env }) => {
    const repository = join(home, 'repository');
    mkdirSync(repository);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
        cwd: repository,
        env: { ...env, GIT_CONFIG_NOSYSTEM: '1' },
        stdio: 'pipe',
      });
    git('init', '-q');
    const hook = join(repository, '.git/hooks/post-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, scriptWith('git log'));
    chmodSync(hook, 0o755);
    git('commit', '-q', '--allow-empty', '-m', 'Nothing to settle');
    expect(readFileSync(join(journal, day), 'utf8')).not.toContain('kept');
    git('commit', '-q', '--allow-empty', '-m', 'The plan\n\nKept: plan\nKept: Ana\n');
    expect(readFileSync(join(journal, day), 'utf8').match(/status: kept/g)).toHaveLength(2);
  });
});

it.skipIf(!has('jq'))('has a script with jq that reads what is open and closes the day', () => {
  within(({ journal, env }) => {
    const said = execFileSync('sh', ['-c', scriptWith('jq')], { env, encoding: 'utf8' });
    expect(said).toBe('1 Send the plan, for Dana\n2 Call Ana, for myself\nClosed: Mon 23 Nov.\n');
    const text = readFileSync(join(journal, day), 'utf8');
    expect(text).toContain('standards:\n  prepare: kept\n  listen-first: kept\n');
    expect(text).toContain('closed: 2026-11-23T08:05:12+01:00\n');
  });
});

function within(work: (sandbox: Sandbox) => void): void {
  const sandbox = makeSandbox();
  const { journal } = sandbox;
  try {
    mkdirSync(dirname(join(journal, day)), { recursive: true });
    writeFileSync(join(journal, 'lead.yaml'), 'version: 1\n');
    writeFileSync(
      join(journal, 'standards.yaml'),
      '- {id: prepare, text: I come prepared}\n- {id: listen-first, text: I listen}\n- {id: old, text: Was, until: 2026-01-01}\n',
    );
    writeFileSync(
      join(journal, day),
      'commitments:\n  - {id: k3f9, text: Send the plan, to: Dana, status: open}\n  - {id: m7qa, text: Call Ana, status: open}\n  - {id: p7qa, text: Later, due: 2026-11-30, status: open}\n',
    );
    work(sandbox);
  } finally {
    sandbox.remove();
  }
}

/** The one script of the README with `words` in it. */
function scriptWith(words: string): string {
  const found = blocks('sh').filter((text) => text.startsWith('#!/bin/sh') && text.includes(words));
  expect(found, words).toHaveLength(1);
  return found[0]!;
}

function block(language: string): string {
  const found = blocks(language);
  expect(found, language).toHaveLength(1);
  return found[0]!;
}

function blocks(language: string): string[] {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  return readme.match(new RegExp(`(?<=^\`\`\`${language}\\n)[\\s\\S]*?(?=^\`\`\`$)`, 'gm')) ?? [];
}

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
