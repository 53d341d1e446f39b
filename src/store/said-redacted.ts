import type * as v from 'valibot';
import type { Redaction } from '../journal/redaction.ts';
import { id, text } from './scalars.ts';
import { shapeBelow, shapeOf } from './shape.ts';
import { isPlainMap } from './yaml-data.ts';

/** Keys of fields that hold nothing but names. */
const namesIn = ['to', 'who'];

/**
 * `data` of a file with nobody's name in it. Its schema tells which words are
 * those of `lead`, and stay: a status, a day. All that it does not know is the person's own.
 */
export function redactedData(
  data: unknown,
  schema: v.GenericSchema | undefined,
  redaction: Redaction,
  key = '',
): unknown {
  if (typeof data === 'string') return redactedText(data, schema, redaction, key);
  const shape = shapeOf(schema);
  if (Array.isArray(data)) return data.map((one) => redactedData(one, shape.item, redaction));
  if (!isPlainMap(data)) return data;
  const changed = Object.entries(data).map(([step, value]) => {
    const inner = shapeBelow(shape, step);
    const name = shape.each ? redaction.id(step) : inner ? step : redaction.text(step);
    return [name, redactedData(value, inner, redaction, step)];
  });
  return Object.fromEntries(changed);
}

function redactedText(
  written: string,
  schema: v.GenericSchema | undefined,
  redaction: Redaction,
  key: string,
): string {
  const leaf = unwrapped(schema);
  if (leaf === id) return redaction.id(written);
  if (leaf === text && namesIn.includes(key)) return redaction.name(written);
  return leaf === undefined || leaf === text || isAnything(leaf) ? redaction.text(written) : written;
}

function unwrapped(schema: v.GenericSchema | undefined): v.GenericSchema | undefined {
  const { wrapped } = (schema ?? {}) as { readonly wrapped?: v.GenericSchema };
  return wrapped ? unwrapped(wrapped) : schema;
}

/** Whether any text fits, or a value of another kind: an answer to a question of one's own. */
function isAnything(schema: v.GenericSchema): boolean {
  const { options } = schema as { readonly options?: readonly v.GenericSchema[] };
  return options?.some((one) => one.type === 'string' && !('pipe' in one)) ?? false;
}
