import type * as v from 'valibot';

/** What a schema expects, as far as maps and lists go. */
export interface Shape {
  /** Of a map with known keys. */
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  /** Of a map from ids: what each of them means. */
  readonly each?: v.GenericSchema;
  /** Of a list. */
  readonly item?: v.GenericSchema;
  /** What is meant where nothing is written; `undefined` if nothing is. */
  readonly usual?: unknown;
}

/** The parts of valibot's schemas that are looked at. */
interface Inner {
  readonly type: string;
  readonly wrapped?: v.GenericSchema;
  readonly default?: unknown;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly value?: v.GenericSchema;
  readonly item?: v.GenericSchema;
}

/** The shape that `schema` expects; of nothing, the shape of something that may be anything. */
export function shapeOf(schema: v.GenericSchema | undefined): Shape {
  if (!schema) return {};
  const { type, wrapped, default: usual, entries, value, item } = schema as unknown as Inner;
  if (wrapped) return { ...shapeOf(wrapped), ...(usual !== undefined && { usual }) };
  if (type === 'object' && entries) return { entries };
  if (type === 'record' && value) return { each: value };
  return type === 'array' && item ? { item } : {};
}

/** What `schema` expects under `step` of a map or list. */
export function shapeBelow(shape: Shape, step: string | number): v.GenericSchema | undefined {
  if (typeof step === 'number') return shape.item;
  if (shape.each) return shape.each;
  return shape.entries && Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined;
}
