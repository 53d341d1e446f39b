import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import headless from '@xterm/headless';
import type { Ask } from '../../src/world/ask.ts';
import { asking } from '../../src/world/asking.ts';
import { type Keyboard, keyboardOf, type Owner } from '../../src/world/keyboard.ts';
// Loaded before it is asked for, so that a list is shown within a few turns.
import '../../src/world/ask-lists.ts';

/** A made-up terminal and process, with a person who types. */
export interface Sitting {
  readonly ask: Ask;
  readonly keyboard: Keyboard;
  readonly owner: EventEmitter;
  /** What happened to the terminal and the process, such as `raw` and `SIGINT`. */
  readonly events: readonly string[];
  /** Types or pastes, all at once. */
  type(text: string): void;
  /** Ends the input, as a window does that is closed. */
  hangUp(): void;
  /** Asks the process to end. */
  end(): void;
  /** All that has been sent to the terminal. */
  sent(): string;
  /** The lines on the screen, without the empty ones below. */
  screen(): Promise<string>;
  resize(columns: number): void;
}

/** Sits down at a terminal of `columns` by 24 cells. */
export function sitDown({ columns = 80, colour = false, plain = false } = {}): Sitting {
  const events: string[] = [];
  const terminal = new headless.Terminal({
    cols: columns,
    rows: 24,
    allowProposedApi: true,
    convertEol: true,
  });
  let sent = '';
  const stdout = Object.assign(
    new Writable({
      decodeStrings: false,
      write(chunk, _, done) {
        sent += chunk;
        terminal.write(chunk);
        done();
      },
    }),
    { columns, rows: 24 },
  );
  const stdin = Object.assign(new PassThrough(), {
    setRawMode(on: boolean) {
      events.push(on ? 'raw' : 'cooked');
      return stdin;
    },
    ref: () => void events.push('ref'),
    unref: () => void events.push('unref'),
  });
  const owner = Object.assign(new EventEmitter(), {
    stdin,
    stdout,
    pid: 1,
    platform: 'linux',
    kill: (_: number, signal: string) => events.push(signal),
  });
  const endings = new Set<() => void>();
  const self = {
    whenAskedToEnd(told: () => void) {
      endings.add(told);
      return () => endings.delete(told);
    },
  };
  const keyboard = keyboardOf(owner as unknown as Owner);
  return {
    keyboard,
    ask: asking({
      keyboard,
      stdout,
      self: self as unknown as Parameters<typeof asking>[0]['self'],
      colour,
      plain,
    }),
    owner,
    events,
    type: (text) => void stdin.write(text),
    hangUp: () => void stdin.end(),
    end: () => {
      for (const told of endings) told();
    },
    sent: () => sent,
    async screen() {
      await new Promise<void>((done) => terminal.write('', done));
      const { active } = terminal.buffer;
      const lines = Array.from({ length: active.length }, (_, row) =>
        (active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
      );
      return lines.join('\n').trimEnd();
    },
    resize(to) {
      terminal.resize(to, 24);
      stdout.columns = to;
      stdout.emit('resize');
    },
  };
}

/** Waits until what has been typed has reached the question, which it does in a few turns of the loop. */
export async function turns(count = 40): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
}
