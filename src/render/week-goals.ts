import type { GoalLine } from '../summary/summary.ts';
import { bar } from './bar.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import type { Look } from './look.ts';
import type { Paint } from './paint.ts';
import { percent } from './rate.ts';
import { shown } from './shown.ts';
import { cut, pad, widthOf, wrap } from './width.ts';

const barColumns = 8;

/** With less room for its text, a goal stands above its progress. */
const narrow = 18;

/** Wide enough to count the steps beside a measure. */
const wide = 84;

/** Each goal: how far it is, on pace or not, and how much of its time is gone. */
export function goalRows(goals: readonly GoalLine[], look: Look): string[] {
  if (goals.length === 0) return [];
  const rows = goals.map((goal) => ({
    text: shown(goal.text),
    picture: picture(goal),
    value: standing(goal) ?? count(goal.steps, 'step'),
    facts: factsOf(goal, look.paint, look.columns >= wide && goal.measure !== undefined).join(look.paint.and),
  }));
  const widest = (of: keyof (typeof rows)[number]) => Math.max(...rows.map((row) => widthOf(row[of])));
  const pictured = widest('picture');
  const room = look.columns - (pictured > 0 ? pictured + 2 : 0) - widest('value') - widest('facts') - 4;
  if (look.paint.plain || room < Math.min(narrow, widest('text'))) return stacked(goals, look);
  const longest = Math.min(room, widest('text'));
  return rows.map(({ text, picture, value, facts }) => {
    const bar = pictured > 0 ? `${pad(picture, pictured)}  ` : '';
    return `${pad(cut(text, longest), longest)}  ${bar}${pad(value, widest('value'))}  ${facts}`;
  });
}

function stacked(goals: readonly GoalLine[], { paint, columns }: Look): string[] {
  return goals.flatMap((goal) => [
    ...wrap(shown(goal.text), columns, 2),
    ...below(goal, { paint, columns: columns - 2 }).map((line) => `  ${line}`),
  ]);
}

function below(goal: GoalLine, { paint, columns }: Look): string[] {
  const { measure } = goal;
  const value = [standing(goal), measure && shown(measure.of)].filter(Boolean).join(' ');
  const drawn = paint.plain ? '' : picture(goal);
  const parts = [[drawn, value].filter(Boolean).join(' '), ...factsOf(goal, paint, true)];
  return flow(
    parts.filter((part) => part !== ''),
    columns,
    paint.and,
  ).flatMap((line) => (widthOf(line) > columns ? wrap(line, columns) : [line]));
}

function picture({ progress }: GoalLine): string {
  return progress === undefined ? '' : bar(progress, barColumns);
}

/** Where its measure stands: `5 of 8`; where it does not begin at nothing, `6 (10 to 2)`. Without a measure, nothing. */
export function standing({ measure, value }: GoalLine): string | undefined {
  if (!measure) return undefined;
  const now = value ?? measure.from;
  return measure.from === 0 ? `${now} of ${measure.to}` : `${now} (${measure.from} to ${measure.to})`;
}

function factsOf({ status, pace, elapsed, steps }: GoalLine, paint: Paint, counted: boolean): string[] {
  return [
    status === 'active' ? '' : paint.good(status),
    pace && status === 'active' ? (pace === 'behind' ? paint.warn(pace) : pace) : '',
    elapsed !== undefined && status === 'active' ? paint.quiet(`time ${percent(elapsed)}`) : '',
    counted ? count(steps, 'step') : '',
  ].filter((fact) => fact !== '');
}
