import { type Day, inShort, spellOut } from '../journal/day.ts';
import { entriesDuring, type Journal } from '../journal/journal.ts';
import { type Lens, lenses } from '../journal/lens.ts';
import { type Period, spellPeriod, within } from '../journal/period.ts';
import { type Side, sides } from '../journal/side.ts';
import type { PromiseLine, StandardLine, Summary } from '../summary/summary.ts';
import { rateText } from './rate.ts';
import { type OwnQuestion, type ReportAnswers, reportAnswers } from './report-answers.ts';
import { type ReportGoal, reportGoal } from './report-goal.ts';
import { type ReportPromise, reportPromise } from './report-promise.ts';

/** The questions of the lenses, as leader and as manager. */
export type LensQuestions = Readonly<Record<Lens, Readonly<Record<Side, string>>>>;

/** The promises of a period by what became of them; those on a day off stand apart. */
const groups = ['kept', 'late', 'missed', 'renegotiated', 'dropped', 'open', 'pending', 'off'] as const;
type Group = (typeof groups)[number];

/**
 * What a layout of a report gets: everything as words and numbers that need no
 * reckoning, in the order in which they are read. Free text is as it was typed.
 */
export interface ReportData extends Readonly<Record<Group, readonly ReportPromise[]>> {
  readonly title: string;
  readonly period: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    /** Whether its last day is still to come. */
    readonly unfinished: boolean;
  };
  /** The day on which it was made, spelt out. */
  readonly made: string;
  readonly days: Summary['days'];
  /** In words; left out where there is nothing to go by. */
  readonly rates: Readonly<Partial<Record<'sayDo' | 'onTime' | 'onBudget' | 'onTarget', string>>>;
  /** How many there are of each; `promises` are those whose day is over. */
  readonly counts: Readonly<Record<'promises' | Group, number>>;
  readonly standards: readonly ReportStandard[];
  readonly wins: readonly ReportWin[];
  readonly recognitions: readonly ReportWin[];
  readonly goals: readonly ReportGoal[];
  readonly sides: Summary['sides'];
  readonly intentions: readonly { readonly day: string; readonly text: string }[];
  /** The questions that were answered, each with its answers. */
  readonly lenses: readonly {
    readonly lens: string;
    readonly side: string;
    readonly question: string;
    readonly answers: readonly { readonly day: string; readonly text: string }[];
  }[];
  /** The questions of the person's own check-in that were answered. */
  readonly own: readonly ReportAnswers[];
  readonly notes: readonly { readonly day: string; readonly text: string }[];
  /** Items left out because they are private. */
  readonly leftOut: number;
  /** Places that could not be read, as `path:line:column: message`. */
  readonly unread: readonly string[];
}

export interface ReportStandard {
  readonly text: string;
  /** In the words of the file: `weekdays`, `3 per week`. */
  readonly on: string;
  /** Days, or by `unit` weeks or months. */
  readonly kept: number;
  readonly missed: number;
  readonly unit: string;
  /** Days. */
  readonly untested: number;
  readonly unrecorded: number;
  /** Kept of kept and missed; of a week or month that is not over, how far it has come. */
  readonly rate: string;
}

export interface ReportWin {
  readonly day: string;
  readonly text: string;
  readonly who?: string;
  /** The words of the goal it served. */
  readonly goal?: string;
}

/** What a report is made of beside the summary and its journal. */
export interface ReportSources {
  readonly questions: LensQuestions;
  /** Those of the person's own check-in, in their order; what is answered to others is left out. */
  readonly own: readonly OwnQuestion[];
  /** Items left out because they are private. */
  readonly leftOut: number;
}

/** Gathers what a report of `summary` says. */
export function reportData(summary: Summary, journal: Journal, sources: ReportSources): ReportData {
  const { period, asOf, commitments, wins, days } = summary;
  const entries = entriesDuring(journal, period);
  const short = (day: Day) => inShort(day, period.from);
  const by = Object.fromEntries(groups.map((group) => [group, promisesIn(group)])) as Record<
    Group,
    ReportPromise[]
  >;
  const goalText = new Map(journal.goals.map(({ id, text }) => [id, text]));
  const win = ({ day, goal, ...rest }: Summary['wins'][number]): ReportWin => ({
    ...rest,
    day: short(day),
    ...(goal && { goal: goalText.get(goal) ?? goal }),
  });
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
    days,
    rates: ratesOf(summary),
    counts: {
      promises: summary.sayDo.n,
      ...(Object.fromEntries(groups.map((group) => [group, by[group].length])) as Record<Group, number>),
    },
    ...by,
    standards: summary.standards.map((line) => standard(line, period)),
    wins: wins.filter(({ who }) => who === undefined).map(win),
    recognitions: wins.filter(({ who }) => who !== undefined).map(win),
    goals: summary.goals.map((goal) => reportGoal(goal, entries, short)),
    sides: summary.sides,
    intentions: entries.flatMap(({ day, intention }) =>
      intention ? [{ day: short(day), text: intention }] : [],
    ),
    lenses: lenses.flatMap((lens) => sides.toReversed().flatMap((side) => answersTo(lens, side))),
    own: sources.own.flatMap((question) => reportAnswers(question, entries, short)),
    notes: entries.flatMap(({ day, notes }) => notes.map(({ text }) => ({ day: short(day), text }))),
    leftOut: sources.leftOut,
    unread: summary.unread.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
  };

  function promisesIn(group: Group): ReportPromise[] {
    return commitments.filter((line) => groupOf(line) === group).map((line) => reportPromise(line, short));
  }

  function answersTo(lens: Lens, side: Side): ReportData['lenses'] {
    const answers = entries.flatMap(({ day, lens: given }) => {
      const text = given[lens]?.[side]?.trim();
      return text ? [{ day: short(day), text }] : [];
    });
    const as = side === 'lead' ? 'as leader' : 'as manager';
    return answers.length > 0 ? [{ lens, side: as, question: sources.questions[lens][side], answers }] : [];
  }
}

function groupOf({ outcome, off }: PromiseLine): Group {
  return outcome === 'pending' && off ? 'off' : outcome;
}

function ratesOf(summary: Summary): ReportData['rates'] {
  const words = (['sayDo', 'onTime', 'onBudget', 'onTarget'] as const).flatMap((name) =>
    summary[name].n > 0 ? [[name, rateText(summary[name])]] : [],
  );
  return Object.fromEntries(words);
}

function standard(line: StandardLine, period: Period): ReportStandard {
  const { text, on, unit, kept, missed, untested, unrecorded } = line;
  return { text, on, unit, kept, missed, untested, unrecorded, rate: rateOf(line, period) };
}

/** `4 of 5, 80 %`, `4 of 10 weeks, 40 %`; of one week in its own report `2 of 3`; of one not over yet `1 of 2 so far`. */
function rateOf({ unit, rate, target }: StandardLine, { kind }: Period): string {
  if (unit === 'day') return rateText(rate);
  const days = target && `${target.kept} of ${target.of}`;
  if (days && rate.n === 0) return `${days} so far`;
  if (days && rate.n === 1 && unit === kind) return days;
  return rateText(rate).replace(/ of \d+/, `$& ${unit}${rate.n === 1 ? '' : 's'}`);
}
