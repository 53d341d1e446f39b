import { type Day, spellOut } from '../journal/day.ts';
import { answerText, type Entry, isFromMemory } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { timeOf } from '../journal/moment.ts';
import { sides } from '../journal/side.ts';
import { commitmentList } from './commitment-list.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { pad, widthOf } from './width.ts';

/** All that was written on one day, as a person reads it; ends in a newline. */
export function entryText(entry: Entry, journal: Journal, today: Day, look: Look): string {
  const { paint } = look;
  const listed = entry.commitments.map((commitment) => ({ commitment }));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Intention', entry.intention === undefined ? [] : item('', entry.intention, look.columns)],
    ['Standards', standards(entry, journal, look)],
    ['Promised', listed.length > 0 ? [commitmentList(listed, today, look).trimEnd()] : []],
    ['Wins', wins(entry, look)],
    ['Development', development(entry, look)],
    ['Lens', lens(entry, look)],
    [
      'Answers',
      aligned(
        Object.entries(entry.answers).map(([id, given]) => [id, answerText(given)]),
        look,
      ),
    ],
    [
      'Notes',
      aligned(
        entry.notes.map(({ at, text }) => [at ?? '', text]),
        look,
      ),
    ],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  const texts = filled.map(([title, lines]) => `${paint.strong(title)}\n${lines.join('\n')}`);
  return `${[heading(entry, journal, look), ...texts].join('\n\n')}\n`;
}

function heading(entry: Entry, { settings }: Journal, { paint }: Look): string {
  const { day, opened, closed } = entry;
  const facts = [
    opened && `opened ${timeOf(opened)}`,
    closed && `closed${isFromMemory(entry, settings.dayStarts) ? ' from memory' : ''}`,
  ].filter(Boolean);
  return `${paint.heading(spellOut(day))}${facts.length > 0 ? paint.quiet(`${paint.and}${facts.join(paint.and)}`) : ''}`;
}

function standards({ standards: verdicts }: Entry, { standards: known }: Journal, look: Look): string[] {
  const texts = new Map(known.map(({ id, text }) => [id, text]));
  const order = [...texts.keys()].filter((id) => Object.hasOwn(verdicts, id));
  const others = Object.keys(verdicts).filter((id) => !texts.has(id));
  return aligned(
    [...order, ...others].map((id) => [look.paint.mark(verdicts[id]!), texts.get(id) ?? id]),
    look,
  );
}

function wins({ wins }: Entry, { paint, columns }: Look): string[] {
  return wins.flatMap(({ text, who }) => item(paint.mark('win'), who ? `${who}: ${text}` : text, columns));
}

function development({ development }: Entry, look: Look): string[] {
  return aligned(
    development.map(({ goal, text, value, status }) => [
      look.paint.mark(status),
      `${goal}: ${text}${value === undefined ? '' : ` (now ${value})`}`,
    ]),
    look,
  );
}

function lens({ lens }: Entry, look: Look): string[] {
  return aligned(
    Object.entries(lens).flatMap(([name, given]) =>
      sides.flatMap((side): [string, string][] =>
        given[side] === undefined ? [] : [[`${name}, ${side}`, given[side]]],
      ),
    ),
    look,
  );
}

/** Items whose leads line up. */
function aligned(items: readonly (readonly [lead: string, text: string])[], { columns }: Look): string[] {
  const leads = items.map(([lead]) => shownLead(lead));
  const width = Math.max(0, ...leads.map(widthOf));
  return items.flatMap(([, text], index) => item(pad(leads[index]!, width), text, columns));
}

/** Marks are painted already; ids and times come from the file. */
function shownLead(lead: string): string {
  return lead.includes('\u001b') ? lead : shown(lead);
}
