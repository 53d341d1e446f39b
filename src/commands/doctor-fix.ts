import { explain, LeadError } from '../errors.ts';
import { changeText, flawText } from '../render/doctor.ts';
import type { Look } from '../render/look.ts';
import type { Checked } from '../store/check.ts';
import type { Flaw, Mend } from '../store/flaw.ts';
import type { Folder } from '../store/folder.ts';
import { keptStamp } from '../store/kept.ts';
import { type MendPlan, mended, planned } from '../store/mend.ts';
import type { Tree } from '../world/tree.ts';
import type { World } from '../world/world.ts';
import { mending } from './mending.ts';

/** A mend that was done. */
export interface Done {
  readonly flaw: Flaw;
  /** What stands before its path, and before those of the kept files. */
  readonly shownAs: string;
  readonly kept: readonly string[];
}

/** All that mending needs. */
export interface Mending {
  readonly world: World;
  readonly folder: Folder;
  readonly tree: Tree;
  /** What stands before a path when it is shown. */
  readonly shownAs: string;
  readonly look: Look;
  readonly options: { readonly yes?: boolean; readonly json?: boolean };
  readonly check: () => Promise<Checked>;
  /** What was done, which grows. */
  readonly done: Done[];
}

/** Mends what can be mended and is wanted, and looks again, for one mend may open the way to another. */
export async function mendAll(means: Mending, first: Checked): Promise<Checked> {
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
    const [touched, taken] = [new Set<string>(), new Set(checked.ids)];
    for (const flaw of open) {
      // What was changed in this round is looked at anew before it is changed again.
      if (pathsOf(flaw.mend!).some((path) => touched.has(path))) continue;
      const { isDone, andAll } = await mendOne(means, flaw, taken, all);
      all ||= andAll;
      if (isDone) for (const path of pathsOf(flaw.mend!)) touched.add(path);
      else passed.add(keyOf(flaw));
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

/** Shows one mend and does it if it is wanted. */
async function mendOne(
  { world, folder, tree, shownAs, look, options, done }: Mending,
  flaw: Flaw,
  taken: Set<string>,
  all: boolean,
): Promise<{ isDone: boolean; andAll: boolean }> {
  const say = (text: string) => void (options.json || world.terminal.say(text));
  const plan = await unlessRefused(planned(world, folder, flaw.mend!, taken));
  if (!plan) return { isDone: false, andAll: false };
  const does = mending(flaw.mend!, shownAs);
  const advice = `${does[0]!.toUpperCase()}${does.slice(1)}`;
  say(`${flawText({ ...flaw, path: shownAs + flaw.path, advice }, look)}\n${preview(plan, shownAs, look)}`);
  const answer = all ? 'all' : await world.ask.choose('Mend this?', choices);
  const isDone = answer !== 'no' && (await carriedOut());
  say(isDone ? 'Mended.\n\n' : '\n');
  return { isDone, andAll: answer === 'all' };

  async function carriedOut(): Promise<boolean> {
    const kept = await unlessRefused(mended(folder, tree, plan!, keptStamp(world.now)));
    if (kept) done.push({ flaw, shownAs, kept });
    return kept !== undefined;
  }

  /** What one file does not allow must not keep the others from being mended. */
  async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | undefined> {
    return work.catch((thrown) => {
      if (!(thrown instanceof LeadError)) throw thrown;
      world.terminal.note(explain(thrown).text);
      return undefined;
    });
  }
}

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'all', label: 'Yes, and all that follow' },
  { value: 'no', label: 'No, leave it' },
] as const;

function preview({ edit }: MendPlan, shownAs: string, look: Look): string {
  return edit ? changeText(shownAs + edit.path, edit.before, edit.after, look) : '';
}

function nobodyToAsk(): LeadError {
  return new LeadError('nobody here to ask', {
    failure: 'misused',
    hint: 'To see what would be mended: lead doctor. To mend it without being asked: lead doctor --fix --yes',
  });
}
