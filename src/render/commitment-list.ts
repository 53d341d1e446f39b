import { type Commitment, type Outcome, promisesOf } from '../journal/commitment.ts';
import { type Day, daysBetween, inShort } from '../journal/day.ts';
import { spellDuration } from '../journal/duration.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import type { Mark } from './paint.ts';
import { onOneLine, shown } from './shown.ts';
import { pad, widthOf, wrap } from './width.ts';

/** A commitment to list, with its number if it has one today. */
export interface Listed {
  readonly number?: number | undefined;
  readonly commitment: Commitment;
}

const marks: Readonly<Record<Outcome, Mark>> = {
  kept: 'kept',
  late: 'late',
  missed: 'missed',
  renegotiated: 'moved',
  dropped: 'dropped',
  open: 'open',
  pending: 'open',
};

/** Lines that the words of one commitment may take. */
const longest = 3;

/** Commitments, one below the other: number or id, mark, words, and what else is known of each. */
export function commitmentList(listed: readonly Listed[], today: Day, look: Look): string {
  const names = listed.map(({ number, commitment }) => String(number ?? commitment.id));
  const width = Math.max(...names.map(widthOf));
  return listed
    .map(({ commitment }, index) => `${item(commitment, pad(names[index]!, width, 'right'), today, look)}\n`)
    .join('');
}

function item(commitment: Commitment, name: string, today: Day, { paint, columns }: Look): string {
  const mark = markOf(commitment, today);
  const sign = paint.plain ? `${paint.mark(mark)}:` : paint.mark(mark);
  const indent = widthOf(name) + 2 + widthOf(sign);
  const room = Math.max(16, columns - indent);
  const words = wrap(
    onOneLine(commitment.text, paint),
    room,
    paint.plain ? Number.POSITIVE_INFINITY : longest,
  );
  const facts = factsOf(commitment, today).join(paint.and);
  const isShort = words.length === 1 && widthOf(words[0]!) + 2 + widthOf(facts) <= room;
  const lines = isShort
    ? [`${words[0]}  ${paint.quiet(facts)}`]
    : [...words, ...wrap(facts, room).map((line) => paint.quiet(line))];
  return lines
    .map((line, index) => (index === 0 ? `${name} ${sign} ${line}` : `${' '.repeat(indent)}${line}`))
    .join('\n');
}

function markOf(commitment: Commitment, today: Day): Mark {
  if (commitment.status === 'kept')
    return (commitment.done ?? commitment.due) > commitment.due ? 'late' : 'kept';
  if (commitment.status === 'missed') return 'missed';
  return marks[promisesOf(commitment, today).at(-1)!.outcome];
}

function factsOf({ status, due, to, budget, spent, target, goal, moved }: Commitment, today: Day): string[] {
  const facts = [
    to && `to ${shown(to)}`,
    dueIn(due, today, status === 'open'),
    spent !== undefined && budget !== undefined
      ? `${spellDuration(spent)} of ${spellDuration(budget)}`
      : budget !== undefined && spellDuration(budget),
    target && `target: ${shown(target)}`,
    goal && `for ${goal}`,
    moved.length > 0 && `moved ${moved.length === 1 ? 'once' : count(moved.length, 'time')}`,
  ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

function dueIn(due: Day, today: Day, isOpen: boolean): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return isOpen && days < 0 ? `due ${inShort(due, today)}, ${count(-days, 'day')} ago` : inShort(due, today);
}
