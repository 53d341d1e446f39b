import type { Unread } from '../journal/journal.ts';

/**
 * A value of plain data, or how it is written in JSON, or both: the one is made of the other when it is asked for. Of
 * those that are written, most are never asked for.
 */
export interface Part<Value> {
  value?: Value;
  written?: Written;
}

/** Where JSON in UTF-8 stands. */
interface Written {
  readonly all: Buffer;
  readonly from: number;
  readonly to: number;
}

/** The part with this value, which must not change after that. */
export function partOf<Value>(value: Value): Part<Value> {
  return { value };
}

/** The part that is written in `all`, from one byte up to another. */
export function partIn<Value>(all: Buffer, from: number, to: number): Part<Value> {
  return { written: { all, from, to } };
}

/** What `part` says. */
export function valueIn<Value>(part: Part<Value>): Value {
  if (part.value === undefined && part.written) {
    const { all, from, to } = part.written;
    part.value = JSON.parse(all.toString('utf8', from, to)) as Value;
  }
  return part.value as Value;
}

/** How `part` is written. */
export function bytesOf<Value>(part: Part<Value>): Buffer {
  if (!part.written) {
    const all = Buffer.from(JSON.stringify(part.value));
    part.written = { all, from: 0, to: all.length };
  }
  const { all, from, to } = part.written;
  return all.subarray(from, to);
}

/** What could not be read of what `part` says, without making all of that where there is nothing of the kind. */
export function unreadIn(part: Part<{ readonly unread: readonly Unread[] }>): readonly Unread[] {
  return part.value || mayHold(part, 'column') ? valueIn(part).unread : [];
}

/** Whether `part` says `text` somewhere, a key or a string; now and then also if it only says something with `text` in it. */
export function mayHold(part: Part<unknown>, text: string): boolean {
  return bytesOf(part).includes(JSON.stringify(text));
}
