import type { Lens } from '../journal/lens.ts';
import type { Side } from '../journal/side.ts';
import type { Summary } from '../summary/summary.ts';
import type { ReportAnswers } from './report-answers.ts';
import type { ReportGoal } from './report-goal.ts';
import type { ReportMeeting } from './report-person.ts';
import type { ReportPromise } from './report-promise.ts';
import type { ReportStandard } from './report-standard.ts';
import type { ReportCause, ReportPart } from './report-trend.ts';
import type { ReportPerson, ReportTheme, ReportWin } from './report-win.ts';

/** The questions of the lenses, as leader and as manager. */
export type LensQuestions = Readonly<Record<Lens, Readonly<Record<Side, string>>>>;

/** The promises of a period by what became of them; those on a day off stand apart. */
export const promiseGroups = [
  'kept',
  'late',
  'missed',
  'renegotiated',
  'dropped',
  'open',
  'pending',
  'off',
] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/** Something that was written on a day. */
export interface ReportText {
  readonly day: string;
  readonly text: string;
}

/**
 * What a layout of a report gets: everything as words and numbers that need no
 * reckoning, in the order in which they are read. Free text is as it was typed.
 * Each key is described in `templates/report-data.json`, which people who write
 * layouts read.
 */
export interface ReportData extends Readonly<Record<PromiseGroup, readonly ReportPromise[]>> {
  readonly title: string;
  readonly period: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly unfinished: boolean;
  };
  readonly made: string;
  readonly only?: string;
  readonly days?: Summary['days'];
  readonly rates: Readonly<Partial<Record<'sayDo' | 'onTime' | 'onBudget' | 'onTarget', string>>>;
  readonly counts: Readonly<Record<'promises' | PromiseGroup, number>>;
  readonly early: readonly ReportPromise[];
  readonly ahead: readonly ReportPromise[];
  readonly waiting: readonly ReportPromise[];
  readonly stuck: readonly ReportPromise[];
  readonly delivered: readonly ReportPromise[];
  readonly parts: readonly ReportPart[];
  readonly causes: readonly ReportCause[];
  readonly standards: readonly ReportStandard[];
  readonly wins: readonly ReportWin[];
  readonly recognitions: readonly ReportWin[];
  readonly people: readonly ReportPerson[];
  readonly themes: readonly ReportTheme[];
  readonly others: readonly ReportWin[];
  readonly goals: readonly ReportGoal[];
  readonly sides: Summary['sides'];
  readonly intentions: readonly ReportText[];
  readonly lenses: readonly {
    readonly lens: string;
    readonly side: string;
    readonly question: string;
    readonly answers: readonly ReportText[];
  }[];
  readonly own: readonly ReportAnswers[];
  readonly notes: readonly ReportText[];
  readonly meeting?: ReportMeeting;
  readonly leftOut: number;
  readonly unread: readonly string[];
}
