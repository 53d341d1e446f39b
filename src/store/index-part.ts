/** A value of plain data and how it is written in JSON, of which the one is made of the other when it is asked for. */
export class Part<Value> {
  #bytes: Buffer | undefined;
  #value: Value | undefined;

  /** @param bytes JSON in UTF-8. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** One with this value, which must not change after that. */
  static of<Value>(value: Value): Part<Value> {
    const part = new Part<Value>(Buffer.alloc(0));
    part.#bytes = undefined;
    part.#value = value;
    return part;
  }

  value(): Value {
    this.#value ??= JSON.parse(this.#bytes!.toString()) as Value;
    return this.#value;
  }

  written(): Buffer {
    this.#bytes ??= Buffer.from(JSON.stringify(this.#value));
    return this.#bytes;
  }

  /** Whether it says `text` somewhere, a key or a string; now and then also if it only says something with `text` in it. */
  mayHold(text: string): boolean {
    return this.written().includes(JSON.stringify(text));
  }
}
