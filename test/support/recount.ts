import type { Journal } from '../../src/journal/journal.ts';
import type { Period } from '../../src/journal/period.ts';
import { dayAfter, dayBefore, daysApart, momentDay, weekdayName } from './recount-days.ts';

/**
 * The summary of a journal, counted again the plain way: written from the rules
 * of account and not from the program, with loops over what the files say.
 * Slow, and in one piece, so that it can be read beside the rules.
 */
export function recount(journal: Journal, period: Period, today: string): unknown {
  const { from, to } = period;
  const firstEntry = journal.entries.length === 0 ? undefined : journal.entries[0]!.day;

  const isOff = (day: string) => {
    for (const range of journal.away) if (day >= range.from && day <= range.to) return true;
    return false;
  };
  const entryOn = (day: string) => {
    for (const entry of journal.entries) if (entry.day === day) return entry;
    return undefined;
  };
  const verdictOn = (id: string, day: string) => {
    for (const [key, verdict] of Object.entries(entryOn(day)?.standards ?? {}))
      if (key === id) return verdict;
    return undefined;
  };
  const days: string[] = [];
  for (let day: string = from; day <= to; day = dayAfter(day)) days.push(day);

  // Promises: one for each day that was ever given.
  const lines: { due: string; outcome: string; [key: string]: unknown }[] = [];
  let [keptInBudget, withBudget, keptOnTarget, withTarget] = [0, 0, 0, 0];
  const sides = { manage: 0, lead: 0 };
  for (const entry of journal.entries) {
    for (const { id, text, made, due, status, moved, cause, why, dropped, ...rest } of entry.commitments) {
      const marks: Record<string, unknown> = {};
      for (const key of ['side', 'to', 'goal', 'budget', 'spent', 'target', 'onTarget', 'done'] as const) {
        if (rest[key] !== undefined) marks[key] = rest[key];
      }
      const chain: string[] = [];
      for (const move of moved) chain.push(move.from);
      chain.push(due);
      const line = {
        id,
        text,
        made,
        status,
        ...marks,
        moved: moved.length,
        ...(moved.length > 0 && { chain }),
      };
      for (const move of moved) {
        if (move.from < from || move.from > to) continue;
        let outcome = 'renegotiated';
        if (move.on > move.from) outcome = move.from < today ? 'missed' : 'pending';
        if (isOff(move.from) && outcome === 'missed') outcome = 'pending';
        const reason = { ...(move.cause && { cause: move.cause }), ...(move.why && { why: move.why }) };
        const off = isOff(move.from) ? { off: true } : {};
        lines.push({ ...line, due: move.from, outcome, ...off, ...reason, movedTo: move.to });
      }
      if (due < from || due > to) continue;
      if (status !== 'dropped' && rest.side) sides[rest.side] += 1;
      let outcome: string = status;
      if (status === 'kept' && rest.done !== undefined && rest.done > due) outcome = 'late';
      if (status === 'dropped' && dropped !== undefined && dropped > due) outcome = 'missed';
      if (outcome !== 'dropped' && (due >= today || isOff(due))) outcome = 'pending';
      if (outcome === 'kept' || outcome === 'late') {
        if (rest.budget !== undefined && rest.spent !== undefined) {
          withBudget += 1;
          if (rest.spent <= rest.budget) keptInBudget += 1;
        }
        if (rest.target !== undefined && rest.onTarget !== undefined) {
          withTarget += 1;
          if (rest.onTarget) keptOnTarget += 1;
        }
      }
      const off = isOff(due) ? { off: true } : {};
      lines.push({ ...line, due, outcome, ...off, ...(cause && { cause }), ...(why && { why }) });
    }
  }
  const commitments: typeof lines = [];
  for (const day of days) for (const line of lines) if (line.due === day) commitments.push(line);
  const count = (outcome: string) => commitments.filter((line) => line.outcome === outcome).length;
  const [kept, late, missed, open] = [count('kept'), count('late'), count('missed'), count('open')];

  // Days.
  const counted = { due: 0, present: 0, closed: 0, fromMemory: 0, away: 0 };
  for (const day of days) {
    if (isOff(day)) counted.away += 1;
    const entry = entryOn(day);
    const starts = journal.settings.dayStarts;
    if (entry?.opened && momentDay(entry.opened, starts) === day) counted.present += 1;
    if (entry?.closed) counted.closed += 1;
    if (entry?.closed && momentDay(entry.closed, starts) > dayAfter(day)) counted.fromMemory += 1;
    if (isOff(day) || day > today || firstEntry === undefined || day < firstEntry) continue;
    let due = false;
    for (const { outcome, due: promised } of commitments) {
      if (promised === day && outcome !== 'renegotiated' && outcome !== 'dropped') due = true;
    }
    for (const standard of journal.standards) {
      if ('days' in standard.on && inForce(standard, day) && standard.on.days.includes(weekdayName(day)))
        due = true;
    }
    if (due) counted.due += 1;
  }

  // Standards.
  const standards = [];
  for (const standard of journal.standards) {
    const { id, text, side, on } = standard;
    const line = { kept: 0, missed: 0, untested: 0, unrecorded: 0 };
    const unrecordedOn: string[] = [];
    const verdicts: Record<string, string> = {};
    let everInForce = false;
    let target: { kept: number; of: number } | undefined;
    const unitOf = (day: string): string[] => {
      const per = 'times' in on ? on.per : 'week';
      const isFirst = (one: string) =>
        per === 'week' ? weekdayName(one) === journal.settings.weekStarts : one.endsWith('-01');
      const unit = [day];
      while (!isFirst(unit[0]!)) unit.unshift(dayBefore(unit[0]!));
      while (!isFirst(dayAfter(unit.at(-1)!))) unit.push(dayAfter(unit.at(-1)!));
      return unit;
    };
    for (const day of days) {
      if (inForce(standard, day)) everInForce = true;
      const verdict = verdictOn(id, day);
      if (isOff(day) || day > today) continue;
      if (verdict !== undefined) verdicts[day] = verdict;
      if (!inForce(standard, day)) continue;
      if (verdict === 'untested') line.untested += 1;
      if ('days' in on) {
        if (verdict === 'kept') line.kept += 1;
        if (verdict === 'missed') line.missed += 1;
      }
      if (verdict !== undefined || day === today || firstEntry === undefined || day < firstEntry) continue;
      if ('days' in on ? on.days.includes(weekdayName(day)) : !entryOn(day)?.closed) {
        line.unrecorded += 1;
        unrecordedOn.push(day);
      }
    }
    if ('times' in on) {
      for (const day of days) {
        const unit = unitOf(day);
        if (unit.at(-1) !== day || day >= today) continue;
        let [left, keptDays, known] = [0, 0, 0];
        for (const one of unit) {
          if (!inForce(standard, one) || isOff(one)) continue;
          left += 1;
          const verdict = verdictOn(id, one);
          if (verdict === 'kept') keptDays += 1;
          if (verdict === 'kept' || verdict === 'missed' || entryOn(one)?.closed) known += 1;
        }
        const needed = Math.ceil((on.times * left) / unit.length);
        if (needed === 0) continue;
        if (keptDays >= needed) line.kept += 1;
        else if (known > 0) line.missed += 1;
      }
      const seen = to < today ? to : today;
      if (seen >= from) {
        const unit = unitOf(seen);
        target = { kept: 0, of: 0 };
        let left = 0;
        for (const one of unit) {
          if (!inForce(standard, one) || isOff(one)) continue;
          left += 1;
          if (one <= seen && verdictOn(id, one) === 'kept') target.kept += 1;
        }
        target.of = Math.ceil((on.times * left) / unit.length);
      }
    }
    const judged = line.kept + line.missed > 0;
    if (!everInForce && !judged && Object.keys(verdicts).length === 0) continue;
    standards.push({
      id,
      text,
      ...(side && { side }),
      on: scheduleInWords(on),
      unit: 'times' in on ? on.per : 'day',
      ...line,
      unrecordedOn,
      rate: rate(line.kept, line.kept + line.missed),
      days: verdicts,
      ...(target && { target }),
    });
  }

  // Wins and lenses.
  const wins = [];
  const lenses = [];
  for (const lens of ['change', 'vision', 'thinking', 'horizon', 'uncertainty', 'scope'] as const) {
    const answered = { lens, lead: 0, manage: 0 };
    for (const day of days) {
      for (const side of ['lead', 'manage'] as const) {
        if ((entryOn(day)?.lens[lens]?.[side] ?? '').trim() !== '') answered[side] += 1;
      }
    }
    lenses.push(answered);
  }
  for (const day of days) {
    for (const { text, who, goal } of entryOn(day)?.wins ?? []) {
      wins.push({ day, text, ...(who && { who }), ...(goal && { goal }) });
    }
  }

  // Goals.
  const goals = [];
  for (const goal of journal.goals) {
    const { id, text, side, since, by, measure, ended } = goal;
    const status = ended && to < ended ? 'active' : goal.status;
    let stepsDone = 0;
    let value: number | undefined;
    for (const { day, development } of journal.entries) {
      for (const step of development) {
        if (step.goal !== id || step.status !== 'kept' || day > to) continue;
        if (step.value !== undefined) value = step.value;
        if (day >= from) stepsDone += 1;
      }
    }
    const active = status === 'active' && (since === undefined || since <= to);
    const endedThen = ended && ended >= from && ended <= to;
    if (!active && stepsDone === 0 && !endedThen) continue;
    const line: Record<string, unknown> = { id, text, status };
    if (side) line['side'] = side;
    if (by) line['by'] = by;
    if (measure) line['measure'] = measure;
    if (value !== undefined) line['value'] = value;
    const progress =
      measure && (value === undefined ? 0 : (value - measure.from) / (measure.to - measure.from));
    if (progress !== undefined) line['progress'] = progress;
    if (since && by && since <= by) {
      const gone = daysApart(since, to < today ? to : today) + 1;
      const elapsed = Math.max(0, Math.min(1, gone / (daysApart(since, by) + 1)));
      line['elapsed'] = elapsed;
      if (progress !== undefined) {
        line['pace'] =
          Math.abs(progress - elapsed) <= 0.1 ? 'on pace' : progress > elapsed ? 'ahead' : 'behind';
      }
    }
    goals.push({ ...line, steps: stepsDone });
  }

  return {
    period,
    asOf: today,
    days: counted,
    sayDo: rate(kept, kept + late + missed + open),
    late,
    missed,
    renegotiated: count('renegotiated'),
    dropped: count('dropped'),
    open,
    pending: count('pending'),
    onTime: rate(kept, kept + late),
    onBudget: rate(keptInBudget, withBudget),
    onTarget: rate(keptOnTarget, withTarget),
    commitments,
    standards,
    wins,
    goals,
    sides,
    lenses,
    unread: journal.unread,
  };
}

function inForce(standard: Journal['standards'][number], day: string): boolean {
  if (standard.since && day < standard.since) return false;
  if (standard.until && day > standard.until) return false;
  for (const pause of standard.paused) if (day >= pause.from && day <= pause.to) return false;
  return true;
}

function scheduleInWords(on: Journal['standards'][number]['on']): string {
  if ('times' in on) return `${on.times} per ${on.per}`;
  if (on.days.length === 7) return 'daily';
  return on.days.join(' ') === 'mon tue wed thu fri' ? 'weekdays' : on.days.join(', ');
}

/** The two shares p from which k of n is just 1.2816 standard deviations away: (k/n − p)² = z² p (1 − p) / n. */
export function rate(k: number, n: number) {
  if (n === 0) return { k, n, low: 0, high: 1 };
  const [share, z2n] = [k / n, 1.2816 ** 2 / n];
  const [a, b, c] = [1 + z2n, -(2 * share + z2n), share ** 2];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { k, n, low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}
