import type { Commitment } from '../journal/commitment.ts';
import { type Day, inShort, plusDays } from '../journal/day.ts';
import { parseDuration, spellDuration } from '../journal/duration.ts';
import type { Step } from '../journal/goal.ts';
import type { Journal } from '../journal/journal.ts';
import type { Settling } from '../journal/settling.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import type { ClosingQuestion } from '../store/check-in-template.ts';
import { movedTo, settled } from '../store/commitment-changes.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { CheckIn } from './check-in.ts';
import type { CommitmentRow, Settled, SettledRow } from './commitments-card.ts';
import { dayReader } from './day-given.ts';
import { settleCommitments } from './settle-commitments.ts';

/** A step of development that was meant for a day that is being closed. */
interface MeantStep {
  readonly id: string;
  readonly day: Day;
  /** Its place in the day's list. */
  readonly index: number;
  readonly step: Step;
}

/**
 * Asks what became of commitments, and of steps that were meant for the days
 * being closed or before, on one card; then, of what was kept, how long it took where it
 * had a budget, whether it reached its target, and where the goal stands now.
 */
export async function askCommitments(
  checkIn: CheckIn,
  { text }: Pick<ClosingQuestion, 'text'>,
  { days, commitments }: Pick<Settling, 'days' | 'commitments'>,
  journal: Journal,
): Promise<void> {
  const { world, folder, look } = checkIn;
  const steps = meantSteps(journal, days.at(-1) ?? plusDays(folder.today, -1));
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const rows: CommitmentRow[] = [
    ...commitments.map(({ id, text, due, to, moved }) => ({
      id,
      text,
      due,
      moved: moved.length,
      ...(to && { to }),
    })),
    ...steps.map(({ id, step }) => ({ id, text: step.text, detail: `step for ${step.goal}` })),
  ];
  if (rows.length === 0) return;
  const kept = new Set<string>();
  await settleCommitments(world.ask, {
    title: text ?? 'What became of what you promised?',
    rows,
    given: new Map(),
    today: folder.today,
    paint: look.paint,
    keep: async (changes) => {
      for (const change of changes) await keep(change);
    },
    move: async (id) => askMove(checkIn, byId.get(id)!),
  });
  for (const commitment of commitments.filter(({ id }) => kept.has(id))) await askHow(checkIn, commitment);
  for (const step of steps.filter(({ id }) => kept.has(id))) await askValue(checkIn, journal, step);

  async function keep({ id, answer }: SettledRow): Promise<void> {
    if (answer && ['kept', 'late'].includes(answer.is)) kept.add(id);
    else kept.delete(id);
    const step = steps.find((one) => one.id === id);
    return step ? keepStep(checkIn, step, answer) : keepCommitment(checkIn, byId.get(id)!, answer);
  }
}

async function keepCommitment(
  { folder }: CheckIn,
  { id, made, due }: Commitment,
  answer?: Settled,
): Promise<void> {
  const { today } = folder;
  await changeEntry(folder, made, ({ commitments }) => {
    const now = commitments.find((one) => one.id === id);
    if (!now) return [];
    if (!answer) return settled(now, { status: 'open' });
    if (answer.is === 'dropped') return settled(now, { status: 'dropped', on: today });
    if (answer.is === 'missed')
      return settled(now, { status: 'missed', ...(answer.cause && { cause: answer.cause }) });
    return settled(now, { status: 'kept', on: answer.is === 'late' || due > today ? today : due });
  });
}

async function keepStep(
  { folder }: CheckIn,
  { day, index, step }: MeantStep,
  answer?: Settled,
): Promise<void> {
  const status = answer === undefined ? 'open' : answer.is === 'late' ? 'kept' : answer.is;
  await changeEntry(folder, day, ({ development }) =>
    development[index]?.text === step.text ? [{ set: ['development', index, 'status'], to: status }] : [],
  );
}

/** Asks for another day. @returns whether it was moved. */
async function askMove({ world, folder }: CheckIn, { id, made, text, due }: Commitment): Promise<boolean> {
  const { today } = folder;
  const read = await dayReader(folder, 'future');
  const written = await world.ask.text(`Move "${shown(text)}" to`, {
    hint: 'such as tomorrow, fri or 2026-12-01; Enter to leave it',
    check: (answer) => {
      if (answer === '') return undefined;
      const day = read(answer);
      if (day === undefined) return 'that is no day; try tomorrow, fri or in 3 days';
      return day < today || day === due ? `it cannot be ${inShort(day, today)}` : undefined;
    },
  });
  const to = read(written);
  if (to === undefined) return false;
  await changeEntry(folder, made, ({ commitments }) =>
    commitments.filter((one) => one.id === id).flatMap((one) => movedTo(one, { on: today, to })),
  );
  return true;
}

/** Asks what a kept commitment took and reached, where it was promised with a budget or a target. */
async function askHow(
  { world, folder }: CheckIn,
  { id, made, text, budget, target }: Commitment,
): Promise<void> {
  const at = ['commitments', { id }];
  if (budget !== undefined) {
    const { workingDay } = folder.settings;
    const spent = await world.ask.text(`How long did "${shown(text)}" take?`, {
      hint: `budget ${spellDuration(budget)}; such as 45m or 2h; Enter to skip`,
      check: (answer) =>
        answer === '' || parseDuration(answer, workingDay) ? undefined : 'write it as 45m, 2h or 1h30m',
    });
    const minutes = parseDuration(spent, workingDay);
    if (minutes !== undefined) {
      await say({ set: [...at, 'spent'], to: spellDuration(minutes) });
    }
  }
  if (target !== undefined) {
    const reached = await world.ask.confirm(`Did it reach its target, "${shown(target)}"?`, true);
    await say({ set: [...at, 'on-target'], to: reached });
  }

  /** Unless it was taken back meanwhile that it was kept. */
  async function say(change: Change): Promise<void> {
    await changeEntry(folder, made, ({ commitments }) =>
      commitments.some((one) => one.id === id && one.status === 'kept') ? [change] : [],
    );
  }
}

/** Asks where the goal's measure stands after a step; Enter leaves it. */
async function askValue(
  { world, folder }: CheckIn,
  { goals, entries }: Journal,
  { day, index, step }: MeantStep,
): Promise<void> {
  const measure = goals.find(({ id }) => id === step.goal)?.measure;
  const later = entries.find((entry) => entry.day === day)?.development.slice(index + 1) ?? [];
  // A step written down later on that day has said already where the measure stands.
  const isSaid = later.some(({ goal, value }) => goal === step.goal && value !== undefined);
  if (!measure || isSaid || step.value !== undefined) return;
  const written = await world.ask.text(`Where do you stand now: ${shown(measure.of)}?`, {
    hint: `a number, from ${measure.from} to ${measure.to}; Enter if it is as it was`,
    check: (answer) => (Number.isFinite(Number(answer)) ? undefined : 'a number, such as 3'),
  });
  if (written === '') return;
  await changeEntry(folder, day, ({ development }) =>
    development[index]?.text === step.text
      ? [{ set: ['development', index, 'value'], to: Number(written) }]
      : [],
  );
}

/** Steps that were meant for a day up to `upTo`, and of which nothing was said yet. */
function meantSteps({ entries }: Journal, upTo: Day): MeantStep[] {
  return entries
    .filter(({ day }) => day <= upTo)
    .flatMap(({ day, development }) =>
      development.flatMap((step, index) =>
        step.status === 'open' ? [{ id: `${day} ${index}`, day, index, step }] : [],
      ),
    );
}
