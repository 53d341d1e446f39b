import { LeadError } from '../errors.ts';
import { drawingOn } from './ask-drawing.ts';
import type { Seat } from './ask-seat.ts';
import type { Keys } from './keyboard.ts';

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
 * @param line whether it asks for a line of text, which ctrl-d ends only when it is empty.
 * @throws LeadError, cancelled, if the person left.
 */
export async function unlessLeft<Answer>(
  seat: Seat,
  prompt: (context: Context, hold: Keys['hold']) => Promise<Answer>,
  line = false,
): Promise<Answer> {
  const { keyboard, self } = seat;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  const stop = self.whenAskedToEnd(leave);
  const shown = ({ input, hold }: Keys) =>
    prompt({ input, output: drawingOn(seat), signal: leaving.signal }, hold);
  try {
    return await keyboard.during(shown, line, leave);
  } catch (cause) {
    if (!(cause instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(cause.name)))
      throw cause;
    throw new LeadError('cancelled', {
      failure: 'cancelled',
      cause,
      hint: 'What you answered is kept; run the command again to go on.',
    });
  } finally {
    stop();
  }
}
