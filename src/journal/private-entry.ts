import type { Section } from './section.ts';
import { type Side, sides } from './side.ts';

/** What nobody else is to see: whole sections, and ids of what is marked. */
export interface Hidden {
  readonly sections: ReadonlySet<Section>;
  readonly goals: ReadonlySet<string>;
  readonly standards: ReadonlySet<string>;
  /** Of the person's own check-in. */
  readonly questions: ReadonlySet<string>;
  readonly commitments: ReadonlySet<string>;
}

interface Marked {
  readonly private?: boolean | null;
  readonly goal?: string | null;
}

type List = readonly Marked[] | null;
type ById = Readonly<Record<string, unknown>> | null;

/** Answers to the questions of lenses, by the lens. */
type Views = {
  readonly [lens: string]: ({ readonly [Each in Side]?: string | null } & Marked) | null | undefined;
};

/** As much of an entry as privacy asks about, be it read or as its file says it. */
export interface EntrySaid {
  readonly private?: boolean | null;
  readonly intention?: string | null;
  readonly standards?: ById;
  readonly commitments?: List;
  readonly wins?: List;
  readonly development?: List;
  readonly lens?: Views | null;
  readonly notes?: List;
  readonly answers?: ById;
}

/** `entry` without what is private; where nothing is, the same. */
export function openEntry<Entry extends object>(entry: Entry, hidden: Hidden): Entry {
  const said = entry as EntrySaid;
  if (isOpenToAll(said, hidden)) return entry;
  const { sections, goals, standards, questions } = hidden;
  const isOpen = (section: Section) => !said.private && !sections.has(section);
  const open = { ...entry } as Record<string, unknown>;
  const put = (key: keyof EntrySaid, value: unknown) => {
    if (said[key] !== undefined && said[key] !== null) open[key] = value;
  };
  const list = (section: Section, items: List | undefined, isLeft = (_: Marked) => true) =>
    (items ?? []).filter((item) => isOpen(section) && !item.private && isLeft(item)).map(unbound);
  const unbound = (item: Marked): Marked => {
    if (typeof item.goal !== 'string' || !goals.has(item.goal)) return item;
    const { goal: _, ...rest } = item;
    return rest;
  };
  const byId = (section: Section, map: ById | undefined, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(map ?? {}).filter(([id]) => isOpen(section) && !ids.has(id)));
  if (!isOpen('intention')) delete open['intention'];
  put('standards', byId('standards', said.standards, standards));
  put('commitments', list('commitments', said.commitments));
  put('wins', list('wins', said.wins));
  put(
    'development',
    // A step for a goal that is not named would tell what it is.
    list('steps', said.development, ({ goal }) => !goals.has(goal ?? '')),
  );
  put(
    'lens',
    Object.fromEntries(
      Object.entries(said.lens ?? {}).filter(([, given]) => isOpen('lens') && !given?.private),
    ),
  );
  put('notes', list('notes', said.notes));
  put('answers', byId('answers', said.answers, questions));
  return open as Entry;
}

/** Whether nothing that an entry says is private, told quickly: most are so, and a long report has many. */
function isOpenToAll(entry: EntrySaid, { sections, goals, standards, questions }: Hidden): boolean {
  if (entry.private || sections.size + goals.size + standards.size + questions.size > 0) return false;
  const { commitments, wins, development, notes, lens } = entry;
  const isOpen = (items: List | undefined) => !items?.some((item) => item.private);
  return (
    isOpen(commitments) &&
    isOpen(wins) &&
    isOpen(development) &&
    isOpen(notes) &&
    !Object.values(lens ?? {}).some((given) => given?.private)
  );
}

/** How many items an entry has; verdicts belong to their standards. */
export function itemsIn(entry: EntrySaid): number {
  const { intention, commitments, wins, development, lens, notes, answers } = entry;
  const lists = [commitments, wins, development, notes].map((list) => list?.length ?? 0);
  const views = Object.values(lens ?? {}).flatMap((given) =>
    sides.filter((side) => given?.[side] !== undefined && given[side] !== null),
  );
  const words = typeof intention === 'string' ? 1 : 0;
  return lists.reduce((sum, count) => sum + count, words + views.length + Object.keys(answers ?? {}).length);
}
