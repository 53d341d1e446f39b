import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { browserOn } from '../../src/world/browser-on.ts';
import { scratch } from './scratch.ts';

const page = "/somewhere/a page; $(x) 'y'.html";

/** Waits longer for a program than any takes that is to end. */
function browser(env: Record<string, string>, wait = 100_000, there: readonly string[] = []) {
  return browserOn({ env, platform: 'linux' }, wait, (path) => there.includes(path));
}

/** A program that writes down what it was given, and then does as `then` says. */
function program(folder: string, then = ''): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/given'\n${then}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the browser', () => {
  it('is the first of BROWSER that is there, and gets its options and the page as one word, without a shell', async () => {
    const folder = scratch();
    await browser({ BROWSER: `no-such-browser:${program(folder)} -n` }).open(page);
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe(`-n\n${page}\n`);
    await browser({ BROWSER: `${program(folder)} --url=%s --quiet` }).open(page);
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe(`--url=${page}\n--quiet\n`);
  });

  it('is not waited for, and goes on when lead is done', async () => {
    const folder = scratch();
    const slow = program(
      folder,
      `while [ -d '${folder}' ] && [ ! -e '${folder}/close' ]; do sleep 0.02; done; touch '${folder}/closed'`,
    );
    await browser({ BROWSER: slow }, 100).open(page);
    expect(existsSync(join(folder, 'closed'))).toBe(false);
    writeFileSync(join(folder, 'close'), '');
    while (!existsSync(join(folder, 'closed'))) await setTimeout(20);
  });

  it('is missed where there is none, or no screen, and told of where it ends at once', async () => {
    const none = { message: 'there is no browser here' };
    await expect(browser({ BROWSER: 'no-such-browser' }).open(page)).rejects.toMatchObject(none);
    await expect(browser({}).open(page)).rejects.toMatchObject(none);
    const failing = program(scratch(), 'exit 3');
    await expect(browser({ BROWSER: failing }).open(page)).rejects.toMatchObject({
      message: `the browser could not be started: ${failing} ended with exit code 3`,
    });
  });

  it('has a shelf that is gone after logging out, or at least out of the way', () => {
    expect(browser({ XDG_RUNTIME_DIR: '/run/user/7' }).shelf).toBe('/run/user/7/lead-report');
    expect(browser({ XDG_RUNTIME_DIR: 'relative' }).shelf).toMatch(/^\/.*lead-report$/);
    // Where a browser in a snap can see it.
    const snap = browser({ XDG_RUNTIME_DIR: '/run/user/7' }, undefined, ['/snap/bin/firefox']);
    expect(snap.shelf).toBe(join(homedir(), 'lead-report'));
  });
});
