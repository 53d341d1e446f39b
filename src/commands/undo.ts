import { LeadError } from '../errors.ts';
import type { PastChange } from '../journal/past-change.ts';
import { count } from '../render/count.ts';
import { homePath } from '../render/home-path.ts';
import { pastChangeList, pastChangeText } from '../render/past-change.ts';
import { shown } from '../render/shown.ts';
import { wrap } from '../render/width.ts';
import { ownPlace } from '../store/change-config.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { bringBack, type Place, takeBack } from '../store/undo.ts';
import { forgetAll } from '../store/undo-forget.ts';
import { keptIn } from '../store/undo-log.ts';
import { allIn, lastChangeIn, lastTakenBackIn, type Placed } from '../store/undo-places.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

export interface UndoOptions extends Global {
  /** All that the last run wrote, instead of its last change. */
  readonly run?: boolean;
  /** Bring back what was taken back last. */
  readonly redo?: boolean;
  /** Let go of what could be taken back. */
  readonly forget?: boolean;
  /** Do not ask. */
  readonly yes?: boolean;
  /** Only say what can be taken back. */
  readonly list?: boolean;
  /** As data, which also means only say it. */
  readonly json?: boolean;
}

/**
 * `lead undo`: takes back the last change of any command, after showing it.
 * Run again, it goes further back.
 *
 * @throws LeadError if a file was changed since by anything but `lead`, or there is nobody to ask.
 */
export async function undo(options: UndoOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  if (options.list || options.json) return list(options, folder, world);
  if (options.forget) return forget(options, folder, world);
  const { redo = false } = options;
  const reach = options.run ? 'run' : 'answer';
  const places = placesOf(folder, world);
  const last = redo ? await lastTakenBackIn(places) : await lastChangeIn(places, reach);
  if (!last) return world.terminal.say(`Nothing to ${redo ? 'bring' : 'take'} back.\n`);
  if (!(await isWanted(last, options, folder, world))) return world.terminal.say('Nothing was changed.\n');
  const { place, plan } = last;
  await (redo ? bringBack(place, plan) : takeBack(place, plan, reach, places));
  world.terminal.say(redo ? 'Brought back.\n' : 'Taken back. To bring it back: lead undo --redo\n');
}

/** The journal, and the folder of the person's own config, with the way to its files from the home folder. */
function placesOf({ files }: Folder, world: World) {
  const { config, home } = world.places;
  return [{ files }, { files: ownPlace(world).files, shownAs: `${homePath(config, home)}/` }];
}

/** The change as it is shown: of a file outside the journal, where it lies. */
function changeAt({ place, plan }: Placed<Place & { readonly shownAs?: string }>): PastChange {
  const { shownAs = '' } = place;
  const files = plan.change.files.map((file) => ({ ...file, path: shownAs + file.path }));
  return { ...plan.change, files };
}

async function isWanted(
  last: Placed<Place>,
  options: UndoOptions,
  folder: Folder,
  world: World,
): Promise<boolean> {
  const { yes = false, redo = false } = options;
  const { terminal } = world;
  if (!yes && !terminal.interactive) {
    throw new LeadError('nobody here to ask', {
      failure: 'misused',
      hint: redo
        ? 'Without being asked: lead undo --redo --yes.'
        : 'Without being asked: lead undo --yes. What it would take back: lead undo --list.',
    });
  }
  terminal.say(`${pastChangeText(changeAt(last), folder.today, lookOf(options, world))}\n`);
  return yes || world.ask.confirm(redo ? 'Bring this back?' : 'Take this back?', true);
}

/** Words that were taken out of a journal lie in what brings them back: this takes them out of there, too. */
async function forget(options: UndoOptions, folder: Folder, world: World): Promise<void> {
  const { terminal, ask } = world;
  const places = placesOf(folder, world);
  const kept = await Promise.all(places.map(({ files }) => keptIn(files)));
  const changes = count(kept.flat().length, 'change');
  if (kept.flat().length === 0) return terminal.say('Nothing is kept that could be taken back.\n');
  const question = `Forget how to take back ${changes}, and the words in them?`;
  if (!options.yes && !terminal.interactive) {
    throw new LeadError(`nobody here to ask: ${question}`, {
      failure: 'misused',
      hint: 'Without being asked: lead undo --forget --yes.',
    });
  }
  if (!options.yes && !(await ask.confirm(question, false))) return terminal.say('Nothing was forgotten.\n');
  for (const { files } of places) await forgetAll(files);
  terminal.say(
    `Forgotten: ${changes}. What is in the files now stays; what was in them before may still be in backups, in git, and in what lead doctor keeps.\n`,
  );
}

async function list(options: UndoOptions, folder: Folder, world: World): Promise<void> {
  const { plans, end } = await allIn(placesOf(folder, world));
  const changes = plans.map(changeAt);
  const look = lookOf(options, world);
  const text = () => pastChangeList(changes, folder.today, look) || 'Nothing to take back.\n';
  tell(options, world, changes.map(asData), text);
  if (!end) return;
  world.terminal.note(`${wrap(shown(`Further back: ${end.message}`), look.columns).join('\n')}\n`);
}

function asData({ at, command, what, files }: PastChange) {
  return { at, command, what, files: files.map(({ path }) => path) };
}
