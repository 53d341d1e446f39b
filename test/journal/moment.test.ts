import { describe, expect, it } from 'vitest';
import {
  type DayStarts,
  dayOf,
  type Moment,
  parseDayStarts,
  parseMoment,
  secondsOf,
  timeOf,
} from '../../src/journal/moment.ts';

const four = '04:00' as DayStarts;
const at = (text: string): Moment => {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`"${text}" is no moment`);
  return moment;
};

describe('parseMoment', () => {
  it.each([
    '2026-11-23T08:05:12+01:00',
    '2026-11-23T08:05Z',
    '2026-11-23T08:05:12.123-0330',
    '2026-11-23T23:59:59+14:00',
  ])('reads %s', (text) => expect(parseMoment(text)).toBe(text));
  it.each([
    '2026-11-23',
    '2026-11-23T08:05:12',
    '2026-02-30T08:05:12Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T08:60Z',
    '2026-11-23T08:05:12+15:00',
    '2026-11-23 08:05:12Z',
  ])('takes "%s" for no moment', (text) => expect(parseMoment(text)).toBeUndefined());
});

describe('parseDayStarts', () => {
  it.each(['00:00', '04:00', '11:59', '12:00'])('reads %s', (text) =>
    expect(parseDayStarts(text)).toBe(text),
  );
  it.each(['4:00', '12:01', '13:00', '04:60', '24:00', ''])('takes "%s" for none', (text) =>
    expect(parseDayStarts(text)).toBeUndefined(),
  );
});

describe('the day of a moment', () => {
  it('is what the wall clock says, whatever the offset', () => {
    expect(dayOf(at('2026-11-23T00:00:00+14:00'))).toBe('2026-11-23');
    expect(dayOf(at('2026-11-23T23:59:59-12:00'))).toBe('2026-11-23');
  });
  it('is the day before until the day starts', () => {
    expect(dayOf(at('2026-11-24T03:59:59+01:00'), four)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24T04:00:00+01:00'), four)).toBe('2026-11-24');
  });
  it('reaches back over 29 February and New Year', () => {
    expect(dayOf(at('2024-03-01T01:00Z'), four)).toBe('2024-02-29');
    expect(dayOf(at('2027-01-01T00:30Z'), four)).toBe('2026-12-31');
  });
  it('is one and the same through the hour that comes twice', () => {
    expect(dayOf(at('2026-10-25T02:30:00+02:00'))).toBe('2026-10-25');
    expect(dayOf(at('2026-10-25T02:30:00+01:00'))).toBe('2026-10-25');
    expect(dayOf(at('2026-10-25T02:30:00+01:00'), four)).toBe('2026-10-24');
  });
  it('is no other on the night an hour is left out', () => {
    expect(dayOf(at('2026-03-29T01:59:59+01:00'), '03:00' as DayStarts)).toBe('2026-03-28');
    expect(dayOf(at('2026-03-29T03:00:00+02:00'), '03:00' as DayStarts)).toBe('2026-03-29');
  });
  it('comes a second time for one who flies from Tokyo to Los Angeles', () => {
    const leaving = at('2026-11-24T17:00:00+09:00');
    const landing = at('2026-11-24T10:00:00-08:00');
    expect([dayOf(leaving), dayOf(landing)]).toEqual(['2026-11-24', '2026-11-24']);
    // Just after midnight in Tokyo it is still the day before in Los Angeles: the journal goes back with its writer.
    expect(dayOf(at('2026-11-25T00:30:00+09:00'))).toBe('2026-11-25');
    expect(dayOf(at('2026-11-24T18:00:00-08:00'))).toBe('2026-11-24');
  });
});

it('reads the time off the wall clock', () => expect(timeOf(at('2026-11-23T08:05:12+01:00'))).toBe('08:05'));

describe('secondsOf', () => {
  it.each([
    '1970-01-01T00:00:00Z',
    '2026-11-23T08:05:12+01:00',
    '2026-11-23T23:59:59-09:30',
    '2024-02-29T00:00:00+14:00',
    '1969-12-31T23:00:00+00:00',
  ])('of %s is what every clock says', (text) => expect(secondsOf(at(text))).toBe(Date.parse(text) / 1000));

  it('reads an instant without seconds, with parts of them, and with an offset without colon', () => {
    expect(secondsOf(at('1970-01-01T01:00Z'))).toBe(3600);
    expect(secondsOf(at('1970-01-01T00:00:01.999Z'))).toBe(1);
    expect(secondsOf(at('1970-01-01T01:00:00+0100'))).toBe(0);
  });
});
