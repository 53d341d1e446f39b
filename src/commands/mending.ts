import type { FlawLines } from '../render/doctor.ts';
import type { Flaw, Mend } from '../store/flaw.ts';

/** What a mend does, in a sentence. @param shownAs stands before a path where it is not that of a journal. */
export function mending(mend: Mend, shownAs = ''): string {
  const keptFolder = `${shownAs}${keptBelow}`;
  switch (mend.kind) {
    case 'put-away':
      return `moves it to ${keptFolder}${mend.comments ? ', with the comments that only it has' : ''}.`;
    case 'unlock':
      return 'takes the lock over and lets go of it.';
    case 'move':
      return `moves it to ${mend.to}.`;
    case 'merge':
      return `adds to ${shownAs}${mend.into} what only this file has, and moves this one${mend.comments ? ', with its comments,' : ''} to ${keptFolder}.`;
    case 'unmark':
      return 'makes one of both versions, with every record of each.';
    case 'new-id':
      return 'gives this one another id.';
    case 'drop-twin':
      return 'removes this one.';
  }
}

/** Where old files are kept, below the folder of the journal or of the config. */
export const keptBelow = '.lead/kept';

/** A flaw as it is shown, with what mends it in words. @param shownAs stands before its path. */
export function withMending(flaw: Flaw, shownAs: string): FlawLines {
  const path = shownAs + flaw.path;
  return { ...flaw, path, ...(flaw.mend && { mending: mending(flaw.mend, shownAs) }) };
}
