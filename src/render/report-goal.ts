import { type Day, inShort } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { GoalLine } from '../summary/summary.ts';
import { percent } from './rate.ts';
import type { ReportText } from './report-data.ts';

/** One development goal as a report tells of it. */
export interface ReportGoal {
  readonly text: string;
  /** `active`, `reached`, `dropped`, or of an active one its pace: `ahead`, `on pace`, `behind`. */
  readonly status: string;
  /** Where the measure stands, and by when it is to be reached; a sentence without its full stop. */
  readonly progress?: string;
  /** Of a goal with a measure: what is counted, from where to where, where it stands, and the share of the way: `67 %`. */
  readonly measure?: {
    readonly of: string;
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly way?: string;
  };
  /** By when it is to be reached, in a few words. */
  readonly by?: string;
  /** The share of the time until then that is gone: `74 %`. */
  readonly time?: string;
  /** Done for it in the period. */
  readonly steps: readonly ReportText[];
  /** Steps, wins and recognitions of the period that served it, by day. */
  readonly evidence: readonly (ReportText & { readonly who?: string })[];
}

/** What was written for each goal, by its id: gone through once, for there may be many goals and many days. */
export type Evidence = ReadonlyMap<string, readonly Piece[]>;

interface Piece extends ReportText {
  readonly who?: string;
  readonly isStep: boolean;
}

/** Steps that were done, wins and recognitions of `entries`; `short` writes a day in a few words. */
export function evidenceIn(entries: readonly Entry[], short: (day: Day) => string): Evidence {
  const found = new Map<string, Piece[]>();
  const add = (goal: string | undefined, piece: Piece) => {
    if (goal === undefined) return;
    const known = found.get(goal);
    if (known) known.push(piece);
    else found.set(goal, [piece]);
  };
  for (const entry of entries) {
    const day = short(entry.day);
    for (const { goal, text, status } of entry.development) {
      if (status === 'kept') add(goal, { day, text, isStep: true });
    }
    for (const { goal, text, who } of entry.wins) {
      add(goal, { day, text, ...(who !== undefined && { who }), isStep: false });
    }
  }
  return found;
}

/** One goal in the words of a report. */
export function reportGoal(goal: GoalLine, evidence: Evidence): ReportGoal {
  const { id, text, status, pace, by, elapsed, measure } = goal;
  const progress = progressOf(goal);
  const pieces = evidence.get(id) ?? [];
  return {
    text,
    status: status === 'active' && pace ? pace : status,
    ...(progress && { progress }),
    ...(measure && { measure: measureOf(measure, goal) }),
    ...(by && { by: `${inShort(by)} ${by.slice(0, 4)}` }),
    ...(elapsed !== undefined && { time: percent(elapsed) }),
    steps: pieces.filter(({ isStep }) => isStep).map(({ day, text: said }) => ({ day, text: said })),
    evidence: pieces.map(({ isStep: _, ...piece }) => piece),
  };
}

function measureOf(
  { of, from, to }: NonNullable<GoalLine['measure']>,
  { value, progress }: GoalLine,
): NonNullable<ReportGoal['measure']> {
  return { of, from, to, value: value ?? from, ...(progress !== undefined && { way: percent(progress) }) };
}

/**
 * `2 of 6 demos: 33 % of the way, 25 % of the time until Mon 30 Nov 2026`; where it begins at another number,
 * `52 percent, from 60 to 30: 27 % of the way`; without a measure, `By Mon 30 Nov 2026`.
 */
function progressOf({ measure, value, progress, elapsed, status, by }: GoalLine): string | undefined {
  const until = by && status === 'active' ? `${inShort(by)} ${by.slice(0, 4)}` : undefined;
  if (!measure || progress === undefined) return until && `By ${until}`;
  const { of, from, to } = measure;
  const stands =
    from === 0 ? `${value ?? from} of ${to} ${of}` : `${value ?? from} ${of}, from ${from} to ${to}`;
  const gone = elapsed === undefined ? '' : `${percent(elapsed)} of the time `;
  const time = until ? `, ${gone}${gone ? 'until' : 'by'} ${until}` : '';
  return `${stands}: ${percent(progress)} of the way${time}`;
}
