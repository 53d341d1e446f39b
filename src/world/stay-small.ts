import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let isSmall = false;

/**
 * Keeps this process small from now on, for who is about to read much: what is
 * new to the engine stays in a space of one megabyte, where it would take more
 * and more, up to 48. It takes no longer, but the module that the engine is told
 * by takes a tenth of the time in which node starts to be loaded.
 */
export function staySmall(): void {
  if (isSmall) return;
  isSmall = true;
  tell();
}

/** The same again, if it was said: the engine of Node 20 forgets it when a thread begins. */
export function stillStaySmall(): void {
  if (isSmall) tell();
}

/** The launcher keeps what the engine has made by then: it takes that up only while it knows no more than at its start. */
function announce(): void {
  (process as NodeJS.EventEmitter).emit('lead:engine');
}

function tell(): void {
  announce();
  setFlagsFromString('--semi-space-growth-factor=1');
}

let collect: (() => void) | undefined;

/**
 * Gives back at once what this thread has that is not needed any more: the
 * engine would wait until it has some times what is needed. It takes a hundredth
 * of a second.
 *
 * @param entirely moves what is left together, and has the engine do so from now on, and sooner. It takes twice as long.
 */
export function letGo(entirely = false): void {
  announce();
  collect ??= collector();
  // What is empty goes first, so that there is room for what is moved.
  collect?.();
  if (!entirely) return;
  setFlagsFromString('--optimize-for-size');
  collect?.();
}

/** `undefined` if another thread was just told not to have one. */
function collector(): (() => void) | undefined {
  setFlagsFromString('--expose-gc');
  const found = runInNewContext('globalThis.gc') as (() => void) | undefined;
  // What the engine keeps of a program it keeps for the flags it was made with.
  setFlagsFromString('--no-expose-gc');
  return found;
}
