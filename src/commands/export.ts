import { LeadError } from '../errors.ts';
import type { Commitment } from '../journal/commitment.ts';
import { emptyEntry } from '../journal/entry.ts';
import { entriesDuring, type Journal, type Unread } from '../journal/journal.ts';
import { type Period, weekOf, within } from '../journal/period.ts';
import { withoutPrivate } from '../journal/private.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { count } from '../render/count.ts';
import { layOut } from '../render/layout.ts';
import { leftOut as unreadNote } from '../render/left-out.ts';
import { type ReportData, reportData } from '../render/report.ts';
import { shown } from '../render/shown.ts';
import { checkInSchema, lensesSchema, ownQuestions } from '../store/check-in-template.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { templatesFolder } from '../store/layout.ts';
import { fileAt } from '../store/location.ts';
import { placed } from '../store/placed.ts';
import { readJournal } from '../store/read.ts';
import { readOwn, readTemplate } from '../store/templates.ts';
import { summarise } from '../summary/summarise.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

export interface ExportOptions extends Global {
  /** Path of the file to write; left out: standard output. */
  readonly output?: string;
  /** Replace the file if there is one. */
  readonly force?: boolean;
  readonly includePrivate?: boolean;
}

/** The layout of the report, among the templates. */
const layoutName = 'layouts/report.md';

/**
 * `lead export`: a Markdown report of a period, to hand to someone.
 *
 * @throws LeadError if the period is none, or the file exists and may not be replaced.
 */
export async function exportReport(
  written: string | undefined,
  options: ExportOptions,
  world: World,
): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const period =
    written === undefined ? weekOf(today, settings.weekStarts) : await periodGiven(written, folder);
  const whole = await readJournal(folder, [period]);
  world.terminal.note(unreadNote(whole.unread, lookOf(options, world)));
  const journal = options.includePrivate ? whole : withoutPrivate(whole).journal;
  const own = ownQuestions(await readTemplate(world, folder.files, 'check-in.yaml', checkInSchema));
  const hiddenOnes = options.includePrivate ? [] : own.filter((one) => one.private);
  const answered = entriesDuring(whole, period).flatMap(({ answers }) => Object.keys(answers));
  const leftOut = options.includePrivate
    ? 0
    : withoutPrivate(partOf(whole, period)).leftOut +
      answered.filter((id) => hiddenOnes.some((one) => one.id === id)).length;
  const questions = await readTemplate(world, folder.files, 'lenses.yaml', lensesSchema);
  const data = reportData(summarise(journal, period, today), journal, {
    questions,
    own: own.filter((one) => !hiddenOnes.includes(one)),
    leftOut,
  });
  const text = await laidOut(world, folder, data);
  const hidden = leftOut > 0 ? ` ${count(leftOut, 'private item')} left out.` : '';
  if (options.output === undefined || options.output === '-') {
    world.terminal.say(text);
    return world.terminal.note(hidden && `${hidden.trim()}\n`);
  }
  await write(world, options.output, text, options.force ?? false);
  world.terminal.say(`Written to ${shown(options.output)}.${hidden}\n`);
}

/** The journal with nothing in its entries but what belongs to `period`: promises by their days, all else by its entry. */
function partOf(journal: Journal, period: Period): Journal {
  const isPromised = ({ due, moved }: Commitment) =>
    [due, ...moved.map(({ from }) => from)].some((day) => within(period, day));
  const entries = journal.entries.map((entry) => ({
    ...(within(period, entry.day) ? entry : emptyEntry(entry.day)),
    commitments: entry.commitments.filter(isPromised),
  }));
  return { ...journal, entries };
}

async function write(world: World, path: string, text: string, force: boolean): Promise<void> {
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
  await file.write(text, old);
}

/** The report in the person's own layout if there is one that works, else in the built-in one. */
async function laidOut(world: World, { files }: Folder, data: ReportData): Promise<string> {
  const own = await readOwn(files, layoutName);
  if (own !== undefined) {
    const { text, problem } = layOut(own, data);
    if (text !== undefined) return text;
    const wrong: Unread = { path: `${templatesFolder}/${layoutName}`, ...problem };
    world.terminal.note(`${placed(wrong)}\nThe built-in layout is used instead.\n`);
  }
  const builtIn = (await world.templates.read(layoutName)) ?? '';
  const { text, problem } = layOut(builtIn, data);
  // A built-in layout that does not work is a defect in lead, not in a journal.
  if (text === undefined) throw new Error(placed({ path: layoutName, ...problem }));
  return text;
}
