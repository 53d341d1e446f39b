import { type Day, inShort } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { GoalLine } from '../summary/summary.ts';
import { percent } from './rate.ts';

/** One development goal as a report tells of it. */
export interface ReportGoal {
  readonly text: string;
  /** `active`, `reached`, `dropped`, or of an active one its pace: `ahead`, `on pace`, `behind`. */
  readonly status: string;
  /** Where the measure stands, and by when it is to be reached; a sentence without its full stop. */
  readonly progress?: string;
  readonly steps: readonly { readonly day: string; readonly text: string }[];
}

/** `entries` are those of the period; `short` writes a day in a few words. */
export function reportGoal(
  goal: GoalLine,
  entries: readonly Entry[],
  short: (day: Day) => string,
): ReportGoal {
  const { id, text, status, pace } = goal;
  const progress = progressOf(goal);
  return {
    text,
    status: status === 'active' && pace ? pace : status,
    ...(progress && { progress }),
    steps: entries.flatMap(({ day, development }) =>
      development
        .filter((step) => step.goal === id && step.status === 'kept')
        .map((step) => ({ day: short(day), text: step.text })),
    ),
  };
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
