import type { Commitment } from './commitment.ts';
import type { Entry } from './entry.ts';
import type { Goal } from './goal.ts';
import type { Journal } from './journal.ts';
import type { Redaction } from './redaction.ts';
import type { Review } from './review.ts';

/** `journal` with nobody's name in it: not in its fields, its texts, or its ids. `told` is told of how many days. */
export function redactedJournal(
  journal: Journal,
  redaction: Redaction,
  told?: (done: number, of: number) => void,
): Journal {
  const { text, id } = redaction;
  return {
    ...journal,
    standards: journal.standards.map((one) => ({ ...one, id: id(one.id), text: text(one.text) })),
    goals: journal.goals.map((one) => redactedGoal(one, redaction)),
    away: journal.away.map((one) => ({ ...one, ...put('why', one.why, text) })),
    entries: journal.entries.map((one, at, { length }) => {
      told?.(at, length);
      return redactedEntry(one, redaction);
    }),
    unread: journal.unread.map((one) => ({ ...one, path: text(one.path), message: text(one.message) })),
  };
}

function redactedGoal(goal: Goal, { text, id }: Redaction): Goal {
  const { measure } = goal;
  return {
    ...goal,
    id: id(goal.id),
    text: text(goal.text),
    ...(measure && { measure: { ...measure, of: text(measure.of) } }),
  };
}

function redactedEntry(entry: Entry, redaction: Redaction): Entry {
  const { text, name, id } = redaction;
  return {
    ...entry,
    ...put('intention', entry.intention, text),
    standards: keyed(entry.standards, id, (verdict) => verdict),
    commitments: entry.commitments.map((one) => redactedCommitment(one, redaction)),
    wins: entry.wins.map((one) => ({
      ...one,
      text: text(one.text),
      ...put('who', one.who, name),
      ...put('goal', one.goal, id),
    })),
    development: entry.development.map((one) => ({ ...one, goal: id(one.goal), text: text(one.text) })),
    lens: keyed(
      entry.lens,
      (lens) => lens,
      (given) => ({ ...given, ...put('lead', given.lead, text), ...put('manage', given.manage, text) }),
    ),
    notes: entry.notes.map((one) => ({ ...one, text: text(one.text) })),
    answers: keyed(entry.answers, id, (answer) => (typeof answer === 'string' ? text(answer) : answer)),
  };
}

function redactedCommitment(one: Commitment, { text, name, id }: Redaction): Commitment {
  return {
    ...one,
    id: id(one.id),
    text: text(one.text),
    ...put('to', one.to, name),
    ...put('goal', one.goal, id),
    ...put('target', one.target, text),
    ...put('why', one.why, text),
    moved: one.moved.map((move) => ({ ...move, ...put('why', move.why, text) })),
  };
}

/** A review with nobody's name in it. */
export function redactedReview(review: Review, { text, id }: Redaction): Review {
  const { standard, hard } = review;
  return {
    ...review,
    answers: keyed(review.answers, id, text),
    carried: keyed(review.carried, id, (choice) => choice),
    goals: keyed(review.goals, id, (choice) => choice),
    newGoals: review.newGoals.map(id),
    commitments: review.commitments.map(id),
    ...put('focus', review.focus, text),
    ...(standard && { standard: { ...standard, id: id(standard.id) } }),
    ...(hard && {
      hard: {
        ...hard,
        id: id(hard.id),
        text: text(hard.text),
        why: text(hard.why),
        ...put('answer', hard.answer, text),
      },
    }),
  };
}

function put<Key extends string>(
  key: Key,
  written: string | undefined,
  change: (written: string) => string,
): Partial<Record<Key, string>> {
  return written === undefined ? {} : ({ [key]: change(written) } as Record<Key, string>);
}

function keyed<Value, Map extends Readonly<Record<string, Value>>>(
  map: Map,
  key: (written: string) => string,
  value: (written: Map[keyof Map] & {}) => Value,
): Map {
  return Object.fromEntries(
    Object.entries(map).map(([one, given]) => [key(one), value(given as Map[keyof Map] & {})]),
  ) as Map;
}
