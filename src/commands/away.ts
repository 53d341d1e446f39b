import { LeadError } from '../errors.ts';
import { type Day, inShort, plusDays } from '../journal/day.ts';
import { type Period, spellPeriod } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { shown } from '../render/shown.ts';
import { awaySchema } from '../store/away-file.ts';
import { changeFile } from '../store/change-file.ts';
import { type Folder, openFolder, unfit } from '../store/folder.ts';
import { awayPath } from '../store/layout.ts';
import { readAway } from '../store/read.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { type Global, tell } from './global.ts';

export interface AwayOptions extends Global {
  readonly why?: string;
  readonly private?: boolean;
  /** Take the days off back instead of adding them. */
  readonly remove?: boolean;
  readonly json?: boolean;
}

/**
 * `lead away`: lists days off, adds some, or takes them back.
 *
 * @throws LeadError if the period is none, overlaps one that is there, or is not there to be removed.
 */
export async function away(written: string | undefined, options: AwayOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { items, unread } = await readAway(folder);
  if (unread.length > 0) throw unfit(unread);
  const { today } = folder;
  if (written === undefined) {
    const days = (from: Day, to: Day) =>
      [...new Set([inShort(from, today), inShort(to, today)])].join(' to ');
    const lines = items.map(({ from, to, why }) => `${days(from, to)}${why ? `: ${shown(why)}` : ''}\n`);
    const none = 'No days off. Add some: lead away 2026-12-24..2027-01-02 --why holiday\n';
    return tell(options, world, items, () => lines.join('') || none);
  }
  const period = await periodGiven(written, folder, 'future');
  await (options.remove ? remove(folder, period) : add(folder, period, options));
  world.terminal.say(`${options.remove ? 'No longer off' : 'Off'}: ${spellPeriod(period)}\n`);
}

async function add(folder: Folder, { from, to }: Period, options: AwayOptions): Promise<void> {
  await changeFile(folder, awayPath, awaySchema, (written) => {
    const other = (written ?? []).find((one) => one.from <= to && from <= one.to);
    if (other) {
      throw new LeadError(`${other.from} to ${other.to} is off already`, {
        failure: 'misused',
        hint: `Nothing was changed. Take it back first: lead away ${other.from}..${other.to} --remove`,
      });
    }
    return [{ append: [], item: { from, to, why: options.why, private: options.private || undefined } }];
  });
}

/** Takes days back: a range goes, or what is left of it on either side stays. */
async function remove(folder: Folder, { from, to }: Period): Promise<void> {
  await changeFile(folder, awayPath, awaySchema, (written) => {
    const met = (written ?? []).flatMap((one, index) =>
      one.from <= to && from <= one.to ? [{ ...one, index }] : [],
    );
    if (met.length === 0) {
      throw new LeadError(`no day from ${from} to ${to} is off`, {
        failure: 'misused',
        hint: 'Nothing was changed. lead away lists the days off.',
      });
    }
    // From the last to the first, so that what is removed moves none that is still to be changed.
    return met.toReversed().flatMap((one): Change[] => {
      const [before, after] = [one.from < from, one.to > to];
      if (!before && !after) return [{ remove: [one.index] }];
      if (!before) return [{ set: [one.index, 'from'], to: plusDays(to, 1) }];
      const shorter = { set: [one.index, 'to'], to: plusDays(from, -1) };
      const { why, private: hidden } = one;
      const rest = { from: plusDays(to, 1), to: one.to, why: why ?? undefined, private: hidden ?? undefined };
      return after ? [shorter, { append: [], item: rest }] : [shorter];
    });
  });
}
