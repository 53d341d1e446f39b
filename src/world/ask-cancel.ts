import { LeadError } from '../errors.ts';
import { drawingOn } from './ask-drawing.ts';
import type { Seat } from './ask-seat.ts';

/** What a prompt is given beside its question. */
interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/**
 * The answer to a prompt that ends, too, when the person leaves: by ctrl-c or
 * ctrl-d, a closed window, or a kill. The terminal is left as it was found.
 *
 * @throws LeadError, cancelled, if the person left.
 */
export async function unlessLeft<Answer>(
  seat: Seat,
  prompt: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { stdin, self } = seat;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  // readline would close on ctrl-d without a word, and only on an empty line.
  const onKey = (_: unknown, key?: { readonly name?: string; readonly ctrl?: boolean }) => {
    if (key?.ctrl && key.name === 'd') leave();
  };
  const ends = ['end', 'close', 'error'];
  stdin.on('keypress', onKey);
  for (const end of ends) stdin.on(end, leave);
  const stop = self.whenAskedToEnd(leave);
  try {
    return await prompt({ input: stdin, output: drawingOn(seat), signal: leaving.signal });
  } catch (cause) {
    if (!(cause instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(cause.name)))
      throw cause;
    throw new LeadError('cancelled', { failure: 'cancelled', cause });
  } finally {
    stop();
    stdin.removeListener('keypress', onKey);
    for (const end of ends) stdin.removeListener(end, leave);
  }
}
