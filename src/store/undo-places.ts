import type { LeadError } from '../errors.ts';
import { secondsOf } from '../journal/moment.ts';
import { lastChange, lastTakenBack, lastUndo, type Place, plansBack } from './undo.ts';
import { keptIn, placeOfRecord } from './undo-log.ts';
import type { Reach, UndoPlan } from './undo-plan.ts';
import type { KeptRecord } from './undo-read.ts';

/** What is taken or brought back, and where. */
export interface Placed<Somewhere extends Place> {
  readonly place: Somewhere;
  readonly plan: UndoPlan;
}

/** When a change was made: by its own clock and, of two within a second, by that of the disk. */
type Made = readonly [seconds: number, milliseconds: number];

/**
 * The last change in any of `places`; see `lastChange`.
 *
 * @throws LeadError as it does, if nothing was changed elsewhere since.
 */
export async function lastChangeIn<Somewhere extends Place>(
  places: readonly Somewhere[],
  reach: Reach,
): Promise<Placed<Somewhere> | undefined> {
  const kept = await Promise.all(places.map(({ files }) => keptIn(files)));
  const some = places.filter((_, index) => kept[index]!.length > 0);
  const place = some.length > 1 ? await placeOfLast(some) : some[0];
  const plan = place && (await lastChange(place, reach));
  return plan && { place, plan };
}

async function placeOfLast<Somewhere extends Place>(
  places: readonly Somewhere[],
): Promise<Somewhere | undefined> {
  const { plans, end } = await allIn(places);
  if (plans.length === 0 && end) throw end;
  return plans[0]?.place;
}

/** What was taken back last in any of `places`; see `lastTakenBack`. @throws LeadError as it does. */
export async function lastTakenBackIn<Somewhere extends Place>(
  places: readonly Somewhere[],
): Promise<Placed<Somewhere> | undefined> {
  const undos = await Promise.all(places.map(lastUndo));
  const last = Math.max(...undos);
  const place = places[undos.indexOf(last)]!;
  const plan = last > 0 ? await lastTakenBack(place) : undefined;
  return plan && { place, plan };
}

/** All that can be taken back in `places`, newest first, and why those before are out of reach, if there are any. */
export async function allIn<Somewhere extends Place>(
  places: readonly Somewhere[],
): Promise<{ readonly plans: readonly Placed<Somewhere>[]; readonly end?: LeadError }> {
  const found: (Placed<Somewhere> & { made: Made })[] = [];
  let end: { readonly why: LeadError; readonly made: Made } | undefined;
  for (const place of places) {
    // What is taken back is looked at once more, alone; where nothing is, no trace is left.
    const { plans, end: own } = await plansBack(place, place === places[0]);
    found.push(...plans.map((plan) => ({ place, plan, made: madeIn(place, plan.records[0]!) })));
    const made = own && madeIn(place, own.record);
    if (own && (!end || later(made!, end.made) < 0)) end = { why: own.why, made: made! };
  }
  const limit = end?.made;
  return {
    plans: found
      .filter(({ made }) => limit === undefined || later(made, limit) < 0)
      .sort((a, b) => later(a.made, b.made)),
    ...(end && { end: end.why }),
  };
}

function madeIn({ files }: Place, kept: KeptRecord): Made {
  return [secondsOf(kept.record.at), files.quick?.signature(placeOfRecord(kept))?.[1] ?? 0];
}

/** Less than 0 if `a` was made later than `b`. */
function later(a: Made, b: Made): number {
  return b[0] - a[0] || b[1] - a[1];
}
