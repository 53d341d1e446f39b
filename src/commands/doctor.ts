import { LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import { flawList } from '../render/doctor.ts';
import { json } from '../render/json.ts';
import type { Look } from '../render/look.ts';
import { shown } from '../render/shown.ts';
import { wrap } from '../render/width.ts';
import { type Checked, checkJournal } from '../store/check.ts';
import type { Flaw } from '../store/flaw.ts';
import { type Folder, openBroken } from '../store/folder.ts';
import { keptStamp } from '../store/kept.ts';
import type { World } from '../world/world.ts';
import { type Done, mendAll } from './doctor-fix.ts';
import { type Global, lookOf } from './global.ts';
import { layoutProblem } from './layout-problem.ts';
import { keptFolder, mending, withMending } from './mending.ts';

export interface DoctorOptions extends Global {
  /** Mend what has one right answer. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * `lead doctor`: finds what is wrong in the files of the journal, explains it,
 * and with `--fix` mends what has one right answer.
 *
 * @throws LeadError if something wrong is left, or there is nobody to ask.
 */
export async function doctor(options: DoctorOptions, world: World): Promise<void> {
  const folder = await openBroken(world, options.journal);
  const tree = world.tree(folder.files.folder);
  const look = lookOf(options, world);
  const check = () => checkJournal(folder, tree, layoutProblem(folder));
  const first = await check();
  const done: Done[] = [];
  const tellKept = () => {
    if (!options.json && done.some(({ kept }) => kept.length > 0))
      world.terminal.say(`${wrap(keptIn(world), look.columns).join('\n')}\n\n`);
  };
  const means = { world, folder, tree, look, options, check, done };
  const last = options.fix ? await mendAll(means, first).finally(tellKept) : first;
  if (options.json) world.terminal.say(json(asData(last, done)));
  else world.terminal.say(report(last, done, folder, look));
  const left = last.flaws.filter(({ minor }) => !minor);
  if (left.length > 0) throw somethingLeft(left, options.fix ?? false);
}

function keptIn({ now }: World): string {
  return `What was there before is kept in ${keptFolder}/${keptStamp(now)}.`;
}

function report(
  { files, flaws }: Checked,
  done: readonly Done[],
  { files: { folder } }: Folder,
  look: Look,
): string {
  if (flaws.length > 0) return flawList(flaws.map(withMending), look);
  if (files === 0) return `There is no journal in ${shown(folder)} yet. Begin with: lead today\n`;
  return `${count(files, 'file')}, nothing ${done.length > 0 ? 'left ' : ''}to mend.\n`;
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

function asData({ files, flaws }: Checked, done: readonly Done[]) {
  const flat = ({ mend, minor, ...flaw }: Flaw) => ({
    ...flaw,
    minor: minor ?? false,
    ...(mend && { mend: mend.kind, mends: mending(mend) }),
  });
  return {
    files,
    flaws: flaws.map(flat),
    mended: done.map(({ flaw, kept }) => ({ ...flat(flaw), kept })),
  };
}
