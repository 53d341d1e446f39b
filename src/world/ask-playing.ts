import type { Key, Screen } from './ask.ts';

/** A screen while it is played: keys go in, one after the other, and states come out. */
export interface Playing<State> {
  readonly state: State;
  /** Takes a key; it waits until what the keys before it changed is kept. */
  press(key: Key): void;
  /** Done when every key pressed so far is taken. @throws whatever kept a change from being kept. */
  settled(): Promise<void>;
}

/**
 * Plays `screen` from its first state. A state counts once it is kept; after a
 * change that could not be kept, and once the screen is done, no key counts.
 *
 * @param changed is told of each new state.
 * @param failed is told that a change could not be kept.
 */
export function playing<State>(
  screen: Screen<State>,
  changed: (state: State) => void,
  failed: () => void,
): Playing<State> {
  let state = screen.first;
  let turn = Promise.resolve();

  async function take(key: Key): Promise<void> {
    if (screen.isDone(state)) return;
    const after = screen.press(state, key);
    if (after === state) return;
    await screen.keep?.(state, after);
    state = after;
    changed(state);
  }

  return {
    get state() {
      return state;
    },
    press(key) {
      turn = turn.then(() => take(key));
      turn.catch(failed);
    },
    settled: () => turn,
  };
}
