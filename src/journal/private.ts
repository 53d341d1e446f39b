import type { Away } from './away.ts';
import type { Goal } from './goal.ts';
import type { Journal } from './journal.ts';
import { partOf } from './part.ts';
import type { Period } from './period.ts';
import { type Hidden, itemsIn, openEntry } from './private-entry.ts';
import type { Section } from './section.ts';
import type { Standard } from './standard.ts';

/** A journal as others may see it, and how many items were left out for it. */
export interface Shareable {
  readonly journal: Journal;
  readonly leftOut: number;
}

/**
 * What nobody else is to see of `journal`, by the marks of its standards and goals, and its settings.
 *
 * @param questions ids of the person's own questions whose answers are private.
 */
export function hiddenIn(
  { settings, standards, goals, entries }: Pick<Journal, 'settings' | 'standards' | 'goals' | 'entries'>,
  questions: readonly string[] = [],
): Hidden {
  const sections = new Set(settings.private);
  const marked = (section: Section, items: readonly (Goal | Standard)[]) =>
    new Set(items.filter((item) => item.private || sections.has(section)).map(({ id }) => id));
  const commitments = entries.flatMap((entry) =>
    entry.commitments.filter((one) => one.private || entry.private || sections.has('commitments')),
  );
  return {
    sections,
    goals: marked('goals', goals),
    standards: marked('standards', standards),
    questions: new Set(questions),
    commitments: new Set(commitments.map(({ id }) => id)),
  };
}

/**
 * Leaves out everything that is `hidden`: what is marked so, what belongs to
 * what is marked (the verdicts on a standard, the steps for a goal), the
 * sections that the settings name, and the answers to private questions. Days
 * off stay, without their reasons. What is left out counts in no number.
 *
 * @param hidden of the whole journal, of which `journal` may be a part.
 */
export function withoutPrivate(journal: Journal, hidden: Hidden): Shareable {
  const shared = shareable(journal, hidden);
  return { journal: shared, leftOut: itemsOf(journal) - itemsOf(shared) };
}

/**
 * How many items of `period` are `hidden`: promises by each of their days, all
 * else by the day it was written, standards and goals where they were in force.
 */
export function privateWithin(journal: Journal, period: Period, hidden: Hidden): number {
  return withoutPrivate(partOf(journal, period), hidden).leftOut;
}

function shareable(journal: Journal, hidden: Hidden): Journal {
  const { sections, standards, goals } = hidden;
  return {
    ...journal,
    entries: journal.entries.map((entry) => openEntry(entry, hidden)),
    standards: journal.standards.filter(({ id }) => !standards.has(id)),
    goals: journal.goals.filter(({ id }) => !goals.has(id)),
    away: journal.away.map((one) => openAway(one, sections)),
  };
}

/** Days off as others may know of them: that they are, not why. */
export function openAway<One extends Pick<Away, 'why' | 'private'>>(
  away: One,
  sections: ReadonlySet<Section>,
): One {
  if (!away.private && !sections.has('away')) return away;
  const { why: _, private: __, ...days } = away;
  return days as One;
}

function itemsOf({ entries, standards, goals, away }: Journal): number {
  const reasons = away.filter(({ why }) => why !== undefined).length;
  return entries.reduce((sum, entry) => sum + itemsIn(entry), standards.length + goals.length + reasons);
}
