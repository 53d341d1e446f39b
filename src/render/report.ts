import { type Day, inShort, plusDays, spellOut } from '../journal/day.ts';
import { asks, type Filter } from '../journal/filter.ts';
import { entriesDuring, type Journal } from '../journal/journal.ts';
import { type Lens, lenses } from '../journal/lens.ts';
import { lengthOf, spellPeriod, within } from '../journal/period.ts';
import { type Side, sides } from '../journal/side.ts';
import { earlyLines } from '../summary/promises.ts';
import type { PromiseLine, Summary } from '../summary/summary.ts';
import { filterWords } from './filter-words.ts';
import { rateText } from './rate.ts';
import { type OwnQuestion, reportAnswers } from './report-answers.ts';
import { type LensQuestions, type PromiseGroup, promiseGroups, type ReportData } from './report-data.ts';
import { evidenceIn, reportGoal } from './report-goal.ts';
import type { ReportMeeting } from './report-person.ts';
import { reportPromise } from './report-promise.ts';
import { reportStandard } from './report-standard.ts';
import { reportCauses, reportParts } from './report-trend.ts';
import { peopleIn, reportWin, themesOf } from './report-win.ts';

/** What a report is made of beside the summary and its journal. */
export interface ReportSources {
  /** Left out: of no lens is told. */
  readonly questions?: LensQuestions;
  /** Those of the person's own check-in, in their order; what is answered to others is left out. */
  readonly own: readonly OwnQuestion[];
  /** Items left out because they are private. */
  readonly leftOut: number;
  /** What was asked for; left out: everything. */
  readonly filter?: Filter;
  /** What is open, whenever it is due. */
  readonly open: readonly PromiseLine[];
  readonly meeting?: ReportMeeting;
}

/** Gathers what a report of `summary` says. */
export function reportData(summary: Summary, journal: Journal, sources: ReportSources): ReportData {
  const { period, asOf, commitments, days } = summary;
  const { filter = {}, open, meeting, questions } = sources;
  const entries = entriesDuring(journal, period);
  // Of a time that is longer than a year, each day has its own.
  const isOfOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  const short = (day: Day) =>
    isOfOneYear ? inShort(day, period.from) : `${inShort(day)} ${day.slice(0, 4)}`;
  const evidence = evidenceIn(entries, short);
  const promise = (line: PromiseLine) => reportPromise(line, { short });
  const by = grouped((group) => commitments.filter((line) => groupOf(line) === group).map(promise));
  const early = earlyLines(journal, period, asOf);
  const goalText = new Map(journal.goals.map(({ id, text }) => [id, text]));
  const wins = summary.wins.map((line) => ({ line, win: reportWin(line, goalText, short) }));
  const done = commitments.filter(({ outcome }) => ['kept', 'late'].includes(outcome));
  const told = new Set(summary.goals.map(({ id }) => id));
  const ofNoGoal = wins.filter(({ line }) => line.goal === undefined || !told.has(line.goal));
  const only = filterWords(filter, journal);
  const isOfSomeOnly = filter.status !== undefined || filter.cause !== undefined;
  const next = { from: plusDays(period.to, 1), to: plusDays(period.to, lengthOf(period)) };
  return {
    title: spellPeriod(period),
    period: {
      label: period.label,
      kind: period.kind,
      from: spellOut(period.from),
      to: spellOut(period.to),
      unfinished: within(period, asOf) && period.to > asOf,
    },
    made: spellOut(asOf),
    ...(only !== '' && { only }),
    // How the days went as a whole, a part of what was written does not tell.
    ...(!asks(filter) && { days }),
    rates: isOfSomeOnly ? {} : ratesOf(summary),
    counts: { promises: summary.sayDo.n, ...grouped((group) => by[group].length) },
    ...by,
    early: early.map(promise),
    ahead: open.filter(({ due }) => within(next, due)).map(promise),
    waiting: open.map(promise),
    stuck: stuckOf(summary, open).map(promise),
    delivered: done.filter(({ onTarget }) => onTarget).map(promise),
    parts: isOfSomeOnly ? [] : reportParts(summary, journal.settings.weekStarts),
    causes: reportCauses(commitments),
    standards: summary.standards.map((line) => reportStandard(line, period)),
    wins: wins.filter(({ win }) => win.who === undefined).map(({ win }) => win),
    recognitions: wins.filter(({ win }) => win.who !== undefined).map(({ win }) => win),
    people: peopleIn(wins.map(({ win }) => win)),
    ...themesOf(ofNoGoal.map(({ win }) => win)),
    goals: summary.goals.map((goal) => reportGoal(goal, evidence)),
    sides: summary.sides,
    intentions: entries.flatMap(({ day, intention }) =>
      intention ? [{ day: short(day), text: intention }] : [],
    ),
    lenses: questions
      ? lenses.flatMap((lens) => sides.toReversed().flatMap((side) => answersTo(lens, side, questions)))
      : [],
    own: sources.own.flatMap((question) => reportAnswers(question, entries, short)),
    notes: entries.flatMap(({ day, notes }) => notes.map(({ text }) => ({ day: short(day), text }))),
    ...(meeting && { meeting }),
    leftOut: sources.leftOut,
    unread: summary.unread.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
  };

  function answersTo(lens: Lens, side: Side, asked: LensQuestions): ReportData['lenses'] {
    const answers = entries.flatMap(({ day, lens: given }) => {
      const text = given[lens]?.[side];
      return text?.trim() ? [{ day: short(day), text }] : [];
    });
    const as = side === 'lead' ? 'as leader' : 'as manager';
    return answers.length > 0 ? [{ lens, side: as, question: asked[lens][side], answers }] : [];
  }
}

function grouped<Value>(of: (group: PromiseGroup) => Value): Record<PromiseGroup, Value> {
  return Object.fromEntries(promiseGroups.map((group) => [group, of(group)])) as Record<PromiseGroup, Value>;
}

/** What is done and not yet due is told of apart. */
function groupOf({ outcome, off, status }: PromiseLine): PromiseGroup | undefined {
  if (outcome !== 'pending') return outcome;
  if (off) return 'off';
  return status === 'kept' ? undefined : outcome;
}

/** From how many moves on a promise is stuck. */
const often = 3;

/** What may need help or a decision: missed or moved because it was blocked, or moved again and again. */
function stuckOf({ commitments }: Summary, open: readonly PromiseLine[]): PromiseLine[] {
  const blocked = commitments.filter(({ cause, status }) => cause === 'blocked' && status !== 'kept');
  const carried = open.filter(({ moved, cause }) => moved >= often || cause === 'blocked');
  return [...new Map([...carried, ...blocked].map((line) => [line.id, line])).values()];
}

function ratesOf(summary: Summary): ReportData['rates'] {
  const words = (['sayDo', 'onTime', 'onBudget', 'onTarget'] as const).flatMap((name) =>
    summary[name].n > 0 ? [[name, rateText(summary[name])]] : [],
  );
  return Object.fromEntries(words);
}
