import { LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import { type ExportFormat, formatOfFile, tableNames } from '../render/export-format.ts';
import { shown } from '../render/shown.ts';
import { fileAt, type NamedFile, wholePath } from '../store/location.ts';
import type { Text } from '../world/pieces.ts';
import type { World } from '../world/world.ts';
import type { ExportOptions } from './export-options.ts';

/** A text, or the texts of several files by their names. */
export type Made = Text | ReadonlyMap<string, string>;

/** Where an export goes. */
export interface Output {
  /** Says or writes what was made, and how many private items were left out of it. @throws LeadError if it cannot be written. */
  take(made: Made, leftOut: number): Promise<void>;
}

/** The name of a page that is only to be looked at. */
const page = 'report.html';

/**
 * Standard output, the file that was named, or the folder for all tables: what
 * is there is looked at before anything is made for it. What is only to be
 * opened goes to a place of its own, where the last one is replaced.
 *
 * @throws LeadError if a file exists and may not be replaced, or several tables have no folder to go to.
 */
export async function outputGiven(
  format: ExportFormat,
  { output, table, force = false, open = false }: ExportOptions,
  world: World,
): Promise<Output> {
  const { terminal } = world;
  if (output?.trim() === '') {
    throw new LeadError('the name of the file is empty', {
      failure: 'misused',
      hint: 'Give one, such as -o report.md, or leave -o out.',
    });
  }
  const named = output === '-' || output === '/dev/stdout' ? undefined : output;
  if (named !== undefined) refuseTrap(named);
  const browser = open ? await world.browser() : undefined;
  if (format === 'csv' && table === undefined) return folderGiven(named, force, world);
  const file =
    table !== undefined && named !== undefined && /[/\\]$/.test(named) ? `${named}${table}.csv` : named;
  const path = file ?? (browser && `${browser.shelf}/${page}`);
  if (path === undefined) {
    return {
      take: async (made, leftOut) => {
        // A table has ends of lines and perhaps characters that a terminal would obey.
        if (format === 'csv') terminal.pour(made as string);
        else terminal.page(made as Text, true);
        terminal.note(leftOut > 0 ? `${hidden(leftOut)}\n` : '');
      },
    };
  }
  const { file: place, old } = await placeFor(path, force || named === undefined, world);
  return {
    take: async (made, leftOut) => {
      await place.write(made as Text, old);
      terminal.say(`Written to ${shown(path)}.${leftOut > 0 ? ` ${hidden(leftOut)}` : ''}\n`);
      await browser?.open(wholePath(world, path));
    },
  };
}

/** @throws LeadError for a name behind which nobody would find what was made: of a device, or of a document that this is not. */
function refuseTrap(name: string): void {
  // A device is not to be looked at first: some have no end. In /dev/shm there are files.
  if (/^\/dev\/(?:fd\/)?[^/]+$/.test(name)) {
    throw new LeadError(`${name} is no file`, {
      failure: 'misused',
      hint: 'Without -o, or with -o -, it goes to standard output.',
    });
  }
  const [, ending] = /\.(pdf|docx?|odt|rtf|xlsx?|ods)$/i.exec(name) ?? [];
  if (ending === undefined) return;
  throw new LeadError(`lead makes no ${ending.toLowerCase()}`, {
    failure: 'misused',
    hint: 'A page (-o report.html) can be printed to a PDF by any browser; tables (-o wins.csv --table wins) open in a spreadsheet.',
  });
}

/** The folder at `path`, with a file for each table. */
async function folderGiven(path: string | undefined, force: boolean, world: World): Promise<Output> {
  if (path === undefined || formatOfFile(path) !== undefined) {
    throw new LeadError(
      path === undefined ? 'all tables go to a folder' : `${path} is the name of one file`,
      {
        failure: 'misused',
        hint: `CSV has a table for each kind. Give a folder, such as -o tables, or one with --table: ${tableNames.join(', ')}.`,
      },
    );
  }
  const folder = path.replace(/[/\\]+$/, '') || '/';
  const files = tableNames.map((name) => `${name}.csv`);
  const olds = new Map<string, string | undefined>();
  for (const file of files) olds.set(file, (await placeFor(`${folder}/${file}`, force, world)).old);
  return {
    take: async (made, leftOut) => {
      const tables = [...(made as ReadonlyMap<string, string>)];
      // A table of today beside one of last month would be taken for one export.
      await world
        .files(wholePath(world, folder))
        .writeAll(tables.map(([path, text]) => ({ path, text, old: olds.get(path) })));
      const left = leftOut > 0 ? ` ${hidden(leftOut)}` : '';
      world.terminal.say(`Written to ${shown(folder)}: ${count(tables.length, 'table')}.${left}\n`);
    },
  };
}

/** The file at `path`, and what it says. @throws LeadError if it is there and may not be replaced, or cannot be written to. */
async function placeFor(
  path: string,
  force: boolean,
  world: World,
): Promise<{ readonly file: NamedFile; readonly old: string | undefined }> {
  const file = fileAt(world, path);
  const old = await file.read().catch((cause: unknown) => {
    throw new LeadError(`${path} cannot be written to`, {
      cause,
      hint: 'Give the name of a file that may be made or replaced.',
    });
  });
  if (old !== undefined && !force) {
    throw new LeadError(`${path} is there already`, {
      failure: 'misused',
      hint: 'Give another name, or --force to replace it.',
    });
  }
  return { file, old };
}

function hidden(leftOut: number): string {
  return `${count(leftOut, 'private item')} left out.`;
}
