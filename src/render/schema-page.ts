import { item } from './item.ts';
import type { Look } from './look.ts';
import { pad, widthOf } from './width.ts';

/** As much of a JSON Schema as a page is made of. */
export interface PageSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PageSchema>>;
  readonly required?: readonly string[];
  readonly items?: PageSchema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, PageSchema>>;
}

/**
 * Every key that a schema names with what it means, for people: first those of
 * the whole, then those of what lists are made of. `?`: it may be left out.
 * Ends in a newline.
 */
export function schemaPage(schema: PageSchema, look: Look): string {
  const parts = Object.entries(schema.$defs ?? {}).map(([name, one]): [string, PageSchema] => [name, one]);
  const sections = [
    page(schema.description ?? '', rowsOf(schema), look),
    ...parts.map(([name, one]) => page(`${look.paint.accent(name)}: ${one.description}`, rowsOf(one), look)),
  ];
  return sections.join('\n');
}

type Row = readonly [key: string, about: string];

function page(title: string, rows: readonly Row[], { columns }: Look): string {
  const width = Math.max(...rows.map(([key]) => widthOf(key)));
  const lines = rows.flatMap(([key, about]) => item(pad(key, width), about, columns));
  return [...item('', title, columns).map((line) => line.trimStart()), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}

/** The keys of an object, and of objects in it, with dots between. */
function rowsOf({ properties = {}, required = [] }: PageSchema, before = ''): Row[] {
  return Object.entries(properties).flatMap(([key, one]): Row[] => {
    const name = `${before}${key}`;
    const within = one.items ?? one;
    const below = rowsOf(within, `${name}${one.items ? '[]' : ''}.`);
    return [[`${name}${required.includes(key) ? '' : '?'}`, `${one.description}${listOf(one)}`], ...below];
  });
}

function listOf({ items }: PageSchema): string {
  if (!items) return '';
  const [, name] = /([^/]+)$/.exec(items.$ref ?? '') ?? [];
  return name === undefined ? ' A list.' : ` A list of: ${name}.`;
}
