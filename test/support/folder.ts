import type { Moment } from '../../src/journal/moment.ts';
import { usualSettings } from '../../src/journal/settings.ts';
import type { Folder } from '../../src/store/folder.ts';
import type { Files } from '../../src/world/files.ts';
import type { Run } from '../../src/world/world.ts';
import { day } from './day.ts';
import { filesIn } from './files.ts';

/** A journal opened by one run of `lead`, on Monday 23 November 2026 at 08:05:12 in Berlin. */
export function opened(files: Files, run: Partial<Run> = {}): Folder {
  return {
    files,
    schemas: filesIn(new Map(), '/schemas', '/schemas'),
    settings: usualSettings,
    unread: [],
    now: '2026-11-23T08:05:12+01:00' as Moment,
    run: { id: 'run', command: 'lead test', answers: () => 0, ...run },
    today: day('2026-11-23'),
    exists: true,
  };
}
