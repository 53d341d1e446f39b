import * as v from 'valibot';
import type { Unread } from '../journal/journal.ts';
import { type Parsed, parseYaml } from './yaml-file.ts';

/** What a file says, or all that does not fit in it. */
export type Decoded<Value> =
  | { readonly value: Value; readonly unread: readonly [] }
  | { readonly value?: never; readonly unread: readonly Unread[] };

/** Most misfits that are told of one file; their places take time to find, and a hostile file has many. */
const most = 100;

/** Reads `source`, the text of the file at `path`, as `schema` says; or all that does not fit. */
export function decode<Schema extends v.GenericSchema>(
  path: string,
  source: string,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  return decodeParsed(path, parseYaml(source), schema);
}

/** What a file that was `parsed` says, as `decode`. */
export function decodeParsed<Schema extends v.GenericSchema>(
  path: string,
  { data, problem, positionOf }: Parsed,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  if (problem) return { unread: [{ path, ...problem }] };
  const { success, output, issues } = v.safeParse(schema, data, { abortPipeEarly: true });
  if (success) return { value: output, unread: [] };
  const unread = issues
    .flatMap((issue) => misfits(issue, []))
    .slice(0, most)
    .map(({ keys, message }) => ({
      path,
      ...positionOf(keys),
      message,
    }));
  return { unread: unread.sort((a, b) => a.line - b.line || a.column - b.column) };
}

interface Misfit {
  readonly keys: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong, and where; of several things that would have fitted, what is wrong inside the nearest. */
function misfits(issue: v.BaseIssue<unknown>, above: readonly (string | number)[]): Misfit[] {
  const own = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const keys = [...above, ...own];
  const inside = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  return inside.length > 0
    ? inside.flatMap((nested) => misfits(nested, keys))
    : [{ keys, message: sentence(issue, keys) }];
}

function sentence(
  { input, expected, message }: v.BaseIssue<unknown>,
  keys: readonly (string | number)[],
): string {
  const name = nameOf(keys);
  if (input === undefined) return `${name} is missing`;
  return expected === 'never' ? `${name} is ${message}` : `${name} is ${spelt(input)}; ${message}`;
}

function nameOf(keys: readonly (string | number)[]): string {
  const [last, list] = [keys.at(-1), keys.at(-2)];
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `item ${last + 1}${list === undefined ? '' : ` of ${list}`}`;
  return /^\p{L}/u.test(last) ? last : JSON.stringify(last);
}

function spelt(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'a map';
  const written = JSON.stringify(input) ?? String(input);
  return written.length > 60 ? `${written.slice(0, 57)}..."` : written === 'null' ? 'empty' : written;
}
