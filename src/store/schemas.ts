import { awaySchema } from './away-file.ts';
import { checkInSchema, lensesSchema } from './check-in-template.ts';
import { configSchema } from './config-file.ts';
import { entrySchema } from './entry-file.ts';
import { goalsSchema } from './goals-file.ts';
import { reviewSchema } from './review-file.ts';
import { reviewTemplateSchema } from './review-template.ts';
import { settingsSchema } from './settings-file.ts';
import { standardsSchema } from './standards-file.ts';

/**
 * Every file that editors can complete and check, by the name of its JSON
 * Schema. The build makes the JSON Schemas from these, the very schemas that
 * files are read with. What JSON Schema cannot say is left to `lead`: ids that
 * are used once, ends that come after beginnings, days that exist (said as a
 * format), lengths of time that are nothing.
 */
export const schemas = {
  away: awaySchema,
  'check-in': checkInSchema,
  config: configSchema,
  entry: entrySchema,
  goals: goalsSchema,
  lead: settingsSchema,
  lenses: lensesSchema,
  review: reviewSchema,
  'review-questions': reviewTemplateSchema,
  standards: standardsSchema,
} as const;
