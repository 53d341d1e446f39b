import type { Folder } from './folder.ts';
import { localFolder } from './layout.ts';

/** What is gone through question by question, and may be interrupted. */
export type Asking = 'check-in' | 'review';

/** Stands for every question: the check-in of the day was gone through to its end. */
export const wholeCheckIn = 'all';

/** Days, or periods, that are remembered; what is older than that is not gone on with. */
const most = 10;

/**
 * Which questions of the check-in on the day `of`, or of the review of the
 * period with that label, the person has passed by, so that one that was
 * interrupted does not ask them again. Answers themselves are in the entry or
 * the review; losing this file loses no record.
 */
export async function questionsPassed(
  { files }: Folder,
  of: string,
  asking: Asking = 'check-in',
): Promise<ReadonlySet<string>> {
  return new Set(passedIn(await files.read(pathOf(asking))).get(of));
}

/** Remembers that the person has passed `question`; see `questionsPassed`. */
export async function passQuestion(
  { files }: Folder,
  of: string,
  question: string,
  asking: Asking = 'check-in',
): Promise<void> {
  const path = pathOf(asking);
  await files.alone(async () => {
    const old = await files.read(path);
    const passed = passedIn(old);
    const before = passed.get(of) ?? [];
    if (before.includes(question)) return;
    const kept = [...passed.set(of, [...before, question])].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-most);
    await files.write(path, `${JSON.stringify(Object.fromEntries(kept))}\n`, old);
  });
}

function pathOf(asking: Asking): string {
  return `${localFolder}/${asking}.json`;
}

/** By day or label, what `text` remembers; nothing of what does not read. */
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
