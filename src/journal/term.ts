import { folded, unfolded } from './folded.ts';
import { joined, type Place, placesOf, wholeCharacters } from './places.ts';

/** One thing that is looked for in a text. */
export type Term =
  /** A piece of text; `wanted` is folded, or as written if `exact`. */
  | { readonly kind: 'words'; readonly wanted: string; readonly exact: boolean }
  | { readonly kind: 'regex'; readonly regex: RegExp };

/** What is looked for, or what is wrong with a `/regex/` among it. */
export type Terms =
  | { readonly terms: readonly Term[] }
  | { readonly broken: string; readonly because: string };

/**
 * Reads what is looked for, argument by argument: `/…/` is a regular
 * expression, with the flags i, s and u; what stands in double quotes, or is
 * one argument with blanks in it, is a phrase; anything else is a word.
 *
 * @param exact case and accents count, in a regular expression the case.
 */
export function parseTerms(args: readonly string[], exact: boolean): Terms {
  const terms: Term[] = [];
  for (const arg of args) {
    const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(arg) ?? [];
    if (source === undefined) {
      terms.push(...phrasesIn(arg).map((text): Term => piece(text, exact)));
      continue;
    }
    const because = problemOf(source, flags!);
    if (because !== undefined) return { broken: arg, because };
    terms.push({ kind: 'regex', regex: new RegExp(source, flagsOf(flags!, exact)) });
  }
  return { terms };
}

/** Where `term` occurs in `text`, as `placesOf`. */
function placesOfTerm(text: string, term: Term): Place[] {
  if (term.kind === 'words') return placesOf(text, term.wanted, term.exact ? unfolded : folded);
  const found = [...text.matchAll(term.regex)].filter(([match]) => match !== '');
  return wholeCharacters(
    text,
    found.map(({ index, 0: match }) => ({ from: index, to: index + match.length })),
  );
}

/** Where any of `terms` occurs in `text`, from left to right, none overlapping. */
export function placesOfTerms(text: string, terms: readonly Term[]): Place[] {
  return joined(terms.flatMap((term) => placesOfTerm(text, term)));
}

/** Whether each of `terms` occurs in one of `texts` or another. */
export function occur(terms: readonly Term[], texts: readonly string[]): boolean {
  return terms.every((term) => texts.some((text) => occurs(term, text)));
}

function occurs(term: Term, text: string): boolean {
  if (term.kind === 'words') return (term.exact ? unfolded : folded)(text).includes(term.wanted);
  // A global one goes on from where it was; `search` begins anew.
  return text.search(term.regex) >= 0;
}

function piece(text: string, exact: boolean): Term {
  return { kind: 'words', wanted: (exact ? unfolded : folded)(text), exact };
}

/** The phrases of one argument: quoted parts and the words between, or all of it as one. */
function phrasesIn(arg: string): string[] {
  if (!arg.includes('"')) return arg.trim() === '' ? [] : [arg.trim()];
  const parts = [...arg.matchAll(/"([^"]*)"?|([^\s"]+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function flagsOf(given: string, exact: boolean): string {
  return [...new Set(`g${exact ? '' : 'i'}${given}`)].join('');
}

function problemOf(source: string, flags: string): string | undefined {
  const unknown = [...flags].find((flag) => !'isu'.includes(flag));
  if (unknown) return `there is no flag ${unknown}; one of i, s, u`;
  try {
    new RegExp(source, flagsOf(flags, false));
  } catch (thrown) {
    const [, because] = /: ([^:]+)$/.exec(String(thrown)) ?? [];
    return because?.toLowerCase() ?? 'it does not read';
  }
  return repeatsRepetition(source) ? 'it repeats a repetition, which may take for ever' : undefined;
}

/** Whether a group with `*`, `+` or `{n,}` inside is itself repeated so: `(a+)+` tries every way to share out the a's. */
function repeatsRepetition(source: string): boolean {
  const bare = source.replaceAll(/\\./gs, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const endless = /^(?:[*+]|\{\d+,\})/;
  const open: boolean[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const isEndless = endless.test(bare.slice(at));
    if (bare[at] === '(') open.push(false);
    else if (bare[at] === ')') {
      const inside = open.pop() ?? false;
      const after = endless.test(bare.slice(at + 1));
      if (inside && after) return true;
      if ((inside || after) && open.length > 0) open[open.length - 1] = true;
    } else if (isEndless && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}
