import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { lenses } from '../journal/lens.ts';
import type { Period } from '../journal/period.ts';
import { type DayLists, dayLists, daysPromised } from './days.ts';
import { explainGoals } from './explain-goals.ts';
import { explainPromises, explainSides } from './explain-promises.ts';
import { explainStandards } from './explain-standards.ts';
import { type Explained, explainedCount } from './explained.ts';
import { goalAccounts, goalLines } from './goals.ts';
import { daysAnswered } from './lenses.ts';
import { promiseLines } from './promises.ts';
import { standardAccounts } from './standards.ts';
import { type View, viewOf } from './view.ts';
import { winLines } from './wins.ts';

/**
 * Lays open every number of `summarise(journal, period, today)`: its rule, and
 * the days, promises and steps that went into it. It counts the same lists.
 */
export function explain(journal: Journal, period: Period, today: Day): Explained[] {
  const view = viewOf(journal, period, today);
  const promises = promiseLines(view);
  const goals = goalAccounts(view);
  return [
    ...explainDays(dayLists(view, daysPromised(promises))),
    ...explainPromises(promises),
    ...explainStandards(standardAccounts(view)),
    ...explainWins(view),
    ...explainGoals(goals, goalLines(goals, view)),
    ...explainSides(view),
    ...explainLenses(view),
  ];
}

const dayRules: Readonly<Record<keyof DayLists, readonly [name: string, rule: string]>> = {
  due: [
    'days due',
    'Days up to today, since the first entry and not off, on which a standard names the day or a promise is due.',
  ],
  present: ['days present', 'Days whose check-in was begun on the day itself.'],
  closed: ['days closed', 'Days that were settled.'],
  fromMemory: ['from memory', 'Of the days closed, those closed later than the end of the next day.'],
  away: ['days away', 'Days off. Nothing on them counts as kept or missed.'],
};

/** The counts of days. */
export function explainDays(lists: DayLists): Explained[] {
  return (['due', 'present', 'closed', 'fromMemory', 'away'] as const).map((list) =>
    explainedCount(`days.${list}`, ...dayRules[list], lists[list]),
  );
}

function explainWins(view: View): Explained[] {
  const wins = winLines(view).map(
    ({ day, text, who }) => `${day} ${text}${who === undefined ? '' : ` (${who})`}`,
  );
  return [explainedCount('wins', 'wins', 'Wins written down in the period.', wins)];
}

/** The days on which each lens was answered. */
export function explainLenses(view: View): Explained[] {
  return lenses.flatMap((lens) =>
    (['lead', 'manage'] as const).map((side) =>
      explainedCount(
        `lenses.${lens}.${side}`,
        `${lens} as ${side === 'lead' ? 'leader' : 'manager'}`,
        'Days on which the question was answered.',
        daysAnswered(view, lens, side),
      ),
    ),
  );
}
