import { type Day, inShort } from '../journal/day.ts';
import { timeOf } from '../journal/moment.ts';
import type { Settling } from '../journal/settling.ts';
import { changeEntry } from '../store/change.ts';
import { passQuestion, questionsPassed } from '../store/progress.ts';
import type { CheckIn } from './check-in.ts';

const name = 'gap';

/**
 * After a gap: welcomes back and offers one line for it, kept as a note of
 * `day`. The days of the gap stay unrecorded, which is not missed.
 *
 * @returns whether it asked, so that time has passed.
 */
export async function bridgeGap({ world, folder }: CheckIn, { gap }: Settling, day: Day): Promise<boolean> {
  if (!gap || (await questionsPassed(folder, day)).has(name)) return false;
  const days = `${inShort(gap.from, day)} to ${inShort(gap.to, day)}`;
  world.terminal.say(`Welcome back. The ${gap.days} days from ${days} stay unrecorded, and that is fine.\n`);
  const line = await world.ask.text('One line about them?', { hint: 'Enter to go on' });
  if (line !== '') {
    const item = { at: day === folder.today ? timeOf(world.now) : undefined, text: `${days}: ${line}` };
    await changeEntry(folder, day, [{ append: ['notes'], item }]);
  }
  await passQuestion(folder, day, name);
  return true;
}
