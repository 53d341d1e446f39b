import type { Journal } from '../journal/journal.ts';
import type { Review } from '../journal/review.ts';
import { spellSchedule } from '../journal/schedule.ts';
import type { Cell, Table } from './csv.ts';
import type { TableName } from './export-format.ts';
import type { OwnQuestion } from './report-answers.ts';

/** What tables are made of. */
export interface TableSource {
  readonly journal: Pick<Journal, 'standards' | 'goals' | 'away' | 'entries'>;
  /** Those whose rows the table of days has. */
  readonly days: Journal['entries'];
  readonly reviews: readonly Review[];
  /** The questions of the person's own check-in. */
  readonly own: readonly OwnQuestion[];
}

/** Of what a table is made, and how: each column by its name, from one thing. */
function table<Thing>(
  things: (source: TableSource) => readonly Thing[],
  columns: Readonly<Record<string, (thing: Thing) => Cell>>,
): (source: TableSource) => Table {
  return (source) => ({
    columns: Object.keys(columns),
    rows: things(source).map((thing) => Object.values(columns).map((column) => column(thing))),
  });
}

/** Things of the days, each with its day. */
function daily<Thing extends object>(of: (entry: Journal['entries'][number]) => readonly Thing[]) {
  return ({ journal }: TableSource) =>
    journal.entries.flatMap((entry) => of(entry).map((thing) => ({ on: entry.day, ...thing })));
}

const commitments = ({ journal }: TableSource) => journal.entries.flatMap((entry) => entry.commitments);

const makers: Readonly<Record<TableName, (source: TableSource) => Table>> = {
  commitments: table(commitments, {
    id: ({ id }) => id,
    made: ({ made }) => made,
    due: ({ due }) => due,
    text: ({ text }) => text,
    side: ({ side }) => side,
    to: ({ to }) => to,
    goal: ({ goal }) => goal,
    status: ({ status }) => status,
    done: ({ done }) => done,
    dropped: ({ dropped }) => dropped,
    'budget-minutes': ({ budget }) => budget,
    'spent-minutes': ({ spent }) => spent,
    target: ({ target }) => target,
    'on-target': ({ onTarget }) => onTarget,
    cause: ({ cause }) => cause,
    why: ({ why }) => why,
    moves: ({ moved }) => moved.length,
    private: (one) => one.private,
  }),
  moves: table(
    (source) => commitments(source).flatMap(({ id, moved }) => moved.map((move) => ({ id, ...move }))),
    {
      commitment: ({ id }) => id,
      on: ({ on }) => on,
      from: ({ from }) => from,
      to: ({ to }) => to,
      cause: ({ cause }) => cause,
      why: ({ why }) => why,
    },
  ),
  wins: table(
    daily(({ wins }) => wins),
    {
      day: ({ on }) => on,
      text: ({ text }) => text,
      who: ({ who }) => who,
      goal: ({ goal }) => goal,
      private: (one) => one.private,
    },
  ),
  steps: table(
    daily(({ development }) => development),
    {
      day: ({ on }) => on,
      goal: ({ goal }) => goal,
      text: ({ text }) => text,
      value: ({ value }) => value,
      status: ({ status }) => status,
      private: (one) => one.private,
    },
  ),
  verdicts: table(
    daily(({ standards }) => Object.entries(standards).map(([standard, verdict]) => ({ standard, verdict }))),
    { day: ({ on }) => on, standard: ({ standard }) => standard, verdict: ({ verdict }) => verdict },
  ),
  notes: table(
    daily(({ notes }) => notes),
    { day: ({ on }) => on, at: ({ at }) => at, text: ({ text }) => text, private: (one) => one.private },
  ),
  lenses: table(
    daily(({ lens }) => Object.entries(lens).map(([name, given]) => ({ name, ...given }))),
    {
      day: ({ on }) => on,
      lens: ({ name }) => name,
      lead: ({ lead }) => lead,
      manage: ({ manage }) => manage,
      private: (one) => one.private,
    },
  ),
  answers: (source: TableSource) =>
    table(
      daily(({ answers }) => Object.entries(answers).map(([question, answer]) => ({ question, answer }))),
      {
        day: ({ on }) => on,
        question: ({ question }) => question,
        words: ({ question }) => source.own.find(({ id }) => id === question)?.text,
        answer: ({ answer }) => answer,
      },
    )(source),
  days: table(({ days }) => days, {
    day: ({ day }) => day,
    opened: ({ opened }) => opened,
    closed: ({ closed }) => closed,
    intention: ({ intention }) => intention,
    private: (one) => one.private,
  }),
  standards: table(({ journal }) => journal.standards, {
    id: ({ id }) => id,
    text: ({ text }) => text,
    side: ({ side }) => side,
    on: ({ on }) => spellSchedule(on),
    since: ({ since }) => since,
    until: ({ until }) => until,
    paused: ({ paused }) => paused.map(({ from, to }) => `${from}..${to}`).join(' '),
    private: (one) => one.private,
  }),
  goals: table(({ journal }) => journal.goals, {
    id: ({ id }) => id,
    text: ({ text }) => text,
    side: ({ side }) => side,
    since: ({ since }) => since,
    by: ({ by }) => by,
    measure: ({ measure }) => measure?.of,
    from: ({ measure }) => measure?.from,
    to: ({ measure }) => measure?.to,
    status: ({ status }) => status,
    ended: ({ ended }) => ended,
    private: (one) => one.private,
  }),
  away: table(({ journal }) => journal.away, {
    from: ({ from }) => from,
    to: ({ to }) => to,
    why: ({ why }) => why,
    private: (one) => one.private,
  }),
  reviews: table(({ reviews }) => reviews, {
    period: ({ period }) => period.label,
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    opened: ({ opened }) => opened,
    closed: ({ closed }) => closed,
    short: ({ short }) => short,
    focus: ({ focus }) => focus,
    standard: ({ standard }) => standard?.id,
    'standard-choice': ({ standard }) => standard?.choice,
    'hard-question': ({ hard }) => hard?.text,
    'hard-why': ({ hard }) => hard?.why,
    'hard-answer': ({ hard }) => hard?.answer,
    goals: ({ goals }) =>
      Object.entries(goals)
        .map(([id, choice]) => `${id}: ${choice}`)
        .join(', '),
    carried: ({ carried }) =>
      Object.entries(carried)
        .map(([id, choice]) => `${id}: ${choice}`)
        .join(', '),
    'new-goals': ({ newGoals }) => newGoals.join(' '),
    commitments: (review) => review.commitments.join(' '),
    private: (one) => one.private,
  }),
  'review-answers': table(
    ({ reviews }) =>
      reviews.flatMap(({ period, answers }) =>
        Object.entries(answers).map(([question, answer]) => ({ period: period.label, question, answer })),
      ),
    { period: ({ period }) => period, question: ({ question }) => question, answer: ({ answer }) => answer },
  ),
};

/** The table called `name`. What is not there is an empty cell. */
export function tableOf(name: TableName, source: TableSource): Table {
  return makers[name](source);
}
