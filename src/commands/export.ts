import { leftOut as unreadNote } from '../render/left-out.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';
import { exportKept } from './export-kept.ts';
import { type ExportOptions, formatGiven } from './export-options.ts';
import { outputGiven } from './export-output.ts';
import { periodAsked } from './export-period.ts';
import { lookOf } from './global.ts';

/**
 * `lead export`: a report of a period, or of `all` there is, to hand to
 * someone; or the same as data.
 *
 * @throws LeadError if the period, the format, a filter or a layout is none, or
 *   the file exists and may not be replaced.
 */
export async function exportReport(
  written: string | undefined,
  options: ExportOptions,
  world: World,
): Promise<void> {
  const format = formatGiven(options);
  const output = await outputGiven(format, options, world);
  const folder = await openFolder(world, options.journal);
  const period = await periodAsked(written, options.layout, folder);
  const { made, leftOut, unread, note } = await world.terminal.during(() =>
    exportKept({ folder, period, format, options }, world),
  );
  world.terminal.note(unreadNote(unread, lookOf(options, world)));
  await output.take(made, leftOut);
  if (note !== undefined) world.terminal.note(note);
}
