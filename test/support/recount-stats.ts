import type { Journal } from '../../src/journal/journal.ts';
import type { Period } from '../../src/journal/period.ts';
import { range } from '../../src/journal/period.ts';
import { day as dayOf } from './day.ts';
import { rate, recount } from './recount.ts';
import { dayAfter, dayBefore, daysApart, weekdayName } from './recount-days.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly due: string;
  readonly outcome: string;
  readonly to?: string;
  readonly cause?: string;
  readonly budget?: number;
  readonly spent?: number;
}

interface Counted {
  readonly days: unknown;
  readonly sayDo: unknown;
  readonly lenses: unknown;
  readonly sides: { readonly manage: number; readonly lead: number };
  readonly commitments: readonly Line[];
  readonly standards: readonly {
    readonly id: string;
    readonly rate: { readonly k: number; readonly n: number };
    readonly [key: string]: unknown;
  }[];
}

/**
 * The long view of a journal, counted again the plain way: the numbers of each
 * part are those of the recount of a summary over that part alone. Only for
 * periods of at most 60 weeks. Slow.
 */
export function recountStats(journal: Journal, asked: Period, today: string): unknown {
  const { weekStarts } = journal.settings;
  const begun = journal.entries[0]?.day;
  let [from, to]: string[] = [asked.from, asked.to];
  if (begun !== undefined && from! < begun) from = begun;
  if (to! > today) to = today;
  if (begun === undefined || from! > to!) return undefined;

  const days: string[] = [];
  for (let day = from!; day <= to!; day = dayAfter(day)) days.push(day);
  const countOver = (part: { from: string; to: string }) =>
    recount(journal, range(dayOf(part.from), dayOf(part.to)), today) as Counted;
  const whole = countOver({ from: from!, to: to! });

  // A part begins with each week or month.
  const cut = (isFirst: (day: string) => boolean, labelOf: (day: string) => string) => {
    const parts: { label: string; from: string; to: string }[] = [];
    for (const day of days) {
      const last = parts.at(-1);
      if (last === undefined || isFirst(day)) parts.push({ label: labelOf(day), from: day, to: day });
      else last.to = day;
    }
    return parts;
  };
  const weeks = cut(
    (day) => weekdayName(day) === weekStarts,
    (day) => weekLabel(day, weekStarts),
  );
  const months = cut(
    (day) => day.endsWith('-01'),
    (day) => day.slice(0, 7),
  );
  const overMonths = months.map((part) => ({ part, counted: countOver(part) }));

  const entryOn = (day: string) => {
    for (const entry of journal.entries) if (entry.day === day) return entry;
    return undefined;
  };
  const isOff = (day: string) => {
    for (const away of journal.away) if (day >= away.from && day <= away.to) return true;
    return false;
  };
  const inForce = (standard: Journal['standards'][number], day: string) => {
    if (standard.since && day < standard.since) return false;
    if (standard.until && day > standard.until) return false;
    for (const pause of standard.paused) if (day >= pause.from && day <= pause.to) return false;
    return true;
  };
  const verdictOn = (id: string, day: string) => {
    for (const [key, verdict] of Object.entries(entryOn(day)?.standards ?? {}))
      if (key === id) return verdict;
    return undefined;
  };

  // Standards: the summary of each month, strength and streak from the first day on.
  const standards = [];
  for (const line of whole.standards) {
    const standard = journal.standards.find(({ id }) => id === line.id)!;
    const parts = overMonths.map(({ part, counted }) => {
      const inPart = counted.standards.find(({ id }) => id === line.id);
      return { ...part, ...rate(inPart?.rate.k ?? 0, inPart?.rate.n ?? 0) };
    });
    const { id, text, side, on, unit, untested, unrecorded } = line;
    const shown: Record<string, unknown> = { id, text, on, unit, untested, unrecorded, parts };
    if (side) shown['side'] = side;
    shown['total'] = line.rate;
    shown['grain'] = 'month';
    if (unit === 'day') {
      const tested: string[] = [];
      for (let day: string = begun; day <= to!; day = dayAfter(day)) {
        const verdict = verdictOn(id, day);
        if (isOff(day) || !inForce(standard, day)) continue;
        if (verdict === 'kept' || verdict === 'missed') tested.push(verdict);
      }
      // Each verdict weighs half after 13 later ones.
      let [kept, all] = [0, 0];
      for (let index = 0; index < tested.length; index += 1) {
        const weight = 2 ** (-(tested.length - 1 - index) / 13);
        all += weight;
        if (tested[index] === 'kept') kept += weight;
      }
      shown['strength'] = { value: all === 0 ? 0 : kept / all, n: tested.length };
    }
    if (standard.streak && to === today && inForce(standard, today)) {
      let length = 0;
      if (unit === 'day') {
        for (let day: string = today; day >= begun; day = dayBefore(day)) {
          const verdict = verdictOn(id, day);
          if (isOff(day) || !inForce(standard, day)) continue;
          if (verdict === 'missed') break;
          if (verdict === 'kept') length += 1;
        }
      } else {
        // A unit is judged on its last day: the summary of that day alone tells how.
        for (let day = dayBefore(today); day >= begun; day = dayBefore(day)) {
          const { rate: one } = countOver({ from: day, to: day }).standards.find(
            (other) => other.id === id,
          ) ?? {
            rate: { k: 0, n: 0 },
          };
          if (one.n > one.k) break;
          length += one.k;
        }
      }
      shown['streak'] = { length, unit };
    }
    standards.push(shown);
  }

  // The calendar.
  const heatDays = days.map((day) => {
    let [kept, tested, unrecorded] = [0, 0, 0];
    for (const standard of journal.standards) {
      const verdict = verdictOn(standard.id, day);
      if (!inForce(standard, day)) continue;
      if (verdict === 'kept') kept += 1;
      if (verdict === 'kept' || verdict === 'missed') tested += 1;
      if (verdict !== undefined || day >= today) continue;
      if ('days' in standard.on && standard.on.days.includes(weekdayName(day))) unrecorded += 1;
    }
    if (isOff(day)) return { day, standing: 'away', kept: 0, tested: 0 };
    const standing = tested > 0 ? 'tested' : unrecorded > 0 ? 'unrecorded' : 'quiet';
    return { day, standing, kept, tested };
  });
  const heatParts = months.map((part) => {
    const sums = { kept: 0, tested: 0, testedDays: 0, unrecordedDays: 0, awayDays: 0 };
    for (const { day, standing, kept, tested } of heatDays) {
      if (day < part.from || day > part.to) continue;
      sums.kept += kept;
      sums.tested += tested;
      if (standing === 'tested') sums.testedDays += 1;
      if (standing === 'unrecorded') sums.unrecordedDays += 1;
      if (standing === 'away') sums.awayDays += 1;
    }
    return { ...part, ...sums };
  });

  // Promises by cause, by whom, and by how long they took.
  const causes: { cause?: string; missed: number; moved: number }[] = [];
  for (const cause of ['forgot', 'no-time', 'avoided', 'blocked', 'wrong-promise', undefined]) {
    let [missed, moved] = [0, 0];
    for (const line of whole.commitments) {
      if (line.cause !== cause) continue;
      if (line.outcome === 'missed') missed += 1;
      if (line.outcome === 'renegotiated') moved += 1;
    }
    if (missed + moved > 0) causes.push({ ...(cause && { cause }), missed, moved });
  }
  causes.sort((a, b) => {
    if (a.cause === undefined) return 1;
    if (b.cause === undefined) return -1;
    return b.missed + b.moved - a.missed - a.moved;
  });
  const toWhom = { self: { k: 0, n: 0 }, others: { k: 0, n: 0 } };
  const pairs = [];
  for (const { id, text, due, outcome, to: whom, budget, spent } of whole.commitments) {
    const side = whom === undefined ? toWhom.self : toWhom.others;
    if (['kept', 'late', 'missed', 'open'].includes(outcome)) side.n += 1;
    if (outcome === 'kept') side.k += 1;
    if ((outcome === 'kept' || outcome === 'late') && budget !== undefined && spent !== undefined)
      pairs.push({ id, text, due, budget, spent });
  }
  const factors = pairs.map(({ budget, spent }) => spent / budget).sort((a, b) => a - b);
  const factor = { low: between(factors, 0.25), median: between(factors, 0.5), high: between(factors, 0.75) };

  // Gaps: day by day, with what a person would see in the folder.
  const dueDays = new Set<string>();
  for (const day of days) {
    const { due } = countOver({ from: day, to: day }).days as { due: number };
    if (due > 0 && day < today) dueDays.add(day);
  }
  const gaps: Record<string, unknown>[] = [];
  let run: string[] = [];
  const isBack = (back: string | undefined) => {
    if (run.length >= 3) {
      const gap = { from: run[0], to: run.at(-1), days: run.length };
      gaps.push(back === undefined ? gap : { ...gap, back, backAfter: daysApart(run[0]!, back) });
    }
    run = [];
  };
  for (const day of days) {
    if (entryOn(day)) isBack(day);
    else if (dueDays.has(day)) run.push(day);
  }
  let later: string | undefined;
  for (const { day } of journal.entries) if (later === undefined && day > to! && day <= today) later = day;
  isBack(later);

  // Answers in numbers.
  const numbers = [];
  const ids = new Set(journal.entries.flatMap(({ answers }) => Object.keys(answers)));
  for (const id of [...ids].sort()) {
    const given: { day: string; value: number }[] = [];
    for (const day of days) {
      for (const [key, value] of Object.entries(entryOn(day)?.answers ?? {}))
        if (key === id && typeof value === 'number') given.push({ day, value });
    }
    if (given.length === 0) continue;
    const values = given.map(({ value }) => value).sort((a, b) => a - b);
    numbers.push({
      id,
      n: given.length,
      median: between(values, 0.5),
      min: values[0],
      max: values.at(-1),
      grain: 'week',
      parts: weeks.map((part) => {
        const inPart = given
          .filter(({ day }) => part.from <= day && day <= part.to)
          .map(({ value }) => value);
        inPart.sort((a, b) => a - b);
        return { ...part, n: inPart.length, ...(inPart.length > 0 && { median: between(inPart, 0.5) }) };
      }),
    });
  }

  const isWhole = from === asked.from && to === asked.to;
  return {
    period: isWhole ? asked : { kind: 'range', label: `${from}..${to}`, from, to },
    asOf: today,
    days: whole.days,
    sayDo: {
      total: whole.sayDo,
      grain: 'week',
      parts: weeks.map((part) => ({ ...part, ...(countOver(part).sayDo as object) })),
    },
    standards,
    heat: { weekStarts, days: heatDays, grain: 'month', parts: heatParts },
    causes,
    planning: pairs.length < 5 ? { pairs } : { pairs, factor },
    toWhom: { self: rate(toWhom.self.k, toWhom.self.n), others: rate(toWhom.others.k, toWhom.others.n) },
    balance: {
      ...whole.sides,
      grain: 'month',
      parts: overMonths.map(({ part, counted }) => ({ ...part, ...counted.sides })),
    },
    lenses: whole.lenses,
    gaps,
    numbers,
    unread: journal.unread,
  };
}

/** The value that the share `part` of `sorted` lies below, in proportion between two of them. */
function between(sorted: readonly number[], part: number): number | undefined {
  const place = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined
    ? undefined
    : below * (1 - (place % 1)) + above * (place % 1);
}

/** The ISO week of the Thursday in the week of `day`. */
function weekLabel(day: string, starts: string): string {
  let first = day;
  while (weekdayName(first) !== starts) first = dayBefore(first);
  let thursday = first;
  while (weekdayName(thursday) !== 'thu') thursday = dayAfter(thursday);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysApart(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
