import type { Rate } from './rate.ts';

/** One number of a summary, laid open so that a person can recount it. */
export interface Explained {
  /** Where the number stands in the summary: `sayDo`, `standards.prepare.rate`. */
  readonly path: string;
  /** What it is called: `say/do`, `prepare: rate`. */
  readonly name: string;
  /** The number itself: `3 of 4`, `2`, `0.375`. */
  readonly value: string;
  /** How it is reckoned, in one or two sentences. */
  readonly rule: string;
  /** What was counted; of a rate, what went into k; of any other number, what it was made from. */
  readonly k: readonly string[];
  /** Of a rate, all that went into n, k among it. */
  readonly n?: readonly string[];
}

/** A count: as many as there are items in `k`. */
export function explainedCount(path: string, name: string, rule: string, k: readonly string[]): Explained {
  return { path, name, value: String(k.length), rule, k };
}

/** A rate: as many of `n` as there are items in `k`. */
export function explainedRate(
  path: string,
  name: string,
  rule: string,
  { k, n }: { readonly k: readonly string[]; readonly n: readonly string[] },
): Explained & { readonly n: readonly string[] } {
  return { path, name, value: spellRate({ k: k.length, n: n.length }), rule, k, n };
}

function spellRate({ k, n }: Pick<Rate, 'k' | 'n'>): string {
  return `${k} of ${n}`;
}
