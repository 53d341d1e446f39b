import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { start } from '../support/pseudo-terminal.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { evilJournal, obeyed } from './texts.ts';

// The built program, at a terminal and in a pipe, with a journal that means no good.

function evilSandbox(): Sandbox {
  const sandbox = makeSandbox();
  for (const [path, text] of Object.entries(evilJournal)) {
    mkdirSync(dirname(join(sandbox.journal, path)), { recursive: true });
    writeFileSync(join(sandbox.journal, path), text);
  }
  return sandbox;
}

function lead(sandbox: Sandbox, args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync('lead', args, { env: { ...sandbox.env, ...env }, encoding: 'utf8' });
}

it('sends nothing to a terminal that it would obey, but its own colours', async () => {
  const sandbox = evilSandbox();
  try {
    for (const args of [
      ['week', '2026'],
      ['show', '2026'],
      ['list', '--json'],
      ['export', '2026'],
    ]) {
      const { stdout, stderr, status } = lead(sandbox, args, { FORCE_COLOR: '1', NO_COLOR: '' });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.replaceAll(/\u001b\[\d+(;\d+)*m/g, '').match(obeyed)).toBeNull();
    }
    const running = start('lead show 2026; lead done gpj', {
      folder: sandbox.journal,
      env: sandbox.env,
      columns: 80,
      rows: 24,
    });
    const { output } = await running.end();
    running.stop();
    expect(output).toContain('␛[31mred␛[2J');
    expect(output).toContain('\\u{1b}[31mred\\u{1b}[2J');
    expect(output.match(obeyed)).toBeNull();
  } finally {
    sandbox.remove();
  }
});

it('neither reads a file of 100 MB nor stops at it', () => {
  const sandbox = evilSandbox();
  try {
    const day = 'days/2026/2026-11-20.yaml';
    writeFileSync(join(sandbox.journal, day), '');
    truncateSync(join(sandbox.journal, day), 100_000_001);
    const told = 'process.on("exit", () => process.stderr.write(process.resourceUsage().maxRSS + " kB"));';
    const measured = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(told)}` };
    const { status, stderr } = lead(sandbox, ['week', 'last week'], measured);
    expect(status).toBe(0);
    expect(Number(/(\d+) kB/.exec(stderr)?.[1])).toBeLessThan(250_000);
    expect(lead(sandbox, ['show', '2026-11-20']).stderr).toContain(`${day}:1:1: `);
    const { status: refused, stderr: said } = lead(sandbox, ['win', 'x', '--on', '2026-11-20']);
    expect([refused, said.replace(/\S*\/(?=days)/, '')]).toEqual([
      1,
      `lead: ${day} is too large to read (100 MB)\nAt most 16 MB are read.\n`,
    ]);
    rmSync(join(sandbox.journal, day));
  } finally {
    sandbox.remove();
  }
});
