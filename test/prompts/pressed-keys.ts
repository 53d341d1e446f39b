import type { Key, Screen } from '../../src/world/ask.ts';

/** The key that `written` names: `k`, `down`, `ctrl+c`, `shift+tab`. */
export function key(written: string): Key {
  const parts = written.split('+');
  return { name: parts.at(-1)!, ctrl: parts.includes('ctrl'), shift: parts.includes('shift') };
}

/** The state of `screen` after `keys`, spaces between them; what changed is kept on the way. */
export async function played<State>(screen: Screen<State>, keys: string): Promise<State> {
  let state = screen.first;
  for (const written of keys.split(' ').filter((part) => part !== '')) {
    const next = screen.press(state, key(written));
    if (next !== state) await screen.keep?.(state, next);
    state = next;
  }
  return state;
}

/** What the screen shows after `keys`. */
export async function seen<State>(
  screen: Screen<State>,
  keys: string,
  columns = 80,
  rows = 24,
): Promise<string> {
  return screen.view(await played(screen, keys), columns, rows);
}
