/** A value of plain data and how it is written in JSON, of which the one is made of the other when it is asked for. */
export interface Part<Value> {
  value(): Value;
  /** In UTF-8. */
  written(): Buffer;
  /** Whether it says `text` somewhere, a key or a string; now and then also if it only says something with `text` in it. */
  mayHold(text: string): boolean;
}

/** The part with this value, which must not change after that. */
export function partOf<Value>(value: Value): Part<Value> {
  let bytes: Buffer | undefined;
  const written = () => {
    bytes ??= Buffer.from(JSON.stringify(value));
    return bytes;
  };
  return { value: () => value, written, mayHold: (text) => isIn(written(), text) };
}

/** The part that is written as `bytes`. */
export function partIn<Value>(bytes: Buffer): Part<Value> {
  let value: Value | undefined;
  return {
    value() {
      value ??= JSON.parse(bytes.toString()) as Value;
      return value;
    },
    written: () => bytes,
    mayHold: (text) => isIn(bytes, text),
  };
}

function isIn(bytes: Buffer, text: string): boolean {
  return bytes.includes(JSON.stringify(text));
}
