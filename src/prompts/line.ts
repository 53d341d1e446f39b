import type { Day } from '../journal/day.ts';
import type { Goal } from '../journal/goal.ts';
import { parseQuick, type Quick } from '../journal/quick.ts';
import { shown } from '../render/shown.ts';
import type { CheckIn } from './check-in.ts';
import { goalsMeant } from './goal-given.ts';

/**
 * Asks for one line with marks in it, such as `@Dana` or `due:fri`, and asks
 * again while a mark does not read.
 *
 * @param about the day the line is written for; days in marks count from it.
 * @param whyNot what else is wrong with a line that reads, or `undefined`.
 * @returns `undefined` for an empty line.
 */
export async function askLine(
  { world, folder }: Pick<CheckIn, 'world' | 'folder'>,
  question: { readonly text: string; readonly hint?: string },
  about: Day,
  goals: readonly Goal[],
  whyNot: (line: Quick) => string | undefined = () => undefined,
): Promise<Quick | undefined> {
  const read = (line: string): Quick => {
    const quick = parseQuick(line, about, folder.settings.workingDay);
    const goal = quick.goal === undefined ? undefined : goalsMeant(goals, quick.goal);
    return goal?.length === 1 ? { ...quick, goal: goal[0]!.id } : quick;
  };
  const check = (line: string) => {
    const { text, unclear, due, goal } = read(line);
    if (line.trim() === '') return undefined;
    if (unclear !== undefined) return `"${unclear}" does not read; try due:fri or budget:2h`;
    if (due !== undefined && due < about) return 'that day is over';
    if (goal !== undefined && !goals.some(({ id }) => id === goal)) {
      const ids = goals.map(({ id }) => id).join(', ');
      return `no goal is called ${goal}${ids === '' ? ' yet' : `; yours: ${ids}`}`;
    }
    return text === '' ? 'and the words?' : whyNot(read(line));
  };
  const line = await world.ask.text(shown(question.text), {
    ...(question.hint && { hint: question.hint }),
    check,
  });
  return line === '' ? undefined : read(line);
}
