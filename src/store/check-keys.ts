import type * as v from 'valibot';
import { slipOf } from '../journal/nearest.ts';
import type { Slip } from './flaw.ts';
import { shapeBelow, shapeOf } from './shape.ts';
import { at, isPlainMap } from './yaml-data.ts';
import type { Path } from './yaml-write.ts';

/**
 * Keys in `data` that are not known, yet look like a slip of the pen for one
 * that is. Other unknown keys are the person's own, and nobody's business.
 */
export function slippedKeys(data: unknown, schema: v.GenericSchema): Slip[] {
  return below(data, schema, []);
}

function below(data: unknown, schema: v.GenericSchema, path: Path): Slip[] {
  const shape = shapeOf(schema);
  if (Array.isArray(data)) {
    const { item } = shape;
    return item ? data.flatMap((one, index) => below(one, item, [...path, index])) : [];
  }
  if (!isPlainMap(data)) return [];
  return Object.keys(data).flatMap((key) => {
    const inner = shapeBelow(shape, key);
    if (inner) return below(at(data, key), inner, [...path, key]);
    return shape.entries ? slipped(key, data, Object.keys(shape.entries), path) : [];
  });
}

function slipped(key: string, around: object, known: readonly string[], path: Path): Slip[] {
  const meant = slipOf(
    key,
    known.filter((one) => !Object.hasOwn(around, one)),
  );
  if (meant === undefined) return [];
  return [
    {
      at: [...path, key],
      message: `the key ${JSON.stringify(key)} is not known here, and not read; ${meant} is`,
      advice: `Write ${meant} if that was meant.`,
    },
  ];
}
