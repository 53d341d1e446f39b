import { inShort } from '../journal/day.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { within } from '../journal/period.ts';
import { mostPromises, type Review, type ReviewQuestion } from '../journal/review.ts';
import { usualDue } from '../journal/review-period.ts';
import { periodWords } from '../render/review-ahead.ts';
import { shown } from '../render/shown.ts';
import { wrap } from '../render/width.ts';
import { readJournal } from '../store/read.ts';
import { askLine } from './line.ts';
import { promise } from './review-kept.ts';
import type { Reviewing } from './reviewing.ts';

/** Open commitments of the next period that are shown before new ones are asked for. */
const mostShown = 5;

/** Asks for promises for the next period, three at most, until an empty line. @param above what stands before them. */
export async function askPromises(
  reviewing: Reviewing,
  question: ReviewQuestion,
  { commitments }: Review,
  above: string,
): Promise<void> {
  const { world, folder, look, next } = reviewing;
  const { today } = folder;
  const journal = await readJournal(folder);
  const usual = usualDue(next, today, journal.away);
  const already = commitmentsOf(journal).filter(({ status, due }) => status === 'open' && within(next, due));
  const lines = [
    ...already
      .slice(0, mostShown)
      .map(({ text, due }) => `already due ${inShort(due, today)}: ${shown(text)}`),
    ...(already.length > mostShown ? [`and ${already.length - mostShown} more`] : []),
    `for ${periodWords(next)}, due ${inShort(usual, today)} unless you say otherwise`,
  ];
  world.terminal.say(
    `${above}${lines
      .flatMap((line) => wrap(line, look.columns - 2))
      .map((line) => `  ${look.paint.quiet(line)}\n`)
      .join('')}`,
  );
  for (let made = commitments.length; made < mostPromises; made += 1) {
    const line = await askLine(reviewing, question, today, journal.goals, ({ due = usual }) => {
      if (within(next, due)) return undefined;
      return `${inShort(due, today)} is not in ${periodWords(next)}, ${inShort(next.from, today)} to ${inShort(next.to, today)}`;
    });
    if (!line) return;
    const { text, who, due = usual, side, budget, goal } = line;
    await promise(reviewing, {
      text,
      due,
      ...(side && { side }),
      ...(who && { to: who }),
      ...(goal && { goal }),
      ...(budget !== undefined && { budget }),
    });
  }
}
