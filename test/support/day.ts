import { type Day, parseDay } from '../../src/journal/day.ts';

/** The day written `text`. @throws Error if there is none, so that a test cannot pass by a slip. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`there is no ${text}`);
  return parsed;
}
