import * as v from 'valibot';
import { type Day, plusDays } from '../journal/day.ts';
import type { Goal } from '../journal/goal.ts';
import { parseSchedule } from '../journal/schedule.ts';
import type { Standard } from '../journal/standard.ts';
import type { Files } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { measure } from './goals-file.ts';
import { id, listOf, mapOf, number, side, text } from './scalars.ts';
import { schedule } from './standards-file.ts';
import { readTemplate } from './templates.ts';

/** What `templates/standards.yaml` may say. */
export const starterStandardsSchema = listOf(
  mapOf({
    id,
    text,
    side: v.nullish(side),
    on: schedule,
    why: v.nullish(text),
  }),
);

/** What `templates/goals.yaml` may say. */
export const starterGoalsSchema = listOf(
  mapOf({ id, text, side: v.nullish(side), measure, weeks: number, steps: listOf(text) }),
);

/** Something to start from, with a line about it. */
export interface Starter<Thing> {
  readonly thing: Thing;
  readonly why?: string;
}

/** The standards to choose from, as they would be taken up on `today`. */
export async function starterStandards(world: World, files: Files, today: Day): Promise<Starter<Standard>[]> {
  const listed = await readTemplate(world, files, 'standards.yaml', async () => starterStandardsSchema);
  return (listed ?? []).map(({ id, text, side, on, why }) => ({
    thing: { id, text, on: parseSchedule(on)!, since: today, paused: [], ...(side && { side }) },
    ...(why && { why }),
  }));
}

/** The development goals to choose from, as they would be taken up on `today`. */
export async function starterGoals(world: World, files: Files, today: Day): Promise<Starter<Goal>[]> {
  const listed = await readTemplate(world, files, 'goals.yaml', async () => starterGoalsSchema);
  return (listed ?? []).map(({ id, text, side, measure, weeks, steps }) => ({
    thing: {
      id,
      text,
      status: 'active',
      since: today,
      by: plusDays(today, Math.round(weeks * 7) - 1),
      measure,
      ...(side && { side }),
    },
    ...(steps?.[0] && { why: `a first step: ${steps[0]}` }),
  }));
}
