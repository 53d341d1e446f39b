import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/world/progress.ts';

/** What is drawn while `done` of 100 days are read, one every 200 milliseconds. */
function drawn(done: readonly number[], isTTY = true, plain = false): string[] {
  const written: string[] = [];
  let time = 0;
  const { progress } = progressOn({ isTTY, write: (text) => written.push(text) }, plain, () => time);
  for (const count of done) {
    progress(count, 100);
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

describe('something long of several parts', () => {
  type Tell = (done: number, doing?: string) => void;

  /** What is drawn of a deed that tells of itself every 200 milliseconds. */
  async function made(deed: (tell: Tell, hide: () => void) => void, plain = false): Promise<string[]> {
    const written: string[] = [];
    let time = 0;
    const stream = { isTTY: true, write: (text: string) => written.push(text) };
    const { progress, during, hide } = progressOn(stream, plain, () => time);
    const tell: Tell = (done, doing) => {
      progress(done, 100, doing);
      time += 200;
    };
    await during(async () => deed(tell, hide)).catch(() => undefined);
    return written;
  }

  const twoParts = (tell: Tell) => {
    for (const done of [0, 50, 100]) tell(done);
    for (const done of [0, 1, 50, 100]) tell(done, 'Laying out the report');
  };

  it('takes half a second as a whole, however short its parts are', async () =>
    expect(await made(twoParts)).toEqual([
      '\rLaying out the report ░░░░░░░░░░░░░░░░░░░░',
      '\rLaying out the report ██████████░░░░░░░░░░',
      '\r\u001b[K',
    ]));

  it('says each part once in plain words', async () =>
    expect(await made(twoParts, true)).toEqual(['Laying out the report.\n']));

  it('takes the bar away for what else is said, for the next part, and where it goes wrong', async () => {
    const wrong = await made((tell, hide) => {
      for (const done of [0, 1, 2, 10]) tell(done, 'Laying out the report');
      hide();
      tell(20, 'Laying out the report');
      tell(90, 'Making the page');
      throw new Error('no such layout');
    });
    expect(wrong).toEqual([
      '\rLaying out the report ██░░░░░░░░░░░░░░░░░░',
      '\r\u001b[K',
      '\rLaying out the report ████░░░░░░░░░░░░░░░░',
      '\r\u001b[K',
      '\rMaking the page ██████████████████░░',
      '\r\u001b[K',
    ]);
  });
});
