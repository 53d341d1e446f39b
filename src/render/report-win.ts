import type { Day } from '../journal/day.ts';
import type { WinLine } from '../summary/summary.ts';

/** A win, or with `who` a recognition. */
export interface ReportWin {
  readonly day: string;
  readonly text: string;
  readonly who?: string;
  /** The words of the goal it served. */
  readonly goal?: string;
}

/** Wins that go together. */
export interface ReportTheme {
  readonly name: string;
  readonly wins: readonly ReportWin[];
}

/** How often someone was recognised. */
export interface ReportPerson {
  readonly who: string;
  readonly times: number;
}

/** A word with a number sign before it, which a person puts into a text to find it by. */
const tag = /(?<![\p{L}\p{N}_&/#])#(\p{L}[\p{L}\p{N}_-]*)/u;

/** `goals`: the words of each goal by its id; `short` writes a day in a few words. */
export function reportWin(
  { day, text, who, goal }: WinLine,
  goals: ReadonlyMap<string, string>,
  short: (day: Day) => string,
): ReportWin {
  return {
    day: short(day),
    text,
    ...(who !== undefined && { who }),
    ...(goal !== undefined && { goal: goals.get(goal) ?? goal }),
  };
}

/**
 * Wins that serve none of the goals told of by themselves, by what they have in
 * common: a goal of another time, else the first `#word` in their text, as it
 * was written first. Those of a theme of their own come last, without a name.
 */
export function themesOf(wins: readonly ReportWin[]): { themes: ReportTheme[]; others: ReportWin[] } {
  const named = new Map<string, { name: string; wins: ReportWin[] }>();
  const others: ReportWin[] = [];
  for (const win of wins) {
    const name = win.goal ?? tag.exec(win.text)?.[1];
    if (name === undefined) {
      others.push(win);
      continue;
    }
    const theme = named.get(name.toLowerCase()) ?? { name, wins: [] };
    theme.wins.push(win);
    named.set(name.toLowerCase(), theme);
  }
  const themes = [...named.values()].sort((a, b) => b.wins.length - a.wins.length);
  return { themes, others };
}

/** Everyone who was recognised, the most often first. */
export function peopleIn(recognitions: readonly ReportWin[]): ReportPerson[] {
  const times = new Map<string, number>();
  for (const { who } of recognitions) if (who !== undefined) times.set(who, (times.get(who) ?? 0) + 1);
  return [...times].map(([who, many]) => ({ who, times: many })).sort((a, b) => b.times - a.times);
}
