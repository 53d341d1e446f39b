import { type Day, inShort, spellOut } from '../journal/day.ts';
import { spellDuration } from '../journal/duration.ts';
import { entriesDuring, type Journal } from '../journal/journal.ts';
import { spellPeriod } from '../journal/period.ts';
import type { PromiseLine, Summary } from '../summary/summary.ts';
import { count } from './count.ts';
import { percent, rateText } from './rate.ts';

/**
 * What a layout of a report gets: everything as words and numbers that need no
 * reckoning, in the order in which they are read. Free text is as it was typed.
 */
export interface ReportData {
  readonly title: string;
  readonly period: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
  };
  /** The day on which it was made, spelt out. */
  readonly made: string;
  readonly days: Summary['days'];
  readonly rates: {
    readonly sayDo: string;
    readonly onTime: string;
    readonly onBudget: string;
    readonly onTarget: string;
  };
  readonly counts: Readonly<
    Record<'promises' | 'late' | 'missed' | 'renegotiated' | 'dropped' | 'open' | 'pending', number>
  >;
  readonly kept: readonly ReportPromise[];
  readonly late: readonly ReportPromise[];
  readonly missed: readonly ReportPromise[];
  readonly renegotiated: readonly ReportPromise[];
  readonly dropped: readonly ReportPromise[];
  readonly open: readonly ReportPromise[];
  readonly pending: readonly ReportPromise[];
  readonly standards: readonly ReportStandard[];
  readonly wins: readonly ReportWin[];
  readonly recognitions: readonly ReportWin[];
  readonly goals: readonly ReportGoal[];
  readonly sides: Summary['sides'];
  readonly intentions: readonly { readonly day: string; readonly text: string }[];
  readonly lenses: readonly {
    readonly day: string;
    readonly lens: string;
    readonly side: string;
    readonly text: string;
  }[];
  readonly notes: readonly { readonly day: string; readonly text: string }[];
  /** Items left out because they are private. */
  readonly leftOut: number;
  /** Places that could not be read, as `path:line:column: message`. */
  readonly unread: readonly string[];
}

export interface ReportPromise {
  readonly text: string;
  /** Due day, whom to, budget, cause …: whatever is known, separated by commas. */
  readonly facts: string;
  readonly why?: string;
}

/** A standard, counted over the period. */
export interface ReportStandard {
  readonly text: string;
  readonly kept: number;
  readonly missed: number;
  readonly untested: number;
  readonly unrecorded: number;
  readonly rate: string;
}

/** Something that went well, and on which day. */
export interface ReportWin {
  readonly day: string;
  readonly text: string;
  readonly who?: string;
  readonly goal?: string;
}

export interface ReportGoal {
  readonly text: string;
  readonly status: string;
  /** Where the measure stands, and how that compares with the time gone. */
  readonly progress?: string;
  readonly steps: readonly { readonly day: string; readonly text: string }[];
}

/** Gathers what a report of `summary` says. */
export function reportData(summary: Summary, journal: Journal, leftOut: number): ReportData {
  const { period, asOf, commitments, wins } = summary;
  const entries = entriesDuring(journal, period);
  const short = (day: Day) => inShort(day, period.from);
  const by = (outcome: PromiseLine['outcome']) =>
    commitments.filter((line) => line.outcome === outcome).map((line) => promise(line, short));
  const goalText = new Map(journal.goals.map(({ id, text }) => [id, text]));
  const win = ({ day, goal, ...rest }: Summary['wins'][number]): ReportWin => ({
    ...rest,
    day: short(day),
    ...(goal && { goal: goalText.get(goal) ?? goal }),
  });
  return {
    title: spellPeriod(period),
    period: { label: period.label, kind: period.kind, from: spellOut(period.from), to: spellOut(period.to) },
    made: spellOut(asOf),
    days: summary.days,
    rates: {
      sayDo: rateText(summary.sayDo),
      onTime: rateText(summary.onTime),
      onBudget: rateText(summary.onBudget),
      onTarget: rateText(summary.onTarget),
    },
    counts: {
      promises: summary.sayDo.n,
      late: summary.late,
      missed: summary.missed,
      renegotiated: summary.renegotiated,
      dropped: summary.dropped,
      open: summary.open,
      pending: summary.pending,
    },
    kept: by('kept'),
    late: by('late'),
    missed: by('missed'),
    renegotiated: by('renegotiated'),
    dropped: by('dropped'),
    open: by('open'),
    pending: by('pending'),
    standards: summary.standards.map(({ text, unit, kept, missed, untested, unrecorded, rate }) => ({
      text: unit === 'day' ? text : `${text} (by the ${unit})`,
      kept,
      missed,
      untested,
      unrecorded,
      rate: rateText(rate),
    })),
    wins: wins.filter(({ who }) => who === undefined).map(win),
    recognitions: wins.filter(({ who }) => who !== undefined).map(win),
    goals: summary.goals.map((goal) => ({
      text: goal.text,
      status: goal.status,
      ...progressOf(goal),
      steps: entries.flatMap(({ day, development }) =>
        development
          .filter((step) => step.goal === goal.id && step.status === 'kept')
          .map(({ text }) => ({ day: short(day), text })),
      ),
    })),
    sides: summary.sides,
    intentions: entries.flatMap(({ day, intention }) =>
      intention ? [{ day: short(day), text: intention }] : [],
    ),
    lenses: entries.flatMap(({ day, lens }) =>
      Object.entries(lens).flatMap(([name, given]) =>
        Object.entries(given).map(([side, text]) => ({ day: short(day), lens: name, side, text })),
      ),
    ),
    notes: entries.flatMap(({ day, notes }) => notes.map(({ text }) => ({ day: short(day), text }))),
    leftOut,
    unread: summary.unread.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
  };
}

function promise(line: PromiseLine, short: (day: Day) => string): ReportPromise {
  const facts = [
    `due ${short(line.due)}`,
    line.to && `to ${line.to}`,
    line.outcome === 'late' && line.done && `done ${short(line.done)}`,
    line.movedTo && `moved to ${short(line.movedTo)}`,
    line.moved >= 3 && `moved ${count(line.moved, 'time')}`,
    line.budget !== undefined && line.spent !== undefined
      ? `took ${spellDuration(line.spent)} of ${spellDuration(line.budget)}`
      : line.budget !== undefined && `budget ${spellDuration(line.budget)}`,
    line.target &&
      `target: ${line.target}${line.onTarget === undefined ? '' : line.onTarget ? ', reached' : ', not reached'}`,
    line.cause && `cause: ${line.cause}`,
  ];
  return { text: line.text, facts: facts.filter(Boolean).join(', '), ...(line.why && { why: line.why }) };
}

function progressOf({ measure, value, progress, elapsed, pace, by }: Summary['goals'][number]): {
  progress?: string;
} {
  const until = by ? `by ${inShort(by)} ${by.slice(0, 4)}` : '';
  if (!measure || progress === undefined) return until ? { progress: until } : {};
  const stands = `${value ?? measure.from} of ${measure.to} ${measure.of} (${percent(progress)})`;
  const time = elapsed === undefined ? '' : `, ${percent(elapsed)} of the time gone`;
  return { progress: `${stands}${time}${pace ? `: ${pace}` : ''}${until ? `, ${until}` : ''}` };
}
