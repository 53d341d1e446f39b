import * as v from 'valibot';
import { awaySchema } from './away-file.ts';
import { entrySchema } from './entry-file.ts';
import { goalsSchema } from './goals-file.ts';
import { reviewSchema } from './review-file.ts';
import { day } from './scalars.ts';
import { settingsSchema } from './settings-file.ts';
import { shapeBelow, shapeOf } from './shape.ts';
import { standardsSchema } from './standards-file.ts';

/** The form of an export as JSON. It grows when a key goes or means something else, not when one is added. */
export const exportVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const about = {
  version: v.literal(exportVersion),
  /** The day on which it was made. */
  made: day,
  period: v.object({ label: v.string(), from: day, to: day }),
  'left-out': count,
  /** Whether people are called Person A and so on. */
  redacted: v.boolean(),
};

/** A place in a file that could not be read, which is left out. */
const unread = v.object({ path: v.string(), line: count, column: count, message: v.string() });

/** What `lead export --format json` makes: what the files of the journal say, in their own words. */
const exportSchema = v.object({
  ...about,
  settings: settingsSchema,
  standards: standardsSchema,
  goals: goalsSchema,
  away: awaySchema,
  days: v.record(day, entrySchema),
  reviews: v.record(v.string(), reviewSchema),
  /** Texts by path; in an export of everything, with what is private. */
  templates: v.record(v.string(), v.string()),
  unread: v.array(unread),
});

const inEntry = (key: string) => shapeBelow(shapeOf(entrySchema), key)!;
const itemOf = (schema: v.GenericSchema) => shapeOf(schema).item!;
const eachOf = (schema: v.GenericSchema) => shapeOf(schema).each!;
const lens = Object.values(shapeOf(inEntry('lens')).entries!)[0]!;

const record = <Data extends v.GenericSchema>(kind: string, data: Data, on: v.GenericSchema = day) =>
  v.object({ kind: v.literal(kind), day: on, data });
const keyed = <Data extends v.GenericSchema>(kind: string, data: Data, on: v.GenericSchema = day) =>
  v.object({ ...record(kind, data, on).entries, key: v.string() });

/** What `lead export --format json --lines` makes of each thing there is: one record a line. */
const exportLineSchema = v.union([
  record('journal', v.object(about)),
  record('settings', settingsSchema, v.null()),
  record('standard', itemOf(standardsSchema), v.nullable(day)),
  record('goal', itemOf(goalsSchema), v.nullable(day)),
  record('away', itemOf(awaySchema)),
  record('day', entrySchema),
  keyed('verdict', eachOf(inEntry('standards'))),
  record('commitment', itemOf(inEntry('commitments'))),
  record('win', itemOf(inEntry('wins'))),
  record('step', itemOf(inEntry('development'))),
  keyed('lens', lens),
  record('note', itemOf(inEntry('notes'))),
  keyed('answer', eachOf(inEntry('answers'))),
  keyed('review', reviewSchema),
  keyed('template', v.string(), v.null()),
  record('unread', unread, v.null()),
]);

/** What `lead export --format json` makes, by the names of the JSON Schemas that the build makes of it. */
export const exportSchemas = { export: exportSchema, 'export-line': exportLineSchema } as const;
