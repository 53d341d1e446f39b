import { agendaOf, type OpenStep, openSteps } from '../journal/agenda.ts';
import { isAway } from '../journal/away.ts';
import { type Day, inShort, spellOut } from '../journal/day.ts';
import { entryOn, type Journal } from '../journal/journal.ts';
import { commitmentList } from './commitment-list.ts';
import type { Look } from './look.ts';
import { marked } from './marked.ts';
import { harmless } from './shown.ts';
import { wrap } from './width.ts';

/** Where today stands: the day, what it is for, and what is promised, each with its number. */
export function agenda(journal: Journal, today: Day, look: Look): string {
  const { paint, columns } = look;
  const intention = entryOn(journal, today)?.intention;
  const off = isAway(journal.away, today) ? ' (a day off)' : '';
  const lines = intention
    ? harmless(intention)
        .split('\n')
        .flatMap((line) => wrap(line, columns))
    : [];
  const listed = agendaOf(journal, today);
  const steps = openSteps(journal, today);
  return [
    `${paint.heading(spellOut(today))}${off}\n`,
    ...lines.map((line) => `${paint.accent(line)}\n`),
    listed.length > 0 ? `\n${commitmentList(listed, today, look)}` : '',
    steps.length > 0 ? `\n${steps.map((step) => stepLines(step, today, look)).join('')}` : '',
    listed.length + steps.length === 0 ? '\nNothing promised.\n' : '',
  ].join('');
}

/** A step meant for a day, and for which goal. */
function stepLines({ text, goal, day }: OpenStep, today: Day, look: Look): string {
  const facts = [`a step for ${goal}`, day < today && `meant for ${inShort(day, today)}`];
  return marked('open', text, facts, look)
    .map((line) => `${line}\n`)
    .join('');
}
