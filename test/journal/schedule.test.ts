import { describe, expect, it } from 'vitest';
import { parseSchedule, spellSchedule } from '../../src/journal/schedule.ts';

describe('when a standard is due', () => {
  it.each([
    ['daily', { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, 'daily'],
    ['weekdays', { days: ['mon', 'tue', 'wed', 'thu', 'fri'] }, 'weekdays'],
    [['thu', 'mon'], { days: ['mon', 'thu'] }, 'mon, thu'],
    [['mon', 'tue', 'wed', 'thu', 'fri'], { days: ['mon', 'tue', 'wed', 'thu', 'fri'] }, 'weekdays'],
    ['3 per week', { times: 3, per: 'week' }, '3 per week'],
    ['7 per week', { times: 7, per: 'week' }, '7 per week'],
    ['28 per month', { times: 28, per: 'month' }, '28 per month'],
  ])('reads %o', (on, schedule, words) => {
    expect(parseSchedule(on)).toEqual(schedule);
    expect(spellSchedule(parseSchedule(on)!)).toBe(words);
  });
  it.each([
    'Daily',
    'mon',
    '0 per week',
    '8 per week',
    '29 per month',
    '3 per year',
    '03 per week',
    '',
    [],
    ['mon', 'mon'],
    ['monday'],
  ])('takes %o for none', (on) => expect(parseSchedule(on)).toBeUndefined());
});
