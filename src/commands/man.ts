import { dayOf } from '../journal/moment.ts';
import type { CommandShape } from '../render/command-shape.ts';
import { manPage } from '../render/man-page.ts';
import type { World } from '../world/world.ts';

/** `lead man`: the manual page as the build keeps it; also for those who have no package to look it up in. */
export function man(lead: CommandShape, version: string, { now, terminal }: World): void {
  terminal.page(manPage(lead, { version, date: dayOf(now) }), true);
}
