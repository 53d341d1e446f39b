import type { Day } from '../journal/day.ts';
import type { Folder } from './folder.ts';
import { localFolder } from './layout.ts';

const path = `${localFolder}/check-in.json`;

/** Stands for every question: the check-in of the day was gone through to its end. */
export const wholeCheckIn = 'all';

/**
 * Which questions of the check-in on `day` the person has passed by, so that a
 * check-in that was interrupted does not ask them again. Answers themselves are
 * in the entry; losing this file loses no record.
 */
export async function questionsPassed({ files }: Folder, day: Day): Promise<ReadonlySet<string>> {
  return passedIn(await files.read(path), day);
}

/** Remembers that the person has passed `question` on `day`. */
export async function passQuestion({ files }: Folder, day: Day, question: string): Promise<void> {
  await files.alone(async () => {
    const old = await files.read(path);
    const passed = passedIn(old, day);
    if (passed.has(question)) return;
    await files.write(path, `${JSON.stringify({ day, passed: [...passed, question] })}\n`, old);
  });
}

function passedIn(text: string | undefined, day: Day): ReadonlySet<string> {
  try {
    const { day: of, passed } = JSON.parse(text ?? '{}');
    return new Set(of === day && Array.isArray(passed) ? passed.map(String) : []);
  } catch {
    return new Set();
  }
}
