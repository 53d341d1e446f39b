import { createPrompt, useKeypress, useRef, useState } from '@inquirer/core';
import type { Key, Screen } from './ask.ts';

/** How a screen ended: with its last state, or because a change could not be kept. */
type Ended<State> = { readonly state: State } | { readonly thrown: unknown };

/**
 * Drives a screen of our own: every key changes its state, what changed is kept,
 * and only then the new state is drawn. Keys that come meanwhile wait their turn.
 *
 * @throws whatever kept a change from being kept.
 */
export async function screenPrompt<State>(screen: Screen<State>, context: object): Promise<State> {
  const prompt = createPrompt<Ended<State>, Screen<State>>((_, done) => {
    const [shown, show] = useState({ state: screen.first });
    const now = useRef({ state: screen.first });
    const turn = useRef(Promise.resolve());

    useKeypress((key) => {
      turn.current = turn.current.then(() => take(named(key))).catch((thrown: unknown) => done({ thrown }));
    });

    async function take(key: Key): Promise<void> {
      const before = now.current.state;
      if (screen.isDone(before)) return;
      const after = screen.press(before, key);
      if (after === before) return;
      await screen.keep?.(before, after);
      now.current = { state: after };
      show({ state: after });
      if (screen.isDone(after)) done({ state: after });
    }

    return screen.view(shown.state, process.stdout.columns || 80, process.stdout.rows || 24);
  });
  const ended = await prompt(screen, context);
  if ('thrown' in ended) throw ended.thrown;
  return ended.state;
}

function named(key: { readonly name?: string; readonly ctrl?: boolean; readonly shift?: boolean }): Key {
  const name = key.name === 'enter' ? 'return' : (key.name ?? '');
  return { name, ctrl: key.ctrl ?? false, shift: key.shift ?? false };
}
