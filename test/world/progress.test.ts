import { expect, it } from 'vitest';
import { progressOn } from '../../src/world/progress.ts';

/** What is drawn while `done` of 100 days are read, one every 200 milliseconds. */
function drawn(done: readonly number[], isTTY = true, plain = false): string[] {
  const written: string[] = [];
  let time = 0;
  const tell = progressOn({ isTTY, write: (text) => written.push(text) }, plain, () => time);
  for (const count of done) {
    tell(count, 100);
    time += 200;
  }
  return written;
}

it('shows nothing of what is soon over', () => expect(drawn([0, 50, 100])).toEqual([]));

it('shows a bar from half a second on, and takes it away', () =>
  expect(drawn([0, 10, 20, 25, 50, 100])).toEqual([
    '\rReading 100 days █████░░░░░░░░░░░░░░░',
    '\rReading 100 days ██████████░░░░░░░░░░',
    '\r\u001b[K',
  ]));

it('says it once in plain words', () =>
  expect(drawn([0, 10, 20, 25, 50, 100], true, true)).toEqual(['Reading 100 days.\n']));

it('shows nothing where nobody looks', () => expect(drawn([0, 10, 20, 30, 40, 100], false)).toEqual([]));
