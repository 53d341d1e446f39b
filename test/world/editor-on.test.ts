import { EventEmitter } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../src/world/disk.ts';
import { editorOn, type Starter } from '../../src/world/editor-on.ts';
import { type Self, selfOf } from '../../src/world/self.ts';
import { scratch } from './scratch.ts';

function editor(env: Record<string, string>, self: Partial<Self> = {}, signals = new EventEmitter()) {
  const starter = Object.assign(signals, { env, platform: 'linux' }) as unknown as Starter;
  const means = { disk, self: { ...selfOf(process), ...self }, note: () => undefined };
  return editorOn(starter, means, (work) => work());
}

/** A program that writes down what it was given. */
function program(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/given'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the editor', () => {
  it('is VISUAL before EDITOR, gets its options, the line where it takes one, and the file as one word', async () => {
    const folder = scratch();
    const vim = program(folder, 'vim');
    await editor({ VISUAL: `'${vim}' -n "a b"`, EDITOR: 'nobody' }).open('/a file', 7);
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe('-n\na b\n+7\n/a file\n');
    const other = program(folder, 'other');
    await editor({ VISUAL: ' ', EDITOR: other }).open('/a file', 7);
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe('/a file\n');
  });

  it('is missed, not run, where there is none of that name, or it is no program', async () => {
    const plain = join(scratch(), 'plain');
    writeFileSync(plain, '');
    await expect(editor({ EDITOR: 'no-such-editor -x' }).open('/a')).rejects.toMatchObject({
      message: 'the editor that $EDITOR names is not there: no-such-editor -x',
    });
    await expect(editor({ EDITOR: plain }).open('/a')).rejects.toMatchObject({
      message: `the editor ${plain} cannot be started: it is no program`,
    });
  });

  it('is who a ctrl-c is for that comes in just after its end', async () => {
    const signals = new EventEmitter();
    const heard: boolean[] = [];
    const heed = async () => void heard.push(signals.emit('SIGINT'));
    await editor({ EDITOR: program(scratch(), 'one') }, { heed }, signals).open('/a');
    expect([heard, signals.emit('SIGINT')]).toEqual([[true], false]);
  });

  it('is who a ctrl-c is for that the system tells of later than its end', async () => {
    const signals = new EventEmitter();
    const heard: [number, boolean][] = [];
    const pause = async (milliseconds: number) => void heard.push([milliseconds, signals.emit('SIGINT')]);
    await editor({ EDITOR: program(scratch(), 'one') }, { pause }, signals).open('/a');
    expect(heard).toEqual([[8, true]]);
  });

  it('has a file for itself until it is done; an editor that was ended counts as done', async () => {
    const path = join(scratch(), 'deep/draft.yaml');
    const [here, there] = [editor({}, { pid: 11, isAlive: () => true }), editor({}, { pid: 12 })];
    await here.only(path, async () => {
      await expect(editor({}, { pid: 12, isAlive: () => true }).only(path, async () => 1)).rejects.toThrow(
        'it is in an editor already, in another window (process 11)',
      );
      const after = editor({}, { pid: 13, isAlive: () => false });
      expect(await after.only(path, async () => 'taken over')).toBe('taken over');
    });
    expect(await there.only(path, async () => 'free')).toBe('free');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});
