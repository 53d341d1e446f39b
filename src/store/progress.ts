import type { Day } from '../journal/day.ts';
import type { Folder } from './folder.ts';
import { localFolder } from './layout.ts';

const path = `${localFolder}/check-in.json`;

/** Stands for every question: the check-in of the day was gone through to its end. */
export const wholeCheckIn = 'all';

/** Days that are remembered; a check-in older than that is not gone on with. */
const most = 10;

/**
 * Which questions of the check-in on `day` the person has passed by, so that a
 * check-in that was interrupted does not ask them again. Answers themselves are
 * in the entry; losing this file loses no record.
 */
export async function questionsPassed({ files }: Folder, day: Day): Promise<ReadonlySet<string>> {
  return new Set(passedIn(await files.read(path)).get(day));
}

/** Remembers that the person has passed `question` on `day`. */
export async function passQuestion({ files }: Folder, day: Day, question: string): Promise<void> {
  await files.alone(async () => {
    const old = await files.read(path);
    const passed = passedIn(old);
    const onDay = passed.get(day) ?? [];
    if (onDay.includes(question)) return;
    const kept = [...passed.set(day, [...onDay, question])].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-most);
    await files.write(path, `${JSON.stringify(Object.fromEntries(kept))}\n`, old);
  });
}

/** By day, what `text` remembers; nothing of what does not read. */
function passedIn(text: string | undefined): Map<string, string[]> {
  try {
    const days = Object.entries(JSON.parse(text ?? '{}'));
    return new Map(
      days.flatMap(([day, passed]) => (Array.isArray(passed) ? [[day, passed.map(String)]] : [])),
    );
  } catch {
    return new Map();
  }
}
