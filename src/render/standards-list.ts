import { type Day, inShort } from '../journal/day.ts';
import { spellSchedule } from '../journal/schedule.ts';
import { holds, type Standard } from '../journal/standard.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { pad, widthOf } from './width.ts';

/** The standards in force on `today`, then those that are not; ends in a newline. */
export function standardsList(standards: readonly Standard[], today: Day, look: Look): string {
  if (standards.length === 0) return 'No standards yet. Set one: lead standards add "I listen first"\n';
  const width = Math.max(...standards.map(({ id }) => widthOf(id)));
  const inForce = standards.filter((standard) => holds(standard, today));
  const others = standards.filter((standard) => !inForce.includes(standard));
  return [...inForce, ...others].flatMap((standard) => lines(standard, width, today, look)).join('');
}

function lines(
  { id, text, side, on, since, until }: Standard,
  width: number,
  today: Day,
  { paint, columns }: Look,
): string[] {
  const facts = [
    spellSchedule(on),
    side,
    since !== undefined && since > today && `from ${inShort(since, today)}`,
    until !== undefined && `${until < today ? 'retired, held until' : 'until'} ${inShort(until, today)}`,
  ];
  return [
    ...item(pad(id, width), text, columns),
    ...item(pad('', width), facts.filter(Boolean).join(paint.and), columns).map(paint.quiet),
  ].map((line) => `${line}\n`);
}
