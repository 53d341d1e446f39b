import { LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import { flawList } from '../render/doctor.ts';
import { homePath } from '../render/home-path.ts';
import type { Look } from '../render/look.ts';
import { wrap } from '../render/width.ts';
import { type Checked, checkJournal } from '../store/check.ts';
import { checkOwn } from '../store/check-own.ts';
import type { Flaw } from '../store/flaw.ts';
import { type Folder, openBroken, openWithoutConfig } from '../store/folder.ts';
import { keptStamp } from '../store/kept.ts';
import { readConfig } from '../store/location.ts';
import type { Tree } from '../world/tree.ts';
import type { World } from '../world/world.ts';
import { type Done, mendAll } from './doctor-fix.ts';
import { type Global, lookOf, tell } from './global.ts';
import { layoutProblem } from './layout-problem.ts';
import { keptBelow, mending, withMending } from './mending.ts';

export interface DoctorOptions extends Global {
  /** Mend what has one right answer. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Files that are looked through together: those of the journal, or the person's own config. */
interface Ward {
  /** What stands before a path when it is shown. */
  readonly shownAs: string;
  /** To mend them; left out where that is not to be done. */
  readonly folder?: Folder;
  readonly tree: Tree;
  check(): Promise<Checked>;
}

/** What came of looking through a ward. */
type Looked = Pick<Ward, 'shownAs'> & Pick<Checked, 'files' | 'flaws'>;

/**
 * `lead doctor`: finds what is wrong in the files of the journal and in the
 * person's own config, explains it, and with `--fix` mends what has one right answer.
 *
 * @throws LeadError if something wrong is left, or there is nobody to ask.
 */
export async function doctor(options: DoctorOptions, world: World): Promise<void> {
  const look = lookOf(options, world);
  const { folder, wards } = await wardsOf(options, world);
  const done: Done[] = [];
  const tellKept = () => {
    if (!options.json && done.some(({ kept }) => kept.length > 0))
      world.terminal.say(`${wrap(keptIn(done, world), look.columns).join('\n')}\n\n`);
  };
  const last: Looked[] = [];
  try {
    for (const { folder: own, ...ward } of wards) {
      const first = await ward.check();
      const means = own && { world, look, options, done, ...ward, folder: own };
      last.push({ ...ward, ...(options.fix && means ? await mendAll(means, first) : first) });
    }
  } finally {
    tellKept();
  }
  const nothing =
    folder && last.at(-1)!.files === 0 ? homePath(folder.files.folder, world.places.home) : undefined;
  tell(options, world, asData(last, done), () => report(last, done, nothing, look));
  const left = last.flatMap(({ flaws, shownAs }) =>
    flaws.filter(({ minor }) => !minor).map((flaw) => ({ ...flaw, path: shownAs + flaw.path })),
  );
  if (left.length > 0) throw somethingLeft(left, options.fix ?? false);
}

/** The person's own config, then the journal; without the journal where the config alone says which it is, and does not fit. */
async function wardsOf(
  options: DoctorOptions,
  world: World,
): Promise<{ readonly folder: Folder | undefined; readonly wards: readonly Ward[] }> {
  const { config, home } = world.places;
  const own = {
    shownAs: `${homePath(config, home)}/`,
    tree: world.tree(config),
    check: () => checkOwn(world),
  };
  const isSound = await readConfig(world).then(
    () => true,
    () => false,
  );
  const folder = await (isSound ? openBroken : openWithoutConfig)(world, options.journal);
  if (!folder) return { folder, wards: [own] };
  const tree = world.tree(folder.files.folder);
  const check = () => checkJournal(folder, tree, layoutProblem(folder));
  const files = world.files(config);
  return {
    folder,
    wards: [
      { ...own, folder: { ...folder, files } },
      { shownAs: '', folder, tree, check },
    ],
  };
}

function keptIn(done: readonly Done[], { now }: World): string {
  const places = done.flatMap(({ kept, shownAs }) =>
    kept.length > 0 ? [`${shownAs}${keptBelow}/${keptStamp(now)}`] : [],
  );
  return `What was there before is kept in ${[...new Set(places)].join(' and ')}.`;
}

function report(
  last: readonly Looked[],
  done: readonly Done[],
  nothing: string | undefined,
  look: Look,
): string {
  const lines = last.flatMap(({ flaws, shownAs }) => flaws.map((flaw) => withMending(flaw, shownAs)));
  if (lines.length > 0) return flawList(lines, look);
  if (nothing !== undefined) return `There is no journal in ${nothing} yet. Begin with: lead today\n`;
  return `${count(filesOf(last), 'file')}, nothing ${done.length > 0 ? 'left ' : ''}to mend.\n`;
}

function filesOf(last: readonly Looked[]): number {
  return last.reduce((sum, { files }) => sum + files, 0);
}

function somethingLeft(left: readonly Flaw[], isFixed: boolean): LeadError {
  const files = new Set(left.map(({ path }) => path)).size;
  const mendable = left.filter(({ mend }) => mend !== undefined).length;
  const which = mendable < left.length ? `${mendable} of them` : mendable === 1 ? 'it' : 'all of them';
  return new LeadError(
    `${count(left.length, 'thing')} ${isFixed ? 'left ' : ''}to mend, in ${count(files, 'file')}`,
    {
      hint:
        mendable > 0
          ? `lead doctor --fix mends ${which}, after showing how.`
          : `${isFixed ? 'What is left' : 'What there is'} has more than one right answer, so it is yours to decide.`,
    },
  );
}

function asData(last: readonly Looked[], done: readonly Done[]) {
  const flat = ({ mend, minor, path, ...flaw }: Flaw, shownAs: string) => ({
    path: shownAs + path,
    ...flaw,
    minor: minor ?? false,
    ...(mend && { mend: mend.kind, mends: mending(mend, shownAs) }),
  });
  return {
    files: filesOf(last),
    flaws: last.flatMap(({ flaws, shownAs }) => flaws.map((flaw) => flat(flaw, shownAs))),
    mended: done.map(({ flaw, shownAs, kept }) => ({
      ...flat(flaw, shownAs),
      kept: kept.map((path) => shownAs + path),
    })),
  };
}
