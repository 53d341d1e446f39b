import type { Day } from '../journal/day.ts';
import { answerText, type Entry } from '../journal/entry.ts';
import { quantile } from '../summary/quantile.ts';
import { count } from './count.ts';
import { decimal } from './stats-words.ts';

/** A question of the person's own check-in. */
export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
}

/** What was answered to one of them. */
export interface ReportAnswers {
  readonly question: string;
  /** What answers that are all numbers come to: `median 4, from 2 to 5, 12 answers`. */
  readonly numbers?: string;
  readonly answers: readonly { readonly day: string; readonly text: string }[];
}

/** The answers to one question in `entries`; nothing if there are none. */
export function reportAnswers(
  { id, text: question }: OwnQuestion,
  entries: readonly Entry[],
  short: (day: Day) => string,
): ReportAnswers[] {
  const given = entries.flatMap(({ day, answers }) =>
    Object.hasOwn(answers, id) ? [{ day, answer: answers[id]! }] : [],
  );
  if (given.length === 0) return [];
  const answers = given.map(({ day, answer }) => ({ day: short(day), text: answerText(answer) }));
  const numbers = given.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
  const isAllNumbers = numbers.length === given.length;
  return [{ question, answers, ...(isAllNumbers && { numbers: numbersText(numbers) }) }];
}

function numbersText(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, greatest] = [decimal(sorted[0]!), decimal(sorted.at(-1)!)];
  return `median ${decimal(quantile(sorted, 0.5)!)}, from ${least} to ${greatest}, ${count(sorted.length, 'answer')}`;
}
