import type { Folder } from './folder.ts';
import { localFolder } from './layout.ts';

/** What is gone through question by question, and may be interrupted. */
const askings = ['check-in', 'review'] as const;
export type Asking = (typeof askings)[number];

/** The questions passed by in everything that is remembered, by day or label. */
export type Progress = Readonly<Record<Asking, Readonly<Record<string, readonly string[]>>>>;

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
    // The one that is gone on with stays, however long ago its day is.
    const others = [...passed].filter(([label]) => label !== of).sort(byLabel);
    const kept = new Map([...others.slice(1 - most), [of, [...before, question]]]);
    await files.write(path, written(kept), old);
  });
}

/** How far every check-in and review has come. */
export async function progressNow({ files }: Pick<Folder, 'files'>): Promise<Progress> {
  const read = async (asking: Asking) => Object.fromEntries(passedIn(await files.read(pathOf(asking))));
  return { 'check-in': await read('check-in'), review: await read('review') };
}

/** Forgets the questions that were passed by after it stood at `then`: their answers were taken back. */
export async function goBackTo(folder: Pick<Folder, 'files'>, then: Progress): Promise<void> {
  await changeProgress(folder, (asking, passed) => {
    const earlier = (of: string) => new Set(Object.hasOwn(then[asking], of) ? then[asking][of] : []);
    const left = [...passed].map(
      ([of, names]) => [of, names.filter((name) => earlier(of).has(name))] as const,
    );
    return new Map(left.filter(([, names]) => names.length > 0));
  });
}

/** Remembers also the questions that were passed by when it stood at `then`. */
export async function goOnTo(folder: Pick<Folder, 'files'>, then: Progress): Promise<void> {
  await changeProgress(folder, (asking, passed) => {
    for (const [of, names] of Object.entries(then[asking])) {
      passed.set(of, [...new Set([...(passed.get(of) ?? []), ...names])]);
    }
    return passed;
  });
}

async function changeProgress(
  { files }: Pick<Folder, 'files'>,
  change: (asking: Asking, passed: Map<string, readonly string[]>) => Map<string, readonly string[]>,
): Promise<void> {
  await files.alone(async () => {
    for (const asking of askings) {
      const old = await files.read(pathOf(asking));
      const text = written(change(asking, passedIn(old)));
      if (text !== written(passedIn(old))) await files.write(pathOf(asking), text, old);
    }
  });
}

function written(passed: ReadonlyMap<string, readonly string[]>): string {
  const kept = [...passed].sort(byLabel).slice(-most);
  return `${JSON.stringify(Object.fromEntries(kept))}\n`;
}

function byLabel([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function pathOf(asking: Asking): string {
  return `${localFolder}/${asking}.json`;
}

/** By day or label, what `text` remembers; nothing of what does not read. */
function passedIn(text: string | undefined): Map<string, readonly string[]> {
  try {
    const days = Object.entries(JSON.parse(text ?? '{}'));
    return new Map(
      days.flatMap(([day, passed]) => (Array.isArray(passed) ? [[day, passed.map(String)]] : [])),
    );
  } catch {
    return new Map();
  }
}
