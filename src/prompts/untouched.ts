import type { Folder } from '../store/folder.ts';
import { daysFolder, goalsPath, standardsPath } from '../store/layout.ts';

/** Whether nothing is there yet but settings: no standards, no goals, no days. */
export async function isUntouched({ exists, files }: Folder): Promise<boolean> {
  if (!exists) return true;
  if ((await files.list(daysFolder)).length > 0) return false;
  const [standards, goals] = [await files.read(standardsPath), await files.read(goalsPath)];
  return standards === undefined && goals === undefined;
}
