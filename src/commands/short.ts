import { LeadError } from '../errors.ts';
import { begunOn } from '../journal/journal.ts';
import { nearest } from '../journal/nearest.ts';
import { standingOn } from '../journal/standing.ts';
import { filled, namesIn, piecesOf } from '../render/filled.ts';
import { shortLine, shortNames, shortValues } from '../render/short-line.ts';
import { openFolder } from '../store/folder.ts';
import { around } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import type { Global } from './global.ts';

/** `lead --short`. */
export interface ShortOptions extends Global {
  /** What to say instead of the usual line; see `piecesOf` and `shortNames`. */
  readonly format?: string;
}

/**
 * `lead --short`: how today stands in one line, for a prompt or a status line.
 * Nothing where there is no journal or nothing to say. Never in colour: each
 * prompt has its own way to say where colours begin.
 *
 * @throws LeadError if the format names what is not there.
 */
export async function short(options: ShortOptions, world: World): Promise<void> {
  const { format, journal: named, plain = false } = options;
  const pieces = format === undefined ? undefined : piecesOf(format);
  const unknown = pieces && namesIn(pieces).find((name) => !(shortNames as readonly string[]).includes(name));
  if (unknown !== undefined) throw noSuchName(unknown);
  const folder = await openFolder(world, named);
  const journal = await readJournal(folder, around(folder.today));
  if (!folder.exists && begunOn(journal) === undefined) return;
  const standing = standingOn(journal, folder.today);
  const line = pieces ? filled(pieces, shortValues(standing)) : shortLine(standing, plain);
  if (line !== '') world.terminal.put(`${line}\n`);
}

function noSuchName(name: string): LeadError {
  const near = nearest(name, shortNames);
  const known = shortNames.map((one) => `{${one}}`).join(' ');
  return new LeadError(`there is no {${name}}`, {
    failure: 'misused',
    hint: `${near ? `Did you mean {${near}}? ` : ''}There are ${known}; {{ is a bracket.`,
  });
}
