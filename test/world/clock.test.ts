import { expect, it } from 'vitest';
import { parseMoment } from '../../src/journal/moment.ts';
import { momentOf } from '../../src/world/clock.ts';

it('is what LEAD_NOW says, offset and all, wherever the machine is', () => {
  expect(momentOf(new Date(), '2026-11-23T08:05:12+13:45')).toBe('2026-11-23T08:05:12+13:45');
});

it.each(['yesterday', '2026-11-23', '2026-11-23T08:05:12', '2026-02-30T08:05:12Z'])(
  'takes %j for no moment',
  (given) => {
    expect(() => momentOf(new Date(), given)).toThrow(
      expect.objectContaining({ failure: 'misused', message: `LEAD_NOW is "${given}", which is no moment` }),
    );
  },
);

it.each([undefined, ''])('is the wall clock to the second when LEAD_NOW is %j', (given) => {
  const instant = new Date('2026-11-23T08:05:12.987Z');
  const moment = momentOf(instant, given);
  expect(parseMoment(moment)).toBe(moment);
  expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:12[+-]\d\d:\d\d$/);
  expect(Date.parse(moment)).toBe(Date.parse('2026-11-23T08:05:12Z'));
});

it.each([
  [0, '2026-11-23T08:05:12+00:00'],
  [-60, '2026-11-23T09:05:12+01:00'],
  [-780, '2026-11-23T21:05:12+13:00'],
  [210, '2026-11-23T04:35:12-03:30'],
  [600, '2026-11-22T22:05:12-10:00'],
])('writes an offset of %d minutes', (minutes, written) => {
  const instant = Object.assign(new Date('2026-11-23T08:05:12Z'), { getTimezoneOffset: () => minutes });
  expect(momentOf(instant, undefined)).toBe(written);
});
