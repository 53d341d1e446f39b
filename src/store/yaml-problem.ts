import type { YAMLParseError } from 'yaml';

/** What is wrong in a file, and where: an offset into its text. */
export interface Fault {
  readonly offset: number;
  /** In plain words, lower case, on one line. */
  readonly message: string;
}

/** By what the parser says: the first that matches is what a person is told. */
const words: readonly (readonly [RegExp, string])[] = [
  [/missing closing ['"]/i, 'a quote is opened here or before and never closed'],
  [/block collection cannot start on same line/i, 'what follows --- must begin on a line of its own'],
  [/comments must be separated/i, 'a comment needs a space before its #'],
  [/tags and anchors must be separated/i, 'an anchor (&) or tag (!) needs a space after it'],
  [/map values|map keys need/i, 'a key needs a colon and a space after it'],
  [/directives-end/i, 'a line that begins with % needs a line --- after it'],
  [/without - indicator/i, 'a list item needs a - before it'],
  [/missing , /i, 'a comma is missing between two items'],
  [/missing space after :/i, 'a colon needs a space after it'],
  [/end with a \]/i, 'a list opened with [ must be closed with ] and indented below its key'],
  [/end with a \}/i, 'a map opened with { must be closed with } and indented below its key'],
  [/within flow collections/i, 'a list item with a - cannot stand between brackets'],
  [/missing newline/i, 'this must begin on a line of its own'],
  [/tag:|tags must|has no suffix/i, 'this tag (!) is not known'],
  [/nested mappings are not allowed/i, 'there are two keys on one line; put text that has a colon in quotes'],
  [
    /sequence items must start|mapping items must start/i,
    'this line does not line up with the ones above it',
  ],
  [/insufficiently indented|less indented|must be indented/i, 'this line must be indented further'],
  [/tabs? (are|is)? ?not allowed|tabs/i, 'lines are indented with spaces, not with tabs'],
  [/plain value cannot start/i, 'text that begins with this character must be put in quotes'],
  [/invalid escape/i, 'there is no such \\ escape; write \\\\ for a backslash'],
  [/block scalar/i, 'only the marks of a text block, such as |-, may stand on its first line'],
  [/implicit (map )?keys?|single line|1024 chars/i, 'a key must be short and on one line'],
  [
    /alias node|alias cannot|anchor cannot|at most one/i,
    'an anchor (&), alias (*) or tag (!) is misplaced here',
  ],
  [/unexpected ,|unexpected empty item/i, 'there is a comma too many'],
  [/unexpected|unresolved/i, 'this does not belong here'],
];

/** The fault that the parser found, in plain words. */
export function faultOf({ pos, message }: YAMLParseError): Fault {
  const [, told] = words.find(([pattern]) => pattern.test(message)) ?? [];
  return { offset: pos[0], message: told ?? 'this is not YAML' };
}

/** The fault that comes first in the text. */
export function firstOf(faults: readonly Fault[]): Fault | undefined {
  return faults.reduce<Fault | undefined>(
    (first, fault) => (first === undefined || fault.offset < first.offset ? fault : first),
    undefined,
  );
}
