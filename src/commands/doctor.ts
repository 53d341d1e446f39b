import { explain, LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import { changeText, type FlawLines, flawList, flawText } from '../render/doctor.ts';
import { json } from '../render/json.ts';
import type { Look } from '../render/look.ts';
import { shown } from '../render/shown.ts';
import { type Checked, checkJournal } from '../store/check.ts';
import type { Flaw, Mend } from '../store/flaw.ts';
import { type Folder, openBroken } from '../store/folder.ts';
import { keptStamp } from '../store/kept.ts';
import { type MendPlan, mended, planned } from '../store/mend.ts';
import type { Tree } from '../world/tree.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';
import { layoutProblem } from './layout-problem.ts';

export interface DoctorOptions extends Global {
  /** Mend what has one right answer. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** A mend that was done. */
interface Done {
  readonly flaw: Flaw;
  readonly kept: readonly string[];
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
  const last = options.fix
    ? await mendAll({ world, folder, tree, look, options, check, done }, first)
    : first;
  if (!options.json && done.some(({ kept }) => kept.length > 0))
    world.terminal.say(`What was there before is kept in ${keptFolder}/${keptStamp(world.now)}.\n\n`);
  if (options.json) world.terminal.say(json(asData(last, done)));
  else world.terminal.say(report(last, done, folder, look));
  const left = last.flaws.filter(({ minor }) => !minor);
  if (left.length > 0) throw somethingLeft(left, last, options.fix ?? false);
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

function somethingLeft(left: readonly Flaw[], { files }: Checked, isFixed: boolean): LeadError {
  const mendable = left.filter(({ mend }) => mend !== undefined).length;
  const things = `${count(left.length, 'thing')} ${isFixed ? 'left ' : ''}to mend`;
  return new LeadError(
    `${things}, in ${count(new Set(left.map(({ path }) => path)).size, 'file')} of ${files}`,
    {
      hint:
        mendable > 0
          ? `lead doctor --fix mends ${mendable === left.length ? (mendable === 1 ? 'it' : 'all of them') : `${mendable} of them`}, after showing ${mendable === 1 ? 'how' : 'each'}.`
          : 'What is left has more than one right answer, so it is yours to decide.',
    },
  );
}

/** What a mend does, in a sentence. */
function mending(mend: Mend): string {
  switch (mend.kind) {
    case 'put-away':
      return `moves it to ${keptFolder}${mend.comments ? ', with the comments that only it has' : ''}.`;
    case 'unlock':
      return 'takes the lock over and lets go of it.';
    case 'move':
      return `moves it to ${mend.to}.`;
    case 'merge':
      return `adds to ${mend.into} what only this file has, and moves this one${mend.comments ? ', with its comments,' : ''} to ${keptFolder}.`;
    case 'unmark':
      return 'makes one of both versions, with every record of each.';
    case 'new-id':
      return 'gives this one another id.';
    case 'drop-twin':
      return 'removes this one.';
  }
}

const keptFolder = '.lead/kept';

function withMending(flaw: Flaw): FlawLines {
  return { ...flaw, ...(flaw.mend && { mending: mending(flaw.mend) }) };
}

/** All that mending needs. */
interface Mending {
  readonly world: World;
  readonly folder: Folder;
  readonly tree: Tree;
  readonly look: Look;
  readonly options: DoctorOptions;
  readonly check: () => Promise<Checked>;
  /** What was done, which grows. */
  readonly done: Done[];
}

/** Mends what can be mended and is wanted, and looks again, for one mend may open the way to another. */
async function mendAll(means: Mending, first: Checked): Promise<Checked> {
  const { options, world, check } = means;
  const passed = new Set<string>();
  let all = options.yes ?? false;
  let checked = first;
  // One mend opens the way to another a few times at most.
  for (let round = 0; round < mostRounds; round += 1) {
    const next = checked.flaws.find((flaw) => flaw.mend && !passed.has(keyOf(flaw)));
    if (!next) return checked;
    if (!all && (options.json || !world.terminal.interactive)) throw nobodyToAsk();
    const open = checked.flaws.filter((flaw) => flaw.mend && !passed.has(keyOf(flaw)));
    const touched = new Set<string>();
    for (const flaw of open) {
      // What was changed in this round is looked at anew before it is changed again.
      if (pathsOf(flaw.mend!).some((path) => touched.has(path))) continue;
      passed.add(keyOf(flaw));
      const answer = await mendOne(means, flaw, checked.ids, all);
      if (answer === 'all') all = true;
      if (answer !== 'no') for (const path of pathsOf(flaw.mend!)) touched.add(path);
    }
    checked = await check();
  }
  return checked;
}

const mostRounds = 100;

/** A flaw that was passed by is not asked about again. */
function keyOf({ path, message, mend }: Flaw): string {
  return JSON.stringify([path, message, mend]);
}

function pathsOf(mend: Mend): string[] {
  const { kind, path } = mend;
  if (kind === 'merge') return [path, mend.into];
  if (kind === 'put-away' && mend.of !== undefined) return [path, mend.of];
  return kind === 'move' ? [path, mend.to] : [path];
}

async function mendOne(
  means: Mending,
  flaw: Flaw,
  ids: ReadonlySet<string>,
  all: boolean,
): Promise<'yes' | 'all' | 'no'> {
  const { world, folder, tree, look, options, done } = means;
  const say = (text: string) => void (options.json || world.terminal.say(text));
  const plan = await planned(world, folder, flaw.mend!, ids);
  if (!plan) return 'no';
  const does = mending(flaw.mend!);
  const advice = `${does[0]!.toUpperCase()}${does.slice(1)}`;
  say(`${flawText({ ...flaw, advice }, look)}\n${preview(plan, look)}`);
  const answer = all ? 'all' : await world.ask.choose('Mend this?', choices);
  if (answer !== 'no') {
    try {
      const kept = await mended(folder, tree, plan, keptStamp(world.now));
      done.push({ flaw, kept });
      say('Mended.\n');
    } catch (thrown) {
      // What one file does not allow must not keep the others from being mended.
      if (!(thrown instanceof LeadError)) throw thrown;
      world.terminal.note(explain(thrown).text);
    }
  }
  say('\n');
  return answer;
}

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'all', label: 'Yes, and all that follow' },
  { value: 'no', label: 'No, leave it' },
] as const;

function preview({ edit }: MendPlan, look: Look): string {
  return edit ? changeText(edit.path, edit.before, edit.after, look) : '';
}

function nobodyToAsk(): LeadError {
  return new LeadError('nobody here to ask', {
    failure: 'misused',
    hint: 'To see what would be mended: lead doctor. To mend it without being asked: lead doctor --fix --yes',
  });
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
