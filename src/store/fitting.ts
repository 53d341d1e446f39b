import type * as v from 'valibot';
import { decode } from './decode.ts';
import { unfit } from './folder.ts';

/**
 * What `source`, the text of the file at `path`, says.
 *
 * @throws LeadError that names file, line and column if it does not parse or fit.
 */
export function fitting<Schema extends v.GenericSchema>(
  path: string,
  source: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const { value, unread } = decode(path, source, schema);
  if (unread.length > 0) throw unfit(unread);
  return value;
}
