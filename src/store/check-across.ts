import type { Files } from '../world/files.ts';
import { records } from './check-entry.ts';
import {
  type Called,
  type Reference,
  referencesOfEntry,
  referencesOfReview,
  unknownId,
} from './check-references.ts';
import { atMost, located, most, type Sheet } from './check-sheet.ts';
import { contentOf } from './content.ts';
import type { Flaw, Slip } from './flaw.ts';
import { daysFolder, goalsPath, standardsPath } from './layout.ts';
import { at, same } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';

/** What is wrong between files, and the ids of all commitments. */
export interface Across {
  readonly flaws: readonly Flaw[];
  readonly ids: ReadonlySet<string>;
}

/** A slip in one of several files. */
interface SlipIn {
  readonly path: string;
  readonly slip: Slip;
}

/**
 * Checks what files say of each other: ids that are used, and ids that are
 * there twice.
 *
 * @param unread paths of files that say nothing, for which nothing else is blamed.
 */
export async function checkAcross(
  files: Files,
  sheets: readonly Sheet[],
  unread: readonly string[],
): Promise<Across> {
  const { slips, ids } = repeatedIds(sheets);
  const known = knownIds(sheets, ids, unread);
  const all = [...slips, ...unknownIds(sheets, known)];
  const flaws: Flaw[] = [];
  for (const path of new Set(all.map((one) => one.path))) {
    const content = await contentOf(files, path);
    if ('unread' in content) continue;
    const inFile = all.filter((one) => one.path === path).map(({ slip }) => slip);
    flaws.push(...atMost(located(path, parseYaml(content.text), inFile.slice(0, most)), inFile.length));
  }
  return { flaws, ids };
}

type Known = Readonly<Partial<Record<Called, readonly string[]>>>;

/** The ids that may be used; of what could not be read, nobody knows. */
function knownIds(sheets: readonly Sheet[], ids: ReadonlySet<string>, unread: readonly string[]): Known {
  const listed = (path: string) => {
    const data = sheets.find((sheet) => sheet.path === path)?.data;
    return Array.isArray(data) ? data.map((one) => String(at(one, 'id'))) : [];
  };
  return {
    ...(!unread.includes(standardsPath) && { standard: listed(standardsPath) }),
    ...(!unread.includes(goalsPath) && { goal: listed(goalsPath) }),
    ...(!unread.some((path) => path.startsWith(`${daysFolder}/`)) && { commitment: [...ids] }),
  };
}

/** Ids that are used and not known: each once, where it is used first. */
function unknownIds(sheets: readonly Sheet[], known: Known): SlipIn[] {
  const places = new Map<string, { path: string; reference: Reference; count: number }>();
  const sets = new Map(Object.entries(known).map(([called, ids]) => [called, new Set(ids)]));
  for (const { path, kind, data } of sheets) {
    const references = kind.day ? referencesOfEntry(data) : kind.period ? referencesOfReview(data) : [];
    for (const reference of references) {
      const { called, id } = reference;
      if (sets.get(called)?.has(id) ?? true) continue;
      const key = `${called} ${id}`;
      const before = places.get(key);
      if (before) before.count += 1;
      else places.set(key, { path, reference, count: 1 });
    }
  }
  return [...places.values()].map(({ path, reference, count }) => ({
    path,
    slip: unknownId(reference, count, known[reference.called] ?? []),
  }));
}

/** Commitments whose id another before them has, and all ids. */
function repeatedIds(sheets: readonly Sheet[]): { slips: SlipIn[]; ids: Set<string> } {
  const firsts = new Map<string, { path: string; record: unknown; place: string }>();
  const slips: SlipIn[] = [];
  for (const { path, kind, data } of sheets) {
    if (!kind.day) continue;
    for (const [index, { record, path: place }] of records(data, 'commitments').entries()) {
      const id = String(at(record, 'id'));
      const first = firsts.get(id);
      if (!first) firsts.set(id, { path, record, place: `item ${index + 1} of commitments` });
      else slips.push({ path, slip: repeated(id, path, index, place, first, record) });
    }
  }
  return { slips, ids: new Set(firsts.keys()) };
}

function repeated(
  id: string,
  path: string,
  index: number,
  place: readonly (string | number)[],
  first: { readonly path: string; readonly record: unknown; readonly place: string },
  record: unknown,
): Slip {
  if (first.path === path && same(first.record, record))
    return {
      at: place,
      message: `the commitment ${id} is there twice, word for word`,
      advice: 'Remove one of them.',
      mend: { kind: 'drop-twin', path, index, id },
    };
  const where = first.path === path ? first.place : first.path;
  return {
    at: [...place, 'id'],
    part: 'value',
    message: `the id ${id} is taken: ${where} has it`,
    advice: 'Give this one another id.',
    mend: { kind: 'new-id', path, index, id },
  };
}
