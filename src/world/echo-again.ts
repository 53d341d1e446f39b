import { bareStat } from './bare-stat.ts';
import { type Echo, keptText, pointerTo, questionOf, seenAt } from './echo.ts';
import { writeAll } from './output.ts';
import { printable } from './printable.ts';
import { windowOf } from './window.ts';

/**
 * Says again what the same command said before, if nothing that it rests on has
 * changed since. Runs before anything else of `lead` is loaded.
 *
 * @returns whether all was said; if not, the command is to say it, or why it cannot be said.
 */
export function saidAgain(process: NodeJS.Process): boolean {
  try {
    const question = questionOf(process);
    const place = question && keptText(pointerTo(question, process));
    const echo = place && echoIn(keptText(place));
    if (!echo || echo.of !== question || !holds(echo)) return false;
    for (const [descriptor, text] of echo.said) {
      // Data in a pipe is as it was; a terminal obeys nothing that somebody has put into the file.
      const said = windowOf(process, descriptor) ? printable(text) : text;
      writeAll(descriptor, Buffer.from(said));
    }
    return true;
  } catch {
    // Whatever is wrong here is said by the command itself.
    return false;
  }
}

function echoIn(text: string | undefined): Echo | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Echo);
}

function holds({ from, until, seen }: Echo): boolean {
  const time = Date.now();
  if (time < from || time >= until) return false;
  const told = new Float64Array(4);
  return seen.every(([path, ...signature]) => {
    // What is not there is looked for by itself: the quick way fails then, and that takes long.
    const now = signature.length > 0 && bareStat()?.(path, told, 0) ? told : seenAt(path);
    return (
      signature.every((number, index) => number === now?.[index]) && signature.length === (now?.length ?? 0)
    );
  });
}
