import { PassThrough } from 'node:stream';
import headless from '@xterm/headless';
import { expect, it } from 'vitest';
import { drawingOn } from '../../src/world/ask-drawing.ts';

const erase = (lines: number) => `${'\u001b[2K\u001b[1A'.repeat(lines - 1)}\u001b[2K\u001b[G`;

/** A terminal on which something is drawn; what it shows; how it is made narrower. */
function terminal(colour = true) {
  const screen = new headless.Terminal({ cols: 40, rows: 12, allowProposedApi: true, convertEol: true });
  const stdout = Object.assign(new PassThrough(), { columns: 40, rows: 12 });
  let sent = '';
  stdout.on('data', (chunk) => {
    sent += chunk;
    screen.write(String(chunk));
  });
  return {
    drawing: drawingOn({ stdout, colour }),
    sent: () => sent,
    async resize(columns: number) {
      await new Promise<void>((done) => screen.write('', done));
      screen.resize(columns, 12);
      stdout.columns = columns;
    },
    async lines() {
      await new Promise<void>((done) => screen.write('', done));
      const all = Array.from({ length: 12 }, (_, row) =>
        screen.buffer.active.getLine(row)?.translateToString(true),
      );
      return all.join('\n').trimEnd().split('\n');
    },
  };
}

it('takes colours out where there are to be none, and leaves the moves in', () => {
  const { drawing, sent } = terminal(false);
  drawing.write('\u001b[1mWhat?\u001b[22m\u001b[31m!\u001b[39m\u001b[6G');
  expect(sent()).toBe('What?!\u001b[6G');
});

it('erases all of a frame whose lines the window has broken anew', async () => {
  const { drawing, resize, lines } = terminal();
  drawing.write(`before\n`);
  drawing.write(`${'one '.repeat(9)}\n漢字漢字漢字漢字漢字漢字漢字\nthree\u001b[6G`);
  await resize(20);
  drawing.write(`${erase(3)}narrow\nframe\u001b[6G`);
  expect(await lines()).toEqual(['before', 'narrow', 'frame']);
});

it('erases no more than the frame when the window has become wider', async () => {
  const { drawing, resize, lines } = terminal();
  drawing.write('before\n');
  drawing.write('one\ntwo\u001b[4G');
  await resize(60);
  drawing.write(`${erase(2)}wide\u001b[5G`);
  expect(await lines()).toEqual(['before', 'wide']);
});

it('counts from the last frame, not from a move of the cursor', async () => {
  const { drawing, resize, lines } = terminal();
  drawing.write('before\n');
  drawing.write(`${'one '.repeat(9)}\n \u001b[2G`);
  drawing.write('\u001b[3G\u001b[2G');
  await resize(20);
  drawing.write(`${erase(2)}first\n \u001b[2G`);
  drawing.write(`${erase(2)}second\n \u001b[2G`);
  expect(await lines()).toEqual(['before', 'second']);
});
