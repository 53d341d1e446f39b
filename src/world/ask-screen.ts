import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Screen } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import { keysOf, type Press } from './ask-keys.ts';
import { playing } from './ask-playing.ts';
import type { Seat } from './ask-seat.ts';
import type { Keys } from './keyboard.ts';
import { printable } from './printable.ts';

const hideCursor = '\u001b[?25l';

/**
 * Asks by a screen of our own. However it ends, its last view stays, and what
 * was pressed before is kept.
 *
 * @throws LeadError, cancelled, if the person left; or whatever kept a change from being kept.
 */
export async function askScreen<State>(screen: Screen<State>, seat: Seat): Promise<State> {
  const { stdout } = seat;
  let redraw = () => {};
  let finish = (_: 'done' | 'failed') => {};
  const game = playing(
    screen,
    (state) => {
      redraw();
      if (screen.isDone(state)) finish('done');
    },
    () => finish('failed'),
  );
  const view = () => printable(screen.view(game.state, stdout.columns || 80, stdout.rows || 24));

  let hold: Keys['hold'] = () => {};
  const prompt = createPrompt<'done' | 'failed', object>((_, done) => {
    const [, draw] = useState({});
    useEffect(() => {
      redraw = () => draw({});
      finish = done;
      const resized = () => redraw();
      stdout.on('resize', resized);
      return () => {
        stdout.removeListener('resize', resized);
        redraw = () => {};
        finish = () => {};
      };
    }, []);
    useKeypress((press: Press, line) => {
      // Else readline would gather the keys to a line, and reckon with its width.
      line.clearLine(0);
      for (const key of keysOf(press)) game.press(key);
      // What is pressed after the key that ends this screen is for the next question.
      hold(game.settled());
    });
    // A last line that is never full: inquirer miscounts where the cursor is on one with wide characters.
    return `${view()}\n ${hideCursor}`;
  });

  let left: { readonly thrown: unknown } | undefined;
  if (!screen.isDone(game.state)) {
    await unlessLeft(seat, (context, holding) => {
      hold = holding;
      return prompt({}, { ...context, clearPromptOnDone: true });
    }).catch((thrown: unknown) => {
      left = { thrown };
    });
  }
  // The answers given before the person left come first, and a failure to keep them before their leaving.
  await game.settled().catch((thrown: unknown) => {
    left = { thrown };
  });
  stdout.write(`${view()}\n`);
  if (left) throw left.thrown;
  return game.state;
}
