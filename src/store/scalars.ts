import * as v from 'valibot';
import { type Day, parseDay } from '../journal/day.ts';
import { durationPattern, parseDuration } from '../journal/duration.ts';
import { idPattern } from '../journal/id-pattern.ts';
import { type Moment, momentPattern, parseMoment, timePattern } from '../journal/moment.ts';
import { sides } from '../journal/side.ts';

/**
 * The small things that files are made of, as schemas. Each message completes
 * the sentence `KEY is VALUE; …`.
 */
export const text = v.pipe(
  v.string('it must be text; put it in quotes'),
  v.regex(/\S/, 'it must not be empty'),
);

/** A calendar day that exists. */
export const day: v.GenericSchema<string, Day> = v.pipe(
  v.string('it must be a day, such as 2026-11-23'),
  v.isoDate('it must be a day, such as 2026-11-23'),
  v.check((written) => parseDay(written) !== undefined, 'there is no such day'),
  v.transform((written) => written as Day),
);

/** An instant with its offset. */
export const moment: v.GenericSchema<string, Moment> = v.pipe(
  v.string('it must be a moment, such as 2026-11-23T08:05:12+01:00'),
  v.regex(momentPattern, 'it must be a moment with its offset, such as 2026-11-23T08:05:12+01:00'),
  v.check((written) => parseMoment(written) !== undefined, 'there is no such day'),
  v.transform((written) => written as Moment),
);

/** A wall-clock time, `HH:MM`. */
export const time = v.pipe(
  v.string('it must be a time, such as "14:10"'),
  v.regex(timePattern, 'it must be a time, such as "14:10"'),
);

/** A length of working time, as `parseDuration` reads it. */
export const duration = v.pipe(
  v.string('it must be a length of time, such as 45m, 2h or 1h30m'),
  v.regex(durationPattern, 'it must be a length of time, such as 45m, 2h or 1h30m'),
  v.check(
    (written) => parseDuration(written) !== undefined,
    'it must be more than nothing and at most 100000m',
  ),
);

/** The id of a standard, goal, question or commitment. */
export const id = v.pipe(
  v.string('it must be an id, such as listen-first; put it in quotes'),
  v.regex(idPattern as RegExp, 'an id has letters, digits, - and _ only, 64 at most'),
);

/** A number, but not infinity or none. */
export const number = v.pipe(v.number('it must be a number'), v.finite('it must be a number'));

/** Yes or no. */
export const yesNo = v.boolean('it must be true or false');

/** One of the two hats. */
export const side = oneOf(sides);

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `one of ${words.join(', ')}`);
}

/** A list; left out or left empty, it has no items. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.nullish(v.array(item, 'it must be a list, with a - before each item'), []);
}

/** A map with known keys; others are kept in the file and not read. */
export function mapOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return noList(
    v.object(entries, ({ received }) =>
      received === 'undefined' ? 'it is missing' : 'it must be a map of keys and values',
    ),
  );
}

/** A map from ids to values of one kind. */
export function byId<Value extends v.GenericSchema>(value: Value) {
  return noList(v.record(id, value, 'it must be a map of keys and values'));
}

/** The same schema of a map, for which a list is none: valibot takes `[]` for an object. */
export function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) => {
      const { value } = dataset;
      if (!Array.isArray(value)) return schema['~run'](dataset, config);
      const run = schema['~run']({ ...dataset, value: '' }, config);
      const issues = run.issues?.map((issue) => ({ ...issue, input: value }));
      return { typed: false, value, issues } as ReturnType<Schema['~run']>;
    },
  };
}
