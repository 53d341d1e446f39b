import { LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import { shown } from '../render/shown.ts';
import { fileAt, wholePath } from '../store/location.ts';
import type { World } from '../world/world.ts';
import type { ExportOptions } from './export-options.ts';

/** Where an export goes. */
export interface Output {
  /** Says or writes `text`, and how many private items were left out of it. @throws LeadError if it cannot be written. */
  take(text: string, leftOut: number): Promise<void>;
}

/** The name of a page that is only to be looked at. */
const page = 'report.html';

/**
 * Standard output, or the file that was named, which is looked at before
 * anything is made for it. What is only to be opened goes to a place of its own,
 * where the last one is replaced.
 *
 * @throws LeadError if the file exists and may not be replaced.
 */
export async function outputGiven(
  { output, force = false, open = false }: ExportOptions,
  world: World,
): Promise<Output> {
  const { terminal } = world;
  const isNamed = output !== undefined && output !== '-';
  const browser = open ? await world.browser() : undefined;
  const path = isNamed ? output : browser && `${browser.shelf}/${page}`;
  if (path === undefined) {
    return {
      take: async (text, leftOut) => {
        terminal.page(text, true);
        terminal.note(leftOut > 0 ? `${hidden(leftOut)}\n` : '');
      },
    };
  }
  const file = fileAt(world, path);
  const old = await file.read().catch((cause: unknown) => {
    throw new LeadError(`${path} cannot be written to`, {
      cause,
      hint: 'Give the name of a file that may be made or replaced.',
    });
  });
  if (isNamed && old !== undefined && !force) {
    throw new LeadError(`${path} is there already`, {
      failure: 'misused',
      hint: 'Give another name, or --force to replace it.',
    });
  }
  return {
    take: async (text, leftOut) => {
      await file.write(text, old);
      terminal.say(`Written to ${shown(path)}.${leftOut > 0 ? ` ${hidden(leftOut)}` : ''}\n`);
      await browser?.open(wholePath(world, path));
    },
  };
}

function hidden(leftOut: number): string {
  return `${count(leftOut, 'private item')} left out.`;
}
