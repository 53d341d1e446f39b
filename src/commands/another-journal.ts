import { LeadError } from '../errors.ts';
import { nearest } from '../journal/nearest.ts';
import { homePath } from '../render/home-path.ts';
import { shown } from '../render/shown.ts';
import { addSettings } from '../store/add.ts';
import { openFolder } from '../store/folder.ts';
import { journalAround, lookAt, type There } from '../store/journal-there.ts';
import { knownJournals, type Location, locate } from '../store/location.ts';
import { journalsKey } from '../store/setting.ts';
import type { World } from '../world/world.ts';

/** The journal that a command is about to use. */
export interface Named {
  /** As it was given by the flag. */
  readonly journal: string | undefined;
  /** Whether the command is there to make one. */
  readonly makes: boolean;
  /** Whether the command puts something into a journal: for one that only reads, Enter alone makes none. */
  readonly adds: boolean;
  /** Whether the command says by itself what is wrong with the person's config. */
  readonly mends: boolean;
}

/** Why a journal that is not there may have been meant otherwise. */
interface Doubt extends Location {
  /** What to call it. */
  readonly called: string;
  /** A name that is there and much like this one. */
  readonly near: string | undefined;
  readonly there: There;
}

/**
 * Makes sure that the journal a command names is there: if not, asks whether to
 * make it, and makes it. What looks like a slip of the pen, or would have nothing
 * to say, is not made by Enter alone.
 *
 * @throws LeadError, and makes nothing, if it is not wanted, lies inside another, or there is nobody to ask.
 */
export async function beSure({ journal, makes, adds, mends }: Named, world: World): Promise<void> {
  const location = await locate(world, journal).catch((thrown) => {
    if (!mends) throw thrown;
    return undefined;
  });
  if (!location) return;
  const { folder, name, by, config } = location;
  const there = await lookAt(world, folder);
  if (there.isJournal) return;
  const isGivenAPlace = name !== undefined && config.journals.has(name);
  const near = name === undefined || isGivenAPlace ? undefined : nearest(name, await knownJournals(world));
  const doubt = {
    ...location,
    called: name === undefined ? homePath(folder, world.places.home) : `"${name}"`,
    near,
    there,
  };
  // LEAD_JOURNAL says which journal is the usual one, and that is made without a question; unless it is near another.
  if (by !== 'flag' && near === undefined) return;
  await refuseInside(world, doubt);
  if (makes && near === undefined) return;
  if (!world.terminal.interactive) throw notThere(doubt, wayOut(doubt));
  if (!(await world.ask.confirm(question(doubt), adds && near === undefined && !there.holdsOthers))) {
    throw notThere(doubt, near === undefined ? 'Nothing was made.' : meant(near, doubt));
  }
  await addSettings(await openFolder(world, journal));
  if (name !== undefined) world.terminal.note(`A new journal, in ${homePath(folder, world.places.home)}\n`);
}

async function refuseInside(world: World, doubt: Doubt): Promise<void> {
  const around = await journalAround(world, doubt.folder);
  if (around === undefined) return;
  throw new LeadError(`${shown(doubt.folder)} lies inside another journal, ${shown(around)}`, {
    failure: 'misused',
    hint: `Nothing was made. Choose a folder outside it, or a name: ${flag('work')}`,
  });
}

function question({ called, near, there }: Doubt): string {
  if (near !== undefined)
    return `No journal is called ${called}; there is one called ${near}. Make ${called}?`;
  if (there.holdsOthers) return `${called} holds other files. Make a journal there?`;
  return `There is no journal ${called} yet. Make it?`;
}

function notThere({ called, by }: Doubt, hint: string): LeadError {
  const who = by === 'environment' ? ', which LEAD_JOURNAL names' : '';
  return new LeadError(`there is no journal ${called}${who}`, { failure: 'misused', hint });
}

/** What to do where nobody is there to ask. */
function wayOut(doubt: Doubt): string {
  const { name, near, folder } = doubt;
  return near === undefined
    ? `Nothing was made. Make it with: lead init ${flag(name ?? folder)} --standard prepare`
    : `${meant(near, doubt)} To make ${name} all the same, give it a place: lead config set ${journalsKey}${name} ~/${name}`;
}

function meant(near: string, { by }: Doubt): string {
  return `Nothing was made. Did you mean ${by === 'flag' ? flag(near) : near}?`;
}

function flag(journal: string): string {
  return `--journal ${shown(journal)}`;
}
