import { type Day, inShort } from '../journal/day.ts';
import type { GoalLine } from '../summary/summary.ts';
import { bar } from './bar.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { percent } from './rate.ts';
import { shown } from './shown.ts';
import { standing } from './week-goals.ts';
import { pad, widthOf } from './width.ts';

/** Cells of a bar of progress. */
const barColumns = 10;

/** The goals and where they stand, active ones first; ends in a newline. */
export function goalsList(goals: readonly GoalLine[], today: Day, look: Look): string {
  if (goals.length === 0) return 'No goals yet. Set one: lead goals add "Delegate outcomes, not tasks"\n';
  const width = Math.max(...goals.map(({ id }) => widthOf(id)));
  const active = goals.filter(({ status }) => status === 'active');
  const others = goals.filter(({ status }) => status !== 'active');
  return [...active, ...others].flatMap((goal) => lines(goal, width, today, look)).join('');
}

function lines(goal: GoalLine, width: number, today: Day, look: Look): string[] {
  const { id, text, status, side, by } = goal;
  const facts = [
    status !== 'active' && status,
    ...progress(goal, look),
    side,
    by !== undefined && `by ${inShort(by, today)}`,
  ];
  return [
    ...item(pad(id, width), text, look.columns),
    ...item(pad('', width), facts.filter(Boolean).join(look.paint.and), look.columns).map(look.paint.quiet),
  ].map((line) => `${line}\n`);
}

/** How far it is; beside the time that is gone only while it is pursued, for after that no more of it goes. */
function progress(goal: GoalLine, { paint }: Look): string[] {
  const { status, measure, progress, elapsed, pace } = goal;
  if (!measure || progress === undefined) return [];
  const picture = paint.plain ? '' : `${bar(progress, barColumns)} `;
  const stands = `${picture}${standing(goal)} ${shown(measure.of)}`;
  if (status !== 'active') return [stands];
  const gone = elapsed === undefined ? [] : [`${percent(elapsed)} of the time gone`];
  return [stands, ...gone, ...(pace ? [pace] : [])];
}
