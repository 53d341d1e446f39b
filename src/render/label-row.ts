import { type Day, monthNameOf } from '../journal/day.ts';
import type { Grain, Part } from '../summary/parts.ts';

/** Up to so many months have each its initial; more of them are told apart by their years. */
const initials = 24;

/** The name of a month: `Nov`. */
function monthName(day: Day): string {
  return monthNameOf(day).slice(0, 3);
}

/** The label of a part in words: `week 47 of 2026`, `Nov 2026`, `Q4 2026`, `2026`; without its year if that is known. */
function spellLabel(label: string, grain: Grain, known: boolean): string {
  const [year, rest = ''] = label.split('-');
  if (grain === 'year') return label;
  if (grain === 'week') return `week ${Number(rest.slice(1))}${known ? '' : ` of ${year}`}`;
  const name = grain === 'month' ? monthName(`${label}-01` as Day) : rest;
  return known ? name : `${name} ${year}`;
}

/** What there is to say of parts, each with its name: `Dec 2026: 3 of 4`, then `Jan 2027: …`, `Feb: …`. */
export function partsSpelt<Named extends Pick<Part, 'label'>>(
  parts: readonly Named[],
  grain: Grain,
  words: (part: Named) => string,
): string[] {
  return parts.map((part, index) => {
    const known = index > 0 && parts[index - 1]!.label.slice(0, 4) === part.label.slice(0, 4);
    return `${spellLabel(part.label, grain, known)}: ${words(part)}`;
  });
}

/** Up to so many parts have each its name in a picture. */
const named = 14;

/**
 * A short name for each part, to stand below its place in a picture: `W47`, `Nov`, `Q4`. Where there are many, the
 * name of the month or the year, for the first in it; the others have none.
 */
export function partNames(parts: readonly Part[], grain: Grain): string[] {
  if (parts.length <= named) return parts.map(({ label }) => nameAlone(label, grain));
  const nameOf = ({ to }: Part) => (grain === 'week' ? monthName(to) : to.slice(0, 4));
  return parts.map((part, at) => {
    const isFirst = at === 0 ? nameOf(parts[2]!) === nameOf(part) : nameOf(parts[at - 1]!) !== nameOf(part);
    return isFirst ? nameOf(part) : '';
  });
}

function nameAlone(label: string, grain: Grain): string {
  const [, rest = label] = label.split('-');
  if (grain === 'week') return `W${Number(rest.slice(1))}`;
  return grain === 'month' ? monthName(`${label}-01` as Day) : rest;
}

/**
 * What to write above or below a row of cells so that one finds one's way: the
 * months over weeks, initials or years over months, else the years. As wide as
 * the row; what does not fit is left out.
 *
 * @param ends the last day of each cell, oldest first.
 */
export function labelRow(ends: readonly Day[], grain: Grain): string {
  if (grain === 'month' && ends.length <= initials) return ends.map((day) => monthName(day)[0]).join('');
  const nameOf = (day: Day) => (grain === 'week' ? monthName(day) : day.slice(0, 4));
  const marks = ends
    .map((day, at) => ({ at, text: nameOf(day) }))
    .filter(({ at, text }) => at === 0 || text !== nameOf(ends[at - 1]!));
  // A whole year of quarters is as wide as its number; a year alone never is.
  const least = { week: 4, month: 5, quarter: 4, year: 0 }[grain];
  let row = '';
  for (const [index, { at, text }] of marks.entries()) {
    const next = marks[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    // The first is often a remnant of which only the last days are shown; the next is of more use.
    const crowds = index === 0 && next < least && next + text.length <= ends.length;
    const fits = at === 0 || at > row.length;
    if (!crowds && fits && at + text.length <= ends.length) row = row.padEnd(at) + text;
  }
  return row;
}
