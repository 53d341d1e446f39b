import { type Day, spellOut } from '../journal/day.ts';
import { commitmentsOf, entryOn, type Journal } from '../journal/journal.ts';
import { nearest } from '../journal/nearest.ts';
import type { Answers, Closing } from '../store/answers-file.ts';
import type { CheckInTemplate, OwnQuestion } from '../store/check-in-template.ts';
import { whyNoAnswer } from './own-question.ts';

/** What answers have to fit. */
interface Asked {
  readonly journal: Journal;
  readonly template: CheckInTemplate;
  /** The day being opened. */
  readonly day: Day;
  readonly today: Day;
}

/**
 * What is wrong with answers that read well by themselves: standards, goals,
 * commitments and questions that do not exist, and days that do not fit. One
 * sentence each.
 */
export function objections(answers: Answers, asked: Asked): string[] {
  return [...referring(answers, asked), ...dated(answers, asked.day, asked.today)];
}

function referring(answers: Answers, { journal, template }: Asked): string[] {
  const closings = Object.values(answers.close);
  const standards = [answers, ...closings].flatMap(({ standards }) => Object.keys(standards));
  const commitments = closings.flatMap(({ commitments }) => Object.keys(commitments));
  const items = [
    ...(answers.commitments ?? []),
    ...(answers.development ?? []),
    ...[answers, ...closings].flatMap(({ wins }) => wins ?? []),
  ];
  const stepped = Object.entries(answers.close).flatMap(([on, { steps }]) =>
    Object.keys(steps).map((goal) => [on as Day, goal] as const),
  );
  const goals = [
    ...items.flatMap((item) => ('goal' in item && typeof item.goal === 'string' ? [item.goal] : [])),
    ...stepped.map(([, goal]) => goal),
  ];
  const without = stepped.filter(
    ([on, goal]) =>
      journal.goals.some(({ id }) => id === goal) &&
      !entryOn(journal, on)?.development.some((step) => step.goal === goal),
  );
  const questions = [...(template.close ?? []), ...(template.open ?? [])];
  const own = questions.flatMap(({ id }) => (id ? [{ id }] : []));
  const answered = [answers, ...closings].flatMap(({ answers }) => Object.keys(answers));
  return [
    ...unknown('question of your check-in', answered, own),
    ...[answers, ...closings].flatMap(({ answers }) => misanswered(answers, questions)),
    ...unknown('standard', standards, journal.standards),
    ...unknown('commitment', commitments, commitmentsOf(journal)),
    ...unknown('goal', goals, journal.goals),
    ...without.map(([on, goal]) => `no step for ${goal} was meant for ${spellOut(on)}`),
  ];
}

/** Answers that their question does not allow; one that is asked twice may be answered as either. */
function misanswered(answers: Answers['answers'], questions: readonly OwnQuestion[]): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const reasons = questions.filter((one) => one.id === id).map((one) => whyNoAnswer(one, answer));
    const [reason] = reasons;
    return reason === undefined || reasons.includes(undefined)
      ? []
      : [`the answer to ${id} is ${JSON.stringify(answer)}; ${reason}`];
  });
}

function unknown(kind: string, ids: readonly string[], known: readonly { readonly id: string }[]): string[] {
  const exist = new Set(known.map(({ id }) => id));
  return ids
    .filter((id) => !exist.has(id))
    .map((id) => {
      const near = nearest(id, [...exist]);
      return `no ${kind} is called "${id}"${near ? `; did you mean ${near}?` : ''}`;
    });
}

function dated(answers: Answers, day: Day, today: Day): string[] {
  const closings = Object.entries(answers.close) as [Day, Closing][];
  const wrong = closings.flatMap(([on, { commitments }]) => [
    ...(on > today ? [`${spellOut(on)} is still to come, so it cannot be closed`] : []),
    ...Object.entries(commitments).flatMap(([id, given]) => {
      if (given.status !== 'moved') {
        if ('to' in given && given.to !== undefined)
          return [`${id} has a day to move to, but is ${given.status}`];
        return 'done' in given && given.done !== undefined && given.done > today
          ? [`${id} is done in the future`]
          : [];
      }
      if (!('to' in given) || given.to === undefined) return [`${id} is moved, but to names no day`];
      return given.to < day ? [`${id} is moved to a day that is over`] : [];
    }),
  ]);
  const due = (answers.commitments ?? []).flatMap((item) =>
    'due' in item && item.due !== undefined && item.due < day
      ? [`"${item.text}" is due on a day that is over`]
      : [],
  );
  return [...wrong, ...due];
}
