import { createInterface } from 'node:readline';
import { PassThrough, Writable } from 'node:stream';
import type { Seat } from './ask-seat.ts';

const colours = /\u001b\[[\d;:]*m/g;
const eraseLine = '\u001b[2K';
const lineUp = '\u001b[1A';

/** The moves and the erasing of the old frame, before a frame. */
const before = /^(?:\u001b\[\d*[ABG]|\u001b\[2K)*/;

/**
 * The terminal as a prompt draws on it, a frame a write. It takes the colours
 * out where there are to be none, whatever a library thinks; and it sees to it
 * that the old frame is erased in full when the window has become narrower
 * since: terminals break its lines anew, and it takes more of them.
 */
export function drawingOn({ stdout, colour }: Pick<Seat, 'stdout' | 'colour'>): NodeJS.WritableStream {
  let frame = '';
  let width = stdout.columns;
  const drawing = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      const text = String(chunk);
      const start = before.exec(text)![0];
      const erasing = start.indexOf(eraseLine);
      const more = erasing < 0 || width === stdout.columns ? 0 : brokenLines(frame, stdout.columns);
      if (start !== text) {
        frame = text.slice(start.length);
        width = stdout.columns;
      }
      const whole =
        more === 0 ? text : text.slice(0, erasing) + (eraseLine + lineUp).repeat(more) + text.slice(erasing);
      // Not waited for: what is written beside the prompt afterwards must come after it.
      stdout.write(colour ? whole : whole.replace(colours, ''));
      done();
    },
  });
  const size = (side: 'columns' | 'rows') => ({ get: () => stdout[side] });
  return Object.defineProperties(drawing, { columns: size('columns'), rows: size('rows') });
}

/** How many lines more than it has `frame` takes in a window of `columns` cells a line. */
function brokenLines(frame: string, columns: number): number {
  const text = frame.replace(/\u001b\[[\d;:?]*[A-Za-z]/g, '');
  const output = Object.assign(new PassThrough(), { columns });
  // readline reckons with the width of every character, as the terminal does.
  const line = createInterface({ input: new PassThrough(), output, terminal: true, prompt: text });
  const { rows } = line.getCursorPos();
  line.close();
  return Math.max(0, rows - (text.split('\n').length - 1));
}
