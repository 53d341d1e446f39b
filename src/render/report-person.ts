import { type Day, inShort } from '../journal/day.ts';
import { folded } from '../journal/folded.ts';
import type { PromiseLine, Summary } from '../summary/summary.ts';
import { type ReportPromise, reportPromise } from './report-promise.ts';
import { type ReportWin, reportWin } from './report-win.ts';

/** What a one-on-one with somebody is about. */
export interface ReportMeeting {
  /** As the journal names the person, or as it was asked for where it does not. */
  readonly name: string;
  /** What was promised to the person, and is open now, whenever it is due. */
  readonly open: readonly ReportPromise[];
  /** What was promised to the person, came due in the period, and was kept, on time or late, or was done before its day. */
  readonly kept: readonly ReportPromise[];
  /** Likewise, and was missed or dropped for good. */
  readonly missed: readonly ReportPromise[];
  /** What the person was to be asked for: promises that name the person after the word `ask`. */
  readonly asked: readonly ReportPromise[];
  /** Other promises of the period, and open ones, that name the person in their text. */
  readonly topics: readonly ReportPromise[];
  readonly recognitions: readonly ReportWin[];
}

/** What a meeting is made from: a summary that leaves nobody out, all that is open, and what was done early. */
export interface MeetingSources {
  readonly summary: Summary;
  readonly open: readonly PromiseLine[];
  /** What was done in the period before its day was over. */
  readonly early: readonly PromiseLine[];
  readonly goals: ReadonlyMap<string, string>;
}

/** `wanted`: a name, or the beginning of one of its words. */
export function reportMeeting(
  wanted: string,
  { summary, open, early, goals }: MeetingSources,
): ReportMeeting {
  const { commitments, wins, period } = summary;
  const name = nameMeant(wanted, [...commitments, ...open, ...wins]) ?? wanted;
  const isPerson = (said: string | undefined) => said !== undefined && folded(said) === folded(name);
  const short = (day: Day) => inShort(day, period.from);
  const told = (lines: readonly PromiseLine[]) =>
    lines.map((line) => reportPromise(line, { short, to: name }));
  const over = commitments.filter(({ outcome }) => !['open', 'pending'].includes(outcome));
  const settled = over.filter(({ status, movedTo }) => status !== 'open' && movedTo === undefined);
  const all = [...open, ...settled, ...early];
  const asked = all.filter(({ text }) => asks(text, name));
  const toPerson = (line: PromiseLine) => isPerson(line.to) && !asks(line.text, name);
  return {
    name,
    open: told(open.filter(toPerson)),
    kept: told(
      [...over.filter(({ outcome }) => ['kept', 'late'].includes(outcome)), ...early].filter(toPerson),
    ),
    missed: told(
      over.filter(
        (line) =>
          toPerson(line) && line.movedTo === undefined && ['missed', 'dropped'].includes(line.outcome),
      ),
    ),
    asked: told(asked),
    topics: told(
      all.filter((line) => !isPerson(line.to) && !asks(line.text, name) && names(line.text, name)),
    ),
    recognitions: wins.filter(({ who }) => isPerson(who)).map((win) => reportWin(win, goals, short)),
  };
}

/** The name in the journal that is meant: the one itself, else the one that is named most often of those that begin so. */
function nameMeant(
  wanted: string,
  all: readonly { readonly to?: string; readonly who?: string }[],
): string | undefined {
  const begun = ` ${folded(wanted.trim())}`;
  const times = new Map<string, number>();
  for (const { to, who } of all) {
    for (const name of [to, who]) {
      if (name !== undefined && ` ${folded(name)}`.includes(begun))
        times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  const exact = [...times.keys()].find((name) => folded(name) === begun.trim());
  return exact ?? [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether `text` names the person, by the whole name or the first word of it; `Person A` by no less than that. */
function names(text: string, name: string): boolean {
  const [first = '', ...rest] = wordsOf(name);
  const whole = ` ${[first, ...rest].join(' ')} `;
  if (/^Person [A-Z]+$/.test(name)) return ` ${wordsOf(text).join(' ')} `.includes(whole);
  return first.length > 1 && wordsOf(text).includes(first);
}

/** Whether it says to ask the person for something: `Ask Ingrid for an hour`. */
function asks(text: string, name: string): boolean {
  return names(text, name) && /\bask/i.test(text);
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
