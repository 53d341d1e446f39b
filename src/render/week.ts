import { lengthOf, spellPeriod, within } from '../journal/period.ts';
import { sides } from '../journal/side.ts';
import type { Summary } from '../summary/summary.ts';
import { dayFacts } from './day-facts.ts';
import { dayWithin } from './day-within.ts';
import { findingRows } from './finding.ts';
import { flow } from './flow.ts';
import { leftOut } from './left-out.ts';
import type { Look } from './look.ts';
import { marked } from './marked.ts';
import { nothingYet } from './nothing-yet.ts';
import { roomFor, type Section, sectionBlocks } from './sections.ts';
import { goalRows } from './week-goals.ts';
import { missedRows, movedRows, openRows, sayDoRows } from './week-promises.ts';
import { standardRows } from './week-standards.ts';
import { wrap } from './width.ts';

/** Lines that a window of 24 can show above the next prompt. */
const screen = 23;

/**
 * The accountability summary of a week, or of any other period, for the
 * terminal; ends in a newline. It is as tall as it must be: sections stand
 * apart only where that does not push them off an ordinary screen.
 */
export function weekText(summary: Summary, { paint, columns }: Look): string {
  const { width, beside, look } = roomFor({ paint, columns });
  const head = headLines(summary, { paint, columns: width });
  const sections = isEmpty(summary) ? [] : sectionsOf(summary, look);
  const blocks = sectionBlocks(sections, beside, paint);
  const body = blocks.length > 0 ? blocks : [nothingYet(summary, { paint, columns: width })];
  const apart = [head, ...body].flatMap((block) => [...block, '']).slice(0, -1);
  const forms = [apart, [...head, '', ...body.flat()], [...head, ...body.flat()]];
  const lines = (beside && forms.find(({ length }) => length <= screen)) || apart;
  const out = leftOut(summary.unread, look);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${out && `\n${out}`}`;
}

function sectionsOf(summary: Summary, look: Look): Section[] {
  return [
    { name: 'say/do', lines: sayDoRows(summary, look) },
    { name: 'missed', lines: missedRows(summary, look) },
    { name: 'open', lines: openRows(summary, look) },
    { name: 'moved', lines: movedRows(summary, look) },
    { name: 'standards', lines: standardRows(summary, look) },
    { name: 'wins', lines: winRows(summary, look) },
    { name: 'goals', lines: goalRows(summary.goals, look) },
    { name: 'balance', lines: balanceRows(summary, look) },
    { name: 'finding', lines: findingRows(summary.finding, look) },
  ];
}

/** The period, and how many of its days were present, due, closed, recorded from memory, and off. */
function headLines({ period, asOf, days }: Summary, { paint, columns }: Look): string[] {
  const soFar = within(period, asOf) && period.to > asOf ? ', so far' : '';
  return [
    ...wrap(spellPeriod(period) + soFar, columns).map(paint.heading),
    ...dayFacts(days, { paint, columns }),
  ];
}

function winRows({ wins, period }: Summary, look: Look): string[] {
  if (wins.length === 0) {
    return wrap('none written down; one is enough: lead win TEXT', look.columns).map(look.paint.quiet);
  }
  const dated = lengthOf(period) > 7;
  return wins.flatMap(({ text, who, day }) =>
    marked('win', text, [who && `for ${who}`, dated && dayWithin(period, day)], look),
  );
}

/** What was promised under each hat, and the lenses that were looked through. */
function balanceRows({ sides: of, lenses }: Summary, { paint, columns }: Look): string[] {
  const [and, answered] = [
    paint.and,
    lenses.filter(({ lead, manage }) => lead + manage > 0).map(({ lens }) => lens),
  ];
  const hats = of.manage + of.lead > 0 ? [sides.map((side) => `${side} ${of[side]}`).join(and)] : [];
  const seen = answered.length > 0 ? [`lenses ${answered.join(', ')}`] : [];
  return flow([...hats, ...seen], columns, and).flatMap((line) => wrap(line, columns));
}

function isEmpty({ days, commitments, standards, wins, goals, lenses }: Summary): boolean {
  const said = standards.some(({ days }) => Object.keys(days).length > 0);
  const stepped = goals.some(({ steps }) => steps > 0);
  const looked = lenses.some(({ lead, manage }) => lead + manage > 0);
  return !said && !stepped && !looked && days.present === 0 && commitments.length === 0 && wins.length === 0;
}
