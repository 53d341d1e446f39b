import type { DayCounts } from '../summary/summary.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import type { Look } from './look.ts';

/** How many days were present, due, closed, recorded from memory, and off. */
export function dayFacts(days: DayCounts, { paint, columns }: Look): string[] {
  const facts = [
    days.due + days.present > 0 && `present on ${count(days.present, 'day')}, ${days.due} due`,
    days.closed > 0 &&
      `${days.closed} closed${days.fromMemory > 0 ? `, ${days.fromMemory} from memory` : ''}`,
    days.away > 0 && `away ${count(days.away, 'day')}`,
  ].filter((fact) => fact !== false);
  return flow(facts, columns, paint.and).map(paint.quiet);
}
