import { daysBetween, inShort } from '../journal/day.ts';
import { begunOn } from '../journal/journal.ts';
import { dayLists } from './days.ts';
import { goalAccounts, goalLines } from './goals.ts';
import { allPromisesKept } from './hard-promises.ts';
import { entriesOfWhole, greatest, type Holding, type LookBack } from './look-back.ts';
import { keptOf, leastKept, untested } from './standard-asked.ts';
import type { GoalLine } from './summary.ts';
import { viewOf } from './view.ts';
import { winLines } from './wins.ts';

/** Of the days tested, a standard kept on fewer is slipping. */
const slipping = 2 / 3;

/** Days of two weeks on which something must be written before its absence says anything. */
const daysNeeded = 5;

/** The standard least kept lately, if it was missed twice at least. */
export function slippingStandard(look: LookBack): Holding<'standard-slipping'>[] {
  const [least] = leastKept(look, look.recent.period, 2);
  if (!least || least.kept / (least.kept + least.missed) >= slipping) return [];
  const { text, missed } = least;
  const why = `"${text}" was ${keptOf(least)} ${look.recent.words}`;
  return [{ reason: 'standard-slipping', why, fill: { standard: text, count: String(missed) } }];
}

/** The standard that has gone untested for longest. */
export function neverTested(look: LookBack): Holding<'never-tested'>[] {
  const [longest] = untested(look);
  if (!longest) return [];
  const { standard, weeks, closed } = longest;
  const why = `"${standard.text}" was not tested on any of ${closed} closed days in ${weeks} weeks`;
  return [{ reason: 'never-tested', why, fill: { standard: standard.text, count: String(weeks) } }];
}

/** The goal farthest behind its pace. */
export function goalBehind(look: LookBack): Holding<'goal-behind'>[] {
  const behind = goalsOf(look).filter(({ status, pace }) => status === 'active' && pace === 'behind');
  const goal = greatest(behind, ({ elapsed = 0, progress = 0 }) => elapsed - progress);
  if (!goal?.measure) return [];
  const { text, value, measure, elapsed = 0 } = goal;
  const { from, to, of } = measure;
  const stands = `${value ?? from}${from === 0 ? '' : `, from ${from}`} ${from === 0 ? 'of' : 'to'} ${to}`;
  const gone = `${Math.round(elapsed * 100)} % of its time gone`;
  return [
    { reason: 'goal-behind', why: `"${text}" stands at ${stands} ${of}, with ${gone}`, fill: { goal: text } },
  ];
}

/** The goal that has waited longest for a step, two weeks at least. */
export function goalIdle(look: LookBack): Holding<'goal-idle'>[] {
  const { journal, fortnight, upTo, today } = look;
  const isKnown = entriesOfWhole(look, fortnight).length >= daysNeeded;
  const waiting = goalsOf(look, fortnight.period)
    .filter(({ status, steps }) => isKnown && status === 'active' && steps === 0)
    .flatMap((goal) => {
      const last = journal.entries.findLast(
        ({ day, development }) =>
          day <= upTo && development.some((step) => step.goal === goal.id && step.status === 'kept'),
      )?.day;
      const since = journal.goals.find(({ id }) => id === goal.id)?.since;
      const from = last ?? since ?? begunOn(journal)!;
      return from < fortnight.period.from ? [{ id: goal.id, goal, last, from }] : [];
    });
  const idle = greatest(waiting, ({ from }) => daysBetween(from, upTo));
  if (!idle) return [];
  const { text } = idle.goal;
  const why = idle.last
    ? `the last step for "${text}" was on ${inShort(idle.last, today)}`
    : `there has been no step for "${text}" since ${inShort(idle.from, today)}`;
  return [{ reason: 'goal-idle', why, fill: { goal: text } }];
}

/** Nobody else was named in a win for two weeks. */
export function noRecognition(look: LookBack): Holding<'no-recognition'>[] {
  const { journal, fortnight, today } = look;
  if (entriesOfWhole(look, fortnight).length < daysNeeded) return [];
  const wins = winLines(viewOf(journal, fortnight.period, today));
  if (wins.some(({ who }) => who !== undefined)) return [];
  const why =
    wins.length === 0
      ? `no win was written down ${fortnight.words}`
      : `of ${wins.length} ${wins.length === 1 ? 'win' : 'wins'} ${fortnight.words}, none names someone else`;
  return [{ reason: 'no-recognition', why, fill: {} }];
}

/** Most of the days reviewed were closed from memory. */
export function fromMemory({ journal, reviewed, today }: LookBack): Holding<'from-memory'>[] {
  const { closed, fromMemory: late } = dayLists(viewOf(journal, reviewed.period, today), new Set());
  if (closed.length < 3 || late.length * 2 <= closed.length) return [];
  const why = `${late.length} of ${closed.length} closed days ${reviewed.words} were closed from memory`;
  return [{ reason: 'from-memory', why, fill: { count: String(late.length) } }];
}

/** Every promise was kept, and no standard missed. */
export function allKept(look: LookBack): Holding<'all-kept'>[] {
  const { reviewed } = look;
  const kept = allPromisesKept(look);
  if (kept === undefined || leastKept(look, reviewed.period, 1).length > 0) return [];
  const why = `all ${kept} promises due ${reviewed.words} were kept, and no standard was missed`;
  return [{ reason: 'all-kept', why, fill: { count: String(kept) } }];
}

/** Goals as they stood at the end of `period`. */
function goalsOf({ journal, today, reviewed }: LookBack, period = reviewed.period): GoalLine[] {
  const view = viewOf(journal, period, today);
  return goalLines(goalAccounts(view), view);
}
