import type { WriteStream } from 'node:tty';
import type { Keyboard } from './keyboard.ts';
import type { Self } from './self.ts';

/** Where the person who is asked sits. */
export interface Seat {
  readonly keyboard: Keyboard;
  readonly stdout: Pick<WriteStream, 'columns' | 'rows'> & NodeJS.WritableStream;
  readonly self: Pick<Self, 'whenAskedToEnd'>;
  readonly colour: boolean;
  /** Words instead of signs. */
  readonly plain: boolean;
}
