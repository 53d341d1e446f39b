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

/** The part that is written in `all`, from one byte up to another. */
export function partIn<Value>(all: Buffer, from: number, to: number): Part<Value> {
  return new PartIn(all, from, to);
}

/** A class, as a head has many of them, of which few are asked for anything. */
class PartIn<Value> implements Part<Value> {
  readonly #all: Buffer;
  readonly #from: number;
  readonly #to: number;
  #value: Value | undefined;

  constructor(all: Buffer, from: number, to: number) {
    this.#all = all;
    this.#from = from;
    this.#to = to;
  }

  value(): Value {
    this.#value ??= JSON.parse(this.#all.toString('utf8', this.#from, this.#to)) as Value;
    return this.#value;
  }

  written(): Buffer {
    return this.#all.subarray(this.#from, this.#to);
  }

  mayHold(text: string): boolean {
    return isIn(this.written(), text);
  }
}

function isIn(bytes: Buffer, text: string): boolean {
  return bytes.includes(JSON.stringify(text));
}
