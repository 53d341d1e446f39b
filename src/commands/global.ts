import { json } from '../render/json.ts';
import type { Look } from '../render/look.ts';
import { paintFor } from '../render/paint.ts';
import type { World } from '../world/world.ts';

/** The options that every command takes. */
export interface Global {
  readonly journal?: string;
  /** Words instead of marks. */
  readonly plain?: boolean;
  /** False for `--no-color`. */
  readonly color?: boolean;
}

/** How output is to look: its colours and marks, and how wide it may be. */
export function lookOf({ plain = false, color = true }: Global, { terminal }: World): Look {
  return { paint: paintFor({ colour: color && terminal.colour, plain }), columns: terminal.columns };
}

/** The answer of what reads: to be read, in a pager where it is long; or the same as `data` where that is asked for. */
export function tell(
  options: { readonly json?: boolean },
  { terminal }: World,
  data: unknown,
  text: () => string,
): void {
  if (options.json) terminal.put(json(data));
  else terminal.page(text());
}
