import { type Explained, explainedCount, explainedRate } from './explained.ts';
import type { StandardAccount } from './standards.ts';
import type { Unit } from './units.ts';

const rules = {
  days:
    'Of the days with a verdict of kept or missed, those kept. Untested, unrecorded and away days are in ' +
    'neither, nor are days on which the standard was not in force.',
  untested: 'Days on which there was no occasion for it.',
  unrecorded: 'Days that are over, on which it was due, without a verdict. Not missed: not known.',
  notClosed:
    'Days that are over, without a verdict, that were not closed. A closed day without a verdict says: not that day.',
  target: 'Days kept so far in the last week or month that began, of the days needed.',
} as const;

/** Every number of every standard. */
export function explainStandards(accounts: readonly StandardAccount[]): Explained[] {
  return accounts.flatMap((account) => {
    const { standard, untested, unrecorded, target } = account;
    const { id, on } = standard;
    const named = (part: string) => [`standards.${id}.${part}`, `${id}: ${part}`] as const;
    return [
      explainRate(account),
      explainedCount(...named('untested'), rules.untested, untested),
      explainedCount(...named('unrecorded'), 'times' in on ? rules.notClosed : rules.unrecorded, unrecorded),
      ...(target?.last ? [explainTarget(id, target.last)] : []),
    ];
  });
}

function explainRate({ standard: { id, on }, kept, missed, target }: StandardAccount): Explained {
  const [path, name] = [`standards.${id}.rate`, `${id}: rate`];
  if (!target || !('times' in on)) {
    return explainedRate(path, name, rules.days, { k: kept, n: [...kept, ...missed].sort() });
  }
  const judged = target.units.filter(({ verdict }) => verdict !== undefined);
  return explainedRate(path, name, unitRule(on), {
    k: judged.filter(({ verdict }) => verdict === 'kept').map(spellUnit),
    n: judged.map(spellUnit),
  });
}

function unitRule({ times, per }: { readonly times: number; readonly per: 'week' | 'month' }): string {
  return (
    `Of the ${per}s that end in the period, are over and can be judged, those kept on as many days as needed: ` +
    `${times} × days left ÷ days of the ${per}, rounded up, where days off and days on which the standard was ` +
    `not in force are not left. A ${per} is judged if one of the days left was closed or has a verdict of ` +
    'kept or missed.'
  );
}

function explainTarget(id: string, last: Unit): Explained {
  const { keptOn, of } = last;
  return {
    path: `standards.${id}.target`,
    name: `${id}: target in ${last.period.label}`,
    value: `${keptOn.length} of ${of}`,
    rule: rules.target,
    k: keptOn,
  };
}

function spellUnit({ period, keptOn, of }: Unit): string {
  const days = keptOn.length === 0 ? '' : `: ${keptOn.join(', ')}`;
  return `${period.label} (${keptOn.length} of ${of}${days})`;
}
