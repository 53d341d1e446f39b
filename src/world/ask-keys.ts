import type { Key } from './ask.ts';

/** A press as readline tells of it. */
export interface Press {
  readonly name?: string | undefined;
  /** What the terminal sent. */
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
}

/**
 * The keys of one press: none if it means nothing, two for what readline takes
 * for one, escape and another key shortly after it.
 */
export function keysOf(press: Press): Key[] {
  const { sequence = '', ctrl = false, shift = false, meta = false } = press;
  const second = meta && press.name !== 'escape' ? /^\u001b(\P{Cc})$/u.exec(sequence)?.[1] : undefined;
  if (second !== undefined) return [plain('escape'), ...keysOf({ sequence: second, shift })];
  const name = nameOf(press.name, sequence);
  return name === undefined ? [] : [{ name, ctrl, shift: shift || isUpper(sequence) }];
}

function nameOf(name: string | undefined, sequence: string): string | undefined {
  if (name === 'enter') return 'return';
  if (sequence === ' ') return 'space';
  // A character that readline has no name for: a mark, or a letter outside a to z.
  if (/^\P{C}$/u.test(sequence)) return sequence.toLowerCase();
  return name === 'undefined' ? undefined : name;
}

function isUpper(sequence: string): boolean {
  return /^\p{Lu}$/u.test(sequence);
}

function plain(name: string): Key {
  return { name, ctrl: false, shift: false };
}
