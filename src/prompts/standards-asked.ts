import type { Day } from '../journal/day.ts';
import type { Standard, Verdict } from '../journal/standard.ts';
import { changeEntry } from '../store/change.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { CheckIn } from './check-in.ts';
import { askVerdicts } from './standards-card.ts';

/** Asks which of `standards` were kept on `day`; each verdict is in the file as soon as it is given. */
export async function askStandards(
  { world, folder, look }: CheckIn,
  title: string,
  standards: readonly Standard[],
  given: Readonly<Record<string, Verdict>>,
  day: Day,
): Promise<void> {
  const rows = standards.map(({ id, text }) => ({ id, text }));
  await askVerdicts(world.ask, {
    title,
    rows,
    given,
    paint: look.paint,
    keep: async (changes) => {
      await changeEntry(folder, day, (entry) =>
        changes.flatMap(({ id, answer }): Change[] => {
          if (answer !== undefined) return [{ set: ['standards', id], to: answer }];
          return Object.hasOwn(entry.standards, id) ? [{ remove: ['standards', id] }] : [];
        }),
      );
    },
  });
}
