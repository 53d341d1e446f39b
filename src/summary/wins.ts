import type { WinLine } from './summary.ts';
import type { View } from './view.ts';

/** Every win of the period, by day, then as written. */
export function winLines({ entries }: View): WinLine[] {
  return entries.flatMap(({ day, wins }) =>
    wins.map(({ text, who, goal }) => ({
      day,
      text,
      ...(who !== undefined && { who }),
      ...(goal !== undefined && { goal }),
    })),
  );
}
