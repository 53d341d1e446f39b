import type { Grain } from './parts.ts';
import type { Rate } from './rate.ts';
import type { RatedPart } from './stats.ts';

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

/** The same number in each part of a period, in words; they add up to the whole, and so explain one another. */
export function explainedParts(path: string, name: string, grain: Grain, k: readonly string[]): Explained {
  return {
    path,
    name: `${name}, by ${grain}`,
    value: `${k.length} ${k.length === 1 ? grain : `${grain}s`}`,
    rule: `Every ${grain} with something to count, from what lies in it.`,
    k,
  };
}

/** `2026-W47 3 of 4`, for each part that has cases. */
export function spellParts(parts: readonly RatedPart[]): string[] {
  return parts.filter(({ n }) => n > 0).map((part) => `${part.label} ${spellRate(part)}`);
}

/** A number in at most two decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function spellRate({ k, n }: Pick<Rate, 'k' | 'n'>): string {
  return `${k} of ${n}`;
}
