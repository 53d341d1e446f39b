/**
 * What the journal may show, for which a hard question is asked. The first that
 * holds weighs most; `always` holds where nothing else does.
 */
export const hardReasons = [
  'longest-chain',
  'others-broken',
  'self-broken',
  'cause-avoided',
  'cause-wrong-promise',
  'cause-no-time',
  'cause-blocked',
  'cause-forgot',
  'standard-slipping',
  'goal-behind',
  'over-promised',
  'no-recognition',
  'no-lead',
  'no-manage',
  'goal-idle',
  'never-tested',
  'from-memory',
  'all-kept',
  'always',
] as const;
export type HardReason = (typeof hardReasons)[number];

/** A question of the deck. */
export interface HardQuestion {
  readonly id: string;
  readonly when: HardReason;
  /** `{text}`, `{count}`, `{standard}` and `{goal}` are filled in from the reason. */
  readonly text: string;
}

/** A hard question as it is asked. */
export interface HardAsked {
  readonly id: string;
  readonly text: string;
  /** Why it is asked, with counts. */
  readonly why: string;
}

/** A hard question as a review keeps it; without an answer, it was passed by or is still open. */
export interface HardAnswered extends HardAsked {
  readonly answer?: string;
}
