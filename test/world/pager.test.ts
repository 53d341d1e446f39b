import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagerNamed, readIn } from '../../src/world/pager.ts';
import { start } from '../support/pseudo-terminal.ts';
import { makeSandbox } from '../support/sandbox.ts';
import { scratch } from './scratch.ts';

describe('the pager', () => {
  it.each([
    [{}, 'less'],
    [{ PAGER: 'more -s' }, 'more -s'],
    [{ PAGER: 'more', LEAD_PAGER: ' less -S ' }, 'less -S'],
    [{ PAGER: 'cat' }, undefined],
    [{ PAGER: '' }, undefined],
    [{ PAGER: 'more', LEAD_PAGER: '' }, undefined],
    [{ TERM: 'dumb' }, undefined],
  ])('with %j is %j', (env, pager) => expect(pagerNamed({ env, platform: 'linux' })).toBe(pager));

  it('is none on Windows unless somebody names one', () => {
    expect(pagerNamed({ env: {}, platform: 'win32' })).toBeUndefined();
    expect(pagerNamed({ env: { PAGER: 'more' }, platform: 'win32' })).toBe('more');
  });
});

describe('reading in a pager', () => {
  const pager = (script: string) => {
    const path = join(scratch(), 'pager');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const reader = (env: NodeJS.ProcessEnv = {}) => ({
    env: { PATH: process.env['PATH'], ...env },
    platform: 'linux' as const,
    on: process.on.bind(process),
    removeListener: process.removeListener.bind(process),
  });

  it('gives it the text, its options, and what less is to do', () => {
    const out = join(scratch(), 'out');
    const path = pager(`{ echo "$#:$1:$LESS"; cat; } > '${out}'`);
    expect(readIn(`"${path}" -S; `, 'größer\n', reader())).toBe(true);
    expect(readFileSync(out, 'utf8')).toBe('1:-S;:FRX\ngrößer\n');
    expect(readIn(path, '', reader({ LESS: 'S' }))).toBe(true);
    expect(readFileSync(out, 'utf8')).toBe('0::S\n');
  });

  it('is over when it is left early', () =>
    expect(readIn(pager('exit 3'), 'x'.repeat(1_000_000), reader())).toBe(true));

  it.each(['/not/there', '"', '/etc/passwd', '/tmp'])('is none with %j', (named) =>
    expect(readIn(named, 'text', reader())).toBe(false),
  );
});

it('shows a long help a page at a time, and is left with q', async () => {
  const sandbox = makeSandbox();
  const { PAGER: _, ...env } = sandbox.env;
  const running = start('lead --help; echo "left with $?"', {
    folder: sandbox.home,
    env,
    columns: 80,
    rows: 12,
  });
  try {
    expect((await running.look()).split('\n')).toHaveLength(12);
    await running.type('q');
    const { output } = await running.end();
    expect(output).toMatch(/^Usage: lead .*left with 0$/s);
    expect(output).not.toMatch(/Making yourself at home/);
  } finally {
    running.stop();
    sandbox.remove();
  }
});
