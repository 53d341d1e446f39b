import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';

/** The parts of a process that a keyboard is made of. */
export type Owner = Pick<
  NodeJS.Process,
  'stdin' | 'stdout' | 'on' | 'listenerCount' | 'kill' | 'pid' | 'platform'
>;

/** What one prompt gets of a keyboard. */
export interface Keys {
  /** Tells of presses, one at a time. */
  readonly input: NodeJS.ReadableStream;
  /** Keeps the next press back until `work` is done. */
  hold(work: Promise<unknown>): void;
}

/**
 * The keyboard of the person who is asked, for as long as questions are asked:
 * what is typed or pasted between two questions, or for several of them at once,
 * shows nowhere and waits for the question it belongs to.
 */
export interface Keyboard {
  /**
   * Gives what is pressed to `prompt`, one press at a time, until it settles.
   *
   * @param line whether it asks for a line, which ctrl-d ends only when it is empty.
   * @param leave is called when the person wants to leave.
   */
  during<Answer>(prompt: (keys: Keys) => Promise<Answer>, line: boolean, leave: () => void): Promise<Answer>;
  /** Leaves the keyboard to another program while `work` is done. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A press as readline tells of it: what it wrote, and what it is. */
interface Pressed {
  readonly text: string | undefined;
  readonly key: { readonly name?: string; readonly ctrl?: boolean; readonly sequence?: string };
}

const showCursor = '\u001b[?25h';

/** The keyboard of a process with a terminal. It is left alone until the first question. */
export function keyboardOf(owner: Owner): Keyboard {
  const { stdin, stdout } = owner;
  const waiting: Pressed[] = [];
  let last: Pressed | undefined;
  let begun = false;
  let ended = false;
  let lent = false;
  /** Of the prompt that is shown. */
  let open: { readonly leave: () => void; wake: () => void } | undefined;

  function begin(): void {
    begun = true;
    emitKeypressEvents(stdin);
    stdin.on('keypress', (text, key) => press({ text, key }));
    for (const end of ['end', 'close', 'error']) {
      stdin.on(end, () => {
        ended = true;
        open?.wake();
      });
    }
    // Without echo, and with ctrl-c as a key, also between questions.
    stdin.setRawMode(true);
    owner.on('SIGCONT', () => lent || stdin.setRawMode(false).setRawMode(true));
    owner.on('exit', () => {
      if (open) stdout.write(showCursor);
      stdin.setRawMode(false);
    });
  }

  function press(pressed: Pressed): void {
    const before = last;
    last = pressed;
    if (isNothing(pressed) || (isNewLine(pressed) && isReturn(before))) return;
    if (isCtrl(pressed, 'z') && owner.platform !== 'win32') suspend();
    else if (isCtrl(pressed, 'c')) interrupt(pressed);
    else put(pressed);
  }

  function put(pressed: Pressed): void {
    waiting.push(pressed);
    open?.wake();
  }

  /** Ctrl-c comes after what was pressed before it; the second one does not wait. */
  function interrupt(pressed: Pressed): void {
    const impatient = waiting.some((one) => isCtrl(one, 'c'));
    if (impatient) waiting.length = 0;
    if (open && impatient) open.leave();
    else if (open || waiting.length > 0) put(pressed);
    else endBySignal();
  }

  /** Nobody asks: ctrl-c means what it means without a keyboard of our own. */
  function endBySignal(): void {
    // Node does not leave the terminal as it was once the signal has been listened to.
    if (owner.listenerCount('SIGINT') === 0) stdin.setRawMode(false);
    owner.kill(owner.pid, 'SIGINT');
  }

  function suspend(): void {
    stdout.write(showCursor);
    stdin.setRawMode(false);
    owner.kill(owner.pid, 'SIGTSTP');
  }

  return {
    async during(prompt, line, leave) {
      if (!begun) begin();
      stdin.ref();
      const input = new PassThrough();
      let held: Promise<unknown> | undefined;
      let settled = false;
      open = { leave, wake: () => undefined };
      const answer = prompt({ input, hold: (work) => (held = work) });
      const over = answer.then(
        () => (settled = true),
        () => (settled = true),
      );
      while (!settled) {
        const next = waiting.shift();
        if (next) {
          input.emit('keypress', next.text, next.key);
          // readline stops its input when ctrl-d closes it, and tells nobody else.
          if (isCtrl(next, 'd') && (!line || input.isPaused())) leave();
          await Promise.race([over, held?.catch(() => undefined)]);
          held = undefined;
        } else if (ended) leave();
        else await Promise.race([over, new Promise<void>((wake) => (open!.wake = wake))]);
        // A prompt settles a few turns after the press that ends it.
        await new Promise((turn) => setImmediate(turn));
      }
      open = undefined;
      // Who does not ask again does not wait for the keyboard, either.
      stdin.unref();
      return answer;
    },
    async lend(work) {
      if (!begun) return work();
      lent = true;
      stdin.setRawMode(false);
      stdin.pause();
      try {
        return await work();
      } finally {
        lent = false;
        stdin.setRawMode(true);
        stdin.resume();
      }
    },
  };
}

/** A control that is no key: nobody means to write it. */
function isNothing({ key: { name, sequence = '' } }: Pressed): boolean {
  return name === undefined && /^\p{Cc}$/u.test(sequence);
}

/** Lines that were pasted may end in both. */
function isNewLine({ key }: Pressed): boolean {
  return key.name === 'enter';
}

function isReturn(pressed: Pressed | undefined): boolean {
  return pressed?.key.name === 'return';
}

function isCtrl({ key }: Pressed, name: string): boolean {
  return key.ctrl === true && key.name === name;
}
