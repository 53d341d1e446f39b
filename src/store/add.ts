import { LeadError } from '../errors.ts';
import type { Goal } from '../journal/goal.ts';
import { isId } from '../journal/id-pattern.ts';
import type { Standard } from '../journal/standard.ts';
import { writeFile } from './change.ts';
import { changeFile } from './change-file.ts';
import { schemaLine } from './editor-schema.ts';
import type { Folder } from './folder.ts';
import { goalsSchema, writtenGoal } from './goals-file.ts';
import { goalsPath, settingsPath, standardsPath } from './layout.ts';
import { newSettings } from './settings-file.ts';
import { standardsSchema, writtenStandard } from './standards-file.ts';

/** Writes `lead.yaml` with the usual settings, unless there is one. */
export async function addSettings(folder: Folder): Promise<void> {
  const { files } = folder;
  // There mostly is one: that is seen without keeping others waiting.
  if ((await files.read(settingsPath)) !== undefined) return;
  await files.alone(async () => {
    if ((await files.read(settingsPath)) !== undefined) return;
    const after = schemaLine(settingsPath) + newSettings(folder.settings);
    await writeFile(folder, { path: settingsPath, before: undefined, after, what: 'the usual settings' });
  });
}

/** Adds to `standards.yaml` those whose id is not there yet. @returns the ones added. */
export async function addStandards(
  folder: Folder,
  standards: readonly Standard[],
): Promise<readonly Standard[]> {
  await addSettings(folder);
  let added: readonly Standard[] = [];
  await changeFile(folder, standardsPath, standardsSchema, (written) => {
    added = notIn(written ?? [], standards);
    return added.map((standard) => ({ append: [], item: writtenStandard(standard) }));
  });
  return added;
}

/** Adds to `goals.yaml` those whose id is not there yet. @returns the ones added. */
export async function addGoals(folder: Folder, goals: readonly Goal[]): Promise<readonly Goal[]> {
  await addSettings(folder);
  let added: readonly Goal[] = [];
  await changeFile(folder, goalsPath, goalsSchema, (written) => {
    added = notIn(written ?? [], goals);
    return added.map((goal) => ({ append: [], item: writtenGoal(goal) }));
  });
  return added;
}

function notIn<Thing extends { readonly id: string }>(
  written: readonly { readonly id: string }[],
  things: readonly Thing[],
): readonly Thing[] {
  const ids = new Set(written.map(({ id }) => id));
  return things.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** `id`, if it can be one and is none of `taken`. @throws LeadError otherwise. */
export function fittingId(id: string, taken: readonly string[]): string {
  const hint = 'An id has letters, digits, - and _ only, and is used once.';
  if (!isId(id)) throw new LeadError(`"${id}" cannot be an id`, { failure: 'misused', hint });
  if (taken.includes(id)) throw new LeadError(`the id ${id} is taken`, { failure: 'misused', hint });
  return id;
}
