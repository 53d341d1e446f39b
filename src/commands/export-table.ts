import { type Entry, emptyEntry } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import type { TableName } from '../render/export-format.ts';

/** What of an entry stands in each table; verdicts belong to their standards. */
const parts: Readonly<Partial<Record<TableName, keyof Entry>>> = {
  commitments: 'commitments',
  moves: 'commitments',
  wins: 'wins',
  steps: 'development',
  notes: 'notes',
  lenses: 'lens',
  answers: 'answers',
  days: 'intention',
};

/** `journal` with nothing but what stands in `table`, so that what is left out of it can be counted. */
export function onlyTable(journal: Journal, table: TableName): Journal {
  const part = parts[table];
  const entries = journal.entries.map((entry): Entry => {
    const { day, commitments } = entry;
    const some = part !== undefined && entry[part] !== undefined ? { [part]: entry[part] } : {};
    return {
      ...emptyEntry(day),
      ...(entry.private && { private: true }),
      ...some,
      ...(table === 'moves' && { commitments: commitments.filter(({ moved }) => moved.length > 0) }),
    };
  });
  return {
    ...journal,
    entries,
    standards: table === 'standards' || table === 'verdicts' ? journal.standards : [],
    goals: table === 'goals' ? journal.goals : [],
    away: table === 'away' ? journal.away : [],
  };
}
