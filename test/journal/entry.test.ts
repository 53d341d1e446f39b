import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, isFromMemory, wasPresent } from '../../src/journal/entry.ts';
import { type DayStarts, type Moment, midnight } from '../../src/journal/moment.ts';
import { day } from '../support/day.ts';

const four = '04:00' as DayStarts;
const opened = (moment: string): Entry => ({ ...emptyEntry(day('2026-11-23')), opened: moment as Moment });
const closed = (moment: string): Entry => ({ ...emptyEntry(day('2026-11-23')), closed: moment as Moment });

it('is empty when nothing was written', () =>
  expect(emptyEntry(day('2026-11-23'))).toEqual({
    day: '2026-11-23',
    standards: {},
    commitments: [],
    wins: [],
    development: [],
    lens: {},
    notes: [],
    answers: {},
  }));

describe('present', () => {
  it('is who opened the day on the day itself', () => {
    expect(wasPresent(opened('2026-11-23T08:05:12+01:00'), midnight)).toBe(true);
    expect(wasPresent(opened('2026-11-24T00:00:00+01:00'), midnight)).toBe(false);
    expect(wasPresent(emptyEntry(day('2026-11-23')), midnight)).toBe(false);
  });
  it('lasts until the next day starts', () => {
    expect(wasPresent(opened('2026-11-24T03:59:59+01:00'), four)).toBe(true);
    expect(wasPresent(opened('2026-11-23T03:59:59+01:00'), four)).toBe(false);
  });
});

describe('from memory', () => {
  it('is what was closed after the end of the next day', () => {
    expect(isFromMemory(closed('2026-11-23T18:00:00+01:00'), midnight)).toBe(false);
    expect(isFromMemory(closed('2026-11-24T23:59:59+01:00'), midnight)).toBe(false);
    expect(isFromMemory(closed('2026-11-25T00:00:00+01:00'), midnight)).toBe(true);
    expect(isFromMemory(emptyEntry(day('2026-11-23')), midnight)).toBe(false);
  });
  it('waits for the day to start', () => {
    expect(isFromMemory(closed('2026-11-25T03:59:59+01:00'), four)).toBe(false);
    expect(isFromMemory(closed('2026-11-25T04:00:00+01:00'), four)).toBe(true);
  });
  it('is not what was closed after a flight west, where it is still the next day', () =>
    expect(isFromMemory(closed('2026-11-24T22:00:00-08:00'), midnight)).toBe(false));
});
