import type * as v from 'valibot';
import { type Day, parseDay } from '../journal/day.ts';
import { type Period, parsePeriod } from '../journal/period.ts';
import { reviewKinds } from '../journal/review.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { awaySchema } from './away-file.ts';
import { checkInSchema, lensesSchema } from './check-in-template.ts';
import { entrySchema } from './entry-file.ts';
import { goalsSchema } from './goals-file.ts';
import {
  awayPath,
  daysFolder,
  entryPath,
  goalsPath,
  reviewPath,
  reviewsFolder,
  settingsPath,
  standardsPath,
  templatesFolder,
} from './layout.ts';
import { reviewSchema } from './review-file.ts';
import { reviewTemplateSchema } from './review-template.ts';
import { settingsSchema } from './settings-file.ts';
import { standardsSchema } from './standards-file.ts';
import { starterGoalsSchema, starterStandardsSchema } from './starters.ts';

/** What a file of the journal is for, by its name. */
export interface FileKind {
  readonly schema: v.GenericSchema;
  /** Of an entry. */
  readonly day?: Day;
  /** Of a review. */
  readonly period?: Period;
  readonly isTemplate?: true;
  /** What is left out may be said elsewhere. */
  readonly isSettings?: true;
}

const fixed: Readonly<Record<string, FileKind>> = {
  [settingsPath]: { schema: settingsSchema, isSettings: true },
  [standardsPath]: { schema: standardsSchema },
  [goalsPath]: { schema: goalsSchema },
  [awayPath]: { schema: awaySchema },
  [`${templatesFolder}/check-in.yaml`]: { schema: checkInSchema, isTemplate: true },
  [`${templatesFolder}/lenses.yaml`]: { schema: lensesSchema, isTemplate: true },
  [`${templatesFolder}/standards.yaml`]: { schema: starterStandardsSchema, isTemplate: true },
  [`${templatesFolder}/goals.yaml`]: { schema: starterGoalsSchema, isTemplate: true },
  [`${templatesFolder}/review.yaml`]: { schema: reviewTemplateSchema, isTemplate: true },
};

/** Paths of the files that a journal has one of. */
export const fixedPaths: readonly string[] = Object.keys(fixed);

/** What the file at `path` is for; `undefined` if `lead` does not read it. */
export function kindOf(path: string, starts: WeekStarts): FileKind | undefined {
  if (Object.hasOwn(fixed, path)) return fixed[path];
  const right = rightPath(path, starts);
  if (right?.path !== path) return undefined;
  const { day, period } = right;
  return day ? { schema: entrySchema, day } : { schema: reviewSchema, ...(period && { period }) };
}

/** Where a file that says a day or a period by its name has its place. */
export interface RightPath {
  readonly path: string;
  readonly day?: Day;
  readonly period?: Period;
}

/** The right place of the file at `path`, which lies among the days or the reviews; `undefined` for any other. */
export function rightPath(path: string, starts: WeekStarts): RightPath | undefined {
  const [, folder, name] = /^([^/]+)\/(?:[^/]+\/)?([^/]+)\.ya?ml$/i.exec(path) ?? [];
  const day = folder === daysFolder ? parseDay(name!) : undefined;
  if (day) return { path: entryPath(day), day };
  const period = folder === reviewsFolder ? parsePeriod(name!, starts) : undefined;
  const isReviewed = period?.label === name && reviewKinds.some((kind) => kind === period?.kind);
  return period && isReviewed ? { path: reviewPath(period.label), period } : undefined;
}
