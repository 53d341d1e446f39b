import type { DayStarts } from '../journal/moment.ts';
import { isAsked, seenAt } from './echo.ts';
import type { Files } from './files.ts';
import { guarded } from './guarded.ts';
import type { QuickFiles, Signature } from './quick-files.ts';
import type { World } from './world.ts';

/** Whoever wants to know what is looked at. */
export interface Looking {
  /** A file or folder was looked at, by its absolute path; `undefined`: there was none. */
  at(path: string, signature: Signature | undefined): void;
  /** What belongs to this machine alone was looked at in `folder`: it is a journal. */
  local(folder: string): void;
  /** Something else was done than to look. */
  spoil(): void;
}

/** What follows from the files, and tells by its head whether it does. */
const derived = '.lead/index/';

/** `world`, with what is looked at in it told, and when the day turns. */
export function watchedWorld(world: World, looking: Looking, turnsAt: (dayStarts: DayStarts) => void): World {
  const { spoil } = looking;
  const { crew } = world;
  return guarded(world, spoil, ['now', 'places', 'staySmall', 'letGo'], {
    terminal: guarded(world.terminal, spoil, answering, {}),
    files: (folder) => watchedFiles(world.files(folder), looking),
    get templates() {
      return watchedFiles(world.templates, looking);
    },
    get made() {
      return watchedFiles(world.made, looking);
    },
    get schemas() {
      return watchedFiles(world.schemas, looking);
    },
    variable(name) {
      if (!isAsked(name)) spoil();
      return world.variable(name);
    },
    ...(crew && {
      crew(most) {
        spoil();
        return crew(most);
      },
    }),
    turnsAt,
  });
}

/** What is asked of a terminal and said on it; not what is typed there. */
const answering = [
  'interactive',
  'colour',
  'columns',
  'say',
  'put',
  'page',
  'pour',
  'note',
  'progress',
  'during',
] as const;

/** `files`, with what is looked at told. It is told as it was before it was read, so that a change meanwhile shows. */
function watchedFiles(files: Files, looking: Looking): Files {
  const { folder, quick } = files;
  const at = (path: string) => {
    if (path.startsWith('.lead/')) looking.local(folder);
    if (!path.startsWith(derived)) looking.at(`${folder}/${path}`, seenAt(`${folder}/${path}`));
  };
  return guarded(files, looking.spoil, ['folder'], {
    list(path) {
      at(path);
      return files.list(path);
    },
    read(path) {
      at(path);
      return files.read(path);
    },
    ...(quick && { quick: watchedQuick(quick, folder, at, looking) }),
  });
}

function watchedQuick(
  quick: QuickFiles,
  folder: string,
  at: (path: string) => void,
  looking: Looking,
): QuickFiles {
  const told = <Rest extends unknown[], Result>(look: (path: string, ...rest: Rest) => Result) => {
    return (path: string, ...rest: Rest) => {
      at(path);
      return look(path, ...rest);
    };
  };
  return guarded(quick, looking.spoil, ['time'], {
    signature(path) {
      const signature = quick.signature(path);
      looking.at(`${folder}/${path}`, signature);
      return signature;
    },
    signatures(path, names) {
      const numbers = quick.signatures(path, names);
      for (const [index, name] of names.entries()) {
        const [bytes, mtime, ctime, ino] = numbers.subarray(index * 4, index * 4 + 4);
        const isThere = !Number.isNaN(bytes);
        looking.at(`${folder}/${path}/${name}`, isThere ? [bytes!, mtime!, ctime!, ino!] : undefined);
      }
      return numbers;
    },
    list: told(quick.list),
    text: told(quick.text),
    kept: told(quick.kept),
    keptBytes: told(quick.keptBytes),
  });
}
