import { describe, expect, it } from 'vitest';
import { type Day, daysFrom, plusDays, weekdayOf } from '../../src/journal/day.ts';
import { weekOf } from '../../src/journal/period.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { evidence } from '../../src/summary/evidence.ts';
import { explainFinding } from '../../src/summary/explain-finding.ts';
import { findingOn, lookedAt } from '../../src/summary/findings.ts';
import { findingDay } from '../../src/summary/last-whole.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { commitment, entry, journal, standard } from '../support/written.ts';
import { madeUpYear } from '../support/year.ts';

/** A Monday. */
const today = day('2026-11-23');
const start = plusDays(today, -7 * 20);
const walk = standard('walk');

/** Twenty weeks of a daily standard up to yesterday. */
const walked = (verdict: (day: Day, index: number) => Verdict | undefined, parts = {}) =>
  journal({
    standards: [walk],
    entries: daysFrom(start, plusDays(today, -1)).map((on, index) => {
      const said = verdict(on, index);
      return entry(on, { standards: said ? { walk: said } : {} });
    }),
    ...parts,
  });
const notOnMondays = (on: Day) => (weekdayOf(on) === 'mon' ? 'missed' : 'kept');

/** Promises, one a day for sixty days up to yesterday: what became of each, and what else is known of it. */
const promised = (of: (index: number) => Parameters<typeof commitment>[2]) =>
  journal({
    entries: Array.from({ length: 60 }, (_, index) => {
      const on = plusDays(today, index - 60);
      return entry(on, { commitments: [commitment(`k${index}`, on, of(index))] });
    }),
  });

describe('a finding', () => {
  it('names the weekday on which a standard is harder, with both counts', () =>
    expect(findingOn(walked(notOnMondays), today)).toEqual({
      pattern: 'weekday',
      weekday: 'mon',
      standard: 'walk',
      worse: { k: 0, n: 20 },
      better: { k: 120, n: 120 },
      chance: expect.closeTo(0, 12),
      // Two trends and seven weekdays; no promise, no crowded day.
      lookedAt: 9,
      text: '"I walk" seems harder on Mondays: kept 0 of 20; on other days 120 of 120.',
    }));

  it('names a standard that has become harder', () => {
    const fallen = walked((_, index) => (index >= 84 && index % 2 === 0 ? 'missed' : 'kept'));
    expect(findingOn(fallen, today)?.text).toBe(
      '"I walk" seems to have become harder: kept 28 of 56 in the last 8 weeks, 84 of 84 before.',
    );
  });

  it('names a standard that comes easier now', () => {
    const risen = walked((_, index) => (index < 84 && index % 2 === 0 ? 'missed' : 'kept'));
    expect(findingOn(risen, today)?.text).toBe(
      '"I walk" seems to come easier now: kept 56 of 56 in the last 8 weeks, 42 of 84 before.',
    );
  });

  it.each([
    ['to', 'Dana', 'Promises to yourself were kept 10 of 30; those to others 30 of 30.'],
    ['budget', 60, 'Promises without a budget were kept 10 of 30; those with one 30 of 30.'],
  ])('names what promises with and without %s have to do with it', (key, value, text) =>
    expect(
      findingOn(
        promised((index) => ({
          status: index % 2 === 0 || index % 3 === 0 ? 'kept' : 'missed',
          ...(index % 2 === 0 && { [key]: value }),
        })),
        today,
      )?.text,
    ).toBe(text),
  );

  it('names the side on which promises are broken', () => {
    const ofSides = promised((index) => ({
      side: index % 2 === 0 ? 'manage' : 'lead',
      status: index % 2 === 0 || index % 3 === 0 ? 'kept' : 'missed',
    }));
    expect(findingOn(ofSides, today)?.text).toBe(
      'Promises on the lead side were kept 10 of 30; those on the manage side 30 of 30.',
    );
  });

  it('is none without six cases on both sides', () => {
    const fiveMondays = walked((on) => (on < plusDays(today, -35) ? undefined : notOnMondays(on)));
    expect(findingOn(fiveMondays, today)).toBeUndefined();
    expect(lookedAt(fiveMondays, today)).toEqual([]);
  });

  it('is none where all is kept, or everything is mixed', () => {
    expect(
      findingOn(
        walked(() => 'kept'),
        today,
      ),
    ).toBeUndefined();
    expect(
      findingOn(
        walked((_, index) => (index % 3 === 0 ? 'missed' : 'kept')),
        today,
      ),
    ).toBeUndefined();
  });

  it('is the same on every day of a week, and is not about the week that runs', () => {
    const running = walked(notOnMondays);
    const sunday = plusDays(today, 6);
    const later = {
      ...running,
      entries: [...running.entries, entry(today, { standards: { walk: 'kept' } })],
    };
    expect(findingOn(later, sunday)).toEqual(findingOn(running, today));
  });

  it('takes no note of untested days and of days off', () => {
    const untested = walked((on) => (weekdayOf(on) === 'mon' ? 'untested' : 'kept'));
    expect(findingOn(untested, today)).toBeUndefined();
    const off = walked(notOnMondays, { away: [{ from: start, to: plusDays(today, -1) }] });
    expect(evidence(off, today).standards.map(({ cases }) => cases.length)).toEqual([0]);
  });

  it('is found in a year in which a standard falls from 85 to 50 of 100', () => {
    const year = (week: number) => {
      const kept = (index: number, at: number) => (index === 0 && at >= 26 ? 0.5 : 0.85);
      const from = day('2026-01-05');
      const { entries, ...rest } = madeUpYear({ seed: 7, from, weeks: 52, kept });
      const until = plusDays(from, 7 * week);
      return findingOn({ ...rest, entries: entries.filter(({ day }) => day < until) }, until);
    };
    expect([26, 40].map((week) => year(week)?.pattern)).toEqual([undefined, 'fell']);
  });
});

describe('the finding of a summary', () => {
  const { standards, ...week } = summarise(walked(notOnMondays), weekOf(plusDays(today, -7), 'mon'), today);

  it('is the one that stood when its period was over', () => {
    expect(findingDay(week)).toBe(today);
    expect(findingOn(walked(notOnMondays), findingDay(week))?.worse).toEqual({ k: 0, n: 20 });
  });
  it('is that of this week while its period runs', () =>
    expect(findingDay({ period: weekOf(today, 'mon'), asOf: plusDays(today, 2) })).toBe('2026-11-25'));
});

describe('a finding laid open', () => {
  it('names every case on both sides, and how likely it is by chance', () => {
    const [worse, better] = explainFinding(walked(notOnMondays), today);
    expect({ ...worse, n: worse!.n!.length }).toEqual({
      path: 'finding.worse',
      name: 'finding: kept less often',
      value: '0 of 20',
      rule:
        'The strongest of 9 comparisons over the 52 weeks up to 2026-11-22, each with six cases or more on ' +
        "both sides. By chance alone a difference like this comes less than 0.001 % of the time (Fisher's exact test, " +
        'one-sided); seen that 9 were looked at, less than 0.001 % (Holm). It is spoken of from 5 % down.',
      k: [],
      n: 20,
    });
    expect([better!.value, better!.k.length, better!.n!.length]).toEqual(['120 of 120', 120, 120]);
    expect(worse!.n!.slice(0, 2)).toEqual(['2026-07-06', '2026-07-13']);
  });

  it('says that there is none, and how many were looked at', () => {
    expect(
      explainFinding(
        walked(() => 'kept'),
        today,
      ),
    ).toEqual([
      {
        path: 'finding',
        name: 'finding',
        value: 'none',
        rule:
          'None of 9 comparisons over the 52 weeks up to 2026-11-22, each with six cases or more on both ' +
          'sides, is sure enough to be spoken of.',
        k: [],
      },
    ]);
    expect(explainFinding(journal({}), today)[0]?.rule).toBe(
      'Nothing was compared: there are fewer than six cases on one side or the other of everything.',
    );
  });
});
