import type { Journal } from '../journal/journal.ts';
import { type ReportMeeting, reportMeeting } from '../render/report-person.ts';
import { layoutSources } from '../store/report-layouts.ts';
import { earlyLines, openLines } from '../summary/promises.ts';
import { summarise } from '../summary/summarise.ts';
import type { World } from '../world/world.ts';
import type { Exported } from './export-writers.ts';

/** What a meeting with somebody is about, in the period that is exported. */
export function meetingWith(
  { wanted, journal }: NonNullable<Exported['person']>,
  { period, folder: { today } }: Pick<Exported, 'period' | 'folder'>,
): ReportMeeting {
  const goals = new Map(journal.goals.map(({ id, text }) => [id, text]));
  return reportMeeting(wanted, {
    summary: summarise(journal, period, today),
    open: openLines(journal, today),
    early: earlyLines(journal, period, today),
    goals,
  });
}

/**
 * How many items a report about one person lacks because they are private: what
 * it would tell of them otherwise, promises as well as recognitions. `undefined`
 * if its layout tells of no meeting.
 *
 * @param unshared the same journal with what is private.
 * @throws LeadError if there is no such layout.
 */
export async function leftOutOfMeeting(
  exported: Pick<Exported, 'period' | 'folder' | 'options'> & {
    readonly person: NonNullable<Exported['person']>;
  },
  unshared: Journal,
  world: World,
): Promise<number | undefined> {
  const { person, period, folder, options } = exported;
  const [layout] = await layoutSources(world, folder.files, options.layout, period);
  if (!/\bmeeting\b/.test(layout!.text)) return undefined;
  const open = meetingWith(person, exported);
  // The same person, where several have that name.
  const whole = meetingWith({ wanted: open.name, journal: unshared }, exported);
  return Math.max(0, itemsIn(whole) - itemsIn(open));
}

function itemsIn({ open, kept, missed, asked, topics, recognitions }: ReportMeeting): number {
  return [open, kept, missed, asked, topics, recognitions].reduce((sum, { length }) => sum + length, 0);
}
